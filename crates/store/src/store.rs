//! An open project file.

use std::cell::RefCell;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};
use sitat_model::StepId;

use crate::bytewise::Bytes;
use crate::identity::{Identity, Standing};
use crate::journal::{self, AppliedStep, NewStep, Stacks, StepKind, StepRow};
use crate::key::Key;
use crate::lock::{Lock, LockHolder};
use crate::{Backup, Passphrase, ProjectRow, StoreError, backup, beside, file, location, migration, protecting};

/// How long a backup waits for what is read first at opening. Closing ends the wait.
const PATIENCE: Duration = Duration::from_millis(600);

/// How a project file is opened.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// Without the lock, for reading only.
    pub read_only: bool,
    /// Now, in the local time zone, as `2026-11-21 14.10.03`: names the backup and stands in the lock.
    pub now: String,
    /// Opens a file that has a passphrase, and protects a new one; a file that has none is opened all the same.
    pub passphrase: Option<Passphrase>,
    /// As on a disk of another machine, wherever the file lies.
    pub as_remote: bool,
    /// Without the backup that opening for writing begins: it is made by hand.
    pub without_backup: bool,
}

/// An open project file.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) stacks: Stacks,
    /// What the file is read and written with, if it has a passphrase.
    pub(crate) key: Option<Key>,
    /// Which file was opened under the path.
    pub(crate) identity: Identity,
    /// Whether the file lies on a disk of another machine.
    pub(crate) is_remote: bool,
    /// Held while writing is possible.
    lock: Option<Lock>,
    backup: Option<JoinHandle<Result<Backup, StoreError>>>,
    /// What is copied for a backup. Stands last, as it is closed after the connection.
    pub(crate) bytes: Option<Bytes>,
}

/// Reads rows.
pub struct Reader<'store> {
    pub(crate) connection: &'store Connection,
}

/// Writes rows, and reads what it wrote. Exists only while a step is open.
pub struct Writer<'store> {
    reader: Reader<'store>,
    description: RefCell<(String, u32)>,
}

