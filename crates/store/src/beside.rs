//! What lies beside a project file: SQLite and the lock take such files by their name alone. Whoever sends a folder chooses
//! what has those names, so each is looked at before anything believes it.
//!
//! A link would let the program empty, overwrite or wait for a file somewhere else. A rollback journal may name a further
//! file, which SQLite reads when it rolls back, and which versions before the one that is built in would delete; no journal of
//! ours ever names one.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use crate::StoreError;

/// What SQLite appends to the name of a database.
const OF_DATABASE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Ends a rollback journal that names a further file.
const NAMES_ANOTHER: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// The file beside a project whose name ends so.
pub(crate) fn named(project: &Path, ending: &str) -> PathBuf {
    let mut name = project.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Refuses a file beside a project that is there and is anything but a plain file.
pub(crate) fn check_plain(beside: &Path) -> Result<(), StoreError> {
    match std::fs::symlink_metadata(beside) {
        Ok(found) if !found.is_file() => Err(StoreError::StrangeBeside(beside.to_owned())),
        _ => Ok(()),
    }
}

/// Refuses a project beside which lies what SQLite must not touch.
pub(crate) fn check(project: &Path) -> Result<(), StoreError> {
    for ending in OF_DATABASE {
        check_plain(&named(project, ending))?;
    }
    let journal = named(project, "-journal");
    if names_another(&journal) { Err(StoreError::StrangeBeside(journal)) } else { Ok(()) }
}

fn names_another(journal: &Path) -> bool {
    let Ok(mut file) = File::open(journal) else { return false };
    let mut end = [0; NAMES_ANOTHER.len()];
    let length = i64::try_from(end.len()).unwrap_or_default();
    file.seek(SeekFrom::End(-length)).and_then(|_| file.read_exact(&mut end)).is_ok() && end == NAMES_ANOTHER
}

/// Where a project is that was opened by a link: the lock, the log and the backups lie beside the file itself, whatever
/// it is called by.
pub(crate) fn itself(path: &Path) -> PathBuf {
    let is_link = std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    let real = is_link.then(|| path.canonicalize().ok()).flatten();
    real.unwrap_or_else(|| path.to_owned())
}
