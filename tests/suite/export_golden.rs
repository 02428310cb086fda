//! Documents out, as readers by others see them, and the same bytes for the same study.

use std::path::{Path, PathBuf};

use serde_json::Value;
use sitat_model::Language;
use sitat_project::{
    ColumnChoice, CsvStyle, ExcerptSelection, FixedClock, GridChoice, Guids, ImportItem, Measure, Project, RowChoice,
    SpeakerChoice, Surroundings, Target,
};
use sitat_testkit::study_a;
use sitat_tests::oracle;

/// Identities that count upwards.
struct Counting(u32);

impl Guids for Counting {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("00000000-0000-4000-8000-{:012}", self.0)
    }
}

pub(crate) fn surroundings() -> Surroundings {
    Surroundings {
        clock: Box::new(FixedClock(1_790_000_000_000)),
        guids: Box::new(Counting(0)),
        coder: "Kari".to_owned(),
    }
}

/// A project whose documents are looked at.
struct Exports {
    folder: tempfile::TempDir,
    project: Project,
}

pub(crate) fn by_case() -> GridChoice {
    GridChoice {
        rows: RowChoice::Codes,
        columns: ColumnChoice::Cases,
        measure: Measure::Segments,
        filter: None,
        with_policy_documents: false,
        ..sitat_project::GridChoice::default()
    }
}

impl Exports {
    fn of_sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let project = sitat_sample::create_coded(&folder.path().join("a.sitat"), surroundings()).unwrap();
        Self { folder, project }
    }

    fn of_study_a() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let study = study_a();
        let file = |name: &str, content: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, content).unwrap();
            path
        };
        let mut project =
            Project::create(&folder.path().join("a.sitat"), "Tre kommuner", Language::Bokmål, surroundings()).unwrap();
        project.import_cases(&file("cases.csv", &study.cases_csv)).unwrap();
        let (speakers, _): (Vec<SpeakerChoice>, _) =
            project.read_speakers(&file("speakers.csv", &study.speakers_csv)).unwrap();
        let items: Vec<ImportItem> = study
            .sources
            .iter()
            .map(|(name, text)| ImportItem {
                path: file(name, text),
                speakers: speakers.clone(),
                ..ImportItem::default()
            })
            .collect();
        project.import_sources(&items).unwrap();
        project.import_codebook(&file("codebook.csv", &study.codebook_csv)).unwrap();
        project.import_quotes(&file("quotes.csv", &study.quotes_csv), true).unwrap();
        Self { folder, project }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn excerpts(&mut self, name: &str) -> PathBuf {
        let path = self.path(name);
        let target = Target { path: &path, overwrite: false, csv: CsvStyle::Comma };
        self.project.export_excerpts(&target, &ExcerptSelection::default()).unwrap();
        path
    }

    fn codebook(&mut self, name: &str) -> PathBuf {
        let path = self.path(name);
        self.project.export_codebook(&Target { path: &path, overwrite: false, csv: CsvStyle::Comma }).unwrap();
        path
    }

    fn grid(&mut self, name: &str, choice: &GridChoice) -> PathBuf {
        let path = self.path(name);
        self.project
            .export_grid(&Target { path: &path, overwrite: false, csv: CsvStyle::Comma }, choice, None)
            .unwrap();
        path
    }
}

/// Text of the paragraphs of a style.
fn styled(document: &Value, style: &str) -> Vec<String> {
    let paragraphs = document["paragraphs"].as_array().unwrap().iter();
    let wanted = paragraphs.filter(|paragraph| paragraph["style"] == style);
    wanted.map(|paragraph| paragraph["text"].as_str().unwrap().to_owned()).collect()
}

