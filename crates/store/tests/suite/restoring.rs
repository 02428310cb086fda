//! Going back to a backup, and saving what can be read of a damaged file.

use std::path::PathBuf;

use rusqlite::Connection;
use sitat_model::CaseKind;
use sitat_store::{
    Opening, Passphrase, Store, StoreError, backup_files, newest_sound_backup, restore_file, salvage, verify,
};

use crate::folder::{Folder, act, number, opening, rows, small, step};

/// A project with one backup, and one case that is not in the backup.
fn worked_on(folder: &Folder) -> (Store, PathBuf) {
    small(folder).close().unwrap();
    let mut store = folder.open();
    let backup = store.finish_backup().unwrap().unwrap().path;
    act(&mut store, |writer| writer.insert_case("c", "Etterpå", CaseKind::Municipality, 1));
    (store, backup)
}

#[test]
fn going_back_loses_neither_the_backup_nor_what_was_there() {
    let folder = Folder::new();
    let (mut store, backup) = worked_on(&folder);
    let then = rows(&backup);
    let content = store.look_into_backup(&backup, None).unwrap();
    assert_eq!(content.counts[2], 0);
    assert_eq!(store.counted().unwrap()[2], 1);
    assert_eq!((store.read().steps_after(content.parted_after).unwrap(), content.own_steps), (1, 0));
    let kept = store.restore(&backup, None, "2026-11-21 12.00.00", step("restore_backup")).unwrap();
    assert_eq!(store.read().cases().unwrap().len(), 0);
    // The project goes on: what was done before the backup can be undone, the step of going back is passed over.
    act(&mut store, |writer| writer.set_project_name("Videre"));
    store.undo("Kari", 2).unwrap();
    store.undo("Kari", 3).unwrap();
    store.redo("Kari", 4).unwrap();
    // What was there is a backup, and can be gone back to.
    let content = store.look_into_backup(&kept.path, None).unwrap();
    assert_eq!((content.counts[2], content.own_steps), (1, 1));
    store.restore(&kept.path, None, "2026-11-21 12.00.01", step("restore_backup")).unwrap();
    assert_eq!(store.read().cases().unwrap().len(), 1);
    store.close().unwrap();
    assert_eq!(rows(&backup), then);
    assert!(verify(&folder.project(), None).unwrap().is_sound());
    assert_eq!(folder.listing(), ["a.sitat", "a.sitat.backups"]);
}

#[test]
fn excerpt_ids_that_were_given_since_are_not_given_again() {
    let folder = Folder::new();
    let (mut store, backup) = worked_on(&folder);
    drop(store);
    folder.tamper("UPDATE excerpt_number SET last_number = 41");
    store = folder.open();
    store.restore(&backup, None, "2026-11-21 12.00.00", step("restore_backup")).unwrap();
    store.close().unwrap();
    assert_eq!(number(&folder.project(), "SELECT last_number FROM excerpt_number"), 41);
}

#[test]
fn a_backup_without_or_with_another_passphrase_comes_back_under_that_of_the_project() {
    let folder = Folder::new();
    let (mut store, plain) = worked_on(&folder);
    let (first, second) = (Passphrase::new("hest batteri stift").unwrap(), Passphrase::new("en annen frase").unwrap());
    store.set_passphrase(None, Some(&first), step("add_passphrase")).unwrap();
    let under_first = store.back_up("2026-11-21 12.30.00").unwrap().path;
    store.set_passphrase(Some(&first), Some(&second), step("change_passphrase")).unwrap();
    store.restore(&plain, None, "2026-11-21 13.00.00", step("restore_backup")).unwrap();
    assert_eq!(store.read().cases().unwrap().len(), 0);
    let needed = store.restore(&under_first, None, "2026-11-21 13.00.01", step("restore_backup"));
    assert!(matches!(needed, Err(StoreError::PassphraseNeeded(_))));
    let wrong = store.restore(&under_first, Some(&second), "2026-11-21 13.00.01", step("restore_backup"));
    assert!(matches!(wrong, Err(StoreError::PassphraseWrong(_))));
    store.restore(&under_first, Some(&first), "2026-11-21 13.00.02", step("restore_backup")).unwrap();
    assert_eq!(store.read().cases().unwrap().len(), 1);
    store.close().unwrap();
    let how =
        |passphrase: &Passphrase| Opening { passphrase: Some(passphrase.clone()), ..opening("2026-11-21 14.00.00") };
    assert!(matches!(Store::open(&folder.project(), &how(&first)), Err(StoreError::PassphraseWrong(_))));
    Store::open(&folder.project(), &how(&second)).unwrap();
}

#[test]
fn a_backup_that_is_damaged_or_of_another_project_is_refused_and_nothing_changes() {
    let folder = Folder::new();
    let (mut store, backup) = worked_on(&folder);
    let other = Folder::new();
    small(&other).close().unwrap();
    other.tamper("UPDATE project SET guid = 'q'");
    let refused = store.restore(&other.project(), None, "2026-11-21 12.00.00", step("restore_backup"));
    assert!(matches!(refused, Err(StoreError::OtherProject(_))));
    let mut bytes = std::fs::read(&backup).unwrap();
    let half = bytes.len() / 2;
    bytes.truncate(half);
    std::fs::write(&backup, bytes).unwrap();
    let refused = store.restore(&backup, None, "2026-11-21 12.00.00", step("restore_backup"));
    assert!(matches!(refused, Err(StoreError::Damaged { .. } | StoreError::NotAProject(_))));
    assert_eq!(store.read().cases().unwrap().len(), 1);
    store.close().unwrap();
    assert_eq!(newest_sound_backup(&folder.project(), None), None);
}

