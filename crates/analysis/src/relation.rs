//! How coded places stand to each other: upon each other, near, one after the other.
//!
//! Every relation but two comes down to windows: stretches around a place in which another has to lie. Knows places
//! only.

use std::collections::BTreeMap;
use std::fmt;

use sitat_model::{TextRange, union_of_ranges};

use crate::SourceContext;

/// How far something may be away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// So many turns: 0 is the same one, 1 the one before or after.
    Turns(u32),
    /// So many code points between the two.
    Characters(u32),
    /// What one speaker says until the interviewer speaks.
    Answer,
    /// Whatever the same participant says, in any source.
    Participant,
}

/// How a place stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// They share words.
    Overlap,
    /// Each stretch of the one lies inside a stretch of the other.
    Within,
    /// They are no further apart.
    Near(Reach),
    /// The other begins where the one has ended, no further on: it is followed by the other.
    Before(Reach),
    /// The other has ended where the one begins, no further back: it follows the other.
    After(Reach),
}

impl Relation {
    /// The turn after the next: with an interviewer between them, the next answer.
    const USUAL: Reach = Reach::Turns(2);
    /// The furthest that can be asked for.
    pub const MOST: u32 = 10_000;

    /// Reads a relation; `None` if it is none, an error if something is wrong behind the stroke.
    pub fn read(written: &str) -> Option<Result<Self, ()>> {
        let (name, reach) = match written.split_once('/') {
            Some((name, reach)) => (name, Some(reach)),
            None => (written, None),
        };
        let made: fn(Reach) -> Self = match name {
            "OVERLAP" | "WITHIN" if reach.is_some() => return Some(Err(())),
            "OVERLAP" => return Some(Ok(Self::Overlap)),
            "WITHIN" => return Some(Ok(Self::Within)),
            "NEAR" => Self::Near,
            "BEFORE" => Self::Before,
            "AFTER" => Self::After,
            _ => return None,
        };
        let number = |digits: &str| {
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse().ok().filter(|number| is_number && *number <= Self::MOST)
        };
        let reach = match reach {
            None => Some(Self::USUAL),
            Some("turn") => Some(Reach::Turns(0)),
            Some("answer") if name == "NEAR" => Some(Reach::Answer),
            Some("participant") if name == "NEAR" => Some(Reach::Participant),
            Some(written) => match written.strip_suffix('c') {
                Some(digits) => number(digits).map(Reach::Characters),
                None => number(written).map(Reach::Turns),
            },
        };
        Some(reach.map(made).ok_or(()))
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, reach) = match self {
            Self::Overlap => return formatter.write_str("OVERLAP"),
            Self::Within => return formatter.write_str("WITHIN"),
            Self::Near(reach) => ("NEAR", reach),
            Self::Before(reach) => ("BEFORE", reach),
            Self::After(reach) => ("AFTER", reach),
        };
        match reach {
            Reach::Turns(0) => write!(formatter, "{name}/turn"),
            Reach::Turns(turns) => write!(formatter, "{name}/{turns}"),
            Reach::Characters(characters) => write!(formatter, "{name}/{characters}c"),
            Reach::Answer => write!(formatter, "{name}/answer"),
            Reach::Participant => write!(formatter, "{name}/participant"),
        }
    }
}

/// Where turns and answers of a source end. What lies between two turns belongs to the second, what lies behind the
/// last to the last; a text without turns is one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    ends: Vec<u32>,
    /// The first turn of the answer that a turn belongs to.
    answers: Vec<u32>,
    of_answer: BTreeMap<u32, Vec<u32>>,
}

fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Layout {
    /// The layout of a source.
    pub fn new(context: &SourceContext) -> Self {
        let mut ends: Vec<u32> = context.turns.iter().map(|turn| turn.range.end.0).collect();
        match ends.last_mut() {
            Some(last) => *last = u32::MAX,
            None => ends.push(u32::MAX),
        }
        let answers: Vec<u32> = (0..ends.len()).map(|turn| short(context.answer_of(turn))).collect();
        let mut of_answer: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (turn, answer) in answers.iter().enumerate() {
            of_answer.entry(*answer).or_default().push(short(turn));
        }
        Self { ends, answers, of_answer }
    }

    /// Turns of a length without gaps, each an answer of its own.
    #[cfg(test)]
    pub(crate) fn of_turns(length: u32) -> Self {
        let ends: Vec<u32> = (1..100).map(|turn| turn * length).chain([u32::MAX]).collect();
        let answers: Vec<u32> = (0..100).collect();
        let of_answer = answers.iter().map(|turn| (*turn, vec![*turn])).collect();
        Self { ends, answers, of_answer }
    }

    /// The turn that a code point belongs to, from 0.
    pub fn turn_at(&self, place: u32) -> u32 {
        short(self.ends.partition_point(|end| *end <= place).min(self.ends.len().saturating_sub(1)))
    }

    /// The first and the last turn of a range that is not empty.
    pub fn turns_of(&self, range: TextRange) -> (u32, u32) {
        (self.turn_at(range.start.0), self.turn_at(range.end.0.saturating_sub(1)))
    }

    /// From where the first of some turns begins to where the last ends, so many more at each side.
    fn around(&self, (first, last): (u32, u32), more: u32) -> TextRange {
        let first = first.saturating_sub(more) as usize;
        let last = (last.saturating_add(more) as usize).min(self.ends.len().saturating_sub(1));
        let start = first.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        TextRange::new(start, self.ends.get(last).copied().unwrap_or(u32::MAX))
    }

    /// The stretches that another place has to touch to be near this one.
    pub(crate) fn windows(&self, reach: Reach, ranges: &[TextRange]) -> Vec<TextRange> {
        match reach {
            Reach::Turns(turns) => ranges.iter().map(|range| self.around(self.turns_of(*range), turns)).collect(),
            Reach::Characters(characters) => {
                let more = characters.saturating_add(1);
                let grown = |range: &TextRange| {
                    TextRange::new(range.start.0.saturating_sub(more), range.end.0.saturating_add(more))
                };
                ranges.iter().map(grown).collect()
            }
            Reach::Answer => {
                let turns = ranges.iter().flat_map(|range| {
                    let (first, last) = self.turns_of(*range);
                    first..=last
                });
                let answers = turns.filter_map(|turn| self.answers.get(turn as usize));
                let of_answers = answers.filter_map(|answer| self.of_answer.get(answer)).flatten();
                union_of_ranges(of_answers.map(|turn| self.around((*turn, *turn), 0)))
            }
            Reach::Participant => Vec::new(),
        }
    }
}

