//! Counts every word that occurs: how often in each group of passages, and how often near some places.
//!
//! Reads postings only, never a text. What a group is, and which passages count, the caller says.

use rustc_hash::FxHashMap;
use sitat_model::SourceId;
use tantivy::TERMINATED;
use tantivy::postings::Postings;
use tantivy::schema::IndexRecordOption;

use crate::index::Segment;
use crate::places::SourcePlaces;
use crate::{Hit, Index, SearchError};

/// How often a word occurs in one group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupCount {
    /// Which group, as the caller numbers them.
    pub group: u32,
    /// Occurrences, not among the places that are looked around.
    pub count: u32,
    /// Those of them that are near one of these places.
    pub near: u32,
}

/// A word and where it was counted.
#[derive(Clone, Copy, Debug)]
pub struct Tallied<'word> {
    /// The word, as it is found: lower case and composed.
    pub word: &'word str,
    /// Occurrences in all sources, also where nothing is counted.
    pub everywhere: u64,
    /// Each group at most once, and only those with words that count.
    pub groups: &'word [GroupCount],
}

/// Where words are looked for: so many words before and after each of some hits, within their passages.
#[derive(Clone, Copy, Debug)]
pub struct Around<'hits> {
    /// The places that are looked around.
    pub hits: &'hits [Hit],
    /// Words on each side.
    pub words: u32,
}

/// In which group a passage of a source counts; `None` where it does not.
pub type GroupOf<'caller> = &'caller dyn Fn(SourceId, u32) -> Option<u32>;

/// What a word of a text is for counting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Elsewhere,
    Near,
    /// Part of a place that is looked around: it is no neighbour of itself or of another.
    Found,
}

/// Where a document counts.
#[derive(Clone, Copy)]
struct Document {
    /// Group, or one of the two below.
    group: u32,
    /// The number of its first word among all words.
    first_word: u32,
    /// Whether some of its words are near or found.
    is_looked_at: bool,
}

/// The document is of a source that was removed or replaced.
const GONE: u32 = u32::MAX;
/// The document is there, and nothing of it counts.
const LEFT_OUT: u32 = u32::MAX - 1;

