//! Codes along a text: where, among its words or its turns, stretches with a code lie, and in which order codes come.
//!
//! Knows places only. Passages that share words give one stretch for each row; only words that count in grids do here.

use rustc_hash::FxHashMap;
use sitat_model::{CodeId, TextRange, Turn, union_of_ranges};

use crate::{Passage, Row, Share};

/// Words with a code, told by units of the text: its words or its turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseMark {
    /// The words; sorted and disjoint.
    pub ranges: Vec<TextRange>,
    /// How many units come before it.
    pub from: u32,
    /// How many units have begun when it ends.
    pub to: u32,
}

/// In which rows a code counts.
pub struct CourseRows {
    rows: usize,
    of_code: FxHashMap<CodeId, Vec<usize>>,
}

impl CourseRows {
    /// Looks up rows by their codes.
    pub fn new(rows: &[Row]) -> Self {
        let mut of_code: FxHashMap<CodeId, Vec<usize>> = FxHashMap::default();
        for (place, row) in rows.iter().enumerate() {
            row.codes.iter().for_each(|code| of_code.entry(*code).or_default().push(place));
        }
        Self { rows: rows.len(), of_code }
    }

    /// Whether a passage counts in any row.
    pub fn has(&self, passage: &Passage) -> bool {
        passage.codes.iter().any(|code| self.of_code.contains_key(code))
    }

    /// The stretches of each row among passages of one text, of the shares that count.
    pub fn stretches<'passages>(
        &self,
        passages: impl Iterator<Item = &'passages Passage>,
        counts: impl Fn(&Share) -> bool,
    ) -> Vec<Vec<TextRange>> {
        let mut found: Vec<Vec<TextRange>> = vec![Vec::new(); self.rows];
        let mut rows = Vec::new();
        for passage in passages {
            rows.clear();
            rows.extend(passage.codes.iter().filter_map(|code| self.of_code.get(code)).flatten().copied());
            rows.sort_unstable();
            rows.dedup();
            for share in passage.shares.iter().filter(|share| counts(share)) {
                for row in &rows {
                    if let Some(own) = found.get_mut(*row) {
                        own.extend(&share.ranges);
                    }
                }
            }
        }
        found.into_iter().map(union_of_ranges).collect()
    }
}

fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A mark for each stretch: the words that begin in it, or else the one that it is a part of. `starts`: where the words of
/// the text begin.
pub fn marks_by_words(stretches: &[TextRange], starts: &[u32]) -> Vec<CourseMark> {
    if starts.is_empty() {
        return Vec::new();
    }
    let mark = |range: &TextRange| {
        let begun = starts.partition_point(|start| *start <= range.start.0);
        let before = starts.partition_point(|start| *start < range.start.0);
        let to = starts.partition_point(|start| *start < range.end.0);
        // Without a word of its own it is a part of the one that has begun.
        let from = if to > before { before } else { begun.saturating_sub(1) };
        CourseMark { ranges: vec![*range], from: short(from), to: short(to.max(from + 1)) }
    };
    stretches.iter().map(mark).collect()
}

/// A mark for the stretches of each turn, by turns; those that share a turn are one.
pub fn marks_by_turns(stretches: &[TextRange], turns: &[Turn]) -> Vec<CourseMark> {
    let mut marks: Vec<CourseMark> = Vec::new();
    for range in stretches {
        let first = turns.partition_point(|turn| turn.range.end <= range.start);
        let end = turns.partition_point(|turn| turn.range.start < range.end);
        if end <= first {
            continue;
        }
        let (from, to) = (short(first), short(end));
        match marks.last_mut() {
            Some(last) if from < last.to => {
                last.to = last.to.max(to);
                last.ranges.push(*range);
            }
            _ => marks.push(CourseMark { ranges: vec![*range], from, to }),
        }
    }
    marks
}

/// The rows in the order in which they come, each time another one begins than before; of those that begin together the
/// first row comes first.
pub fn sequence(strips: &[Vec<CourseMark>]) -> Vec<usize> {
    let marks = strips.iter().enumerate().flat_map(|(row, strip)| strip.iter().map(move |mark| (mark.from, row)));
    let mut marks: Vec<(u32, usize)> = marks.collect();
    marks.sort_unstable();
    let mut rows: Vec<usize> = marks.into_iter().map(|(_, row)| row).collect();
    rows.dedup();
    rows
}

