//! Every measure in every kind of column against a count that somebody could do by hand.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sitat_model::{CaseId, CodeId, CoderId, ParticipantId, SegmentId, SourceId, TextRange};

use super::{Column, ColumnScope, Grid, Measure, Outside, Passage, Row, Sheet, Texts, cell, grid};
use crate::Share;

const LENGTH: u32 = 60;

/// Every code point is a word.
static WORDS: [u32; LENGTH as usize] = {
    let mut starts = [0; LENGTH as usize];
    let mut place = 0;
    while place < LENGTH {
        starts[place as usize] = place;
        place += 1;
    }
    starts
};

struct Plain;

impl Texts for Plain {
    fn word_starts(&self, _: SourceId) -> &[u32] {
        &WORDS
    }

    fn length(&self, _: SourceId) -> u32 {
        LENGTH
    }
}

fn share() -> impl Strategy<Value = Share> {
    let ranges = (0_u32..40, 1_u32..10).prop_map(|(start, length)| vec![TextRange::new(start, start + length)]);
    (0_i64..4, prop::collection::btree_set(1_i64..5, 0..3), ranges).prop_map(|(person, cases, ranges)| Share {
        participant: (person > 0).then_some(ParticipantId(person)),
        cases: cases.into_iter().map(CaseId).collect(),
        ranges,
    })
}

/// A source, codes and those beside it, a coder, and whose words it holds.
type Drawn = (i64, (BTreeSet<i64>, BTreeSet<i64>), i64, Vec<Share>);

fn passages() -> impl Strategy<Value = Vec<Passage>> {
    let codes = prop::collection::btree_set(1_i64..6, 0..3);
    let beside = prop::collection::btree_set(1_i64..3, 0..3);
    let own = (1_i64..4, (codes, beside), 0_i64..3, prop::collection::vec(share(), 0..3));
    prop::collection::vec(own, 0..14).prop_map(|all| {
        let passage = |(number, (source, (codes, beside), coder, shares)): (i64, Drawn)| {
            let mut ranges: Vec<TextRange> = shares.iter().flat_map(|share: &Share| share.ranges.clone()).collect();
            ranges.sort_unstable();
            Passage {
                segment: SegmentId(number),
                source: SourceId(source),
                ranges,
                codes: codes.into_iter().map(CodeId).collect(),
                coder: (coder > 0).then_some(CoderId(coder)),
                beside: beside.into_iter().map(CodeId).collect(),
                shares,
            }
        };
        (1_i64..).zip(all).map(passage).collect()
    })
}

fn columns() -> impl Strategy<Value = Vec<Column>> {
    let scope = prop_oneof![
        prop::collection::btree_set(1_i64..5, 0..3)
            .prop_map(|cases| ColumnScope::Case(cases.into_iter().map(CaseId).collect())),
        (1_i64..4).prop_map(|id| ColumnScope::Participant(ParticipantId(id))),
        (1_i64..4).prop_map(|id| ColumnScope::Source(SourceId(id))),
        (1_i64..3).prop_map(|id| ColumnScope::Coder(CoderId(id))),
        (1_i64..3).prop_map(|id| ColumnScope::Code(CodeId(id))),
    ];
    prop::collection::vec(scope.prop_map(|scope| Column { scope }), 0..4)
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let codes = prop::collection::btree_set(1_i64..6, 0..4);
    let row = codes.prop_map(|codes| Row { codes: codes.into_iter().map(CodeId).collect() });
    prop::collection::vec(row, 0..4)
}

fn refs(sheets: &[Sheet]) -> Vec<&Sheet> {
    sheets.iter().collect()
}

fn is_in(column: &Column, passage: &Passage, share: &Share) -> bool {
    match &column.scope {
        ColumnScope::Case(cases) => share.cases.iter().any(|case| cases.contains(case)),
        ColumnScope::Participant(person) => share.participant == Some(*person),
        ColumnScope::Source(source) => passage.source == *source,
        ColumnScope::Coder(coder) => passage.coder == Some(*coder),
        ColumnScope::Code(code) => passage.beside.contains(code),
    }
}

