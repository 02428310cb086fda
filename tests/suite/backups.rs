//! Backups, as a window works with them, and files that cannot be opened.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::tz::TimeZone;
use serde_json::{Value, json};
use sitat_project::{Clock, Opening, Project, RandomGuids, Surroundings};
use sitat_tests::Study;

fn files(study: &Study, path: Option<&str>) -> Vec<Value> {
    study.call("backups", json!({"path": path}))["files"].as_array().unwrap().clone()
}

fn codes(study: &Study) -> usize {
    study.ask("codebook").as_array().unwrap().len()
}

fn new_code(study: &Study, name: &str) {
    study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
}

fn operations(steps: &Value) -> Vec<&str> {
    steps.as_array().unwrap().iter().map(|step| step["label"]["operation"].as_str().unwrap()).collect()
}

#[test]
fn a_backup_is_looked_into_gone_back_to_and_what_was_there_is_a_backup_itself() {
    let study = Study::new();
    new_code(&study, "Ventetid");
    let made = study.ask("back_up")["path"].clone();
    new_code(&study, "Pris");
    study.call("rename_project", json!({"name": "Senere"}));
    let compared = study.call("compare_backup", json!({"path": made, "passphrase": null}));
    assert_eq!((&compared["then"]["codes"], &compared["now"]["codes"]), (&json!(1), &json!(2)));
    assert_eq!(operations(&compared["since"]), ["rename_project", "create_code"]);
    assert_eq!((&compared["sinceCount"], &compared["onlyThere"]), (&json!(2), &json!(0)));
    let kept = study.call("restore_backup", json!({"path": made, "passphrase": null}))["path"].clone();
    assert_eq!(codes(&study), 1);
    assert_eq!(files(&study, None)[0]["path"], kept, "the newest is what was there");
    let told = study.call("history", json!({"before": null, "limit": 5}));
    assert_eq!(operations(&told["steps"]), ["restore_backup", "create_code"]);
    // Undo goes on where the backup was; the present before is a step away.
    study.ask("undo");
    assert_eq!(codes(&study), 0);
    study.ask("redo");
    let compared = study.call("compare_backup", json!({"path": kept, "passphrase": null}));
    assert_eq!((&compared["then"]["codes"], &compared["onlyThere"]), (&json!(2), &json!(2)));
    study.call("restore_backup", json!({"path": kept, "passphrase": null}));
    assert_eq!(study.ask("project")["name"], "Senere");
    assert_eq!(study.ask("verify_project")["flaws"], json!([]));
}

#[test]
fn search_finds_what_is_in_the_backup_after_going_back() {
    let study = Study::new();
    study.import("a.txt", "Kari: Ventetiden er lang.\n", &[]);
    let made = study.ask("back_up")["path"].clone();
    study.import("b.txt", "Ola: Prisen er høy.\n", &[]);
    study.wait_for_search();
    study.call("restore_backup", json!({"path": made, "passphrase": null}));
    // It is built anew, which a window is told of.
    while study.ask("project")["index"] != "ready" {
        std::thread::yield_now();
    }
    assert_eq!(study.search("ventetiden")["total"], 1);
    assert_eq!(study.search("prisen")["total"], 0);
}

#[test]
fn nothing_is_gone_back_to_where_nothing_may_be_written() {
    let mut study = Study::new();
    new_code(&study, "Ventetid");
    let made = study.ask("back_up")["path"].clone();
    let path = study.project();
    study.ask("close_project");
    study.call("open_project", json!({"path": path, "readOnly": true}));
    assert_eq!(study.refused("restore_backup", json!({"path": made, "passphrase": null})), "refused store-read-only");
    study.restart();
    assert_eq!(codes(&study), 1);
}

#[test]
fn a_damaged_file_is_said_to_be_so_and_a_backup_or_what_can_be_read_takes_its_place() {
    let study = Study::new();
    study.import("a.txt", "Kari: Ventetiden er lang.\n", &[]);
    study.ask("back_up");
    let path = study.project();
    let shown = path.to_string_lossy().into_owned();
    study.ask("close_project");
    let whole = std::fs::read(&path).unwrap();
    // What makes it a project is gone: nothing can be read.
    std::fs::write(&path, "søl").unwrap();
    let opening = json!({"path": shown, "readOnly": false});
    assert!(study.refused("open_project", opening.clone()).starts_with("damaged store-not-a-project"));
    let backup = files(&study, Some(&shown))[0]["path"].clone();
    let restored = study.call("restore_file", json!({"path": shown, "backup": backup, "passphrase": null}));
    assert_eq!(std::fs::read_to_string(Path::new(restored["aside"].as_str().unwrap())).unwrap(), "søl");
    assert_eq!(study.call("open_project", opening.clone())["counts"]["sources"], 1);
    study.ask("close_project");
    // The file is gone.
    std::fs::remove_file(&path).unwrap();
    assert!(study.refused("open_project", opening.clone()).starts_with("damaged store-missing"));
    let restored = study.call("restore_file", json!({"path": shown, "backup": backup, "passphrase": null}));
    assert_eq!(restored["aside"], Value::Null);
    // Another program has changed a table: what can be read is saved.
    std::fs::write(&path, &whole).unwrap();
    rusqlite::Connection::open(&path).unwrap().execute_batch("ALTER TABLE memo ADD COLUMN mer TEXT").unwrap();
    assert!(study.refused("open_project", opening).starts_with("damaged store-damaged"));
    let saved = study.call("salvage_file", json!({"path": shown, "passphrase": null, "language": "nb"}));
    assert!(saved["path"].as_str().unwrap().ends_with("prøve berget.sitat"), "{saved}");
    assert_eq!((&saved["texts"], &saved["tables"][0]["table"]), (&json!(1), &json!("memo")));
    assert_eq!(study.call("open_project", json!({"path": saved["path"], "readOnly": false}))["counts"]["sources"], 1);
    assert!(study.refused("undo", json!({})).contains("store-nothing-to-undo"));
}

/// A clock that is moved by hand.
struct Moved(Arc<AtomicI64>);

impl Clock for Moved {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

#[test]
fn each_hour_of_work_makes_a_backup_and_an_hour_without_work_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prøve.sitat");
    let time = Arc::new(AtomicI64::new(1_790_000_000_000));
    let surroundings = || Surroundings {
        clock: Box::new(Moved(Arc::clone(&time))),
        guids: Box::new(RandomGuids),
        coder: "Kari".to_owned(),
    };
    Project::create(&path, "Prøve", sitat_model::Language::Bokmål, surroundings()).unwrap().close().unwrap();
    let mut project = Project::open(&path, Opening::default(), surroundings()).unwrap();
    let mut made = Vec::new();
    for minutes in [10, 49, 1, 30, 180, 5] {
        let _ = project.finish_backup();
        time.fetch_add(minutes * 60_000, Ordering::Relaxed);
        project.rename_project(&format!("Etter {minutes}")).unwrap();
        let _ = project.finish_backup();
        made.push(project.backups().len());
    }
    // One at opening; the third action comes an hour after it, the fifth three hours after that.
    assert_eq!(made, [1, 1, 2, 2, 3, 3]);
    let newest = project.backups()[0].path.clone();
    let compared = project.compare_backup(&newest, None).unwrap();
    assert_eq!(compared.since_count, 1, "it holds the action that was done as it began");
}
