//! A thesis of 300 pages held against its interviews: 100,000 words with 300 quotations, against 12 texts of 8,000 words,
//! and against the texts of the programme.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, criterion_group, criterion_main};
use sitat_benches::{PROGRAMME, Size, THESIS, open, project_at, surroundings};
use sitat_model::Language;
use sitat_project::{ImportItem, Project};
use sitat_testkit::corpus;

const WORDS: u32 = 100_000;
const QUOTES: u32 = 300;
const INTERVIEWS: u32 = 12;

/// A thesis whose own words are in no interview, with quotations of the interviews between.
fn thesis(texts: &[String]) -> String {
    let own = corpus::interview(9_999, 77, WORDS);
    let mut paragraphs: Vec<String> =
        own.lines().map(|line| line.trim_start_matches(['I', 'R', ':', ' ']).to_owned()).collect();
    let every = (paragraphs.len() / QUOTES as usize).max(1);
    let mut place = 0;
    for (number, text) in (0_u64..).zip(texts) {
        let characters: Vec<char> = text.chars().collect();
        for range in corpus::coding_ranges(number, text, QUOTES / INTERVIEWS) {
            let words: String = characters[range.start.0 as usize..range.end.0 as usize].iter().collect();
            if let Some(paragraph) = paragraphs.get_mut(place) {
                write!(paragraph, " En av dem sa «{words}».").unwrap();
            }
            place += every;
        }
    }
    paragraphs.join("\n\n")
}

fn interviews() -> Vec<String> {
    (0..INTERVIEWS).map(|number| corpus::interview(4, number, 8_000)).collect()
}

fn study(folder: &std::path::Path, texts: &[String]) -> Project {
    let mut project =
        Project::create(&folder.join("studie.sitat"), "Studie", Language::Bokmål, surroundings()).unwrap();
    let items: Vec<ImportItem> = (1..)
        .zip(texts)
        .map(|(number, text)| {
            let path = folder.join(format!("Intervju {number}.txt"));
            std::fs::write(&path, text).unwrap();
            ImportItem { path, ..ImportItem::default() }
        })
        .collect();
    project.import_sources(&items).unwrap();
    project
}

fn large(size: Size) -> PathBuf {
    project_at(size)
}

fn finished(criterion: &mut Criterion) {
    let texts = interviews();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oppgave.md");
    std::fs::write(&path, thesis(&texts)).unwrap();
    let mut group = criterion.benchmark_group("finished document");
    group.sample_size(10);
    let mut project = study(folder.path(), &texts);
    assert!(project.check_document(&path).unwrap().quotes.len() > 250);
    group.bench_function("300 pages against 12 interviews", |bencher| {
        bencher.iter(|| black_box(project.check_document(&path).unwrap()));
    });
    for (name, size) in [("thesis", THESIS), ("programme", PROGRAMME)] {
        let mut project = open(&large(size));
        group.bench_function(format!("300 pages against the texts of the {name}"), |bencher| {
            bencher.iter(|| black_box(project.check_document(&path).unwrap()));
        });
    }
    group.finish();
}

criterion_group!(benches, finished);
criterion_main!(benches);
