//! Stories of texts on their way in: looked at from all sides, tidied, put right by hand, and only then let in.

use serde_json::{Value, json};
use sitat_tests::Study;

/// As a program writes it that cuts lines and divides words, with double spacing.
const CUT: &str = "Intervju med leiaren\n\nI: Kva er det som gjer at det ikkje går så bra med\n\nomstillinga hjå dykk?\n\nKari: Det er fordi me er så få, og fordi innova-\n\nsjonsfasen er så lang på\u{30a} alle måtar at ingen\n\nhar tid. Og då vert det som det vert, dessverre.\n\nI: Ja.\n\nKari: Eg veit ikkje kva me skal gjere.\n\n";

const TIDY: &str = "Intervju med leiaren\nI: Kva er det som gjer at det ikkje går så bra med omstillinga hjå dykk?\nKari: Det er fordi me er så få, og fordi innovasjonsfasen er så lang på alle måtar at ingen har tid. Og då vert det som det vert, dessverre.\nI: Ja.\nKari: Eg veit ikkje kva me skal gjere.\n\n";

fn settings(cleaning: &[&str], by_hand: &Value) -> Value {
    json!({"encoding": null, "pattern": null, "detectTurns": true, "cleaning": cleaning, "byHand": by_hand})
}

fn preview(study: &Study, path: &str, settings: &Value) -> Value {
    let previews = study.call("preview_import", json!({"paths": [path], "settings": settings}));
    assert_eq!(previews[0]["error"], Value::Null);
    previews[0]["read"].clone()
}

const ALL: [&str; 4] = ["blank-lines", "join-lines", "hyphens", "stray-marks"];

