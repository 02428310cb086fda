//! The journal: what was done, undone and done again, from the first step to the last.

use clap::{ArgMatches, Command};
use jiff::tz::TimeZone;
use serde::Serialize;
use sitat_model::{Language, Message};
use sitat_project::{HistoryStep, Operation, StepKind, StepRow};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::{opening, time};

#[derive(Serialize)]
struct Answer {
    steps: Vec<ToldStep>,
}

/// A step of the journal as JSON tells it.
#[derive(Serialize)]
pub(crate) struct ToldStep {
    id: i64,
    operation: String,
    label: String,
    coder: String,
    at: String,
    reason: Option<String>,
    kind: &'static str,
}

impl ToldStep {
    pub(crate) fn new(language: Language, step: &StepRow) -> Self {
        Self {
            id: step.id.0,
            operation: step.operation.clone(),
            label: label(language, step),
            coder: step.coder.clone(),
            at: time::for_programs(step.at),
            reason: step.reason.clone(),
            kind: match step.kind {
                StepKind::Do => "do",
                StepKind::Undo => "undo",
                StepKind::Redo => "redo",
            },
        }
    }
}

/// What a step was about, in words. One of a later version keeps the name it has in the file.
pub(crate) fn label(language: Language, step: &StepRow) -> String {
    let Some(operation) = Operation::from_name(&step.operation) else { return step.operation.clone() };
    let message = Message::new(operation.label_key()).with("subject", step.subject.as_str()).with("count", step.count);
    sitat_lang::text(language, &message)
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    command.arg(grammar.project())
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let (mut steps, _) = project.history(None, u32::MAX)?;
    steps.reverse();
    let language = console.language();
    if console.is_json() {
        let steps = steps.iter().map(|step| ToldStep::new(language, &step.step)).collect();
        console.print_json(&Answer { steps })?;
    } else if steps.is_empty() {
        console.note(&console.word("cli-no-steps"));
    } else {
        console.print(&listing(console, &steps))?;
    }
    Ok(Status::Done)
}

fn listing(console: &Console, steps: &[HistoryStep]) -> String {
    let zone = TimeZone::system();
    let mut listing = Listing::new(&[Side::Right, Side::Right, Side::Left, Side::Left, Side::Left]);
    for HistoryStep { step, .. } in steps {
        let label = label(console.language(), step);
        let done = match step.kind {
            StepKind::Do => label,
            StepKind::Undo => console.text(&Message::new("cli-undone").with("label", label)),
            StepKind::Redo => console.text(&Message::new("cli-redone").with("label", label)),
        };
        listing.row([
            step.id.to_string(),
            time::for_people(step.at, zone.clone(), console.language()),
            step.coder.clone(),
            done,
            step.reason.clone().unwrap_or_default(),
        ]);
    }
    listing.text()
}
