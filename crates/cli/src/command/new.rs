//! Makes a project.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::{Language, Message};
use sitat_project::Project;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening::surroundings;

#[derive(Serialize)]
struct Made<'project> {
    id: String,
    name: &'project str,
    path: String,
    language: &'static str,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let language = grammar.option("language", "cli-value-language", "cli-help-language");
    let command = command
        .arg(grammar.project())
        .arg(grammar.option("name", "cli-value-name", "cli-help-name"))
        .arg(grammar.choice(language, &Language::ALL.map(Language::code), None))
        .arg(grammar.flag("encrypt", "cli-help-new-encrypt"));
    grammar.details(command, "cli-new-details")
}

/// Says that a passphrase was to be given, and none was.
pub(crate) fn no_passphrase() -> Failure {
    Failure::Usage(Message::new("cli-passphrase-not-given"))
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = text_of(matches, "name").unwrap_or(&stem).trim();
    let language = text_of(matches, "language").and_then(Language::from_code).unwrap_or(console.language());
    let passphrase = match console.passphrase()? {
        None if matches.get_flag("encrypt") => Some(console.ask_new_passphrase()?.ok_or_else(no_passphrase)?),
        given => given,
    };
    let mut project = Project::create_protected(path, name, language, passphrase, surroundings(None))?;
    console.follow(&mut project)?;
    let id = project.guid()?;
    project.close()?;
    if console.is_json() {
        let path = path.to_string_lossy().into_owned();
        console.print_json(&Made { id, name, path, language: language.code() })?;
    } else {
        let message = Message::new("cli-new-done").with("name", name).with("path", path.to_string_lossy().into_owned());
        console.print_line(&console.text(&message))?;
        console.print_line(&console.text(&Message::new("cli-new-id").with("id", id)))?;
    }
    Ok(Status::Done)
}
