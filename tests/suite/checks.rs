//! Each check of the method finds exactly what it is about, and nothing where there is nothing.

use serde_json::{Value, json};
use sitat_project::{Clock as _, SystemClock};
use sitat_tests::{Study, rows};

const KARI: &str = "I: Hva var motivene?\nKari: Vi måtte gjøre noe den vinteren.\nI: Hva har vært vanskelig?\nKari: Penger har vi aldri nok av.\n";

/// Two things are only older and newer where the clock has moved between them.
pub(crate) fn let_the_clock_move() {
    let begun = SystemClock.now();
    while SystemClock.now() <= begun {
        std::hint::spin_loop();
    }
}

fn check(study: &Study, id: &str) -> Value {
    let stage = id[1..2].parse::<u32>().unwrap();
    let checks = study.call("checks", json!({"stage": stage}));
    let found = checks.as_array().unwrap().iter().find(|check| check["id"] == id);
    found.unwrap_or_else(|| panic!("{id} makes no sense here")).clone()
}

pub(crate) fn state(study: &Study, id: &str) -> String {
    check(study, id)["state"].as_str().unwrap().to_owned()
}

/// What a check has found that nobody has answered: names, and what is said of each.
pub(crate) fn found(study: &Study, id: &str) -> Vec<String> {
    let check = check(study, id);
    let items = check["items"].as_array().unwrap().iter().filter(|item| item["answer"].is_null());
    items
        .map(|item| {
            let name = item["name"].as_str().unwrap();
            let Some(note) = item["note"].as_object() else { return name.to_owned() };
            let key = note["key"].as_str().unwrap().trim_start_matches("check-item-");
            let parameters = note["parameters"].as_object().unwrap();
            let told = parameters.values().map(|value| match value.as_f64() {
                Some(number) => number.to_string(),
                None => value.as_str().unwrap().to_owned(),
            });
            [&[format!("{name}: {key}")][..], &told.collect::<Vec<_>>()].concat().join(" ")
        })
        .collect()
}

pub(crate) fn make_code(study: &Study, name: &str, parent: Option<i64>) -> i64 {
    study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}))["id"].as_i64().unwrap()
}

fn note(study: &Study, source: i64, kind: &str) {
    let target = json!({"kind": "source", "id": source});
    study.call("create_memo", json!({"target": target, "kind": kind, "text": "Kort og rolig."}));
}

fn read(study: &Study, source: i64, declared: &str) {
    study.call("set_source_progress", json!({"sources": [source], "declared": declared}));
}

pub(crate) fn declare(study: &Study, approach: &str) {
    let method = json!({"approach": approach, "reasoning": null, "meaning": null, "reading": null, "ontology": "",
        "researcher": "", "stages": []});
    study.call("declare_method", json!({"method": method, "reason": null}));
}

pub(crate) fn make_theme(study: &Study, name: &str, codes: &[&str]) -> i64 {
    let codes: Vec<i64> = codes.iter().map(|code| study.code(code)).collect();
    study.call("create_theme", json!({"parent": null, "name": name, "codes": codes}))["id"].as_i64().unwrap()
}

fn describe(study: &Study, theme: i64, change: &[(&str, &str)]) {
    let themes = study.ask("themes");
    let mut texts = themes.as_array().unwrap().iter().find(|own| own["id"] == theme).unwrap()["texts"].clone();
    for (field, words) in change {
        texts[*field] = json!(words);
    }
    study.call("describe_theme", json!({"id": theme, "texts": texts}));
}

pub(crate) fn segment(study: &Study, source: i64, place: usize) -> i64 {
    study.call("source_segments", json!({"id": source}))["segments"][place]["id"].as_i64().unwrap()
}

#[test]
fn a_new_project_has_nothing_to_look_over() {
    let study = Study::new();
    for check in study.call("checks", json!({"stage": null})).as_array().unwrap() {
        assert!(check["state"] == "clear" || check["state"] == "unknown", "{check}");
        assert_eq!(check["items"], json!([]), "{check}");
    }
}

