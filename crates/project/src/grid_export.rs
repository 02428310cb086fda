//! A grid as a document.

use std::collections::BTreeMap;

use sitat_analysis::{CellStanding, CellState, Measure};
use sitat_export::{CellNote, Counted, Format, GridColumn, GridDocument, GridRow, grid_csv, grid_docx, grid_xlsx};
use sitat_lang::{text, word};
use sitat_model::{CodeId, Language, Message};

use crate::exporting::count;
use crate::{Exported, GridChoice, GridView, GridViewRow, Project, ProjectError, Target};

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

/// What a measure counts, in words.
fn measured(language: Language, measure: Measure) -> String {
    let key = match measure {
        Measure::Segments => "project-measure-segments",
        Measure::Participants => "project-measure-participants",
        Measure::Cases => "project-measure-cases",
        Measure::Words => "project-measure-words",
    };
    word(language, key)
}

/// The rows and columns of a grid that are to stand in a document, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShownGrid {
    /// The codes of the rows.
    pub rows: Vec<CodeId>,
    /// Places of the columns.
    pub columns: Vec<usize>,
}

impl GridView {
    /// The grid with only what is shown. Totals stay those of all that is counted.
    fn only(mut self, shown: &ShownGrid) -> Self {
        let pick = |cells: &[u32]| shown.columns.iter().filter_map(|place| cells.get(*place)).copied().collect();
        let mut rows: BTreeMap<CodeId, GridViewRow> = self.rows.into_iter().map(|row| (row.code, row)).collect();
        self.rows = shown.rows.iter().filter_map(|code| rows.remove(code)).collect();
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

/// What is to be known of how a grid was counted: the condition, what was left out, and how much of it is shown.
fn settings(language: Language, choice: &GridChoice, whole: (usize, usize), grid: &GridView) -> Vec<String> {
    let mut said: Vec<String> = choice.filter.iter().filter(|filter| !filter.trim().is_empty()).cloned().collect();
    if !grid.left_out.is_empty() {
        said.push(word(language, "project-without-policy-documents"));
    }
    let shown = |key: &'static str, shown: usize, all: usize| {
        let part = Message::new(key).with("shown", count(shown)).with("all", count(all));
        (shown < all).then(|| text(language, &part))
    };
    said.extend(shown("project-shown-rows", grid.rows.len(), whole.0));
    said.extend(shown("project-shown-columns", grid.columns.len(), whole.1));
    said
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
        let language = self.structure()?.project.language;
        let mut grid = self.compare(choice)?;
        let whole = (grid.rows.len(), grid.columns.len());
        if let Some(shown) = shown {
            grid = grid.only(shown);
        }
        let without = word(language, "project-without-value");
        let filters = settings(language, choice, whole, &grid);
        let number = count(grid.rows.len());
        let document = GridDocument {
            title: word(language, "project-export-grid"),
            language,
            measure: measured(language, choice.measure),
            legend: legend(language, &grid),
            columns: grid
                .columns
                .into_iter()
                .map(|column| GridColumn {
                    name: if column.name.is_empty() { without.clone() } else { column.name },
                    n: Some(column.n),
                })
                .collect(),
            rows: grid
                .rows
                .into_iter()
                .map(|row| GridRow {
                    name: row.name,
                    depth: row.depth,
                    path: row.path,
                    cells: row.cells,
                    notes: row.standings.iter().flatten().map(|cell| note(language, cell)).collect(),
                    total: row.total,
                })
                .collect(),
            column_totals: grid.totals,
            total: grid.total,
            manifest: self.manifest(filters, vec![(Counted::Codes, number)])?,
        };
        let bytes = match format {
            Format::Docx => grid_docx(&document)?,
            Format::Xlsx => grid_xlsx(&document)?,
            Format::Csv => grid_csv(&document, target.csv)?,
        };
        target.write(&bytes)?;
        Ok(Exported { path: target.path.to_owned(), count: number })
    }
}
