//! Files that earlier versions of the program wrote are opened, and nothing of them is lost.

use serde_json::json;
use sitat_tests::Study;

/// A study made by a program whose project files had this version: one interview, two codings from a table, undone and
/// done again.
const VERSION_1: &[u8] = include_bytes!("../fixtures/version-1.sitat");

/// A study made by a program whose project files had version 3: a list of cases, a survey, an interview.
const VERSION_3: &[u8] = include_bytes!("../fixtures/version-3.sitat");

/// A study made by a program whose project files had version 4: a case, an interview, a coding, a stated number.
const VERSION_4: &[u8] = include_bytes!("../fixtures/version-4.sitat");

/// A study made by a program whose project files had version 5: a case, an interview, a coding.
const VERSION_5: &[u8] = include_bytes!("../fixtures/version-5.sitat");

/// A study made by a program whose project files had version 6: a case, an interview, a coding, a saved search.
const VERSION_6: &[u8] = include_bytes!("../fixtures/version-6.sitat");

/// A study made by a program whose project files had version 7: a case, an interview, a saved search, a coding.
const VERSION_7: &[u8] = include_bytes!("../fixtures/version-7.sitat");

/// A study made by a program whose project files had version 8: a case, an interview, a summary of a cell, a coding.
const VERSION_8: &[u8] = include_bytes!("../fixtures/version-8.sitat");

/// A study made by a program whose project files had version 13: a case, an interview, a coding, a second coder with the
/// interview to do, a theme with an extract, a claim, a lock and a question on a code.
const VERSION_13: &[u8] = include_bytes!("../fixtures/version-13.sitat");

/// SQLite keeps `user_version` at byte 60.
fn version(file: &[u8]) -> u32 {
    u32::from_be_bytes(file[60..64].try_into().unwrap())
}

#[test]
fn a_file_of_version_1_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_1), 1);
    let mut study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_1);
    let opened = study.call("open_project", json!({"path": path, "readOnly": false}));
    assert_eq!((&opened["name"], &opened["counts"]["codings"]), (&json!("Fra første versjon"), &json!(2)));
    assert_eq!(
        study.text(1),
        "Intervjuer: Hvordan begynte dere?\nKari: Vi begynte med én sensor i 2015.\nIntervjuer: Og så?\n\
         Kari: Så kom flommen, og da ville alle være med.\n"
    );
    let segments = study.call("source_segments", json!({"id": 1}))["segments"].clone();
    assert!(segments.as_array().unwrap().iter().all(|segment| segment["isCertain"] == true), "{segments}");

    // What the old program did can be undone and done again by this one.
    study.ask("undo");
    assert_eq!(study.ask("project")["counts"]["codings"], 0);
    study.ask("redo");
    study.restart();
    assert_eq!(study.ask("project")["counts"]["codings"], 2);
    assert_eq!(study.call("source_segments", json!({"id": 1}))["segments"], segments);
}

#[test]
fn before_a_file_is_brought_up_to_date_it_is_copied() {
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_1);
    study.call("open_project", json!({"path": path, "readOnly": false}));
    let backups: Vec<_> =
        std::fs::read_dir(study.path("prøve.sitat.backups")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let old: Vec<_> =
        backups.iter().filter(|path| path.file_stem().unwrap().to_str().unwrap().ends_with("v1")).collect();
    assert_eq!(old.len(), 1, "{backups:?}");
    let copy = std::fs::read(old[0]).unwrap();
    assert_eq!(version(&copy), 1);
    assert!(version(&std::fs::read(path).unwrap()) > 1);
}

#[test]
fn a_file_of_version_1_is_not_changed_by_looking_at_it() {
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_1);
    let said = study.refused("open_project", json!({"path": path, "readOnly": true}));
    insta::assert_snapshot!(said, @"refused store-older file=prøve.sitat found=1");
    assert_eq!(std::fs::read(path).unwrap(), VERSION_1);
}

#[test]
fn a_file_of_version_3_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_3), 3);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_3);
    study.call("open_project", json!({"path": path, "readOnly": false}));
    let names: Vec<serde_json::Value> =
        study.ask("cases")["cases"].as_array().unwrap().iter().map(|case| case["name"].clone()).collect();
    assert_eq!(names, ["Storvik", "Elvnes"]);
    assert_eq!(study.call("surveys", json!({"groupBy": null}))[0]["respondents"], 2);
    assert_eq!(study.ask("sample")["findings"], json!([]));
    study.ask("undo");
    assert_eq!(study.ask("sources"), json!([]));
    study.ask("redo");
    assert_eq!(study.ask("sources").as_array().unwrap().len(), 1);
}

