//! Two codes against each other: a pair of bars for each case, the one to the left of an axis, the other to the right.
//!
//! Sides can be told apart without colours: one is dark, the other striped, and each has its place.

use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use super::drawing::{Anchor, Drawing, Shape, Tone};
use super::letters::{lines, width};
use super::page::{LINE, MARGIN, Page, SIZE, WIDTH, as_length, framed};
use crate::table::{Cell, SheetView, Table, TableColumn, TableRow, tenths};
use crate::{GridColumn, Manifest};

/// Columns beside each other; more of them go on below.
const ACROSS: usize = 4;
/// Most that names take at each side.
const NAMES: f64 = 150.0;
/// Width of the totals.
const TOTALS: f64 = 64.0;
const THICK: f64 = 12.0;

/// Two codes, and those below them, against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceDocument {
    /// What is held against what.
    pub title: String,
    /// What was counted, of which material.
    pub caption: String,
    /// The project's language.
    pub language: Language,
    /// The names of the two sides.
    pub sides: [String; 2],
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// The lines; the first one is the two sides as a whole, in a scale of its own.
    pub lines: Vec<BalanceDocumentLine>,
    /// Whether numbers are shares of words, where there may be any.
    pub is_share: bool,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// Two codes that belong together, or one without counterpart.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceDocumentLine {
    /// Left and right.
    pub sides: [Option<BalanceBars>; 2],
}

/// The numbers of a code.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceBars {
    /// Its name.
    pub name: String,
    /// One for each column.
    pub numbers: Vec<BalanceNumber>,
    /// Distinct units in all columns.
    pub total: BalanceNumber,
}

/// A number that a bar stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BalanceNumber {
    /// What was counted.
    pub count: u32,
    /// Its share in per cent; none in a group that is too small for it.
    pub share: Option<f64>,
}

impl BalanceDocument {
    /// Whether lengths are shares: only where no number is of a group too small for them.
    fn has_shares(&self) -> bool {
        let all = self.lines.iter().flat_map(|line| line.sides.iter().flatten()).flat_map(|bars| &bars.numbers);
        self.is_share && all.clone().count() > 0 && all.clone().all(|number| number.share.is_some())
    }

    fn value(&self, number: BalanceNumber) -> String {
        match number.share.filter(|_| self.is_share) {
            Some(share) => format!("{}\u{a0}%", tenths(share, self.language)),
            None => number.count.to_string(),
        }
    }

    fn length(&self, number: BalanceNumber) -> f64 {
        match number.share.filter(|_| self.has_shares()) {
            Some(share) => share,
            None => f64::from(number.count),
        }
    }
}

/// A bar of stripes, which is told from a dark one in any print.
fn striped(page: &mut Page, x: f64, y: f64, long: f64, thick: f64) {
    page.bar(x, y, long, thick, 0.0);
    let mut at = 1.5;
    while at < long {
        page.bar(x + at, y, 1.4_f64.min(long - at), thick, 0.9);
        at += 4.0;
    }
    page.bar(x, y, long, 0.8, 0.9);
    page.bar(x, y + thick - 0.8, long, 0.8, 0.9);
}

fn side_legend(page: &mut Page, document: &BalanceDocument) {
    let mut x = MARGIN;
    page.y += 10.0;
    for (place, name) in document.sides.iter().enumerate() {
        let name = lines(name, SIZE, 280.0, 1).into_iter().next().unwrap_or_default();
        match place {
            0 => page.bar(x, page.y, 22.0, 11.0, 0.75),
            _ => striped(page, x, page.y, 22.0, 11.0),
        }
        let long = width(&name, SIZE);
        page.words(x + 28.0, page.y + 10.0, SIZE, Anchor::Start, Tone::Plain, name);
        x += long + 52.0;
    }
    page.y += 20.0;
}

