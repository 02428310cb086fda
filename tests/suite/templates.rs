//! Codebooks that are fixed in advance: locks, questions that come with codes, ordered families, and codes of another
//! project.

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::{Study, rows};

use crate::checks::{found, make_code, state};

const KARI: &str = "I: Hva var motivene?\nKari: Vi måtte gjøre noe den vinteren.\nI: Hva har vært vanskelig?\nKari: Penger har vi aldri nok av.\n";

/// A locked family and an open one, each with two codes.
fn study() -> Study {
    let study = Study::new();
    for family in ["Prinsipp", "Eget"] {
        let id = make_code(&study, family, None);
        make_code(&study, &format!("{family} én"), Some(id));
        make_code(&study, &format!("{family} to"), Some(id));
    }
    study
}

fn lock(study: &Study, path: Option<&str>) {
    let code = path.map(|path| study.code(path));
    study.call("lock_codes", json!({"code": code, "reason": "Rammeverket er gitt"}));
}

fn code_of(study: &Study, path: &str) -> Value {
    let id = study.code(path);
    study.ask("codebook").as_array().unwrap().iter().find(|code| code["id"] == id).unwrap().clone()
}

/// What a lock keeps as it is: which codes there are at and below a family, what they are called, and where they stand.
fn frame(study: &Study, family: i64) -> Vec<Value> {
    let codebook = study.ask("codebook");
    let mut inside = vec![json!(family)];
    let mut kept = Vec::new();
    for code in codebook.as_array().unwrap() {
        if code["id"] == family || inside.contains(&code["parent"]) {
            inside.push(code["id"].clone());
            let names: Vec<&Value> = code["texts"].as_array().unwrap().iter().map(|text| &text["name"]).collect();
            kept.push(json!([code["id"], code["parent"], names, code["kind"], code["isCodable"], code["retiredAt"]]));
        }
    }
    kept
}

#[test]
fn a_locked_family_refuses_every_change_of_its_codes_and_says_who_locked_it_and_why() {
    let study = study();
    let source = study.import("kari.txt", KARI, &["Storvik"]);
    lock(&study, Some("Prinsipp"));
    let [family, one, two] = ["Prinsipp", "Prinsipp/Prinsipp én", "Prinsipp/Prinsipp to"].map(|path| study.code(path));
    let own = study.code("Eget/Eget én");
    let text = json!({"language": "nb", "name": "Nytt", "definition": "", "include": "", "exclude": "", "example": ""});
    let stretch = json!([study.find(source, "Penger").stretch()]);
    for (name, request) in [
        ("create_code", json!({"parent": family, "name": "Tre", "isCodable": true})),
        ("create_code", json!({"parent": one, "name": "Under", "isCodable": true})),
        ("rename_code", json!({"id": one, "language": "nb", "name": "Nytt"})),
        ("rename_code", json!({"id": one, "language": "en", "name": "New"})),
        ("describe_code", json!({"id": one, "text": text})),
        ("move_codes", json!({"ids": [one], "parent": null, "position": null})),
        ("move_codes", json!({"ids": [two], "parent": family, "position": 0})),
        ("move_codes", json!({"ids": [own], "parent": family, "position": null})),
        ("merge_codes", json!({"from": [one], "into": two, "reason": null})),
        ("merge_codes", json!({"from": [own], "into": two, "reason": null})),
        ("merge_codes", json!({"from": [one], "into": own, "reason": null})),
        ("split_code", json!({"code": one, "segments": [], "into": [own]})),
        ("delete_codes", json!({"ids": [one], "reason": null})),
        ("delete_codes", json!({"ids": [family], "reason": null})),
        ("retire_codes", json!({"ids": [one], "reason": null})),
        ("set_codable", json!({"id": one, "isCodable": false})),
        ("set_code_kind", json!({"id": family, "kind": "exclusive"})),
        (
            "apply_codes",
            json!({"source": source, "stretches": stretch, "codes": [], "newCode": {"parent": family, "name": "Tre", "inVivo": false}}),
        ),
    ] {
        let before = rows(&study.project());
        let refused = study.refused(name, request.clone());
        assert!(refused.starts_with("refused codebook-locked coder="), "{name} {request}: {refused}");
        assert_eq!(rows(&study.project()), before, "{name} did a part of it");
    }
    let refused = study.refused("rename_code", json!({"id": one, "language": "nb", "name": "Nytt"}));
    for said in ["name=Prinsipp", "coder=", "day=", "reason="] {
        assert!(refused.contains(said), "{said} is not in {refused}");
    }
    // The rest of the codebook is open, and what is said about locked codes is too.
    make_code(&study, "Tre", Some(study.code("Eget")));
    study.call("move_codes", json!({"ids": [own], "parent": null, "position": null}));
    let text = json!({"language": "nb", "name": "Prinsipp én", "definition": "Når …", "include": "", "exclude": "", "example": ""});
    study.call("describe_code", json!({"id": one, "text": text}));
    study.call("recolour_code", json!({"id": one, "colour": "#112233"}));
    study.apply(source, "Penger", &["Prinsipp/Prinsipp én"]);
    assert_eq!(code_of(&study, "Prinsipp/Prinsipp én")["segments"], 1);
}

