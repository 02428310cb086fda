//! Writes a copy of a project for somebody else to work in, also while a window has it open.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    path: String,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("copy", "cli-value-copy", "cli-help-save-copy-to").required(true))
        .arg(grammar.flag("for-comments", "cli-help-save-copy-for-comments"))
        .arg(grammar.flag("force", "cli-help-force"));
    grammar.details(command, "cli-save-copy-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let copy = path_of(matches, "copy");
    let overwrite = matches.get_flag("force");
    if matches.get_flag("for-comments") {
        project.save_copy_for_comments(copy, overwrite)?;
    } else {
        project.save_copy(copy, overwrite)?;
    }
    let path = copy.to_string_lossy().into_owned();
    if console.is_json() {
        console.print_json(&Answer { path })?;
    } else {
        console.note(&console.text(&Message::new("cli-save-copy-done").with("file", path)));
    }
    Ok(Status::Done)
}
