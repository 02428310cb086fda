//! Counts codes over cases, participants, sources or groups.

use std::collections::BTreeMap;

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{
    CellStanding, CellState, ColumnChoice, GridChoice, GridLayout, GridView, GridViewRow, Measure, Project, Relation,
    SavedView,
};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::selector::{ColumnSelector, RowSelector, parse_relation};

#[derive(Serialize)]
struct Answer<'grid> {
    measure: &'static str,
    columns: Vec<ToldColumn>,
    rows: Vec<ToldRow>,
    totals: Vec<u32>,
    total: u32,
    left_out: Vec<&'static str>,
    /// Passages of the rows that hold no words that count, such as an interviewer's.
    uncounted: u32,
    /// Passages of the rows whose words belong to none of the columns.
    elsewhere: u32,
    /// Saved searches that find nothing, since what they name is gone.
    unanswered: &'grid [String],
    smallest_group: u32,
    n: u32,
    /// How many sources can count in each column.
    column_sources: Vec<u32>,
    /// Words that shares are of, in each column and in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    column_words: Option<Vec<u32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<u32>,
}

#[derive(Serialize)]
struct ToldColumn {
    name: String,
    n: u32,
}

#[derive(Serialize)]
struct ToldRow {
    name: String,
    path: String,
    depth: u32,
    /// Participants, where a column stands as a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<u32>,
    cells: Vec<u32>,
    /// Shares in per cent, where they are asked for; none where there is no per cent.
    #[serde(skip_serializing_if = "Option::is_none")]
    shares: Option<Vec<Option<f64>>>,
    states: Vec<&'static str>,
    mentioned: Vec<u32>,
    participants: Vec<BTreeMap<&'static str, u32>>,
    /// What the researcher has summed up of each cell, where it is asked for; links are the lines where passages lie.
    #[serde(skip_serializing_if = "Option::is_none")]
    summaries: Option<Vec<Option<String>>>,
    total: u32,
}

impl Answer<'_> {
    /// The same with rows and columns in each other's place.
    fn transposed(mut self) -> Self {
        let rows = std::mem::take(&mut self.rows);
        let of = |place: usize, name: String, n: u32, total: u32| ToldRow {
            path: name.clone(),
            name,
            depth: 0,
            n: Some(n),
            cells: rows.iter().filter_map(|row| row.cells.get(place)).copied().collect(),
            shares: rows.iter().map(|row| Some(row.shares.as_ref()?.get(place).copied().flatten())).collect(),
            states: rows.iter().filter_map(|row| row.states.get(place)).copied().collect(),
            mentioned: rows.iter().filter_map(|row| row.mentioned.get(place)).copied().collect(),
            participants: rows.iter().filter_map(|row| row.participants.get(place)).cloned().collect(),
            summaries: rows.iter().map(|row| Some(row.summaries.as_ref()?.get(place).cloned().flatten())).collect(),
            total,
        };
        let columns = std::mem::take(&mut self.columns).into_iter().zip(&self.totals).enumerate();
        self.rows = columns.map(|(place, (column, total))| of(place, column.name, column.n, *total)).collect();
        self.columns = rows.iter().map(|row| ToldColumn { name: row.name.clone(), n: self.n }).collect();
        self.totals = rows.iter().map(|row| row.total).collect();
        (self.column_sources, self.column_words) = (Vec::new(), None);
        self
    }
}

/// The options that choose rows, columns and numbers of a grid; the first is also that of excerpts.
pub(crate) fn grid_options(grammar: &Grammar) -> [Arg; 9] {
    let measure = grammar.option("measure", "cli-value-measure", "cli-help-compare-measure");
    [
        grammar.option("rows", "cli-value-rows", "cli-help-compare-rows"),
        grammar.option("columns", "cli-value-columns", "cli-help-compare-columns"),
        grammar.option("relation", "cli-value-relation", "cli-help-compare-relation"),
        grammar.choice(measure, &Measure::ALL.map(Measure::name), Some("segments")),
        grammar.option("where", "cli-value-expression", "cli-help-compare-where"),
        grammar.flag("include-policy-documents", "cli-help-compare-policy-documents"),
        grammar.flag("why-empty", "cli-help-compare-why-empty"),
        grammar.option("view", "cli-value-name", "cli-help-compare-view").conflicts_with_all(OF_VIEWS),
        grammar.flag("transpose", "cli-help-compare-transpose"),
    ]
}

