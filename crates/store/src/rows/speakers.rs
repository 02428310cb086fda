//! Speakers: labels in a source.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};
use sitat_model::{ParticipantId, Role, SourceId, SpeakerId};

use crate::{Reader, StoreError, Writer};

/// A label in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerRow {
    /// Identity.
    pub id: SpeakerId,
    /// The source.
    pub source: SourceId,
    /// As it stands in the text.
    pub label: String,
    /// What they are.
    pub role: Role,
    /// Who they are.
    pub participant: Option<ParticipantId>,
}

fn read_speaker(row: &Row<'_>) -> rusqlite::Result<SpeakerRow> {
    let role: String = row.get("role")?;
    Ok(SpeakerRow {
        id: SpeakerId(row.get("id")?),
        source: SourceId(row.get("source_id")?),
        label: row.get("label")?,
        role: Role::from_name(&role).unwrap_or(Role::Other),
        participant: row.get::<_, Option<i64>>("participant_id")?.map(ParticipantId),
    })
}

impl Reader<'_> {
    /// All speakers, by source and order of appearance.
    pub fn speakers(&self) -> Result<Vec<SpeakerRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, source_id, label, role, participant_id FROM speaker ORDER BY source_id, id")?;
        super::collect(query.query([])?, read_speaker)
    }

    /// The number of turns of each speaker in a source.
    pub fn speaker_turns(&self, source: SourceId) -> Result<BTreeMap<SpeakerId, u32>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT speaker_id, count(*) AS turns FROM turn WHERE source_id = :source AND speaker_id IS NOT NULL GROUP BY speaker_id",
        )?;
        let rows = query.query(named_params! {":source": source.0})?;
        let counts =
            super::collect(rows, |row| Ok((SpeakerId(row.get("speaker_id")?), super::unsigned(row, "turns")?)))?;
        Ok(counts.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Makes a speaker.
    pub fn insert_speaker(
        &self,
        source: SourceId,
        label: &str,
        role: Role,
        participant: Option<ParticipantId>,
    ) -> Result<SpeakerId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO speaker (source_id, label, role, participant_id) VALUES (:source, :label, :role, :participant)",
            )?
            .execute(named_params! {
                ":source": source.0, ":label": label, ":role": role.name(), ":participant": participant.map(|id| id.0),
            })?;
        Ok(SpeakerId(self.connection.last_insert_rowid()))
    }

    /// Says what and who a speaker is.
    pub fn set_speaker(&self, id: SpeakerId, role: Role, participant: Option<ParticipantId>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE speaker SET role = :role, participant_id = :participant WHERE id = :id")?
            .execute(named_params! {":role": role.name(), ":participant": participant.map(|id| id.0), ":id": id.0})?;
        Ok(())
    }
}
