//! Walks through the body of a document and writes it into a story. No recursion: input decides how deep it is nested.

mod inline;

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use quick_xml::events::BytesStart;

use super::property::{Look, heading_level};
use super::stylesheet::{ResolvedStyle, Stylesheet};
use crate::error::ImportError;
use crate::story::{RunPlace, Story};
use crate::xml::{Markup, PartName, attribute, walk_placed};

/// How deep text boxes and fields are followed into each other; deeper ones belong to the last.
const DEEPEST: usize = 32;

/// A paragraph that stands in so far, in twentieths of a point, may be a quote: half a centimetre.
const QUOTE_INDENT: i32 = 284;

/// What was left out or could not be read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) deleted: usize,
    pub(super) moved: usize,
    pub(super) hidden: usize,
    pub(super) comments: usize,
    pub(super) pictures: usize,
    pub(super) embedded: usize,
    pub(super) symbols: usize,
}

/// What an open element is, as far as its end or its children need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    Paragraph,
    ParagraphProperties,
    /// Properties of the paragraph's mark.
    MarkProperties,
    Run,
    RunProperties,
    Words,
    Table,
    RowProperties,
    Row {
        is_deleted: bool,
    },
    Cell,
    Box,
    Note,
    Alternatives {
        is_taken: bool,
    },
    Elsewhere,
}

/// Why a stretch of markup is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Deleted,
    Moved,
    Unwanted,
}

/// Where in a field the text stands: its code, or the result that people see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Code,
    Result,
}

/// The run that is open in a story.
#[derive(Clone, Debug, Default)]
struct Run {
    own: Look,
    character_style: ResolvedStyle,
    font: String,
    /// The pen that someone has drawn over the words.
    highlight: Option<Rc<str>>,
    /// A colour behind the words, which other programs write in its place.
    shading: Option<Rc<str>>,
}

/// A story with what is open in it.
struct Open {
    story: Story,
    paragraph_style: ResolvedStyle,
    heading: Option<u8>,
    indent: Option<i32>,
    is_list: bool,
    run: Run,
    fields: Vec<Field>,
    was_hidden: bool,
    note: Option<String>,
}

/// Kind and number of a note: `footnote` and `endnote` count separately.
type NoteKey = (&'static str, String);

/// Reads the parts of one document.
pub(super) struct BodyReader<'styles> {
    stylesheet: &'styles Stylesheet,
    notes: HashMap<NoteKey, Story>,
    counts: Counts,
    tables: u32,
    /// Whether to say where the words of the next story stand in its part.
    is_traced: bool,
}

impl<'styles> BodyReader<'styles> {
    pub(super) fn new(stylesheet: &'styles Stylesheet) -> Self {
        Self { stylesheet, notes: HashMap::new(), counts: Counts::default(), tables: 0, is_traced: false }
    }

    /// Reads a part as one text, and says where its words stand in the part.
    pub(super) fn trace_story(&mut self, content: &str, name: &PartName) -> Result<Story, ImportError> {
        self.is_traced = true;
        self.walk(content, name)
    }

    pub(super) fn counts(&self) -> Counts {
        self.counts
    }

    /// Reads the part that holds footnotes or endnotes.
    pub(super) fn read_notes(&mut self, content: &str, name: &PartName) -> Result<(), ImportError> {
        self.walk(content, name).map(|_| ())
    }

    /// Reads a part as one text.
    pub(super) fn read_story(&mut self, content: &str, name: &PartName) -> Result<Story, ImportError> {
        self.walk(content, name)
    }

    fn walk(&mut self, content: &str, name: &PartName) -> Result<Story, ImportError> {
        let mut walker = Walker::new(self);
        walk_placed(content, name, |markup, bytes| {
            walker.at = bytes;
            match markup {
                Markup::Start(start) => walker.begin(&start, false),
                Markup::Empty(start) => walker.begin(&start, true),
                Markup::End => walker.end(),
                Markup::Text(words) => walker.words(&words),
            }
        })?;
        Ok(walker.finish())
    }
}

/// A run of which nothing is known yet.
fn no_run() -> RunPlace {
    RunPlace { name: String::new(), properties: 0..0, tag: 0..0 }
}

struct Walker<'reader, 'styles> {
    reader: &'reader mut BodyReader<'styles>,
    frames: Vec<Frame>,
    /// The innermost story is the last; text boxes and notes are stories of their own.
    open: Vec<Open>,
    /// Elements left to close until the passed-over stretch ends, why, and whether it held words.
    skipped: Option<(usize, Reason, bool)>,
    /// Which bytes of the part are read.
    at: Range<usize>,
    /// The outermost run that is open.
    run: RunPlace,
}

impl<'reader, 'styles> Walker<'reader, 'styles> {
    fn new(reader: &'reader mut BodyReader<'styles>) -> Self {
        let mut walker = Self { reader, frames: Vec::new(), open: Vec::new(), skipped: None, at: 0..0, run: no_run() };
        walker.open_story(None);
        walker
    }

