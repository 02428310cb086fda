//! What is to be known of a project at a glance.

use clap::{ArgMatches, Command};
use jiff::tz::TimeZone;
use serde::Serialize;

use super::history::label;
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::{nouns, opening, time};

#[derive(Serialize)]
struct Answer {
    id: String,
    name: String,
    path: String,
    language: &'static str,
    sources: u32,
    words: u32,
    cases: u32,
    participants: u32,
    codes: u32,
    segments: u32,
    codings: u32,
    undo: Option<String>,
    redo: Option<String>,
    saved_at: Option<String>,
    has_passphrase: bool,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    command.arg(grammar.project())
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let view = project.view()?;
    let language = console.language();
    let undo = view.undo.as_ref().map(|step| label(language, step));
    let redo = view.redo.as_ref().map(|step| label(language, step));
    if console.is_json() {
        console.print_json(&Answer {
            id: project.guid()?,
            name: view.name,
            path: view.path.to_string_lossy().into_owned(),
            language: view.language.code(),
            sources: view.counts.sources,
            words: view.counts.words,
            cases: view.counts.cases,
            participants: view.counts.participants,
            codes: view.counts.codes,
            segments: view.counts.segments,
            codings: view.counts.codings,
            undo,
            redo,
            saved_at: view.saved_at.map(time::for_programs),
            has_passphrase: view.has_passphrase,
        })?;
        return Ok(Status::Done);
    }
    let common = nouns::common_kind(&project.cases()?);
    let saved = view.saved_at.map(|at| time::for_people(at, TimeZone::system(), language));
    let mut listing = Listing::new(&[Side::Left, Side::Left]);
    for (key, value) in [
        ("cli-info-name", Some(view.name)),
        ("cli-info-file", Some(view.path.to_string_lossy().into_owned())),
        ("cli-info-language", Some(console.word(language_word(view.language)))),
        ("cli-info-sources", Some(console.number(view.counts.sources))),
        ("cli-info-words", Some(console.number(view.counts.words))),
        (nouns::several(common), Some(console.number(view.counts.cases))),
        ("cli-info-participants", Some(console.number(view.counts.participants))),
        ("cli-info-codes", Some(console.number(view.counts.codes))),
        ("cli-info-segments", Some(console.number(view.counts.segments))),
        ("cli-info-codings", Some(console.number(view.counts.codings))),
        ("cli-info-saved", saved),
        ("cli-info-undo", undo),
        ("cli-info-redo", redo),
    ] {
        if let Some(value) = value {
            listing.row([console.word(key), value]);
        }
    }
    console.print(&listing.text())?;
    Ok(Status::Done)
}

fn language_word(language: sitat_model::Language) -> &'static str {
    match language {
        sitat_model::Language::Bokmål => "cli-language-nb",
        sitat_model::Language::Nynorsk => "cli-language-nn",
        sitat_model::Language::English => "cli-language-en",
    }
}
