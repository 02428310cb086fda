//! What there is to say of the sample, told with cases and with surveys.

use clap::{Arg, ArgAction};
use serde::Serialize;
use sitat_model::{CaseStatus, Message, SurveyId};
use sitat_project::{NumberView, Project, SampleFinding, SampleItem, SamplePlace, SampleView};

use crate::console::Console;
use crate::failure::Failure;
use crate::grammar::Grammar;

/// A finding as JSON tells it.
#[derive(Serialize)]
pub(crate) struct ToldFinding {
    id: &'static str,
    kind: &'static str,
    items: Vec<ToldItem>,
    message: String,
}

/// What a finding is about.
#[derive(Serialize)]
struct ToldItem {
    kind: &'static str,
    id: i64,
    name: String,
}

/// How many are stated, and how many there are.
#[derive(Serialize)]
pub(crate) struct ToldNumber {
    survey_id: Option<i64>,
    status: &'static str,
    stated: u32,
    origin: String,
    listed: u32,
}

impl ToldItem {
    fn new(item: &SampleItem) -> Self {
        let (kind, id) = match item.place {
            SamplePlace::Case(id) => ("case", id.0),
            SamplePlace::Source(id) => ("source", id.0),
            SamplePlace::Survey(id) => ("survey", id.0),
            SamplePlace::Question(id) => ("question", id.0),
        };
        Self { kind, id, name: item.name.clone() }
    }
}

/// The findings as JSON tells them.
pub(crate) fn findings(console: &Console, findings: &[SampleFinding]) -> Vec<ToldFinding> {
    let told = findings.iter().map(|finding| ToldFinding {
        id: finding.id,
        kind: finding.kind.name(),
        items: finding.items.iter().map(ToldItem::new).collect(),
        message: console.text(&finding.message),
    });
    told.collect()
}

/// The stated numbers as JSON tells them.
pub(crate) fn numbers(numbers: &[NumberView]) -> Vec<ToldNumber> {
    let told = numbers.iter().filter_map(|view| {
        let (stated, origin) = view.stated.clone()?;
        let survey_id = view.survey.map(|id| id.0);
        Some(ToldNumber { survey_id, status: view.status.name(), stated, origin, listed: view.listed })
    });
    told.collect()
}

/// What a sample says of surveys alone.
pub(crate) fn of_surveys(mut sample: SampleView) -> SampleView {
    let is_of_survey = |item: &SampleItem| matches!(item.place, SamplePlace::Survey(_) | SamplePlace::Question(_));
    sample.findings.retain(|finding| finding.items.iter().any(is_of_survey));
    sample.numbers.retain(|view| view.survey.is_some());
    sample
}

/// Prints the findings, facts and questions apart.
pub(crate) fn print(console: &Console, findings: &[SampleFinding]) -> Result<(), Failure> {
    for (heading, kind) in [("cli-sample-facts", "fact"), ("cli-sample-questions", "question")] {
        let own: Vec<&SampleFinding> = findings.iter().filter(|finding| finding.kind.name() == kind).collect();
        if !own.is_empty() {
            console.print_line(&format!("\n{}", console.word(heading)))?;
        }
        for finding in own {
            console.print_line(&format!("  {}", console.text(&finding.message)))?;
        }
    }
    Ok(())
}

/// The option that states a number.
pub(crate) fn stated_option(grammar: &Grammar) -> Arg {
    grammar.option("stated", "cli-value-stated", "cli-help-stated").action(ArgAction::Append)
}

/// A number as it is stated: `invited=55`, `invited=55 (Rapporten, s. 4)`, or `invited=` to forget it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stated {
    status: CaseStatus,
    number: Option<u32>,
    origin: String,
}

impl Stated {
    pub(crate) fn parse(written: &str) -> Result<Self, Failure> {
        let parsed = written.split_once('=').and_then(|(status, rest)| {
            let status = CaseStatus::from_name(status)?;
            let (number, origin) = match rest.split_once('(') {
                Some((number, origin)) => (number, origin.trim().strip_suffix(')')?),
                None => (rest, ""),
            };
            let number = match number.trim() {
                "" => None,
                number => Some(number.parse().ok()?),
            };
            Some(Self { status, number, origin: origin.trim().to_owned() })
        });
        parsed.ok_or_else(|| {
            let statuses = CaseStatus::ALL.map(CaseStatus::name).join(", ");
            Failure::Usage(Message::new("cli-usage-bad-stated").with("value", written).with("statuses", statuses))
        })
    }

    /// Notes it.
    pub(crate) fn note(&self, project: &mut Project, survey: Option<SurveyId>) -> Result<(), Failure> {
        project.set_stated_number(survey, self.status, self.number, &self.origin)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_stated_with_where_it_stands() {
        let stated = |number, origin: &str| Stated { status: CaseStatus::Invited, number, origin: origin.to_owned() };
        assert_eq!(Stated::parse("invited=55").unwrap(), stated(Some(55), ""));
        assert_eq!(Stated::parse("invitert = 55 (Rapporten, s. 4)").unwrap(), stated(Some(55), "Rapporten, s. 4"));
        assert_eq!(Stated::parse("invited=").unwrap(), stated(None, ""));
        for bad in ["55", "asked=55", "invited=mange", "invited=-1", "invited=55 (s. 4"] {
            assert!(matches!(Stated::parse(bad), Err(Failure::Usage(_))), "{bad}");
        }
    }
}
