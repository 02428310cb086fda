//! Tables as files, delimited text or spreadsheets: cells and row numbers first, then typed rows for cases, codebook, quotes and speakers.
//!
//! Headers are understood in Norwegian and English. What cannot be understood is a warning that names its row, never
//! a guess. Nothing here knows which sources, codes or cases a project has.

mod case_columns;
mod cases;
mod codebook;
mod columns;
mod crosswalk;
mod names;
mod participants;
mod quotes;
mod rows;
mod speakers;
mod summaries;
mod table;
mod themes;
mod workbook;

pub use case_columns::{AttributeColumn, CaseColumn, case_columns, propose_case_columns};
pub use cases::{CaseRow, CaseTable, read_cases, read_cases_as};
pub use codebook::{CodebookRow, Wording, read_codebook};
pub(crate) use columns::{cell_of, find_column};
pub use crosswalk::{CrosswalkRow, read_crosswalk};
pub use names::{NameRow, read_names};
pub use participants::{
    ParticipantColumn, ParticipantRow, participant_columns, read_participants, read_participants_as,
};
pub use quotes::{QuoteColumn, QuoteMapping, QuoteRow, QuoteTable, read_quote_columns, read_quotes};
pub use speakers::{SpeakerRow, read_speakers};
pub use summaries::{SummaryRow, read_summaries};
pub use table::{Record, Table};
pub use themes::{ThemeTableRow, read_themes};
pub use workbook::{Cell, Sheet, SheetRow, Workbook};
