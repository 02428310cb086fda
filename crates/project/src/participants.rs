//! Participants: what is known of each, and how interviews were held.

use std::collections::BTreeMap;

use sitat_model::{CaseId, ParticipantId, Role, SourceId, parse_date};
use sitat_store::{InterviewRow, ParticipantRow};

use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// A participant.
#[derive(Clone, Debug)]
pub struct ParticipantDetails {
    /// What is known of them.
    pub row: ParticipantRow,
    /// How they are shown.
    pub shown: String,
    /// The cases that were said to be theirs.
    pub own_cases: Vec<CaseId>,
    /// The cases that their words count in.
    pub cases: Vec<CaseId>,
    /// Where they speak, and under which labels.
    pub sources: Vec<(SourceId, String)>,
    /// Their turns.
    pub turns: u32,
    /// Coded passages that hold words of theirs.
    pub segments: u32,
}

/// A day as written, in the form in which it is kept.
pub(crate) fn day(written: Option<&str>) -> Result<Option<String>, ProjectError> {
    match written.map(str::trim).filter(|written| !written.is_empty()) {
        None => Ok(None),
        Some(written) => {
            parse_date(written).map(Some).ok_or_else(|| ProjectError::BadDay { written: written.to_owned() })
        }
    }
}

fn tidy(written: Option<&str>) -> Option<String> {
    written.map(str::trim).filter(|written| !written.is_empty()).map(str::to_owned)
}

impl Structure {
    /// What is known of a participant, in the form in which it is kept.
    pub(crate) fn participant_row(&self, person: &ParticipantRow) -> Result<ParticipantRow, ProjectError> {
        let name = person.name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        if self.find_participant(name).is_some_and(|other| other.id != person.id) {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        let (pseudonym, code) = (tidy(person.pseudonym.as_deref()), tidy(person.code.as_deref()));
        for own in [&pseudonym, &code].into_iter().flatten() {
            let wanted = own.to_lowercase();
            let has = |written: &Option<String>| written.as_ref().is_some_and(|own| own.to_lowercase() == wanted);
            let others = self.participants.iter().filter(|other| other.id != person.id);
            if others.clone().any(|other| has(&other.pseudonym) || has(&other.code)) {
                return Err(ProjectError::NameTaken { name: own.clone() });
            }
        }
        let mut above = person.referred_by;
        if above == Some(person.id) {
            above = None;
        }
        if let Some(other) = above {
            self.participant(other).ok_or_else(|| ProjectError::not_found("participant", other))?;
        }
        Ok(ParticipantRow {
            name: name.to_owned(),
            role: person.role.trim().to_owned(),
            pseudonym,
            code,
            consent_on: day(person.consent_on.as_deref())?,
            consent_channel: person.consent_channel.trim().to_owned(),
            consent_scope: person.consent_scope.trim().to_owned(),
            referred_by: above,
            member_check_sent_on: day(person.member_check_sent_on.as_deref())?,
            member_check_answered_on: day(person.member_check_answered_on.as_deref())?,
            note: person.note.trim_end().to_owned(),
            ..person.clone()
        })
    }
}

impl Project {
    /// All participants, with what is known of each.
    pub fn participant_list(&mut self) -> Result<Vec<ParticipantDetails>, ProjectError> {
        self.attribute_passages()?;
        let structure = self.structure()?;
        let mut segments: BTreeMap<ParticipantId, u32> = BTreeMap::new();
        for segment in self.segments()?.iter() {
            let mut heard: Vec<ParticipantId> = Vec::new();
            for person in segment.passage.shares.iter().filter_map(|share| share.participant) {
                if !heard.contains(&person) {
                    heard.push(person);
                    *segments.entry(person).or_default() += 1;
                }
            }
        }
        let mut turns: BTreeMap<ParticipantId, u32> = BTreeMap::new();
        for source in &structure.sources {
            let counts = self.store.read().speaker_turns(source.id)?;
            for speaker in structure.speakers_of(source.id).iter().filter(|own| own.role == Role::Participant) {
                if let Some(person) = speaker.participant {
                    *turns.entry(person).or_default() += counts.get(&speaker.id).copied().unwrap_or_default();
                }
            }
        }
        Ok(structure
            .participants
            .iter()
            .map(|row| ParticipantDetails {
                shown: structure.shown_name(row.id).unwrap_or_default(),
                own_cases: structure.participant_cases.get(&row.id).cloned().unwrap_or_default(),
                cases: structure.cases_of_participant(row.id),
                sources: structure
                    .speakers
                    .iter()
                    .filter(|speaker| speaker.participant == Some(row.id))
                    .map(|speaker| (speaker.source, speaker.label.clone()))
                    .collect(),
                turns: turns.get(&row.id).copied().unwrap_or_default(),
                segments: segments.get(&row.id).copied().unwrap_or_default(),
                row: row.clone(),
            })
            .collect())
    }

