//! The project itself and its coders.

use rusqlite::{Connection, named_params};
use sitat_model::{CoderId, Identification, Language};

use crate::{Reader, StoreError, Writer};

/// The project itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectRow {
    /// Identity in exchange with other programs.
    pub guid: String,
    /// Name.
    pub name: String,
    /// Language.
    pub language: Language,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// How participants are shown.
    pub identification: Identification,
    /// Below so many participants no shares are told in per cent.
    pub smallest_group: u32,
}

impl ProjectRow {
    /// Writes the row of a new file, before there is a journal.
    pub(crate) fn write(&self, connection: &Connection) -> Result<(), StoreError> {
        connection.execute(
            "INSERT INTO project (id, guid, name, language, created_at) VALUES (1, :guid, :name, :language, :created_at)",
            named_params! {
                ":guid": self.guid, ":name": self.name, ":language": self.language.code(), ":created_at": self.created_at,
            },
        )?;
        Ok(())
    }
}

/// What is left of a coder's name where letter case and blanks around it say nothing.
pub fn same_coder(name: &str) -> String {
    name.trim().to_lowercase()
}

impl Reader<'_> {
    /// The project itself.
    pub fn project(&self) -> Result<ProjectRow, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT guid, name, language, created_at, identification, smallest_group FROM project")?;
        Ok(query.query_row([], |row| {
            let language: String = row.get("language")?;
            let identification: String = row.get("identification")?;
            Ok(ProjectRow {
                guid: row.get("guid")?,
                name: row.get("name")?,
                language: Language::from_code(&language).unwrap_or_default(),
                created_at: row.get("created_at")?,
                identification: Identification::from_name(&identification).unwrap_or_default(),
                smallest_group: super::unsigned(row, "smallest_group")?,
            })
        })?)
    }

    /// The coder of this name; letter case and blanks around it say nothing.
    pub fn find_coder(&self, name: &str) -> Result<Option<CoderId>, StoreError> {
        let wanted = same_coder(name);
        let coders = self.coders()?;
        let exactly = coders.iter().find(|(_, own)| own == name);
        Ok(exactly.or_else(|| coders.iter().find(|(_, own)| same_coder(own) == wanted)).map(|(id, _)| *id))
    }

    /// All coders with their names.
    pub fn coders(&self) -> Result<Vec<(CoderId, String)>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, name FROM coder ORDER BY id")?;
        super::collect(query.query([])?, |row| Ok((CoderId(row.get("id")?), row.get("name")?)))
    }
}

impl Writer<'_> {
    /// Gives the project another name.
    pub fn set_project_name(&self, name: &str) -> Result<(), StoreError> {
        self.connection.prepare_cached("UPDATE project SET name = :name")?.execute(named_params! {":name": name})?;
        Ok(())
    }

    /// Says how participants are shown.
    pub fn set_identification(&self, level: Identification) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE project SET identification = :level")?
            .execute(named_params! {":level": level.name()})?;
        Ok(())
    }

    /// Says below how many participants no shares are told in per cent.
    pub fn set_smallest_group(&self, participants: u32) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE project SET smallest_group = :participants")?
            .execute(named_params! {":participants": participants})?;
        Ok(())
    }

    /// Makes a coder.
    pub fn insert_coder(&self, guid: &str, name: &str, created_at: i64) -> Result<CoderId, StoreError> {
        self.connection
            .prepare_cached("INSERT INTO coder (guid, name, created_at) VALUES (:guid, :name, :created_at)")?
            .execute(named_params! {":guid": guid, ":name": name, ":created_at": created_at})?;
        Ok(CoderId(self.connection.last_insert_rowid()))
    }
}
