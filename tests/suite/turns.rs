//! Stories of turns put right after a text has entered: not a single offset moves, and undo brings all back.

use serde_json::{Value, json};
use sitat_tests::Study;

const TEXT: &str =
    "I: Hva gjør dere på Årø?\nKari: Vi venter. Hvorfor det? Fordi ingen ringer.\nI: Ja.\nOla: 😀 Det er sant.\n";

fn study() -> (Study, i64) {
    let study = Study::new();
    let source = study.import("årø.txt", TEXT, &["Dalvoll"]);
    for code in ["vente", "spør"] {
        study.call("create_code", json!({"parent": null, "name": code, "isCodable": true}));
    }
    study.apply(source, "Vi venter", &["vente"]);
    study.apply(source, "Hvorfor det?", &["spør"]);
    study.search("venter");
    (study, source)
}

/// The turns with who says them and their words.
fn turns(study: &Study, source: i64) -> Vec<String> {
    let view = study.call("source_text", json!({"id": source}));
    assert_eq!(view["text"], TEXT, "the text never changes");
    let text: Vec<char> = TEXT.chars().collect();
    let offset = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let label = |id: &Value| {
        let speakers = view["speakers"].as_array().unwrap();
        speakers.iter().find(|speaker| &speaker["id"] == id).map_or("–", |own| own["label"].as_str().unwrap())
    };
    let turns = view["turns"].as_array().unwrap();
    turns
        .iter()
        .zip(1_u64..)
        .map(|(turn, number)| {
            assert_eq!(turn["number"], number);
            let words: String = text[offset(&turn["contentStart"])..offset(&turn["contentEnd"])].iter().collect();
            format!("{}: {words}", label(&turn["speaker"]))
        })
        .collect()
}

fn passages(study: &Study, source: i64) -> Value {
    let view = study.call("source_text", json!({"id": source}));
    let segments = view["segments"].as_array().unwrap();
    assert!(segments.iter().all(|segment| segment["isCertain"] == true));
    segments.iter().map(|segment| segment["stretches"].clone()).collect()
}

#[test]
fn turns_are_split_given_to_others_and_merged_and_every_passage_stays_where_it_is() {
    let (study, source) = study();
    let (before, places) = (turns(&study, source), passages(&study, source));
    let words = study.ask("sources")[0]["words"].clone();
    let at = study.find(source, "Hvorfor det?").start;
    study.call("split_turn", json!({"source": source, "at": at}));
    study.call("split_turn", json!({"source": source, "at": study.find(source, "Fordi").start}));
    study.call("assign_turns", json!({"source": source, "turns": [3], "label": "I", "role": "participant"}));
    assert_eq!(
        turns(&study, source),
        [
            "I: Hva gjør dere på Årø?",
            "Kari: Vi venter.",
            "I: Hvorfor det?",
            "Kari: Fordi ingen ringer.",
            "I: Ja.",
            "Ola: 😀 Det er sant."
        ]
    );
    assert_eq!(passages(&study, source), places);
    assert_eq!(study.ask("sources")[0]["words"], words);
    assert_eq!(study.search("role:interviewer hvorfor")["total"], 1, "whose words they are is known at once");
    assert_eq!(study.search("role:participant hvorfor")["total"], 0);
    study.call("merge_turns", json!({"source": source, "first": 2, "last": 4}));
    assert_eq!(turns(&study, source), before);
    for _ in 0..4 {
        study.ask("undo");
    }
    assert_eq!(turns(&study, source), before);
    assert_eq!(study.search("role:interviewer hvorfor")["total"], 0);
    for _ in 0..3 {
        study.ask("redo");
    }
    assert_eq!(turns(&study, source).len(), 6);
    assert_eq!(study.search("role:interviewer hvorfor")["total"], 1);
}

#[test]
fn a_new_label_becomes_a_speaker_with_its_role_and_nobody_can_say_a_turn() {
    let (study, source) = study();
    study.call("assign_turns", json!({"source": source, "turns": [4], "label": "Assistent", "role": "interviewer"}));
    assert_eq!(turns(&study, source)[3], "Assistent: 😀 Det er sant.");
    let speakers = study.call("speakers", json!({"source": source}));
    let added = speakers.as_array().unwrap().iter().find(|speaker| speaker["label"] == "Assistent").unwrap();
    assert_eq!((&added["role"], &added["turns"]), (&json!("interviewer"), &json!(1)));
    study.call("assign_turns", json!({"source": source, "turns": [1, 3], "label": null, "role": "other"}));
    assert_eq!(turns(&study, source)[2], "–: Ja.");
    study.call("set_turn_time", json!({"source": source, "turn": 2, "timeMs": 65_000}));
    assert_eq!(study.call("source_text", json!({"id": source}))["turns"][1]["timeMs"], 65_000);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let (study, source) = study();
    let before = turns(&study, source);
    for at in [0, 25, 31, u32::MAX] {
        assert_eq!(
            study.refused("split_turn", json!({"source": source, "at": at})),
            "refused project-nothing-to-split"
        );
    }
    let merge = json!({"source": source, "first": 2, "last": 9});
    assert!(study.refused("merge_turns", merge).starts_with("not-found "));
    let blank = json!({"source": source, "turns": [1], "label": " ", "role": "other"});
    assert_eq!(study.refused("assign_turns", blank), "refused project-blank-name");
    study.call("merge_turns", json!({"source": source, "first": 3, "last": 2}));
    assert_eq!(turns(&study, source), before);
}