/// Where the columns of a block stand.
struct Block<'document> {
    document: &'document BalanceDocument,
    left: f64,
    right: f64,
    column: f64,
    /// The columns of it.
    places: std::ops::Range<usize>,
    has_totals: bool,
    /// The greatest length of the first line, and of the others.
    most: [f64; 2],
    /// What a value takes beside its bar.
    value: f64,
}

impl Block<'_> {
    fn middle(&self, place: usize) -> f64 {
        self.left + self.column * (as_length(place - self.places.start) + 0.5)
    }

    fn heads(&self, page: &mut Page) {
        let columns = &self.document.columns[self.places.clone()];
        let mut heads: Vec<(f64, Vec<String>)> = Vec::new();
        for (place, column) in self.places.clone().zip(columns) {
            let mut head = lines(&column.name, 11.0, self.column - 6.0, 2);
            head.extend(column.n.map(|n| format!("n = {n}")));
            heads.push((self.middle(place), head));
        }
        if self.has_totals {
            let total = word(self.document.language, "export-total");
            heads.push((self.right - TOTALS / 2.0, lines(&total, 11.0, TOTALS, 2)));
        }
        let most = heads.iter().map(|(_, head)| head.len()).max().unwrap_or_default();
        for (middle, head) in heads {
            let first = page.y + 14.0 * as_length(most - head.len());
            for (number, line) in head.into_iter().enumerate() {
                let y = first + 14.0 * as_length(number + 1);
                page.words(middle, y, 11.0, Anchor::Middle, Tone::Quiet, line);
            }
        }
        page.y += 14.0 * as_length(most) + 6.0;
    }

    fn bars(&self, page: &mut Page, line: &BalanceDocumentLine, y: f64, is_whole: bool) {
        let most = self.most[usize::from(!is_whole)].max(f64::MIN_POSITIVE);
        let room = (self.column / 2.0 - 5.0 - self.value).max(4.0);
        for (side, bars) in line.sides.iter().enumerate() {
            let Some(bars) = bars else { continue };
            for place in self.places.clone() {
                let number = bars.numbers.get(place).copied().unwrap_or_default();
                let long = self.document.length(number) / most * room;
                let axis = self.middle(place);
                let tone = if number.count == 0 { Tone::Quiet } else { Tone::Plain };
                let value = self.document.value(number);
                match side {
                    0 => {
                        page.bar(axis - long, y, long, THICK, 0.75);
                        page.words(axis - long - 3.0, y + THICK - 2.5, 11.0, Anchor::End, tone, value);
                    }
                    _ => {
                        striped(page, axis + 1.0, y, long, THICK);
                        page.words(axis + long + 4.0, y + THICK - 2.5, 11.0, Anchor::Start, tone, value);
                    }
                }
            }
        }
        if self.has_totals {
            let value = |side: usize| {
                line.sides[side].as_ref().map_or_else(|| "–".to_owned(), |bars| self.document.value(bars.total))
            };
            let words = format!("{} : {}", value(0), value(1));
            page.words(self.right - TOTALS / 2.0, y + THICK - 2.5, 11.0, Anchor::Middle, Tone::Plain, words);
        }
    }
}

