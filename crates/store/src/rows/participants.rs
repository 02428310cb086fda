//! Participants: persons, what they agreed to, and how they were interviewed.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CaseId, HeldAgainst, ParticipantId, SourceId};

use crate::{Reader, StoreError, Writer};

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantRow {
    /// Identity.
    pub id: ParticipantId,
    /// Name or pseudonym.
    pub name: String,
    /// What they are: leader, adviser.
    pub role: String,
    /// A made-up name.
    pub pseudonym: Option<String>,
    /// A short code.
    pub code: Option<String>,
    /// When they agreed to take part, `YYYY-MM-DD`.
    pub consent_on: Option<String>,
    /// How they agreed.
    pub consent_channel: String,
    /// What they agreed to.
    pub consent_scope: String,
    /// When they withdrew, milliseconds UTC.
    pub withdrawn_at: Option<i64>,
    /// When their words were purged for good, milliseconds UTC.
    pub erased_at: Option<i64>,
    /// Who pointed to them.
    pub referred_by: Option<ParticipantId>,
    /// When they were sent what is theirs, `YYYY-MM-DD`.
    pub member_check_sent_on: Option<String>,
    /// When they answered, `YYYY-MM-DD`.
    pub member_check_answered_on: Option<String>,
    /// What else is to be known.
    pub note: String,
}

/// How an interview was held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterviewRow {
    /// Day, `YYYY-MM-DD`.
    pub held_on: Option<String>,
    /// How long it took.
    pub minutes: Option<u32>,
    /// A place or a medium.
    pub place: String,
    /// How it was recorded.
    pub recording: String,
    /// When the recording is to be deleted, `YYYY-MM-DD`.
    pub deletion_planned_on: Option<String>,
    /// When it was deleted, `YYYY-MM-DD`.
    pub deleted_on: Option<String>,
    /// Whether the transcript was held against it; none: nobody says.
    pub held_against: Option<HeldAgainst>,
    /// What else is to be known.
    pub note: String,
}

impl Reader<'_> {
    /// All participants, in order of creation.
    pub fn participants(&self) -> Result<Vec<ParticipantRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, name, role, pseudonym, code, consent_on, consent_channel, consent_scope, withdrawn_at, erased_at,
             referred_by_id, member_check_sent_on, member_check_answered_on, note FROM participant ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            Ok(ParticipantRow {
                id: ParticipantId(row.get("id")?),
                name: row.get("name")?,
                role: row.get("role")?,
                pseudonym: row.get("pseudonym")?,
                code: row.get("code")?,
                consent_on: row.get("consent_on")?,
                consent_channel: row.get("consent_channel")?,
                consent_scope: row.get("consent_scope")?,
                withdrawn_at: row.get("withdrawn_at")?,
                erased_at: row.get("erased_at")?,
                referred_by: row.get::<_, Option<i64>>("referred_by_id")?.map(ParticipantId),
                member_check_sent_on: row.get("member_check_sent_on")?,
                member_check_answered_on: row.get("member_check_answered_on")?,
                note: row.get("note")?,
            })
        })
    }

    /// How interviews were held, by source.
    pub fn interviews(&self) -> Result<BTreeMap<SourceId, InterviewRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT source_id, held_on, minutes, place, recording, deletion_planned_on, deleted_on, held_against, note
             FROM interview",
        )?;
        let rows = super::collect(query.query([])?, |row| {
            let interview = InterviewRow {
                held_on: row.get("held_on")?,
                minutes: row.get("minutes")?,
                place: row.get("place")?,
                recording: row.get("recording")?,
                deletion_planned_on: row.get("deletion_planned_on")?,
                deleted_on: row.get("deleted_on")?,
                held_against: HeldAgainst::from_name(&row.get::<_, String>("held_against")?),
                note: row.get("note")?,
            };
            Ok((SourceId(row.get("source_id")?), interview))
        })?;
        Ok(rows.into_iter().collect())
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
}

impl Writer<'_> {
    /// Makes a participant.
    pub fn insert_participant(&self, guid: &str, name: &str, created_at: i64) -> Result<ParticipantId, StoreError> {
        self.connection
            .prepare_cached("INSERT INTO participant (guid, name, created_at) VALUES (:guid, :name, :created_at)")?
            .execute(named_params! {":guid": guid, ":name": name, ":created_at": created_at})?;
        Ok(ParticipantId(self.connection.last_insert_rowid()))
    }

    /// Takes out a participant.
    pub fn delete_participant(&self, id: ParticipantId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM participant WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Takes out a participant whom no speaker is any more, and of whom nothing more is known.
    pub fn delete_participant_without_speaker(&self, id: ParticipantId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM participant WHERE id = :id AND NOT EXISTS (SELECT 1 FROM speaker WHERE participant_id = :id)
                 AND role = '' AND note = '' AND coalesce(pseudonym, code, consent_on, withdrawn_at) IS NULL",
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

    /// Says anew what is known of a participant.
    pub fn set_participant(&self, person: &ParticipantRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE participant SET name = :name, role = :role, pseudonym = :pseudonym, code = :code,
                 consent_on = :consent_on, consent_channel = :consent_channel, consent_scope = :consent_scope,
                 withdrawn_at = :withdrawn_at, erased_at = :erased_at, referred_by_id = :referred_by,
                 member_check_sent_on = :sent_on, member_check_answered_on = :answered_on, note = :note WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": person.id.0, ":name": person.name, ":role": person.role, ":pseudonym": person.pseudonym,
                ":code": person.code, ":consent_on": person.consent_on, ":consent_channel": person.consent_channel,
                ":consent_scope": person.consent_scope, ":withdrawn_at": person.withdrawn_at,
                ":erased_at": person.erased_at, ":referred_by": person.referred_by.map(|id| id.0),
                ":sent_on": person.member_check_sent_on, ":answered_on": person.member_check_answered_on,
                ":note": person.note,
            })?;
        Ok(())
    }

    /// Says how an interview was held; nothing known takes the row away.
    pub fn set_interview(&self, source: SourceId, interview: &InterviewRow) -> Result<(), StoreError> {
        if *interview == InterviewRow::default() {
            self.connection
                .prepare_cached("DELETE FROM interview WHERE source_id = :source")?
                .execute(named_params! {":source": source.0})?;
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO interview
                 (source_id, held_on, minutes, place, recording, deletion_planned_on, deleted_on, held_against, note)
                 VALUES (:source, :held_on, :minutes, :place, :recording, :planned, :deleted, :held_against, :note)
                 ON CONFLICT (source_id) DO UPDATE SET held_on = :held_on, minutes = :minutes, place = :place,
                 recording = :recording, deletion_planned_on = :planned, deleted_on = :deleted,
                 held_against = :held_against, note = :note",
            )?
            .execute(named_params! {
                ":source": source.0, ":held_on": interview.held_on, ":minutes": interview.minutes,
                ":place": interview.place, ":recording": interview.recording,
                ":planned": interview.deletion_planned_on, ":deleted": interview.deleted_on, ":note": interview.note,
                ":held_against": interview.held_against.map_or("", HeldAgainst::name),
            })?;
        Ok(())
    }
}
