//! Who codes: shown, named, given sources, and made blind to each other for a time.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CoderId, Message, SourceId};
use sitat_project::{BlindPassView, CodersView, Project};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    me: String,
    coders: Vec<Told>,
    blind_passes: Vec<ToldPass>,
}

#[derive(Serialize)]
struct Told {
    id: i64,
    name: String,
    me: bool,
    codings: u32,
    assigned: Vec<String>,
    coded: Vec<String>,
    left: Vec<String>,
}

#[derive(Serialize)]
struct ToldPass {
    sources: Vec<String>,
    begun_by: String,
    waiting_for: Vec<Waiting>,
}

#[derive(Serialize)]
struct Waiting {
    coder: String,
    sources: Vec<String>,
}

const ACTIONS: [&str; 6] = ["add", "rename", "assign", "unassign", "blind", "end-blind"];

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let name = |id: &'static str, help: &'static str| {
        let others = ACTIONS.into_iter().filter(|other| *other != id);
        grammar.option(id, "cli-value-name", help).conflicts_with_all(others.collect::<Vec<_>>())
    };
    let sources = grammar.operand("sources", "cli-value-sources", "cli-help-coders-sources").num_args(0..);
    let command = command
        .arg(grammar.project())
        .arg(sources)
        .arg(name("add", "cli-help-coders-add"))
        .arg(name("rename", "cli-help-coders-rename").requires("to"))
        .arg(grammar.option("to", "cli-value-name", "cli-help-coders-to").requires("rename"))
        .arg(name("assign", "cli-help-coders-assign").requires("sources"))
        .arg(name("unassign", "cli-help-coders-unassign").requires("sources"))
        .arg(name("blind", "cli-help-coders-blind").requires("sources"))
        .arg(name("end-blind", "cli-help-coders-end-blind").value_name(grammar.value("cli-value-reason")))
        .arg(grammar.coder());
    grammar.details(command, "cli-coders-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    if !ACTIONS.iter().any(|action| matches.contains_id(action)) {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project);
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let mut sources = Vec::new();
    for name in texts_of(matches, "sources") {
        sources.push(project.resolve_source(&name)?);
    }
    if let Some(name) = text_of(matches, "add") {
        project.create_coder(name)?;
    }
    if let Some(name) = text_of(matches, "rename") {
        let id = project.resolve_coder(name)?;
        project.rename_coder(id, text_of(matches, "to").unwrap_or_default())?;
    }
    for (option, is_theirs) in [("assign", true), ("unassign", false)] {
        if let Some(name) = text_of(matches, option) {
            let id = project.resolve_coder(name)?;
            project.assign_sources(id, &sources, is_theirs)?;
        }
    }
    if let Some(names) = text_of(matches, "blind") {
        let mut members = Vec::new();
        for name in names.split(',') {
            members.push(project.resolve_coder(name)?);
        }
        project.begin_blind_pass(&sources, &members)?;
    }
    if let Some(reason) = text_of(matches, "end-blind") {
        for pass in project.coders()?.passes {
            let is_meant = sources.is_empty() || pass.sources.iter().any(|source| sources.contains(source));
            if is_meant {
                project.end_blind_pass(pass.id, reason)?;
            }
        }
    }
    let status = tell(console, &mut project)?;
    project.close()?;
    Ok(status)
}

fn tell(console: &Console, project: &mut Project) -> Result<Status, Failure> {
    let CodersView { me, coders, passes } = project.coders()?;
    let sources = project.sources()?;
    let names = |ids: &[SourceId]| -> Vec<String> {
        let name = |id: &SourceId| sources.iter().find(|own| own.row.id == *id).map(|own| own.row.name.clone());
        ids.iter().filter_map(name).collect()
    };
    let coder = |id: CoderId| coders.iter().find(|own| own.id == id).map(|own| own.name.clone()).unwrap_or_default();
    let left = |assigned: &[SourceId], coded: &[SourceId]| -> Vec<SourceId> {
        assigned.iter().copied().filter(|source| !coded.contains(source)).collect()
    };
    let waiting = |pass: &BlindPassView| -> Vec<Waiting> {
        let own = pass.members.iter().filter(|(_, left)| !left.is_empty());
        own.map(|(id, left)| Waiting { coder: coder(*id), sources: names(left) }).collect()
    };
    if console.is_json() {
        let told = coders.iter().map(|own| Told {
            id: own.id.0,
            name: own.name.clone(),
            me: own.is_me,
            codings: own.codings,
            assigned: names(&own.assigned),
            coded: names(&own.coded),
            left: names(&left(&own.assigned, &own.coded)),
        });
        let blind_passes = passes.iter().map(|pass| ToldPass {
            sources: names(&pass.sources),
            begun_by: pass.begun_by.clone(),
            waiting_for: waiting(pass),
        });
        console.print_json(&Answer { me, coders: told.collect(), blind_passes: blind_passes.collect() })?;
        return Ok(Status::Done);
    }
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-coder"), Side::Left),
        (console.word("cli-column-codings"), Side::Right),
        (console.word("cli-column-assigned"), Side::Right),
        (console.word("cli-column-left"), Side::Right),
    ]);
    for own in &coders {
        let left = left(&own.assigned, &own.coded).len();
        let number = |count: usize| count.to_string();
        listing.row([own.name.clone(), console.number(own.codings), number(own.assigned.len()), number(left)]);
    }
    console.print(&listing.text())?;
    for pass in &passes {
        let own = Message::new("cli-coders-blind").with("sources", names(&pass.sources).join(", "));
        console.print_line(&console.text(&own))?;
        for one in waiting(pass) {
            let own = Message::new("cli-coders-waiting").with("coder", one.coder);
            console.print_line(&console.text(&own.with("sources", one.sources.join(", "))))?;
        }
    }
    Ok(Status::Done)
}
