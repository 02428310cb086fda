//! Projects with a passphrase: what opens them, what does not, and what lies beside them.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use sitat_store::{NewStep, Opening, Passphrase, ProjectRow, Store, StoreError};

use crate::folder::{Folder, act, new_source, opening, step};

const WORDS: &str = "hest batteri stift";

fn words(words: &str) -> Passphrase {
    Passphrase::new(words).unwrap()
}

fn with(passphrase: &str) -> Opening {
    Opening { passphrase: Some(words(passphrase)), ..opening("2026-11-21 11.00.00") }
}

fn create(path: &Path, passphrase: &str) -> Store {
    let row = ProjectRow {
        guid: "p".to_owned(),
        name: "Prøve".to_owned(),
        language: sitat_model::Language::Bokmål,
        created_at: 1_790_000_000_000,
        identification: sitat_model::Identification::Name,
        smallest_group: 10,
    };
    Store::create(path, &row, &with(passphrase)).unwrap()
}

fn noted(operation: &'static str) -> NewStep {
    NewStep { operation, ..step(operation) }
}

fn sources(store: &Store) -> usize {
    store.read().sources().unwrap().len()
}

/// Whether SQLCipher itself, as another program would use it, opens a file with a passphrase.
fn opens_elsewhere(path: &Path, passphrase: &str) -> bool {
    let other = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    other.execute_batch("PRAGMA cipher_log_level = NONE").unwrap();
    other.pragma_update(None, "key", passphrase).unwrap();
    other.query_row("SELECT count(*) FROM project", [], |row| row.get::<_, i64>(0)).is_ok_and(|count| count == 1)
}

#[test]
fn a_project_opens_with_its_passphrase_and_with_no_other() {
    let folder = Folder::new();
    let mut store = create(&folder.project(), WORDS);
    act(&mut store, |writer| new_source(writer, "s", "Ingen ringte."));
    store.close().unwrap();
    let needed = Store::open(&folder.project(), &opening("2026-11-21 11.00.00"));
    assert!(matches!(needed, Err(StoreError::PassphraseNeeded(_))));
    for wrong in ["hest batteri", "Hest batteri stift", " hest batteri stift"] {
        let error = Store::open(&folder.project(), &with(wrong)).err().expect("opened");
        assert!(matches!(error, StoreError::PassphraseWrong(_)), "{error}");
    }
    assert_eq!(folder.listing(), ["a.sitat"], "a wrong passphrase leaves nothing behind");
    let store = Store::open(&folder.project(), &with(WORDS)).unwrap();
    assert_eq!(sources(&store), 1);
    assert_eq!(sources(&store.second_reader().unwrap()), 1);
}

#[test]
fn every_passphrase_is_taken_as_it_is_written_and_other_programs_take_it_too() {
    let long = "å".repeat(1000);
    for passphrase in
        ["'", "''; DROP TABLE project; --", "\"", "æ😀ø", "x'00'", "\\", "a\u{0}b", "  mellomrom  ", &long]
    {
        let folder = Folder::new();
        create(&folder.project(), passphrase).close().unwrap();
        Store::open(&folder.project(), &with(passphrase)).unwrap().close().unwrap();
        if !passphrase.contains('\u{0}') {
            assert!(opens_elsewhere(&folder.project(), passphrase), "{passphrase:?}");
        }
    }
}

