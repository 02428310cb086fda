//! Project files that cannot be opened, or only for reading.

use serde_json::json;
use sitat_project::{Opening, Project, Surroundings};

use crate::sitat::Folder;
use crate::study::{BERG, study};

const READS: [&[&str]; 8] = [
    &["search", "p.sitat", "vi"],
    &["compare", "p.sitat"],
    &["export", "p.sitat", "codebook", "-o", "ut.csv", "--force"],
    &["text", "p.sitat", "berg"],
    &["history", "p.sitat"],
    &["info", "p.sitat"],
    &["cases", "p.sitat"],
    &["codebook", "p.sitat"],
];

const WRITES: [&[&str]; 6] = [
    &["import", "p.sitat", "dal.txt"],
    &["cases", "p.sitat", "cases.csv"],
    &["cases", "p.sitat", "--derive", "x = innbyggere * 2"],
    &["code", "p.sitat", "quotes.csv"],
    &["undo", "p.sitat"],
    &["redo", "p.sitat"],
];

/// The key with which every command refuses the project as it is now.
fn refused_by_all(folder: &Folder, key: &str) {
    for arguments in READS.iter().chain(&WRITES) {
        let run = folder.run(arguments.iter().chain(&["--json"]));
        assert_eq!((run.code, run.error_key().as_str()), (1, key), "{arguments:?}");
        assert!(run.json()["error"]["hint"].as_str().is_some(), "{arguments:?}");
    }
}

#[test]
fn a_file_that_is_no_project_is_refused_by_every_command() {
    let folder = study();
    let project = folder.read("p.sitat");
    std::fs::remove_file(folder.path("p.sitat")).unwrap();
    refused_by_all(&folder, "store-missing");
    let mut foreign = project.clone();
    foreign[68..72].fill(0);
    let mut damaged = project.clone();
    damaged.truncate(3000);
    for bytes in [b"".as_slice(), b"Bare tekst.", &project[..50], &foreign] {
        folder.write("p.sitat", bytes);
        refused_by_all(&folder, "store-not-a-project");
        assert_eq!(folder.read("p.sitat"), bytes, "a refused file stays as it is");
    }
    folder.write("p.sitat", &damaged);
    for arguments in READS.iter().chain(&WRITES) {
        let run = folder.run(arguments.iter().chain(&["--json"]));
        assert_eq!(run.code, 1, "{run:?}");
        assert!(["store-not-a-project", "store-damaged"].contains(&run.error_key().as_str()), "{run:?}");
    }
}

#[test]
fn a_project_of_a_newer_version_is_refused_with_both_versions() {
    let folder = study();
    let mut bytes = folder.read("p.sitat");
    bytes[60..64].copy_from_slice(&4711_u32.to_be_bytes());
    folder.write("p.sitat", &bytes);
    refused_by_all(&folder, "store-newer");
    let message = folder.run(["info", "p.sitat", "--json"]).json()["error"]["message"].clone();
    assert!(message.as_str().unwrap().contains("4711"), "{message}");
    assert_eq!(folder.read("p.sitat"), bytes);
}

#[test]
fn a_project_open_elsewhere_can_be_read_but_not_written() {
    let folder = study();
    let before = folder.state();
    let mut open = Project::open(&folder.path("p.sitat"), Opening::default(), Surroundings::of_system("Ola")).unwrap();
    open.rename_project("Nytt navn").unwrap();
    for arguments in READS {
        let run = folder.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?} {run:?}");
    }
    assert_eq!(folder.done(["info", "p.sitat", "--json"])["name"], "Nytt navn", "what the other has saved is read");
    for arguments in WRITES {
        let run = folder.run(arguments.iter().chain(&["--json"]));
        assert_eq!((run.code, run.error_key().as_str()), (1, "store-locked"), "{arguments:?}");
    }
    open.undo().unwrap();
    open.close().unwrap();
    assert_eq!(folder.done(["redo", "p.sitat", "--json"])["step"]["kind"], "redo");
    assert_eq!(folder.state()[3], before[3]);
}

#[test]
fn a_write_protected_project_can_be_read_but_not_written() {
    let folder = study();
    let path = folder.path("p.sitat");
    let bytes = folder.read("p.sitat");
    let mut permissions = path.metadata().unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    for arguments in READS {
        let run = folder.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?} {run:?}");
    }
    for arguments in WRITES {
        let run = folder.run(arguments.iter().chain(&["--json"]));
        assert_eq!((run.code, run.error_key().as_str()), (1, "store-cannot-write"), "{arguments:?}");
    }
    assert_eq!(folder.read("p.sitat"), bytes);
}

#[test]
fn a_project_is_one_file_between_commands() {
    let folder = Folder::with_project();
    folder.write("berg.txt", BERG);
    folder.done(["import", "p.sitat", "berg.txt", "--json"]);
    folder.done(["search", "p.sitat", "vi", "--json"]);
    let mut names: Vec<String> = std::fs::read_dir(folder.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(json!(names), json!(["berg.txt", "p.sitat", "p.sitat.backups"]));
}
