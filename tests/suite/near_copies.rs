//! Interviews of 10,000 words that come a second time, changed as people change them.

use serde_json::json;
use sitat_testkit::corpus::interview;
use sitat_tests::Study;

const WORDS: u32 = 10_000;

/// How alike the preview says that a text is to what is there, in percent; 0 where it says nothing.
fn alike(study: &Study, text: &str) -> u64 {
    let path = study.file("igjen.txt", text);
    let settings = json!({"encoding": null, "pattern": null, "detectTurns": true, "cleaning": [], "byHand": []});
    let preview = study.call("preview_import", json!({"paths": [path], "settings": settings}))[0].clone();
    assert!(preview["error"].is_null(), "{}", preview["error"]);
    assert!(preview["read"]["duplicateOf"].is_null(), "not the same file");
    preview["read"]["near"]["percent"].as_u64().unwrap_or(0)
}

/// Changes every so manieth word.
fn each(text: &str, distance: usize, change: impl Fn(&str) -> String) -> String {
    let mut number = 0;
    let lines = text.lines().map(|line| {
        let words = line.split(' ').map(|word| {
            number += 1;
            if number % distance == 0 { change(word) } else { word.to_owned() }
        });
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_changed_copy_of_a_long_interview_is_pointed_out() {
    let study = Study::new();
    let text = interview(7, 1, WORDS);
    study.import("første.txt", &text, &[]);
    let stamped: String = (0..)
        .zip(text.lines())
        .map(|(number, line)| format!("[00:{:02}:{:02}] {line}\n", number / 60 % 60, number % 60))
        .collect();
    let changes = [
        ("proof-read", each(&text, 60, |word| format!("{word}e")), 85),
        ("fillers taken out", each(&text, 25, |_| String::new()), 65),
        ("words put in", each(&text, 25, |word| format!("{word} [uhørlig]")), 65),
        ("names replaced", text.replace(" kommune", " Storvik"), 80),
        ("labels written out", text.replace("I: ", "Intervjuer: ").replace("R: ", "Kari Nordmann: "), 75),
        ("times put in", stamped, 70),
        ("other quotation marks and dashes", text.replace(", ", " – ").replace('.', "…"), 90),
        ("lines cut", each(&text, 11, |word| format!("{word}\n")), 95),
        ("shouted", text.to_uppercase(), 95),
        ("the first fifth lost", text[text.char_indices().nth(text.chars().count() / 5).unwrap().0..].to_owned(), 70),
    ];
    for (change, changed, least) in changes {
        let percent = alike(&study, &changed);
        assert!(percent >= least, "{change}: {percent} %");
    }
}

#[test]
fn another_interview_by_the_same_guide_is_no_copy() {
    let study = Study::new();
    let (first, second) = (interview(7, 1, WORDS), interview(7, 2, WORDS));
    study.import("første.txt", &first, &[]);
    let mut questions = first.lines().filter(|line| line.starts_with("I: "));
    // The same questions word for word, other answers.
    let same: Vec<&str> = second
        .lines()
        .map(|line| if line.starts_with("I: ") { questions.next().unwrap_or(line) } else { line })
        .collect();
    assert_eq!(alike(&study, &same.join("\n")), 0);
    assert_eq!(alike(&study, &second), 0);
}
