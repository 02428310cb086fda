//! Recordings that lie beside the project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceId;
use crate::WireMessage;

/// The recording of a source.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordingInfo {
    /// Where it should be.
    pub path: String,
    /// Name of the file.
    pub file_name: String,
    /// What is added to a time of the text to find its place in the recording, milliseconds.
    #[ts(type = "number")]
    pub offset_ms: i64,
    /// Whether the file is gone.
    pub is_missing: bool,
    /// Why the file cannot be played, where it is there.
    pub refused: Option<WireMessage>,
    /// The name that players know the kind by, such as `audio/mpeg`.
    pub media_type: Option<String>,
    /// The pieces that can be read and played, in order; none if it cannot be played.
    pub pieces: Vec<RecordingPiece>,
}

/// A piece of a recording.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordingPiece {
    /// Where it begins, milliseconds.
    #[ts(type = "number")]
    pub start_ms: u64,
    /// Where it ends, if only its first bytes tell.
    #[ts(type = "number | null")]
    pub end_ms: Option<u64>,
}

/// Links a source to its recording.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkRecording {
    /// The source.
    pub source: SourceId,
    /// The file.
    pub path: String,
}

/// Says how far the times of a text are from those of its recording.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetRecordingOffset {
    /// The source.
    pub source: SourceId,
    /// Milliseconds; negative where the text counts from before the recording.
    #[ts(type = "number")]
    pub offset_ms: i64,
}

/// Asks for the bytes of a piece; answered by [`crate::read_recording`].
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetRecordingPiece {
    /// The source.
    pub source: SourceId,
    /// Its place in the list of pieces, from 0.
    pub piece: u32,
}
