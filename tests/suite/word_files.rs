//! Word files by other programs, and the sample's after another program has saved them: the text that a study gets.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sitat_tests::{Study, oracle, repository};

/// A file as it would enter.
fn preview(study: &Study, path: &Path) -> Value {
    let settings = json!({"encoding": null, "pattern": null, "detectTurns": true});
    let previews = study.call("preview_import", json!({"paths": [path], "settings": settings}));
    let preview = &previews[0];
    assert!(preview["error"].is_null(), "{}: {}", path.display(), preview["error"]);
    preview["read"].clone()
}

fn text(read: &Value) -> String {
    read["text"].as_str().unwrap().to_owned()
}

/// Label and words of every turn.
fn turns(read: &Value) -> Vec<(Option<String>, String)> {
    let characters: Vec<char> = text(read).chars().collect();
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let turns = read["turns"].as_array().unwrap().iter();
    turns
        .map(|turn| {
            let words: String = characters[number(&turn["contentStart"])..number(&turn["contentEnd"])].iter().collect();
            (turn["speaker"].as_str().map(str::to_owned), words)
        })
        .collect()
}

/// The Word files of the sample study.
fn sample_files() -> Vec<PathBuf> {
    let folder = repository().join("sample-transcripts");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "docx"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 4);
    files
}

#[test]
fn a_file_by_python_docx_is_read_word_for_word() {
    let study = Study::new();
    let (ordinary, nasty) = (study.path("vanlig.docx"), study.path("vrang.docx"));
    let expected = oracle::ask_python("write_word.py", &[Path::new(&ordinary), Path::new(&nasty)]);
    let read = preview(&study, Path::new(&ordinary));
    assert_eq!(text(&read).trim_end(), expected["ordinary"].as_str().unwrap());
    let said = turns(&read);
    let labels: Vec<Option<&str>> = said.iter().map(|(label, _)| label.as_deref()).collect();
    assert_eq!(labels, [None, Some("I"), Some("SA"), Some("I")]);
    assert_eq!(said[3].1, "Takk.");
}

#[test]
fn what_word_hides_in_a_file_is_left_out_and_what_it_shows_is_kept() {
    let study = Study::new();
    let (ordinary, nasty) = (study.path("vanlig.docx"), study.path("vrang.docx"));
    let expected = oracle::ask_python("write_word.py", &[Path::new(&ordinary), Path::new(&nasty)]);
    let read = preview(&study, Path::new(&nasty));
    let text = text(&read);
    let lines: Vec<&str> = text.lines().collect();
    for line in expected["nasty"].as_array().unwrap() {
        let line = line.as_str().unwrap();
        assert!(
            lines.iter().any(|own| own.split('\t').collect::<Vec<_>>() == line.split('\t').collect::<Vec<_>>()
                || own.split('\t').any(|cell| cell == line)),
            "{line:?} is not in {text:?}"
        );
    }
    for gone in ["glemte", "skjult", "PAGE", "DATE"] {
        assert!(!text.contains(gone), "{gone} is in {text:?}");
    }
    assert_eq!(text.matches("fort").count(), 1, "moved words stand where they were moved to");
    let warnings: Vec<&str> =
        read["warnings"].as_array().unwrap().iter().map(|warning| warning["key"].as_str().unwrap()).collect();
    insta::assert_snapshot!(warnings.join("\n"), @"
    import-deleted-left-out
    import-moved-left-out
    import-hidden-left-out
    ");
}

#[test]
fn the_samples_files_say_the_same_after_libreoffice_has_saved_them() {
    let study = Study::new();
    let folder = PathBuf::from(study.path("lagret"));
    std::fs::create_dir(&folder).unwrap();
    let files = sample_files();
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    oracle::convert(&paths, "docx", &folder);
    for path in files {
        let before = preview(&study, &path);
        let after = preview(&study, &folder.join(path.file_name().unwrap()));
        let name = path.file_name().unwrap().to_string_lossy();
        assert_eq!(text(&after).trim_end(), text(&before).trim_end(), "{name}");
        assert_eq!(turns(&after), turns(&before), "{name}");
    }
}

#[test]
fn libreoffice_reads_the_same_words_out_of_the_samples_files() {
    let study = Study::new();
    let folder = PathBuf::from(study.path("tekst"));
    std::fs::create_dir(&folder).unwrap();
    let files = sample_files();
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    oracle::convert(&paths, "txt:Text (encoded):UTF8", &folder);
    let mut with_more = 0;
    for path in files {
        let own = text(&preview(&study, &path));
        let made = folder.join(path.file_name().unwrap()).with_extension("txt");
        let theirs = lines(&std::fs::read_to_string(made).unwrap());
        // Notes stand elsewhere in a text file, so lines with a note are not compared.
        for line in lines(&own).into_iter().filter(|line| !line.contains('[') && !theirs.contains(line)) {
            assert!(theirs.iter().any(|other| holds(other, &line)), "{}: {line}", path.display());
            with_more += 1;
        }
    }
    assert_eq!(with_more, 1, "LibreOffice writes out a deletion that was tracked, once in these files");
}

/// The lines and cells of a text that hold something, with single blanks.
fn lines(text: &str) -> Vec<String> {
    text.trim_start_matches('\u{feff}')
        .split(['\n', '\t', '\r', '\u{2028}', '\u{b}'])
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

/// Whether a line holds all words of another in their order, with more words in between.
fn holds(line: &str, other: &str) -> bool {
    let mut words = line.split(' ');
    other.split(' ').all(|wanted| words.any(|word| word == wanted))
}
