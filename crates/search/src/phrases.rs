//! Where phrases stand. Candidates come from the index, their words are verified here, with all forms of each.

use rayon::prelude::*;

use crate::SearchError;
use crate::passage_set::PassageSet;
use crate::plan::{Element, Plan, Unit};
use crate::postings::PassageOrder;

/// Where a word of a phrase stands: passage and position, and by which term.
type Place = ((u32, u32), u32);

/// Where a phrase stands, and by which terms.
pub(crate) struct Phrases {
    starts: Vec<(u32, u32)>,
    /// As many for each start as the phrase has words.
    terms: Vec<u32>,
    pub(crate) words: usize,
}

impl Phrases {
    /// All occurrences of a phrase or of what must be near something, in order; `None` for another single word.
    pub(crate) fn of(unit: &Unit, plan: &Plan<'_>, order: &PassageOrder<'_>) -> Result<Option<Self>, SearchError> {
        if unit.elements.len() == 1 && unit.is_alone {
            return Ok(None);
        }
        let passages = |element: &Element| -> Result<PassageSet, SearchError> {
            let mut passages = PassageSet::empty(order.passages);
            for &(term, _) in &element.forms {
                order.insert_passages(plan.term(term), &mut passages)?;
            }
            Ok(passages)
        };
        let mut candidates = PassageSet::full(order.passages);
        for passages in unit.elements.par_iter().map(passages).collect::<Result<Vec<_>, _>>()? {
            candidates.intersect(&passages);
        }
        let places = |element: &Element| -> Result<Vec<Place>, SearchError> {
            let mut list = Vec::new();
            for &(term, _) in &element.forms {
                order.visit_positions(plan.term(term), &candidates, u32::MAX, |passage, position| {
                    list.push(((passage, position), term));
                })?;
            }
            list.sort();
            Ok(list)
        };
        // Where common words stand takes long to read: each processor reads another one.
        let lists: Vec<Vec<Place>> = unit.elements.par_iter().map(places).collect::<Result<_, _>>()?;
        let mut phrases = Self { starts: Vec::new(), terms: Vec::new(), words: unit.elements.len() };
        let Some((first, others)) = lists.split_first() else { return Ok(Some(phrases)) };
        let mut rests: Vec<&[Place]> = others.iter().map(Vec::as_slice).collect();
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

    pub(crate) fn iter(&self) -> impl Iterator<Item = ((u32, u32), &[u32])> {
        self.starts.iter().copied().zip(self.terms.chunks(self.words.max(1)))
    }

    /// The terms of one of the occurrences.
    pub(crate) fn terms_of(&self, index: usize) -> Option<&[u32]> {
        self.terms.get(index * self.words..(index + 1) * self.words)
    }
}
