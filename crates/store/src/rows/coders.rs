//! Coders who work apart: the sources that are theirs, blind passes, and differences that were settled.

use rusqlite::named_params;
use sitat_model::{BlindPassId, CodeId, CoderId, SourceId, TurnId};

use crate::{Reader, StoreError, Writer};

/// A time in which each coder sees only their own codings in some sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindPassRow {
    /// Identity.
    pub id: BlindPassId,
    /// The round in which it was begun.
    pub round: u32,
    /// Who began it.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub started_at: i64,
    /// Milliseconds UTC; none as long as it goes on.
    pub ended_at: Option<i64>,
    /// Why it was ended early.
    pub reason: String,
    /// Its sources.
    pub sources: Vec<SourceId>,
    /// Who takes part.
    pub members: Vec<CoderId>,
}

/// Somebody's word on a turn where coders differ about a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledRow {
    /// The turn.
    pub turn: TurnId,
    /// The code.
    pub code: CodeId,
    /// Why.
    pub reason: String,
    /// Milliseconds UTC.
    pub created_at: i64,
}

impl Reader<'_> {
    /// Which sources are whose, by source.
    pub fn source_coders(&self) -> Result<Vec<(SourceId, CoderId)>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT source_id, coder_id FROM source_coder ORDER BY source_id, coder_id")?;
        super::collect(query.query([])?, |row| Ok((SourceId(row.get("source_id")?), CoderId(row.get("coder_id")?))))
    }

    /// Which coders have declared which sources coded, from a round on.
    pub fn sources_coded(&self, round: u32) -> Result<Vec<(SourceId, CoderId)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT DISTINCT source_id, coder_id FROM source_progress WHERE coded_at IS NOT NULL AND round >= :round
             ORDER BY source_id, coder_id",
        )?;
        super::collect(query.query(named_params! {":round": round})?, |row| {
            Ok((SourceId(row.get("source_id")?), CoderId(row.get("coder_id")?)))
        })
    }

    /// All blind passes, in the order in which they were begun.
    pub fn blind_passes(&self) -> Result<Vec<BlindPassRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, round, coder_id, started_at, ended_at, reason FROM blind_pass ORDER BY id")?;
        let mut passes = super::collect(query.query([])?, |row| {
            Ok(BlindPassRow {
                id: BlindPassId(row.get("id")?),
                round: super::unsigned(row, "round")?,
                coder: CoderId(row.get("coder_id")?),
                started_at: row.get("started_at")?,
                ended_at: row.get("ended_at")?,
                reason: row.get("reason")?,
                sources: Vec::new(),
                members: Vec::new(),
            })
        })?;
        let mut sources = self
            .connection
            .prepare_cached("SELECT source_id FROM blind_pass_source WHERE blind_pass_id = :id ORDER BY id")?;
        let mut members = self
            .connection
            .prepare_cached("SELECT coder_id FROM blind_pass_member WHERE blind_pass_id = :id ORDER BY id")?;
        for pass in &mut passes {
            let id = named_params! {":id": pass.id.0};
            pass.sources = super::collect(sources.query(id)?, |row| Ok(SourceId(row.get("source_id")?)))?;
            pass.members = super::collect(members.query(id)?, |row| Ok(CoderId(row.get("coder_id")?)))?;
        }
        Ok(passes)
    }

    /// All differences that were settled.
    pub fn settled_differences(&self) -> Result<Vec<SettledRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT turn_id, code_id, reason, created_at FROM settled_difference ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(SettledRow {
                turn: TurnId(row.get("turn_id")?),
                code: CodeId(row.get("code_id")?),
                reason: row.get("reason")?,
                created_at: row.get("created_at")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Gives a coder another name.
    pub fn rename_coder(&self, id: CoderId, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE coder SET name = :name WHERE id = :id AND name <> :name")?
            .execute(named_params! {":name": name, ":id": id.0})?;
        Ok(())
    }

    /// Makes a source one that a coder is to code.
    pub fn assign_source(&self, source: SourceId, coder: CoderId, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO source_coder (source_id, coder_id, created_at) VALUES (:source, :coder, :at)
                 ON CONFLICT (source_id, coder_id) DO NOTHING",
            )?
            .execute(named_params! {":source": source.0, ":coder": coder.0, ":at": at})?;
        Ok(())
    }

    /// Takes that back.
    pub fn unassign_source(&self, source: SourceId, coder: CoderId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM source_coder WHERE source_id = :source AND coder_id = :coder")?
            .execute(named_params! {":source": source.0, ":coder": coder.0})?;
        Ok(())
    }

    /// Begins a blind pass; its identity in the row is not read.
    pub fn insert_blind_pass(&self, guid: &str, row: &BlindPassRow) -> Result<BlindPassId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO blind_pass (guid, round, coder_id, started_at) VALUES (:guid, :round, :coder, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":round": row.round, ":coder": row.coder.0, ":at": row.started_at,
            })?;
        let id = BlindPassId(self.connection.last_insert_rowid());
        let mut source = self
            .connection
            .prepare_cached("INSERT INTO blind_pass_source (blind_pass_id, source_id) VALUES (:id, :source)")?;
        for own in &row.sources {
            source.execute(named_params! {":id": id.0, ":source": own.0})?;
        }
        let mut member = self
            .connection
            .prepare_cached("INSERT INTO blind_pass_member (blind_pass_id, coder_id) VALUES (:id, :coder)")?;
        for own in &row.members {
            member.execute(named_params! {":id": id.0, ":coder": own.0})?;
        }
        Ok(id)
    }

    /// Ends a blind pass.
    pub fn end_blind_pass(&self, id: BlindPassId, at: i64, reason: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE blind_pass SET ended_at = :at, reason = :reason WHERE id = :id AND ended_at IS NULL",
            )?
            .execute(named_params! {":at": at, ":reason": reason, ":id": id.0})?;
        Ok(())
    }

    /// Notes that a difference is settled; what was said of it before is replaced.
    pub fn settle_difference(&self, row: &SettledRow, coder: CoderId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO settled_difference (turn_id, code_id, reason, coder_id, created_at)
                 VALUES (:turn, :code, :reason, :coder, :at) ON CONFLICT (turn_id, code_id)
                 DO UPDATE SET reason = :reason, coder_id = :coder, created_at = :at",
            )?
            .execute(named_params! {
                ":turn": row.turn.0, ":code": row.code.0, ":reason": row.reason, ":coder": coder.0,
                ":at": row.created_at,
            })?;
        Ok(())
    }
}
