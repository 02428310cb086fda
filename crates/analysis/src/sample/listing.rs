//! How many there are: stated and listed, listed twice, alike, and of different kinds.

use std::collections::BTreeMap;

use sitat_model::{CaseKind, CaseStatus, Message, SurveyId, is_same_case_name};

use super::{
    FindingKind, SampleCase, SampleFacts, SampleFinding, SampleItem, SamplePlace, StatedNumber, about_cases, finding,
    in_parentheses, naming,
};

pub(super) fn check(facts: &SampleFacts) -> Vec<SampleFinding> {
    let mut findings: Vec<SampleFinding> = facts.stated.iter().filter_map(|stated| numbers(facts, stated)).collect();
    findings.extend(twice(facts));
    findings.extend(alike(facts));
    findings.extend(kinds(facts));
    findings
}

/// How many there are in the study, or who answered a survey. Whoever has answered or declined was invited; where nobody's standing
/// is known, all cases are taken for invited.
pub fn listed_number(facts: &SampleFacts, survey: Option<SurveyId>, status: CaseStatus) -> u32 {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let standing = |test: &dyn Fn(&SampleCase) -> bool| count(facts.cases.iter().filter(|case| test(case)).count());
    if let Some(survey) = survey.and_then(|id| facts.surveys.iter().find(|survey| survey.id == id))
        && status == CaseStatus::Answered
    {
        return count(survey.respondents.len());
    }
    match status {
        CaseStatus::Invited => match standing(&was_invited) {
            0 => count(facts.cases.len()),
            invited => invited,
        },
        CaseStatus::Answered => standing(&SampleCase::has_answered),
        CaseStatus::Interviewed => standing(&|case| case.is(CaseStatus::Interviewed) || !case.interviews.is_empty()),
        CaseStatus::Documents => standing(&|case| case.is(CaseStatus::Documents) || case.documents > 0),
        CaseStatus::Declined => standing(&|case| case.is(CaseStatus::Declined)),
    }
}

/// Whether somebody says that a case was invited, or says of it what can be said only of those who were.
fn was_invited(case: &SampleCase) -> bool {
    let asked = [CaseStatus::Invited, CaseStatus::Answered, CaseStatus::Declined];
    asked.into_iter().any(|status| case.is(status)) || case.is_listed_as(CaseStatus::Answered, false)
}

fn numbers(facts: &SampleFacts, stated: &StatedNumber) -> Option<SampleFinding> {
    let listed = listed_number(facts, stated.survey, stated.status);
    let survey = stated.survey.and_then(|id| facts.surveys.iter().find(|survey| survey.id == id));
    let rows = facts.cases.iter().flat_map(|case| &case.listings).count();
    let distinct = facts.cases.iter().filter(|case| !case.listings.is_empty()).count();
    // How many rows there are says where a difference comes from.
    let rows = if stated.status == CaseStatus::Invited && rows > distinct { rows } else { 0 };
    let message = Message::new("sample-stated-number")
        .with("status", stated.status.name())
        .with("stated", stated.number)
        .with("listed", listed)
        .with("rows", rows)
        .with("scope", if survey.is_some() { "survey" } else { "study" })
        .with("survey", survey.map_or("", |survey| survey.name.as_str()))
        .with("origin", in_parentheses(&stated.origin));
    let items = survey.map(|survey| SampleItem { name: survey.name.clone(), place: SamplePlace::Survey(survey.id) });
    (listed != stated.number).then(|| finding("stated-number", FindingKind::Fact, message, items.into_iter().collect()))
}

/// Cases that one list names several times.
fn twice(facts: &SampleFacts) -> Option<SampleFinding> {
    let is_twice = |case: &&SampleCase| {
        let mut files: BTreeMap<&str, u32> = BTreeMap::new();
        case.listings.iter().for_each(|(file, _)| *files.entry(file.as_str()).or_default() += 1);
        files.values().any(|times| *times > 1)
    };
    let cases: Vec<&SampleCase> = facts.cases.iter().filter(is_twice).collect();
    let named: Vec<String> = cases
        .iter()
        .map(|case| {
            let rows: Vec<String> = case.listings.iter().map(|(_, listing)| listing.row.to_string()).collect();
            format!("{} ({})", case.name, rows.join(", "))
        })
        .collect();
    let mut found = about_cases("listed-twice", FindingKind::Fact, "sample-listed-twice", &cases)?;
    found.message = naming(Message::new("sample-listed-twice"), named.iter().map(String::as_str));
    Some(found)
}