#[test]
fn what_cannot_be_a_project_is_not_asked_a_passphrase_for() {
    let folder = Folder::new();
    let path = folder.path("other.sitat");
    let noise: Vec<u8> = (0..8192_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let zip = [b"PK\x03\x04".as_slice(), &noise[4..]].concat();
    let text = "Ingen ringte. ".repeat(600).into_bytes();
    for bytes in [Vec::new(), noise[..500].to_vec(), noise[..8000].to_vec(), zip, text[..8192].to_vec()] {
        std::fs::write(&path, &bytes).unwrap();
        for how in [opening("2026-11-21 11.00.00"), with(WORDS)] {
            let error = Store::open(&path, &how).err().expect("opened");
            assert!(matches!(error, StoreError::NotAProject(_)), "{} bytes: {error}", bytes.len());
        }
    }
    std::fs::write(&path, &noise).unwrap();
    let error = Store::open(&path, &opening("2026-11-21 11.00.00")).err().expect("opened");
    assert!(matches!(error, StoreError::PassphraseNeeded(_)), "{error}");
    let error = Store::open(&path, &with(WORDS)).err().expect("opened");
    assert!(matches!(error, StoreError::PassphraseWrong(_)), "{error}");
}

#[test]
fn a_damaged_file_is_never_opened_half() {
    let folder = Folder::new();
    create(&folder.project(), WORDS).close().unwrap();
    let whole = std::fs::read(folder.project()).unwrap();
    for place in [20, 100, 4000, 4090, 5000, whole.len() - 10] {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        std::fs::write(folder.project(), &bytes).unwrap();
        let opened = Store::open(&folder.project(), &with(WORDS)).and_then(|mut store| {
            store.finish_backup().unwrap()?;
            store.read().sources()
        });
        assert!(opened.is_err(), "byte {place}");
    }
}

#[test]
fn a_passphrase_is_given_changed_and_taken_away_and_undo_goes_on() {
    let folder = Folder::new();
    let mut store = folder.create();
    act(&mut store, |writer| new_source(writer, "første", "Ingen ringte."));
    act(&mut store, |writer| new_source(writer, "andre", "Ingen ringte."));
    store.undo("Kari", 9).unwrap();
    let before = store.read().sources().unwrap();

    store.set_passphrase(None, Some(&words(WORDS)), noted("add_passphrase")).unwrap();
    assert!(store.has_passphrase());
    assert_eq!(store.read().sources().unwrap(), before);
    let wrong = store.set_passphrase(Some(&words("feil")), None, noted("remove_passphrase"));
    assert!(matches!(wrong, Err(StoreError::PassphraseWrong(_))));
    let none = store.set_passphrase(None, None, noted("remove_passphrase"));
    assert!(matches!(none, Err(StoreError::PassphraseNeeded(_))));
    store.redo("Kari", 9).unwrap();
    assert_eq!(sources(&store), 2, "what was undone before can be done again");
    store.close().unwrap();
    assert!(matches!(folder.try_open(), Err(StoreError::PassphraseNeeded(_))));

    let mut store = Store::open(&folder.project(), &with(WORDS)).unwrap();
    store.set_passphrase(Some(&words(WORDS)), Some(&words("en annen")), noted("change_passphrase")).unwrap();
    store.undo("Kari", 9).unwrap();
    assert_eq!(sources(&store), 1, "the journal tells of it, and undo passes it over");
    store.close().unwrap();
    assert!(matches!(Store::open(&folder.project(), &with(WORDS)), Err(StoreError::PassphraseWrong(_))));

    let mut store = Store::open(&folder.project(), &with("en annen")).unwrap();
    store.set_passphrase(Some(&words("en annen")), None, noted("remove_passphrase")).unwrap();
    store.close().unwrap();
    let store = folder.open();
    assert_eq!(sources(&store), 1);
    assert!(!store.has_passphrase());
    drop(store);
    assert!(crate::folder::complaints(&folder.project()).is_empty());
    assert_eq!(folder.listing(), ["a.sitat", "a.sitat.backups"]);
}

#[test]
fn backups_have_the_key_of_their_day_and_go_only_when_somebody_says_so() {
    let folder = Folder::new();
    folder.create().close().unwrap();
    let mut store = folder.open();
    let plain = store.finish_backup().unwrap().unwrap().path;
    store.set_passphrase(None, Some(&words(WORDS)), noted("add_passphrase")).unwrap();
    store.close().unwrap();
    let mut store =
        Store::open(&folder.project(), &Opening { now: "2026-11-21 12.00.00".to_owned(), ..with(WORDS) }).unwrap();
    let own = store.finish_backup().unwrap().unwrap().path;
    assert!(matches!(Store::open(&own, &opening("x")), Err(StoreError::PassphraseNeeded(_))));
    Store::open(&own, &Opening { read_only: true, ..with(WORDS) }).unwrap();
    assert_eq!(store.backups_with_other_protection(), std::slice::from_ref(&plain));
    assert_eq!(store.delete_backups_with_other_protection("2026-11-21 13.00.00").unwrap(), 1);
    assert!(!plain.exists() && own.exists());
    assert_eq!(store.backups().len(), 2, "one was made as the project is now");
    assert_eq!(store.delete_backups_with_other_protection("2026-11-21 14.00.00").unwrap(), 0);
}

#[test]
fn copies_have_the_key_and_a_copy_without_one_is_never_copied_as_it_is() {
    let folder = Folder::new();
    let (theirs, plain) = (folder.path("theirs.sitat"), folder.path("plain.sitat"));
    let mut store = create(&folder.project(), WORDS);
    act(&mut store, |writer| new_source(writer, "s", "Ingen ringte."));
    store.save_copy(&theirs).unwrap();
    assert!(opens_elsewhere(&theirs, WORDS));
    // The copy of a copy is opened without asking; with another passphrase it must be said.
    assert_eq!(sources(&store.open_copied(&theirs, &folder.path("1"), None).unwrap()), 1);
    let mut other = Store::open(&theirs, &with(WORDS)).unwrap();
    other.set_passphrase(Some(&words(WORDS)), Some(&words("annet")), noted("change_passphrase")).unwrap();
    other.close().unwrap();
    let needed = store.open_copied(&theirs, &folder.path("2"), None);
    assert!(matches!(needed, Err(StoreError::PassphraseNeeded(path)) if path == theirs));
    let copied = store.open_copied(&theirs, &folder.path("3"), Some(&words("annet"))).unwrap();
    assert_eq!(sources(&copied), 1);
    // What has no passphrase is not copied without one.
    std::fs::copy(&theirs, &plain).unwrap();
    let mut other = Store::open(&plain, &with("annet")).unwrap();
    other.set_passphrase(Some(&words("annet")), None, noted("remove_passphrase")).unwrap();
    other.close().unwrap();
    assert_eq!(sources(&store.open_copied(&plain, &folder.path("4"), None).unwrap()), 1);
    for copy in ["1", "3", "4"] {
        assert!(!std::fs::read(folder.path(copy)).unwrap().starts_with(b"SQLite"), "{copy}");
    }
    let earlier = folder.path("earlier");
    store.copy_as_of(sitat_model::StepId(1), &earlier).unwrap();
    assert_eq!(sources(&store.open_own_copy(&earlier).unwrap()), 1);
    assert!(opens_elsewhere(&earlier, WORDS));
}
