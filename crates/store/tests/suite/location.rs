//! Files on disks of other machines, and in folders that programs keep alike.

use std::path::PathBuf;

use sitat_model::CaseKind;
use sitat_store::{Opening, Passphrase, Store, StoreError};

use crate::folder::{Folder, act, listing, number, opening, small, step};

fn elsewhere() -> Opening {
    Opening { as_remote: true, ..opening("2026-11-21 11.00.00") }
}

#[test]
fn on_a_disk_of_another_machine_there_is_no_log_and_each_action_is_in_the_file_at_once() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut store = Store::open(&folder.project(), &elsewhere()).unwrap();
    let _ = store.finish_backup();
    assert!(store.is_on_network());
    let reader = store.second_reader().unwrap();
    act(&mut store, |writer| writer.insert_case("c", "Vik", CaseKind::Municipality, 1));
    assert_eq!(folder.listing(), ["a.sitat", "a.sitat.backups", "a.sitat.lock"], "no log, and nothing put aside");
    // As a process would leave it that is killed now.
    let copy = folder.path("kopi.sitat");
    std::fs::copy(folder.project(), &copy).unwrap();
    assert_eq!(number(&copy, "SELECT count(*) FROM \"case\" WHERE name = 'Vik'"), 1);
    assert_eq!(reader.read().cases().unwrap().len(), 1);
    store.undo("Kari", 2).unwrap();
    drop(reader);
    let words = Passphrase::new("hest batteri stift").unwrap();
    store.set_passphrase(None, Some(&words), step("add_passphrase")).unwrap();
    act(&mut store, |writer| writer.set_project_name("Vernet"));
    assert_eq!(folder.listing(), ["a.sitat", "a.sitat.backups", "a.sitat.lock", "kopi.sitat"]);
    store.close().unwrap();
    Store::open(&folder.project(), &Opening { passphrase: Some(words), ..elsewhere() }).unwrap();
}

#[test]
fn a_file_that_was_left_with_its_log_is_taken_over_with_all_that_is_in_it() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut store = folder.open();
    let _ = store.finish_backup();
    act(&mut store, |writer| writer.insert_case("c", "Vik", CaseKind::Municipality, 1));
    // Killed on a disk of its own, then copied to one elsewhere together with its log.
    let other = Folder::new();
    for name in ["a.sitat", "a.sitat-wal"] {
        std::fs::copy(folder.path(name), other.path(name)).unwrap();
    }
    let store = Store::open(&other.project(), &elsewhere()).unwrap();
    assert_eq!(store.read().cases().unwrap().len(), 1);
    drop(store);
    assert!(!other.listing().contains(&"a.sitat-wal".to_owned()));
}

fn names(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn copies_that_a_program_for_shared_folders_has_made_are_noticed_and_no_others() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let same = ["a (conflicted copy 2026-11-21).sitat", "a-KARIS-PC.sitat", "a (1).sitat"];
    for name in same.into_iter().chain(["a til Ola.sitat", "b.sitat"]) {
        std::fs::copy(folder.project(), folder.path(name)).unwrap();
    }
    // Names like theirs, and something else in them.
    std::fs::write(folder.path("a (2).sitat"), "søl").unwrap();
    let other = Folder::new();
    small(&other).close().unwrap();
    other.tamper("UPDATE project SET guid = 'q'");
    std::fs::copy(other.project(), folder.path("a (3).sitat")).unwrap();
    let before = listing(&folder.path("."));
    let store = folder.open();
    let mut expected: Vec<String> = same.map(str::to_owned).to_vec();
    expected.sort();
    assert_eq!(names(&store.conflicted_copies().unwrap()), expected);
    drop(store);
    let after: Vec<String> =
        listing(&folder.path(".")).into_iter().filter(|name| !name.ends_with(".backups")).collect();
    assert_eq!(after, before, "they are only read");
}

#[test]
fn with_a_passphrase_a_copy_is_known_without_being_opened() {
    let folder = Folder::new();
    let words = Passphrase::new("hest batteri stift").unwrap();
    let mut store = small(&folder);
    store.set_passphrase(None, Some(&words), step("add_passphrase")).unwrap();
    store.close().unwrap();
    std::fs::copy(folder.project(), folder.path("a (1).sitat")).unwrap();
    let store =
        Store::open(&folder.project(), &Opening { passphrase: Some(words), ..opening("2026-11-21 12.00.00") }).unwrap();
    assert_eq!(names(&store.conflicted_copies().unwrap()), ["a (1).sitat"]);
}

#[cfg(unix)]
#[test]
fn in_a_folder_that_cannot_be_written_a_project_is_read_and_says_why_it_is_not_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let place = folder.path(".");
    std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o555)).unwrap();
    // Who may do everything may write there all the same; then there is nothing to see.
    let may_write = std::fs::write(folder.path("prøve"), "").is_ok();
    let opened = folder.try_open();
    let read = folder.open_for_reading().map(|store| store.read().codings().unwrap().len());
    std::fs::set_permissions(&place, std::fs::Permissions::from_mode(0o755)).unwrap();
    if !may_write {
        assert!(matches!(opened, Err(StoreError::CannotWrite { .. })));
    }
    assert_eq!(read.unwrap(), 1);
}
