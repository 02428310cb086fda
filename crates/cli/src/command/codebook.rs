//! The codebook: shown, and filled from a file.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CodeId, Language};
use sitat_project::{CodeView, CodebookImported, Project};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::skipped::none_skipped;

#[derive(Serialize)]
struct Answer<'project> {
    codes: Vec<ToldCode<'project>>,
    #[serde(flatten)]
    warnings: ToldWarnings,
    created: u32,
    updated: u32,
}

#[derive(Serialize)]
struct ToldCode<'project> {
    id: i64,
    path: &'project str,
    name: &'project str,
    definition: &'project str,
    codings: u32,
    segments: u32,
    segments_below: u32,
    depth: u32,
    codable: bool,
    kind: &'static str,
    origin: &'static str,
    colour: &'project str,
    prompts: &'project [String],
    locked: Option<ToldLock<'project>>,
}

/// `code` is the path of what is locked; null: the whole codebook.
#[derive(Serialize)]
struct ToldLock<'project> {
    code: Option<&'project str>,
    by: &'project str,
    at: i64,
    reason: &'project str,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("table", "cli-value-table", "cli-help-codebook-table"))
        .arg(grammar.option("lock", "cli-value-code", "cli-help-codebook-lock").requires("reason"))
        .arg(grammar.option("unlock", "cli-value-code", "cli-help-codebook-unlock").requires("reason"))
        .arg(grammar.option("reason", "cli-value-text", "cli-help-codebook-reason"))
        .arg(grammar.coder());
    grammar.details(command, "cli-codebook-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let table = matches.get_one::<PathBuf>("table");
    let (locked, unlocked) = (text_of(matches, "lock"), text_of(matches, "unlock"));
    if table.is_none() && locked.is_none() && unlocked.is_none() {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, &CodebookImported::default());
    }
    let reason = text_of(matches, "reason").unwrap_or_default();
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    if let Some(written) = unlocked {
        let code = meant(&mut project, written)?;
        project.unlock_codes(code, reason)?;
    }
    let imported = match table {
        Some(table) => project.import_codebook(table)?.value,
        None => CodebookImported::default(),
    };
    if let Some(written) = locked {
        let code = meant(&mut project, written)?;
        project.lock_codes(code, reason)?;
    }
    let status = tell(console, &mut project, &imported)?;
    project.close()?;
    Ok(status)
}

/// The code that is meant; `*` means the whole codebook.
fn meant(project: &mut Project, written: &str) -> Result<Option<CodeId>, Failure> {
    if written.trim() == "*" { Ok(None) } else { Ok(Some(project.resolve_code(written)?)) }
}

/// The definition in the project's language, else in the first that has one.
fn definition(code: &CodeView, language: Language) -> &str {
    let own = code.texts.get(&language).into_iter().chain(code.texts.values());
    own.map(|text| text.definition.as_str()).find(|definition| !definition.is_empty()).unwrap_or_default()
}

fn tell(console: &Console, project: &mut Project, imported: &CodebookImported) -> Result<Status, Failure> {
    let codes = project.codebook()?;
    if console.is_json() {
        let language = project.language()?;
        let codes = codes.iter().map(|code| ToldCode {
            id: code.row.id.0,
            path: &code.path,
            name: &code.name,
            definition: definition(code, language),
            codings: code.codings,
            segments: code.segments,
            segments_below: code.segments_below,
            depth: code.depth,
            codable: code.row.is_codable,
            kind: code.row.kind.name(),
            origin: code.row.origin.name(),
            colour: &code.colour,
            prompts: &code.prompts,
            locked: code.lock.as_ref().map(|lock| ToldLock {
                code: codes.iter().find(|other| Some(other.row.id) == lock.code).map(|other| other.path.as_str()),
                by: &lock.coder,
                at: lock.at,
                reason: &lock.reason,
            }),
        });
        console.print_json(&Answer {
            codes: codes.collect(),
            warnings: ToldWarnings::new(console.language(), &imported.warnings),
            created: imported.created,
            updated: imported.updated,
        })?;
    } else if codes.is_empty() {
        console.note(&console.word("cli-no-codes"));
    } else {
        console.print(&listing(console, &codes))?;
    }
    console.warn(&imported.warnings);
    Ok(Status::complete(none_skipped(&imported.warnings)))
}

fn listing(console: &Console, codes: &[CodeView]) -> String {
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-code"), Side::Left),
        (console.word("cli-column-codings"), Side::Right),
    ]);
    for code in codes {
        let indent = "  ".repeat(code.depth as usize);
        let codings = if code.codings == 0 { String::new() } else { console.number(code.codings) };
        listing.row([format!("{indent}{}", code.name), codings]);
    }
    listing.text()
}
