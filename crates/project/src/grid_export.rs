//! A grid as a document.

use std::collections::BTreeMap;

use sitat_analysis::{CellStanding, CellState, Measure, Reach, Relation};
use sitat_export::{
    CellNote, Counted, Format, GridColumn, GridDocument, GridNumber, GridRow, grid_csv, grid_report, grid_xlsx,
};
use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use crate::exporting::count;
use crate::{ColumnChoice, Exported, GridChoice, GridView, GridViewRow, Project, ProjectError, RowChoice, Target};

/// What a cell says beside its number, in words.
fn note(language: Language, cell: &CellStanding) -> CellNote {
    let words = match cell.state {
        CellState::Mentioned if cell.of() > 0 => {
            let mentioned = Message::new("project-mentioned-by").with("mentioned", cell.mentioned());
            text(language, &mentioned.with("of", cell.of()))
        }
        state => word(language, state.label_key()),
    };
    CellNote { mark: cell.state.mark(), words }
}

/// The signs that stand in empty cells.
fn legend(language: Language, grid: &GridView) -> Vec<CellNote> {
    let shown = |state: &CellState| {
        let cells = grid.rows.iter().flat_map(|row| row.cells.iter().zip(row.standings.iter().flatten()));
        !state.mark().is_empty() && cells.clone().any(|(number, cell)| *number == 0 && cell.state == *state)
    };
    let signs = CellState::ALL.into_iter().filter(shown);
    signs.map(|state| CellNote { mark: state.mark(), words: word(language, state.label_key()) }).collect()
}

/// The rows and columns of a grid that are to stand in a document, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShownGrid {
    /// What the rows stand for, by identity.
    pub rows: Vec<i64>,
    /// Places of the columns.
    pub columns: Vec<usize>,
    /// Whether rows and columns change places.
    pub is_transposed: bool,
}

impl GridView {
    /// The grid with only what is shown. Totals stay those of all that is counted.
    #[must_use]
    pub fn only(mut self, shown: &ShownGrid) -> Self {
        let pick = |cells: &[u32]| shown.columns.iter().filter_map(|place| cells.get(*place)).copied().collect();
        let mut rows: BTreeMap<i64, GridViewRow> = self.rows.into_iter().map(|row| (row.head.id(), row)).collect();
        self.rows = shown.rows.iter().filter_map(|row| rows.remove(row)).collect();
        for row in &mut self.rows {
            row.cells = pick(&row.cells);
            row.standings = row
                .standings
                .take()
                .map(|cells| shown.columns.iter().filter_map(|place| cells.get(*place)).copied().collect());
        }
        self.totals = pick(&self.totals);
        self.columns = shown.columns.iter().filter_map(|place| self.columns.get(*place)).cloned().collect();
        self
    }
}

/// How excerpts of the rows stand to those of the columns, in words.
fn relation_words(language: Language, relation: Relation) -> String {
    let (key, turns) = match relation {
        Relation::Overlap => ("query-relation-overlap", None),
        Relation::Within => ("query-relation-within", None),
        Relation::Near(Reach::Turns(0)) => ("query-relation-turn", None),
        Relation::Near(Reach::Answer) => ("query-relation-answer", None),
        Relation::Near(Reach::Participant) => ("query-relation-participant", None),
        Relation::Near(Reach::Turns(turns)) => ("query-relation-near", Some(turns)),
        Relation::Before(Reach::Turns(turns)) if turns > 0 => ("query-relation-before", Some(turns)),
        Relation::After(Reach::Turns(turns)) if turns > 0 => ("query-relation-after", Some(turns)),
        Relation::Near(_) | Relation::Before(_) | Relation::After(_) => return relation.to_string(),
    };
    let reach = turns.map(|turns| text(language, &Message::new("query-turns").with("count", turns)));
    reach.map_or_else(|| word(language, key), |reach| format!("{} ({reach})", word(language, key)))
}