/// Cases that may be one: the same number, the same name with and without the word for what it is, or a letter apart.
fn alike(facts: &SampleFacts) -> Option<SampleFinding> {
    let plain: Vec<Vec<char>> = facts.cases.iter().map(|case| case.name.to_lowercase().chars().collect()).collect();
    let mut pairs: Vec<(&SampleCase, &SampleCase)> = Vec::new();
    for (place, (left, left_name)) in facts.cases.iter().zip(&plain).enumerate() {
        for (right, right_name) in facts.cases.iter().zip(&plain).skip(place + 1) {
            let same_number = left.number.is_some() && left.number == right.number;
            let same_name = left.kind == right.kind && is_same_case_name(&left.name, &right.name);
            if same_number || same_name || is_letter_apart(left_name, right_name) {
                pairs.push((left, right));
            }
        }
    }
    let named: Vec<String> = pairs.iter().map(|(left, right)| format!("{} – {}", left.name, right.name)).collect();
    let message = naming(Message::new("sample-alike-cases"), named.iter().map(String::as_str));
    let items = pairs.iter().flat_map(|(left, right)| [left.item(), right.item()]).collect();
    (!pairs.is_empty()).then(|| finding("alike-cases", FindingKind::Question, message, items))
}

/// Whether two names of five letters or more differ in one letter: another, one too many, or two that changed places.
/// Figures that differ are a difference.
fn is_letter_apart(left: &[char], right: &[char]) -> bool {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    if short.len() < 5 || long.len() - short.len() > 1 {
        return false;
    }
    let before = short.iter().zip(long).take_while(|(own, other)| own == other).count();
    let after = short.iter().rev().zip(long.iter().rev()).take_while(|(own, other)| own == other).count();
    let after = after.min(short.len() - before);
    let (own, other) = (&short[before..short.len() - after], &long[before..long.len() - after]);
    let has_figure = own.iter().chain(other).any(|character| character.is_numeric());
    let is_swap = matches!((own, other), ([a, b], [c, d]) if a == d && b == c);
    !has_figure && (other.len() == 1 || is_swap)
}

fn kinds(facts: &SampleFacts) -> Option<SampleFinding> {
    // A county that municipalities are part of is no stranger among them.
    let is_whole = |case: &SampleCase| facts.cases.iter().any(|other| other.parent == Some(case.id));
    let cases: Vec<&SampleCase> = facts.cases.iter().filter(|case| !is_whole(case)).collect();
    let (common, strange) = mixed_kinds(cases.into_iter(), |case| case.kind)?;
    let names = strange.iter().map(|case| case.name.as_str());
    let message = naming(Message::new("sample-mixed-kinds").with("kind", common.name()), names);
    let items = strange.iter().map(|case| case.item()).collect();
    Some(finding("mixed-kinds", FindingKind::Question, message, items))
}

/// The kind that more than half have, and those that are of another; `None` if all are of one, or none is that common.
pub fn mixed_kinds<T>(all: impl Iterator<Item = T>, kind: impl Fn(&T) -> CaseKind) -> Option<(CaseKind, Vec<T>)> {
    let all: Vec<T> = all.collect();
    let times = |wanted: CaseKind| all.iter().filter(|one| kind(one) == wanted).count();
    let common = CaseKind::ALL.into_iter().find(|wanted| times(*wanted) * 2 > all.len())?;
    let strange: Vec<T> = all.into_iter().filter(|one| kind(one) != common).collect();
    (!strange.is_empty()).then_some((common, strange))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(name: &str) -> Vec<char> {
        name.chars().collect()
    }

    #[test]
    fn names_a_letter_apart_are_alike_and_short_or_numbered_ones_are_not() {
        for (left, right) in
            [("storvik", "storvick"), ("storvik", "strovik"), ("elvnes", "elvnæs"), ("bergmo", "berrgmo")]
        {
            assert!(is_letter_apart(&letters(left), &letters(right)), "{left} {right}");
            assert!(is_letter_apart(&letters(right), &letters(left)), "{right} {left}");
        }
        for (left, right) in [("os", "ås"), ("skole 1", "skole 2"), ("storvik", "storvik"), ("nesna", "nesset")] {
            assert!(!is_letter_apart(&letters(left), &letters(right)), "{left} {right}");
        }
    }

    #[test]
    fn a_kind_that_few_have_is_strange_and_halves_are_not() {
        use CaseKind::{County, Municipality};
        let kinds = |all: &[CaseKind]| mixed_kinds(all.iter().copied(), |kind| *kind);
        assert_eq!(kinds(&[Municipality, County, Municipality]), Some((Municipality, vec![County])));
        assert_eq!(kinds(&[Municipality, County]), None);
        assert_eq!(kinds(&[Municipality; 3]), None);
    }
}
