//! Stories of a guide written by hand: begun, put in order, continued, and what a recording has lost.

use serde_json::{Value, json};
use sitat_tests::Study;

/// A version with two questions, the first with two probes.
fn study() -> (Study, i64) {
    let study = Study::new();
    let version = study.call("create_guide", json!({"name": "Vår", "from": null}))["version"].as_i64().unwrap();
    for (parent, text) in [(None, "Hva skjedde?"), (None, "Hvem bestemte?"), (Some(1), "Når?"), (Some(1), "Hvor?")] {
        study.call("create_question", json!({"version": version, "parent": parent, "text": text}));
    }
    (study, version)
}

/// The questions of a version as they are read, with their numbers.
fn questions(study: &Study, place: usize) -> Vec<String> {
    let guide = study.ask("guide");
    let list = guide[place]["questions"].as_array().unwrap().clone();
    let told =
        |question: &Value| format!("{} {}", question["number"].as_str().unwrap(), question["text"].as_str().unwrap());
    list.iter().map(told).collect()
}

fn id(study: &Study, place: usize, text: &str) -> Value {
    let guide = study.ask("guide");
    let list = guide[place]["questions"].as_array().unwrap().clone();
    list.iter().find(|question| question["text"] == text).unwrap()["id"].clone()
}

#[test]
fn questions_are_moved_among_those_beside_them_and_their_probes_go_along() {
    let (study, _) = study();
    let before = questions(&study, 0);
    assert_eq!(before, ["1 Hva skjedde?", "1.1 Når?", "1.2 Hvor?", "2 Hvem bestemte?"]);
    study.call("move_question", json!({"id": id(&study, 0, "Hva skjedde?"), "place": 1}));
    assert_eq!(questions(&study, 0), ["1 Hvem bestemte?", "2 Hva skjedde?", "2.1 Når?", "2.2 Hvor?"]);
    study.call("move_question", json!({"id": id(&study, 0, "Hvor?"), "place": 0}));
    assert_eq!(questions(&study, 0)[2..], ["2.1 Hvor?", "2.2 Når?"]);
    // Past the last one is the last.
    study.call("move_question", json!({"id": id(&study, 0, "Hvem bestemte?"), "place": 99}));
    assert_eq!(questions(&study, 0)[0], "1 Hva skjedde?");
    for _ in 0..3 {
        study.ask("undo");
    }
    assert_eq!(questions(&study, 0), before);
}

#[test]
fn a_new_version_goes_on_from_the_one_before_with_what_it_asks_about() {
    let (study, version) = study();
    study.call("create_code", json!({"parent": null, "name": "Drivkraft", "isCodable": true}));
    let code = study.code("Drivkraft");
    let first = id(&study, 0, "Hva skjedde?");
    study.call("set_question_codes", json!({"id": first, "codes": [code]}));
    study.call("create_guide", json!({"name": "Høst", "from": version}));
    assert_eq!(questions(&study, 1), questions(&study, 0));
    let guide = study.ask("guide");
    let pairs = guide[1]["questions"].as_array().unwrap().iter().zip(guide[0]["questions"].as_array().unwrap());
    for (later, earlier) in pairs {
        assert_eq!((&later["continues"], &later["codes"]), (&earlier["id"], &earlier["codes"]));
        assert_ne!(later["id"], earlier["id"]);
    }
    // What is changed in one is not changed in the other.
    study.call("write_question", json!({"id": id(&study, 1, "Når?"), "text": "Hvilket år?"}));
    assert_eq!(questions(&study, 0)[1], "1.1 Når?");
    assert_eq!(
        study.refused("create_guide", json!({"name": "høst ", "from": null})),
        "refused project-name-taken name=høst"
    );
    assert_eq!(
        study.refused("rename_guide", json!({"version": version, "name": "Høst"})),
        "refused project-name-taken name=Høst"
    );
    study.call("rename_guide", json!({"version": version, "name": "VÅR"}));
    assert_eq!(study.ask("guide")[0]["name"], "VÅR");
    for _ in 0..3 {
        study.ask("undo");
    }
    assert_eq!(study.ask("guide").as_array().unwrap().len(), 1);
}

#[test]
fn a_lost_part_knows_where_it_begins_and_goes_again() {
    let (study, _) = study();
    let source = study.import("a.txt", "[00:00:05] I: Hva skjedde?\n[00:20:00] Kari: Vi ventet.\n", &[]);
    let note = json!({"source": source, "minutes": 4.5, "startMs": 300_000, "note": " Batteriet gikk tomt "});
    study.call("add_lost_part", note);
    study.call("add_lost_part", json!({"source": source, "minutes": null, "note": "Slutten"}));
    let lost = study.ask("lost_parts");
    assert_eq!(
        (&lost[0]["startMs"], &lost[0]["minutes"], &lost[0]["note"]),
        (&json!(300_000), &json!(4.5), &json!("Batteriet gikk tomt"))
    );
    assert_eq!(lost[1]["startMs"], Value::Null);
    study.call("delete_lost_part", json!({"id": lost[0]["id"]}));
    study.ask("undo");
    assert_eq!(study.ask("lost_parts"), lost);
}

#[test]
fn the_texts_of_a_table_are_seen_before_they_enter() {
    let study = Study::new();
    study.import("a.txt", "Kari: Vi ventet.\n", &["Dalvoll"]);
    let rows = "navn;kommune;svar\nA;Dalvoll;Vi venter på svar.\nB;Fjellvik;\nC;Fjellvik;Det gikk bra.\n";
    let path = study.file("svar.csv", rows);
    let request = json!({
        "path": path, "text": "svar", "name": "navn", "case": "kommune", "participant": null, "kind": "document",
    });
    let preview = study.call("preview_text_rows", request.clone());
    assert_eq!((&preview["total"], preview["rows"].as_array().unwrap().len()), (&json!(2), 2));
    assert_eq!(preview["warnings"][0]["key"], "import-row-without-text");
    let first = &preview["rows"][0];
    assert_eq!(
        (&first["name"], &first["case"], &first["beginning"]),
        (&json!("A"), &json!("Dalvoll"), &json!("Vi venter på svar."))
    );
    assert_eq!((&first["isCaseNew"], &preview["rows"][1]["isCaseNew"]), (&json!(false), &json!(true)));
    assert_eq!(study.ask("sources").as_array().unwrap().len(), 1, "nothing has entered");
    let imported = study.call("import_text_rows", request);
    assert_eq!(imported["sources"].as_array().unwrap().len(), 2);
}
