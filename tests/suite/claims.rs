//! Claims: of whom they are said, who speaks for them, and when their evidence is another one than it was.

use serde_json::{Value, json};
use sitat_tests::rows;

use crate::themes::{Themed, themed};

fn scope(amount: &str, unit: &str, base: &str) -> Value {
    json!({"amount": amount, "unit": unit, "base": base})
}

fn origin(theme: Option<i64>) -> Value {
    json!({"theme": theme, "code": null, "case": null, "participant": null})
}

fn claim(all: &Themed, scope: &Value, theme: Option<i64>, evidence: &[(i64, &str)]) -> i64 {
    let evidence: Vec<Value> =
        evidence.iter().map(|(segment, role)| json!({"segment": segment, "role": role})).collect();
    let request = json!({"text": "Alle er avhengige av én.", "scope": scope, "origin": origin(theme),
        "evidence": evidence, "withTheme": theme.is_some()});
    all.study.call("create_claim", request)["id"].as_i64().unwrap()
}

fn told(all: &Themed, id: i64) -> Value {
    let claims = all.study.ask("claims");
    claims.as_array().unwrap().iter().find(|own| own["id"] == id).cloned().unwrap()
}

fn names(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
}

#[test]
fn a_claim_counts_marked_extracts_and_names_who_is_missing_and_who_contradicts() {
    let all = themed();
    let (ours, theirs) = (all.segment(all.storvik, 0), all.segment(all.elvnes, 0));
    let id = claim(&all, &scope("all", "cases", "all"), None, &[(ours, "supports")]);
    let now = told(&all, id);
    assert_eq!((&now["reach"]["count"], &now["reach"]["total"]), (&json!(1), &json!(2)));
    assert_eq!(names(&now["reach"]["missing"]), ["Elvnes"]);
    assert_eq!((&now["reach"]["carries"], &now["changed"]), (&json!(false), &json!([])));

    // Marked by hand on the claim itself it stays confirmed; what is said of all is not said against anybody.
    all.study
        .call("mark_claim_evidence", json!({"id": id, "segments": [all.segment(all.elvnes, 1)], "role": "supports"}));
    assert_eq!(
        (told(&all, id)["reach"]["carries"].clone(), told(&all, id)["changed"].clone()),
        (json!(true), json!([]))
    );
    all.study.call("mark_claim_evidence", json!({"id": id, "segments": [theirs], "role": "contradicts"}));
    let now = told(&all, id);
    assert_eq!(names(&now["reach"]["contradicting"]), ["Elvnes"]);
    assert_eq!((&now["reach"]["count"], &now["reach"]["carries"]), (&json!(2), &json!(false)));
    all.study
        .call("write_claim", json!({"id": id, "text": "De fleste er det.", "scope": scope("most", "cases", "all")}));
    assert_eq!(told(&all, id)["reach"]["carries"], true);
    all.study.call(
        "write_claim",
        json!({"id": id, "text": "De fleste er det.", "scope": scope("most", "participants", "all")}),
    );
    assert_eq!(names(&told(&all, id)["reach"]["supporting"]), ["Leder", "Rådgiver"]);
    let extracts = all.study.call("claim_extracts", json!({"id": id}));
    assert_eq!(extracts.as_array().unwrap().len(), 3);
}

#[test]
fn a_claim_of_a_theme_takes_what_is_marked_there_and_not_what_is_only_coded() {
    let all = themed();
    let theme = all.theme("Ildsjeler", &["Ildsjel"]);
    let request = json!({"id": theme, "segments": [all.segment(all.storvik, 0)], "role": "supports"});
    all.study.call("mark_evidence", request);
    let id = claim(&all, &scope("all", "cases", "all"), Some(theme), &[]);
    let now = told(&all, id);
    assert_eq!((&now["supporting"], &now["theme"]), (&json!(1), &json!("Ildsjeler")));
    // Nobody knows who was asked, so nothing is said of those who were.
    all.study.call("write_claim", json!({"id": id, "text": "Alle.", "scope": scope("all", "cases", "asked")}));
    assert_eq!(told(&all, id)["reach"], Value::Null);
    let other = all.theme("Andre", &[]);
    all.study.call("merge_themes", json!({"from": [theme], "into": other, "reason": null}));
    assert_eq!(told(&all, id)["theme"], "Andre", "claims go over");
    all.study.call("delete_theme", json!({"id": other, "reason": null}));
    assert_eq!(told(&all, id)["theme"], Value::Null, "the claim stays");
}

