//! What the program itself remembers: recent files and preferences. No content of a project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::project::ProjectInfo;
use super::{Language, SourceId};

/// Asks for the program's state.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetApplication {}

/// The program's state.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Application {
    /// Version of the program.
    pub version: String,
    /// What the person has chosen.
    pub preferences: Preferences,
    /// Projects opened lately, latest first.
    pub recent: Vec<RecentProject>,
    /// The open project, if any.
    pub project: Option<ProjectInfo>,
    /// Where the project is that is locked, if one is.
    pub locked: Option<String>,
    /// Whether the system has a key ring in which a passphrase can be kept.
    pub has_key_ring: bool,
}

/// What the person has chosen for this machine.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Preferences {
    /// Language of the interface; none until chosen: the system's.
    pub ui_language: Option<Language>,
    /// Colours.
    pub theme: Theme,
    /// Size of all text in per cent, 80 to 200.
    pub text_size: u32,
    /// Side panels.
    #[serde(default)]
    pub panels: Panels,
    /// The reader.
    #[serde(default)]
    pub reader: ReaderChoices,
    /// Path of a Word file that lends its looks to documents for Word.
    #[serde(default)]
    pub template: Option<String>,
    /// What stands in tables of excerpts.
    #[serde(default)]
    pub exporting: ExportChoices,
    /// Minutes without anything done after which a project with a passphrase is locked; 0: never.
    #[serde(default = "fifteen")]
    pub lock_after: u32,
}

/// Minutes of a coffee break.
pub(crate) fn fifteen() -> u32 {
    15
}

/// What stands in tables of excerpts beside the words.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportChoices {
    /// A column for each attribute of cases.
    pub with_attributes: bool,
    /// A column of 0 and 1 for each code.
    pub with_code_columns: bool,
}

/// How a text is shown and selected.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReaderChoices {
    /// Whether lines are numbered.
    pub has_line_numbers: bool,
    /// Whether the pointer selects whole words.
    pub snaps_to_words: bool,
}

/// Where somebody was in a text. Numbers only, no words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadingPlace {
    /// The text.
    pub source: SourceId,
    /// First code point at the top of the window.
    pub top: u32,
    /// The end of the selection that stays, if there is a caret.
    pub anchor: Option<u32>,
    /// The end of the selection that moves.
    pub focus: Option<u32>,
}

/// Side panels: folded or not, and how wide in pixels.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Panels {
    /// Whether the left one is unfolded.
    pub is_left_open: bool,
    /// Whether the right one is unfolded.
    pub is_right_open: bool,
    /// Width of the left one.
    pub left: u32,
    /// Width of the right one.
    pub right: u32,
    /// Width of the search panel.
    pub search: u32,
}

impl Default for Panels {
    fn default() -> Self {
        Self { is_left_open: true, is_right_open: true, left: 240, right: 300, search: 360 }
    }
}

/// Colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    HighContrast,
}

/// A project opened lately.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentProject {
    /// Where the file is.
    pub path: String,
    /// File name without ending.
    pub name: String,
    /// Whether the file is still there.
    pub exists: bool,
}

/// Takes a project off the list of recent ones; the file stays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForgetRecent {
    /// Where the file is.
    pub path: String,
}
