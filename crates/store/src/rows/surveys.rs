//! Surveys: questions, what they offer, and one row of answers a respondent.

use rusqlite::{Row, named_params};
use sitat_model::{
    CaseId, ParticipantId, RespondentId, SourceId, SurveyId, SurveyOptionId, SurveyQuestionId, SurveyQuestionKind,
};

use crate::{Reader, StoreError, Writer};

/// A survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyRow {
    /// Identity.
    pub id: SurveyId,
    /// Name.
    pub name: String,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub file_sha256: String,
    /// Milliseconds UTC.
    pub imported_at: i64,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyQuestionRow {
    /// Identity.
    pub id: SurveyQuestionId,
    /// The survey.
    pub survey: SurveyId,
    /// Its place among the questions, from 0: also that of its answers.
    pub position: u32,
    /// Its words.
    pub text: String,
    /// What it is.
    pub kind: SurveyQuestionKind,
    /// What the questions of a matrix have in common.
    pub block: Option<String>,
    /// The source that holds the answers of an open question.
    pub source: Option<SourceId>,
}

/// An answer that a question offers, or that somebody has given.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyOptionRow {
    /// Identity.
    pub id: SurveyOptionId,
    /// The question.
    pub question: SurveyQuestionId,
    /// As it stands in the answers.
    pub name: String,
    /// Value on a scale.
    pub number: Option<f64>,
    /// Counted as this option instead.
    pub counts_as: Option<SurveyOptionId>,
}

/// Somebody who answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RespondentRow {
    /// Identity.
    pub id: RespondentId,
    /// Row in the file.
    pub number: u32,
    /// Who it is, as the survey says.
    pub name: String,
    /// The case they belong to.
    pub case: Option<CaseId>,
    /// The person, where they have written something.
    pub participant: Option<ParticipantId>,
    /// Their answers in one line.
    pub answers: String,
}

/// Somebody who answered, about to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewRespondent<'text> {
    /// Row in the file.
    pub number: u32,
    /// Who it is.
    pub name: &'text str,
    /// The case they belong to.
    pub case: Option<CaseId>,
    /// The person.
    pub participant: Option<ParticipantId>,
    /// Their answers in one line.
    pub answers: &'text str,
}

fn read_survey(row: &Row<'_>) -> rusqlite::Result<SurveyRow> {
    Ok(SurveyRow {
        id: SurveyId(row.get("id")?),
        name: row.get("name")?,
        file_name: row.get("file_name")?,
        file_sha256: row.get("file_sha256")?,
        imported_at: row.get("imported_at")?,
    })
}

impl Reader<'_> {
    /// All surveys, in order of import.
    pub fn surveys(&self) -> Result<Vec<SurveyRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, name, file_name, file_sha256, imported_at FROM survey ORDER BY id")?;
        super::collect(query.query([])?, read_survey)
    }

    /// Participants among those who answered the survey whose open question a source holds, by source.
    pub fn people_of_open_questions(&self) -> Result<Vec<(SourceId, ParticipantId)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT DISTINCT survey_question.source_id AS source, participant_id FROM survey_question
             JOIN survey_respondent ON survey_respondent.survey_id = survey_question.survey_id
             WHERE survey_question.source_id IS NOT NULL AND participant_id IS NOT NULL ORDER BY source, participant_id",
        )?;
        super::collect(query.query([])?, |row| {
            Ok((SourceId(row.get("source")?), ParticipantId(row.get("participant_id")?)))
        })
    }

    /// The questions of a survey, in order.
    pub fn survey_questions(&self, survey: SurveyId) -> Result<Vec<SurveyQuestionRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, survey_id, position, text, kind, block, source_id FROM survey_question
             WHERE survey_id = :survey ORDER BY position",
        )?;
        super::collect(query.query(named_params! {":survey": survey.0})?, |row| {
            let kind: String = row.get("kind")?;
            Ok(SurveyQuestionRow {
                id: SurveyQuestionId(row.get("id")?),
                survey: SurveyId(row.get("survey_id")?),
                position: super::unsigned(row, "position")?,
                text: row.get("text")?,
                kind: SurveyQuestionKind::from_name(&kind).unwrap_or(SurveyQuestionKind::Ignored),
                block: row.get("block")?,
                source: row.get::<_, Option<i64>>("source_id")?.map(SourceId),
            })
        })
    }

    /// What the questions of a survey offer, by question and place.
    pub fn survey_options(&self, survey: SurveyId) -> Result<Vec<SurveyOptionRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT survey_option.id, survey_question_id, survey_option.name, number, counts_as_id FROM survey_option
             JOIN survey_question ON survey_question.id = survey_question_id
             WHERE survey_id = :survey ORDER BY survey_question.position, survey_option.position, survey_option.id",
        )?;
        super::collect(query.query(named_params! {":survey": survey.0})?, |row| {
            Ok(SurveyOptionRow {
                id: SurveyOptionId(row.get("id")?),
                question: SurveyQuestionId(row.get("survey_question_id")?),
                name: row.get("name")?,
                number: row.get("number")?,
                counts_as: row.get::<_, Option<i64>>("counts_as_id")?.map(SurveyOptionId),
            })
        })
    }

    /// Everybody who answered a survey, by row of the file.
    pub fn respondents(&self, survey: SurveyId) -> Result<Vec<RespondentRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, number, name, case_id, participant_id, answers FROM survey_respondent
             WHERE survey_id = :survey ORDER BY number",
        )?;
        super::collect(query.query(named_params! {":survey": survey.0})?, |row| {
            Ok(RespondentRow {
                id: RespondentId(row.get("id")?),
                number: super::unsigned(row, "number")?,
                name: row.get("name")?,
                case: row.get::<_, Option<i64>>("case_id")?.map(CaseId),
                participant: row.get::<_, Option<i64>>("participant_id")?.map(ParticipantId),
                answers: row.get("answers")?,
            })
        })
    }

    /// Everything that a case may be called: its name, its number, its other names.
    pub fn case_spellings(&self) -> Result<Vec<(CaseId, String)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, name, 0 AS place FROM \"case\" UNION ALL SELECT id, number, 1 FROM \"case\" WHERE number IS NOT NULL
             UNION ALL SELECT case_id, name, 2 FROM case_alias ORDER BY place, id",
        )?;
        super::collect(query.query([])?, |row| Ok((CaseId(row.get("id")?), row.get("name")?)))
    }
}

