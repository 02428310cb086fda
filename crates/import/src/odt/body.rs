//! Walks through the body of a document and writes it into a story. No recursion: input decides how deep it is nested.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use quick_xml::events::BytesStart;

use super::stylesheet::{Look, Stylesheet};
use crate::document::{Remark, moment};
use crate::error::ImportError;
use crate::story::{Ink, Story};
use crate::xml::{Markup, PartName, attribute, walk};

/// How deep notes and text boxes are followed into each other; deeper ones belong to the last.
const DEEPEST: usize = 32;
/// The most blanks that one element stands for.
const MOST_BLANKS: usize = 200;

/// What was left out.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) deleted: usize,
    pub(super) hidden: usize,
    pub(super) comments: usize,
    pub(super) pictures: usize,
}

/// What an open element is, as far as its end needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    Paragraph,
    Span,
    Table,
    Cell,
    Box,
    Note,
    Comment,
    Creator,
    Moment,
    Deletion,
    Body,
    Elsewhere,
}

/// A story with what is open in it.
struct Open {
    story: Story,
    paragraph: Look,
    spans: Vec<Look>,
    is_in_paragraph: bool,
    /// The last character was a blank, so that the next one is none.
    ends_blank: bool,
    was_hidden: bool,
}

impl Open {
    fn new() -> Self {
        Self {
            story: Story::new(),
            paragraph: Look::default(),
            spans: Vec::new(),
            is_in_paragraph: false,
            ends_blank: true,
            was_hidden: false,
        }
    }
}

/// Reads the body of one document.
pub(super) struct BodyReader<'styles> {
    stylesheet: &'styles Stylesheet,
    frames: Vec<Frame>,
    open: Vec<Open>,
    /// Elements left to close until a passed-over stretch ends.
    skipped: usize,
    is_in_body: bool,
    /// How many elements are around the list of what was deleted, while that is passed over.
    tracked: Option<usize>,
    /// Deletions that are open, and whether they have words.
    deletions: (usize, bool),
    /// The change that is described, those that are deletions, and those whose words stand in the text all the same.
    region: String,
    deleted: HashSet<String>,
    deleting: HashSet<String>,
    tables: u32,
    has_frame_counted: bool,
    counts: Counts,
    remarks: HashMap<String, Remark>,
    comment: (String, Remark),
}

impl<'styles> BodyReader<'styles> {
    pub(super) fn new(stylesheet: &'styles Stylesheet) -> Self {
        Self {
            stylesheet,
            frames: Vec::new(),
            open: vec![Open::new()],
            skipped: 0,
            is_in_body: false,
            tracked: None,
            deletions: (0, false),
            region: String::new(),
            deleted: HashSet::new(),
            deleting: HashSet::new(),
            tables: 0,
            has_frame_counted: false,
            counts: Counts::default(),
            remarks: HashMap::new(),
            comment: (String::new(), Remark::default()),
        }
    }

    pub(super) fn counts(&self) -> Counts {
        self.counts
    }

    pub(super) fn read(&mut self, content: &str, name: &PartName) -> Result<(), ImportError> {
        walk(content, name, |markup| match markup {
            Markup::Start(start) => self.begin(&start, false),
            Markup::Empty(start) => self.begin(&start, true),
            Markup::End => self.end(),
            Markup::Text(words) => self.words(&words),
        })
    }

    pub(super) fn finish(mut self) -> (Story, HashMap<String, Remark>) {
        while self.open.len() > 1 {
            self.close_box();
        }
        (self.open.pop().map(|open| open.story.finish()).unwrap_or_default(), self.remarks)
    }

    fn begin(&mut self, start: &BytesStart<'_>, is_empty: bool) {
        if self.skipped > 0 {
            self.skipped += usize::from(!is_empty);
            return;
        }
        let Some(frame) = self.frame_of(start) else {
            self.skipped = usize::from(!is_empty);
            return;
        };
        self.frames.push(frame);
        if is_empty {
            self.end();
        }
    }

