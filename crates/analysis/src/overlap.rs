//! How codes stand to each other, all with all: how often words of one have another, too, or are followed by it.
//!
//! Passages are counted once for the same words, as in the grid; only words that count there do here.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use sitat_model::{CodeId, ParticipantId, SourceId, TextRange, union_of_ranges};

use crate::relation::Reach;
use crate::{Layout, Passage, Relation, Row, extent};

/// A set of rows, by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RowSet(Vec<u64>);

impl RowSet {
    pub(crate) fn none(rows: usize) -> Self {
        Self(vec![0; rows.div_ceil(64)])
    }

    fn add(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    pub(crate) fn has(&self, row: usize) -> bool {
        self.0.get(row / 64).is_some_and(|word| word & (1 << (row % 64)) != 0)
    }

    pub(crate) fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own |= other);
    }

    fn meet(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= other);
    }

    pub(crate) fn list(&self) -> Vec<usize> {
        let mut rows = Vec::new();
        for (place, &word) in self.0.iter().enumerate() {
            let mut rest = word;
            while rest != 0 {
                rows.push(place * 64 + rest.trailing_zeros() as usize);
                rest &= rest - 1;
            }
        }
        rows
    }
}

/// Distinct words with codes.
pub(crate) struct Unit<'passages> {
    /// Those of its words that count.
    pub(crate) words: Vec<TextRange>,
    pub(crate) rows: RowSet,
    columns: RowSet,
    passages: Vec<&'passages Passage>,
}

impl Unit<'_> {
    fn participants(&self) -> impl Iterator<Item = ParticipantId> {
        self.passages.iter().flat_map(|passage| &passage.shares).filter_map(|share| share.participant)
    }
}

/// The rows in which each code counts.
fn places_of(rows: &[Row]) -> FxHashMap<CodeId, Vec<usize>> {
    let mut places: FxHashMap<CodeId, Vec<usize>> = FxHashMap::default();
    for (place, row) in rows.iter().enumerate() {
        row.codes.iter().for_each(|code| places.entry(*code).or_default().push(place));
    }
    places
}

/// The units of each source, by place.
pub(crate) fn units<'passages>(
    rows: &[Row],
    columns: &[Row],
    passages: &[&'passages Passage],
) -> BTreeMap<SourceId, Vec<Unit<'passages>>> {
    let (of_rows, of_columns) = (places_of(rows), places_of(columns));
    let mut found: BTreeMap<(SourceId, &[TextRange]), Unit<'passages>> = BTreeMap::new();
    for &passage in passages.iter().filter(|passage| !passage.shares.is_empty()) {
        let unit = found.entry((passage.source, &passage.ranges)).or_insert_with(|| Unit {
            words: union_of_ranges(passage.shares.iter().flat_map(|share| share.ranges.iter().copied())),
            rows: RowSet::none(rows.len()),
            columns: RowSet::none(columns.len()),
            passages: Vec::new(),
        });
        unit.passages.push(passage);
        for code in &passage.codes {
            of_rows.get(code).into_iter().flatten().for_each(|place| unit.rows.add(*place));
            of_columns.get(code).into_iter().flatten().for_each(|place| unit.columns.add(*place));
        }
    }
    let mut by_source: BTreeMap<SourceId, Vec<Unit<'passages>>> = BTreeMap::new();
    for ((source, _), unit) in found {
        by_source.entry(source).or_default().push(unit);
    }
    by_source
}

