//! Codes as columns of a comparison, and comparisons that are turned.

use serde_json::{Value, json};
use sitat_tests::Study;

const KARI: &str = "I: Hva var vanskelig?\nKari: Penger mangler, men vi søkte staten.\nI: Og ellers?\nKari: Folk. Vi lærte opp våre egne.\n";
const OLA: &str = "I: Hva var vanskelig?\nOla: Penger.\nI: Hva gjorde dere?\nOla: Ingenting.\n";

fn grid(relation: &str, turns: u32, measure: &str) -> Value {
    let columns = json!({"codes": {"kind": "families"}, "relation": relation, "turns": turns});
    json!({"grid": {
        "rows": {"kind": "codes"}, "columns": {"kind": "codes", "value": columns}, "measure": measure, "filter": null,
        "withPolicyDocuments": false, "withStates": true,
    }})
}

/// Two barriers, one of them met with something within the words, one in the same turn.
fn study() -> Study {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", "kommune;folk\nStorvik;4000\nElvnes;900\n")}));
    for (name, parent) in [("Barriere", None), ("Penger", Some(1)), ("Grep", None)] {
        study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}));
    }
    let kari = study.import("kari.txt", KARI, &["Storvik"]);
    let ola = study.import("ola.txt", OLA, &["Elvnes"]);
    study.apply(kari, "Penger mangler, men vi søkte staten", &["Barriere/Penger"]);
    study.apply(kari, "vi søkte staten", &["Grep"]);
    study.apply(kari, "Folk", &["Barriere"]);
    study.apply(kari, "Vi lærte opp våre egne", &["Grep"]);
    study.apply(ola, "Penger", &["Barriere/Penger"]);
    study
}

fn cells(answer: &Value) -> Vec<Vec<u64>> {
    let numbers = |row: &Value| row["cells"].as_array().unwrap().iter().map(|cell| cell.as_u64().unwrap()).collect();
    answer["rows"].as_array().unwrap().iter().map(numbers).collect()
}

#[test]
fn each_relation_counts_the_excerpts_of_a_row_that_stand_so_to_a_column() {
    let study = study();
    // Rows: Barriere, Penger, Grep. Columns: Barriere, Grep.
    let told = |relation: &str| cells(&study.call("compare", grid(relation, 1, "segments")));
    assert_eq!(told("overlap"), [[3, 1], [2, 1], [1, 2]]);
    assert_eq!(told("within"), [[3, 0], [2, 0], [1, 2]]);
    assert_eq!(told("turn"), [[3, 2], [2, 1], [2, 2]]);
    assert_eq!(told("before"), [[0, 1], [0, 0], [0, 0]], "followed by one in the next turn at most");
    assert_eq!(told("after"), [[0, 0], [0, 0], [1, 0]]);
    assert_eq!(told("participant"), [[3, 2], [2, 1], [2, 2]]);
}

#[test]
fn other_measures_totals_quotes_and_conditions_are_those_of_every_grid() {
    let study = study();
    let answer = study.call("compare", grid("overlap", 1, "segments"));
    let columns = answer["columns"].as_array().unwrap();
    let told: Vec<_> = columns.iter().map(|own| (own["name"].as_str().unwrap(), own["n"].as_u64().unwrap())).collect();
    assert_eq!(told, [("Barriere", 2), ("Grep", 1)], "n are those whose words have the code");
    assert_eq!((&answer["totals"], &answer["total"]), (&json!([4, 3]), &json!(5)));
    assert_eq!(answer["rows"][0]["states"], Value::Null, "a code does not speak");
    assert_eq!(cells(&study.call("compare", grid("overlap", 1, "participants"))), [[2, 1], [2, 1], [1, 1]]);
    assert_eq!(cells(&study.call("compare", grid("overlap", 1, "words"))), [[8, 6], [7, 6], [3, 8]]);
    let mut request = grid("overlap", 1, "segments");
    (request["row"], request["column"]) = (json!(study.code("Barriere")), json!(1));
    let excerpts = study.call("cell", request)["excerpts"].clone();
    let quotes: Vec<&str> = excerpts.as_array().unwrap().iter().map(|own| own["quote"].as_str().unwrap()).collect();
    assert_eq!(quotes, ["Penger mangler, men vi søkte staten"]);
    let mut small = grid("overlap", 1, "segments");
    small["grid"]["filter"] = json!("folk < 1000");
    assert_eq!(cells(&study.call("compare", small)), [[1, 0], [1, 0], [0, 0]]);

    assert_eq!(study.refused("compare", grid("overlap", 1, "word-share")), "refused project-no-share-of-codes");
    let mut questions = grid("overlap", 1, "segments");
    questions["grid"]["rows"] = json!({"kind": "questions"});
    assert_eq!(study.refused("compare", questions), "refused project-nobody-codes");
}

#[test]
fn a_view_keeps_its_codes_and_its_turning_and_says_when_the_code_is_gone() {
    let study = study();
    let mut choice = grid("near", 4, "segments")["grid"].clone();
    choice["columns"]["value"]["codes"] = json!({"kind": "below", "value": study.code("Barriere")});
    choice["withStates"] = json!(false);
    let layout = json!({
        "rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false, "hidesEmpty": false,
        "isShaded": false, "folded": [], "shadesShare": false, "ownRows": [], "ownColumns": [], "beside": [],
        "isTransposed": true,
    });
    study.call("save_view", json!({"name": "Kode mot kode", "grid": choice, "layout": layout}));
    let view = study.ask("saved_views")[0].clone();
    assert_eq!((&view["grid"], &view["layout"], &view["isCodeGone"]), (&choice, &layout, &json!(false)));
    study.call("delete_codes", json!({"ids": [study.code("Barriere")], "reason": null}));
    let view = study.ask("saved_views")[0].clone();
    assert_eq!(
        (&view["grid"]["columns"]["value"]["codes"]["kind"], &view["isCodeGone"]),
        (&json!("codes"), &json!(true))
    );
    study.ask("undo");
    assert_eq!(study.ask("saved_views")[0]["grid"], choice);
}

#[test]
fn a_document_is_turned_as_the_screen_is() {
    let study = study();
    let mut choice = grid("overlap", 1, "segments")["grid"].clone();
    let export = |choice: &Value, name: &str| {
        let path = study.path(name);
        let codes: Vec<i64> = ["Barriere", "Grep"].map(|name| study.code(name)).into();
        let shown = json!({"rows": codes, "columns": [1, 0], "isTransposed": true});
        let request = json!({"path": path, "overwrite": false, "csv": "semicolon", "grid": choice, "shown": shown});
        study.call("export_grid", request);
        std::fs::read_to_string(path).unwrap()
    };
    let written = export(&choice, "koder.csv");
    assert!(
        written.contains("Nivå;Sti;Barriere;Grep;Totalt") && written.contains("Grep (n = 1);1;Grep;1;2;3"),
        "{written}"
    );
    assert!(written.contains("koder (øverste nivå) som utdragene deler ord med"), "{written}");
    choice["columns"] = json!({"kind": "cases"});
    let written = export(&choice, "caser.csv");
    assert!(written.contains("Caser;Nivå;Sti;Barriere;Grep;Totalt"), "{written}");
    assert!(written.contains("Elvnes (n = 1);1;Elvnes;1;0;1;"), "{written}");
}