impl RowChoice {
    /// What the rows are, in words.
    pub(crate) fn words(&self, language: Language, name_of: impl Fn(sitat_model::CodeId) -> String) -> String {
        let key = match self {
            Self::Codes => "project-rows-codes",
            Self::Families => "project-rows-families",
            Self::Questions => "project-rows-questions",
            Self::Searches => "project-rows-searches",
            Self::Themes => "project-rows-themes",
            Self::Claims => "project-rows-claims",
            Self::Levels(levels) => {
                return text(language, &Message::new("project-rows-levels").with("levels", *levels));
            }
            Self::Below(code) => {
                return text(language, &Message::new("project-rows-below").with("code", name_of(*code)));
            }
            Self::Only(code) => return text(language, &Message::new("project-rows-only").with("code", name_of(*code))),
            Self::Crosswalk(one, other) => {
                let message = Message::new("project-rows-crosswalk").with("code", name_of(*one));
                return text(language, &message.with("other", name_of(*other)));
            }
        };
        word(language, key)
    }

    /// The heading of the rows, and what they are counted as.
    fn heading(&self) -> (&'static str, Counted) {
        match self {
            Self::Questions => ("project-row-question", Counted::Questions),
            Self::Searches => ("project-row-search", Counted::Searches),
            Self::Themes => ("project-row-theme", Counted::Themes),
            Self::Claims => ("project-row-claim", Counted::Claims),
            _ => ("export-column-code", Counted::Codes),
        }
    }
}

impl ColumnChoice {
    /// What the columns are, in words.
    pub(crate) fn words(&self, language: Language, name_of: impl Fn(sitat_model::CodeId) -> String) -> String {
        match self {
            Self::Codes(codes, relation) => {
                let message = Message::new("project-columns-codes").with("codes", codes.words(language, name_of));
                text(language, &message.with("relation", relation_words(language, *relation)))
            }
            Self::Cases => word(language, "project-columns-cases"),
            Self::Participants => word(language, "project-columns-participants"),
            Self::Sources => word(language, "project-columns-sources"),
            Self::Coders => word(language, "project-columns-coders"),
            Self::Attribute(name) => name.clone(),
            Self::Crossed(one, other) => format!("{one} × {other}"),
        }
    }
}

pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What was left out of a grid: the condition, kinds of sources, words that count nowhere, and rows and columns that
/// are not shown.
fn filters(language: Language, choice: &GridChoice, whole: (usize, usize), grid: &GridView) -> Vec<String> {
    let mut said: Vec<String> = choice.filter.iter().filter(|filter| !filter.trim().is_empty()).cloned().collect();
    if !grid.left_out.is_empty() {
        said.push(word(language, "project-without-policy-documents"));
    }
    let left =
        |key: &'static str, number: u32| (number > 0).then(|| text(language, &Message::new(key).with("count", number)));
    said.extend(left("project-uncounted", grid.uncounted));
    said.extend(left("project-elsewhere", grid.elsewhere));
    if !grid.unanswered.is_empty() {
        let names = grid.unanswered.join(", ");
        said.push(text(language, &Message::new("project-unanswered").with("names", names)));
    }
    said.extend(left_out(language, (grid.rows.len(), grid.columns.len()), whole));
    said
}

/// How many rows and columns of the whole table are shown, where it is not all of them.
pub(crate) fn left_out(language: Language, shown: (usize, usize), whole: (usize, usize)) -> Vec<String> {
    let part = |key: &'static str, shown: usize, all: usize| {
        let part = Message::new(key).with("shown", count(shown)).with("all", count(all));
        (shown < all).then(|| text(language, &part))
    };
    let parts = [part("project-shown-rows", shown.0, whole.0), part("project-shown-columns", shown.1, whole.1)];
    parts.into_iter().flatten().collect()
}

/// A number as it stands in a document; shares that are not told are so many of so many.
fn number(grid: &GridView, measure: Measure, count: u32, column: Option<usize>) -> GridNumber {
    let of = || grid.base(column).map_or(0, |(words, _)| words);
    match measure {
        Measure::WordShare => {
            grid.share(count, column).map_or_else(|| GridNumber::Part(count, of()), GridNumber::Share)
        }
        _ => GridNumber::Count(count),
    }
}

