//! The list of names that are hidden, what stands for them, and words that are no names.

use rusqlite::named_params;
use sitat_model::{NameKind, ParticipantId, SourceId, SpeakerId};

use crate::{Reader, StoreError, Writer};

/// A name of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PseudonymRow {
    /// Identity.
    pub id: i64,
    /// What it is the name of.
    pub kind: NameKind,
    /// As people write it.
    pub name: String,
    /// What stands in its place.
    pub replacement: String,
    /// The person it is the name of, if that is known.
    pub participant: Option<ParticipantId>,
}

impl Reader<'_> {
    /// The list that the project holds, in the order in which names were added.
    pub fn pseudonyms(&self) -> Result<Vec<PseudonymRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, kind, name, replacement, participant_id FROM pseudonym ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok(PseudonymRow {
                id: row.get("id")?,
                kind: NameKind::from_name(&kind).unwrap_or_default(),
                name: row.get("name")?,
                replacement: row.get("replacement")?,
                participant: row.get::<_, Option<i64>>("participant_id")?.map(ParticipantId),
            })
        })
    }

    /// Words that were proposed as names and are none, in order of the alphabet.
    pub fn no_names(&self) -> Result<Vec<String>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT word FROM no_name ORDER BY word")?;
        super::collect(query.query([])?, |row| row.get("word"))
    }

    /// Whether the list of names is kept in a file of its own.
    pub fn are_names_apart(&self) -> Result<bool, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT name_list = 'file' AS is_apart FROM project")?;
        Ok(query.query_row([], |row| row.get("is_apart"))?)
    }
}

impl Writer<'_> {
    /// Adds a name.
    pub fn insert_pseudonym(&self, guid: &str, row: &PseudonymRow, created_at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO pseudonym (guid, kind, name, replacement, participant_id, created_at)
                 VALUES (:guid, :kind, :name, :replacement, :participant, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":kind": row.kind.name(), ":name": row.name, ":replacement": row.replacement,
                ":participant": row.participant.map(|id| id.0), ":created_at": created_at,
            })?;
        Ok(())
    }

    /// Changes a name of the list.
    pub fn set_pseudonym(&self, row: &PseudonymRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE pseudonym SET kind = :kind, name = :name, replacement = :replacement, participant_id = :participant
                 WHERE id = :id",
            )?
            .execute(named_params! {
                ":kind": row.kind.name(), ":name": row.name, ":replacement": row.replacement,
                ":participant": row.participant.map(|id| id.0), ":id": row.id,
            })?;
        Ok(())
    }

    /// Takes a name off the list.
    pub fn delete_pseudonym(&self, id: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM pseudonym WHERE id = :id")?.execute(named_params! {":id": id})?;
        Ok(())
    }

    /// Takes the whole list out of the file for good, and all that the journal keeps of it: undoing an earlier step
    /// that changed the list changes nothing from now on.
    pub fn forget_pseudonyms(&self) -> Result<(), StoreError> {
        self.connection.execute("DELETE FROM pseudonym", [])?;
        self.connection.execute(
            "DELETE FROM journal_value WHERE entry_id IN (SELECT id FROM journal_entry WHERE table_name = 'pseudonym')",
            [],
        )?;
        self.connection.execute("DELETE FROM journal_entry WHERE table_name = 'pseudonym'", [])?;
        Ok(())
    }

    /// Notes that a word is no name.
    pub fn insert_no_name(&self, word: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR IGNORE INTO no_name (word) VALUES (:word)")?
            .execute(named_params! {":word": word})?;
        Ok(())
    }

    /// Forgets that a word is no name.
    pub fn delete_no_name(&self, word: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM no_name WHERE word = :word")?
            .execute(named_params! {":word": word})?;
        Ok(())
    }

    /// Says whether the list is kept in a file of its own.
    pub fn set_names_apart(&self, are_apart: bool) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE project SET name_list = :place")?
            .execute(named_params! {":place": if are_apart { "file" } else { "project" }})?;
        Ok(())
    }

    /// Gives a label in a source another name.
    pub fn set_speaker_label(&self, id: SpeakerId, label: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE speaker SET label = :label WHERE id = :id")?
            .execute(named_params! {":label": label, ":id": id.0})?;
        Ok(())
    }

    /// Gives a participant another name.
    pub fn set_participant_name(&self, id: ParticipantId, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE participant SET name = :name WHERE id = :id")?
            .execute(named_params! {":name": name, ":id": id.0})?;
        Ok(())
    }

    /// Gives a source another name, and the file it came from.
    pub fn set_source_names(&self, id: SourceId, name: &str, file: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE source SET name = :name, file_name = :file WHERE id = :id")?
            .execute(named_params! {":name": name, ":file": file, ":id": id.0})?;
        Ok(())
    }
}
