//! Reports: headings, sentences and tables one below the other, as Word, Markdown or JSON. Knows not what they are about.

use std::fmt::Write as _;

use sitat_model::Language;

use crate::word::{Paper, Style, WordCell, WordDocument, WordTable, bold, plain};
use crate::{ExportError, Manifest};

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportBlock {
    /// A heading; level 1 is the highest.
    Heading(u32, String),
    /// Sentences.
    Paragraph(String),
    /// What is said beside: who and when.
    Note(String),
    /// Somebody's own words.
    Quote(String),
    /// Something with a name before it.
    Named(String, String),
    /// Rows below a heading row.
    Table {
        /// What the columns are called, and how wide each is among the others.
        columns: Vec<(String, u32)>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// A report to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Heading of the document.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// Whether a list of its headings stands first.
    pub has_contents: bool,
    /// What stands in it.
    pub blocks: Vec<ReportBlock>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// Writes a Word document.
pub fn report_docx(report: &Report) -> Result<Vec<u8>, ExportError> {
    let mut file = WordDocument::new(&report.title, report.language, Paper::Portrait, &report.manifest);
    if report.has_contents {
        file.contents();
    }
    for block in &report.blocks {
        match block {
            ReportBlock::Heading(level, words) => file.heading(*level, words),
            ReportBlock::Paragraph(words) => file.paragraph(Style::Body, &[plain(words)]),
            ReportBlock::Note(words) => file.paragraph(Style::Note, &[plain(words)]),
            ReportBlock::Quote(words) => file.paragraph(Style::Quote, &[plain(words)]),
            ReportBlock::Named(name, words) => {
                file.paragraph(Style::Body, &[bold(name), plain(": "), plain(words)]);
            }
            ReportBlock::Table { columns, rows } => {
                file.table(&word_table(columns, rows));
                file.paragraph(Style::Body, &[]);
            }
        }
    }
    file.finish()
}

fn word_table(columns: &[(String, u32)], rows: &[Vec<String>]) -> WordTable {
    let whole: u32 = columns.iter().map(|(_, share)| *share).sum::<u32>().max(1);
    let width = Paper::Portrait.text_width();
    let cell = |text: &String, is_bold: bool| WordCell { text: text.clone(), is_bold, ..WordCell::default() };
    WordTable {
        widths: columns.iter().map(|(_, share)| width * share / whole).collect(),
        heading_rows: vec![columns.iter().map(|(name, _)| cell(name, true)).collect()],
        rows: rows.iter().map(|row| row.iter().map(|own| cell(own, false)).collect()).collect(),
        has_total: false,
    }
}

/// Text within a line of Markdown: nothing of it is read as a mark.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' => {
                written.push('\\');
                written.push(character);
            }
            '\n' | '\r' => written.push(' '),
            other => written.push(other),
        }
    }
    written
}

/// Words as a paragraph: what stands in square brackets is to be filled in, and stays as it is.
fn paragraph(text: &str) -> String {
    text.split('\n').map(|line| escaped(line).replace("\\[", "[").replace("\\]", "]")).collect::<Vec<_>>().join("  \n")
}

/// Writes a Markdown document.
pub fn report_markdown(report: &Report) -> Vec<u8> {
    let mut text = format!("# {}\n", escaped(&report.title));
    for block in &report.blocks {
        // Writing to a String does not fail.
        let _ = match block {
            ReportBlock::Heading(level, words) => {
                writeln!(text, "\n{} {}", "#".repeat((*level + 1).min(6) as usize), escaped(words))
            }
            ReportBlock::Paragraph(words) => writeln!(text, "\n{}", paragraph(words)),
            ReportBlock::Note(words) => writeln!(text, "\n*{}*", paragraph(words)),
            ReportBlock::Quote(words) => {
                let lines: Vec<String> = words.lines().map(|line| format!("> {}", escaped(line))).collect();
                writeln!(text, "\n{}", lines.join("\n"))
            }
            ReportBlock::Named(name, words) => writeln!(text, "\n**{}:** {}", escaped(name), paragraph(words)),
            ReportBlock::Table { columns, rows } => {
                let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
                let mut table = line(columns.iter().map(|(name, _)| escaped(name)).collect());
                table.push_str(&line(columns.iter().map(|_| "---".to_owned()).collect()));
                rows.iter().for_each(|row| table.push_str(&line(row.iter().map(|own| escaped(own)).collect())));
                write!(text, "\n{table}")
            }
        };
    }
    let _ = writeln!(text, "\n*{}*", escaped(&report.manifest.line(report.language)));
    text.into_bytes()
}