#[test]
fn of_three_sources_the_one_without_a_note_is_found() {
    let study = Study::new();
    let ids =
        ["a", "b", "c"].map(|name| study.import(&format!("{name}.txt"), KARI.replace("Kari", name), &["Storvik"]));
    assert_eq!(found(&study, "C1.1").len(), 3);
    for id in ids {
        read(&study, id, "read");
        if id != ids[1] {
            note(&study, id, "familiarisation");
        }
    }
    assert_eq!(found(&study, "C1.1"), ["b: no-note"]);
    read(&study, ids[2], "nothing");
    assert_eq!(found(&study, "C1.1"), ["b: no-note", "c: not-read"]);
    study.ask("undo");
    note(&study, ids[1], "note");
    assert_eq!(state(&study, "C1.1"), "clear");
}

#[test]
fn the_material_is_looked_over() {
    let study = Study::new();
    let id = study.import("kari.txt", KARI, &[]);
    study.import("plan.txt", "Kommunen vil bli klimanøytral.\n", &["Storvik"]);
    let interview = |held: Value, planned: Value, deleted: Value| {
        study.call(
            "describe_interview",
            json!({"source": id, "heldOn": null, "minutes": null, "place": "", "recording": "",
            "deletionPlannedOn": planned, "deletedOn": deleted, "heldAgainst": held, "note": ""}),
        );
    };
    let kinds = study.ask("sources");
    study.call("set_source_kind", json!({"id": kinds[1]["id"], "kind": "document"}));
    assert_eq!(found(&study, "C1.2"), ["kari"]);
    interview(json!("not"), Value::Null, Value::Null);
    assert_eq!(state(&study, "C1.2"), "clear", "that it was not done is said");
    assert_eq!(found(&study, "C1.4"), ["kari"]);
    assert_eq!(state(&study, "C1.7"), "clear");
    interview(json!("whole"), json!("2001-02-03"), Value::Null);
    assert_eq!(found(&study, "C1.7"), ["kari: deletion-due 2001-02-03"]);
    interview(json!("whole"), json!("2001-02-03"), json!("2001-02-01"));
    assert_eq!(state(&study, "C1.7"), "clear");
    interview(json!("not"), Value::Null, json!("2001-02-01"));
    assert_eq!(found(&study, "C1.7"), ["kari: deleted-unchecked 2001-02-01"]);
    assert_eq!(state(&study, "C1.3"), "clear");
    study.import("gruppe.txt", "I: Hva skjedde?\nUkjent: Ingen ringte oss.\nOla: Nei.\n", &["Storvik"]);
    assert_eq!(found(&study, "C1.3"), ["gruppe: label Ukjent"]);
    assert_eq!(state(&study, "C1.5"), "open", "the labels themselves are names: {:?}", found(&study, "C1.5"));
    study.import("navn.txt", "I: Hvem hjalp dere?\nInformant: Det var Torbjørn Haugen som ringte.\n", &["Storvik"]);
    let named = || found(&study, "C1.5").into_iter().filter(|item| item.starts_with("navn")).collect::<Vec<_>>();
    assert_eq!(named(), ["navn: possible-names 1"]);
    study.call("mark_no_names", json!({"words": ["Torbjørn Haugen"], "areNames": false}));
    assert_eq!(named(), Vec::<String>::new());
}

#[test]
fn codes_from_the_material_come_after_the_first_note() {
    let study = Study::new();
    let id = study.import("kari.txt", KARI, &["Storvik"]);
    assert_eq!(state(&study, "C1.6"), "clear");
    make_code(&study, "Tidlig", None);
    assert_eq!(found(&study, "C1.6"), ["Tidlig"]);
    study.call("set_code_origin", json!({"id": study.code("Tidlig"), "origin": "theory"}));
    assert_eq!(state(&study, "C1.6"), "clear", "theory may come first");
    make_code(&study, "Før", None);
    let_the_clock_move();
    note(&study, id, "familiarisation");
    let_the_clock_move();
    make_code(&study, "Etter", None);
    assert_eq!(found(&study, "C1.6"), ["Før"]);
}

