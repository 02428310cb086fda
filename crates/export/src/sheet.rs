//! A table as an Excel sheet: what stays in view, what can be sorted, and where words go on that one cell cannot hold.
//!
//! Words are always strings: nothing that a person wrote becomes a formula or a link.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_xlsxwriter::{
    ConditionalFormat2ColorScale, ConditionalFormatType, DocProperties, ExcelDateTime, Format as CellFormat,
    FormatAlign, FormatBorder, Workbook, Worksheet,
};
use sitat_lang::{text, word};
use sitat_model::Message;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::ExportError;
use crate::table::{Cell, Heat, Table, clean};

/// Most rows and columns of an Excel sheet.
const EXCEL_ROWS: usize = 1_048_576;
const EXCEL_COLUMNS: usize = 16_384;
/// Excel refuses more than 32,767 UTF-16 units in a cell; the rest is room for the note on where the text goes on.
const EXCEL_UNITS: usize = 32_000;
/// A heading is cut after so many characters.
const LONGEST_HEADING: usize = 255;
/// What the largest number of a grid is coloured with: the accent on paper, as dark as the window paints it.
const WARMEST: u32 = 0x00CB_DADC;
const COLDEST: u32 = 0x00FF_FFFF;

/// How a cell looks.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Looks {
    wraps: bool,
    is_bold: bool,
    indent: u8,
    decimals: u8,
}

/// Looks as Excel wants them, made once each.
struct Formats(BTreeMap<Looks, CellFormat>);

impl Formats {
    fn of(&mut self, looks: Looks) -> &CellFormat {
        self.0.entry(looks).or_insert_with(|| {
            let mut format = CellFormat::new().set_align(FormatAlign::Top);
            if looks.wraps {
                format = format.set_text_wrap();
            }
            if looks.is_bold {
                format = format.set_bold();
            }
            if looks.indent > 0 {
                format = format.set_indent(looks.indent);
            }
            match looks.decimals {
                1 => format.set_num_format("0.0"),
                2 => format.set_num_format("0.00"),
                _ => format,
            }
        })
    }
}

