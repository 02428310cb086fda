//! Where in many texts the words of many quotations stand. The runs of words of the quotations are the index: each text is
//! walked through once, so that the time grows with the texts and not with texts times quotations.

use rustc_hash::FxHashMap;
use sitat_model::{OffsetMap, TextRange, words};

use super::aligning::{Pair, Sought, UNKNOWN, align};
use super::telling::{HeldQuotation, Row, Sides, held};
use super::tokens::{Piece, pieces};
use super::{FEWEST_UNMARKED, FoundBy};

/// Words in a row that are looked up, for quotations and for sentences that are marked by nothing.
const RUN: usize = 3;
const UNMARKED_RUN: usize = 4;
/// Quotations of fewer words are looked up by two in a row as well, one of them at least so long.
const SHORT: usize = 9;
const TELLING_LETTERS: usize = 5;
/// Marked words are no quotation below so many, unless they stand in a source as they are.
const FEWEST_EXACT: usize = 3;
const FEWEST_NEAR: usize = 6;
/// Words of a source that a quotation may leave out at one place, if it says so and if it does not.
const MOST_LEFT_OUT: usize = 1_000;
const MOST_SKIPPED: usize = 60;
/// Places in one text that are tried, and places in all that are kept.
const TRIED: usize = 3;
const KEPT: usize = 6;

/// Words that are to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoughtQuote {
    /// The quotation, without marks around it.
    pub text: String,
    /// What tells that it is one.
    pub by: FoundBy,
}

struct Prepared {
    row: Row,
    /// What stands in brackets taken as said, where it matters.
    literal: Option<Row>,
    by: FoundBy,
    words: usize,
    seeds: usize,
    has_elision: bool,
}

