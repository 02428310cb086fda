//! Counts codes over cases, participants, sources or groups.

use std::collections::BTreeMap;

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{CellStanding, CellState, ColumnChoice, GridChoice, GridView, GridViewRow, Measure, Project};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::selector::{RowSelector, parse_columns};

#[derive(Serialize)]
struct Answer<'grid> {
    measure: &'static str,
    columns: Vec<ToldColumn>,
    rows: Vec<ToldRow<'grid>>,
    totals: &'grid [u32],
    total: u32,
    left_out: Vec<&'static str>,
}

#[derive(Serialize)]
struct ToldColumn {
    name: String,
    n: u32,
}

#[derive(Serialize)]
struct ToldRow<'grid> {
    name: &'grid str,
    path: &'grid str,
    depth: u32,
    cells: &'grid [u32],
    states: Vec<&'static str>,
    mentioned: Vec<u32>,
    participants: Vec<BTreeMap<&'static str, u32>>,
    total: u32,
}

/// The options that choose rows, columns and numbers of a grid; the first is also that of excerpts.
pub(crate) fn grid_options(grammar: &Grammar) -> [Arg; 6] {
    let measure = grammar.option("measure", "cli-value-measure", "cli-help-compare-measure");
    [
        grammar.option("rows", "cli-value-rows", "cli-help-compare-rows"),
        grammar.option("columns", "cli-value-columns", "cli-help-compare-columns"),
        grammar.choice(measure, &Measure::ALL.map(Measure::name), Some("segments")),
        grammar.option("where", "cli-value-expression", "cli-help-compare-where"),
        grammar.flag("include-policy-documents", "cli-help-compare-policy-documents"),
        grammar.flag("why-empty", "cli-help-compare-why-empty"),
    ]
}

/// What the options of a grid say, before a project is open.
pub(crate) struct GridOptions {
    rows: RowSelector,
    columns: ColumnChoice,
    measure: Measure,
    filter: Option<String>,
    with_policy_documents: bool,
    with_states: bool,
}

impl GridOptions {
    pub(crate) fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        Ok(Self {
            rows: text_of(matches, "rows").map_or(Ok(RowSelector::Codes), RowSelector::parse)?,
            columns: text_of(matches, "columns").map_or(Ok(ColumnChoice::Cases), parse_columns)?,
            measure: text_of(matches, "measure").and_then(Measure::from_name).unwrap_or_default(),
            filter: text_of(matches, "where").map(str::to_owned),
            with_policy_documents: matches.get_flag("include-policy-documents"),
            with_states: matches.get_flag("why-empty"),
        })
    }

    pub(crate) fn resolve(self, project: &mut Project) -> Result<GridChoice, Failure> {
        Ok(GridChoice {
            rows: self.rows.resolve(project)?,
            columns: self.columns,
            measure: self.measure,
            filter: self.filter,
            with_policy_documents: self.with_policy_documents,
            with_states: self.with_states,
        })
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command.arg(grammar.project()).args(grid_options(grammar));
    grammar.details(command, "cli-compare-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let options = GridOptions::read(matches)?;
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let mut choice = options.resolve(&mut project)?;
    // A program always learns why cells are empty, a person where they ask for it.
    choice.with_states |= console.is_json();
    let grid = project.compare(&choice)?;
    if console.is_json() {
        console.print_json(&told(console, choice.measure, &grid))?;
    } else {
        console.print(&listing(console, choice.measure, &grid))?;
        for state in CellState::ALL.into_iter().filter(|state| choice.with_states && shows(&grid, *state)) {
            console.print_line(&format!("{}  {}", state.mark(), console.word(state.label_key())))?;
        }
        if !grid.left_out.is_empty() {
            console.note(&console.word("cli-compare-left-out"));
        }
    }
    Ok(Status::Done)
}

/// Whether an empty cell of a grid shows a state.
fn shows(grid: &GridView, state: CellState) -> bool {
    let empty = |row: &GridViewRow| {
        row.cells.iter().zip(standings(row)).any(|(number, cell)| *number == 0 && cell.state == state)
    };
    !state.mark().is_empty() && grid.rows.iter().any(empty)
}

fn heading(console: &Console, name: &str) -> String {
    if name.is_empty() { console.word("project-without-value") } else { name.to_owned() }
}

fn standings(row: &GridViewRow) -> &[CellStanding] {
    row.standings.as_deref().unwrap_or_default()
}

fn told<'grid>(console: &Console, measure: Measure, grid: &'grid GridView) -> Answer<'grid> {
    let columns = grid.columns.iter().map(|column| ToldColumn { name: heading(console, &column.name), n: column.n });
    let rows = grid.rows.iter().map(|row| ToldRow {
        name: &row.name,
        path: &row.path,
        depth: row.depth,
        cells: &row.cells,
        states: standings(row).iter().map(|cell| cell.state.name()).collect(),
        mentioned: standings(row).iter().map(CellStanding::mentioned).collect(),
        participants: standings(row)
            .iter()
            .map(|cell| cell.mix().map(|(state, count)| (state.name(), count)).collect())
            .collect(),
        total: row.total,
    });
    Answer {
        measure: measure.name(),
        columns: columns.collect(),
        rows: rows.collect(),
        totals: &grid.totals,
        total: grid.total,
        left_out: grid.left_out.iter().map(|kind| kind.name()).collect(),
    }
}

fn measure_word(measure: Measure) -> &'static str {
    match measure {
        Measure::Segments => "project-measure-segments",
        Measure::Participants => "project-measure-participants",
        Measure::Cases => "project-measure-cases",
        Measure::Words => "project-measure-words",
    }
}

fn listing(console: &Console, measure: Measure, grid: &GridView) -> String {
    let measured = Message::new("cli-compare-measure").with("measure", console.word(measure_word(measure)));
    let mut columns = vec![(console.text(&measured), Side::Left)];
    columns.extend(grid.columns.iter().map(|column| (heading(console, &column.name), Side::Right)));
    columns.push((console.word("cli-column-total"), Side::Right));
    let mut listing = Listing::with_headings(&columns);
    let participants = grid.columns.iter().map(|column| console.number(column.n));
    listing.row(std::iter::once(console.word("cli-compare-participants")).chain(participants));
    let number = |number: &u32| if *number == 0 { String::new() } else { console.number(*number) };
    let cell = |(number, standing): (&u32, Option<&CellStanding>)| match (number, standing) {
        (0, None) => String::new(),
        (0, Some(standing)) => standing.state.mark().to_owned(),
        _ => console.number(*number),
    };
    for row in &grid.rows {
        let first = grid.rows.iter().map(|row| row.depth).min().unwrap_or_default();
        let name = format!("{}{}", "  ".repeat(row.depth.saturating_sub(first) as usize), row.name);
        let standings = standings(row).iter().map(Some).chain(std::iter::repeat(None));
        let cells = row.cells.iter().zip(standings).map(cell);
        listing.row(std::iter::once(name).chain(cells).chain([number(&row.total)]));
    }
    let totals = grid.totals.iter().map(number).chain([number(&grid.total)]);
    listing.row(std::iter::once(console.word("cli-column-total")).chain(totals));
    listing.text()
}
