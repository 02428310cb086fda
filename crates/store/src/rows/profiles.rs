//! How files are read, saved under a name.

use rusqlite::named_params;

use crate::{Reader, StoreError, Writer};

/// A profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileRow {
    /// Identity; not looked at in a new one.
    pub id: i64,
    /// Name, unique in the project.
    pub name: String,
    /// Encoding of text files, if said.
    pub encoding: Option<String>,
    /// How turns are marked, if said.
    pub pattern: Option<String>,
    /// Whether turns are looked for.
    pub detect_turns: bool,
    /// Names of what is tidied, with blanks between.
    pub cleaning: String,
    /// Kind of source, if said.
    pub kind: Option<String>,
    /// Language as a tag, if said.
    pub language: Option<String>,
    /// Who the labels are.
    pub speakers: Vec<ProfileSpeakerRow>,
    /// Colours of pens, and the paths of the codes that they stand for.
    pub colours: Vec<(String, String)>,
    /// What becomes of comments, by name.
    pub comments: String,
    /// Whether who wrote a comment counts as the coder.
    pub keeps_authors: bool,
}

/// Who a label is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileSpeakerRow {
    /// The label.
    pub label: String,
    /// Role, by name.
    pub role: String,
    /// Name of the person, where it is one and the same in all files.
    pub participant: Option<String>,
}

impl Reader<'_> {
    /// All profiles, oldest first.
    pub fn import_profiles(&self) -> Result<Vec<ProfileRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, name, encoding, pattern, detect_turns, cleaning, kind, language, comments, keeps_authors
             FROM import_profile ORDER BY id",
        )?;
        let mut profiles = super::collect(query.query([])?, |row| {
            Ok(ProfileRow {
                id: row.get("id")?,
                name: row.get("name")?,
                encoding: row.get("encoding")?,
                pattern: row.get("pattern")?,
                detect_turns: row.get("detect_turns")?,
                cleaning: row.get("cleaning")?,
                kind: row.get("kind")?,
                language: row.get("language")?,
                speakers: Vec::new(),
                colours: Vec::new(),
                comments: row.get("comments")?,
                keeps_authors: row.get("keeps_authors")?,
            })
        })?;
        for profile in &mut profiles {
            let mut query = self.connection.prepare_cached(
                "SELECT label, role, participant FROM import_profile_speaker WHERE import_profile_id = :id ORDER BY id",
            )?;
            profile.speakers = super::collect(query.query(named_params! {":id": profile.id})?, |row| {
                Ok(ProfileSpeakerRow {
                    label: row.get("label")?,
                    role: row.get("role")?,
                    participant: row.get("participant")?,
                })
            })?;
            let mut query = self.connection.prepare_cached(
                "SELECT colour, code FROM import_profile_colour WHERE import_profile_id = :id ORDER BY id",
            )?;
            profile.colours = super::collect(query.query(named_params! {":id": profile.id})?, |row| {
                Ok((row.get("colour")?, row.get("code")?))
            })?;
        }
        Ok(profiles)
    }
}

impl Writer<'_> {
    /// Makes a profile.
    pub fn insert_import_profile(&self, guid: &str, row: &ProfileRow, created_at: i64) -> Result<i64, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO import_profile (guid, name, encoding, pattern, detect_turns, cleaning, kind, language,
                                             comments, keeps_authors, created_at)
                 VALUES (:guid, :name, :encoding, :pattern, :detect_turns, :cleaning, :kind, :language, :comments,
                         :keeps_authors, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": row.name, ":encoding": row.encoding, ":pattern": row.pattern,
                ":detect_turns": row.detect_turns, ":cleaning": row.cleaning, ":kind": row.kind,
                ":language": row.language, ":comments": row.comments, ":keeps_authors": row.keeps_authors,
                ":created_at": created_at,
            })?;
        let id = self.connection.last_insert_rowid();
        self.insert_import_profile_speakers(id, &row.speakers)?;
        for (colour, code) in &row.colours {
            self.connection
                .prepare_cached(
                    "INSERT OR IGNORE INTO import_profile_colour (import_profile_id, colour, code)
                     VALUES (:id, :colour, :code)",
                )?
                .execute(named_params! {":id": id, ":colour": colour, ":code": code})?;
        }
        Ok(id)
    }

    pub(crate) fn insert_import_profile_speakers(
        &self,
        id: i64,
        speakers: &[ProfileSpeakerRow],
    ) -> Result<(), StoreError> {
        for speaker in speakers {
            self.connection
                .prepare_cached(
                    "INSERT INTO import_profile_speaker (import_profile_id, label, role, participant)
                     VALUES (:id, :label, :role, :participant)",
                )?
                .execute(named_params! {
                    ":id": id, ":label": speaker.label, ":role": speaker.role, ":participant": speaker.participant,
                })?;
        }
        Ok(())
    }

    /// Gives a profile another name.
    pub fn set_import_profile_name(&self, id: i64, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE import_profile SET name = :name WHERE id = :id")?
            .execute(named_params! {":name": name, ":id": id})?;
        Ok(())
    }

    /// Takes a profile out.
    pub fn delete_import_profile(&self, id: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM import_profile WHERE id = :id")?
            .execute(named_params! {":id": id})?;
        Ok(())
    }
}
