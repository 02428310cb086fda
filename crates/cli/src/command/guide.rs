//! The interview guide: shown with what was put to whom, and filled from a file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{Message, QuestionState, SourceId};
use sitat_project::{Coverage, GuideView, Project, TurnQuestion};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    guides: Vec<ToldGuide>,
    /// Turns that were linked to questions by their words.
    linked: usize,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct ToldGuide {
    id: i64,
    name: String,
    sources: Vec<String>,
    questions: Vec<ToldQuestion>,
    coverage: ToldCoverage,
}

#[derive(Serialize)]
struct ToldQuestion {
    id: i64,
    number: String,
    text: String,
    depth: u32,
    codes: Vec<String>,
    turns: u32,
    continues: Option<i64>,
}

#[derive(Serialize)]
struct ToldCoverage {
    columns: Vec<ToldColumn>,
    rows: Vec<ToldRow>,
}

#[derive(Serialize)]
struct ToldColumn {
    source: String,
    participant: Option<String>,
}

#[derive(Serialize)]
struct ToldRow {
    question: i64,
    states: Vec<&'static str>,
    words: Vec<u32>,
    turns: Vec<Option<u32>>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("file", "cli-value-file", "cli-help-guide-file"))
        .arg(grammar.option("name", "cli-value-name", "cli-help-guide-name"))
        .arg(grammar.option("source", "cli-value-source", "cli-help-guide-source").action(ArgAction::Append))
        .arg(grammar.flag("match", "cli-help-guide-match"))
        .arg(grammar.coder());
    grammar.details(command, "cli-guide-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let (file, is_match) = (matches.get_one::<PathBuf>("file"), matches.get_flag("match"));
    let named = texts_of(matches, "source");
    if file.is_none() && !is_match && named.is_empty() {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, &[], 0);
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let mut sources: Vec<SourceId> = Vec::new();
    for name in &named {
        sources.push(project.resolve_source(name)?);
    }
    let mut warnings = Vec::new();
    match file {
        Some(file) => warnings = project.import_guide(file, text_of(matches, "name"), &sources)?.value.warnings,
        None if !sources.is_empty() => {
            let wanted = text_of(matches, "name").map(str::to_lowercase);
            let guides = project.guide()?;
            let fits = |guide: &&GuideView| wanted.as_ref().is_none_or(|name| guide.row.name.to_lowercase() == *name);
            let guide = guides.iter().rev().find(fits);
            let guide = guide.ok_or_else(|| Failure::Refused(Message::new("cli-no-guide")))?;
            project.set_source_guide(&sources, Some(guide.row.id))?;
        }
        None => {}
    }
    let mut linked = 0;
    if is_match {
        let all: Vec<SourceId> = project.guide()?.iter().flat_map(|guide| guide.sources.clone()).collect();
        let found = project.match_turns(if sources.is_empty() { &all } else { &sources })?;
        let links: Vec<TurnQuestion> = found
            .iter()
            .map(|found| TurnQuestion { source: found.source, turn: found.turn, question: found.question })
            .collect();
        linked = links.len();
        if !links.is_empty() {
            project.link_turns(&links, true)?;
        }
    }
    let status = tell(console, &mut project, &warnings, linked)?;
    project.close()?;
    Ok(status)
}

fn tell(console: &Console, project: &mut Project, warnings: &[Message], linked: usize) -> Result<Status, Failure> {
    let guides = project.guide()?;
    let names: BTreeMap<SourceId, String> =
        project.sources()?.into_iter().map(|source| (source.row.id, source.row.name)).collect();
    if console.is_json() {
        let paths: BTreeMap<i64, String> =
            project.codebook()?.into_iter().map(|code| (code.row.id.0, code.path)).collect();
        let mut told = Vec::new();
        for guide in &guides {
            let coverage = project.coverage(guide.row.id)?;
            told.push(told_guide(guide, &coverage, &names, &paths));
        }
        let warnings = ToldWarnings::new(console.language(), warnings);
        console.print_json(&Answer { guides: told, linked, warnings })?;
    } else if guides.is_empty() {
        console.note(&console.word("cli-no-guide"));
    } else {
        for guide in &guides {
            let coverage = project.coverage(guide.row.id)?;
            console.print(&format!("{}\n", guide.row.name))?;
            console.print(&listing(console, guide, &coverage))?;
        }
    }
    if linked > 0 && !console.is_json() {
        console.note(&console.text(&Message::new("cli-guide-linked").with("count", linked)));
    }
    console.warn(warnings);
    Ok(Status::Done)
}

fn told_guide(
    guide: &GuideView,
    coverage: &Coverage,
    names: &BTreeMap<SourceId, String>,
    paths: &BTreeMap<i64, String>,
) -> ToldGuide {
    let name = |source: &SourceId| names.get(source).cloned().unwrap_or_default();
    let questions = guide.questions.iter().map(|question| ToldQuestion {
        id: question.row.id.0,
        number: question.number.clone(),
        text: question.row.text.clone(),
        depth: question.depth,
        codes: question.codes.iter().filter_map(|code| paths.get(&code.0)).cloned().collect(),
        turns: question.turns,
        continues: question.row.continues.map(|id| id.0),
    });
    let columns = coverage.columns.iter().map(|column| ToldColumn {
        source: name(&column.source),
        participant: column.participant.map(|_| column.name.clone()),
    });
    let rows = coverage.rows.iter().map(|(question, cells)| ToldRow {
        question: question.0,
        states: cells.iter().map(|cell| cell.state.name()).collect(),
        words: cells.iter().map(|cell| cell.words).collect(),
        turns: cells.iter().map(|cell| cell.turn.map(|(number, _)| number)).collect(),
    });
    ToldGuide {
        id: guide.row.id.0,
        name: guide.row.name.clone(),
        sources: guide.sources.iter().map(name).collect(),
        questions: questions.collect(),
        coverage: ToldCoverage { columns: columns.collect(), rows: rows.collect() },
    }
}

/// The word for what is known of a question and a person.
fn state(state: QuestionState) -> &'static str {
    match state {
        QuestionState::Asked => "guide-state-asked",
        QuestionState::NotAsked => "guide-state-not-asked",
        QuestionState::Lost => "guide-state-lost",
        QuestionState::Unknown => "guide-state-unknown",
    }
}

fn listing(console: &Console, guide: &GuideView, coverage: &Coverage) -> String {
    let mut headings = vec![(String::new(), Side::Left), (console.word("cli-column-question"), Side::Left)];
    headings.extend(coverage.columns.iter().map(|column| (column.name.clone(), Side::Left)));
    let mut listing = Listing::with_headings(&headings);
    for (question, (_, cells)) in guide.questions.iter().zip(&coverage.rows) {
        let text = format!("{}{}", "  ".repeat(question.depth as usize), question.row.text);
        let cells = cells.iter().map(|cell| match (cell.state, cell.words) {
            (QuestionState::Asked, words) if words > 0 => console.number(words),
            (other, _) => console.word(state(other)).to_lowercase(),
        });
        listing.row([question.number.clone(), text].into_iter().chain(cells));
    }
    listing.text()
}
