//! Documents out.

use std::path::Path;

use sitat_project::{CsvStyle, ExcerptOrder, ExcerptSelection, Exported as Written, Target};

use crate::wire::export::{
    CsvStyle as WireCsv, ExcerptOrder as WireOrder, ExportCodebook, ExportExcerpts, ExportGrid, Exported,
};
use crate::{CommandError, Session};

impl From<WireCsv> for CsvStyle {
    fn from(style: WireCsv) -> Self {
        match style {
            WireCsv::Comma => Self::Comma,
            WireCsv::Semicolon => Self::SemicolonWithBom,
        }
    }
}

impl From<Written> for Exported {
    fn from(written: Written) -> Self {
        Self { path: written.path.to_string_lossy().into_owned(), count: written.count }
    }
}

fn target(path: &str, overwrite: bool, csv: WireCsv) -> Target<'_> {
    Target { path: Path::new(path), overwrite, csv: csv.into() }
}

pub(crate) fn export_excerpts(session: &Session, request: ExportExcerpts) -> Result<Exported, CommandError> {
    let selection = ExcerptSelection {
        codes: super::codes(&request.codes).into_iter().map(|code| (code, true)).collect(),
        filter: request.filter,
        cases: Vec::new(),
        order: match request.order {
            WireOrder::CodeCase => ExcerptOrder::CodeCase,
            WireOrder::CaseCode => ExcerptOrder::CaseCode,
        },
    };
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.with_project(|project| project.export_excerpts(&target, &selection))?.into())
}

pub(crate) fn export_codebook(session: &Session, request: ExportCodebook) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.with_project(|project| project.export_codebook(&target))?.into())
}

pub(crate) fn export_grid(session: &Session, request: ExportGrid) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    let choice = request.grid.into();
    Ok(session.with_project(|project| project.export_grid(&target, &choice))?.into())
}
