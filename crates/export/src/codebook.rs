//! The codebook as an appendix, and as a table that can be imported again.

use std::collections::BTreeMap;

use sitat_lang::{text, word};
use sitat_model::{CodeColour, CodeKind, CodeName, CodeOrigin, Language, Message};

use crate::excerpt::written_path;
use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{Counted, CsvStyle, ExportError, Inline, Manifest, Report, ReportBlock};

/// A code with all that is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodebookEntry {
    /// Names from family to code, in the project's language where they have one.
    pub path: Vec<String>,
    /// Depth in the tree; families have 0.
    pub depth: u32,
    /// Its names in up to three languages.
    pub names: CodeName,
    /// What it means, by language.
    pub definition: BTreeMap<Language, String>,
    /// When it is used, by language.
    pub include: BTreeMap<Language, String>,
    /// When it is not used, by language.
    pub exclude: BTreeMap<Language, String>,
    /// Words that are typical of it, by language.
    pub example: BTreeMap<Language, String>,
    /// Its colour.
    pub colour: Option<CodeColour>,
    /// Where it comes from.
    pub origin: CodeOrigin,
    /// What the codes below it are to each other.
    pub kind: CodeKind,
    /// Whether it may be put on words.
    pub is_codable: bool,
    /// How often it has been put on words.
    pub codings: u32,
    /// Whether it is retired: it keeps its codings and is not used any more.
    pub is_retired: bool,
    /// Written paths of the codes that are its opposite.
    pub counterparts: Vec<String>,
    /// Written paths of the codes that deal with it.
    pub handled_by: Vec<String>,
    /// The questions that come with it.
    pub prompts: Vec<String>,
    /// Why it is locked with all below it, where it is.
    pub lock: Option<String>,
}

/// A codebook to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodebookDocument {
    /// Heading of the document.
    pub title: String,
    /// The project's language.
    pub language: Language,
    /// The codes in codebook order.
    pub entries: Vec<CodebookEntry>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// A text of a code: the name of its column, its heading in Word, and how it is read.
type CodeText = (&'static str, &'static str, fn(&CodebookEntry) -> &BTreeMap<Language, String>);

const TEXTS: [CodeText; 4] = [
    ("definition", "export-code-definition", |entry| &entry.definition),
    ("include", "export-code-include", |entry| &entry.include),
    ("exclude", "export-code-exclude", |entry| &entry.exclude),
    ("example", "export-code-example", |entry| &entry.example),
];

fn origin(language: Language, origin: CodeOrigin) -> String {
    word(
        language,
        match origin {
            CodeOrigin::Data => "export-origin-data",
            CodeOrigin::Theory => "export-origin-theory",
            CodeOrigin::InVivo => "export-origin-in-vivo",
            CodeOrigin::Template => "export-origin-template",
        },
    )
}

/// The codebook as a report: a heading for each code at its depth, its definition and rules, and how often it is used.
pub fn codebook_report(document: &CodebookDocument) -> Report {
    let language = document.language;
    let mut blocks = Vec::new();
    for entry in &document.entries {
        blocks.push(ReportBlock::Heading(entry.depth.saturating_add(1), entry.names.shown(language).to_owned()));
        let mut facts: Vec<String> = Vec::new();
        for (own, name) in entry.names.iter().filter(|(_, name)| *name != entry.names.shown(language)) {
            facts.push(format!("{}: {name}", own.code()));
        }
        if entry.is_codable || entry.codings > 0 {
            facts.push(Counted::Codings.in_words(language, entry.codings));
        }
        facts.push(origin(language, entry.origin));
        match entry.kind {
            CodeKind::Ordinary => {}
            CodeKind::Ordinal => facts.push(word(language, "export-code-ordinal")),
            CodeKind::Exclusive => facts.push(word(language, "export-code-exclusive")),
        }
        if entry.is_retired {
            facts.push(word(language, "export-code-retired"));
        }
        for (key, codes) in
            [("export-code-counterpart", &entry.counterparts), ("export-code-handled-by", &entry.handled_by)]
        {
            if !codes.is_empty() {
                facts.push(text(language, &Message::new(key).with("code", codes.join(", "))));
            }
        }
        if let Some(reason) = &entry.lock {
            facts.push(text(language, &Message::new("export-code-locked").with("reason", reason.as_str())));
        }
        blocks.push(ReportBlock::Note(facts.join(" · ")));
        for (_, key, of) in TEXTS {
            for (own, words) in of(entry).iter().filter(|(_, words)| !words.trim().is_empty()) {
                let label = word(language, key);
                let lead = if *own == language { format!("{label}: ") } else { format!("{label} ({}): ", own.code()) };
                blocks.push(ReportBlock::Runs(vec![Inline::strong(lead), Inline::plain(words.trim())]));
            }
        }
        for prompt in &entry.prompts {
            let lead = format!("{}: ", word(language, "export-code-prompt"));
            blocks.push(ReportBlock::Runs(vec![Inline::strong(lead), Inline::plain(prompt)]));
        }
    }
    if document.entries.is_empty() {
        blocks.push(ReportBlock::Paragraph(word(language, "export-no-codes")));
    }
    Report::new(document.title.as_str(), language, blocks, document.manifest.clone()).with_contents()
}