/// What a saved view says itself.
const OF_VIEWS: [&str; 7] =
    ["rows", "columns", "relation", "measure", "where", "include-policy-documents", "why-empty"];

/// What the options of a grid say, before a project is open.
pub(crate) struct GridOptions {
    rows: RowSelector,
    columns: ColumnSelector,
    relation: Relation,
    measure: Measure,
    filter: Option<String>,
    with_policy_documents: bool,
    with_states: bool,
    view: Option<String>,
    is_transposed: bool,
}

impl GridOptions {
    pub(crate) fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        Ok(Self {
            rows: text_of(matches, "rows").map_or(Ok(RowSelector::Codes), RowSelector::parse)?,
            columns: text_of(matches, "columns")
                .map_or(Ok(ColumnSelector::Named(ColumnChoice::Cases)), ColumnSelector::parse)?,
            relation: text_of(matches, "relation").map_or(Ok(Relation::Overlap), parse_relation)?,
            measure: text_of(matches, "measure").and_then(Measure::from_name).unwrap_or_default(),
            filter: text_of(matches, "where").map(str::to_owned),
            with_policy_documents: matches.get_flag("include-policy-documents"),
            with_states: matches.get_flag("why-empty"),
            view: text_of(matches, "view").map(str::to_owned),
            is_transposed: matches.get_flag("transpose"),
        })
    }

    /// What is counted, and how it is laid out where a saved view or an option says so.
    pub(crate) fn resolve_with_view(
        self,
        console: &mut Console,
        project: &mut Project,
    ) -> Result<(GridChoice, Option<GridLayout>), Failure> {
        let is_transposed = self.is_transposed;
        let Some(name) = &self.view else {
            let layout = is_transposed.then(|| GridLayout { is_transposed, ..GridLayout::default() });
            return Ok((self.resolve(project)?, layout));
        };
        let SavedView { name, choice, mut layout, is_code_gone, is_attribute_gone, .. } = project.resolve_view(name)?;
        let gone = [(is_code_gone, "compare-view-code-gone"), (is_attribute_gone, "compare-view-attribute-gone")];
        for (_, key) in gone.into_iter().filter(|(is_gone, _)| *is_gone) {
            console.note(&console.text(&Message::new(key).with("name", name.as_str())));
        }
        layout.is_transposed ^= is_transposed;
        Ok((choice, Some(layout)))
    }

    fn resolve(self, project: &mut Project) -> Result<GridChoice, Failure> {
        Ok(GridChoice {
            rows: self.rows.resolve(project)?,
            columns: self.columns.resolve(project, self.relation)?,
            measure: self.measure,
            filter: self.filter,
            with_policy_documents: self.with_policy_documents,
            with_states: self.with_states,
        })
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let views = grammar.flag("views", "cli-help-compare-views").conflicts_with("view");
    let summaries = grammar.flag("summaries", "cli-help-compare-summaries");
    let command = command.arg(grammar.project()).args(grid_options(grammar)).arg(views).arg(summaries);
    grammar.details(command, "cli-compare-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let options = GridOptions::read(matches)?;
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    if matches.get_flag("views") {
        return list_views(console, &mut project);
    }
    let (mut choice, layout) = options.resolve_with_view(console, &mut project)?;
    // A program always learns why cells are empty, a person where they ask for it.
    choice.with_states |= console.is_json();
    let mut grid = project.compare(&choice)?;
    let mut summaries = match matches.get_flag("summaries") {
        true => Some(summed_up(&mut project, &choice, &grid)?),
        false => None,
    };
    let is_transposed = layout.as_ref().is_some_and(|layout| layout.is_transposed);
    if let Some(layout) = layout {
        let shown = project.shown_in(&grid, &layout)?;
        grid = grid.only(&shown);
        for own in summaries.iter_mut().flat_map(BTreeMap::values_mut) {
            *own = shown.columns.iter().map(|place| own.get(*place).cloned().flatten()).collect();
        }
    }
    if console.is_json() {
        let mut answer = told(console, choice.measure, &grid);
        for (told, row) in answer.rows.iter_mut().zip(&grid.rows) {
            told.summaries = summaries.as_mut().map(|own| own.remove(&row.head.id()).unwrap_or_default());
        }
        console.print_json(&if is_transposed { answer.transposed() } else { answer })?;
    } else {
        console.print(&listing(console, &choice, &grid, is_transposed))?;
        if let Some(summaries) = &summaries {
            console.print(&written_out(console, &grid, summaries))?;
        }
        for state in CellState::ALL.into_iter().filter(|state| choice.with_states && shows(&grid, *state)) {
            console.print_line(&format!("{}  {}", state.mark(), console.word(state.label_key())))?;
        }
        if !grid.left_out.is_empty() {
            console.note(&console.word("cli-compare-left-out"));
        }
        if choice.measure.explanation_key() != Measure::Segments.explanation_key() {
            console.note(&explained(console, &choice, &grid));
        }
        for note in notes(console, &grid) {
            console.note(&note);
        }
    }
    Ok(Status::Done)
}

/// What is summed up in each row, by what the row stands for.
type Summaries = BTreeMap<i64, Vec<Option<String>>>;

fn summed_up(project: &mut Project, choice: &GridChoice, grid: &GridView) -> Result<Summaries, Failure> {
    let rows = project.grid_summaries(choice)?;
    Ok(grid.rows.iter().map(|row| row.head.id()).zip(rows).collect())
}

/// Summaries as they are read: cell by cell below the table.
fn written_out(console: &Console, grid: &GridView, summaries: &Summaries) -> String {
    let mut text = String::new();
    for row in &grid.rows {
        let own = summaries.get(&row.head.id()).into_iter().flatten();
        for (column, words) in grid.columns.iter().zip(own) {
            if let Some(words) = words {
                text.push_str(&format!("\n{} × {}\n", row.path, heading(console, &column.name)));
                words.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
            }
        }
    }
    text
}

#[derive(Serialize)]
struct Views<'view> {
    views: Vec<ToldView<'view>>,
}

