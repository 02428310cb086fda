//! Tables of a Word file: lines above, below and under the heading, which is repeated on each page.

use std::fmt::Write as _;

use super::runs::Looks;
use super::{Style, WordDocument};
use crate::report::colour::heat;
use crate::{Alignment, CellTone, ReportCell};

/// A table with its widths in twentieths of a point.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordTable<'value> {
    pub(crate) widths: &'value [u32],
    pub(crate) heading_rows: &'value [Vec<ReportCell>],
    pub(crate) rows: &'value [Vec<ReportCell>],
    /// The last row is set off by a line.
    pub(crate) has_total: bool,
}

/// Widths of columns that share a width; with a whole, they are parts of that and need not fill the width.
pub(crate) fn widths(shares: &[u32], whole: Option<u32>, width: u32) -> Vec<u32> {
    let all = shares.iter().map(|share| u64::from(*share)).sum::<u64>().max(whole.map_or(1, u64::from)).max(1);
    let own = |share: &u32| u64::from(width) * u64::from(*share) / all;
    shares.iter().map(|share| u32::try_from(own(share)).unwrap_or(0).max(120)).collect()
}

impl WordDocument<'_> {
    /// Adds a table.
    pub(crate) fn table(&mut self, table: WordTable<'_>) {
        self.settle();
        let width: u32 = table.widths.iter().sum();
        let _ = write!(
            self.body,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblBorders>\
             <w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>\
             <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>\
             <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/>\
             <w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0420\"/></w:tblPr><w:tblGrid>",
            self.beside.styles.id("SitatTable")
        );
        for width in table.widths {
            let _ = write!(self.body, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.body.push_str("</w:tblGrid>");
        for (number, row) in table.heading_rows.iter().enumerate() {
            let line = if number + 1 == table.heading_rows.len() { Some("bottom") } else { None };
            self.row(table.widths, row, true, line);
        }
        for (number, row) in table.rows.iter().enumerate() {
            let is_total = table.has_total && number + 1 == table.rows.len();
            self.row(table.widths, row, false, is_total.then_some("top"));
        }
        self.body.push_str("</w:tbl>");
    }

    fn row(&mut self, widths: &[u32], cells: &[ReportCell], is_heading: bool, line: Option<&str>) {
        self.body.push_str("<w:tr><w:trPr><w:cantSplit/>");
        self.body.push_str(if is_heading { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" });
        let none = ReportCell::default();
        // A row has as many cells as the table has columns, or Word takes the file for broken.
        for (place, width) in widths.iter().enumerate() {
            self.cell(cells.get(place).unwrap_or(&none), *width, is_heading, line);
        }
        self.body.push_str("</w:tr>");
    }

    fn cell(&mut self, cell: &ReportCell, width: u32, is_heading: bool, line: Option<&str>) {
        let _ = write!(self.body, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if let Some(side) = line {
            let border = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"";
            let _ = write!(self.body, "<w:tcBorders><w:{side} {border}/></w:tcBorders>");
        }
        if let CellTone::Heat(part) = cell.tone {
            let _ = write!(self.body, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>", heat(part));
        }
        self.body.push_str(if is_heading { "<w:vAlign w:val=\"bottom\"/></w:tcPr>" } else { "</w:tcPr>" });
        let style = if cell.alignment == Alignment::End { Style::TableNumber } else { Style::TableText };
        let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", self.beside.styles.id(style.id()));
        if cell.depth > 0 {
            let _ = write!(self.body, "<w:ind w:left=\"{}\"/>", cell.depth.min(8) * 200);
        }
        self.body.push_str(if cell.alignment == Alignment::Middle { "<w:jc w:val=\"center\"/>" } else { "" });
        self.body.push_str("</w:pPr>");
        let is_bold = cell.tone == CellTone::Strong;
        let looks = Looks { is_bold, is_quiet: cell.tone == CellTone::Quiet, ..Looks::default() };
        self.beside.push(&mut self.body, &cell.words, looks);
        self.body.push_str("</w:p></w:tc>");
    }
}
