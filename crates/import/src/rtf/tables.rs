//! What stands before the text: fonts, colours and styles, and what their numbers mean later.

use std::collections::HashMap;
use std::rc::Rc;

use super::charset::Font;
use crate::docx::level_of_name;

/// More entries than any document has; the rest is not kept.
const MOST: usize = 10_000;

/// The lists at the head of rich text.
#[derive(Debug, Default)]
pub(super) struct Lists {
    fonts: HashMap<i32, Font>,
    font: i32,
    colours: Vec<Option<[u8; 3]>>,
    colour: Option<[u8; 3]>,
    headings: HashMap<i32, u8>,
    style: i32,
    outline: Option<u8>,
    name: String,
}

impl Lists {
    pub(super) fn font(&self, number: i32) -> Option<&Font> {
        self.fonts.get(&number)
    }

    /// Heading level of a style; 0 for body text.
    pub(super) fn heading(&self, style: i32) -> u8 {
        self.headings.get(&style).copied().unwrap_or(0)
    }

    /// The colour of a number as `#rrggbb`; none for "automatic" and white.
    pub(super) fn colour(&self, number: i32) -> Option<Rc<str>> {
        let [red, green, blue] = usize::try_from(number).ok().and_then(|at| self.colours.get(at).copied()).flatten()?;
        (![red, green, blue].iter().all(|&part| part == 255))
            .then(|| Rc::from(format!("#{red:02x}{green:02x}{blue:02x}")))
    }

    pub(super) fn font_word(&mut self, word: &str, number: i32) {
        if word == "f" && self.fonts.len() < MOST {
            self.font = number;
            self.fonts.insert(number, Font::default());
        } else if let Some(font) = self.fonts.get_mut(&self.font) {
            match word {
                "fcharset" => font.charset = number,
                "cpg" => font.codepage = number,
                _ => {}
            }
        }
    }

    pub(super) fn font_text(&mut self, text: &[u8]) {
        let Some(font) = self.fonts.get_mut(&self.font) else { return };
        for &byte in text.iter().filter(|byte| **byte != b';') {
            if font.name.len() < 80 {
                font.name.push(char::from(byte));
            }
        }
        let trimmed = font.name.trim_start();
        if trimmed.len() < font.name.len() {
            font.name = trimmed.to_owned();
        }
    }

    pub(super) fn colour_word(&mut self, word: &str, number: i32) {
        let place = match word {
            "red" => 0,
            "green" => 1,
            "blue" => 2,
            _ => return,
        };
        self.colour.get_or_insert([0; 3])[place] = u8::try_from(number.clamp(0, 255)).unwrap_or(0);
    }

    pub(super) fn colour_text(&mut self, text: &[u8]) {
        for _ in text.iter().filter(|byte| **byte == b';') {
            if self.colours.len() < MOST {
                self.colours.push(self.colour.take());
            }
        }
    }

    pub(super) fn style_word(&mut self, word: &str, number: i32) {
        match word {
            "s" => (self.style, self.outline) = (number, None),
            "cs" | "ds" | "ts" => self.style = -1,
            "outlinelevel" => self.outline = heading_of_outline(number),
            _ => {}
        }
    }

    pub(super) fn style_text(&mut self, text: &[u8]) {
        for &byte in text {
            if byte != b';' {
                if self.name.len() < 80 {
                    self.name.push(char::from(byte));
                }
                continue;
            }
            let name = std::mem::take(&mut self.name);
            let level = self.outline.take().or_else(|| level_of_name(name.trim()));
            if let Some(level) = level
                && self.headings.len() < MOST
            {
                self.headings.insert(self.style, level);
            }
            // A style without a number is the first.
            self.style = 0;
        }
    }
}

/// Heading level of an outline level, which counts from 0; 9 is body text.
pub(super) fn heading_of_outline(number: i32) -> Option<u8> {
    u8::try_from(number).ok().filter(|level| *level < 9).map(|level| level + 1)
}
