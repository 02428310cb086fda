//! Putting what is to stand in the place of names there, in all texts and everywhere else in one step.

use std::collections::BTreeSet;
use std::path::Path;

use sitat_analysis::NameMatcher;
use sitat_model::{EditError, Replacement, SourceId};
use sitat_store::SourceRow;

use super::wearing::{NameWearer, WornName, renamed};
use crate::history::Place;
use crate::moving::{RevisionKind, TextMove};
use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Where names are to be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamesChoice {
    /// Exactly these places of texts; `None` takes all that are certain.
    pub places: Option<Vec<Place>>,
    /// With `None` as places: also those that may be something else.
    pub doubtful_too: bool,
    /// Labels of speakers, names of persons, names of sources and their files.
    pub labels: bool,
    /// Names of cases.
    pub cases: bool,
    /// Memos, and summaries of cells.
    pub memos: bool,
}

impl Default for NamesChoice {
    fn default() -> Self {
        Self { places: None, doubtful_too: false, labels: true, cases: false, memos: false }
    }
}

/// What was replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NamesReplaced {
    /// Places of texts.
    pub places: u32,
    /// Sources whose texts changed.
    pub sources: u32,
    /// Labels, names and memos.
    pub elsewhere: u32,
    /// Stretches of coded passages that have lost all their words.
    pub lost: u32,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl NamesChoice {
    fn takes(&self, wearer: NameWearer) -> bool {
        match wearer {
            NameWearer::Speaker(_) | NameWearer::Participant(_) | NameWearer::Source(_) => self.labels,
            NameWearer::Case(_) => self.cases,
            NameWearer::Memo(_) | NameWearer::Summary(_) => self.memos,
        }
    }
}

impl Project {
    /// Puts what is to stand in the place of names there, in one step. Codings follow the edit, as in any other; a
    /// place where no name of the list stands (any more) is refused.
    ///
    /// What stood there remains in the texts' revisions, so that it can be undone, until [`Self::forget_names`].
    pub fn replace_names(
        &mut self,
        file: Option<&Path>,
        choice: &NamesChoice,
    ) -> Result<Outcome<NamesReplaced>, ProjectError> {
        let names = self.listed_names(file)?;
        let matcher = NameMatcher::new(&names);
        let structure = self.structure()?;
        let mut chosen: Option<BTreeSet<(SourceId, u32, u32)>> = choice
            .places
            .as_ref()
            .map(|places| places.iter().map(|place| (place.source, place.range.start.0, place.range.end.0)).collect());
        let mut moves: Vec<TextMove> = Vec::new();
        let mut replaced = NamesReplaced::default();
        for row in &structure.sources {
            if chosen.as_ref().is_some_and(|chosen| !chosen.iter().any(|(source, ..)| *source == row.id)) {
                continue;
            }
            let hits = self.name_hits(&matcher, row.id)?.into_iter().filter(|hit| match &mut chosen {
                Some(chosen) => chosen.remove(&(row.id, hit.range.start.0, hit.range.end.0)),
                None => hit.doubt.is_none() || choice.doubtful_too,
            });
            let replacements: Vec<Replacement> =
                hits.map(|hit| Replacement { range: hit.range, text: hit.replacement }).collect();
            if let Some(planned) = self.plan_edit(row.id, &replacements, None)? {
                replaced.places += count(replacements.len());
                replaced.sources += 1;
                replaced.lost += planned.lost();
                moves.push(planned);
            }
        }
        if chosen.is_some_and(|left| !left.is_empty()) {
            return Err(EditError::OtherWords.into());
        }
        let worn: Vec<WornName> =
            self.worn_names(&matcher)?.into_iter().filter(|worn| choice.takes(worn.wearer)).collect();
        replaced.elsewhere = count(worn.len());
        self.segments()?;
        self.transact(Operation::ReplaceNames, None, |action| {
            // The journal names no name.
            action.writer.describe("", (replaced.places + replaced.elsewhere) as usize);
            moves.iter().try_for_each(|one| one.write(action, RevisionKind::Replace))?;
            let mut renaming = Renaming::new(&structure, &matcher);
            worn.iter().try_for_each(|worn| renaming.rename(action, worn))?;
            Ok(replaced)
        })
    }
}

/// Giving other names, none of them taken.
struct Renaming<'project> {
    structure: &'project Structure,
    matcher: &'project NameMatcher,
    labels: BTreeSet<(SourceId, String)>,
    persons: BTreeSet<String>,
    sources: BTreeSet<String>,
    cases: BTreeSet<String>,
}

fn unused(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(wanted) {
        return wanted.to_owned();
    }
    (2_u32..)
        .map(|number| format!("{wanted} ({number})"))
        .find(|name| !is_taken(name))
        .unwrap_or_else(|| wanted.to_owned())
}

/// Whether a name is taken, whatever the letter case; from now on it is.
fn take(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let name = unused(wanted, |name| taken.contains(&name.to_lowercase()));
    taken.insert(name.to_lowercase());
    name
}

impl<'project> Renaming<'project> {
    fn new(structure: &'project Structure, matcher: &'project NameMatcher) -> Self {
        Self {
            labels: structure.speakers.iter().map(|speaker| (speaker.source, speaker.label.clone())).collect(),
            persons: structure.participants.iter().map(|person| person.name.to_lowercase()).collect(),
            sources: structure.sources.iter().map(|source| source.name.to_lowercase()).collect(),
            cases: structure.cases.iter().map(|case| case.name.to_lowercase()).collect(),
            structure,
            matcher,
        }
    }

    fn rename(&mut self, action: &mut Action<'_>, worn: &WornName) -> Result<(), ProjectError> {
        match worn.wearer {
            NameWearer::Speaker(id) => {
                let Some(source) = self.structure.speaker(id).map(|speaker| speaker.source) else { return Ok(()) };
                let label = unused(&worn.after, |label| self.labels.contains(&(source, label.to_owned())));
                self.labels.insert((source, label.clone()));
                action.writer.set_speaker_label(id, &label)?;
            }
            NameWearer::Participant(id) => {
                action.writer.set_participant_name(id, &take(&mut self.persons, &worn.after))?;
            }
            NameWearer::Source(id) => {
                let source: &SourceRow = self.structure.source(id)?;
                let name = match renamed(self.matcher, &source.name) {
                    Some(name) => take(&mut self.sources, &name),
                    None => source.name.clone(),
                };
                let file = renamed(self.matcher, &source.file_name).unwrap_or_else(|| source.file_name.clone());
                action.writer.set_source_names(id, &name, &file)?;
            }
            NameWearer::Case(id) => {
                let case = self.structure.case(id)?;
                action.writer.set_case(id, &take(&mut self.cases, &worn.after), case.kind)?;
            }
            NameWearer::Memo(id) => action.writer.set_memo_text(id, &worn.after, action.at)?,
            NameWearer::Summary(id) => action.writer.set_summary_text(id, &worn.after, None, action.at)?,
        }
        Ok(())
    }
}
