//! Replaced names made final: no byte of what stood there stays in the file, and what stays is said before.

use serde_json::{Value, json};
use sitat_tests::{Study, holds};

const TEXT: &str = "I: Hvem ringte?\nKarijuvet: Det var Per Moeldal fra Storvikdal kommune. Karijuvets sjef har 905 51 234.\n\
    I: Og så?\nKarijuvet: Spør KARIJUVET, sa karijuvet i Storvikdalsaken. Skriv til per@moeldal.example.\n\
    I: Takk.\nKarijuvet: Per\nMoeldal og jeg var enige. Ingen ringte oss tilbake.\n";

const LIST: &str = "navn;erstatning;type\nKarijuvet;Anne;person\nPer Moeldal;Trygve;person\n\
    Storvikdal;Kommune A;sted\n90551234;[telefon];telefon\nper@moeldal.example;[e-post];e-post\n";

/// Words that a passage was put on, and that were taken out of the text afterwards.
const LOST: &str = "Spør KARIJUVET";

fn study() -> (Study, i64, String) {
    let study = Study::new();
    let profile = json!({"name": "Som sist", "kind": "interview", "language": "nb",
        "settings": {"encoding": null, "pattern": null, "detectTurns": true, "cleaning": []},
        "speakers": [{"label": "Karijuvet", "role": "participant", "participant": "Karijuvet", "cases": []}]});
    study.call("save_import_profile", profile);
    let source = study.import("Karijuvet.txt", TEXT, &["Storvikdal"]);
    study.call("create_code", json!({"parent": null, "name": "Sak om Karijuvet", "isCodable": true}));
    let code = study.code("Sak om Karijuvet");
    study.call("rename_code", json!({"id": code, "language": "nb", "name": "Sak"}));
    study.apply(source, "ringte oss tilbake", &["Sak"]);
    study.apply(source, LOST, &["Sak"]);
    let place = study.find(source, "Spør KARIJUVET, sa ");
    let replacement = json!({"start": place.start, "end": place.end, "text": ""});
    study.call("edit_text", json!({"source": source, "turn": null, "replacements": [replacement]}));
    let gone = study.import("Om Karijuvet.txt", "I: Hei.\nR: Karijuvet er her.\n", &[]);
    study.call("remove_source", json!({"id": gone}));
    let memo =
        json!({"target": {"kind": "project"}, "kind": "note", "text": "Per Moeldal må spørres om Karijuvets sak."});
    study.call("create_memo", memo);
    let list = study.file("navn.csv", LIST);
    (study, source, list)
}

/// Every form in which a name stood anywhere in the study.
fn forms(study: &Study, list: &str) -> Vec<String> {
    let found = study.call("find_names", json!({"file": list, "source": null}));
    let mut forms: Vec<String> =
        found["places"].as_array().unwrap().iter().map(|place| place["words"].as_str().unwrap().to_owned()).collect();
    forms.extend(["KARIJUVET", "Karijuvet", "Moeldal"].map(str::to_owned));
    forms.sort();
    forms.dedup();
    forms
}

fn replace_everything(study: &Study, list: &str) {
    let found = study.call("find_names", json!({"file": list, "source": null}));
    let places: Vec<Value> = found["places"].as_array().unwrap().iter().map(|place| place["place"].clone()).collect();
    let request = json!({"file": list, "places": places, "labels": true, "cases": true, "memos": true});
    study.call("replace_names", request);
}

