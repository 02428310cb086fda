//! Gives the base text of a source, exactly.

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer<'text> {
    source: &'text str,
    text: &'text str,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    command
        .arg(grammar.project())
        .arg(grammar.operand("source", "cli-value-source", "cli-help-text-source").required(true))
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let source = text_of(matches, "source").unwrap_or_default();
    let text = project.base_text(source)?;
    if console.is_json() {
        console.print_json(&Answer { source, text: &text })?;
    } else {
        console.print(&text)?;
    }
    Ok(Status::Done)
}
