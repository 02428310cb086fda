//! What lies beside a project under names that the database and the lock take for their own, put there by a stranger.

use std::path::{Path, PathBuf};

use sitat_store::{Opening, Store, StoreError};

use crate::folder::{Folder, act, opening, small};

const TREASURE: &str = "Ett års arbeid.\0Og mer.\0";

/// A closed project, and a file elsewhere that nobody may touch.
fn made() -> (Folder, Folder, PathBuf) {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    small(&folder).close().unwrap();
    let treasure = elsewhere.path("doktoravhandling.txt");
    std::fs::write(&treasure, TREASURE).unwrap();
    (folder, elsewhere, treasure)
}

/// A rollback journal that names a further file, as SQLite would write it for a transaction over several databases.
fn journal_naming(other: &Path, pages: u32) -> Vec<u8> {
    const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let name = other.to_str().unwrap().as_bytes();
    let sum: u32 = name.iter().map(|byte| u32::from(*byte)).sum();
    let mut journal = MAGIC.to_vec();
    for number in [0_u32, 7, pages, 512, 4096] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(512, 0);
    journal.extend(262_145_u32.to_be_bytes());
    journal.extend(name);
    journal.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
    journal.extend(sum.to_be_bytes());
    journal.extend(MAGIC);
    journal
}

#[test]
fn a_rollback_journal_that_names_another_file_does_not_delete_it() {
    let (folder, _elsewhere, treasure) = made();
    let before = folder.rows();
    let pages = u32::try_from(std::fs::metadata(folder.project()).unwrap().len() / 4096).unwrap();
    let journal = folder.path("a.sitat-journal");
    std::fs::write(&journal, journal_naming(&treasure, pages)).unwrap();
    assert!(matches!(folder.try_open(), Err(StoreError::StrangeBeside(path)) if path == journal));
    assert!(matches!(folder.open_for_reading(), Err(StoreError::StrangeBeside(_))));
    assert_eq!(std::fs::read_to_string(&treasure).unwrap(), TREASURE);
    // It is about what the journal names: without that it is a journal like others, and is rolled back.
    let unnamed = std::fs::read(&journal).unwrap();
    std::fs::write(&journal, &unnamed[..512]).unwrap();
    folder.try_open().unwrap().close().unwrap();
    assert_eq!(folder.rows(), before);
}

#[test]
fn a_rollback_journal_of_our_own_is_rolled_back() {
    let (folder, _elsewhere, _) = made();
    let whole = folder.rows();
    let connection = rusqlite::Connection::open(folder.project()).unwrap();
    connection.execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE project SET name = hex(zeroblob(100000))").unwrap();
    let (project, journal) = (folder.path("kopi.sitat"), folder.path("kopi.sitat-journal"));
    std::fs::copy(folder.project(), &project).unwrap();
    std::fs::copy(folder.path("a.sitat-journal"), &journal).unwrap();
    drop(connection);
    assert!(std::fs::metadata(&journal).unwrap().len() > 0);
    Store::open(&project, &opening("2026-11-21 12.00.00")).unwrap().close().unwrap();
    assert_eq!(crate::folder::rows(&project), whole);
}

