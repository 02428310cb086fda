//! Below how many participants no shares are told in per cent: told, or set.

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    smallest_group: u32,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let participants = grammar.operand("participants", "cli-value-number", "cli-help-smallest-group");
    let participants = participants.value_parser(value_parser!(u32).range(1..));
    let command = command.arg(grammar.project()).arg(participants).arg(grammar.coder());
    grammar.details(command, "cli-smallest-group-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let smallest_group = match matches.get_one::<u32>("participants") {
        None => opening::for_reading(console, path)?.smallest_group()?,
        Some(participants) => {
            let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
            project.set_smallest_group(*participants)?;
            project.close()?;
            *participants
        }
    };
    if console.is_json() {
        console.print_json(&Answer { smallest_group })?;
    } else {
        console.print(&format!("{smallest_group}\n"))?;
    }
    Ok(Status::Done)
}