    /// Acts on the beginning of an element; `None` if nothing in it is wanted.
    fn frame_of(&mut self, start: &BytesStart<'_>) -> Option<Frame> {
        let element = start.local_name().into_inner();
        if !self.is_in_body {
            let is_body = element == "text" && start.name().into_inner().starts_with("office");
            self.is_in_body = is_body;
            return Some(if is_body { Frame::Body } else { Frame::Elsewhere });
        }
        if self.tracked.is_some() {
            match element {
                "change-info" => return None,
                "changed-region" => self.region = attribute(start, "id").unwrap_or_default(),
                _ => {}
            }
            if element != "deletion" {
                return Some(Frame::Elsewhere);
            }
            self.deleted.insert(self.region.clone());
            self.deletions = (self.deletions.0 + 1, false);
            return Some(Frame::Deletion);
        }
        let frame = match element {
            "p" | "h" => self.begin_paragraph(element, start),
            "span" => self.begin_span(start),
            "s" => {
                let count = attribute(start, "c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                self.write(&" ".repeat(count.min(MOST_BLANKS)));
                Frame::Elsewhere
            }
            "tab" => self.sign("\t"),
            "line-break" => self.sign("\n"),
            "tracked-changes" => {
                self.tracked = Some(self.frames.len());
                Frame::Elsewhere
            }
            "change-start" => {
                let id = attribute(start, "change-id").unwrap_or_default();
                if self.deleted.contains(&id) && self.deleting.insert(id) {
                    self.counts.deleted += 1;
                }
                Frame::Elsewhere
            }
            "change-end" => {
                self.deleting.remove(&attribute(start, "change-id").unwrap_or_default());
                Frame::Elsewhere
            }
            "note-body" if self.open.len() < DEEPEST => self.open_story(Frame::Note),
            "annotation" if self.open.len() < DEEPEST => self.begin_comment(start),
            "annotation-end" => {
                let id = attribute(start, "name").unwrap_or_default();
                self.story(|story| story.end_comment(&id));
                Frame::Elsewhere
            }
            "creator" if self.frames.last() == Some(&Frame::Comment) => Frame::Creator,
            "date" if self.frames.last() == Some(&Frame::Comment) => Frame::Moment,
            "text-box" | "custom-shape" | "rect" | "ellipse" | "circle" | "caption" | "polygon" | "polyline"
            | "path" | "line" | "connector" | "regular-polygon"
                if self.open.len() < DEEPEST =>
            {
                self.open_story(Frame::Box)
            }
            "table" => {
                let number = self.tables;
                self.tables += 1;
                self.story(|story| story.begin_table(number));
                Frame::Table
            }
            "table-row" => {
                self.story(Story::begin_row);
                Frame::Elsewhere
            }
            "table-cell" => {
                self.story(Story::begin_cell);
                Frame::Cell
            }
            "section" if attribute(start, "display").as_deref() == Some("none") => {
                self.counts.hidden += 1;
                return None;
            }
            "frame" => {
                self.has_frame_counted = false;
                Frame::Elsewhere
            }
            "image" | "object" | "object-ole" | "plugin" | "floating-frame" => {
                // A drawing and the picture that stands in for it are one.
                self.counts.pictures += usize::from(!std::mem::replace(&mut self.has_frame_counted, true));
                return None;
            }
            "note-citation"
            | "number"
            | "sender-initials"
            | "creator-initials"
            | "title"
            | "desc"
            | "binary-data"
            | "script"
            | "scripts"
            | "forms"
            | "sequence-decls"
            | "variable-decls"
            | "user-field-decls"
            | "dde-connection-decls"
            | "event-listeners"
            | "covered-table-cell"
            | "table-of-content-source"
            | "illustration-index-source"
            | "table-index-source"
            | "object-index-source"
            | "user-index-source"
            | "alphabetical-index-source"
            | "bibliography-source" => {
                // A field that shows the document's title is text like any other.
                if element == "title" && start.name().into_inner().starts_with("text") {
                    return Some(Frame::Elsewhere);
                }
                return None;
            }
            _ => Frame::Elsewhere,
        };
        Some(frame)
    }

    fn begin_paragraph(&mut self, element: &str, start: &BytesStart<'_>) -> Frame {
        let look = self.stylesheet.look(true, &attribute(start, "style-name").unwrap_or_default());
        let level = attribute(start, "outline-level").and_then(|level| level.parse().ok()).unwrap_or(1_u8);
        if let Some(open) = self.open.last_mut() {
            open.story.begin_paragraph();
            open.story.set_heading(if element == "h" { level.clamp(1, 9) } else { 0 });
            open.paragraph = look;
            open.spans.clear();
            (open.is_in_paragraph, open.ends_blank) = (true, true);
        }
        Frame::Paragraph
    }

    fn begin_span(&mut self, start: &BytesStart<'_>) -> Frame {
        let look = self.stylesheet.look(false, &attribute(start, "style-name").unwrap_or_default());
        if let Some(open) = self.open.last_mut() {
            let outer = open.spans.last().cloned().unwrap_or_default();
            open.spans.push(look.or(&outer));
        }
        Frame::Span
    }

    fn open_story(&mut self, frame: Frame) -> Frame {
        self.open.push(Open::new());
        frame
    }

    fn begin_comment(&mut self, start: &BytesStart<'_>) -> Frame {
        self.counts.comments += 1;
        let id = attribute(start, "name").unwrap_or_else(|| format!("place {}", self.counts.comments));
        let answers = attribute(start, "parent-name");
        self.comment = (id.clone(), Remark { answers, ..Remark::default() });
        // The end may be named later; until then it is a place.
        self.story(|story| {
            story.mark_comment(id.clone());
            story.begin_comment(id);
        });
        self.open_story(Frame::Comment)
    }

    fn end(&mut self) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match self.frames.pop() {
            Some(Frame::Paragraph) => {
                let is_deleted = !self.deleting.is_empty();
                if let Some(open) = self.open.last_mut() {
                    if is_deleted {
                        open.story.delete_mark();
                    }
                    open.story.end_paragraph();
                    open.is_in_paragraph = false;
                }
            }
            Some(Frame::Span) => {
                if let Some(open) = self.open.last_mut() {
                    open.spans.pop();
                }
            }
            Some(Frame::Table) => self.story(Story::end_table),
            Some(Frame::Cell) => self.story(Story::end_cell),
            Some(Frame::Box) => self.close_box(),
            Some(Frame::Note) => self.close_note(),
            Some(Frame::Comment) => self.close_comment(),
            Some(Frame::Deletion) => {
                let (depth, has_words) = self.deletions;
                self.counts.deleted += usize::from(has_words);
                self.deletions = (depth.saturating_sub(1), false);
            }
            Some(Frame::Body) => self.is_in_body = false,
            _ => {}
        }
        if self.tracked == Some(self.frames.len()) {
            self.tracked = None;
        }
    }

