//! Holds two codes and those below them against each other, case by case.

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CodeId, Message};
use sitat_project::{BalanceChoice, BalanceSide, BalanceView, ColumnChoice, Measure, Project, Relation};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::selector::{CodeSelector, ColumnSelector};

/// What can be bars.
const MEASURES: [Measure; 6] =
    [Measure::Segments, Measure::Participants, Measure::Cases, Measure::Sources, Measure::Words, Measure::WordShare];

#[derive(Serialize)]
struct Answer<'view> {
    measure: &'static str,
    left: &'view str,
    right: &'view str,
    columns: Vec<ToldColumn>,
    /// The two as a whole, then pairs of counterparts, then what has none.
    lines: Vec<ToldLine<'view>>,
    hidden: u32,
    n: u32,
    smallest_group: u32,
    left_out: Vec<&'static str>,
    uncounted: u32,
    elsewhere: u32,
}

#[derive(Serialize)]
struct ToldColumn {
    name: String,
    n: u32,
}

#[derive(Serialize)]
struct ToldLine<'view> {
    left: Option<ToldSide<'view>>,
    right: Option<ToldSide<'view>>,
}

/// `shares` are in per cent, none in a group too small for it.
#[derive(Serialize)]
struct ToldSide<'view> {
    name: &'view str,
    path: &'view str,
    cells: &'view [u32],
    #[serde(skip_serializing_if = "Option::is_none")]
    shares: Option<Vec<Option<f64>>>,
    total: u32,
}

/// The options that only a balance has.
pub(crate) fn options(grammar: &Grammar) -> [Arg; 3] {
    [
        grammar.option("left", "cli-value-code", "cli-help-balance-left"),
        grammar.option("right", "cli-value-code", "cli-help-balance-right"),
        grammar.flag("hide-empty", "cli-help-balance-hide-empty"),
    ]
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let measure = grammar.option("measure", "cli-value-measure", "cli-help-compare-measure");
    let command = command
        .arg(grammar.project())
        .args(options(grammar))
        .arg(grammar.option("columns", "cli-value-columns", "cli-help-compare-columns"))
        .arg(grammar.choice(measure, &MEASURES.map(Measure::name), Some("segments")))
        .arg(grammar.option("where", "cli-value-expression", "cli-help-compare-where"))
        .arg(grammar.flag("include-policy-documents", "cli-help-compare-policy-documents"));
    grammar.details(command, "cli-balance-details")
}

/// What the options say, in a project.
pub(crate) fn choice(matches: &ArgMatches, project: &mut Project) -> Result<BalanceChoice, Failure> {
    let columns = text_of(matches, "columns")
        .map_or(Ok(ColumnSelector::Named(ColumnChoice::Cases)), ColumnSelector::parse)?
        .resolve(project, Relation::Overlap)?;
    let mut side = |option: &str| -> Result<Option<CodeId>, Failure> {
        text_of(matches, option).map(|path| Ok(CodeSelector::parse(path).resolve(project)?.0)).transpose()
    };
    let sides = match (side("left")?, side("right")?) {
        (Some(left), Some(right)) => Some((left, right)),
        (None, None) => None,
        _ => return Err(Failure::Usage(Message::new("cli-usage-both-sides"))),
    };
    Ok(BalanceChoice {
        sides,
        columns,
        measure: text_of(matches, "measure").and_then(Measure::from_name).unwrap_or_default(),
        filter: text_of(matches, "where").map(str::to_owned),
        with_policy_documents: matches.get_flag("include-policy-documents"),
        hides_empty: matches.get_flag("hide-empty"),
    })
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let choice = choice(matches, &mut project)?;
    let view = project.balance(&choice)?;
    if console.is_json() {
        console.print_json(&told(console, choice.measure, &view))?;
        return Ok(Status::Done);
    }
    console.print(&listing(console, choice.measure, &view))?;
    let measure = console.word(choice.measure.label_key());
    let explanation = Message::new(choice.measure.explanation_key()).with("measure", measure);
    console.note(&console.text(&explanation.with("n", view.smallest_group)));
    if view.hidden > 0 {
        console.note(&console.text(&Message::new("project-balance-hidden").with("count", view.hidden)));
    }
    if !view.left_out.is_empty() {
        console.note(&console.word("cli-compare-left-out"));
    }
    for (key, number) in [("project-uncounted", view.uncounted), ("project-elsewhere", view.elsewhere)] {
        if number > 0 {
            console.note(&console.text(&Message::new(key).with("count", number)));
        }
    }
    Ok(Status::Done)
}

fn heading(console: &Console, name: &str) -> String {
    if name.is_empty() { console.word("project-without-value") } else { name.to_owned() }
}

fn tenths(share: f64) -> f64 {
    (share * 10.0).round() / 10.0
}

fn told<'view>(console: &Console, measure: Measure, view: &'view BalanceView) -> Answer<'view> {
    let side = |own: &'view BalanceSide| ToldSide {
        name: &own.name,
        path: &own.path,
        cells: &own.cells,
        shares: (measure == Measure::WordShare).then(|| own.shares.iter().map(|share| share.map(tenths)).collect()),
        total: own.total,
    };
    let [left, right] = &view.names;
    Answer {
        measure: measure.name(),
        left,
        right,
        columns: view
            .columns
            .iter()
            .map(|column| ToldColumn { name: heading(console, &column.name), n: column.n })
            .collect(),
        lines: view
            .lines
            .iter()
            .map(|line| ToldLine { left: line.sides[0].as_ref().map(side), right: line.sides[1].as_ref().map(side) })
            .collect(),
        hidden: view.hidden,
        n: view.n,
        smallest_group: view.smallest_group,
        left_out: view.left_out.iter().map(|kind| kind.name()).collect(),
        uncounted: view.uncounted,
        elsewhere: view.elsewhere,
    }
}

/// A line each: what stands left, both numbers in each column, what stands right.
fn listing(console: &Console, measure: Measure, view: &BalanceView) -> String {
    let mut headings = vec![(view.names[0].clone(), Side::Left)];
    headings.extend(view.columns.iter().map(|column| (heading(console, &column.name), Side::Right)));
    headings.push((console.word("cli-column-total"), Side::Right));
    headings.push((view.names[1].clone(), Side::Left));
    let mut listing = Listing::with_headings(&headings);
    let people = std::iter::once(console.word("cli-compare-participants"));
    let people = people.chain(view.columns.iter().map(|column| console.number(column.n)));
    listing.row(people.chain([console.number(view.n), String::new()]));
    let number = |count: u32, share: Option<f64>| match share.filter(|_| measure == Measure::WordShare) {
        Some(share) => format!("{} %", console.number(tenths(share))),
        None => console.number(count),
    };
    for line in &view.lines {
        let [left, right] = &line.sides;
        let name = |side: &Option<BalanceSide>| side.as_ref().map_or_else(|| "–".to_owned(), |own| own.name.clone());
        let at = |side: &Option<BalanceSide>, place: usize| match side {
            Some(own) => {
                number(own.cells.get(place).copied().unwrap_or_default(), own.shares.get(place).copied().flatten())
            }
            None => "–".to_owned(),
        };
        let total = |side: &Option<BalanceSide>| {
            side.as_ref().map_or_else(|| "–".to_owned(), |own| number(own.total, own.total_share))
        };
        let cells = (0..view.columns.len()).map(|place| format!("{} : {}", at(left, place), at(right, place)));
        let row = std::iter::once(name(left)).chain(cells);
        listing.row(row.chain([format!("{} : {}", total(left), total(right)), name(right)]));
    }
    listing.text()
}
