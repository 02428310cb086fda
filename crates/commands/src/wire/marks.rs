//! Highlights and comments of files on their way in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stretch of a file that somebody has drawn a pen over.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewHighlight {
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// Name of the pen in Word, else `#rrggbb`.
    pub colour: String,
    /// The colour for a screen.
    pub shade: String,
}

/// A comment in the margin of a file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewComment {
    /// First code point of what it is about.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// Who wrote it; empty where the file does not say.
    pub author: String,
    /// What it says.
    pub text: String,
    /// Number of answers to it.
    pub replies: u32,
}

/// What becomes of comments.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CommentChoice {
    /// They stay out.
    #[default]
    None,
    /// Memos at their place.
    Memos,
    /// Codes on what they are about, named by their first line.
    Codes,
}

/// The code that a colour stands for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColourCode {
    /// The colour.
    pub colour: String,
    /// Path of the code; made if new.
    pub code: String,
}

/// What becomes of highlights and comments.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkChoices {
    /// Codes for colours; highlights of other colours stay out.
    pub colours: Vec<ColourCode>,
    /// What becomes of comments.
    pub comments: CommentChoice,
    /// Whether who wrote a comment counts as the coder.
    pub keeps_authors: bool,
    /// Highlights that stay out, by their place in the preview.
    pub without_highlights: Vec<u32>,
    /// Comments that stay out, by their place in the preview.
    pub without_comments: Vec<u32>,
}
