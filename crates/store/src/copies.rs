//! Copies of a project: one made by somebody else is read from a copy of it, and where two copies parted is found in
//! their journals.

use std::path::Path;

use rusqlite::Connection;
use sitat_model::StepId;

use crate::journal::FINAL;
use crate::key::Key;
use crate::store::Store;
use crate::{Passphrase, StoreError, earlier, file, migration, protecting};

/// What tells a step from others, in whatever copy it stands.
type Mark = (i64, String, Option<i64>, String, String, i64);

fn marks(connection: &Connection) -> Result<Vec<Mark>, StoreError> {
    let mut query = connection
        .prepare_cached("SELECT id, kind, target_step_id, operation, coder, at FROM journal_step ORDER BY id")?;
    crate::rows::collect(query.query([])?, |row| {
        Ok((
            row.get("id")?,
            row.get("kind")?,
            row.get("target_step_id")?,
            row.get("operation")?,
            row.get("coder")?,
            row.get("at")?,
        ))
    })
}

impl Store {
    /// Copies a project file that is not this program's to touch, brings the copy up to date and opens it for reading.
    /// The file itself is only read. Where this project has a passphrase, no copy is without one; the passphrase of the
    /// other is asked for only where it is not that of this one.
    pub fn open_copied(&self, path: &Path, into: &Path, passphrase: Option<&Passphrase>) -> Result<Self, StoreError> {
        let key = self.key_of(path, passphrase)?;
        let own = key.as_ref().or(self.key.as_ref());
        let unsound = |error: StoreError| match error {
            StoreError::Database(error) if file::is_unsound(&error) => StoreError::NotAProject(path.to_owned()),
            other => other,
        };
        let version = {
            let source = file::connect_to_existing(path, true, key.as_ref())?;
            let version = file::check_version(&source, path)?;
            file::check_schema(&source, path, version)?;
            let copied = match own {
                Some(own) if key.is_none() => protecting::copy_into_protected(&source, into, own),
                _ => earlier::copy_whole(&source, into, own),
            };
            copied.map_err(unsound)?;
            version
        };
        {
            let copy = file::connect_to_existing(into, false, own)?;
            let verdict: String = copy
                .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
                .map_err(StoreError::from)
                .map_err(unsound)?;
            if verdict != "ok" {
                return Err(StoreError::Damaged { path: path.to_owned(), detail: verdict });
            }
            if version < crate::SCHEMA_VERSION {
                migration::migrate(&copy, version)?;
            }
            file::check_schema(&copy, path, crate::SCHEMA_VERSION)?;
        }
        Self::open_for_reading(into, own.cloned())
    }

    /// Whether a file is a project, or would have to be opened with a passphrase to tell.
    pub fn may_be_project(path: &Path) -> bool {
        file::protection(path).is_ok()
    }

    /// Opens the file of another project for reading, with its passphrase if it is not that of this one.
    pub fn open_another(&self, path: &Path, passphrase: Option<&Passphrase>) -> Result<Self, StoreError> {
        Self::open_for_reading(path, self.key_of(path, passphrase)?)
    }

    /// What opens a file: a copy of this one has its key still.
    pub(crate) fn key_of(&self, path: &Path, passphrase: Option<&Passphrase>) -> Result<Option<Key>, StoreError> {
        match &self.key {
            Some(own) if own.is_of(file::protection(path)?) => Ok(Some(own.clone())),
            _ => Key::of_file(path, passphrase),
        }
    }

    /// Writes a copy of this project as it is now, found whole before it gets its name; what is there is replaced.
    pub fn save_copy(&self, into: &Path) -> Result<(), StoreError> {
        crate::backup::copy_to(&self.connection, into, self.key.as_ref(), |_| Ok(()))
    }

    /// Writes a copy in which nothing but comments is to be written.
    pub fn save_copy_for_comments(&self, into: &Path, row: &crate::CommentCopyRow) -> Result<(), StoreError> {
        crate::backup::copy_to(&self.connection, into, self.key.as_ref(), |copy| row.write(copy))
    }

    /// The last step that this project and a copy of it have in common; 0: none.
    pub fn parted_after(&self, copy: &Self) -> Result<StepId, StoreError> {
        let (own, other) = (marks(&self.connection)?, marks(&copy.connection)?);
        let common = own.iter().zip(&other).take_while(|(own, other)| own == other).last();
        Ok(StepId(common.map_or(0, |(own, _)| own.0)))
    }

    /// Writes a project file that holds what this one held after a step, also before words were taken out that can still
    /// be undone. It is only for finding out what changed since. Refused where something was forgotten for good since.
    pub fn copy_for_comparing(&self, step: StepId, copy: &Path) -> Result<(), StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, operation FROM journal_step WHERE kind = 'do'")?;
        let steps: Vec<(i64, String)> =
            crate::rows::collect(query.query([])?, |row| Ok((row.get("id")?, row.get("operation")?)))?;
        if steps.iter().any(|(id, operation)| *id > step.0 && FINAL.contains(&operation.as_str())) {
            return Err(StoreError::BeyondHorizon);
        }
        earlier::copy(&self.connection, step, copy, self.key.as_ref())
    }
}