impl Table<'_> {
    /// Writes the table as an Excel sheet, with the manifest on a sheet of its own behind it.
    ///
    /// Text that is too long for a cell goes on in a further column, and says so.
    pub(crate) fn to_xlsx(&self) -> Result<Vec<u8>, ExportError> {
        if self.rows.len() >= EXCEL_ROWS {
            return Err(ExportError::TooManyRows { rows: self.rows.len() + 1 });
        }
        if self.columns.len() > EXCEL_COLUMNS {
            return Err(ExportError::TooManyColumns { columns: self.columns.len() });
        }
        let mut workbook = Workbook::new();
        let properties = DocProperties::new()
            .set_title(clean(self.title))
            .set_author("Sitat")
            .set_creation_datetime(&ExcelDateTime::parse_from_str(self.manifest.moment().trim_end_matches('Z'))?);
        workbook.set_properties(&properties);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.sheet)?;
        self.fill(sheet)?;
        let about = workbook.add_worksheet();
        about.set_name(word(self.language, "export-sheet-about"))?;
        about.set_column_width(0, 100)?;
        about.write_string_with_format(0, 0, heading(self.title), &CellFormat::new().set_bold().set_font_size(14))?;
        let line = self.manifest.line(self.language);
        for (row, part) in (2..).zip(pieces(&clean(&line))) {
            about.write_string_with_format(row, 0, part, &CellFormat::new().set_text_wrap())?;
        }
        Ok(workbook.save_to_buffer()?)
    }

    fn fill(&self, sheet: &mut Worksheet) -> Result<(), ExportError> {
        let bold = CellFormat::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
        let mut formats = Formats(BTreeMap::new());
        let mut continuations = Continuations::new(self);
        for (column, own) in (0_u16..).zip(&self.columns) {
            sheet.write_string_with_format(0, column, heading(&own.name), &bold)?;
            sheet.set_column_width(column, own.width)?;
            let looks = Looks { wraps: own.wraps, ..Looks::default() };
            sheet.set_column_format(column, formats.of(looks))?;
        }
        for (number, row) in (1_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(&row.cells) {
                let indent = if column == 0 { u8::try_from(row.depth).unwrap_or(u8::MAX).min(15) } else { 0 };
                let wraps = self.columns.get(usize::from(column)).is_some_and(|column| column.wraps);
                let looks = Looks { wraps, is_bold: row.stands_out, indent, decimals: 0 };
                let (value, decimals) = match cell {
                    Cell::Empty => continue,
                    Cell::Text(words) => {
                        let words = clean(words);
                        if looks == (Looks { wraps, ..Looks::default() }) && words.len() <= EXCEL_UNITS {
                            sheet.write_string(number, column, words)?;
                        } else {
                            self.write_words(sheet, (number, column), &words, formats.of(looks), &mut continuations)?;
                        }
                        continue;
                    }
                    Cell::Number(value) => (f64::from(*value), 0),
                    Cell::Decimal(value) => (*value, 0),
                    Cell::Tenths(value) => (*value, 1),
                    Cell::Hundredths(value) => (*value, 2),
                };
                let looks = Looks { decimals, ..looks };
                // Cells that look like their column say nothing of it: to look up how a cell looks takes longer than to write it.
                if looks == (Looks { wraps, ..Looks::default() }) {
                    sheet.write_number(number, column, value)?;
                } else {
                    sheet.write_number_with_format(number, column, value, formats.of(looks))?;
                }
            }
        }
        for (column, name) in &continuations.added {
            sheet.write_string_with_format(0, *column, name, &bold)?;
            sheet.set_column_width(*column, 60)?;
        }
        let view = &self.view;
        sheet.set_freeze_panes(1 + view.heading_rows, view.frozen_columns)?;
        let last_column = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let last_row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX).saturating_sub(view.total_rows);
        sheet.autofilter(view.heading_rows, 0, last_row.max(view.heading_rows), last_column)?;
        for heat in &view.heat {
            colour(sheet, heat)?;
        }
        Ok(())
    }

    /// Words in their cell, and in further columns what it has no room for.
    fn write_words(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        words: &str,
        format: &CellFormat,
        continuations: &mut Continuations<'_>,
    ) -> Result<(), ExportError> {
        let parts = pieces(words);
        let [only] = parts.as_slice() else {
            let note = continuations.note(column);
            for (number, part) in parts.iter().enumerate() {
                let place = continuations.place(column, number)?;
                let is_last = number + 1 == parts.len();
                let written = if is_last { Cow::Borrowed(*part) } else { Cow::Owned(format!("{part}{note}")) };
                sheet.write_string_with_format(row, place, written, format)?;
            }
            return Ok(());
        };
        sheet.write_string_with_format(row, column, *only, format)?;
        Ok(())
    }
}

/// Runs of numbers that follow each other.
fn runs<N: Copy + Into<u32>>(numbers: &[N]) -> Vec<(N, N)> {
    let mut runs: Vec<(N, N)> = Vec::new();
    for &number in numbers {
        match runs.last_mut() {
            Some((_, end)) if (*end).into() + 1 == number.into() => *end = number,
            _ => runs.push((number, number)),
        }
    }
    runs
}

/// Colours numbers from none to the largest of them.
fn colour(sheet: &mut Worksheet, heat: &Heat) -> Result<(), ExportError> {
    let (rows, columns) = (runs(&heat.rows), runs(&heat.columns));
    let Some((&(top, bottom), &(left, right))) = rows.first().zip(columns.first()) else { return Ok(()) };
    let ranges = rows.iter().flat_map(|&(top, bottom)| {
        columns.iter().map(move |&(left, right)| rust_xlsxwriter::utility::cell_range(top + 1, left, bottom + 1, right))
    });
    let scale = ConditionalFormat2ColorScale::new()
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Highest, 0)
        .set_minimum_color(COLDEST)
        .set_maximum_color(WARMEST)
        .set_multi_range(ranges.collect::<Vec<_>>().join(" "));
    sheet.add_conditional_format(top + 1, left, bottom + 1, right, &scale)?;
    Ok(())
}

/// A heading as a cell has room for it.
fn heading(name: &str) -> String {
    let name = clean(name);
    match name.grapheme_indices(true).nth(LONGEST_HEADING) {
        Some((end, _)) => name[..end].chars().take(EXCEL_UNITS / 2).chain(['…']).collect(),
        None => name.chars().take(EXCEL_UNITS / 2).collect(),
    }
}

