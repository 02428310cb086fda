//! How often each form occurs, and the list of forms that is part of an answer. Does not know where they occur.

use std::collections::BTreeMap;

use crate::plan::{Plan, Unit};
use crate::{Form, FormKind};

/// How often terms occur with all forms on.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) words: BTreeMap<u32, u64>,
    /// By unit, word of the phrase, and term.
    phrases: BTreeMap<(usize, usize, u32), u64>,
    /// By unit and terms, where they are one form together.
    wholes: BTreeMap<(usize, Vec<u32>), u64>,
}

impl Counts {
    /// Counts an occurrence of a phrase, or of what is near something.
    pub(crate) fn add(&mut self, unit: &Unit, number: usize, terms: &[u32]) {
        if unit.is_whole() {
            *self.wholes.entry((number, terms.to_vec())).or_default() += 1;
            return;
        }
        for (element, &term) in terms.iter().enumerate() {
            *self.phrases.entry((number, element, term)).or_default() += 1;
        }
    }
}

/// Why something is listed, and how often it occurs.
struct Listed<'plan> {
    kind: FormKind,
    set: Option<&'plan String>,
    count: u64,
}

/// The forms of each word of the query, by their terms.
type ListedForms<'plan> = BTreeMap<Vec<u32>, Listed<'plan>>;

/// The forms of the answer, by query word in the order of the query.
pub(crate) fn forms(plan: &Plan<'_>, is_on: impl Fn(&[u32]) -> bool, counts: &Counts) -> Vec<Form> {
    let mut words: Vec<(&str, ListedForms<'_>)> = Vec::new();
    for (number, unit) in plan.units.iter().enumerate().filter(|(_, unit)| unit.wanted) {
        if unit.is_whole() {
            let Some(instead) = &unit.instead else { continue };
            let listed = listed_of(&mut words, &instead.of);
            let wholes = counts.wholes.range((number, Vec::new())..).take_while(|((own, _), _)| *own == number);
            for ((_, terms), &count) in wholes {
                // Two sets of the same words find the same places.
                let form = Listed { kind: FormKind::Synonym, set: Some(&instead.set), count };
                listed.entry(terms.clone()).or_insert(form);
            }
            continue;
        }
        for (place, element) in unit.elements.iter().enumerate() {
            let (word, set) = match &unit.instead {
                Some(instead) => (&instead.of, Some(&instead.set)),
                None => (&element.word, element.set.as_ref()),
            };
            let listed = listed_of(&mut words, word);
            for &(term, kind) in &element.forms {
                let count = if unit.elements.len() == 1 && unit.is_alone {
                    counts.words.get(&term)
                } else {
                    counts.phrases.get(&(number, place, term))
                };
                let set = set.filter(|_| kind == FormKind::Synonym);
                listed.entry(vec![term]).or_insert(Listed { kind, set, count: 0 }).count += count.copied().unwrap_or(0);
            }
        }
    }
    let mut forms = Vec::new();
    for (word, listed) in words {
        let listed = listed.into_iter().filter(|(_, own)| own.count > 0 || own.kind == FormKind::Exact);
        let mut listed: Vec<Form> = listed
            .map(|(terms, own)| Form {
                word: word.to_owned(),
                form: terms.iter().map(|&term| plan.term(term)).collect::<Vec<_>>().join(" "),
                kind: own.kind,
                set: own.set.cloned(),
                count: u32::try_from(own.count).unwrap_or(u32::MAX),
                on: is_on(&terms),
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

/// The list of a word of the query; a new one behind the others if there is none.
fn listed_of<'words, 'plan>(
    words: &'words mut Vec<(&'plan str, ListedForms<'plan>)>,
    word: &'plan str,
) -> &'words mut ListedForms<'plan> {
    let place = words.iter().position(|(own, _)| *own == word).unwrap_or_else(|| {
        words.push((word, ListedForms::new()));
        words.len() - 1
    });
    &mut words[place].1
}