impl<'store> Deref for Writer<'store> {
    type Target = Reader<'store>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl Writer<'_> {
    /// Says what the step is about: a name for people, and how many things it touched.
    pub fn describe(&self, subject: impl Into<String>, count: usize) {
        *self.description.borrow_mut() = (subject.into(), u32::try_from(count).unwrap_or(u32::MAX));
    }
}

impl Store {
    /// Makes a new project file. An existing file is refused.
    pub fn create(path: &Path, project: &ProjectRow, opening: &Opening) -> Result<Self, StoreError> {
        let cannot =
            |error: std::io::Error| StoreError::CannotWrite { path: path.to_owned(), reason: error.to_string() };
        beside::check(path)?;
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let lock = Lock::take(path, &LockHolder::this_process(opening.now.clone()))?;
        // Made under its own name only when nobody else has made it meanwhile.
        std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => cannot(error),
        })?;
        let key = opening.passphrase.as_ref().map(Key::new).transpose()?;
        let is_remote = opening.as_remote || location::is_on_network(path);
        let made = file::connect(path, false, true, key.as_ref()).and_then(|connection| {
            file::prepare_for_writing(&connection, is_remote)?;
            migration::migrate(&connection, 0)?;
            project.write(&connection)?;
            journal::install(&connection)?;
            Ok(connection)
        });
        match made {
            Ok(connection) => Ok(Self {
                connection,
                path: path.to_owned(),
                stacks: Stacks::default(),
                key,
                identity: Identity::of(path),
                is_remote,
                lock: Some(lock),
                backup: None,
                bytes: None,
            }),
            Err(error) => {
                let _ = std::fs::remove_file(path);
                Err(error)
            }
        }
    }

    /// Opens a project file. For writing it takes the lock, migrates older files after copying them, and begins a
    /// verified backup in the background.
    pub fn open(path: &Path, opening: &Opening) -> Result<Self, StoreError> {
        let path = &beside::itself(path);
        let key = Key::of_file(path, opening.passphrase.as_ref())?;
        if opening.read_only {
            return Self::open_for_reading(path, key);
        }
        let is_writable = std::fs::metadata(path).is_ok_and(|metadata| !metadata.permissions().readonly());
        if !is_writable {
            return Err(StoreError::CannotWrite { path: path.to_owned(), reason: "read-only".to_owned() });
        }
        let lock = Lock::take(path, &LockHolder::this_process(opening.now.clone()))?;
        let is_remote = opening.as_remote || location::is_on_network(path);
        let connection = file::connect_to_existing(path, false, key.as_ref())?;
        protecting::sweep(path);
        let version = file::check_version(&connection, path)?;
        // Before anything is run in it: a migration and a backup would run what a stranger has put there.
        file::check_schema(&connection, path, version)?;
        if version < crate::SCHEMA_VERSION {
            backup::make(path, &format!("{} v{version}", opening.now), key.as_ref(), None)?;
            migration::migrate(&connection, version)?;
            file::check_schema(&connection, path, crate::SCHEMA_VERSION)?;
        }
        file::prepare_for_writing(&connection, is_remote).map_err(|error| match error {
            StoreError::Database(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly) => {
                StoreError::CannotWrite { path: path.to_owned(), reason: "read-only".to_owned() }
            }
            other => other,
        })?;
        journal::install(&connection)?;
        let stacks = Stacks::read(&connection)?;
        let identity = Identity::of(path);
        let mut store = Self {
            connection,
            path: path.to_owned(),
            stacks,
            key,
            identity,
            is_remote,
            lock: Some(lock),
            backup: None,
            bytes: None,
        };
        if !opening.without_backup {
            store.backup = store.spawn_backup(&opening.now, PATIENCE);
        }
        Ok(store)
    }

    /// Opens a copy of this project that was made with its key, for reading only.
    pub fn open_own_copy(&self, path: &Path) -> Result<Self, StoreError> {
        Self::open_for_reading(path, self.key.clone())
    }

    pub(crate) fn open_for_reading(path: &Path, key: Option<Key>) -> Result<Self, StoreError> {
        let connection = file::connect_to_existing(path, true, key.as_ref())?;
        let version = file::check_version(&connection, path)?;
        if version < crate::SCHEMA_VERSION {
            return Err(StoreError::Older { path: path.to_owned(), found: version });
        }
        file::check_schema(&connection, path, version)?;
        let stacks = Stacks::read(&connection)?;
        let (identity, is_remote) = (Identity::of(path), location::is_on_network(path));
        Ok(Self {
            connection,
            path: path.to_owned(),
            stacks,
            key,
            identity,
            is_remote,
            lock: None,
            backup: None,
            bytes: None,
        })
    }

    /// A copy in memory, for reading only.
    pub(crate) fn in_memory(connection: Connection, path: &Path) -> Result<Self, StoreError> {
        let (stacks, identity) = (Stacks::read(&connection)?, Identity::of(path));
        Ok(Self {
            connection,
            path: path.to_owned(),
            stacks,
            key: None,
            identity,
            is_remote: false,
            lock: None,
            backup: None,
            bytes: None,
        })
    }

    /// A second view of the same file, for reading on another thread.
    pub fn second_reader(&self) -> Result<Self, StoreError> {
        let connection = file::connect(&self.path, true, false, self.key.as_ref())?;
        Ok(Self {
            connection,
            path: self.path.clone(),
            stacks: Stacks::default(),
            key: self.key.clone(),
            identity: self.identity.clone(),
            is_remote: self.is_remote,
            lock: None,
            backup: None,
            bytes: None,
        })
    }

    /// Whether the file lies on a disk of another machine, so that it is written in a slower way that is safe there.
    pub fn is_on_network(&self) -> bool {
        self.is_remote
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The backups that lie beside the project, oldest first.
    pub fn backups(&self) -> Vec<PathBuf> {
        backup::all(&self.path)
    }

    /// Whether nothing can be written.
    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Reads rows.
    pub fn read(&self) -> Reader<'_> {
        Reader { connection: &self.connection }
    }

    /// The action that undo would reverse.
    pub fn next_undo(&self) -> Result<Option<StepRow>, StoreError> {
        self.stacks.next_undo().map(|step| self.read().step(step)).transpose()
    }

    /// The action that redo would do again.
    pub fn next_redo(&self) -> Result<Option<StepRow>, StoreError> {
        self.stacks.next_redo().map(|step| self.read().step(step)).transpose()
    }

    /// How many actions undo could reverse, one after the other.
    pub fn undo_count(&self) -> u32 {
        self.stacks.undo_count()
    }

    /// Whether an action is undone at present.
    pub fn is_undone(&self, action: StepId) -> bool {
        self.stacks.is_undone(action)
    }

    /// Runs one action of a person: all of it or nothing, as one step of the journal.
    ///
    /// An action that changed no row leaves no step. An error of the body takes everything back.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        new: NewStep,
        body: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<AppliedStep>), E> {
        self.run_step(StepKind::Do, None, new.into(), false, body)
    }

    /// Does something that cannot be undone: afterwards the journal tells what was done, and holds nothing of what it
    /// was done to. The operation must be one that undo knows not to go beyond.
    pub fn transact_for_good<T, E: From<StoreError>>(
        &mut self,
        new: NewStep,
        body: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<AppliedStep>), E> {
        // A backup that is being made reads the file as it was, and would keep the log of writes from being emptied.
        let _ = self.finish_backup();
        let outcome = self.run_step(StepKind::Do, None, new.into(), true, body)?;
        self.stacks.bar();
        // Pages that were given up, and the log of writes, hold old bytes until the file is written anew.
        crate::rows::purging::rewrite(&self.connection)?;
        Ok(outcome)
    }

    /// Goes on with the last step: what the body changes is undone and redone together with it. The caller knows that
    /// nothing was done after it, undo included.
    pub fn go_on<T, E: From<StoreError>>(
        &mut self,
        step: StepId,
        at: i64,
        body: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, AppliedStep), E> {
        self.check_file()?;
        let database = StoreError::Database;
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        let last = journal::reopen_step(&transaction, step)?;
        let writer =
            Writer { reader: Reader { connection: &transaction }, description: RefCell::new((String::new(), 0)) };
        let value = body(&writer)?;
        let changes = journal::changes(&transaction, step)?;
        journal::drop_covered(&transaction, step, last, at)?;
        journal::close_step(&transaction)?;
        let step = Reader { connection: &transaction }.step(step)?;
        transaction.commit().map_err(database)?;
        Ok((value, AppliedStep { step, changes }))
    }

    /// For the few things that are written outside the journal.
    pub(crate) fn writable(&mut self) -> Result<&Connection, StoreError> {
        self.check_file()?;
        Ok(&self.connection)
    }

    /// Refuses to write where nothing may be written, and where it would go nowhere: the file was moved, taken away or
    /// replaced while it was open. A log of writes that was taken away is made anew, with all that was in it.
    fn check_file(&mut self) -> Result<(), StoreError> {
        if self.lock.is_none() {
            return Err(StoreError::ReadOnly);
        }
        match self.identity.standing(&self.path) {
            Standing::Same => Ok(()),
            Standing::Vanished => Err(StoreError::Vanished(self.path.clone())),
            Standing::OtherLog => {
                self.fold_into_one_file()?;
                let mode: String = self.connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
                file::prepare_for_writing(&self.connection, self.is_remote)?;
                // Somebody reads the old log still: what is written now would be in no file.
                if mode == "delete" { Ok(()) } else { Err(StoreError::Vanished(self.path.clone())) }
            }
        }
    }

    /// Says why an action was done. The journal itself is not journalled: the last reason given stands.
    pub fn explain_step(&mut self, action: StepId, reason: Option<&str>) -> Result<(), StoreError> {
        self.writable()?
            .prepare_cached("UPDATE journal_step SET reason = :reason WHERE id = :id AND kind = 'do'")?
            .execute(rusqlite::named_params! {":id": action.0, ":reason": reason})?;
        Ok(())
    }

    /// Tells in the journal that something was done which changed no row, such as an export. Undo passes it over; where
    /// nothing can be written it is not told.
    pub fn note(&mut self, new: NewStep, subject: &str, count: u32) -> Result<(), StoreError> {
        if self.lock.is_none() {
            return Ok(());
        }
        self.check_file()?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let step = journal::open_step(&transaction, StepKind::Do, None, &new.into())?;
        journal::describe_step(&transaction, step, subject, count)?;
        journal::close_step(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// The step before which no earlier state can be shown; `None`: all can be.
    pub fn horizon(&self) -> Result<Option<StepId>, StoreError> {
        journal::horizon(&self.connection, &self.stacks)
    }

    /// Writes a project file that holds what this one held after a step, with the journal up to there. The file of this
    /// project is only read.
    pub fn copy_as_of(&self, step: StepId, copy: &Path) -> Result<(), StoreError> {
        if self.horizon()?.is_some_and(|horizon| step.0 < horizon.0) {
            return Err(StoreError::BeyondHorizon);
        }
        crate::earlier::copy(&self.connection, step, copy, self.key.as_ref())
    }

    /// Undoes the last action, as a step of its own.
    pub fn undo(&mut self, coder: &str, at: i64) -> Result<AppliedStep, StoreError> {
        self.run_reversal(StepKind::Undo, coder, at)
    }

    /// Does the last undone action again, as a step of its own.
    pub fn redo(&mut self, coder: &str, at: i64) -> Result<AppliedStep, StoreError> {
        self.run_reversal(StepKind::Redo, coder, at)
    }

    fn run_reversal(&mut self, kind: StepKind, coder: &str, at: i64) -> Result<AppliedStep, StoreError> {
        let reversal = self.stacks.reversal(kind)?;
        let action = self.read().step(reversal.action)?;
        let step = StepRow { kind, coder: coder.to_owned(), reason: None, at, ..action };
        let (subject, count) = (step.subject.clone(), step.count);
        let ((), applied) = self.run_step(kind, Some(reversal.action), step, false, |writer| {
            writer.describe(subject, count as usize);
            journal::reverse(writer.connection, &reversal)
        })?;
        applied.ok_or(StoreError::NothingToUndo)
    }

    fn run_step<T, E: From<StoreError>>(
        &mut self,
        kind: StepKind,
        target: Option<StepId>,
        mut step: StepRow,
        is_final: bool,
        body: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<AppliedStep>), E> {
        self.check_file()?;
        let database = StoreError::Database;
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        step.id = journal::open_step(&transaction, kind, target, &step)?;
        let description = RefCell::new((step.subject.clone(), step.count));
        let writer = Writer { reader: Reader { connection: &transaction }, description };
        let value = body(&writer)?;
        (step.subject, step.count) = writer.description.into_inner();
        let changes = journal::changes(&transaction, step.id)?;
        // What is final forgets what earlier steps changed, also where it finds nothing to change itself.
        if changes.is_empty() && kind == StepKind::Do && !is_final {
            transaction.rollback().map_err(database)?;
            return Ok((value, None));
        }
        journal::describe_step(&transaction, step.id, &step.subject, step.count)?;
        if is_final {
            journal::forget_inverses(&transaction)?;
        }
        journal::close_step(&transaction)?;
        transaction.commit().map_err(database)?;
        self.identity.note_log(&self.path);
        self.stacks.committed(kind, step.id, target);
        Ok((value, Some(AppliedStep { step, changes })))
    }

    /// Begins a verified backup in the background; one that is being made still is enough.
    pub fn begin_backup(&mut self, now: &str) {
        if self.lock.is_none() || self.backup.as_ref().is_some_and(|backup| !backup.is_finished()) {
            return;
        }
        let _ = self.finish_backup();
        self.backup = self.spawn_backup(now, Duration::ZERO);
    }

    /// The file as it lies there, as long as it is the one that was opened.
    fn bytes(&mut self) -> Option<Bytes> {
        if self.identity.standing(&self.path) != Standing::Same {
            return None;
        }
        if self.bytes.is_none() {
            self.bytes = Bytes::of(&self.path);
        }
        self.bytes.clone()
    }

    fn spawn_backup(&mut self, now: &str, patience: Duration) -> Option<JoinHandle<Result<Backup, StoreError>>> {
        let (project, name, own, bytes) = (self.path.clone(), now.to_owned(), self.key.clone(), self.bytes());
        let work = move || {
            std::thread::park_timeout(patience);
            backup::make(&project, &name, own.as_ref(), bytes.as_ref())
        };
        std::thread::Builder::new().name("backup".to_owned()).spawn(work).ok()
    }

    /// Makes a verified backup of the project as it is now, and waits for it.
    pub fn back_up(&mut self, now: &str) -> Result<Backup, StoreError> {
        self.writable()?;
        let _ = self.finish_backup();
        self.make_backup(now)
    }

    pub(crate) fn make_backup(&mut self, now: &str) -> Result<Backup, StoreError> {
        let bytes = self.bytes();
        backup::make(&self.path, now, self.key.as_ref(), bytes.as_ref())
    }

    /// Waits for the backup that was begun last and tells how it went; `None` if none was begun.
    pub fn finish_backup(&mut self) -> Option<Result<Backup, StoreError>> {
        let backup = self.backup.take()?;
        backup.thread().unpark();
        let outcome = backup.join();
        Some(outcome.unwrap_or_else(|_| Err(StoreError::Backup("the thread ended early".to_owned()))))
    }

    /// Brings everything into the one file and gives up the lock.
    pub fn close(mut self) -> Result<(), StoreError> {
        let _ = self.finish_backup();
        self.fold_into_one_file()
    }

    pub(crate) fn fold_into_one_file(&mut self) -> Result<(), StoreError> {
        if self.lock.is_some() {
            if self.identity.standing(&self.path) == Standing::Vanished {
                // What was written goes into the file that was opened, wherever it is now; the log of this name may be
                // that of another.
                let _ = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
                let _ = self.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
                return Ok(());
            }
            self.identity.forget_log();
            self.connection.flush_prepared_statement_cache();
            // Another reader may keep the log open; then the file stays in write-ahead mode, which is safe.
            let _ = self
                .connection
                .execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
        }
        Ok(())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.finish_backup();
        let _ = self.fold_into_one_file();
    }
}
