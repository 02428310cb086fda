//! Documents out.

use std::path::Path;

use sitat_project as project;
use sitat_project::{CsvStyle, ExcerptOrder, ExcerptSelection, Exported as Written, Interchange, Project, Target};

use crate::wire::export::{
    ChartChoice, CsvStyle as WireCsv, Drawing, ExcerptOrder as WireOrder, ExportChart, ExportCodebook,
    ExportEverything, ExportExcerpts, ExportGrid, Exported, Shape, ShownGrid, WordsAnchor, WordsTone,
};
use crate::wire::wall::Spot;
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

pub(crate) fn target(path: &str, overwrite: bool, csv: WireCsv) -> Target<'_> {
    Target { path: Path::new(path), overwrite, csv: csv.into() }
}

/// What an export does with an open project, wherever it writes to.
pub(crate) type Export<'request> =
    Box<dyn FnOnce(&mut Project, &Target<'_>) -> Result<Written, project::ProjectError> + 'request>;

pub(crate) fn excerpts(request: ExportExcerpts) -> Export<'static> {
    let selection = ExcerptSelection {
        codes: super::codes(&request.codes).into_iter().map(|code| (code, true)).collect(),
        filter: request.filter,
        cases: Vec::new(),
        order: match request.order {
            WireOrder::CodeCase => ExcerptOrder::CodeCase,
            WireOrder::CaseCode => ExcerptOrder::CaseCode,
        },
        query: request.query,
        with_attributes: request.with_attributes,
        with_code_columns: request.with_code_columns,
    };
    Box::new(move |project, target| project.export_excerpts(target, &selection))
}

pub(crate) fn grid(request: ExportGrid) -> Export<'static> {
    let (choice, shown) = (request.grid.into(), request.shown.map(Into::into));
    Box::new(move |project, target| project.export_grid(target, &choice, shown.as_ref()))
}

pub(crate) fn framework(request: ExportGrid) -> Export<'static> {
    let (choice, shown) = (request.grid.into(), request.shown.map(Into::into));
    Box::new(move |project, target| project.export_framework(target, &choice, shown.as_ref()))
}

pub(crate) fn export_excerpts(session: &Session, request: ExportExcerpts) -> Result<Exported, CommandError> {
    let path = request.path.clone();
    let target = target(&path, request.overwrite, request.csv);
    Ok(session.writing(|project| excerpts(request)(project, &target))?.into())
}

pub(crate) fn export_everything(session: &Session, request: ExportEverything) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, WireCsv::Comma);
    let choice = Interchange { with_texts: request.with_texts, with_memos: request.with_memos };
    Ok(session.writing(|project| project.export_everything(&target, choice))?.into())
}

pub(crate) fn export_codebook(session: &Session, request: ExportCodebook) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.writing(|project| project.export_codebook(&target))?.into())
}

pub(crate) fn export_grid(session: &Session, request: ExportGrid) -> Result<Exported, CommandError> {
    let path = request.path.clone();
    let target = target(&path, request.overwrite, request.csv);
    Ok(session.writing(|project| grid(request)(project, &target))?.into())
}

pub(crate) fn export_framework(session: &Session, request: ExportGrid) -> Result<Exported, CommandError> {
    let path = request.path.clone();
    let target = target(&path, request.overwrite, request.csv);
    Ok(session.writing(|project| framework(request)(project, &target))?.into())
}

impl From<ShownGrid> for project::ShownGrid {
    fn from(shown: ShownGrid) -> Self {
        Self {
            is_transposed: shown.is_transposed,
            rows: shown.rows,
            columns: shown.columns.iter().map(|place| *place as usize).collect(),
        }
    }
}

impl From<ChartChoice> for project::ChartChoice {
    fn from(choice: ChartChoice) -> Self {
        Self {
            question: choice.question.into(),
            with_block: choice.with_block,
            group_by: choice.group_by.map(Into::into),
        }
    }
}

impl From<project::Shape> for Shape {
    fn from(shape: project::Shape) -> Self {
        match shape {
            project::Shape::Bar { x, y, width, height, part } => Self::Bar { x, y, width, height, part },
            project::Shape::Line { x, y, length } => Self::Line { x, y, length },
            project::Shape::Blank { x, y, width, height } => Self::Blank { x, y, width, height },
            project::Shape::Stroke { points, weight, is_dashed } => {
                let points = points.into_iter().map(|(x, y)| Spot { x, y }).collect();
                Self::Stroke { points, weight, is_dashed }
            }
            project::Shape::Words { x, y, size, anchor, tone, words } => Self::Words {
                x,
                y,
                size,
                anchor: match anchor {
                    project::Anchor::Start => WordsAnchor::Start,
                    project::Anchor::Middle => WordsAnchor::Middle,
                    project::Anchor::End => WordsAnchor::End,
                },
                tone: match tone {
                    project::Tone::Plain => WordsTone::Plain,
                    project::Tone::Quiet => WordsTone::Quiet,
                    project::Tone::OnDark => WordsTone::OnDark,
                },
                words,
            },
        }
    }
}

pub(crate) fn survey_chart(session: &Session, request: ChartChoice) -> Result<Drawing, CommandError> {
    let drawing = session.with_project(|project| project.survey_chart(request.into()))?;
    Ok(Drawing { width: drawing.width, height: drawing.height, shapes: super::wire(drawing.shapes) })
}

pub(crate) fn export_chart(session: &Session, request: ExportChart) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.with_project(|project| project.export_chart(&target, request.chart.into()))?.into())
}
