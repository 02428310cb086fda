//! Gives the whole program what a machine has made up, for as long as one likes: damaged project files, rows that no project
//! has, requests, queries, and damaged files to import and to check. What is wrong is told and kept; what follows from the same
//! seed is the same.
//!
//! The importers alone are fuzzed with a view of their code by `crates/import/fuzz`. Here that would cost more than it gives:
//! each run opens a database, and what is behind it is SQLite's.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::working::Numbers;
use crate::{Study, Sweep, Values, craft, furnish, repository};

/// What can be fuzzed: a name, and what is done in one run.
pub const TARGETS: [&str; 6] = ["project", "rows", "commands", "queries", "import", "finished"];

/// What a run may take where nothing is optimised and the machine does other things.
const LONGEST: Duration = Duration::from_secs(60);

struct Fuzzing {
    numbers: Numbers,
    seed: u64,
    until: Instant,
    /// How often something was given to the program.
    runs: u64,
    found: Vec<String>,
    sweep: Sweep,
    file: Vec<u8>,
}

/// Fuzzes one target for a number of seconds and tells how often it was tried; fails where something is wrong.
#[expect(clippy::print_stdout, reason = "whoever runs it reads what was found")]
pub fn fuzz(target: &str, seconds: u64, seed: u64) -> ExitCode {
    let mut fuzzing = Fuzzing {
        numbers: Numbers(seed),
        seed,
        until: Instant::now() + Duration::from_secs(seconds),
        runs: 0,
        found: Vec::new(),
        sweep: Sweep { longest: LONGEST, ..Sweep::default() },
        file: furnished(),
    };
    match target {
        "project" => fuzzing.project(),
        "rows" => fuzzing.rows(),
        "commands" => fuzzing.commands(),
        "queries" => fuzzing.queries(),
        "import" => {
            fuzzing.files(&["preview_import", "preview_cases", "preview_survey", "preview_guide", "preview_quotes"]);
        }
        "finished" => fuzzing.files(&["check_document", "comment_document"]),
        other => {
            println!("{other} is none of {TARGETS:?}");
            return ExitCode::from(2);
        }
    }
    let answered: u32 = fuzzing.sweep.answered.values().sum();
    println!(
        "{target}: {} runs, {answered} commands answered, {} refused, {} wrong (seed {seed})",
        fuzzing.runs,
        fuzzing.sweep.refused.values().sum::<u32>(),
        fuzzing.found.len()
    );
    for fault in &fuzzing.found {
        println!("---\n{fault}");
    }
    if fuzzing.found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn furnished() -> Vec<u8> {
    let study = Study::new();
    furnish(&study, &|words| words.to_owned());
    study.ask("close_project");
    std::fs::read(study.project()).unwrap()
}

/// Changes bytes as damage and malice do.
fn damage(bytes: &mut Vec<u8>, numbers: &mut Numbers, times: usize) {
    const EDGES: [u8; 8] = [0, 1, 0x7f, 0x80, 0xff, b'<', b'"', b'\\'];
    for _ in 0..times {
        if bytes.is_empty() {
            return;
        }
        let at = numbers.below(bytes.len());
        let length = 1 + numbers.below(40.min(bytes.len() - at));
        match numbers.below(8) {
            0 => bytes[at] ^= 1 << numbers.below(8),
            1 => bytes[at] = EDGES[numbers.below(EDGES.len())],
            2 => drop(bytes.drain(at..at + length)),
            3 => {
                let copy = bytes[at..at + length].to_vec();
                let times = 1 + numbers.below(20);
                let into = numbers.below(bytes.len());
                bytes.splice(into..into, copy.repeat(times));
            }
            4 => bytes.truncate(at + 1),
            5 => {
                let from = numbers.below(bytes.len());
                let length = length.min(bytes.len() - from);
                let into = at.min(bytes.len() - length);
                bytes.copy_within(from..from + length, into);
            }
            6 => bytes[at] = bytes[at].wrapping_add(1),
            _ => bytes[at] = u8::try_from(numbers.below(256)).unwrap_or_default(),
        }
    }
}

impl Fuzzing {
    fn goes_on(&self) -> bool {
        Instant::now() < self.until && self.found.len() < 20
    }

    /// Keeps what was wrong, and the file that it was with.
    fn keep(&mut self, fault: &str, file: Option<&Path>) {
        let folder = repository().join("target/fuzzed");
        let place = file.map(|file| {
            let ending = file.extension().unwrap_or_default().to_string_lossy().into_owned();
            let kept = folder.join(format!("{}-{}.{ending}", self.seed, self.found.len()));
            std::fs::create_dir_all(&folder).and_then(|()| std::fs::copy(file, &kept)).ok();
            kept
        });
        self.found.push(format!("{fault}{}", place.map(|path| format!("\n{}", path.display())).unwrap_or_default()));
    }

    /// Opens a crafted file and asks commands of it, every one or some.
    fn open_and_ask(&mut self, study: &Study, path: &str, commands: usize) -> Result<(), String> {
        let read_only = self.numbers.below(3) > 0;
        self.sweep.try_ask(study, "open_project", json!({"path": path, "readOnly": read_only}))?;
        let mut values = self.values(study, path);
        let names = Sweep::commands();
        for _ in 0..commands {
            let name = names[self.numbers.below(names.len())];
            let request = Sweep::request(name, &mut values);
            self.sweep.try_ask(study, name, request)?;
        }
        self.sweep.try_ask(study, "undo", json!({}))?;
        self.sweep.try_ask(study, "close_project", json!({}))
    }

    fn values(&mut self, study: &Study, path: &str) -> Values {
        let out = study.path("ut");
        let _ = std::fs::create_dir_all(&out);
        Values::new(self.numbers.below(1 << 30) as u64, out, vec![path.to_owned()])
    }

    /// The bytes of a project file, damaged: most of them within its pages, some in its header or its length.
    fn project(&mut self) {
        while self.goes_on() {
            let study = Study::without_project();
            let mut bytes = self.file.clone();
            if self.numbers.below(4) == 0 {
                let times = 1 + self.numbers.below(3);
                damage(&mut bytes, &mut self.numbers, times);
            } else {
                for _ in 0..1 + self.numbers.below(30) {
                    let at = 100 + self.numbers.below(bytes.len() - 100);
                    bytes[at] = u8::try_from(self.numbers.below(256)).unwrap_or_default();
                }
            }
            let path = study.file("prøve.sitat", &bytes);
            let kept = study.file("skadd.sitat", &bytes);
            self.runs += 1;
            if let Err(fault) = self.open_and_ask(&study, &path, 40) {
                self.keep(&fault, Some(kept.as_ref()));
            }
        }
    }

    /// Rows with values of any kind anywhere.
    fn rows(&mut self) {
        const VALUES: [&str; 12] = [
            "-1",
            "0",
            "7",
            "9223372036854775807",
            "-9223372036854775808",
            "'x'",
            "x'ff00'",
            "NULL",
            "''",
            "4294967296",
            "9e999",
            "CAST(x'c328' AS TEXT)",
        ];
        let places = self.places();
        while self.goes_on() {
            let study = Study::without_project();
            let path = study.file("prøve.sitat", &self.file);
            let crafted: String = (0..1 + self.numbers.below(4))
                .map(|_| {
                    let (table, column) = &places[self.numbers.below(places.len())];
                    let value = VALUES[self.numbers.below(VALUES.len())];
                    let which = ["", " WHERE id = 1", " WHERE id % 2 = 0"][self.numbers.below(3)];
                    let which = if table == "source_text" || table == "edit_draft" || table == "excerpt_number" {
                        ""
                    } else {
                        which
                    };
                    format!("UPDATE OR IGNORE \"{table}\" SET \"{column}\" = {value}{which};")
                })
                .collect();
            craft(path.as_ref(), &crafted);
            self.runs += 1;
            if let Err(fault) = self.open_and_ask(&study, &path, 80) {
                self.keep(&format!("{crafted}\n{fault}"), None);
            }
        }
    }

    /// Every column of every table.
    fn places(&self) -> Vec<(String, String)> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        std::fs::write(&path, &self.file).unwrap();
        let connection = rusqlite::Connection::open(path).unwrap();
        let mut query = connection
            .prepare(
                "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.pk = 0 ORDER BY 1, 2",
            )
            .unwrap();
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// Requests of any command: of the shape that it takes, or of another.
    fn commands(&mut self) {
        let names = Sweep::commands();
        while self.goes_on() {
            let study = Study::without_project();
            let path = study.file("prøve.sitat", &self.file);
            let mut values = self.values(&study, &path);
            let open = self.sweep.try_ask(&study, "open_project", json!({"path": path, "readOnly": false}));
            let mut told: Vec<String> = open.err().into_iter().collect();
            for _ in 0..400 {
                let name = names[self.numbers.below(names.len())];
                let mut request = Sweep::request(name, &mut values);
                if self.numbers.below(5) == 0 {
                    self.spoil(&mut request);
                }
                self.runs += 1;
                if let Err(fault) = self.sweep.try_ask(&study, name, request) {
                    told.push(fault);
                    break;
                }
                if !self.goes_on() {
                    break;
                }
            }
            told.into_iter().for_each(|fault| self.keep(&fault, None));
        }
    }

    /// Puts something else somewhere into a request.
    fn spoil(&mut self, request: &mut Value) {
        let deep = (0..500).fold(json!(1), |inner, _| json!([inner]));
        let others = [
            json!(null),
            json!(-1),
            json!(1e308),
            json!(u64::MAX),
            json!(""),
            json!("\0"),
            json!([]),
            json!({}),
            json!(true),
            json!("x".repeat(100_000)),
            json!({"kind": "x"}),
            deep,
            json!(0.5),
        ];
        let mut at = request;
        loop {
            let deeper = self.numbers.below(3) > 0;
            let parts = match at {
                Value::Object(fields) => fields.len(),
                Value::Array(parts) => parts.len(),
                _ => 0,
            };
            if !deeper || parts == 0 {
                *at = others[self.numbers.below(others.len())].clone();
                return;
            }
            let place = self.numbers.below(parts);
            at = match at {
                Value::Object(fields) => fields.values_mut().nth(place).unwrap(),
                Value::Array(parts) => &mut parts[place],
                _ => return,
            };
        }
    }

    /// Queries, conditions and formulas out of the signs of their languages.
    fn queries(&mut self) {
        const SIGNS: [&str; 48] = [
            "fjor",
            "vent*",
            "*",
            "?",
            "(",
            ")",
            "\"",
            "\"alle var enige\"",
            " ",
            " ",
            " AND ",
            " OR ",
            " NOT ",
            "-",
            "NEAR",
            " NEAR/3 ",
            " BEFORE/2 ",
            "~",
            "~1",
            "~2",
            "/f.+r/",
            "/",
            "/(a+)+/",
            "[a-z]",
            "{1,9}",
            "code:",
            "case:",
            "role:participant",
            "source:kari",
            "Venting",
            "Familie/Venting",
            " OVERLAP ",
            " WITHIN ",
            "innbyggere",
            " > ",
            "<=",
            "= ",
            "1",
            "1e9",
            "+",
            "*2",
            ":",
            ",",
            "«",
            "»",
            "\u{301}",
            "\u{202e}",
            "😀",
        ];
        let study = Study::without_project();
        let path = study.file("prøve.sitat", &self.file);
        self.sweep.ask(&study, "open_project", json!({"path": path, "readOnly": false}), "a sound file");
        study.wait_for_search();
        while self.goes_on() {
            let mut query: String =
                (0..1 + self.numbers.below(14)).map(|_| SIGNS[self.numbers.below(SIGNS.len())]).collect();
            if self.numbers.below(10) == 0 {
                query = query.repeat(1 + self.numbers.below(300));
            }
            let search = json!({"query": query, "exact": true, "inflections": true, "compounds": true, "fuzzy": true,
                "synonyms": true, "switchedOff": [], "limit": 20});
            let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments",
                "filter": query, "withPolicyDocuments": false});
            let attribute = json!({"name": "ny", "kind": "number", "unit": null, "formula": query});
            for (name, request) in [
                ("search", search),
                ("query_parts", json!({"query": query})),
                ("query", json!({"query": query, "limit": 20})),
                ("compare", json!({"grid": grid})),
                ("create_attribute", attribute),
            ] {
                self.runs += 1;
                if let Err(fault) = self.sweep.try_ask(&study, name, request) {
                    self.keep(&fault, None);
                }
            }
        }
    }

    /// Files of every kind that is read, damaged; parts of packages are damaged before they are packed.
    fn files(&mut self, commands: &[&str]) {
        let seeds = seeds();
        assert!(seeds.len() > 100, "{}", seeds.len());
        let study = Study::without_project();
        let project = study.file("prøve.sitat", &self.file);
        self.sweep.ask(&study, "open_project", json!({"path": project, "readOnly": true}), "a sound file");
        while self.goes_on() {
            let (kind, mut bytes) = seeds[self.numbers.below(seeds.len())].clone();
            let times = 1 + self.numbers.below(12);
            damage(&mut bytes, &mut self.numbers, times);
            let bytes = packed(&kind, bytes);
            let path = study.file(&format!("fil.{kind}"), bytes);
            let out = study.path("ut.docx");
            self.runs += 1;
            for name in commands {
                let request = match *name {
                    "preview_import" => {
                        json!({"paths": [path], "settings": {"encoding": null, "pattern": null, "detectTurns": true}})
                    }
                    "preview_survey" => json!({"path": path, "name": null, "kinds": {}}),
                    "preview_quotes" => json!({"path": path, "onlyExistingCodes": true}),
                    "comment_document" => json!({"path": path, "copy": out, "overwrite": true}),
                    _ => json!({"path": path}),
                };
                if let Err(fault) = self.sweep.try_ask(&study, name, request) {
                    self.keep(&fault, Some(path.as_ref()));
                }
            }
        }
    }
}

