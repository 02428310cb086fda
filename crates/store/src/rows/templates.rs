//! What is locked in the codebook, and the questions that are kept with codes.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CodeId, CoderId};

use crate::{Reader, StoreError, Writer};

/// A lock on a part of the codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeLockRow {
    /// The code that is locked with all below it; none: the whole codebook.
    pub code: Option<CodeId>,
    /// Why.
    pub reason: String,
    /// Who locked it.
    pub coder: CoderId,
    /// When, milliseconds UTC.
    pub created_at: i64,
}

impl Reader<'_> {
    /// All locks, oldest first.
    pub fn code_locks(&self) -> Result<Vec<CodeLockRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT code_id, reason, coder_id, created_at FROM code_lock ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(CodeLockRow {
                code: row.get::<_, Option<i64>>("code_id")?.map(CodeId),
                reason: row.get("reason")?,
                coder: CoderId(row.get("coder_id")?),
                created_at: row.get("created_at")?,
            })
        })
    }

    /// The questions that are kept with codes, by code, in their order.
    pub fn code_prompts(&self) -> Result<BTreeMap<CodeId, Vec<String>>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT code_id, text FROM code_prompt ORDER BY code_id, position, id")?;
        let rows = super::collect(query.query([])?, |row| Ok((CodeId(row.get("code_id")?), row.get("text")?)))?;
        let mut prompts: BTreeMap<CodeId, Vec<String>> = BTreeMap::new();
        for (code, text) in rows {
            prompts.entry(code).or_default().push(text);
        }
        Ok(prompts)
    }
}

impl Writer<'_> {
    /// Locks a code with all below it, or the whole codebook; a lock that was there is replaced.
    pub fn lock_code(&self, lock: &CodeLockRow) -> Result<(), StoreError> {
        self.unlock_code(lock.code)?;
        self.connection
            .prepare_cached(
                "INSERT INTO code_lock (code_id, reason, coder_id, created_at) VALUES (:code, :reason, :coder, :at)",
            )?
            .execute(named_params! {
                ":code": lock.code.map(|code| code.0), ":reason": lock.reason, ":coder": lock.coder.0,
                ":at": lock.created_at,
            })?;
        Ok(())
    }

    /// Takes a lock away.
    pub fn unlock_code(&self, code: Option<CodeId>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM code_lock WHERE code_id IS :code")?
            .execute(named_params! {":code": code.map(|code| code.0)})?;
        Ok(())
    }

    /// Keeps these questions with a code, in this order, in the place of those that were there.
    pub fn set_code_prompts(&self, code: CodeId, prompts: &[String]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM code_prompt WHERE code_id = :code")?
            .execute(named_params! {":code": code.0})?;
        let mut insert = self
            .connection
            .prepare_cached("INSERT INTO code_prompt (code_id, position, text) VALUES (:code, :position, :text)")?;
        for (position, text) in (0_i64..).zip(prompts) {
            insert.execute(named_params! {":code": code.0, ":position": position, ":text": text})?;
        }
        Ok(())
    }
}
