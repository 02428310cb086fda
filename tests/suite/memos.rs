//! Memos, as windows write and read them.

use serde_json::{Value, json};
use sitat_tests::{Study, rows};

const ÅSBYGD: &str = "I: Hva la dere merke til først?\nKari: Folk sluttet å ringe. Køen på servicetorget ble borte.\n";

/// A study with a coded passage: the source, and the passage.
fn coded() -> (Study, i64, Value) {
    let study = Study::new();
    study.call("create_case", json!({"name": "Åsbygd", "kind": "municipality"}));
    let source = study.import("åsbygd.txt", ÅSBYGD, &["Åsbygd"]);
    study.call("create_code", json!({"parent": null, "name": "Kø", "isCodable": true}));
    let segment = study.apply(source, "Folk sluttet å ringe.", &["Kø"]);
    (study, source, segment)
}

fn create(study: &Study, target: &Value, kind: &str, text: &str) -> Value {
    study.call("create_memo", json!({"target": target, "kind": kind, "text": text}))["id"].clone()
}

fn write(study: &Study, id: &Value, text: &str, continues: bool) {
    study.call("write_memo", json!({"id": id, "text": text, "continues": continues}));
}

fn memos(study: &Study, filter: &Value) -> Vec<Value> {
    let mut request = json!({"target": null, "kinds": [], "on": [], "words": ""});
    for (field, value) in filter.as_object().unwrap() {
        request[field] = value.clone();
    }
    study.call("memos", request).as_array().unwrap().clone()
}

fn texts(memos: &[Value]) -> Vec<&str> {
    memos.iter().map(|memo| memo["text"].as_str().unwrap()).collect()
}

fn steps(study: &Study) -> u64 {
    study.call("history", json!({"before": null, "limit": 1}))["total"].as_u64().unwrap()
}

/// A memo on each kind of thing, with the name that it is shown under.
fn on_everything() -> (Study, Vec<(Value, String)>) {
    let (study, source, segment) = coded();
    let case = study.ask("cases")["cases"][0]["id"].clone();
    let speakers = study.call("speakers", json!({"source": source}));
    let person = speakers.as_array().unwrap().iter().find(|speaker| speaker["label"] == "Kari").unwrap();
    let targets = vec![
        (json!({"kind": "project"}), "Prøve".to_owned()),
        (json!({"kind": "source", "id": source}), "åsbygd".to_owned()),
        (json!({"kind": "case", "id": case}), "Åsbygd".to_owned()),
        (json!({"kind": "participant", "id": person["participant"]["id"]}), "Kari".to_owned()),
        (json!({"kind": "code", "id": study.code("Kø")}), "Kø".to_owned()),
        (json!({"kind": "segment", "id": segment["id"]}), "ÅSB-1".to_owned()),
        (json!({"kind": "coding", "id": segment["codings"][0]["id"]}), "ÅSB-1 · Kø".to_owned()),
    ];
    (study, targets)
}

#[test]
fn a_memo_can_be_on_anything_and_says_on_what() {
    let (mut study, targets) = on_everything();
    for (number, (target, _)) in targets.iter().enumerate() {
        create(&study, target, "note", &format!("memo {number}"));
        create(&study, target, "reflexive", &format!("enda ett {number}"));
    }
    study.restart();
    for (number, (target, name)) in targets.iter().enumerate() {
        let found = memos(&study, &json!({"target": target}));
        let own: Vec<&Value> = found.iter().filter(|memo| memo["target"] == *target).collect();
        assert_eq!(own.len(), 2, "{target}");
        assert_eq!(own[0]["text"], format!("memo {number}"));
        assert_eq!(own[1]["kind"], "reflexive");
        assert_eq!(own[0]["name"], *name);
    }
    let passage = memos(&study, &json!({"target": targets[5].0}));
    assert_eq!(passage.len(), 4, "those on the codes of a passage lie on it as well");
    assert_eq!(passage[0]["quote"], "Folk sluttet å ringe.");
    for _ in 0..14 {
        study.ask("undo");
    }
    assert_eq!(memos(&study, &json!({})).len(), 0);
}

