//! Walks through the XML of a spreadsheet without recursion.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::ImportError;

/// What is found in a part.
pub(super) enum Markup<'content> {
    /// An element begins.
    Start(&'content BytesStart<'content>),
    /// An element ends: its name without namespace.
    End(&'content str),
    /// Words, with references resolved.
    Text(&'content str),
}

/// The part is not well-formed, or not there.
pub(super) fn damaged(part: &str) -> ImportError {
    ImportError::DamagedPart { file: String::new(), part: part.to_owned() }
}

/// Visits everything in a part. Declarations of entities are refused.
pub(super) fn walk(
    content: &str,
    part: &str,
    mut visit: impl FnMut(Markup<'_>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let foreign = || ImportError::ForeignEntities { file: String::new(), part: part.to_owned() };
    let mut reader = Reader::from_str(content);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| damaged(part))? {
            Event::Start(start) => {
                depth += 1;
                visit(Markup::Start(&start))?;
            }
            Event::Empty(start) => {
                visit(Markup::Start(&start))?;
                visit(Markup::End(start.local_name().into_inner()))?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Markup::End(end.local_name().into_inner()))?;
            }
            Event::Text(text) => visit(Markup::Text(&text.into_inner()))?,
            Event::CData(text) => visit(Markup::Text(&text.into_inner()))?,
            Event::GeneralRef(reference) => {
                let character = match reference.as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                visit(Markup::Text(character.ok_or_else(foreign)?.encode_utf8(&mut [0; 4])))?;
            }
            Event::DocType(_) => return Err(foreign()),
            Event::Eof if depth == 0 => return Ok(()),
            // A part that ends in the middle would lose the rest without a word.
            Event::Eof => return Err(damaged(part)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// The value of an attribute, by its name without namespace.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start
        .attributes()
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    if !found.value.contains('&') {
        return Some(found.value.into_owned());
    }
    let value = found.value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    Some(value.replace("&amp;", "&"))
}