/// Cuts a text into parts that fit into a cell: at blanks where there are any, never within what is read as one
/// character, unless that alone is too long.
fn pieces(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while rest.len() > EXCEL_UNITS && rest.encode_utf16().count() > EXCEL_UNITS {
        let (mut units, mut end, mut blank) = (0, 0, None);
        for (byte, grapheme) in rest.grapheme_indices(true) {
            units += grapheme.encode_utf16().count();
            if units > EXCEL_UNITS {
                break;
            }
            end = byte + grapheme.len();
            if grapheme.chars().all(char::is_whitespace) {
                blank = Some(end);
            }
        }
        if end == 0 {
            end = fitting(rest);
        }
        let cut = blank.filter(|&blank| blank > end / 2).unwrap_or(end);
        let (part, following) = rest.split_at(cut);
        parts.push(part);
        rest = following;
    }
    parts.push(rest);
    parts
}

/// So many bytes of a text fit into a cell.
fn fitting(text: &str) -> usize {
    let mut units = 0;
    let over = text.char_indices().find(|(_, character)| {
        units += character.len_utf16();
        units > EXCEL_UNITS
    });
    over.map_or(text.len(), |(byte, _)| byte)
}

/// The further columns in which long texts go on.
struct Continuations<'table> {
    table: &'table Table<'table>,
    /// Column and heading, in order.
    added: Vec<(u16, String)>,
    /// Which column holds which part of which column.
    places: Vec<((u16, usize), u16)>,
}

impl<'table> Continuations<'table> {
    fn new(table: &'table Table<'table>) -> Self {
        Self { table, added: Vec::new(), places: Vec::new() }
    }

    fn name(&self, column: u16) -> String {
        heading(self.table.columns.get(usize::from(column)).map_or("", |column| column.name.as_str()))
    }

    /// What is written at the end of a part that is not the last one.
    fn note(&self, column: u16) -> String {
        let message = Message::new("export-cell-continues").with("column", self.name(column));
        format!(" {}", text(self.table.language, &message))
    }

    /// The column of a part; the first part stands in the column itself.
    fn place(&mut self, column: u16, part: usize) -> Result<u16, ExportError> {
        if part == 0 {
            return Ok(column);
        }
        if let Some((_, place)) = self.places.iter().find(|(known, _)| *known == (column, part)) {
            return Ok(*place);
        }
        let number = self.table.columns.len() + self.added.len();
        let too_many = ExportError::TooManyColumns { columns: number + 1 };
        let Some(place) = u16::try_from(number).ok().filter(|_| number < EXCEL_COLUMNS) else { return Err(too_many) };
        self.added.push((place, format!("{} ({})", self.name(column), part + 1)));
        self.places.push(((column, part), place));
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::GraphemeCursor;

    use super::*;
    use crate::table::tests::written;

    #[test]
    fn text_too_long_for_a_cell_goes_on_in_a_further_column() {
        let long: String = (0..9_000).map(|number| format!("{number} 😀 ")).collect();
        let (_, excel) = written(&[&long, "kort"]);
        assert!(excel.contains("<t>K0 (2)</t>") && excel.contains("<t>K0 (3)</t>"));
        assert_eq!(excel.matches("😀").count(), 9_000);
        let parts = pieces(&long);
        assert_eq!(parts.concat(), long);
        assert!(parts.iter().all(|part| part.encode_utf16().count() <= EXCEL_UNITS));
        assert_eq!(pieces(&"å".repeat(EXCEL_UNITS + 1)).len(), 2);
    }

    #[test]
    fn a_heading_is_never_longer_than_a_cell_can_hold() {
        assert_eq!(heading("Kommune"), "Kommune");
        assert_eq!(heading(&"å".repeat(40_000)).chars().count(), LONGEST_HEADING + 1);
        assert!(heading(&format!("e{}", "\u{301}".repeat(80_000))).encode_utf16().count() < 32_767);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn parts_fit_and_are_cut_between_what_is_read_as_one_character(
            unit in "[a-zåé\\p{M}👩‍👧🏽🇳🇴 \\n]{1,30}",
            start in "\\PC{0,5}",
        ) {
            let long = format!("{start}{}", unit.repeat(70_000 / unit.chars().count() + 1));
            let parts = pieces(&long);
            prop_assert_eq!(parts.concat(), long.as_str());
            let mut at = 0;
            for part in &parts {
                prop_assert!(part.encode_utf16().count() <= EXCEL_UNITS);
                at += part.len();
                let is_between = GraphemeCursor::new(at, long.len(), true).is_boundary(&long, 0);
                let is_one = part.graphemes(true).count() == 1;
                prop_assert!(is_between == Ok(true) || is_one);
            }
        }
    }
}
