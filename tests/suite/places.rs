//! Coding a list of places: hits of a search, all that somebody says.

use serde_json::{Value, json};
use sitat_tests::{Study, rows};

const TEXT: &str =
    "I: Hva med køen?\nKari: Køen var lang. Vi ventet bl.a. på køen i nord. Ingen kom.\nOla: Køen? Nei.\n";

fn begin() -> (Study, i64, i64) {
    let study = Study::new();
    let source = study.import("a.txt", TEXT, &[]);
    study.call("create_code", json!({"parent": null, "name": "Kø", "isCodable": true}));
    let code = study.code("Kø");
    study.wait_for_search();
    (study, source, code)
}

fn found() -> Value {
    let search = json!({"query": "køen", "exact": true, "inflections": false, "switchedOff": [], "limit": 1000});
    json!({"kind": "found", "value": search})
}

fn preview(study: &Study, places: &Value, code: i64, snap: &str) -> Vec<Value> {
    let request = json!({"places": places, "codes": [code], "snap": snap});
    study.call("preview_places", request)["places"].as_array().unwrap().clone()
}

fn quotes(places: &[Value]) -> Vec<&str> {
    places.iter().map(|place| place["quote"].as_str().unwrap()).collect()
}

#[test]
fn hits_grow_to_sentences_or_turns_and_those_alike_are_one() {
    let (study, _, code) = begin();
    let sentences = preview(&study, &found(), code, "sentence");
    assert_eq!(quotes(&sentences), ["Hva med køen?", "Køen var lang.", "Vi ventet bl.a. på køen i nord.", "Køen?"]);
    assert_eq!(sentences[1]["speaker"], "Kari");
    let turns = preview(&study, &found(), code, "turn");
    assert_eq!(quotes(&turns)[1..], ["Køen var lang. Vi ventet bl.a. på køen i nord. Ingen kom.", "Køen? Nei."]);
    assert_eq!(quotes(&preview(&study, &found(), code, "words")), ["køen", "Køen", "køen", "Køen"]);
    let listed: Vec<Value> = sentences.iter().map(|place| place["place"].clone()).collect();
    let again = preview(&study, &json!({"kind": "listed", "value": listed}), code, "sentence");
    assert_eq!(again, sentences, "what is whole stays as it is");
}

#[test]
fn places_are_coded_in_one_step_and_marked_as_such() {
    let (study, source, code) = begin();
    study.apply(source, "Køen var lang.", &["Kø"]);
    let before = rows(&study.project());
    let places = preview(&study, &found(), code, "sentence");
    let coded: Vec<bool> = places.iter().map(|place| place["isCoded"].as_bool().unwrap()).collect();
    assert_eq!(coded, [false, true, false, false]);
    let chosen: Vec<Value> = places[1..].iter().map(|place| place["place"].clone()).collect();
    let request = json!({"places": chosen, "codes": [code], "snap": "sentence"});
    assert_eq!(study.call("code_places", request), json!({"applied": 2, "already": 1, "excluded": 0}));
    let segments = study.call("source_segments", json!({"id": source}))["segments"].clone();
    let origins: Vec<&str> =
        segments.as_array().unwrap().iter().map(|one| one["codings"][0]["origin"].as_str().unwrap()).collect();
    assert_eq!(origins, ["hand", "places", "places"]);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn all_that_a_speaker_says_can_be_coded() {
    let (study, source, code) = begin();
    let speakers = study.call("speakers", json!({"source": source}));
    let kari = speakers.as_array().unwrap().iter().find(|speaker| speaker["label"] == "Kari").unwrap().clone();
    let by_label = preview(&study, &json!({"kind": "speaker", "value": kari["id"]}), code, "turn");
    assert_eq!(quotes(&by_label), ["Køen var lang. Vi ventet bl.a. på køen i nord. Ingen kom."]);
    let by_person = json!({"kind": "participant", "value": kari["participant"]["id"]});
    assert_eq!(preview(&study, &by_person, code, "turn"), by_label);
}

#[test]
fn places_outside_a_text_and_codes_that_are_headings_are_refused() {
    let (study, source, code) = begin();
    study.call("create_code", json!({"parent": null, "name": "Overskrift", "isCodable": false}));
    let heading = study.code("Overskrift");
    let place = |start: u32, end: u32| json!([{"source": source, "start": start, "end": end}]);
    let before = rows(&study.project());
    let request = |places: Value, codes: Value| json!({"places": places, "codes": codes, "snap": "turn"});
    assert_eq!(study.refused("code_places", request(place(0, 9_999), json!([code]))), "refused project-no-words");
    assert_eq!(study.refused("code_places", request(place(5, 5), json!([code]))), "refused project-no-words");
    assert_eq!(study.refused("code_places", request(json!([]), json!([code]))), "refused project-no-words");
    assert!(
        study
            .refused("code_places", request(place(3, 6), json!([heading])))
            .starts_with("refused codebook-not-codable")
    );
    assert_eq!(rows(&study.project()), before);
}
