//! How each two of some codes stand to each other: words of both, words of the one within the other, one after the other.
//!
//! Whatever is asked of two codes is found in one walk over the passages, however many codes there are.

use std::collections::BTreeMap;

use sitat_model::SourceId;

use crate::overlap::{Field, RowSet, units};
use crate::relation::Reach;
use crate::{Layout, Passage, Relation, Row};

/// How two codes lie upon each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overlap {
    /// Units with words of both.
    pub both: u32,
    /// Units with words of either.
    pub either: u32,
}

impl Overlap {
    /// The share of units that have both among those that have either, from 0 to 1 (Jaccard 1901).
    pub fn jaccard(self) -> f64 {
        if self.either == 0 { 0.0 } else { f64::from(self.both) / f64::from(self.either) }
    }
}

/// How codes stand to each other, all with all, by row and then by the other row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Between {
    /// Units with words of both, and with words of either.
    pub upon: Vec<Vec<Overlap>>,
    /// Passages of the row that share words with one of the other.
    pub with: Vec<Vec<u32>>,
    /// Passages of the row that one of the other follows.
    pub before: Vec<Vec<u32>>,
}

/// Units that are of a row, of two rows, and have words of two rows.
struct Units {
    own: Vec<Vec<u32>>,
    both: Vec<Vec<u32>>,
}

impl Units {
    fn new(rows: usize) -> Self {
        Self { own: vec![vec![0; rows]; rows], both: vec![vec![0; rows]; rows] }
    }

    /// A unit belongs to a pair if it is of one of the two, and has both if words of both lie on it.
    fn add(&mut self, own: &RowSet, on_it: &[usize]) {
        for row in own.list() {
            for &other in on_it {
                self.both[row][other] += 1;
                if own.has(other) {
                    self.own[row][other] += 1;
                } else {
                    self.both[other][row] += 1;
                }
            }
        }
    }

    fn overlaps(&self) -> Vec<Vec<Overlap>> {
        let of = |row: usize, other: usize| Overlap {
            both: self.both[row][other],
            either: self.own[row][row] + self.own[other][other] - self.own[row][other],
        };
        (0..self.own.len()).map(|row| (0..self.own.len()).map(|other| of(row, other)).collect()).collect()
    }
}

/// Holds rows against each other. Units are the distinct passages of the two, or the turns in which something of the two
/// lies; `follows` says how near another has to begin to follow.
pub fn between(
    rows: &[Row],
    by_turns: bool,
    follows: Reach,
    passages: &[&Passage],
    layouts: &BTreeMap<SourceId, Layout>,
) -> Between {
    let size = rows.len();
    let mut counted = Units::new(size);
    let (mut with, mut before) = (vec![vec![0; size]; size], vec![vec![0; size]; size]);
    for (source, units) in &units(rows, rows, passages) {
        let Some(layout) = layouts.get(source) else { continue };
        let field = Field::new(units, size);
        let mut turns: BTreeMap<u32, RowSet> = BTreeMap::new();
        for unit in units {
            let own = unit.rows.list();
            let on_it = field.related(Relation::Overlap, &unit.words, layout).list();
            let next = field.related(Relation::Before(follows), &unit.words, layout).list();
            for &row in &own {
                on_it.iter().for_each(|other| with[row][*other] += 1);
                next.iter().for_each(|other| before[row][*other] += 1);
            }
            if by_turns {
                for (first, last) in unit.words.iter().map(|range| layout.turns_of(*range)) {
                    for turn in first..=last {
                        turns.entry(turn).or_insert_with(|| RowSet::none(size)).join(&unit.rows);
                    }
                }
            } else {
                counted.add(&unit.rows, &on_it);
            }
        }
        turns.values().for_each(|rows| counted.add(rows, &rows.list()));
    }
    Between { upon: counted.overlaps(), with, before }
}
