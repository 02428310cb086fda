//! What tags do to the text. No recursion: the page decides how deep it is nested.

use std::rc::Rc;

use super::lexer::{Attributes, Lexer, Token};
use super::notes::Note;
use crate::story::{Ink, Story};

/// How deep elements are followed; what is deeper looks like the last.
pub(super) const DEEPEST: usize = 4096;
/// How far up an end tag looks for its beginning.
pub(super) const FARTHEST: usize = 256;

/// What was left out.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) deleted: usize,
    pub(super) hidden: usize,
    pub(super) pictures: usize,
    pub(super) embedded: usize,
}

/// Why the words in an element are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Silence {
    None,
    Unwanted,
    Deleted,
    Hidden,
}

/// An element that is open, with what holds inside it.
#[derive(Clone, Debug)]
struct Element {
    name: String,
    is_bold: bool,
    is_italic: bool,
    is_preformatted: bool,
    heading: u8,
    colour: Option<Rc<str>>,
    silence: Silence,
    /// Whether it has words that were passed over.
    has_silenced: bool,
}

/// A table that is open.
#[derive(Clone, Copy, Debug, Default)]
struct Level {
    has_row: bool,
    has_cell: bool,
}

/// Reads a page token by token.
pub(super) struct Reader {
    story: Story,
    elements: Vec<Element>,
    levels: Vec<Level>,
    tables: u32,
    has_paragraph: bool,
    heading: u8,
    /// White space that is only written if words follow.
    has_blank: bool,
    /// The look of that white space.
    blank_ink: Ink,
    pub(super) counts: Counts,
}

pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements that stand in a line with the words around them; all others begin and end a paragraph.
pub(super) fn is_inline(name: &str) -> bool {
    name.contains(':')
        || matches!(
            name,
            "a" | "abbr"
                | "acronym"
                | "b"
                | "bdi"
                | "bdo"
                | "big"
                | "button"
                | "cite"
                | "code"
                | "data"
                | "del"
                | "dfn"
                | "em"
                | "font"
                | "i"
                | "img"
                | "input"
                | "ins"
                | "kbd"
                | "label"
                | "mark"
                | "meter"
                | "nobr"
                | "output"
                | "picture"
                | "q"
                | "rb"
                | "rp"
                | "rt"
                | "ruby"
                | "s"
                | "samp"
                | "small"
                | "span"
                | "strike"
                | "strong"
                | "sub"
                | "sup"
                | "time"
                | "tt"
                | "u"
                | "var"
                | "wbr"
                | "script"
                | "style"
                | "link"
                | "meta"
                | "svg"
                | "math"
                | "object"
                | "embed"
                | "param"
                | "source"
                | "track"
                | "audio"
                | "video"
                | "canvas"
                | "iframe"
                | "noscript"
                | "template"
                | "select"
                | "option"
                | "optgroup"
                | "datalist"
                | "map"
                | "area"
                | "path"
                | "g"
                | "slot"
        )
}

impl Reader {
    pub(super) fn new() -> Self {
        Self {
            story: Story::new(),
            elements: Vec::new(),
            levels: Vec::new(),
            tables: 0,
            has_paragraph: false,
            heading: 0,
            has_blank: false,
            blank_ink: Ink::default(),
            counts: Counts::default(),
        }
    }

    pub(super) fn finish(mut self) -> Story {
        while !self.elements.is_empty() {
            self.pop();
        }
        while !self.levels.is_empty() {
            self.end_table();
        }
        self.end_paragraph();
        self.story.finish()
    }

    fn take(&mut self, token: Token<'_>) {
        match token {
            Token::Words(words) => self.words(&words),
            Token::Start(name, attributes) => self.begin(name, attributes),
            Token::End(name) => self.end(&name),
        }
    }

