//! How codes lie upon each other and follow each other, all pairs of them.

use clap::{Arg, ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{OverlapChoice, OverlapPair, OverlapView, Project, RowChoice};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::selector::RowSelector;

#[derive(Serialize)]
struct Answer<'view> {
    unit: &'static str,
    follows: u32,
    codes: usize,
    pairs: Vec<ToldPair<'view>>,
    left_out: Vec<&'static str>,
}

/// `before` counts passages of the one that the other follows; `query` lists what has both.
#[derive(Serialize)]
struct ToldPair<'view> {
    code: &'view str,
    other: &'view str,
    both: u32,
    either: u32,
    jaccard: f64,
    passages: u32,
    with_other: u32,
    other_passages: u32,
    other_with: u32,
    before: u32,
    after: u32,
    query: &'view str,
}

/// Within how many turns a code follows another.
pub(crate) fn follows(grammar: &Grammar) -> Arg {
    let follows = grammar.option("follows", "cli-value-number", "cli-help-overlap-follows");
    follows.value_parser(value_parser!(u32).range(0..=1000))
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.option("rows", "cli-value-rows", "cli-help-overlap-rows"))
        .arg(grammar.flag("by-turns", "cli-help-overlap-by-turns"))
        .arg(follows(grammar))
        .arg(grammar.option("where", "cli-value-expression", "cli-help-compare-where"))
        .arg(grammar.flag("include-policy-documents", "cli-help-compare-policy-documents"));
    grammar.details(command, "cli-overlap-details")
}

/// What the options say, in a project.
pub(crate) fn choice(matches: &ArgMatches, project: &mut Project) -> Result<OverlapChoice, Failure> {
    let rows = text_of(matches, "rows").map(RowSelector::parse).transpose()?;
    Ok(OverlapChoice {
        rows: rows.map_or(Ok(RowChoice::Families), |rows| rows.resolve(project))?,
        by_turns: matches.get_flag("by-turns"),
        follows: matches.get_one::<u32>("follows").copied().unwrap_or(2),
        filter: text_of(matches, "where").map(str::to_owned),
        with_policy_documents: matches.get_flag("include-policy-documents"),
        limit: None,
    })
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let choice = choice(matches, &mut project)?;
    let view = project.overlap(&choice)?;
    if console.is_json() {
        console.print_json(&told(&choice, &view))?;
    } else {
        console.print(&listing(console, &choice, &view))?;
        if !view.left_out.is_empty() {
            console.note(&console.word("cli-compare-left-out"));
        }
    }
    Ok(Status::Done)
}

fn told<'view>(choice: &OverlapChoice, view: &'view OverlapView) -> Answer<'view> {
    let pair = |pair: &'view OverlapPair| ToldPair {
        code: &pair.name,
        other: &pair.other_name,
        both: pair.both,
        either: pair.either,
        jaccard: pair.jaccard,
        passages: pair.passages,
        with_other: pair.with_other,
        other_passages: pair.other_passages,
        other_with: pair.other_with,
        before: pair.before,
        after: pair.after,
        query: &pair.query,
    };
    Answer {
        unit: if choice.by_turns { "turns" } else { "segments" },
        follows: choice.follows,
        codes: view.heads.len(),
        pairs: view.pairs.iter().map(pair).collect(),
        left_out: view.left_out.iter().map(|kind| kind.name()).collect(),
    }
}

fn listing(console: &Console, choice: &OverlapChoice, view: &OverlapView) -> String {
    let unit = if choice.by_turns { "overlap-unit-turns" } else { "overlap-unit-segments" };
    let follows = |key: &'static str| console.text(&Message::new(key).with("turns", choice.follows));
    let mut listing = Listing::with_headings(&[
        (console.word("overlap-code-a"), Side::Left),
        (console.word("overlap-code-b"), Side::Left),
        (console.word(unit), Side::Right),
        (console.word("overlap-jaccard"), Side::Right),
        (console.word("overlap-a-with-b"), Side::Right),
        (console.word("overlap-b-with-a"), Side::Right),
        (follows("overlap-before"), Side::Right),
        (follows("overlap-after"), Side::Right),
    ]);
    let part = |some: u32, all: u32| console.text(&Message::new("overlap-part").with("some", some).with("all", all));
    for pair in &view.pairs {
        listing.row([
            pair.name.clone(),
            pair.other_name.clone(),
            part(pair.both, pair.either),
            console.number((pair.jaccard * 100.0).round() / 100.0),
            part(pair.with_other, pair.passages),
            part(pair.other_with, pair.other_passages),
            console.number(pair.before),
            console.number(pair.after),
        ]);
    }
    listing.text()
}
