//! Backups of the project: what they hold against what is there now, making one, and going back to one. And what is done
//! with a file that cannot be opened: looking whether it is whole, putting a backup in its place, saving what can be read.

use std::path::{Path, PathBuf};

use sitat_store::{Backup, BackupFile, COUNTED, NewStep, Passphrase, Restored, Salvaged, Verified};

use crate::{JournalFilter, JournalStep, Operation, Project, ProjectError, Surroundings};

/// After so much work, in milliseconds, the next action begins a backup.
const BETWEEN: i64 = 60 * 60 * 1000;

/// Steps that are listed of what was done since a backup.
const LISTED: u32 = 200;

/// How much is in a backup, or in the project, of what people count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackupCounts {
    /// Sources.
    pub sources: u32,
    /// Participants.
    pub participants: u32,
    /// Cases.
    pub cases: u32,
    /// Codes.
    pub codes: u32,
    /// Coded passages.
    pub segments: u32,
    /// Codings.
    pub codings: u32,
    /// Themes.
    pub themes: u32,
    /// Memos.
    pub memos: u32,
}

impl From<[u32; COUNTED.len()]> for BackupCounts {
    fn from(counts: [u32; COUNTED.len()]) -> Self {
        let [sources, participants, cases, codes, segments, codings, themes, memos] = counts;
        Self { sources, participants, cases, codes, segments, codings, themes, memos }
    }
}

/// A backup held against the project as it is now.
#[derive(Clone, Debug)]
pub struct BackupComparison {
    /// How much is in the backup.
    pub then: BackupCounts,
    /// How much is in the project.
    pub now: BackupCounts,
    /// When the last step was done that the backup has, milliseconds UTC.
    pub last_step_at: Option<i64>,
    /// What was done in the project since, and would be gone from it: the latest first, two hundred at most.
    pub since: Vec<JournalStep>,
    /// How many steps that are.
    pub since_count: u32,
    /// Steps that only the backup has: it was made before the project was brought back to an earlier one.
    pub only_there: u32,
}

fn step_of(operation: Operation, surroundings: &Surroundings) -> NewStep {
    NewStep {
        operation: operation.name(),
        coder: surroundings.coder.clone(),
        reason: None,
        at: surroundings.clock.now(),
    }
}

impl Project {
    /// The backups beside the project, newest first.
    pub fn backups(&self) -> Vec<BackupFile> {
        sitat_store::backup_files(self.own_path())
    }

    /// Holds a backup against the project as it is now. Its passphrase is asked for only where it is another.
    pub fn compare_backup(
        &mut self,
        backup: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<BackupComparison, ProjectError> {
        let content = self.store.look_into_backup(backup, passphrase)?;
        let page = self.journal(None, LISTED, &JournalFilter::default())?;
        let since: Vec<JournalStep> =
            page.steps.into_iter().take_while(|step| step.step.id > content.parted_after).collect();
        Ok(BackupComparison {
            then: content.counts.into(),
            now: self.store.counted()?.into(),
            last_step_at: content.last_step.map(|step| step.at),
            since,
            since_count: self.store.read().steps_after(content.parted_after)?,
            only_there: content.own_steps,
        })
    }

    /// Makes a verified backup of the project as it is now.
    pub fn back_up(&mut self) -> Result<Backup, ProjectError> {
        let now = self.surroundings.now_for_file_names();
        self.backed_up_at = self.surroundings.clock.now();
        Ok(self.store.back_up(&now)?)
    }

    /// Puts a backup in the place of what the project holds now, of which a backup is made first: that is what is told. The
    /// journal is that of the backup again, and tells of it. Everything that is shown of the project is another then.
    pub fn restore_backup(&mut self, backup: &Path, passphrase: Option<&Passphrase>) -> Result<Backup, ProjectError> {
        self.check_allowed(Operation::RestoreBackup)?;
        self.settle_index()?;
        let now = self.surroundings.now_for_file_names();
        let kept =
            self.store.restore(backup, passphrase, &now, step_of(Operation::RestoreBackup, &self.surroundings))?;
        self.forget_what_is_at_hand();
        self.index = crate::indexing::TextIndex::default();
        Ok(kept)
    }

    /// Looks whether the file is whole. It is only read.
    pub fn verify(&mut self) -> Result<Verified, ProjectError> {
        Ok(self.store.verify()?)
    }

    /// Begins a backup when there was an hour of work since the last one.
    pub(crate) fn back_up_each_hour(&mut self, now: i64) {
        if now.saturating_sub(self.backed_up_at) >= BETWEEN {
            self.backed_up_at = now;
            self.store.begin_backup(&self.surroundings.now_for_file_names());
        }
    }
}

/// Looks whether a project file is whole. It is only read.
pub fn verify(path: &Path, passphrase: Option<&Passphrase>) -> Result<Verified, ProjectError> {
    Ok(sitat_store::verify(path, passphrase)?)
}

/// Puts a backup in the place of a project file that is gone or cannot be opened. What lies there is put aside.
pub fn restore_file(
    path: &Path,
    backup: &Path,
    passphrase: Option<Passphrase>,
    surroundings: &Surroundings,
) -> Result<Restored, ProjectError> {
    let opening =
        sitat_store::Opening { now: surroundings.now_for_file_names(), passphrase, ..sitat_store::Opening::default() };
    Ok(sitat_store::restore_file(path, backup, &opening, step_of(Operation::RestoreBackup, surroundings))?)
}

/// Saves what can be read of a damaged project file into a new one, which gets the same passphrase.
pub fn salvage(
    path: &Path,
    passphrase: Option<&Passphrase>,
    into: &Path,
    surroundings: &Surroundings,
) -> Result<Salvaged, ProjectError> {
    Ok(sitat_store::salvage(path, passphrase, into, step_of(Operation::SalvageProject, surroundings))?)
}

/// The backups of a file that cannot be opened, newest first.
pub fn backups_of(path: &Path) -> Vec<BackupFile> {
    sitat_store::backup_files(path)
}

/// The newest backup of a file that can be read and is whole.
pub fn newest_sound_backup(path: &Path, passphrase: Option<&Passphrase>) -> Option<PathBuf> {
    sitat_store::newest_sound_backup(path, passphrase).map(|file| file.path)
}
