//! Interview guides: questions with their probes, from a table, from Markdown or from a numbered text.
//!
//! Knows nothing of codes that exist; a path is only read.

use sitat_model::{CodePath, Message};

use crate::error::ImportError;
use crate::source::{ImportOptions, import};
use crate::tables::{Record, Table, Workbook, cell_of, find_column};

/// A question of a guide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideRow {
    /// Row or line in the file.
    pub row: usize,
    /// Its number as the guide writes it; may be empty.
    pub label: String,
    /// Its words.
    pub text: String,
    /// The place in the list of the question that it probes.
    pub parent: Option<usize>,
    /// What it asks about.
    pub codes: Vec<CodePath>,
}

/// What a file of a guide holds.
type Guide = (Vec<GuideRow>, Vec<Message>);

/// Reads a guide from a file: a table with a column of questions, else a text with numbers, headings or list marks.
pub fn read_guide(file: &str, bytes: &[u8]) -> Result<Guide, ImportError> {
    let extension = crate::format::extension(file);
    let is_table =
        matches!(extension.as_str(), "csv" | "tsv" | "xlsx" | "xlsm" | "ods") || Workbook::is_workbook(bytes);
    let (rows, warnings) = if is_table {
        from_table(&Table::read(bytes)?)?
    } else {
        let options = ImportOptions { detect_turns: false, ..ImportOptions::default() };
        from_text(&import(file, bytes, &options)?.text)
    };
    if rows.is_empty() {
        return Err(ImportError::NoQuestions { file: file.to_owned() });
    }
    Ok((rows, warnings))
}

fn from_table(table: &Table) -> Result<Guide, ImportError> {
    const QUESTION: [&str; 8] =
        ["question", "spørsmål", "spørjsmål", "spørsmålstekst", "intervjuspørsmål", "text", "tekst", "key_question"];
    let question = find_column(table, &QUESTION).ok_or_else(|| ImportError::MissingColumns {
        missing: "question".to_owned(),
        found: table.headers.join(", "),
    })?;
    let number = find_column(table, &["number", "label", "nr", "nr.", "nummer", "id"]);
    let parent = find_column(table, &["parent", "overordnet", "overordna", "hører_til", "høyrer_til", "main_question"]);
    let probes = find_column(
        table,
        &["probe", "probes", "oppfølging", "oppfølgjing", "oppfølgingsspørsmål", "oppfølgjingsspørsmål", "stikkord"],
    );
    let codes = find_column(table, &["code", "codes", "kode", "koder", "kodar", "tema"]);
    let (mut rows, mut warnings): Guide = (Vec::new(), Vec::new());
    for record in &table.records {
        let paths = paths(record, codes, &mut warnings);
        let own = cell_of(record, question).map(one_line);
        if let Some(text) = own {
            let label = number.and_then(|column| cell_of(record, column)).unwrap_or_default().trim_end_matches('.');
            let named = parent.and_then(|column| cell_of(record, column));
            let above = match named {
                Some(named) => find_named(&rows, named.trim_end_matches('.')),
                None => label_above(label).and_then(|above| rows.iter().rposition(|row| row.label == above)),
            };
            if let (Some(named), None) = (named, above) {
                let warning = Message::new("import-guide-no-parent").with("row", record.row).with("parent", named);
                warnings.push(warning);
            }
            rows.push(GuideRow { row: record.row, label: label.to_owned(), text, parent: above, codes: paths.clone() });
        }
        let Some(written) = probes.and_then(|column| cell_of(record, column)) else { continue };
        let above = rows.iter().rposition(|row| row.parent.is_none());
        let probes =
            written.split(['\n', ';']).map(|probe| probe.trim().trim_start_matches(['-', '–', '•', '*']).trim());
        for probe in probes.filter(|probe| !probe.is_empty()) {
            let (text, codes) = (one_line(probe), if above.is_none() { paths.clone() } else { Vec::new() });
            rows.push(GuideRow { row: record.row, label: String::new(), text, parent: above, codes });
        }
    }
    Ok((rows, warnings))
}

