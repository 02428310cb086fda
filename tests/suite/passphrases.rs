//! A project with a passphrase, as a window works with it: made, opened, locked, given another one, and merged.

use serde_json::{Value, json};
use sitat_tests::Study;

const WORDS: &str = "hest batteri stift";

fn protected() -> Study {
    let study = Study::without_project();
    let request = json!({"path": study.path("prøve.sitat"), "name": "Prøve", "language": "nb", "passphrase": WORDS});
    assert_eq!(study.call("create_project", request)["hasPassphrase"], true);
    study.call("create_code", json!({"parent": null, "name": "Ventetid", "isCodable": true}));
    study
}

fn opening(study: &Study, file: &str, passphrase: Option<&str>) -> Value {
    json!({"path": study.path(file), "readOnly": false, "passphrase": passphrase})
}

fn names(study: &Study) -> Vec<String> {
    let codes = study.ask("codebook");
    codes.as_array().unwrap().iter().map(|code| code["texts"][0]["name"].as_str().unwrap().to_owned()).collect()
}

fn steps(study: &Study) -> Vec<String> {
    let all = study.call("history", json!({"before": null, "limit": 20}));
    let told = all["steps"].as_array().unwrap();
    told.iter().map(|own| own["label"]["operation"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_project_asks_for_its_passphrase_and_says_no_more_than_that() {
    let study = protected();
    study.ask("close_project");
    assert_eq!(
        study.refused("open_project", opening(&study, "prøve.sitat", None)),
        "passphrase passphrase-needed file=prøve.sitat"
    );
    assert_eq!(
        study.refused("open_project", opening(&study, "prøve.sitat", Some("hest batteri"))),
        "passphrase passphrase-wrong file=prøve.sitat"
    );
    assert_eq!(study.refused("open_project", opening(&study, "prøve.sitat", Some(" "))), "refused passphrase-empty");
    assert_eq!(study.ask("application")["project"], Value::Null);
    assert_eq!(study.call("open_project", opening(&study, "prøve.sitat", Some(WORDS)))["hasPassphrase"], true);
    assert_eq!(names(&study), ["Ventetid"]);
    // Å typed as one letter or as two is the same.
    study.call("set_passphrase", json!({"old": WORDS, "new": "Årø"}));
    study.ask("close_project");
    study.call("open_project", opening(&study, "prøve.sitat", Some("A\u{30a}rø")));
}

#[test]
fn a_passphrase_is_added_changed_and_removed_and_undo_goes_on_behind_it() {
    let mut study = Study::new();
    study.call("create_code", json!({"parent": null, "name": "Ventetid", "isCodable": true}));
    study.restart();
    let added = study.call("set_passphrase", json!({"old": null, "new": WORDS}));
    assert_eq!(added["files"].as_array().unwrap().len(), 1, "{added}");
    assert!(added["folder"].as_str().unwrap().ends_with("prøve.sitat.backups"));
    assert_eq!(study.ask("project")["hasPassphrase"], true);
    assert_eq!(
        study.ask("project")["undo"]["operation"],
        "create_code",
        "it cannot be undone, and undo passes it over"
    );
    study.ask("undo");
    assert_eq!(names(&study), [""; 0]);
    study.ask("redo");
    assert_eq!(
        study.refused("set_passphrase", json!({"old": "feil", "new": "annet"})),
        "passphrase passphrase-wrong file=prøve.sitat"
    );
    assert_eq!(
        study.refused("set_passphrase", json!({"old": null, "new": "annet"})),
        "passphrase passphrase-needed file=prøve.sitat"
    );
    assert_eq!(study.refused("set_passphrase", json!({"old": WORDS, "new": ""})), "refused passphrase-empty");
    study.ask("delete_earlier_backups");
    assert_eq!(study.ask("earlier_backups")["files"], json!([]));
    let changed = study.call("set_passphrase", json!({"old": WORDS, "new": "en annen"}));
    assert_eq!(changed["files"].as_array().unwrap().len(), 1, "the one that was made under the first");
    study.ask("close_project");
    study.call("open_project", opening(&study, "prøve.sitat", Some("en annen")));
    study.call("set_passphrase", json!({"old": "en annen", "new": null}));
    assert_eq!(study.refused("set_passphrase", json!({"old": null, "new": null})), "refused passphrase-empty");
    assert_eq!(study.ask("project")["hasPassphrase"], false);
    assert_eq!(names(&study), ["Ventetid"]);
    for operation in ["add_passphrase", "change_passphrase", "remove_passphrase"] {
        assert_eq!(steps(&study).iter().filter(|own| *own == operation).count(), 1, "{operation}");
    }
    study.restart();
    assert_eq!(names(&study), ["Ventetid"]);
}

#[test]
fn search_and_earlier_states_go_on_under_a_new_passphrase() {
    let study = protected();
    study.import("nord.txt", "Kari: Vi ventet lenge på svar.\n", &[]);
    study.call("set_passphrase", json!({"old": WORDS, "new": "en annen"}));
    assert_eq!(study.search("ventet")["total"], 1);
    study.import("sør.txt", "Ola: Hos oss ventet ingen.\n", &[]);
    assert_eq!(study.search("ventet")["total"], 2);
    let first = study.call("history", json!({"before": null, "limit": 20}))["steps"].as_array().unwrap().len();
    assert_eq!(first, 4);
    let earlier = study.call("look_back", json!({"step": 2}));
    assert_eq!((&earlier["counts"]["sources"], &earlier["hasPassphrase"]), (&json!(1), &json!(true)));
    let refused = study.refused("set_passphrase", json!({"old": "en annen", "new": null}));
    assert_eq!(refused, "refused store-read-only", "an earlier state is only looked at");
    study.ask("return_to_now");
    assert_eq!(study.ask("project")["counts"]["sources"], 2);
}

#[test]
fn a_locked_project_is_closed_and_opened_by_its_passphrase_only() {
    let study = protected();
    study.ask("lock_project");
    assert!(study.refused("codebook", json!({})).starts_with("no-project "));
    let application = study.ask("application");
    assert_eq!(application["project"], Value::Null);
    assert!(application["locked"].as_str().unwrap().ends_with("prøve.sitat"));
    assert!(!std::path::Path::new(&study.path("prøve.sitat.lock")).exists(), "nothing holds the file any more");
    assert_eq!(
        study.refused("unlock_project", json!({"passphrase": "feil"})),
        "passphrase passphrase-wrong file=prøve.sitat"
    );
    assert_eq!(study.call("unlock_project", json!({"passphrase": WORDS}))["hasPassphrase"], true);
    assert_eq!(names(&study), ["Ventetid"]);
    assert_eq!(study.ask("application")["locked"], Value::Null);
    // Locked while an earlier state is looked at: afterwards it is as it is now.
    study.call("look_back", json!({"step": 1}));
    study.ask("lock_project");
    assert_eq!(study.call("unlock_project", json!({"passphrase": WORDS}))["asOf"], Value::Null);
    study.ask("lock_project");
    study.ask("close_project");
    assert_eq!(study.ask("application")["locked"], Value::Null);
    assert!(study.refused("unlock_project", json!({"passphrase": WORDS})).starts_with("no-project "));
    // What has no passphrase cannot be locked.
    let plain = Study::new();
    assert_eq!(plain.refused("lock_project", json!({})), "refused lock-without-passphrase");
    assert_eq!(plain.ask("project")["name"], "Prøve");
}

#[test]
fn copies_are_merged_whatever_protects_them() {
    let study = protected();
    let own = study.path("prøve.sitat");
    for (copy, passphrase) in [("samme", Some(WORDS)), ("annen", Some("annet")), ("åpen", None)] {
        let path = study.path(&format!("{copy}.sitat"));
        study.call("save_copy", json!({"path": path, "overwrite": false, "forComments": false}));
        study.call("open_project", json!({"path": path, "readOnly": false, "passphrase": WORDS}));
        study.call("create_code", json!({"parent": null, "name": copy, "isCodable": true}));
        if passphrase != Some(WORDS) {
            study.call("set_passphrase", json!({"old": WORDS, "new": passphrase}));
        }
        study.call("open_project", json!({"path": own, "readOnly": false, "passphrase": WORDS}));
    }
    let merge = |copy: &str, passphrase: Option<&str>| json!({"path": study.path(&format!("{copy}.sitat")), "choices": [], "passphrase": passphrase});
    assert_eq!(
        study.refused("preview_merge_copy", merge("annen", None)),
        "passphrase passphrase-needed file=annen.sitat"
    );
    assert_eq!(
        study.refused("merge_copy", merge("annen", Some(WORDS))),
        "passphrase passphrase-wrong file=annen.sitat"
    );
    for (copy, passphrase) in [("samme", None), ("annen", Some("annet")), ("åpen", None)] {
        assert_eq!(study.call("preview_merge_copy", merge(copy, passphrase))["newCodes"], json!([copy]));
        study.call("merge_copy", merge(copy, passphrase));
    }
    let mut all = names(&study);
    all.sort();
    assert_eq!(all, ["Ventetid", "annen", "samme", "åpen"]);
    study.ask("undo");
    assert_eq!(names(&study).len(), 3);
}

#[test]
fn a_file_that_does_not_open_leaves_the_project_that_is_open() {
    let study = protected();
    let copy = study.path("kopi.sitat");
    study.call("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    for passphrase in [None, Some("feil")] {
        assert!(study.refused("open_project", opening(&study, "kopi.sitat", passphrase)).starts_with("passphrase "));
        assert_eq!(names(&study), ["Ventetid"]);
    }
    study.call("open_project", opening(&study, "kopi.sitat", Some(WORDS)));
    study.call("open_project", opening(&study, "kopi.sitat", Some(WORDS)));
    assert!(study.ask("project")["path"].as_str().unwrap().ends_with("kopi.sitat"));
    assert!(!std::path::Path::new(&study.path("prøve.sitat.lock")).exists(), "the other is closed");
}
