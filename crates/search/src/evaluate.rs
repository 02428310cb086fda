//! Evaluates a query: which passages match, where the words are in them, and how often each form occurs.
//!
//! - All words are joined within a passage. Hits are the occurrences of the wanted words and phrases in matching
//!   passages; the same stretch is counted once.
//! - A passage that matches without any of the words (a query of filters only, or by a filter in an OR) gives its whole
//!   content as one hit.
//! - A filter in the outermost conjunction, also negated, restricts single occurrences if the scope says that it is not
//!   about whole passages: a hit must itself lie in (or outside) the coded stretch. All other filters are asked of the
//!   passage.

use sitat_model::SourceId;

use crate::counts::{Counts, forms};
use crate::passage_set::PassageSet;
use crate::plan::{Node, Plan, Unit};
use crate::postings::PassageOrder;
use crate::{Answer, Hit, Index, Query, Scope, SearchError, SearchOptions};

impl Index {
    /// Searches the sources given, in this order; others are not searched.
    ///
    /// With a limit, only the first hits are given; the total and the counts of forms are of all.
    ///
    /// # Errors
    /// [`SearchError::TooManyForms`] for a pattern that fits too much; [`SearchError::Index`].
    pub fn search(
        &self,
        query: &Query,
        options: &SearchOptions,
        scope: &dyn Scope,
        source_order: &[SourceId],
        limit: Option<usize>,
    ) -> Result<Answer, SearchError> {
        let plan = Plan::new(query, options.kinds, &self.vocabulary, scope)?;
        let order = PassageOrder::new(self, source_order);
        let on = plan.terms.iter().zip(&plan.by_default).map(|(term, &by_default)| {
            (by_default || options.switched_on.contains(term)) && !options.switched_off.contains(term)
        });
        let on = on.collect();
        Evaluation { plan, order, scope, on }.answer(limit)
    }
}

/// An occurrence: the passage, the number of its first word, and the number of words. No words: the whole content.
type Occurrence = (u32, u32, u32);

struct Evaluation<'search> {
    plan: Plan<'search>,
    order: PassageOrder<'search>,
    scope: &'search dyn Scope,
    /// By term: whether it is searched.
    on: Vec<bool>,
}

/// Where a phrase stands, and by which terms.
struct Phrases {
    starts: Vec<(u32, u32)>,
    /// As many for each start as the phrase has words.
    terms: Vec<u32>,
    words: usize,
}

impl Phrases {
    fn iter(&self) -> impl Iterator<Item = ((u32, u32), &[u32])> {
        self.starts.iter().copied().zip(self.terms.chunks(self.words.max(1)))
    }
}

/// Passages that were found.
struct Found {
    /// Those that match.
    matching: PassageSet,
    /// Those of them that hold a wanted word or phrase.
    with_words: PassageSet,
}