#[test]
fn turns_that_nobody_has_touched_are_found_until_they_are_gone_through() {
    let study = Study::new();
    let id = study.import("kari.txt", format!("{KARI}Kari: Ja, nettopp.\n"), &["Storvik"]);
    make_code(&study, "Motiv", None);
    assert_eq!(found(&study, "C2.1"), ["kari: turns 2 2"], "two words are too few to ask for");
    study.call("set_threshold", json!({"name": "turn-words", "value": 2}));
    assert_eq!(found(&study, "C2.1"), ["kari: turns 3 2"]);
    study.call("set_threshold", json!({"name": "turn-words", "value": null}));
    study.apply(id, "Vi måtte gjøre noe", &["Motiv"]);
    assert_eq!(found(&study, "C2.1"), ["kari: turns 1 4"]);
    study.call("mark_turns", json!({"source": id, "turns": [4]}));
    assert_eq!(state(&study, "C2.1"), "clear");
    study.ask("undo");
    read(&study, id, "coded");
    assert_eq!(state(&study, "C2.1"), "clear", "declared coded is gone through");
}

#[test]
fn a_late_code_lists_what_was_finished_before_it_until_it_is_gone_through_again() {
    let study = Study::new();
    let [a, b] = ["a", "b"].map(|name| study.import(&format!("{name}.txt"), KARI.replace("Kari", name), &["Storvik"]));
    make_code(&study, "Motiv", None);
    let_the_clock_move();
    read(&study, a, "coded");
    assert_eq!(state(&study, "C2.2"), "clear");
    let_the_clock_move();
    let late = make_code(&study, "Sen", None);
    assert_eq!(found(&study, "C2.2"), ["a: late-codes 1 Sen"], "b was not finished");
    study.call("begin_round", json!({"isShuffled": false}));
    let_the_clock_move();
    read(&study, a, "coded");
    assert_eq!(state(&study, "C2.2"), "clear");
    study.ask("undo");
    assert_eq!(found(&study, "C2.2"), ["a: late-codes 1 Sen"]);
    study.ask("redo");
    // A code that another one was merged into means more than it did.
    study.apply(b, "Penger har vi aldri nok av", &["Sen"]);
    let_the_clock_move();
    study.call("merge_codes", json!({"from": [late], "into": study.code("Motiv"), "reason": null}));
    assert_eq!(found(&study, "C2.2"), ["a: late-codes 1 Motiv"]);
    study.ask("undo");
    assert_eq!(state(&study, "C2.2"), "clear");
}

#[test]
fn what_was_coded_last_is_held_against_what_was_coded_first() {
    let study = Study::new();
    make_code(&study, "Motiv", None);
    for number in 0..6 {
        let name = format!("i{number}");
        let id = study.import(&format!("{name}.txt"), KARI.replace("Kari", &name), &["Storvik"]);
        study.apply(id, "Vi måtte gjøre noe", &["Motiv"]);
        if number < 4 {
            for words in ["Penger", "har vi", "aldri nok"] {
                study.apply(id, words, &["Motiv"]);
            }
        }
        if number == 4 {
            assert_eq!(state(&study, "C2.3"), "clear", "too few to say anything");
        }
        let_the_clock_move();
    }
    let names: Vec<String> = found(&study, "C2.3").iter().map(|item| item[..2].to_owned()).collect();
    assert_eq!(names, ["i4", "i5"]);
    study.call("set_threshold", json!({"name": "density", "value": 10}));
    assert_eq!(state(&study, "C2.3"), "clear");
}

