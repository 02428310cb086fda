//! Proposing names for the list: what looks like one in the texts, with how often and where.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sitat_analysis::{HeldOffice, NameFinder, NameHit, NameMatcher, fold_name};
use sitat_model::{CaseId, NameKind, Role, SourceId, TextRange, is_generic_label, likely_role};

use super::breaks;
use crate::history::Place;
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// Places that are shown of each.
const SHOWN_PLACES: usize = 3;

/// Code points shown before and after each place.
const CONTEXT: u32 = 50;

/// A place where a proposed name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedPlace {
    /// Where.
    pub place: Place,
    /// Name of the source.
    pub source_name: String,
    /// What stands before.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// A word, or several, that may be a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameProposal {
    /// As it would be listed.
    pub name: String,
    /// What it looks like the name of.
    pub kind: NameKind,
    /// How often it was seen.
    pub count: u32,
    /// In how many sources.
    pub sources: u32,
    /// Some of the places.
    pub places: Vec<ProposedPlace>,
}

/// What is gathered of a name under its folded form.
#[derive(Default)]
struct Gathered {
    /// Ways in which it is written, and what it looks like there.
    spellings: BTreeMap<String, u32>,
    kinds: BTreeMap<NameKind, u32>,
    count: u32,
    sources: Vec<SourceId>,
    places: Vec<ProposedPlace>,
}

impl Gathered {
    fn proposal(self) -> NameProposal {
        let most = |(left, right): (u32, u32)| left.cmp(&right);
        let name = self.spellings.iter().rev().max_by(|left, right| most((*left.1, *right.1)));
        // What is another kind at some places is that kind: "other" only says that nothing is known there.
        let kind = self
            .kinds
            .iter()
            .rev()
            .filter(|(kind, _)| **kind != NameKind::Other || self.kinds.len() == 1)
            .max_by(|left, right| most((*left.1, *right.1)));
        NameProposal {
            name: name.map(|(name, _)| name.clone()).unwrap_or_default(),
            kind: kind.map(|(kind, _)| *kind).unwrap_or_default(),
            count: self.count,
            sources: u32::try_from(self.sources.len()).unwrap_or(u32::MAX),
            places: self.places,
        }
    }
}

/// Whether a listed name covers words. A surname beside a listed first name is worth listing too.
fn is_listed(hits: &[NameHit], words: TextRange) -> bool {
    let near = hits.partition_point(|hit| hit.range.end <= words.start);
    hits.get(near).is_some_and(|hit| hit.range.start <= words.start && words.end <= hit.range.end)
}

/// Which offices participants have in which cases, and how many have each: what only one has points at that one.
pub(crate) fn held_offices(structure: &Structure) -> Vec<HeldOffice> {
    let mut held: BTreeMap<(String, CaseId), HeldOffice> = BTreeMap::new();
    for person in structure.participants.iter().filter(|person| !person.role.trim().is_empty()) {
        for id in structure.cases_of_participant(person.id) {
            let Ok(case) = structure.case(id) else { continue };
            let own = held.entry((fold_name(&person.role), id)).or_insert_with(|| {
                let others = structure.aliases.get(&id).into_iter().flatten().cloned();
                let places = std::iter::once(case.name.clone()).chain(others).collect();
                HeldOffice { title: person.role.clone(), places, holders: 0 }
            });
            own.holders += 1;
        }
    }
    held.into_values().collect()
}

impl Project {
    /// How many different words of each source may be names that are neither listed nor known to be none.
    pub(crate) fn possible_names_by_source(&mut self) -> Result<BTreeMap<SourceId, usize>, ProjectError> {
        if let Some(known) = &self.possible_names {
            return Ok(known.clone());
        }
        let view = self.name_list(None)?;
        let matcher = NameMatcher::new(&view.names);
        let structure = self.structure()?;
        let mut finder = NameFinder::with_offices(&held_offices(&structure));
        for row in &structure.sources {
            let (text, context) = (self.text(row.id)?, self.context(row.id)?);
            finder.learn(&text.text, &breaks(&context));
        }
        let mut counts = BTreeMap::new();
        for row in &structure.sources {
            let text = self.text(row.id)?;
            let breaks = breaks(&*self.context(row.id)?);
            let hits = matcher.find(&text.text, &breaks);
            let names: BTreeSet<String> = finder
                .find(&text.text, &breaks)
                .into_iter()
                .filter(|found| !is_listed(&hits, found.range))
                .map(|found| fold_name(&found.name))
                .filter(|folded| !view.no_names.contains(folded))
                .collect();
            counts.insert(row.id, names.len());
        }
        self.possible_names = Some(counts.clone());
        Ok(counts)
    }

