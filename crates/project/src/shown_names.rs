//! How participants are shown, everywhere: one function says it, and everybody asks it.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use sitat_analysis::{ListedName, NameDoubt, NameMatcher, SourceContext, fold_name};
use sitat_model::{Identification, NameKind, ParticipantId, Role, SourceId, TextRange, is_generic_label};
use sitat_store::{ParticipantRow, SpeakerRow};

use crate::structure::Structure;
use crate::texts::BaseText;
use crate::{Operation, Outcome, Project, ProjectError};

/// Words for persons, with a number behind them where they fit several.
fn numbered(words: &[String]) -> Vec<String> {
    let mut fitting: FxHashMap<&str, (u32, u32)> = FxHashMap::default();
    words.iter().for_each(|own| fitting.entry(own).or_default().0 += 1);
    let number = |own: &String| match fitting.get_mut(own.as_str()) {
        Some((all, so_far)) if *all > 1 => {
            *so_far += 1;
            format!("{own} {so_far}")
        }
        _ => own.clone(),
    };
    words.iter().map(number).collect()
}

impl Structure {
    /// How a participant is shown. Below the level of names a name is never shown, also where what stands for it has
    /// not been given: then a number does.
    pub(crate) fn shown_name(&self, id: ParticipantId) -> Option<String> {
        self.shown.get_or_init(|| self.all_shown()).get(&id).cloned()
    }

    /// How each participant is shown.
    fn all_shown(&self) -> BTreeMap<ParticipantId, String> {
        let person_word = sitat_lang::word(self.project.language, "participant-word");
        let persons = (1..).zip(&self.participants);
        let words = |(place, person): (usize, &ParticipantRow)| match self.project.identification {
            Identification::Name => person.name.clone(),
            Identification::RoleCase => {
                let cases = self.case_names(&self.cases_of_participant(person.id));
                let role = self.role_word(person);
                if cases.is_empty() { role } else { format!("{role}, {}", cases.join(" / ")) }
            }
            Identification::Role => self.role_word(person),
            Identification::Pseudonym => person.pseudonym.clone().unwrap_or_else(|| format!("{person_word} {place}")),
            Identification::Code => person.code.clone().unwrap_or_else(|| format!("{person_word} {place}")),
        };
        let shown: Vec<String> = persons.map(words).collect();
        let shown = match self.project.identification {
            Identification::RoleCase | Identification::Role => numbered(&shown),
            Identification::Name | Identification::Pseudonym | Identification::Code => shown,
        };
        self.participants.iter().map(|person| person.id).zip(shown).collect()
    }

    fn role_word(&self, person: &ParticipantRow) -> String {
        if person.role.trim().is_empty() {
            sitat_lang::word(self.project.language, "participant-word")
        } else {
            person.role.trim().to_owned()
        }
    }

    /// What says nothing of a person but which of all they are.
    pub(crate) fn stand_in(&self, person: &ParticipantRow) -> String {
        let place = self.participants.iter().position(|other| other.id == person.id).unwrap_or_default() + 1;
        format!("{} {place}", sitat_lang::word(self.project.language, "participant-word"))
    }

    /// How a speaker is shown: by their label, or below the level of names by what they are.
    pub(crate) fn shown_speaker(&self, speaker: &SpeakerRow) -> String {
        let language = self.project.language;
        let person = speaker.participant.filter(|_| speaker.role == Role::Participant);
        match (self.project.identification, speaker.role) {
            (Identification::Name, _) => speaker.label.clone(),
            (_, Role::Participant) => person
                .and_then(|id| self.shown_name(id))
                .unwrap_or_else(|| sitat_lang::word(language, "participant-word")),
            (_, Role::Interviewer) if sitat_model::likely_role(&speaker.label) == Role::Interviewer => {
                speaker.label.clone()
            }
            (_, Role::Interviewer) => sitat_lang::word(language, "interviewer-word"),
            (_, Role::Other) => sitat_lang::word(language, "other-speaker-word"),
        }
    }

    /// What participants and others who speak are really called, and how they are shown below the level of names.
    fn veil(&self) -> NameMatcher {
        let mut names: Vec<ListedName> = Vec::new();
        let mut known: FxHashSet<String> = FxHashSet::default();
        if self.project.identification != Identification::Name {
            let persons = self
                .participants
                .iter()
                .map(|person| (person.name.as_str(), self.shown_name(person.id).unwrap_or_default()));
            let labels = self.speakers.iter().map(|speaker| (speaker.label.as_str(), self.shown_speaker(speaker)));
            for (name, replacement) in persons.chain(labels) {
                let letters = name.chars().filter(|character| character.is_alphabetic()).count();
                let is_hidden = letters > 1 && replacement != name && !is_generic_label(name);
                if is_hidden && known.insert(fold_name(name)) {
                    names.push(ListedName { name: name.to_owned(), replacement, kind: NameKind::Person });
                }
            }
        }
        NameMatcher::new(&names)
    }

