//! A report as one self-contained page: no script, nothing fetched, pictures drawn in it, ready to be printed.
//!
//! Everything that people have written is escaped; the page forbids scripts and fetching itself as well.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sitat_lang::word;

use super::captions::{CaptionCount, Captioned, Captions, anchor};
use super::colour::wash;
use super::{
    Alignment, CellTone, Extract, Inline, ListItem, ListSign, Paper, Report, ReportBlock, ReportCaption, ReportCell,
    ReportTable,
};
use crate::chart::vector;
use crate::table::{TURNING, is_allowed};

const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("html.css");

/// Text of a page: escaped, line breaks as such, without what no page may hold.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 16);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => written.push_str("<br>"),
            // Turns the direction of letters by force: alone in an element of its own it turns nothing, and is still there.
            turning if TURNING.contains(&turning) => {
                let _ = write!(written, "<bdi>{turning}</bdi>");
            }
            // Controls of the second block are forbidden in pages, and the last two places of each plane.
            '\u{7f}'..='\u{9f}' => {}
            other if u32::from(other) & 0xfffe == 0xfffe => {}
            '\u{fdd0}'..='\u{fdef}' => {}
            other if is_allowed(other) => written.push(other),
            _ => {}
        }
    }
    written
}

/// Text between quotation marks, on one line.
fn attribute(text: &str) -> String {
    escaped(&text.replace(TURNING, "")).replace("<br>", " ")
}

/// A page in the making.
struct Page<'report> {
    report: &'report Report,
    captions: Captions,
    count: CaptionCount,
    body: String,
    notes: Vec<String>,
    remarks: Vec<String>,
    names: BTreeSet<String>,
    headings: Vec<(u32, String)>,
}

/// Writes a page.
pub fn report_html(report: &Report) -> Vec<u8> {
    let mut page = Page {
        report,
        captions: Captions::of(&report.blocks),
        count: CaptionCount::default(),
        body: String::new(),
        notes: Vec::new(),
        remarks: Vec::new(),
        names: BTreeSet::new(),
        headings: Vec::new(),
    };
    let mut paper = report.paper;
    for block in &report.blocks {
        match block {
            ReportBlock::Section(own) => paper = *own,
            _ => page.block(block, paper),
        }
    }
    page.list_notes("export-notes", "note", false);
    page.list_notes("export-comments", "comment", true);
    page.finish()
}

