//! What is being written in the field of a turn: outside the journal, since it is no change of the text yet.

use rusqlite::named_params;
use sitat_model::{SourceId, TextOffset};

use crate::{Reader, Store, StoreError, Writer};

/// Words in a field that was not left yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// The source.
    pub source: SourceId,
    /// Number of the turn, if it is one.
    pub turn: Option<u32>,
    /// Where the field began.
    pub start: TextOffset,
    /// What stood there at first.
    pub before: String,
    /// What stands there now.
    pub written: String,
    /// When, milliseconds UTC.
    pub at: i64,
}

impl Reader<'_> {
    /// Words in fields that were not left, the latest first.
    pub fn edit_drafts(&self) -> Result<Vec<DraftRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT source_id, turn, start_offset, before, written, at FROM edit_draft ORDER BY at DESC, source_id",
        )?;
        super::collect(query.query([])?, |row| {
            Ok(DraftRow {
                source: SourceId(row.get("source_id")?),
                turn: row.get("turn")?,
                start: super::place(row, "start_offset")?,
                before: row.get("before")?,
                written: row.get("written")?,
                at: row.get("at")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Forgets what was being written in a source.
    pub fn delete_edit_draft(&self, source: SourceId) -> Result<(), StoreError> {
        delete(self.connection, source)
    }
}

impl Store {
    /// Keeps what is being written, in the place of what was kept for the same source.
    pub fn keep_edit_draft(&mut self, draft: &DraftRow) -> Result<(), StoreError> {
        self.writable()?
            .prepare_cached(
                "INSERT OR REPLACE INTO edit_draft (source_id, turn, start_offset, before, written, at)
                 VALUES (:source, :turn, :start, :before, :written, :at)",
            )?
            .execute(named_params! {
                ":source": draft.source.0, ":turn": draft.turn, ":start": draft.start.0, ":before": draft.before,
                ":written": draft.written, ":at": draft.at,
            })?;
        Ok(())
    }

    /// Forgets what was being written in a source.
    pub fn drop_edit_draft(&mut self, source: SourceId) -> Result<(), StoreError> {
        delete(self.writable()?, source)
    }
}

fn delete(connection: &rusqlite::Connection, source: SourceId) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM edit_draft WHERE source_id = :source")?
        .execute(named_params! {":source": source.0})?;
    Ok(())
}
