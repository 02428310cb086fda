//! A report as Markdown, as pandoc and GitHub read it: pipe tables, block quotes, footnotes.

use std::fmt::Write as _;

use super::captions::{CaptionCount, Captioned, Captions};
use super::{
    Alignment, CellTone, Extract, Inline, ListItem, ListSign, Report, ReportBlock, ReportCaption, ReportCell,
    ReportTable,
};
use crate::ExportError;
use crate::chart::picture;
use crate::table::is_allowed;

/// Text within a line: nothing of it is read as a mark. Line breaks become what is given.
fn escaped_with(text: &str, line_break: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 16);
    let mut characters = text.chars().peekable();
    let mut is_first = true;
    while let Some(character) = characters.next() {
        let begins = is_first;
        is_first = false;
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '^' | '$' | '@' => {
                written.push('\\');
                written.push(character);
            }
            // What would begin a list, a line under a heading or a definition.
            '-' | '+' | '=' | ':' if begins => {
                written.push('\\');
                written.push(character);
            }
            // A number with a point behind it begins a list only before a blank.
            '.' | ')'
                if characters.peek().is_none_or(|next| next.is_whitespace())
                    && written.rsplit('\n').next().is_some_and(is_number) =>
            {
                written.push('\\');
                written.push(character);
            }
            '\r' if characters.peek() == Some(&'\n') => is_first = begins,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                written.push_str(line_break);
                is_first = true;
            }
            // Four blanks would begin a listing.
            ' ' | '\t' if begins => is_first = true,
            '\t' => written.push(' '),
            other if is_allowed(other) => written.push(other),
            _ => {}
        }
    }
    written
}

fn is_number(line: &str) -> bool {
    !line.is_empty() && line.len() < 10 && line.bytes().all(|byte| byte.is_ascii_digit())
}

fn escaped(text: &str) -> String {
    escaped_with(text, " ")
}

/// Words as a paragraph: what stands in square brackets is to be filled in, and stays as it is.
fn paragraph(text: &str) -> String {
    let written = escaped_with(text, "  \n").replace("\\[", "[").replace("\\]", "]");
    written.replace("](", "]\\(").replace("][", "]\\[").replace("]:", "]\\:")
}

/// A document in the making.
struct Markdown<'report> {
    report: &'report Report,
    captions: Captions,
    count: CaptionCount,
    text: String,
    notes: Vec<String>,
}

/// Writes a Markdown document. Pictures stand in it as data.
pub fn report_markdown(report: &Report) -> Result<Vec<u8>, ExportError> {
    let captions = Captions::of(&report.blocks);
    let text = format!("# {}\n", escaped(&report.title));
    let mut file = Markdown { report, captions, count: CaptionCount::default(), text, notes: Vec::new() };
    for block in &report.blocks {
        file.block(block)?;
    }
    // Writing to a String does not fail.
    let _ = writeln!(file.text, "\n*{}*", escaped(&report.manifest.line(report.language)));
    for (number, note) in (1..).zip(&file.notes) {
        let _ = writeln!(file.text, "\n[^{number}]: {note}");
    }
    Ok(file.text.into_bytes())
}