/// From the first to the last word of sorted stretches.
pub fn extent(ranges: &[TextRange]) -> TextRange {
    let start = ranges.first().map_or(0, |range| range.start.0);
    TextRange::new(start, ranges.iter().map(|range| range.end.0).max().unwrap_or(start))
}

/// Places of a source, so that it can be asked whether one of them stands to another as it should.
#[derive(Default)]
pub(crate) struct PlaceIndex {
    /// Sorted and disjoint.
    pub(crate) union: Vec<TextRange>,
    /// Stretches by where they begin, each with the furthest end so far.
    furthest: Vec<(u32, u32)>,
    starts: Vec<u32>,
    ends: Vec<u32>,
}

impl PlaceIndex {
    pub(crate) fn new<'places>(places: impl Iterator<Item = &'places [TextRange]>) -> Self {
        let mut index = Self::default();
        let mut stretches: Vec<TextRange> = Vec::new();
        for ranges in places {
            stretches.extend(ranges);
            let whole = extent(ranges);
            index.starts.push(whole.start.0);
            index.ends.push(whole.end.0);
        }
        index.starts.sort_unstable();
        index.ends.sort_unstable();
        stretches.sort_unstable_by_key(|range| (range.start, range.end));
        let mut furthest = 0;
        for range in &stretches {
            furthest = furthest.max(range.end.0);
            index.furthest.push((range.start.0, furthest));
        }
        index.union = union_of_ranges(stretches);
        index
    }

    /// The parts of the places that lie in a range.
    pub(crate) fn within(&self, range: TextRange) -> impl Iterator<Item = TextRange> {
        let first = self.union.partition_point(|own| own.end <= range.start);
        let touched = self.union[first..].iter().take_while(move |own| own.start < range.end);
        touched.filter_map(move |own| own.intersection(range))
    }

    fn touches(&self, windows: &[TextRange]) -> bool {
        windows.iter().any(|window| self.within(*window).next().is_some())
    }

    fn contains(&self, range: TextRange) -> bool {
        let begun = self.furthest.partition_point(|(start, _)| *start <= range.start.0);
        begun.checked_sub(1).and_then(|last| self.furthest.get(last)).is_some_and(|(_, end)| *end >= range.end.0)
    }

    /// Whether a place stands to one of these as the relation says. Participants are the caller's to compare.
    pub(crate) fn relates(&self, relation: Relation, ranges: &[TextRange], layout: &Layout) -> bool {
        let whole = extent(ranges);
        // The turns that the first or the last word belongs to, with what may lie around them.
        let around = |place: u32, reach| {
            layout
                .windows(reach, &[TextRange::new(place, place.saturating_add(1))])
                .first()
                .copied()
                .unwrap_or_default()
        };
        match relation {
            Relation::Overlap => self.touches(ranges),
            Relation::Within => ranges.iter().all(|range| self.contains(*range)),
            Relation::Near(reach) => self.touches(&layout.windows(reach, ranges)),
            Relation::Before(reach) => {
                let end = whole.end.0;
                let limit = around(end.saturating_sub(1), reach).end.0;
                let next = self.starts.partition_point(|start| *start < end);
                self.starts.get(next).is_some_and(|start| *start < limit)
            }
            Relation::After(reach) => {
                let start = whole.start.0;
                let limit = around(start, reach).start.0;
                let next = self.ends.partition_point(|end| *end <= start);
                next.checked_sub(1).and_then(|last| self.ends.get(last)).is_some_and(|end| *end > limit)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relation_is_read_as_it_is_written() {
        for written in ["OVERLAP", "WITHIN", "NEAR/turn", "NEAR/3", "NEAR/200c", "NEAR/answer", "NEAR/participant"] {
            assert_eq!(Relation::read(written).unwrap().unwrap().to_string(), written);
        }
        assert_eq!(Relation::read("BEFORE").unwrap(), Ok(Relation::Before(Reach::Turns(2))));
        assert_eq!(Relation::read("AFTER/0").unwrap(), Ok(Relation::After(Reach::Turns(0))));
        assert_eq!(Relation::read("Near"), None);
        for wrong in ["NEAR/", "NEAR/-1", "NEAR/c", "NEAR/99999", "BEFORE/answer", "OVERLAP/2", "NEAR/two"] {
            assert_eq!(Relation::read(wrong), Some(Err(())), "{wrong}");
        }
    }
}
