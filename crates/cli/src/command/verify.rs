//! Looks whether a project file is whole, without opening it for work.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{FlawKind, Verified, newest_sound_backup, verify};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};

#[derive(Serialize)]
struct Answer {
    is_sound: bool,
    version: u32,
    texts: u32,
    passages: u32,
    codings: u32,
    steps: u32,
    steps_taken_back: u32,
    flaws: Vec<AnswerFlaw>,
    /// Looked for only where something is wrong.
    newest_sound_backup: Option<String>,
}

#[derive(Serialize)]
struct AnswerFlaw {
    kind: &'static str,
    detail: String,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    grammar.details(command.arg(grammar.project()), "cli-verify-details")
}

fn word_of(kind: FlawKind) -> &'static str {
    match kind {
        FlawKind::Pages => "cli-flaw-pages",
        FlawKind::Tables => "cli-flaw-tables",
        FlawKind::References => "cli-flaw-references",
        FlawKind::Anchors => "cli-flaw-anchors",
        FlawKind::Journal => "cli-flaw-journal",
    }
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let verified = console.with_passphrase(|passphrase| verify(path, passphrase))?;
    let status = Status::complete(verified.is_sound());
    let passphrase = console.passphrase()?;
    let backup = if verified.is_sound() { None } else { newest_sound_backup(path, passphrase.as_ref()) };
    let backup = backup.map(|path| path.to_string_lossy().into_owned());
    if console.is_json() {
        console.print_json(&answer(verified, backup))?;
        return Ok(status);
    }
    if verified.is_sound() {
        let message = Message::new("cli-verify-sound")
            .with("texts", verified.texts)
            .with("codings", verified.codings)
            .with("steps", verified.steps);
        console.print_line(&console.text(&message))?;
        return Ok(status);
    }
    console.print_line(&console.count("cli-verify-flaws", u32::try_from(verified.flaws.len()).unwrap_or(u32::MAX)))?;
    for flaw in &verified.flaws {
        console.print_line(&format!("  {}: {}", console.word(word_of(flaw.kind)), flaw.detail))?;
    }
    console.note(&match backup {
        Some(file) => console.text(&Message::new("cli-verify-backup").with("file", file)),
        None => console.word("cli-verify-no-backup"),
    });
    console.note(&console.word("cli-verify-how"));
    Ok(status)
}

fn answer(verified: Verified, newest_sound_backup: Option<String>) -> Answer {
    Answer {
        is_sound: verified.is_sound(),
        version: verified.version,
        texts: verified.texts,
        passages: verified.stretches,
        codings: verified.codings,
        steps: verified.steps,
        steps_taken_back: verified.taken_back,
        flaws: verified
            .flaws
            .into_iter()
            .map(|flaw| AnswerFlaw { kind: flaw.kind.name(), detail: flaw.detail })
            .collect(),
        newest_sound_backup,
    }
}
