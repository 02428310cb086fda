//! Bold, italic, hidden and heading level, as a style, a paragraph or a run says it.

use quick_xml::events::BytesStart;

use crate::xml::{attribute, is_on};

/// What is said about the look of words; `None` where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
}

impl Look {
    /// Takes up an element of run properties.
    pub(super) fn take(&mut self, name: &str, start: &BytesStart<'_>) {
        match name {
            "b" => self.bold = Some(is_on(start)),
            "i" => self.italic = Some(is_on(start)),
            "vanish" => self.hidden = Some(is_on(start)),
            _ => {}
        }
    }

    /// Fills what is not said with what a more general style says.
    pub(super) fn or(self, general: Self) -> Self {
        Self {
            bold: self.bold.or(general.bold),
            italic: self.italic.or(general.italic),
            hidden: self.hidden.or(general.hidden),
        }
    }

    /// The look of a run: what it says itself, else paragraph style and character style against each other.
    ///
    /// Bold in both styles cancels out (ECMA-376, 17.7.3, toggle properties).
    pub(super) fn resolve(self, character: Self, paragraph: Self) -> (bool, bool, bool) {
        let toggle = |own: Option<bool>, character: Option<bool>, paragraph: Option<bool>| {
            own.unwrap_or(character.unwrap_or(false) != paragraph.unwrap_or(false))
        };
        (
            toggle(self.bold, character.bold, paragraph.bold),
            toggle(self.italic, character.italic, paragraph.italic),
            toggle(self.hidden, character.hidden, paragraph.hidden),
        )
    }
}

/// How far a paragraph stands in on the side where lines begin, in twentieths of a point.
pub(super) fn indent(start: &BytesStart<'_>) -> Option<i32> {
    attribute(start, "start").or_else(|| attribute(start, "left"))?.parse().ok()
}

/// Heading level of an outline level: Word counts from 0, and 9 is body text.
pub(super) fn heading_level(start: &BytesStart<'_>) -> Option<u8> {
    let level: u8 = attribute(start, "val")?.parse().ok()?;
    Some(if level < 9 { level + 1 } else { 0 })
}
