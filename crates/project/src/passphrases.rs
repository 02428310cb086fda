//! The passphrase of a project: giving it one, another one, or none, and what lies beside it under an earlier one.

use std::path::{Path, PathBuf};

use sitat_store::{NewStep, Passphrase};

use crate::{Operation, Project, ProjectError};

impl Project {
    /// Gives the project a passphrase, another one or none. All three write the file anew, cannot be undone, and leave
    /// earlier copies and backups as they are. The journal tells of it.
    pub fn set_passphrase(
        &mut self,
        old: Option<&Passphrase>,
        new: Option<&Passphrase>,
    ) -> Result<Operation, ProjectError> {
        let operation = match (self.store.has_passphrase(), new) {
            (false, _) => Operation::AddPassphrase,
            (true, Some(_)) => Operation::ChangePassphrase,
            (true, None) => Operation::RemovePassphrase,
        };
        if !self.store.has_passphrase() && new.is_none() {
            return Err(sitat_store::StoreError::PassphraseEmpty.into());
        }
        self.settle_index()?;
        let step = NewStep {
            operation: operation.name(),
            coder: self.surroundings.coder.clone(),
            reason: None,
            at: self.surroundings.clock.now(),
        };
        self.store.set_passphrase(old, new, step)?;
        Ok(operation)
    }

    /// Where the project is, also where this is an earlier state of it.
    pub fn path(&self) -> &Path {
        self.own_path()
    }

    /// Whether the file has a passphrase.
    pub fn has_passphrase(&self) -> bool {
        self.store.has_passphrase()
    }

    /// Refuses another passphrase than that of this project; takes as long as opening it.
    pub fn check_passphrase(&self, passphrase: &Passphrase) -> Result<(), ProjectError> {
        Ok(self.store.check_passphrase(Some(passphrase))?)
    }

    /// The backups beside the project that an earlier passphrase opens, or none, oldest first.
    pub fn backups_with_other_passphrase(&self) -> Vec<PathBuf> {
        self.store.backups_with_other_protection()
    }

    /// Deletes them, after making one as the project is now. Tells how many went.
    pub fn delete_backups_with_other_passphrase(&mut self) -> Result<usize, ProjectError> {
        let now = self.surroundings.now_for_file_names();
        Ok(self.store.delete_backups_with_other_protection(&now)?)
    }
}
