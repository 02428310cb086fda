//! Checks of the method: what is missing or contradicts itself, and what is worth a thought.

mod document;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{Check, CheckPlace, CheckState, CheckView, FindingKind, Threshold};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    checks: Vec<ToldCheck>,
}

#[derive(Serialize)]
struct ToldCheck {
    id: &'static str,
    stage: u32,
    kind: &'static str,
    state: &'static str,
    items: Vec<ToldItem>,
    message: String,
    answer: Option<String>,
    thresholds: Vec<ToldThreshold>,
}

/// `start` and `end` are told of words in a source only.
#[derive(Serialize)]
struct ToldItem {
    key: String,
    kind: &'static str,
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<u32>,
    name: String,
    note: Option<String>,
    answer: Option<String>,
}

#[derive(Serialize)]
struct ToldThreshold {
    name: &'static str,
    value: u32,
    preset: u32,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let stage = grammar.option("stage", "cli-value-number", "cli-help-check-stage");
    let answer = grammar.option("answer", "cli-value-check", "cli-help-check-answer");
    let set = grammar.option("set", "cli-value-setting", "cli-help-check-set");
    let command = command
        .arg(grammar.project())
        .arg(stage.value_parser(value_parser!(u32).range(1..=6)))
        .arg(grammar.flag("all", "cli-help-check-all"))
        .arg(answer.requires("reason"))
        .arg(grammar.option("reopen", "cli-value-check", "cli-help-check-reopen"))
        .arg(grammar.option("item", "cli-value-key", "cli-help-check-item"))
        .arg(grammar.option("reason", "cli-value-text", "cli-help-check-reason"))
        .arg(set.action(ArgAction::Append));
    let command = document::define(grammar, command);
    grammar.details(command, "cli-check-details")
}

/// What a setting names, and what it is to be; blank: the program's own.
fn setting(written: &str) -> Result<(Threshold, Option<u32>), Failure> {
    let wrong = || Failure::Usage(Message::new("cli-check-bad-setting").with("setting", written));
    let (name, value) = written.split_once('=').ok_or_else(wrong)?;
    let threshold = Threshold::from_name(name.trim()).ok_or_else(wrong)?;
    match value.trim() {
        "" => Ok((threshold, None)),
        value => Ok((threshold, Some(value.parse().map_err(|_| wrong())?))),
    }
}

fn check_of(written: &str) -> Result<Check, Failure> {
    Check::from_id(written.trim())
        .ok_or_else(|| Failure::Usage(Message::new("cli-check-unknown").with("check", written)))
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    if matches.contains_id("document") && matches.get_one::<std::path::PathBuf>("document").is_some() {
        return document::run(console, matches);
    }
    let answered = text_of(matches, "answer").map(check_of).transpose()?;
    let reopened = text_of(matches, "reopen").map(check_of).transpose()?;
    let settings: Vec<(Threshold, Option<u32>)> =
        matches.get_many::<String>("set").into_iter().flatten().map(|own| setting(own)).collect::<Result<_, _>>()?;
    let path = path_of(matches, "project");
    let writes = answered.is_some() || reopened.is_some() || !settings.is_empty();
    let mut project = match writes {
        true => opening::for_writing(console, path, None)?,
        false => opening::for_reading(console, path)?,
    };
    let item = text_of(matches, "item");
    if let Some(check) = answered {
        project.answer_check(check, item, text_of(matches, "reason").unwrap_or_default())?;
    }
    if let Some(check) = reopened {
        project.reopen_check(check, item)?;
    }
    for (threshold, value) in settings {
        project.set_threshold(threshold, value)?;
    }
    let views = project.checks(matches.get_one::<u32>("stage").copied())?;
    let thresholds = project.thresholds()?;
    if writes {
        project.close()?;
    }
    if console.is_json() {
        let checks = views.iter().map(|view| told(console, view, &thresholds)).collect();
        console.print_json(&Answer { checks })?;
    } else {
        print(console, &views, matches.get_flag("all"))?;
    }
    Ok(Status::Done)
}

fn told(console: &Console, view: &CheckView, thresholds: &[(Threshold, u32)]) -> ToldCheck {
    let items = view.items.iter().map(|item| {
        let (kind, id) = item.place.noun();
        let range = match item.place {
            CheckPlace::Words(place) => Some(place.range),
            _ => None,
        };
        ToldItem {
            key: item.key.clone(),
            kind,
            id,
            start: range.map(|range| range.start.0),
            end: range.map(|range| range.end.0),
            name: item.name.clone(),
            note: item.note.as_ref().map(|note| console.text(note)),
            answer: item.answer.clone(),
        }
    });
    let own = thresholds.iter().filter(|(threshold, _)| threshold.check() == view.check);
    ToldCheck {
        id: view.check.id(),
        stage: view.check.stage(),
        kind: view.check.kind().name(),
        state: view.state.name(),
        items: items.collect(),
        message: console.text(&view.message),
        answer: view.answer.clone(),
        thresholds: own
            .map(|(threshold, value)| ToldThreshold {
                name: threshold.name(),
                value: *value,
                preset: threshold.preset(),
            })
            .collect(),
    }
}

/// Prints what is open, facts and questions apart; with `all` also what is answered and what is not known.
fn print(console: &Console, views: &[CheckView], all: bool) -> Result<(), Failure> {
    let is_shown = |view: &&CheckView| match view.state {
        CheckState::Open => true,
        CheckState::Answered | CheckState::Unknown => all,
        CheckState::Clear => false,
    };
    for (heading, kind) in [("cli-check-facts", FindingKind::Fact), ("cli-check-questions", FindingKind::Question)] {
        let own: Vec<&CheckView> =
            views.iter().filter(|view| view.check.kind() == kind).filter(|view| is_shown(view)).collect();
        if own.is_empty() {
            continue;
        }
        console.print_line(&format!("\n{}", console.word(heading)))?;
        for view in own {
            let state = match view.state {
                CheckState::Unknown => format!("{} – ", console.word("check-state-unknown")),
                CheckState::Answered => format!("{} – ", console.word("check-state-answered")),
                CheckState::Open | CheckState::Clear => String::new(),
            };
            console.print_line(&format!("  {}  {state}{}", view.check.id(), console.text(&view.message)))?;
            if let Some(answer) = &view.answer {
                let because = Message::new("cli-check-because").with("reason", answer.as_str());
                console.print_line(&format!("        {}", console.text(&because)))?;
            }
            for item in view.items.iter().filter(|item| all || item.answer.is_none()) {
                let note = item.note.as_ref().map(|note| format!(": {}", console.text(note))).unwrap_or_default();
                let answer = item.answer.as_ref().map(|answer| format!(" ({answer})")).unwrap_or_default();
                console.print_line(&format!("        {}{note}{answer}", item.name))?;
            }
        }
    }
    Ok(())
}
