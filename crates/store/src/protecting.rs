//! Giving a project a passphrase, another one, or none. Pages with and without a key are not alike, so all three write a new
//! file beside the old one, look at it, and put it in its place.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::limits::Limit;
use rusqlite::{Connection, named_params};

use crate::file::{self, protection};
use crate::identity::Identity;
use crate::journal::{self, NewStep, Stacks, StepKind};
use crate::key::Key;
use crate::schema::Schema;
use crate::store::Store;
use crate::{Passphrase, StoreError, restoring};

/// The new file until it gets the name of the old one.
fn new_file(project: &Path) -> PathBuf {
    let mut name = project.as_os_str().to_owned();
    name.push(".rewriting");
    PathBuf::from(name)
}

/// Takes away what a program that ended early has left half written. Only who has the lock may do this.
pub(crate) fn sweep(project: &Path) {
    let new = new_file(project);
    let mut journal = new.clone().into_os_string();
    journal.push("-journal");
    let _ = std::fs::remove_file(new);
    let _ = std::fs::remove_file(journal);
}

/// Writes all tables into an empty file with another key, or none.
fn write_all(source: &Connection, into: &Path, key: Option<&Key>) -> Result<(), StoreError> {
    let number = |pragma: &str| source.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let (application, version) = (number("application_id")?, number("user_version")?);
    let words = key.map(Key::words);
    let words = words.as_ref().map_or("", |words| words.as_str());
    let path = into.to_string_lossy();
    source.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    source.execute("ATTACH :path AS anew KEY :key", named_params! {":path": path, ":key": words})?;
    // Each table is a transaction of its own; the file is brought to the disk as a whole before it gets its name.
    source.execute_batch("PRAGMA anew.synchronous = OFF; PRAGMA anew.journal_mode = MEMORY;")?;
    source.query_row("SELECT sqlcipher_export('anew')", [], |_| Ok(()))?;
    source.pragma_update(Some("anew"), "application_id", application)?;
    source.pragma_update(Some("anew"), "user_version", version)?;
    Ok(source.execute_batch("DETACH anew")?)
}

/// Copies a file that has no passphrase into one that is protected, without a copy on the disk that is not.
pub(crate) fn copy_into_protected(source: &Connection, into: &Path, key: &Key) -> Result<(), StoreError> {
    let copy = restoring::whole_in_memory(source, None)?;
    write_all(&copy, into, Some(key))
}

/// Rows of every table.
fn counts(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let tables = Schema::current()?.statements.iter().filter(|(_, statement)| statement.starts_with("CREATE TABLE"));
    let count = |name: &String| -> Result<(String, i64), StoreError> {
        let rows = connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
        Ok((name.clone(), rows))
    };
    tables.map(|(name, _)| count(name)).collect()
}

fn tell(connection: &mut Connection, new: NewStep) -> Result<(), StoreError> {
    journal::install(connection)?;
    let transaction = connection.transaction()?;
    let step = journal::open_step(&transaction, StepKind::Do, None, &new.into())?;
    journal::describe_step(&transaction, step, "", 1)?;
    journal::close_step(&transaction)?;
    Ok(transaction.commit()?)
}

/// Writes a whole project beside the file of this name, with a key or none, looks at it, and tells in its journal what was done.
pub(crate) fn write_beside(
    project: &Path,
    source: &Connection,
    key: Option<&Key>,
    step: NewStep,
) -> Result<PathBuf, StoreError> {
    let cannot =
        |error: std::io::Error| StoreError::CannotWrite { path: project.to_owned(), reason: error.to_string() };
    let new = new_file(project);
    sweep(project);
    let file = File::create_new(&new).map_err(cannot)?;
    // Whoever could not read the old file cannot read the new one either.
    if let Ok(old) = std::fs::metadata(project) {
        file.set_permissions(old.permissions()).map_err(cannot)?;
    }
    write_all(source, &new, key)?;
    let mut copy = file::connect_to_existing(&new, false, key)?;
    let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    file::check_version(&copy, &new)?;
    file::check_schema(&copy, &new, crate::SCHEMA_VERSION)?;
    if verdict != "ok" || counts(&copy)? != counts(source)? {
        return Err(StoreError::Backup(verdict));
    }
    tell(&mut copy, step)?;
    drop(copy);
    file.sync_all().map_err(cannot)?;
    Ok(new)
}

impl Store {
    /// Whether the file has a passphrase.
    pub fn has_passphrase(&self) -> bool {
        self.key.is_some()
    }

    /// Refuses another passphrase than that of this project; takes as long as opening it.
    pub fn check_passphrase(&self, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
        match (&self.key, passphrase) {
            (None, _) => Ok(()),
            (Some(_), None) => Err(StoreError::PassphraseNeeded(self.path.clone())),
            (Some(key), Some(passphrase)) if key.is_from(passphrase) => Ok(()),
            (Some(_), Some(_)) => Err(StoreError::PassphraseWrong(self.path.clone())),
        }
    }

    /// Gives the project a passphrase, another one or none, and tells of it in the journal. On any fault the file is as it
    /// was. Nothing else may read the file meanwhile. Earlier backups and copies stay as they are.
    pub fn set_passphrase(
        &mut self,
        old: Option<&Passphrase>,
        new: Option<&Passphrase>,
        step: NewStep,
    ) -> Result<(), StoreError> {
        self.writable()?;
        self.check_passphrase(old)?;
        let _ = self.finish_backup();
        let key = new.map(Key::new).transpose()?;
        let written = self.write_new_file(key.as_ref(), step).and_then(|new| self.put_in_place(&new, key));
        if written.is_err() {
            sweep(&self.path);
        }
        written
    }

