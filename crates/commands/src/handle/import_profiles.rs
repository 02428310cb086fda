//! How files are read, saved under a name.

use sitat_project::ImportProfile;

use crate::wire::Nothing;
use crate::wire::import::{
    DeleteImportProfile, ImportProfile as WireProfile, ReadSettings, RenameImportProfile, SaveImportProfile,
    SpeakerChoice,
};
use crate::wire::marks::ColourCode;
use crate::{CommandError, Session};

impl From<ImportProfile> for WireProfile {
    fn from(profile: ImportProfile) -> Self {
        let settings = profile.settings;
        let speakers = profile.speakers.into_iter().map(|choice| SpeakerChoice {
            role: choice.role.into(),
            label: choice.label,
            participant: choice.participant,
            cases: choice.cases,
        });
        Self {
            id: profile.id,
            name: profile.name,
            settings: ReadSettings {
                encoding: settings.encoding,
                pattern: settings.pattern,
                detect_turns: settings.detect_turns,
                cleaning: settings.cleaning,
                by_hand: Vec::new(),
                names: None,
            },
            kind: profile.kind.map(Into::into),
            language: profile.language,
            speakers: speakers.collect(),
            colours: profile.colours.into_iter().map(|(colour, code)| ColourCode { colour, code }).collect(),
            comments: profile.comments.into(),
            keeps_authors: profile.keeps_authors,
        }
    }
}

pub(crate) fn import_profiles(session: &Session, _: Nothing) -> Result<Vec<WireProfile>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.import_profiles())?))
}

pub(crate) fn save_import_profile(session: &Session, request: SaveImportProfile) -> Result<Nothing, CommandError> {
    let profile = ImportProfile {
        id: 0,
        name: request.name,
        settings: request.settings.into(),
        kind: request.kind.map(Into::into),
        language: request.language,
        speakers: request.speakers.into_iter().map(Into::into).collect(),
        colours: request.colours.into_iter().map(|own| (own.colour, own.code)).collect(),
        comments: request.comments.into(),
        keeps_authors: request.keeps_authors,
    };
    session.act(|project| project.save_import_profile(&profile))?;
    Ok(Nothing {})
}

pub(crate) fn rename_import_profile(session: &Session, request: RenameImportProfile) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_import_profile(request.id, &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn delete_import_profile(session: &Session, request: DeleteImportProfile) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_import_profile(request.id))?;
    Ok(Nothing {})
}
