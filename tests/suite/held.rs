//! All that a project holds on one participant, for the participant: everything, and nobody else's name.

use serde_json::{Value, json};
use sitat_tests::Study;

const TEXT: &str = "Intervjuer: Hva skjedde?\nSolveigsund: Vi ventet på kanarifuglen i hele fjor.\n\
    Hallgrimstad: Hos oss gikk det fort, sa Solveigsund.\nSolveigsund: Spør Hallgrimstad om det.\n";

const ANSWERS: &str = "Navn;Strategi;Hva er vanskeligst?\n\
    Solveigsund;Ja;Å finne noen som kan dette.\nHallgrimstad;Nei;Å vente på svar hele tiden.\n";

fn person(study: &Study, name: &str) -> Value {
    let all = study.ask("participants");
    let people = all["people"].as_array().unwrap();
    people.iter().find(|own| own["person"]["name"] == name).unwrap()["person"].clone()
}

fn study() -> (Study, i64) {
    let study = Study::new();
    let source = study.import("gruppe.txt", TEXT, &["Åsbygd"]);
    let path = study.file("svar.csv", ANSWERS);
    study.call("import_survey", json!({"path": path, "name": "Kartlegging", "kinds": {"navn": "identity"}}));
    for name in ["Venting", "Tempo"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let own = study.apply(source, "kanarifuglen i hele fjor", &["Venting"]);
    study.apply(source, "Hos oss gikk det fort", &["Tempo"]);
    let mut row = person(&study, "Solveigsund");
    row["consentOn"] = json!("1.5.2026");
    row["memberCheckSentOn"] = json!("2.5.2026");
    row["note"] = json!("Kjenner Hallgrimstad.");
    row["referredBy"] = person(&study, "Hallgrimstad")["id"].clone();
    study.call("describe_participant", row);
    let memo = |target: Value, text: &str| {
        study.call("create_memo", json!({"target": target, "kind": "note", "text": text}));
    };
    memo(json!({"kind": "segment", "id": own["id"]}), "Tålmodig, mer enn Hallgrimstad.");
    memo(json!({"kind": "project"}), "Solveigsund må spørres igjen.");
    memo(json!({"kind": "project"}), "Dette handler om noe annet.");
    let target = json!({"kind": "segment", "id": own["id"]});
    study.call("create_comment", json!({"target": target, "text": "Et sterkt sitat."}));
    let id = person(&study, "Solveigsund")["id"].as_i64().unwrap();
    (study, id)
}

#[test]
fn a_participant_gets_everything_that_is_held_on_them_and_nobody_elses_name() {
    let (study, id) = study();
    let path = study.path("innsyn.json");
    let written = study.call("export_held", json!({"participant": id, "path": path, "overwrite": false}));
    let text = std::fs::read_to_string(&path).unwrap();
    let held: Value = serde_json::from_str(&text).unwrap();
    assert!(!text.contains("Hallgrimstad"), "{text}");
    assert_eq!(held["participant"], "Solveigsund");
    assert_eq!(held["details"][0]["consent_on"], "01.05.2026");
    assert_eq!(held["details"][0]["member_check_sent_on"], "02.05.2026");
    assert!(held["details"][0]["referred_by"].is_string(), "that somebody pointed to them is told, not who");
    let words = |part: &str| -> Vec<&str> {
        held[part].as_array().unwrap().iter().map(|own| own["words"].as_str().unwrap()).collect()
    };
    assert_eq!(words("turns").len(), 3, "two in the group, and the open answer: {text}");
    assert_eq!(words("passages"), ["kanarifuglen i hele fjor"]);
    assert_eq!(held["passages"][0]["codes"], "Venting");
    assert_eq!(words("memos").len(), 2, "one on their passage and one that names them: {text}");
    assert_eq!(words("comments"), ["Et sterkt sitat."]);
    assert_eq!(words("answers"), ["Solveigsund", "Ja", "Å finne noen som kan dette."]);
    for part in ["attributes", "summaries", "findings", "absences", "recordings", "names"] {
        assert_eq!(held[part], json!([]), "{part} is there, empty");
    }
    assert!(!text.contains("gikk det fort, sa"), "what others say is not theirs");
    let count: usize = held.as_object().unwrap().values().filter_map(Value::as_array).map(Vec::len).sum();
    assert_eq!(written["count"].as_u64().unwrap() as usize, count);
}

#[test]
fn the_same_is_a_document_and_looked_at_before_it_is_written() {
    let (study, id) = study();
    let request = json!({"participant": id, "path": "", "overwrite": true});
    let page = study.call("preview_document", json!({"kind": "held", "request": request}))["html"].clone();
    let page = page.as_str().unwrap();
    for ending in ["md", "docx", "html"] {
        let path = study.path(&format!("innsyn.{ending}"));
        study.call("export_held", json!({"participant": id, "path": path, "overwrite": false}));
        assert!(std::fs::metadata(path).unwrap().len() > 200);
    }
    let text = std::fs::read_to_string(study.path("innsyn.md")).unwrap();
    for said in ["kanarifuglen i hele fjor", "Venting", "Prosjektet har ingenting av dette", "Kjennetegn"] {
        assert!(text.contains(said) && page.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Hallgrimstad") && !page.contains("Hallgrimstad"), "{text}");
}

#[test]
fn nothing_is_held_on_somebody_who_is_erased() {
    let (study, id) = study();
    study.call("erase_participant", json!({"id": id}));
    let request = json!({"participant": id, "path": study.path("innsyn.md"), "overwrite": false});
    assert_eq!(study.refused("export_held", request), "refused held-erased");
}
