//! Stories of queries with filters that only a project can resolve, of nearness in answers, and of where hits lie.

use serde_json::{Value, json};
use sitat_tests::Study;

const TEXT: &str = "I: Hvordan begynte det?\n\nA: Penger manglet fra starten.\n\nI: Og siden?\n\nA: Først prosjekt. \
                    \n\nB: Ja, prosjektet ja.\n\nA: Så kom penger til drift.\n";

fn quotes(answer: &Value) -> Vec<(u64, &str)> {
    let hits = answer["hits"].as_array().unwrap();
    hits.iter().map(|hit| (hit["turn"].as_u64().unwrap(), hit["quote"].as_str().unwrap())).collect()
}

/// A study with one coded sentence.
fn study() -> Study {
    let study = Study::new();
    let source = study.import("en.txt", TEXT, &[]);
    study.call("create_code", json!({"parent": null, "name": "Barriere", "isCodable": true}));
    study.apply(source, "Penger manglet", &["Barriere"]);
    study
}

#[test]
fn what_is_coded_and_what_is_not_can_be_asked_for() {
    let study = study();
    assert_eq!(quotes(&study.search("penger")), [(2, "Penger"), (6, "penger")]);
    assert_eq!(quotes(&study.search("penger coded:yes")), [(2, "Penger")]);
    assert_eq!(quotes(&study.search("penger coded:no")), [(6, "penger")]);
    assert_eq!(quotes(&study.search("penger -code:Barriere")), [(6, "penger")]);
    let mut item = study.item(&study.file("to.txt", "R: Penger til nynorsk.\n"), &[]);
    item["language"] = json!("nn");
    study.call("import_sources", json!({"items": [item]}));
    assert_eq!(study.search("penger")["total"], 3);
    assert_eq!(quotes(&study.search("penger language:nn kind:interview")), [(1, "Penger")]);
    assert_eq!(quotes(&study.search("penger language:en")), []);
}

#[test]
fn an_answer_lasts_until_the_interviewer_speaks() {
    let study = study();
    assert_eq!(quotes(&study.search("prosjekt NEAR/answer drift")), [(4, "prosjekt"), (6, "drift")]);
    assert_eq!(quotes(&study.search("prosjekt BEFORE/answer drift")), [(4, "prosjekt"), (6, "drift")]);
    assert_eq!(quotes(&study.search("drift BEFORE/answer prosjekt")), []);
    assert_eq!(quotes(&study.search("manglet NEAR/answer drift")), [], "the interviewer spoke between");
    assert_eq!(quotes(&study.search("penger NEAR/3 drift")), [(6, "penger"), (6, "drift")]);
}

#[test]
fn questions_of_the_guide_restrict_to_their_answers() {
    let study = study();
    let version = study.call("create_guide", json!({"name": "Vår", "from": null}))["version"].clone();
    study.call("create_question", json!({"version": version, "parent": null, "text": "Hva skjedde siden?"}));
    let guide = study.ask("guide");
    let question = guide[0]["questions"][0]["id"].clone();
    let source = study.ask("sources")[0]["id"].as_i64().unwrap();
    let link = json!({"source": source, "turn": 3, "question": question});
    study.call("link_turns", json!({"links": [link], "isMatch": false}));
    assert_eq!(quotes(&study.search("penger question:1")), [(6, "penger")]);
    assert_eq!(quotes(&study.search("penger question:\"hva skjedde siden?\"")), [(6, "penger")]);
}

#[test]
fn regular_expressions_read_the_texts_as_they_are_now() {
    let study = study();
    assert_eq!(quotes(&study.search("/prosjekt(et)?\\b/")), [(4, "prosjekt"), (5, "prosjektet")]);
    assert_eq!(quotes(&study.search("/penger \\w+ drift/")), [(6, "penger til drift")]);
    assert_eq!(quotes(&study.search("/kom penger/ coded:no")), [(6, "kom penger")]);
}