impl Markdown<'_> {
    fn block(&mut self, block: &ReportBlock) -> Result<(), ExportError> {
        let words = match block {
            ReportBlock::Heading(level, words) => {
                format!("{} {}", "#".repeat((*level + 1).min(6) as usize), escaped(words))
            }
            ReportBlock::Paragraph(words) => paragraph(words),
            ReportBlock::Runs(runs) | ReportBlock::Lead(runs) => self.runs(runs, "  \n"),
            ReportBlock::Note(words) => format!("*{}*", paragraph(words)),
            ReportBlock::Quote(words) => quoted(&escaped_with(words, "  \n")),
            ReportBlock::Extract(extract) => self.extract(extract),
            ReportBlock::Named(name, words) => format!("**{}:** {}", escaped(name), paragraph(words)),
            ReportBlock::Table { columns, rows } => {
                let cells = |row: &Vec<String>| row.iter().map(ReportCell::plain).collect();
                self.table(&ReportTable::new(columns.clone(), rows.iter().map(cells).collect()))
            }
            ReportBlock::Grid(table) => self.table(table),
            ReportBlock::Figure(figure) => {
                let picture = base64(&picture::png(&figure.drawing)?);
                let described = escaped(&figure.described);
                let caption = self.caption(Captioned::Figure, &figure.caption);
                format!("![{described}](data:image/png;base64,{picture})\n\n{caption}")
            }
            ReportBlock::List(items) => items.iter().map(|item| self.item(item)).collect::<Vec<String>>().join("\n"),
            ReportBlock::PageBreak | ReportBlock::Section(_) => return Ok(()),
        };
        let _ = write!(self.text, "\n{}\n", words.trim_end_matches('\n'));
        Ok(())
    }

    fn extract(&mut self, extract: &Extract) -> String {
        let mut words = self.runs(&extract.words, "  \n");
        if !extract.attribution.is_empty() {
            let _ = write!(words, " {}", self.runs(&extract.attribution, " "));
        }
        if let Some(id) = &extract.shown_id {
            let _ = write!(words, " {}", escaped(&format!("[{id}]")));
        }
        quoted(&words)
    }

    fn item(&mut self, item: &ListItem) -> String {
        let sign = match item.sign {
            ListSign::Bullet => "-",
            ListSign::EmptyBox => "- [ ]",
            ListSign::TickedBox => "- [x]",
        };
        format!("{sign} {}", self.runs(&item.words, " "))
    }

    fn caption(&mut self, kind: Captioned, caption: &ReportCaption) -> String {
        let number = self.count.next(kind);
        format!("**{} {number}.** {}", kind.name(self.report.language), self.runs(&caption.words, " "))
    }

    fn table(&mut self, table: &ReportTable) -> String {
        let caption = table.caption.as_ref().map(|caption| self.caption(Captioned::Table, caption));
        let width = table.shares.len().max(1);
        let mut lines = Vec::with_capacity(table.rows.len() + 2);
        let mut rows = table.heading_rows.iter().chain(&table.rows);
        // There is exactly one heading row in a pipe table.
        let none = Vec::new();
        let heading = if table.heading_rows.is_empty() { &none } else { rows.next().unwrap_or(&none) };
        lines.push(self.row(heading, width, true));
        let sample = table.rows.first().unwrap_or(heading);
        let marks = (0..width).map(|place| match sample.get(place).map(|cell| cell.alignment) {
            Some(Alignment::End) => "---:",
            Some(Alignment::Middle) => ":---:",
            Some(Alignment::Start) | None => "---",
        });
        lines.push(format!("| {} |", marks.collect::<Vec<_>>().join(" | ")));
        lines.extend(rows.map(|row| self.row(row, width, false)));
        let mut text = lines.join("\n");
        if let Some(caption) = caption {
            text = format!("{caption}\n\n{text}");
        }
        if !table.note.is_empty() {
            let _ = write!(text, "\n\n*{}*", self.runs(&table.note, " "));
        }
        text
    }

    fn row(&mut self, cells: &[ReportCell], width: usize, is_heading: bool) -> String {
        let own: Vec<String> = (0..width)
            .map(|place| {
                let Some(cell) = cells.get(place) else { return String::new() };
                let words = self.runs(&cell.words, "<br>");
                let words = words.trim();
                let indent = "\u{2003}".repeat(cell.depth.min(8) as usize);
                let is_strong = cell.tone == CellTone::Strong && !is_heading && !words.is_empty();
                if is_strong { format!("{indent}**{words}**") } else { format!("{indent}{words}") }
            })
            .collect();
        format!("| {} |", own.join(" | "))
    }

    fn runs(&mut self, runs: &[Inline], line_break: &str) -> String {
        let mut text = String::new();
        for run in runs {
            match run {
                Inline::Plain(words) => text.push_str(&escaped_within(words, &text, line_break)),
                Inline::Strong(words) => push_marked(&mut text, words, "**", line_break),
                Inline::Emphasis(words) => push_marked(&mut text, words, "*", line_break),
                Inline::Quoted(words) => {
                    let [before, after] = super::quotation_marks(self.report.language);
                    let _ = write!(text, "{before}{}{after}", self.runs(words, line_break));
                }
                Inline::Reference(key) => text.push_str(&escaped(&self.captions.named(key, self.report.language))),
                Inline::Footnote(words) => {
                    let note = self.runs(words, " ");
                    self.notes.push(note);
                    let _ = write!(text, "[^{}]", self.notes.len());
                }
                Inline::Bookmark { words, .. } => text.push_str(&self.runs(words, line_break)),
                Inline::Comment { author, comment, words, .. } => {
                    text.push_str(&self.runs(words, line_break));
                    self.notes.push(format!("{}: {}", escaped(author), escaped(comment)));
                    let _ = write!(text, "[^{}]", self.notes.len());
                }
                Inline::Coded { words, .. } => {
                    let _ = write!(text, "<mark>{}</mark>", self.runs(words, line_break));
                }
            }
        }
        text
    }
}

/// Text that goes on behind other words: what stands at its beginning begins no line, and blanks there are kept.
fn escaped_within(words: &str, before: &str, line_break: &str) -> String {
    if before.is_empty() || before.ends_with('\n') {
        return escaped_with(words, line_break);
    }
    let rest = words.trim_start_matches([' ', '\t']);
    let blank = if rest.len() < words.len() { " " } else { "" };
    // A letter in front, taken away again: no mark begins a line.
    let written = escaped_with(&format!("a{rest}"), line_break);
    format!("{blank}{}", written.get(1..).unwrap_or_default())
}

/// Marks count only where they touch the words, so that blanks stand outside.
fn push_marked(text: &mut String, words: &str, mark: &str, line_break: &str) {
    let own = words.trim();
    if own.is_empty() {
        text.push_str(words);
        return;
    }
    let (before, after) = (words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace));
    let written = escaped_within(own, "a", line_break);
    let _ = write!(text, "{}{mark}{written}{mark}{}", if before { " " } else { "" }, if after { " " } else { "" });
}

fn quoted(words: &str) -> String {
    words.split('\n').map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
}

/// Bytes as letters (RFC 4648).
pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut written = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let own = [part[0], part.get(1).copied().unwrap_or(0), part.get(2).copied().unwrap_or(0)];
        let bits = u32::from(own[0]) << 16 | u32::from(own[1]) << 8 | u32::from(own[2]);
        for place in 0..4_u32 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            written.push(if place as usize > part.len() { '=' } else { char::from(letter) });
        }
    }
    written
}