    /// Reads a page that has these notes, each where its mark stands.
    pub(super) fn read(&mut self, page: &str, notes: &[Note]) {
        let marks = notes.iter().map(|note| (&note.mark, Some(note)));
        let mut cuts: Vec<_> = marks.chain(notes.iter().map(|note| (&note.body, None))).collect();
        cuts.sort_by_key(|(cut, _)| cut.start);
        let mut cuts = cuts.into_iter().peekable();
        let mut lexer = Lexer::new(page);
        while let Some(token) = lexer.next() {
            let begun = lexer.span().start;
            match cuts.next_if(|(cut, _)| cut.start == begun) {
                Some((cut, note)) => {
                    lexer.go_to(cut.end);
                    if let Some(note) = note {
                        self.note(page, note);
                    }
                }
                None => self.take(token),
            }
        }
    }

    /// Writes a note where one is.
    fn note(&mut self, page: &str, note: &Note) {
        if self.silence() != Silence::None {
            if let Some(element) = self.elements.last_mut() {
                element.has_silenced = true;
            }
            return;
        }
        let mut inside = Self { tables: self.tables, counts: self.counts, ..Self::new() };
        let mut lexer = Lexer::new(&page[..note.body.end]);
        lexer.go_to(note.body.start);
        while let Some(token) = lexer.next() {
            match note.back.as_ref().filter(|back| back.start == lexer.span().start) {
                Some(back) => lexer.go_to(back.end),
                None => inside.take(token),
            }
        }
        (self.tables, self.counts) = (inside.tables, inside.counts);
        let story = inside.finish().finish_trimmed();
        if story.is_blank() {
            return;
        }
        let is_in_line = self.has_paragraph && !self.story.text.ends_with('\n');
        self.ensure_paragraph();
        if std::mem::take(&mut self.has_blank) && is_in_line {
            self.story.write(" ", &Ink::default());
        }
        self.story.write_note(story);
    }

    fn silence(&self) -> Silence {
        self.elements.last().map_or(Silence::None, |element| element.silence)
    }

    fn begin(&mut self, name: String, attributes: Attributes<'_>) {
        if self.silence() == Silence::None {
            self.place(&name, attributes);
        }
        if is_void(&name) || self.elements.len() >= DEEPEST {
            return;
        }
        let mut element = self.elements.last().cloned().unwrap_or(Element {
            name: String::new(),
            is_bold: false,
            is_italic: false,
            is_preformatted: false,
            heading: 0,
            colour: None,
            silence: Silence::None,
            has_silenced: false,
        });
        element.has_silenced = false;
        match name.as_str() {
            "b" | "strong" => element.is_bold = true,
            "i" | "em" => element.is_italic = true,
            "pre" | "textarea" | "listing" | "xmp" => element.is_preformatted = true,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => element.heading = name.as_bytes()[1] - b'0',
            "mark" => element.colour = Some(Rc::from("yellow")),
            "del" if element.silence == Silence::None => element.silence = Silence::Deleted,
            "script" | "style" | "title" | "noscript" | "template" | "svg" | "object" | "audio" | "video"
            | "canvas" | "iframe" | "noembed" | "noframes" | "datalist" | "select" => {
                element.silence = Silence::Unwanted;
            }
            _ => {}
        }
        if let Some(style) = attributes.value("style") {
            Self::style(&mut element, &style);
        }
        if element.silence == Silence::None && attributes.value("hidden").is_some() {
            element.silence = Silence::Hidden;
        }
        element.name = name;
        self.elements.push(element);
    }

    fn style(element: &mut Element, style: &str) {
        for (property, value) in style.split(';').take(64).filter_map(|rule| rule.split_once(':')) {
            let value = value.trim().to_lowercase();
            match property.trim().to_lowercase().as_str() {
                "display" if value.starts_with("none") && element.silence == Silence::None => {
                    element.silence = Silence::Hidden;
                }
                "mso-hide" if value == "all" && element.silence == Silence::None => element.silence = Silence::Hidden,
                "font-weight" => {
                    let weight = value.parse::<u32>().ok();
                    element.is_bold = weight.map_or(value.starts_with("bold"), |weight| weight >= 600);
                }
                "font-style" => element.is_italic = value == "italic" || value == "oblique",
                "background" | "background-color" => element.colour = colour(&value),
                _ => {}
            }
        }
    }

