//! How files are read, saved under a name and used for others.

use sitat_model::{Role, SourceKind};
use sitat_store::{ProfileRow, ProfileSpeakerRow};

use crate::{CommentChoice, Operation, Outcome, Project, ProjectError, ReadSettings, SpeakerChoice};

/// How files are read, under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProfile {
    /// Identity; not looked at in a new one.
    pub id: i64,
    /// Name.
    pub name: String,
    /// How files are read. Turns put right by hand belong to one text and are not kept.
    pub settings: ReadSettings,
    /// Kind of source, if said.
    pub kind: Option<SourceKind>,
    /// Language as a tag, if said.
    pub language: Option<String>,
    /// Who the labels are; a person only where it is the same one in all files.
    pub speakers: Vec<SpeakerChoice>,
    /// Colours of pens, and the paths of the codes that they stand for.
    pub colours: Vec<(String, String)>,
    /// What becomes of comments.
    pub comments: CommentChoice,
    /// Whether who wrote a comment counts as the coder.
    pub keeps_authors: bool,
}

impl From<ProfileRow> for ImportProfile {
    fn from(row: ProfileRow) -> Self {
        let speakers = row.speakers.into_iter().map(|speaker| SpeakerChoice {
            role: Role::from_name(&speaker.role).unwrap_or(Role::Participant),
            label: speaker.label,
            participant: speaker.participant,
            cases: Vec::new(),
            source: None,
        });
        Self {
            id: row.id,
            name: row.name,
            settings: ReadSettings {
                encoding: row.encoding,
                pattern: row.pattern,
                detect_turns: row.detect_turns,
                cleaning: row.cleaning.split_whitespace().map(str::to_owned).collect(),
                by_hand: Vec::new(),
                names: None,
            },
            kind: row.kind.as_deref().and_then(SourceKind::from_name),
            language: row.language,
            speakers: speakers.collect(),
            colours: row.colours,
            comments: CommentChoice::from_name(&row.comments).unwrap_or_default(),
            keeps_authors: row.keeps_authors,
        }
    }
}

impl From<&ImportProfile> for ProfileRow {
    fn from(profile: &ImportProfile) -> Self {
        let mut speakers: Vec<ProfileSpeakerRow> = Vec::new();
        for choice in &profile.speakers {
            if speakers.iter().all(|speaker| speaker.label != choice.label) {
                speakers.push(ProfileSpeakerRow {
                    label: choice.label.clone(),
                    role: choice.role.name().to_owned(),
                    participant: choice.participant.clone(),
                });
            }
        }
        Self {
            id: profile.id,
            name: profile.name.trim().to_owned(),
            encoding: profile.settings.encoding.clone(),
            pattern: profile.settings.pattern.clone(),
            detect_turns: profile.settings.detect_turns,
            cleaning: profile.settings.cleaning.join(" "),
            kind: profile.kind.map(|kind| kind.name().to_owned()),
            language: profile.language.clone(),
            speakers,
            colours: profile.colours.clone(),
            comments: profile.comments.name().to_owned(),
            keeps_authors: profile.keeps_authors,
        }
    }
}

fn is_same(left: &str, right: &str) -> bool {
    left.trim().to_lowercase() == right.trim().to_lowercase()
}

impl Project {
    /// All profiles, oldest first.
    pub fn import_profiles(&self) -> Result<Vec<ImportProfile>, ProjectError> {
        Ok(self.store.read().import_profiles()?.into_iter().map(ImportProfile::from).collect())
    }

    /// The profile of a name.
    pub fn import_profile(&self, name: &str) -> Result<ImportProfile, ProjectError> {
        let found = self.import_profiles()?.into_iter().find(|profile| is_same(&profile.name, name));
        found.ok_or_else(|| ProjectError::not_found("profile", name))
    }

    /// Saves a profile. One of the same name is replaced.
    pub fn save_import_profile(&mut self, profile: &ImportProfile) -> Result<Outcome<()>, ProjectError> {
        let row = ProfileRow::from(profile);
        if row.name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let former = self.import_profiles()?.into_iter().find(|known| is_same(&known.name, &row.name));
        self.transact(Operation::SaveImportProfile, None, |action| {
            action.writer.describe(row.name.as_str(), 1);
            if let Some(former) = former {
                action.writer.delete_import_profile(former.id)?;
            }
            let guid = action.guid();
            action.writer.insert_import_profile(&guid, &row, action.at)?;
            Ok(())
        })
    }

    /// Gives a profile another name, which no other profile may have.
    pub fn rename_import_profile(&mut self, id: i64, name: &str) -> Result<Outcome<()>, ProjectError> {
        let name = name.trim();
        let all = self.import_profiles()?;
        if !all.iter().any(|profile| profile.id == id) {
            return Err(ProjectError::not_found("profile", id));
        }
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        if all.iter().any(|profile| profile.id != id && is_same(&profile.name, name)) {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        self.transact(Operation::RenameImportProfile, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_import_profile_name(id, name)?)
        })
    }

    /// Takes a profile out.
    pub fn delete_import_profile(&mut self, id: i64) -> Result<Outcome<()>, ProjectError> {
        let profile = self.import_profiles()?.into_iter().find(|profile| profile.id == id);
        let profile = profile.ok_or_else(|| ProjectError::not_found("profile", id))?;
        self.transact(Operation::DeleteImportProfile, None, |action| {
            action.writer.describe(profile.name, 1);
            Ok(action.writer.delete_import_profile(id)?)
        })
    }
}
