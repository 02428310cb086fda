//! Reads LibreOffice's .odt, and the same in one file of XML, .fodt.
//!
//! The text is put together as that of a Word document: paragraphs and line breaks LF, tabs TAB, cells of a row joined
//! by TAB, notes in square brackets in place of their mark, text boxes after their paragraph. Deleted text, which the
//! format keeps apart, hidden text, comments, headers and pictures are left out and counted.

mod body;
mod stylesheet;

use sitat_model::Message;

use crate::document::Document;
use crate::error::ImportError;
use crate::package::{Package, decode};
use crate::xml::PartName;
use body::BodyReader;
use stylesheet::Stylesheet;

/// Reads a packed document.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Document, ImportError> {
    let package = Package::open(file, bytes)?;
    if package.read("meta-inf/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ImportError::Encrypted { file: file.to_owned() });
    }
    let mut stylesheet = Stylesheet::default();
    if let Some(content) = package.read("styles.xml")? {
        stylesheet.read(&content, &package.part("styles.xml"))?;
    }
    let Some(content) = package.read("content.xml")? else {
        return Err(ImportError::Truncated { file: file.to_owned() });
    };
    of_content(&content, &package.part("content.xml"), stylesheet)
}

/// Reads a document in one file.
pub(crate) fn read_flat(file: &str, bytes: &[u8]) -> Result<Document, ImportError> {
    let name = PartName { file: file.to_owned(), part: file.to_owned() };
    let content = decode(bytes.to_vec()).ok_or_else(|| name.damaged())?;
    of_content(&content, &name, Stylesheet::default())
}

fn of_content(content: &str, name: &PartName, mut stylesheet: Stylesheet) -> Result<Document, ImportError> {
    stylesheet.read(content, name)?;
    let mut reader = BodyReader::new(&stylesheet);
    reader.read(content, name)?;
    let counts = reader.counts();
    let left_out = [
        ("import-deleted-left-out", counts.deleted),
        ("import-hidden-left-out", counts.hidden),
        ("import-comments-left-out", counts.comments),
        ("import-headers-left-out", stylesheet.margins()),
        ("import-pictures-left-out", counts.pictures),
    ];
    let warnings = left_out
        .into_iter()
        .filter(|&(_, count)| count > 0)
        .map(|(key, count)| Message::new(key).with("count", count))
        .collect();
    let (story, remarks) = reader.finish();
    Ok(Document::of_story(story, &remarks, warnings))
}

#[cfg(test)]
mod tests;