#[test]
fn locking_and_unlocking_are_steps_with_a_reason_and_undo_brings_each_back() {
    let study = study();
    let before = rows(&study.project());
    assert_eq!(
        study.refused("lock_codes", json!({"code": null, "reason": " "})),
        "refused codebook-lock-without-reason"
    );
    assert_eq!(
        study.refused("unlock_codes", json!({"code": null, "reason": "x"})),
        "refused codebook-not-locked-whole"
    );
    lock(&study, None);
    let seen = code_of(&study, "Eget/Eget to")["lock"].clone();
    assert_eq!((&seen["code"], &seen["reason"]), (&Value::Null, &json!("Rammeverket er gitt")));
    let refused = study.refused("create_code", json!({"parent": null, "name": "Ny", "isCodable": true}));
    assert!(refused.starts_with("refused codebook-locked-whole coder="), "{refused}");
    let journal = study.call("history", json!({"before": null, "limit": 1}));
    assert!(journal.to_string().contains("Rammeverket er gitt"), "{journal}");
    study.ask("undo");
    assert_eq!(rows(&study.project())["code_lock"], before["code_lock"]);
    make_code(&study, "Ny", None);
    lock(&study, Some("Eget"));
    study.call("unlock_codes", json!({"code": study.code("Eget"), "reason": "Pilot er ferdig"}));
    assert_eq!(code_of(&study, "Eget/Eget to")["lock"], Value::Null);
    study.ask("undo");
    assert_eq!(code_of(&study, "Eget/Eget to")["lock"]["code"], study.code("Eget"));
    let empty = Study::new();
    assert_eq!(empty.refused("lock_codes", json!({"code": null, "reason": "x"})), "refused codebook-nothing-to-lock");
}

#[test]
fn a_template_comes_from_a_table_and_goes_on_to_another_project_with_lock_questions_and_order() {
    let study = Study::new();
    let table = "path;kind;definition;example;prompt;lock\n\
        Prinsipp;ordinal;Åtte prinsipper;;;Veikartet\n\
        Prinsipp/Tillit;;;«Vi stoler på dem.»;\"Hvem stoler på hvem?\nHva bygger tillit?\";\n\
        Prinsipp/Åpenhet;;;;Hva er åpent?;\n";
    let read = study.call("import_codebook", json!({"path": study.file("mal.csv", table)}));
    assert_eq!((&read["created"], &read["warnings"]), (&json!(3), &json!([])));
    let as_it_is = |study: &Study| {
        let codes = study.ask("codebook");
        let codes = codes.as_array().unwrap().iter();
        let told =
            codes.map(|code| json!([code["texts"][0]["name"], code["kind"], code["prompts"], code["lock"]["reason"]]));
        told.collect::<Vec<Value>>()
    };
    let template = as_it_is(&study);
    assert_eq!(
        template,
        [
            json!(["Prinsipp", "ordinal", [], "Veikartet"]),
            json!(["Tillit", "ordinary", ["Hvem stoler på hvem?", "Hva bygger tillit?"], "Veikartet"]),
            json!(["Åpenhet", "ordinary", ["Hva er åpent?"], "Veikartet"]),
        ]
    );
    // The same table again changes nothing and is not refused; one with another code is, as a whole.
    let before = rows(&study.project());
    study.call("import_codebook", json!({"path": study.file("igjen.csv", table)}));
    let locks =
        |rows: &sitat_tests::Rows| (rows["code"].clone(), rows["code_lock"].clone(), rows["code_prompt"].clone());
    assert_eq!(locks(&rows(&study.project())), locks(&before));
    let more = study.file("mer.csv", "path\nEget\nPrinsipp/Nytt\n");
    let refused = study.refused("import_codebook", json!({"path": more}));
    assert!(refused.starts_with("refused codebook-locked coder="), "{refused}");
    assert_eq!(rows(&study.project())["code"], before["code"]);
    // Out as a table, into another project; and straight from the file of the project, without the words of anybody.
    let out = study.path("ut.csv");
    study.call("export_codebook", json!({"path": out, "overwrite": false, "csv": "comma"}));
    let by_table = Study::new();
    by_table.call("import_codebook", json!({"path": out}));
    assert_eq!(as_it_is(&by_table), template);
    let by_project = Study::new();
    by_project.call("import_codebook", json!({"path": study.project().to_str().unwrap()}));
    assert_eq!(as_it_is(&by_project), template);
    assert_eq!(code_of(&by_project, "Prinsipp/Tillit")["texts"][0]["example"], "");
    assert_eq!(code_of(&by_project, "Prinsipp")["texts"][0]["definition"], "Åtte prinsipper");
    by_project.ask("undo");
    assert_eq!(by_project.ask("codebook"), json!([]));
}

