//! A text for reading.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::coding::SegmentInfo;
use super::sources::{SourceInfo, SpeakerInfo};
use super::{SegmentId, SourceId, SpeakerId};

/// Asks for a source.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSource {
    /// Which.
    pub id: SourceId,
}

/// Asks for some passages of a source.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSegments {
    /// The source.
    pub source: SourceId,
    /// The passages; those that are gone are left out.
    pub segments: Vec<SegmentId>,
}

/// A source with all that the reader shows.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceText {
    /// The source.
    pub info: SourceInfo,
    /// The base text.
    pub text: String,
    /// Its turns.
    pub turns: Vec<TurnInfo>,
    /// Who speaks.
    pub speakers: Vec<SpeakerInfo>,
    /// Bold, italic, headings, table cells.
    pub styles: Vec<StyleInfo>,
    /// Coded passages, by place.
    pub segments: Vec<SegmentInfo>,
    /// Numbers of turns that were looked at and hold nothing to code.
    pub reviewed_turns: Vec<u32>,
}

/// A turn.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TurnInfo {
    /// From 1.
    pub number: u32,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// Where the spoken words begin.
    pub content_start: u32,
    /// Where the spoken words end.
    pub content_end: u32,
    /// Who speaks.
    pub speaker: Option<SpeakerId>,
    /// Time in the recording, milliseconds.
    pub time_ms: Option<i64>,
}

/// How a stretch is shown.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StyleInfo {
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// `bold`, `italic`, `heading-1` … `heading-6`, `cell`, `row`.
    pub style: String,
}

/// The coded passages of a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceSegments {
    /// By place.
    pub segments: Vec<SegmentInfo>,
    /// Numbers of turns that were looked at and hold nothing to code.
    pub reviewed_turns: Vec<u32>,
}
