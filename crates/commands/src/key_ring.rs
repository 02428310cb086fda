//! The passphrase of a project in the key ring of the system: kept there only when somebody asks for it, and found there when
//! the same file is opened again. The settings say of which files that is so; the passphrase itself stands nowhere else.
//!
//! Knows no key ring of any system. The ring is asked while nothing of the session is held: it may ask the person something.

use std::path::{Path, PathBuf};

use sitat_model::Message;
use sitat_project::{Passphrase, Project, ProjectError};
use zeroize::Zeroizing;

use crate::session::real;
use crate::wire::passphrases::{KeyRingState, Secret};
use crate::{CommandError, ErrorKind, Session};

/// A key ring of the system. An account is the guid of a project.
pub trait KeyRing: Send + Sync {
    /// The passphrase of an account; none where none is kept. The system may ask the person first.
    ///
    /// # Errors
    /// The system says no, or the person does; there may be a passphrase all the same.
    fn find(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyRingError>;

    /// Keeps the passphrase of an account, in place of the one that may be there.
    ///
    /// # Errors
    /// Nothing is kept.
    fn keep(&self, account: &str, passphrase: &str) -> Result<(), KeyRingError>;

    /// Lets go of the passphrase of an account, if there is one.
    ///
    /// # Errors
    /// It may still be there.
    fn forget(&self, account: &str) -> Result<(), KeyRingError>;
}

/// Why a key ring did not do as it was asked, in the system's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRingError(pub String);

impl KeyRingError {
    fn told(self, key: &'static str) -> CommandError {
        CommandError::new(ErrorKind::Refused, Message::new(key).with("reason", self.0))
    }
}

fn refused(key: &'static str) -> CommandError {
    CommandError::new(ErrorKind::Refused, Message::new(key))
}

impl Session {
    /// Whether there is a key ring that may be used.
    pub(crate) fn has_key_ring(&self) -> bool {
        self.key_ring().is_some()
    }

    /// The open project's file, and whether it has a passphrase.
    fn protected_file(&self) -> Result<(PathBuf, bool), CommandError> {
        self.with_project(|project| Ok((real(project.path()), project.has_passphrase())))
    }

    pub(crate) fn key_ring_state(&self) -> Result<KeyRingState, CommandError> {
        let (path, has_passphrase) = self.protected_file()?;
        let is_there = has_passphrase && self.has_key_ring();
        Ok(KeyRingState { is_there, is_remembered: is_there && self.settings().remembered(&path).is_some() })
    }

    /// Keeps the passphrase of the open project.
    pub(crate) fn remember_passphrase(&self, typed: &Secret) -> Result<(), CommandError> {
        let (path, has_passphrase) = self.protected_file()?;
        if !has_passphrase {
            return Err(refused("key-ring-without-passphrase"));
        }
        let ring = self.key_ring().ok_or_else(|| refused("key-ring-missing"))?;
        let passphrase = Passphrase::new(&typed.0).map_err(ProjectError::from)?;
        let account = self.with_project(|project| {
            project.check_passphrase(&passphrase)?;
            project.guid()
        })?;
        ring.keep(&account, &typed.0).map_err(|error| error.told("key-ring-refused"))?;
        let before = self.settings().remember(path, account);
        if let Some(before) = before {
            let _ = ring.forget(&before);
        }
        Ok(())
    }

    /// Lets go of the passphrase of the open project.
    pub(crate) fn forget_passphrase(&self) -> Result<(), CommandError> {
        let (path, _) = self.protected_file()?;
        let Some(remembered) = self.settings().remembered(&path) else { return Ok(()) };
        // As long as it is there it is told to be there.
        let ring = self.key_ring().ok_or_else(|| refused("key-ring-missing"))?;
        ring.forget(&remembered.project).map_err(|error| error.told("key-ring-keeps"))?;
        self.settings().forget_remembered(&path);
        Ok(())
    }

    /// Lets go of the passphrase of a file that is no longer opened with it; a ring that refuses changes nothing about that.
    pub(crate) fn let_go_of(&self, path: &Path) {
        let gone = self.settings().forget_remembered(&real(path));
        if let (Some(account), Some(ring)) = (gone, self.key_ring()) {
            let _ = ring.forget(&account);
        }
    }

    /// The passphrase that is kept for a file. A file that was locked has to be opened by typing first. Where the ring has
    /// none, the file is not remembered any more; where it says no today, it may be asked again.
    pub(crate) fn kept_passphrase(&self, path: &Path) -> Option<Passphrase> {
        let ring = self.key_ring()?;
        let remembered = self.settings().remembered(&real(path)).filter(|file| !file.is_locked)?;
        let found = ring.find(&remembered.project).ok()?;
        let passphrase = found.and_then(|words| Passphrase::new(&words).ok());
        if passphrase.is_none() {
            self.let_go_of(path);
        }
        passphrase
    }

    /// Keeps another passphrase in place of the one that was kept for the open project; lets go of it where there is none
    /// now, or the ring refuses.
    pub(crate) fn keep_in_step(&self, typed: Option<&Secret>) -> Result<(), CommandError> {
        let path = self.with_project(|project: &mut Project| Ok(real(project.path())))?;
        let Some(remembered) = self.settings().remembered(&path) else { return Ok(()) };
        let kept = match (typed, self.key_ring()) {
            (Some(typed), Some(ring)) => ring.keep(&remembered.project, &typed.0).is_ok(),
            _ => false,
        };
        if !kept {
            self.let_go_of(&path);
        }
        Ok(())
    }
}
