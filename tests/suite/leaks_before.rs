//! What a document gives away is told before it is written: names that are hidden, those who have withdrawn, and what nobody
//! has decided about; with how often and where, and never in the way.

use serde_json::{Value, json};
use sitat_tests::Study;

const KARI: &str = "I: Hva tar tid?\nKarijuvet: Det er møtene som tar tid, sa Turid Lunde. Ring henne på 905 51 234.\n\
    I: Og så?\nKarijuvet: Moeldal var med på alle møtene i hele fjor.\n";
const OLA: &str =
    "I: Hva tar tid?\nOleander: Hos oss er det søknadene som tar tid, for de skal skrives på nytt hvert år.\n";

fn study() -> Study {
    let study = Study::new();
    let kari = study.import("Storvik.txt", KARI, &["Storvik"]);
    let ola = study.import("Elvnes.txt", OLA, &["Elvnes"]);
    study.call("create_code", json!({"parent": null, "name": "Tid", "isCodable": true}));
    study.apply(kari, "Det er møtene som tar tid, sa Turid Lunde. Ring henne på 905 51 234.", &["Tid"]);
    study.apply(kari, "Moeldal var med på alle møtene", &["Tid"]);
    study.apply(ola, "Hos oss er det søknadene som tar tid", &["Tid"]);
    study
}

fn excerpts(study: &Study, file: &str) -> Value {
    json!({"path": study.path(file), "overwrite": true, "csv": "semicolon", "order": "code-case", "codes": [],
        "filter": null, "query": null, "withAttributes": false, "withCodeColumns": false})
}

/// What an export of the excerpts to a file would give away: kind, words, how often, and the numbers of the places.
fn leaks(study: &Study, file: &str) -> Vec<String> {
    let answer = study.call("leaks_before", json!({"command": "export_excerpts", "request": excerpts(study, file)}));
    let told = |own: &Value| {
        let places: Vec<String> =
            own["places"].as_array().unwrap().iter().map(|place| place["words"].as_str().unwrap().to_owned()).collect();
        let (kind, words) = (own["kind"].as_str().unwrap(), own["words"].as_str().unwrap());
        format!("{kind} {words} {} {}", own["count"], places.join("|"))
    };
    answer["leaks"].as_array().unwrap().iter().map(told).collect()
}

#[test]
fn names_numbers_and_words_of_the_withdrawn_are_found_in_every_form_of_a_document() {
    let study = study();
    study.call("set_identification", json!({"level": "code"}));
    let names = json!([{"name": "Moeldal", "replacement": "P9", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    for file in ["a.docx", "a.xlsx", "a.csv", "a.html", "a.md"] {
        let found = leaks(&study, file);
        assert!(found.contains(&"listed Moeldal 1 Moeldal".to_owned()), "{file}: {found:?}");
        assert!(found.contains(&"candidate Turid Lunde 1 Turid Lunde".to_owned()), "{file}: {found:?}");
        assert!(found.contains(&"candidate 905 51 234 1 905 51 234".to_owned()), "{file}: {found:?}");
        assert!(!found.iter().any(|own| own.contains("Karijuvet")), "{file}: shown by code: {found:?}");
        assert!(!std::path::Path::new(&study.path(file)).exists(), "{file}: looking writes nothing");
    }
    study.call("mark_no_names", json!({"words": ["Turid Lunde"], "areNames": false}));
    assert!(!leaks(&study, "a.docx").iter().any(|own| own.contains("Turid")), "somebody has decided");
    let steps = study.call("history", json!({"before": null, "limit": 100})).to_string();
    assert!(!steps.contains("export-document"), "nothing is told in the journal: {steps}");
}

#[test]
fn people_shown_by_name_are_told_and_nobody_is_asked_because_of_them() {
    let study = study();
    let answer =
        study.call("leaks_before", json!({"command": "export_excerpts", "request": excerpts(&study, "a.docx")}));
    let keys: Vec<&str> =
        answer["messages"].as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["leaks-shown", "leaks-candidate"]);
    assert_eq!(answer["hasFacts"], json!(false));
    let page = study.call("preview_document", json!({"kind": "excerpts", "request": excerpts(&study, "a.html")}));
    assert_eq!(page["leaks"]["messages"][0]["key"], json!("leaks-shown"), "the preview tells it as well");
}

#[test]
fn words_of_somebody_who_has_withdrawn_are_found_where_the_researcher_wrote_them_down_again() {
    let study = study();
    let people = study.ask("participants")["people"].clone();
    let ola = people.as_array().unwrap().iter().find(|own| own["person"]["name"] == "Oleander").unwrap();
    study.call("withdraw_participant", json!({"id": ola["person"]["id"]}));
    let text = "Oleander sa at søknadene tar tid, for de skal skrives på nytt hvert år.";
    let memo = json!({"target": {"kind": "project"}, "kind": "note", "text": text});
    study.call("create_memo", memo);
    let request = json!({"path": study.path("a.json"), "overwrite": true, "withTexts": true, "withMemos": true});
    let answer = study.call("leaks_before", json!({"command": "export_everything", "request": request}));
    let kinds: Vec<&str> =
        answer["leaks"].as_array().unwrap().iter().map(|own| own["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"withdrawn") && kinds.contains(&"withdrawn-words"), "{answer}");
    assert_eq!(answer["hasFacts"], json!(true));
}

#[test]
fn every_document_of_a_set_is_looked_through_and_none_is_written() {
    let study = study();
    study.call("set_identification", json!({"level": "code"}));
    let names = json!([{"name": "Moeldal", "replacement": "P9", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    let parts: Vec<Value> =
        study.ask("standard_set").as_array().unwrap().iter().map(|own| own["name"].clone()).collect();
    let request = json!({"path": study.path("vedlegg"), "overwrite": false, "parts": parts});
    let answer = study.call("leaks_before", json!({"command": "export_set", "request": request}));
    let moeldal = answer["leaks"].as_array().unwrap().iter().find(|own| own["words"] == "Moeldal").unwrap().clone();
    assert!(moeldal["count"].as_u64().unwrap() >= 3, "in excerpts, their table and transcripts: {moeldal}");
    assert!(!std::path::Path::new(&study.path("vedlegg")).exists());
}

#[test]
fn a_list_that_is_kept_apart_is_looked_for_while_it_is_open() {
    let study = study();
    study.call("set_identification", json!({"level": "code"}));
    let names = json!([{"name": "Moeldal", "replacement": "P9", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    let file = study.path("nøkkel.age");
    study.call("create_key_list", json!({"file": file, "passphrase": "fire blå elger"}));
    assert!(leaks(&study, "a.docx").contains(&"listed Moeldal 1 Moeldal".to_owned()));
    study.ask("close_key_list");
    let answer =
        study.call("leaks_before", json!({"command": "export_excerpts", "request": excerpts(&study, "a.docx")}));
    assert!(!answer.to_string().contains("listed"), "{answer}");
    let last = answer["messages"].as_array().unwrap().last().unwrap()["key"].clone();
    assert_eq!(last, json!("leaks-list-closed"), "and it is said that it was not");
}
