//! The codebook: shown, and filled from a file.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Language;
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
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("table", "cli-value-table", "cli-help-codebook-table"))
        .arg(grammar.coder());
    grammar.details(command, "cli-codebook-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let Some(table) = matches.get_one::<PathBuf>("table") else {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, &CodebookImported::default());
    };
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = project.import_codebook(table)?.value;
    let status = tell(console, &mut project, &imported)?;
    project.close()?;
    Ok(status)
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
