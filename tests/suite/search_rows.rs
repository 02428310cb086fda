//! Saved searches as rows of a comparison: hits count where the words that were found belong.

use serde_json::{Value, json};
use sitat_tests::Study;

const KARI: &str = "I: Hva med penger?\nKari: Vi manglet penger. Og folk.\nKari: Pengene kom aldri.\n";
const OLA: &str = "I: Hva med folk?\nOla: Folk har vi, men ikke penger.\nEva: Nei.\n";
const PLAN: &str = "Kommunen skal spare penger.\n";

fn grid(measure: &str, columns: &str) -> Value {
    json!({"grid": {
        "rows": {"kind": "searches"}, "columns": {"kind": columns}, "measure": measure, "filter": null,
        "withPolicyDocuments": false, "withStates": true,
    }})
}

fn save(study: &Study, name: &str, query: &str) {
    let search = json!({"query": query, "exact": true, "inflections": true, "compounds": false, "fuzzy": false,
        "synonyms": true, "switchedOff": [], "switchedOn": [], "order": "place", "limit": 1});
    study.call("save_search", json!({"name": name, "search": search, "showsSpread": false}));
}

/// Two interviews in two municipalities, a plan, and three searches. Nothing is coded.
fn study() -> Study {
    let study = Study::new();
    study.import("kari.txt", KARI, &["Storvik"]);
    study.import("ola.txt", OLA, &["Elvnes"]);
    let plan = study.import("plan.txt", PLAN, &["Elvnes"]);
    study.call("create_code", json!({"parent": null, "name": "Motiv", "isCodable": true}));
    study.call("set_source_kind", json!({"id": plan, "kind": "policy-document"}));
    study.wait_for_search();
    save(&study, "Penger", "penger");
    save(&study, "Mangel", "\"manglet penger\" OR folk");
    save(&study, "Motiv", "folk code:Motiv");
    study
}

fn cells(answer: &Value) -> Vec<Vec<u64>> {
    let numbers = |row: &Value| row["cells"].as_array().unwrap().iter().map(|cell| cell.as_u64().unwrap()).collect();
    answer["rows"].as_array().unwrap().iter().map(numbers).collect()
}

#[test]
fn hits_are_counted_like_coded_words_and_open_with_what_stands_around_them() {
    let study = study();
    let hits = study.call("compare", grid("segments", "cases"));
    assert_eq!(cells(&hits), [[2, 1], [2, 1], [0, 0]]);
    assert_eq!((&hits["totals"], &hits["total"]), (&json!([4, 2]), &json!(6)));
    assert_eq!(hits["uncounted"], json!(2), "the interviewer's own words");
    assert_eq!(cells(&study.call("compare", grid("participants", "cases")))[0], [1, 1]);
    assert_eq!(cells(&study.call("compare", grid("words", "cases")))[1], [3, 1]);
    assert_eq!(cells(&study.call("compare", grid("presence", "participants")))[0], [1, 1, 0]);
    let with_plans = {
        let mut request = grid("segments", "cases");
        request["grid"]["withPolicyDocuments"] = json!(true);
        study.call("compare", request)
    };
    assert_eq!(cells(&with_plans)[0], [2, 2]);

    let mut request = grid("segments", "cases");
    request["row"] = hits["rows"][1]["id"].clone();
    request["column"] = json!(0);
    let cell = study.call("cell", request.clone());
    let quotes: Vec<&str> = cell["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap()).collect();
    assert_eq!(quotes, ["manglet penger", "folk"]);
    assert_eq!(cell["hits"][0]["after"], ". Og folk.\nKari: Pengene kom aldri.\n");
    request["row"] = Value::Null;
    request["column"] = Value::Null;
    assert_eq!(study.call("cell", request)["hits"].as_array().unwrap().len(), 6, "as many as the total");
}

#[test]
fn what_nobody_says_is_not_mentioned_whether_it_was_asked_or_coded() {
    let study = study();
    let hits = study.call("compare", grid("segments", "participants"));
    let states = |answer: &Value, row: usize| answer["rows"][row]["states"].clone();
    assert_eq!(states(&hits, 0), json!(["mentioned", "mentioned", "not-mentioned"]));
    assert_eq!(states(&hits, 2), json!(["not-mentioned", "not-mentioned", "not-mentioned"]));
    study.call(
        "add_lost_part",
        json!({"source": study.ask("sources")[1]["id"], "minutes": 4, "startMs": null, "note": ""}),
    );
    let hits = study.call("compare", grid("segments", "participants"));
    assert_eq!(states(&hits, 0), json!(["mentioned", "mentioned", "unknown"]), "it may have been said there");
    assert_eq!(study.refused("compare", grid("segments", "coders")), "refused project-nobody-codes");
}

#[test]
fn a_search_that_names_something_gone_stays_a_row_and_is_said() {
    let study = study();
    assert_eq!(study.call("compare", grid("segments", "cases"))["unanswered"], json!([]));
    let layout = json!({
        "rowOrder": {"kind": "total"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false, "hidesEmpty": false,
        "isShaded": false, "folded": [], "shadesShare": false, "ownRows": [], "ownColumns": [], "beside": [],
    });
    let choice = grid("segments", "cases")["grid"].clone();
    study.call("save_view", json!({"name": "Ord", "grid": choice, "layout": layout}));
    study.call("delete_codes", json!({"ids": [study.code("Motiv")], "reason": null}));
    let hits = study.call("compare", grid("segments", "cases"));
    assert_eq!(hits["unanswered"], json!(["Motiv"]));
    assert_eq!(cells(&hits), [[2, 1], [2, 1], [0, 0]]);
    assert_eq!(hits["rows"][2]["states"], json!(["unknown", "unknown"]), "nobody has looked");
    assert_eq!(study.ask("saved_views")[0]["grid"], choice);
    let path = study.path("søk.csv");
    let csv = json!({"path": path, "grid": choice, "shown": null, "overwrite": false, "csv": "semicolon"});
    study.call("export_grid", csv);
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.contains("Penger;1;Penger;2;1;3;") && written.contains("borte: Motiv"), "{written}");
}

#[test]
fn only_codes_are_held_against_each_other() {
    let study = study();
    let asked = json!({"rows": {"kind": "searches"}, "byTurns": false, "follows": 2, "filter": null,
        "withPolicyDocuments": false});
    assert_eq!(study.refused("overlap", asked), "refused project-rows-are-no-codes");
}
