//! Lists the searches that were saved under names, with how many hits each has today.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_project::SavedSearch;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer<'answer> {
    searches: Vec<ToldSearch<'answer>>,
}

#[derive(Serialize)]
struct ToldSearch<'answer> {
    name: &'answer str,
    query: &'answer str,
    forms: Vec<&'static str>,
    without: Vec<&'answer str>,
    with: Vec<&'answer str>,
    order: &'static str,
    /// Hits today; null where something that it names is gone.
    total: Option<u64>,
    problem: Option<String>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    grammar.details(command.arg(grammar.project()), "cli-searches-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let saved = project.saved_searches()?;
    let mut searches = Vec::new();
    for own in &saved {
        let total = match &own.problem {
            None => Some(project.search(&own.request())?.total),
            Some(_) => None,
        };
        searches.push(told(console, own, total));
    }
    if console.is_json() {
        console.print_json(&Answer { searches })?;
        return Ok(Status::Done);
    }
    let mut listing = Listing::new(&[Side::Left, Side::Right, Side::Left]);
    for own in searches {
        #[expect(clippy::cast_precision_loss, reason = "no text has 2^53 words")]
        let total = own.total.map_or_else(|| "–".to_owned(), |total| console.number(total as f64));
        listing.row([own.name.to_owned(), total, own.problem.unwrap_or_else(|| own.query.to_owned())]);
    }
    console.print(&listing.text())?;
    Ok(Status::Done)
}

fn told<'own>(console: &Console, own: &'own SavedSearch, total: Option<u64>) -> ToldSearch<'own> {
    ToldSearch {
        name: &own.name,
        query: &own.query,
        forms: own.kinds.names(),
        without: own.switched_off.iter().map(String::as_str).collect(),
        with: own.switched_on.iter().map(String::as_str).collect(),
        order: own.order.name(),
        total,
        problem: own.problem.as_ref().map(|problem| console.text(problem)),
    }
}