/// One number, from what holds one of the codes and lies in one of the columns.
fn counted(codes: &BTreeSet<CodeId>, columns: &[&Column], passages: &[Passage], measure: Measure) -> u32 {
    let own = passages.iter().filter(|passage| passage.codes.iter().any(|code| codes.contains(code)));
    let shares: Vec<(&Passage, &Share)> = own
        .flat_map(|passage| passage.shares.iter().map(move |share| (passage, share)))
        .filter(|(passage, share)| columns.iter().any(|column| is_in(column, passage, share)))
        .collect();
    let distinct = |count: usize| u32::try_from(count).unwrap();
    let places = |of: fn(&Share) -> u32| shares.iter().map(move |(_, share)| (of(share) * 100).div_ceil(LENGTH));
    match measure {
        Measure::Segments => {
            let places: BTreeSet<_> = shares.iter().map(|(passage, _)| (passage.source, &passage.ranges)).collect();
            distinct(places.len())
        }
        Measure::Presence => u32::from(!shares.is_empty()),
        Measure::Participants => {
            distinct(shares.iter().filter_map(|(_, share)| share.participant).collect::<BTreeSet<_>>().len())
        }
        Measure::Cases => {
            let of_column = |column: &Column, passage: &Passage, share: &Share| -> Vec<CaseId> {
                let is_own = |case: &CaseId| match &column.scope {
                    ColumnScope::Case(cases) => cases.contains(case),
                    _ => is_in(column, passage, share),
                };
                share.cases.iter().copied().filter(is_own).collect()
            };
            let all = shares
                .iter()
                .flat_map(|(passage, share)| columns.iter().flat_map(move |column| of_column(column, passage, share)));
            distinct(all.collect::<BTreeSet<_>>().len())
        }
        Measure::Sources => distinct(shares.iter().map(|(passage, _)| passage.source).collect::<BTreeSet<_>>().len()),
        Measure::Words | Measure::WordShare => {
            let counts = shares.iter().filter(|(_, share)| measure == Measure::Words || share.participant.is_some());
            let words = counts.flat_map(|(passage, share)| {
                share.ranges.iter().flat_map(|range| (range.start.0..range.end.0).map(|at| (passage.source, at)))
            });
            distinct(words.collect::<BTreeSet<_>>().len())
        }
        Measure::FirstPlace => places(|share| share.ranges[0].start.0 + 1).min().unwrap_or_default(),
        Measure::LastPlace => places(|share| share.ranges[0].end.0).max().unwrap_or_default(),
    }
}

proptest! {
    #[test]
    fn all_numbers_are_as_they_would_be_counted_by_hand(
        rows in rows(),
        columns in columns(),
        passages in passages(),
        measure in prop::sample::select(Measure::ALL.to_vec()),
    ) {
        let of_row = |row: &Row| row.codes.iter().copied().collect::<BTreeSet<CodeId>>();
        let all_codes: BTreeSet<CodeId> = rows.iter().flat_map(of_row).collect();
        let all_columns: Vec<&Column> = columns.iter().collect();
        let expected = Grid {
            cells: rows
                .iter()
                .map(|row| {
                    let number = |column| counted(&of_row(row), &[column], &passages, measure);
                    columns.iter().map(number).collect()
                })
                .collect(),
            row_totals: rows.iter().map(|row| counted(&of_row(row), &all_columns, &passages, measure)).collect(),
            column_totals: columns.iter().map(|own| counted(&all_codes, &[own], &passages, measure)).collect(),
            total: counted(&all_codes, &all_columns, &passages, measure),
        };
        prop_assert_eq!(grid(&rows, &columns, &refs(&Sheet::all(&passages)), measure, &Plain).0, expected);
    }

    #[test]
    fn what_no_column_holds_and_what_the_columns_hold_is_all_there_is(
        rows in rows(),
        columns in columns(),
        passages in passages(),
        measure in prop::sample::select(Measure::ALL.to_vec()),
    ) {
        let shown: Vec<&Passage> = passages.iter().collect();
        let Outside { uncounted, elsewhere } = grid(&rows, &columns, &refs(&Sheet::all(&passages)), measure, &Plain).1;
        let all = Row { codes: rows.iter().flat_map(|row| row.codes.clone()).collect() };
        let held: BTreeSet<_> = cell(&all, None, &columns, &shown)
            .into_iter()
            .map(|place| (passages[place].source, &passages[place].ranges))
            .collect();
        let marked = passages.iter().filter(|passage| passage.codes.iter().any(|code| all.codes.contains(code)));
        let places: BTreeSet<_> = marked.map(|passage| (passage.source, &passage.ranges)).collect();
        prop_assert!(held.is_subset(&places));
        let rest = places.len() - held.len();
        // Two coders may differ on the same words: what one column holds may be elsewhere for the other.
        prop_assert!((uncounted + elsewhere) as usize >= rest);
        prop_assert!(!held.is_empty() || rest == places.len());
    }
}