#[test]
fn replaced_names_leave_every_byte_of_the_file_and_cannot_be_brought_back() {
    let (mut study, source, list) = study();
    let forms = forms(&study, &list);
    for form in ["Karijuvets", "karijuvet", "Per\nMoeldal", "905 51 234", "per@moeldal.example", "Storvikdal"] {
        assert!(forms.iter().any(|own| own == form), "{form} in {forms:?}");
    }
    replace_everything(&study, &list);
    study.restart();
    let file = study.project();
    for form in &forms {
        assert!(holds(&file, form), "{form}: until it is final, the originals are kept for undo");
    }
    let text = study.text(source);
    let codings = study.call("source_segments", json!({"id": source}));
    let before = study.call("preview_forget_names", json!({"file": list}));
    assert_eq!(before["sources"], json!(["Anne"]));
    assert!(before["steps"].as_u64().unwrap() >= 10, "{before}");
    assert_eq!((&before["certain"], &before["doubtful"], &before["elsewhere"]), (&json!(0), &json!(0), &json!([])));
    assert_eq!(before["isListInside"], json!(false));
    assert_eq!(before["backups"].as_array().unwrap().len(), 1, "{before}");
    assert!(std::path::Path::new(before["backupFolder"].as_str().unwrap()).is_dir());
    assert!(holds(&file, "Karijuvet"), "looking changes nothing");

    study.call("forget_names", json!({"file": list}));
    for form in &forms {
        assert!(!holds(&file, form), "{form} is in the open file");
    }
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo");
    assert_eq!(study.text(source), text);
    assert_eq!(study.call("source_segments", json!({"id": source})), codings);
    let lost = study.call("review_list", json!({"source": source}));
    assert_eq!(lost[0]["words"], "Spør ANNE", "what was lost can still be placed: {lost}");
    let steps = study.call("history", json!({"before": null, "limit": 100}));
    assert!(steps.to_string().contains("Sak om Anne"), "that it was done can be read: {steps}");
    let profiles = study.ask("import_profiles");
    assert_eq!(profiles[0]["speakers"][0]["label"], "Anne");
    study.ask("close_project");
    for form in &forms {
        assert!(!holds(&file, form), "{form} is in the closed file");
    }
    study.call("open_project", json!({"path": file, "readOnly": false}));
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo", "also after a restart");
    assert_eq!(study.text(source), text);
    study.call("create_code", json!({"parent": null, "name": "Ny", "isCodable": true}));
    study.ask("undo");
}

#[test]
fn what_still_holds_a_name_is_said_before_and_is_left() {
    let (study, source, list) = study();
    let names = study.call("name_list", json!({"file": list}))["names"].clone();
    study.call("write_names", json!({"file": null, "names": names}));
    let text = json!({"language": "nb", "name": "Sak", "definition": "Det Karijuvet sier", "include": "",
        "exclude": "", "example": ""});
    study.call("describe_code", json!({"id": study.code("Sak"), "text": text}));
    let absent =
        json!({"code": study.code("Sak"), "source": source, "participant": null, "reason": "Karijuvet avkrefter"});
    study.call("mark_absent", absent);
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": true});
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "name"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": false, "folded": []});
    study.call("save_view", json!({"name": "Alle, uten Karijuvet", "grid": grid, "layout": layout}));
    // Only what is certain, and no memos and cases.
    study.call("replace_names", json!({"file": null, "places": null, "labels": true, "cases": false, "memos": false}));
    let before = study.call("preview_forget_names", json!({"file": null}));
    assert_eq!(before["isListInside"], json!(true));
    assert_eq!((&before["certain"], &before["doubtful"]), (&json!(0), &json!(2)));
    let elsewhere = ["cases", "codes", "codings", "memos", "views"].map(|noun| json!({"noun": noun, "count": 1}));
    let elsewhere = json!(elsewhere);
    assert_eq!(before["elsewhere"], elsewhere);
    assert_eq!(study.call("forget_names", json!({"file": null}))["elsewhere"], elsewhere);
    assert!(holds(&study.project(), "Karijuvet"), "the list is in the file");
    assert!(study.text(source).contains("karijuvet i Storvikdalsaken"));
    assert!(study.ask("cases").to_string().contains("Storvikdal"));
}

#[test]
fn labels_alone_are_forgotten_where_no_text_was_edited() {
    let study = Study::new();
    study.call("create_participant", json!({"name": "Karijuvet"}));
    let list = study.file("navn.csv", LIST);
    study.call("replace_names", json!({"file": list, "places": [], "labels": true, "cases": false, "memos": false}));
    assert!(holds(&study.project(), "Karijuvet"));
    assert_eq!(study.call("forget_names", json!({"file": list}))["sources"], json!([]));
    assert!(!holds(&study.project(), "Karijuvet"));
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo");
}
