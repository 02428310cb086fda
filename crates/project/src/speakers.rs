//! Who speaks: labels in a source, and the persons behind them.

use sitat_model::{CaseId, ParticipantId, Role, SourceId, SpeakerId};
use sitat_store::SpeakerRow;

use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// A label in a source.
#[derive(Clone, Debug)]
pub struct SpeakerView {
    /// The row.
    pub row: SpeakerRow,
    /// How the speaker is shown.
    pub shown: String,
    /// The person, if a participant.
    pub participant: Option<ParticipantView>,
    /// Number of turns.
    pub turns: u32,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantView {
    /// Identity.
    pub id: ParticipantId,
    /// Name or pseudonym.
    pub name: String,
    /// How they are shown.
    pub shown: String,
    /// The cases that their words count in.
    pub cases: Vec<CaseId>,
}

impl Structure {
    /// A person with their cases.
    pub(crate) fn participant_view(&self, id: ParticipantId) -> Option<ParticipantView> {
        let person = self.participant(id)?;
        let shown = self.shown_name(id).unwrap_or_default();
        Some(ParticipantView { id, name: person.name.clone(), shown, cases: self.cases_of_participant(id) })
    }
}

impl Project {
    /// Who speaks in a source.
    pub fn speakers(&mut self, source: SourceId) -> Result<Vec<SpeakerView>, ProjectError> {
        let structure = self.structure()?;
        structure.source(source)?;
        let turns = self.store.read().speaker_turns(source)?;
        Ok(structure
            .speakers_of(source)
            .iter()
            .map(|row| SpeakerView {
                shown: structure.shown_speaker(row),
                participant: row.participant.and_then(|id| structure.participant_view(id)),
                turns: turns.get(&row.id).copied().unwrap_or_default(),
                row: row.clone(),
            })
            .collect())
    }

    /// All persons.
    pub fn participants(&mut self) -> Result<Vec<ParticipantView>, ProjectError> {
        let structure = self.structure()?;
        Ok(structure.participants.iter().filter_map(|person| structure.participant_view(person.id)).collect())
    }

    /// Says what a speaker is, and who. A new name makes a new person; nobody is left without a speaker.
    pub fn set_speaker(
        &mut self,
        id: SpeakerId,
        role: Role,
        participant: Option<&str>,
        cases: &[CaseId],
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let speaker = structure.speaker(id).ok_or_else(|| ProjectError::not_found("speaker", id))?.clone();
        for case in cases {
            structure.case(*case)?;
        }
        let name = participant.map(str::trim).filter(|name| !name.is_empty());
        let known = name.and_then(|name| structure.find_participant(name)).map(|person| person.id);
        let fallback = structure.unused_participant_name(&speaker.label, &structure.source(speaker.source)?.name, &[]);
        self.transact(Operation::SetSpeaker, None, |action| {
            action.writer.describe(speaker.label.as_str(), 1);
            let person = if role == Role::Participant {
                let person = match (known, name) {
                    (Some(known), _) => known,
                    (None, Some(name)) => action.new_participant(name)?,
                    (None, None) => match speaker.participant {
                        Some(own) => own,
                        None => action.new_participant(&fallback)?,
                    },
                };
                action.writer.set_participant_cases(person, cases)?;
                Some(person)
            } else {
                None
            };
            action.writer.set_speaker(id, role, person)?;
            if let Some(former) = speaker.participant.filter(|former| Some(*former) != person) {
                action.writer.delete_participant_without_speaker(former)?;
            }
            Ok(())
        })
    }
}

impl Structure {
    /// A name for the person behind a label: the label itself if it says who, and nobody has it; else the label with
    /// the source's name behind it, and a number if need be.
    pub(crate) fn unused_participant_name(&self, label: &str, source: &str, also_taken: &[String]) -> String {
        let is_free = |name: &str| {
            let wanted = name.to_lowercase();
            self.find_participant(name).is_none() && !also_taken.iter().any(|taken| taken.to_lowercase() == wanted)
        };
        if !sitat_model::is_generic_label(label) && is_free(label) {
            return label.to_owned();
        }
        let long = format!("{label} ({source})");
        if is_free(&long) {
            return long;
        }
        (2..).map(|number: u32| format!("{long} {number}")).find(|name| is_free(name)).unwrap_or(long)
    }
}

impl Action<'_> {
    /// Makes a person.
    pub(crate) fn new_participant(&mut self, name: &str) -> Result<ParticipantId, ProjectError> {
        let guid = self.guid();
        Ok(self.writer.insert_participant(&guid, name, self.at)?)
    }
}
