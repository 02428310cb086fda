//! The grid.

use sitat_project::{ColumnChoice, ExcerptView, GridChoice, GridView, GridViewColumn, GridViewRow, Measure, RowChoice};

use crate::wire::compare::{
    Cell, ColumnChoice as WireColumns, Compare, Excerpt, GetCell, Grid, GridChoice as WireChoice, GridColumn, GridRow,
    Measure as WireMeasure, RowChoice as WireRows,
};
use crate::{CommandError, Session};

impl From<WireChoice> for GridChoice {
    fn from(choice: WireChoice) -> Self {
        Self {
            rows: match choice.rows {
                WireRows::Codes => RowChoice::Codes,
                WireRows::Families => RowChoice::Families,
                WireRows::Below(code) => RowChoice::Below(code.into()),
            },
            columns: match choice.columns {
                WireColumns::Cases => ColumnChoice::Cases,
                WireColumns::Participants => ColumnChoice::Participants,
                WireColumns::Sources => ColumnChoice::Sources,
                WireColumns::Attribute(name) => ColumnChoice::Attribute(name),
            },
            measure: match choice.measure {
                WireMeasure::Segments => Measure::Segments,
                WireMeasure::Participants => Measure::Participants,
                WireMeasure::Cases => Measure::Cases,
                WireMeasure::Words => Measure::Words,
            },
            filter: choice.filter,
            with_policy_documents: choice.with_policy_documents,
        }
    }
}

impl From<GridViewColumn> for GridColumn {
    fn from(column: GridViewColumn) -> Self {
        Self { name: column.name, n: column.n }
    }
}

impl From<GridViewRow> for GridRow {
    fn from(row: GridViewRow) -> Self {
        Self {
            code: row.code.into(),
            name: row.name,
            path: row.path,
            depth: row.depth,
            cells: row.cells,
            total: row.total,
        }
    }
}

impl From<GridView> for Grid {
    fn from(view: GridView) -> Self {
        Self {
            columns: super::wire(view.columns),
            rows: super::wire(view.rows),
            totals: view.totals,
            total: view.total,
            left_out: super::wire(view.left_out),
        }
    }
}

impl From<ExcerptView> for Excerpt {
    fn from(view: ExcerptView) -> Self {
        Self {
            segment: view.segment.into(),
            id: view.id,
            source: view.source.into(),
            source_name: view.source_name,
            case: view.cases.join(", "),
            participant: (!view.participants.is_empty()).then(|| view.participants.join(", ")),
            turn: view.turn,
            start: view.extent.start.0,
            end: view.extent.end.0,
            quote: view.stretches.join(" (…) "),
            before: view.before,
            after: view.after,
            codes: super::wire(view.codes),
            memo: view.memo,
        }
    }
}

pub(crate) fn compare(session: &Session, request: Compare) -> Result<Grid, CommandError> {
    let choice = request.grid.into();
    Ok(session.with_project(|project| project.compare(&choice))?.into())
}

pub(crate) fn cell(session: &Session, request: GetCell) -> Result<Cell, CommandError> {
    let choice = request.grid.into();
    let row = request.row.map(Into::into);
    let excerpts = session.with_project(|project| project.cell(&choice, row, request.column))?;
    Ok(Cell { excerpts: super::wire(excerpts) })
}
