//! Summaries of cells: written, led back to lines that follow every edit, kept when codes are merged, gone with the
//! words of whoever withdraws.

use serde_json::{Value, json};
use sitat_tests::{Study, holds, rows};

const NORD: &str = "I: Hva hindrer dere?\nKari: Siloene er verst,\nog pengene mangler.\nOla: Hos oss er det siloene.\n";
const SØR: &str = "I: Hva hindrer dere?\nEva: Pengene på bok. Og siloene.\n";

struct Begun {
    study: Study,
    nord: i64,
    sør: i64,
    excerpt: String,
}

fn begin() -> Begun {
    let study = Study::new();
    for case in ["Nord", "Sør"] {
        study.call("create_case", json!({"name": case, "kind": "municipality"}));
    }
    for code in ["Siloer", "Penger", "Gamle siloer"] {
        study.call("create_code", json!({"parent": null, "name": code, "isCodable": true}));
    }
    let nord = study.import("nord.txt", NORD, &["Nord"]);
    let sør = study.import("sør.txt", SØR, &["Sør"]);
    study.apply(nord, "Siloene er verst,\nog pengene mangler.", &["Siloer"]);
    study.apply(nord, "Hos oss er det siloene.", &["Siloer"]);
    study.apply(sør, "Og siloene.", &["Siloer"]);
    let cell = study.call("cell", json!({"grid": grid("cases"), "row": study.code("Siloer"), "column": 0}));
    let excerpt = cell["excerpts"][0]["id"].as_str().unwrap().to_owned();
    Begun { study, nord, sør, excerpt }
}

