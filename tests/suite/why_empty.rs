//! An empty cell says why it is empty, from what was gone through, asked, answered and lost.

use serde_json::{Value, json};
use sitat_project::{Clock as _, SystemClock};
use sitat_tests::{Study, rows};

const GUIDE: &str = "1. Hva var motivene?\n   - Hvem tok initiativet?\n2. Hva har vært vanskelig?\n";
const KARI: &str = "I: Hva var motivene?\nKari: Vi måtte gjøre noe.\nI: Hva har vært vanskelig?\nKari: Penger.\n";

fn grid(columns: &str) -> Value {
    json!({
        "rows": {"kind": "codes"}, "columns": {"kind": columns}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": true,
    })
}

fn by_case() -> Value {
    grid("cases")
}

/// What the cells of a code say.
fn states(study: &Study, grid: &Value, code: &str) -> Vec<String> {
    let answer = study.call("compare", json!({"grid": grid}));
    let row = answer["rows"].as_array().unwrap().iter().find(|row| row["path"] == code).unwrap();
    row["states"].as_array().unwrap().iter().map(|state| state.as_str().unwrap().to_owned()).collect()
}

fn state(study: &Study, code: &str) -> String {
    states(study, &by_case(), code).remove(0)
}

fn make_code(study: &Study, name: &str, parent: Option<i64>) -> i64 {
    study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}))["id"].as_i64().unwrap()
}

/// Who speaks in the only interview.
fn participant(study: &Study) -> Value {
    let cell = study.call("cell", json!({"grid": by_case(), "row": 1, "column": 0}));
    cell["voices"][0]["participant"].clone()
}

/// Two things are only older and newer where the clock has moved between them.
fn let_the_clock_move() {
    let begun = SystemClock.now();
    while SystemClock.now() <= begun {
        std::hint::spin_loop();
    }
}

/// Storvik with an interview in which everything is looked at, Elvnes with nothing; codes, and a guide that asks about
/// one of them.
fn study() -> (Study, i64) {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", "kommune;modell\nStorvik;råd\nElvnes;råd\n")}));
    for (name, parent) in [("Motiv", None), ("Barriere", None), ("Økonomi", Some(2)), ("Juss", Some(2))] {
        make_code(&study, name, parent);
    }
    let source = study.import("kari.txt", KARI, &["Storvik"]);
    (study, source)
}

#[test]
fn a_cell_follows_what_is_gone_through_asked_and_lost() {
    let (mut study, source) = study();
    assert_eq!(states(&study, &by_case(), "Motiv"), ["not-yet-coded", "no-material"]);
    study.apply(source, "Vi måtte gjøre noe", &["Motiv"]);
    assert_eq!(states(&study, &by_case(), "Motiv"), ["mentioned", "no-material"]);
    assert_eq!(state(&study, "Barriere/Juss"), "not-yet-coded");
    study.call("mark_turns", json!({"source": source, "turns": [4]}));
    assert_eq!(state(&study, "Barriere/Juss"), "unknown", "nobody knows what was asked");

    study.call("import_guide", json!({"path": study.file("guide.txt", GUIDE), "name": "Vår", "sources": [source]}));
    assert_eq!(state(&study, "Barriere/Juss"), "unknown", "nobody has said what the guide asks about");
    study.call("set_question_codes", json!({"id": 1, "codes": [study.code("Motiv")]}));
    assert_eq!(state(&study, "Barriere/Juss"), "not-asked");
    study.call("set_question_codes", json!({"id": 2, "codes": [study.code("Barriere/Juss")]}));
    assert_eq!(state(&study, "Barriere/Juss"), "unknown", "a probe may or may not have been put");
    study.call("set_question_codes", json!({"id": 3, "codes": [study.code("Barriere")]}));
    assert_eq!(state(&study, "Barriere/Juss"), "asked-not-mentioned", "asked about by its family");
    assert_eq!(state(&study, "Barriere"), "asked-not-mentioned");

    study.call("add_lost_part", json!({"source": source, "minutes": 10.0, "startMs": null, "note": ""}));
    assert_eq!(state(&study, "Barriere/Juss"), "unknown");
    study.ask("undo");
    for (said, expected) in [("not-asked", "unknown"), ("asked", "asked-not-mentioned"), ("lost", "unknown")] {
        study.call("set_question_asked", json!({"question": 3, "source": source, "participant": null, "state": said}));
        assert_eq!(state(&study, "Barriere/Juss"), expected, "{said}");
    }
    study.call(
        "set_question_asked",
        json!({"question": 2, "source": source, "participant": null, "state": "not-asked"}),
    );
    study.call(
        "set_question_asked",
        json!({"question": 3, "source": source, "participant": null, "state": "not-asked"}),
    );
    assert_eq!(state(&study, "Barriere/Juss"), "not-asked");
    study.restart();
    assert_eq!(states(&study, &by_case(), "Barriere/Juss"), ["not-asked", "no-material"]);
}

