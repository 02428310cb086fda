//! A stretch said by one speaker.

use crate::{SpeakerId, TextOffset, TextRange, TurnId};

/// What one speaker says until the next one speaks, as ranges over the base text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Identity in the project.
    pub id: TurnId,
    /// Number within the source, from 1.
    pub number: u32,
    /// The whole turn: label, stamps and words.
    pub range: TextRange,
    /// Where the label stands, without colon; `None` where the text has no label here.
    pub label: Option<TextRange>,
    /// Where the spoken words begin: after label, colon and a leading time stamp.
    pub content_start: TextOffset,
    /// Where the spoken words end: before a trailing time stamp.
    pub content_end: TextOffset,
    /// Who speaks; `None` for text that nobody says.
    pub speaker: Option<SpeakerId>,
    /// Time in the recording, milliseconds from its start, where the text has a stamp.
    pub time_ms: Option<i64>,
}

impl Turn {
    /// The words said, without label and stamps.
    pub fn content(&self) -> TextRange {
        TextRange { start: self.content_start, end: self.content_end }
    }
}
