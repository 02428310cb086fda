//! What cases are in the study: statuses that contradict each other, or the material.

use sitat_model::{CaseStatus, Message};

use super::FindingKind::Fact;
use super::{SampleCase, SampleFacts, SampleFinding, SampleItem, SamplePlace, about_cases, finding, naming};

pub(super) fn check(facts: &SampleFacts) -> Vec<SampleFinding> {
    let of = |test: &dyn Fn(&SampleCase) -> bool| -> Vec<&SampleCase> {
        facts.cases.iter().filter(|case| test(case)).collect()
    };
    let contradicted = of(&contradicts_itself);
    let is_interviewed = |case: &SampleCase| case.is(CaseStatus::Interviewed) || !case.interviews.is_empty();
    // Without a survey nobody has to have answered one.
    let is_surveyed = !facts.surveys.is_empty() || facts.cases.iter().any(|case| case.is(CaseStatus::Answered));
    let not_surveyed = of(&|case| is_surveyed && is_interviewed(case) && !case.has_answered());
    let without_source = of(&|case| case.is(CaseStatus::Interviewed) && case.interviews.is_empty());
    // Interviews come with time: as long as there is none, nothing is missing.
    let has_interviews = facts.cases.iter().any(|case| !case.interviews.is_empty());
    let mut findings: Vec<SampleFinding> = [
        about_cases("contradictory-status", Fact, "sample-contradictory-status", &contradicted),
        about_cases("interviewed-not-surveyed", Fact, "sample-interviewed-not-surveyed", &not_surveyed),
        about_cases("interviewed-without-source", Fact, "sample-interviewed-without-source", &without_source)
            .filter(|_| has_interviews),
    ]
    .into_iter()
    .flatten()
    .collect();
    findings.extend(not_said(facts));
    findings
}

/// Answered and declined, or said of it in one row of a list and denied in another.
fn contradicts_itself(case: &SampleCase) -> bool {
    let is_both = |status| (case.is(status) || case.is_listed_as(status, true)) && case.is_listed_as(status, false);
    (case.is(CaseStatus::Answered) && case.is(CaseStatus::Declined)) || CaseStatus::ALL.into_iter().any(is_both)
}

/// Interviews with cases that are not said to be interviewed, where others are.
fn not_said(facts: &SampleFacts) -> Option<SampleFinding> {
    if !facts.cases.iter().any(|case| case.is(CaseStatus::Interviewed)) {
        return None;
    }
    let cases = facts.cases.iter().filter(|case| !case.interviews.is_empty() && !case.is(CaseStatus::Interviewed));
    let cases: Vec<&SampleCase> = cases.collect();
    let message = naming(Message::new("sample-source-not-interviewed"), cases.iter().map(|case| case.name.as_str()));
    let items = cases.iter().flat_map(|case| {
        let sources = case.interviews.iter();
        let sources = sources.map(|(id, name)| SampleItem { name: name.clone(), place: SamplePlace::Source(*id) });
        std::iter::once(case.item()).chain(sources)
    });
    (!cases.is_empty()).then(|| finding("source-not-interviewed", Fact, message, items.collect()))
}
