//! How a code or a theme came to be: its history as a tree, what flowed into it below it.

use clap::{ArgMatches, Command};
use jiff::tz::TimeZone;
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{Lineage, LineageThing};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::one_line;
use crate::{opening, time};

#[derive(Serialize)]
struct Told {
    noun: &'static str,
    id: i64,
    name: String,
    is_there: bool,
    is_whole: bool,
    events: Vec<ToldEvent>,
}

#[derive(Serialize)]
struct ToldEvent {
    step: i64,
    kind: &'static str,
    words: String,
    coder: String,
    at: String,
    reason: Option<String>,
    before: Option<String>,
    after: Option<String>,
    branches: Vec<Told>,
}

impl From<&Lineage> for Told {
    fn from(own: &Lineage) -> Self {
        let (noun, id) = match own.thing {
            LineageThing::Code(id) => ("code", id.0),
            LineageThing::Theme(id) => ("theme", id.0),
        };
        let event = |event: &sitat_project::LineageEvent| ToldEvent {
            step: event.step.0,
            kind: event.kind.name(),
            words: event.words.clone(),
            coder: event.coder.clone(),
            at: time::for_programs(event.at),
            reason: event.reason.clone(),
            before: event.before.clone(),
            after: event.after.clone(),
            branches: event.branches.iter().map(Self::from).collect(),
        };
        Self {
            noun,
            id,
            name: own.name.clone(),
            is_there: own.is_there,
            is_whole: own.is_whole,
            events: own.events.iter().map(event).collect(),
        }
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let code = grammar.option("code", "cli-value-code", "cli-help-lineage-code");
    let theme = grammar.option("theme", "cli-value-name", "cli-help-lineage-theme");
    command.arg(grammar.project()).arg(code).arg(theme.conflicts_with("code"))
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let thing = match (text_of(matches, "code"), text_of(matches, "theme")) {
        (Some(path), _) => project.resolve_past_code(path)?,
        (None, Some(name)) => project.resolve_past_theme(name)?,
        (None, None) => return Err(Failure::Usage(Message::new("cli-usage-no-thing"))),
    };
    let lineage = project.lineage(thing, console.language())?;
    if console.is_json() {
        console.print_json(&Told::from(&lineage))?;
    } else {
        let mut text = String::new();
        write(console, &lineage, 0, &mut text);
        console.print(&text)?;
    }
    Ok(Status::Done)
}

fn write(console: &Console, own: &Lineage, depth: usize, text: &mut String) {
    let margin = "    ".repeat(depth);
    let gone = if own.is_there { String::new() } else { format!(" [{}]", console.word("cli-lineage-gone")) };
    text.push_str(&format!("{margin}{}{gone}\n", one_line(&own.name)));
    if !own.is_whole {
        text.push_str(&format!("{margin}  {}\n", console.word("cli-lineage-unknown")));
    }
    for event in &own.events {
        let when = time::for_people(event.at, TimeZone::system(), console.language());
        text.push_str(&format!("{margin}  {when}  {}  {}\n", one_line(&event.coder), one_line(&event.words)));
        if let Some(reason) = &event.reason {
            let reason = console.text(&Message::new("cli-journal-reason").with("reason", reason.as_str()));
            text.push_str(&format!("{margin}      {}\n", one_line(&reason)));
        }
        event.branches.iter().for_each(|branch| write(console, branch, depth + 1, text));
    }
}
