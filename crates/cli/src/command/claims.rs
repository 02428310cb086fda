//! The claims of a study, with who speaks for them out of whom.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_project::{ClaimChange, ClaimView, ReachView};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    claims: Vec<ToldClaim>,
}

#[derive(Serialize)]
struct ToldClaim {
    id: i64,
    text: String,
    amount: &'static str,
    unit: &'static str,
    base: &'static str,
    theme: Option<String>,
    code: Option<String>,
    column: Option<String>,
    supports: u32,
    complicates: u32,
    contradicts: u32,
    /// Who speaks for it; null where nobody knows who was asked.
    reach: Option<ToldReach>,
    confirmed: bool,
    stale: bool,
    changed: Vec<String>,
}

#[derive(Serialize)]
struct ToldReach {
    count: u32,
    total: u32,
    carries: bool,
    supporting: Vec<String>,
    complicating: Vec<String>,
    contradicting: Vec<String>,
    missing: Vec<String>,
    outside: Vec<String>,
}

impl From<ReachView> for ToldReach {
    fn from(reach: ReachView) -> Self {
        Self {
            count: reach.count(),
            total: reach.total,
            carries: reach.carries,
            supporting: reach.supporting,
            complicating: reach.complicating,
            contradicting: reach.contradicting,
            missing: reach.missing,
            outside: reach.outside,
        }
    }
}

fn changed(change: &ClaimChange) -> String {
    match change {
        ClaimChange::Added(excerpt) => format!("added {excerpt}"),
        ClaimChange::Removed(excerpt) => format!("removed {excerpt}"),
        ClaimChange::Role(excerpt) => format!("role {excerpt}"),
        ClaimChange::Words(excerpt) => format!("words {excerpt}"),
        ClaimChange::Count(count, total) => format!("count {count}/{total}"),
    }
}

fn told(claim: ClaimView) -> ToldClaim {
    let is_stale = claim.is_stale();
    let [supports, complicates, contradicts] = claim.roles;
    ToldClaim {
        id: claim.row.id.0,
        text: claim.shown,
        amount: claim.row.scope.amount.name(),
        unit: claim.row.scope.unit.name(),
        base: claim.row.scope.base.name(),
        theme: claim.theme,
        code: claim.code,
        column: claim.column,
        supports,
        complicates,
        contradicts,
        reach: claim.reach.map(Into::into),
        confirmed: claim.changed.is_some(),
        stale: is_stale,
        changed: claim.changed.unwrap_or_default().iter().map(changed).collect(),
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    grammar.details(command.arg(grammar.project()), "cli-claims-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let claims: Vec<ToldClaim> = project.claims()?.into_iter().map(told).collect();
    if console.is_json() {
        console.print_json(&Answer { claims })?;
        return Ok(Status::Done);
    }
    if claims.is_empty() {
        console.note(&console.word("cli-no-claims"));
        return Ok(Status::Done);
    }
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-claim"), Side::Left),
        (console.word("cli-column-support"), Side::Right),
        (console.word("cli-claims-against"), Side::Left),
        (String::new(), Side::Left),
    ]);
    for claim in claims {
        let reach = match &claim.reach {
            Some(reach) => format!("{}/{}", console.number(reach.count), console.number(reach.total)),
            None => console.word("cli-claim-unknown"),
        };
        let mark = if claim.stale { console.word("cli-claim-changed") } else { String::new() };
        let against = claim.reach.map(|reach| reach.contradicting.join(", ")).unwrap_or_default();
        listing.row([claim.text, reach, against, mark]);
    }
    console.print(&listing.text())?;
    Ok(Status::Done)
}