impl Index {
    /// Calls with each word that occurs, in the order of spelling. With places to look around, tells also what is near.
    ///
    /// # Errors
    /// [`SearchError::Index`].
    pub fn tally(
        &self,
        group_of: GroupOf<'_>,
        around: Option<Around<'_>>,
        visit: &mut dyn FnMut(Tallied<'_>),
    ) -> Result<(), SearchError> {
        let bases = self.bases();
        let standings = around.map(|around| self.standings(&bases, group_of, around)).unwrap_or_default();
        let mut streams = Vec::with_capacity(self.segments.len());
        for segment in &self.segments {
            let mut stream = segment.words.terms().stream()?;
            if stream.advance() {
                streams.push((segment, self.documents(segment, &bases, group_of, &standings), stream));
            }
        }
        let mut word: Vec<u8> = Vec::new();
        let mut counts = GroupCounts::default();
        while let Some(next) = streams.iter().map(|(_, _, stream)| stream.key()).min() {
            word.clear();
            word.extend_from_slice(next);
            counts.begin();
            for (segment, documents, stream) in streams.iter_mut().filter(|(_, _, stream)| stream.key() == word) {
                // Positions are read only where they decide something.
                let detail = match standings.is_empty() {
                    true => IndexRecordOption::WithFreqs,
                    false => IndexRecordOption::WithFreqsAndPositions,
                };
                let mut postings = segment.words.read_postings_from_terminfo(stream.value(), detail)?;
                counts.add(&mut postings, documents, &standings);
            }
            streams.retain_mut(|(_, _, stream)| stream.key() != word || stream.advance());
            if counts.everywhere > 0
                && let Ok(word) = std::str::from_utf8(&word)
            {
                visit(Tallied { word, everywhere: counts.everywhere, groups: &counts.groups });
            }
        }
        Ok(())
    }

    /// The number of the first word of each edition that is there, all words numbered through.
    fn bases(&self) -> FxHashMap<u32, u32> {
        let mut editions: Vec<u32> = self.current.values().copied().collect();
        editions.sort_unstable();
        let mut base = 0_u32;
        let words = |edition: u32| self.edition(edition).map_or(0, SourcePlaces::word_count);
        let each = editions.into_iter().map(|edition| {
            let first = base;
            base = base.saturating_add(words(edition));
            (edition, first)
        });
        each.collect()
    }

    fn edition(&self, edition: u32) -> Option<&SourcePlaces> {
        self.editions.get(edition as usize)?.as_ref()
    }

    fn documents(
        &self,
        segment: &Segment,
        bases: &FxHashMap<u32, u32>,
        group_of: GroupOf<'_>,
        standings: &[Standing],
    ) -> Vec<Document> {
        let gone = Document { group: GONE, first_word: 0, is_looked_at: false };
        let document = |edition: u32, index: u32| {
            let (places, base) = (self.edition(edition)?, bases.get(&edition)?);
            let (passage, words) = (places.passage(index)?, places.words_of(index)?);
            let group = group_of(places.source, passage.number).unwrap_or(LEFT_OUT);
            let (first_word, end) = (base + words.start, base + words.end);
            let own = standings.get(first_word as usize..end as usize).unwrap_or_default();
            Some(Document { group, first_word, is_looked_at: own.iter().any(|&own| own != Standing::Elsewhere) })
        };
        segment.passages.iter().map(|key| document(key.edition, key.index).unwrap_or(gone)).collect()
    }

    /// What each word is, by its number.
    fn standings(&self, bases: &FxHashMap<u32, u32>, group_of: GroupOf<'_>, around: Around<'_>) -> Vec<Standing> {
        let all: u32 =
            self.current.values().filter_map(|edition| self.edition(*edition)).map(SourcePlaces::word_count).sum();
        let mut standings = vec![Standing::Elsewhere; all as usize];
        for hit in around.hits.iter().filter(|hit| group_of(hit.source, hit.passage).is_some()) {
            let Some((edition, places)) =
                self.current.get(&hit.source).and_then(|edition| Some((edition, self.edition(*edition)?)))
            else {
                continue;
            };
            let Some((found, passage)) = places.words_within(hit.range) else { continue };
            let base = bases.get(edition).copied().unwrap_or_default();
            let near = found.start.saturating_sub(around.words).max(passage.start)
                ..found.end.saturating_add(around.words).min(passage.end);
            let place = |word: u32| (base + word) as usize;
            for standing in standings.get_mut(place(near.start)..place(near.end)).into_iter().flatten() {
                if *standing == Standing::Elsewhere {
                    *standing = Standing::Near;
                }
            }
            if let Some(own) = standings.get_mut(place(found.start)..place(found.end)) {
                own.fill(Standing::Found);
            }
        }
        standings
    }
}

/// The counts of one word.
#[derive(Default)]
struct GroupCounts {
    groups: Vec<GroupCount>,
    everywhere: u64,
    /// By group: its place in the list and one, or nothing.
    slots: Vec<u32>,
    positions: Vec<u32>,
}

impl GroupCounts {
    fn begin(&mut self) {
        for count in &self.groups {
            self.slots[count.group as usize] = 0;
        }
        self.groups.clear();
        self.everywhere = 0;
    }

    fn add(&mut self, postings: &mut impl Postings, documents: &[Document], standings: &[Standing]) {
        let mut number = postings.doc();
        while number != TERMINATED {
            if let Some(document) = documents.get(number as usize).filter(|document| document.group != GONE) {
                let count = postings.term_freq();
                self.everywhere += u64::from(count);
                if document.group != LEFT_OUT {
                    let mut own = GroupCount { group: document.group, count, near: 0 };
                    if document.is_looked_at {
                        postings.positions(&mut self.positions);
                        for position in &self.positions {
                            let standing = standings.get((document.first_word + position) as usize);
                            own.near += u32::from(standing == Some(&Standing::Near));
                            own.count -= u32::from(standing == Some(&Standing::Found));
                        }
                    }
                    if own.count > 0 {
                        self.add_count(own);
                    }
                }
            }
            number = postings.advance();
        }
    }

    fn add_count(&mut self, own: GroupCount) {
        let group = own.group as usize;
        if self.slots.len() <= group {
            self.slots.resize(group + 1, 0);
        }
        let slot = self.slots[group];
        match slot.checked_sub(1).and_then(|place| self.groups.get_mut(place as usize)) {
            Some(known) => {
                known.count += own.count;
                known.near += own.near;
            }
            None => {
                self.groups.push(own);
                self.slots[group] = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
            }
        }
    }
}