impl Evaluation<'_> {
    fn answer(&self, limit: Option<usize>) -> Result<Answer, SearchError> {
        let phrases: Vec<Option<Phrases>> =
            self.plan.units.iter().map(|unit| self.phrases(unit)).collect::<Result<_, _>>()?;
        let nothing_off = self.on.iter().all(|&on| on);
        let all = self.find(&phrases, true)?;
        let searched = if nothing_off { None } else { Some(self.find(&phrases, false)?) };

        let found = searched.as_ref().unwrap_or(&all);
        let last = self.last_passage(found, limit);
        let mut occurrences: Vec<Occurrence> = Vec::new();
        let mut total = 0;
        let mut counts = Counts::default();

        for term in self.wanted_words() {
            let is_on = self.on.get(term as usize).copied().unwrap_or(true);
            if is_on {
                let count = self.word_occurrences(term, &found.matching, last, &mut occurrences)?;
                total += count;
                if nothing_off {
                    counts.words.insert(term, count);
                }
            }
            if !nothing_off {
                counts.words.insert(term, self.count_word(term, &all.matching)?);
            }
        }
        total += self.phrase_occurrences(&phrases, &all, found, last, &mut occurrences, &mut counts);
        total += self.content_occurrences(found, last, &mut occurrences);

        // Each segment's occurrences come in order already, which a stable sort makes use of.
        occurrences.sort();
        occurrences.truncate(limit.unwrap_or(usize::MAX));
        let hits = occurrences.iter().filter_map(|&occurrence| self.hit(occurrence)).collect();
        Ok(Answer { total, forms: forms(&self.plan, &self.on, &counts), hits })
    }

    fn is_on(&self, unit: &Unit, term: u32, with_all: bool) -> bool {
        with_all || !unit.wanted || self.on.get(term as usize).copied().unwrap_or(true)
    }

    /// The terms of wanted single words, each once.
    fn wanted_words(&self) -> Vec<u32> {
        let words = self.plan.units.iter().filter(|unit| unit.wanted && unit.elements.len() == 1);
        let mut terms: Vec<u32> =
            words.flat_map(|unit| &unit.elements).flat_map(|element| &element.forms).map(|&(term, _)| term).collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// All occurrences of a phrase, in order; `None` for a single word.
    fn phrases(&self, unit: &Unit) -> Result<Option<Phrases>, SearchError> {
        if unit.elements.len() == 1 {
            return Ok(None);
        }
        let mut candidates = PassageSet::full(self.order.passages);
        for element in &unit.elements {
            let mut passages = PassageSet::empty(self.order.passages);
            for &(term, _) in &element.forms {
                self.order.insert_passages(self.plan.term(term), &mut passages)?;
            }
            candidates.intersect(&passages);
        }
        let mut lists: Vec<Vec<((u32, u32), u32)>> = Vec::with_capacity(unit.elements.len());
        for element in &unit.elements {
            let mut list = Vec::new();
            for &(term, _) in &element.forms {
                self.order.visit_positions(self.plan.term(term), &candidates, u32::MAX, |passage, position| {
                    list.push(((passage, position), term));
                })?;
            }
            list.sort();
            lists.push(list);
        }
        let mut phrases = Phrases { starts: Vec::new(), terms: Vec::new(), words: unit.elements.len() };
        let Some((first, others)) = lists.split_first() else { return Ok(Some(phrases)) };
        let mut rests: Vec<&[((u32, u32), u32)]> = others.iter().map(Vec::as_slice).collect();
        for &((passage, position), term) in first {
            let known = phrases.terms.len();
            phrases.terms.push(term);
            for (rest, after) in rests.iter_mut().zip(1..) {
                let place = (passage, position.saturating_add(after));
                let skipped = rest.iter().take_while(|&&(other, _)| other < place).count();
                *rest = &rest[skipped..];
                if let Some(&(_, term)) = rest.first().filter(|&&(other, _)| other == place) {
                    phrases.terms.push(term);
                } else {
                    break;
                }
            }
            if phrases.terms.len() == known + unit.elements.len() {
                phrases.starts.push((passage, position));
            } else {
                phrases.terms.truncate(known);
            }
        }
        Ok(Some(phrases))
    }

    /// Finds the matching passages, with all forms or with those that are on.
    fn find(&self, phrases: &[Option<Phrases>], with_all: bool) -> Result<Found, SearchError> {
        let mut passages = Vec::with_capacity(self.plan.units.len());
        for (unit, phrases) in self.plan.units.iter().zip(phrases) {
            let mut set = PassageSet::empty(self.order.passages);
            if let Some(phrases) = phrases {
                for ((passage, _), terms) in phrases.iter() {
                    if terms.iter().all(|&term| self.is_on(unit, term, with_all)) {
                        set.insert(passage);
                    }
                }
            } else {
                let forms = unit.elements.iter().flat_map(|element| &element.forms);
                for &(term, _) in forms.filter(|&&(term, _)| self.is_on(unit, term, with_all)) {
                    self.order.insert_passages(self.plan.term(term), &mut set)?;
                }
            }
            passages.push(set);
        }
        let matching = self.matching(&self.plan.root, &passages, PassageSet::full(self.order.passages));
        let mut with_words = PassageSet::empty(self.order.passages);
        for (unit, set) in self.plan.units.iter().zip(&passages) {
            if unit.wanted {
                with_words.unite(set);
            }
        }
        with_words.intersect(&matching);
        Ok(Found { matching, with_words })
    }

    /// Those of the candidates that match a part of the query. Filters are asked last, as they cost most.
    fn matching(&self, node: &Node<'_>, units: &[PassageSet], mut candidates: PassageSet) -> PassageSet {
        match node {
            Node::Unit(unit) => {
                if let Some(set) = units.get(*unit) {
                    candidates.intersect(set);
                }
                candidates
            }
            Node::All(parts) => {
                let cost = |part: &Node<'_>| match part {
                    Node::Unit(_) => 0,
                    Node::Not(_) | Node::All(_) | Node::Any(_) => 1,
                    Node::Filter(_) => 2,
                };
                for step in 0..3 {
                    for part in parts.iter().filter(|part| cost(part) == step) {
                        candidates = self.matching(part, units, candidates);
                    }
                }
                candidates
            }
            Node::Any(parts) => {
                let mut matching = PassageSet::empty(self.order.passages);
                for part in parts {
                    let mut rest = candidates.clone();
                    rest.subtract(&matching);
                    matching.unite(&self.matching(part, units, rest));
                }
                matching
            }
            Node::Not(part) => {
                let excluded = self.matching(part, units, candidates.clone());
                candidates.subtract(&excluded);
                candidates
            }
            Node::Filter(filter) => {
                let mut matching = PassageSet::empty(self.order.passages);
                for number in candidates.iter() {
                    let Some((places, index)) = self.order.locate(number) else { continue };
                    let Some(passage) = places.passage(index) else { continue };
                    if self.scope.passage_matches(filter, places.source, passage.number) {
                        matching.insert(number);
                    }
                }
                matching
            }
        }
    }

    /// The passage after which no hit is asked for. With restrictions that is not known before the hits are.
    fn last_passage(&self, found: &Found, limit: Option<usize>) -> u32 {
        let Some(limit) = limit.filter(|_| self.plan.restrictions.is_empty()) else { return u32::MAX };
        let passages = if self.plan.units.iter().any(|unit| unit.wanted) { &found.with_words } else { &found.matching };
        let mut places =
            passages.iter().filter(|&number| found.with_words.contains(number) || self.content(number).is_some());
        places.nth(limit.saturating_sub(1)).unwrap_or(u32::MAX)
    }

    fn passes(&self, occurrence: Occurrence) -> bool {
        self.plan.restrictions.is_empty()
            || self.hit(occurrence).is_some_and(|hit| {
                self.plan.restrictions.iter().all(|restriction| {
                    let filter = restriction.filter;
                    // A passage that is found without words is asked about as a whole, as the filter was.
                    let matches = if occurrence.2 == 0 {
                        self.scope.passage_matches(filter, hit.source, hit.passage)
                    } else {
                        self.scope.occurrence_matches(filter, hit.source, hit.passage, hit.range)
                    };
                    matches != restriction.negated
                })
            })
    }

    /// Takes the occurrences of a term up to the last passage, and counts all.
    fn word_occurrences(
        &self,
        term: u32,
        matching: &PassageSet,
        last: u32,
        occurrences: &mut Vec<Occurrence>,
    ) -> Result<u64, SearchError> {
        let mut refused = 0;
        let count = self.order.visit_positions(self.plan.term(term), matching, last, |passage, position| {
            let occurrence = (passage, position, 1);
            if self.passes(occurrence) {
                occurrences.push(occurrence);
            } else {
                refused += 1;
            }
        })?;
        Ok(count - refused)
    }

    fn count_word(&self, term: u32, matching: &PassageSet) -> Result<u64, SearchError> {
        if self.plan.restrictions.is_empty() {
            self.order.count(self.plan.term(term), matching)
        } else {
            self.word_occurrences(term, matching, u32::MAX, &mut Vec::new())
        }
    }

    fn phrase_occurrences(
        &self,
        phrases: &[Option<Phrases>],
        all: &Found,
        found: &Found,
        last: u32,
        occurrences: &mut Vec<Occurrence>,
        counts: &mut Counts,
    ) -> u64 {
        let mut places: Vec<Occurrence> = Vec::new();
        for (number, (unit, phrases)) in self.plan.units.iter().zip(phrases).enumerate() {
            let Some(phrases) = phrases.as_ref().filter(|_| unit.wanted) else { continue };
            let words = u32::try_from(phrases.words).unwrap_or(u32::MAX);
            for ((passage, position), terms) in phrases.iter() {
                let occurrence = (passage, position, words);
                if !(all.matching.contains(passage) || found.matching.contains(passage)) || !self.passes(occurrence) {
                    continue;
                }
                if all.matching.contains(passage) {
                    for (element, &term) in terms.iter().enumerate() {
                        *counts.phrases.entry((number, element, term)).or_default() += 1;
                    }
                }
                if found.matching.contains(passage) && terms.iter().all(|&term| self.is_on(unit, term, false)) {
                    places.push(occurrence);
                }
            }
        }
        places.sort();
        places.dedup();
        occurrences.extend(places.iter().filter(|&&(passage, _, _)| passage <= last));
        places.len() as u64
    }

    /// The content of a passage, if there is any.
    fn content(&self, number: u32) -> Option<sitat_model::TextRange> {
        let (places, index) = self.order.locate(number)?;
        places.passage(index).map(|passage| passage.content).filter(|content| !content.is_empty())
    }

    fn content_occurrences(&self, found: &Found, last: u32, occurrences: &mut Vec<Occurrence>) -> u64 {
        let mut without_words = found.matching.clone();
        without_words.subtract(&found.with_words);
        let mut count = 0;
        for number in without_words.iter().filter(|&number| self.content(number).is_some()) {
            let occurrence = (number, 0, 0);
            if self.passes(occurrence) {
                count += 1;
                if number <= last {
                    occurrences.push(occurrence);
                }
            }
        }
        count
    }

    fn hit(&self, (number, position, words): Occurrence) -> Option<Hit> {
        let (places, index) = self.order.locate(number)?;
        let passage = places.passage(index)?;
        let range = if words == 0 { passage.content } else { places.range(index, position, words)? };
        Some(Hit { source: places.source, passage: passage.number, range })
    }
}