    /// What a tag does to paragraphs and tables.
    fn place(&mut self, name: &str, attributes: Attributes<'_>) {
        match name {
            "br" => {
                self.has_blank = false;
                self.ensure_paragraph();
                self.story.write("\n", &Ink::default());
            }
            "img" => {
                // A picture of one dot is there to count readers.
                let is_dot = |side| attributes.value(side).is_some_and(|size| matches!(size.trim(), "0" | "1"));
                self.counts.pictures += usize::from(!(is_dot("width") || is_dot("height")));
            }
            "svg" | "canvas" => self.counts.pictures += 1,
            "object" | "embed" | "iframe" | "audio" | "video" => self.counts.embedded += 1,
            "table" => {
                self.end_paragraph();
                self.story.begin_table(self.tables);
                self.tables += 1;
                self.levels.push(Level::default());
            }
            "tr" if !self.levels.is_empty() => {
                self.end_cell();
                if let Some(level) = self.levels.last_mut() {
                    level.has_row = false;
                }
            }
            "td" | "th" if !self.levels.is_empty() => {
                self.end_cell();
                if let Some(level) = self.levels.last_mut() {
                    if !level.has_row {
                        self.story.begin_row();
                    }
                    *level = Level { has_row: true, has_cell: true };
                    self.story.begin_cell();
                }
            }
            "td" | "th" => self.has_blank = true,
            name if !is_inline(name) => self.end_paragraph(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if name == "br" {
            return self.place("br", Attributes::default());
        }
        let is_open = self.elements.iter().rev().take(FARTHEST).any(|element| element.name == name);
        if !is_open {
            // The end of a paragraph that was never begun ends what there is.
            if !is_inline(name) && self.silence() == Silence::None {
                self.end_paragraph();
            }
            return;
        }
        while let Some(element) = self.pop() {
            if element == name {
                break;
            }
        }
    }

    /// Closes the innermost element.
    fn pop(&mut self) -> Option<String> {
        let element = self.elements.pop()?;
        let outer = self.silence();
        if outer == Silence::None {
            match element.silence {
                Silence::Deleted => self.counts.deleted += usize::from(element.has_silenced),
                Silence::Hidden => self.counts.hidden += usize::from(element.has_silenced),
                Silence::None | Silence::Unwanted => {}
            }
        } else if let Some(above) = self.elements.last_mut() {
            above.has_silenced |= element.has_silenced;
        }
        if element.silence == Silence::None {
            match element.name.as_str() {
                "table" => self.end_table(),
                "td" | "th" => self.end_cell(),
                "tr" => {
                    self.end_cell();
                    if let Some(level) = self.levels.last_mut() {
                        level.has_row = false;
                    }
                }
                name if !is_inline(name) => self.end_paragraph(),
                _ => {}
            }
        }
        Some(element.name)
    }

    fn ensure_paragraph(&mut self) {
        if !std::mem::replace(&mut self.has_paragraph, true) {
            // Words in a table outside its cells get a cell, so that they are not lost among them.
            if let Some(level) = self.levels.last_mut()
                && !level.has_cell
            {
                if !level.has_row {
                    self.story.begin_row();
                }
                *level = Level { has_row: true, has_cell: true };
                self.story.begin_cell();
            }
            self.story.begin_paragraph();
        }
        self.heading = self.elements.last().map_or(0, |element| element.heading);
    }

    fn end_paragraph(&mut self) {
        self.has_blank = false;
        if std::mem::take(&mut self.has_paragraph) {
            self.story.set_heading(self.heading);
            self.story.end_paragraph();
        }
    }

    fn end_cell(&mut self) {
        self.end_paragraph();
        if let Some(level) = self.levels.last_mut()
            && std::mem::take(&mut level.has_cell)
        {
            self.story.end_cell();
        }
    }

    fn end_table(&mut self) {
        self.end_cell();
        if self.levels.pop().is_some() {
            self.story.end_table();
        }
    }

    fn words(&mut self, words: &str) {
        let is_space = |sign: char| matches!(sign, ' ' | '\t' | '\r' | '\n' | '\u{c}');
        if self.silence() != Silence::None {
            if let Some(element) = self.elements.last_mut() {
                element.has_silenced |= words.contains(|sign: char| !sign.is_whitespace());
            }
            return;
        }
        let (ink, is_preformatted) = self.elements.last().map_or((Ink::default(), false), |element| {
            let ink = Ink {
                is_bold: element.is_bold,
                is_italic: element.is_italic,
                colour: element.colour.clone().filter(|colour| !colour.is_empty()),
            };
            (ink, element.is_preformatted)
        });
        if is_preformatted {
            let plain = words.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}");
            // The line break right behind the tag is none of the text.
            let plain = if self.has_paragraph { plain.as_str() } else { plain.strip_prefix('\n').unwrap_or(&plain) };
            if !plain.is_empty() {
                self.ensure_paragraph();
                self.story.write(plain, &ink);
            }
            return;
        }
        let is_in_line = self.has_paragraph && !self.story.text.ends_with('\n');
        if words.starts_with(|sign| !is_space(sign)) && std::mem::take(&mut self.has_blank) && is_in_line {
            let ink = std::mem::take(&mut self.blank_ink);
            self.story.write(" ", &ink);
        }
        let mut plain = String::with_capacity(words.len());
        for sign in words.chars() {
            if is_space(sign) {
                self.has_blank = true;
                continue;
            }
            if std::mem::take(&mut self.has_blank) && (is_in_line || !plain.is_empty()) {
                plain.push(' ');
            }
            plain.push(match sign {
                '\0' => '\u{FFFD}',
                '\u{2028}' | '\u{2029}' => '\n',
                sign => sign,
            });
        }
        if !plain.is_empty() {
            self.ensure_paragraph();
            self.story.write(&plain, &ink);
        }
        if self.has_blank {
            self.blank_ink = ink;
        }
    }
}

/// A colour behind words: a name as Word's pens have, or `#rrggbb`; empty for none.
fn colour(value: &str) -> Option<Rc<str>> {
    let first = value.split_whitespace().next().unwrap_or_default();
    let is_hexadecimal = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let found = match first.strip_prefix('#') {
        Some("fff" | "ffffff") => String::new(),
        Some(digits) if digits.len() == 6 && is_hexadecimal(digits) => first.to_owned(),
        Some(digits) if digits.len() == 3 && is_hexadecimal(digits) => {
            digits.chars().fold("#".to_owned(), |colour, digit| format!("{colour}{digit}{digit}"))
        }
        Some(_) => String::new(),
        None if matches!(first, "none" | "transparent" | "white" | "inherit" | "initial" | "unset" | "window") => {
            String::new()
        }
        None if first.bytes().all(|byte| byte.is_ascii_lowercase()) => first.to_owned(),
        None => rgb(value).unwrap_or_default(),
    };
    Some(Rc::from(found))
}

/// `rgb(255, 255, 0)` as `#ffff00`.
fn rgb(value: &str) -> Option<String> {
    let inside = value.strip_prefix("rgb(")?.split_once(')')?.0;
    let mut parts = inside.split(',').map(|part| part.trim().parse::<u8>().ok());
    let (red, green, blue) = (parts.next()??, parts.next()??, parts.next()??);
    (![red, green, blue].iter().all(|&part| part == 255)).then(|| format!("#{red:02x}{green:02x}{blue:02x}"))
}
