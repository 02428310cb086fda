//! Lists what was summed up of cells, or reads it from a table.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::{Message, SummaryColumn, SummaryHead, SummaryNoun};
use sitat_project::{Project, SummariesImported};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldError, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;
use crate::skipped::none_skipped;

#[derive(Serialize)]
struct Answer {
    summaries: Vec<Told>,
    written: u32,
    replaced: u32,
    unchanged: u32,
    skipped: Vec<Skipped>,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct Skipped {
    row: u32,
    #[serde(flatten)]
    reason: ToldError,
}

#[derive(Serialize)]
struct Told {
    row: String,
    /// `case`, `participant` or `source`.
    kind: &'static str,
    column: String,
    /// With the lines where passages lie in the place of links.
    summary: String,
    /// As it is written on: Markdown with links.
    markdown: String,
    coder: String,
    changed_at: String,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let table = grammar.file("table", "cli-value-table", "cli-help-summaries-table");
    grammar.details(command.arg(grammar.project()).arg(table).arg(grammar.coder()), "cli-summaries-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let Some(table) = matches.get_one::<PathBuf>("table") else {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, &SummariesImported::default());
    };
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = project.import_summaries(table)?.value;
    let status = tell(console, &mut project, &imported)?;
    project.close()?;
    Ok(status)
}

fn told(project: &mut Project) -> Result<Vec<Told>, Failure> {
    let codes = project.codebook()?;
    let (cases, people, sources) = (project.cases()?.cases, project.participants()?, project.sources()?);
    let mut all = Vec::new();
    for noun in [SummaryNoun::Cases, SummaryNoun::Participants, SummaryNoun::Sources] {
        for view in project.summaries(noun)? {
            let SummaryHead::Code(code) = view.row.place.head;
            let row = codes.iter().find(|own| own.row.id == code).map(|own| own.path.clone()).unwrap_or_default();
            let (kind, column) = match view.row.place.column {
                SummaryColumn::Case(id) => {
                    ("case", cases.iter().find(|own| own.row.id == id).map(|own| own.row.name.clone()))
                }
                SummaryColumn::Participant(id) => {
                    ("participant", people.iter().find(|own| own.id == id).map(|own| own.shown.clone()))
                }
                SummaryColumn::Source(id) => {
                    ("source", sources.iter().find(|own| own.row.id == id).map(|own| own.row.name.clone()))
                }
            };
            all.push(Told {
                row,
                kind,
                column: column.unwrap_or_default(),
                summary: view.words,
                markdown: view.shown,
                coder: view.coder,
                changed_at: crate::time::for_programs(view.row.changed_at),
            });
        }
    }
    Ok(all)
}

fn tell(console: &Console, project: &mut Project, imported: &SummariesImported) -> Result<Status, Failure> {
    let summaries = told(project)?;
    let is_complete = imported.skipped.is_empty() && none_skipped(&imported.warnings);
    if console.is_json() {
        let language = console.language();
        let skipped = imported.skipped.iter();
        console.print_json(&Answer {
            summaries,
            written: imported.written,
            replaced: imported.replaced,
            unchanged: imported.unchanged,
            skipped: skipped
                .map(|own| Skipped { row: own.row, reason: ToldError::new(language, &own.message) })
                .collect(),
            warnings: ToldWarnings::new(language, &imported.warnings),
        })?;
    } else if summaries.is_empty() {
        console.note(&console.word("cli-no-summaries"));
    } else {
        for own in &summaries {
            console.print_line(&format!("{} × {}", own.row, own.column))?;
            own.summary.lines().try_for_each(|line| console.print_line(&format!("    {line}")))?;
        }
    }
    console.warn(&imported.warnings);
    for own in &imported.skipped {
        let reason = console.text(&own.message);
        console.note(&console.text(&Message::new("cli-code-skipped").with("row", own.row).with("reason", reason)));
    }
    Ok(Status::complete(is_complete))
}
