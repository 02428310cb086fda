//! Copies of a project: one made by somebody else is read from a copy of it, and where two copies parted is found in
//! their journals.

use std::path::Path;

use rusqlite::Connection;
use sitat_model::StepId;

use crate::journal::FINAL;
use crate::store::{Opening, Store};
use crate::{StoreError, earlier, file, migration};

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
    /// The file itself is only read.
    pub fn open_copied(path: &Path, into: &Path) -> Result<Self, StoreError> {
        file::check_magic(path)?;
        let unsound = |error: StoreError| match error {
            StoreError::Database(error) if file::is_unsound(&error) => StoreError::NotAProject(path.to_owned()),
            other => other,
        };
        let version = {
            let source = file::connect_to_existing(path, true)?;
            let version = file::check_version(&source, path)?;
            earlier::copy_whole(&source, into).map_err(unsound)?;
            version
        };
        {
            let copy = file::connect_to_existing(into, false)?;
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
            file::check_schema(&copy, path)?;
        }
        Self::open(into, &Opening { read_only: true, now: String::new() })
    }

    /// Writes a copy of this project as it is now, found whole before it gets its name; what is there is replaced.
    pub fn save_copy(&self, into: &Path) -> Result<(), StoreError> {
        crate::backup::copy_to(&self.connection, into, |_| Ok(()))
    }

    /// Writes a copy in which nothing but comments is to be written.
    pub fn save_copy_for_comments(&self, into: &Path, row: &crate::CommentCopyRow) -> Result<(), StoreError> {
        crate::backup::copy_to(&self.connection, into, |copy| row.write(copy))
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
        earlier::copy(&self.connection, step, copy)
    }
}
