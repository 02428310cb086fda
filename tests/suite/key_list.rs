//! The key list: real names leave the project for good and stay in a file that only a passphrase opens.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sitat_tests::{Study, holds};

const TEXT: &str = "I: Hvem ringte?\nKarijuvet: Det var Moeldal. Karijuvets sjef.\nI: Takk.\nKarijuvet: Ha det.\n";
const PASSPHRASE: &str = "fire blå elger på tur";

struct Kept {
    study: Study,
    source: i64,
    /// A folder of its own, where the project is not.
    folder: tempfile::TempDir,
}

impl Kept {
    fn file(&self) -> String {
        self.folder.path().join("nøkkel.age").to_string_lossy().into_owned()
    }

    fn open(&self, passphrase: &str) -> Value {
        self.study.call("open_key_list", json!({"file": self.file(), "passphrase": passphrase}))
    }

    fn names(&self) -> Value {
        self.study.call("name_list", json!({"file": null}))
    }
}

/// A study whose names are in a key list; the texts have not been changed yet.
fn kept() -> Kept {
    let study = Study::new();
    let source = study.import("Karijuvet.txt", TEXT, &["Storvik"]);
    let names = json!([{"name": "Karijuvet", "replacement": "Anne", "kind": "person"},
        {"name": "Moeldal", "replacement": "Trygve", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    let kept = Kept { study, source, folder: tempfile::TempDir::new().unwrap() };
    let made = kept.study.call("create_key_list", json!({"file": kept.file(), "passphrase": PASSPHRASE}));
    assert_eq!((&made["count"], &made["warnings"]), (&json!(2), &json!([])));
    kept
}

/// Everything that lies in a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

#[test]
fn real_names_leave_the_project_with_its_history_and_stay_in_the_key_list_alone() {
    let mut kept = kept();
    let replaced = kept
        .study
        .call("replace_names", json!({"file": null, "places": null, "labels": true, "cases": true, "memos": true}));
    assert!(replaced["places"].as_u64().unwrap() >= 3, "{replaced}");
    kept.study.call("forget_names", json!({"file": null}));
    for name in ["Karijuvet", "KARIJUVET", "karijuvet", "Moeldal"] {
        assert!(!holds(&kept.study.project(), name), "{name} is in the open project");
    }
    kept.study.restart();
    for name in ["Karijuvet", "Moeldal"] {
        assert!(!holds(&kept.study.project(), name), "{name} is in the project");
    }
    assert!(kept.study.text(kept.source).contains("Anne: Det var Trygve. Annes sjef."));
    let closed = kept.names();
    assert_eq!((&closed["isApart"], &closed["names"], &closed["key"]), (&json!(true), &json!([]), &json!(null)));
    assert_eq!(kept.study.refused("find_names", json!({"file": null, "source": null})), "refused names-apart");

    // For a moment everything is known again.
    kept.open(PASSPHRASE);
    let names = kept.names()["names"].clone();
    assert_eq!((&names[0]["name"], &names[0]["replacement"]), (&json!("Karijuvet"), &json!("Anne")));
    kept.study.ask("close_key_list");
    assert_eq!(kept.names()["names"], json!([]));
}

#[test]
fn nothing_of_a_key_list_stands_on_the_disk_as_plain_words_and_a_change_leaves_nothing_beside_it() {
    let kept = kept();
    let before = fs::read(kept.file()).unwrap();
    assert!(before.starts_with(b"age-encryption.org/v1\n"), "other programs read it too");
    let mut names = kept.names()["names"].as_array().unwrap().clone();
    names.push(json!({"name": "Tjøstolv", "replacement": "Bjarte", "kind": "person"}));
    kept.study.call("write_names", json!({"file": null, "names": names}));
    assert_eq!(files(kept.folder.path()), [PathBuf::from(kept.file())]);
    assert_ne!(fs::read(kept.file()).unwrap(), before);
    for name in ["Karijuvet", "Moeldal", "Tjøstolv", PASSPHRASE] {
        assert!(!holds(Path::new(&kept.file()), name), "{name} is in the key list");
    }
    assert!(!holds(&kept.study.project(), "Tjøstolv"), "a name that is added never enters the project");
    assert!(!holds(&kept.study.project(), PASSPHRASE));
    kept.study.ask("close_key_list");
    assert_eq!(kept.open(PASSPHRASE)["count"], json!(3));
}

#[test]
fn whatever_cannot_be_opened_is_told_apart() {
    let kept = kept();
    kept.study.ask("close_key_list");
    let refused = |study: &Study, file: &str, passphrase: &str| {
        study.refused("open_key_list", json!({"file": file, "passphrase": passphrase}))
    };
    assert_eq!(refused(&kept.study, &kept.file(), "fire blå elger"), "refused key-list-wrong file=nøkkel.age");
    assert_eq!(
        refused(&kept.study, &kept.study.path("borte.age"), PASSPHRASE),
        "refused key-list-missing file=borte.age"
    );
    let plain = kept.study.file("navn.csv", "navn;erstatning\nKari;Anne\n");
    assert_eq!(refused(&kept.study, &plain, PASSPHRASE), "refused key-list-none file=navn.csv");
    let mut bytes = fs::read(kept.file()).unwrap();
    bytes.truncate(bytes.len() - 9);
    let cut = kept.study.file("kuttet.age", &bytes);
    assert_eq!(refused(&kept.study, &cut, PASSPHRASE), "refused key-list-damaged file=kuttet.age");
    assert_eq!(
        kept.study.refused("name_list", json!({"file": kept.file()})),
        "refused names-sealed file=nøkkel.age",
        "it is no list that can be read without its passphrase"
    );
    let other = Study::new();
    other.call("keep_names_apart", json!({"file": other.path("navn.csv")}));
    assert_eq!(refused(&other, &kept.file(), PASSPHRASE), "refused key-list-of-another file=nøkkel.age");
    let inside = Study::new();
    assert_eq!(refused(&inside, &kept.file(), PASSPHRASE), "refused names-not-apart");
    // The right one opens it still.
    assert_eq!(kept.open(PASSPHRASE)["count"], json!(2));
}

#[test]
fn a_lost_key_list_leaves_a_project_that_works_on() {
    let kept = kept();
    fs::remove_file(kept.file()).unwrap();
    // While it is open its names are still at hand, but a change says that the file is gone and loses nothing else.
    let names = kept.names()["names"].clone();
    assert_eq!(names.as_array().unwrap().len(), 2);
    assert_eq!(
        kept.study.refused("write_names", json!({"file": null, "names": [names[0]]})),
        "refused key-list-missing file=nøkkel.age"
    );
    kept.study.call("keep_names_in_project", json!({"file": null}));
    assert_eq!(kept.names()["names"], names, "as long as it is open, the list can be taken back");
    let answer = kept.study.call("check_document", json!({"path": kept.study.file("a.md", "Moeldal var her.")}));
    assert_eq!(answer["knowsNames"], json!(true));
}

#[test]
fn a_key_list_that_somebody_changed_meanwhile_is_not_written_over() {
    let kept = kept();
    let opened = kept.names()["names"].clone();
    let earlier = fs::read(kept.file()).unwrap();
    kept.study.call("write_names", json!({"file": null, "names": [opened[0]]}));
    // Another machine puts the file of before there.
    fs::write(kept.file(), earlier).unwrap();
    assert_eq!(
        kept.study.refused("write_names", json!({"file": null, "names": []})),
        "refused key-list-changed file=nøkkel.age"
    );
    assert_eq!(kept.names()["names"], opened, "it was read again");
}

#[test]
fn where_a_key_list_lies_too_near_is_told_before_and_after() {
    let study = Study::new();
    let keys = |answer: &Value| -> Vec<String> {
        answer.as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap().to_owned()).collect()
    };
    let beside = study.path("nøkkel.age");
    assert_eq!(keys(&study.call("key_list_warnings", json!({"file": beside}))), ["key-list-beside-project"]);
    let synced = Path::new(&study.path("OneDrive - Storvik")).join("nøkkel.age").to_string_lossy().into_owned();
    assert_eq!(keys(&study.call("key_list_warnings", json!({"file": synced}))), ["key-list-synced"]);
    let made = study.call("create_key_list", json!({"file": beside, "passphrase": PASSPHRASE}));
    assert_eq!(keys(&made["warnings"]), ["key-list-beside-project"]);
    assert_eq!(
        study.refused("create_key_list", json!({"file": beside, "passphrase": PASSPHRASE})),
        "refused names-already-apart"
    );
    let other = Study::new();
    let there = other.file("der.age", "noe");
    assert_eq!(
        other.refused("create_key_list", json!({"file": there, "passphrase": PASSPHRASE})),
        "file-exists project-file-exists file=der.age",
        "a file that is there is never written over"
    );
    assert_eq!(fs::read(&there).unwrap(), b"noe");
}

#[test]
fn pseudonyms_of_participants_go_into_the_key_list() {
    let study = Study::new();
    study.import("Karijuvet.txt", TEXT, &["Storvik"]);
    let mut person = study.ask("participants")["people"][0]["person"].clone();
    person["pseudonym"] = json!("Anne");
    study.call("describe_participant", person);
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("nøkkel.age").to_string_lossy().into_owned();
    study.call("create_key_list", json!({"file": file, "passphrase": PASSPHRASE}));
    let names = study.call("name_list", json!({"file": null}))["names"].clone();
    assert_eq!(names, json!([{"name": "Karijuvet", "replacement": "Anne", "kind": "person"}]));
}