impl Writer<'_> {
    /// Makes a survey; the identity of the row is not looked at.
    pub fn insert_survey(&self, guid: &str, row: &SurveyRow) -> Result<SurveyId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO survey (guid, name, file_name, file_sha256, imported_at)
                 VALUES (:guid, :name, :file_name, :file_sha256, :imported_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": row.name, ":file_name": row.file_name, ":file_sha256": row.file_sha256,
                ":imported_at": row.imported_at,
            })?;
        Ok(SurveyId(self.connection.last_insert_rowid()))
    }

    /// Takes a survey out, with its questions and answers.
    pub fn delete_survey(&self, id: SurveyId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM survey WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Makes a question; the identity of the row is not looked at.
    pub fn insert_survey_question(&self, guid: &str, row: &SurveyQuestionRow) -> Result<SurveyQuestionId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO survey_question (guid, survey_id, position, label, text, kind, block, source_id)
                 VALUES (:guid, :survey, :position, :text, :text, :kind, :block, :source)",
            )?
            .execute(named_params! {
                ":guid": guid, ":survey": row.survey.0, ":position": row.position, ":text": row.text,
                ":kind": row.kind.name(), ":block": row.block, ":source": row.source.map(|id| id.0),
            })?;
        Ok(SurveyQuestionId(self.connection.last_insert_rowid()))
    }

    /// Says what a question is.
    pub fn set_survey_question_kind(&self, id: SurveyQuestionId, kind: SurveyQuestionKind) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE survey_question SET kind = :kind WHERE id = :id")?
            .execute(named_params! {":kind": kind.name(), ":id": id.0})?;
        Ok(())
    }

    /// Says what a question offers, in order, with values on a scale.
    pub fn set_survey_options(
        &self,
        question: SurveyQuestionId,
        options: &[(String, Option<f64>)],
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM survey_option WHERE survey_question_id = :question")?
            .execute(named_params! {":question": question.0})?;
        for (position, (name, number)) in (0_u32..).zip(options) {
            self.connection
                .prepare_cached(
                    "INSERT INTO survey_option (survey_question_id, position, name, number)
                     VALUES (:question, :position, :name, :number)",
                )?
                .execute(named_params! {
                    ":question": question.0, ":position": position, ":name": name, ":number": number,
                })?;
        }
        Ok(())
    }

    /// Counts an answer as another option; without one, as itself again.
    pub fn set_option_counts_as(
        &self,
        option: SurveyOptionId,
        counts_as: Option<SurveyOptionId>,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE survey_option SET counts_as_id = :counts_as WHERE id = :id")?
            .execute(named_params! {":counts_as": counts_as.map(|id| id.0), ":id": option.0})?;
        Ok(())
    }

    /// Lets a respondent in.
    pub fn insert_respondent(&self, survey: SurveyId, row: NewRespondent<'_>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO survey_respondent (survey_id, number, name, case_id, participant_id, answers)
                 VALUES (:survey, :number, :name, :case, :participant, :answers)",
            )?
            .execute(named_params! {
                ":survey": survey.0, ":number": row.number, ":name": row.name, ":case": row.case.map(|id| id.0),
                ":participant": row.participant.map(|id| id.0), ":answers": row.answers,
            })?;
        Ok(())
    }
}
