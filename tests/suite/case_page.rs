//! The page of a case: which passages count in it, which say most, and which somebody has chosen for it.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sitat_tests::Study;

const TEXT: &str = "I: Hva skjedde?\nA: Flommen kom, og alle ville være med.\nI: Og i Dal?\nA: I Dal ventet de.\n";
const ALL: &str = "alle ville være med";
const FLOOD: &str = "Flommen kom";
const DAL: &str = "I Dal ventet de";
const ASKED: &str = "Hva skjedde";

/// A text of Berg with four passages: two codes on one, one on another, one that is about Dal, and one of words that
/// the interviewer says. Answers with the passages by their words.
fn study() -> (Study, BTreeMap<&'static str, Value>) {
    let study = Study::new();
    study.call("create_case", json!({"name": "Berg", "kind": "municipality"}));
    study.call("create_case", json!({"name": "Dal", "kind": "municipality"}));
    study.import("berg.txt", TEXT, &["Berg"]);
    for name in ["Flom", "Alle", "Vente"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let passages: [(&str, &[&str]); 4] =
        [(ALL, &["Alle"]), (FLOOD, &["Flom", "Alle"]), (DAL, &["Vente"]), (ASKED, &["Vente"])];
    let passages: BTreeMap<&str, Value> =
        passages.iter().map(|(words, codes)| (*words, study.apply(1, words, codes)["id"].clone())).collect();
    study.call("set_segment_case", json!({"segment": passages[DAL], "case": 2}));
    (study, passages)
}

fn quotes(excerpts: &Value) -> Vec<&str> {
    excerpts.as_array().unwrap().iter().map(|excerpt| excerpt["quote"].as_str().unwrap()).collect()
}

#[test]
fn those_with_the_most_codes_come_first_and_a_passage_counts_where_it_belongs() {
    let (study, _) = study();
    let berg = study.call("case_extracts", json!({"case": 1, "limit": 5}));
    assert_eq!(quotes(&berg["mostCoded"]), [FLOOD, ALL]);
    assert_eq!((&berg["total"], &berg["pinned"]), (&json!(2), &json!([])));
    let dal = study.call("case_extracts", json!({"case": 2, "limit": 5}));
    assert_eq!(quotes(&dal["mostCoded"]), [DAL]);
    let few = study.call("case_extracts", json!({"case": 1, "limit": 1}));
    assert_eq!((quotes(&few["mostCoded"]), &few["total"]), (vec![FLOOD], &json!(2)));
}

#[test]
fn a_passage_is_chosen_for_its_case_and_let_go_each_in_one_step() {
    let (study, passages) = study();
    let weak = &passages[ALL];
    assert_eq!(study.call("pin_extract", json!({"segment": weak, "case": null}))["cases"], json!(["Berg"]));
    let of_berg = || study.call("case_extracts", json!({"case": 1, "limit": 5}));
    let chosen = of_berg();
    assert_eq!(quotes(&chosen["pinned"]), [ALL]);
    assert_eq!(quotes(&chosen["mostCoded"]), [FLOOD]);
    // What is chosen already stays chosen once.
    study.call("pin_extract", json!({"segment": weak, "case": 1}));
    assert_eq!(of_berg(), chosen);
    study.call("unpin_extract", json!({"segment": weak, "case": 1}));
    assert_eq!(of_berg()["pinned"], json!([]));
    study.ask("undo");
    assert_eq!(of_berg(), chosen);
    let codings = study.call("source_segments", json!({"id": 1}))["segments"].clone();
    let own = codings.as_array().unwrap().iter().find(|own| own["id"] == *weak).unwrap();
    let ids: Vec<&Value> = own["codings"].as_array().unwrap().iter().map(|coding| &coding["id"]).collect();
    // A passage that goes leaves the page, and comes back to it.
    study.call("remove_codings", json!({"ids": ids}));
    assert_eq!(of_berg()["pinned"], json!([]));
    study.ask("undo");
    assert_eq!(of_berg(), chosen);
}

#[test]
fn a_passage_that_counts_nowhere_is_not_chosen() {
    let (study, passages) = study();
    let asked = &passages[ASKED];
    let said = study.refused("pin_extract", json!({"segment": asked, "case": null}));
    assert_eq!(said, "refused project-extract-without-case excerpt=BER-4");
    let said = study.refused("pin_extract", json!({"segment": asked, "case": 99}));
    assert!(said.starts_with("not-found"), "{said}");
}