/// How often an earlier row comes after a later one.
pub fn steps_back(sequence: &[usize]) -> u32 {
    short(sequence.windows(2).filter(|pair| pair[1] < pair[0]).count())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use sitat_model::{CaseId, ParticipantId, SegmentId, SourceId, TextOffset, TurnId};

    use super::*;

    const LENGTH: u32 = 60;

    fn turns(length: u32) -> Vec<Turn> {
        let turn = |number: u32| Turn {
            id: TurnId(i64::from(number)),
            number,
            range: TextRange::new((number - 1) * length, number * length),
            label: None,
            content_start: TextOffset((number - 1) * length),
            content_end: TextOffset(number * length),
            speaker: None,
            time_ms: None,
        };
        (1..=LENGTH / length).map(turn).collect()
    }

    type Drawn = (u32, u32, Vec<i64>, bool);

    fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
        let one = (0..LENGTH - 1, 1_u32..12, prop::collection::vec(1_i64..6, 1..3), any::<bool>());
        prop::collection::vec(one, 0..12)
    }

    fn passages(drawn: &[Drawn]) -> Vec<Passage> {
        let passage = |(start, long, codes, is_own): &Drawn| {
            let range = TextRange::new(*start, (start + long).min(LENGTH));
            let cases = vec![CaseId(i64::from(!is_own))];
            let share = Share { participant: Some(ParticipantId(1)), cases, ranges: vec![range] };
            Passage {
                segment: SegmentId(1),
                source: SourceId(1),
                ranges: vec![range],
                codes: codes.iter().copied().map(CodeId).collect(),
                coder: None,
                beside: Vec::new(),
                shares: vec![share],
            }
        };
        drawn.iter().map(passage).collect()
    }

    fn rows() -> Vec<Row> {
        [vec![1, 2], vec![2], vec![3, 4]].map(|codes| Row { codes: codes.into_iter().map(CodeId).collect() }).to_vec()
    }

    /// The code points of a row, one by one.
    fn points(drawn: &[Drawn], row: usize) -> BTreeSet<u32> {
        let own = drawn.iter().filter(|(_, _, codes, is_own)| {
            *is_own && codes.iter().any(|code| rows()[row].codes.contains(&CodeId(*code)))
        });
        own.flat_map(|(start, long, _, _)| *start..(start + long).min(LENGTH)).collect()
    }

    proptest! {
        #[test]
        fn marks_hold_the_units_in_which_a_point_of_the_row_lies(drawn in drawn(), step in 2_u32..7) {
            let passages = passages(&drawn);
            let found = CourseRows::new(&rows()).stretches(passages.iter(), |share| share.cases == [CaseId(0)]);
            let starts: Vec<u32> = (0..LENGTH).step_by(step as usize).collect();
            for (row, stretches) in found.iter().enumerate() {
                let expected = points(&drawn, row);
                let covered: BTreeSet<u32> = stretches.iter().flat_map(|range| range.start.0..range.end.0).collect();
                prop_assert_eq!(&covered, &expected);
                let whole = turns(step * 2);
                let by_turns = marks_by_turns(stretches, &whole);
                let touched: BTreeSet<u32> =
                    expected.iter().map(|point| point / (step * 2)).filter(|turn| (*turn as usize) < whole.len()).collect();
                let held: BTreeSet<u32> = by_turns.iter().flat_map(|mark| mark.from..mark.to).collect();
                prop_assert_eq!(held, touched);
                prop_assert!(by_turns.windows(2).all(|pair| pair[0].to <= pair[1].from));
                for mark in marks_by_words(stretches, &starts) {
                    let range = mark.ranges[0];
                    // The words that begin within it, or else the one that it is a part of.
                    let mut own: BTreeSet<u32> =
                        (range.start.0..range.end.0).filter(|point| point % step == 0).map(|point| point / step).collect();
                    if own.is_empty() {
                        own.insert(range.start.0 / step);
                    }
                    prop_assert_eq!((mark.from..mark.to).collect::<BTreeSet<u32>>(), own);
                }
            }
        }

        #[test]
        fn the_order_of_rows_is_that_of_their_beginnings(begins in prop::collection::vec((0_u32..30, 0_usize..4), 0..12)) {
            let mut strips: Vec<Vec<CourseMark>> = vec![Vec::new(); 4];
            for (from, row) in &begins {
                strips[*row].push(CourseMark { ranges: Vec::new(), from: *from, to: from + 1 });
            }
            let order = sequence(&strips);
            let mut expected: Vec<usize> = Vec::new();
            let mut back = 0;
            for at in 0..30 {
                for row in 0..4 {
                    if begins.contains(&(at, row)) && expected.last() != Some(&row) {
                        back += u32::from(expected.last().is_some_and(|last| *last > row));
                        expected.push(row);
                    }
                }
            }
            prop_assert_eq!(steps_back(&order), back);
            prop_assert_eq!(order, expected);
        }
    }

    #[test]
    fn a_text_without_words_has_no_marks() {
        assert_eq!(marks_by_words(&[TextRange::new(0, 3)], &[]), []);
        assert_eq!(marks_by_turns(&[TextRange::new(0, 3)], &[]), []);
        let before = marks_by_words(&[TextRange::new(0, 2)], &[5, 9]);
        assert_eq!((before[0].from, before[0].to), (0, 1), "blanks before the first word lie at its place");
    }
}
