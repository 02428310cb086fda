//! Evaluates a query: which passages match, where the words are in them, and how often each form occurs.
//!
//! - All words are joined within a passage. Hits are the occurrences of the wanted words and phrases in matching
//!   passages; the same stretch is counted once.
//! - A passage that matches without any of the words (a query of filters only, or by a filter in an OR) gives its whole
//!   content as one hit.
//! - A filter in the outermost conjunction, also negated, restricts single occurrences if the scope says that it is not
//!   about whole passages: a hit must itself lie in (or outside) the coded stretch. All other filters are asked of the
//!   passage.

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use sitat_model::SourceId;

use crate::counts::{Counts, forms};
use crate::near::{Item, in_whole_rows};
use crate::passage_set::PassageSet;
use crate::phrases::Phrases;
use crate::plan::{Member, Near, Node, Plan, Unit};
use crate::postings::PassageOrder;
use crate::reading::{self, Reading};
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
        let plan = Plan::new(query, options, &self.vocabulary, scope)?;
        let order = PassageOrder::new(self, source_order);
        let on = plan.terms.iter().zip(&plan.by_default).map(|(term, &by_default)| {
            (by_default || options.switched_on.contains(term)) && !options.switched_off.contains(term)
        });
        let on = on.collect();
        let off = options.switched_off.iter().filter_map(|form| plan.whole(form)).collect();
        let mut is_mixed = plan.is_mixed();
        for term in &plan.terms {
            is_mixed = is_mixed || order.is_of_cut_word(term)?;
        }
        let reading = Reading::new(&plan, &order, &self.vocabulary, scope)?;
        Evaluation { plan, order, scope, on, off, is_mixed, reading }.answer(limit)
    }
}

/// So many hits are worth a processor of their own.
const AT_ONCE: usize = 2048;

/// An occurrence: the passage, the number of its first word, and the number of words. No words: the whole content.
pub(crate) type Occurrence = (u32, u32, u32);

struct Evaluation<'search> {
    plan: Plan<'search>,
    order: PassageOrder<'search>,
    scope: &'search dyn Scope,
    /// By term: whether it is searched.
    on: Vec<bool>,
    /// Forms of several words that are not searched, by their terms.
    off: FxHashSet<Vec<u32>>,
    /// Whether the same stretch may be found twice.
    is_mixed: bool,
    /// What regular expressions found.
    reading: Reading,
}

/// Passages that were found.
struct Found {
    /// Those that match.
    matching: PassageSet,
    /// Those of them that hold a wanted word or phrase.
    with_words: PassageSet,
    /// By row of nearness: the occurrences that are part of it.
    nears: Vec<Vec<Item>>,
}

/// The passages of the parts of a query.
struct Parts {
    units: Vec<PassageSet>,
    nears: Vec<PassageSet>,
    patterns: Vec<PassageSet>,
}

