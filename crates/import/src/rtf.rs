//! Reads rich text (.rtf) as Word, LibreOffice, TextEdit and transcription programs write it.
//!
//! Bytes are decoded by the font that they are set in, `\u` with its fallback skipped. Tables, notes, text boxes and
//! comments become what they become in a Word document. Deleted and hidden words, headers and pictures are left out
//! and counted; groups that no reader needs to know are passed over.

mod charset;
mod lexer;
mod reader;
mod tables;

use sitat_model::Message;

use crate::document::Document;
use lexer::Lexer;
use reader::Reader;

/// Reads rich text. Nothing in it can make the reading fail; what is damaged is said.
pub(crate) fn read(bytes: &[u8]) -> Document {
    let start = bytes.windows(5).take(64).position(|window| window == b"{\\rtf").unwrap_or(0);
    let mut reader = Reader::new();
    let mut lexer = Lexer::new(&bytes[start..]);
    for token in lexer.by_ref() {
        reader.take(token);
    }
    debug_assert!(lexer.rest().is_empty(), "everything is read");
    let counts = reader.counts;
    let (is_unfinished, is_astray) = (reader.is_unfinished(), reader.is_astray);
    let remarks = std::mem::take(&mut reader.remarks);
    let counted = [
        ("import-deleted-left-out", counts.deleted),
        ("import-hidden-left-out", counts.hidden),
        ("import-comments-left-out", counts.comments),
        ("import-headers-left-out", counts.margins),
        ("import-pictures-left-out", counts.pictures),
        ("import-unknown-symbols", counts.symbols),
    ];
    let mut warnings: Vec<Message> = counted
        .into_iter()
        .filter(|&(_, count)| count > 0)
        .map(|(key, count)| Message::new(key).with("count", count))
        .collect();
    if is_unfinished {
        warnings.insert(0, Message::new("import-end-missing"));
    } else if is_astray {
        warnings.insert(0, Message::new("import-structure-damaged"));
    }
    Document::of_story(reader.finish(), &remarks, warnings)
}

#[cfg(test)]
mod tests;
