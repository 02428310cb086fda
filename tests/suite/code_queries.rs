//! How codes stand to each other: asked, listed, coded in one step, written to a file.

use std::fs;

use serde_json::{Value, json};
use sitat_tests::{Study, rows};

const NORD: &str = "I: Hva hindrer dere?\nKari: Siloene er verst, og pengene mangler. Men ledelsen vil.\nI: Og hva hjelper?\n\
    Kari: Møtene hjelper. Ledelsen støtter oss.\nOla: Hos oss er det siloene.\nI: Ja?\nOla: Ja, fortsatt.\n";
const SØR: &str = "I: Hva hindrer dere?\nEva: Pengene. Og siloene.\n";

fn begin() -> (Study, i64) {
    let study = Study::new();
    for case in ["Nord", "Sør"] {
        study.call("create_case", json!({"name": case, "kind": "municipality"}));
    }
    let nord = study.import("nord.txt", NORD, &["Nord"]);
    let sør = study.import("sør.txt", SØR, &["Sør"]);
    let make = |parent: Option<&str>, name: &str| {
        let parent = parent.map(|path| study.code(path));
        study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}));
    };
    make(None, "Barriere");
    make(Some("Barriere"), "Siloer og samhandling");
    make(Some("Barriere"), "Penger");
    make(None, "Ledelse");
    make(None, "Håndtering");
    let (silos, money) = ("Barriere/Siloer og samhandling", "Barriere/Penger");
    study.apply(nord, "Siloene er verst, og pengene mangler.", &[silos]);
    study.apply(nord, "pengene mangler", &[money]);
    study.apply(nord, "Men ledelsen vil.", &["Ledelse"]);
    study.apply(nord, "Møtene hjelper.", &["Håndtering"]);
    study.apply(nord, "Ledelsen støtter oss.", &["Ledelse"]);
    study.apply(nord, "Hos oss er det siloene.", &[silos]);
    study.apply(sør, "Pengene.", &[money]);
    study.apply(sør, "Og siloene.", &[silos]);
    study.apply(sør, "Hva hindrer dere?", &["Barriere"]);
    (study, nord)
}

fn ask(study: &Study, query: &str) -> Value {
    study.call("query", json!({"query": query, "limit": null}))
}

fn quotes(study: &Study, query: &str) -> Vec<String> {
    let answer = ask(study, query);
    let found = answer["found"].as_array().unwrap().iter();
    let quotes: Vec<String> = found.map(|own| own["excerpt"]["quote"].as_str().unwrap().to_owned()).collect();
    assert_eq!(answer["total"], quotes.len(), "{query}");
    quotes
}

#[test]
fn codes_are_asked_for_by_how_they_stand_to_each_other() {
    let (study, _) = begin();
    let silo = ["Siloene er verst, og pengene mangler.", "Hos oss er det siloene.", "Og siloene."];
    let find = |query: &str| quotes(&study, query);
    assert_eq!(find("Siloer og samhandling"), silo);
    assert_eq!(find("Barriere").len(), 6);
    assert_eq!(find("=Barriere"), ["Hva hindrer dere?"]);
    assert_eq!(find("\"Barriere/Siloer og samhandling\" OVERLAP Penger"), silo[..1]);
    assert_eq!(find("Siloer og samhandling AND Penger"), ["pengene mangler"]);
    assert_eq!(find("Siloer og samhandling AND NOT Penger"), ["Siloene er verst, og", silo[1], silo[2]]);
    assert_eq!(find("Penger WITHIN Siloer og samhandling"), ["pengene mangler"]);
    assert_eq!(find("Siloer og samhandling NEAR/turn Ledelse"), silo[..1]);
    assert_eq!(find("Siloer og samhandling NEAR/2 Ledelse"), silo[..2]);
    assert_eq!(find("Siloer og samhandling NEAR/1c Penger"), [silo[0], silo[2]]);
    assert_eq!(find("Siloer og samhandling BEFORE/2 Håndtering"), silo[..1]);
    assert_eq!(find("Håndtering AFTER/2 Siloer og samhandling"), ["Møtene hjelper."]);
    assert_eq!(find("Ledelse NEAR/answer Håndtering"), ["Ledelsen støtter oss."]);
    assert_eq!(find("Siloer og samhandling NEAR/participant Håndtering"), silo[..1]);
    assert_eq!(find("Barriere NOT NEAR/participant Ledelse case:Sør"), ["Pengene.", silo[2]]);
    assert_eq!(
        find("(Penger OR Ledelse) case:Nord"),
        ["pengene mangler", "Men ledelsen vil.", "Ledelsen støtter oss."]
    );
    assert_eq!(find("role:interviewer"), ["Hva hindrer dere?"]);
    assert!(find("Håndtering WITHIN Penger").is_empty());
}

