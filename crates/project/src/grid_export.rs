//! A grid as a document.

use sitat_analysis::{CellStanding, CellState, Measure};
use sitat_export::{CellNote, Counted, Format, GridColumn, GridDocument, GridRow, grid_csv, grid_docx, grid_xlsx};
use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use crate::exporting::count;
use crate::{Exported, GridChoice, GridView, Project, ProjectError, Target};

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

impl Project {
    /// Writes a grid.
    pub fn export_grid(&mut self, target: &Target<'_>, choice: &GridChoice) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let language = self.structure()?.project.language;
        let grid = self.compare(choice)?;
        let without = word(language, "project-without-value");
        let filters = choice.filter.clone().filter(|filter| !filter.trim().is_empty()).into_iter().collect();
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
