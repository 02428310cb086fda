//! Backups: at each opening one copy of the file, verified by opening it, in a folder beside the project.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::bytewise::{Bytes, Standstill};
use crate::key::Key;
use crate::{StoreError, beside, file};

/// Newest backups that are kept whatever their day.
const KEPT: usize = 10;

/// Earlier days of which the last backup is kept as well, so that a busy day does not push out the days before it.
const KEPT_DAYS: usize = 14;

/// After so long nobody is making a backup any more.
const OLD: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);

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

/// Copies a project as it is now, with its key, opens the copy, checks it, and only then gives it its name.
///
/// `name` is the time, as text. With its `bytes` the file is copied as it lies there where that can be; else, and where such a
/// copy is not whole, page by page through SQLite, which takes about twice as long. Both are of one moment, while others write.
/// A copy that does not hold what the project holds is taken away again and reported.
pub(crate) fn make(project: &Path, name: &str, key: Option<&Key>, bytes: Option<&Bytes>) -> Result<Backup, StoreError> {
    let folder = folder(project);
    let failed = |detail: String| StoreError::Backup(detail);
    std::fs::create_dir_all(&folder).map_err(|error| failed(error.to_string()))?;
    let stem = project.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    // Two of the same second: the later one does not take the place of the earlier.
    let name = (1..)
        .map(|more: u32| if more == 1 { name.to_owned() } else { format!("{name} {more}") })
        .find(|name| !folder.join(format!("{stem} {name}.sitat")).exists())
        .unwrap_or_default();
    let finished = folder.join(format!("{stem} {name}.sitat"));
    let partial = folder.join(format!("{stem} {name}.partial"));
    sweep(&folder);
    let bytewise = |bytes| {
        begin(&partial, Some(project))?;
        copy_bytes(project, bytes, &partial, key)
    };
    let page_by_page = || {
        begin(&partial, Some(project))?;
        copy_and_count(&file::connect(project, true, false, key)?, &partial, key)
    };
    // Into a file that took its place meanwhile nothing is written, not even what its own log holds.
    let bytes = bytes.filter(|bytes| bytes.is_of(project));
    let copied = bytes.and_then(|bytes| bytewise(bytes).ok().flatten()).map_or_else(page_by_page, Ok);
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

/// Begins a copy: an empty file that nobody may read who may not read that of `project`. A link is not written through.
fn begin(partial: &Path, project: Option<&Path>) -> Result<(), StoreError> {
    let cannot =
        |error: std::io::Error| StoreError::CannotWrite { path: partial.to_owned(), reason: error.to_string() };
    let _ = std::fs::remove_file(partial);
    beside::check(partial)?;
    let file = std::fs::File::create_new(partial).map_err(cannot)?;
    if let Some(project) = project {
        let permissions = std::fs::metadata(project).map_err(cannot)?.permissions();
        file.set_permissions(permissions).map_err(cannot)?;
    }
    Ok(())
}

/// Codings and steps, by which a copy is known to hold what it should.
fn count(connection: &Connection) -> Result<(i64, i64), StoreError> {
    let sql = "SELECT (SELECT count(*) FROM coding), (SELECT count(*) FROM journal_step)";
    Ok(connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Copies the file as it lies there, looks whether the copy is whole, and counts. `None` where it could not stand still.
fn copy_bytes(project: &Path, bytes: &Bytes, partial: &Path, key: Option<&Key>) -> Result<Option<i64>, StoreError> {
    let Some(mut still) = Standstill::new(project, key) else { return Ok(None) };
    let Some(moment) = still.begin() else { return Ok(None) };
    let expected = count(&moment)?;
    bytes.copy_to(partial).map_err(|error| StoreError::Backup(error.to_string()))?;
    drop(moment);
    check(partial, key, expected).map(Some)
}

/// Makes a copy one plain file, and looks whether it is whole and holds what it should. Returns its codings.
fn check(partial: &Path, key: Option<&Key>, expected: (i64, i64)) -> Result<i64, StoreError> {
    // The copy of a file in write-ahead mode says so in its header.
    file::connect(partial, false, false, key)?.pragma_update(None, "journal_mode", "DELETE")?;
    let copy = file::connect(partial, true, false, key)?;
    let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" || count(&copy)? != expected {
        return Err(StoreError::Backup(verdict));
    }
    Ok(expected.0)
}

fn copy_and_count(source: &Connection, partial: &Path, key: Option<&Key>) -> Result<i64, StoreError> {
    // One read transaction, so that the count and the copy are of the same moment.
    let snapshot = source.unchecked_transaction()?;
    let expected = count(&snapshot)?;
    {
        let mut copy = Connection::open(partial)?;
        if let Some(key) = key {
            key.unlock(&copy)?;
        }
        let backup = rusqlite::backup::Backup::new(&snapshot, &mut copy)?;
        backup.run_to_completion(i32::MAX, std::time::Duration::from_millis(20), None)?;
    }
    check(partial, key, expected)
}

/// Copies a project as it is now, with its key, to a place that somebody has chosen. What is there already is replaced only when the
/// copy was made and found whole. What marks it as a copy is written before it gets its name.
pub(crate) fn copy_to(
    source: &Connection,
    into: &Path,
    key: Option<&Key>,
    mark: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let cannot = |error: std::io::Error| StoreError::CannotWrite { path: into.to_owned(), reason: error.to_string() };
    let mut name = into.file_name().unwrap_or_default().to_owned();
    name.push(".partial");
    let partial = into.with_file_name(name);
    // SQLite would only say that it cannot open what it cannot make.
    let copied = begin(&partial, None).and_then(|()| copy_and_count(source, &partial, key));
    let copied = copied.and_then(|_| mark(&file::connect(&partial, false, false, key)?));
    match copied.and_then(|()| std::fs::rename(&partial, into).map_err(cannot)) {
        Ok(()) => Ok(()),
        Err(error) => {
            let _ = std::fs::remove_file(&partial);
            Err(error)
        }
    }
}

/// Takes away what a program that ended early has left half made, and its journal. One that is being made just now by another
/// program that reads is younger than a day.
fn sweep(folder: &Path) {
    let is_left = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_half = name.ends_with(".partial") || name.ends_with(".partial-journal");
        let age =
            std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok().and_then(|at| at.elapsed().ok());
        is_half && age.is_some_and(|age| age > OLD)
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| is_left(path)) {
        let _ = std::fs::remove_file(path);
    }
}

/// A backup as it lies in its folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, local time, as `2026-11-21 14.10.03`: what stands in its name behind that of the project. Empty where
    /// somebody has given it another name.
    pub made: String,
    /// Bytes.
    pub size: u64,
    /// Whether it is read with a passphrase.
    pub has_passphrase: bool,
}

