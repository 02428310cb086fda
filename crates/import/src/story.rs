//! A text being put together: the body, a note, a text box. Knows separators, looks and anchors, no file format.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use crate::style::Style;

/// How words look while they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ink {
    pub(crate) is_bold: bool,
    pub(crate) is_italic: bool,
    /// The colour that someone has put behind the words.
    pub(crate) colour: Option<Rc<str>>,
}

/// Where blocks (paragraphs and tables) follow each other: a story or a cell.
#[derive(Debug, Default)]
struct Container {
    is_cell: bool,
    has_blocks: bool,
    /// The last paragraph's mark was deleted, so the next paragraph goes on where it ended.
    joins_next: bool,
    after_table: bool,
    /// A line break that is only written if something follows: Word puts an empty paragraph behind every table that
    /// ends a cell.
    holds_break: bool,
    start: usize,
}

#[derive(Debug)]
struct Table {
    number: u32,
    rows: u32,
    columns: u32,
    is_row_open: bool,
}

#[derive(Debug, Default)]
struct Paragraph {
    start: usize,
    heading: u8,
    is_quote: bool,
    is_mark_deleted: bool,
    boxes: Vec<Story>,
}

/// Where a stretch of a text stands in the markup that it was read from. Nothing of notes and text boxes is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trace {
    /// The stretch, in bytes of the text.
    pub(crate) text: Range<usize>,
    /// The bytes of the markup.
    pub(crate) markup: Range<usize>,
    /// The tag before the words, and the look of their run; `None` for a mark rather than words.
    pub(crate) run: Option<RunPlace>,
}

/// What a run has to have in it to be cut in two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RunPlace {
    /// Its name with its prefix, `w:r`.
    pub(crate) name: String,
    /// Where its properties stand; empty if it has none.
    pub(crate) properties: Range<usize>,
    /// Where the tag stands that begins its words.
    pub(crate) tag: Range<usize>,
}

/// A text with what is known about its stretches, in bytes.
#[derive(Debug, Default)]
pub(crate) struct Story {
    pub(crate) text: String,
    pub(crate) styles: Vec<(Range<usize>, Style)>,
    /// Notes, whose line breaks are none of the text around them.
    pub(crate) notes: Vec<Range<usize>>,
    /// Words with a colour behind them.
    pub(crate) highlights: Vec<(Range<usize>, Rc<str>)>,
    /// What comments are about, by the identity that the format gives them.
    pub(crate) comments: Vec<(String, Range<usize>)>,
    /// Its paragraphs, those of notes and text boxes among them, and whether each looks like a quote.
    pub(crate) paragraphs: Vec<(Range<usize>, bool)>,
    /// Stretches that bookmarks name.
    pub(crate) bookmarks: Vec<(String, Range<usize>)>,
    open_bookmarks: HashMap<String, (String, usize)>,
    /// Where words stand in the markup that they were read from, by place, where somebody asks for it.
    pub(crate) traces: Vec<Trace>,
    open_comments: HashMap<String, usize>,
    bold: Vec<Range<usize>>,
    italic: Vec<Range<usize>>,
    containers: Vec<Container>,
    tables: Vec<Table>,
    paragraph: Option<Paragraph>,
}

impl Story {
    pub(crate) fn new() -> Self {
        Self { containers: vec![Container::default()], ..Self::default() }
    }

    /// Begins a paragraph; the separator before it is written now.
    pub(crate) fn begin_paragraph(&mut self) {
        self.end_paragraph();
        let is_after_table = self
            .containers
            .last_mut()
            .is_some_and(|container| std::mem::take(&mut container.after_table) && container.is_cell);
        if is_after_table {
            self.write_held_break();
            if let Some(container) = self.containers.last_mut() {
                container.holds_break = true;
            }
        } else {
            self.separate(true);
        }
        self.paragraph = Some(Paragraph { start: self.text.len(), ..Paragraph::default() });
    }

