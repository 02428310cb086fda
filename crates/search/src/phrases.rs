//! Where phrases stand. Candidates come from the index, their words are verified here, with all forms of each.

use crate::SearchError;
use crate::passage_set::PassageSet;
use crate::plan::{Plan, Unit};
use crate::postings::PassageOrder;

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
        let mut candidates = PassageSet::full(order.passages);
        for element in &unit.elements {
            let mut passages = PassageSet::empty(order.passages);
            for &(term, _) in &element.forms {
                order.insert_passages(plan.term(term), &mut passages)?;
            }
            candidates.intersect(&passages);
        }
        let mut lists: Vec<Vec<((u32, u32), u32)>> = Vec::with_capacity(unit.elements.len());
        for element in &unit.elements {
            let mut list = Vec::new();
            for &(term, _) in &element.forms {
                order.visit_positions(plan.term(term), &candidates, u32::MAX, |passage, position| {
                    list.push(((passage, position), term));
                })?;
            }
            list.sort();
            lists.push(list);
        }
        let mut phrases = Self { starts: Vec::new(), terms: Vec::new(), words: unit.elements.len() };
        let Some((first, others)) = lists.split_first() else { return Ok(Some(phrases)) };
        let mut rests: Vec<&[((u32, u32), u32)]> = others.iter().map(Vec::as_slice).collect();
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
