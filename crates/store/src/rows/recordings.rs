//! Recordings that lie beside the project: where they are, never what is in them.

use rusqlite::{OptionalExtension as _, named_params};
use sitat_model::SourceId;

use crate::{Reader, StoreError, Writer};

/// The recording of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingRow {
    /// Where it is: from the project's folder with `/` between, or from the root of the machine.
    pub path: String,
    /// What is added to a time of the text to find its place in the recording, milliseconds.
    pub offset_ms: i64,
}

impl Reader<'_> {
    /// The recording of a source, if one is linked.
    pub fn recording(&self, source: SourceId) -> Result<Option<RecordingRow>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT path, offset_ms FROM source_recording WHERE source_id = :source")?
            .query_row(named_params! {":source": source.0}, |row| {
                Ok(RecordingRow { path: row.get("path")?, offset_ms: row.get("offset_ms")? })
            })
            .optional()?)
    }
}

impl Writer<'_> {
    /// Links a source to a recording, in the place of another one if there is one.
    pub fn set_recording(&self, source: SourceId, recording: &RecordingRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO source_recording (source_id, path, offset_ms) VALUES (:source, :path, :offset_ms)
                 ON CONFLICT (source_id) DO UPDATE SET path = :path, offset_ms = :offset_ms",
            )?
            .execute(named_params! {
                ":source": source.0, ":path": recording.path, ":offset_ms": recording.offset_ms,
            })?;
        Ok(())
    }

    /// Forgets the recording of a source.
    pub fn delete_recording(&self, source: SourceId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM source_recording WHERE source_id = :source")?
            .execute(named_params! {":source": source.0})?;
        Ok(())
    }
}