#[test]
fn days_of_interviews_restrict_as_in_searches_and_who_has_none_is_counted() {
    let (study, nord) = begin();
    let interview = json!({"source": nord, "heldOn": "17.03.2024", "minutes": null, "place": "", "recording": "",
        "deletionPlannedOn": null, "deletedOn": null, "note": ""});
    study.call("describe_interview", interview);
    let found = |query: &str| {
        let answer = ask(&study, query);
        (answer["total"].as_u64().unwrap(), answer["undated"].as_u64())
    };
    assert_eq!(found("Penger"), (2, None));
    assert_eq!(found("Penger date:2024-03"), (1, Some(1)));
    assert_eq!(found("Penger date:2024-01..2024-06"), (1, Some(1)));
    assert_eq!(found("Penger AND date:<2024-03"), (0, Some(1)));
    assert_eq!(found("Penger date:>=17.03.2024"), (1, Some(1)));
    assert_eq!(found("Penger NOT date:2024-03"), (1, Some(1)), "who has no day is not of that month");
    let refused = study.refused("query", json!({"query": "Penger date:mars", "limit": null}));
    insta::assert_snapshot!(refused, @"refused search-query-bad-days end=16 place=8 value=mars");
}

#[test]
fn an_answer_says_how_many_in_each_case_and_among_whose_words() {
    let (study, _) = begin();
    let answer = ask(&study, "Siloer og samhandling");
    assert_eq!((&answer["total"], &answer["sources"]), (&json!(3), &json!(2)));
    let cases = answer["cases"].as_array().unwrap().iter();
    let cases: Vec<Value> = cases.map(|own| json!([own["name"], own["hits"], own["participants"], own["n"]])).collect();
    assert_eq!(cases, [json!(["Nord", 2, 2, 2]), json!(["Sør", 1, 1, 1])]);
    let part = ask(&study, "Siloer og samhandling AND Penger");
    assert_eq!((&part["found"][0]["isWhole"], &answer["found"][0]["isWhole"]), (&json!(false), &json!(true)));
    let limited = study.call("query", json!({"query": "Barriere", "limit": 2}));
    assert_eq!((&limited["total"], limited["found"].as_array().unwrap().len()), (&json!(6), 2));
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_unknown_names_with_what_may_be_meant() {
    let (study, _) = begin();
    let refuse = |query: &str| study.refused("query", json!({"query": query, "limit": null}));
    assert_eq!(refuse("(Penger OR Ledelse"), "refused search-query-unclosed-group end=1 place=1");
    assert_eq!(refuse("Penger NEAR/x Ledelse"), "refused analysis-query-reach end=13 most=10000 place=8");
    assert_eq!(refuse("NOT Penger"), "refused analysis-query-only-negations end=10 place=1");
    let unknown = refuse("Penger OVERLAP Ledelsen");
    assert!(unknown.contains("place=16") && unknown.contains("nearest=Ledelse "), "{unknown}");
    let unknown = refuse("Penger case:Nordd");
    assert!(unknown.contains("nearest=Nord "), "{unknown}");
    assert!(refuse("Penger attribute:\"høyde < 3\"").contains("høyde"));
}

#[test]
fn what_was_found_is_coded_in_one_step_and_undone_in_one() {
    let (study, nord) = begin();
    study.call("create_code", json!({"parent": null, "name": "Trang", "isCodable": true}));
    let before = rows(&study.project());
    let code = study.code("Trang");
    let places = json!({"kind": "queried", "value": "Siloer og samhandling AND Penger"});
    let preview = study.call("preview_places", json!({"places": places, "codes": [code], "snap": "words"}));
    assert_eq!((&preview["total"], &preview["places"][0]["quote"]), (&json!(1), &json!("pengene mangler")));
    let chosen = vec![preview["places"][0]["place"].clone()];
    study.call("code_places", json!({"places": chosen, "codes": [code], "snap": "words"}));
    assert_eq!(quotes(&study, "Trang"), ["pengene mangler"]);
    let segments = study.call("source_segments", json!({"id": nord}));
    assert_eq!(segments["segments"].as_array().unwrap().len(), 6, "the passage that was there is used again");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn what_was_found_is_written_under_the_question() {
    let (study, _) = begin();
    let path = study.path("utdrag.csv");
    let query = "Siloer og samhandling AND Penger";
    let written = study.call(
        "export_excerpts",
        json!({"path": path, "overwrite": false, "csv": "comma", "order": "code-case", "codes": [], "filter": null,
            "query": query}),
    );
    assert_eq!(written["count"], 1);
    let csv = fs::read_to_string(&path).unwrap();
    let row = csv.lines().nth(1).unwrap();
    assert!(row.contains(query) && row.contains("pengene mangler") && !row.contains("verst"), "{csv}");
    assert!(csv.lines().next().is_some() && row.contains("Nord"), "{csv}");
}

#[test]
fn passages_follow_the_text_and_a_question_asks_anew() {
    let (study, nord) = begin();
    let place = study.find(nord, "pengene mangler");
    let replacement = json!({"start": place.start, "end": place.end, "text": "midlene mangler helt"});
    study.call("edit_text", json!({"source": nord, "turn": null, "replacements": [replacement]}));
    assert_eq!(quotes(&study, "Penger case:Nord"), ["midlene mangler helt"]);
    assert_eq!(quotes(&study, "Penger WITHIN Siloer og samhandling"), ["midlene mangler helt"]);
}

#[test]
fn codes_are_held_against_each_other_all_with_all() {
    let (study, _) = begin();
    let ask = |rows: Value, by_turns: bool| {
        let request = json!({"rows": rows, "byTurns": by_turns, "follows": 2, "filter": null,
            "withPolicyDocuments": false});
        study.call("overlap", request)
    };
    let below = json!({"kind": "below", "value": study.code("Barriere")});
    let pairs = ask(below.clone(), false)["pairs"].clone();
    assert_eq!(pairs.as_array().unwrap().len(), 1, "a code and the one above it are no pair");
    let pair = &pairs[0];
    // Three passages of silos, two of money; the first of each lie upon each other.
    assert_eq!((&pair["both"], &pair["either"], &pair["jaccard"]), (&json!(2), &json!(5), &json!(0.4)));
    assert_eq!((&pair["withOther"], &pair["passages"]), (&json!(1), &json!(3)));
    assert_eq!((&pair["otherWith"], &pair["otherPassages"]), (&json!(1), &json!(2)));
    assert_eq!((&pair["before"], &pair["after"]), (&json!(0), &json!(1)), "in the south silos follow money");
    let turns = ask(below, true)["pairs"][0].clone();
    assert_eq!((&turns["both"], &turns["either"]), (&json!(2), &json!(3)));
    let listed = ask(json!({"kind": "families"}), false)["pairs"].clone();
    for pair in listed.as_array().unwrap() {
        let found = quotes(&study, pair["query"].as_str().unwrap());
        assert_eq!(pair["both"], found.len(), "{pair}");
    }
    let query = pairs[0]["query"].as_str().unwrap();
    assert_eq!(quotes(&study, query), ["Siloene er verst, og pengene mangler.", "pengene mangler"]);
}

#[test]
fn a_question_is_saved_opened_renamed_and_deleted_each_in_one_step() {
    let (mut study, _) = begin();
    let before = rows(&study.project());
    let query = "Siloer og samhandling AND NOT Penger case:Nord";
    let saved = study.call("save_query", json!({"name": " Bare siloer ", "query": format!(" {query} ")}));
    study.restart();
    let list = study.ask("saved_queries");
    assert_eq!(list, json!([{"id": saved["id"], "name": "Bare siloer", "query": query, "problem": null}]));
    assert_eq!(quotes(&study, list[0]["query"].as_str().unwrap()).len(), 2);

    // The same name is the same question, asked otherwise.
    let again = study.call("save_query", json!({"name": "BARE SILOER", "query": "Ledelse"}));
    assert_eq!(again["id"], saved["id"]);
    study.call("rename_query", json!({"id": saved["id"], "name": "Ledelsen"}));
    study.call("save_query", json!({"name": "Annet", "query": "Penger"}));
    let names = |study: &Study| -> Vec<Value> {
        study.ask("saved_queries").as_array().unwrap().iter().map(|own| own["name"].clone()).collect()
    };
    assert_eq!(names(&study), ["Ledelsen", "Annet"]);
    let taken = study.refused("rename_query", json!({"id": saved["id"], "name": "annet"}));
    assert_eq!(taken, "refused project-name-taken name=annet");
    let refused = study.refused("save_query", json!({"name": "Nei", "query": "(Penger"}));
    assert!(refused.starts_with("refused search-query-unclosed-group"), "{refused}");
    assert!(study.refused("delete_query", json!({"id": 99})).starts_with("not-found project-no-query"));
    study.call("delete_query", json!({"id": saved["id"]}));
    assert_eq!(names(&study), ["Annet"]);
    for _ in 0..5 {
        study.ask("undo");
    }
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn a_saved_question_is_live_and_says_when_a_name_in_it_is_gone() {
    let (study, nord) = begin();
    study.call("save_query", json!({"name": "Penger", "query": "Penger case:Nord"}));
    let own = || study.ask("saved_queries")[0].clone();
    assert_eq!(quotes(&study, own()["query"].as_str().unwrap()).len(), 1);
    study.apply(nord, "Men ledelsen vil.", &["Barriere/Penger"]);
    assert_eq!(quotes(&study, own()["query"].as_str().unwrap()).len(), 2);
    study.call("rename_case", json!({"id": 1, "name": "Nordover"}));
    let problem = own()["problem"].clone();
    assert!(problem["key"].as_str().is_some(), "{problem}");
    study.ask("undo");
    assert_eq!(own()["problem"], Value::Null);
}
