//! Codes against codes: a square for each pair, the darker the more they have in common.

use sitat_lang::word;
use sitat_model::Language;

use super::drawing::{Anchor, Drawing, Tone};
use super::letters::{lines, width};
use super::page::{MARGIN, SIZE, WIDTH, as_length, framed};
use crate::Manifest;
use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};

/// Side of a square at most.
const SQUARE: f64 = 44.0;

/// Codes against codes.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlapDocument {
    /// What is shown.
    pub title: String,
    /// What the squares hold, of which material.
    pub caption: String,
    /// The project's language.
    pub language: Language,
    /// The codes.
    pub names: Vec<String>,
    /// What they have in common, row by row; none where a code stands above or below another, or is itself.
    pub cells: Vec<Vec<Option<f64>>>,
    /// Whether numbers are shares from 0 to 1.
    pub is_share: bool,
    /// Headings of the table of pairs.
    pub headings: Vec<String>,
    /// The pairs that have anything in common.
    pub pairs: Vec<OverlapDocumentPair>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// Two codes with what they have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlapDocumentPair {
    /// Their paths.
    pub names: [String; 2],
    /// Units with both, and with either.
    pub common: [u32; 2],
    /// The first of these as a share of the second.
    pub jaccard: f64,
    /// Passages of the one with the other and without condition, the same the other way round, and how often the one
    /// is followed by the other and the other by the one.
    pub counts: [u32; 6],
}

impl OverlapDocument {
    fn value(&self, value: f64) -> String {
        let written = if self.is_share { format!("{value:.2}") } else { format!("{value:.0}") };
        if self.language.has_decimal_comma() { written.replace('.', ",") } else { written }
    }
}

/// Draws the squares. Columns are numbered like the rows, so that long names have room.
pub(crate) fn draw(document: &OverlapDocument) -> Drawing {
    let origin = document.manifest.line(document.language);
    framed(&document.title, &document.caption, &origin, |page| {
        let numbered = document.names.iter().enumerate().map(|(place, name)| format!("{name}  {}", place + 1));
        let broken: Vec<String> = numbered.filter_map(|name| lines(&name, SIZE, 300.0, 1).into_iter().next()).collect();
        let left = MARGIN + broken.iter().map(|name| width(name, SIZE)).fold(0.0, f64::max) + 8.0;
        let side = ((WIDTH - MARGIN - left) / as_length(document.names.len().max(1))).min(SQUARE);
        let size = if side < 24.0 { 8.0 } else { 11.0 };
        page.y += 16.0;
        for place in 0..document.names.len() {
            let number = (place + 1).to_string();
            if width(&number, size) <= side {
                let x = left + side * (as_length(place) + 0.5);
                page.words(x, page.y, size, Anchor::Middle, Tone::Quiet, number);
            }
        }
        page.y += 5.0;
        let most = document.cells.iter().flatten().flatten().copied().fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        let height = side.max(13.0);
        for (name, row) in broken.iter().zip(&document.cells) {
            page.words(left - 8.0, page.y + height / 2.0 + 4.0, SIZE, Anchor::End, Tone::Plain, name.as_str());
            for (place, cell) in row.iter().enumerate() {
                let (x, middle) = (left + side * as_length(place), left + side * (as_length(place) + 0.5));
                let Some(value) = cell else {
                    page.words(middle, page.y + height / 2.0 + 4.0, size, Anchor::Middle, Tone::Quiet, "·");
                    continue;
                };
                if *value <= 0.0 {
                    continue;
                }
                let part = value / most;
                page.bar(x + 0.75, page.y + 0.75, side - 1.5, height - 1.5, part);
                let written = document.value(*value);
                if width(&written, size) + 2.0 <= side {
                    let tone = if part > 0.6 { Tone::OnDark } else { Tone::Plain };
                    page.words(middle, page.y + height / 2.0 + 4.0, size, Anchor::Middle, tone, written);
                }
            }
            page.y += height;
        }
    })
}

/// The pairs, a row each.
pub(crate) fn table(document: &OverlapDocument) -> Table<'_> {
    let width = |place: usize| if place < 2 { 34 } else { 14 };
    let columns =
        document.headings.iter().enumerate().map(|(place, name)| TableColumn::new(name.as_str(), width(place)));
    let rows = document.pairs.iter().map(|pair| {
        let [both, either] = pair.common;
        let mut cells: Vec<Cell<'_>> = pair.names.iter().map(|name| Cell::text(name.as_str())).collect();
        cells.extend([Cell::Number(both), Cell::Number(either), Cell::Hundredths(pair.jaccard)]);
        cells.extend(pair.counts.map(Cell::Number));
        TableRow { cells, ..TableRow::default() }
    });
    Table {
        language: document.language,
        title: &document.title,
        sheet: word(document.language, "export-sheet-chart"),
        columns: columns.collect(),
        rows: rows.collect(),
        view: SheetView::list(2),
        manifest: &document.manifest,
    }
}
