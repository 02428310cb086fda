//! Rows by the identities that they keep in every copy of a project, for holding two copies against each other.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;
use sitat_model::{CaseId, CodeId, CoderId, MemoId, SegmentId, SourceId, TurnId};

use crate::{Reader, StoreError, Writer};

/// What has an identity that is the same in every copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchanged {
    /// Who codes.
    Coder,
    /// Texts.
    Source,
    /// Cases.
    Case,
    /// Participants.
    Participant,
    /// Codes.
    Code,
    /// Passages.
    Segment,
    /// Codes on passages.
    Coding,
    /// Memos.
    Memo,
    /// Themes.
    Theme,
    /// Claims.
    Claim,
    /// Codes that correspond.
    Correspondence,
}

impl Exchanged {
    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::Coder => "coder",
            Self::Source => "source",
            Self::Case => "\"case\"",
            Self::Participant => "participant",
            Self::Code => "code",
            Self::Segment => "segment",
            Self::Coding => "coding",
            Self::Memo => "memo",
            Self::Theme => "theme",
            Self::Claim => "claim",
            Self::Correspondence => "correspondence",
        }
    }
}

/// That a coder has looked at a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewedRow {
    /// The turn.
    pub turn: TurnId,
    /// The coder.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub at: i64,
}

/// What a coder says of a source in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoderProgressRow {
    /// The source.
    pub source: SourceId,
    /// The coder.
    pub coder: CoderId,
    /// The round, from 1.
    pub round: u32,
    /// What they say.
    pub progress: crate::ProgressRow,
}

/// A passage that comes from a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentFromCopy {
    /// Its identity in every copy.
    pub guid: String,
    /// The source here.
    pub source: SourceId,
    /// Its number in the copy.
    pub number: u32,
    /// The case of its own.
    pub case: Option<CaseId>,
    /// Milliseconds UTC.
    pub created_at: i64,
}

impl Reader<'_> {
    /// The identities of all rows of a kind, by the number of the row.
    pub fn guids(&self, of: Exchanged) -> Result<BTreeMap<i64, String>, StoreError> {
        let statement = format!("SELECT id, guid FROM {} ORDER BY id", of.table());
        let mut query = self.connection.prepare_cached(&statement)?;
        let rows = super::collect(query.query([])?, |row| Ok((row.get("id")?, row.get("guid")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// When each row of a kind was made, milliseconds UTC, by the number of the row.
    pub fn ages(&self, of: Exchanged) -> Result<BTreeMap<i64, i64>, StoreError> {
        let column = if of == Exchanged::Source { "imported_at" } else { "created_at" };
        let statement = format!("SELECT id, {column} AS at FROM {} ORDER BY id", of.table());
        let mut query = self.connection.prepare_cached(&statement)?;
        let rows = super::collect(query.query([])?, |row| Ok((row.get("id")?, row.get("at")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// The identities of all that somebody has taken out, as far as the journal reaches.
    pub fn removed_guids(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT value FROM journal_value JOIN journal_entry ON journal_entry.id = journal_value.entry_id
             JOIN journal_step ON journal_step.id = journal_entry.step_id
             WHERE column_name = 'guid' AND journal_entry.kind = 'delete' AND journal_step.kind = 'do'",
        )?;
        let rows = super::collect(query.query([])?, |row| row.get::<_, Option<String>>("value"))?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// All turns that somebody has looked at, by turn and coder.
    pub fn reviewed(&self) -> Result<Vec<ReviewedRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT turn_id, coder_id, created_at FROM reviewed_turn ORDER BY turn_id, coder_id")?;
        super::collect(query.query([])?, |row| {
            Ok(ReviewedRow {
                turn: TurnId(row.get("turn_id")?),
                coder: CoderId(row.get("coder_id")?),
                at: row.get("created_at")?,
            })
        })
    }

    /// What all coders say of all sources in all rounds.
    pub fn all_progress(&self) -> Result<Vec<CoderProgressRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT source_id, coder_id, round, read_at, coded_at FROM source_progress ORDER BY source_id, coder_id, round",
        )?;
        super::collect(query.query([])?, |row| {
            Ok(CoderProgressRow {
                source: SourceId(row.get("source_id")?),
                coder: CoderId(row.get("coder_id")?),
                round: super::unsigned(row, "round")?,
                progress: crate::ProgressRow { read_at: row.get("read_at")?, coded_at: row.get("coded_at")? },
            })
        })
    }

    /// The last excerpt number that was given in each source.
    pub fn excerpt_numbers(&self) -> Result<BTreeMap<SourceId, u32>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT source_id, last_number FROM excerpt_number")?;
        let rows = super::collect(query.query([])?, |row| {
            Ok((SourceId(row.get("source_id")?), super::unsigned(row, "last_number")?))
        })?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Numbers up to this one were given in a copy of the source: none of them is given here any more.
    pub fn raise_excerpt_number(&self, source: SourceId, number: u32) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO excerpt_number (source_id, last_number) VALUES (:source, :number)
                 ON CONFLICT (source_id) DO UPDATE SET last_number = max(last_number, :number)",
            )?
            .execute(named_params! {":source": source.0, ":number": number})?;
        Ok(())
    }

    /// Makes a passage that comes from a copy, with its number there. The caller knows that the number was never given
    /// here.
    pub fn insert_segment_from_copy(&self, row: &SegmentFromCopy) -> Result<SegmentId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO segment (guid, source_id, number, case_id, created_at)
                 VALUES (:guid, :source, :number, :case, :created_at)",
            )?
            .execute(named_params! {
                ":guid": row.guid, ":source": row.source.0, ":number": row.number, ":case": row.case.map(|id| id.0),
                ":created_at": row.created_at,
            })?;
        Ok(SegmentId(self.connection.last_insert_rowid()))
    }

    /// Says when a memo from a copy was last changed there.
    pub fn set_memo_changed(&self, id: MemoId, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE memo SET changed_at = :at WHERE id = :id")?
            .execute(named_params! {":at": at, ":id": id.0})?;
        Ok(())
    }

    /// Puts a code in the place of a coding's; the caller knows that its coder has not put it there yet.
    pub fn set_coding_code(&self, coding: sitat_model::CodingId, code: CodeId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE coding SET code_id = :code WHERE id = :id")?
            .execute(named_params! {":code": code.0, ":id": coding.0})?;
        Ok(())
    }
}