    fn open_story(&mut self, note: Option<String>) {
        self.open.push(Open {
            story: Story::new(),
            paragraph_style: self.reader.stylesheet.default_paragraph(),
            heading: None,
            indent: None,
            is_list: false,
            run: Run::default(),
            fields: Vec::new(),
            was_hidden: false,
            note,
        });
    }

    fn finish(mut self) -> Story {
        // Whatever a damaged document left open is kept.
        while self.open.len() > 1 {
            self.close_box();
        }
        self.open.pop().map(|open| open.story.finish()).unwrap_or_default()
    }

    fn skip(&mut self, reason: Reason) {
        self.skipped = Some((1, reason, false));
    }

    fn begin(&mut self, start: &BytesStart<'_>, is_empty: bool) {
        if let Some((depth, _, _)) = &mut self.skipped {
            *depth += usize::from(!is_empty);
            return;
        }
        let frame = self.frame_of(start);
        if self.skipped.is_some() {
            if is_empty {
                self.skipped = None;
            }
            return;
        }
        self.frames.push(frame);
        if is_empty {
            self.end();
        }
    }

    /// Acts on the beginning of an element. Sets `skipped` if nothing in it is wanted.
    fn frame_of(&mut self, start: &BytesStart<'_>) -> Frame {
        let parent = self.frames.last().copied().unwrap_or(Frame::Elsewhere);
        let element = start.local_name().into_inner();
        if parent == Frame::RunProperties {
            return self.begin_run_property(element, start);
        }
        if parent == Frame::ParagraphProperties {
            return self.begin_paragraph_property(element, start);
        }
        if parent == Frame::MarkProperties {
            if matches!(element, "del" | "moveFrom")
                && let Some(open) = self.open.last_mut()
            {
                open.story.delete_mark();
            }
            return self.unwanted();
        }
        if let (Frame::RowProperties, "del") = (parent, element) {
            let row = self.frames.iter_mut().rev().find(|frame| matches!(frame, Frame::Row { .. }));
            if let Some(Frame::Row { is_deleted }) = row {
                *is_deleted = true;
            }
            return self.unwanted();
        }
        match element {
            "t" => {
                self.run.tag = self.at.clone();
                return Frame::Words;
            }
            "r" => {
                self.run = RunPlace { name: start.name().into_inner().to_owned(), ..no_run() };
                return self.begin_run();
            }
            "rPr" if parent == Frame::Run => {
                self.run.properties = self.at.clone();
                return Frame::RunProperties;
            }
            "p" => return self.begin_paragraph(),
            "pPr" if parent == Frame::Paragraph => return Frame::ParagraphProperties,
            "tab" | "ptab" if parent == Frame::Run => self.write("\t"),
            "br" | "cr" => self.write("\n"),
            "noBreakHyphen" => self.write("\u{2011}"),
            "softHyphen" => self.write("\u{ad}"),
            "sym" => self.write_symbol(start),
            "fldChar" => self.mark_field(start),
            "footnoteReference" => self.write_note("footnote", start),
            "endnoteReference" => self.write_note("endnote", start),
            "bookmarkStart" => self.begin_bookmark(start),
            "bookmarkEnd" => self.end_bookmark(start),
            "commentRangeStart" => self.mark_comment(start, |story, id| story.begin_comment(id)),
            "commentRangeEnd" => self.mark_comment(start, |story, id| story.end_comment(&id)),
            "commentReference" => self.mark_comment(start, Story::mark_comment),
            "del" => self.skip(Reason::Deleted),
            "moveFrom" => self.skip(Reason::Moved),
            "footnote" | "endnote" if self.open.len() < DEEPEST => return self.begin_note(element, start),
            "txbxContent" | "txBody" if self.open.len() < DEEPEST => {
                self.open_story(None);
                return Frame::Box;
            }
            "AlternateContent" => return Frame::Alternatives { is_taken: false },
            "Choice" | "Fallback" => self.choose(),
            "tbl" => return self.begin_table(),
            "tr" => {
                self.story(Story::begin_row);
                return Frame::Row { is_deleted: false };
            }
            "trPr" => return Frame::RowProperties,
            "tc" => return self.begin_cell(parent),
            "blip" | "imagedata" | "chart" | "relIds" => self.reader.counts.pictures += 1,
            "altChunk" | "subDoc" => self.reader.counts.embedded += 1,
            "rPr" | "pPr" | "tblPr" | "tblPrEx" | "tblGrid" | "tcPr" | "sectPr" | "sdtPr" | "sdtEndPr"
            | "instrText" | "delInstrText" | "delText" | "fldData" | "rPrChange" | "pPrChange" | "customXmlPr"
            | "smartTagPr" => {
                return self.unwanted();
            }
            _ => {}
        }
        Frame::Elsewhere
    }

    fn unwanted(&mut self) -> Frame {
        self.skip(Reason::Unwanted);
        Frame::Elsewhere
    }

