//! Codes the quotes of a table.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{QuoteChoices, QuoteColumn, QuoteMapping, QuotesImported};

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
    doubtful: Vec<Doubtful<'table>>,
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

/// Is among those not found as well.
#[derive(Serialize)]
struct Doubtful<'table> {
    row: u32,
    quote: &'table str,
    words: &'table str,
    shortened: bool,
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
        .arg(grammar.option("map", "cli-value-columns", "cli-help-code-map"))
        .arg(grammar.option("path-separator", "cli-value-sign", "cli-help-code-separator"))
        .arg(grammar.option("take", "cli-value-rows", "cli-help-code-take"))
        .arg(grammar.flag("existing", "cli-help-code-existing"))
        .arg(grammar.coder());
    grammar.details(command, "cli-code-details")
}

fn bad_value(option: &'static str, written: &str, choices: impl Into<String>) -> Failure {
    let message = Message::new("cli-usage-bad-value").with("option", option).with("value", written);
    Failure::Usage(message.with("choices", choices.into()))
}

/// Reads `quote=Segment,code=Code`; a heading with a comma in it needs no sign, as only a known column begins another.
fn parse_columns(written: &str) -> Result<Vec<(QuoteColumn, String)>, Failure> {
    let mut columns: Vec<(QuoteColumn, String)> = Vec::new();
    for part in written.split(',') {
        let named = part.split_once('=').map(|(name, heading)| (QuoteColumn::from_name(name.trim()), heading.trim()));
        match (named, columns.last_mut()) {
            (Some((Some(column), heading)), _) => columns.push((column, heading.to_owned())),
            (None, Some((_, heading))) => *heading = format!("{heading},{part}"),
            _ => {
                let known: Vec<String> = QuoteColumn::ALL.iter().map(|column| format!("{}=…", column.name())).collect();
                return Err(bad_value("--map", written, known.join(", ")));
            }
        }
    }
    Ok(columns)
}

fn parse_choices(matches: &ArgMatches) -> Result<QuoteChoices, Failure> {
    let columns = text_of(matches, "map").map(parse_columns).transpose()?.unwrap_or_default();
    let separator = match text_of(matches, "path-separator") {
        Some(written) => {
            let mut signs = written.trim().chars();
            match (signs.next(), signs.next()) {
                (Some(sign), None) => Some(sign),
                _ => return Err(bad_value("--path-separator", written, "/ > \\ :")),
            }
        }
        None => None,
    };
    let rows = text_of(matches, "take").unwrap_or_default().split(',').filter(|row| !row.trim().is_empty());
    let accepted: Result<_, _> =
        rows.map(|row| row.trim().parse::<u32>().map_err(|_| bad_value("--take", row, "2,5,17"))).collect();
    Ok(QuoteChoices {
        mapping: QuoteMapping { columns, separator },
        only_existing_codes: matches.get_flag("existing"),
        accepted: accepted?,
        ..QuoteChoices::default()
    })
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let choices = parse_choices(matches)?;
    let mut project = opening::for_writing(console, path_of(matches, "project"), text_of(matches, "coder"))?;
    let imported = project.import_quotes_as(path_of(matches, "quotes"), &choices)?.value;
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
    let doubtful = imported.doubtful.iter().map(|doubtful| Doubtful {
        row: doubtful.row,
        quote: &doubtful.quote,
        words: &doubtful.words,
        shortened: doubtful.is_shortened,
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
        doubtful: doubtful.collect(),
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
        if let Some(doubtful) = imported.doubtful.iter().find(|doubtful| doubtful.row == missing.row) {
            let message = Message::new("cli-code-doubtful").with("row", missing.row);
            console.note(&console.text(&message.with("words", one_line(&doubtful.words))));
        }
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
