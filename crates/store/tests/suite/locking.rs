//! One writer at a time, any number of readers.

use sitat_model::CaseKind;
use sitat_store::StoreError;

use crate::folder::{Folder, act, small};

#[test]
fn a_second_opening_is_refused_with_the_holder() {
    let folder = Folder::new();
    let store = small(&folder);
    let Err(StoreError::Locked { path, holder, .. }) = folder.try_open() else { panic!("opened twice") };
    assert_eq!(path, folder.project());
    assert_eq!((holder.since.as_str(), holder.process), ("2026-11-21 10.00.00", std::process::id()));
    assert!(!holder.host.is_empty() && !holder.user.is_empty());
    assert!(folder.listing().contains(&"a.sitat.lock".to_owned()), "a refused opening does not take the lock away");
    store.close().unwrap();
    folder.open().close().unwrap();
}

#[test]
fn reading_is_possible_while_another_writes() {
    let folder = Folder::new();
    let mut store = small(&folder);
    let reader = folder.open_for_reading().unwrap();
    assert_eq!(reader.read().codings().unwrap().len(), 1);
    act(&mut store, |writer| writer.insert_case("c", "Ny", CaseKind::Municipality, 1));
    assert_eq!(reader.read().cases().unwrap().len(), 1, "a reader sees what was saved since");
    let second = store.second_reader().unwrap();
    assert_eq!(second.read().cases().unwrap().len(), 1);
    assert!(second.is_read_only());
    drop(reader);
    act(&mut store, |writer| writer.set_project_name("Videre"));
    drop(second);
    store.close().unwrap();
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn a_store_that_is_dropped_gives_up_the_lock_like_one_that_is_closed() {
    let folder = Folder::new();
    drop(small(&folder));
    assert_eq!(folder.listing(), ["a.sitat"]);
    folder.open().close().unwrap();
}

#[test]
fn a_lock_from_another_machine_is_respected() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let lock = folder.path("a.sitat.lock");
    std::fs::write(&lock, "host=en annen maskin\nuser=ola\nsince=2026-11-20 09.00.00\nprocess=7\n").unwrap();
    let Err(StoreError::Locked { holder, .. }) = folder.try_open() else { panic!("taken over") };
    assert_eq!((holder.host.as_str(), holder.user.as_str()), ("en annen maskin", "ola"));
    assert_eq!(folder.open_for_reading().unwrap().read().codings().unwrap().len(), 1);
    assert!(lock.exists());
}