    /// Makes a participant who does not speak anywhere yet.
    pub fn create_participant(&mut self, name: &str) -> Result<Outcome<ParticipantId>, ProjectError> {
        let structure = self.structure()?;
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        if structure.find_participant(name).is_some() {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        self.transact(Operation::CreateParticipant, None, |action| {
            action.writer.describe(name, 1);
            action.new_participant(name)
        })
    }

    /// Says what is known of a participant: name, role, cases, what stands for the name, consent, member check, note.
    /// Days are read as tables write them. When they withdrew is not said here.
    pub fn describe_participant(
        &mut self,
        person: &ParticipantRow,
        cases: &[CaseId],
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let known =
            structure.participant(person.id).ok_or_else(|| ProjectError::not_found("participant", person.id))?;
        let row = structure.participant_row(person)?;
        let row = ParticipantRow { withdrawn_at: known.withdrawn_at, erased_at: known.erased_at, ..row };
        for case in cases {
            structure.case(*case)?;
        }
        self.transact(Operation::DescribeParticipant, None, |action| {
            action.writer.describe(structure.shown_name(person.id).unwrap_or_default(), 1);
            action.write_participant(&row, cases)
        })
    }

    /// Takes a participant out who does not speak anywhere.
    pub fn delete_participant(&mut self, id: ParticipantId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.shown_name(id).ok_or_else(|| ProjectError::not_found("participant", id))?;
        if structure.speakers.iter().any(|speaker| speaker.participant == Some(id)) {
            return Err(ProjectError::ParticipantSpeaks { name });
        }
        self.transact(Operation::DeleteParticipant, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_participant(id)?)
        })
    }

    /// How interviews were held, by source.
    pub fn interviews(&mut self) -> Result<BTreeMap<SourceId, InterviewRow>, ProjectError> {
        Ok(self.store.read().interviews()?)
    }

    /// Says how an interview was held. Days are read as tables write them.
    pub fn describe_interview(
        &mut self,
        source: SourceId,
        interview: &InterviewRow,
    ) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let row = InterviewRow {
            held_on: day(interview.held_on.as_deref())?,
            minutes: interview.minutes,
            place: interview.place.trim().to_owned(),
            recording: interview.recording.trim().to_owned(),
            deletion_planned_on: day(interview.deletion_planned_on.as_deref())?,
            deleted_on: day(interview.deleted_on.as_deref())?,
            held_against: interview.held_against,
            note: interview.note.trim_end().to_owned(),
        };
        self.transact(Operation::DescribeInterview, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_interview(source, &row)?)
        })
    }

    /// Chooses the case that words of a source count in where neither speaker nor passage says so; none means all of
    /// its cases.
    pub fn set_default_case(&mut self, source: SourceId, case: Option<CaseId>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.source(source)?.name.clone();
        if let Some(case) = case.filter(|case| !structure.cases_of_source(source).contains(case)) {
            return Err(ProjectError::not_found("case", &structure.case(case)?.name));
        }
        self.transact(Operation::SetDefaultCase, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_default_case(source, case)?)
        })
    }
}

impl Action<'_> {
    /// Writes what is known of a participant.
    pub(crate) fn write_participant(&self, row: &ParticipantRow, cases: &[CaseId]) -> Result<(), ProjectError> {
        self.writer.set_participant(row)?;
        Ok(self.writer.set_participant_cases(row.id, cases)?)
    }
}
