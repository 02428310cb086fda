//! Reads Word's .docx.
//!
//! Paragraphs and line breaks become LF, tabs TAB. Cells of a table row are joined by TAB, rows by LF, and paragraphs
//! inside a cell by LF; which cell a stretch belongs to is kept beside the text. Notes stand in place of their mark
//! in square brackets, text boxes after their paragraph. Deleted, moved-away and hidden text, comments, headers and
//! footers are left out and counted. Names of elements are matched without their namespace, so Strict documents and
//! odd prefixes read alike.

mod body;
mod package;
mod parts;
mod property;
mod story;
mod stylesheet;
mod symbol;
#[cfg(test)]
pub(crate) mod testing;
mod xml;

pub(crate) use package::Package;

use sitat_model::Message;

use crate::error::ImportError;
use crate::turns::Layout;
use body::BodyReader;
use parts::Parts;

/// A document as text.
pub(crate) struct Document {
    /// The base text.
    pub(crate) text: String,
    /// Looks, tables and notes over it, in bytes.
    pub(crate) layout: Layout,
    /// What was left out.
    pub(crate) warnings: Vec<Message>,
}

/// Reads a document.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Document, ImportError> {
    let mut package = Package::open(file, bytes)?;
    let parts = Parts::find(&mut package)?;
    let stylesheet = match &parts.styles {
        Some(name) => stylesheet::read(package.read(name)?.as_deref().unwrap_or_default(), &package.part(name))?,
        None => stylesheet::Stylesheet::default(),
    };
    let mut reader = BodyReader::new(&stylesheet);
    for name in [&parts.footnotes, &parts.endnotes].into_iter().flatten() {
        if let Some(content) = package.read(name)? {
            reader.read_notes(&content, &package.part(name))?;
        }
    }
    let Some(content) = package.read(&parts.main)? else {
        return Err(ImportError::NotWordDocument { file: file.to_owned() });
    };
    let story = reader.read_story(&content, &package.part(&parts.main))?;
    drop(content);
    let mut counts = reader.counts();
    if let Some(name) = &parts.comments
        && let Some(content) = package.read(name)?
    {
        counts.comments = xml::count_elements(&content, "comment", &package.part(name))?;
    }
    let mut margins = 0_usize;
    for name in &parts.margins {
        if let Some(content) = package.read(name)? {
            let text = BodyReader::new(&stylesheet).read_story(&content, &package.part(name))?.text;
            // A page number alone is nothing that anyone would miss.
            margins += usize::from(text.chars().any(char::is_alphabetic));
        }
    }
    let left_out = [
        ("import-deleted-left-out", counts.deleted),
        ("import-moved-left-out", counts.moved),
        ("import-hidden-left-out", counts.hidden),
        ("import-comments-left-out", counts.comments),
        ("import-headers-left-out", margins),
        ("import-pictures-left-out", counts.pictures),
        ("import-embedded-left-out", counts.embedded),
        ("import-unknown-symbols", counts.symbols),
    ];
    let warnings = left_out
        .into_iter()
        .filter(|&(_, count)| count > 0)
        .map(|(key, count)| Message::new(key).with("count", count))
        .collect();
    Ok(Document { text: story.text, layout: Layout { styles: story.styles, notes: story.notes }, warnings })
}
