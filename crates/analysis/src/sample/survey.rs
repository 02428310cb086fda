//! Surveys in the sample: who answers twice or is nobody that is known, and questions that few answered.

use std::collections::BTreeMap;

use sitat_model::{CaseId, Message};

use super::FindingKind::Fact;
use super::{SampleFacts, SampleFinding, SampleItem, SamplePlace, SampleSurvey, finding, naming};

/// Where more than one in so many cases has several respondents, several are meant to answer: Sitat's convention.
const SEVERAL: usize = 3;

pub(super) fn check(facts: &SampleFacts) -> Vec<SampleFinding> {
    let each = |survey| [twice(facts, survey), unmatched(facts, survey), numbers(survey)].into_iter().flatten();
    facts.surveys.iter().flat_map(each).collect()
}

fn item(survey: &SampleSurvey) -> SampleItem {
    SampleItem { name: survey.name.clone(), place: SamplePlace::Survey(survey.id) }
}

/// Cases, and names of no known case, that stand for several respondents.
fn twice(facts: &SampleFacts, survey: &SampleSurvey) -> Option<SampleFinding> {
    let mut of_case: BTreeMap<CaseId, u32> = BTreeMap::new();
    let mut of_name: BTreeMap<String, (&str, u32)> = BTreeMap::new();
    for own in &survey.respondents {
        if let Some(case) = own.case {
            *of_case.entry(case).or_default() += 1;
        } else if !own.name.is_empty() {
            of_name.entry(own.name.to_lowercase()).or_insert((own.name.as_str(), 0)).1 += 1;
        }
    }
    let several = of_case.values().filter(|times| **times > 1).count();
    if several * SEVERAL > of_case.len() {
        of_case.clear();
    }
    let is_twice = |case: &&super::SampleCase| of_case.get(&case.id).is_some_and(|times| *times > 1);
    let cases: Vec<_> = facts.cases.iter().filter(is_twice).collect();
    let strangers = of_name.values().filter(|(_, times)| *times > 1).map(|(name, _)| *name);
    let names: Vec<&str> = cases.iter().map(|case| case.name.as_str()).chain(strangers).collect();
    let message = Message::new("sample-respondent-twice").with("survey", survey.name.as_str());
    let message = naming(message, names.iter().copied());
    let items = std::iter::once(item(survey)).chain(cases.iter().map(|case| case.item())).collect();
    (!names.is_empty()).then(|| finding("respondent-twice", Fact, message, items))
}

/// Respondents whose case is not known, in a survey of cases.
fn unmatched(facts: &SampleFacts, survey: &SampleSurvey) -> Option<SampleFinding> {
    // Who says nothing of whom they are answers for no case.
    if facts.cases.is_empty() || survey.respondents.iter().all(|own| own.name.is_empty() && own.case.is_none()) {
        return None;
    }
    let called = |own: &super::SampleRespondent| {
        if own.name.is_empty() { format!("#{}", own.row) } else { own.name.clone() }
    };
    let names: Vec<String> = survey.respondents.iter().filter(|own| own.case.is_none()).map(called).collect();
    let message = Message::new("sample-respondent-unmatched").with("survey", survey.name.as_str());
    let message = naming(message, names.iter().map(String::as_str));
    (!names.is_empty()).then(|| finding("respondent-unmatched", Fact, message, vec![item(survey)]))
}

/// Questions that not all have answered.
fn numbers(survey: &SampleSurvey) -> Option<SampleFinding> {
    let all = u32::try_from(survey.respondents.len()).unwrap_or(u32::MAX);
    let mut questions: Vec<_> = survey.questions.iter().filter(|(_, _, n)| *n < all).collect();
    questions.sort_by_key(|(_, _, n)| *n);
    let named: Vec<String> = questions.iter().map(|(_, text, n)| format!("«{text}» (N = {n})")).collect();
    let message = Message::new("sample-question-n").with("survey", survey.name.as_str()).with("all", all);
    let message = naming(message, named.iter().map(String::as_str));
    let place = |id| SamplePlace::Question(id);
    let items = questions.iter().map(|(id, text, _)| SampleItem { name: text.clone(), place: place(*id) }).collect();
    (!questions.is_empty()).then(|| finding("question-n", Fact, message, items))
}