#[test]
fn questions_follow_their_code_when_it_is_merged_and_undo_takes_them_back() {
    let study = study();
    let [one, two] = ["Eget/Eget én", "Eget/Eget to"].map(|path| study.code(path));
    let keep = |code: i64, prompts: &[&str]| study.call("set_code_prompts", json!({"code": code, "prompts": prompts}));
    keep(one, &["A?", "  ", "B\n c?"]);
    keep(two, &["C?"]);
    assert_eq!(code_of(&study, "Eget/Eget én")["prompts"], json!(["A?", "B c?"]));
    let before = rows(&study.project());
    study.call("merge_codes", json!({"from": [one], "into": two, "reason": null}));
    assert_eq!(code_of(&study, "Eget/Eget to")["prompts"], json!(["C?", "A?", "B c?"]));
    study.ask("undo");
    assert_eq!(rows(&study.project())["code_prompt"], before["code_prompt"]);
    study.call("delete_codes", json!({"ids": [one], "reason": null}));
    assert_eq!(rows(&study.project())["code_prompt"].len(), 1);
}

#[test]
fn two_steps_of_an_ordered_family_on_the_same_words_are_asked_about() {
    let study = study();
    let source = study.import("kari.txt", KARI, &["Storvik"]);
    study.apply(source, "Penger har vi", &["Eget/Eget én"]);
    study.apply(source, "har vi aldri nok", &["Eget/Eget to"]);
    study.apply(source, "Vi måtte", &["Eget/Eget to", "Prinsipp/Prinsipp én"]);
    assert_eq!(state(&study, "C2.10"), "clear");
    study.call("set_code_kind", json!({"id": study.code("Eget"), "kind": "ordinal"}));
    assert_eq!(found(&study, "C2.10"), ["KAR-1: two-codes Eget én Eget to"]);
    study.ask("undo");
    assert_eq!(state(&study, "C2.10"), "clear");
}

#[test]
fn a_code_in_use_over_a_long_time_is_asked_about_until_somebody_has_answered() {
    let study = study();
    let source = study.import("kari.txt", KARI, &["Storvik"]);
    study.apply(source, "Penger", &["Eget/Eget én"]);
    study.apply(source, "Vi måtte", &["Eget/Eget én"]);
    study.apply(source, "vinteren", &["Eget/Eget to"]);
    assert_eq!(state(&study, "C2.11"), "clear", "few, and all on one day");
    study.call("set_threshold", json!({"name": "drift-extracts", "value": 2}));
    assert_eq!(state(&study, "C2.11"), "clear", "all on one day");
    study.call("set_threshold", json!({"name": "drift-days", "value": 0}));
    assert_eq!(found(&study, "C2.11"), ["Eget én: drift 2 0"]);
    let key = format!("code:{}", study.code("Eget/Eget én"));
    study.call("answer_check", json!({"id": "C2.11", "item": key, "reason": "Betyr det samme"}));
    assert_eq!(state(&study, "C2.11"), "answered");
}

