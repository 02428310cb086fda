//! Undo and redo of the last action.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{Project, ProjectError, Undone};

use super::history::{ToldStep, label};
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    step: ToldStep,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    command.arg(grammar.project()).arg(grammar.coder())
}

pub(crate) fn undo(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    reverse(console, matches, Project::undo, "cli-undone")
}

pub(crate) fn redo(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    reverse(console, matches, Project::redo, "cli-redone")
}

fn reverse(
    console: &mut Console,
    matches: &ArgMatches,
    reversal: fn(&mut Project) -> Result<Undone, ProjectError>,
    told: &'static str,
) -> Result<Status, Failure> {
    let mut project = opening::for_writing(console, path_of(matches, "project"), text_of(matches, "coder"))?;
    let undone = reversal(&mut project)?;
    project.close()?;
    let language = console.language();
    if console.is_json() {
        console.print_json(&Answer { step: ToldStep::new(language, &undone.step) })?;
    } else {
        let message = Message::new(told).with("label", label(language, &undone.step));
        console.print_line(&console.text(&message))?;
    }
    Ok(Status::Done)
}
