//! The sample's Word files after LibreOffice has saved them in other formats: every word, every speaker, the same.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sitat_tests::{Study, oracle, repository};

/// What is read of a file, or the error.
fn read(study: &Study, path: &Path) -> Value {
    let settings = json!({"encoding": null, "pattern": null, "detectTurns": true, "cleaning": [], "byHand": []});
    study.call("preview_import", json!({"paths": [path], "settings": settings}))[0].clone()
}

fn sample_files() -> Vec<PathBuf> {
    let folder = repository().join("sample-transcripts");
    ["elvnes-intervju-2", "fokusgruppe-nettverk", "storvik-intervju-2", "storvik-strategi"]
        .map(|name| folder.join(name).with_extension("docx"))
        .to_vec()
}

/// Stretches between these signs that hold something, with single blanks.
fn lines(read: &Value, ends: &[char]) -> Vec<String> {
    let text = read["read"]["text"].as_str().unwrap_or_else(|| panic!("{}", read["error"]));
    text.split(ends)
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

/// Whether a line holds all words of another in their order, with more words in between.
fn holds(line: &str, other: &str) -> bool {
    let mut words = line.split(' ');
    other.split(' ').all(|wanted| words.any(|word| word == wanted))
}

fn speakers(read: &Value) -> Vec<Value> {
    read["read"]["turns"].as_array().unwrap().iter().map(|turn| turn["speaker"].clone()).collect()
}

#[test]
fn the_samples_files_say_the_same_in_every_format_that_libreoffice_saves() {
    let study = Study::new();
    let files = sample_files();
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    for format in ["odt", "fodt", "rtf", "html"] {
        let folder = PathBuf::from(study.path(format));
        std::fs::create_dir(&folder).unwrap();
        oracle::convert(&paths, format, &folder);
        for path in &files {
            let before = read(&study, path);
            let made = folder.join(path.file_name().unwrap()).with_extension(format);
            let after = read(&study, &made);
            let (own, theirs) = (lines(&before, &['\n', '\t']), lines(&after, &['\n', '\t']));
            if format == "html" {
                let theirs = lines(&after, &['\n']);
                // A web page has no tabs, its notes at the end, and shows deletions that were tracked.
                for line in lines(&before, &['\n']).iter().filter(|line| !line.contains('[')) {
                    assert!(theirs.iter().any(|other| holds(other, line)), "{}: {line}", made.display());
                }
                continue;
            }
            assert_eq!(theirs, own, "{}", made.display());
            assert_eq!(speakers(&after), speakers(&before), "{}", made.display());
        }
    }
}