/// The backups of a project as they lie in their folder, newest first. The project itself need not be there.
pub fn backup_files(project: &Path) -> Vec<BackupFile> {
    let mut files: Vec<BackupFile> = all(project)
        .into_iter()
        .filter_map(|path| {
            let has_passphrase = file::protection(&path).ok()? != file::Protection::None;
            let size = std::fs::metadata(&path).ok()?.len();
            Some(BackupFile { made: time_in(&path), size, has_passphrase, path })
        })
        .collect();
    files.sort_by_cached_key(|file| std::cmp::Reverse(order(&file.path)));
    files
}

/// Where a backup comes among the others, by its name: by its time, and among those of one second by its number. What no name tells
/// comes first.
fn order(path: &Path) -> (String, u32, PathBuf) {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let time = time_in(path);
    let behind = name.rsplit(' ').next().and_then(|last| last.parse().ok());
    (time.clone(), behind.filter(|_| !name.ends_with(&time)).unwrap_or(1), path.to_owned())
}

/// The time in the name of a backup.
fn time_in(path: &Path) -> String {
    const SHAPE: &str = "0000-00-00 00.00.00";
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let characters: Vec<char> = name.chars().collect();
    let is_time = |window: &&[char]| {
        window
            .iter()
            .zip(SHAPE.chars())
            .all(|(own, shape)| if shape == '0' { own.is_ascii_digit() } else { *own == shape })
    };
    characters.windows(SHAPE.len()).rev().find(is_time).map(|window| window.iter().collect()).unwrap_or_default()
}

