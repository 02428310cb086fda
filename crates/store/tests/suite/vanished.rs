//! The file is moved, taken away or replaced while it is open.

use sitat_model::CaseKind;
use sitat_store::{Store, StoreError};

use crate::folder::{Folder, act, number, opening, small, try_act};

#[test]
fn nothing_is_said_to_be_saved_into_a_file_that_is_gone() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut store = folder.open();
    act(&mut store, |writer| writer.set_project_name("Før"));
    std::fs::remove_file(folder.project()).unwrap();
    let error = try_act(&mut store, |writer| writer.set_project_name("Etter")).unwrap_err();
    assert!(matches!(error, StoreError::Vanished(_)), "{error}");
    assert!(matches!(store.undo("Kari", 2), Err(StoreError::Vanished(_))));
    // All that was done can still be written elsewhere.
    let rescue = folder.path("reddet.sitat");
    store.save_copy(&rescue).unwrap();
    drop(store);
    assert_eq!(number(&rescue, "SELECT count(*) FROM project WHERE name = 'Før'"), 1);
    assert_eq!(number(&rescue, "SELECT count(*) FROM coding"), 1);
}

#[test]
fn a_file_put_in_its_place_is_not_written_into_and_keeps_its_own_log() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let other = folder.path("annen.sitat");
    std::fs::copy(folder.project(), &other).unwrap();
    let mut store = folder.open();
    act(&mut store, |writer| writer.set_project_name("Her"));
    std::fs::rename(&other, folder.project()).unwrap();
    let before = std::fs::read(folder.project()).unwrap();
    assert!(matches!(try_act(&mut store, |writer| writer.set_project_name("Etter")), Err(StoreError::Vanished(_))));
    drop(store);
    assert_eq!(std::fs::read(folder.project()).unwrap(), before);
}

#[test]
fn a_file_that_was_moved_has_all_work_when_it_is_closed() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut store = folder.open();
    act(&mut store, |writer| writer.insert_case("c", "Vik", CaseKind::Municipality, 1));
    let moved = folder.path("flyttet.sitat");
    std::fs::rename(folder.project(), &moved).unwrap();
    assert!(try_act(&mut store, |writer| writer.set_project_name("Etter")).is_err());
    drop(store);
    // Alone, without the log that stayed at the old place.
    let alone = folder.path("alene.sitat");
    std::fs::copy(&moved, &alone).unwrap();
    assert_eq!(number(&alone, "SELECT count(*) FROM \"case\" WHERE name = 'Vik'"), 1);
}

#[test]
fn a_log_that_was_taken_away_costs_nothing() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut store = folder.open();
    let _ = store.finish_backup();
    act(&mut store, |writer| writer.insert_case("c", "Vik", CaseKind::Municipality, 1));
    std::fs::remove_file(folder.path("a.sitat-wal")).unwrap();
    act(&mut store, |writer| writer.insert_case("d", "Nes", CaseKind::Municipality, 1));
    // As a process would that was killed now: what is on the disk is all there is.
    let copy = folder.path("kopi.sitat");
    std::fs::copy(folder.project(), &copy).unwrap();
    std::fs::copy(folder.path("a.sitat-wal"), folder.path("kopi.sitat-wal")).unwrap();
    assert_eq!(number(&copy, "SELECT count(*) FROM \"case\" WHERE name IN ('Vik', 'Nes')"), 2);
    store.close().unwrap();
    let again = Store::open(&folder.project(), &opening("2026-11-21 13.00.00")).unwrap();
    assert_eq!(again.read().cases().unwrap().iter().filter(|row| row.name == "Vik" || row.name == "Nes").count(), 2);
}
