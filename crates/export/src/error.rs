//! Why a document cannot be written.

use sitat_model::Message;

/// Why a document cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Excel has no room for so many rows.
    #[error("{rows} rows do not fit into an Excel sheet")]
    TooManyRows {
        /// Rows that were to be written.
        rows: usize,
    },
    /// Excel has no room for so many columns.
    #[error("{columns} columns do not fit into an Excel sheet")]
    TooManyColumns {
        /// Columns that were to be written.
        columns: usize,
    },
    /// The parts of a Word file could not be put together.
    #[error("the Word file could not be put together")]
    Word(#[from] zip::result::ZipError),
    /// The Excel file could not be put together.
    #[error("the Excel file could not be put together")]
    Excel(#[from] rust_xlsxwriter::XlsxError),
    /// The template is no Word file, or damaged.
    #[error("the template is no Word file, or damaged")]
    TemplateBroken,
    /// The template is a Word file of a kind that cannot be taken over.
    #[error("the template is a Word file of a rare kind")]
    TemplateUnusual,
    /// The template is larger than any template needs to be.
    #[error("the template is too large")]
    TemplateTooLarge,
    /// A picture of pixels would be taller than programs can show.
    #[error("the picture would be {pixels} pixels tall")]
    PictureTooTall {
        /// Its height.
        pixels: u32,
    },
    /// The pixels of a picture could not be written.
    #[error("the picture could not be written")]
    Picture(#[from] png::EncodingError),
    /// The rows of a CSV table could not be written.
    #[error("the CSV table could not be written")]
    Csv(#[from] csv::Error),
}

impl ExportError {
    /// What is said to the person who wanted the document.
    pub fn message(&self) -> Message {
        match self {
            Self::TooManyRows { rows } => Message::new("export-too-many-rows").with("rows", *rows),
            Self::TooManyColumns { columns } => Message::new("export-too-many-columns").with("columns", *columns),
            Self::PictureTooTall { pixels } => Message::new("export-picture-too-tall").with("pixels", *pixels),
            Self::TemplateBroken => Message::new("export-template-broken"),
            Self::TemplateUnusual => Message::new("export-template-unusual"),
            Self::TemplateTooLarge => Message::new("export-template-too-large"),
            Self::Word(_) | Self::Excel(_) | Self::Picture(_) | Self::Csv(_) => {
                Message::new("export-failed").with("reason", self.to_string())
            }
        }
    }
}
