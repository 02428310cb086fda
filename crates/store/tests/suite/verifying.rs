//! Looking whether a file is whole. Each kind of damage is done by hand, and told as what it is.

use std::path::Path;

use sitat_store::{FlawKind, Opening, Passphrase, Store, StoreError, Verified, verify};

use crate::folder::{Folder, act, opening, small};

fn kinds(verified: &Verified) -> Vec<FlawKind> {
    let mut kinds: Vec<FlawKind> = verified.flaws.iter().map(|flaw| flaw.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// Flips bytes in the middle of a page of a file.
fn scratch(path: &Path, page: usize) {
    let mut bytes = std::fs::read(path).unwrap();
    for byte in &mut bytes[page * 4096 + 100..page * 4096 + 4000] {
        *byte ^= 0x5a;
    }
    std::fs::write(path, bytes).unwrap();
}

fn pages(path: &Path) -> usize {
    usize::try_from(std::fs::metadata(path).unwrap().len()).unwrap() / 4096
}

#[test]
fn a_sound_file_is_told_with_what_was_looked_at() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let before = std::fs::read(folder.project()).unwrap();
    let verified = verify(&folder.project(), None).unwrap();
    assert!(verified.is_sound(), "{:?}", verified.flaws);
    assert_eq!((verified.texts, verified.stretches, verified.codings), (1, 1, 1));
    assert!(verified.steps >= 3 && verified.taken_back == verified.steps, "{verified:?}");
    assert_eq!(std::fs::read(folder.project()).unwrap(), before, "it is only read");
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn a_project_that_somebody_has_open_can_be_looked_at() {
    let folder = Folder::new();
    let mut store = small(&folder);
    act(&mut store, |writer| writer.set_project_name("Åpen"));
    assert!(verify(&folder.project(), None).unwrap().is_sound());
}

#[test]
fn words_that_are_not_those_of_the_text_are_told() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("UPDATE stretch SET quote = quote || '!'");
    let verified = verify(&folder.project(), None).unwrap();
    assert_eq!(kinds(&verified), [FlawKind::Anchors]);
    assert!(!verified.flaws[0].detail.contains('!'), "words of the project are not told");
    folder.tamper("UPDATE stretch SET start_offset = 100000, end_offset = 100005");
    assert_eq!(kinds(&verify(&folder.project(), None).unwrap()), [FlawKind::Anchors]);
}

#[test]
fn rows_that_belong_to_nothing_are_told() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("PRAGMA foreign_keys = OFF; DELETE FROM code");
    assert_eq!(kinds(&verify(&folder.project(), None).unwrap()), [FlawKind::References]);
}

#[test]
fn a_journal_that_cannot_be_taken_back_is_told() {
    for sql in [
        "UPDATE journal_entry SET table_name = 'ukjent' WHERE id = (SELECT max(id) FROM journal_entry)",
        // The row that a step made is said to be another: taking back leaves what belongs to nothing.
        "UPDATE journal_entry SET kind = 'delete' WHERE id = (SELECT min(id) FROM journal_entry)",
    ] {
        let folder = Folder::new();
        small(&folder).close().unwrap();
        folder.tamper(sql);
        assert_eq!(kinds(&verify(&folder.project(), None).unwrap()), [FlawKind::Journal], "{sql}");
    }
}

#[test]
fn tables_that_are_not_those_of_a_project_are_told() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("ALTER TABLE memo ADD COLUMN mer TEXT");
    assert_eq!(kinds(&verify(&folder.project(), None).unwrap()), [FlawKind::Tables]);
}

#[test]
fn each_broken_page_is_told_with_and_without_a_passphrase() {
    for passphrase in [None, Some(Passphrase::new("hest batteri stift").unwrap())] {
        let folder = Folder::new();
        let mut store = small(&folder);
        if passphrase.is_some() {
            store.set_passphrase(None, passphrase.as_ref(), crate::folder::step("add_passphrase")).unwrap();
        }
        store.close().unwrap();
        assert!(verify(&folder.project(), passphrase.as_ref()).unwrap().is_sound());
        let whole = std::fs::read(folder.project()).unwrap();
        let (mut told, mut broken) = (0, 0);
        // Deriving the key takes most of the time.
        let stride = if passphrase.is_some() { 20 } else { 1 };
        for page in (1..pages(&folder.project())).step_by(stride) {
            broken += 1;
            scratch(&folder.project(), page);
            match verify(&folder.project(), passphrase.as_ref()) {
                Ok(verified) => told += usize::from(!verified.is_sound()),
                // A page that the tables are described on: nothing of the file can be read.
                Err(StoreError::NotAProject(_) | StoreError::PassphraseWrong(_)) => told += 1,
                Err(error) => panic!("page {page}: {error}"),
            }
            std::fs::write(folder.project(), &whole).unwrap();
        }
        // Without a passphrase nothing tells whether the bytes between the cells of an empty page are right.
        if passphrase.is_some() {
            assert_eq!(told, broken);
        } else {
            assert!(told > 0);
        }
        assert!(verify(&folder.project(), passphrase.as_ref()).unwrap().is_sound());
    }
}

#[test]
fn a_wrong_passphrase_and_no_file_are_errors() {
    let folder = Folder::new();
    assert!(matches!(verify(&folder.project(), None), Err(StoreError::Missing(_))));
    let words = Passphrase::new("hest batteri stift").unwrap();
    let how = Opening { passphrase: Some(words), ..opening("2026-11-21 10.00.00") };
    let mut store = small(&folder);
    store.set_passphrase(None, how.passphrase.as_ref(), crate::folder::step("add_passphrase")).unwrap();
    store.close().unwrap();
    assert!(matches!(verify(&folder.project(), None), Err(StoreError::PassphraseNeeded(_))));
    let wrong = Passphrase::new("hest").unwrap();
    assert!(matches!(verify(&folder.project(), Some(&wrong)), Err(StoreError::PassphraseWrong(_))));
    Store::open(&folder.project(), &how).unwrap();
}
