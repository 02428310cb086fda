//! Codes that a coder has within reach of one key.

use rusqlite::named_params;
use sitat_model::{CodeId, CoderId};

use crate::{Reader, StoreError, Writer};

/// A code at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinRow {
    /// Whose.
    pub coder: CoderId,
    /// 1 to 9.
    pub position: u8,
    /// The code.
    pub code: CodeId,
}

impl Reader<'_> {
    /// All pins, by coder and place.
    pub fn pins(&self) -> Result<Vec<PinRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT coder_id, position, code_id FROM code_pin ORDER BY coder_id, position")?;
        super::collect(query.query([])?, |row| {
            Ok(PinRow {
                coder: CoderId(row.get("coder_id")?),
                position: row.get("position")?,
                code: CodeId(row.get("code_id")?),
            })
        })
    }
}

impl Writer<'_> {
    /// Puts a code at a coder's place and takes off what was there, and the pin the code had.
    pub fn set_pin(&self, coder: CoderId, position: u8, code: CodeId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM code_pin WHERE coder_id = :coder AND (position = :position OR code_id = :code)",
            )?
            .execute(named_params! {":coder": coder.0, ":position": position, ":code": code.0})?;
        self.connection
            .prepare_cached("INSERT INTO code_pin (code_id, coder_id, position) VALUES (:code, :coder, :position)")?
            .execute(named_params! {":code": code.0, ":coder": coder.0, ":position": position})?;
        Ok(())
    }

    /// Takes a coder's pin off a code.
    pub fn delete_pin(&self, coder: CoderId, code: CodeId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM code_pin WHERE coder_id = :coder AND code_id = :code")?
            .execute(named_params! {":coder": coder.0, ":code": code.0})?;
        Ok(())
    }
}
