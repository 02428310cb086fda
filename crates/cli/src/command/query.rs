//! Asks how codes stand to each other, and codes what was found if that is wanted.

use std::collections::BTreeMap;

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::CodeId;
use sitat_project::{Place, QueryAnswer, QueryFound};

use super::search::{self, ToldCase, ToldCoded, coding_options};
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side, one_line};
use crate::opening;

#[derive(Serialize)]
struct Answer<'answer> {
    total: u32,
    sources: u32,
    undated: Option<u32>,
    passages: Vec<ToldPassage<'answer>>,
    cases: Vec<ToldCase<'answer>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coded: Option<ToldCoded>,
}

/// `ranges` are exact and half-open, `whole` says whether they are all of the excerpt.
#[derive(Serialize)]
struct ToldPassage<'answer> {
    excerpt: &'answer str,
    whole: bool,
    source: &'answer str,
    source_id: i64,
    cases: &'answer [String],
    participants: &'answer [String],
    turn: Option<u32>,
    ranges: Vec<[u32; 2]>,
    quotes: &'answer [String],
    before: &'answer str,
    after: &'answer str,
    codes: Vec<&'answer str>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let query = grammar.operand("query", "cli-value-query", "cli-help-query-query");
    let limit = grammar.option("limit", "cli-value-number", "cli-help-query-limit");
    let command = command
        .arg(grammar.project())
        .arg(query.required_unless_present("saved"))
        .arg(grammar.option("saved", "cli-value-name", "cli-help-query-saved").conflicts_with("query"))
        .arg(grammar.option("save", "cli-value-name", "cli-help-query-save").conflicts_with("saved"))
        .arg(limit.value_parser(value_parser!(u32)))
        .args(coding_options(grammar));
    grammar.details(command, "cli-query-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let (mut project, writes) = match matches.contains_id("save") {
        true => (opening::for_writing(console, path_of(matches, "project"), text_of(matches, "coder"))?, true),
        false => search::open(console, matches)?,
    };
    let saved = text_of(matches, "saved").map(|name| project.saved_query(name)).transpose()?;
    let written =
        saved.as_ref().map_or_else(|| text_of(matches, "query").unwrap_or_default(), |own| own.query.as_str());
    if let Some(name) = text_of(matches, "save") {
        project.save_query(name, written)?;
    }
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let answer = project.query(written, limit)?;
    let stretches = |own: &QueryFound| {
        let source = own.excerpt.source;
        own.ranges.clone().into_iter().map(move |range| Place { source, range })
    };
    let places: Vec<Place> = answer.found.iter().flat_map(stretches).collect();
    let paths: BTreeMap<CodeId, String> = project.codebook()?.into_iter().map(|own| (own.row.id, own.path)).collect();
    let coded = search::code(&mut project, &places, matches)?;
    if writes {
        project.close()?;
    }
    if console.is_json() {
        let passages = answer.found.iter().map(|own| passage(own, &paths)).collect();
        let cases = answer.cases.iter().map(ToldCase::new).collect();
        console.print_json(&Answer {
            total: answer.total,
            sources: answer.sources,
            undated: answer.undated,
            passages,
            cases,
            coded,
        })?;
    } else {
        console.print(&listing(console, &answer))?;
        if let Some(coded) = coded {
            console.print_line(&coded.line(console))?;
        }
    }
    Ok(Status::Done)
}

fn passage<'answer>(own: &'answer QueryFound, paths: &'answer BTreeMap<CodeId, String>) -> ToldPassage<'answer> {
    let excerpt = &own.excerpt;
    ToldPassage {
        excerpt: &excerpt.id,
        whole: own.is_whole,
        source: &excerpt.source_name,
        source_id: excerpt.source.0,
        cases: &excerpt.cases,
        participants: &excerpt.participants,
        turn: excerpt.turn,
        ranges: own.ranges.iter().map(|range| [range.start.0, range.end.0]).collect(),
        quotes: &excerpt.stretches,
        before: &excerpt.before,
        after: &excerpt.after,
        codes: excerpt.codes.iter().filter_map(|code| paths.get(code)).map(String::as_str).collect(),
    }
}

fn listing(console: &Console, answer: &QueryAnswer) -> String {
    let mut text = console.count("cli-query-total", answer.total);
    text.push('\n');
    if let Some(undated) = answer.undated.filter(|undated| *undated > 0) {
        text.push_str(&console.count("cli-search-undated", undated));
        text.push('\n');
    }
    if answer.found.is_empty() {
        return text;
    }
    let mut listing = Listing::new(&[Side::Left, Side::Left, Side::Left, Side::Left]);
    for own in &answer.found {
        let excerpt = &own.excerpt;
        let turn = excerpt.turn.map(|turn| format!(":{turn}")).unwrap_or_default();
        listing.row([
            excerpt.id.clone(),
            format!("{}{turn}", excerpt.source_name),
            excerpt.participants.join(", "),
            one_line(&excerpt.stretches.join(" (…) ")),
        ]);
    }
    text.push('\n');
    text.push_str(&listing.text());
    text.push('\n');
    text.push_str(&search::cases(console, &answer.cases));
    text
}
