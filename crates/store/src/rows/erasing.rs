//! What the file holds about one person outside the texts, and taking it out. Nothing here knows who is asked for.

use rusqlite::{Connection, ErrorCode, named_params};
use sitat_model::{CaseId, ParticipantId, RespondentId, SourceId, SurveyOptionId};

use crate::schema::Schema;
use crate::{Reader, StoreError, Writer};

/// Tables in which no person is written about: words of texts, which follow the texts, and the people who do the work.
const NOT_PASSED_THROUGH: [&str; 5] = ["stretch", "displaced_stretch", "text_edit", "text_style", "coder"];

/// Columns of which the program chooses the words, or that say who has worked.
const NOT_WRITTEN: [(&str, &str); 18] = [
    ("claim_confirmed", "role"),
    ("comment", "author"),
    ("comment", "settled_by"),
    ("map_snapshot_relation", "direction"),
    ("saved_search", "hit_order"),
    ("saved_search", "kinds"),
    ("saved_view", "column_codes"),
    ("saved_view", "column_order"),
    ("saved_view", "columns"),
    ("saved_view", "measure"),
    ("saved_view", "relation"),
    ("saved_view", "row_order"),
    ("saved_view", "rows"),
    ("source", "encoding"),
    ("source", "file_sha256"),
    ("source", "format"),
    ("survey", "file_sha256"),
    ("theme_version", "status"),
];

/// How many things the project holds about a person outside the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowsAbout {
    /// Values of attributes, and reasons why some are missing.
    pub values: u32,
    /// Memos on them.
    pub memos: u32,
}

impl Reader<'_> {
    /// Answers to surveys that were a participant's, are taken out, and can be brought back by undo.
    pub fn answers_taken_out(&self, participant: ParticipantId) -> Result<Vec<String>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT answers.value AS answers FROM journal_entry
             JOIN journal_value AS answers ON answers.entry_id = journal_entry.id AND answers.column_name = 'answers'
             JOIN journal_value AS person ON person.entry_id = journal_entry.id AND person.column_name = 'participant_id'
             WHERE table_name = 'survey_respondent' AND person.value = :participant ORDER BY journal_entry.id",
        )?;
        super::collect(query.query(named_params! {":participant": participant.0})?, |row| row.get("answers"))
    }

    /// What is held about a participant in rows of their own.
    pub fn rows_about(&self, participant: ParticipantId) -> Result<RowsAbout, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT (SELECT count(*) FROM attribute_value WHERE participant_id = :participant)
                  + (SELECT count(*) FROM competing_value WHERE participant_id = :participant)
                  + (SELECT count(*) FROM missing_value WHERE participant_id = :participant) AS own_values,
                    (SELECT count(*) FROM memo WHERE participant_id = :participant) AS memos",
        )?;
        Ok(query.query_row(named_params! {":participant": participant.0}, |row| {
            Ok(RowsAbout { values: super::unsigned(row, "own_values")?, memos: super::unsigned(row, "memos")? })
        })?)
    }
}

/// Writes words into a column. Where they must differ from all others and do not, a number tells them apart; what only
/// certain words may stand in keeps those that are there.
fn rewrite(connection: &Connection, statement: &str, row: i64, words: &str) -> Result<(), StoreError> {
    let mut numbered = words.to_owned();
    for number in 2_u32.. {
        let written = connection.prepare_cached(statement)?.execute(named_params! {":words": numbered, ":row": row});
        match written {
            Err(rusqlite::Error::SqliteFailure(error, _)) if error.code == ErrorCode::ConstraintViolation => {
                if error.extended_code != rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE {
                    return Ok(());
                }
                numbered = format!("{words} ({number})");
            }
            other => return Ok(other.map(|_| ())?),
        }
    }
    Ok(())
}

impl Writer<'_> {
    /// Takes somebody's answers to a survey out, as if they had never answered.
    pub fn delete_respondent(&self, id: RespondentId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM survey_respondent WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Takes an answer out of those that a question offers.
    pub fn delete_survey_option(&self, id: SurveyOptionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM survey_option WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Takes out what is held about a participant in rows of their own: values, memos on them, what was said of
    /// interviews with nobody else, and everything about cases that are this person.
    pub fn delete_rows_about(
        &self,
        participant: ParticipantId,
        interviews: &[SourceId],
        cases: &[CaseId],
    ) -> Result<(), StoreError> {
        let run = |statement: &str, id: i64| -> Result<(), StoreError> {
            self.connection.prepare_cached(statement)?.execute(named_params! {":id": id})?;
            Ok(())
        };
        for statement in [
            "DELETE FROM attribute_value WHERE participant_id = :id",
            "DELETE FROM competing_value WHERE participant_id = :id",
            "DELETE FROM missing_value WHERE participant_id = :id",
            "DELETE FROM memo WHERE participant_id = :id",
            "DELETE FROM question_asked WHERE participant_id = :id",
        ] {
            run(statement, participant.0)?;
        }
        for source in interviews {
            run("UPDATE interview SET place = '', recording = '', note = '' WHERE source_id = :id", source.0)?;
            run("UPDATE lost_part SET note = '' WHERE source_id = :id", source.0)?;
        }
        for case in cases {
            for statement in [
                "DELETE FROM attribute_value WHERE case_id = :id",
                "DELETE FROM competing_value WHERE case_id = :id",
                "DELETE FROM missing_value WHERE case_id = :id",
                "DELETE FROM case_alias WHERE case_id = :id",
                "DELETE FROM case_listing WHERE case_id = :id",
                "DELETE FROM memo WHERE case_id = :id",
                "DELETE FROM cell_summary WHERE case_id = :id",
                "UPDATE \"case\" SET summary = '', number = NULL WHERE id = :id",
            ] {
                run(statement, case.0)?;
            }
        }
        Ok(())
    }

    /// Passes everything that people have written outside the texts through a change, with the table that it stands in:
    /// `None` leaves it as it is. Names that would then be the same as others get a number.
    pub fn rewrite_words(&self, change: &dyn Fn(&str, &str) -> Option<String>) -> Result<(), StoreError> {
        for (table, columns) in &Schema::current()?.journalled {
            if NOT_PASSED_THROUGH.contains(&table.as_str()) {
                continue;
            }
            let is_written = |column: &&String| {
                !column.ends_with("guid") && !NOT_WRITTEN.contains(&(table.as_str(), column.as_str()))
            };
            for column in columns.iter().filter(is_written) {
                let mut query = self.connection.prepare(&format!(
                    "SELECT rowid, \"{column}\" FROM \"{table}\" WHERE typeof(\"{column}\") = 'text' AND \"{column}\" <> ''"
                ))?;
                let all =
                    super::collect(query.query([])?, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
                let statement = format!("UPDATE \"{table}\" SET \"{column}\" = :words WHERE rowid = :row");
                for (row, words) in all {
                    if let Some(after) = change(table, &words) {
                        rewrite(self.connection, &statement, row, &after)?;
                    }
                }
            }
        }
        Ok(())
    }
}
