//! Stories of work begun elsewhere: what was highlighted and written in the margin comes along with the text.

use serde_json::{Value, json};
use sitat_tests::{Study, repository};

/// An interview that somebody has read with two pens in the hand.
fn read_file() -> String {
    repository().join("tests/fixtures/read.fodt").to_string_lossy().into_owned()
}

fn marks(colours: &[(&str, &str)], comments: &str) -> Value {
    let colours: Vec<Value> = colours.iter().map(|(colour, code)| json!({"colour": colour, "code": code})).collect();
    json!({
        "colours": colours, "comments": comments, "keepsAuthors": true,
        "withoutHighlights": [], "withoutComments": [],
    })
}

fn words(study: &Study, source: &Value, segment: &Value) -> String {
    let text: Vec<char> = study.text(source.as_i64().unwrap()).chars().collect();
    let place = |name: &str| usize::try_from(segment["stretches"][0][name].as_u64().unwrap()).unwrap();
    text[place("start")..place("end")].iter().collect()
}

#[test]
fn highlights_and_comments_come_along_in_one_step_and_come_back_with_redo() {
    let study = Study::new();
    let settings = json!({"encoding": null, "pattern": null, "detectTurns": true});
    let preview = study.call("preview_import", json!({"paths": [read_file()], "settings": settings}));
    let read = &preview[0]["read"];
    let colours: Vec<(&str, &str)> = read["highlights"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pen| (pen["colour"].as_str().unwrap(), pen["shade"].as_str().unwrap()))
        .collect();
    assert_eq!(colours, [("yellow", "#ffff00"), ("#ffc000", "#ffc000"), ("yellow", "#ffff00")]);
    assert_eq!((&read["comments"][0]["author"], &read["warnings"]), (&json!("Ola Vik"), &json!([])));

    let mut item = study.item(&read_file(), &[]);
    item["marks"] = marks(&[("yellow", "Barrierer/Tid")], "codes");
    item["marks"]["withoutHighlights"] = json!([2]);
    let imported = study.call("import_sources", json!({"items": [item]}));
    assert_eq!(
        (&imported["warnings"], &imported["created"]),
        (&json!([]), &json!(["Barrierer", "Barrierer/Tid", "Reiser"]))
    );
    let source = &imported["sources"][0]["id"];
    let segments = study.call("source_segments", json!({"id": source}))["segments"].clone();
    let coded: Vec<(String, &str)> = segments
        .as_array()
        .unwrap()
        .iter()
        .map(|segment| (words(&study, source, segment), segment["codings"][0]["coder"].as_str().unwrap()))
        .collect();
    assert_eq!(coded.len(), 2);
    assert_eq!(coded[0].0, "Det er møtene.");
    assert_eq!(coded[1], ("Og bilturene".to_owned(), "Ola Vik"));
    assert_eq!(segments[1]["memo"], "Sml. Elvnes");
    study.ask("undo");
    assert_eq!((study.ask("sources"), study.ask("codebook")), (json!([]), json!([])));
    study.ask("redo");
    assert_eq!(study.call("source_segments", json!({"id": source}))["segments"].as_array().unwrap().len(), 2);
}

#[test]
fn what_nobody_was_asked_about_is_counted() {
    let study = Study::new();
    let imported = study.call("import_sources", json!({"items": [study.item(&read_file(), &[])]}));
    let keys: Vec<&str> = imported["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning["message"]["key"].as_str().unwrap())
        .collect();
    assert_eq!(keys, ["import-comments-left-out", "import-highlights-left-out"]);
}
