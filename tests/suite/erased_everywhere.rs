//! Whoever is erased stands nowhere any more: what others said of them, what they answered, what was written about them,
//! and what the program kept beside it.

use serde_json::{Value, json};
use sitat_tests::{Study, holds, rows};

/// Whoever is erased. In no other text.
const NAME: &str = "Karijuvet";

/// What they say; five words in a row are a quote.
const SAID: &str = "Vi ventet på kanarifuglen i hele fjor, og ingen ringte oss tilbake.";

const ANSWERS: &str = "Navn;Strategi;Hva er vanskeligst?\n\
    Karijuvet;annet: kanarifuglplanen;Å finne kanarifuglen som kan dette og vil bli.\n\
    Elvnes;Nei;\nBergmo;Ja;Vi kommer aldri helt i mål, sier folk her.\n";

fn person(study: &Study, name: &str) -> Value {
    let all = study.ask("participants");
    let people = all["people"].as_array().unwrap();
    people.iter().find(|own| own["person"]["name"] == name).unwrap_or_else(|| panic!("no {name} in {all}"))["person"]
        .clone()
}

fn with_survey() -> Study {
    let study = Study::new();
    let path = study.file("svar.csv", ANSWERS);
    study.call("import_survey", json!({"path": path, "name": "Kartlegging", "kinds": {"navn": "identity"}}));
    study
}

fn survey(study: &Study) -> Value {
    study.call("surveys", json!({"groupBy": null}))[0].clone()
}

#[test]
fn a_withdrawal_takes_answers_to_surveys_out_lists_them_and_undo_brings_them_back() {
    let study = with_survey();
    let id = person(&study, NAME)["id"].clone();
    let before = rows(&study.project());
    let preview = study.call("preview_withdrawal", json!({"id": id}));
    assert_eq!(preview["answers"], json!([{"survey": "Kartlegging", "answers": 3}]));
    assert_eq!(rows(&study.project()), before, "looking changes nothing");
    let counted = survey(&study)["respondents"].as_u64().unwrap();
    study.call("withdraw_participant", json!({"id": id}));
    let after = survey(&study);
    assert_eq!(after["respondents"], counted - 1);
    assert!(!after.to_string().contains("kanarifugl"), "what only they answered is no option any more: {after}");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    study.ask("redo");
    study.call("erase_participant", json!({"id": id}));
    for gone in ["kanarifugl", NAME] {
        assert!(!holds(&study.project(), gone), "{gone}");
    }
    assert!(holds(&study.project(), "Bergmo"), "others stay");
}

#[test]
fn what_a_withdrawal_leaves_is_told_with_the_backups_that_hold_it() {
    let mut study = Study::new();
    let source = study.import("gruppe.txt", format!("I: Hva?\n{NAME}: {SAID}\nOla: Det sa {NAME} til meg.\n"), &[]);
    for name in ["Venting", "Tempo"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let own = study.apply(source, "ingen ringte oss tilbake", &["Venting"]);
    let said = json!({"kind": "related", "note": "", "evidence": [own["id"]]});
    study.call(
        "write_correspondence",
        json!({"one": study.code("Venting"), "other": study.code("Tempo"), "said": said}),
    );
    let mut row = person(&study, NAME);
    let id = row["id"].clone();
    row["memberCheckSentOn"] = json!("2026-02-03");
    study.call("describe_participant", row);
    study.call("create_memo", json!({"target": {"kind": "participant", "id": id}, "kind": "note", "text": "Taus."}));
    study.restart();
    let told = study.call("preview_withdrawal", json!({"id": id}));
    assert_eq!(told["pairs"], json!([{"name": "Venting – Tempo", "excerpts": [own["excerpt"]]}]));
    let about = &told["about"];
    assert_eq!((&about["memberCheckSentOn"], &about["memos"]), (&json!("2026-02-03"), &json!(1)));
    // Their label at their turn, and what Ola says.
    assert_eq!(about["names"], 2, "{about}");
    assert_eq!(told["backups"].as_array().unwrap().len(), 1, "{told}");
    let backup = std::path::PathBuf::from(told["backups"][0].as_str().unwrap());
    study.call("erase_participant", json!({"id": id}));
    assert!(!holds(&study.project(), NAME));
    assert!(study.text(source).contains("Ola: Det sa Informant 1 til meg."), "{}", study.text(source));
    assert!(holds(&backup, NAME), "a backup is not touched");
}
