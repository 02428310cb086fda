//! What a person waits for when material enters an empty project. `README.md` beside tells how to run it.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use sitat_benches::{interview_as_docx, surroundings};
use sitat_model::Language;
use sitat_project::{ImportItem, Project, SearchRequest, SurveyChoices};
use sitat_testkit::{Random, xlsx};

const DOCUMENTS: u32 = 100;
const WORDS: u32 = 10_000;
const RESPONDENTS: u32 = 10_000;
const QUESTIONS: u32 = 50;

/// A table as surveys are exported: who answers, scales, choices, numbers, and two questions for own words.
fn survey() -> Vec<Vec<String>> {
    let mut random = Random::new(7);
    let words = ["kommune", "tid", "penger", "folk", "samarbeid", "plan", "møte", "ansvar", "ledelse", "å prøve"];
    let scale = ["Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig"];
    let mut rows = vec![(0..QUESTIONS).map(|number| format!("Spørsmål {number}: Hva mener du?")).collect::<Vec<_>>()];
    rows[0][0] = "Id".to_owned();
    for respondent in 0..RESPONDENTS {
        let row = (0..QUESTIONS).map(|question| match question {
            0 => respondent.to_string(),
            48 | 49 => {
                (0..random.between(5, 25)).map(|_| words[random.place(words.len())]).collect::<Vec<_>>().join(" ")
            }
            _ if question % 5 == 0 => random.between(18, 90).to_string(),
            _ => scale[random.place(scale.len())].to_owned(),
        });
        rows.push(row.collect());
    }
    rows
}

/// Time for one thing in a project of its own; making the project does not count.
fn in_a_new_project(times: u64, mut act: impl FnMut(&mut Project)) -> Duration {
    let mut all = Duration::ZERO;
    for _ in 0..times {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        let mut project = Project::create(&path, "Måling", Language::Bokmål, surroundings()).unwrap();
        let begun = Instant::now();
        act(&mut project);
        all += begun.elapsed();
        project.close().unwrap();
    }
    all
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: String, content: Vec<u8>| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("material");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);

    let items: Vec<ImportItem> = (0..DOCUMENTS)
        .map(|number| ImportItem {
            path: write(format!("intervju-{number}.docx"), interview_as_docx(number, WORDS)),
            ..ImportItem::default()
        })
        .collect();
    let request = || SearchRequest { query: "kommune", limit: Some(50), ..SearchRequest::default() };
    group.bench_function("100 docx of 10,000 words, read and stored", |bencher| {
        bencher.iter_custom(|times| {
            in_a_new_project(times, |project| {
                assert!(project.import_sources(&items).unwrap().value.refused.is_empty());
            })
        });
    });
    group.bench_function("100 docx of 10,000 words, until a search answers", |bencher| {
        bencher.iter_custom(|times| {
            in_a_new_project(times, |project| {
                project.import_sources(&items).unwrap();
                assert!(project.search(&request()).unwrap().total > 0);
            })
        });
    });

    let rows = survey();
    let csv: Vec<String> = rows.iter().map(|row| row.join(";")).collect();
    let files = [
        ("CSV", write("svar.csv".to_owned(), csv.join("\n").into_bytes())),
        ("xlsx", write("svar.xlsx".to_owned(), xlsx(&rows))),
    ];
    for (kind, path) in files {
        group.bench_function(format!("survey of 10,000 × 50 from {kind}"), |bencher| {
            bencher.iter_custom(|times| {
                in_a_new_project(times, |project| {
                    let imported = project.import_survey(&path, &SurveyChoices::default()).unwrap().value;
                    assert_eq!(imported.respondents, RESPONDENTS);
                })
            });
        });
    }
    group.finish();
    criterion.final_summary();
}
