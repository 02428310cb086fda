//! How far coders have come: turns that were looked at, sources that were read and coded.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;
use sitat_model::{CoderId, SourceId, TurnId};

use crate::{Reader, StoreError, Writer};

/// What a coder says of a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgressRow {
    /// When it was declared read, milliseconds UTC.
    pub read_at: Option<i64>,
    /// When it was declared coded, milliseconds UTC.
    pub coded_at: Option<i64>,
}

/// A time through the sources that somebody has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundRow {
    /// Counted from 1. The first one needs no row.
    pub number: u32,
    /// Shuffles the sources; none: their own order.
    pub seed: Option<i64>,
    /// When it was begun, milliseconds UTC.
    pub started_at: i64,
}

impl Reader<'_> {
    /// The turns that a coder has looked at and found nothing in, by source.
    pub fn reviewed_turns(&self, coder: CoderId) -> Result<BTreeMap<SourceId, BTreeSet<TurnId>>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT turn.source_id AS source, turn.id AS turn FROM reviewed_turn JOIN turn ON turn.id = reviewed_turn.turn_id
             WHERE reviewed_turn.coder_id = :coder ORDER BY turn.id",
        )?;
        let rows = super::collect(query.query(named_params! {":coder": coder.0})?, |row| {
            Ok((SourceId(row.get("source")?), TurnId(row.get("turn")?)))
        })?;
        let mut turns: BTreeMap<SourceId, BTreeSet<TurnId>> = BTreeMap::new();
        for (source, turn) in rows {
            turns.entry(source).or_default().insert(turn);
        }
        Ok(turns)
    }

    /// The turns that anybody has looked at and found nothing in, each with when that was last, by source.
    pub fn turns_looked_at(&self) -> Result<Vec<(SourceId, TurnId, i64)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT turn.source_id AS source, turn.id AS turn, max(reviewed_turn.created_at) AS at FROM reviewed_turn
             JOIN turn ON turn.id = reviewed_turn.turn_id GROUP BY turn.id ORDER BY turn.source_id, turn.id",
        )?;
        super::collect(query.query([])?, |row| {
            Ok((SourceId(row.get("source")?), TurnId(row.get("turn")?), row.get("at")?))
        })
    }

    /// When each source was last declared coded, in whatever round and by whomever.
    pub fn last_passes(&self) -> Result<BTreeMap<SourceId, i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT source_id, max(coded_at) AS at FROM source_progress WHERE coded_at IS NOT NULL GROUP BY source_id",
        )?;
        let rows = super::collect(query.query([])?, |row| Ok((SourceId(row.get("source_id")?), row.get("at")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// Sources that anybody has declared read, in whatever round.
    pub fn sources_read(&self) -> Result<BTreeSet<SourceId>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT source_id FROM source_progress WHERE read_at IS NOT NULL")?;
        let rows = super::collect(query.query([])?, |row| Ok(SourceId(row.get("source_id")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// When anybody last declared each source read or coded, in whatever round.
    pub fn last_readings(&self) -> Result<BTreeMap<SourceId, i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT source_id, max(coalesce(coded_at, read_at), coalesce(read_at, coded_at)) AS at FROM source_progress
             WHERE coalesce(coded_at, read_at) IS NOT NULL ORDER BY at",
        )?;
        let rows = super::collect(query.query([])?, |row| Ok((SourceId(row.get("source_id")?), row.get("at")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// The round that was begun last; none: the first one.
    pub fn latest_round(&self) -> Result<Option<RoundRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT number, seed, started_at FROM coding_round ORDER BY number DESC LIMIT 1")?;
        let rows = super::collect(query.query([])?, |row| {
            Ok(RoundRow { number: row.get("number")?, seed: row.get("seed")?, started_at: row.get("started_at")? })
        })?;
        Ok(rows.first().copied())
    }

    /// The rounds that somebody has begun, the earliest first; the first one is begun by nobody.
    pub fn rounds(&self) -> Result<Vec<RoundRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT number, seed, started_at FROM coding_round ORDER BY number")?;
        super::collect(query.query([])?, |row| {
            Ok(RoundRow { number: row.get("number")?, seed: row.get("seed")?, started_at: row.get("started_at")? })
        })
    }

    /// Sources in which a coder has coded something, or looked at a turn, since a time.
    pub fn sources_worked_in(&self, coder: CoderId, since: i64) -> Result<BTreeSet<SourceId>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT segment.source_id AS source FROM coding JOIN segment ON segment.id = coding.segment_id
             WHERE coding.coder_id = :coder AND coding.created_at >= :since
             UNION SELECT turn.source_id FROM reviewed_turn JOIN turn ON turn.id = reviewed_turn.turn_id
             WHERE reviewed_turn.coder_id = :coder AND reviewed_turn.created_at >= :since",
        )?;
        let rows = super::collect(query.query(named_params! {":coder": coder.0, ":since": since})?, |row| {
            Ok(SourceId(row.get("source")?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// What a coder says of each source in a round.
    pub fn source_progress(&self, coder: CoderId, round: u32) -> Result<BTreeMap<SourceId, ProgressRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT source_id, read_at, coded_at FROM source_progress WHERE coder_id = :coder AND round = :round ORDER BY id",
        )?;
        let rows = super::collect(query.query(named_params! {":coder": coder.0, ":round": round})?, |row| {
            let progress = ProgressRow { read_at: row.get("read_at")?, coded_at: row.get("coded_at")? };
            Ok((SourceId(row.get("source_id")?), progress))
        })?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Notes that a coder has looked at a turn.
    pub fn mark_turn(&self, turn: TurnId, coder: CoderId, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO reviewed_turn (turn_id, coder_id, created_at) VALUES (:turn, :coder, :at)
                 ON CONFLICT (turn_id, coder_id) DO NOTHING",
            )?
            .execute(named_params! {":turn": turn.0, ":coder": coder.0, ":at": at})?;
        Ok(())
    }

    /// Takes that note back.
    pub fn unmark_turn(&self, turn: TurnId, coder: CoderId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM reviewed_turn WHERE turn_id = :turn AND coder_id = :coder")?
            .execute(named_params! {":turn": turn.0, ":coder": coder.0})?;
        Ok(())
    }

    /// Begins a round.
    pub fn insert_round(&self, round: RoundRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT INTO coding_round (number, seed, started_at) VALUES (:number, :seed, :started_at)")?
            .execute(named_params! {
                ":number": round.number, ":seed": round.seed, ":started_at": round.started_at,
            })?;
        Ok(())
    }

    /// Writes down what a coder says of a source in a round.
    pub fn set_source_progress(
        &self,
        source: SourceId,
        coder: CoderId,
        round: u32,
        progress: ProgressRow,
    ) -> Result<(), StoreError> {
        if progress == ProgressRow::default() {
            self.connection
                .prepare_cached(
                    "DELETE FROM source_progress WHERE source_id = :source AND coder_id = :coder AND round = :round",
                )?
                .execute(named_params! {":source": source.0, ":coder": coder.0, ":round": round})?;
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO source_progress (source_id, coder_id, round, read_at, coded_at)
                 VALUES (:source, :coder, :round, :read_at, :coded_at) ON CONFLICT (source_id, coder_id, round)
                 DO UPDATE SET read_at = :read_at, coded_at = :coded_at",
            )?
            .execute(named_params! {
                ":source": source.0, ":coder": coder.0, ":round": round,
                ":read_at": progress.read_at, ":coded_at": progress.coded_at,
            })?;
        Ok(())
    }
}