    /// Proposes names that neither stand in the list nor are known to be none: by kind, the most frequent first.
    pub fn propose_names(
        &mut self,
        file: Option<&Path>,
        source: Option<SourceId>,
    ) -> Result<Vec<NameProposal>, ProjectError> {
        let view = self.name_list(file)?;
        let matcher = NameMatcher::new(&view.names);
        let structure = self.structure()?;
        let wanted: Vec<_> =
            structure.sources.iter().filter(|row| source.is_none_or(|only| only == row.id)).cloned().collect();
        let mut finder = NameFinder::with_offices(&held_offices(&structure));
        for row in &wanted {
            let (text, context) = (self.text(row.id)?, self.context(row.id)?);
            finder.learn(&text.text, &breaks(&context));
        }
        let mut gathered: BTreeMap<String, Gathered> = BTreeMap::new();
        for row in &wanted {
            let text = self.text(row.id)?;
            let breaks = breaks(&*self.context(row.id)?);
            let hits = matcher.find(&text.text, &breaks);
            for found in finder.find(&text.text, &breaks) {
                let folded = fold_name(&found.name);
                if is_listed(&hits, found.range) || view.no_names.contains(&folded) {
                    continue;
                }
                let own = gathered.entry(folded).or_default();
                *own.spellings.entry(found.name).or_default() += 1;
                *own.kinds.entry(found.kind).or_default() += 1;
                own.count += 1;
                if own.sources.last() != Some(&row.id) {
                    own.sources.push(row.id);
                }
                if own.places.len() < SHOWN_PLACES {
                    let (before, after) = text.around(found.range, CONTEXT);
                    own.places.push(ProposedPlace {
                        place: Place { source: row.id, range: found.range },
                        source_name: row.name.clone(),
                        before: before.to_owned(),
                        words: text.slice(found.range).to_owned(),
                        after: after.to_owned(),
                    });
                }
            }
        }
        for speaker in structure.speakers.iter().filter(|speaker| wanted.iter().any(|row| row.id == speaker.source)) {
            self.gather_label(&speaker.label, speaker.source, &matcher, &view.no_names, &mut gathered);
        }
        let mut proposals: Vec<NameProposal> = gathered.into_values().map(Gathered::proposal).collect();
        proposals.sort_by(|left, right| {
            (left.kind, std::cmp::Reverse(left.count), &left.name).cmp(&(
                right.kind,
                std::cmp::Reverse(right.count),
                &right.name,
            ))
        });
        Ok(proposals)
    }

    /// A label that says who speaks is a name, unless it is a few letters.
    fn gather_label(
        &self,
        label: &str,
        source: SourceId,
        matcher: &NameMatcher,
        no_names: &[String],
        gathered: &mut BTreeMap<String, Gathered>,
    ) {
        let folded = fold_name(label);
        let letters = label.chars().filter(|character| character.is_alphabetic()).count();
        let is_short = letters < 4 && label.chars().all(|character| !character.is_lowercase());
        if is_generic_label(label)
            || likely_role(label) == Role::Interviewer
            || is_short
            || no_names.contains(&folded)
            || super::wearing::renamed(matcher, label).is_some()
        {
            return;
        }
        let own = gathered.entry(folded).or_default();
        *own.spellings.entry(label.to_owned()).or_default() += 1;
        own.kinds.insert(NameKind::Person, u32::MAX);
        own.count += u32::from(own.count == 0);
        if !own.sources.contains(&source) {
            own.sources.push(source);
        }
    }
}