/// The table that the import of a codebook reads: the texts in the project's language, and a column for each other
/// language in which there are any.
fn table(document: &CodebookDocument) -> Table<'_> {
    let mut columns = vec![TableColumn::new("path", 40)];
    columns.extend(Language::ALL.map(|language| TableColumn::new(format!("name_{}", language.code()), 24)));
    columns.extend(TEXTS.map(|(name, _, _)| TableColumn::new(name, 50).wrapped()));
    columns.extend(["colour", "origin", "kind", "codable"].map(|name| TableColumn::new(name, 11)));
    let mut others: Vec<(Language, usize)> = Vec::new();
    for language in Language::ALL.into_iter().filter(|language| *language != document.language) {
        for (number, (name, _, of)) in TEXTS.iter().enumerate() {
            if document.entries.iter().any(|entry| of(entry).contains_key(&language)) {
                others.push((language, number));
                columns.push(TableColumn::new(format!("{name}_{}", language.code()), 50).wrapped());
            }
        }
    }
    // Columns that only few codebooks need stand there when there is something in them.
    let has_retired = document.entries.iter().any(|entry| entry.is_retired);
    let has_handled_by = document.entries.iter().any(|entry| !entry.handled_by.is_empty());
    columns.extend([TableColumn::new("codings", 9), TableColumn::new("counterpart", 30).wrapped()]);
    if has_handled_by {
        columns.push(TableColumn::new("handled_by", 30).wrapped());
    }
    if has_retired {
        columns.push(TableColumn::new("retired", 9));
    }
    let has_prompts = document.entries.iter().any(|entry| !entry.prompts.is_empty());
    if has_prompts {
        columns.push(TableColumn::new("prompt", 50).wrapped());
    }
    let has_locks = document.entries.iter().any(|entry| entry.lock.is_some());
    if has_locks {
        columns.push(TableColumn::new("lock", 30).wrapped());
    }
    // A path a line: names may hold any other mark.
    let paths = |paths: &[String]| if paths.is_empty() { Cell::Empty } else { Cell::text(paths.join("\n")) };
    let words = |entry: &CodebookEntry, text: usize, language: Language| match TEXTS[text].2(entry).get(&language) {
        Some(words) => Cell::text(words.clone()),
        None => Cell::Empty,
    };
    let rows = document.entries.iter().map(|entry| {
        let mut cells = vec![Cell::text(written_path(&entry.path))];
        cells.extend(Language::ALL.map(|language| Cell::optional(entry.names.get(language))));
        cells.extend((0..TEXTS.len()).map(|text| words(entry, text, document.language)));
        cells.extend([
            Cell::optional(entry.colour.as_ref().map(CodeColour::as_str)),
            Cell::text(entry.origin.name()),
            Cell::text(entry.kind.name()),
            Cell::text(if entry.is_codable { "yes" } else { "no" }),
        ]);
        cells.extend(others.iter().map(|&(language, text)| words(entry, text, language)));
        cells.extend([Cell::Number(entry.codings), paths(&entry.counterparts)]);
        if has_handled_by {
            cells.push(paths(&entry.handled_by));
        }
        if has_retired {
            cells.push(Cell::text(if entry.is_retired { "yes" } else { "no" }));
        }
        if has_prompts {
            cells.push(paths(&entry.prompts));
        }
        if has_locks {
            cells.push(Cell::optional(entry.lock.as_deref()));
        }
        TableRow { cells, ..TableRow::default() }
    });
    Table {
        language: document.language,
        title: &document.title,
        sheet: word(document.language, "export-sheet-codebook"),
        columns,
        rows: rows.collect(),
        view: SheetView::list(1),
        manifest: &document.manifest,
    }
}

