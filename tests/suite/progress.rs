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

#[test]
fn a_second_round_begins_with_nothing_declared_and_the_first_one_is_kept() {
    let (mut study, id) = begin();
    assert_eq!(study.ask("round"), json!({"number": 1, "startedAt": null, "order": null}));
    study.apply(id, "Ingen ringte", &["Venting"]);
    study.call("set_source_progress", json!({"sources": [id], "declared": "coded"}));
    let first = rows(&study.project());
    study.call("begin_round", json!({"isShuffled": false}));
    assert_eq!(study.ask("round")["number"], 2);
    assert_eq!(study.ask("round")["order"], json!(null));
    assert_eq!(source(&study)["declared"], "nothing");
    assert_eq!(source(&study)["isBegun"], false, "what was coded before is not work of this round");
    study.call("mark_turns", json!({"source": id, "turns": [4]}));
    assert_eq!(source(&study)["isBegun"], true);
    study.call("set_source_progress", json!({"sources": [id], "declared": "read"}));
    study.restart();
    assert_eq!(source(&study)["declared"], "read");
    for _ in 0..3 {
        study.ask("undo");
    }
    assert_eq!(rows(&study.project()), first);
    assert_eq!(source(&study)["declared"], "coded");
}

#[test]
fn a_shuffled_round_holds_every_source_once_in_an_order_that_stays() {
    let mut study = Study::new();
    for number in 0..8 {
        study.import(&format!("{number}.txt"), TEXT, &[]);
    }
    let order = |study: &Study| -> Vec<i64> {
        study.ask("round")["order"].as_array().unwrap().iter().map(|id| id.as_i64().unwrap()).collect()
    };
    study.call("begin_round", json!({"isShuffled": true}));
    let shuffled = order(&study);
    let mut sorted = shuffled.clone();
    sorted.sort_unstable();
    let own: Vec<i64> =
        study.ask("sources").as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect();
    assert_eq!(sorted, own);
    study.restart();
    assert_eq!(order(&study), shuffled);
    study.call("remove_source", json!({"id": shuffled[3]}));
    let left: Vec<i64> = shuffled.iter().copied().filter(|id| *id != shuffled[3]).collect();
    assert_eq!(order(&study), left);
    study.ask("undo");
    assert_eq!(order(&study), shuffled);
}
