//! What people say to checks of the method, and the conventions that checks go by.

use rusqlite::named_params;
use sitat_model::CoderId;

use crate::{Reader, StoreError, Writer};

/// Somebody's word that what a check has found is meant to be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckAnswerRow {
    /// The number of the check.
    pub check: String,
    /// What it has found; empty: all that it finds.
    pub item: String,
    /// Why it is meant to be so.
    pub reason: String,
}

impl Reader<'_> {
    /// All answers, in the order in which they were given.
    pub fn check_answers(&self) -> Result<Vec<CheckAnswerRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT check_id, item, reason FROM check_answer ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(CheckAnswerRow { check: row.get("check_id")?, item: row.get("item")?, reason: row.get("reason")? })
        })
    }

    /// Conventions other than the program's own, by name.
    pub fn check_thresholds(&self) -> Result<Vec<(String, u32)>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT name, value FROM check_threshold ORDER BY name")?;
        super::collect(query.query([])?, |row| Ok((row.get("name")?, row.get("value")?)))
    }
}

impl Writer<'_> {
    /// Notes an answer; one that was given before is replaced.
    pub fn answer_check(
        &self,
        check: &str,
        item: &str,
        reason: &str,
        coder: CoderId,
        at: i64,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO check_answer (check_id, item, reason, coder_id, created_at)
                 VALUES (:check, :item, :reason, :coder, :at)
                 ON CONFLICT (check_id, item) DO UPDATE SET reason = :reason, coder_id = :coder, created_at = :at
                 WHERE reason <> :reason",
            )?
            .execute(named_params! {
                ":check": check, ":item": item, ":reason": reason, ":coder": coder.0, ":at": at,
            })?;
        Ok(())
    }

    /// Forgets an answer.
    pub fn reopen_check(&self, check: &str, item: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM check_answer WHERE check_id = :check AND item = :item")?
            .execute(named_params! {":check": check, ":item": item})?;
        Ok(())
    }

    /// Keeps a convention, or forgets it.
    pub fn set_check_threshold(&self, name: &str, value: Option<u32>) -> Result<(), StoreError> {
        match value {
            None => {
                let mut query = self.connection.prepare_cached("DELETE FROM check_threshold WHERE name = :name")?;
                query.execute(named_params! {":name": name})?;
            }
            Some(value) => {
                let mut query = self.connection.prepare_cached(
                    "INSERT INTO check_threshold (name, value) VALUES (:name, :value)
                     ON CONFLICT (name) DO UPDATE SET value = :value WHERE value <> :value",
                )?;
                query.execute(named_params! {":name": name, ":value": value})?;
            }
        }
        Ok(())
    }
}