#[derive(Serialize)]
struct ToldView<'view> {
    id: i64,
    name: &'view str,
}

/// The comparisons that were saved.
fn list_views(console: &mut Console, project: &mut Project) -> Result<Status, Failure> {
    let views = project.saved_views()?;
    if console.is_json() {
        let views = views.iter().map(|view| ToldView { id: view.id.0, name: &view.name }).collect();
        console.print_json(&Views { views })?;
    } else {
        views.iter().try_for_each(|view| console.print_line(&view.name))?;
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
    let shares = |cells: &[u32]| {
        let share = |(place, cell): (usize, &u32)| grid.share(*cell, Some(place)).map(tenths);
        grid.words.map(|_| cells.iter().enumerate().map(share).collect())
    };
    let rows = grid.rows.iter().map(|row| ToldRow {
        name: row.name.clone(),
        path: row.path.clone(),
        depth: row.depth,
        n: None,
        cells: row.cells.clone(),
        shares: shares(&row.cells),
        states: standings(row).iter().map(|cell| cell.state.name()).collect(),
        mentioned: standings(row).iter().map(CellStanding::mentioned).collect(),
        participants: standings(row)
            .iter()
            .map(|cell| cell.mix().map(|(state, count)| (state.name(), count)).collect())
            .collect(),
        summaries: None,
        total: row.total,
    });
    Answer {
        measure: measure.name(),
        columns: columns.collect(),
        rows: rows.collect(),
        totals: grid.totals.clone(),
        total: grid.total,
        left_out: grid.left_out.iter().map(|kind| kind.name()).collect(),
        uncounted: grid.uncounted,
        elsewhere: grid.elsewhere,
        unanswered: &grid.unanswered,
        smallest_group: grid.smallest_group,
        n: grid.n,
        column_sources: grid.columns.iter().map(|column| column.sources).collect(),
        column_words: grid.columns.iter().map(|column| column.words).collect(),
        words: grid.words,
    }
}

fn tenths(share: f64) -> f64 {
    (share * 10.0).round() / 10.0
}

/// What the numbers mean.
fn explained(console: &Console, choice: &GridChoice, grid: &GridView) -> String {
    let measure = console.word(choice.measure_key());
    let explanation = Message::new(choice.measure.explanation_key()).with("measure", measure);
    console.text(&explanation.with("n", grid.smallest_group))
}

/// What is not in the numbers.
fn notes(console: &Console, grid: &GridView) -> Vec<String> {
    let left =
        |key: &'static str, number: u32| (number > 0).then(|| console.text(&Message::new(key).with("count", number)));
    let empty: Vec<String> =
        grid.columns.iter().filter(|column| column.sources == 0).map(|column| heading(console, &column.name)).collect();
    let empty = (!empty.is_empty())
        .then(|| console.text(&Message::new("project-columns-without-sources").with("names", empty.join(", "))));
    let unanswered = (!grid.unanswered.is_empty())
        .then(|| console.text(&Message::new("project-unanswered").with("names", grid.unanswered.join(", "))));
    [left("project-uncounted", grid.uncounted), left("project-elsewhere", grid.elsewhere), empty, unanswered]
        .into_iter()
        .flatten()
        .collect()
}

/// A number as it is read: shares in per cent, or as so many of so many where there is no per cent.
fn number(console: &Console, grid: &GridView, count: u32, column: Option<usize>) -> String {
    match (grid.base(column), grid.share(count, column)) {
        _ if count == 0 => String::new(),
        (Some(_), Some(share)) => console.number(tenths(share)),
        (Some((words, _)), None) => format!("{}/{}", console.number(count), console.number(words)),
        (None, _) => console.number(count),
    }
}

fn listing(console: &Console, choice: &GridChoice, grid: &GridView, is_transposed: bool) -> String {
    let measure = console.word(choice.measure_key());
    let measured = match choice.measure {
        Measure::Presence | Measure::WordShare | Measure::FirstPlace | Measure::LastPlace => measure,
        _ => console.text(&Message::new("cli-compare-measure").with("measure", measure)),
    };
    let mut lines: Vec<Vec<String>> = vec![vec![measured]];
    lines[0].extend(grid.columns.iter().map(|column| heading(console, &column.name)));
    lines[0].push(console.word("cli-column-total"));
    let participants = grid.columns.iter().map(|column| console.number(column.n));
    let participants = std::iter::once(console.word("cli-compare-participants")).chain(participants);
    lines.push(participants.chain([String::new()]).collect());
    let cell = |place: usize, count: u32, standing: Option<&CellStanding>| match (count, standing) {
        (0, Some(standing)) => standing.state.mark().to_owned(),
        _ => number(console, grid, count, Some(place)),
    };
    let first = grid.rows.iter().map(|row| row.depth).min().unwrap_or_default();
    for row in &grid.rows {
        let indent = if is_transposed { 0 } else { row.depth.saturating_sub(first) as usize };
        let name = format!("{}{}", "  ".repeat(indent), row.name);
        let standings = standings(row);
        let cells = row.cells.iter().enumerate().map(|(place, count)| cell(place, *count, standings.get(place)));
        let total = match choice.measure {
            // Where it is or is not, in how many of the columns.
            Measure::Presence if row.total > 0 => {
                let of = Message::new("overlap-part").with("some", row.total).with("all", grid.columns.len());
                console.text(&of)
            }
            _ => number(console, grid, row.total, None),
        };
        lines.push(std::iter::once(name).chain(cells).chain([total]).collect());
    }
    let totals = grid.totals.iter().enumerate().map(|(place, count)| number(console, grid, *count, Some(place)));
    let totals = totals.chain([number(console, grid, grid.total, None)]);
    lines.push(std::iter::once(console.word("cli-column-total")).chain(totals).collect());
    if is_transposed {
        let at = |place: usize| lines.iter().filter_map(|line| line.get(place)).cloned().collect();
        lines = (0..grid.columns.len() + 2).map(at).collect();
    }
    let mut lines = lines.into_iter();
    let side = |place: usize| if place == 0 { Side::Left } else { Side::Right };
    let headings = lines.next().unwrap_or_default().into_iter().enumerate();
    let mut listing = Listing::with_headings(&headings.map(|(place, name)| (name, side(place))).collect::<Vec<_>>());
    lines.for_each(|line| listing.row(line));
    listing.text()
}
