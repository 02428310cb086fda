//! What is known of cases: groups that do not add up, and values that two places give differently.

use std::collections::BTreeMap;

use sitat_model::Message;

use super::FindingKind::Fact;
use super::{Grouping, SampleCase, SampleFacts, SampleFinding, finding, in_parentheses, naming};
use crate::compare_norwegian;

pub(super) fn check(facts: &SampleFacts) -> Vec<SampleFinding> {
    let mut findings: Vec<SampleFinding> =
        facts.groupings.iter().filter_map(|grouping| incomplete(facts, grouping)).collect();
    findings.extend(facts.rivals.iter().filter_map(|rivals| {
        let case = facts.cases.iter().find(|case| case.id == rivals.case)?;
        let message = Message::new("sample-two-values")
            .with("case", case.name.as_str())
            .with("attribute", rivals.attribute.as_str())
            .with("value", rivals.value.0.as_str())
            .with("origin", in_parentheses(&rivals.value.1))
            .with("other", rivals.rival.0.as_str())
            .with("elsewhere", in_parentheses(&rivals.rival.1));
        Some(finding("two-values", Fact, message, vec![case.item()]))
    }));
    findings
}

/// Groups by an attribute that are fewer than all together. All are those who have answered, where it is known who has.
fn incomplete(facts: &SampleFacts, grouping: &Grouping) -> Option<SampleFinding> {
    let has_answers = facts.cases.iter().any(SampleCase::has_answered);
    let all = facts.cases.iter().zip(&grouping.groups).filter(|(case, _)| !has_answers || case.has_answered());
    let mut sizes: BTreeMap<&str, u32> = BTreeMap::new();
    let mut without: Vec<&SampleCase> = Vec::new();
    for (case, group) in all {
        match group {
            Some(group) => *sizes.entry(group.as_str()).or_default() += 1,
            None => without.push(case),
        }
    }
    // Values that all differ are no groups, and where most are missing the attribute is of others.
    let sum: u32 = sizes.values().sum();
    let missing = u32::try_from(without.len()).unwrap_or(u32::MAX);
    if sizes.len() < 2 || sizes.values().all(|size| *size < 2) || missing == 0 || missing > sum {
        return None;
    }
    let place = |name: &str| grouping.order.iter().position(|own| own == name).unwrap_or(usize::MAX);
    let mut groups: Vec<(&str, u32)> = sizes.into_iter().collect();
    groups.sort_by(|left, right| place(left.0).cmp(&place(right.0)).then(compare_norwegian(left.0, right.0)));
    let told: Vec<String> = groups.iter().map(|(name, size)| format!("{name} (n = {size})")).collect();
    let message = Message::new("sample-group-incomplete")
        .with("attribute", grouping.name.as_str())
        .with("groups", told.join(", "))
        .with("sum", sum)
        .with("all", sum.saturating_add(missing));
    let message = naming(message, without.iter().map(|case| case.name.as_str()));
    Some(finding("group-incomplete", Fact, message, without.iter().map(|case| case.item()).collect()))
}