impl Project {
    /// Writes a grid: all of it as it comes, or what is shown of it.
    pub fn export_grid(
        &mut self,
        target: &Target<'_>,
        choice: &GridChoice,
        shown: Option<&ShownGrid>,
    ) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let (document, rows) = self.grid_document(choice, shown)?;
        let bytes = match format {
            Format::Written(own) => self.written(&grid_report(&document), own)?,
            Format::Xlsx => grid_xlsx(&document)?,
            Format::Csv => grid_csv(&document, target.csv)?,
        };
        self.write_document(target, &document.title, &document.manifest, &bytes, rows)
    }

    /// A grid, or what is shown of it, as it is written; how many rows were counted.
    pub(crate) fn grid_document(
        &mut self,
        choice: &GridChoice,
        shown: Option<&ShownGrid>,
    ) -> Result<(GridDocument, u32), ProjectError> {
        let language = self.structure()?.project.language;
        let mut grid = self.compare(choice)?;
        let whole = (grid.rows.len(), grid.columns.len());
        if let Some(shown) = shown {
            grid = grid.only(shown);
        }
        let without = word(language, "project-without-value");
        let structure = self.structure()?;
        let (row_heading, counted) = choice.rows.heading();
        let mut manifest =
            self.manifest(filters(language, choice, whole, &grid), vec![(counted, count(grid.rows.len()))])?;
        let measure = word(language, choice.measure_key());
        let explanation = Message::new(choice.measure.explanation_key()).with("measure", measure.as_str());
        let rows = choice.rows.words(language, |code| structure.code_name(code));
        let columns = choice.columns.words(language, |code| structure.code_name(code));
        let settings = Message::new("project-grid-settings").with("measure", measure.as_str());
        manifest.settings.push(text(language, &settings.with("rows", rows).with("columns", columns.as_str())));
        let empty: Vec<&str> =
            grid.columns.iter().filter(|column| column.sources == 0).map(|column| column.name.as_str()).collect();
        if !empty.is_empty() {
            let shown = empty.iter().map(|name| if name.is_empty() { without.as_str() } else { *name });
            let names = shown.collect::<Vec<_>>().join(", ");
            manifest
                .settings
                .push(text(language, &Message::new("project-columns-without-sources").with("names", names)));
        }
        if choice.measure == Measure::WordShare && grid.columns.iter().any(|column| column.n < grid.smallest_group) {
            let small = Message::new("project-small-groups").with("n", grid.smallest_group);
            manifest.settings.push(text(language, &small));
        }
        let number = |count: u32, column: Option<usize>| number(&grid, choice.measure, count, column);
        let numbers =
            |cells: &[u32]| cells.iter().enumerate().map(|(place, cell)| number(*cell, Some(place))).collect();
        let document = GridDocument {
            title: word(language, "project-export-grid"),
            language,
            explanation: text(language, &explanation.with("n", grid.smallest_group)),
            row_heading: word(language, row_heading),
            column_heading: capitalised(&columns),
            legend: legend(language, &grid),
            columns: grid
                .columns
                .iter()
                .map(|column| GridColumn {
                    name: if column.name.is_empty() { without.clone() } else { column.name.clone() },
                    n: Some(column.n),
                    depth: 0,
                })
                .collect(),
            rows: grid
                .rows
                .iter()
                .map(|row| GridRow {
                    name: row.name.clone(),
                    depth: row.depth,
                    path: row.path.clone(),
                    cells: numbers(&row.cells),
                    notes: row.standings.iter().flatten().map(|cell| note(language, cell)).collect(),
                    total: number(row.total, None),
                })
                .collect(),
            column_totals: numbers(&grid.totals),
            total: number(grid.total, None),
            manifest,
        };
        let document = if shown.is_some_and(|shown| shown.is_transposed) { document.transposed() } else { document };
        Ok((document, count(grid.rows.len())))
    }
}
