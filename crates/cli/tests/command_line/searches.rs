//! Searches that are kept, and words that mean the same.

use serde_json::{Value, json};

use crate::sitat::Folder;

fn study() -> Folder {
    let folder = Folder::with_project();
    folder.write("en.txt", "I: Hva er en smartby?\n\nA: Smartbyen er vår Smart city.\n\nB: Smarte byer, nei.\n");
    assert_eq!(folder.run(["import", "p.sitat", "en.txt"]).code, 0);
    folder
}

fn quotes(answer: &Value) -> Vec<&str> {
    answer["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap()).collect()
}

#[test]
fn synonyms_are_listed_written_anew_and_taken_out() {
    let folder = study();
    let made = folder.done(["synonyms", "p.sitat", "smartby = Smart city", "vår = nei", "--json"]);
    assert_eq!(made["sets"][0]["words"], json!(["smartby", "Smart city"]));
    let again = folder.done(["synonyms", "p.sitat", "Smartby = Smart city = smart by", "--remove", "nei", "--json"]);
    assert_eq!(again["sets"].as_array().unwrap().len(), 1);
    assert_eq!(folder.run(["synonyms", "p.sitat"]).out, "Smartby = Smart city = smart by\n");
    let found = folder.done(["search", "p.sitat", "smartby", "--json"]);
    assert_eq!(quotes(&found), ["smartby", "Smartbyen", "Smart city", "Smarte byer"]);
    let synonym = found["forms"].as_array().unwrap().iter().find(|form| form["form"] == "smart city").unwrap();
    assert_eq!((&synonym["kind"], &synonym["set"]), (&json!("synonym"), &json!("Smartby = Smart city = smart by")));
    let without = folder.done(["search", "p.sitat", "smartby", "--without", "Smart city", "--json"]);
    assert_eq!(quotes(&without), ["smartby", "Smartbyen", "Smarte byer"]);
    let usual = folder.done(["search", "p.sitat", "smartby", "--forms", "exact,inflections", "--json"]);
    assert_eq!(quotes(&usual), ["smartby", "Smartbyen"]);
    assert_eq!(folder.run(["synonyms", "p.sitat", "smartby"]).code, 1, "a set has two members");
}

#[test]
fn a_search_is_saved_and_asked_again_by_its_name() {
    let folder = study();
    let saved =
        ["search", "p.sitat", "smartby*", "--without", "smartby", "--sort", "left1", "--save", "Byen", "--json"];
    assert_eq!(quotes(&folder.done(saved)), ["Smartbyen"]);
    assert_eq!(quotes(&folder.done(["search", "p.sitat", "--saved", "byen", "--json"])), ["Smartbyen"]);
    let more = folder.done(["search", "p.sitat", "--saved", "Byen", "--with", "smartby", "--json"]);
    assert_eq!(quotes(&more).len(), 2);
    let list = folder.done(["searches", "p.sitat", "--json"]);
    assert_eq!(
        list["searches"][0],
        json!({"name": "Byen", "query": "smartby*", "forms": ["exact", "inflections", "synonyms"],
            "without": ["smartby"], "with": [], "order": "left1", "total": 1, "problem": null})
    );
    assert_eq!(folder.run(["search", "p.sitat", "--saved", "Landet"]).code, 1);
    assert_eq!(folder.run(["search", "p.sitat"]).code, 2, "something has to be asked");
}
