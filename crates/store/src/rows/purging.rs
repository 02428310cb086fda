//! Forgetting for good: what cannot be undone, and is done only where a person asks for exactly that.

use rusqlite::limits::Limit;
use rusqlite::{Connection, named_params};
use sitat_model::{MemoId, ParticipantId, Quote, SourceId, StepId};

use crate::schema::Schema;
use crate::{ProfileSpeakerRow, Reader, StoreError, Writer};

/// Columns with words that stood in texts: they follow them when names are made final.
const OF_TEXTS: [(&str, &str); 2] = [("comment", "words"), ("comment", "on_name")];

/// Tables with the words of texts, and the list of names itself.
const NOT_LOOKED_INTO: [&str; 4] = ["stretch", "displaced_stretch", "text_edit", "pseudonym"];

impl Reader<'_> {
    /// What edits of a source have put something in the place of: the words that were removed.
    pub fn replaced_words(&self, source: SourceId, inserted: &str) -> Result<Vec<String>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT removed FROM text_edit WHERE inserted = :inserted
             AND revision_id IN (SELECT id FROM text_revision WHERE source_id = :source) ORDER BY id",
        )?;
        super::collect(query.query(named_params! {":source": source.0, ":inserted": inserted})?, |row| {
            row.get("removed")
        })
    }

    /// What the steps of the journal say they were about.
    pub fn step_words(&self) -> Result<Vec<(StepId, String, Option<String>)>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, subject, reason FROM journal_step ORDER BY id")?;
        super::collect(query.query([])?, |row| Ok((StepId(row.get("id")?), row.get("subject")?, row.get("reason")?)))
    }

    /// Shows everything that is written anywhere but in texts, with the table that it stands in.
    pub fn look_into_tables(&self, mut look: impl FnMut(&str, &str)) -> Result<(), StoreError> {
        for (table, columns) in &Schema::current()?.journalled {
            if NOT_LOOKED_INTO.contains(&table.as_str()) {
                continue;
            }
            let is_written =
                |column: &&String| *column != "guid" && !OF_TEXTS.contains(&(table.as_str(), column.as_str()));
            for column in columns.iter().filter(is_written) {
                let mut query = self.connection.prepare(&format!(
                    "SELECT \"{column}\" FROM \"{table}\" WHERE typeof(\"{column}\") = 'text' AND \"{column}\" <> ''"
                ))?;
                let mut rows = query.query([])?;
                while let Some(row) = rows.next()? {
                    look(table, row.get_ref(0)?.as_str().unwrap_or_default());
                }
            }
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Lets a memo on a passage that goes lie on its source.
    pub fn move_memo_to_source(&self, id: MemoId, source: SourceId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE memo SET segment_id = NULL, coding_id = NULL, source_id = :source WHERE id = :id")?
            .execute(named_params! {":id": id.0, ":source": source.0})?;
        Ok(())
    }

    /// Forgets what sources were before, the files they came from, the texts of sources that were taken out, and what
    /// was being written in any.
    pub fn forget_earlier_texts(&self, sources: &[SourceId]) -> Result<(), StoreError> {
        for source in sources {
            for statement in [
                "UPDATE source SET text_revision_id = NULL WHERE id = :source",
                "DELETE FROM text_revision WHERE source_id = :source",
                "DELETE FROM source_file WHERE source_id = :source",
            ] {
                self.connection.prepare_cached(statement)?.execute(named_params! {":source": source.0})?;
            }
        }
        self.connection.execute("DELETE FROM edit_draft", [])?;
        self.connection.execute("DELETE FROM source_text WHERE source_id NOT IN (SELECT id FROM source)", [])?;
        self.connection.execute("DELETE FROM source_file WHERE source_id NOT IN (SELECT id FROM source)", [])?;
        Ok(())
    }

    /// Forgets the names of a participant in lists of names and in how files are read.
    pub fn forget_names_of(&self, participant: ParticipantId, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM pseudonym WHERE participant_id = :participant")?
            .execute(named_params! {":participant": participant.0})?;
        self.connection
            .prepare_cached("UPDATE import_profile_speaker SET participant = NULL WHERE participant = :name")?
            .execute(named_params! {":name": name})?;
        Ok(())
    }

    /// Remembers other words than those that a passage was put on and that are not where they were.
    pub fn set_displaced_quote(&self, id: i64, quote: &Quote) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE displaced_stretch SET quote = :quote, prefix = :prefix, suffix = :suffix WHERE id = :id",
            )?
            .execute(named_params! {
                ":quote": quote.exact, ":prefix": quote.prefix, ":suffix": quote.suffix, ":id": id,
            })?;
        Ok(())
    }

    /// Says anew who the labels of a profile are.
    pub fn set_import_profile_speakers(&self, id: i64, speakers: &[ProfileSpeakerRow]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM import_profile_speaker WHERE import_profile_id = :id")?
            .execute(named_params! {":id": id})?;
        self.insert_import_profile_speakers(id, speakers)
    }

    /// Puts something else in the place of what a step of the journal says it was about.
    pub fn set_step_words(&self, id: StepId, subject: &str, reason: Option<&str>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE journal_step SET subject = :subject, reason = :reason WHERE id = :id")?
            .execute(named_params! {":id": id.0, ":subject": subject, ":reason": reason})?;
        Ok(())
    }
}

/// Writes the whole file anew, without what was deleted. The database does it by way of a second one, in memory.
pub(crate) fn rewrite(connection: &Connection) -> Result<(), StoreError> {
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let written = connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    Ok(written?)
}
