//! Files become texts and tables: bytes in, [`ImportedSource`] or typed rows out.
//!
//! The base text of a source is what was decoded, with newlines made LF and the byte order mark dropped, and nothing
//! else. Speakers, time stamps, bold words and tables are ranges over that text, so they never move an offset.
//!
//! This crate deliberately knows no database, no project and no window, and opens no file itself.

mod cleaning;
mod comments;
mod document;
mod docx;
mod encoding;
mod error;
mod finished;
mod format;
mod guide;
mod html;
mod language;
mod likeness;
mod markdown;
mod odt;
mod package;
mod pdf;
mod quote;
mod recording;
mod rtf;
mod source;
mod story;
mod style;
mod survey;
mod symbol;
pub mod tables;
mod tidying;
mod timed;
mod turns;
mod xml;

pub use cleaning::{Cleaning, CleaningEffect};
pub use comments::{COMMENTS_FORMAT, COMMENTS_VERSION, CommentFile, CommentFileError, FileComment, read_comments};
pub use encoding::TextEncoding;
pub use error::ImportError;
pub use finished::{FinishedBlock, FinishedCell, FinishedDocument, NewRemark, commented_copy, read_finished};
pub use format::{FileKind, Format};
pub use guide::{GuideRow, read_guide};
pub use language::{FoundLanguage, find_language};
pub use likeness::Sketch;
pub use pdf::{PageReader, PagesError, answer_with_pages, read_pages_answer};
pub use quote::{NearQuote, QuoteFinder, find_quote};
pub use recording::{RECORDING_HEAD, Recording, RecordingFormat, RecordingPiece};
pub use source::{
    ImportOptions, ImportedComment, ImportedHighlight, ImportedReply, ImportedSource, ImportedTurn, Looked,
    fingerprint, import, import_with, look, look_with,
};
pub use style::{Style, StyleRange};
pub use survey::{SurveyAnswers, SurveyQuestion, SurveyTable, answer_line, options, read_survey};
pub use tidying::DecodedText;
pub use turns::{HandChange, PatternFit, TurnPattern, Unfit, UnfitLine};
