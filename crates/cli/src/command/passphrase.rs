//! Gives a project a passphrase, another one, or none.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::Operation;

use super::new::no_passphrase;
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::opening;
use crate::passphrase::Source;

#[derive(Serialize)]
struct Answer {
    done: &'static str,
    /// Backups that an earlier passphrase opens, or none.
    earlier_backups: Vec<String>,
    deleted_backups: usize,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(
            grammar
                .option("new-passphrase-file", "cli-value-file", "cli-help-new-passphrase-file")
                .value_parser(value_parser!(PathBuf))
                .allow_hyphen_values(true)
                .conflicts_with("remove"),
        )
        .arg(grammar.flag("remove", "cli-help-passphrase-remove"))
        .arg(grammar.flag("delete-backups", "cli-help-passphrase-delete-backups"));
    grammar.details(command, "cli-passphrase-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let mut project = opening::for_writing(console, path, None)?;
    let old = console.passphrase()?;
    let new = if matches.get_flag("remove") {
        if !project.has_passphrase() {
            return Err(Failure::Refused(Message::new("cli-passphrase-has-none")));
        }
        None
    } else {
        let given = Source::given(matches.get_one("new-passphrase-file")).read()?;
        let given = if given.is_none() { console.ask_new_passphrase()? } else { given };
        Some(given.ok_or_else(no_passphrase)?)
    };
    let done = project.set_passphrase(old.as_ref(), new.as_ref())?;
    let deleted = if matches.get_flag("delete-backups") { project.delete_backups_with_other_passphrase()? } else { 0 };
    let earlier = project.backups_with_other_passphrase();
    let earlier: Vec<String> = earlier.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    project.close()?;
    let (done, key) = match done {
        Operation::AddPassphrase => ("added", "cli-passphrase-added"),
        Operation::RemovePassphrase => ("removed", "cli-passphrase-removed"),
        _ => ("changed", "cli-passphrase-changed"),
    };
    if console.is_json() {
        console.print_json(&Answer { done, earlier_backups: earlier, deleted_backups: deleted })?;
        return Ok(Status::Done);
    }
    console.print_line(&console.word(key))?;
    console.note(&console.word("cli-passphrase-copies-remain"));
    for backup in &earlier {
        console.note(&format!("  {backup}"));
    }
    if deleted > 0 {
        console.note(&console.count("cli-passphrase-backups-deleted", u32::try_from(deleted).unwrap_or(u32::MAX)));
    }
    Ok(Status::Done)
}
