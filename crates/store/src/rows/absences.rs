//! Codes that somebody says are not in a source, and why.

use rusqlite::{Row, named_params};
use sitat_model::{AbsenceId, CodeId, CoderId, ParticipantId, SourceId};

use crate::{Reader, StoreError, Writer};

/// Somebody's word that a code is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AbsenceRow {
    /// Identity.
    pub id: AbsenceId,
    /// The code.
    pub code: CodeId,
    /// Where.
    pub source: SourceId,
    /// In whose words; else in the text that nobody says.
    pub participant: Option<ParticipantId>,
    /// Why.
    pub reason: String,
}

fn read_absence(row: &Row<'_>) -> rusqlite::Result<AbsenceRow> {
    Ok(AbsenceRow {
        id: AbsenceId(row.get("id")?),
        code: CodeId(row.get("code_id")?),
        source: SourceId(row.get("source_id")?),
        participant: row.get::<_, Option<i64>>("participant_id")?.map(ParticipantId),
        reason: row.get("reason")?,
    })
}

impl Reader<'_> {
    /// All of them, in the order in which they were said.
    pub fn absences(&self) -> Result<Vec<AbsenceRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, code_id, source_id, participant_id, reason FROM absence ORDER BY id")?;
        super::collect(query.query([])?, read_absence)
    }
}

impl Writer<'_> {
    /// Notes that a code is not there; what was said of the same before is forgotten. The identity is not looked at.
    pub fn insert_absence(&self, row: &AbsenceRow, coder: CoderId, at: i64) -> Result<(), StoreError> {
        let participant = row.participant.map(|id| id.0);
        self.connection
            .prepare_cached(
                "DELETE FROM absence
                 WHERE code_id = :code AND source_id = :source AND participant_id IS :participant AND reason <> :reason",
            )?
            .execute(named_params! {
                ":code": row.code.0, ":source": row.source.0, ":participant": participant, ":reason": row.reason,
            })?;
        self.connection
            .prepare_cached(
                "INSERT OR IGNORE INTO absence (code_id, source_id, participant_id, reason, coder_id, created_at)
                 VALUES (:code, :source, :participant, :reason, :coder, :at)",
            )?
            .execute(named_params! {
                ":code": row.code.0, ":source": row.source.0, ":participant": participant, ":reason": row.reason,
                ":coder": coder.0, ":at": at,
            })?;
        Ok(())
    }

    /// Forgets what was said of a participant's words.
    pub fn delete_absences_of(&self, participant: ParticipantId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM absence WHERE participant_id = :participant")?
            .execute(named_params! {":participant": participant.0})?;
        Ok(())
    }

    /// Takes that back.
    pub fn delete_absence(&self, id: AbsenceId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM absence WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
