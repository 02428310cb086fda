//! Steps of the journal, as rows.

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{MemoId, StepId};

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

/// Which steps are wanted; what is not said narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct StepFilter {
    /// Names of operations.
    pub operations: Option<Vec<&'static str>>,
    /// Name of the coder.
    pub coder: Option<String>,
    /// Not before this moment, milliseconds UTC.
    pub from: Option<i64>,
    /// Before this moment, milliseconds UTC.
    pub until: Option<i64>,
    /// Only where a reason is given.
    pub with_reason: bool,
}

impl Reader<'_> {
    /// How many steps were done after one.
    pub fn steps_after(&self, step: StepId) -> Result<u32, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT count(*) FROM journal_step WHERE id > :step")?;
        Ok(query.query_row(named_params! {":step": step.0}, |row| row.get(0))?)
    }

    /// The last step of the journal, if it is one of these operations, touched this row, and was neither undone nor
    /// followed by anything: what is written on belongs to it.
    pub fn last_step_on(&self, table: &str, row: i64, operations: &[&str]) -> Result<Option<StepId>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, operation FROM journal_step WHERE id = (SELECT max(id) FROM journal_step) AND kind = 'do'
             AND EXISTS (SELECT 1 FROM journal_entry WHERE step_id = journal_step.id AND table_name = :table
                         AND row_id = :row)",
        )?;
        let found: Option<(i64, String)> = query
            .query_row(named_params! {":table": table, ":row": row}, |row| Ok((row.get("id")?, row.get("operation")?)))
            .optional()?;
        Ok(found.filter(|(_, operation)| operations.contains(&operation.as_str())).map(|(id, _)| StepId(id)))
    }

    /// Steps older than one (or all) that a filter lets through, latest first, at most so many, with the action each is
    /// about.
    pub fn steps_where(
        &self,
        before: Option<StepId>,
        limit: u32,
        filter: &StepFilter,
    ) -> Result<Vec<(StepRow, StepId)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, kind, target_step_id, operation, subject, count, coder, reason, at FROM journal_step
             WHERE id < :before AND (:operations IS NULL OR instr(:operations, ' ' || operation || ' ') > 0)
             AND (:coder IS NULL OR coder = :coder) AND at >= :from AND at < :until
             AND (NOT :with_reason OR coalesce(reason, '') <> '')
             ORDER BY id DESC LIMIT :limit",
        )?;
        let operations = filter.operations.as_ref().map(|names| format!(" {} ", names.join(" ")));
        let rows = query.query(named_params! {
            ":before": before.map_or(i64::MAX, |step| step.0), ":limit": limit, ":operations": operations,
            ":coder": filter.coder, ":from": filter.from.unwrap_or(i64::MIN), ":until": filter.until.unwrap_or(i64::MAX),
            ":with_reason": filter.with_reason,
        })?;
        super::collect(rows, |row| {
            let step = read(row)?;
            let target: Option<i64> = row.get("target_step_id")?;
            let action = target.map_or(step.id, StepId);
            Ok((step, action))
        })
    }

    /// The memo that a step made.
    pub fn memo_made_by(&self, step: StepId) -> Result<Option<MemoId>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT min(row_id) AS id FROM journal_entry WHERE step_id = :step AND table_name = 'memo' AND kind = 'insert'",
        )?;
        let found: Option<i64> = query.query_row(named_params! {":step": step.0}, |row| row.get("id"))?;
        Ok(found.map(MemoId))
    }

    /// Who has done something, those who did last first.
    pub fn step_coders(&self) -> Result<Vec<String>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT coder FROM journal_step GROUP BY coder ORDER BY max(id) DESC")?;
        super::collect(query.query([])?, |row| row.get("coder"))
    }

    /// The last step before a moment.
    pub fn last_step_before(&self, moment: i64) -> Result<Option<StepId>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT max(id) AS id FROM journal_step WHERE at < :moment")?;
        let found: Option<i64> = query.query_row(named_params! {":moment": moment}, |row| row.get("id"))?;
        Ok(found.map(StepId))
    }

    /// A step of the journal.
    pub fn step(&self, id: StepId) -> Result<StepRow, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, kind, operation, subject, count, coder, reason, at FROM journal_step WHERE id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id.0}, read)?)
    }

    /// A step of the journal, if it is there.
    pub fn find_step(&self, id: StepId) -> Result<Option<StepRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, kind, operation, subject, count, coder, reason, at FROM journal_step WHERE id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id.0}, read).optional()?)
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

    /// Time of the first step, milliseconds UTC.
    pub fn first_step_at(&self) -> Result<Option<i64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT min(id), at FROM journal_step")?;
        Ok(query.query_row([], |row| row.get("at"))?)
    }

    /// Time of the last step, milliseconds UTC.
    pub fn last_step_at(&self) -> Result<Option<i64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT max(id), at FROM journal_step")?;
        Ok(query.query_row([], |row| row.get("at"))?)
    }
}
