//! Backups: one at each opening, opened to be sure, ten of them kept.

use sitat_model::CaseKind;
use sitat_store::{Opening, Store};

use crate::folder::{Folder, act, complaints, listing, opening, rows, small};

#[test]
fn opening_makes_a_backup_that_is_a_whole_project() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let expected = folder.rows();
    let mut store = folder.open();
    let backup = store.finish_backup().unwrap().unwrap();
    assert_eq!(backup.path, folder.path("a.sitat.backups").join("a 2026-11-21 11.00.00.sitat"));
    assert_eq!(backup.codings, 1);
    act(&mut store, |writer| writer.insert_case("c", "Etterpå", CaseKind::Municipality, 1));
    store.close().unwrap();
    assert_eq!(rows(&backup.path), expected, "as it was when the project was opened");
    assert_eq!(complaints(&backup.path), Vec::<String>::new());
    let mut copy = Store::open(&backup.path, &opening("2026-11-21 11.30.00")).unwrap();
    copy.undo("Kari", 2).unwrap();
    assert_eq!(copy.read().codings().unwrap().len(), 0, "its journal is whole, too");
}

#[test]
fn ten_backups_are_kept_and_the_oldest_go() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    for hour in 0..13 {
        Store::open(&folder.project(), &opening(&format!("2026-11-21 {hour:02}.00.00"))).unwrap().close().unwrap();
    }
    let kept = listing(&folder.path("a.sitat.backups"));
    let expected: Vec<String> = (3..13).map(|hour| format!("a 2026-11-21 {hour:02}.00.00.sitat")).collect();
    assert_eq!(kept, expected, "nothing half made lies there either");
}

#[test]
fn other_files_in_the_folder_of_backups_stay() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.open().close().unwrap();
    let note = folder.path("a.sitat.backups").join("les meg.txt");
    std::fs::write(&note, "min").unwrap();
    for hour in 12..24 {
        Store::open(&folder.project(), &opening(&format!("2026-11-21 {hour}.00.00"))).unwrap().close().unwrap();
    }
    assert!(note.exists());
}

#[test]
fn reading_and_creating_make_no_backup() {
    let folder = Folder::new();
    let mut store = small(&folder);
    assert!(store.finish_backup().is_none());
    store.close().unwrap();
    let mut store = Store::open(&folder.project(), &Opening { read_only: true, ..Opening::default() }).unwrap();
    assert!(store.finish_backup().is_none());
    drop(store);
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn a_backup_that_cannot_be_made_is_reported_and_the_project_opens() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    std::fs::write(folder.path("a.sitat.backups"), "ikke en mappe").unwrap();
    let mut store = folder.open();
    assert!(store.finish_backup().unwrap().is_err());
    act(&mut store, |writer| writer.set_project_name("Likevel"));
    store.close().unwrap();
}
