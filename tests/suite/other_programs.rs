//! Transcripts and tables as other programs write them: every word once, notes at their mark, the same speakers.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sitat_tests::{Study, oracle};

/// What there is to say about a file that another program wrote.
struct File {
    path: PathBuf,
    /// `anchored` in the text, `once` somewhere, `lost` by the program, or `none`.
    notes: String,
    is_timed: bool,
}

struct Made {
    files: Vec<File>,
    words: Vec<String>,
    answer: Value,
    folder: PathBuf,
}

/// The words of a text, letters and figures only.
fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn made(study: &Study) -> Made {
    let folder = PathBuf::from(study.path("andre"));
    let printed = folder.join("libreoffice");
    std::fs::create_dir_all(&printed).unwrap();
    let answer = oracle::ask_python("write_transcripts.py", &[&folder]);
    let list = |value: &Value| value.as_array().unwrap().clone();
    let mut files: Vec<File> = list(&answer["files"])
        .iter()
        .map(|file| File {
            path: file["path"].as_str().unwrap().into(),
            notes: file["notes"].as_str().unwrap().to_owned(),
            is_timed: file["timed"] == json!(true),
        })
        .collect();
    let document = folder.join("pandoc.docx");
    for format in ["pdf", "txt:Text (encoded):UTF8"] {
        oracle::convert(&[&document], format, &printed);
        let ending = format.split(':').next().unwrap();
        let path = printed.join("pandoc").with_extension(ending);
        // A text file by LibreOffice has no notes.
        let notes = if ending == "txt" { "lost" } else { "once" };
        files.push(File { path, notes: notes.to_owned(), is_timed: false });
    }
    let words = list(&answer["words"]).iter().map(|word| word.as_str().unwrap().to_owned()).collect();
    Made { files, words, answer, folder }
}

fn read(study: &Study, path: &Path) -> Value {
    let settings = json!({"encoding": null, "pattern": null, "detectTurns": true, "cleaning": [], "byHand": []});
    let preview = study.call("preview_import", json!({"paths": [path], "settings": settings}))[0].clone();
    assert!(preview["error"].is_null(), "{}: {}", path.display(), preview["error"]);
    preview["read"].clone()
}

#[test]
fn transcripts_by_other_programs_hold_every_word_once() {
    let study = Study::that_reads_pages(env!("CARGO_BIN_EXE_sitat-tests"));
    let made = made(&study);
    for file in &made.files {
        let name = file.path.display();
        let read = read(&study, &file.path);
        let text = read["text"].as_str().unwrap();
        let own = words(text);
        for word in &made.words {
            // On a web page the number of a note stands right behind its word.
            let noted = format!("{word}1");
            let times = own.iter().filter(|own| **own == word || **own == noted).count();
            let is_note = ["Målt", "seint", "desember"].contains(&word.as_str());
            let is_around = ["Samtale", "Åsbygd", "Første", "Andre", "Kroner", "1988"].contains(&word.as_str());
            // Subtitles hold what was said and nothing else.
            let is_left_out = (file.is_timed && (is_note || is_around)) || (is_note && file.notes == "lost");
            assert_eq!(times, usize::from(!is_left_out), "{name}: {word} in {text}");
        }
        assert!(!text.contains('\u{fffd}'), "{name}: {text}");
        if file.notes == "anchored" {
            assert!(text.contains("strømmen[Målt seint i desember.] kom"), "{name}: {text}");
        }
    }
}

#[test]
fn speakers_and_times_are_found_in_transcripts_by_other_programs() {
    let study = Study::that_reads_pages(env!("CARGO_BIN_EXE_sitat-tests"));
    for file in made(&study).files {
        let read = read(&study, &file.path);
        let turns = read["turns"].as_array().unwrap();
        let said: Vec<&Value> = turns.iter().filter(|turn| !turn["speaker"].is_null()).collect();
        let speakers: Vec<&str> = said.iter().map(|turn| turn["speaker"].as_str().unwrap()).collect();
        assert_eq!(
            speakers,
            ["Intervjuer", "Kari", "Intervjuer", "Kari", "Intervjuer"],
            "{}: {turns:?}",
            file.path.display()
        );
        if file.is_timed {
            let times: Vec<Option<u64>> = said.iter().map(|turn| turn["timeMs"].as_u64()).collect();
            assert_eq!(times, [0, 2000, 4000, 6000, 8000].map(Some), "{}", file.path.display());
        }
    }
}

#[test]
fn rich_text_loses_no_word_that_another_reader_finds() {
    let study = Study::new();
    let made = made(&study);
    let rich = made.answer["rich"].as_object().unwrap();
    assert_eq!(rich.len(), 2);
    for (path, theirs) in rich {
        let read = read(&study, Path::new(path));
        let text = read["text"].as_str().unwrap();
        let own = words(text);
        for word in words(theirs.as_str().unwrap()) {
            assert!(own.contains(&word), "{path}: {word} is not in {text}");
        }
    }
}

#[test]
fn tables_by_other_programs_become_the_same_cases() {
    let expected = json!([["Åsbygd", 18450.5, true], ["Dal; «Nes» & \"Øy\"", 24700.0, false]]);
    let first = Study::new();
    let made = made(&first);
    let converted = made.folder.join("libreoffice");
    // 59 is the semicolon, 34 the quotation mark, 76 UTF-8.
    let book = made.folder.join("openpyxl.xlsx");
    for format in ["ods", "csv:Text - txt - csv (StarCalc):59,34,76"] {
        oracle::convert(&[&book], format, &converted);
    }
    let files = [
        made.folder.join("openpyxl.xlsx"),
        made.folder.join("odfpy.ods"),
        made.folder.join("python.csv"),
        converted.join("openpyxl.ods"),
        converted.join("openpyxl.csv"),
    ];
    for path in files {
        let study = Study::new();
        let imported = study.call("import_cases", json!({"path": path}));
        assert_eq!(imported["warnings"], json!([]), "{}", path.display());
        let table = study.ask("cases");
        let cases: Vec<Value> = table["cases"]
            .as_array()
            .unwrap()
            .iter()
            .map(|case| {
                let values = case["values"].as_array().unwrap().iter().map(|value| value["value"].clone());
                std::iter::once(case["name"].clone()).chain(values).collect()
            })
            .collect();
        // LibreOffice makes a number of what openpyxl says is true.
        let columns = if path.starts_with(&converted) { 2 } else { 3 };
        let first = |rows: &[Value]| -> Vec<Vec<Value>> {
            rows.iter().map(|row| row.as_array().unwrap()[..columns].to_vec()).collect()
        };
        assert_eq!(first(&cases), first(expected.as_array().unwrap()), "{}", path.display());
    }
}
