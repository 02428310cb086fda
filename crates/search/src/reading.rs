//! What regular expressions find when the texts are read.

use rayon::prelude::*;
use regex::Regex;
use rustc_hash::FxHashMap;
use sitat_model::TextRange;

use crate::evaluate::Occurrence;
use crate::passage_set::PassageSet;
use crate::places::WordSpan;
use crate::plan::Plan;
use crate::postings::PassageOrder;
use crate::vocabulary::Vocabulary;
use crate::{Scope, SearchError, pattern};

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
    pub(crate) fn new(
        plan: &Plan<'_>,
        order: &PassageOrder<'_>,
        vocabulary: &Vocabulary,
        scope: &dyn Scope,
    ) -> Result<Self, SearchError> {
        let mut found: Vec<Found> = Vec::new();
        let mut first: FxHashMap<(u32, TextRange), u32> = FxHashMap::default();
        for (pattern, expression) in plan.patterns.iter().enumerate() {
            let candidates = match &expression.needed {
                Some(needed) => with_words(&vocabulary.holding(needed, MANY_WORDS), order)?,
                None => None,
            };
            for (passage, range, words) in read_all(&expression.compiled, candidates.as_ref(), order, scope)? {
                let number = u32::try_from(found.len()).unwrap_or(0);
                let first = *first.entry((passage, range)).or_insert(number);
                found.push(Found { pattern, passage, range, words, first });
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

/// A stretch that was found, with its passage and words.
type Stretch = (u32, TextRange, WordSpan);

/// Passages that are read before the clock is looked at.
const AT_ONCE: u32 = 1024;

/// Of so many words there is hardly a passage without one.
const MANY_WORDS: usize = 20_000;

/// The passages with one of some words; `None` if there are too many words to look for.
fn with_words(words: &[&str], order: &PassageOrder<'_>) -> Result<Option<PassageSet>, SearchError> {
    if words.len() > MANY_WORDS {
        return Ok(None);
    }
    let mut set = PassageSet::empty(order.passages);
    for word in words {
        order.insert_passages(word, &mut set)?;
    }
    Ok(Some(set))
}

/// Reads all passages, or some, shared among the processors; in their order.
fn read_all(
    pattern: &Regex,
    only: Option<&PassageSet>,
    order: &PassageOrder<'_>,
    scope: &dyn Scope,
) -> Result<Vec<Stretch>, SearchError> {
    let parts: Vec<u32> = (0..order.passages).step_by(AT_ONCE as usize).collect();
    let read = parts.par_iter().map(|&begin| {
        let end = begin.saturating_add(AT_ONCE).min(order.passages);
        let passages = (begin..end).filter(|passage| only.is_none_or(|only| only.contains(*passage)));
        read(pattern, passages, order, scope)
    });
    Ok(read.collect::<Result<Vec<_>, _>>()?.concat())
}

fn read(
    pattern: &Regex,
    passages: impl Iterator<Item = u32>,
    order: &PassageOrder<'_>,
    scope: &dyn Scope,
) -> Result<Vec<Stretch>, SearchError> {
    if scope.is_out_of_time() {
        return Err(SearchError::PatternTooSlow);
    }
    let mut found = Vec::new();
    for passage in passages {
        let Some((places, index)) = order.locate(passage) else { continue };
        let Some(content) = order.content(passage) else { continue };
        let Some(words) = scope.words(places.source, content) else { continue };
        pattern::find(pattern, words, |start, end| {
            let place = |letter: u32| content.start.0.saturating_add(letter);
            let range = TextRange::new(place(start), place(end));
            if let Some(words) = places.words_at(index, range) {
                found.push((passage, range, words));
            }
        });
    }
    Ok(found)
}
