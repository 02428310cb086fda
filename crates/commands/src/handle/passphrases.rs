//! The passphrase of a project, and locking the window.

use sitat_project::{Changes, Noun, Passphrase, Project, ProjectError};

use crate::wire::Nothing;
use crate::wire::passphrases::{
    EarlierBackups, KeyRingState, RememberPassphrase, Secret, SetPassphrase, UnlockProject,
};
use crate::wire::project::ProjectInfo;
use crate::{CommandError, Session};

/// What was typed, as the project takes it.
pub(crate) fn passphrase(typed: &Secret) -> Result<Passphrase, ProjectError> {
    Ok(Passphrase::new(&typed.0)?)
}

/// The same where nothing need be typed.
pub(crate) fn given(typed: Option<&Secret>) -> Result<Option<Passphrase>, ProjectError> {
    typed.map(passphrase).transpose()
}

pub(crate) fn set_passphrase(session: &Session, request: SetPassphrase) -> Result<EarlierBackups, CommandError> {
    session.with_project(|project| {
        let (old, new) = (given(request.old.as_ref())?, given(request.new.as_ref())?);
        project.set_passphrase(old.as_ref(), new.as_ref())
    })?;
    session.keep_in_step(request.new.as_ref())?;
    session.tell_changes(&Changes { nouns: [Noun::Project].into(), ..Changes::default() });
    earlier_backups(session, Nothing {})
}

pub(crate) fn earlier_backups(session: &Session, _: Nothing) -> Result<EarlierBackups, CommandError> {
    let paths = session.with_project(|project| Ok(project.backups_with_other_passphrase()))?;
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let folder = paths.first().and_then(|path| path.parent()).map(|folder| text(Some(folder.as_os_str())));
    let files = paths.iter().map(|path| text(path.file_name())).collect();
    Ok(EarlierBackups { folder: folder.unwrap_or_default(), files })
}

pub(crate) fn delete_earlier_backups(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.with_project(Project::delete_backups_with_other_passphrase)?;
    Ok(Nothing {})
}

pub(crate) fn lock_project(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.lock_project()?;
    Ok(Nothing {})
}

pub(crate) fn unlock_project(session: &Session, request: UnlockProject) -> Result<ProjectInfo, CommandError> {
    let passphrase = passphrase(&request.passphrase)?;
    session.unlock_project(passphrase)?;
    super::project::view(session)
}

pub(crate) fn key_ring(session: &Session, _: Nothing) -> Result<KeyRingState, CommandError> {
    session.key_ring_state()
}

pub(crate) fn remember_passphrase(session: &Session, request: RememberPassphrase) -> Result<Nothing, CommandError> {
    session.remember_passphrase(&request.passphrase)?;
    Ok(Nothing {})
}

pub(crate) fn forget_passphrase(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.forget_passphrase()?;
    Ok(Nothing {})
}