    fn begin_paragraph_property(&mut self, element: &str, start: &BytesStart<'_>) -> Frame {
        match element {
            "rPr" => return Frame::MarkProperties,
            "pStyle" => {
                let style = self.reader.stylesheet.style(&attribute(start, "val").unwrap_or_default());
                if let Some(open) = self.open.last_mut() {
                    open.paragraph_style = style;
                }
            }
            "outlineLvl" => {
                if let Some(open) = self.open.last_mut() {
                    open.heading = heading_level(start);
                }
            }
            "ind" => {
                if let Some(open) = self.open.last_mut() {
                    open.indent = super::property::indent(start);
                }
            }
            "numPr" => {
                if let Some(open) = self.open.last_mut() {
                    open.is_list = true;
                }
            }
            _ => {}
        }
        self.unwanted()
    }

    fn begin_paragraph(&mut self) -> Frame {
        let style = self.reader.stylesheet.default_paragraph();
        if let Some(open) = self.open.last_mut() {
            open.story.begin_paragraph();
            open.paragraph_style = style;
            open.heading = None;
            open.indent = None;
            open.is_list = false;
            // A field whose code was never closed must not swallow the rest of the document.
            for field in &mut open.fields {
                *field = Field::Result;
            }
        }
        Frame::Paragraph
    }

    fn begin_run(&mut self) -> Frame {
        if let Some(open) = self.open.last_mut() {
            open.run = Run::default();
        }
        Frame::Run
    }

    fn begin_table(&mut self) -> Frame {
        let number = self.reader.tables;
        self.reader.tables += 1;
        self.story(|story| story.begin_table(number));
        Frame::Table
    }

    fn begin_cell(&mut self, parent: Frame) -> Frame {
        // The row is the nearest one: content controls may stand between row and cell.
        let row = match parent {
            Frame::Row { .. } => Some(parent),
            _ => {
                self.frames.iter().rev().take(8).copied().find(|frame| matches!(frame, Frame::Row { .. } | Frame::Cell))
            }
        };
        match row {
            Some(Frame::Row { is_deleted: true }) => {
                self.skip(Reason::Deleted);
                Frame::Elsewhere
            }
            _ => {
                self.story(Story::begin_cell);
                Frame::Cell
            }
        }
    }

    fn begin_note(&mut self, element: &str, start: &BytesStart<'_>) -> Frame {
        // Lines between text and notes are notes too, in Word's eyes.
        if matches!(attribute(start, "type").as_deref(), Some(kind) if kind != "normal") {
            return self.unwanted();
        }
        let kind = if element == "footnote" { "footnote" } else { "endnote" };
        self.open_story(attribute(start, "id").map(|id| format!("{kind} {id}")));
        Frame::Note
    }

    /// Of several versions of the same content the first is taken.
    fn choose(&mut self) {
        match self.frames.last_mut() {
            Some(Frame::Alternatives { is_taken: true }) => self.skip(Reason::Unwanted),
            Some(Frame::Alternatives { is_taken }) => *is_taken = true,
            _ => {}
        }
    }

    fn end(&mut self) {
        if let Some((depth, reason, has_words)) = &mut self.skipped {
            *depth -= 1;
            if *depth > 0 {
                return;
            }
            match reason {
                Reason::Deleted => self.reader.counts.deleted += usize::from(*has_words),
                Reason::Moved => self.reader.counts.moved += usize::from(*has_words),
                Reason::Unwanted => {}
            }
            self.skipped = None;
            return;
        }
        match self.frames.pop() {
            Some(Frame::ParagraphProperties) => self.story_heading(),
            Some(Frame::RunProperties) => self.run.properties.end = self.at.end,
            Some(Frame::Paragraph) => self.story(Story::end_paragraph),
            Some(Frame::Cell) => self.story(Story::end_cell),
            Some(Frame::Table) => self.story(Story::end_table),
            Some(Frame::Box) => self.close_box(),
            Some(Frame::Note) => self.close_note(),
            _ => {}
        }
    }

    fn story_heading(&mut self) {
        if let Some(open) = self.open.last_mut() {
            let heading = open.heading.or(open.paragraph_style.heading).unwrap_or(0);
            let stands_in = open.indent.or(open.paragraph_style.indent).unwrap_or(0) >= QUOTE_INDENT && !open.is_list;
            open.story.set_heading(heading);
            open.story.set_quote(heading == 0 && (open.paragraph_style.is_quote.unwrap_or(false) || stands_in));
        }
    }

    fn close_box(&mut self) {
        if self.open.len() > 1
            && let Some(closed) = self.open.pop()
            && let Some(outer) = self.open.last_mut()
        {
            outer.story.add_box(closed.story.finish());
        }
    }

    fn close_note(&mut self) {
        if self.open.len() > 1
            && let Some(closed) = self.open.pop()
            && let Some(key) = closed.note
        {
            let note = closed.story.finish_trimmed();
            let (kind, id) = key.split_once(' ').unwrap_or_default();
            let kind = if kind == "footnote" { "footnote" } else { "endnote" };
            if !note.is_blank() {
                self.reader.notes.insert((kind, id.to_owned()), note);
            }
        }
    }

    fn story(&mut self, act: impl FnOnce(&mut Story)) {
        if let Some(open) = self.open.last_mut() {
            act(&mut open.story);
        }
    }
}