#[test]
fn a_file_that_is_gone_or_cannot_be_read_is_brought_back_and_what_lies_there_is_put_aside() {
    for is_gone in [true, false] {
        let folder = Folder::new();
        let (store, backup) = worked_on(&folder);
        store.close().unwrap();
        std::fs::remove_file(folder.project()).unwrap();
        if !is_gone {
            std::fs::write(folder.project(), "søl").unwrap();
        }
        let found = backup_files(&folder.project());
        assert_eq!((found[0].path.clone(), found[0].made.as_str()), (backup.clone(), "2026-11-21 11.00.00"));
        assert_eq!(newest_sound_backup(&folder.project(), None).map(|file| file.path), Some(backup.clone()));
        let how = opening("2026-11-21 15.00.00");
        let restored = restore_file(&folder.project(), &backup, &how, step("restore_backup")).unwrap();
        match restored.aside {
            None => assert!(is_gone),
            Some(aside) => assert_eq!(std::fs::read_to_string(aside).unwrap(), "søl"),
        }
        assert_eq!(folder.open().read().codings().unwrap().len(), 1);
    }
}

#[test]
fn nobody_is_brought_back_under_the_hands_of_who_has_it_open() {
    let folder = Folder::new();
    let (store, backup) = worked_on(&folder);
    let how = opening("2026-11-21 15.00.00");
    let refused = restore_file(&folder.project(), &backup, &how, step("restore_backup"));
    assert!(matches!(refused, Err(StoreError::Locked { .. })));
    drop(store);
}

/// Writes noise over a page.
fn scratch(bytes: &mut [u8], page: usize) {
    for (place, byte) in bytes[page * 4096..(page + 1) * 4096].iter_mut().enumerate() {
        *byte = u8::try_from(place * 7 % 251).unwrap();
    }
}

#[test]
fn whatever_page_is_broken_the_rest_is_saved_and_can_be_worked_with() {
    for passphrase in [None, Some(Passphrase::new("hest batteri stift").unwrap())] {
        let folder = Folder::new();
        let mut store = small(&folder);
        if passphrase.is_some() {
            store.set_passphrase(None, passphrase.as_ref(), step("add_passphrase")).unwrap();
        }
        store.close().unwrap();
        let whole = std::fs::read(folder.project()).unwrap();
        let (mut saved, mut refused, mut with_coding) = (0, 0, 0);
        // Each page would take minutes, deriving the key above all. These hit tables, indexes and the words of texts alike.
        let stride = if passphrase.is_some() { 40 } else { 5 };
        for page in (1..whole.len() / 4096).step_by(stride) {
            let mut bytes = whole.clone();
            scratch(&mut bytes, page);
            std::fs::write(folder.project(), &bytes).unwrap();
            let into = folder.path(&format!("reddet {page}.sitat"));
            let outcome = salvage(&folder.project(), passphrase.as_ref(), &into, step("salvage_project"));
            assert_eq!(std::fs::read(folder.project()).unwrap(), bytes, "the damaged file is only read");
            match outcome {
                Ok(salvaged) => {
                    saved += 1;
                    with_coding += usize::from(salvaged.codings == 1);
                    let verified = verify(&into, passphrase.as_ref()).unwrap();
                    assert!(verified.is_sound(), "page {page}: {:?}", verified.flaws);
                    let how = Opening { passphrase: passphrase.clone(), ..opening("2026-11-21 15.00.00") };
                    let mut store = Store::open(&into, &how).unwrap();
                    assert!(matches!(store.undo("Kari", 2), Err(StoreError::NothingToUndo)));
                    act(&mut store, |writer| writer.set_project_name("Videre"));
                    store.close().unwrap();
                }
                Err(StoreError::NotAProject(_) | StoreError::PassphraseWrong(_) | StoreError::Damaged { .. }) => {
                    refused += 1;
                    assert!(!into.exists());
                }
                Err(error) => panic!("page {page}: {error}"),
            }
        }
        assert!(saved > refused && with_coding > saved / 2, "{saved} {refused} {with_coding}");
    }
}

#[test]
fn a_text_that_is_gone_is_made_of_the_quotes_of_its_passages() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let quote: String = Connection::open(folder.project())
        .unwrap()
        .query_row("SELECT quote FROM stretch", [], |row| row.get(0))
        .unwrap();
    folder.tamper("DELETE FROM source_text");
    let into = folder.path("b.sitat");
    let salvaged = salvage(&folder.project(), None, &into, step("salvage_project")).unwrap();
    assert_eq!((salvaged.made_of_quotes.len(), salvaged.codings, salvaged.to_review), (1, 1, 0));
    let text: String =
        Connection::open(&into).unwrap().query_row("SELECT text FROM source_text", [], |row| row.get(0)).unwrap();
    assert_eq!(text, quote);
    assert_eq!(number(&into, "SELECT count(*) FROM turn"), 1);
    assert!(verify(&into, None).unwrap().is_sound());
}

#[test]
fn passages_with_other_words_go_to_the_review_list() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("UPDATE stretch SET quote = 'Andre ord'");
    let into = folder.path("b.sitat");
    let salvaged = salvage(&folder.project(), None, &into, step("salvage_project")).unwrap();
    assert_eq!((salvaged.to_review, salvaged.codings), (1, 1));
    assert_eq!(number(&into, "SELECT count(*) FROM displaced_stretch WHERE quote = 'Andre ord'"), 1);
    let again = salvage(&folder.project(), None, &into, step("salvage_project"));
    assert!(matches!(again, Err(StoreError::Exists(_))), "nothing is written over");
}

#[test]
fn a_sound_file_is_saved_whole() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let into = folder.path("b.sitat");
    let salvaged = salvage(&folder.project(), None, &into, step("salvage_project")).unwrap();
    assert!(salvaged.is_whole(), "{salvaged:?}");
}
