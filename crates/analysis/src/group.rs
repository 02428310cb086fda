//! Groups of cases that have the same value of an attribute.

use std::cmp::Ordering;

use sitat_model::{AttributeValue, CaseId, MissingReason};

use crate::held::{Standing, compare_values, is_same};

/// The cases with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseGroup {
    /// The value, as the first of the cases writes it; `None` for the cases without one.
    pub value: Option<AttributeValue>,
    /// Why there is no value, if that is known.
    pub missing: Option<MissingReason>,
    /// The cases, in the order in which they were given.
    pub cases: Vec<CaseId>,
}

/// Groups cases by their value of an attribute: numbers ascending, categories in `order`, text by the Norwegian
/// alphabet, then those whose value is missing for a reason, one group a reason, and last those without a value (also
/// those whose text is blank). A group that nobody is in is not made.
pub fn group_cases(values: &[(CaseId, Standing)], order: &[String]) -> Vec<CaseGroup> {
    let mut groups: Vec<CaseGroup> = Vec::new();
    let mut missing: Vec<CaseGroup> = Vec::new();
    let mut without = Vec::new();
    for (case, standing) in values {
        match standing {
            Standing::Empty => without.push(*case),
            Standing::Value(AttributeValue::Text(text)) if text.trim().is_empty() => without.push(*case),
            Standing::Missing(reason) => match missing.iter_mut().find(|group| group.missing == Some(*reason)) {
                Some(group) => group.cases.push(*case),
                None => missing.push(CaseGroup { value: None, missing: Some(*reason), cases: vec![*case] }),
            },
            Standing::Value(value) => {
                let known = groups.iter_mut().find(|group| group.value.as_ref().is_some_and(|own| is_same(own, value)));
                match known {
                    Some(group) => group.cases.push(*case),
                    None => {
                        groups.push(CaseGroup { value: Some(value.clone()), missing: None, cases: vec![*case] });
                    }
                }
            }
        }
    }
    groups.sort_by(|left, right| match (&left.value, &right.value) {
        (Some(left), Some(right)) => compare_values(left, right, order),
        _ => Ordering::Equal,
    });
    missing.sort_by_key(|group| group.missing);
    groups.extend(missing);
    if !without.is_empty() {
        groups.push(CaseGroup { value: None, missing: None, cases: without });
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
        let standing = |value: &Option<AttributeValue>| value.clone().map_or(Standing::Empty, Standing::Value);
        let values: Vec<_> = (1..).map(CaseId).zip(values.iter().map(standing)).collect();
        let ids = |group: CaseGroup| (group.value, group.cases.into_iter().map(|case| case.0).collect());
        group_cases(&values, &[]).into_iter().map(ids).collect()
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

    #[test]
    fn ordered_categories_follow_their_order_and_reasons_stand_for_themselves() {
        let value = |text: &str| Standing::Value(AttributeValue::Text(text.to_owned()));
        let standings = [
            value("stor"),
            Standing::Missing(MissingReason::Unknown),
            value("Liten"),
            Standing::Empty,
            Standing::Missing(MissingReason::NotAsked),
            value("middels"),
            Standing::Missing(MissingReason::Unknown),
        ];
        let values: Vec<_> = (1..).map(CaseId).zip(standings).collect();
        let order = ["liten", "middels", "stor"].map(str::to_owned);
        let groups = group_cases(&values, &order);
        let cases: Vec<Vec<i64>> = groups.iter().map(|group| group.cases.iter().map(|case| case.0).collect()).collect();
        assert_eq!(cases, [vec![3], vec![6], vec![1], vec![5], vec![2, 7], vec![4]]);
        assert_eq!(groups[4].missing, Some(MissingReason::Unknown));
    }
}
