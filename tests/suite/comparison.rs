//! Rows, columns and measures of comparisons: questions of the guide, crossed attributes, coders, shares and places.

use serde_json::{Value, json};
use sitat_tests::{Study, rows};

const GUIDE: &str = "1. Hva var motivene?\n   - Hvem tok initiativet?\n2. Hva har vært vanskelig?\n3. Hva nå?\n";
const KARI: &str = "I: Hva var motivene?\nKari: Vi måtte gjøre noe.\nI: Hvem tok initiativet?\nKari: Rådmannen.\n\
    I: Hva har vært vanskelig?\nKari: Penger.\n";
const OLA: &str = "I: Hva var motivene?\nOla: Press utenfra, og litt penger.\n";

fn grid(rows: &str, columns: &Value, measure: &str) -> Value {
    json!({"grid": {
        "rows": {"kind": rows}, "columns": columns, "measure": measure, "filter": null, "withPolicyDocuments": false,
        "withStates": true,
    }})
}

fn cases() -> Value {
    json!({"kind": "cases"})
}

/// Three municipalities, two of them with an interview that followed the guide.
fn study() -> Study {
    let study = Study::new();
    let table = "kommune;modell;innbyggere\nStorvik;råd;4000\nElvnes;formannskap;900\nBergmo;;\n";
    study.call("import_cases", json!({"path": study.file("cases.csv", table)}));
    study.call(
        "create_attribute",
        json!({"name": "størrelse", "kind": "text", "unit": null, "formula": "bands(innbyggere; 1000)"}),
    );
    for (name, parent) in [("Motiv", None), ("Barriere", None), ("Økonomi", Some(2))] {
        study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}));
    }
    let kari = study.import("kari.txt", KARI, &["Storvik"]);
    let ola = study.import("ola.txt", OLA, &["Elvnes"]);
    study.call("import_guide", json!({"path": study.file("guide.txt", GUIDE), "name": "Vår", "sources": [kari, ola]}));
    let matches = study.call("match_turns", json!({"sources": [kari, ola]}));
    let links: Vec<Value> = matches
        .as_array()
        .unwrap()
        .iter()
        .map(|found| json!({"source": found["source"], "turn": found["turn"], "question": found["question"]}))
        .collect();
    study.call("link_turns", json!({"links": links, "isMatch": true}));
    study.apply(kari, "Vi måtte gjøre noe", &["Motiv"]);
    study.apply(kari, "Penger", &["Barriere/Økonomi"]);
    study.apply(ola, "litt penger", &["Barriere/Økonomi"]);
    study
}

fn cells(answer: &Value) -> Vec<Vec<u64>> {
    let numbers = |row: &Value| row["cells"].as_array().unwrap().iter().map(|cell| cell.as_u64().unwrap()).collect();
    answer["rows"].as_array().unwrap().iter().map(numbers).collect()
}

