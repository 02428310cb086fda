//! What control words do. No recursion: the file decides how deep its groups are nested.

mod destination;
mod place;

use std::collections::HashMap;

use super::charset::decode;
use super::lexer::Token;
use super::tables::{Lists, heading_of_outline};
use crate::document::Remark;
use crate::story::{Ink, Story};
use crate::symbol::symbol;
use destination::{Closing, Destination};
use place::Open;

/// How deep groups are followed; what is deeper looks like the last.
const DEEPEST: usize = 4096;
/// How deep notes and text boxes are followed into each other.
const DEEPEST_STORY: usize = 32;

/// What was left out or could not be read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) deleted: usize,
    pub(super) hidden: usize,
    pub(super) comments: usize,
    pub(super) margins: usize,
    pub(super) pictures: usize,
    pub(super) symbols: usize,
}

/// What a group inherits and gives back at its end.
#[derive(Clone, Debug)]
struct State {
    destination: Destination,
    closing: Closing,
    is_bold: bool,
    is_italic: bool,
    is_hidden: bool,
    is_deleted: bool,
    highlight: i32,
    shading: i32,
    font: i32,
    /// How many signs stand behind `\u` for programs that do not know Unicode.
    fallback: u32,
    is_in_table: bool,
    nesting: u8,
    heading: u8,
}

/// Reads rich text token by token.
pub(super) struct Reader {
    state: State,
    groups: Vec<State>,
    too_deep: usize,
    lists: Lists,
    open: Vec<Open>,
    tables: u32,
    default_font: i32,
    codepage: i32,
    /// Bytes that may belong to one character.
    bytes: Vec<u8>,
    high_surrogate: Option<u16>,
    to_skip: u32,
    /// `\*` was read: the destination that follows may be passed over.
    is_starred: bool,
    has_ended: bool,
    pub(super) is_astray: bool,
    pub(super) counts: Counts,
    pub(super) remarks: HashMap<String, Remark>,
    captured: String,
    author: String,
    reference: String,
    at: Option<i64>,
    was_hidden: bool,
    was_deleted: bool,
}

impl Reader {
    pub(super) fn new() -> Self {
        Self {
            state: State {
                destination: Destination::Text,
                closing: Closing::Nothing,
                is_bold: false,
                is_italic: false,
                is_hidden: false,
                is_deleted: false,
                highlight: 0,
                shading: 0,
                font: -1,
                fallback: 1,
                is_in_table: false,
                nesting: 1,
                heading: 0,
            },
            groups: Vec::new(),
            too_deep: 0,
            lists: Lists::default(),
            open: vec![Open::new()],
            tables: 0,
            default_font: -1,
            codepage: 1252,
            bytes: Vec::new(),
            high_surrogate: None,
            to_skip: 0,
            is_starred: false,
            has_ended: false,
            is_astray: false,
            counts: Counts::default(),
            remarks: HashMap::new(),
            captured: String::new(),
            author: String::new(),
            reference: String::new(),
            at: None,
            was_hidden: false,
            was_deleted: false,
        }
    }

    /// Whether groups are still open: the end of the file is missing.
    pub(super) fn is_unfinished(&self) -> bool {
        !self.groups.is_empty()
    }

    pub(super) fn finish(mut self) -> Story {
        self.flush();
        // Whatever a damaged file left open is kept.
        while !self.groups.is_empty() {
            self.close_group();
        }
        while self.open.len() > 1 {
            self.close_box();
        }
        self.end_tables();
        self.open.pop().map(|open| open.story.finish()).unwrap_or_default()
    }

    pub(super) fn take(&mut self, token: Token<'_>) {
        match token {
            Token::Text(bytes) => return self.text(bytes),
            Token::Byte(byte) => return self.byte(byte),
            _ => {}
        }
        self.flush();
        match token {
            Token::Open => {
                self.to_skip = 0;
                self.open_group();
            }
            Token::Close => {
                self.to_skip = 0;
                self.close_group();
            }
            Token::Word(..) | Token::Symbol(_) if self.to_skip > 0 => self.to_skip -= 1,
            Token::Word(word, number) => self.word(word, number),
            Token::Symbol(sign) => self.symbol(sign),
            Token::Text(_) | Token::Byte(_) => {}
        }
    }

    fn open_group(&mut self) {
        self.is_starred = false;
        if self.groups.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let inner = State { closing: Closing::Nothing, ..self.state.clone() };
        self.groups.push(std::mem::replace(&mut self.state, inner));
        if self.state.destination == Destination::TwoVersions {
            // The first version is for programs that do not know Unicode.
            self.state.destination = Destination::Skipped;
        }
    }

