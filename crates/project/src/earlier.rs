//! A project as it was after a step: a copy in a folder of its own, for reading only, gone when it is closed.
//!
//! The file itself is only read. What was erased for good is not in the journal any more and comes back in no copy; how
//! far back one can look ends there, and where somebody has withdrawn.

use std::path::{Path, PathBuf};

use sitat_model::{Message, StepId};

use crate::{Project, ProjectError, Surroundings};

/// Beginning of the names of folders for such copies.
const FOLDER: &str = "sitat-earlier-";

/// A folder that a program left behind is taken away after so long, in milliseconds: a day.
const LEFT_BEHIND: i64 = 24 * 60 * 60 * 1000;

/// What an earlier state is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// The last step that is in it.
    pub step: StepId,
    /// When that was done, milliseconds UTC.
    pub at: i64,
}

/// A folder that nobody else can look into and that goes with this value.
pub(crate) struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    pub(crate) fn make(surroundings: &Surroundings) -> Result<Self, ProjectError> {
        let temporary = std::env::temp_dir();
        sweep(&temporary, surroundings.clock.now());
        // Not a new identity of the study: those are for what is in it.
        let name = format!("{FOLDER}{}", uuid::Uuid::new_v4());
        let folder = temporary.join(name);
        private_folder(&folder)
            .map_err(|error| ProjectError::CannotWrite { path: folder.clone(), reason: error.to_string() })?;
        Ok(Self(folder))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An earlier state that is open: where the project itself is, and the folder that goes with the copy.
pub(crate) struct Earlier {
    pub(crate) as_of: AsOf,
    pub(crate) path: PathBuf,
    _folder: TemporaryFolder,
}

impl Project {
    /// Writes a project file that holds what this one held after a step, with the journal up to there.
    pub fn copy_as_of(&self, step: StepId, copy: &Path) -> Result<(), ProjectError> {
        Ok(self.store.copy_as_of(step, copy)?)
    }

    /// This project as it was after a step, for reading only.
    pub fn as_of(&mut self, step: StepId, surroundings: Surroundings) -> Result<Self, ProjectError> {
        let row = self.store.read().find_step(step)?.ok_or_else(|| ProjectError::not_found("step", step))?;
        let folder = TemporaryFolder::make(&surroundings)?;
        let copy = folder.path().join("copy.sitat");
        self.copy_as_of(step, &copy)?;
        let path = self.store.path().to_owned();
        let earlier = Earlier { as_of: AsOf { step, at: row.at }, path, _folder: folder };
        let mut project = Self::around(self.store.open_own_copy(&copy)?, surroundings);
        project.earlier = Some(earlier);
        Ok(project)
    }

    /// The earlier state that this is, if it is one.
    pub fn is_as_of(&self) -> Option<AsOf> {
        self.earlier.as_ref().map(|earlier| earlier.as_of)
    }

    /// Where the project is, also where this is an earlier state of it.
    pub(crate) fn own_path(&self) -> &Path {
        self.earlier.as_ref().map_or_else(|| self.store.path(), |earlier| &earlier.path)
    }

    /// What an export of an earlier state says about that.
    pub(crate) fn as_of_words(&mut self) -> Result<Option<String>, ProjectError> {
        let Some(as_of) = self.is_as_of() else { return Ok(None) };
        let language = self.language()?;
        let day = self.surroundings.day(as_of.at, language);
        Ok(Some(sitat_lang::text(language, &Message::new("journal-as-of").with("day", day))))
    }
}

/// Makes a folder that nobody else can look into.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes away what a program that ended early has left behind.
fn sweep(temporary: &Path, now: i64) {
    for entry in std::fs::read_dir(temporary).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(FOLDER);
        let age = entry.metadata().and_then(|metadata| metadata.modified()).ok();
        let age = age.and_then(|moment| moment.duration_since(std::time::UNIX_EPOCH).ok());
        let made = age.and_then(|age| i64::try_from(age.as_millis()).ok());
        if is_ours && made.is_some_and(|made| now.saturating_sub(made) > LEFT_BEHIND) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}
