//! A project's file copied byte by byte while it is open: nothing is read with a key and written with it again.
//!
//! For that no page may change and none may be missing. Pages stay as they are while somebody reads who needs no log of
//! writes, and none is missing once the whole log is in the file. Both begin while nobody can write; then others may.

use std::fs::File;
use std::io::{Seek as _, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::file;
use crate::key::Key;

/// The file of a project, open as it lies there.
///
/// On some systems a file that is closed loses every lock that the same program has on it, also those of the database. So this
/// is closed only after every connection to the file.
#[derive(Clone, Debug)]
pub(crate) struct Bytes(Arc<File>);

impl Bytes {
    pub(crate) fn of(project: &Path) -> Option<Self> {
        Some(Self(Arc::new(File::open(project).ok()?)))
    }

    /// Whether this is the file that has this name now.
    #[cfg(unix)]
    pub(crate) fn is_of(&self, project: &Path) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let which = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
        let (own, there) = (self.0.metadata().map(which), std::fs::metadata(project).map(which));
        own.is_ok_and(|own| there.is_ok_and(|there| own == there))
    }

    /// Elsewhere the system lets nobody replace a file that is open.
    #[cfg(not(unix))]
    pub(crate) fn is_of(&self, _: &Path) -> bool {
        true
    }

    /// Copies the whole file into another that is there, to the disk.
    pub(crate) fn copy_to(&self, into: &Path) -> std::io::Result<()> {
        let (mut from, mut into) = (&*self.0, File::options().write(true).truncate(true).open(into)?);
        from.seek(SeekFrom::Start(0))?;
        std::io::copy(&mut from, &mut into)?;
        into.sync_all()
    }
}

/// Two connections to a project for which the file can be made to stand still.
pub(crate) struct Standstill {
    holding: Connection,
    reading: Connection,
}

impl Standstill {
    pub(crate) fn new(project: &Path, key: Option<&Key>) -> Option<Self> {
        let connect = || file::connect(project, false, false, key).ok();
        Some(Self { holding: connect()?, reading: connect()? })
    }

    /// A moment of the project that is wholly in its file, and stays there as long as this is held, whoever writes.
    /// `None` where that cannot be, because others read what is older, or no log is kept: then the file is not to be copied.
    pub(crate) fn begin(&mut self) -> Option<Transaction<'_>> {
        // Most of the log goes in while others can write; only what has come since waits for nobody to write.
        is_all_in_the_file(&self.reading)?;
        let held = self.holding.transaction_with_behavior(TransactionBehavior::Immediate).ok()?;
        is_all_in_the_file(&self.reading)?.then_some(())?;
        let moment = self.reading.unchecked_transaction().ok()?;
        // Reading begins with the first question.
        moment.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).ok()?;
        held.rollback().ok()?;
        Some(moment)
    }
}

/// Brings the log of writes into the file, as far as nobody reads what is older. Tells whether all of it is there; `None` where no
/// log is kept.
fn is_all_in_the_file(connection: &Connection) -> Option<bool> {
    let told = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| Ok((row.get(1)?, row.get(2)?)));
    let (pages, there): (i64, i64) = told.ok()?;
    (pages >= 0).then_some(pages == there)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(connection: &Connection) -> i64 {
        connection.query_row("SELECT count(*) FROM word", [], |row| row.get(0)).unwrap()
    }

    fn project(folder: &Path, mode: &str) -> (std::path::PathBuf, Connection) {
        let path = folder.join("a.sitat");
        let connection = Connection::open(&path).unwrap();
        connection.pragma_update(None, "journal_mode", mode).unwrap();
        connection.execute_batch("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('en')").unwrap();
        (path, connection)
    }

    fn add(connection: &Connection, times: usize) {
        for _ in 0..times {
            connection.execute("INSERT INTO word VALUES (hex(zeroblob(3000)))", []).unwrap();
        }
    }

    #[test]
    fn what_is_copied_is_the_moment_in_which_it_stood_still_whoever_writes() {
        let folder = tempfile::tempdir().unwrap();
        let (path, connection) = project(folder.path(), "WAL");
        let bytes = Bytes::of(&path).unwrap();
        add(&connection, 40);
        let mut still = Standstill::new(&path, None).unwrap();
        let moment = still.begin().unwrap();
        assert_eq!(counted(&moment), 41);
        // Others write, begin the log anew and would bring it into the file.
        add(&connection, 700);
        let told: (i64, i64) =
            connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| Ok((row.get(1)?, row.get(2)?))).unwrap();
        assert!(told.1 < told.0, "{told:?}: nothing of it may be in the file yet");
        let copy = folder.path().join("b.sitat");
        std::fs::write(&copy, "").unwrap();
        bytes.copy_to(&copy).unwrap();
        assert_eq!(counted(&Connection::open(&copy).unwrap()), 41);
        assert_eq!(counted(&connection), 741);
        drop(moment);
        assert_eq!(counted(&connection), 741);
    }

    #[test]
    fn a_file_that_cannot_stand_still_is_not_copied_so() {
        let folder = tempfile::tempdir().unwrap();
        let (path, connection) = project(folder.path(), "WAL");
        add(&connection, 5);
        // Somebody reads what was there before the last words.
        let reader = Connection::open(&path).unwrap();
        let older = reader.unchecked_transaction().unwrap();
        assert_eq!(counted(&older), 6);
        add(&connection, 1);
        assert!(Standstill::new(&path, None).unwrap().begin().is_none());
        drop(older);
        assert!(Standstill::new(&path, None).unwrap().begin().is_some());

        let other = tempfile::tempdir().unwrap();
        let (path, _connection) = project(other.path(), "DELETE");
        assert!(Standstill::new(&path, None).unwrap().begin().is_none(), "without a log");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_took_the_place_of_another_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        std::fs::write(&path, "en").unwrap();
        let bytes = Bytes::of(&path).unwrap();
        assert!(bytes.is_of(&path));
        std::fs::write(folder.path().join("b.sitat"), "to").unwrap();
        std::fs::rename(folder.path().join("b.sitat"), &path).unwrap();
        assert!(!bytes.is_of(&path));
    }
}
