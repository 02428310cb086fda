//! How far somebody has come: turns looked at, sources declared.

use serde_json::{Value, json};
use sitat_tests::{Study, rows};

const TEXT: &str = "I: Hva skjedde?\nKari: Ingen ringte.\nI: Og så?\nKari: Vi ventet lenge.\n";

fn source(study: &Study) -> Value {
    study.ask("sources")[0].clone()
}

fn begin() -> (Study, i64) {
    let study = Study::new();
    let id = study.import("a.txt", TEXT, &[]);
    study.call("create_code", json!({"parent": null, "name": "Venting", "isCodable": true}));
    (study, id)
}

#[test]
fn a_turn_is_untouched_until_it_is_coded_or_looked_at() {
    let (mut study, id) = begin();
    assert_eq!(source(&study)["untouchedTurns"], 2, "the interviewer's turns are not to be coded");
    assert_eq!(source(&study)["isBegun"], false);
    study.apply(id, "Ingen ringte", &["Venting"]);
    assert_eq!(source(&study)["untouchedTurns"], 1);
    study.call("mark_turns", json!({"source": id, "turns": [4]}));
    assert_eq!(source(&study)["untouchedTurns"], 0);
    study.restart();
    assert_eq!(study.call("source_segments", json!({"id": id}))["reviewedTurns"], json!([4]));
    assert_eq!(study.call("source_text", json!({"id": id}))["reviewedTurns"], json!([4]));
    study.call("unmark_turns", json!({"source": id, "turns": [4]}));
    assert_eq!(source(&study)["untouchedTurns"], 1);
    study.ask("undo");
    study.ask("undo");
    assert_eq!(study.call("source_segments", json!({"id": id}))["reviewedTurns"], json!([]));
}

#[test]
fn marking_twice_is_no_step_and_unknown_turns_are_refused() {
    let (study, id) = begin();
    study.call("mark_turns", json!({"source": id, "turns": [2, 4]}));
    let before = (rows(&study.project()), study.call("history", json!({"before": null, "limit": 1}))["total"].clone());
    study.call("mark_turns", json!({"source": id, "turns": [2]}));
    assert_eq!(study.refused("mark_turns", json!({"source": id, "turns": [2, 99]})), "not-found project-gone name=99");
    let after = (rows(&study.project()), study.call("history", json!({"before": null, "limit": 1}))["total"].clone());
    assert_eq!(after, before);
}

#[test]
fn a_source_is_declared_read_then_coded_and_taken_back() {
    let (study, id) = begin();
    let start = rows(&study.project());
    for declared in ["read", "coded", "nothing"] {
        study.call("set_source_progress", json!({"sources": [id], "declared": declared}));
        assert_eq!(source(&study)["declared"], declared);
        assert_eq!(source(&study)["isBegun"], declared != "nothing");
    }
    study.ask("undo");
    assert_eq!(source(&study)["declared"], "coded");
    for _ in 0..2 {
        study.ask("undo");
    }
    assert_eq!(rows(&study.project()), start);
    assert_eq!(
        study.refused("set_source_progress", json!({"sources": [id, 999], "declared": "read"})),
        "not-found project-no-source name=999"
    );
}
