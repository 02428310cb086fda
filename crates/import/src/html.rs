//! Reads web pages (.html). What would be a paragraph on the page is a line; cells of a row are joined by TAB.
//!
//! Notes stand where their marks do. Nothing is fetched, run or shown: scripts, styles, frames and recordings are passed over, hidden and deleted words
//! left out and counted. The page may be as broken as pages are.

mod entity;
mod lexer;
mod notes;
mod reader;

pub(crate) use entity::resolved;

use encoding_rs::Encoding;
use sitat_model::Message;

use crate::document::Document;
use crate::encoding::{Decoded, NotText, TextEncoding, decode};
use reader::Reader;

/// Reads a page.
pub(crate) fn read(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Document, NotText> {
    let Decoded { text, encoding, warnings } = decode(bytes, wished.or_else(|| declared(bytes)))?;
    let mut reader = Reader::new();
    reader.read(&text, &notes::notes(&text));
    let counts = reader.counts;
    let counted = [
        ("import-deleted-left-out", counts.deleted),
        ("import-hidden-left-out", counts.hidden),
        ("import-pictures-left-out", counts.pictures),
        ("import-embedded-left-out", counts.embedded),
    ];
    let left_out =
        counted.into_iter().filter(|&(_, count)| count > 0).map(|(key, count)| Message::new(key).with("count", count));
    let warnings = warnings.into_iter().chain(left_out).collect();
    let document = Document::of_story(reader.finish(), &std::collections::HashMap::new(), warnings);
    Ok(Document { encoding: Some(encoding), ..document })
}

/// The encoding that the page says it is in, unless its bytes say better.
fn declared(bytes: &[u8]) -> Option<TextEncoding> {
    let has_mark = [&b"\xEF\xBB\xBF"[..], b"\xFF\xFE", b"\xFE\xFF"].iter().any(|mark| bytes.starts_with(mark));
    if has_mark || bytes.contains(&0) || std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_lowercase();
    let behind =
        ["charset=", "encoding="].iter().find_map(|key| beginning.split_once(key)).map(|(_, behind)| behind)?;
    let label = behind.trim_start_matches(['"', '\'', ' ']);
    let end =
        label.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))).unwrap_or(label.len());
    let declared = Encoding::for_label(&label.as_bytes()[..end])?;
    // A page that says UTF-8 and is not was saved by a program that knows no better.
    TextEncoding::ALL
        .into_iter()
        .filter(|encoding| *encoding != TextEncoding::Utf8)
        .find(|encoding| encoding.decoder().is_some_and(|decoder| decoder == declared))
}

#[cfg(test)]
mod tests;
