//! Making a project of a given size, once.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sitat_model::{Language, OffsetMap, SourceKind};
use sitat_project::{FixedClock, ImportItem, Opening, Project, RandomGuids, Surroundings};
use sitat_testkit::Random;
use sitat_testkit::corpus::{Scale, codebook, coding_ranges, interview};

use crate::{Size, folder};

/// What all material grows out of.
pub const SEED: u64 = 20_261_121;

/// Interviews that enter in one step while a project is made.
const AT_ONCE: u32 = 50;

/// A clock that stands still, so that files are alike.
pub fn surroundings() -> Surroundings {
    Surroundings {
        clock: Box::new(FixedClock(1_790_000_000_000)),
        guids: Box::new(RandomGuids),
        coder: "Kari".to_owned(),
    }
}

/// Opens a project for writing, without an index.
pub fn open(path: &Path) -> Project {
    Project::open(path, Opening::default(), surroundings()).unwrap()
}

/// An interview as a Word file.
pub fn interview_as_docx(number: u32, words: u32) -> Vec<u8> {
    let text = interview(SEED, number, words);
    let paragraphs: Vec<&str> = text.lines().collect();
    sitat_testkit::docx(&paragraphs)
}

/// The path of a project of a size; made first if it is not there or not of the present version.
pub fn project_at(size: Size) -> PathBuf {
    let folder = folder();
    let path = folder.join(format!("{}.sitat", size.name));
    let reading = Opening { read_only: true, ..Opening::default() };
    let is_there = path.exists()
        && Project::open(&path, reading, surroundings())
            .and_then(|mut project| project.view())
            .is_ok_and(|view| view.counts.sources == size.scale.sources);
    if !is_there {
        let material = folder.join(format!("{}-material", size.name));
        std::fs::create_dir_all(&material).unwrap();
        let _ = std::fs::remove_file(&path);
        let partial = folder.join(format!("{}-partial.sitat", size.name));
        let _ = std::fs::remove_file(&partial);
        make(size.scale, &partial, &material);
        std::fs::rename(&partial, &path).unwrap();
        std::fs::remove_dir_all(&material).unwrap();
    }
    path
}

fn make(scale: Scale, path: &Path, material: &Path) {
    let mut project = Project::create(path, "Måling", Language::Bokmål, surroundings()).unwrap();
    let file = |name: &str, content: &str| {
        let path = material.join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    project.import_cases(&file("cases.csv", &cases(scale))).unwrap();
    let codes: Vec<String> = codebook(scale.codes).iter().map(|path| path.join("/")).collect();
    let mut table = String::from("path;definition\n");
    for code in &codes {
        let _ = writeln!(table, "{code};Brukes om det som heter slik.");
    }
    project.import_codebook(&file("codebook.csv", &table)).unwrap();
    let numbers: Vec<u32> = (0..scale.sources).collect();
    for numbers in numbers.chunks(AT_ONCE as usize) {
        let mut quotes = String::from("source;quote;code\n");
        let mut items = Vec::new();
        for &number in numbers {
            let name = format!("intervju-{number:04}");
            let text = interview(SEED, number, scale.words_per_source);
            items.push(item(file(&format!("{name}.txt"), &text), &[case_name(number % scale.cases.max(1))]));
            quotes.push_str(&quotes_of(&name, number, &text, scale.codings_of(number), &codes));
        }
        let imported = project.import_sources(&items).unwrap().value;
        assert!(imported.refused.is_empty());
        project.import_quotes(&file("quotes.csv", &quotes), true).unwrap();
        for item in items {
            std::fs::remove_file(item.path).unwrap();
        }
    }
    project.close().unwrap();
}

fn item(path: PathBuf, cases: &[String]) -> ImportItem {
    ImportItem { path, kind: Some(SourceKind::Interview), cases: cases.to_vec(), ..ImportItem::default() }
}

fn case_name(number: u32) -> String {
    format!("Kommune {:02}", number + 1)
}

fn cases(scale: Scale) -> String {
    let mut table = String::from("case;kind;styringsmodell");
    for attribute in 1..scale.attributes {
        let _ = write!(table, ";kjennetegn {attribute}");
    }
    table.push('\n');
    let mut random = Random::new(SEED);
    for case in 0..scale.cases {
        let model = if random.percent(60) { "formannskap" } else { "parlamentarisme" };
        let _ = write!(table, "{};municipality;{model}", case_name(case));
        for _ in 1..scale.attributes {
            let _ = write!(table, ";{}", random.between(100, 90_000));
        }
        table.push('\n');
    }
    table
}

/// Rows of a table of quotes: so many passages of a text, each with a code.
pub fn quotes_of(name: &str, number: u32, text: &str, how_many: u32, codes: &[String]) -> String {
    let map = OffsetMap::new(text);
    let mut random = Random::for_item(SEED + 1, u64::from(number));
    let mut rows = String::new();
    for range in coding_ranges(SEED + u64::from(number), text, how_many) {
        let quote = map.slice(text, range).replace('"', "\"\"");
        let code = &codes[random.place(codes.len())];
        let _ = writeln!(rows, "{name};\"{quote}\";{code}");
    }
    rows
}
