//! Surveys: shown with what was answered, and filled from a file.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{Message, SurveyId, SurveyQuestionKind};
use sitat_project::{Project, SurveyChoices, SurveyQuestionView, SurveyView, Tally};

use super::sample::{self, Stated};
use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    surveys: Vec<ToldSurvey>,
    unmatched: Vec<String>,
    #[serde(flatten)]
    warnings: ToldWarnings,
    stated: Vec<sample::ToldNumber>,
    sample: Vec<sample::ToldFinding>,
}

#[derive(Serialize)]
struct ToldSurvey {
    id: i64,
    name: String,
    file: String,
    respondents: u32,
    linked: u32,
    questions: Vec<ToldQuestion>,
}

#[derive(Serialize)]
struct ToldQuestion {
    id: i64,
    text: String,
    block: Option<String>,
    kind: &'static str,
    source_id: Option<i64>,
    #[serde(flatten)]
    tally: ToldTally,
    options: Vec<ToldOption>,
    groups: Vec<ToldGroup>,
}

#[derive(Serialize)]
struct ToldTally {
    n: u32,
    counts: Vec<u32>,
    /// In per cent of N; nothing in a group too small for it.
    shares: Option<Vec<f64>>,
    mean: Option<f64>,
    median: Option<f64>,
    min: Option<f64>,
    max: Option<f64>,
}

#[derive(Serialize)]
struct ToldOption {
    id: i64,
    name: String,
    number: Option<f64>,
    given: u32,
    counts_as: Option<i64>,
}

#[derive(Serialize)]
struct ToldGroup {
    name: Option<String>,
    #[serde(flatten)]
    tally: ToldTally,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("file", "cli-value-table", "cli-help-survey-file"))
        .arg(grammar.option("name", "cli-value-name", "cli-help-survey-name"))
        .arg(grammar.option("kind", "cli-value-question-kind", "cli-help-survey-kind").action(ArgAction::Append))
        .arg(grammar.option("group", "cli-value-attribute", "cli-help-survey-group"))
        .arg(sample::stated_option(grammar))
        .arg(grammar.coder());
    grammar.details(command, "cli-survey-details")
}

fn parse_kind(written: &str) -> Result<(String, SurveyQuestionKind), Failure> {
    let parts = written.rsplit_once('=');
    let parsed = parts
        .and_then(|(text, kind)| SurveyQuestionKind::from_name(kind.trim()).map(|kind| (text.trim().to_owned(), kind)));
    parsed.ok_or_else(|| {
        let kinds = SurveyQuestionKind::ALL.map(SurveyQuestionKind::name).join(", ");
        Failure::Usage(Message::new("cli-usage-bad-question-kind").with("value", written).with("kinds", kinds))
    })
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let mut choices = SurveyChoices { name: text_of(matches, "name").map(str::to_owned), ..SurveyChoices::default() };
    for written in texts_of(matches, "kind") {
        let (text, kind) = parse_kind(&written)?;
        choices.kinds.insert(text, kind);
    }
    let group = text_of(matches, "group");
    let stated = texts_of(matches, "stated");
    let stated = stated.iter().map(|written| Stated::parse(written)).collect::<Result<Vec<_>, _>>()?;
    let file = matches.get_one::<PathBuf>("file");
    if file.is_none() && stated.is_empty() {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, group, &[], Vec::new());
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = file.map(|file| project.import_survey(file, &choices)).transpose()?.map(|outcome| outcome.value);
    if !stated.is_empty() {
        let survey = match &imported {
            Some(imported) => imported.survey,
            None => find(&mut project, choices.name.as_deref())?,
        };
        for number in &stated {
            number.note(&mut project, Some(survey))?;
        }
    }
    let (warnings, unmatched) = imported.map(|own| (own.warnings, own.unmatched)).unwrap_or_default();
    let status = tell(console, &mut project, group, &warnings, unmatched)?;
    project.close()?;
    Ok(status)
}

/// The survey of a name; without one the latest.
fn find(project: &mut Project, name: Option<&str>) -> Result<SurveyId, Failure> {
    let surveys = project.surveys(None)?;
    let found = match name {
        Some(name) => surveys.iter().find(|own| own.row.name.to_lowercase() == name.to_lowercase()),
        None => surveys.last(),
    };
    let gone = || Failure::Refused(Message::new("cli-no-such-survey").with("name", name.unwrap_or_default()));
    found.map(|own| own.row.id).ok_or_else(gone)
}