#[test]
fn codes_that_are_called_alike_or_used_unevenly_or_not_defined_are_found() {
    let study = Study::new();
    let id = study.import("kari.txt", KARI, &["Storvik"]);
    for name in ["Økonomi", "økonomi og rammer", "Rammer og økonomi", "Ressursgap"] {
        make_code(&study, name, None);
    }
    assert_eq!(found(&study, "C2.4"), ["økonomi og rammer: near-name Rammer og økonomi"]);
    let (one, other) = (study.code("økonomi og rammer"), study.code("Rammer og økonomi"));
    study.call("link_codes", json!({"code": one, "other": other, "kind": "counterpart"}));
    assert_eq!(state(&study, "C2.4"), "clear", "opposites may be called alike");

    for words in ["Vi", "måtte", "gjøre", "noe"] {
        study.apply(id, words, &["Økonomi"]);
    }
    study.apply(id, "vinteren", &["Ressursgap"]);
    for number in 0..15 {
        make_code(&study, &format!("Kode nummer {}", char::from(b'A' + number).to_string().repeat(9)), None);
    }
    assert_eq!(state(&study, "C2.5"), "clear", "nineteen are few");
    make_code(&study, "Den tjuende", None);
    assert_eq!(found(&study, "C2.5"), ["Økonomi: share-of-extracts 80", "Ressursgap: one-extract"]);

    let has = |id: &str| {
        let checks = study.call("checks", json!({"stage": 2}));
        checks.as_array().unwrap().iter().any(|check| check["id"] == id)
    };
    assert!(!has("C2.6"));
    declare(&study, "reflexive");
    assert!(!has("C2.6"));
    declare(&study, "framework");
    assert_eq!(found(&study, "C2.6"), ["Økonomi: uses 4"]);
}

#[test]
fn extracts_of_odd_lengths_and_of_interviewers_are_found() {
    let study = Study::new();
    let long = "ord ".repeat(401);
    let id = study.import("kari.txt", format!("{KARI}Kari: {long}slutt.\n"), &["Storvik"]);
    for name in ["Kort", "Lang", "Spørsmål", "Levende"] {
        make_code(&study, name, None);
    }
    study.apply(id, "Vi måtte gjøre noe", &["Kort"]);
    assert_eq!((state(&study, "C2.7"), state(&study, "C2.8")), ("clear".to_owned(), "clear".to_owned()));
    study.apply(id, "aldri nok av", &["Kort"]);
    study.apply(id, &format!("{}slutt", "ord ".repeat(401)), &["Lang"]);
    assert_eq!(found(&study, "C2.7"), ["KAR-2: words 3", "KAR-3: words 402"]);
    study.call("set_threshold", json!({"name": "long-extract", "value": 500}));
    assert_eq!(found(&study, "C2.7"), ["KAR-2: words 3"]);
    study.apply(id, "den vinteren", &["Levende"]);
    assert_eq!(found(&study, "C2.7").len(), 2);
    study.call("set_code_origin", json!({"id": study.code("Levende"), "origin": "in-vivo"}));
    assert_eq!(found(&study, "C2.7"), ["KAR-2: words 3"], "what is coded in vivo may be any length");

    study.apply(id, "Hva har vært vanskelig", &["Spørsmål"]);
    assert_eq!(found(&study, "C2.8"), ["KAR-5: interviewers-words 4"]);
}

#[test]
fn two_codes_of_which_only_one_fits_are_found_on_the_same_words() {
    let study = Study::new();
    let id = study.import("kari.txt", KARI, &["Storvik"]);
    let family = make_code(&study, "Fase", None);
    for name in ["Idé", "Pilot"] {
        make_code(&study, name, Some(family));
    }
    study.apply(id, "Vi måtte gjøre noe", &["Fase/Idé"]);
    study.apply(id, "gjøre noe den vinteren", &["Fase/Pilot"]);
    assert_eq!(state(&study, "C2.9"), "clear");
    study.call("set_code_kind", json!({"id": family, "kind": "exclusive"}));
    assert_eq!(found(&study, "C2.9"), ["KAR-1: two-codes Idé Pilot"]);
}