fn paths(record: &Record, column: Option<usize>, warnings: &mut Vec<Message>) -> Vec<CodePath> {
    let written = column.and_then(|column| cell_of(record, column)).unwrap_or_default();
    let mut paths = Vec::new();
    for path in written.split(['\n', ';', '|']).map(str::trim).filter(|path| !path.is_empty()) {
        match CodePath::parse(path) {
            Ok(path) => paths.push(path),
            Err(_) => warnings.push(Message::new("import-guide-bad-path").with("row", record.row).with("path", path)),
        }
    }
    paths
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn find_named(rows: &[GuideRow], named: &str) -> Option<usize> {
    let by_label = rows.iter().rposition(|row| !row.label.is_empty() && row.label == named);
    by_label.or_else(|| rows.iter().rposition(|row| row.text.to_lowercase() == one_line(named).to_lowercase()))
}

/// The label above: `2` for `2.1` and for `2a`.
fn label_above(label: &str) -> Option<&str> {
    if let Some((above, _)) = label.rsplit_once('.') {
        return Some(above);
    }
    let above = label.trim_end_matches(|letter: char| letter.is_alphabetic());
    (above.len() < label.len() && above.ends_with(|digit: char| digit.is_ascii_digit())).then_some(above)
}

/// A line of a text as an entry of a guide.
enum Line<'text> {
    Numbered { label: &'text str, text: &'text str },
    Listed { text: &'text str },
    Heading { text: &'text str },
    Plain { text: &'text str },
}

fn parse(line: &str) -> Line<'_> {
    let trimmed = line.trim();
    if trimmed.starts_with('#') {
        let text = trimmed.trim_start_matches('#').trim().trim_matches('*').trim();
        return match numbered(text) {
            Some(line) => line,
            None if text.ends_with('?') => Line::Plain { text },
            None => Line::Heading { text },
        };
    }
    let marks = ["- ", "– ", "• ", "* ", "o ", "\u{f0b7} "];
    if let Some(text) = marks.iter().find_map(|mark| trimmed.strip_prefix(mark)) {
        return numbered(text.trim()).unwrap_or(Line::Listed { text: text.trim() });
    }
    numbered(trimmed).unwrap_or_else(|| Line::Plain { text: without_word(trimmed) })
}

fn without_word(line: &str) -> &str {
    line.strip_prefix("Spørsmål ").or_else(|| line.strip_prefix("Question ")).unwrap_or(line)
}

fn numbered(line: &str) -> Option<Line<'_>> {
    let trimmed = without_word(line);
    let end = trimmed.find(|sign: char| sign.is_whitespace() || sign == ')' || sign == ':').unwrap_or(trimmed.len());
    let (head, rest) = trimmed.split_at(end);
    let is_closed = head.ends_with('.') || rest.starts_with([')', ':']);
    let label = head.trim_end_matches('.');
    let text = rest.trim_start_matches([')', ':']).trim();
    let starts_with_figure = label.starts_with(|sign: char| sign.is_ascii_digit());
    let is_number = starts_with_figure
        && label.len() <= 6
        && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '.')
        && label.chars().filter(char::is_ascii_alphabetic).count() <= 1
        && (is_closed || label.contains('.') || label.ends_with(|sign: char| sign.is_ascii_alphabetic()));
    let is_letter = label.len() == 1 && label.starts_with(|sign: char| sign.is_ascii_lowercase()) && is_closed;
    ((is_number || is_letter) && !text.is_empty()).then_some(Line::Numbered { label, text })
}