    fn close_group(&mut self) {
        self.is_starred = false;
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        self.close_destination();
        match self.groups.pop() {
            Some(outer) => self.state = outer,
            None => self.is_astray = true,
        }
        self.has_ended |= self.groups.is_empty();
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let is_starred = std::mem::take(&mut self.is_starred);
        if self.begin_destination(word, number, is_starred) {
            return;
        }
        match self.state.destination {
            Destination::Text => self.text_word(word, number),
            Destination::Fonts => self.lists.font_word(word, number.unwrap_or(0)),
            Destination::Colours => self.lists.colour_word(word, number.unwrap_or(0)),
            Destination::Styles => self.lists.style_word(word, number.unwrap_or(0)),
            Destination::Margin | Destination::Captured if word == "u" => self.unicode(number.unwrap_or(0)),
            Destination::Margin | Destination::Captured | Destination::Skipped | Destination::TwoVersions => {
                if word == "uc" {
                    self.state.fallback = u32::try_from(number.unwrap_or(1)).unwrap_or(1).min(16);
                }
            }
        }
    }

    fn text_word(&mut self, word: &str, number: Option<i32>) {
        let is_on = number != Some(0);
        let value = number.unwrap_or(0);
        match word {
            "par" | "sect" => self.end_paragraph(),
            "line" | "page" | "column" | "softline" | "lbr" => self.write("\n"),
            "tab" => self.write("\t"),
            "u" => self.unicode(value),
            "uc" => self.state.fallback = u32::try_from(number.unwrap_or(1)).unwrap_or(1).min(16),
            "b" => self.state.is_bold = is_on,
            "i" => self.state.is_italic = is_on,
            "v" => self.state.is_hidden = is_on,
            "deleted" => self.state.is_deleted = is_on,
            "highlight" => self.state.highlight = value,
            "chcbpat" | "cb" => self.state.shading = value,
            "f" => self.state.font = value,
            "plain" => self.plain(),
            "pard" => (self.state.is_in_table, self.state.nesting, self.state.heading) = (false, 1, 0),
            "intbl" => self.state.is_in_table = is_on,
            "itap" => {
                self.state.nesting = u8::try_from(value.clamp(1, 32)).unwrap_or(1);
                self.state.is_in_table = value > 0;
            }
            "s" => self.state.heading = self.lists.heading(value),
            "outlinelevel" => self.state.heading = heading_of_outline(value).unwrap_or(0),
            "cell" | "nestcell" => self.end_cell(),
            "row" | "nestrow" => self.end_row(),
            "emdash" => self.write("—"),
            "endash" => self.write("–"),
            "bullet" => self.write("•"),
            "lquote" => self.write("‘"),
            "rquote" => self.write("’"),
            "ldblquote" => self.write("“"),
            "rdblquote" => self.write("”"),
            "emspace" => self.write("\u{2003}"),
            "enspace" => self.write("\u{2002}"),
            "qmspace" => self.write("\u{2005}"),
            "zwj" => self.write("\u{200d}"),
            "zwnj" => self.write("\u{200c}"),
            "zwbo" => self.write("\u{200b}"),
            "zwnbo" => self.write("\u{2060}"),
            "ltrmark" => self.write("\u{200e}"),
            "rtlmark" => self.write("\u{200f}"),
            "ansicpg" => self.codepage = value,
            "ansi" => self.codepage = 1252,
            "mac" => self.codepage = 10_000,
            "pc" => self.codepage = 437,
            "pca" => self.codepage = 850,
            "deff" => (self.default_font, self.state.font) = (value, value),
            _ => {}
        }
    }

    fn plain(&mut self) {
        let state = &mut self.state;
        (state.is_bold, state.is_italic, state.is_hidden, state.is_deleted) = (false, false, false, false);
        (state.highlight, state.shading, state.font) = (0, 0, self.default_font);
    }

    fn symbol(&mut self, sign: u8) {
        match sign {
            b'*' => {
                self.is_starred = true;
                return;
            }
            b'~' => self.write("\u{a0}"),
            b'_' => self.write("\u{2011}"),
            b'-' => self.write("\u{ad}"),
            b'\\' | b'{' | b'}' => self.text(&[sign]),
            b'\r' | b'\n' => self.end_paragraph(),
            b'\t' => self.write("\t"),
            _ => {}
        }
        self.is_starred = false;
    }

