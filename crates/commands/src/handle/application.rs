//! The program itself.

use crate::wire::Nothing;
use crate::wire::application::{Application, ForgetRecent, GetApplication, Preferences, ReadingPlace};
use crate::{CommandError, Session};

pub(crate) fn application(session: &Session, _: GetApplication) -> Result<Application, CommandError> {
    let project = session.has_project().then(|| super::project::view(session)).transpose()?;
    Ok(Application {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        preferences: session.preferences(),
        recent: session.recent(),
        project,
        locked: session.locked().map(|path| path.to_string_lossy().into_owned()),
        has_key_ring: session.has_key_ring(),
    })
}

pub(crate) fn set_preferences(session: &Session, preferences: Preferences) -> Result<Nothing, CommandError> {
    session.set_preferences(preferences);
    Ok(Nothing {})
}

pub(crate) fn reading_places(session: &Session, _: Nothing) -> Result<Vec<ReadingPlace>, CommandError> {
    session.places()
}

pub(crate) fn remember_place(session: &Session, place: ReadingPlace) -> Result<Nothing, CommandError> {
    session.remember_place(place)?;
    Ok(Nothing {})
}

pub(crate) fn forget_recent(session: &Session, request: ForgetRecent) -> Result<Nothing, CommandError> {
    session.forget_recent(&request.path);
    Ok(Nothing {})
}