/// A document as text: each paragraph with its style in front.
fn outline(document: &Value) -> String {
    let paragraphs = document["paragraphs"].as_array().unwrap().iter();
    let lines = paragraphs.map(|paragraph| {
        format!("{:12} {}", paragraph["style"].as_str().unwrap(), paragraph["text"].as_str().unwrap())
            .trim_end()
            .to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Compares with a file in `tests/golden`; `INSTA_UPDATE=always cargo test` writes it anew.
pub(crate) fn golden(name: &str, content: &str) {
    insta::with_settings!({snapshot_path => "../golden", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, content);
    });
}

#[test]
fn excerpts_in_word_have_every_quote_under_its_code_and_case() {
    let mut exports = Exports::of_sample();
    let codings = exports.project.view().unwrap().counts.codings;
    let path = exports.excerpts("utdrag.docx");
    let document = oracle::ask_python("read_word.py", &[&path]);
    let quotes = styled(&document, "Quote");
    assert_eq!(quotes.len(), codings as usize);
    assert_eq!(document["doubled"], serde_json::json!([]), "a name stands twice in the package");
    assert_eq!((document["title"].as_str(), document["language"].as_str()), (Some("Kodede utdrag"), Some("nb-NO")));
    let headings = styled(&document, "Heading 1");
    assert_eq!(headings, styled(&document, "toc 1"), "the list of contents names every heading");
    let codebook = exports.project.codebook().unwrap();
    let coded: Vec<String> =
        codebook.iter().filter(|code| code.codings > 0).map(|code| code.path.replace('/', " / ")).collect();
    assert_eq!(headings, coded, "one heading a code that is used, in codebook order");
    assert_eq!(
        styled(&document, "Manifest"),
        ["Smartby i tre kommuner (Sitat) · 21.9.2026 · Uten filter · 162 utdrag, 180 kodinger"]
    );
    // Every quote is words of a text.
    let sources: Vec<_> = exports.project.sources().unwrap().into_iter().map(|source| source.row.name).collect();
    let texts: Vec<String> = sources.iter().map(|name| exports.project.base_text(name).unwrap()).collect();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let all: String = texts.iter().map(|text| flat(text)).collect::<Vec<_>>().join("\n");
    // Who says it, and the excerpt id, stand in brackets behind the words.
    let words = |quote: &String| quote.rsplit_once(" (").map(|(words, _)| flat(words)).unwrap_or_default();
    let lost: Vec<&String> = quotes.iter().filter(|quote| !all.contains(&words(quote))).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn excerpts_in_excel_are_one_row_a_coding() {
    let mut exports = Exports::of_sample();
    let path = exports.excerpts("utdrag.xlsx");
    let book = oracle::ask_python("read_excel.py", &[&path]);
    let sheet = &book["Utdrag"];
    let rows = sheet["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 181);
    assert_eq!((sheet["frozen"].as_str(), sheet["filter"].as_str()), (Some("B2"), Some("A1:Q181")));
    assert_eq!(sheet["links"], 0, "words of people never become links");
    let csv = exports.excerpts("utdrag.csv");
    let csv = std::fs::read_to_string(csv).unwrap();
    let heading: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    assert_eq!(rows[0].as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect::<Vec<_>>(), heading);
    for row in &rows[1..] {
        assert!(csv.contains(row[0].as_str().unwrap()), "{}", row[0]);
    }
}

#[test]
fn the_grid_in_word_excel_and_csv_is_the_grid_on_the_screen() {
    let mut exports = Exports::of_sample();
    // Shares are no counts.
    for measure in Measure::ALL.into_iter().filter(|measure| *measure != Measure::WordShare) {
        let choice = GridChoice { measure, ..by_case() };
        let grid = exports.project.compare(&choice).unwrap();
        let expected: Vec<Vec<u32>> = grid
            .rows
            .iter()
            .map(|row| row.cells.iter().copied().chain([row.total]).collect())
            .chain([grid.totals.iter().copied().chain([grid.total]).collect()])
            .collect();
        let name = measure.name();
        let word = exports.grid(&format!("{name}.docx"), &choice);
        let document = oracle::ask_python("read_word.py", &[&word]);
        let table = document["tables"][0].as_array().unwrap();
        let numbers = |row: &Value, first: usize| -> Vec<u32> {
            row.as_array().unwrap()[first..]
                .iter()
                .map(|cell| match cell {
                    // Zero is an empty cell in Word; thousands have a blank.
                    Value::String(text) => text.replace(['\u{a0}', '\u{202f}', ' '], "").parse().unwrap_or(0),
                    Value::Null => 0,
                    number => u32::try_from(number.as_u64().unwrap()).unwrap(),
                })
                .collect()
        };
        let shown: Vec<Vec<u32>> = table[2..].iter().map(|row| numbers(row, 1)).collect();
        assert_eq!(shown, expected, "{name} in Word");
        let excel = exports.grid(&format!("{name}.xlsx"), &choice);
        let book = oracle::ask_python("read_excel.py", &[&excel]);
        let rows = book["Sammenligning"]["rows"].as_array().unwrap();
        let shown: Vec<Vec<u32>> = rows[2..].iter().map(|row| numbers(row, 3)).collect();
        assert_eq!(shown, expected, "{name} in Excel");
        let people: Vec<u32> = grid.columns.iter().map(|column| column.n).collect();
        assert_eq!(numbers(&rows[1], 3)[..people.len()], people, "n under each heading");
        let csv = std::fs::read_to_string(exports.grid(&format!("{name}.csv"), &choice)).unwrap();
        let shown: Vec<Vec<u32>> = csv
            .lines()
            .skip(2)
            .take(expected.len())
            .map(|line| {
                let fields: Vec<&str> = line.split(',').collect();
                let first = fields.len() - expected[0].len();
                fields[first..].iter().map(|field| field.parse().unwrap()).collect()
            })
            .collect();
        assert_eq!(shown, expected, "{name} in CSV");
    }
}

#[test]
fn the_codebook_comes_back_as_it_went_out() {
    let mut exports = Exports::of_sample();
    let before = exports.project.codebook().unwrap();
    let out = exports.codebook("kodebok.csv");
    let path = exports.path("b.sitat");
    let mut other = Project::create(&path, "Gjenbruk", Language::Bokmål, surroundings()).unwrap();
    let imported = other.import_codebook(&out).unwrap().value;
    assert_eq!((imported.created, imported.warnings.len()), (64, 0), "{:?}", imported.warnings);
    let after = other.codebook().unwrap();
    for (one, other) in before.iter().zip(&after) {
        assert_eq!((&one.path, &one.texts, &one.colour), (&other.path, &other.texts, &other.colour));
        assert_eq!(
            (one.row.kind, one.row.origin, one.row.is_codable),
            (other.row.kind, other.row.origin, other.row.is_codable)
        );
        assert_eq!(one.counterparts.len(), other.counterparts.len(), "{}", one.path);
    }
    let word = exports.codebook("kodebok.docx");
    let document = oracle::ask_python("read_word.py", &[&word]);
    let headings = styled(&document, "Heading 1").len() + styled(&document, "Heading 2").len();
    assert_eq!(headings, 64);
}

#[test]
fn libreoffice_opens_every_document() {
    let mut exports = Exports::of_sample();
    let word =
        [exports.excerpts("utdrag.docx"), exports.codebook("kodebok.docx"), exports.grid("tabell.docx", &by_case())];
    let excel =
        [exports.excerpts("utdrag.xlsx"), exports.codebook("kodebok.xlsx"), exports.grid("tabell.xlsx", &by_case())];
    let folder = exports.path("åpnet");
    std::fs::create_dir(&folder).unwrap();
    let paths: Vec<&Path> = word.iter().map(PathBuf::as_path).collect();
    oracle::convert(&paths, "pdf", &folder);
    for name in ["utdrag", "kodebok", "tabell"] {
        let pdf = std::fs::read(folder.join(name).with_extension("pdf")).unwrap();
        assert!(pdf.starts_with(b"%PDF") && pdf.len() > 10_000, "{name} gave {} bytes", pdf.len());
    }
    oracle::convert(&paths[..1], "txt:Text (encoded):UTF8", &folder);
    let text = std::fs::read_to_string(folder.join("utdrag.txt")).unwrap();
    let quote = "Men hvis du spør meg hva som faktisk fikk politikerne til å bevilge penger, så var det verftet.";
    assert!(text.contains(quote), "the quote is not in LibreOffice's text");
    assert!(text.contains("162 utdrag, 180 kodinger"));
    let paths: Vec<&Path> = excel.iter().map(PathBuf::as_path).collect();
    oracle::convert(&paths, "csv:Text - txt - csv (StarCalc):44,34,76", &folder);
    let rows = std::fs::read_to_string(folder.join("tabell.csv")).unwrap();
    let grid = exports.project.compare(&by_case()).unwrap();
    assert!(
        rows.lines().any(|line| line.ends_with(&format!(",{}", grid.total)) && line.starts_with("Totalt")),
        "{rows}"
    );
}

#[test]
fn the_documents_of_a_study_are_these() {
    let mut exports = Exports::of_study_a();
    let document = oracle::ask_python("read_word.py", &[&exports.excerpts("utdrag.docx")]);
    golden("excerpts.docx", &outline(&document));
    let document = oracle::ask_python("read_word.py", &[&exports.codebook("kodebok.docx")]);
    golden("codebook.docx", &outline(&document));
    let text = |path: PathBuf| std::fs::read_to_string(path).unwrap();
    let excerpts = text(exports.excerpts("utdrag.csv"));
    golden("excerpts.csv", &excerpts);
    let grid = text(exports.grid("tabell.csv", &by_case()));
    golden("grid.csv", &grid);
}

#[test]
fn the_same_study_gives_the_same_bytes() {
    let bytes = || -> Vec<Vec<u8>> {
        let mut exports = Exports::of_study_a();
        ["docx", "xlsx", "csv"]
            .iter()
            .flat_map(|ending| {
                [
                    exports.excerpts(&format!("utdrag.{ending}")),
                    exports.codebook(&format!("kodebok.{ending}")),
                    exports.grid(&format!("tabell.{ending}"), &by_case()),
                ]
            })
            .map(|path| std::fs::read(path).unwrap())
            .collect()
    };
    let (one, other) = (bytes(), bytes());
    let same: Vec<bool> = one.iter().zip(&other).map(|(one, other)| one == other).collect();
    assert_eq!(same, [true; 9]);
}