    fn unicode(&mut self, number: i32) {
        let number = if (-0x8000..0).contains(&number) { number + 0x1_0000 } else { number };
        self.to_skip = self.state.fallback;
        match number {
            0xD800..=0xDBFF => {
                self.drop_half();
                self.high_surrogate = u16::try_from(number).ok();
            }
            0xDC00..=0xDFFF => {
                let pair = self.high_surrogate.take().and_then(|high| {
                    char::decode_utf16([high, u16::try_from(number).ok()?]).next().and_then(Result::ok)
                });
                self.write_character(pair.unwrap_or('\u{FFFD}'));
            }
            0 => {}
            _ => {
                self.drop_half();
                let shown = u32::try_from(number).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
                if matches!(shown, '\u{f020}'..='\u{f0ff}') && self.is_symbols() {
                    self.write_symbol(u32::from(shown) & 0xFF);
                } else {
                    self.write_character(shown);
                }
            }
        }
    }

    /// Half of a character without its other half.
    fn drop_half(&mut self) {
        if self.high_surrogate.take().is_some() {
            self.write_character('\u{FFFD}');
        }
    }

    fn write_character(&mut self, character: char) {
        let character = match character {
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => '\n',
            '\u{1}'..='\u{8}' | '\u{b}'..='\u{1f}' => ' ',
            character => character,
        };
        self.write(character.encode_utf8(&mut [0; 4]));
    }

    fn text(&mut self, bytes: &[u8]) {
        let skipped = bytes.len().min(self.to_skip as usize);
        self.to_skip -= u32::try_from(skipped).unwrap_or(0);
        let bytes = &bytes[skipped..];
        if bytes.is_empty() {
            return;
        }
        self.is_starred = false;
        match self.state.destination {
            Destination::Fonts => self.lists.font_text(bytes),
            Destination::Colours => self.lists.colour_text(bytes),
            Destination::Styles => self.lists.style_text(bytes),
            Destination::Skipped | Destination::TwoVersions => {}
            Destination::Text | Destination::Margin | Destination::Captured => self.bytes.extend_from_slice(bytes),
        }
    }

    fn byte(&mut self, byte: u8) {
        match byte {
            // A line break as a byte is a paragraph, as TextEdit writes it.
            b'\n' | b'\r' if self.to_skip == 0 && self.state.destination == Destination::Text => {
                self.flush();
                self.end_paragraph();
            }
            0 => {}
            _ => self.text(&[byte]),
        }
    }

    fn is_symbols(&self) -> bool {
        self.lists.font(self.state.font).is_some_and(super::charset::Font::is_symbols)
    }

    /// Writes the bytes that have come together.
    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        if self.state.destination == Destination::Text && self.is_symbols() {
            for &byte in &bytes {
                self.write_symbol(u32::from(byte));
            }
        } else {
            let words = decode(&bytes, self.lists.font(self.state.font), self.codepage);
            if words.contains(|character: char| character.is_control() && character != '\t') {
                words.chars().for_each(|character| self.write_character(character));
            } else {
                self.write(&words);
            }
        }
        self.bytes = bytes;
        self.bytes.clear();
    }

    fn write_symbol(&mut self, byte: u32) {
        let name = self.lists.font(self.state.font).map(|font| font.name.clone()).unwrap_or_default();
        let shown = if byte == 0x20 { Some(' ') } else { symbol(&name, &format!("{:X}", 0xF000 + byte)) };
        self.counts.symbols += usize::from(shown.is_none());
        self.write_character(shown.unwrap_or('\u{FFFD}'));
    }

    fn write(&mut self, words: &str) {
        self.drop_half();
        match self.state.destination {
            Destination::Captured if self.captured.len() < 1000 => return self.captured.push_str(words),
            Destination::Margin => {
                // A page number alone is nothing that anyone would miss.
                if words.contains(char::is_alphabetic) {
                    self.counts.margins += 1;
                    self.state.destination = Destination::Skipped;
                }
                return;
            }
            Destination::Text => {}
            _ => return,
        }
        // One stretch counts once, however many runs it is cut into.
        if self.state.is_deleted || self.state.is_hidden {
            if !words.trim().is_empty() {
                let (was, count) = if self.state.is_deleted {
                    (&mut self.was_deleted, &mut self.counts.deleted)
                } else {
                    (&mut self.was_hidden, &mut self.counts.hidden)
                };
                *count += usize::from(!std::mem::replace(was, true));
            }
            return;
        }
        (self.was_hidden, self.was_deleted) = (false, false);
        self.is_astray |= self.has_ended && !words.trim().is_empty();
        self.ensure_paragraph();
        let state = &self.state;
        let colour = self.lists.colour(state.highlight).or_else(|| self.lists.colour(state.shading));
        let ink = Ink { is_bold: state.is_bold, is_italic: state.is_italic, colour };
        if let Some(open) = self.open.last_mut() {
            open.story.write(words, &ink);
        }
    }
}
