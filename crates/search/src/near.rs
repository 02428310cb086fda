//! What stands near what: words, phrases and groups of them, linked in a row.
//!
//! A link says how near the next must be to the one before. An occurrence is found if it is part of a whole row: there is
//! one of each, each near the next. Knows places only, no words.

use std::fmt;

use rustc_hash::FxHashMap;
use sitat_model::SourceId;

use crate::plan::Member;

/// Within what two things must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Within {
    /// So many words of one turn; 1 is side by side.
    Words(u32),
    /// The same turn.
    Turn,
    /// What one speaker says until the interviewer speaks: the caller knows.
    Answer,
}

/// How two things must stand to each other: `NEAR/5`, or in this order `BEFORE/5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    /// How near.
    pub within: Within,
    /// Whether the first must come first.
    pub is_ordered: bool,
}

impl Link {
    /// Words where none are named.
    const USUAL: u32 = 10;
    /// Most words that can be asked for.
    pub const MOST: u32 = 1000;

    /// Reads a link; `None` if it is none, an error if it is one with something wrong behind the stroke.
    pub(crate) fn read(written: &str) -> Option<Result<Self, ()>> {
        let (name, reach) = match written.split_once('/') {
            Some((name, reach)) => (name, Some(reach)),
            None => (written, None),
        };
        let is_ordered = match name {
            "NEAR" => false,
            "BEFORE" => true,
            _ => return None,
        };
        let within = match reach {
            None => Within::Words(Self::USUAL),
            Some("turn") => Within::Turn,
            Some("answer") => Within::Answer,
            Some(number) => match number.parse() {
                Ok(words) if (1..=Self::MOST).contains(&words) && number.bytes().all(|byte| byte.is_ascii_digit()) => {
                    Within::Words(words)
                }
                _ => return Some(Err(())),
            },
        };
        Some(Ok(Self { within, is_ordered }))
    }
}

impl fmt::Display for Within {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => write!(formatter, "{words}"),
            Self::Turn => formatter.write_str("turn"),
            Self::Answer => formatter.write_str("answer"),
        }
    }
}

impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", if self.is_ordered { "BEFORE" } else { "NEAR" }, self.within)
    }
}

/// An occurrence: the passage, its first word and the word after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Item {
    pub(crate) passage: u32,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// What it is, and which of its occurrences.
    pub(crate) number: (Member, usize),
}

/// The source and the number of an answer.
type Answer = (SourceId, u32);

/// The occurrences that are part of a whole row, by the place in the row. `rows` holds the occurrences of each thing in
/// order; `answer` says which answer a passage is part of.
pub(crate) fn in_whole_rows(rows: Vec<Vec<Item>>, links: &[Link], answer: &dyn Fn(u32) -> Answer) -> Vec<Vec<Item>> {
    let mut rows = rows;
    // From the first to the last, then back: in a chain that is enough for what is left to be part of a whole row.
    for at in 1..rows.len() {
        rows[at] = beside(&rows[at], &rows[at - 1], links[at - 1], false, answer);
    }
    for at in (1..rows.len()).rev() {
        rows[at - 1] = beside(&rows[at - 1], &rows[at], links[at - 1], true, answer);
    }
    rows
}

/// Those of the items that have one of the others near. `before`: the items come first in the row.
fn beside(items: &[Item], others: &[Item], link: Link, before: bool, answer: &dyn Fn(u32) -> Answer) -> Vec<Item> {
    // Which side of an item the other may stand on.
    let (may_follow, may_precede) = if link.is_ordered { (before, !before) } else { (true, true) };
    match link.within {
        Within::Words(words) => within_words(items, others, words, may_follow, may_precede),
        Within::Turn => within_unit(items, others, &|passage| (SourceId(0), passage), may_follow, may_precede),
        Within::Answer => within_unit(items, others, answer, may_follow, may_precede),
    }
}

fn within_words(items: &[Item], others: &[Item], words: u32, may_follow: bool, may_precede: bool) -> Vec<Item> {
    let longest = others.iter().map(|other| other.end - other.start).max().unwrap_or(0);
    let reach = words.saturating_add(longest);
    let fits = |item: &Item, other: &Item| {
        may_follow && item.end <= other.start && other.start - item.end < words
            || may_precede && other.end <= item.start && item.start - other.end < words
    };
    let mut from = 0;
    let mut kept = Vec::new();
    for item in items {
        let too_early = |other: &Item| (other.passage, other.start.saturating_add(reach)) < (item.passage, item.start);
        while others.get(from).is_some_and(too_early) {
            from += 1;
        }
        let last = (item.passage, item.end.saturating_add(words));
        let mut near = others[from..].iter().take_while(|other| (other.passage, other.start) <= last);
        if near.any(|other| other.passage == item.passage && fits(item, other)) {
            kept.push(*item);
        }
    }
    kept
}

/// Where the first ends and the last begins: passage and word.
type Bounds = ((u32, u32), (u32, u32));

fn within_unit(
    items: &[Item],
    others: &[Item],
    unit: &dyn Fn(u32) -> Answer,
    may_follow: bool,
    may_precede: bool,
) -> Vec<Item> {
    // The first end and the last start in each unit: if any stands on a side of an item, one of these does.
    let mut bounds: FxHashMap<Answer, Bounds> = FxHashMap::default();
    for other in others {
        let (end, start) = ((other.passage, other.end), (other.passage, other.start));
        let known = bounds.entry(unit(other.passage)).or_insert((end, start));
        *known = (known.0.min(end), known.1.max(start));
    }
    let is_kept = |item: &&Item| {
        bounds.get(&unit(item.passage)).is_some_and(|&(first_end, last_start)| {
            may_follow && (item.passage, item.end) <= last_start
                || may_precede && first_end <= (item.passage, item.start)
        })
    };
    items.iter().filter(is_kept).copied().collect()
}