/// What the importers were fuzzed with before, by the ending that such a file has.
fn seeds() -> Vec<(String, Vec<u8>)> {
    let corpus = repository().join("crates/import/fuzz/corpus");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(corpus).unwrap().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let mut all = Vec::new();
    for folder in folders {
        let kind = match folder.file_name().unwrap().to_string_lossy().as_ref() {
            "text" | "pages" => "txt".to_owned(),
            "markdown" | "guide" => "md".to_owned(),
            "survey" | "quotes" | "names" => "csv".to_owned(),
            other => other.to_owned(),
        };
        let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path()).collect();
        files.sort();
        all.extend(files.into_iter().map(|file| (kind.clone(), std::fs::read(file).unwrap())));
    }
    all
}

/// A package around parts, where the kind of file is one; parts are parted by lines `=== its/name ===`.
fn packed(kind: &str, bytes: Vec<u8>) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let (main, others): (&str, Vec<(&str, String)>) = match kind {
        _ if bytes.starts_with(b"PK") => return bytes,
        "docx" => {
            let relation = |kind: &str, target: &str| {
                format!(r#"<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
            };
            let parts: String = ["styles", "numbering", "comments", "footnotes", "endnotes"]
                .iter()
                .map(|kind| relation(kind, &format!("{kind}.xml")))
                .collect();
            let root = relation("officeDocument", "word/document.xml");
            (
                "word/document.xml",
                vec![
                    ("_rels/.rels", format!("<Relationships>{root}</Relationships>")),
                    ("word/_rels/document.xml.rels", format!("<Relationships>{parts}</Relationships>")),
                ],
            )
        }
        "xlsx" => {
            let sheet =
                format!(r#"<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>"#);
            let book = r#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>"#;
            (
                "xl/worksheets/sheet1.xml",
                vec![
                    ("xl/workbook.xml", book.to_owned()),
                    ("xl/_rels/workbook.xml.rels", format!("<Relationships>{sheet}</Relationships>")),
                ],
            )
        }
        "odt" => ("content.xml", vec![("mimetype", "application/vnd.oasis.opendocument.text".to_owned())]),
        "ods" => ("content.xml", vec![("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned())]),
        _ => return bytes,
    };
    let mut parts: Vec<(String, Vec<u8>)> = vec![(main.to_owned(), Vec::new())];
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let name = line.strip_prefix(b"=== ").and_then(|rest| rest.strip_suffix(b" ===\n"));
        match name.and_then(|name| std::str::from_utf8(name).ok()) {
            Some(name) if parts.len() < 20 => parts.push((name.to_owned(), Vec::new())),
            _ => parts.last_mut().unwrap().1.extend_from_slice(line),
        }
    }
    parts.extend(others.into_iter().map(|(name, content)| (name.to_owned(), content.into_bytes())));
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    sitat_testkit::zip(&parts)
}
