//! Codes along texts: a strip for each code in each text, from its beginning to its end.

use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use super::drawing::{Anchor, Drawing, Tone};
use super::letters::lines;
use super::page::{MARGIN, Page, SIZE, WIDTH, framed};
use crate::Manifest;
use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};

/// What names of codes take of the width.
const NAMES: f64 = 170.0;
/// A mark that stands for few words can still be seen.
const LEAST: f64 = 2.0;

/// Codes along texts.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseDocument {
    /// What is shown.
    pub title: String,
    /// What was counted, of which material, and what places are.
    pub caption: String,
    /// The project's language.
    pub language: Language,
    /// Whether places are turns and not shares of the words.
    pub by_turns: bool,
    /// The codes, each with its path.
    pub rows: Vec<(String, String)>,
    /// The texts by case.
    pub groups: Vec<CourseDocumentGroup>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// The texts of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseDocumentGroup {
    /// Its name.
    pub name: String,
    /// Its participants.
    pub n: u32,
    /// The texts.
    pub sources: Vec<CourseDocumentSource>,
}

/// A text.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseDocumentSource {
    /// Its name.
    pub name: String,
    /// Its words, or its turns.
    pub length: u32,
    /// What is to be said about it; empty for nothing.
    pub note: String,
    /// The marks of each row.
    pub strips: Vec<Vec<CourseDocumentMark>>,
}

/// Words with a code.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseDocumentMark {
    /// Where they begin, from 0 to 1.
    pub from: f64,
    /// Where they end.
    pub to: f64,
    /// The first and the last word or turn, counted from 1.
    pub places: (u32, u32),
    /// The words.
    pub quote: String,
}

fn ticks(page: &mut Page, left: f64, room: f64, labels: &[(f64, String)]) {
    page.y += 11.0;
    for (at, label) in labels {
        let anchor = match at {
            at if *at <= 0.0 => Anchor::Start,
            at if *at >= 1.0 => Anchor::End,
            _ => Anchor::Middle,
        };
        page.words(left + at * room, page.y, 10.0, anchor, Tone::Quiet, label.as_str());
    }
    page.y += 8.0;
}

fn source_strips(page: &mut Page, document: &CourseDocument, own: &CourseDocumentSource, left: f64, room: f64) {
    let key = if document.by_turns { "export-course-turns" } else { "export-count-words" };
    let mut length = text(document.language, &Message::new(key).with("count", own.length));
    if !own.note.is_empty() {
        length = format!("{} · {length}", own.note);
    }
    let length = lines(&length, 10.0, 430.0, 1).into_iter().next().unwrap_or_default();
    let name = lines(&own.name, SIZE, WIDTH - 2.0 * MARGIN - 440.0, 1).into_iter().next().unwrap_or_default();
    page.y += 16.0;
    page.words(MARGIN, page.y, SIZE, Anchor::Start, Tone::Plain, name);
    page.words(WIDTH - MARGIN, page.y, 10.0, Anchor::End, Tone::Quiet, length);
    page.y += 5.0;
    let (thick, gap) = if document.by_turns { (10.0, 1.0) } else { (11.0, 4.0) };
    for ((name, _), strip) in document.rows.iter().zip(&own.strips) {
        let name = lines(name, 10.0, NAMES, 1).into_iter().next().unwrap_or_default();
        let tone = if strip.is_empty() { Tone::Quiet } else { Tone::Plain };
        page.words(left - 8.0, page.y + thick - 2.0, 10.0, Anchor::End, tone, name);
        page.bar(left, page.y, room, thick, 0.0);
        for mark in strip {
            let long = ((mark.to - mark.from) * room).max(LEAST).min(room);
            let x = (left + mark.from * room).min(left + room - long);
            page.bar(x, page.y, long, thick, 0.9);
        }
        page.y += thick + gap;
    }
    if document.by_turns {
        ticks(page, left, room, &[(0.0, "1".to_owned()), (1.0, own.length.to_string())]);
    }
}

/// Draws the strips.
pub(crate) fn draw(document: &CourseDocument) -> Drawing {
    let origin = document.manifest.line(document.language);
    framed(&document.title, &document.caption, &origin, |page| {
        let left = MARGIN + NAMES + 8.0;
        let room = WIDTH - MARGIN - left;
        for group in &document.groups {
            page.y += 2.0;
            let message = Message::new("export-chart-row").with("name", group.name.as_str()).with("n", group.n);
            page.paragraph(13.0, 16.0, Tone::Plain, &text(document.language, &message), 3);
            page.y += 4.0;
            page.bar(MARGIN, page.y, WIDTH - 2.0 * MARGIN, 1.0, 0.1);
            for own in &group.sources {
                source_strips(page, document, own, left, room);
            }
            if !document.by_turns {
                let labels = [0.0, 0.25, 0.5, 0.75, 1.0].map(|at| (at, format!("{}\u{a0}%", at * 100.0)));
                ticks(page, left, room, &labels);
            }
        }
    })
}

/// Every mark, a row each.
pub(crate) fn table(document: &CourseDocument) -> Table<'_> {
    let language = document.language;
    let of = |key: &'static str, width: u32| TableColumn::new(word(language, key), width);
    let places = match document.by_turns {
        true => ["export-course-first-turn", "export-course-last-turn"],
        false => ["export-course-first-word", "export-course-last-word"],
    };
    let columns = vec![
        of("export-column-case", 20),
        of("export-column-source", 24),
        of("export-column-code", 34),
        of("export-course-from", 10),
        of("export-course-to", 10),
        of(places[0], 12),
        of(places[1], 12),
        of("export-column-quote", 80).wrapped(),
    ];
    let mut rows = Vec::new();
    for group in &document.groups {
        for own in &group.sources {
            for ((_, path), strip) in document.rows.iter().zip(&own.strips) {
                for mark in strip {
                    let percent = |at: f64| Cell::Tenths((at * 1000.0).round() / 10.0);
                    let cells = vec![
                        Cell::text(group.name.as_str()),
                        Cell::text(own.name.as_str()),
                        Cell::text(path.as_str()),
                        percent(mark.from),
                        percent(mark.to),
                        Cell::Number(mark.places.0),
                        Cell::Number(mark.places.1),
                        Cell::text(mark.quote.as_str()),
                    ];
                    rows.push(TableRow { cells, ..TableRow::default() });
                }
            }
        }
    }
    Table {
        language,
        title: &document.title,
        sheet: word(language, "export-sheet-chart"),
        columns,
        rows,
        view: SheetView::list(0),
        manifest: &document.manifest,
    }
}
