//! Backups: at each opening one copy of the file, verified by opening it, in a folder beside the project.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::{StoreError, file};

/// Backups that are kept; the oldest go first.
const KEPT: usize = 10;

/// A verified backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// Codings in it.
    pub codings: i64,
}

/// The folder that holds the backups of a project: the project's file name with `.backups` behind it.
pub(crate) fn folder(project: &Path) -> PathBuf {
    let mut name = project.as_os_str().to_owned();
    name.push(".backups");
    PathBuf::from(name)
}

/// Copies a project as it is now, opens the copy, checks it, and only then gives it its name.
///
/// The copy is made through SQLite, so that it is consistent while others write. `name` is the time, as text. A copy
/// that does not hold what the project holds is taken away again and reported.
pub(crate) fn make(project: &Path, name: &str) -> Result<Backup, StoreError> {
    let folder = folder(project);
    let failed = |detail: String| StoreError::Backup(detail);
    std::fs::create_dir_all(&folder).map_err(|error| failed(error.to_string()))?;
    let stem = project.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let finished = folder.join(format!("{stem} {name}.sitat"));
    let partial = folder.join(format!("{stem} {name}.partial"));
    let source = file::connect(project, true, false)?;
    let copied = copy_and_count(&source, &partial);
    let codings = match copied {
        Ok(codings) => codings,
        Err(error) => {
            let _ = std::fs::remove_file(&partial);
            return Err(error);
        }
    };
    std::fs::rename(&partial, &finished).map_err(|error| failed(error.to_string()))?;
    thin_out(&folder);
    Ok(Backup { path: finished, codings })
}

fn copy_and_count(source: &Connection, partial: &Path) -> Result<i64, StoreError> {
    let _ = std::fs::remove_file(partial);
    // One read transaction, so that the count and the copy are of the same moment.
    let snapshot = source.unchecked_transaction()?;
    let count = |connection: &Connection| -> Result<(i64, i64), StoreError> {
        Ok(connection.query_row(
            "SELECT (SELECT count(*) FROM coding), (SELECT count(*) FROM journal_step)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    };
    let expected = count(&snapshot)?;
    {
        let mut copy = Connection::open(partial)?;
        let backup = rusqlite::backup::Backup::new(&snapshot, &mut copy)?;
        backup.run_to_completion(i32::MAX, std::time::Duration::from_millis(20), None)?;
        drop(backup);
        // The copy of a file in write-ahead mode says so in its header; a backup is one plain file.
        copy.pragma_update(None, "journal_mode", "DELETE")?;
    }
    let copy = file::connect(partial, true, false)?;
    let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" || count(&copy)? != expected {
        return Err(StoreError::Backup(verdict));
    }
    Ok(expected.0)
}

/// Removes the oldest backups. Names begin alike and go on with the time, so their order is that of time.
fn thin_out(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut backups: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "sitat"))
        .collect();
    backups.sort();
    for old in backups.iter().rev().skip(KEPT) {
        let _ = std::fs::remove_file(old);
    }
}
