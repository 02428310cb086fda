//! The few things about XML that every part of a document needs.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::error::ImportError;

/// Which part of which file is read: for errors.
pub(crate) struct PartName {
    pub(crate) file: String,
    pub(crate) part: String,
}

impl PartName {
    /// The part is not well-formed.
    pub(crate) fn damaged(&self) -> ImportError {
        ImportError::DamagedPart { file: self.file.clone(), part: self.part.clone() }
    }

    /// The part declares or uses entities of its own.
    pub(crate) fn foreign(&self) -> ImportError {
        ImportError::ForeignEntities { file: self.file.clone(), part: self.part.clone() }
    }
}

/// What is found in a part: elements by their name without namespace, and text.
pub(crate) enum Markup<'content> {
    /// An element begins.
    Start(BytesStart<'content>),
    /// An element begins and ends at once.
    Empty(BytesStart<'content>),
    /// An element ends.
    End,
    /// Words, with references resolved.
    Text(std::borrow::Cow<'content, str>),
}

/// Walks through a part without recursion. Declarations of entities are refused.
pub(crate) fn walk<'content>(
    content: &'content str,
    name: &PartName,
    mut visit: impl FnMut(Markup<'content>),
) -> Result<(), ImportError> {
    walk_placed(content, name, |markup, _| visit(markup))
}

/// Walks through a part, and tells of everything which bytes of the part it is.
pub(crate) fn walk_placed<'content>(
    content: &'content str,
    name: &PartName,
    mut visit: impl FnMut(Markup<'content>, Range<usize>),
) -> Result<(), ImportError> {
    let mut reader = Reader::from_str(content);
    let mut depth = 0_usize;
    loop {
        let start_byte = position(&reader);
        let event = reader.read_event().map_err(|_| name.damaged())?;
        let bytes = start_byte..position(&reader);
        match event {
            Event::Start(start) => {
                depth += 1;
                visit(Markup::Start(start), bytes);
            }
            Event::Empty(start) => visit(Markup::Empty(start), bytes),
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                visit(Markup::End, bytes);
            }
            Event::Text(text) => visit(Markup::Text(text.into_inner()), bytes),
            Event::CData(text) => visit(Markup::Text(text.into_inner()), bytes),
            Event::GeneralRef(reference) => {
                let character = resolve(&reference).ok_or_else(|| name.foreign())?;
                visit(Markup::Text(character.to_string().into()), bytes);
            }
            Event::DocType(_) => return Err(name.foreign()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            // A part that ends in the middle would lose the rest without a word.
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(name.damaged()) },
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The character of `&amp;`, `&#229;` and the like; `None` for entities that XML does not know.
fn resolve(reference: &BytesRef<'_>) -> Option<char> {
    match reference.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// The value of an attribute, by its name without namespace.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start
        .attributes()
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    Some(if found.value.contains('&') {
        let unescaped =
            found.value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
        unescaped.replace("&amp;", "&")
    } else {
        found.value.into_owned()
    })
}

/// Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on.
pub(crate) fn is_on(start: &BytesStart<'_>) -> bool {
    !matches!(attribute(start, "val").as_deref(), Some("0" | "false" | "off" | "none"))
}
