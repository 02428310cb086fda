//! Makes text of the pages of a PDF. A PDF knows no paragraphs, only lines on pages: those are put together again.
//!
//! What repeats at the edges of pages and page numbers are left out, words cut at the end of a line joined, and lines
//! that were only wrapped made paragraphs; each is counted and said. Which page the words stood on is kept as a range.
//! Taking lines out of the bytes is done elsewhere ([`PageReader`]), in a process of its own.

mod edges;
mod extract;
mod lines;

pub use extract::{PagesError, answer_with_pages, read_pages_answer};

use sitat_model::Message;

use crate::document::Document;
use crate::error::ImportError;
use crate::style::Style;
use crate::turns::Layout;

/// Takes the lines out of a PDF, page by page, where its faults can do no harm.
pub trait PageReader {
    /// The pages as lines.
    fn pages(&self, pdf: &[u8]) -> Result<Vec<String>, PagesError>;
}

/// Reads a PDF.
pub(crate) fn read(file: &str, bytes: &[u8], reader: Option<&dyn PageReader>) -> Result<Document, ImportError> {
    let refused = |reason| ImportError::PdfRefused { file: file.to_owned(), reason };
    let pages = reader.ok_or(PagesError::NoReader).and_then(|reader| reader.pages(bytes)).map_err(refused)?;
    of_pages(&pages).ok_or_else(|| ImportError::ScannedPdf { file: file.to_owned() })
}

/// Puts pages together; `None` if they hold no words.
fn of_pages(pages: &[String]) -> Option<Document> {
    let mut pages: Vec<Vec<String>> = pages.iter().map(|page| lines::of_page(page)).collect();
    let has_words = |page: &Vec<String>| page.iter().any(|line| line.contains(char::is_alphanumeric));
    if !pages.iter().any(has_words) {
        return None;
    }
    let empty = pages.iter().filter(|page| !has_words(page)).count();
    let removed = edges::remove(&mut pages);
    let joined = lines::join(&pages);
    let counted = [
        ("import-pages-without-text", empty),
        ("import-page-edges-left-out", removed.edges),
        ("import-page-numbers-left-out", removed.numbers),
        ("import-hyphens-joined", joined.hyphens),
        ("import-lines-joined", joined.wraps),
    ];
    let warnings = std::iter::once(Message::new("import-pdf-check"))
        .chain(
            counted
                .into_iter()
                .filter(|&(_, count)| count > 0)
                .map(|(key, count)| Message::new(key).with("count", count)),
        )
        .collect();
    let styles = (1..).zip(joined.pages).map(|(number, range)| (range, Style::Page(number))).collect();
    Some(Document {
        text: joined.text,
        warnings,
        layout: Layout { styles, ..Layout::default() },
        ..Document::default()
    })
}

#[cfg(test)]
mod tests;