/// Two interviews with a guide of two questions, linked to its turns, coded so that one code answers one of them.
fn themed() -> (Study, [i64; 2]) {
    let study = Study::new();
    for name in ["Motiv", "Penger", "Vilje"] {
        make_code(&study, name, None);
    }
    let texts = [
        KARI.to_owned(),
        KARI.replace("Kari", "Ola").replace("Vi måtte", "Alle måtte").replace("Penger har", "Kroner har"),
    ];
    let ids = [study.import("kari.txt", &texts[0], &["Storvik"]), study.import("ola.txt", &texts[1], &["Elvnes"])];
    study.call(
        "import_guide",
        json!({"path": study.file("guide.txt", "1. Hva var motivene?\n2. Hva har vært vanskelig?\n"), "name": "Vår",
            "sources": ids}),
    );
    for id in ids {
        let links = [(1, 1), (3, 2)].map(|(turn, question)| json!({"source": id, "turn": turn, "question": question}));
        study.call("link_turns", json!({"links": links, "isMatch": false}));
    }
    for words in ["Vi måtte", "gjøre noe", "den vinteren"] {
        study.apply(ids[0], words, &["Motiv"]);
    }
    for words in ["Alle måtte", "gjøre noe", "den vinteren"] {
        study.apply(ids[1], words, &["Motiv"]);
    }
    study.apply(ids[0], "Penger har vi aldri nok av", &["Penger"]);
    (study, ids)
}