/// Draws the bars.
pub(crate) fn draw(document: &BalanceDocument) -> Drawing {
    let origin = document.manifest.line(document.language);
    framed(&document.title, &document.caption, &origin, |page| {
        side_legend(page, document);
        let broken = |side: usize| -> Vec<Vec<String>> {
            let name = |line: &BalanceDocumentLine| line.sides[side].as_ref().map(|bars| bars.name.clone());
            document.lines.iter().map(|line| lines(&name(line).unwrap_or_default(), SIZE, NAMES, 4)).collect()
        };
        let (left, right) = (broken(0), broken(1));
        let widest = |names: &[Vec<String>]| names.iter().flatten().map(|line| width(line, SIZE)).fold(0.0, f64::max);
        let (left_edge, right_edge) = (MARGIN + widest(&left), WIDTH - MARGIN - widest(&right));
        let most = |lines: &[BalanceDocumentLine]| {
            let all = lines.iter().flat_map(|line| line.sides.iter().flatten()).flat_map(|bars| &bars.numbers);
            all.map(|number| document.length(*number)).fold(0.0, f64::max)
        };
        let (whole, others) = document.lines.split_at(document.lines.len().min(1));
        let all = document.lines.iter().flat_map(|line| line.sides.iter().flatten()).flat_map(|bars| &bars.numbers);
        let value = all.map(|number| width(&document.value(*number), 11.0)).fold(0.0, f64::max) + 4.0;
        let across = document.columns.len().clamp(1, ACROSS);
        let room = right_edge - left_edge - 20.0 - TOTALS;
        let mut start = 0;
        while start < document.columns.len() {
            let end = (start + across).min(document.columns.len());
            let block = Block {
                document,
                left: left_edge + 10.0,
                right: right_edge - 10.0,
                column: room / as_length(across),
                places: start..end,
                has_totals: end == document.columns.len() && document.columns.len() > 1,
                most: [most(whole), most(others)],
                value,
            };
            block.heads(page);
            let top = page.y;
            for (place, line) in document.lines.iter().enumerate() {
                let most_lines = left[place].len().max(right[place].len());
                let height = 18.0_f64.max(as_length(most_lines) * LINE);
                page.name(&left[place], left_edge, height);
                page.name_after(&right[place], right_edge, height);
                block.bars(page, line, page.y + (height - THICK) / 2.0, place == 0);
                page.y += height + 3.0;
                if place == 0 && document.lines.len() > 1 {
                    page.bar(MARGIN, page.y, WIDTH - 2.0 * MARGIN, 1.0, 0.1);
                    page.y += 5.0;
                }
            }
            for place in block.places.clone() {
                page.shapes.push(Shape::Line { x: block.middle(place), y: top, length: page.y - top - 3.0 });
            }
            page.y += 14.0;
            start = end;
        }
    })
}

/// The numbers, a line a row.
pub(crate) fn table(document: &BalanceDocument) -> Table<'_> {
    let language = document.language;
    let [left, right] = &document.sides;
    let mut columns = vec![TableColumn::new(left.as_str(), 34), TableColumn::new(right.as_str(), 34)];
    let total = GridColumn { name: word(language, "export-total"), n: None, depth: 0 };
    for column in document.columns.iter().chain([&total]) {
        for side in [left, right] {
            let name = match column.n {
                Some(n) => text(
                    language,
                    &Message::new("export-chart-row").with("name", format!("{}: {side}", column.name)).with("n", n),
                ),
                None => format!("{}: {side}", column.name),
            };
            columns.push(TableColumn::new(name.as_str(), 14));
            if document.is_share {
                let message = Message::new("export-chart-percent").with("name", format!("{}: {side}", column.name));
                columns.push(TableColumn::new(text(language, &message), 14));
            }
        }
    }
    let rows = document.lines.iter().enumerate().map(|(place, line)| {
        let name = |side: usize| Cell::optional(line.sides[side].as_ref().map(|bars| bars.name.as_str()));
        let mut cells = vec![name(0), name(1)];
        for column in 0..=document.columns.len() {
            for side in &line.sides {
                let number = side.as_ref().map(|bars| bars.numbers.get(column).copied().unwrap_or(bars.total));
                cells.push(number.map_or(Cell::Empty, |number| Cell::Number(number.count)));
                if document.is_share {
                    let share = number.and_then(|number| number.share);
                    cells.push(share.map_or(Cell::Empty, |share| Cell::Tenths((share * 10.0).round() / 10.0)));
                }
            }
        }
        TableRow { cells, depth: 0, stands_out: place == 0 && document.lines.len() > 1 }
    });
    Table {
        language,
        title: &document.title,
        sheet: word(language, "export-sheet-chart"),
        columns,
        rows: rows.collect(),
        view: SheetView { heading_rows: u32::from(document.lines.len() > 1), ..SheetView::list(2) },
        manifest: &document.manifest,
    }
}