    fn close_box(&mut self) {
        if self.open.len() > 1
            && let Some(closed) = self.open.pop()
            && let Some(outer) = self.open.last_mut()
            && self.deleting.is_empty()
        {
            outer.story.add_box(closed.story.finish());
        }
    }

    fn close_note(&mut self) {
        if self.open.len() > 1
            && let Some(closed) = self.open.pop()
            && let Some(outer) = self.open.last_mut()
        {
            let note = closed.story.finish_trimmed();
            if !note.is_blank() && self.deleting.is_empty() {
                outer.story.write_note(note);
                outer.ends_blank = false;
            }
        }
    }

    fn close_comment(&mut self) {
        if self.open.len() > 1
            && let Some(closed) = self.open.pop()
        {
            let (id, mut remark) = std::mem::take(&mut self.comment);
            remark.text = closed.story.finish_trimmed().text;
            self.remarks.insert(id, remark);
        }
    }

    fn sign(&mut self, sign: &str) -> Frame {
        self.write(sign);
        Frame::Elsewhere
    }

    fn story(&mut self, act: impl FnOnce(&mut Story)) {
        if let Some(open) = self.open.last_mut() {
            act(&mut open.story);
        }
    }

    fn words(&mut self, words: &str) {
        if self.skipped > 0 {
            return;
        }
        if self.tracked.is_some() {
            self.deletions.1 |= self.deletions.0 > 0 && words.contains(|sign: char| !sign.is_whitespace());
            return;
        }
        match self.frames.last() {
            Some(Frame::Creator) => return self.comment.1.author.push_str(words.trim()),
            Some(Frame::Moment) => {
                self.comment.1.at = self.comment.1.at.or_else(|| moment(words));
                return;
            }
            _ => {}
        }
        let Some(open) = self.open.last_mut().filter(|open| open.is_in_paragraph) else { return };
        // White space in the markup is one blank; what is meant as more has elements of its own.
        let is_space = |sign: char| matches!(sign, ' ' | '\t' | '\r' | '\n');
        let mut plain = String::with_capacity(words.len());
        for sign in words.chars() {
            match sign {
                sign if is_space(sign) => {
                    if !std::mem::replace(&mut open.ends_blank, true) {
                        plain.push(' ');
                    }
                }
                '\u{2028}' | '\u{2029}' => plain.push('\n'),
                '\0' => plain.push('\u{FFFD}'),
                sign => {
                    open.ends_blank = false;
                    plain.push(sign);
                }
            }
        }
        let ends_blank = open.ends_blank;
        self.write(&plain);
        if let Some(open) = self.open.last_mut() {
            open.ends_blank = ends_blank;
        }
    }

    fn write(&mut self, words: &str) {
        let Some(open) = self.open.last_mut().filter(|open| open.is_in_paragraph) else { return };
        if !self.deleting.is_empty() {
            return;
        }
        open.ends_blank = false;
        let look = open.spans.last().cloned().unwrap_or_default().or(&open.paragraph);
        if look.hidden == Some(true) {
            // One hidden stretch counts once, however many spans it is cut into.
            if !words.trim().is_empty() && !std::mem::replace(&mut open.was_hidden, true) {
                self.counts.hidden += 1;
            }
            return;
        }
        open.was_hidden = false;
        let ink = Ink {
            is_bold: look.bold == Some(true),
            is_italic: look.italic == Some(true),
            colour: look.colour.filter(|colour| !colour.is_empty()).map(|colour| Rc::clone(&colour)),
        };
        open.story.write(words, &ink);
    }
}