    /// Words outside the texts as they are shown, such as names of sources, memos and what steps were about: below the
    /// level of names, people stand in them as they are shown everywhere. A name in small letters is an ordinary word.
    pub(crate) fn veiled(&self, words: &str) -> String {
        let veil = self.veil.get_or_init(|| self.veil());
        if veil.is_empty() {
            return words.to_owned();
        }
        let is_other = |doubt| matches!(doubt, Some(NameDoubt::SmallLetters | NameDoubt::PartOfName));
        veil.replace_where(words, |hit| !is_other(hit.doubt)).0
    }

    /// The name of a source as it is shown.
    pub(crate) fn shown_source(&self, id: SourceId) -> Result<String, ProjectError> {
        Ok(self.veiled(&self.source(id)?.name))
    }

    /// Words of a text as they are shown outside it: labels of speakers stand as speakers are shown.
    pub(crate) fn shown_words(&self, text: &BaseText, context: &SourceContext, range: TextRange) -> String {
        let mut shown = String::new();
        let mut at = range.start;
        if self.project.identification != Identification::Name {
            let first = context.turns.partition_point(|turn| turn.range.end <= range.start);
            for turn in context.turns[first..].iter().take_while(|turn| turn.range.start < range.end) {
                let Some(label) = turn.label.filter(|label| label.start < range.end && label.end > at) else {
                    continue;
                };
                let speaker = turn.speaker.and_then(|id| self.speaker(id));
                shown.push_str(text.slice(TextRange { start: at, end: label.start.max(at) }));
                shown.push_str(&speaker.map(|speaker| self.shown_speaker(speaker)).unwrap_or_default());
                at = label.end.min(range.end);
            }
        }
        shown.push_str(text.slice(TextRange { start: at, end: range.end }));
        shown
    }

    /// Up to so many code points before and after a range, as they are shown.
    pub(crate) fn shown_around(
        &self,
        text: &BaseText,
        context: &SourceContext,
        range: TextRange,
        characters: u32,
    ) -> (String, String) {
        let before = TextRange::new(range.start.0.saturating_sub(characters), range.start.0);
        let end = range.end.0.saturating_add(characters).min(text.map.characters());
        let after = TextRange::new(range.end.0, end.max(range.end.0));
        (self.shown_words(text, context, before), self.shown_words(text, context, after))
    }

    /// The participant that a name means: their own, or what stands for it.
    pub(crate) fn find_shown_participant(&self, name: &str) -> Option<&ParticipantRow> {
        let wanted = name.trim().to_lowercase();
        let is_wanted = |written: &Option<String>| written.as_ref().is_some_and(|own| own.to_lowercase() == wanted);
        self.find_participant(name)
            .or_else(|| self.participants.iter().find(|own| is_wanted(&own.code) || is_wanted(&own.pseudonym)))
            .or_else(|| self.participants.iter().find(|own| is_wanted(&self.shown_name(own.id))))
    }
}

impl Project {
    /// How a participant is shown.
    pub fn shown_name(&mut self, id: ParticipantId) -> Result<String, ProjectError> {
        self.structure()?.shown_name(id).ok_or_else(|| ProjectError::not_found("participant", id))
    }

    /// The participant that a name means: their own, or what stands for it.
    pub fn resolve_participant(&mut self, name: &str) -> Result<ParticipantId, ProjectError> {
        let structure = self.structure()?;
        let person = structure.find_shown_participant(name);
        person.map(|person| person.id).ok_or_else(|| ProjectError::not_found("participant", name))
    }

    /// How participants are shown everywhere.
    pub fn identification(&mut self) -> Result<Identification, ProjectError> {
        Ok(self.structure()?.project.identification)
    }

    /// Says how participants are shown everywhere.
    pub fn set_identification(&mut self, level: Identification) -> Result<Outcome<()>, ProjectError> {
        let label = sitat_lang::word(self.structure()?.project.language, level.label_key());
        self.transact(Operation::SetIdentification, None, |action| {
            action.writer.describe(label, 1);
            Ok(action.writer.set_identification(level)?)
        })
    }
}
