//! How often each form occurs, and the list of forms that is part of an answer. Does not know where they occur.

use std::collections::BTreeMap;

use crate::plan::Plan;
use crate::{Form, FormKind};

/// How often terms occur with all forms on.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) words: BTreeMap<u32, u64>,
    /// By unit, word of the phrase, and term.
    pub(crate) phrases: BTreeMap<(usize, usize, u32), u64>,
}

/// By term: why it is listed, and how often it occurs.
type ListedForms = BTreeMap<u32, (FormKind, u64)>;

/// The forms of the answer, by query word in the order of the query.
pub(crate) fn forms(plan: &Plan<'_>, on: &[bool], counts: &Counts) -> Vec<Form> {
    let mut words: Vec<(&str, ListedForms)> = Vec::new();
    for (number, unit) in plan.units.iter().enumerate().filter(|(_, unit)| unit.wanted) {
        for (place, element) in unit.elements.iter().enumerate() {
            let known = words.iter().position(|(word, _)| *word == element.word).unwrap_or_else(|| {
                words.push((&element.word, ListedForms::new()));
                words.len() - 1
            });
            for &(term, kind) in &element.forms {
                let count = if unit.elements.len() == 1 && unit.is_alone {
                    counts.words.get(&term)
                } else {
                    counts.phrases.get(&(number, place, term))
                };
                words[known].1.entry(term).or_insert((kind, 0)).1 += count.copied().unwrap_or(0);
            }
        }
    }
    let mut forms = Vec::new();
    for (word, listed) in words {
        let mut listed: Vec<Form> = listed
            .into_iter()
            .filter(|&(_, (kind, count))| count > 0 || kind == FormKind::Exact)
            .map(|(term, (kind, count))| Form {
                word: word.to_owned(),
                form: plan.term(term).to_owned(),
                kind,
                count: u32::try_from(count).unwrap_or(u32::MAX),
                on: on.get(term as usize).copied().unwrap_or(true),
            })
            .collect();
        listed.sort_by(|first, second| {
            let rank = |form: &Form| (form.kind, std::cmp::Reverse(form.count));
            rank(first).cmp(&rank(second)).then_with(|| first.form.cmp(&second.form))
        });
        forms.append(&mut listed);
    }
    forms
}
