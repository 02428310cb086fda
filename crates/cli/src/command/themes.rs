//! The themes: shown as a tree, and filled from a file.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::EvidenceRole;
use sitat_project::{Project, ThemesImported};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::skipped::none_skipped;

#[derive(Serialize)]
struct Answer {
    themes: Vec<ToldTheme>,
    unplaced: Vec<String>,
    #[serde(flatten)]
    warnings: ToldWarnings,
    created: u32,
    updated: u32,
}

#[derive(Serialize)]
struct ToldTheme {
    id: i64,
    name: String,
    depth: u32,
    parent: Option<i64>,
    status: &'static str,
    set_aside_reason: String,
    claim: String,
    central_concept: String,
    includes: String,
    excludes: String,
    story: String,
    answer: String,
    codes: Vec<String>,
    questions: Vec<String>,
    extracts: u32,
    own: u32,
    reviewed: u32,
    supports: u32,
    complicates: u32,
    contradicts: u32,
    cases: Vec<String>,
    participants: u32,
    versions: u32,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("table", "cli-value-table", "cli-help-themes-table"))
        .arg(grammar.coder());
    grammar.details(command, "cli-themes-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let Some(table) = matches.get_one::<PathBuf>("table") else {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, &ThemesImported::default());
    };
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = project.import_themes(table)?.value;
    let status = tell(console, &mut project, &imported)?;
    project.close()?;
    Ok(status)
}

fn tell(console: &Console, project: &mut Project, imported: &ThemesImported) -> Result<Status, Failure> {
    let themes = told(project)?;
    if console.is_json() {
        console.print_json(&Answer {
            themes,
            unplaced: unplaced(project)?,
            warnings: ToldWarnings::new(console.language(), &imported.warnings),
            created: imported.created,
            updated: imported.updated,
        })?;
    } else if themes.is_empty() {
        console.note(&console.word("cli-no-themes"));
    } else {
        let mut listing = Listing::with_headings(&[
            (console.word("cli-column-theme"), Side::Left),
            (console.word("cli-column-extracts"), Side::Right),
            (console.word("cli-column-reviewed"), Side::Right),
        ]);
        for theme in themes {
            let name = format!("{}{}", "  ".repeat(theme.depth as usize), theme.name);
            listing.row([name, console.number(theme.extracts), console.number(theme.reviewed)]);
        }
        console.print(&listing.text())?;
    }
    console.warn(&imported.warnings);
    Ok(Status::complete(none_skipped(&imported.warnings)))
}

fn told(project: &mut Project) -> Result<Vec<ToldTheme>, Failure> {
    let codes = project.codebook()?;
    let cases = project.cases()?.cases;
    let questions = project.research_questions()?;
    let themes = project.themes()?.into_iter().map(|theme| {
        let role = |role| theme.counts.roles.get(role as usize).copied().unwrap_or_default();
        let path = |id| codes.iter().find(|code| code.row.id == id).map(|code| code.path.clone());
        let case = |id| cases.iter().find(|case| case.row.id == id).map(|case| case.row.name.clone());
        let question = |id| questions.iter().find(|own| own.row.id == id).map(|own| own.shown.clone());
        ToldTheme {
            id: theme.row.id.0,
            parent: theme.row.parent.map(|id| id.0),
            status: theme.row.status.name(),
            supports: role(EvidenceRole::Supports),
            complicates: role(EvidenceRole::Complicates),
            contradicts: role(EvidenceRole::Contradicts),
            codes: theme.codes.iter().filter_map(|id| path(*id)).collect(),
            questions: theme.questions.iter().filter_map(|id| question(*id)).collect(),
            cases: theme.counts.cases.iter().filter_map(|id| case(*id)).collect(),
            depth: theme.depth,
            extracts: theme.counts.extracts,
            own: theme.counts.own,
            reviewed: theme.counts.reviewed,
            participants: theme.counts.participants,
            versions: theme.versions,
            set_aside_reason: theme.set_aside_reason,
            name: theme.shown.name,
            claim: theme.shown.claim,
            central_concept: theme.shown.central_concept,
            includes: theme.shown.includes,
            excludes: theme.shown.excludes,
            story: theme.shown.story,
            answer: theme.shown.answer,
        }
    });
    Ok(themes.collect())
}

/// Paths of the codes of which nobody has said where they belong.
fn unplaced(project: &mut Project) -> Result<Vec<String>, Failure> {
    let codes = project.codebook()?;
    let cards = project.code_cards()?.into_iter().filter(sitat_project::CodeCard::is_unplaced);
    let path = |id| codes.iter().find(|code| code.row.id == id).map(|code| code.path.clone());
    Ok(cards.filter_map(|card| path(card.code)).collect())
}