#[test]
fn a_code_that_is_newer_than_the_last_pass_is_not_yet_coded_until_the_next_one() {
    let (study, source) = study();
    study.call("set_source_progress", json!({"sources": [source], "declared": "coded"}));
    assert_eq!(state(&study, "Motiv"), "unknown", "declared coded is gone through, whatever turns were left");
    let_the_clock_move();
    make_code(&study, "Ildsjeler", None);
    assert_eq!(state(&study, "Ildsjeler"), "not-yet-coded");
    assert_eq!(state(&study, "Motiv"), "unknown");
    let_the_clock_move();
    study.call("begin_round", json!({"isShuffled": false}));
    study.call("set_source_progress", json!({"sources": [source], "declared": "coded"}));
    assert_eq!(state(&study, "Ildsjeler"), "unknown");
    study.ask("undo");
    assert_eq!(state(&study, "Ildsjeler"), "not-yet-coded");
}

#[test]
fn somebody_says_that_a_code_is_not_there_and_why_in_one_step() {
    let (study, source) = study();
    let before = rows(&study.project());
    let kari = participant(&study);
    let barrier = study.code("Barriere");
    let mark = |reason: &str| json!({"code": barrier, "source": source, "participant": kari, "reason": reason});
    assert_eq!(study.refused("mark_absent", mark("  ")), "refused project-no-reason");
    study.call("mark_absent", mark("Sier selv at alt gikk greit"));
    assert_eq!(state(&study, "Barriere"), "absent");
    assert_eq!(state(&study, "Barriere/Juss"), "absent", "what is below it is not there either");
    assert_eq!(state(&study, "Motiv"), "not-yet-coded");
    let cell = study.call("cell", json!({"grid": by_case(), "row": barrier, "column": 0}));
    assert_eq!(cell["voices"][0]["name"], "Kari");
    assert_eq!(cell["voices"][0]["absence"]["reason"], "Sier selv at alt gikk greit");
    study.call("mark_absent", mark("Gikk greit"));
    let again = study.call("cell", json!({"grid": by_case(), "row": barrier, "column": 0}));
    assert_eq!(again["voices"][0]["absence"]["reason"], "Gikk greit");
    study.apply(source, "Penger", &["Barriere/Økonomi"]);
    assert_eq!(state(&study, "Barriere"), "mentioned", "words go before what was said of them");
    study.ask("undo");
    study.call("unmark_absent", json!({"id": again["voices"][0]["absence"]["id"]}));
    assert_eq!(state(&study, "Barriere"), "not-yet-coded");
    study.ask("undo");
    assert_eq!(state(&study, "Barriere"), "absent");
    study.ask("undo");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn in_a_focus_group_silence_at_a_question_is_no_answer_and_no_denial() {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", "kommune\nStorvik\nElvnes\n")}));
    make_code(&study, "Barriere", None);
    let text = "I: Hvem er dere?\nKari: Kari fra Storvik.\nOla: Ola.\nEva: Eva.\nOla: Ja.\nEva: Nettopp.\nI: Hva er vanskelig?\nKari: Jussen.\nOla: Nei, ikke noe.\n";
    let mut item = study.item(&study.file("gruppe.txt", text), &["Storvik"]);
    item["kind"] = json!("focus-group");
    let imported = study.call("import_sources", json!({"items": [item]}));
    let source = imported["sources"][0]["id"].as_i64().unwrap();
    study.apply(source, "Jussen", &["Barriere"]);
    study.call("set_source_progress", json!({"sources": [source], "declared": "coded"}));
    let guide = "1. Hvem er dere?\n2. Hva er vanskelig?\n";
    study.call("import_guide", json!({"path": study.file("guide.txt", guide), "name": null, "sources": [source]}));
    study.call("set_question_codes", json!({"id": 2, "codes": [1]}));
    let people = grid("participants");
    assert_eq!(states(&study, &people, "Barriere"), ["mentioned", "asked-not-mentioned", "asked-not-mentioned"]);
    let links = json!([{"source": source, "turn": 1, "question": 1}, {"source": source, "turn": 7, "question": 2}]);
    study.call("link_turns", json!({"links": links, "isMatch": false}));
    assert_eq!(states(&study, &people, "Barriere"), ["mentioned", "asked-not-mentioned", "asked-no-answer"]);
    let cell = study.call("cell", json!({"grid": by_case(), "row": 1, "column": 0}));
    let told: Vec<(Value, Value, Value)> = cell["voices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|voice| (voice["name"].clone(), voice["state"].clone(), voice["askedIn"]["turn"].clone()))
        .collect();
    assert_eq!(
        told,
        [("Kari", "mentioned"), ("Ola", "asked-not-mentioned"), ("Eva", "asked-no-answer")].map(|(name, state)| (
            json!(name),
            json!(state),
            json!(7)
        ))
    );
    let answer = study.call("compare", json!({"grid": by_case()}));
    assert_eq!((&answer["rows"][0]["mentioned"][0], &answer["columns"][0]["n"]), (&json!(1), &json!(3)));
}

#[test]
fn documents_are_asked_nothing_and_policy_documents_stay_outside() {
    let (study, _) = study();
    let import = |name: &str, kind: &str, case: &str| {
        let mut item =
            study.item(&study.file(name, "Kommunen skal spare energi.\n\nDen skal lære av andre.\n"), &[case]);
        item["kind"] = json!(kind);
        study.call("import_sources", json!({"items": [item]}))["sources"][0]["id"].as_i64().unwrap()
    };
    let plan = import("plan.txt", "policy-document", "Elvnes");
    assert_eq!(states(&study, &by_case(), "Motiv")[1], "no-material");
    let mut with_plans = by_case();
    with_plans["withPolicyDocuments"] = json!(true);
    assert_eq!(states(&study, &with_plans, "Motiv")[1], "not-yet-coded");
    study.call("set_source_progress", json!({"sources": [plan], "declared": "coded"}));
    assert_eq!(states(&study, &with_plans, "Motiv")[1], "not-mentioned");
    let report = import("rapport.txt", "document", "Elvnes");
    study.call("set_source_progress", json!({"sources": [report], "declared": "coded"}));
    assert_eq!(states(&study, &by_case(), "Motiv")[1], "not-mentioned");
    study.apply(report, "spare energi", &["Motiv"]);
    assert_eq!(states(&study, &by_case(), "Motiv")[1], "mentioned");
    let answer = study.call("compare", json!({"grid": by_case()}));
    assert_eq!((&answer["rows"][0]["mentioned"][1], &answer["columns"][1]["n"]), (&json!(0), &json!(0)));
}

#[test]
fn a_survey_asks_everybody_what_makes_one_respondent_mention_a_code() {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", "kommune\nStorvik\nElvnes\nBergmo\n")}));
    make_code(&study, "Barriere", None);
    make_code(&study, "Motiv", None);
    let answers = "Kommune;Hva er vanskeligst?;Noe annet på hjertet?\nStorvik;Jussen.;\nElvnes;Ingenting i det hele tatt.;\nBergmo;;Takk for at dere spør.\n";
    let path = study.file("svar.csv", answers);
    let preview = study.call("preview_survey", json!({"path": path, "name": "Svar", "kinds": {}}));
    let keys: Vec<&str> =
        preview["questions"].as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap()).collect();
    let kinds = json!({keys[1]: "open", keys[2]: "open"});
    let imported = study.call("import_survey", json!({"path": path, "name": "Svar", "kinds": kinds}));
    let hardest = imported["sources"][0].as_i64().unwrap();
    study.apply(hardest, "Jussen.", &["Barriere"]);
    study.call("set_source_progress", json!({"sources": imported["sources"], "declared": "coded"}));
    assert_eq!(
        states(&study, &by_case(), "Barriere"),
        ["mentioned", "asked-not-mentioned", "asked-no-answer"],
        "blank is no answer"
    );
    assert_eq!(states(&study, &by_case(), "Motiv"), ["unknown", "unknown", "unknown"], "nobody says that it was asked");
}

#[test]
fn words_that_mention_a_code_may_speak_against_it() {
    let (study, source) = study();
    let segment = study.apply(source, "Penger", &["Barriere/Økonomi"]);
    let coding = segment["codings"][0]["id"].clone();
    let stance = |study: &Study| {
        let cell = study.call("cell", json!({"grid": by_case(), "row": study.code("Barriere"), "column": 0}));
        cell["excerpts"][0]["codings"][0]["stance"].clone()
    };
    assert_eq!(stance(&study), Value::Null);
    study.call("set_stance", json!({"codings": [coding], "stance": "contradicts"}));
    assert_eq!(stance(&study), "contradicts");
    assert_eq!(state(&study, "Barriere/Økonomi"), "mentioned", "denied is mentioned");
    study.call("recode", json!({"codings": [coding], "code": study.code("Barriere/Juss")}));
    assert_eq!(stance(&study), Value::Null, "it said nothing of the other code");
    study.ask("undo");
    assert_eq!(stance(&study), "contradicts");
    study.ask("undo");
    assert_eq!(stance(&study), Value::Null);
}

#[test]
fn what_was_said_of_somebody_goes_with_their_words() {
    let (study, source) = study();
    let kari = participant(&study);
    study.call("mark_absent", json!({"code": 1, "source": source, "participant": kari, "reason": "Kari sa det ikke"}));
    study.call("withdraw_participant", json!({"id": kari}));
    assert_eq!(rows(&study.project())["absence"], Vec::<String>::new());
    assert_eq!(state(&study, "Motiv"), "no-material");
    study.ask("undo");
    assert_eq!(state(&study, "Motiv"), "absent");
}

#[test]
fn files_say_why_cells_are_empty() {
    let (study, source) = study();
    study.apply(source, "Penger", &["Barriere/Økonomi"]);
    let path = study.path("tabell.csv");
    study.call("export_grid", json!({"path": path, "overwrite": false, "csv": "semicolon", "grid": by_case()}));
    let written = study.tidy(&std::fs::read_to_string(path).unwrap());
    insta::assert_snapshot!(written, @"
    Kode;Nivå;Sti;Storvik;Elvnes;Totalt;Storvik: hvorfor tom;Elvnes: hvorfor tom
    Antall informanter (n);;;1;0;;;
    Motiv;1;Motiv;0;0;0;ikke ferdig kodet;mangler materiale
    Barriere;1;Barriere;1;0;1;nevnt av 1 av 1;mangler materiale
    Økonomi;2;Barriere/Økonomi;1;0;1;nevnt av 1 av 1;mangler materiale
    Juss;2;Barriere/Juss;0;0;0;ikke ferdig kodet;mangler materiale
    Totalt;;;1;0;1;;
    # Prøve (Sitat) · DAG · Tallene er utdrag · rader: alle koder · kolonner: caser · uten datakilder: Elvnes · Uten filter · 4 koder;;;;;;;
    ");
}
