//! What regular expressions find when the texts are read.

use rustc_hash::FxHashMap;
use sitat_model::TextRange;

use crate::evaluate::Occurrence;
use crate::pattern;
use crate::places::WordSpan;
use crate::plan::Plan;
use crate::postings::PassageOrder;
use crate::{Scope, SearchError};

/// In the number of words of an occurrence: it is a stretch that was read, and the rest of the number says which.
const READ: u32 = 1 << 31;

/// A stretch that an expression found.
pub(crate) struct Found {
    /// Which expression.
    pub(crate) pattern: usize,
    pub(crate) passage: u32,
    pub(crate) range: TextRange,
    pub(crate) words: WordSpan,
    /// The number of the first of these that is the same stretch: what several expressions find is one place.
    first: u32,
}

impl Found {
    /// A stretch of whole words is the same as if words had been asked for.
    pub(crate) fn occurrence(&self) -> Occurrence {
        let words = if self.words.is_exact { self.words.words } else { READ | self.first };
        (self.passage, self.words.position, words)
    }
}

/// All that was read.
#[derive(Default)]
pub(crate) struct Reading {
    found: Vec<Found>,
}

impl Reading {
    /// Reads all passages for the regular expressions of a query.
    pub(crate) fn new(plan: &Plan<'_>, order: &PassageOrder<'_>, scope: &dyn Scope) -> Result<Self, SearchError> {
        let mut found: Vec<Found> = Vec::new();
        let mut first: FxHashMap<(u32, TextRange), u32> = FxHashMap::default();
        for (pattern, expression) in plan.patterns.iter().enumerate() {
            for passage in 0..order.passages {
                if passage % 1024 == 0 && scope.is_out_of_time() {
                    return Err(SearchError::PatternTooSlow);
                }
                let Some((places, index)) = order.locate(passage) else { continue };
                let Some(content) = order.content(passage) else { continue };
                let Some(words) = scope.words(places.source, content) else { continue };
                pattern::find(&expression.compiled, words, |start, end| {
                    let place = |letter: u32| content.start.0.saturating_add(letter);
                    let range = TextRange::new(place(start), place(end));
                    let number = u32::try_from(found.len()).unwrap_or(0);
                    let first = *first.entry((passage, range)).or_insert(number);
                    if let Some(words) = places.words_at(index, range) {
                        found.push(Found { pattern, passage, range, words, first });
                    }
                });
            }
        }
        Ok(Self { found })
    }

    /// What an expression found, each with its number.
    pub(crate) fn of(&self, pattern: usize) -> impl Iterator<Item = (usize, &Found)> {
        self.found.iter().enumerate().filter(move |(_, found)| found.pattern == pattern)
    }

    pub(crate) fn get(&self, number: usize) -> Option<&Found> {
        self.found.get(number)
    }

    /// The stretch of an occurrence, if it is one that was read.
    pub(crate) fn stretch(&self, words: u32) -> Option<TextRange> {
        (words & READ != 0).then(|| self.get((words & !READ) as usize)).flatten().map(|found| found.range)
    }
}
