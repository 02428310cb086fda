//! Where the names of a list stand: in texts, and in what people, sources, cases and memos are called.

use std::path::Path;
use std::sync::Arc;

use sitat_analysis::{NameDoubt, NameHit, NameMatcher, SourceContext};
use sitat_model::{CaseId, MemoId, ParticipantId, SourceId, SpeakerId, SummaryId};
use sitat_store::SourceRow;

use super::breaks;
use crate::history::Place;
use crate::texts::BaseText;
use crate::{Project, ProjectError};

/// Places that are shown.
const MOST_PLACES: usize = 20_000;

/// Code points shown before and after each place.
const CONTEXT: u32 = 60;

/// A place of a text where a name stands, or may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePlace {
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
    /// The name's place in the list, from 0.
    pub entry: usize,
    /// What is to stand there.
    pub replacement: String,
    /// Why it may be something else.
    pub doubt: Option<NameDoubt>,
}

/// What has a name, outside the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameWearer {
    /// A label in a source.
    Speaker(SpeakerId),
    /// A person.
    Participant(ParticipantId),
    /// A source, by its name or that of its file.
    Source(SourceId),
    /// A case.
    Case(CaseId),
    /// A memo, anywhere in its text.
    Memo(MemoId),
    /// The summary of a cell, anywhere in its text.
    Summary(SummaryId),
}

/// Words outside the texts that hold a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WornName {
    /// Whose.
    pub wearer: NameWearer,
    /// What stands there.
    pub before: String,
    /// What is to stand there.
    pub after: String,
}

/// Everything that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesFound {
    /// The first places in texts, by source and place.
    pub places: Vec<NamePlace>,
    /// All places of which a name is certain.
    pub certain: u32,
    /// All places that may be something else.
    pub doubtful: u32,
    /// Outside the texts.
    pub worn: Vec<WornName>,
}

/// Replaces the names in what something is called: the whole of it is a label.
pub(super) fn renamed(matcher: &NameMatcher, name: &str) -> Option<String> {
    let (after, count) = matcher.replace(&format!("{name}:"));
    (count > 0).then(|| after.strip_suffix(':').unwrap_or(&after).to_owned())
}

/// A text that is looked through, and where its turns stand.
type Looked = (Arc<BaseText>, Arc<SourceContext>);

/// Fewer texts than this are looked through by one processor.
const FEW_TEXTS: usize = 16;

/// The places of several texts, in their order; many texts are shared out among the processors.
fn hits_of(matcher: &NameMatcher, looked: &[Looked]) -> Vec<Vec<NameHit>> {
    let find = |(text, context): &Looked| matcher.find(&text.text, &breaks(context));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    if looked.len() < FEW_TEXTS || workers < 2 {
        return looked.iter().map(find).collect();
    }
    let each = looked.len().div_ceil(workers);
    std::thread::scope(|scope| {
        let parts: Vec<_> = looked
            .chunks(each)
            .map(|part| scope.spawn(move || part.iter().map(find).collect::<Vec<Vec<NameHit>>>()))
            .collect();
        let joined = parts.into_iter().map(|part| part.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault)));
        joined.flatten().collect()
    })
}

impl Project {
    /// The places of one text.
    pub(crate) fn name_hits(&mut self, matcher: &NameMatcher, source: SourceId) -> Result<Vec<NameHit>, ProjectError> {
        let text = self.text(source)?;
        let context = self.context(source)?;
        Ok(matcher.find(&text.text, &breaks(&context)))
    }

    /// Finds the names of the list, in order, each with what stands around it and what is to stand there.
    pub fn find_names(&mut self, file: Option<&Path>, source: Option<SourceId>) -> Result<NamesFound, ProjectError> {
        let names = self.listed_names(file)?;
        let matcher = NameMatcher::new(&names);
        let structure = self.structure()?;
        if let Some(source) = source {
            structure.source(source)?;
        }
        let mut found = NamesFound::default();
        let rows: Vec<&SourceRow> =
            structure.sources.iter().filter(|row| source.is_none_or(|only| only == row.id)).collect();
        let looked: Vec<Looked> = rows
            .iter()
            .map(|row| Ok((self.text(row.id)?, self.context(row.id)?)))
            .collect::<Result<_, ProjectError>>()?;
        for ((row, (text, _)), hits) in rows.iter().zip(&looked).zip(hits_of(&matcher, &looked)) {
            for hit in hits {
                *(if hit.doubt.is_none() { &mut found.certain } else { &mut found.doubtful }) += 1;
                if found.places.len() < MOST_PLACES {
                    let (before, after) = text.around(hit.range, CONTEXT);
                    found.places.push(NamePlace {
                        place: Place { source: row.id, range: hit.range },
                        source_name: row.name.clone(),
                        before: before.to_owned(),
                        words: text.slice(hit.range).to_owned(),
                        after: after.to_owned(),
                        entry: hit.entry,
                        replacement: hit.replacement,
                        doubt: hit.doubt,
                    });
                }
            }
        }
        if source.is_none() {
            found.worn = self.worn_names(&matcher)?;
        }
        Ok(found)
    }

    /// What is called by a name of the list, outside the texts.
    pub(super) fn worn_names(&mut self, matcher: &NameMatcher) -> Result<Vec<WornName>, ProjectError> {
        let structure = self.structure()?;
        let mut worn = Vec::new();
        let mut add = |wearer: NameWearer, before: &str| {
            if let Some(after) = renamed(matcher, before) {
                worn.push(WornName { wearer, before: before.to_owned(), after });
            }
        };
        for speaker in &structure.speakers {
            add(NameWearer::Speaker(speaker.id), &speaker.label);
        }
        for person in &structure.participants {
            add(NameWearer::Participant(person.id), &person.name);
        }
        for source in &structure.sources {
            let is_in_name = renamed(matcher, &source.name).is_some();
            add(NameWearer::Source(source.id), if is_in_name { &source.name } else { &source.file_name });
        }
        for case in &structure.cases {
            add(NameWearer::Case(case.id), &case.name);
        }
        for memo in self.store.read().memos()? {
            let (after, count) = matcher.replace(&memo.text);
            if count > 0 {
                worn.push(WornName { wearer: NameWearer::Memo(memo.id), before: memo.text, after });
            }
        }
        for summary in self.store.read().summaries()? {
            let (after, count) = matcher.replace(&summary.text);
            if count > 0 {
                worn.push(WornName { wearer: NameWearer::Summary(summary.id), before: summary.text, after });
            }
        }
        Ok(worn)
    }
}
