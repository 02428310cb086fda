//! Words in the field of a turn that nobody left: kept outside the journal, offered again, and put in as one edit.

use serde_json::{Value, json};
use sitat_tests::{Study, holds, rows};

const TEXT: &str = "I: Hva skjedde?\nKari: Vi venntet på kanarifuglen i hele fjor, og ingen rigte.\n";
const SAID: &str = "Vi venntet på kanarifuglen i hele fjor, og ingen rigte.";
const WRITTEN: &str = "Vi ventet på kanarifuglen i hele fjor, og ingen ringte.";

fn keep(study: &Study, source: i64, written: &str) {
    let start = study.find(source, SAID).start;
    let draft = json!({"source": source, "turn": 2, "start": start, "before": SAID, "written": written});
    study.call("keep_draft", draft);
}

#[test]
fn words_in_a_field_are_offered_again_and_put_in_with_every_passage_on_its_words() {
    let mut study = Study::new();
    let source = study.import("intervju.txt", TEXT, &[]);
    study.call("create_code", json!({"parent": null, "name": "Fugl", "isCodable": true}));
    study.apply(source, "kanarifuglen", &["Fugl"]);
    let before = rows(&study.project());
    let steps = |study: &Study| study.call("history", json!({"before": null, "limit": 1}))["total"].clone();
    let steps_before = steps(&study);
    keep(&study, source, "Vi ventet");
    keep(&study, source, WRITTEN);
    assert_eq!(steps(&study), steps_before, "no step of its own");
    study.restart();
    let offered = study.ask("drafts");
    assert_eq!((&offered[0]["written"], &offered[0]["fits"]), (&json!(WRITTEN), &json!(true)));
    assert_eq!((&offered[0]["sourceName"], offered.as_array().unwrap().len()), (&json!("intervju"), 1));
    assert_eq!(study.text(source), TEXT);

    assert_eq!(study.call("restore_draft", json!({"id": source})), json!({"changes": 2, "lost": 0}));
    assert!(study.text(source).contains(WRITTEN));
    let segment = study.call("source_segments", json!({"id": source}))["segments"][0].clone();
    let place = study.find(source, "kanarifuglen");
    assert_eq!(segment["stretches"], json!([place.stretch()]));
    assert_eq!(study.ask("drafts"), json!([]));
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn a_field_that_is_left_and_a_text_that_has_changed_leave_nothing_to_put_in() {
    let study = Study::new();
    let source = study.import("intervju.txt", TEXT, &[]);
    let write = |words: &str, text: &str| {
        let place = study.find(source, words);
        let replacement = json!({"start": place.start, "end": place.end, "text": text});
        study.call("edit_text", json!({"source": source, "turn": 2, "replacements": [replacement]}));
    };
    keep(&study, source, WRITTEN);
    write("venntet", "ventet");
    assert_eq!(study.ask("drafts"), json!([]), "what was written is in the text");
    study.ask("undo");
    keep(&study, source, WRITTEN);
    study.call("drop_draft", json!({"id": source}));
    assert_eq!(study.ask("drafts"), json!([]));
    keep(&study, source, WRITTEN);
    let replace = json!({"words": "Kari", "source": null, "caseSensitive": true, "wholeWords": true});
    let found = study.call("find_words", replace)["places"].clone();
    assert!(!found.as_array().unwrap().is_empty());
    let places: Vec<Value> = found.as_array().unwrap().iter().map(|one| one["place"].clone()).collect();
    study.call(
        "replace_text",
        json!({"find": {"words": "Kari", "source": null, "caseSensitive": true, "wholeWords": true},
        "replacement": "Anne-Marie", "places": places}),
    );
    assert_eq!(study.ask("drafts")[0]["fits"], json!(false));
    assert!(study.refused("restore_draft", json!({"id": source})).starts_with("refused edit-"));
}

#[test]
fn what_is_made_final_takes_drafts_along() {
    let study = Study::new();
    let source = study.import("intervju.txt", TEXT, &[]);
    keep(&study, source, "Vi ventet på kanarijuvet");
    assert!(holds(&study.project(), "kanarijuvet"));
    let list = study.file("navn.csv", "navn;erstatning\nKari;Anne\n");
    study.call("replace_names", json!({"file": list, "places": null, "labels": true, "cases": false, "memos": false}));
    study.call("forget_names", json!({"file": list}));
    assert!(!holds(&study.project(), "kanarijuvet"));
}