/// Stretches of a source with the columns that they count in, to be asked what lies where.
pub(crate) struct Field<'units> {
    /// By where they begin.
    stretches: Vec<(TextRange, &'units RowSet)>,
    /// The furthest end of the stretches so far.
    furthest: Vec<u32>,
    /// Units by where their first word is, and by where their last.
    starts: Vec<(u32, &'units RowSet)>,
    ends: Vec<(u32, &'units RowSet)>,
    columns: usize,
}

impl<'units> Field<'units> {
    pub(crate) fn new(units: &'units [Unit<'_>], columns: usize) -> Self {
        let mut stretches: Vec<(TextRange, &RowSet)> =
            units.iter().flat_map(|unit| unit.words.iter().map(|range| (*range, &unit.columns))).collect();
        stretches.sort_by_key(|(range, _)| (range.start, range.end));
        let furthest = stretches.iter().scan(0, |furthest, (range, _)| {
            *furthest = range.end.0.max(*furthest);
            Some(*furthest)
        });
        let by = |place: fn(TextRange) -> u32| {
            let mut places: Vec<(u32, &RowSet)> =
                units.iter().map(|unit| (place(extent(&unit.words)), &unit.columns)).collect();
            places.sort_by_key(|(place, _)| *place);
            places
        };
        Self {
            furthest: furthest.collect(),
            starts: by(|range| range.start.0),
            ends: by(|range| range.end.0),
            stretches,
            columns,
        }
    }

    /// What touches a window.
    fn touching(&self, window: TextRange) -> impl Iterator<Item = &(TextRange, &'units RowSet)> {
        let first = self.furthest.partition_point(|end| *end <= window.start.0);
        let begun = self.stretches[first..].iter().take_while(move |(range, _)| range.start < window.end);
        begun.filter(move |(range, _)| range.overlaps(window))
    }

    /// The columns with something that the words of a unit stand to as the relation says.
    pub(crate) fn related(&self, relation: Relation, words: &[TextRange], layout: &Layout) -> RowSet {
        let mut found = RowSet::none(self.columns);
        let whole = extent(words);
        let around = |place: u32, reach| {
            layout
                .windows(reach, &[TextRange::new(place, place.saturating_add(1))])
                .first()
                .copied()
                .unwrap_or_default()
        };
        let mut join = |columns: &RowSet| found.join(columns);
        match relation {
            Relation::Overlap => {
                words.iter().flat_map(|own| self.touching(*own)).for_each(|(_, columns)| join(columns));
            }
            Relation::Near(reach) => {
                let windows = layout.windows(reach, words);
                windows.iter().flat_map(|own| self.touching(*own)).for_each(|(_, columns)| join(columns));
            }
            Relation::Within => {
                for (number, own) in words.iter().enumerate() {
                    let mut inside = RowSet::none(self.columns);
                    let holding = self.touching(*own).filter(|(range, _)| range.contains(*own));
                    holding.for_each(|(_, columns)| inside.join(columns));
                    match number {
                        0 => found = inside,
                        _ => found.meet(&inside),
                    }
                }
            }
            Relation::Before(reach) => {
                let limit = around(whole.end.0.saturating_sub(1), reach).end.0;
                let first = self.starts.partition_point(|(start, _)| *start < whole.end.0);
                let next = self.starts[first..].iter().take_while(|(start, _)| *start < limit);
                next.for_each(|(_, columns)| join(columns));
            }
            Relation::After(reach) => {
                let limit = around(whole.start.0, reach).start.0;
                let past = self.ends.partition_point(|(end, _)| *end <= whole.start.0);
                let last = self.ends[..past].iter().rev().take_while(|(end, _)| *end > limit);
                last.for_each(|(_, columns)| join(columns));
            }
        }
        found
    }
}

/// Calls for each distinct stretch of coded words with the columns that it stands to as the relation says.
fn each_unit(
    (rows, columns): (&[Row], &[Row]),
    relation: Relation,
    passages: &[&Passage],
    layouts: &BTreeMap<SourceId, Layout>,
    mut visit: impl FnMut(&Unit<'_>, &[usize]),
) {
    let by_source = units(rows, columns, passages);
    let mut of_people: BTreeMap<ParticipantId, RowSet> = BTreeMap::new();
    if relation == Relation::Near(Reach::Participant) {
        for unit in by_source.values().flatten() {
            for person in unit.participants() {
                of_people.entry(person).or_insert_with(|| RowSet::none(columns.len())).join(&unit.columns);
            }
        }
    }
    for (source, units) in &by_source {
        let Some(layout) = layouts.get(source) else { continue };
        let field = Field::new(units, columns.len());
        for unit in units {
            let mut related = field.related(relation, &unit.words, layout);
            unit.participants().filter_map(|person| of_people.get(&person)).for_each(|own| related.join(own));
            visit(unit, &related.list());
        }
    }
}

/// How many passages of each row stand to some passage of each column as the relation says; same words count once.
#[cfg(test)]
pub(crate) fn relate(
    rows: &[Row],
    columns: &[Row],
    relation: Relation,
    passages: &[&Passage],
    layouts: &BTreeMap<SourceId, Layout>,
) -> Vec<Vec<u32>> {
    let mut counts = vec![vec![0; columns.len()]; rows.len()];
    each_unit((rows, columns), relation, passages, layouts, |unit, related| {
        for row in unit.rows.list() {
            related.iter().for_each(|column| counts[row][*column] += 1);
        }
    });
    counts
}

/// For each passage the places of the columns that it stands to as the relation says. Same words stand alike.
pub fn related(
    columns: &[Row],
    relation: Relation,
    passages: &[&Passage],
    layouts: &BTreeMap<SourceId, Layout>,
) -> Vec<Vec<usize>> {
    let mut found: BTreeMap<(SourceId, Vec<TextRange>), Vec<usize>> = BTreeMap::new();
    each_unit((&[], columns), relation, passages, layouts, |unit, related| {
        if let Some(first) = unit.passages.first() {
            found.insert((first.source, first.ranges.clone()), related.to_vec());
        }
    });
    let of = |passage: &&Passage| {
        let is_counted = !passage.shares.is_empty();
        found.get(&(passage.source, passage.ranges.clone())).filter(|_| is_counted).cloned().unwrap_or_default()
    };
    passages.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;
    use sitat_model::{CodeId, ParticipantId, SegmentId, SourceId, TextRange, union_of_ranges};

    use super::*;
    use crate::between::{Overlap, between};
    use crate::{CodeQuery, CodeTerm, Column, ColumnScope, Ground, Measure, Share, Sheet, Texts, grid};

    struct NoTexts;

    impl Texts for NoTexts {
        fn word_starts(&self, _: SourceId) -> &[u32] {
            &[]
        }

        fn length(&self, _: SourceId) -> u32 {
            0
        }
    }

    type Drawn = (i64, i64, u32, u32, Vec<i64>);

    fn passages(drawn: &[Drawn]) -> Vec<Passage> {
        let mut passages: Vec<Passage> = (1..)
            .zip(drawn)
            .map(|(id, (source, person, start, length, codes))| {
                let ranges = union_of_ranges([TextRange::new(*start, start + length)]);
                let share =
                    Share { participant: Some(ParticipantId(*person)), cases: Vec::new(), ranges: ranges.clone() };
                Passage {
                    segment: SegmentId(id),
                    source: SourceId(*source),
                    codes: codes.iter().copied().map(CodeId).collect(),
                    coder: None,
                    beside: Vec::new(),
                    shares: vec![share],
                    ranges,
                }
            })
            .collect();
        // Words belong to one person, whoever coded them.
        for at in 1..passages.len() {
            let same = passages[..at]
                .iter()
                .find(|own| (own.source, &own.ranges) == (passages[at].source, &passages[at].ranges));
            if let Some(shares) = same.map(|own| own.shares.clone()) {
                passages[at].shares = shares;
            }
        }
        passages
    }

    fn rows() -> Vec<Row> {
        [&[1, 2][..], &[2], &[3]].map(|codes| Row { codes: codes.iter().copied().map(CodeId).collect() }).into()
    }

    fn query(row: usize) -> CodeQuery {
        CodeQuery::Code(CodeTerm { path: row.to_string(), with_below: true, place: 0..0 })
    }

    fn meant(term: &CodeTerm) -> BTreeSet<CodeId> {
        rows()[term.path.parse::<usize>().unwrap()].codes.iter().copied().collect()
    }

    fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
        let one = (1_i64..3, 1_i64..4, 0_u32..30, 1_u32..9, prop::collection::vec(1_i64..4, 0..3));
        prop::collection::vec(one, 0..12)
    }

    proptest! {
        #[test]
        fn the_table_counts_what_questions_find(drawn in drawn()) {
            let passages = passages(&drawn);
            let references: Vec<&Passage> = passages.iter().collect();
            let layouts: BTreeMap<_, _> = [1, 2].map(|source| (SourceId(source), Layout::of_turns(6))).into();
            let ground = Ground { passages: &references, layouts: &layouts, codes: &meant, fits: &|_, _| true };
            for written in ["OVERLAP", "WITHIN", "NEAR/1", "NEAR/3c", "NEAR/participant", "BEFORE/1", "AFTER/2c"] {
                let relation = Relation::read(written).unwrap().unwrap();
                let table = relate(&rows(), &rows(), relation, &references, &layouts);
                for (row, line) in table.iter().enumerate() {
                    for (column, count) in line.iter().enumerate() {
                        let related = CodeQuery::Related {
                            left: Box::new(query(row)), relation, is_negated: false, right: Box::new(query(column)),
                        };
                        prop_assert_eq!(related.places(&ground).len(), *count as usize, "{} {} {}", row, written, column);
                    }
                }
            }
        }

        #[test]
        fn a_grid_of_codes_over_codes_counts_the_same(drawn in drawn()) {
            let passages = passages(&drawn);
            let references: Vec<&Passage> = passages.iter().collect();
            let layouts: BTreeMap<_, _> = [1, 2].map(|source| (SourceId(source), Layout::of_turns(6))).into();
            for written in ["OVERLAP", "WITHIN", "NEAR/1", "NEAR/participant", "BEFORE/1", "AFTER/2c"] {
                let relation = Relation::read(written).unwrap().unwrap();
                let beside = related(&rows(), relation, &references, &layouts);
                let told: Vec<Passage> = passages.iter().zip(beside).map(|(own, beside)| Passage {
                    beside: beside.into_iter().map(|place| CodeId(100 + place as i64)).collect(), ..own.clone()
                }).collect();
                let sheets = Sheet::all(&told);
                let sheets: Vec<&Sheet> = sheets.iter().collect();
                let columns = [100, 101, 102].map(|code| Column { scope: ColumnScope::Code(CodeId(code)) });
                let (counted, _) = grid(&rows(), &columns, &sheets, Measure::Segments, &NoTexts);
                prop_assert_eq!(counted.cells, relate(&rows(), &rows(), relation, &references, &layouts), "{}", written);
            }
        }

        #[test]
        fn both_and_either_are_what_sets_say(drawn in drawn(), by_turns in any::<bool>()) {
            let passages = passages(&drawn);
            let references: Vec<&Passage> = passages.iter().collect();
            let layouts: BTreeMap<_, _> = [1, 2].map(|source| (SourceId(source), Layout::of_turns(6))).into();
            let told = between(&rows(), by_turns, Reach::Turns(1), &references, &layouts);
            let with = relate(&rows(), &rows(), Relation::Overlap, &references, &layouts);
            let before = relate(&rows(), &rows(), Relation::Before(Reach::Turns(1)), &references, &layouts);
            prop_assert_eq!((&told.with, &told.before), (&with, &before));
            let table = told.upon;
            let of = |row: usize| passages.iter().filter(move |own| own.codes.iter().any(|code| rows()[row].codes.contains(code)));
            for (row, line) in table.iter().enumerate() {
                for (column, cell) in line.iter().enumerate() {
                    // A passage, or a turn, is what it is called by.
                    let called = |own: &Passage, point: u32| match by_turns {
                        true => (own.source, point / 6, 0),
                        false => (own.source, own.ranges[0].start.0, own.ranges[0].end.0),
                    };
                    let lies = |row: usize| -> BTreeSet<_> {
                        let points: BTreeSet<(SourceId, u32)> = of(row)
                            .flat_map(|own| (own.ranges[0].start.0..own.ranges[0].end.0).map(|point| (own.source, point)))
                            .collect();
                        of_either(&passages, &|own, point| {
                            let unit = called(own, point);
                            let has = match by_turns {
                                true => points.iter().any(|(source, at)| (*source, at / 6) == (unit.0, unit.1)),
                                false => (unit.1..unit.2).any(|at| points.contains(&(unit.0, at))),
                            };
                            has.then_some(unit)
                        })
                    };
                    let of_two = of_either(&passages, &|own, point| {
                        let is_of = of(row).chain(of(column)).any(|other| std::ptr::eq(other, own));
                        is_of.then(|| called(own, point))
                    });
                    let both = lies(row).intersection(&lies(column)).filter(|unit| of_two.contains(unit)).count();
                    prop_assert_eq!((cell.both as usize, cell.either as usize), (both, of_two.len()));
                    prop_assert_eq!(*cell, table[column][row]);
                }
            }
        }
    }

    type UnitName = (SourceId, u32, u32);

    fn of_either(passages: &[Passage], wanted: &dyn Fn(&Passage, u32) -> Option<UnitName>) -> BTreeSet<UnitName> {
        let points = |own: &Passage| own.ranges[0].start.0..own.ranges[0].end.0;
        passages.iter().flat_map(|own| points(own).filter_map(move |point| wanted(own, point))).collect()
    }

    #[test]
    fn nothing_has_no_overlap() {
        assert!(Overlap::default().jaccard().abs() < f64::EPSILON);
        assert!((Overlap { both: 1, either: 4 }.jaccard() - 0.25).abs() < f64::EPSILON);
        assert_eq!(between(&rows(), false, Reach::Turns(2), &[], &BTreeMap::new()).upon.len(), 3);
    }
}