#[test]
fn what_is_left_in_a_source_is_told_worked_off_and_brought_back_by_undo() {
    let study = study();
    let source = study.import("kari.txt", KARI, &["Storvik"]);
    let remains = || study.call("source_remains", json!({"id": source}));
    let numbers = |remains: &Value| {
        let turns = remains["turns"].as_array().unwrap().iter();
        turns.map(|turn| turn["number"].as_u64().unwrap()).collect::<Vec<u64>>()
    };
    let all = remains();
    assert_eq!((numbers(&all), &all["late"]), (vec![2, 4], &json!([])));
    assert_eq!(all["turns"][1]["words"], "Penger har vi aldri nok av.");
    study.apply(source, "Penger", &["Eget/Eget én"]);
    assert_eq!(numbers(&remains()), [2]);
    study.call("mark_turns", json!({"source": source, "turns": [2]}));
    assert_eq!(numbers(&remains()), Vec::<u64>::new());
    assert_eq!(state(&study, "C2.1"), "clear");
    study.ask("undo");
    assert_eq!(numbers(&remains()), [2]);
    // Gone through; then a code comes, and going through again takes it off the list.
    let gone_through = || {
        crate::checks::let_the_clock_move();
        study.call("set_source_progress", json!({"sources": [source], "declared": "coded"}));
        crate::checks::let_the_clock_move();
    };
    gone_through();
    assert_eq!(remains(), json!({"late": [], "turns": []}));
    let late = make_code(&study, "Kom sent", None);
    assert_eq!(remains()["late"], json!([late]));
    crate::checks::let_the_clock_move();
    study.call("go_through_again", json!({"id": source}));
    assert_eq!(remains()["late"], json!([]));
    study.ask("undo");
    assert_eq!(remains()["late"], json!([late]));
}

/// Something that somebody tries on the codebook, chosen by numbers.
fn act(study: &Study, what: usize, first: usize, second: usize) {
    let codes = study.ask("codebook");
    let codes: Vec<i64> = codes.as_array().unwrap().iter().map(|code| code["id"].as_i64().unwrap()).collect();
    if codes.is_empty() {
        make_code(study, "Igjen", None);
        return;
    }
    let pick = |number: usize| codes[number % codes.len()];
    let (one, other) = (pick(first), pick(second));
    let parent = if first.is_multiple_of(3) { Value::Null } else { json!(other) };
    let name = format!("Navn {}", second % 7);
    let (command, request) = match what % 10 {
        0 => ("create_code", json!({"parent": parent, "name": name, "isCodable": true})),
        1 => ("rename_code", json!({"id": one, "language": "nb", "name": name})),
        2 => ("move_codes", json!({"ids": [one], "parent": parent, "position": second % 3})),
        3 => ("merge_codes", json!({"from": [one], "into": other, "reason": null})),
        4 if codes.len() > 2 => ("delete_codes", json!({"ids": [one], "reason": null})),
        5 => ("retire_codes", json!({"ids": [one], "reason": null})),
        6 => ("restore_codes", json!({"ids": [one]})),
        7 => {
            let kind = ["ordinal", "exclusive"][second % 2];
            ("set_code_kind", json!({"id": one, "kind": kind}))
        }
        8 => ("set_codable", json!({"id": one, "isCodable": second.is_multiple_of(2)})),
        _ => ("set_code_prompts", json!({"code": one, "prompts": [name]})),
    };
    drop(study.try_call(command, request));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whatever_is_tried_a_locked_family_stays_as_it_is(
        before in proptest::collection::vec((0..10_usize, 0..50_usize, 0..50_usize), 0..6),
        tried in proptest::collection::vec((0..10_usize, 0..50_usize, 0..50_usize), 1..25),
        chosen in 0..50_usize,
    ) {
        let study = study();
        for (what, first, second) in before {
            act(&study, what, first, second);
        }
        make_code(&study, "Siste", None);
        let codes = study.ask("codebook");
        let codes = codes.as_array().unwrap();
        let locked = codes[chosen % codes.len()]["id"].as_i64().unwrap();
        study.call("lock_codes", json!({"code": locked, "reason": "Fast"}));
        let kept = frame(&study, locked);
        for (what, first, second) in tried {
            act(&study, what, first, second);
            prop_assert_eq!(frame(&study, locked), kept.clone(), "{} {} {}", what, first, second);
        }
    }
}