/// Writes an Excel file that can be imported as a codebook again.
pub fn codebook_xlsx(document: &CodebookDocument) -> Result<Vec<u8>, ExportError> {
    table(document).to_xlsx()
}

/// Writes a CSV file that can be imported as a codebook again. Its last line, which begins with `#`, is the manifest.
pub fn codebook_csv(document: &CodebookDocument, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
    table(document).to_csv(style)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::report_docx;
    use crate::word::tests::part;

    fn entry(path: &[&str], is_codable: bool) -> CodebookEntry {
        CodebookEntry {
            path: path.iter().map(|name| (*name).to_owned()).collect(),
            depth: u32::try_from(path.len()).unwrap() - 1,
            names: CodeName::new(Language::Bokmål, path[path.len() - 1]),
            definition: BTreeMap::new(),
            include: BTreeMap::new(),
            exclude: BTreeMap::new(),
            example: BTreeMap::new(),
            colour: None,
            origin: CodeOrigin::Data,
            kind: CodeKind::Ordinary,
            is_codable,
            codings: 0,
            is_retired: false,
            counterparts: Vec::new(),
            handled_by: Vec::new(),
            prompts: Vec::new(),
            lock: None,
        }
    }

    fn document() -> CodebookDocument {
        let mut silos = entry(&["Barriere", "Siloer/samhandling"], true);
        silos.names.set(Language::English, "Silos");
        silos.definition.insert(Language::Bokmål, "Hver sektor eier sitt.".to_owned());
        silos.definition.insert(Language::English, "Each sector owns its own.".to_owned());
        silos.colour = CodeColour::parse("2f6f8f");
        silos.origin = CodeOrigin::Theory;
        silos.codings = 9;
        silos.counterparts = vec!["Drivkraft/Samarbeid".to_owned()];
        CodebookDocument {
            title: "Kodebok".to_owned(),
            language: Language::Bokmål,
            entries: vec![entry(&["Barriere"], false), silos],
            manifest: manifest(),
        }
    }

    #[test]
    fn the_csv_has_the_columns_that_the_import_reads() {
        let csv = String::from_utf8(codebook_csv(&document(), CsvStyle::SemicolonWithBom).unwrap()).unwrap();
        let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            lines[0],
            "path;name_nb;name_nn;name_en;definition;include;exclude;example;colour;origin;kind;codable;definition_en;\
             codings;counterpart"
        );
        assert_eq!(lines[1], "Barriere;Barriere;;;;;;;;data;ordinary;no;;0;");
        assert_eq!(
            lines[2],
            "Barriere/Siloer\\/samhandling;Siloer/samhandling;;Silos;Hver sektor eier sitt.;;;;#2f6f8f;theory;\
             ordinary;yes;Each sector owns its own.;9;Drivkraft/Samarbeid"
        );
        assert!(lines[3].starts_with("# "), "{}", lines[3]);
    }

    #[test]
    fn the_word_file_has_a_heading_for_each_code_at_its_depth() {
        let body = part(&report_docx(&codebook_report(&document()), None).unwrap(), "word/document.xml");
        assert!(body.contains("\"Heading1\"/>") && body.contains("\"Heading2\"/>"), "{body}");
        for words in ["Siloer/samhandling", "en: Silos · 9 kodinger · fra teori", "Definisjon (en): "] {
            assert!(body.contains(words), "{words} is missing in {body}");
        }
        assert!(!body.contains("0 kodinger"), "{body}");
    }

    #[test]
    fn all_counterparts_and_what_is_retired_are_told() {
        let mut document = document();
        document.entries[1].counterparts.push("Drivkraft/Tillit".to_owned());
        document.entries[1].handled_by.push("Tiltak/Nettverk".to_owned());
        document.entries[1].is_retired = true;
        let csv = String::from_utf8(codebook_csv(&document, CsvStyle::SemicolonWithBom).unwrap()).unwrap();
        assert!(csv.contains(";codings;counterpart;handled_by;retired\r\n"), "{csv}");
        assert!(csv.contains(";9;\"Drivkraft/Samarbeid\nDrivkraft/Tillit\";Tiltak/Nettverk;yes\r\n"), "{csv}");
        let body = part(&report_docx(&codebook_report(&document), None).unwrap(), "word/document.xml");
        for words in ["motstykke: Drivkraft/Samarbeid, Drivkraft/Tillit", "håndteres av: Tiltak/Nettverk", "gått ut"]
        {
            assert!(body.contains(words), "{words} is missing in {body}");
        }
    }
}