#[test]
fn what_is_answered_to_the_guide_is_counted_and_opens() {
    let study = study();
    let answers = study.call("compare", grid("questions", &cases(), "segments"));
    let names: Vec<&str> =
        answers["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["1 Hva var motivene?", "1.1 Hvem tok initiativet?", "2 Hva har vært vanskelig?", "3 Hva nå?"]);
    assert_eq!(cells(&answers), [[2, 1, 0], [1, 0, 0], [1, 0, 0], [0, 0, 0]]);
    assert_eq!(answers["totals"], json!([3, 1, 0]), "the probe counts in its question and once in all");
    let states = |row: usize| answers["rows"][row]["states"].clone();
    assert_eq!(states(0), json!(["mentioned", "mentioned", "no-material"]));
    assert_eq!(states(1), json!(["mentioned", "unknown", "no-material"]), "nobody knows whether the probe was put");
    assert_eq!(states(3), json!(["unknown", "unknown", "no-material"]), "no turn shows where it was put");
    let words = study.call("compare", grid("questions", &cases(), "words"));
    assert_eq!(cells(&words)[0], [5, 5, 0]);
    let mut request = grid("questions", &cases(), "segments");
    request["row"] = answers["rows"][0]["id"].clone();
    request["column"] = json!(0);
    let cell = study.call("cell", request);
    let quotes: Vec<&str> = cell["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap()).collect();
    assert_eq!(quotes, ["Vi måtte gjøre noe.", "Rådmannen."]);
    assert_eq!((&cell["excerpts"], &cell["voices"][0]["state"]), (&json!([]), &json!("mentioned")));
    assert_eq!(
        study.refused("compare", grid("questions", &json!({"kind": "coders"}), "segments")),
        "refused project-nobody-codes"
    );
}

#[test]
fn a_question_that_goes_on_in_a_later_guide_is_one_row() {
    let study = study();
    let first = study.ask("guide")[0].clone();
    let second = study.call("create_guide", json!({"name": "Ny", "from": first["id"]}))["version"].clone();
    study.call("create_question", json!({"version": second, "parent": null, "text": "Hva lærte dere?"}));
    let answers = study.call("compare", grid("questions", &cases(), "segments"));
    assert_eq!(answers["rows"].as_array().unwrap().len(), 5);
    assert_eq!(cells(&answers)[0], [2, 1, 0], "answers to the earlier version count in the later one's row");
}

#[test]
fn two_attributes_are_crossed_and_cases_without_a_value_stand_for_themselves() {
    let study = study();
    let columns = json!({"kind": "crossed", "value": ["modell", "størrelse"]});
    let answer = study.call("compare", grid("codes", &columns, "segments"));
    let told: Vec<(&str, &Value, &Value)> = answer["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| (column["name"].as_str().unwrap(), &column["n"], &column["sources"]))
        .collect();
    let (one, none) = (json!(1), json!(0));
    assert_eq!(
        told,
        [("formannskap · < 1000", &one, &one), ("råd · ≥ 1000", &one, &one), ("uten verdi · uten verdi", &none, &none),]
    );
    assert_eq!(cells(&answer), [[0, 1, 0], [1, 1, 0], [1, 1, 0]]);
    // A saved view keeps both, and stays when one of them goes.
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "own"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": true, "shadesShare": true, "folded": [],
        "ownRows": ["3", "1"], "ownColumns": ["råd"], "beside": ["1", "2"], "isTransposed": false});
    let mut wanted = grid("codes", &columns, "presence")["grid"].clone();
    wanted["rows"] = json!({"kind": "levels", "value": 2});
    study.call("save_view", json!({"name": "Kryss", "grid": wanted, "layout": layout}));
    let saved = study.ask("saved_views")[0].clone();
    assert_eq!((&saved["grid"], &saved["layout"]), (&wanted, &layout));
    let size = study.ask("cases")["attributes"].as_array().unwrap().last().unwrap()["id"].clone();
    study.call("delete_attribute", json!({"id": size}));
    let gone = study.ask("saved_views")[0].clone();
    assert_eq!((&gone["isAttributeGone"], &gone["grid"]["columns"]), (&json!(true), &cases()));
}

#[test]
fn shares_are_of_all_that_is_said_and_told_from_the_smallest_group_on() {
    let study = study();
    let before = rows(&study.project());
    let answer = study.call("compare", grid("codes", &cases(), "word-share"));
    // Kari says six words, of which four and one are coded; Ola says five, two of them.
    assert_eq!(cells(&answer), [[4, 0, 0], [1, 2, 0], [1, 2, 0]]);
    let words: Vec<&Value> = answer["columns"].as_array().unwrap().iter().map(|column| &column["words"]).collect();
    assert_eq!(words, [&json!(6), &json!(5), &json!(0)]);
    assert_eq!((&answer["words"], &answer["n"], &answer["smallestGroup"]), (&json!(11), &json!(2), &json!(10)));
    let table = |name: &str| {
        let path = study.path(name);
        let mut request = grid("codes", &cases(), "word-share");
        request["grid"]["withStates"] = json!(false);
        request["path"] = json!(path);
        request["overwrite"] = json!(false);
        request["csv"] = json!("semicolon");
        request["shown"] = json!(null);
        study.call("export_grid", request);
        study.tidy(&std::fs::read_to_string(path).unwrap())
    };
    insta::assert_snapshot!(table("smaa.csv"), @r##"
    Kode;Nivå;Sti;Storvik;Elvnes;Bergmo;Totalt
    Antall informanter (n);;;1;1;0;
    Motiv;1;Motiv;4 av 6;0 av 5;0 av 0;4 av 11
    Barriere;1;Barriere;1 av 6;2 av 5;0 av 0;3 av 11
    Økonomi;2;Barriere/Økonomi;1 av 6;2 av 5;0 av 0;3 av 11
    Totalt;;;5 av 6;2 av 5;0 av 0;7 av 11
    # Prøve (Sitat) · DAG · Tallene er andel av det informantene sier (%) · rader: alle koder · kolonner: caser · uten datakilder: Bergmo · ingen prosent under n = 10 · Uten filter · 3 koder;;;;;;
    "##);
    study.call("set_smallest_group", json!({"participants": 1}));
    insta::assert_snapshot!(table("store.csv"), @r##"
    Kode;Nivå;Sti;Storvik;Elvnes;Bergmo;Totalt
    Antall informanter (n);;;1;1;0;
    Motiv;1;Motiv;66,7;0,0;0 av 0;36,4
    Barriere;1;Barriere;16,7;40,0;0 av 0;27,3
    Økonomi;2;Barriere/Økonomi;16,7;40,0;0 av 0;27,3
    Totalt;;;83,3;40,0;0 av 0;63,6
    # Prøve (Sitat) · DAG · Tallene er andel av det informantene sier (%) · rader: alle koder · kolonner: caser · uten datakilder: Bergmo · ingen prosent under n = 1 · Uten filter · 3 koder;;;;;;
    "##);
    assert_eq!(study.refused("set_smallest_group", json!({"participants": 0})), "refused project-no-group");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn words_that_count_nowhere_are_told() {
    let study = study();
    let sources = study.ask("sources");
    study.apply(sources[0]["id"].as_i64().unwrap(), "Hva har vært vanskelig", &["Barriere"]);
    let by_case = study.call("compare", grid("codes", &cases(), "segments"));
    assert_eq!((&by_case["uncounted"], &by_case["elsewhere"]), (&json!(1), &json!(0)));
    let mut some = grid("codes", &cases(), "segments");
    some["grid"]["filter"] = json!("modell = råd");
    let some = study.call("compare", some);
    assert_eq!((&some["uncounted"], &some["elsewhere"], &some["total"]), (&json!(1), &json!(1), &json!(2)));
}

#[test]
fn places_and_presence_are_told_of_each_interview() {
    let study = study();
    let sources = json!({"kind": "sources"});
    let first = study.call("compare", grid("codes", &sources, "first-place"));
    let last = study.call("compare", grid("codes", &sources, "last-place"));
    let at = |words: &str, text: &str, is_end: bool| {
        let before = text.split(words).next().unwrap().chars().count();
        let place = before + if is_end { words.chars().count() } else { 1 };
        (place * 100).div_ceil(text.chars().count()) as u64
    };
    assert_eq!(cells(&first)[0], [at("Vi måtte gjøre noe", KARI, false), 0]);
    assert_eq!(cells(&last)[1], [at("Penger", KARI, true), at("litt penger", OLA, true)]);
    let present = study.call("compare", grid("codes", &sources, "presence"));
    assert_eq!(cells(&present), [[1, 0], [1, 1], [1, 1]]);
    assert_eq!((&present["totals"], &present["total"]), (&json!([2, 1]), &json!(3)), "marks of the lowest level");
}
