//! Reads a document that somebody has finished writing, such as a thesis: its paragraphs, which of them look like quotes,
//! and its notes apart from the sentences that they stand in. Nobody speaks in it.

mod blocks;

use sitat_model::{OffsetMap, TextRange};

use crate::docx::{self, EXCERPT_BOOKMARK};
use crate::error::ImportError;
use crate::format::Format;
use crate::pdf::PageReader;
use crate::source::{ImportOptions, read_document};
use crate::story::Trace;
use crate::style::Style;
use blocks::{Paragraph, apart, cut_at, cut_long, paragraphs_of_lines};

/// Most quotation marks of a document. A file with more holds data, and each stretch between two of them would be looked for.
const MOST_MARKS: usize = 50_000;
const MARKS: [char; 8] = ['"', '«', '»', '“', '”', '„', '‹', '›'];

/// Cells that begin after the one that a paragraph stands in, and end before it: those of tables in it.
const NESTED: usize = 64;

/// A paragraph, a note or the text of a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedBlock {
    /// Its words, without notes that stand in it.
    pub text: String,
    /// Where its pieces begin: in its own words, and in the text of the document. Code points, in order.
    pieces: Vec<(u32, u32)>,
    /// Whether it looks like a quote: by its style, or by standing in.
    pub is_quote: bool,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// Whether it is a note.
    pub is_note: bool,
    /// The page, where the format knows pages.
    pub page: Option<u32>,
    /// The cell of a table that it stands in.
    pub cell: Option<FinishedCell>,
}

/// A cell of a table; all three count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FinishedCell {
    /// Number of the table in the document.
    pub table: u32,
    /// Row in the table.
    pub row: u32,
    /// Cell in the row.
    pub column: u32,
}

impl FinishedBlock {
    /// Where a stretch of the block stands in the text of the document.
    pub fn place(&self, range: TextRange) -> TextRange {
        let of = |offset: u32| {
            let piece = self.pieces.partition_point(|(start, _)| *start <= offset).saturating_sub(1);
            self.pieces.get(piece).map_or(offset, |(start, text)| text + offset.saturating_sub(*start))
        };
        if range.is_empty() {
            return TextRange::new(of(range.start.0), of(range.start.0));
        }
        TextRange::new(of(range.start.0), of(range.end.0 - 1) + 1)
    }

    /// The stretch of the block that a stretch of the document covers; `None` if none.
    pub fn part(&self, range: TextRange) -> Option<TextRange> {
        let end = u32::try_from(self.text.chars().count()).unwrap_or(u32::MAX);
        let mut part: Option<TextRange> = None;
        for (at, (start, text)) in self.pieces.iter().enumerate() {
            let length = self.pieces.get(at + 1).map_or(end, |(next, _)| *next) - start;
            if let Some(own) = TextRange::new(*text, text + length).intersection(range) {
                let own = TextRange::new(start + own.start.0 - text, start + own.end.0 - text);
                part = Some(part.map_or(own, |before| TextRange { start: before.start, end: own.end }));
            }
        }
        part
    }
}

/// A finished document.
#[derive(Clone, Debug, PartialEq)]
pub struct FinishedDocument {
    /// What the file is.
    pub format: Format,
    /// Its text, as that of a source of the same format.
    pub text: String,
    /// Its paragraphs and notes, by place.
    pub blocks: Vec<FinishedBlock>,
    /// Excerpts that bookmarks name, as they name them (`STO-12`), and where.
    pub excerpts: Vec<(String, TextRange)>,
    /// Where its words stand in the main part of a Word document.
    pub(crate) traces: Vec<Trace>,
}

impl FinishedDocument {
    /// A document of paragraphs that come from no file: none of them a heading, a note or a quote by its look.
    pub fn of_paragraphs<'text>(paragraphs: impl IntoIterator<Item = &'text str>) -> Self {
        let mut document = Self {
            format: Format::Text,
            text: String::new(),
            blocks: Vec::new(),
            excerpts: Vec::new(),
            traces: Vec::new(),
        };
        let mut length = 0;
        for paragraph in paragraphs {
            document.blocks.push(FinishedBlock {
                text: paragraph.to_owned(),
                pieces: vec![(0, length)],
                is_quote: false,
                is_heading: false,
                is_note: false,
                page: None,
                cell: None,
            });
            document.text.push_str(paragraph);
            document.text.push('\n');
            length += u32::try_from(paragraph.chars().count()).unwrap_or(u32::MAX).saturating_add(1);
        }
        document
    }
}

/// A comment that is to be added to a copy of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRemark {
    /// What it is about, in the text of the document.
    pub range: TextRange,
    /// What it says, paragraph by paragraph.
    pub paragraphs: Vec<String>,
}