#[test]
fn a_preview_shows_what_would_enter_and_what_else_could_be_made_of_it() {
    let study = Study::new();
    let file = study.file("kari.txt", CUT);
    let read = preview(&study, &file, &settings(&[], &json!([])));
    assert_eq!(read["language"], "nn");
    assert_eq!(read["text"], CUT);
    assert_eq!(read["patterns"][0], json!({"pattern": "label-colon", "turns": 4, "labels": 2}));
    assert_eq!(read["unfit"], json!([{"start": 0, "end": 20, "why": "outside"}]));
    let counts: Vec<(&str, u64)> = read["cleanings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|effect| (effect["cleaning"].as_str().unwrap(), effect["count"].as_u64().unwrap()))
        .collect();
    // Lines are not beside each other while there are blank ones between.
    assert_eq!(counts, [("join-lines", 0), ("blank-lines", 7), ("stray-marks", 1), ("hyphens", 0)]);
    let read = preview(&study, &file, &settings(&ALL, &json!([])));
    assert_eq!(read["text"], TIDY);
    assert_eq!(study.ask("sources"), json!([]), "nothing has entered");
}

#[test]
fn what_was_tidied_can_be_seen_as_it_was_and_undone_and_redone() {
    let study = Study::new();
    let mut item = study.item(&study.file("kari.txt", CUT), &[]);
    item["settings"] = settings(&ALL, &json!([]));
    item["language"] = json!("nn");
    let source = study.call("import_sources", json!({"items": [item]}))["sources"][0]["id"].as_i64().unwrap();
    assert_eq!(study.text(source), TIDY);
    let revisions = study.call("revisions", json!({"id": source}));
    let kinds: Vec<&Value> = revisions.as_array().unwrap().iter().map(|revision| &revision["kind"]).collect();
    assert_eq!(kinds, [&json!("cleaning"), &Value::Null]);
    assert_eq!(revisions[0]["isCurrent"], true);
    let original = study.call("text_of_revision", json!({"source": source, "revision": null}));
    assert_eq!(original["text"], CUT);
    study.call("create_code", json!({"parent": null, "name": "tid", "isCodable": true}));
    study.apply(source, "innovasjonsfasen er så lang", &["tid"]);
    for _ in 0..3 {
        study.ask("undo");
    }
    assert_eq!(study.ask("sources"), json!([]));
    for _ in 0..3 {
        study.ask("redo");
    }
    assert_eq!(study.text(source), TIDY);
    let view = study.call("source_text", json!({"id": source}));
    assert_eq!(view["turns"].as_array().unwrap().len(), 5);
    assert_eq!(view["segments"][0]["isCertain"], true);
}

#[test]
fn turns_put_right_by_hand_enter_as_they_were_shown_and_move_no_offset() {
    let study = Study::new();
    let text = "I: Hva?\nKari: Ja. Og du? Nei.\nI: Takk.\n";
    let file = study.file("kari.txt", text);
    let by_hand = json!([
        {"kind": "split", "at": 18},
        {"kind": "split", "at": 25},
        {"kind": "assign", "at": 18, "speaker": "I"},
    ]);
    let read = preview(&study, &file, &settings(&[], &by_hand));
    let shown: Vec<(u64, &str)> = read["turns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|turn| (turn["start"].as_u64().unwrap(), turn["speaker"].as_str().unwrap()))
        .collect();
    assert_eq!(shown, [(0, "I"), (8, "Kari"), (18, "I"), (25, "Kari"), (30, "I")]);
    let mut item = study.item(&file, &[]);
    item["settings"] = settings(&[], &by_hand);
    let source = study.call("import_sources", json!({"items": [item]}))["sources"][0]["id"].as_i64().unwrap();
    let view = study.call("source_text", json!({"id": source}));
    assert_eq!(view["text"], text);
    let starts: Vec<u64> =
        view["turns"].as_array().unwrap().iter().map(|turn| turn["start"].as_u64().unwrap()).collect();
    assert_eq!(starts, [0, 8, 18, 25, 30]);
    assert_eq!(study.search("role:interviewer du")["total"], 1);
}

#[test]
fn a_language_that_the_program_does_not_speak_is_kept_as_its_tag() {
    let study = Study::new();
    let mut item = study.item(&study.file("ania.txt", "I: Jak się masz?\nAnia: Dobrze, dziękuję.\n"), &[]);
    item["languageTag"] = json!("pl");
    let imported = study.call("import_sources", json!({"items": [item]}));
    assert_eq!(imported["sources"][0]["language"], Value::Null);
    assert_eq!(imported["sources"][0]["languageTag"], "pl");
}

#[test]
fn a_profile_is_saved_and_replaced_renamed_and_taken_out_each_undone_as_one_step() {
    let study = Study::new();
    let profile = |pattern: &str| {
        json!({
            "name": "Nettskjema", "kind": "interview", "language": "pl",
            "settings": {"encoding": "windows-1252", "pattern": pattern, "detectTurns": true, "cleaning": ["hyphens"], "byHand": [], "names": null},
            "speakers": [{"label": "MH", "role": "interviewer", "participant": null, "cases": []}],
            "colours": [{"colour": "yellow", "code": "Tid/Møter"}, {"colour": "#ffc000", "code": "Spørsmål"}],
            "comments": "codes", "keepsAuthors": true,
        })
    };
    study.call("save_import_profile", profile("label-colon"));
    study.call("save_import_profile", profile("label-tab"));
    let all = study.ask("import_profiles");
    assert_eq!(all.as_array().unwrap().len(), 1);
    assert_eq!(all[0]["settings"], profile("label-tab")["settings"]);
    assert_eq!((&all[0]["speakers"], &all[0]["language"]), (&profile("")["speakers"], &json!("pl")));
    for kept in ["colours", "comments", "keepsAuthors"] {
        assert_eq!(all[0][kept], profile("")[kept]);
    }
    study.call("rename_import_profile", json!({"id": all[0]["id"], "name": "Autotekst"}));
    assert_eq!(study.ask("import_profiles")[0]["name"], "Autotekst");
    study.call("delete_import_profile", json!({"id": all[0]["id"]}));
    assert_eq!(study.ask("import_profiles"), json!([]));
    study.ask("undo");
    study.ask("undo");
    study.ask("undo");
    let back = study.ask("import_profiles");
    assert_eq!(back[0]["settings"]["pattern"], "label-colon");
    assert_eq!(back[0]["colours"], profile("")["colours"]);
    assert_eq!(
        study.refused("rename_import_profile", json!({"id": 99, "name": "x"})),
        "not-found project-no-import-profile name=99"
    );
}

/// A text of words that another number makes others.
fn long_text(seed: u32, changed: &str) -> String {
    let words = (0..400_u32)
        .map(|number| format!("{}{}", ["sak", "plan", "vei", "by"][number as usize % 4], (number * 7919 + seed) % 997));
    format!("I: {}\nKari: {changed}\n", words.collect::<Vec<_>>().join(" "))
}

#[test]
fn a_text_that_is_nearly_there_already_is_pointed_out_with_how_alike_it_is() {
    let study = Study::new();
    study.import("første.txt", long_text(1, "ja"), &[]);
    study.import("annen.txt", long_text(500, "nei"), &[]);
    let file = study.file("rettet.txt", long_text(1, "nei, det er noe annet som er sagt her nå"));
    let near = preview(&study, &file, &settings(&[], &json!([])))["near"].clone();
    assert_eq!(near["name"], "første");
    assert!((80..100).contains(&near["percent"].as_u64().unwrap()), "{near}");
    let imported = study.call("import_sources", json!({"items": [study.item(&file, &[])]}));
    assert_eq!(imported["warnings"][0]["message"]["key"], "import-near-duplicate");
    let other = study.file("tredje.txt", long_text(900, "kanskje"));
    assert_eq!(preview(&study, &other, &settings(&[], &json!([])))["near"], Value::Null);
}

#[test]
fn pasted_words_become_a_source_and_a_folder_stands_for_its_texts() {
    let study = Study::new();
    let mut item = study.item("Limt inn", &[]);
    item["text"] = json!("I: Hei på deg, Årø?\nR: Ja.\n");
    item["name"] = json!("Notat");
    let imported = study.call("import_sources", json!({"items": [item]}));
    assert_eq!((&imported["refused"], &imported["sources"][0]["name"]), (&json!([]), &json!("Notat")));
    assert_eq!(study.text(imported["sources"][0]["id"].as_i64().unwrap()), "I: Hei på deg, Årø?\nR: Ja.\n");
    std::fs::create_dir(study.path("mappe")).unwrap();
    for name in ["mappe/b.txt", "mappe/a.txt", "mappe/bilde.png"] {
        study.file(name, "x");
    }
    let found = study.call("find_texts", json!({"paths": [study.path("mappe")]}));
    assert_eq!(found, json!([study.path("mappe/a.txt"), study.path("mappe/b.txt")]));
}

#[test]
fn calling_off_leaves_nothing_half_done() {
    let study = Study::new();
    let items: Vec<Value> =
        (0..5).map(|number| study.item(&study.file(&format!("{number}.txt"), long_text(number, "ja")), &[])).collect();
    for after in [1, 5, 6, 9] {
        study.call_off_after(after);
        assert_eq!(study.refused("import_sources", json!({"items": items})), "refused project-called-off");
        assert_eq!(study.ask("sources"), json!([]));
        assert_eq!(study.call("history", json!({"before": null, "limit": 10}))["total"], 0);
    }
    study.call_off_after(u32::MAX);
    assert_eq!(study.call("import_sources", json!({"items": items}))["sources"].as_array().unwrap().len(), 5);
}
