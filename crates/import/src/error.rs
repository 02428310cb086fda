//! Why a file or a table cannot be read, in the words of the person who chose it.

use sitat_model::Message;

use crate::format::FileKind;
use crate::pdf::PagesError;

/// Why a file or a table cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The file has no bytes.
    #[error("{file} is empty")]
    EmptyFile {
        /// Name of the file.
        file: String,
    },
    /// The file holds only white space.
    #[error("{file} holds no text")]
    NoText {
        /// Name of the file.
        file: String,
    },
    /// The file is of a kind that is not read.
    #[error("{file} is of a kind that cannot be read: {kind:?}")]
    Unsupported {
        /// Name of the file.
        file: String,
        /// What it is.
        kind: FileKind,
    },
    /// The name says .docx, the content is something else.
    #[error("{file} is not a Word document")]
    NotWordDocument {
        /// Name of the file.
        file: String,
    },
    /// The end of the file is missing.
    #[error("{file} is cut off")]
    Truncated {
        /// Name of the file.
        file: String,
    },
    /// The file is protected by a password.
    #[error("{file} is protected by a password")]
    Encrypted {
        /// Name of the file.
        file: String,
    },
    /// The file unpacks to far more than a document can hold.
    #[error("{file} unpacks to far more than a document can hold")]
    Bomb {
        /// Name of the file.
        file: String,
    },
    /// The text is larger than Sitat takes.
    #[error("{file} has {megabytes} MB; the limit is {limit} MB")]
    TooLarge {
        /// Name of the file.
        file: String,
        /// Size in megabytes.
        megabytes: usize,
        /// Limit in megabytes.
        limit: usize,
    },
    /// A finished document has more quotation marks than anybody quotes.
    #[error("{file} has more than {limit} quotation marks")]
    TooManyMarks {
        /// Name of the file.
        file: String,
        /// Most quotation marks that are read.
        limit: usize,
    },
    /// The file holds zero bytes and is not UTF-16: no text.
    #[error("{file} is not text")]
    Binary {
        /// Name of the file.
        file: String,
    },
    /// The pages of a PDF could not be read.
    #[error("{file} cannot be read: {reason:?}")]
    PdfRefused {
        /// Name of the file.
        file: String,
        /// Why.
        reason: PagesError,
    },
    /// The pages of a PDF are pictures.
    #[error("the pages of {file} hold no text")]
    ScannedPdf {
        /// Name of the file.
        file: String,
    },
    /// A part of the document is not well-formed XML.
    #[error("{part} in {file} is damaged")]
    DamagedPart {
        /// Name of the file.
        file: String,
        /// Name of the part inside it.
        part: String,
    },
    /// A part of the document declares its own entities, which no word processor writes.
    #[error("{part} in {file} declares entities of its own")]
    ForeignEntities {
        /// Name of the file.
        file: String,
        /// Name of the part inside it.
        part: String,
    },
    /// A file of an interview guide holds no question.
    #[error("{file} holds no question")]
    NoQuestions {
        /// Name of the file.
        file: String,
    },
    /// The table has no rows below the header.
    #[error("the table has no rows")]
    EmptyTable,
    /// The table is a spreadsheet or another binary file.
    #[error("the table is not a text file")]
    TableNotText,
    /// Everything stands in one column, so the delimiter is another than those that were tried.
    #[error("the table has only the column {found:?}")]
    OneColumn {
        /// The header found.
        found: String,
        /// The delimiters tried, in words of signs: `; , tab`.
        tried: String,
    },
    /// Columns that are needed are not there.
    #[error("the columns {missing} are missing; found {found}")]
    MissingColumns {
        /// Missing columns, comma between.
        missing: String,
        /// Columns found, comma between.
        found: String,
    },
    /// Two columns have the same name.
    #[error("the column {column:?} occurs twice")]
    DuplicateColumn {
        /// The name.
        column: String,
    },
    /// A quotation mark opens a cell and is never closed.
    #[error("a quotation mark in row {row} is never closed")]
    UnclosedQuote {
        /// Row in the file, from 1.
        row: usize,
    },
}

impl ImportError {
    /// What to say to a person; the hint is the attribute `.hint` of the same key.
    pub fn message(&self) -> Message {
        match self {
            Self::EmptyFile { file } => Message::new("import-empty-file").with("file", file.as_str()),
            Self::NoText { file } => Message::new("import-no-text").with("file", file.as_str()),
            Self::Unsupported { file, kind } => Message::new(kind.message_key()).with("file", file.as_str()),
            Self::NotWordDocument { file } => Message::new("import-not-word").with("file", file.as_str()),
            Self::Truncated { file } => Message::new("import-truncated").with("file", file.as_str()),
            Self::Encrypted { file } => Message::new("import-encrypted").with("file", file.as_str()),
            Self::Bomb { file } => Message::new("import-bomb").with("file", file.as_str()),
            Self::TooLarge { file, megabytes, limit } => Message::new("import-too-large")
                .with("file", file.as_str())
                .with("megabytes", *megabytes)
                .with("limit", *limit),
            Self::TooManyMarks { file, limit } => {
                Message::new("document-too-many-marks").with("file", file.as_str()).with("limit", *limit)
            }
            Self::Binary { file } => Message::new("import-binary").with("file", file.as_str()),
            Self::PdfRefused { file, reason } => {
                let key = match reason {
                    PagesError::Encrypted => "import-pdf-encrypted",
                    PagesError::Damaged => "import-pdf-damaged",
                    PagesError::TooMuch => "import-pdf-too-much",
                    PagesError::NoReader => "import-pdf-no-reader",
                };
                Message::new(key).with("file", file.as_str())
            }
            Self::ScannedPdf { file } => Message::new("import-pdf-scanned").with("file", file.as_str()),
            Self::DamagedPart { file, part } => {
                Message::new("import-damaged-part").with("file", file.as_str()).with("part", part.as_str())
            }
            Self::ForeignEntities { file, part } => {
                Message::new("import-foreign-entities").with("file", file.as_str()).with("part", part.as_str())
            }
            Self::NoQuestions { file } => Message::new("import-guide-empty").with("file", file.as_str()),
            Self::EmptyTable => Message::new("import-table-empty"),
            Self::TableNotText => Message::new("import-table-not-text"),
            Self::OneColumn { found, tried } => {
                Message::new("import-table-one-column").with("found", found.as_str()).with("tried", tried.as_str())
            }
            Self::MissingColumns { missing, found } => Message::new("import-table-missing-columns")
                .with("missing", missing.as_str())
                .with("found", found.as_str()),
            Self::DuplicateColumn { column } => {
                Message::new("import-table-duplicate-column").with("column", column.as_str())
            }
            Self::UnclosedQuote { row } => Message::new("import-table-unclosed-quote").with("row", *row),
        }
    }
}