#[test]
fn candidates_are_looked_over() {
    let (study, ids) = themed();
    declare(&study, "reflexive");
    assert_eq!(state(&study, "C3.1"), "clear", "there is nothing to place codes in");
    let theme = make_theme(&study, "Barrierer for innovasjon", &["Motiv"]);
    assert_eq!(found(&study, "C3.1"), ["Penger"], "what is on no words needs no place");
    assert_eq!(found(&study, "C3.2"), ["Barrierer for innovasjon"]);
    assert_eq!(found(&study, "C3.3"), ["Barrierer for innovasjon"]);
    assert_eq!(found(&study, "C3.4"), ["Barrierer for innovasjon: one-question 1 100"]);
    assert_eq!(found(&study, "C3.5"), ["Barrierer for innovasjon"]);
    assert_eq!(state(&study, "C3.6"), "clear");

    describe(&study, theme, &[("name", "Vinteren tvang dem"), ("claim", "De begynte fordi de måtte.")]);
    study.call(
        "place_codes",
        json!({"codes": [study.code("Penger")], "from": null,
        "place": {"kind": "theme", "id": theme}, "reason": null}),
    );
    for id in ["C3.1", "C3.2", "C3.3", "C3.5"] {
        assert_eq!(state(&study, id), "clear", "{id}");
    }
    assert_eq!(found(&study, "C3.4"), ["Vinteren tvang dem: one-question 1 85"], "six of seven");
    for words in ["Kroner har vi", "aldri nok"] {
        study.apply(ids[1], words, &["Penger"]);
    }
    assert_eq!(state(&study, "C3.4"), "clear", "six of nine");

    make_theme(&study, "Pengene styrer", &["Vilje"]);
    study.apply(ids[1], "Hva var motivene", &["Vilje"]);
    study.apply(ids[1], "nok av", &["Vilje"]);
    assert_eq!(found(&study, "C3.6"), ["Pengene styrer: only-in Elvnes"]);
    declare(&study, "framework");
    let checks = study.call("checks", json!({"stage": 3}));
    let ids: Vec<&str> = checks.as_array().unwrap().iter().map(|check| check["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["C3.1", "C3.2", "C3.3", "C3.6"], "topics are what a framework has");
}

#[test]
fn nothing_is_said_of_questions_where_no_turn_is_linked_to_one() {
    let study = Study::new();
    declare(&study, "reflexive");
    assert_eq!(state(&study, "C3.4"), "clear");
    make_code(&study, "Motiv", None);
    make_theme(&study, "Vinteren tvang dem", &["Motiv"]);
    assert_eq!(state(&study, "C3.4"), "unknown");
}

#[test]
fn themes_are_reviewed_and_only_what_was_touched_is_reopened() {
    let (study, ids) = themed();
    let (first, second) =
        (make_theme(&study, "Vinteren tvang dem", &["Motiv"]), make_theme(&study, "Pengene styrer", &["Penger"]));
    assert_eq!(found(&study, "C4.1"), ["Vinteren tvang dem: not-reviewed 6 6", "Pengene styrer: not-reviewed 1 1"]);
    let money = segment(&study, ids[0], 3);
    let motives: Vec<i64> =
        ids.iter().flat_map(|id| (0..3).map(|place| segment(&study, *id, place)).collect::<Vec<_>>()).collect();
    let fit = |theme: i64, segments: &[i64], fit: &str| {
        study.call("review_evidence", json!({"id": theme, "segments": segments, "fit": fit}));
    };
    fit(first, &motives, "fits");
    fit(second, &[money], "fits");
    assert_eq!((state(&study, "C4.1"), state(&study, "C4.2")), ("clear".to_owned(), "clear".to_owned()));
    fit(first, &motives[..1], "does-not-fit");
    assert_eq!(state(&study, "C4.2"), "clear", "one of six");
    fit(first, &motives[..2], "does-not-fit");
    assert_eq!(found(&study, "C4.2"), ["Vinteren tvang dem: misfits 6 2"]);

    assert_eq!(found(&study, "C4.5"), ["Vinteren tvang dem", "Pengene styrer"]);
    for theme in [first, second] {
        study.call("set_theme_status", json!({"id": theme, "status": "reviewed", "reason": null}));
    }
    for id in ids {
        read(&study, id, "coded");
    }
    assert_eq!((state(&study, "C4.4"), state(&study, "C5.8")), ("clear".to_owned(), "clear".to_owned()));
    let_the_clock_move();
    describe(&study, first, &[("name", "Vinteren tvang dem fram")]);
    assert_eq!(
        (state(&study, "C4.4"), state(&study, "C5.8")),
        ("clear".to_owned(), "clear".to_owned()),
        "a new name is no change"
    );
    study.call("mark_evidence", json!({"id": second, "segments": [motives[0]], "role": "contradicts"}));
    assert_eq!(found(&study, "C5.8"), ["Pengene styrer"], "the other one was not touched");
    assert_eq!(found(&study, "C4.4"), ["Pengene styrer: sources-left 2 2"]);
    assert_eq!(found(&study, "C4.1"), ["Pengene styrer: not-reviewed 2 1"]);
    assert_eq!(found(&study, "C4.5"), ["Vinteren tvang dem fram"]);
    study.ask("undo");
    assert_eq!((state(&study, "C5.8"), state(&study, "C4.1")), ("clear".to_owned(), "clear".to_owned()));
    study.ask("redo");
    let_the_clock_move();
    study.call("begin_round", json!({"isShuffled": false}));
    read(&study, ids[0], "read");
    assert_eq!(found(&study, "C4.4"), ["Pengene styrer: sources-left 2 1"]);
}

#[test]
fn themes_that_share_extracts_or_are_carried_by_few_are_found() {
    let (study, ids) = themed();
    let first = make_theme(&study, "Vinteren tvang dem", &["Motiv"]);
    let second = make_theme(&study, "Alle måtte", &["Vilje"]);
    assert_eq!(state(&study, "C4.3"), "clear");
    for place in 0..3 {
        study.call(
            "mark_evidence",
            json!({"id": second, "segments": [segment(&study, ids[0], place)], "role": "supports"}),
        );
    }
    assert_eq!(found(&study, "C4.3"), ["Vinteren tvang dem: and-theme Alle måtte"], "three of six");
    study.call("move_theme", json!({"id": second, "parent": first, "place": 0}));
    assert_eq!(state(&study, "C4.3"), "clear", "a theme holds what those below it hold");

    assert_eq!(state(&study, "C4.6"), "clear", "two people are too few to say anything");
    for number in 0..9 {
        let name = format!("N{number}");
        study.import(&format!("{name}.txt"), KARI.replace("Kari", &name), &["Bergmo"]);
    }
    assert_eq!(found(&study, "C4.6"), ["Vinteren tvang dem: participants 11 2", "Alle måtte: participants 11 1"]);
    assert_eq!(state(&study, "C4.7"), "unknown", "there is no map to be old");
}

#[test]
fn definitions_and_names_are_looked_over() {
    let (study, _) = themed();
    let theme = make_theme(&study, "Motiv", &["Motiv"]);
    let other = make_theme(&study, "Pengene styrer", &["Penger"]);
    assert_eq!(found(&study, "C5.2"), ["Motiv", "Pengene styrer"]);
    assert_eq!(found(&study, "C5.4"), ["Motiv: name-of-code"]);
    describe(&study, theme, &[("name", "Hva var motivene?")]);
    assert_eq!(found(&study, "C5.4"), ["Hva var motivene?: name-of-question"]);
    describe(&study, theme, &[("name", "Tvang")]);
    assert_eq!(found(&study, "C5.4"), ["Tvang: one-word"]);
    describe(
        &study,
        theme,
        &[("name", "Vinteren tvang dem"), ("excludes", "Det som var planlagt."), ("includes", &"ord ".repeat(60))],
    );
    assert_eq!(found(&study, "C5.1"), ["Vinteren tvang dem: words 64"]);
    assert_eq!(found(&study, "C5.2"), ["Pengene styrer"]);
    assert_eq!(state(&study, "C5.4"), "clear");

    let same = "Når vinteren tvinger kommunen til handling uten plan";
    describe(&study, theme, &[("centralConcept", same), ("includes", ""), ("excludes", "")]);
    describe(&study, other, &[("centralConcept", "Kommunen tvinges: vinteren tvinger fram handling uten noen plan")]);
    assert_eq!(found(&study, "C5.3"), ["Vinteren tvang dem: and-theme Pengene styrer"]);
    describe(&study, other, &[("centralConcept", "Budsjettet avgjør hva som blir prøvd og hva som blir lagt bort")]);
    assert_eq!(state(&study, "C5.3"), "clear");

    let mut parent = other;
    for name in ["Under styringen", "Enda lavere ned", "Helt nederst her"] {
        let request = json!({"parent": parent, "name": name, "codes": []});
        parent = study.call("create_theme", request)["id"].as_i64().unwrap();
    }
    assert_eq!(found(&study, "C5.5"), ["Helt nederst her: level 4"]);

    assert_eq!(state(&study, "C5.6"), "clear");
    let question = study.call("create_research_question", json!({"text": "Hva fikk dem i gang?"}))["id"].clone();
    assert_eq!(found(&study, "C5.6"), ["Hva fikk dem i gang?"]);
    study.call("set_theme_questions", json!({"id": theme, "questions": [question]}));
    assert_eq!(state(&study, "C5.6"), "clear");

    assert_eq!(state(&study, "C5.7"), "unknown", "nobody has said how long the report may be");
    study.call("set_threshold", json!({"name": "report-words", "value": 3000}));
    assert_eq!(state(&study, "C5.7"), "clear");
    study.call("set_threshold", json!({"name": "report-words", "value": 2000}));
    assert_eq!(found(&study, "C5.7"), ["Vinteren tvang dem", "Pengene styrer"]);
}

#[test]
fn voices_claims_and_words_of_the_report_are_looked_over() {
    let (study, ids) = themed();
    let theme = make_theme(&study, "Vinteren tvang dem", &["Motiv"]);
    assert_eq!(state(&study, "C6.2"), "unknown", "no quote is chosen");
    let quotes = |segments: &[i64]| study.call("choose_quotes", json!({"id": theme, "segments": segments}));
    let kari: Vec<i64> = (0..3).map(|place| segment(&study, ids[0], place)).collect();
    let ola: Vec<i64> = (0..3).map(|place| segment(&study, ids[1], place)).collect();
    quotes(&[kari[0], ola[0], ola[1]]);
    assert_eq!(found(&study, "C6.2"), ["Ola: quotes 3 2 66"]);
    study.call("set_threshold", json!({"name": "one-voice", "value": 70}));
    assert_eq!(state(&study, "C6.2"), "clear");
    // With five or more who speak, two of them together are told as well.
    for number in 0..3 {
        let name = format!("N{number}");
        study.import(&format!("{name}.txt"), KARI.replace("Kari", &name), &["Bergmo"]);
    }
    quotes(&[kari[0], kari[1], ola[0], ola[1]]);
    assert_eq!(found(&study, "C6.2"), ["Kari: quotes 4 2 50", "Ola: quotes 4 2 50"]);

    let claim = |text: &str, amount: &str, evidence: &[(i64, &str)]| {
        let evidence: Vec<Value> =
            evidence.iter().map(|(segment, role)| json!({"segment": segment, "role": role})).collect();
        let request = json!({"text": text, "scope": {"amount": amount, "unit": "cases", "base": "all"}, "withTheme": false,
            "origin": {"theme": null, "code": null, "case": null, "participant": null}, "evidence": evidence});
        study.call("create_claim", request)["id"].as_i64().unwrap()
    };
    assert_eq!((state(&study, "C6.7"), state(&study, "C6.10")), ("clear".to_owned(), "clear".to_owned()));
    claim("Alle måtte begynne.", "all", &[(kari[0], "supports"), (ola[0], "supports")]);
    assert_eq!(found(&study, "C6.7"), ["Alle måtte begynne.: reach 3 2 Bergmo"]);
    claim("Noen måtte begynne.", "some", &[(kari[0], "supports"), (ola[0], "supports")]);
    assert_eq!(
        found(&study, "C6.7"),
        ["Alle måtte begynne.: two-scopes", "Noen måtte begynne.: two-scopes"],
        "the same is claimed twice",
    );
    study.ask("undo");
    claim("Pengene bestemte.", "one", &[]);
    assert_eq!(found(&study, "C6.10"), ["Pengene bestemte."]);
    claim("Alle ville det.", "all", &[(kari[0], "supports"), (ola[1], "contradicts")]);
    assert_eq!(found(&study, "C6.7")[1], "Alle ville det.: contradicted Elvnes");

    describe(&study, theme, &[("story", "Temaet dukket opp av seg selv, til metning.")]);
    let wording = || {
        let checks = study.call("checks", json!({"stage": 6}));
        checks.as_array().unwrap().iter().any(|check| check["id"] == "C6.5" && check["state"] == "open")
    };
    assert!(!wording());
    declare(&study, "reflexive");
    assert!(wording());
    assert_eq!(found(&study, "C6.5"), ["Vinteren tvang dem: wording temaet dukket opp, metning"]);

    assert_eq!(state(&study, "C6.4"), "clear");
    let names = json!([{"name": "Alle måtte", "replacement": "[navn]", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    assert_eq!(found(&study, "C6.4").len(), 1);
}

#[test]
fn what_is_meant_to_be_so_is_answered_with_a_reason_and_can_be_undone() {
    let mut study = Study::new();
    let [a, _] = ["a", "b"].map(|name| study.import(&format!("{name}.txt"), KARI.replace("Kari", name), &[]));
    let start = rows(&study.project());
    assert_eq!(found(&study, "C1.4"), ["a", "b"]);
    assert_eq!(
        study.refused("answer_check", json!({"id": "C1.4", "item": null, "reason": "  "})),
        "refused project-no-reason",
    );
    assert_eq!(
        study.refused("answer_check", json!({"id": "C9.9", "item": null, "reason": "x"})),
        "not-found project-gone name=C9.9",
    );
    let item = format!("source:{a}");
    study.call("answer_check", json!({"id": "C1.4", "item": item, "reason": "Prøveintervju"}));
    assert_eq!((found(&study, "C1.4"), state(&study, "C1.4")), (vec!["b".to_owned()], "open".to_owned()));
    study.call("answer_check", json!({"id": "C1.4", "item": null, "reason": "Studien har ingen caser"}));
    study.restart();
    assert_eq!(state(&study, "C1.4"), "answered");
    assert_eq!(check(&study, "C1.4")["answer"], "Studien har ingen caser");
    study.call("reopen_check", json!({"id": "C1.4", "item": null}));
    assert_eq!(state(&study, "C1.4"), "open");
    assert_eq!(study.refused("reopen_check", json!({"id": "C1.4", "item": null})), "not-found project-gone name=C1.4");
    study.call("set_threshold", json!({"name": "turn-words", "value": 9}));
    assert_eq!(check(&study, "C2.1")["thresholds"], json!([{"name": "turn-words", "value": 9, "preset": 4}]));
    for _ in 0..4 {
        study.ask("undo");
    }
    assert_eq!(rows(&study.project()), start);
}
