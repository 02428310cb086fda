//! Speakers (labels in a source) and participants (persons).

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};
use sitat_model::{CaseId, ParticipantId, Role, SourceId, SpeakerId};

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

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantRow {
    /// Identity.
    pub id: ParticipantId,
    /// Name or pseudonym.
    pub name: String,
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

    /// All participants, in order of creation.
    pub fn participants(&self) -> Result<Vec<ParticipantRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, name FROM participant ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(ParticipantRow { id: ParticipantId(row.get("id")?), name: row.get("name")? })
        })
    }

    /// The cases of each participant, in order of assignment.
    pub fn participant_cases(&self) -> Result<BTreeMap<ParticipantId, Vec<CaseId>>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT participant_id, case_id FROM participant_case ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| {
            Ok((ParticipantId(row.get("participant_id")?), CaseId(row.get("case_id")?)))
        })?;
        let mut cases: BTreeMap<ParticipantId, Vec<CaseId>> = BTreeMap::new();
        for (participant, case) in rows {
            cases.entry(participant).or_default().push(case);
        }
        Ok(cases)
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

    /// Makes a participant.
    pub fn insert_participant(&self, guid: &str, name: &str, created_at: i64) -> Result<ParticipantId, StoreError> {
        self.connection
            .prepare_cached("INSERT INTO participant (guid, name, created_at) VALUES (:guid, :name, :created_at)")?
            .execute(named_params! {":guid": guid, ":name": name, ":created_at": created_at})?;
        Ok(ParticipantId(self.connection.last_insert_rowid()))
    }

    /// Takes out a participant whom no speaker is any more.
    pub fn delete_participant_without_speaker(&self, id: ParticipantId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM participant WHERE id = :id AND NOT EXISTS (SELECT 1 FROM speaker WHERE participant_id = :id)",
            )?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says which cases a participant belongs to.
    pub fn set_participant_cases(&self, id: ParticipantId, cases: &[CaseId]) -> Result<(), StoreError> {
        let now = self.participant_cases()?.remove(&id).unwrap_or_default();
        for case in now.iter().filter(|case| !cases.contains(case)) {
            self.connection
                .prepare_cached("DELETE FROM participant_case WHERE participant_id = :id AND case_id = :case")?
                .execute(named_params! {":id": id.0, ":case": case.0})?;
        }
        for (place, case) in cases.iter().enumerate() {
            if !now.contains(case) && !cases[..place].contains(case) {
                self.connection
                    .prepare_cached("INSERT INTO participant_case (participant_id, case_id) VALUES (:id, :case)")?
                    .execute(named_params! {":id": id.0, ":case": case.0})?;
            }
        }
        Ok(())
    }
}
