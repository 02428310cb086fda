//! How one person is named in a project, and where.

use std::collections::BTreeSet;

use sitat_analysis::{ListedName, NameDoubt, NameHit, NameMatcher, fold_name};
use sitat_model::{NameKind, ParticipantId, SourceId, is_generic_label};

use crate::exporting::count;
use crate::{Project, ProjectError};

/// A longer word that begins with a name is taken for it when the name has so many letters.
const LONG_NAME: usize = 5;

/// What one person is called, ready to be found.
pub(crate) struct Naming {
    /// First their own names, then longer names of others that hold one of them: those are left.
    listed: Vec<ListedName>,
    own: usize,
    matcher: NameMatcher,
}

impl Naming {
    fn new(own: BTreeSet<String>, others: BTreeSet<String>, stand_in: &str) -> Self {
        let listed = |name: String, replacement: String| ListedName { name, replacement, kind: NameKind::Person };
        let mut all: Vec<ListedName> = own.into_iter().map(|name| listed(name, stand_in.to_owned())).collect();
        let own = all.len();
        all.extend(others.into_iter().map(|name| listed(name.clone(), name)));
        Self { matcher: NameMatcher::new(&all), listed: all, own }
    }

    /// Their names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.listed.iter().take(self.own).map(|listed| listed.name.as_str())
    }

    /// The names to look for, by what they are folded to.
    pub(crate) fn matcher(&self) -> &NameMatcher {
        &self.matcher
    }

    /// Whether a place is taken for the name. What is an ordinary word as well is taken only where it is certain, and
    /// part of a double name never: that is somebody else.
    pub(crate) fn is_theirs(&self, hit: &NameHit) -> bool {
        let Some(listed) = self.listed.get(hit.entry).filter(|_| hit.entry < self.own) else { return false };
        match hit.doubt {
            None => true,
            Some(NameDoubt::SmallLetters | NameDoubt::OrdinaryWord) => !self.matcher.is_ordinary(hit.entry),
            Some(NameDoubt::PartOfWord) => {
                !self.matcher.is_ordinary(hit.entry) && listed.name.chars().count() >= LONG_NAME
            }
            Some(NameDoubt::PartOfName) => false,
        }
    }

    /// The places of a text.
    pub(crate) fn hits(&self, text: &str, breaks: &[u32]) -> Vec<NameHit> {
        let mut hits = self.matcher.find(text, breaks);
        hits.retain(|hit| self.is_theirs(hit));
        hits
    }

    /// Words with what stands for the person; `None` where they are not named.
    pub(crate) fn without(&self, words: &str) -> Option<String> {
        let (after, number) = self.matcher.replace_where(words, |hit| self.is_theirs(hit));
        (number > 0).then_some(after)
    }

    /// In how many other places than their own row they are named: each place of a text, each thing that is written.
    pub(crate) fn count(&self, project: &mut Project) -> Result<u32, ProjectError> {
        let mut number = 0;
        let sources: Vec<SourceId> = project.structure()?.sources.iter().map(|source| source.id).collect();
        for source in sources {
            let hits = project.name_hits(&self.matcher, source)?;
            number += hits.iter().filter(|hit| self.is_theirs(hit)).count();
        }
        project.store.read().look_into_tables(|table, words| {
            if !["participant", "speaker", "coder"].contains(&table) && self.without(words).is_some() {
                number += 1;
            }
        })?;
        Ok(count(number))
    }
}

impl Project {
    /// What somebody is called: their name and pseudonym, labels that are nobody else's, names of the list that are
    /// known to be theirs, and what surveys call them.
    pub(crate) fn naming(&mut self, person: ParticipantId, stand_in: &str) -> Result<Naming, ProjectError> {
        let structure = self.structure()?;
        let row = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?;
        let of_others: BTreeSet<String> = structure
            .participants
            .iter()
            .filter(|other| other.id != person)
            .map(|other| other.name.as_str())
            .chain(
                structure.speakers.iter().filter(|own| own.participant != Some(person)).map(|own| own.label.as_str()),
            )
            .map(str::to_owned)
            .collect();
        let folded: BTreeSet<String> = of_others.iter().map(|name| fold_name(name)).collect();
        let labels = structure.speakers.iter().filter(|own| own.participant == Some(person)).map(|own| &own.label);
        let reader = self.store.read();
        let listed = reader.pseudonyms()?.into_iter().filter(|own| own.participant == Some(person)).map(|own| own.name);
        let mut called = Vec::new();
        for survey in reader.surveys()? {
            let own = reader.respondents(survey.id)?.into_iter().filter(|own| own.participant == Some(person));
            called.extend(own.map(|own| own.name));
        }
        let own: BTreeSet<String> = [Some(row.name.clone()), row.pseudonym.clone()]
            .into_iter()
            .flatten()
            .chain(labels.cloned())
            .chain(listed)
            .chain(called)
            .map(|name| name.trim().to_owned())
            .filter(|name| {
                let letters = name.chars().filter(|letter| letter.is_alphanumeric()).count();
                letters > 1 && !is_generic_label(name) && name != stand_in && !folded.contains(&fold_name(name))
            })
            .collect();
        let longer = |name: &String| {
            let name = fold_name(name);
            own.iter().any(|own| name.split_whitespace().any(|part| part == fold_name(own)))
        };
        let others = of_others.iter().filter(|name| longer(name)).cloned().collect();
        Ok(Naming::new(own, others, stand_in))
    }
}