impl Evaluation<'_> {
    fn answer(&self, limit: Option<usize>) -> Result<Answer, SearchError> {
        let phrases: Vec<Option<Phrases>> =
            self.plan.units.iter().map(|unit| Phrases::of(unit, &self.plan, &self.order)).collect::<Result<_, _>>()?;
        let nothing_off = self.off.is_empty() && self.on.iter().all(|&on| on);
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
        self.near_occurrences(&phrases, &all, found, &mut occurrences, &mut counts);
        self.read_occurrences(found, &mut occurrences);

        // Each segment's occurrences come in order already, which a stable sort makes use of.
        occurrences.sort();
        if self.is_mixed {
            occurrences.dedup();
            total = occurrences.len() as u64;
        }
        occurrences.truncate(limit.unwrap_or(usize::MAX));
        // Few are told by one processor, many by all.
        let hits =
            occurrences.par_iter().with_min_len(AT_ONCE).filter_map(|&occurrence| self.hit(occurrence)).collect();
        Ok(Answer { total, forms: forms(&self.plan, |terms| self.is_form_on(terms), &counts), hits })
    }

    fn is_on(&self, unit: &Unit, term: u32, with_all: bool) -> bool {
        with_all || !unit.wanted || self.on.get(term as usize).copied().unwrap_or(true)
    }

    /// Whether an occurrence by these terms is searched for.
    fn are_on(&self, unit: &Unit, terms: &[u32], with_all: bool) -> bool {
        match unit.is_whole() {
            true => with_all || !self.off.contains(terms),
            false => terms.iter().all(|&term| self.is_on(unit, term, with_all)),
        }
    }

    fn is_form_on(&self, terms: &[u32]) -> bool {
        match terms {
            [term] => self.on.get(*term as usize).copied().unwrap_or(true),
            terms => !self.off.contains(terms),
        }
    }

    /// The terms of wanted single words, each once.
    fn wanted_words(&self) -> Vec<u32> {
        let words = self.plan.units.iter().filter(|unit| unit.wanted && unit.is_alone && unit.elements.len() == 1);
        let mut terms: Vec<u32> =
            words.flat_map(|unit| &unit.elements).flat_map(|element| &element.forms).map(|&(term, _)| term).collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// Finds the matching passages, with all forms or with those that are on.
    fn find(&self, phrases: &[Option<Phrases>], with_all: bool) -> Result<Found, SearchError> {
        let mut passages = Vec::with_capacity(self.plan.units.len());
        for (unit, phrases) in self.plan.units.iter().zip(phrases) {
            let mut set = PassageSet::empty(self.order.passages);
            if let Some(phrases) = phrases {
                for ((passage, _), terms) in phrases.iter() {
                    if self.are_on(unit, terms, with_all) {
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
        let nears: Vec<Vec<Item>> = self.plan.nears.iter().map(|near| self.in_rows(near, phrases, with_all)).collect();
        let set = |passages: &mut dyn Iterator<Item = u32>| {
            let mut set = PassageSet::empty(self.order.passages);
            passages.for_each(|passage| set.insert(passage));
            set
        };
        let near_sets = nears.iter().map(|items| set(&mut items.iter().map(|item| item.passage))).collect();
        let read_set = |pattern: usize| set(&mut self.reading.of(pattern).map(|(_, found)| found.passage));
        let read_sets = (0..self.plan.patterns.len()).map(read_set).collect();
        let parts = Parts { units: passages, nears: near_sets, patterns: read_sets };
        let matching = self.matching(&self.plan.root, &parts, PassageSet::full(self.order.passages));
        let mut with_words = PassageSet::empty(self.order.passages);
        let wanted = self.plan.units.iter().map(|unit| unit.wanted && unit.is_alone);
        let wanted = wanted.chain(self.plan.nears.iter().map(|near| near.wanted));
        let wanted = wanted.chain(self.plan.patterns.iter().map(|pattern| pattern.wanted && pattern.is_alone));
        for (wanted, set) in wanted.zip(parts.units.iter().chain(&parts.nears).chain(&parts.patterns)) {
            if wanted {
                with_words.unite(set);
            }
        }
        with_words.intersect(&matching);
        Ok(Found { matching, with_words, nears })
    }

    /// The occurrences that are part of a row of nearness, with all forms or with those that are on.
    fn in_rows(&self, near: &Near, phrases: &[Option<Phrases>], with_all: bool) -> Vec<Item> {
        let place = |members: &Vec<Member>| {
            let mut items = Vec::new();
            for &member in members {
                match member {
                    Member::Unit(number) => {
                        let (Some(unit), Some(Some(phrases))) = (self.plan.units.get(number), phrases.get(number))
                        else {
                            continue;
                        };
                        let words = u32::try_from(phrases.words).unwrap_or(u32::MAX);
                        for (index, ((passage, start), terms)) in phrases.iter().enumerate() {
                            if self.are_on(unit, terms, with_all) {
                                let end = start.saturating_add(words);
                                items.push(Item { passage, start, end, number: (member, index) });
                            }
                        }
                    }
                    // What is no word is so many words from nothing.
                    Member::Pattern(number) => {
                        let found = self.reading.of(number).filter(|(_, found)| found.words.words > 0);
                        items.extend(found.map(|(index, found)| {
                            let start = found.words.position;
                            let end = start.saturating_add(found.words.words);
                            Item { passage: found.passage, start, end, number: (member, index) }
                        }));
                    }
                }
            }
            items.sort_unstable();
            items
        };
        let answer = |passage: u32| {
            let Some((places, index)) = self.order.locate(passage) else { return (SourceId(0), passage) };
            let number = places.passage(index).map_or(passage, |passage| passage.number);
            (places.source, self.scope.answer(places.source, number))
        };
        let rows = in_whole_rows(near.row.iter().map(place).collect(), &near.links, &answer);
        rows.into_iter().flatten().collect()
    }

    /// Those of the candidates that match a part of the query. Filters are asked last, as they cost most.
    fn matching(&self, node: &Node<'_>, sets: &Parts, mut candidates: PassageSet) -> PassageSet {
        match node {
            Node::Unit(unit) => {
                if let Some(set) = sets.units.get(*unit) {
                    candidates.intersect(set);
                }
                candidates
            }
            Node::Near(number) | Node::Pattern(number) => {
                let sets = if matches!(node, Node::Near(_)) { &sets.nears } else { &sets.patterns };
                if let Some(set) = sets.get(*number) {
                    candidates.intersect(set);
                }
                candidates
            }
            Node::All(parts) => {
                let cost = |part: &Node<'_>| match part {
                    Node::Unit(_) | Node::Near(_) | Node::Pattern(_) => 0,
                    Node::Not(_) | Node::All(_) | Node::Any(_) => 1,
                    Node::Filter(_) => 2,
                };
                for step in 0..3 {
                    for part in parts.iter().filter(|part| cost(part) == step) {
                        candidates = self.matching(part, sets, candidates);
                    }
                }
                candidates
            }
            Node::Any(parts) => {
                let mut matching = PassageSet::empty(self.order.passages);
                for part in parts {
                    let mut rest = candidates.clone();
                    rest.subtract(&matching);
                    matching.unite(&self.matching(part, sets, rest));
                }
                matching
            }
            Node::Not(part) => {
                let excluded = self.matching(part, sets, candidates.clone());
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
        let Some(limit) = limit.filter(|_| self.plan.restrictions.is_empty() && !self.is_mixed) else {
            return u32::MAX;
        };
        let passages = if self.plan.units.iter().any(|unit| unit.wanted) { &found.with_words } else { &found.matching };
        let mut places =
            passages.iter().filter(|&number| found.with_words.contains(number) || self.order.content(number).is_some());
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
            let Some(phrases) = phrases.as_ref().filter(|_| unit.wanted && unit.is_alone) else { continue };
            let words = u32::try_from(phrases.words).unwrap_or(u32::MAX);
            for ((passage, position), terms) in phrases.iter() {
                let occurrence = (passage, position, words);
                if !(all.matching.contains(passage) || found.matching.contains(passage)) || !self.passes(occurrence) {
                    continue;
                }
                if all.matching.contains(passage) {
                    counts.add(unit, number, terms);
                }
                if found.matching.contains(passage) && self.are_on(unit, terms, false) {
                    places.push(occurrence);
                }
            }
        }
        places.sort();
        places.dedup();
        occurrences.extend(places.iter().filter(|&&(passage, _, _)| passage <= last));
        places.len() as u64
    }

    /// Takes what is near each other, and counts its forms.
    fn near_occurrences(
        &self,
        phrases: &[Option<Phrases>],
        all: &Found,
        found: &Found,
        occurrences: &mut Vec<Occurrence>,
        counts: &mut Counts,
    ) {
        let occurrence = |item: &Item| match item.number {
            (Member::Pattern(_), index) => self.reading.get(index).map(reading::Found::occurrence),
            (Member::Unit(_), _) => Some((item.passage, item.start, item.end - item.start)),
        };
        let passing = |item: &Item| occurrence(item).filter(|&occurrence| self.passes(occurrence));
        for (number, _) in self.plan.nears.iter().enumerate().filter(|(_, near)| near.wanted) {
            for item in all.nears.get(number).into_iter().flatten() {
                let (Member::Unit(number), index) = item.number else { continue };
                if !all.matching.contains(item.passage) || passing(item).is_none() {
                    continue;
                }
                let terms = phrases.get(number).and_then(Option::as_ref).and_then(|phrases| phrases.terms_of(index));
                if let (Some(unit), Some(terms)) = (self.plan.units.get(number), terms) {
                    counts.add(unit, number, terms);
                }
            }
            let kept =
                found.nears.get(number).into_iter().flatten().filter(|item| found.matching.contains(item.passage));
            occurrences.extend(kept.filter_map(passing));
        }
    }

    /// Takes what regular expressions found.
    fn read_occurrences(&self, found: &Found, occurrences: &mut Vec<Occurrence>) {
        let patterns = self.plan.patterns.iter().enumerate();
        for (pattern, _) in patterns.filter(|(_, expression)| expression.wanted && expression.is_alone) {
            let read = self.reading.of(pattern).filter(|(_, read)| found.matching.contains(read.passage));
            let read = read.map(|(_, read)| read.occurrence());
            occurrences.extend(read.filter(|&occurrence| self.passes(occurrence)));
        }
    }

    fn content_occurrences(&self, found: &Found, last: u32, occurrences: &mut Vec<Occurrence>) -> u64 {
        let mut without_words = found.matching.clone();
        without_words.subtract(&found.with_words);
        let mut count = 0;
        for number in without_words.iter().filter(|&number| self.order.content(number).is_some()) {
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
        let range = match words {
            0 => passage.content,
            words => self.reading.stretch(words).or_else(|| places.range(index, position, words))?,
        };
        Some(Hit { source: places.source, passage: passage.number, range })
    }
}