    /// Says what kind of paragraph it is.
    pub(crate) fn set_heading(&mut self, level: u8) {
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.heading = level;
        }
    }

    /// Says that the paragraph looks like a quote.
    pub(crate) fn set_quote(&mut self, is_quote: bool) {
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.is_quote = is_quote;
        }
    }

    /// Says where the words stand in the markup that were written last.
    pub(crate) fn trace(&mut self, start: usize, markup: Range<usize>, run: Option<RunPlace>) {
        if start < self.text.len() {
            self.traces.push(Trace { text: start..self.text.len(), markup, run });
        }
    }

    /// Says that a bookmark begins here.
    pub(crate) fn begin_bookmark(&mut self, id: String, name: String) {
        self.open_bookmarks.entry(id).or_insert((name, self.text.len()));
    }

    /// Says that a bookmark ends here.
    pub(crate) fn end_bookmark(&mut self, id: &str) {
        if let Some((name, start)) = self.open_bookmarks.remove(id)
            && start < self.text.len()
        {
            self.bookmarks.push((name, start..self.text.len()));
        }
    }

    /// Says that the paragraph's mark was deleted.
    pub(crate) fn delete_mark(&mut self) {
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.is_mark_deleted = true;
        }
    }

    /// Ends the open paragraph, if any; its text boxes follow it.
    pub(crate) fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraph.take() else { return };
        let start = paragraph.start.min(self.text.len());
        if (1..=9).contains(&paragraph.heading) && start < self.text.len() {
            self.styles.push((start..self.text.len(), Style::Heading(paragraph.heading)));
        }
        if start < self.text.len() {
            self.paragraphs.push((start..self.text.len(), paragraph.is_quote));
        }
        let has_boxes = !paragraph.boxes.is_empty();
        for story in paragraph.boxes {
            self.write_held_break();
            self.text.push('\n');
            self.append(story);
        }
        if let Some(container) = self.containers.last_mut() {
            container.joins_next = paragraph.is_mark_deleted && !has_boxes;
        }
    }

    /// Writes words or signs into the open paragraph.
    pub(crate) fn write(&mut self, words: &str, ink: &Ink) {
        if words.is_empty() {
            return;
        }
        self.write_held_break();
        let start = self.text.len();
        self.text.push_str(words);
        let end = self.text.len();
        for (is_on, ranges) in [(ink.is_bold, &mut self.bold), (ink.is_italic, &mut self.italic)] {
            if is_on {
                match ranges.last_mut() {
                    // One stretch, however many runs Word has cut it into.
                    Some(last) if last.end == start => last.end = end,
                    _ => ranges.push(start..end),
                }
            }
        }
        if let Some(colour) = &ink.colour {
            match self.highlights.last_mut() {
                // One stroke of the pen may go over the end of a paragraph, but not over the edge of a cell.
                Some((last, known))
                    if known == colour
                        && self.text[last.end..start].bytes().all(|byte| matches!(byte, b'\n' | b' ')) =>
                {
                    last.end = end;
                }
                _ => self.highlights.push((start..end, Rc::clone(colour))),
            }
        }
    }

    /// Says that what a comment is about begins here.
    pub(crate) fn begin_comment(&mut self, id: String) {
        self.open_comments.entry(id).or_insert(self.text.len());
    }

    /// Says that what a comment is about ends here.
    pub(crate) fn end_comment(&mut self, id: &str) {
        if let Some(start) = self.open_comments.remove(id) {
            self.comments.push((id.to_owned(), start..self.text.len()));
        }
    }

    /// Puts down a comment that may have no more than a place.
    pub(crate) fn mark_comment(&mut self, id: String) {
        self.comments.push((id, self.text.len()..self.text.len()));
    }

    /// Puts a note where its mark stands, in square brackets.
    pub(crate) fn write_note(&mut self, note: Self) {
        self.write("[", &Ink::default());
        let start = self.text.len() - 1;
        self.append(note);
        self.text.push(']');
        self.notes.push(start..self.text.len());
    }

    /// Keeps a text box until its paragraph ends; one outside a paragraph follows at once.
    pub(crate) fn add_box(&mut self, story: Self) {
        if story.text.is_empty() {
            return;
        }
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.boxes.push(story);
        } else {
            self.separate(false);
            self.append(story);
        }
    }

    pub(crate) fn begin_table(&mut self, number: u32) {
        self.end_paragraph();
        self.tables.push(Table { number, rows: 0, columns: 0, is_row_open: false });
    }

    pub(crate) fn begin_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.columns = 0;
            table.is_row_open = false;
        }
    }

    pub(crate) fn begin_cell(&mut self) {
        self.end_paragraph();
        let Some(table) = self.tables.last_mut() else { return };
        let (is_new_row, is_first_row) = (!std::mem::replace(&mut table.is_row_open, true), table.rows == 0);
        match (is_new_row, is_first_row) {
            (true, true) => self.separate(false),
            (true, false) => self.text.push('\n'),
            (false, _) => self.text.push('\t'),
        }
        if let Some(table) = self.tables.last_mut() {
            table.rows += u32::from(is_new_row);
        }
        self.containers.push(Container { is_cell: true, start: self.text.len(), ..Container::default() });
    }

    pub(crate) fn end_cell(&mut self) {
        self.end_paragraph();
        if !self.containers.last().is_some_and(|container| container.is_cell) {
            return;
        }
        let start = self.containers.pop().map_or(0, |container| container.start);
        if let Some(table) = self.tables.last_mut() {
            let style =
                Style::TableCell { table: table.number, row: table.rows.saturating_sub(1), column: table.columns };
            table.columns += 1;
            if start < self.text.len() {
                self.styles.push((start..self.text.len(), style));
            }
        }
    }

    pub(crate) fn end_table(&mut self) {
        self.end_paragraph();
        if let Some(table) = self.tables.pop()
            && table.rows > 0
            && let Some(container) = self.containers.last_mut()
        {
            container.after_table = true;
        }
    }

    /// Closes the story; bold and italic stretches become styles.
    pub(crate) fn finish(mut self) -> Self {
        self.end_paragraph();
        self.styles.extend(std::mem::take(&mut self.bold).into_iter().map(|range| (range, Style::Bold)));
        self.styles.extend(std::mem::take(&mut self.italic).into_iter().map(|range| (range, Style::Italic)));
        // What is never closed has still a place.
        let mut unclosed: Vec<(String, usize)> = self.open_comments.drain().collect();
        unclosed.sort_unstable();
        self.comments.extend(unclosed.into_iter().map(|(id, start)| (id, start..start)));
        self
    }

    /// Closes the story and drops white space at both ends, as notes begin with a blank behind their number.
    pub(crate) fn finish_trimmed(self) -> Self {
        let mut story = self.finish();
        let blanks = story.text.len() - story.text.trim_start().len();
        story.text.truncate(story.text.trim_end().len());
        story.text.drain(..blanks.min(story.text.len()));
        let end = story.text.len();
        let moved = |range: &Range<usize>| {
            range.start.saturating_sub(blanks).min(end)..range.end.saturating_sub(blanks).min(end)
        };
        for (range, _) in &mut story.styles {
            *range = moved(range);
        }
        for (range, _) in &mut story.highlights {
            *range = moved(range);
        }
        for (_, range) in &mut story.comments {
            *range = moved(range);
        }
        for (range, _) in &mut story.paragraphs {
            *range = moved(range);
        }
        for (_, range) in &mut story.bookmarks {
            *range = moved(range);
        }
        story
    }

    /// Whether nothing was written.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn append(&mut self, other: Self) {
        let other = other.finish();
        let shift = self.text.len();
        let moved = |range: Range<usize>| range.start + shift..range.end + shift;
        self.text.push_str(&other.text);
        self.styles.extend(other.styles.into_iter().map(|(range, style)| (moved(range), style)));
        self.notes.extend(other.notes.into_iter().map(moved));
        self.highlights.extend(other.highlights.into_iter().map(|(range, colour)| (moved(range), colour)));
        self.comments.extend(other.comments.into_iter().map(|(id, range)| (id, moved(range))));
        self.paragraphs.extend(other.paragraphs.into_iter().map(|(range, is_quote)| (moved(range), is_quote)));
        self.bookmarks.extend(other.bookmarks.into_iter().map(|(name, range)| (name, moved(range))));
    }

    fn write_held_break(&mut self) {
        let Some(container) = self.containers.last_mut() else { return };
        if std::mem::take(&mut container.holds_break) {
            self.text.push('\n');
            if let Some(paragraph) = &mut self.paragraph {
                paragraph.start = self.text.len();
            }
        }
    }

    /// Writes what stands between two blocks.
    fn separate(&mut self, is_paragraph: bool) {
        self.write_held_break();
        let is_at_line_start = self.text.is_empty() || self.text.ends_with(['\n', '\t']);
        let Some(container) = self.containers.last_mut() else { return };
        let joins = std::mem::take(&mut container.joins_next) && (is_paragraph || is_at_line_start);
        container.after_table = false;
        if std::mem::replace(&mut container.has_blocks, true) && !joins {
            self.text.push('\n');
        }
    }
}
