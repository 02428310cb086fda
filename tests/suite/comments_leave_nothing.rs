//! What comments keep of the words of people goes when these people withdraw, and names in it follow when they are made
//! final.

use serde_json::{Value, json};
use sitat_tests::{Study, holds, rows};

use crate::comments::{comment, comments};

const TEXT: &str = "Ola: Hos oss gikk det fort.\nKarijuvet: Vi ventet på kanarifuglen i hele fjor.\n";

fn study() -> (Study, i64) {
    let study = Study::new();
    let source = study.import("gruppe.txt", TEXT, &["Åsbygd"]);
    study.call("create_code", json!({"parent": null, "name": "Venting", "isCodable": true}));
    let segment = study.apply(source, "ventet på kanarifuglen", &["Venting"])["id"].as_i64().unwrap();
    (study, segment)
}

fn person(study: &Study) -> Value {
    let all = study.ask("participants");
    let people = all["people"].as_array().unwrap();
    people.iter().find(|own| own["person"]["name"] == "Karijuvet").unwrap()["person"]["id"].clone()
}

#[test]
fn whoever_withdraws_takes_their_words_out_of_comments_and_being_forgotten_leaves_no_byte() {
    let (mut study, segment) = study();
    let kari = person(&study);
    comment(&study, &json!({"kind": "segment", "id": segment}), "Hva mener hun med «kanarifuglen i hele fjor»?");
    comment(&study, &json!({"kind": "participant", "id": kari}), "Snakk med henne igjen.");
    let file = study.path("k.json");
    study.call("save_comments", json!({"path": file, "overwrite": false}));
    let before = rows(&study.project());
    study.call("withdraw_participant", json!({"id": kari}));
    let all = comments(&study);
    assert_eq!((&all[0]["standing"], &all[0]["words"]), (&json!("gone"), &json!("[…]")));
    assert_eq!(all[0]["text"], "Hva mener hun med «[…]»?");
    // An older file does not bring them back.
    let after = rows(&study.project());
    study.call("take_comments", json!({"path": file}));
    assert_eq!(rows(&study.project()), after);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    study.ask("redo");

    study.restart();
    assert!(holds(&study.project(), "kanarifugl"), "until it is final, the words are kept for undo");
    study.call("erase_participant", json!({"id": kari}));
    study.ask("close_project");
    for gone in ["kanarifugl", "Karijuvet"] {
        assert!(!holds(&study.project(), gone), "{gone} is still in the file");
    }
    study.call("open_project", json!({"path": study.project(), "readOnly": false}));
    assert_eq!(comments(&study).len(), 2, "the comments stay");
}

#[test]
fn names_that_are_made_final_leave_the_words_of_comments() {
    let (study, segment) = study();
    comment(&study, &json!({"kind": "segment", "id": segment}), "Hvem?");
    comment(&study, &json!({"kind": "participant", "id": person(&study)}), "Snakk med henne igjen.");
    let list = study.file("navn.csv", "navn;erstatning;type\nKarijuvet;Anne;person\nKanarifuglen;Fuglen;sted\n");
    let found = study.call("find_names", json!({"file": list, "source": null}));
    let places: Vec<Value> = found["places"].as_array().unwrap().iter().map(|place| place["place"].clone()).collect();
    let request = json!({"file": list, "places": places, "labels": true, "cases": true, "memos": true});
    study.call("replace_names", request);
    study.call("forget_names", json!({"file": list}));
    let all = comments(&study);
    assert_eq!((&all[1]["name"], &all[1]["standing"]), (&json!("Anne"), &json!("there")));
    study.ask("close_project");
    assert!(!holds(&study.project(), "Karijuvet"), "no byte of the name is left");
}