fn tell(
    console: &Console,
    project: &mut Project,
    group: Option<&str>,
    warnings: &[Message],
    unmatched: Vec<String>,
) -> Result<Status, Failure> {
    let attribute = group.map(|name| project.resolve_attribute(name)).transpose()?;
    let surveys = project.surveys(attribute)?;
    let found = sample::of_surveys(project.sample()?);
    if console.is_json() {
        let surveys = surveys.iter().map(told).collect();
        console.print_json(&Answer {
            surveys,
            unmatched,
            warnings: ToldWarnings::new(console.language(), warnings),
            stated: sample::numbers(&found.numbers),
            sample: sample::findings(console, &found.findings),
        })?;
        return Ok(Status::Done);
    }
    if surveys.is_empty() {
        console.note(&console.word("cli-no-surveys"));
    }
    for survey in &surveys {
        console.print(&format!("{} (N = {})\n", survey.row.name, console.number(survey.respondents)))?;
        console.print(&listing(console, survey))?;
    }
    sample::print(console, &found.findings)?;
    if !unmatched.is_empty() {
        console.note(&console.text(&Message::new("cli-survey-unmatched").with("names", unmatched.join(", "))));
    }
    console.warn(warnings);
    Ok(Status::Done)
}

fn told_tally(tally: &Tally) -> ToldTally {
    ToldTally {
        n: tally.n,
        counts: tally.counts.clone(),
        shares: tally.counts.iter().map(|count| tally.share(*count)).collect(),
        mean: tally.mean,
        median: tally.median,
        min: tally.range.map(|(least, _)| least),
        max: tally.range.map(|(_, greatest)| greatest),
    }
}

fn told(survey: &SurveyView) -> ToldSurvey {
    let question = |question: &SurveyQuestionView| ToldQuestion {
        id: question.row.id.0,
        text: question.row.text.clone(),
        block: question.row.block.clone(),
        kind: question.row.kind.name(),
        source_id: question.row.source.map(|id| id.0),
        tally: told_tally(&question.tally),
        options: question
            .options
            .iter()
            .map(|option| ToldOption {
                id: option.row.id.0,
                name: option.row.name.clone(),
                number: option.row.number,
                given: option.given,
                counts_as: option.row.counts_as.map(|id| id.0),
            })
            .collect(),
        groups: question
            .groups
            .iter()
            .map(|group| ToldGroup { name: group.name.clone(), tally: told_tally(&group.tally) })
            .collect(),
    };
    ToldSurvey {
        id: survey.row.id.0,
        name: survey.row.name.clone(),
        file: survey.row.file_name.clone(),
        respondents: survey.respondents,
        linked: survey.linked,
        questions: survey.questions.iter().map(question).collect(),
    }
}

fn listing(console: &Console, survey: &SurveyView) -> String {
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-question"), Side::Left),
        (console.word("cli-column-question-kind"), Side::Left),
        ("N".to_owned(), Side::Right),
        ("%".to_owned(), Side::Right),
    ]);
    for question in survey.questions.iter().filter(|question| question.row.kind != SurveyQuestionKind::Ignored) {
        let text = match &question.row.block {
            Some(block) => format!("{block}: {}", question.row.text),
            None => question.row.text.clone(),
        };
        let kind = console.word(kind_key(question.row.kind));
        listing.row([text, kind, console.number(question.tally.n), String::new()]);
        for (option, count) in question.options.iter().zip(&question.tally.counts) {
            if option.row.counts_as.is_some() {
                continue;
            }
            let percent = question.tally.share(*count).map(|share| format!("{share:.0}")).unwrap_or_default();
            listing.row([format!("  {}", option.row.name), String::new(), console.number(*count), percent]);
        }
    }
    listing.text()
}

fn kind_key(kind: SurveyQuestionKind) -> &'static str {
    match kind {
        SurveyQuestionKind::Single => "survey-kind-single",
        SurveyQuestionKind::Multiple => "survey-kind-multiple",
        SurveyQuestionKind::Scale => "survey-kind-scale",
        SurveyQuestionKind::Number => "survey-kind-number",
        SurveyQuestionKind::Date => "survey-kind-date",
        SurveyQuestionKind::Open => "survey-kind-open",
        SurveyQuestionKind::Identity => "survey-kind-identity",
        SurveyQuestionKind::Ignored => "survey-kind-ignored",
    }
}
