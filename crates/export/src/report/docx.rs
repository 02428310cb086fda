//! A report as a Word document.

use super::captions::{Captioned, Captions};
use super::{Extract, Inline, Paper, Report, ReportBlock, ReportCell, ReportTable};
use crate::ExportError;
use crate::word::table::{WordTable, widths};
use crate::word::{Style, Template, WordDocument, locale};

/// Writes a Word document, with the looks of a template if there is one.
pub fn report_docx(report: &Report, template: Option<&[u8]>) -> Result<Vec<u8>, ExportError> {
    let captions = Captions::of(&report.blocks);
    let template = template.map(|bytes| Template::read(bytes, locale(report.language))).transpose()?;
    let mut file =
        WordDocument::new(&report.title, report.language, report.paper, captions, &report.manifest, template);
    if report.has_contents {
        file.contents();
    }
    let mut paper = report.paper;
    for block in &report.blocks {
        match block {
            ReportBlock::Heading(level, words) => file.heading(*level, words),
            ReportBlock::Paragraph(words) => file.words(Style::Body, words),
            ReportBlock::Runs(runs) => file.runs(Style::Body, &[runs]),
            ReportBlock::Lead(runs) => file.lead(runs),
            ReportBlock::Note(words) => file.words(Style::Note, words),
            ReportBlock::Quote(words) => file.words(Style::Quote, words),
            ReportBlock::Extract(extract) => add_extract(&mut file, extract),
            ReportBlock::Named(name, words) => {
                file.runs(Style::Body, &[&[Inline::strong(name), Inline::plain(": "), Inline::plain(words)]]);
            }
            ReportBlock::Table { columns, rows } => {
                let cells = |row: &Vec<String>| row.iter().map(ReportCell::plain).collect();
                let table = ReportTable::new(columns.clone(), rows.iter().map(cells).collect());
                add_table(&mut file, &ReportTable { is_wide: false, ..table }, paper);
            }
            ReportBlock::Grid(table) => add_table(&mut file, table, paper),
            ReportBlock::Figure(figure) => {
                file.figure(&figure.drawing, &figure.described)?;
                file.caption(Captioned::Figure, &figure.caption);
            }
            ReportBlock::List(items) => file.list(items),
            ReportBlock::PageBreak => file.page_break(),
            ReportBlock::Section(own) => {
                paper = *own;
                file.turn(paper);
            }
        }
    }
    file.finish()
}

fn add_extract(file: &mut WordDocument<'_>, extract: &Extract) {
    let marked: Vec<Inline>;
    let words: &[Inline] = match &extract.bookmark {
        Some(name) => {
            marked = vec![Inline::Bookmark { name: name.clone(), words: extract.words.clone() }];
            &marked
        }
        None => &extract.words,
    };
    let blank = [Inline::plain(" ")];
    let id = extract.shown_id.as_ref().map(|id| [Inline::plain(format!(" [{id}]"))]);
    let blank: &[Inline] = if extract.attribution.is_empty() { &[] } else { &blank };
    let id: &[Inline] = id.as_ref().map_or(&[], |id| id.as_slice());
    file.runs(Style::Quote, &[words, blank, &extract.attribution, id]);
}

fn add_table(file: &mut WordDocument<'_>, table: &ReportTable, paper: Paper) {
    let own = if table.is_wide { Paper::Landscape } else { paper };
    file.turn(own);
    if let Some(caption) = &table.caption {
        file.caption(Captioned::Table, caption);
    }
    let widths = widths(&table.shares, table.whole, file.text_width(own));
    file.table(WordTable {
        widths: &widths,
        heading_rows: &table.heading_rows,
        rows: &table.rows,
        has_total: table.has_total,
    });
    if table.note.is_empty() {
        file.gap();
    } else {
        file.note_below(&table.note);
    }
    file.turn(paper);
}
