//! Reads where terms occur, in the order of an answer. Knows no query.

use rustc_hash::FxHashSet;
use sitat_model::{SourceId, TextRange};
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED};

use crate::index::PassageKey;
use crate::passage_set::PassageSet;
use crate::places::SourcePlaces;
use crate::{Index, SearchError};

/// The passages of the sources that are searched, numbered through in the order of the answer.
pub(crate) struct PassageOrder<'index> {
    index: &'index Index,
    /// By edition: the number of its first passage, or `u32::MAX` if it is not searched.
    bases: Vec<u32>,
    /// Number of the first passage, and the source; ascending.
    sources: Vec<(u32, &'index SourcePlaces)>,
    pub(crate) passages: u32,
}

impl<'index> PassageOrder<'index> {
    pub(crate) fn new(index: &'index Index, source_order: &[SourceId]) -> Self {
        let mut order = Self { index, bases: vec![u32::MAX; index.editions.len()], sources: Vec::new(), passages: 0 };
        let mut seen = FxHashSet::default();
        for source in source_order {
            let Some(&edition) = index.current.get(source).filter(|_| seen.insert(*source)) else { continue };
            let Some(Some(places)) = index.editions.get(edition as usize) else { continue };
            if places.passage_count() > 0 {
                order.bases[edition as usize] = order.passages;
                order.sources.push((order.passages, places));
                order.passages = order.passages.saturating_add(places.passage_count());
            }
        }
        order
    }

    fn number(&self, key: PassageKey) -> Option<u32> {
        let base = self.bases.get(key.edition as usize).copied().filter(|&base| base != u32::MAX)?;
        base.checked_add(key.index)
    }

    /// The source of a passage, and which of its passages it is.
    pub(crate) fn locate(&self, passage: u32) -> Option<(&'index SourcePlaces, u32)> {
        let after = self.sources.partition_point(|&(first, _)| first <= passage);
        let &(first, places) = self.sources.get(after.checked_sub(1)?)?;
        Some((places, passage - first))
    }

    /// The content of a passage, if there is any.
    pub(crate) fn content(&self, passage: u32) -> Option<TextRange> {
        let (places, index) = self.locate(passage)?;
        places.passage(index).map(|passage| passage.content).filter(|content| !content.is_empty())
    }

    /// Whether a term is found as another form of a word, so that the same place may be found under several terms.
    pub(crate) fn is_of_cut_word(&self, term: &str) -> Result<bool, SearchError> {
        for segment in &self.index.segments {
            if segment.cut_words.terms().get(term.as_bytes())?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Calls with each passage in its order: its source, and which of its passages it is.
    pub(crate) fn each(&self, mut visit: impl FnMut(&'index SourcePlaces, u32)) {
        for &(_, places) in &self.sources {
            (0..places.passage_count()).for_each(|index| visit(places, index));
        }
    }

    /// Calls with each passage in which a term occurs, and how often it does.
    pub(crate) fn visit_frequencies(&self, term: &str, mut visit: impl FnMut(u32, u32)) -> Result<(), SearchError> {
        self.visit(term, IndexRecordOption::WithFreqs, |passage, postings| visit(passage, postings.term_freq()))
    }

    /// Visits each passage in which a term occurs.
    fn visit(
        &self,
        term: &str,
        detail: IndexRecordOption,
        mut visit: impl FnMut(u32, &mut SegmentPostings),
    ) -> Result<(), SearchError> {
        let readers = self.index.segments.iter().flat_map(|own| [(own, &own.words), (own, &own.cut_words)]);
        for (segment, words) in readers {
            let Some(info) = words.terms().get(term.as_bytes())? else { continue };
            let mut postings = words.read_postings_from_terminfo(&info, detail)?;
            let mut document = postings.doc();
            while document != TERMINATED {
                if let Some(passage) = segment.passages.get(document as usize).and_then(|&key| self.number(key)) {
                    visit(passage, &mut postings);
                }
                document = postings.advance();
            }
        }
        Ok(())
    }

    /// Puts the passages in which a term occurs into a set.
    pub(crate) fn insert_passages(&self, term: &str, set: &mut PassageSet) -> Result<(), SearchError> {
        self.visit(term, IndexRecordOption::Basic, |passage, _| set.insert(passage))
    }

    /// Occurrences of a term in some passages.
    pub(crate) fn count(&self, term: &str, passages: &PassageSet) -> Result<u64, SearchError> {
        let mut count = 0;
        self.visit(term, IndexRecordOption::WithFreqs, |passage, postings| {
            if passages.contains(passage) {
                count += u64::from(postings.term_freq());
            }
        })?;
        Ok(count)
    }

    /// Visits each occurrence of a term in some passages, and counts also those in passages after `last`.
    pub(crate) fn visit_positions(
        &self,
        term: &str,
        passages: &PassageSet,
        last: u32,
        mut visit: impl FnMut(u32, u32),
    ) -> Result<u64, SearchError> {
        let mut count = 0;
        let mut positions = Vec::new();
        self.visit(term, IndexRecordOption::WithFreqsAndPositions, |passage, postings| {
            if !passages.contains(passage) {
                return;
            }
            count += u64::from(postings.term_freq());
            if passage <= last {
                postings.positions(&mut positions);
                positions.iter().for_each(|&position| visit(passage, position));
            }
        })?;
        Ok(count)
    }
}
