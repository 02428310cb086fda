//! Files that are no project of ours: what is said, and that nothing is touched.

use std::path::Path;

use sitat_model::{Language, Parameter};
use sitat_store::{Opening, ProjectRow, SCHEMA_VERSION, Store, StoreError};

use crate::folder::{Folder, act, listing, number, opening, small};

fn refused(path: &Path) -> StoreError {
    let error = Store::open(path, &opening("2026-11-21 12.00.00")).err().expect("opened for writing");
    let reading = Opening { read_only: true, ..Opening::default() };
    let twin = Store::open(path, &reading).err().expect("opened for reading");
    assert_eq!(error.message().key, twin.message().key);
    error
}

#[test]
fn what_is_no_project_is_refused_and_left_alone() {
    let folder = Folder::new();
    let whole = Folder::new();
    small(&whole).close().unwrap();
    let bytes = std::fs::read(whole.project()).unwrap();
    let contents: [(&str, &[u8]); 6] = [
        ("empty.sitat", b""),
        ("letter.sitat", b"Kj\xc3\xa6re deg, dette er ingen database."),
        ("short.sitat", b"SQLite for"),
        ("header.sitat", &bytes[..100]),
        ("truncated.sitat", &bytes[..bytes.len() / 2]),
        ("noise.sitat", &[0xA7; 8192]),
    ];
    for (name, content) in contents {
        let path = folder.path(name);
        std::fs::write(&path, content).unwrap();
        let error = refused(&path);
        assert!(matches!(error, StoreError::NotAProject(_)), "{name}: {error:?}");
        assert_eq!(std::fs::read(&path).unwrap(), content, "{name} was changed");
    }
    assert_eq!(
        folder.listing(),
        ["empty.sitat", "header.sitat", "letter.sitat", "noise.sitat", "short.sitat", "truncated.sitat"]
    );
}

#[test]
fn a_file_that_is_damaged_within_is_refused() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut bytes = std::fs::read(folder.project()).unwrap();
    // The first page holds the schema; its header stays.
    for byte in &mut bytes[100..4096] {
        *byte = 0x55;
    }
    std::fs::write(folder.project(), &bytes).unwrap();
    let error = refused(&folder.project());
    assert!(matches!(error, StoreError::Damaged { .. } | StoreError::NotAProject(_)), "{error:?}");
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = Folder::new();
    folder.tamper("CREATE TABLE code (id INTEGER PRIMARY KEY); PRAGMA user_version = 1");
    assert!(matches!(refused(&folder.project()), StoreError::NotAProject(_)));
    assert_eq!(folder.listing(), ["a.sitat"]);
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM sqlite_schema"), 1);
}

#[test]
fn a_file_that_claims_a_version_before_the_first_is_refused() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("PRAGMA user_version = 0");
    let before = folder.rows();
    assert!(matches!(refused(&folder.project()), StoreError::NotAProject(_)));
    assert_eq!(folder.rows(), before);
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn a_missing_file_is_said_to_be_missing_and_not_made() {
    let folder = Folder::new();
    assert!(matches!(refused(&folder.path("gone.sitat")), StoreError::Missing(_)));
    assert!(matches!(refused(&folder.path("no/such/folder.sitat")), StoreError::Missing(_)));
    assert!(folder.listing().is_empty());
}

#[test]
fn a_folder_is_no_project() {
    let folder = Folder::new();
    std::fs::create_dir(folder.project()).unwrap();
    assert!(matches!(refused(&folder.project()), StoreError::NotAProject(_)));
    assert!(listing(&folder.project()).is_empty());
}

#[test]
fn a_newer_file_is_refused_with_both_versions() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("PRAGMA user_version = 99");
    let error = refused(&folder.project());
    assert!(matches!(error, StoreError::Newer { found: 99, supported: SCHEMA_VERSION, .. }), "{error:?}");
    let said = error.message();
    assert_eq!(said.key, "store-newer");
    for (name, value) in [("found", 99), ("supported", SCHEMA_VERSION)] {
        let wanted = Parameter::Number(f64::from(value));
        assert!(said.parameters.iter().any(|(own, is)| *own == name && *is == wanted), "{said:?}");
    }
    assert_eq!(folder.listing(), ["a.sitat"], "no copy, no lock");
}

#[test]
fn a_read_only_file_is_refused_for_writing_and_opened_for_reading() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    let mut permissions = std::fs::metadata(folder.project()).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(folder.project(), permissions).unwrap();
    assert!(matches!(folder.try_open(), Err(StoreError::CannotWrite { .. })));
    let mut store = folder.open_for_reading().unwrap();
    assert_eq!(store.read().codings().unwrap().len(), 1);
    assert!(store.is_read_only());
    let written = store.transact(crate::folder::step("test"), |writer| writer.set_project_name("x"));
    assert!(matches!(written, Err(StoreError::ReadOnly)));
    assert!(matches!(store.undo("Kari", 1), Err(StoreError::ReadOnly)));
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn an_existing_file_is_never_replaced_by_a_new_project() {
    let folder = Folder::new();
    std::fs::write(folder.project(), "viktig").unwrap();
    let row = ProjectRow {
        guid: "g".to_owned(),
        name: "n".to_owned(),
        language: Language::English,
        created_at: 0,
        identification: sitat_model::Identification::Name,
        smallest_group: 10,
    };
    let refused = Store::create(&folder.project(), &row, &opening("2026-11-21 12.00.00"));
    assert!(matches!(refused, Err(StoreError::Exists(_))));
    assert_eq!(std::fs::read_to_string(folder.project()).unwrap(), "viktig");
    let refused = Store::create(&folder.path("no/such/a.sitat"), &row, &opening("2026-11-21 12.00.00"));
    assert!(matches!(refused, Err(StoreError::CannotWrite { .. })));
    assert_eq!(folder.listing(), ["a.sitat"]);
}

#[test]
fn a_closed_project_is_one_plain_file_of_the_current_version() {
    let folder = Folder::new();
    let mut store = small(&folder);
    act(&mut store, |writer| writer.set_project_name("Nytt"));
    assert!(folder.listing().contains(&"a.sitat-wal".to_owned()));
    store.close().unwrap();
    assert_eq!(folder.listing(), ["a.sitat"]);
    let header = std::fs::read(folder.project()).unwrap();
    assert_eq!(header[18..20], [1, 1], "not in write-ahead mode");
    assert_eq!(number(&folder.project(), "PRAGMA user_version"), i64::from(SCHEMA_VERSION));
    assert_eq!(number(&folder.project(), "PRAGMA application_id"), 0x5369_7461);
}

#[test]
fn every_refusal_has_a_key_and_names_the_file() {
    let path = std::path::PathBuf::from("/somewhere/Åsbygd.sitat");
    let reason = "no".to_owned();
    let errors = [
        StoreError::Missing(path.clone()),
        StoreError::Exists(path.clone()),
        StoreError::NotAProject(path.clone()),
        StoreError::Damaged { path: path.clone(), detail: "x".to_owned() },
        StoreError::Newer { path: path.clone(), found: 2, supported: 1 },
        StoreError::Older { path: path.clone(), found: 1 },
        StoreError::CannotWrite { path: path.clone(), reason: reason.clone() },
        StoreError::CannotRead { path, reason },
    ];
    for error in errors {
        let said = error.message();
        let file = said.parameters.iter().find(|(name, _)| *name == "file").map(|(_, value)| value.clone());
        assert_eq!(file, Some(Parameter::Text("Åsbygd.sitat".to_owned())), "{}", said.key);
    }
}
