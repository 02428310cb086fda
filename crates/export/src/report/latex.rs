//! A report as LaTeX: headings, `displayquote`, tables between rules that go on from page to page, drawings as TikZ.
//!
//! Made for LuaLaTeX and XeLaTeX; pdfLaTeX reads it as well. Letters that the font has no shape for are written as their
//! code, so that none is lost without a word.

use std::fmt::Write as _;

use sitat_model::Language;
use unicode_normalization::UnicodeNormalization as _;

use super::captions::{CaptionCount, Captioned, Captions, anchor};
use super::{
    Alignment, CellTone, Extract, Inline, ListItem, ListSign, Paper, Report, ReportBlock, ReportCaption, ReportCell,
    ReportTable,
};
use crate::table::is_allowed;

mod tikz;

/// Letters beyond ASCII that pdfLaTeX has a shape for in its usual fonts.
const USUAL: &str = "ĂăĄąĆćČčĎďĐđĘęĚěĞğĹĺĽľŁłŃńŇňŊŋŐőŒœŔŕŘřŚśŞşŠšŤťŢţŮůŰűŸŹźŻżŽž–—‘’‚“”„†‡•…‰‹›€™";

/// Whether a character is never seen: it joins, forbids to break, turns the direction or chooses a picture.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Text: nothing of it is read as a command. Line breaks become what is given; letters in parts are put together.
fn escaped_with(text: &str, line_break: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 8);
    let mut characters = text.nfc().peekable();
    let mut last = ' ';
    while let Some(character) = characters.next() {
        let command = match character {
            '\\' => "\\textbackslash{}",
            '{' => "\\{",
            '}' => "\\}",
            '$' => "\\$",
            '&' => "\\&",
            '#' => "\\#",
            '%' => "\\%",
            '_' => "\\_",
            '^' => "\\textasciicircum{}",
            '~' => "\\textasciitilde{}",
            '<' => "\\textless{}",
            '>' => "\\textgreater{}",
            '|' => "\\textbar{}",
            '"' => "\\textquotedbl{}",
            '\'' => "\\textquotesingle{}",
            '`' => "\\textasciigrave{}",
            // A star or a bracket behind the end of a row would be read as part of its command.
            '[' => "{[}",
            ']' => "{]}",
            '*' => "{*}",
            '\u{a0}' => "~",
            '\u{202f}' | '\u{2009}' => "\\,",
            '\u{ad}' => "\\-",
            '−' => "\\ensuremath{-}",
            '×' => "\\ensuremath{\\times}",
            '→' => "\\ensuremath{\\rightarrow}",
            '←' => "\\ensuremath{\\leftarrow}",
            '↔' => "\\ensuremath{\\leftrightarrow}",
            '≤' => "\\ensuremath{\\leq}",
            '≥' => "\\ensuremath{\\geq}",
            '≠' => "\\ensuremath{\\neq}",
            '≈' => "\\ensuremath{\\approx}",
            '′' => "\\ensuremath{'}",
            '″' => "\\ensuremath{''}",
            '●' => "\\ensuremath{\\bullet}",
            '∅' => "\\ensuremath{\\emptyset}",
            '☐' | '▢' => "\\ensuremath{\\square}",
            '☒' => "\\ensuremath{\\boxtimes}",
            'κ' => "\\ensuremath{\\kappa}",
            'α' => "\\ensuremath{\\alpha}",
            // Two of these would become a dash, or a quotation mark at the foot of the line.
            '-' if last == '-' => "\\sitatapart{}-",
            ',' if last == ',' => "\\sitatapart{},",
            '\r' if characters.peek() == Some(&'\n') => continue,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => line_break,
            '\t' => " ",
            _ => "",
        };
        last = character;
        if !command.is_empty() {
            written.push_str(command);
        } else if character.is_ascii() || ('\u{a1}'..='\u{ff}').contains(&character) || USUAL.contains(character) {
            if is_allowed(character) && character != '\u{7f}' {
                written.push(character);
            }
        } else if is_allowed(character) && !('\u{80}'..='\u{9f}').contains(&character) {
            let command = if is_unseen(character) { "unseen" } else { "char" };
            let _ = write!(written, "\\sitat{command}{{{:04X}}}{{{character}}}", u32::from(character));
        }
    }
    written
}

const BREAK: &str = "\\leavevmode\\newline{}";

fn escaped(text: &str) -> String {
    escaped_with(text, BREAK)
}

/// Text on one line, for headings.
fn on_one_line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A name that can stand in a label or a target.
fn label(name: &str) -> String {
    let mut written = String::new();
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            written.push(letter);
        } else if letter == '_' {
            written.push('-');
        } else {
            let _ = write!(written, "x{:x}", u32::from(letter));
        }
    }
    written
}

/// What LaTeX and the packages call a language.
fn language(language: Language) -> &'static str {
    match language {
        Language::Bokmål => "norsk",
        Language::Nynorsk => "nynorsk",
        Language::English => "british",
    }
}

const PREAMBLE: &str = include_str!("latex/preamble.tex");