#[test]
fn a_visit_is_one_step_however_often_it_is_saved() {
    let (study, ..) = coded();
    let (before, start) = (rows(&study.project()), steps(&study));
    let memo = create(&study, &json!({"kind": "project"}), "note", "Ventetid");
    write(&study, &memo, "Ventetid er", true);
    write(&study, &memo, "Ventetid er ikke kø.", true);
    assert_eq!(steps(&study), start + 1);
    let visited = rows(&study.project());
    write(&study, &memo, "Ventetid er det motsatte av kø.", false);
    write(&study, &memo, "Ventetid er det motsatte.", true);
    assert_eq!(steps(&study), start + 2);
    study.ask("undo");
    assert_eq!(texts(&memos(&study, &json!({}))), ["Ventetid er ikke kø."]);
    assert_eq!(rows(&study.project()), visited);
    study.ask("redo");
    assert_eq!(texts(&memos(&study, &json!({}))), ["Ventetid er det motsatte."]);
    study.ask("undo");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn a_visit_that_was_left_for_something_else_is_a_step_of_its_own() {
    let (mut study, source, _) = coded();
    let memo = create(&study, &json!({"kind": "project"}), "note", "en");
    study.apply(source, "Køen", &["Kø"]);
    let start = steps(&study);
    write(&study, &memo, "to", true);
    assert_eq!(steps(&study), start + 1, "a coding came in between");
    study.ask("undo");
    write(&study, &memo, "tre", true);
    assert_eq!(steps(&study), start + 3, "what was undone is not gone on with");
    study.restart();
    write(&study, &memo, "fire", true);
    assert_eq!(steps(&study), start + 3, "a visit goes on after a restart");
    study.ask("undo");
    assert_eq!(texts(&memos(&study, &json!({}))), ["en"]);
}

#[test]
fn many_pauses_keep_one_old_text_in_the_journal() {
    let (study, ..) = coded();
    let memo = create(&study, &json!({"kind": "project"}), "note", "Først");
    write(&study, &memo, "a", false);
    let kept = || {
        let file = rusqlite::Connection::open(study.project()).unwrap();
        file.query_row("SELECT count(*) FROM journal_value WHERE column_name = 'text'", [], |row| row.get::<_, i64>(0))
            .unwrap()
    };
    let before = kept();
    for number in 0..50 {
        write(&study, &memo, &format!("a{number}"), true);
    }
    // One more where the first two were saved within the same millisecond: then only the second knows the time before.
    assert!(kept() <= before + 1, "{} after {before}", kept());
    study.ask("undo");
    assert_eq!(texts(&memos(&study, &json!({}))), ["Først"]);
}

#[test]
fn a_blank_memo_is_taken_out_and_comes_back() {
    let (study, source, segment) = coded();
    let memo = create(&study, &json!({"kind": "segment", "id": segment["id"]}), "note", "Hm.");
    let coding = segment["codings"][0]["id"].clone();
    study.call("remove_codings", json!({"ids": [coding]}));
    let shown = |study: &Study| study.call("source_segments", json!({"id": source}))["segments"].clone();
    assert_eq!(shown(&study)[0]["memo"], "Hm.", "a passage with a memo stays when its last code goes");
    write(&study, &memo, " \n", false);
    assert_eq!(shown(&study), json!([]));
    study.ask("undo");
    assert_eq!(shown(&study)[0]["memo"], "Hm.");
}

#[test]
fn the_overview_is_searched_and_filtered() {
    let (study, targets) = on_everything();
    for (number, (target, _)) in targets.iter().enumerate() {
        let kind = if number < 3 { "method" } else { "note" };
        create(&study, target, kind, &format!("Tanke {number} om **køen**"));
    }
    assert_eq!(memos(&study, &json!({"words": "KØEN tanke"})).len(), 7);
    assert_eq!(
        texts(&memos(&study, &json!({"words": "sluttet ringe"}))),
        ["Tanke 6 om **køen**", "Tanke 5 om **køen**"]
    );
    assert_eq!(texts(&memos(&study, &json!({"words": "kari"}))), ["Tanke 3 om **køen**"]);
    assert_eq!(memos(&study, &json!({"kinds": ["method"]})).len(), 3);
    assert_eq!(memos(&study, &json!({"on": ["code", "case"]})).len(), 2);
    assert_eq!(texts(&memos(&study, &json!({"on": ["case"], "kinds": ["note"]}))), [""; 0]);
}

#[test]
fn links_follow_their_things() {
    let (study, source, segment) = coded();
    let target = |words: &str, noun: &str| {
        let found = study.call("link_targets", json!({"words": words}));
        found.as_array().unwrap().iter().find(|target| target["noun"] == noun).unwrap().clone()
    };
    let link = |target: &Value| {
        format!("[da](sitat:{}/{})", target["noun"].as_str().unwrap(), target["guid"].as_str().unwrap())
    };
    let (code, excerpt) = (target("k", "code"), target("åsb-1", "excerpt"));
    assert_eq!(target("åsb", "case")["name"], "Åsbygd");
    assert_eq!(target("åsb", "source")["id"], source);
    let text = format!("Se {} og {}.", link(&code), link(&excerpt));
    create(&study, &json!({"kind": "segment", "id": segment["id"]}), "note", &text);
    study.call("rename_code", json!({"id": code["id"], "language": "nb", "name": "Ventetid"}));
    let names = |study: &Study| -> Vec<String> {
        let memo = &memos(study, &json!({}))[0];
        memo["links"].as_array().unwrap().iter().map(|link| link["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&study), ["Ventetid", "ÅSB-1"]);
    assert_eq!(memos(&study, &json!({}))[0]["text"], text, "the text itself is left as it was written");
    let file = study.path("utdrag.csv");
    let choice = json!({
        "path": file, "overwrite": false, "csv": "comma", "order": "code-case", "codes": [], "filter": null,
    });
    study.call("export_excerpts", choice);
    assert!(std::fs::read_to_string(&file).unwrap().contains("Se Ventetid og ÅSB-1."), "exports show present names");
    study.call("delete_codes", json!({"ids": [code["id"]], "reason": null}));
    assert_eq!(names(&study), ["ÅSB-1"]);
}

#[test]
fn a_memo_on_a_coding_is_kept_when_codes_are_merged() {
    let (study, source, segment) = coded();
    study.call("create_code", json!({"parent": null, "name": "Ventetid", "isCodable": true}));
    study.apply(source, "Folk sluttet å ringe.", &["Ventetid"]);
    let (from, into) = (study.code("Kø"), study.code("Ventetid"));
    create(&study, &json!({"kind": "coding", "id": segment["codings"][0]["id"]}), "note", "Tvilsom");
    study.call("merge_codes", json!({"from": [from], "into": into, "reason": null}));
    let found = memos(&study, &json!({}));
    assert_eq!(texts(&found), ["Tvilsom"]);
    assert_eq!(found[0]["name"], "ÅSB-1 · Ventetid");
    study.ask("undo");
    assert_eq!(memos(&study, &json!({}))[0]["name"], "ÅSB-1 · Kø");
}

#[test]
fn the_kind_is_changed_in_a_step_of_its_own() {
    let (study, ..) = coded();
    let memo = create(&study, &json!({"kind": "project"}), "note", "Vi koder to ganger.");
    study.call("set_memo_kind", json!({"id": memo, "kind": "method"}));
    assert_eq!(memos(&study, &json!({"kinds": ["method"]})).len(), 1);
    study.ask("undo");
    assert_eq!(memos(&study, &json!({}))[0]["kind"], "note");
    study.call("delete_memo", json!({"id": memo}));
    assert_eq!(memos(&study, &json!({})).len(), 0);
}
