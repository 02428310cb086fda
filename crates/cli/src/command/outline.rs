//! The outline of the chapter: shown as it stands, or drafted from what there is.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::OutlineKind;
use sitat_project::{OutlineDoubt, OutlinePartView, OutlineView, Project, Voice};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    created: u32,
    parts: Vec<ToldPart>,
    participants: Vec<ToldVoice>,
    cases: Vec<ToldVoice>,
    own_words: u32,
    quoted_words: u32,
}

#[derive(Serialize)]
struct ToldPart {
    id: i64,
    parent: Option<i64>,
    depth: u32,
    kind: &'static str,
    name: String,
    text: String,
    quote: Option<String>,
    own_words: u32,
    quoted_words: u32,
    doubts: Vec<&'static str>,
}

#[derive(Serialize)]
struct ToldVoice {
    name: String,
    quotes: u32,
    words: u32,
}

impl From<Voice> for ToldVoice {
    fn from(voice: Voice) -> Self {
        Self { name: voice.name, quotes: voice.quotes, words: voice.words }
    }
}

impl From<OutlinePartView> for ToldPart {
    fn from(part: OutlinePartView) -> Self {
        let kind = part.row.thing.kind();
        Self {
            id: part.row.id.0,
            parent: part.row.parent.map(|id| id.0),
            depth: part.depth,
            kind: kind.name(),
            name: part.name,
            text: if kind == OutlineKind::Text { part.shown } else { String::new() },
            quote: part.quote.map(|quote| quote.words),
            own_words: part.own_words,
            quoted_words: part.quoted_words,
            doubts: part.doubts.into_iter().map(OutlineDoubt::name).collect(),
        }
    }
}

fn kind_key(kind: OutlineKind) -> &'static str {
    match kind {
        OutlineKind::Heading => "cli-outline-heading",
        OutlineKind::Text => "cli-outline-text",
        OutlineKind::Question => "cli-outline-question",
        OutlineKind::Theme => "cli-outline-theme",
        OutlineKind::Claim => "cli-outline-claim",
        OutlineKind::Quote => "cli-outline-quote",
        OutlineKind::Table => "cli-outline-table",
        OutlineKind::Figure => "cli-outline-figure",
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command =
        command.arg(grammar.project()).arg(grammar.flag("draft", "cli-help-outline-draft")).arg(grammar.coder());
    grammar.details(command, "cli-outline-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    if !matches.get_flag("draft") {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, 0);
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let created = project.draft_outline()?.value;
    let status = tell(console, &mut project, created)?;
    project.close()?;
    Ok(status)
}

fn tell(console: &Console, project: &mut Project, created: u32) -> Result<Status, Failure> {
    let OutlineView { parts, voices, cases, own_words, quoted_words, .. } = project.outline()?;
    if console.is_json() {
        let told = |voices: Vec<Voice>| voices.into_iter().map(ToldVoice::from).collect();
        console.print_json(&Answer {
            created,
            parts: parts.into_iter().map(ToldPart::from).collect(),
            participants: told(voices),
            cases: told(cases),
            own_words,
            quoted_words,
        })?;
        return Ok(Status::Done);
    }
    if parts.is_empty() {
        console.note(&console.word("cli-no-outline"));
        return Ok(Status::Done);
    }
    let mut listing = String::new();
    for part in &parts {
        let words = match (&part.quote, part.row.thing.kind()) {
            (Some(quote), _) => format!("{} {}", part.name, quote.words),
            (None, OutlineKind::Text) => part.shown.clone(),
            (None, _) => part.name.clone(),
        };
        let indent = "  ".repeat(part.depth as usize);
        let kind = console.word(kind_key(part.row.thing.kind()));
        listing.push_str(&format!("{indent}{kind}: {}\n", words.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    console.print(&listing)?;
    Ok(Status::Done)
}