/// Quotations that are being looked for in text after text.
pub struct QuoteSeeker {
    quotes: Vec<Prepared>,
    numbers: FxHashMap<String, u32>,
    seeds: FxHashMap<u64, Vec<(u32, u32)>>,
    found: Vec<Vec<HeldQuotation>>,
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn run_hash(run: &[u32]) -> u64 {
    run.iter().fold(run.len() as u64, |hash, word| {
        (hash.rotate_left(5) ^ u64::from(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// The words of a text with their numbers.
struct Words {
    numbers: Vec<u32>,
    places: Vec<TextRange>,
    /// Words that are not said: labels and stamps.
    beside: Vec<TextRange>,
}

impl QuoteSeeker {
    /// Makes quotations ready.
    pub fn new(quotes: &[SoughtQuote]) -> Self {
        let mut seeker = Self {
            quotes: Vec::with_capacity(quotes.len()),
            numbers: FxHashMap::default(),
            seeds: FxHashMap::default(),
            found: vec![Vec::new(); quotes.len()],
        };
        for quote in quotes {
            seeker.add(quote);
        }
        seeker
    }

    fn add(&mut self, quote: &SoughtQuote) {
        let row = self.row(&quote.text, false);
        let has_insertion = row.pieces.iter().any(|piece| matches!(piece, Piece::Insertion { .. }));
        let literal = has_insertion.then(|| self.row(&quote.text, true));
        let place = number(self.quotes.len());
        let count = row.sought.iter().filter(|piece| matches!(piece, Sought::Word(_))).count();
        let mut prepared = Prepared {
            has_elision: row.sought.contains(&Sought::Elision),
            words: count,
            seeds: 0,
            by: quote.by,
            literal,
            row,
        };
        let length = if quote.by == FoundBy::Words { UNMARKED_RUN } else { RUN };
        let mut start = 0;
        let sought = &prepared.row.sought;
        for end in 0..=sought.len() {
            if sought.get(end).is_some_and(|piece| matches!(piece, Sought::Word(_))) {
                continue;
            }
            let numbers: Vec<u32> = sought[start..end]
                .iter()
                .map(|piece| match piece {
                    Sought::Word(word) => *word,
                    _ => UNKNOWN,
                })
                .collect();
            let is_telling =
                |piece: &Piece| matches!(piece, Piece::Word { term, .. } if term.chars().count() >= TELLING_LETTERS);
            for (from, run) in numbers.windows(length).enumerate() {
                self.seeds.entry(run_hash(run)).or_default().push((place, number(start + from)));
                prepared.seeds += 1;
            }
            if quote.by != FoundBy::Words && numbers.len() < SHORT {
                for (from, run) in numbers.windows(2).enumerate() {
                    if prepared.row.pieces[start + from..start + from + 2].iter().any(is_telling) {
                        self.seeds.entry(run_hash(run)).or_default().push((place, number(start + from)));
                    }
                }
            }
            start = end + 1;
        }
        self.quotes.push(prepared);
    }

    fn row(&mut self, text: &str, brackets_are_words: bool) -> Row {
        let pieces = pieces(text, brackets_are_words);
        let numbers = &mut self.numbers;
        let sought = pieces.iter().map(|piece| match piece {
            Piece::Word { term, .. } => {
                let next = number(numbers.len() + 1);
                Sought::Word(*numbers.entry(term.clone()).or_insert(next))
            }
            Piece::Elision { .. } => Sought::Elision,
            Piece::Insertion { .. } => Sought::Insertion,
        });
        let sought = sought.collect();
        Row { text: text.to_owned(), map: OffsetMap::new(text), pieces, sought }
    }

    /// Walks through a text. `beside`: stretches that nobody says, by place, such as labels. `meant`: for quotations that
    /// name a passage of this text, its place.
    pub fn look_in(&mut self, source: usize, text: &str, beside: &[TextRange], meant: &[(usize, TextRange)]) {
        let map = OffsetMap::new(text);
        let said = self.words_of(text, &map, beside);
        let mut hits: Vec<(u32, u32, u32)> = Vec::new();
        for length in [2, RUN, UNMARKED_RUN] {
            for (place, run) in said.numbers.windows(length).enumerate() {
                if run.contains(&UNKNOWN) {
                    continue;
                }
                for (quote, at) in self.seeds.get(&run_hash(run)).into_iter().flatten() {
                    hits.push((*quote, number(place), *at));
                }
            }
        }
        hits.sort_unstable();
        let sides = Sides { source, text, map: &map, places: &said.places, beside: &said.beside };
        for own in hits.chunk_by(|one, other| one.0 == other.0) {
            let Some((quote, _, _)) = own.first() else { continue };
            self.try_windows(*quote as usize, own, &said, &sides);
        }
        for (quote, range) in meant {
            let first = said.places.partition_point(|place| place.end <= range.start);
            let last = said.places.partition_point(|place| place.start < range.end);
            if first < last && *quote < self.quotes.len() {
                self.try_window(*quote, (first, last), &said, &sides, true);
            }
        }
    }

    fn words_of(&self, text: &str, map: &OffsetMap, beside: &[TextRange]) -> Words {
        let mut said = Words { numbers: Vec::new(), places: Vec::new(), beside: Vec::new() };
        let mut next = 0;
        for word in words(text) {
            while beside.get(next).is_some_and(|range| range.end <= word.range.start) {
                next += 1;
            }
            let is_beside = beside.get(next).is_some_and(|range| range.overlaps(word.range));
            if is_beside || (word.term.bytes().all(|byte| byte.is_ascii_digit()) && is_stamp(text, map, word.range)) {
                said.beside.push(word.range);
                continue;
            }
            let known = |term: &String| self.numbers.get(term).copied();
            said.numbers.push(known(&word.term).or_else(|| word.others.first().and_then(known)).unwrap_or(UNKNOWN));
            said.places.push(word.range);
        }
        said
    }

    fn try_windows(&mut self, quote: usize, hits: &[(u32, u32, u32)], said: &Words, sides: &Sides<'_>) {
        let prepared = &self.quotes[quote];
        let least = match prepared.by {
            FoundBy::Words => (prepared.words.saturating_sub(UNMARKED_RUN - 1) / UNMARKED_RUN).max(1),
            _ => (prepared.words / 12).max(1),
        };
        let is_known = self.found[quote].first().is_some_and(|best| best.cost == 0);
        let least = if is_known { least.max(prepared.seeds) } else { least };
        let width = prepared.words * 2 + if prepared.has_elision { MOST_LEFT_OUT } else { MOST_SKIPPED };
        let mut left: Vec<(u32, u32)> = hits.iter().map(|&(_, place, at)| (place, at)).collect();
        for _ in 0..TRIED {
            let Some((score, first, last)) = fullest(&left, width) else { return };
            if score < least {
                return;
            }
            let (from, to) = (left[first].0 as usize, left[last].0 as usize);
            let reach = self.quotes[quote].words + 10;
            let window = (from.saturating_sub(reach), (to + reach + 2).min(said.numbers.len()));
            self.try_window(quote, window, said, sides, false);
            left.drain(first..=last);
        }
    }

    fn try_window(
        &mut self,
        quote: usize,
        (from, to): (usize, usize),
        said: &Words,
        sides: &Sides<'_>,
        is_meant: bool,
    ) {
        let prepared = &self.quotes[quote];
        let there = &said.numbers[from..to];
        let Some((cost, pairs)) = align(&prepared.row.sought, there) else { return };
        let literal = prepared
            .literal
            .as_ref()
            .and_then(|row| align(&row.sought, there).map(|(cost, pairs)| (row, cost, pairs)))
            .filter(|(_, literal, _)| *literal < cost.max(1));
        let (row, cost, pairs) = literal.unwrap_or((&prepared.row, cost, pairs));
        let pairs = if prepared.by == FoundBy::Words { trimmed(pairs) } else { pairs };
        let pairs: Vec<Pair> = pairs.into_iter().map(|pair| moved(pair, from)).collect();
        let same = pairs.iter().filter(|pair| matches!(pair, Pair::Same(..))).count();
        let used =
            pairs.iter().filter(|pair| matches!(pair, Pair::Same(..) | Pair::Other(..) | Pair::Extra(_))).count();
        let is_taken = match prepared.by {
            _ if is_meant => same * 5 >= used * 2 && same > 0,
            FoundBy::Words => same >= FEWEST_UNMARKED - 1 && used >= FEWEST_UNMARKED && same * 5 >= used * 4,
            FoundBy::Marks if used < FEWEST_NEAR => used >= FEWEST_EXACT && cost == 0,
            FoundBy::Marks | FoundBy::Style | FoundBy::Identity => same * 5 >= used * 3 && same >= FEWEST_EXACT,
        };
        if !is_taken {
            return;
        }
        let Some(held) = held(row, &pairs, sides, (cost, is_meant)) else { return };
        let kept = &mut self.found[quote];
        if kept.iter().any(|own| own.source == held.source && own.ranges == held.ranges && own.is_meant == is_meant) {
            return;
        }
        kept.push(held);
        kept.sort_by_key(|own| (own.cost, own.source, own.ranges.first().map(|range| range.start)));
        kept.truncate(KEPT);
    }

    /// For each quotation the places where it may stand, the likeliest first.
    pub fn finish(self) -> Vec<Vec<HeldQuotation>> {
        self.found
    }
}

/// Whether digits are part of a time in brackets, such as `[00:12:03]`.
fn is_stamp(text: &str, map: &OffsetMap, range: TextRange) -> bool {
    const REACH: u32 = 12;
    let before = map.slice(text, TextRange::new(range.start.0.saturating_sub(REACH), range.start.0));
    let after = map.slice(text, TextRange::new(range.end.0, range.end.0.saturating_add(REACH).min(map.characters())));
    let is_inside = |own: &char| own.is_ascii_digit() || matches!(own, ':' | '.' | '-');
    let opening = before.chars().rev().find(|own| !is_inside(own));
    let closing = after.chars().find(|own| !is_inside(own));
    let has_colon = before.ends_with(':') || after.starts_with(':');
    has_colon && matches!((opening, closing), (Some('['), Some(']')) | (Some('('), Some(')')) | (Some('#'), Some('#')))
}

fn moved(pair: Pair, by: usize) -> Pair {
    match pair {
        Pair::Same(own, place) => Pair::Same(own, place + by),
        Pair::Other(own, place) => Pair::Other(own, place + by),
        Pair::Missing(place) => Pair::Missing(place + by),
        Pair::LeftOut(place) => Pair::LeftOut(place + by),
        pair @ (Pair::Extra(_) | Pair::Mark(_)) => pair,
    }
}

/// The stretch of pairs from the first to the last run of words that are the same: a sentence has words of its own around.
fn trimmed(mut pairs: Vec<Pair>) -> Vec<Pair> {
    let is_same = |pair: &Pair| matches!(pair, Pair::Same(..));
    let is_run = |run: &[Pair]| run.iter().all(is_same);
    let Some(first) = pairs.windows(RUN).position(is_run) else { return Vec::new() };
    let last = pairs.windows(RUN).rposition(is_run).map_or(pairs.len(), |last| last + RUN);
    pairs.truncate(last);
    pairs.drain(..first);
    pairs
}

/// The stretch of hits, of at most `width` words, that holds the most runs of the quotation: how many, first and last hit.
fn fullest(hits: &[(u32, u32)], width: usize) -> Option<(usize, usize, usize)> {
    let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
    let mut first = 0;
    let mut best: Option<(usize, usize, usize)> = None;
    for (last, &(place, at)) in hits.iter().enumerate() {
        *counts.entry(at).or_default() += 1;
        while (place - hits[first].0) as usize > width || counts.get(&hits[first].1).is_some_and(|count| *count > 1) {
            if let Some(count) = counts.get_mut(&hits[first].1) {
                *count -= 1;
                if *count == 0 {
                    counts.remove(&hits[first].1);
                }
            }
            first += 1;
        }
        let is_better = best.is_none_or(|(most, from, to)| {
            counts.len() > most || (counts.len() == most && place - hits[first].0 < hits[to].0 - hits[from].0)
        });
        if is_better {
            best = Some((counts.len(), first, last));
        }
    }
    best
}