    /// Writes the new file and looks at it. The old one is only read.
    fn write_new_file(&self, key: Option<&Key>, step: NewStep) -> Result<PathBuf, StoreError> {
        let source = file::connect_plainly(&self.path, self.key.as_ref())?;
        write_beside(&self.path, &source, key, step)
    }

    /// Puts the new file in the place of the old one.
    pub(crate) fn put_in_place(&mut self, new: &Path, key: Option<Key>) -> Result<(), StoreError> {
        self.fold_into_one_file()?;
        let mode: String = self.connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        // A log that somebody still reads would be taken for that of the new file.
        if mode != "delete" {
            file::prepare_for_writing(&self.connection, self.is_remote)?;
            return Err(StoreError::InUse(self.path.clone()));
        }
        let place = self.path.canonicalize().unwrap_or_else(|_| self.path.clone());
        self.connection = Connection::open_in_memory()?;
        self.bytes = None;
        let renamed = std::fs::rename(new, &place);
        if renamed.is_ok() {
            self.key = key;
            // The name is on the disk when the folder is; not every system can be asked for that.
            let _ = place.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
        }
        let connection = file::connect_to_existing(&self.path, false, self.key.as_ref())?;
        file::prepare_for_writing(&connection, self.is_remote)?;
        journal::install(&connection)?;
        self.stacks = Stacks::read(&connection)?;
        self.connection = connection;
        self.identity = Identity::of(&self.path);
        renamed.map_err(|error| StoreError::CannotWrite { path: self.path.clone(), reason: error.to_string() })
    }

    /// The backups beside the project that are not read with what it is read with now: whoever has an earlier passphrase,
    /// or none, can read them.
    pub fn backups_with_other_protection(&self) -> Vec<PathBuf> {
        let is_other = |path: &PathBuf| match (&self.key, protection(path)) {
            (Some(key), Ok(found)) => !key.is_of(found),
            (None, Ok(found)) => found != file::Protection::None,
            (_, Err(_)) => false,
        };
        self.backups().into_iter().filter(is_other).collect()
    }

    /// Deletes those backups after making one as the project is now. Tells how many went.
    pub fn delete_backups_with_other_protection(&mut self, now: &str) -> Result<usize, StoreError> {
        self.writable()?;
        let _ = self.finish_backup();
        let old = self.backups_with_other_protection();
        if old.is_empty() {
            return Ok(0);
        }
        self.make_backup(now)?;
        for path in &old {
            std::fs::remove_file(path)
                .map_err(|error| StoreError::CannotWrite { path: path.clone(), reason: error.to_string() })?;
        }
        Ok(old.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Opening, ProjectRow};

    fn step() -> NewStep {
        NewStep { operation: "change_passphrase", coder: "Kari".to_owned(), reason: None, at: 1 }
    }

    fn opening(passphrase: Option<&Passphrase>) -> Opening {
        Opening { now: "2026-11-21 10.00.00".to_owned(), passphrase: passphrase.cloned(), ..Opening::default() }
    }

    fn made(path: &Path, passphrase: Option<&Passphrase>) -> Store {
        let row = ProjectRow {
            guid: "p".to_owned(),
            name: "Prøve".to_owned(),
            language: sitat_model::Language::Bokmål,
            created_at: 1,
            identification: sitat_model::Identification::Name,
            smallest_group: 10,
        };
        Store::create(path, &row, &opening(passphrase)).unwrap()
    }

    /// The program ends after the new file was written and before it got its name: the old one opens as before, and
    /// nothing is left of the new one, which may have been without protection.
    #[test]
    fn a_program_that_ends_between_writing_and_renaming_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        let words = Passphrase::new("hest batteri stift").unwrap();
        let store = made(&path, Some(&words));
        let new = store.write_new_file(None, step()).unwrap();
        assert_eq!(protection(&new).unwrap(), file::Protection::None);
        drop(store);
        assert!(new.exists());
        let store = Store::open(&path, &opening(Some(&words))).unwrap();
        assert!(!new.exists() && store.has_passphrase());
    }

    #[cfg(unix)]
    #[test]
    fn a_fault_leaves_the_old_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        let words = Passphrase::new("hest batteri stift").unwrap();
        let mut store = made(&path, None);
        // A folder in the way of the new file.
        let in_the_way = new_file(&path);
        std::fs::create_dir(&in_the_way).unwrap();
        assert!(matches!(store.set_passphrase(None, Some(&words), step()), Err(StoreError::CannotWrite { .. })));
        std::fs::remove_dir(&in_the_way).unwrap();
        assert!(!store.has_passphrase());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        store.set_passphrase(None, Some(&words), step()).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        // Somebody else reads: the log is not folded, and nothing is done.
        let reader = store.second_reader().unwrap();
        let reading = reader.connection.unchecked_transaction().unwrap();
        reading.query_row("SELECT count(*) FROM project", [], |_| Ok(())).unwrap();
        store.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
        assert!(matches!(store.set_passphrase(Some(&words), None, step()), Err(StoreError::InUse(_))));
        drop(reading);
        drop(reader);
        drop(store);
        Store::open(&path, &opening(Some(&words))).unwrap();
    }
}
