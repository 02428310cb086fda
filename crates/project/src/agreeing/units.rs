//! Units that coders decide about, and what each has decided: over the words of participants, and over what nobody says.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{RatedUnits, SourceContext};
use sitat_model::{TextRange, sentences, union_of_ranges};

use super::AgreementUnit;
use crate::progress::is_to_be_coded;
use crate::texts::BaseText;

/// A source with its units.
pub(super) struct Ground {
    /// Where words are that are to be coded, by place.
    words: Vec<TextRange>,
    /// The units, by place; empty where each character is one.
    units: Vec<TextRange>,
    characters: u32,
}

impl Ground {
    pub(super) fn new(unit: AgreementUnit, context: &SourceContext, text: &BaseText) -> Self {
        let turns = context.turns.iter().filter(|turn| is_to_be_coded(context, turn));
        let words: Vec<TextRange> = turns.map(sitat_model::Turn::content).collect();
        let units = match unit {
            AgreementUnit::Turn => words.clone(),
            AgreementUnit::Sentence => words.iter().flat_map(|words| sentences_in(text, *words)).collect(),
            AgreementUnit::Character => Vec::new(),
        };
        let characters = words.iter().fold(0_u32, |sum, words| {
            // Turns of a crafted file may lie over each other and beyond the text.
            sum.saturating_add(words.len())
        });
        Self { words, units, characters }
    }

    pub(super) fn units(&self) -> u64 {
        if self.units.is_empty() { u64::from(self.characters) } else { self.units.len() as u64 }
    }

    /// The places of the units that have words of stretches.
    fn met(&self, ranges: &[TextRange]) -> BTreeSet<usize> {
        let mut met = BTreeSet::new();
        for range in ranges {
            let first = self.units.partition_point(|unit| unit.end <= range.start);
            let own = self.units.iter().enumerate().skip(first);
            met.extend(own.take_while(|(_, unit)| unit.start < range.end).map(|(place, _)| place));
        }
        met
    }

    /// Stretches as they lie when only the words are there that are to be coded, one after the other.
    fn drawn_together(&self, ranges: &[TextRange], before: u32) -> Vec<TextRange> {
        let mut found = Vec::new();
        let mut at = before;
        let ranges = union_of_ranges(ranges.iter().copied());
        for words in &self.words {
            let first = ranges.partition_point(|range| range.end <= words.start);
            for range in ranges.iter().skip(first).take_while(|range| range.start < words.end) {
                let start = range.start.max(words.start).0 - words.start.0;
                let end = range.end.min(words.end).0 - words.start.0;
                found.push(TextRange::new(at.saturating_add(start), at.saturating_add(end)));
            }
            at = at.saturating_add(words.len());
        }
        union_of_ranges(found)
    }
}

fn sentences_in(text: &BaseText, words: TextRange) -> Vec<TextRange> {
    let at = words.start.0;
    let moved = |own: TextRange| TextRange::new(own.start.0 + at, own.end.0 + at);
    sentences(text.slice(words)).into_iter().map(moved).collect()
}

/// What coders have decided about a code.
pub(super) struct Rated {
    pub(super) units: Vec<RatedUnits>,
    /// In how many units each coder has put it.
    pub(super) with: Vec<u64>,
    /// Where each coder has put it, all sources one after the other; only where each character is a unit.
    pub(super) stretches: Vec<Vec<TextRange>>,
}

impl Rated {
    /// `held`: the stretches of each coder in each source; nothing where nobody has put the code anywhere.
    pub(super) fn new(unit: AgreementUnit, grounds: &[Ground], held: Vec<Vec<Vec<TextRange>>>, coders: usize) -> Self {
        let mut stretches = vec![Vec::new(); coders];
        let mut patterns: BTreeMap<Vec<bool>, u64> = BTreeMap::new();
        let mut before = 0;
        for (ground, held) in grounds.iter().zip(held) {
            if unit == AgreementUnit::Character {
                let own: Vec<Vec<TextRange>> = held.iter().map(|own| ground.drawn_together(own, before)).collect();
                for (pattern, characters) in runs(&own) {
                    *patterns.entry(pattern).or_default() += characters;
                }
                stretches.iter_mut().zip(own).for_each(|(all, own): (&mut Vec<TextRange>, _)| all.extend(own));
                before += ground.characters;
                continue;
            }
            let met: Vec<BTreeSet<usize>> = held.iter().map(|own| ground.met(own)).collect();
            let any: BTreeSet<usize> = met.iter().flatten().copied().collect();
            for place in any {
                let pattern = met.iter().map(|own| own.contains(&place)).collect();
                *patterns.entry(pattern).or_default() += 1;
            }
        }
        let all: u64 = grounds.iter().map(Ground::units).sum();
        let rest = all - patterns.values().sum::<u64>();
        let mut with = vec![0; coders];
        let mut units = Vec::new();
        if rest > 0 {
            units.push(RatedUnits { values: vec![Some(0); coders], count: rest });
        }
        for (pattern, count) in patterns {
            with.iter_mut().zip(&pattern).filter(|(_, is_there)| **is_there).for_each(|(all, _)| *all += count);
            units.push(RatedUnits { values: pattern.iter().map(|own| Some(u32::from(*own))).collect(), count });
        }
        Self { units, with, stretches }
    }
}

/// Where something of any coder lies: who has it, and for how many characters.
fn runs(coders: &[Vec<TextRange>]) -> Vec<(Vec<bool>, u64)> {
    let edges: BTreeSet<u32> = coders.iter().flatten().flat_map(|range| [range.start.0, range.end.0]).collect();
    let edges: Vec<u32> = edges.into_iter().collect();
    let mut runs = Vec::new();
    for pair in edges.windows(2) {
        let [start, end] = *pair else { continue };
        let holds = |own: &Vec<TextRange>| {
            let place = own.partition_point(|range| range.end.0 <= start);
            own.get(place).is_some_and(|range| range.start.0 <= start)
        };
        let pattern: Vec<bool> = coders.iter().map(holds).collect();
        if pattern.contains(&true) {
            runs.push((pattern, u64::from(end - start)));
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_hold_every_character_that_anybody_has_once() {
        let coders = [vec![TextRange::new(2, 6), TextRange::new(9, 10)], vec![TextRange::new(4, 9)]];
        assert_eq!(
            runs(&coders),
            [(vec![true, false], 2), (vec![true, true], 2), (vec![false, true], 3), (vec![true, false], 1),]
        );
    }

    #[test]
    fn what_lies_outside_the_words_to_be_coded_is_left_out() {
        let words = vec![TextRange::new(10, 20), TextRange::new(30, 40)];
        let ground = Ground { words, units: Vec::new(), characters: 20 };
        assert_eq!(ground.drawn_together(&[TextRange::new(15, 32)], 100), [TextRange::new(105, 112)]);
        assert!(ground.drawn_together(&[TextRange::new(20, 30)], 0).is_empty());
    }
}
