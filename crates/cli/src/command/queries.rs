//! Lists the code queries that were saved under names, with how much each finds today.

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    queries: Vec<ToldQuery>,
}

#[derive(Serialize)]
struct ToldQuery {
    name: String,
    query: String,
    /// Passages today; null where something that it names is gone.
    total: Option<u32>,
    problem: Option<String>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    grammar.details(command.arg(grammar.project()), "cli-queries-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let mut queries = Vec::new();
    for own in project.saved_queries()? {
        let total = match own.problem {
            None => Some(project.query(&own.query, Some(0))?.total),
            Some(_) => None,
        };
        let problem = own.problem.map(|problem| console.text(&problem));
        queries.push(ToldQuery { name: own.name, query: own.query, total, problem });
    }
    if console.is_json() {
        console.print_json(&Answer { queries })?;
        return Ok(Status::Done);
    }
    let mut listing = Listing::new(&[Side::Left, Side::Right, Side::Left]);
    for own in queries {
        let total = own.total.map_or_else(|| "–".to_owned(), |total| console.number(total));
        listing.row([own.name, total, own.problem.unwrap_or(own.query)]);
    }
    console.print(&listing.text())?;
    Ok(Status::Done)
}
