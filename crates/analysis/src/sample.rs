//! Checks of the sample: what is missing or does not agree in who was asked, who answered and what is known of them.
//!
//! A check names what it is about and never hinders anything. A fact is something that is missing or contradicts itself;
//! a question is worth a thought and may well be as intended.

mod listing;
mod standing;
mod survey;
mod values;

use sitat_model::{CaseId, CaseKind, CaseListing, CaseStatus, Message, SourceId, SurveyId, SurveyQuestionId};

/// What a project holds that its sample can be judged by.
#[derive(Clone, Debug, Default)]
pub struct SampleFacts {
    /// All cases, in order.
    pub cases: Vec<SampleCase>,
    /// How many somebody states there are.
    pub stated: Vec<StatedNumber>,
    /// All surveys.
    pub surveys: Vec<SampleSurvey>,
    /// What cases can be grouped by.
    pub groupings: Vec<Grouping>,
    /// Values that two places give differently.
    pub rivals: Vec<RivalValues>,
}

/// A case, as far as the sample is concerned.
#[derive(Clone, Debug)]
pub struct SampleCase {
    /// Identity.
    pub id: CaseId,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: CaseKind,
    /// An official number.
    pub number: Option<String>,
    /// The case that it is part of.
    pub parent: Option<CaseId>,
    /// What it is in the study, as a person says.
    pub statuses: Vec<CaseStatus>,
    /// What lists of cases have said of it, each with the name of its file.
    pub listings: Vec<(String, CaseListing)>,
    /// Interviews and focus groups that belong to it, with their names.
    pub interviews: Vec<(SourceId, String)>,
    /// Documents that belong to it.
    pub documents: u32,
    /// How many answered a survey for it.
    pub respondents: u32,
}

impl SampleCase {
    fn is(&self, status: CaseStatus) -> bool {
        self.statuses.contains(&status)
    }

    /// Whether it is said to have answered, or a survey holds its answers.
    fn has_answered(&self) -> bool {
        self.is(CaseStatus::Answered) || self.respondents > 0
    }

    fn is_listed_as(&self, status: CaseStatus, holds: bool) -> bool {
        let says = |listing: &CaseListing| if holds { &listing.said } else { &listing.denied }.contains(&status);
        self.listings.iter().any(|(_, listing)| says(listing))
    }

    fn item(&self) -> SampleItem {
        SampleItem { name: self.name.clone(), place: SamplePlace::Case(self.id) }
    }
}

/// How many somebody states there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedNumber {
    /// The survey; none means the whole study.
    pub survey: Option<SurveyId>,
    /// What is counted.
    pub status: CaseStatus,
    /// How many.
    pub number: u32,
    /// Where it is stated; may be empty.
    pub origin: String,
}

/// A survey, as far as the sample is concerned.
#[derive(Clone, Debug)]
pub struct SampleSurvey {
    /// Identity.
    pub id: SurveyId,
    /// Name.
    pub name: String,
    /// Who answered, in the order of the file.
    pub respondents: Vec<SampleRespondent>,
    /// Its questions with answers to choose or a number: words, and how many answered.
    pub questions: Vec<(SurveyQuestionId, String, u32)>,
}

/// Somebody who answered.
#[derive(Clone, Debug)]
pub struct SampleRespondent {
    /// Row in the file.
    pub row: u32,
    /// Who it is, as they may be shown; may be empty.
    pub name: String,
    /// The case they belong to.
    pub case: Option<CaseId>,
}

/// An attribute that cases can be grouped by.
#[derive(Clone, Debug)]
pub struct Grouping {
    /// Its name.
    pub name: String,
    /// The group of each case, in the order of the cases.
    pub groups: Vec<Option<String>>,
    /// The groups in their own order, where they have one.
    pub order: Vec<String>,
}

/// A value that two places give differently.
#[derive(Clone, Debug)]
pub struct RivalValues {
    /// The case.
    pub case: CaseId,
    /// Name of the attribute.
    pub attribute: String,
    /// The value, and where it is from.
    pub value: (String, String),
    /// What another place says, and which.
    pub rival: (String, String),
}

/// Whether something does not agree, or is worth a thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// Something is missing or contradicts itself.
    Fact,
    /// Worth a thought.
    Question,
}

impl FindingKind {
    /// The name in files and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Question => "question",
        }
    }
}

/// What a check has found.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleFinding {
    /// Which check; several findings may be of one.
    pub id: &'static str,
    /// Fact or question.
    pub kind: FindingKind,
    /// What it says.
    pub message: Message,
    /// What it is about.
    pub items: Vec<SampleItem>,
}

/// Something that a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleItem {
    /// What it is called.
    pub name: String,
    /// Where to look.
    pub place: SamplePlace,
}

/// Where a finding leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SamplePlace {
    /// A case.
    Case(CaseId),
    /// A source.
    Source(SourceId),
    /// A survey.
    Survey(SurveyId),
    /// A question of a survey.
    Question(SurveyQuestionId),
}

/// How many names a sentence holds; the items hold them all.
const NAMES: usize = 6;

/// Puts names into a message: the first few, and how many more there are.
fn naming<'name>(message: Message, names: impl Iterator<Item = &'name str>) -> Message {
    let names: Vec<&str> = names.collect();
    let shown = names.get(..names.len().min(NAMES)).unwrap_or_default().join(", ");
    message.with("names", shown).with("more", names.len().saturating_sub(NAMES)).with("count", names.len())
}

/// Where something is from, as it stands behind it; nothing where that is not known.
fn in_parentheses(origin: &str) -> String {
    if origin.is_empty() { String::new() } else { format!(" ({origin})") }
}

fn finding(id: &'static str, kind: FindingKind, message: Message, items: Vec<SampleItem>) -> SampleFinding {
    SampleFinding { id, kind, message, items }
}

/// A finding about some cases that its sentence names; `None` if there are none.
fn about_cases(id: &'static str, kind: FindingKind, key: &'static str, cases: &[&SampleCase]) -> Option<SampleFinding> {
    let message = naming(Message::new(key), cases.iter().map(|case| case.name.as_str()));
    let items = cases.iter().map(|case| case.item()).collect();
    (!cases.is_empty()).then(|| finding(id, kind, message, items))
}

/// Everything that is to be said of a sample: facts first, each in the order of the checks.
pub fn check_sample(facts: &SampleFacts) -> Vec<SampleFinding> {
    let mut findings = listing::check(facts);
    findings.extend(standing::check(facts));
    findings.extend(survey::check(facts));
    findings.extend(values::check(facts));
    findings.sort_by_key(|finding| finding.kind);
    findings
}

pub use listing::{listed_number, mixed_kinds};