#[test]
fn days_of_interviews_restrict_and_who_has_none_is_counted() {
    let study = study();
    let first = study.ask("sources")[0]["id"].as_i64().unwrap();
    let second = study.import("to.txt", "I: Og pengene?\n\nC: Penger nok.\n", &[]);
    study.import("tre.txt", "D: Penger, ja.\n", &[]);
    let held = |source: i64, day: &str| {
        let interview = json!({"source": source, "heldOn": day, "minutes": null, "place": "", "recording": "",
            "deletionPlannedOn": null, "deletedOn": null, "note": ""});
        study.call("describe_interview", interview);
    };
    held(first, "17.03.2024");
    held(second, "2024-06-01");
    let found = |query: &str| {
        let answer = study.search(query);
        (answer["total"].as_u64().unwrap(), answer["undated"].as_u64())
    };
    assert_eq!(found("penger"), (5, None));
    assert_eq!(found("penger date:2024"), (4, Some(1)));
    assert_eq!(found("penger date:2024-03..2024-05"), (2, Some(1)));
    assert_eq!(found("penger date:<2024-06-01"), (2, Some(1)));
    assert_eq!(found("penger date:>2024-05"), (2, Some(1)));
    assert_eq!(found("date:1.6.2024"), (2, Some(1)), "turns of that day");
    assert_eq!(found("penger -date:2024-03"), (3, None), "who has no day is not of that month");
    let request = json!({"query": "ja date:mars", "exact": true, "inflections": true, "switchedOff": [], "limit": 10});
    insta::assert_snapshot!(study.refused("search", request), @"refused search-query-bad-days end=12 place=4 value=mars");
}

/// The same list is written back by the window's own test.
#[test]
fn a_query_is_read_in_the_parts_that_a_form_shows() {
    let study = Study::new();
    let shown: Value = serde_json::from_str(include_str!("../fixtures/query-parts.json")).unwrap();
    for one in shown.as_array().unwrap() {
        assert_eq!(
            study.call("query_parts", json!({"query": one["query"]}))["parts"],
            one["parts"],
            "{}",
            one["query"]
        );
    }
    let refused = study.refused("query_parts", json!({"query": "by (land"}));
    insta::assert_snapshot!(refused, @"refused search-query-unclosed-group end=4 place=4");
}

#[test]
fn what_cannot_be_meant_is_said_with_its_place() {
    let study = study();
    study.wait_for_search();
    let refused = |query: &str| {
        let request = json!({"query": query, "exact": true, "inflections": true, "switchedOff": [], "limit": 10});
        study.refused("search", request)
    };
    insta::assert_snapshot!(
        [
            "ja code:Bariere",
            "ja source:\"noe annet\"",
            "coded:kanskje",
            "ja attribute:\"høyde > 3\"",
            "ja /(/",
            "ja /((a{900}){900}){900}/",
            "ja NEAR/0 nei",
        ]
        .map(refused)
        .join("\n"),
        @"
    refused search-query-unknown-value-near end=15 field=code nearest=Barriere place=4 value=Bariere
    not-found project-no-source end=21 name=noe annet place=4
    refused search-query-unknown-value end=13 field=coded nearest= place=1 value=kanskje
    not-found project-no-attribute end=24 name=høyde place=4
    refused search-query-bad-pattern end=6 place=4
    refused search-query-pattern-too-large end=25 place=4
    refused search-query-reach end=9 most=1000 place=4
    "
    );
}

#[test]
fn hits_are_counted_by_case_and_spread_over_sources() {
    let study = study();
    study.wait_for_search();
    let request =
        json!({"query": "penger", "exact": true, "inflections": true, "switchedOff": [], "limit": 1, "order": "left1"});
    let answer = study.call("search", request.clone());
    assert_eq!((answer["total"].as_u64(), quotes(&answer)), (Some(2), vec![(2, "Penger")]), "A: before kom");
    let spread = study.call("search_spread", request);
    assert_eq!((&spread["total"], &spread["withoutCase"]), (&json!(2), &json!(2)));
    let places: Vec<f64> =
        spread["sources"][0]["places"].as_array().unwrap().iter().map(|place| place.as_f64().unwrap()).collect();
    assert_eq!(places.len(), 2);
    assert!(places[0] > 0.1 && places[0] < 0.4 && places[1] > 0.7, "{places:?}");
}