/// A value for programs.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Words.
    Text(String),
    /// One after the other.
    List(Vec<Self>),
    /// By name, in the order in which they are to stand.
    Object(Vec<(&'static str, Self)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<String>> for Json {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

/// Writes a value as JSON that people can read as well, two blanks a level.
pub fn json(value: &Json) -> Vec<u8> {
    let mut text = String::new();
    push_json(&mut text, value, 0);
    text.push('\n');
    text.into_bytes()
}

fn push_json(text: &mut String, value: &Json, depth: usize) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    match value {
        Json::Null => text.push_str("null"),
        Json::Flag(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Json::Number(number) => text.push_str(&number.to_string()),
        Json::Text(words) => push_string(text, words),
        Json::List(values) if values.is_empty() => text.push_str("[]"),
        Json::List(values) => {
            text.push('[');
            for (place, own) in values.iter().enumerate() {
                text.push_str(if place > 0 { "," } else { "" });
                line(text, depth + 1);
                push_json(text, own, depth + 1);
            }
            line(text, depth);
            text.push(']');
        }
        Json::Object(members) => {
            text.push('{');
            for (place, (name, own)) in members.iter().enumerate() {
                text.push_str(if place > 0 { "," } else { "" });
                line(text, depth + 1);
                push_string(text, name);
                text.push_str(": ");
                push_json(text, own, depth + 1);
            }
            line(text, depth);
            text.push('}');
        }
    }
}

fn push_string(text: &mut String, words: &str) {
    text.push('"');
    for character in words.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if control < ' ' || matches!(control, '\u{2028}' | '\u{2029}') => {
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::word::tests::part;

    fn report() -> Report {
        Report {
            title: "Metode *1*".to_owned(),
            language: Language::Bokmål,
            has_contents: true,
            blocks: vec![
                ReportBlock::Heading(1, "Materiale".to_owned()),
                ReportBlock::Paragraph("7 intervjuer. [fyll inn: når]\nNy linje med _strek_.".to_owned()),
                ReportBlock::Named("Begrunnelse".to_owned(), "fordi | derfor".to_owned()),
                ReportBlock::Heading(1, "Kronologi".to_owned()),
                ReportBlock::Table {
                    columns: vec![("Dag".to_owned(), 1), ("Hva".to_owned(), 3)],
                    rows: vec![vec!["1.3.2026".to_owned(), "a|b\nc".to_owned()]],
                },
                ReportBlock::Quote("To\nlinjer".to_owned()),
            ],
            manifest: manifest(),
        }
    }

    #[test]
    fn a_report_is_a_word_document_with_real_headings_and_tables() {
        let body = part(&report_docx(&report()).unwrap(), "word/document.xml");
        assert_eq!((body.matches("\"Heading1\"").count(), body.matches("<w:tbl>").count()), (2, 1));
        assert!(body.contains("Smartby i tre kommuner") && body.contains("[fyll inn: når]"), "{body}");
    }

    #[test]
    fn nothing_of_the_words_is_a_mark_in_markdown() {
        let text = String::from_utf8(report_markdown(&report())).unwrap();
        assert!(text.starts_with("# Metode \\*1\\*\n\n## Materiale\n"), "{text}");
        assert!(text.contains("[fyll inn: når]  \nNy linje med \\_strek\\_."), "{text}");
        assert!(text.contains("| 1.3.2026 | a\\|b c |\n"), "{text}");
        assert!(text.contains("\n> To\n> linjer\n"), "{text}");
    }

    #[test]
    fn json_is_read_back_by_others() {
        let value = Json::Object(vec![
            ("a", Json::from("\"q\" \\ \n\t\u{1} å 😀")),
            ("b", Json::from(vec![Json::from(1_i64), Json::Null, Json::from(true)])),
            ("c", Json::List(Vec::new())),
        ]);
        let text = String::from_utf8(json(&value)).unwrap();
        let expected = "{\n  \"a\": \"\\\"q\\\" \\\\ \\n\\t\\u0001 å 😀\",\n  \"b\": [\n    1,\n    null,\n    true\n  ],\n  \"c\": []\n}\n";
        assert_eq!(text, expected);
    }
}