/// A document in the making.
struct Latex<'report> {
    report: &'report Report,
    captions: Captions,
    count: CaptionCount,
    body: String,
}

/// Writes a LaTeX document.
pub fn report_latex(report: &Report) -> Vec<u8> {
    let captions = Captions::of(&report.blocks);
    let mut file = Latex { report, captions, count: CaptionCount::default(), body: String::new() };
    let mut paper = Paper::Portrait;
    for block in &report.blocks {
        let wanted = match block {
            ReportBlock::Section(own) => {
                file.turn(&mut paper, *own);
                continue;
            }
            _ => paper,
        };
        file.block(block, wanted);
    }
    file.turn(&mut paper, Paper::Portrait);
    let (title, lines) = (on_one_line(&report.title), on_one_line(&report.manifest.line(report.language)));
    let is_wide = report.paper == Paper::Landscape;
    let mut text = PREAMBLE
        .replace("LANGUAGE", language(report.language))
        .replace("PAPER", if is_wide { "a4paper,landscape" } else { "a4paper" });
    // Writing to a String does not fail.
    let _ = write!(
        text,
        "\\title{{{title}}}\n\\author{{}}\n\\date{{}}\n\n\\begin{{document}}\n\\maketitle\n{}\n{}\n\\bigskip\n\\noindent\
         {{\\footnotesize {lines}}}\n\n\\end{{document}}\n",
        if report.has_contents { "\\tableofcontents\n" } else { "" },
        file.body
    );
    text.into_bytes()
}