/// The backups of a project that are there, oldest first.
pub(crate) fn all(project: &Path) -> Vec<PathBuf> {
    let mut backups = in_folder(&folder(project));
    backups.sort_by_cached_key(|path| order(path));
    backups
}

fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "sitat"))
        .collect()
}

/// Removes old backups: all but the newest ten and the last one of each of the fourteen days before them.
fn thin_out(folder: &Path) {
    for old in superfluous(in_folder(folder)) {
        let _ = std::fs::remove_file(old);
    }
}

/// Which backups go.
fn superfluous(mut backups: Vec<PathBuf>) -> Vec<PathBuf> {
    // What somebody has given another name is theirs.
    backups.retain(|path| !time_in(path).is_empty());
    backups.sort_by_cached_key(|path| std::cmp::Reverse(order(path)));
    let day = |path: &Path| -> String { time_in(path).chars().take("2026-11-21".len()).collect() };
    let mut days: Vec<String> = Vec::new();
    let mut going = Vec::new();
    for (place, backup) in backups.into_iter().enumerate() {
        let own = day(&backup);
        let is_last_of_its_day = days.last() != Some(&own);
        if is_last_of_its_day {
            days.push(own);
        }
        if place >= KEPT && !(is_last_of_its_day && days.len() <= KEPT_DAYS) {
            going.push(backup);
        }
    }
    going
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_day_does_not_push_out_the_days_before_it() {
        let named =
            |day: u32, minute: u32| PathBuf::from(format!("Min studie 2026-11-{day:02} 10.{minute:02}.00.sitat"));
        let mut backups: Vec<PathBuf> = (0..30).map(|minute| named(21, minute)).collect();
        backups.extend([named(19, 1), named(19, 2), named(20, 5), named(20, 4)]);
        let going = superfluous(backups.clone());
        let kept: Vec<&PathBuf> = backups.iter().filter(|backup| !going.contains(backup)).collect();
        assert_eq!(kept.len(), KEPT + 2);
        assert!(kept.contains(&&named(20, 5)) && kept.contains(&&named(19, 2)) && kept.contains(&&named(21, 29)));
    }

    #[test]
    fn when_a_backup_was_made_stands_in_its_name() {
        let time = |name: &str| time_in(Path::new(name));
        assert_eq!(time("/a/Min studie 2026-11-21 14.10.03.sitat"), "2026-11-21 14.10.03");
        assert_eq!(time("Studie 2024-01-01 01.01.01 2026-11-21 14.10.03 v15.sitat"), "2026-11-21 14.10.03");
        assert_eq!(time("Æ 2026-11-21 14.10.03 2.sitat"), "2026-11-21 14.10.03");
        assert_eq!(time("min egen.sitat"), "");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_may_read_a_backup_who_may_not_read_the_project() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        let connection = Connection::open(&path).unwrap();
        let sql =
            "CREATE TABLE coding (id INTEGER); CREATE TABLE journal_step (id INTEGER); INSERT INTO coding VALUES (1)";
        connection.execute_batch(&format!("PRAGMA journal_mode = WAL; {sql}")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        let bytes = Bytes::of(&path);
        for (name, bytes) in [("page by page", None), ("byte by byte", bytes.as_ref())] {
            let backup = make(&path, name, None, bytes).unwrap();
            assert_eq!(backup.codings, 1, "{name}");
            let mode = std::fs::metadata(&backup.path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn backups_of_one_second_come_in_the_order_in_which_they_were_made() {
        let named = |end: &str| PathBuf::from(format!("/a/Studie 2026-11-21 14.10.03{end}.sitat"));
        let mut backups = vec![named(" 10"), named(" 2"), named(""), named(" v15")];
        backups.sort_by_cached_key(|path| order(path));
        // The one before a migration is made before that of opening.
        assert_eq!(backups, [named(" v15"), named(""), named(" 2"), named(" 10")]);
    }

    #[test]
    fn days_do_not_pile_up_for_ever() {
        let backups: Vec<PathBuf> = (0..365)
            .map(|day| PathBuf::from(format!("A 2026-{:02}-{:02} 10.00.00.sitat", day / 28 + 1, day % 28 + 1)))
            .collect();
        assert_eq!(backups.len() - superfluous(backups).len(), KEPT_DAYS);
    }
}
