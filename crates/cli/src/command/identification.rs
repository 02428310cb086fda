//! How participants are shown: told, or set.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Identification;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    identification: &'static str,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let level = grammar.operand("level", "cli-value-level", "cli-help-level");
    let levels = Identification::ALL.map(Identification::name);
    command.arg(grammar.project()).arg(grammar.choice(level, &levels, None)).arg(grammar.coder())
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let level = match text_of(matches, "level").and_then(Identification::from_name) {
        None => opening::for_reading(console, path)?.identification()?,
        Some(level) => {
            let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
            project.set_identification(level)?;
            project.close()?;
            level
        }
    };
    if console.is_json() {
        console.print_json(&Answer { identification: level.name() })?;
    } else {
        console.print(&format!("{}\n", level.name()))?;
    }
    Ok(Status::Done)
}