/// Writes a copy of a Word document with comments added, and nothing else changed; how many found a place. `document` is
/// what was read from the same bytes, `at` is a moment as `2026-11-21T10:11:52Z`.
pub fn commented_copy(
    file_name: &str,
    bytes: &[u8],
    document: &FinishedDocument,
    remarks: &[NewRemark],
    (author, at): (&str, &str),
) -> Result<(Vec<u8>, usize), ImportError> {
    let file = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    if document.format != Format::Docx {
        return Err(ImportError::NotWordDocument { file: file.to_owned() });
    }
    let map = OffsetMap::new(&document.text);
    let remarks: Vec<docx::Remark<'_>> = remarks
        .iter()
        .map(|own| docx::Remark {
            range: map.byte(&document.text, own.range.start)..map.byte(&document.text, own.range.end),
            author,
            at,
            paragraphs: &own.paragraphs,
        })
        .collect();
    docx::with_comments(file, bytes, &document.traces, &remarks)
}

/// Reads a finished document of any format that becomes a source; the pages of a PDF are read by whoever can.
pub fn read_finished(
    file_name: &str,
    bytes: &[u8],
    pages: Option<&dyn PageReader>,
) -> Result<FinishedDocument, ImportError> {
    let file = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let options = ImportOptions { detect_turns: false, ..ImportOptions::default() };
    let format = Format::detect(file, bytes)?;
    let (text, styles, notes, paragraphs, bookmarks, traces) = if format == Format::Docx {
        let story = docx::read_finished(file, bytes)?;
        (story.text, story.styles, story.notes, Some(story.paragraphs), story.bookmarks, story.traces)
    } else {
        let document = read_document(format, file, bytes, &options, pages)?;
        (document.text, document.layout.styles, document.layout.notes, None, Vec::new(), Vec::new())
    };
    if text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}')) {
        return Err(ImportError::NoText { file: file.to_owned() });
    }
    if text.chars().filter(|own| MARKS.contains(own)).nth(MOST_MARKS).is_some() {
        return Err(ImportError::TooManyMarks { file: file.to_owned(), limit: MOST_MARKS });
    }
    let mut paragraphs: Vec<Paragraph> = match paragraphs {
        Some(paragraphs) => {
            let quotes = paragraphs.iter().filter(|(_, is_quote)| *is_quote).count();
            // Where most of the text stands in, standing in says nothing.
            let says = quotes * 2 <= paragraphs.len();
            let of = |(range, is_quote)| Paragraph { pieces: vec![range], is_quote: is_quote && says, is_note: false };
            paragraphs.into_iter().map(of).collect()
        }
        None => {
            let cells = styles.iter().filter(|(_, style)| matches!(style, Style::TableCell { .. }));
            let edges: Vec<usize> = cells.flat_map(|(range, _)| [range.start, range.end]).collect();
            cut_at(paragraphs_of_lines(&text, format == Format::Markdown), edges)
        }
    };
    apart(&text, &mut paragraphs, &notes);
    let paragraphs = cut_long(&text, paragraphs);
    let map = OffsetMap::new(&text);
    let at = |byte: usize| map.offset_of_byte(&text, byte).0;
    let pages: Vec<(std::ops::Range<usize>, u32)> = styles
        .iter()
        .filter_map(|(range, style)| match style {
            Style::Page(page) => Some((range.clone(), *page)),
            _ => None,
        })
        .collect();
    let headings: Vec<std::ops::Range<usize>> =
        styles.iter().filter(|(_, style)| matches!(style, Style::Heading(_))).map(|(range, _)| range.clone()).collect();
    let mut cells: Vec<(std::ops::Range<usize>, FinishedCell)> = styles
        .iter()
        .filter_map(|(range, style)| match *style {
            Style::TableCell { table, row, column } => Some((range.clone(), FinishedCell { table, row, column })),
            _ => None,
        })
        .collect();
    // Of nested cells the innermost one is meant: it begins last.
    cells.sort_by_key(|(range, _)| range.start);
    let cell_at = |start: usize| {
        let before = cells.partition_point(|(range, _)| range.start <= start);
        cells[..before].iter().rev().take(NESTED).find(|(range, _)| start < range.end).map(|(_, cell)| *cell)
    };
    let mut blocks = Vec::new();
    for paragraph in &paragraphs {
        let Some(start) = paragraph.pieces.first().map(|piece| piece.start) else { continue };
        let mut block = FinishedBlock {
            text: String::new(),
            pieces: Vec::new(),
            is_quote: paragraph.is_quote,
            is_heading: headings.iter().any(|range| range.start <= start && start < range.end),
            is_note: paragraph.is_note,
            page: pages.iter().find(|(range, _)| range.contains(&start)).map(|(_, page)| *page),
            cell: cell_at(start),
        };
        let mut length = 0;
        for piece in &paragraph.pieces {
            let words = text.get(piece.clone()).unwrap_or_default();
            block.pieces.push((length, at(piece.start)));
            block.text.push_str(words);
            length += u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
        }
        if block.text.chars().any(|own| !own.is_whitespace()) {
            blocks.push(block);
        }
    }
    let excerpts = bookmarks
        .into_iter()
        .filter_map(|(name, range)| {
            let (code, number) = name.strip_prefix(EXCERPT_BOOKMARK)?.rsplit_once('_')?;
            Some((format!("{code}-{number}"), TextRange::new(at(range.start), at(range.end))))
        })
        .collect();
    Ok(FinishedDocument { format, blocks, excerpts, traces, text })
}

#[cfg(test)]
mod tests;