impl Latex<'_> {
    /// Lets pages lie another way. A document that lies on its side as a whole turns nothing.
    fn turn(&mut self, paper: &mut Paper, wanted: Paper) {
        if *paper != wanted && self.report.paper == Paper::Portrait {
            let word = if wanted == Paper::Landscape { "begin" } else { "end" };
            let _ = write!(self.body, "\\{word}{{landscape}}\n\n");
        }
        *paper = wanted;
    }

    fn block(&mut self, block: &ReportBlock, paper: Paper) {
        let words = match block {
            ReportBlock::Heading(level, words) => {
                let command = match level {
                    0 | 1 => "section",
                    2 => "subsection",
                    3 => "subsubsection",
                    4 => "paragraph",
                    _ => "subparagraph",
                };
                format!("\\{command}{{{}}}", on_one_line(words))
            }
            ReportBlock::Paragraph(words) => escaped(words),
            ReportBlock::Runs(runs) => self.runs(runs),
            ReportBlock::Lead(runs) => format!("{}\\par\\nopagebreak", self.runs(runs)),
            ReportBlock::Note(words) => format!("{{\\small {}\\par}}", escaped(words)),
            ReportBlock::Quote(words) => format!("\\begin{{displayquote}}\n{}\n\\end{{displayquote}}", escaped(words)),
            ReportBlock::Extract(extract) => self.extract(extract),
            ReportBlock::Named(name, words) => format!("\\textbf{{{}:}} {}", escaped(name), escaped(words)),
            ReportBlock::Table { columns, rows } => {
                let cells = |row: &Vec<String>| row.iter().map(ReportCell::plain).collect();
                let table = ReportTable::new(columns.clone(), rows.iter().map(cells).collect());
                self.table(&ReportTable { is_wide: false, ..table }, paper)
            }
            ReportBlock::Grid(table) => self.table(table, paper),
            ReportBlock::Figure(figure) => {
                let caption = self.caption(Captioned::Figure, &figure.caption);
                let picture = tikz::picture(&figure.drawing);
                format!("\\begin{{figure}}[htbp]\n\\centering\n{picture}\n{caption}\n\\end{{figure}}")
            }
            ReportBlock::List(items) => {
                let items: String = items.iter().map(|item| self.item(item)).collect();
                if items.is_empty() { return } else { format!("\\begin{{itemize}}\n{items}\\end{{itemize}}") }
            }
            ReportBlock::PageBreak => "\\clearpage".to_owned(),
            ReportBlock::Section(_) => return,
        };
        self.body.push_str(&words);
        self.body.push_str("\n\n");
    }

    fn extract(&mut self, extract: &Extract) -> String {
        let target =
            extract.bookmark.as_ref().map(|name| format!("\\hypertarget{{{}}}{{}}", label(name))).unwrap_or_default();
        let mut words = format!("{target}{}", self.runs(&extract.words));
        if !extract.attribution.is_empty() {
            let _ = write!(words, " {}", self.runs(&extract.attribution));
        }
        if let Some(id) = &extract.shown_id {
            let _ = write!(words, " {}", escaped(&format!("[{id}]")));
        }
        format!("\\begin{{displayquote}}\n{words}\n\\end{{displayquote}}")
    }

    fn item(&mut self, item: &ListItem) -> String {
        let sign = match item.sign {
            ListSign::Bullet => "",
            ListSign::EmptyBox => "[\\ensuremath{\\square}]",
            ListSign::TickedBox => "[\\ensuremath{\\boxtimes}]",
        };
        format!("\\item{sign} {}\n", self.runs(&item.words))
    }

    fn caption(&mut self, kind: Captioned, caption: &ReportCaption) -> String {
        let number = self.count.next(kind);
        format!("\\caption{{{}}}\\label{{{}}}", self.runs(&caption.words), label(&anchor(kind, number)))
    }

    fn table(&mut self, table: &ReportTable, paper: Paper) -> String {
        let has_caption = table.caption.is_some();
        let caption = table.caption.as_ref().map(|caption| self.caption(Captioned::Table, caption));
        let whole: u32 = table.shares.iter().sum::<u32>().max(table.whole.unwrap_or(1)).max(1);
        let sample = table.rows.first().or(table.heading_rows.first());
        let mut columns = String::new();
        for (place, share) in table.shares.iter().enumerate() {
            let look = match sample.and_then(|row| row.get(place)).map(|cell| cell.alignment) {
                Some(Alignment::End) => "\\raggedleft",
                Some(Alignment::Middle) => "\\centering",
                Some(Alignment::Start) | None => "\\raggedright",
            };
            // Of the width of the page, without the blanks between columns. After nothing a first word can be hyphenated.
            let width = f64::from(*share) / f64::from(whole);
            let _ = write!(
                columns,
                ">{{{look}\\arraybackslash\\hspace{{0pt}}}}p{{\\dimexpr {width:.4}\\linewidth-2\\tabcolsep\\relax}}"
            );
        }
        let width = table.shares.len();
        let heading: String = table.heading_rows.iter().map(|row| self.row(row, width)).collect();
        let rule = if heading.is_empty() { "" } else { "\\midrule\n" };
        let mut text = format!("{{\\footnotesize\n\\begin{{longtable}}{{{columns}}}\n");
        if let Some(caption) = caption {
            let _ = writeln!(text, "{caption}\\\\");
        }
        let _ = write!(
            text,
            "\\toprule\n{heading}{rule}\\endfirsthead\n\\toprule\n{heading}{rule}\\endhead\n\\bottomrule\n\\endfoot\n"
        );
        for (place, row) in table.rows.iter().enumerate() {
            if table.has_total && place + 1 == table.rows.len() {
                text.push_str("\\midrule\n");
            }
            text.push_str(&self.row(row, width));
        }
        text.push_str("\\end{longtable}}");
        if !has_caption {
            // A table without a caption counts none the less.
            text.push_str("\\addtocounter{table}{-1}");
        }
        if !table.note.is_empty() {
            let _ = write!(text, "\n\n{{\\small {}\\par}}", self.runs(&table.note));
        }
        let turns = table.is_wide && paper == Paper::Portrait && self.report.paper == Paper::Portrait;
        if turns { format!("\\begin{{landscape}}\n{text}\n\\end{{landscape}}") } else { text }
    }

    fn row(&mut self, cells: &[ReportCell], width: usize) -> String {
        let mut own = Vec::with_capacity(width);
        for place in 0..width {
            let Some(cell) = cells.get(place) else {
                own.push(String::new());
                continue;
            };
            let mut words = self.runs(&cell.words);
            if cell.tone == CellTone::Strong && !words.is_empty() {
                words = format!("\\textbf{{{words}}}");
            }
            if let CellTone::Heat(part) = cell.tone {
                words = format!("\\cellcolor[HTML]{{{}}}{words}", super::colour::heat(part));
            }
            if cell.depth > 0 {
                words = format!("\\hspace*{{{}em}}{words}", cell.depth.min(8));
            }
            own.push(words);
        }
        format!("{} \\tabularnewline\n", own.join(" & "))
    }

    fn runs(&mut self, runs: &[Inline]) -> String {
        let mut text = String::new();
        for run in runs {
            let _ = match run {
                Inline::Plain(words) => write!(text, "{}", escaped(words)),
                Inline::Strong(words) => write!(text, "\\textbf{{{}}}", escaped(words)),
                Inline::Emphasis(words) => write!(text, "\\emph{{{}}}", escaped(words)),
                Inline::Quoted(words) => write!(text, "\\enquote{{{}}}", self.runs(words)),
                Inline::Coded { words, .. } => write!(text, "\\uline{{{}}}", self.runs(words)),
                Inline::Footnote(words) => write!(text, "\\footnote{{{}}}", self.runs(words)),
                Inline::Bookmark { name, words } => {
                    write!(text, "\\hypertarget{{{}}}{{}}{}", label(name), self.runs(words))
                }
                Inline::Comment { author, comment, words, .. } => {
                    let (author, comment) = (escaped(author), escaped(comment));
                    write!(text, "{}\\footnote{{{author}: {comment}}}", self.runs(words))
                }
                Inline::Reference(key) => match self.captions.find(key) {
                    Some((kind, number)) => {
                        let name = kind.name(self.report.language);
                        write!(text, "{name}~\\ref{{{}}}", label(&anchor(kind, number)))
                    }
                    None => write!(text, "{}", escaped(key)),
                },
            };
        }
        text
    }
}
