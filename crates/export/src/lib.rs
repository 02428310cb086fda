//! Documents that leave the program: Word, Excel, CSV, and charts as pictures.
//!
//! Values go in, bytes come out, the same bytes for the same values. Headings and column names are in the project's
//! language. This crate deliberately knows no project file, folder, clock or window.

mod agreement;
mod chart;
mod codebook;
mod crosswalk;
mod error;
mod excerpt;
mod format;
mod framework;
mod grid;
mod json;
mod listing;
mod manifest;
mod names;
mod pattern;
mod report;
mod sheet;
mod table;
mod word;

pub use agreement::{AgreementDocument, AgreementDocumentLine};
pub use chart::{
    Anchor, BalanceBars, BalanceDocument, BalanceDocumentLine, BalanceNumber, ChartDocument, ChartRow, ChartShape,
    CourseDocument, CourseDocumentGroup, CourseDocumentMark, CourseDocumentSource, Drawing, MapDocument,
    MapDocumentBox, MapDocumentRelation, MapName, OverlapDocument, OverlapDocumentPair, Shape, Tone, chart_csv,
    chart_drawing, chart_png, chart_svg, chart_xlsx, map_label, map_name,
};
pub use codebook::{CodebookDocument, CodebookEntry, codebook_csv, codebook_report, codebook_xlsx};
pub use crosswalk::{CrosswalkDocument, CrosswalkDocumentRow};
pub use error::ExportError;
pub use excerpt::{Excerpt, ExcerptDocument, ExcerptOrder, excerpts_csv, excerpts_report, excerpts_xlsx};
pub use format::{ChartFormat, CsvStyle, Format, ReportFormat};
pub use framework::{FrameworkDocument, FrameworkRow, framework_csv, framework_report, framework_xlsx};
pub use grid::{CellNote, GridColumn, GridDocument, GridNumber, GridRow, grid_csv, grid_report, grid_xlsx};
pub use json::{Json, JsonFile, json};
pub use listing::{ListingCell, ListingDocument};
pub use manifest::{Counted, Manifest, moment};
pub use names::names_csv;
pub use pattern::PatternDocument;
pub use report::{
    Alignment, CellTone, Extract, Inline, ListItem, ListSign, Paper, Report, ReportBlock, ReportCaption, ReportCell,
    ReportFigure, ReportTable, report_docx, report_html, report_latex, report_markdown,
};
pub use word::template::check_template;