#[cfg(unix)]
#[test]
fn a_link_beside_a_project_is_not_followed() {
    for ending in ["-wal", "-shm", "-journal", ".lock"] {
        let (folder, _elsewhere, treasure) = made();
        let beside = folder.path(&format!("a.sitat{ending}"));
        std::os::unix::fs::symlink(&treasure, &beside).unwrap();
        let refused = folder.try_open();
        assert!(
            matches!(&refused, Err(StoreError::StrangeBeside(path)) if *path == beside),
            "{ending}: {:?}",
            refused.err()
        );
        assert_eq!(std::fs::read_to_string(&treasure).unwrap(), TREASURE, "{ending}");
        let reading = folder.open_for_reading();
        assert!(reading.is_err() || ending == ".lock", "{ending}: whoever only reads takes no lock");
        assert_eq!(std::fs::read_to_string(&treasure).unwrap(), TREASURE, "{ending}");
        assert!(beside.is_symlink(), "{ending} is left to look at");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_folder_beside_a_project_is_not_waited_for() {
    for ending in ["-wal", "-shm", "-journal", ".lock"] {
        let (folder, _elsewhere, _) = made();
        let beside = folder.path(&format!("a.sitat{ending}"));
        let made = std::process::Command::new("mkfifo").arg(&beside).status().unwrap();
        assert!(made.success());
        assert!(matches!(folder.try_open(), Err(StoreError::StrangeBeside(_))), "{ending}: a pipe");
        std::fs::remove_file(&beside).unwrap();
        std::fs::create_dir(&beside).unwrap();
        assert!(matches!(folder.try_open(), Err(StoreError::StrangeBeside(_))), "{ending}: a folder");
    }
}

#[test]
fn a_lock_of_any_size_is_read_in_part() {
    let (folder, _elsewhere, _) = made();
    let lock = std::fs::File::create(folder.path("a.sitat.lock")).unwrap();
    // Holes cost nothing on the disk; read as a whole it would be all of the memory.
    lock.set_len(1 << 40).unwrap();
    drop(lock);
    folder.try_open().unwrap().close().unwrap();
}

#[test]
fn a_log_of_another_database_is_passed_over() {
    let (folder, other, _) = made();
    let whole = folder.rows();
    let stranger = small(&other);
    let log = std::fs::read(other.path("a.sitat-wal")).unwrap();
    assert!(!log.is_empty());
    drop(stranger);
    std::fs::write(folder.path("a.sitat-wal"), &log[..log.len() / 2]).unwrap();
    match folder.try_open() {
        Ok(store) => store.close().unwrap(),
        Err(error) => assert!(error.message().key.starts_with("store-"), "{error}"),
    }
    let found = std::panic::catch_unwind(|| folder.rows());
    assert!(found.is_ok_and(|rows| rows == whole) || folder.try_open().is_err());
}

#[cfg(unix)]
#[test]
fn a_project_that_is_opened_by_a_link_is_locked_and_kept_beside_itself() {
    let (folder, elsewhere, _) = made();
    let link = elsewhere.path("lenke.sitat");
    std::os::unix::fs::symlink(folder.project(), &link).unwrap();
    let mut store = Store::open(&link, &opening("2026-11-21 12.00.00")).unwrap();
    act(&mut store, |writer| writer.set_project_name("Nytt"));
    assert!(folder.listing().contains(&"a.sitat.lock".to_owned()));
    assert!(matches!(folder.try_open(), Err(StoreError::Locked { .. })), "one project has one lock");
    store.close().unwrap();
    assert!(folder.path("a.sitat.backups").is_dir());
    assert_eq!(elsewhere.listing(), ["doktoravhandling.txt", "lenke.sitat"]);
    assert_eq!(folder.open_for_reading().unwrap().read().project().unwrap().name, "Nytt");
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_a_ring_are_no_project() {
    let folder = Folder::new();
    std::os::unix::fs::symlink(folder.path("borte.sitat"), folder.path("lenke.sitat")).unwrap();
    std::os::unix::fs::symlink(folder.path("to.sitat"), folder.path("en.sitat")).unwrap();
    std::os::unix::fs::symlink(folder.path("en.sitat"), folder.path("to.sitat")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path("null.sitat")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(folder.path("pipe.sitat")).status().unwrap().success());
    for name in ["lenke.sitat", "en.sitat", "null.sitat", "pipe.sitat"] {
        for read_only in [true, false] {
            let opened = Store::open(&folder.path(name), &Opening { read_only, ..opening("2026-11-21 12.00.00") });
            let error = opened.err().unwrap();
            assert!(error.message().key.starts_with("store-"), "{name}: {error}");
        }
    }
    assert_eq!(folder.listing(), ["en.sitat", "lenke.sitat", "null.sitat", "pipe.sitat", "to.sitat"]);
}

#[cfg(unix)]
#[test]
fn backups_that_are_a_link_to_a_folder_of_projects_delete_none_of_them() {
    let (folder, elsewhere, _) = made();
    for number in 0..40 {
        std::fs::write(elsewhere.path(&format!("studie {number:02}.sitat")), "mitt").unwrap();
    }
    let before = elsewhere.listing();
    std::os::unix::fs::symlink(elsewhere.path(""), folder.path("a.sitat.backups")).unwrap();
    let mut store = folder.open();
    store.finish_backup().unwrap().unwrap();
    store.close().unwrap();
    let after = elsewhere.listing();
    assert!(before.iter().all(|name| after.contains(name)));
    assert_eq!(after.len(), before.len() + 1, "the backup itself");
}
