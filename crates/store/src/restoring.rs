//! Going back to a backup. What is there now is never lost: where it can be read a backup of it is made first, where it
//! cannot the damaged file is put aside.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, named_params};
use sitat_model::StepId;

use crate::identity::log_of;
use crate::journal::NewStep;
use crate::key::Key;
use crate::lock::{Lock, LockHolder};
use crate::store::Store;
use crate::{Backup, Opening, Passphrase, StepRow, StoreError, backup, file, migration, protecting};

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupContent {
    /// Rows of the tables that people count, in the order of [`COUNTED`].
    pub counts: [u32; COUNTED.len()],
    /// The last step that was done in it.
    pub last_step: Option<StepRow>,
    /// The last step that it has in common with the project; 0: none.
    pub parted_after: StepId,
    /// Steps of the backup after that one, which the project does not have.
    pub own_steps: u32,
}

/// Tables of which a backup says how many rows it has.
pub const COUNTED: [&str; 8] = ["source", "participant", "\"case\"", "code", "segment", "coding", "theme", "memo"];

/// How a project was brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The backup of what was there, if it could be read.
    pub kept: Option<Backup>,
    /// Where the file was put that could not be read.
    pub aside: Option<PathBuf>,
}

fn counts(connection: &Connection) -> Result<[u32; COUNTED.len()], StoreError> {
    let mut counts = [0; COUNTED.len()];
    for (count, table) in counts.iter_mut().zip(COUNTED) {
        *count = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
    }
    Ok(counts)
}

impl Store {
    /// What the project holds now, as a backup is told.
    pub fn counted(&self) -> Result<[u32; COUNTED.len()], StoreError> {
        counts(&self.connection)
    }

