//! Passages that somebody has chosen to stand on the page of a case.

use rusqlite::named_params;
use sitat_model::{CaseId, SegmentId};

use crate::{Reader, StoreError, Writer};

impl Reader<'_> {
    /// The passages chosen for a case, in the order in which they were.
    pub fn case_extracts(&self, case: CaseId) -> Result<Vec<SegmentId>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT segment_id FROM case_extract WHERE case_id = :case ORDER BY id")?;
        super::collect(query.query(named_params! {":case": case.0})?, |row| Ok(SegmentId(row.get("segment_id")?)))
    }
}

impl Writer<'_> {
    /// Chooses a passage for a case, unless it is.
    pub fn insert_case_extract(&self, case: CaseId, segment: SegmentId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR IGNORE INTO case_extract (case_id, segment_id) VALUES (:case, :segment)")?
            .execute(named_params! {":case": case.0, ":segment": segment.0})?;
        Ok(())
    }

    /// Lets a passage of a case go.
    pub fn delete_case_extract(&self, case: CaseId, segment: SegmentId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM case_extract WHERE case_id = :case AND segment_id = :segment")?
            .execute(named_params! {":case": case.0, ":segment": segment.0})?;
        Ok(())
    }
}