#[test]
fn those_who_were_asked_are_known_from_the_guide() {
    let all = themed();
    let theme = all.theme("Nettverk", &["Nettverk"]);
    let guide = all.study.call("create_guide", json!({"name": "Guide", "from": null}))["version"].clone();
    let question = json!({"version": guide, "parent": null, "text": "Og naboene?"});
    all.study.call("create_question", question);
    let question = all.study.ask("guide")[0]["questions"][0]["id"].clone();
    all.study.call("set_question_codes", json!({"id": question, "codes": [all.study.code("Nettverk")]}));
    all.study.call("set_source_guide", json!({"sources": [all.storvik], "version": guide}));
    let link = json!({"source": all.storvik, "turn": 3, "question": question});
    all.study.call("link_turns", json!({"links": [link], "isMatch": false}));
    let id = claim(&all, &scope("all", "cases", "asked"), Some(theme), &[(all.segment(all.storvik, 1), "supports")]);
    let now = told(&all, id);
    assert_eq!(
        (&now["reach"]["count"], &now["reach"]["total"], &now["reach"]["carries"]),
        (&json!(1), &json!(1), &json!(true))
    );
    all.study
        .call("mark_claim_evidence", json!({"id": id, "segments": [all.segment(all.elvnes, 1)], "role": "supports"}));
    assert_eq!(names(&told(&all, id)["reach"]["outside"]), ["Elvnes"], "who was not asked does not count");
}

#[test]
fn a_claim_whose_evidence_goes_is_stale_until_somebody_confirms_it_and_undo_makes_it_whole() {
    let all = themed();
    let before = rows(&all.study.project());
    let evidence = [(all.segment(all.storvik, 0), "supports"), (all.segment(all.elvnes, 1), "supports")];
    let id = claim(&all, &scope("all", "cases", "all"), None, &evidence);
    let confirmed = rows(&all.study.project());
    all.study.call("remove_source", json!({"id": all.storvik}));
    let now = told(&all, id);
    let changed = now["changed"].as_array().unwrap();
    assert_eq!(changed[0], json!({"kind": "removed", "excerpt": "STO-1"}), "{changed:?}");
    assert_eq!(changed[1], json!({"kind": "count", "count": 2, "total": 2}));
    all.study.call("confirm_claim", json!({"id": id}));
    assert_eq!(told(&all, id)["changed"], json!([]));
    all.study.ask("undo");
    all.study.ask("undo");
    assert_eq!(rows(&all.study.project()), confirmed);
    assert_eq!(told(&all, id)["changed"], json!([]));

    // Other words under the evidence, and a new interview that it is said of as well.
    let place = all.study.find(all.storvik, "én person");
    let replacement = json!({"start": place.start, "end": place.end, "text": "to personer"});
    all.study.call("edit_text", json!({"source": all.storvik, "turn": null, "replacements": [replacement]}));
    assert_eq!(told(&all, id)["changed"][0]["kind"], "words");
    all.study.ask("undo");
    all.study.import("Bergmo.txt", "I: Hei?\nOrdfører: Vi har det fint.\n", &["Bergmo"]);
    assert_eq!(told(&all, id)["changed"], json!([{"kind": "count", "count": 2, "total": 2}]));
    assert_eq!(names(&told(&all, id)["reach"]["missing"]), ["Bergmo"]);
    all.study.call("delete_claim", json!({"id": id}));
    for _ in 0..3 {
        all.study.ask("undo");
    }
    assert_eq!(rows(&all.study.project()), before);
    let blank = json!({"text": " ", "scope": scope("one", "cases", "all"), "origin": origin(None), "evidence": [],
        "withTheme": false});
    assert_eq!(all.study.refused("create_claim", blank), "refused project-blank-claim");
}

#[test]
fn who_withdraws_takes_evidence_along_which_is_listed() {
    let all = themed();
    let theme = all.theme("Ildsjeler", &["Ildsjel"]);
    let mark = json!({"id": theme, "segments": [all.segment(all.storvik, 0)], "role": "supports"});
    all.study.call("mark_evidence", mark);
    let texts = json!({"name": "Ildsjeler", "claim": "«Alt henger på én person hos oss. Når hun er syk, stopper det», sier en.",
        "centralConcept": "", "includes": "", "excludes": "", "story": "", "answer": ""});
    all.study.call("describe_theme", json!({"id": theme, "texts": texts}));
    all.study.call("keep_theme", json!({"id": theme, "reason": null}));
    let id = claim(&all, &scope("all", "cases", "all"), Some(theme), &[]);
    let before = rows(&all.study.project());
    let people = all.study.ask("participants")["people"].clone();
    let person =
        people.as_array().unwrap().iter().find(|own| own["person"]["name"] == "Leder").unwrap()["person"]["id"].clone();
    let listed = all.study.call("withdraw_participant", json!({"id": person}));
    let lost = |is_claim: bool, name: &str| json!({"isClaim": is_claim, "name": name, "excerpts": ["STO-1"]});
    assert_eq!(listed["evidence"], json!([lost(false, "Ildsjeler"), lost(true, "Alle er avhengige av én.")]));
    assert_eq!(listed["notes"][0]["place"], "theme", "{listed}");
    assert_eq!(told(&all, id)["changed"][0]["kind"], "removed");
    let claim_of_theme = all.info(theme)["texts"]["claim"].as_str().unwrap().to_owned();
    assert!(claim_of_theme.starts_with("«[…]"), "{claim_of_theme}");
    let versions = all.study.call("theme_versions", json!({"id": theme}));
    assert!(!versions.to_string().contains("henger på én person hos oss"), "{versions}");
    all.study.ask("undo");
    assert_eq!(rows(&all.study.project()), before);
    all.study.call("erase_participant", json!({"id": person}));
    assert!(!sitat_tests::holds(&all.study.project(), "henger på én person hos oss"));
}