    /// Looks into a backup of this project. It is only read, and brought up to date in memory where it is older.
    pub fn look_into_backup(
        &self,
        backup: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<BackupContent, StoreError> {
        let key = self.key_of(backup, passphrase)?;
        let copy = Self::in_memory(read_up_to_date(backup, key.as_ref())?, backup)?;
        self.is_of_this_project(&copy.connection, backup)?;
        let parted_after = self.parted_after(&copy)?;
        let own_steps = copy.connection.query_row(
            "SELECT count(*) FROM journal_step WHERE id > :step",
            named_params! {":step": parted_after.0},
            |row| row.get(0),
        )?;
        let last =
            copy.connection.query_row("SELECT max(id) FROM journal_step", [], |row| row.get::<_, Option<i64>>(0))?;
        let last_step = last.map(|step| copy.read().step(StepId(step))).transpose()?;
        Ok(BackupContent { counts: counts(&copy.connection)?, last_step, parted_after, own_steps })
    }

    /// Refuses a file that was never this project.
    fn is_of_this_project(&self, other: &Connection, path: &Path) -> Result<(), StoreError> {
        let guid = |connection: &Connection| -> Result<String, StoreError> {
            Ok(connection.query_row("SELECT guid FROM project", [], |row| row.get(0))?)
        };
        if guid(&self.connection)? == guid(other)? {
            return Ok(());
        }
        Err(StoreError::OtherProject(path.to_owned()))
    }

    /// Puts a backup in the place of what the project holds now, of which a backup is made first. The passphrase stays as it
    /// is now; that of the backup is asked for only where it is another. The journal, which is that of the backup again,
    /// tells of it. Nothing else may read the file meanwhile. On any fault the project is as it was.
    pub fn restore(
        &mut self,
        backup: &Path,
        passphrase: Option<&Passphrase>,
        now: &str,
        step: NewStep,
    ) -> Result<Backup, StoreError> {
        self.writable()?;
        let _ = self.finish_backup();
        let key = self.key_of(backup, passphrase)?;
        let restored = read_up_to_date(backup, key.as_ref())?;
        self.is_of_this_project(&restored, backup)?;
        let kept = self.make_backup(now)?;
        never_give_numbers_again(&self.connection, &restored)?;
        let own = self.key.clone();
        let written = protecting::write_beside(&self.path, &restored, own.as_ref(), step)
            .and_then(|new| self.put_in_place(&new, own));
        if written.is_err() {
            protecting::sweep(&self.path);
        }
        written.map(|()| kept)
    }
}

/// A backup brought up to date in memory, where it is without a passphrase and never on the disk.
fn read_up_to_date(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    let unsound = |error: StoreError| match error {
        StoreError::Database(error) if file::is_unsound(&error) => {
            StoreError::Damaged { path: path.to_owned(), detail: error.to_string() }
        }
        other => other,
    };
    let source = file::connect_to_existing(path, true, key)?;
    let version = file::check_version(&source, path)?;
    file::check_schema(&source, path, version)?;
    let copy = whole_in_memory(&source, key).map_err(unsound)?;
    let verdict = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    let verdict = verdict.map_err(StoreError::from).map_err(unsound)?;
    if verdict != "ok" {
        return Err(StoreError::Damaged { path: path.to_owned(), detail: verdict });
    }
    if version < crate::SCHEMA_VERSION {
        migration::migrate(&copy, version)?;
    }
    file::check_schema(&copy, path, crate::SCHEMA_VERSION)?;
    Ok(copy)
}

/// Excerpt ids that were given after the backup are in print perhaps: they are not given to other passages.
fn never_give_numbers_again(present: &Connection, restored: &Connection) -> Result<(), StoreError> {
    let mut query = present.prepare(
        "SELECT source.guid AS guid, last_number FROM excerpt_number JOIN source ON source.id = excerpt_number.source_id",
    )?;
    let mut rows = query.query([])?;
    let mut raise = restored.prepare(
        "UPDATE excerpt_number SET last_number = max(last_number, :last)
         WHERE source_id = (SELECT id FROM source WHERE guid = :guid)",
    )?;
    while let Some(row) = rows.next()? {
        let (guid, last): (String, i64) = (row.get("guid")?, row.get("last_number")?);
        raise.execute(named_params! {":guid": guid, ":last": last})?;
    }
    Ok(())
}

/// Brings a project back whose file is gone or cannot be read: a backup gets its name, with the passphrase of the backup. The file
/// that lies there, and its log of writes, are put aside under another name.
///
/// # Errors
/// If somebody has the project open, the backup cannot be read, or the folder cannot be written; nothing is changed then.
pub fn restore_file(project: &Path, backup: &Path, opening: &Opening, step: NewStep) -> Result<Restored, StoreError> {
    let lock = Lock::take(project, &LockHolder::this_process(opening.now.clone()))?;
    let restored = restore_locked(project, backup, opening, step);
    if restored.is_err() {
        protecting::sweep(project);
    }
    drop(lock);
    restored
}

fn restore_locked(project: &Path, backup: &Path, opening: &Opening, step: NewStep) -> Result<Restored, StoreError> {
    let cannot =
        |error: std::io::Error| StoreError::CannotWrite { path: project.to_owned(), reason: error.to_string() };
    let key = Key::of_file(backup, opening.passphrase.as_ref())?;
    let restored = read_up_to_date(backup, key.as_ref())?;
    let new = protecting::write_beside(project, &restored, key.as_ref(), step)?;
    let mut aside = None;
    if project.exists() {
        let stem = project.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let place = (1..)
            .map(|more: u32| if more == 1 { String::new() } else { format!(" {more}") })
            .map(|more| project.with_file_name(format!("{stem} {}{more}.damaged", opening.now)))
            .find(|place| !place.exists())
            .unwrap_or_default();
        // The log first: a file without its log lacks work, a log without its file does nothing.
        if log_of(project).exists() {
            std::fs::rename(log_of(project), log_of(&place)).map_err(cannot)?;
        }
        std::fs::rename(project, &place).map_err(cannot)?;
        aside = Some(place);
    }
    std::fs::rename(&new, project).map_err(cannot)?;
    let _ = project.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
    Ok(Restored { kept: None, aside })
}

/// The newest backup of a project that can be read and is whole.
pub fn newest_sound_backup(project: &Path, passphrase: Option<&Passphrase>) -> Option<crate::BackupFile> {
    backup::backup_files(project).into_iter().find(|file| {
        let key = Key::of_file(&file.path, passphrase);
        key.and_then(|key| read_up_to_date(&file.path, key.as_ref())).is_ok()
    })
}

/// Copies a file into memory page by page, for whoever only reads it. What is read with a key is kept with it there as well:
/// the library copies no pages otherwise.
pub(crate) fn whole_in_memory(source: &Connection, key: Option<&Key>) -> Result<Connection, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    if let Some(key) = key {
        key.unlock(&copy)?;
    }
    let backup = rusqlite::backup::Backup::new(source, &mut copy)?;
    backup.run_to_completion(i32::MAX, std::time::Duration::from_millis(20), None)?;
    drop(backup);
    Ok(copy)
}
