//! Searches are saved under names and are live; words that mean the same find each other.

use serde_json::{Value, json};
use sitat_tests::{Study, rows};

const TEXT: &str = "I: Hva er en smartby?\nA: Smartbyen er vår Smart city, ja.\nB: Smarte byer finnes ikke.\n";

fn search(query: &str) -> Value {
    json!({"query": query, "exact": true, "inflections": true, "compounds": false, "fuzzy": false, "synonyms": true,
        "switchedOff": [], "switchedOn": [], "order": "place", "limit": 200})
}

fn study() -> Study {
    let study = Study::new();
    let source = study.import("en.txt", TEXT, &[]);
    study.call("create_code", json!({"parent": null, "name": "Barriere", "isCodable": true}));
    study.apply(source, "Smartbyen er vår", &["Barriere"]);
    study.wait_for_search();
    study
}

fn quotes(study: &Study, request: Value) -> Vec<String> {
    let answer = study.call("search", request);
    answer["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_search_is_saved_opened_renamed_and_deleted_each_in_one_step() {
    let mut study = study();
    let before = rows(&study.project());
    let mut asked = search("smartby role:participant");
    asked["order"] = json!("left1");
    asked["compounds"] = json!(true);
    asked["switchedOff"] = json!(["smartbyen"]);
    let saved = study.call("save_search", json!({"name": " Byen ", "search": asked, "showsSpread": true}));
    study.restart();
    study.wait_for_search();
    let list = study.ask("saved_searches");
    assert_eq!(
        list,
        json!([{"id": saved["id"], "name": "Byen", "search": asked, "showsSpread": true, "problem": null}])
    );
    assert_eq!(quotes(&study, list[0]["search"].clone()), [""; 0], "the form is switched off");

    // The same name is the same search, asked otherwise.
    let again = study.call("save_search", json!({"name": "BYEN", "search": search("by"), "showsSpread": false}));
    assert_eq!(again["id"], saved["id"]);
    study.call("rename_search", json!({"id": saved["id"], "name": "Om byen"}));
    study.call("save_search", json!({"name": "Annet", "search": search("ja"), "showsSpread": false}));
    let names = |study: &Study| -> Vec<Value> {
        study.ask("saved_searches").as_array().unwrap().iter().map(|own| own["name"].clone()).collect()
    };
    assert_eq!(names(&study), ["Om byen", "Annet"]);
    let taken = study.refused("rename_search", json!({"id": saved["id"], "name": "annet"}));
    assert_eq!(taken, "refused project-name-taken name=annet");
    let unreadable = json!({"name": "Nei", "search": search("(by"), "showsSpread": false});
    assert!(study.refused("save_search", unreadable).starts_with("refused search-query-unclosed-group"));
    study.call("delete_search", json!({"id": saved["id"]}));
    assert_eq!(names(&study), ["Annet"]);
    for _ in 0..4 {
        study.ask("undo");
    }
    assert_eq!(study.ask("saved_searches"), list);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn a_saved_search_stays_when_what_it_names_goes_and_says_so() {
    let study = study();
    let name = json!({"name": "Barrierer", "search": search("smartby code:Barriere"), "showsSpread": false});
    study.call("save_search", name);
    assert_eq!(study.ask("saved_searches")[0]["problem"], Value::Null);
    study.call("delete_codes", json!({"ids": [study.code("Barriere")], "reason": null}));
    let own = study.ask("saved_searches")[0].clone();
    assert_eq!(own["search"]["query"], "smartby code:Barriere");
    assert_eq!(own["problem"]["key"], "codebook-unknown-path");
    study.ask("undo");
    assert_eq!(study.ask("saved_searches")[0]["problem"], Value::Null);
}

#[test]
fn words_that_mean_the_same_find_each_other_until_they_do_not() {
    let mut study = study();
    let before = rows(&study.project());
    assert_eq!(quotes(&study, search("smartby")), ["smartby", "Smartbyen"]);
    let set = study.call("create_synonyms", json!({"words": ["smartby", "Smart city", "smart by"]}));
    let all = ["smartby", "Smartbyen", "Smart city", "Smarte byer"];
    assert_eq!(quotes(&study, search("smartby")), all);
    assert_eq!(quotes(&study, search("\"smart city\"")), all);
    let answer = study.call("search", search("smartby"));
    let synonym = answer["forms"].as_array().unwrap().iter().find(|form| form["form"] == "smarte byer").unwrap();
    assert_eq!(
        (&synonym["kind"], &synonym["set"], &synonym["count"]),
        (&json!("synonym"), &json!("smartby = Smart city = smart by"), &json!(1))
    );
    let mut none = search("smartby");
    none["synonyms"] = json!(false);
    assert_eq!(quotes(&study, none), ["smartby", "Smartbyen"]);
    study.restart();
    study.wait_for_search();
    study.call("write_synonyms", json!({"id": set["id"], "words": ["smartby", "Smart city"]}));
    assert_eq!(quotes(&study, search("smartby")), ["smartby", "Smartbyen", "Smart city"]);
    let few = study.refused("write_synonyms", json!({"id": set["id"], "words": ["smartby", " Smartby "]}));
    assert_eq!(few, "refused project-too-few-synonyms");
    study.call("delete_synonyms", json!({"id": set["id"]}));
    assert_eq!(study.ask("synonym_sets"), json!([]));
    study.ask("undo");
    study.ask("undo");
    assert_eq!(quotes(&study, search("smartby")), all);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}
