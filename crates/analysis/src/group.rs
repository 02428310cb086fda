//! Groups of cases that have the same value of an attribute.

use std::cmp::Ordering;

use sitat_model::{AttributeValue, CaseId, normalise_word};

use crate::compare_norwegian;

/// The cases with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseGroup {
    /// The value, as the first of the cases writes it; `None` for the cases without one.
    pub value: Option<AttributeValue>,
    /// The cases, in the order in which they were given.
    pub cases: Vec<CaseId>,
}

/// Orders values: numbers ascending, then text by the Norwegian alphabet, then yes before no.
fn compare(left: &AttributeValue, right: &AttributeValue) -> Ordering {
    use AttributeValue::{Boolean, Number, Text};
    let rank = |value: &AttributeValue| match value {
        Number(_) => 0,
        Text(_) => 1,
        Boolean(_) => 2,
    };
    match (left, right) {
        (Number(a), Number(b)) => a.total_cmp(b),
        (Text(a), Text(b)) => compare_norwegian(a, b),
        (Boolean(a), Boolean(b)) => b.cmp(a),
        (a, b) => rank(a).cmp(&rank(b)),
    }
}

/// Whether two values are the same: upper and lower case and blanks at the ends do not matter.
fn is_same(left: &AttributeValue, right: &AttributeValue) -> bool {
    match (left, right) {
        (AttributeValue::Text(a), AttributeValue::Text(b)) => normalise_word(a.trim()) == normalise_word(b.trim()),
        (a, b) => a == b,
    }
}

/// Groups cases by their value of an attribute: numbers ascending, text by the Norwegian alphabet, and last those
/// without a value (also those whose text is blank). A group that nobody is in is not made.
pub fn group_cases(values: &[(CaseId, Option<AttributeValue>)]) -> Vec<CaseGroup> {
    let mut groups: Vec<CaseGroup> = Vec::new();
    let mut without = Vec::new();
    for (case, value) in values {
        match value {
            None => without.push(*case),
            Some(AttributeValue::Text(text)) if text.trim().is_empty() => without.push(*case),
            Some(value) => {
                let known = groups.iter_mut().find(|group| group.value.as_ref().is_some_and(|own| is_same(own, value)));
                match known {
                    Some(group) => group.cases.push(*case),
                    None => groups.push(CaseGroup { value: Some(value.clone()), cases: vec![*case] }),
                }
            }
        }
    }
    groups.sort_by(|left, right| match (&left.value, &right.value) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    if !without.is_empty() {
        groups.push(CaseGroup { value: None, cases: without });
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> Option<AttributeValue> {
        Some(AttributeValue::Text(value.to_owned()))
    }

    fn grouped(values: &[Option<AttributeValue>]) -> Vec<(Option<AttributeValue>, Vec<i64>)> {
        let values: Vec<_> = (1..).map(CaseId).zip(values.iter().cloned()).collect();
        let ids = |group: CaseGroup| (group.value, group.cases.into_iter().map(|case| case.0).collect());
        group_cases(&values).into_iter().map(ids).collect()
    }

    #[test]
    fn text_groups_follow_the_norwegian_alphabet_and_blanks_come_last() {
        let values = [None, text("åpen"), text("Formannskap"), text(" "), text("ærlig"), text("formannskap ")];
        assert_eq!(
            grouped(&values),
            [(text("Formannskap"), vec![3, 6]), (text("ærlig"), vec![5]), (text("åpen"), vec![2]), (None, vec![1, 4])]
        );
    }

    #[test]
    fn numbers_ascend_and_yes_comes_before_no() {
        let number = |value: f64| Some(AttributeValue::Number(value));
        assert_eq!(
            grouped(&[number(10.0), number(9.0), number(-1.0), number(9.0)]),
            [(number(-1.0), vec![3]), (number(9.0), vec![2, 4]), (number(10.0), vec![1])]
        );
        let yes = |value: bool| Some(AttributeValue::Boolean(value));
        assert_eq!(grouped(&[yes(false), yes(true)]), [(yes(true), vec![2]), (yes(false), vec![1])]);
        assert_eq!(grouped(&[]), []);
    }
}
