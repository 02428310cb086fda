//! Steps of the journal, as rows.

use rusqlite::{Row, named_params};
use sitat_model::StepId;

use crate::journal::{StepKind, StepRow};
use crate::{Reader, StoreError};

fn read(row: &Row<'_>) -> rusqlite::Result<StepRow> {
    let kind: String = row.get("kind")?;
    Ok(StepRow {
        id: StepId(row.get("id")?),
        kind: StepKind::from_name(&kind),
        operation: row.get("operation")?,
        subject: row.get("subject")?,
        count: super::unsigned(row, "count")?,
        coder: row.get("coder")?,
        reason: row.get("reason")?,
        at: row.get("at")?,
    })
}

impl Reader<'_> {
    /// A step of the journal.
    pub fn step(&self, id: StepId) -> Result<StepRow, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, kind, operation, subject, count, coder, reason, at FROM journal_step WHERE id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id.0}, read)?)
    }

    /// Steps older than one (or all), latest first, at most so many, with the action each is about: the step itself,
    /// or the one that it reversed.
    pub fn steps(&self, before: Option<StepId>, limit: u32) -> Result<Vec<(StepRow, StepId)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, kind, target_step_id, operation, subject, count, coder, reason, at FROM journal_step
             WHERE id < :before ORDER BY id DESC LIMIT :limit",
        )?;
        let before = before.map_or(i64::MAX, |step| step.0);
        let rows = query.query(named_params! {":before": before, ":limit": limit})?;
        super::collect(rows, |row| {
            let step = read(row)?;
            let target: Option<i64> = row.get("target_step_id")?;
            let action = target.map_or(step.id, StepId);
            Ok((step, action))
        })
    }

    /// Number of steps.
    pub fn step_count(&self) -> Result<u32, StoreError> {
        Ok(self.connection.query_row("SELECT count(*) FROM journal_step", [], |row| row.get(0))?)
    }

    /// Time of the last step, milliseconds UTC.
    pub fn last_step_at(&self) -> Result<Option<i64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT max(id), at FROM journal_step")?;
        Ok(query.query_row([], |row| row.get("at"))?)
    }
}