fn grid(columns: &str) -> Value {
    json!({"rows": {"kind": "codes"}, "columns": {"kind": columns}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": false})
}

fn case(id: i64) -> Value {
    json!({"kind": "case", "id": id})
}

fn write(study: &Study, code: &str, column: &Value, text: &str) {
    let head = json!({"kind": "code", "id": study.code(code)});
    study.call("write_summary", json!({"head": head, "column": column, "text": text, "continues": false}));
}

fn all(study: &Study, columns: &str) -> Vec<Value> {
    study.call("summaries", json!({"columns": columns})).as_array().unwrap().clone()
}

fn words(study: &Study, columns: &str) -> Vec<String> {
    all(study, columns).iter().map(|own| own["words"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_summary_is_written_changed_and_taken_out_each_in_one_step() {
    let Begun { mut study, nord, excerpt, .. } = begin();
    let before = rows(&study.project());
    write(&study, "Siloer", &case(1), &format!(" Sektorene holder på sitt [[{excerpt}]].\n"));
    study.restart();
    let own = all(&study, "cases").remove(0);
    let code = study.code("Siloer");
    assert_eq!((&own["head"], &own["column"]), (&json!({"kind": "code", "id": code}), &case(1)));
    assert_eq!(own["words"], "Sektorene holder på sitt NOR L2–L3.");
    assert!(own["text"].as_str().unwrap().starts_with("Sektorene holder på sitt [NOR-1](sitat:excerpt/"), "{own}");
    assert_eq!((&own["links"][0]["name"], &own["links"][0]["lines"]), (&json!("NOR-1"), &json!("NOR L2–L3")));
    assert_eq!(own["links"][0]["place"]["source"], nord);
    let step = study.call("history", json!({"before": null, "limit": 5}))["steps"][0].to_string();
    assert!(step.contains("Siloer × Nord"), "{step}");

    write(&study, "Siloer", &case(1), "Bare dette.");
    write(&study, "Siloer", &case(2), "Sør også.");
    assert_eq!(words(&study, "cases"), ["Bare dette.", "Sør også."]);
    assert_eq!(words(&study, "participants"), [""; 0]);
    write(&study, "Siloer", &case(1), "  ");
    assert_eq!(words(&study, "cases"), ["Sør også."]);
    let kept = rows(&study.project());
    // Nothing there, nothing said: no step.
    write(&study, "Penger", &case(1), "");
    assert_eq!(rows(&study.project()), kept);
    for _ in 0..4 {
        study.ask("undo");
    }
    assert_eq!(rows(&study.project()), before);
    for _ in 0..4 {
        study.ask("redo");
    }
    assert_eq!(rows(&study.project()), kept);
}

#[test]
fn a_visit_that_goes_on_is_one_step() {
    let Begun { study, .. } = begin();
    let before = rows(&study.project());
    let head = json!({"kind": "code", "id": study.code("Siloer")});
    let save = |text: &str, continues: bool| {
        study.call("write_summary", json!({"head": head, "column": case(1), "text": text, "continues": continues}));
    };
    save("Sek", false);
    save("Sektorene", true);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    study.ask("redo");
    assert_eq!(words(&study, "cases"), ["Sektorene"]);
    // Something else was done since: the visit is a step of its own.
    write(&study, "Penger", &case(1), "Dyrt");
    save("Sektorene holder på sitt", true);
    study.ask("undo");
    assert_eq!(words(&study, "cases"), ["Sektorene", "Dyrt"]);
}

#[test]
fn a_link_leads_to_its_words_wherever_they_move_and_says_when_they_are_gone() {
    let Begun { study, nord, excerpt, .. } = begin();
    write(&study, "Siloer", &case(1), &format!("Verst [[{excerpt}]], men [[NOR-99]] og [[XX-1]] og [[nei]]."));
    let start = json!({"start": 0, "end": 0, "text": "Innledning.\n\n"});
    study.call("edit_text", json!({"source": nord, "turn": null, "replacements": [start]}));
    assert_eq!(words(&study, "cases"), ["Verst NOR L4–L5, men [[NOR-99]] og [[XX-1]] og [[nei]]."]);
    let place = all(&study, "cases")[0]["links"][0]["place"].clone();
    let text: Vec<char> = study.text(nord).chars().collect();
    let range = |key: &str| usize::try_from(place[key].as_u64().unwrap()).unwrap();
    let linked: String = text[range("start")..range("end")].iter().collect();
    assert_eq!(linked, "Siloene er verst,\nog pengene mangler.");
    // Without the passage its name stays, which no other passage ever gets.
    let segments = study.call("source_segments", json!({"id": nord}))["segments"].clone();
    let codings: Vec<Value> =
        segments[0]["codings"].as_array().unwrap().iter().map(|coding| coding["id"].clone()).collect();
    study.call("remove_codings", json!({"ids": codings}));
    assert_eq!(words(&study, "cases"), ["Verst NOR-1, men [[NOR-99]] og [[XX-1]] og [[nei]]."]);
    assert_eq!(all(&study, "cases")[0]["links"], json!([]));
    study.ask("undo");
    assert!(words(&study, "cases")[0].starts_with("Verst NOR L4–L5"));
}

#[test]
fn merging_codes_keeps_every_word_of_their_summaries() {
    let Begun { study, .. } = begin();
    write(&study, "Siloer", &case(1), "Sektorene holder på sitt.");
    write(&study, "Gamle siloer", &case(1), "Gamle skiller.");
    write(&study, "Gamle siloer", &case(2), "Nye skiller.");
    let before = rows(&study.project());
    let (from, into) = (study.code("Gamle siloer"), study.code("Siloer"));
    let preview = study.call("preview_merge", json!({"from": [from], "into": into}));
    assert_eq!(preview["summaries"], 2);
    study.call("merge_codes", json!({"from": [from], "into": into, "reason": null}));
    assert_eq!(
        words(&study, "cases"),
        [
            "Sektorene holder på sitt.\n\nFra «Gamle siloer», som er slått sammen med denne koden:\n\nGamle skiller.",
            "Nye skiller."
        ]
    );
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn what_goes_takes_its_summaries_along_and_undo_brings_them_back() {
    let Begun { study, nord, .. } = begin();
    write(&study, "Siloer", &case(1), "Av en case.");
    write(&study, "Siloer", &json!({"kind": "source", "id": nord}), "Av en tekst.");
    let before = rows(&study.project());
    for (command, request) in [
        ("delete_codes", json!({"ids": [study.code("Siloer")], "reason": null})),
        ("delete_case", json!({"id": 1})),
        ("remove_source", json!({"id": nord})),
    ] {
        study.call(command, request);
        let left = words(&study, "cases").len() + words(&study, "sources").len();
        assert_eq!(left, if command == "delete_codes" { 0 } else { 1 }, "{command}");
        study.ask("undo");
        assert_eq!(rows(&study.project()), before, "{command}");
    }
    let gone = json!({"head": {"kind": "code", "id": 999}, "column": case(1), "text": "x", "continues": false});
    assert!(study.refused("write_summary", gone).starts_with("not-found"));
    let head = json!({"kind": "code", "id": study.code("Siloer")});
    let gone = json!({"head": head, "column": case(999), "text": "x", "continues": false});
    assert!(study.refused("write_summary", gone).starts_with("not-found"));
}

fn person(study: &Study, name: &str) -> i64 {
    let all = study.ask("participants");
    let own = all["people"].as_array().unwrap().iter().find(|own| own["person"]["name"] == name).unwrap();
    own["person"]["id"].as_i64().unwrap()
}

#[test]
fn whoever_withdraws_takes_along_what_was_summed_up_of_their_words_alone() {
    let Begun { study, nord, sør, excerpt } = begin();
    let (eva, kari) = (person(&study, "Eva"), person(&study, "Kari"));
    let column = |kind: &str, id: i64| json!({"kind": kind, "id": id});
    write(&study, "Siloer", &column("participant", eva), "Hun ser skillene.");
    write(&study, "Siloer", &column("source", sør), "Teksten handler om skiller.");
    write(&study, "Siloer", &column("source", nord), &format!("To syn [[{excerpt}]]."));
    write(&study, "Siloer", &case(2), "De har «pengene på bok» [[SØR-1]], men vil ikke.");
    let before = rows(&study.project());
    let preview = study.call("preview_withdrawal", json!({"id": eva}));
    let notes: Vec<String> = preview["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| format!("{}: {}: {}", own["place"], own["name"], own["quote"]).replace('"', ""))
        .collect();
    assert_eq!(
        notes,
        [
            "cell: Siloer × Eva: Hun ser skillene.",
            "cell: Siloer × sør: Teksten handler om skiller.",
            "cell: Siloer × Sør: SØR-1",
            "cell: Siloer × Sør: pengene på bok",
        ]
    );
    study.call("withdraw_participant", json!({"id": eva}));
    assert_eq!(words(&study, "participants"), [""; 0]);
    assert_eq!(words(&study, "sources"), ["To syn NOR L2–L3."]);
    assert_eq!(words(&study, "cases"), ["De har «[…]» […], men vil ikke."]);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);

    // Of a text in which somebody else is heard too only the links go.
    study.call("withdraw_participant", json!({"id": kari}));
    assert_eq!(words(&study, "sources").len(), 2);
    assert!(words(&study, "sources").contains(&"To syn […].".to_owned()), "{:?}", words(&study, "sources"));
    study.call("erase_participant", json!({"id": eva}));
    study.ask("close_project");
    for gone in ["ser skillene", "handler om skiller", "på bok"] {
        assert!(!holds(&study.project(), gone), "{gone}");
    }
    assert!(holds(&study.project(), "men vil ikke"));
}

#[test]
fn names_of_the_list_are_replaced_in_summaries_as_in_memos() {
    let Begun { study, .. } = begin();
    write(&study, "Siloer", &case(1), "Kari ser skillene.");
    let entry = json!({"name": "Kari", "replacement": "Informant 1", "kind": "person"});
    study.call("write_names", json!({"file": null, "names": [entry]}));
    let found = study.call("find_names", json!({"file": null, "source": null}));
    let worn = found["worn"].as_array().unwrap().iter().find(|own| own["wearer"] == "summary").unwrap().clone();
    assert_eq!(worn["after"], "Informant 1 ser skillene.");
    let choice = json!({"file": null, "places": [], "labels": false, "cases": false, "memos": true});
    study.call("replace_names", choice);
    assert_eq!(words(&study, "cases"), ["Informant 1 ser skillene."]);
}

#[test]
fn columns_say_which_cases_they_hold() {
    let Begun { study, .. } = begin();
    let held = |columns: &str| study.call("compare", json!({"grid": grid(columns)}))["columns"][0]["cases"].clone();
    assert_eq!(held("cases"), json!([1]));
    assert_eq!(held("sources"), json!([]));
}