impl Page<'_> {
    fn finish(self) -> Vec<u8> {
        let report = self.report;
        let title = attribute(&report.title);
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Sitat\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
            report.language.code(),
            escaped(&report.title)
        );
        page.push_str(&self.contents());
        page.push_str(&self.body);
        let line = escaped(&report.manifest.line(report.language));
        // Writing to a String does not fail.
        let _ = write!(page, "</main>\n<footer>{line}</footer>\n</body>\n</html>\n");
        page.into_bytes()
    }

    fn contents(&self) -> String {
        let first = self.headings.iter().filter(|(level, _)| *level == 1).count();
        if !self.report.has_contents || first < 2 {
            return String::new();
        }
        let name = escaped(&word(self.report.language, "export-contents"));
        let mut list = format!("<nav aria-label=\"{name}\">\n<h2>{name}</h2>\n<ul>\n");
        for (number, (level, words)) in (1..).zip(&self.headings).filter(|(_, (level, _))| *level <= 2) {
            let _ = writeln!(list, "<li class=\"level-{level}\"><a href=\"#heading-{number}\">{words}</a></li>");
        }
        list.push_str("</ul>\n</nav>\n");
        list
    }

    fn block(&mut self, block: &ReportBlock, paper: Paper) {
        let words = match block {
            ReportBlock::Heading(level, words) => {
                let words = escaped(&words.split_whitespace().collect::<Vec<_>>().join(" "));
                self.headings.push((*level, words.clone()));
                let (tag, number) = ((level + 1).clamp(2, 6), self.headings.len());
                format!("<h{tag} id=\"heading-{number}\">{words}</h{tag}>")
            }
            ReportBlock::Paragraph(words) => format!("<p>{}</p>", escaped(words)),
            ReportBlock::Runs(runs) => format!("<p>{}</p>", self.runs(runs)),
            ReportBlock::Lead(runs) => format!("<p class=\"lead\">{}</p>", self.runs(runs)),
            ReportBlock::Note(words) => format!("<p class=\"note\">{}</p>", escaped(words)),
            ReportBlock::Quote(words) => {
                format!("<blockquote><p dir=\"auto\"><span class=\"words\">{}</span></p></blockquote>", escaped(words))
            }
            ReportBlock::Extract(extract) => self.extract(extract),
            ReportBlock::Named(name, words) => format!("<p><b>{}:</b> {}</p>", escaped(name), escaped(words)),
            ReportBlock::Table { columns, rows } => {
                let cells = |row: &Vec<String>| row.iter().map(ReportCell::plain).collect();
                let table = ReportTable::new(columns.clone(), rows.iter().map(cells).collect());
                self.table(&table, paper == Paper::Landscape, false)
            }
            ReportBlock::Grid(table) => self.table(table, table.is_wide || paper == Paper::Landscape, true),
            ReportBlock::Figure(figure) => {
                let (id, caption) = self.caption(Captioned::Figure, &figure.caption);
                let picture = vector::svg(&figure.drawing, &figure.described);
                format!("<figure id=\"{id}\">\n{picture}<figcaption>{caption}</figcaption>\n</figure>")
            }
            ReportBlock::List(items) => {
                let items: String = items.iter().map(|item| self.item(item)).collect();
                format!("<ul class=\"list\">\n{items}</ul>")
            }
            ReportBlock::PageBreak => "<div class=\"page-break\"></div>".to_owned(),
            ReportBlock::Section(_) => return,
        };
        self.body.push_str(&words);
        self.body.push('\n');
    }

    fn extract(&mut self, extract: &Extract) -> String {
        let id = extract.bookmark.as_ref().map(|name| format!(" id=\"{}\"", self.name(name))).unwrap_or_default();
        let mut text =
            format!("<blockquote{id}><p dir=\"auto\"><span class=\"words\">{}</span>", self.runs(&extract.words));
        if !extract.attribution.is_empty() {
            let _ = write!(text, " <span class=\"from\" dir=\"auto\">{}</span>", self.runs(&extract.attribution));
        }
        if let Some(id) = &extract.shown_id {
            let _ = write!(text, " <span class=\"from\">[{}]</span>", escaped(id));
        }
        text.push_str("</p></blockquote>");
        text
    }

    fn item(&mut self, item: &ListItem) -> String {
        let words = self.runs(&item.words);
        match item.sign {
            ListSign::Bullet => format!("<li>{words}</li>\n"),
            ListSign::EmptyBox => format!("<li class=\"box\">\u{2610} {words}</li>\n"),
            ListSign::TickedBox => format!("<li class=\"box\">\u{2612} {words}</li>\n"),
        }
    }

    /// A name that occurs once in the page.
    fn name(&mut self, name: &str) -> String {
        let mut own = attribute(name).replace(' ', "_");
        let mut time = 1;
        while !self.names.insert(own.clone()) {
            time += 1;
            own = format!("{}__{time}", attribute(name).replace(' ', "_"));
        }
        own
    }

    fn caption(&mut self, kind: Captioned, caption: &ReportCaption) -> (String, String) {
        let number = self.count.next(kind);
        let words = self.runs(&caption.words);
        (anchor(kind, number), format!("<b>{} {number}.</b> {words}", escaped(&kind.name(self.report.language))))
    }

    fn table(&mut self, table: &ReportTable, is_wide: bool, has_names: bool) -> String {
        let caption = table.caption.as_ref().map(|caption| self.caption(Captioned::Table, caption));
        let id = caption.as_ref().map(|(id, _)| format!(" id=\"{id}\"")).unwrap_or_default();
        let mut text = format!("<div class=\"{}\">\n<table{id}>\n", if is_wide { "table wide" } else { "table" });
        if let Some((_, words)) = caption {
            let _ = writeln!(text, "<caption>{words}</caption>");
        }
        let whole: u32 = table.shares.iter().sum::<u32>().max(table.whole.unwrap_or(1)).max(1);
        text.push_str("<colgroup>");
        for share in &table.shares {
            let _ = write!(text, "<col style=\"width:{}%\">", share.saturating_mul(100) / whole);
        }
        text.push_str("</colgroup>\n");
        if !table.heading_rows.is_empty() {
            text.push_str("<thead>\n");
            for row in &table.heading_rows {
                text.push_str(&self.row(row, table.shares.len(), true, false));
            }
            text.push_str("</thead>\n");
        }
        text.push_str("<tbody>\n");
        for (place, row) in table.rows.iter().enumerate() {
            let is_total = table.has_total && place + 1 == table.rows.len();
            let row = self.row(row, table.shares.len(), false, has_names);
            text.push_str(&if is_total { row.replacen("<tr>", "<tr class=\"total\">", 1) } else { row });
        }
        text.push_str("</tbody>\n</table>\n");
        if !table.note.is_empty() {
            let _ = writeln!(text, "<p class=\"note\">{}</p>", self.runs(&table.note));
        }
        text.push_str("</div>");
        text
    }

    fn row(&mut self, cells: &[ReportCell], width: usize, is_heading: bool, has_names: bool) -> String {
        let mut text = "<tr>".to_owned();
        let none = ReportCell::default();
        for place in 0..width {
            let cell = cells.get(place).unwrap_or(&none);
            let (tag, scope) = match (is_heading, has_names && place == 0) {
                (true, _) => ("th", " scope=\"col\""),
                (false, true) => ("th", " scope=\"row\""),
                (false, false) => ("td", ""),
            };
            let mut classes = Vec::new();
            match cell.alignment {
                Alignment::Start => {}
                Alignment::Middle => classes.push("middle"),
                Alignment::End => classes.push("end"),
            }
            match cell.tone {
                CellTone::Strong => classes.push("strong"),
                CellTone::Quiet => classes.push("quiet"),
                CellTone::Plain | CellTone::Heat(_) => {}
            }
            let class = if classes.is_empty() { String::new() } else { format!(" class=\"{}\"", classes.join(" ")) };
            let style = match cell.tone {
                CellTone::Heat(part) => format!(" style=\"background:#{}\"", super::colour::heat(part)),
                _ if cell.depth > 0 => format!(" style=\"padding-left:{}em\"", cell.depth.min(8)),
                _ => String::new(),
            };
            let _ = write!(text, "<{tag}{scope}{class}{style}>{}</{tag}>", self.runs(&cell.words));
        }
        text.push_str("</tr>\n");
        text
    }

    fn runs(&mut self, runs: &[Inline]) -> String {
        let mut text = String::new();
        for run in runs {
            match run {
                Inline::Plain(words) => text.push_str(&escaped(words)),
                Inline::Strong(words) => {
                    let _ = write!(text, "<b>{}</b>", escaped(words));
                }
                Inline::Emphasis(words) => {
                    let _ = write!(text, "<i>{}</i>", escaped(words));
                }
                Inline::Quoted(words) => {
                    let [before, after] = super::quotation_marks(self.report.language);
                    let _ = write!(text, "{before}{}{after}", self.runs(words));
                }
                Inline::Reference(key) => {
                    let words = escaped(&self.captions.named(key, self.report.language));
                    let _ = match self.captions.find(key) {
                        Some((kind, number)) => write!(text, "<a href=\"#{}\">{words}</a>", anchor(kind, number)),
                        None => write!(text, "{words}"),
                    };
                }
                Inline::Bookmark { name, words } => {
                    let name = self.name(name);
                    let _ = write!(text, "<span id=\"{name}\">{}</span>", self.runs(words));
                }
                Inline::Coded { colour, words } => {
                    let (colour, ground) = (colour.as_str(), wash(colour));
                    let words = self.runs(words);
                    let _ = write!(
                        text,
                        "<mark style=\"background:#{ground};text-decoration-color:{colour}\">{words}</mark>"
                    );
                }
                Inline::Footnote(words) => {
                    let words = self.runs(words);
                    self.notes.push(words);
                    let number = self.notes.len();
                    let _ = write!(text, "<sup id=\"note-{number}-at\"><a href=\"#note-{number}\">{number}</a></sup>");
                }
                Inline::Comment { author, comment, words, .. } => {
                    text.push_str(&self.runs(words));
                    self.remarks.push(format!("<b>{}:</b> {}", escaped(author), escaped(comment)));
                    let number = self.remarks.len();
                    let _ = write!(
                        text,
                        "<sup id=\"comment-{number}-at\"><a href=\"#comment-{number}\">[{number}]</a></sup>"
                    );
                }
            }
        }
        text
    }

    fn list_notes(&mut self, heading: &'static str, name: &str, are_comments: bool) {
        let notes = std::mem::take(if are_comments { &mut self.remarks } else { &mut self.notes });
        if notes.is_empty() {
            return;
        }
        let heading = escaped(&word(self.report.language, heading));
        let back = attribute(&word(self.report.language, "export-back-to-text"));
        let _ = write!(self.body, "<section class=\"notes\">\n<h2>{heading}</h2>\n<ol>\n");
        for (number, note) in (1..).zip(notes) {
            let _ = writeln!(
                self.body,
                "<li id=\"{name}-{number}\">{note} <a href=\"#{name}-{number}-at\" aria-label=\"{back}\">\u{21a9}\u{fe0e}</a></li>"
            );
        }
        self.body.push_str("</ol>\n</section>\n");
    }
}