#[test]
fn a_file_of_version_4_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_4), 4);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_4);
    let opened = study.call("open_project", json!({"path": path, "readOnly": false}));
    assert_eq!((&opened["counts"]["cases"], &opened["counts"]["codings"]), (&json!(1), &json!(1)));
    let numbers = study.ask("sample")["numbers"].clone();
    assert!(numbers.as_array().unwrap().iter().any(|number| number["stated"] == 55), "{numbers}");
    let extracts = study.call("case_extracts", json!({"case": 1, "limit": 5}));
    let passage = &extracts["mostCoded"][0];
    assert_eq!(passage["quote"], "Vi begynte med én sensor i 2015.");
    study.call("pin_extract", json!({"segment": passage["segment"], "case": null}));
    study.ask("undo");
    // The next step back is one that the old program did.
    study.ask("undo");
    study.ask("redo");
    assert_eq!(study.call("case_extracts", json!({"case": 1, "limit": 5})), extracts);
}

#[test]
fn a_file_of_version_5_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_5), 5);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_5);
    let opened = study.call("open_project", json!({"path": path, "readOnly": false}));
    assert_eq!((&opened["counts"]["cases"], &opened["counts"]["codings"]), (&json!(1), &json!(1)));
    let segments = study.call("source_segments", json!({"id": 1}))["segments"].clone();
    assert_eq!(segments[0]["isCertain"], true);
    // The next step back is one that the old program did.
    study.ask("undo");
    assert_eq!(study.ask("project")["counts"]["codings"], 0);
    study.ask("redo");
    assert_eq!(study.call("source_segments", json!({"id": 1}))["segments"], segments);
}

#[test]
fn a_file_of_version_6_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_6), 6);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_6);
    let opened = study.call("open_project", json!({"path": path, "readOnly": false}));
    assert_eq!((&opened["counts"]["cases"], &opened["counts"]["codings"]), (&json!(1), &json!(1)));
    assert_eq!(study.ask("saved_searches")[0]["name"], "Sensor");
    assert_eq!(study.ask("saved_views"), json!([]));
    // The next step back is one that the old program did.
    study.ask("undo");
    assert_eq!(study.ask("project")["counts"]["codings"], 0);
    study.ask("redo");
    assert_eq!(study.ask("project")["counts"]["codings"], 1);
}

#[test]
fn a_file_of_version_7_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_7), 7);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_7);
    study.call("open_project", json!({"path": path, "readOnly": false}));
    assert_eq!(study.ask("saved_searches")[0]["name"], "Sensor");
    assert_eq!(study.ask("saved_queries"), json!([]));
    let head = json!({"kind": "code", "id": study.code("Start")});
    let column = json!({"kind": "case", "id": 1});
    study.call(
        "write_summary",
        json!({"head": head, "column": column, "text": "Én sensor [[I-1]].", "continues": false}),
    );
    assert_eq!(study.call("summaries", json!({"columns": "cases"}))[0]["words"], "Én sensor I L2.");
    study.ask("undo");
    // The next step back is one that the old program did.
    study.ask("undo");
    assert_eq!(study.ask("project")["counts"]["codings"], 0);
    study.ask("redo");
    assert_eq!(study.ask("project")["counts"]["codings"], 1);
}

#[test]
fn a_file_of_version_8_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_8), 8);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_8);
    study.call("open_project", json!({"path": path, "readOnly": false}));
    assert_eq!(study.call("summaries", json!({"columns": "cases"}))[0]["words"], "Én sensor i 2015");
    assert_eq!(study.ask("themes"), json!([]));
    let request = json!({"parent": null, "name": "Det begynte i det små", "codes": [study.code("Start")]});
    study.call("create_theme", request);
    assert_eq!(study.ask("themes")[0]["own"], 1);
    study.ask("undo");
    // The next step back is one that the old program did.
    study.ask("undo");
    assert_eq!(study.ask("project")["counts"]["codings"], 0);
    study.ask("redo");
    assert_eq!(study.ask("project")["counts"]["codings"], 1);
}

#[test]
fn a_file_of_version_13_opens_with_all_it_holds_and_its_history() {
    assert_eq!(version(VERSION_13), 13);
    let study = Study::without_project();
    let path = study.file("prøve.sitat", VERSION_13);
    study.call("open_project", json!({"path": path, "readOnly": false}));
    let codes = study.ask("codebook");
    assert_eq!((&codes[0]["lock"]["coder"], &codes[1]["prompts"]), (&json!("Ida"), &json!(["Hvem bærer?"])));
    let claim = &study.ask("claims")[0];
    assert_eq!((&claim["reach"]["supporting"], &claim["changed"]), (&json!(["Berg"]), &json!([])));
    assert_eq!(study.ask("themes")[0]["supporting"], 1);
    let coders = study.ask("coders")["coders"].clone();
    assert_eq!((&coders[1]["name"], &coders[1]["assigned"]), (&json!("Ola"), &json!([1])));

    // The questions, the lock, the claim, the mark and the theme: steps that the old program did.
    for _ in 0..5 {
        study.ask("undo");
    }
    assert_eq!((study.ask("claims"), study.ask("themes")), (json!([]), json!([])));
    assert!(study.ask("codebook")[0]["lock"].is_null());
    for _ in 0..5 {
        study.ask("redo");
    }
    assert_eq!(study.ask("codebook"), codes);
    assert_eq!(study.ask("claims")[0]["reach"], claim["reach"]);
}