fn from_text(text: &str) -> Guide {
    let mut rows: Vec<GuideRow> = Vec::new();
    let (mut left_out, mut follows_blank) = (Vec::new(), true);
    let mut last_is_entry = false;
    let mut has_numbers = false;
    let mut last_question = None;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            follows_blank = true;
            continue;
        }
        let is_indented = line.starts_with([' ', '\t']);
        let entry = match parse(line) {
            Line::Numbered { label, text } => {
                let is_letter = label.len() == 1 && label.starts_with(|sign: char| sign.is_ascii_lowercase());
                let parent = match label_above(label) {
                    _ if is_letter => last_question,
                    Some(over) => rows.iter().rposition(|row| row.label == over),
                    None => None,
                };
                Some((label, text, parent))
            }
            Line::Listed { text } if is_indented || has_numbers => Some(("", text, last_question)),
            Line::Listed { text } => Some(("", text, None)),
            Line::Plain { text } if text.ends_with('?') && (follows_blank || !last_is_entry) => {
                // In a guide with numbers, a question without one belongs to the question above.
                let is_probe = is_indented || has_numbers;
                Some(("", text, last_question.filter(|_| is_probe)))
            }
            Line::Plain { text } if !follows_blank && last_is_entry => {
                if let Some(last) = rows.last_mut() {
                    last.text.push(' ');
                    last.text.push_str(&one_line(text));
                }
                continue;
            }
            Line::Plain { text } | Line::Heading { text } => {
                left_out.push(text.to_owned());
                None
            }
        };
        follows_blank = false;
        // Signs that only adorn a line leave no words.
        let entry = entry
            .map(|(label, text, parent)| (label, one_line(text.trim_matches('*')), parent))
            .filter(|(_, text, _)| !text.is_empty());
        last_is_entry = entry.is_some();
        if let Some((label, text, parent)) = entry {
            has_numbers |= !label.is_empty();
            if parent.is_none() {
                last_question = Some(rows.len());
            }
            rows.push(GuideRow { row: number, label: label.to_owned(), text, parent, codes: Vec::new() });
        }
    }
    let mut warnings = Vec::new();
    if !left_out.is_empty() {
        let lines = left_out.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(" · ");
        warnings.push(Message::new("import-guide-lines-left-out").with("count", left_out.len()).with("lines", lines));
    }
    (rows, warnings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str, text: &str) -> Vec<(String, String, Option<usize>)> {
        let (rows, _) = read_guide(file, text.as_bytes()).unwrap();
        rows.into_iter().map(|row| (row.label, row.text, row.parent)).collect()
    }

    fn entry(label: &str, text: &str, parent: Option<usize>) -> (String, String, Option<usize>) {
        (label.to_owned(), text.to_owned(), parent)
    }

    #[test]
    fn a_numbered_text_gives_questions_with_probes() {
        let text = "Intervjuguide\n\n1. Hva gjorde dere?\n   - Hvem var med?\n   a) Hvorfor?\n2) Hvordan gikk det,\nog hvor lenge?\n2.1 Hva var vanskelig?\n\nKan du gi et eksempel?\n3. Noe mer?";
        assert_eq!(
            read("guide.txt", text),
            [
                entry("1", "Hva gjorde dere?", None),
                entry("", "Hvem var med?", Some(0)),
                entry("a", "Hvorfor?", Some(0)),
                entry("2", "Hvordan gikk det, og hvor lenge?", None),
                entry("2.1", "Hva var vanskelig?", Some(3)),
                entry("", "Kan du gi et eksempel?", Some(3)),
                entry("3", "Noe mer?", None),
            ]
        );
    }

    #[test]
    fn markdown_headings_are_left_out_and_named() {
        let (rows, warnings) =
            read_guide("guide.md", "# Guide\n\n## Bakgrunn\n\n- Hva gjør du?\n  - Hvor lenge?\n".as_bytes()).unwrap();
        assert_eq!((rows.len(), rows[1].parent), (2, Some(0)));
        assert_eq!(warnings[0].to_string(), "import-guide-lines-left-out count=2 lines=\"Guide · Bakgrunn\"");
    }

    #[test]
    fn a_table_gives_numbers_probes_and_codes() {
        let table = "Nr;Spørsmål;Oppfølging;Koder\n1;Hva hindrer dere?;\"Økonomi?\n- Juss?\";Barriere/Siloer; \n1.1;Hvem stopper det?;;\"Barriere;Drivkraft\"\n";
        let (rows, warnings) = read_guide("guide.csv", table.as_bytes()).unwrap();
        let texts: Vec<(&str, Option<usize>)> = rows.iter().map(|row| (row.text.as_str(), row.parent)).collect();
        assert_eq!(
            texts,
            [("Hva hindrer dere?", None), ("Økonomi?", Some(0)), ("Juss?", Some(0)), ("Hvem stopper det?", Some(0))]
        );
        assert_eq!((rows[0].codes.len(), rows[3].codes.len()), (1, 2));
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    #[test]
    fn a_text_without_questions_is_refused() {
        assert_eq!(read_guide("a.txt", b"Bare prat.").unwrap_err().message().key, "import-guide-empty");
        assert_eq!(read_guide("a.csv", b"a;b\n1;2").unwrap_err().message().key, "import-table-missing-columns");
    }

    #[test]
    fn signs_without_words_are_no_question_however_many_there_are() {
        assert_eq!(read_guide("a.md", b"a)*").unwrap_err().message().key, "import-guide-empty");
        assert_eq!(read_guide("a.csv", b"question;probes\nHva?;-; *\n").unwrap().0.len(), 1);
        for line in ["- ".repeat(200_000), "#*".repeat(200_000), "- 1. ".repeat(200_000)] {
            let (rows, _) = read_guide("a.md", format!("1. Hva?\n\n{line}Hvem?").as_bytes()).unwrap();
            assert_eq!(rows[0].text, "Hva?");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_lines_make_reading_a_guide_panic(lines in proptest::collection::vec("( |\t|#|- )?([0-9a-c]{0,3}[.):]?){0,2} ?[a-zå ?:]{0,9}", 0..20)) {
            let _ = from_text(&lines.join("\n"));
        }
    }
}
