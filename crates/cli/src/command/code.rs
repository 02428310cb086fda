//! Codes the quotes of a table.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::QuotesImported;

use crate::console::Console;
use crate::failure::{Failure, Status, ToldError, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::one_line;
use crate::opening;
use crate::skipped::none_skipped;

#[derive(Serialize)]
struct Answer<'table> {
    applied: u32,
    created: &'table [String],
    not_found: Vec<NotFound<'table>>,
    ambiguous: Vec<Ambiguous<'table>>,
    skipped: Vec<Skipped>,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct NotFound<'table> {
    row: u32,
    quote: &'table str,
    source_missing: bool,
}

#[derive(Serialize)]
struct Ambiguous<'table> {
    row: u32,
    quote: &'table str,
    occurrences: u32,
}

#[derive(Serialize)]
struct Skipped {
    row: u32,
    #[serde(flatten)]
    reason: ToldError,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("quotes", "cli-value-quotes", "cli-help-code-quotes").required(true))
        .arg(grammar.flag("existing", "cli-help-code-existing"))
        .arg(grammar.coder());
    grammar.details(command, "cli-code-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_writing(console, path_of(matches, "project"), text_of(matches, "coder"))?;
    let imported = project.import_quotes(path_of(matches, "quotes"), matches.get_flag("existing"))?.value;
    project.close()?;
    if console.is_json() {
        console.print_json(&told(console, &imported))?;
    } else {
        console.print_line(&console.count("cli-code-done", imported.applied))?;
        if !imported.created.is_empty() {
            console.print_line(&console.word("cli-code-created"))?;
            for path in &imported.created {
                console.print_line(&format!("  {path}"))?;
            }
        }
        note_what_was_left_out(console, &imported);
    }
    Ok(Status::complete(imported.is_complete() && none_skipped(&imported.warnings)))
}

fn told<'table>(console: &Console, imported: &'table QuotesImported) -> Answer<'table> {
    let language = console.language();
    let not_found = imported.not_found.iter().map(|missing| NotFound {
        row: missing.row,
        quote: &missing.quote,
        source_missing: missing.is_source_missing,
    });
    let ambiguous = imported.ambiguous.iter().map(|quote| Ambiguous {
        row: quote.row,
        quote: &quote.quote,
        occurrences: quote.occurrences,
    });
    let skipped = imported
        .skipped
        .iter()
        .map(|skipped| Skipped { row: skipped.row, reason: ToldError::new(language, &skipped.message) });
    Answer {
        applied: imported.applied,
        created: &imported.created,
        not_found: not_found.collect(),
        ambiguous: ambiguous.collect(),
        skipped: skipped.collect(),
        warnings: ToldWarnings::new(language, &imported.warnings),
    }
}

fn note_what_was_left_out(console: &Console, imported: &QuotesImported) {
    console.warn(&imported.warnings);
    for missing in &imported.not_found {
        let key = if missing.is_source_missing { "cli-code-no-source" } else { "cli-code-not-found" };
        console
            .note(&console.text(&Message::new(key).with("row", missing.row).with("quote", one_line(&missing.quote))));
    }
    for quote in &imported.ambiguous {
        let message = Message::new("cli-code-ambiguous")
            .with("row", quote.row)
            .with("quote", one_line(&quote.quote))
            .with("count", quote.occurrences);
        console.note(&console.text(&message));
    }
    for skipped in &imported.skipped {
        let reason = console.text(&skipped.message);
        console.note(&console.text(&Message::new("cli-code-skipped").with("row", skipped.row).with("reason", reason)));
    }
}
