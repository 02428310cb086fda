//! What stands inside a paragraph: words and signs, fields, notes, and how a run looks.

use std::rc::Rc;

use quick_xml::events::BytesStart;

use super::{DEEPEST, Field, Frame, Reason, Walker};
use crate::docx::EXCERPT_BOOKMARK;
use crate::story::{Ink, Story};
use crate::symbol::symbol;
use crate::xml::attribute;

/// The name of a pen: `yellow`, `darkCyan`.
fn colour(name: Option<String>) -> Option<Rc<str>> {
    name.filter(|name| !matches!(name.as_str(), "none" | "" | "auto")).map(Rc::from)
}

/// A colour behind words as `#rrggbb`; white is none.
fn shading(fill: Option<String>) -> Option<Rc<str>> {
    let fill = fill?.to_lowercase();
    let is_colour = fill.len() == 6 && fill.bytes().all(|byte| byte.is_ascii_hexdigit()) && fill != "ffffff";
    is_colour.then(|| Rc::from(format!("#{fill}")))
}

/// Whether a character stands for a place in a font rather than for itself.
fn is_font_letter(character: char) -> bool {
    matches!(character, '\u{f020}'..='\u{f0ff}')
}

impl Walker<'_, '_> {
    pub(super) fn begin_run_property(&mut self, element: &str, start: &BytesStart<'_>) -> Frame {
        let style = (element == "rStyle")
            .then(|| attribute(start, "val"))
            .flatten()
            .map(|id| self.reader.stylesheet.style(&id));
        if let Some(open) = self.open.last_mut() {
            if element == "rFonts" {
                open.run.font = attribute(start, "ascii").or_else(|| attribute(start, "hAnsi")).unwrap_or_default();
            }
            match style {
                Some(style) => open.run.character_style = style,
                None if element == "highlight" => open.run.highlight = colour(attribute(start, "val")),
                None if element == "shd" => open.run.shading = shading(attribute(start, "fill")),
                None => open.run.own.take(element, start),
            }
        }
        self.unwanted()
    }

    pub(super) fn mark_comment(&mut self, start: &BytesStart<'_>, act: impl FnOnce(&mut Story, String)) {
        if let Some(id) = attribute(start, "id") {
            self.story(|story| act(story, id));
        }
    }

    pub(super) fn mark_field(&mut self, start: &BytesStart<'_>) {
        let kind = attribute(start, "fldCharType");
        let Some(open) = self.open.last_mut() else { return };
        match kind.as_deref() {
            Some("begin") if open.fields.len() < DEEPEST => open.fields.push(Field::Code),
            Some("separate") => {
                if let Some(field) = open.fields.last_mut() {
                    *field = Field::Result;
                }
            }
            Some("end") => {
                open.fields.pop();
            }
            _ => {}
        }
    }

    pub(super) fn write_symbol(&mut self, start: &BytesStart<'_>) {
        let code = attribute(start, "char").unwrap_or_default();
        let found = symbol(&attribute(start, "font").unwrap_or_default(), &code);
        if found.is_none() {
            self.reader.counts.symbols += 1;
        }
        let mut bytes = [0; 4];
        self.write(found.unwrap_or('\u{FFFD}').encode_utf8(&mut bytes));
    }

    pub(super) fn write_note(&mut self, kind: &'static str, start: &BytesStart<'_>) {
        let Some(id) = attribute(start, "id") else { return };
        if self.is_suppressed() {
            return;
        }
        // Taken out, so that a crafted file cannot repeat one long note a million times.
        if let Some(note) = self.reader.notes.remove(&(kind, id)) {
            let (is_traced, at) = (self.reader.is_traced, self.at.clone());
            self.story(|story| {
                let start = story.text.len();
                story.write_note(note);
                if is_traced {
                    story.trace(start, at, None);
                }
            });
        }
    }

    pub(super) fn begin_bookmark(&mut self, start: &BytesStart<'_>) {
        let name = attribute(start, "name").filter(|name| name.starts_with(EXCERPT_BOOKMARK));
        if let (Some(name), Some(id)) = (name, attribute(start, "id")) {
            self.story(|story| story.begin_bookmark(id, name));
        }
    }

    pub(super) fn end_bookmark(&mut self, start: &BytesStart<'_>) {
        if let Some(id) = attribute(start, "id") {
            self.story(|story| story.end_bookmark(&id));
        }
    }

    pub(super) fn is_suppressed(&mut self) -> bool {
        let Some(open) = self.open.last_mut() else { return true };
        let (_, _, is_hidden) = open.run.own.resolve(open.run.character_style.look, open.paragraph_style.look);
        is_hidden || open.fields.contains(&Field::Code)
    }

    pub(super) fn write(&mut self, words: &str) {
        let Some(open) = self.open.last_mut() else { return };
        if open.fields.contains(&Field::Code) {
            return;
        }
        let (is_bold, is_italic, is_hidden) =
            open.run.own.resolve(open.run.character_style.look, open.paragraph_style.look);
        if is_hidden {
            // One hidden stretch counts once, however many runs it is cut into.
            if !words.trim().is_empty() && !std::mem::replace(&mut open.was_hidden, true) {
                self.reader.counts.hidden += 1;
            }
            return;
        }
        open.was_hidden = false;
        let colour = open.run.highlight.clone().or_else(|| open.run.shading.clone());
        open.story.write(words, &Ink { is_bold, is_italic, colour });
    }

    /// Takes words, and says where they stand if their run could be cut in two there.
    pub(super) fn words(&mut self, words: &str) {
        let start = self.open.last().map_or(0, |open| open.story.text.len());
        self.take_words(words);
        let runs = self.frames.iter().filter(|frame| **frame == Frame::Run).count();
        let is_direct = self.frames.iter().rev().nth(1) == Some(&Frame::Run);
        if self.reader.is_traced && self.open.len() == 1 && runs == 1 && is_direct {
            let (at, run) = (self.at.clone(), self.run.clone());
            self.story(|story| story.trace(start, at, Some(run)));
        }
    }

    fn take_words(&mut self, words: &str) {
        if let Some((_, reason, has_words)) = &mut self.skipped {
            *has_words |= *reason != Reason::Unwanted && !words.trim().is_empty();
            return;
        }
        if self.frames.last() != Some(&Frame::Words) {
            return;
        }
        // Other programs write symbols as letters of a picture font.
        if words.contains(is_font_letter) {
            let shown = self.shown_symbols(words);
            self.write(&shown);
            return;
        }
        // A line break inside the markup is a blank to Word; zero has no place in a text.
        if words.contains(['\r', '\n', '\0', '\u{2028}', '\u{2029}']) {
            let plain = words.replace("\r\n", " ").replace(['\r', '\n'], " ").replace('\0', "\u{FFFD}");
            self.write(&plain.replace(['\u{2028}', '\u{2029}'], "\n"));
        } else {
            self.write(words);
        }
    }

    /// Letters of a picture font as what they show; what is not known stays as it is.
    pub(super) fn shown_symbols(&mut self, words: &str) -> String {
        let font = self.open.last().map(|open| open.run.font.clone()).unwrap_or_default();
        let is_picture_font = matches!(font.to_lowercase().as_str(), "wingdings" | "symbol");
        let shown = |letter: char| {
            let known = (is_picture_font && is_font_letter(letter))
                .then(|| symbol(&font, &format!("{:X}", u32::from(letter))))
                .flatten();
            known.unwrap_or(letter)
        };
        words.chars().map(shown).map(|letter| if matches!(letter, '\r' | '\n' | '\0') { ' ' } else { letter }).collect()
    }
}
