//! Surveys, and tables whose rows are texts.

use std::path::PathBuf;

use sitat_model::SurveyQuestionKind as Kind;
use sitat_project::{SurveyChoices, SurveyView, Tally, TextRows};

use crate::wire::Nothing;
use crate::wire::surveys::{
    DeleteSurvey, GetSurveys, GetTableColumns, ImportTextRows, ReadSurvey, RecodeAnswers, SetSurveyQuestionKind,
    SurveyGroup, SurveyImported, SurveyInfo, SurveyOptionInfo, SurveyPreview, SurveyPreviewQuestion,
    SurveyQuestionInfo, SurveyQuestionKind, SurveyTally, TableColumn, TextRow, TextRowsImported, TextRowsPreview,
};
use crate::{CommandError, Session};

/// How many answers a preview shows.
const EXAMPLES: usize = 6;

impl From<Kind> for SurveyQuestionKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Single => Self::Single,
            Kind::Multiple => Self::Multiple,
            Kind::Scale => Self::Scale,
            Kind::Number => Self::Number,
            Kind::Date => Self::Date,
            Kind::Open => Self::Open,
            Kind::Identity => Self::Identity,
            Kind::Ignored => Self::Ignored,
        }
    }
}

impl From<SurveyQuestionKind> for Kind {
    fn from(kind: SurveyQuestionKind) -> Self {
        match kind {
            SurveyQuestionKind::Single => Self::Single,
            SurveyQuestionKind::Multiple => Self::Multiple,
            SurveyQuestionKind::Scale => Self::Scale,
            SurveyQuestionKind::Number => Self::Number,
            SurveyQuestionKind::Date => Self::Date,
            SurveyQuestionKind::Open => Self::Open,
            SurveyQuestionKind::Identity => Self::Identity,
            SurveyQuestionKind::Ignored => Self::Ignored,
        }
    }
}

impl From<Tally> for SurveyTally {
    fn from(tally: Tally) -> Self {
        Self {
            n: tally.n,
            shares: tally.counts.iter().map(|count| tally.share(*count)).collect(),
            counts: tally.counts,
            mean: tally.mean,
            median: tally.median,
            least: tally.range.map(|(least, _)| least),
            greatest: tally.range.map(|(_, greatest)| greatest),
        }
    }
}

impl From<SurveyView> for SurveyInfo {
    fn from(view: SurveyView) -> Self {
        let questions = view.questions.into_iter().map(|question| SurveyQuestionInfo {
            id: question.row.id.into(),
            text: question.row.text,
            block: question.row.block,
            kind: question.row.kind.into(),
            source: question.row.source.map(Into::into),
            options: question
                .options
                .into_iter()
                .map(|option| SurveyOptionInfo {
                    id: option.row.id.into(),
                    name: option.row.name,
                    number: option.row.number,
                    given: option.given,
                    counts_as: option.row.counts_as.map(Into::into),
                })
                .collect(),
            tally: question.tally.into(),
            groups: question
                .groups
                .into_iter()
                .map(|group| SurveyGroup { name: group.name, tally: group.tally.into() })
                .collect(),
        });
        Self {
            id: view.row.id.into(),
            name: view.row.name,
            file: view.row.file_name,
            respondents: view.respondents,
            linked: view.linked,
            questions: questions.collect(),
        }
    }
}

fn choices(request: &ReadSurvey) -> SurveyChoices {
    let kinds = request.kinds.iter().map(|(key, kind)| (key.clone(), (*kind).into()));
    SurveyChoices { name: request.name.clone(), kinds: kinds.collect() }
}

pub(crate) fn surveys(session: &Session, request: GetSurveys) -> Result<Vec<SurveyInfo>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.surveys(request.group_by.map(Into::into)))?))
}

pub(crate) fn preview_survey(session: &Session, request: ReadSurvey) -> Result<SurveyPreview, CommandError> {
    let choices = choices(&request);
    let preview = session.with_project(|project| project.preview_survey(&PathBuf::from(&request.path), &choices))?;
    let questions = preview.questions.into_iter().map(|question| SurveyPreviewQuestion {
        key: question.key,
        text: question.text,
        block: question.block,
        kind: question.kind.into(),
        columns: super::count(question.columns.len()),
        examples: if question.options.is_empty() {
            question.examples
        } else {
            question.options.into_iter().map(|(name, _)| name).take(EXAMPLES).collect()
        },
        answered: question.answered,
    });
    Ok(SurveyPreview {
        name: preview.name,
        questions: questions.collect(),
        respondents: preview.respondents,
        linked: preview.linked,
        unmatched: preview.unmatched,
        duplicate_of: preview.duplicate_of,
        warnings: super::wire(preview.warnings),
    })
}

pub(crate) fn import_survey(session: &Session, request: ReadSurvey) -> Result<SurveyImported, CommandError> {
    let choices = choices(&request);
    let imported = session.act(|project| project.import_survey(&PathBuf::from(&request.path), &choices))?;
    Ok(SurveyImported {
        survey: imported.survey.into(),
        respondents: imported.respondents,
        linked: imported.linked,
        unmatched: imported.unmatched,
        sources: imported.sources.into_iter().map(Into::into).collect(),
        warnings: super::wire(imported.warnings),
    })
}

pub(crate) fn delete_survey(session: &Session, request: DeleteSurvey) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_survey(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_survey_question_kind(
    session: &Session,
    request: SetSurveyQuestionKind,
) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_survey_question_kind(request.id.into(), request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn recode_answers(session: &Session, request: RecodeAnswers) -> Result<Nothing, CommandError> {
    let answers: Vec<sitat_model::SurveyOptionId> = request.answers.iter().map(|id| (*id).into()).collect();
    session
        .act(|project| project.recode_answers(request.question.into(), &answers, request.counts_as.map(Into::into)))?;
    Ok(Nothing {})
}

pub(crate) fn table_columns(session: &Session, request: GetTableColumns) -> Result<Vec<TableColumn>, CommandError> {
    let columns = session.with_project(|project| project.table_columns(&PathBuf::from(&request.path)))?;
    Ok(columns.into_iter().map(|(name, example)| TableColumn { name, example }).collect())
}

fn text_rows(request: ImportTextRows) -> (PathBuf, TextRows) {
    let rows = TextRows {
        text: request.text,
        name: request.name,
        case: request.case,
        participant: request.participant,
        kind: request.kind.map(Into::into),
        language: None,
    };
    (PathBuf::from(request.path), rows)
}

pub(crate) fn preview_text_rows(session: &Session, request: ImportTextRows) -> Result<TextRowsPreview, CommandError> {
    let (path, rows) = text_rows(request);
    let preview = session.with_project(|project| project.preview_text_rows(&path, &rows))?;
    let rows = preview.rows.into_iter().map(|row| TextRow {
        name: row.name,
        case: row.case,
        is_case_new: row.is_case_new,
        participant: row.participant,
        is_participant_new: row.is_participant_new,
        beginning: row.beginning,
    });
    Ok(TextRowsPreview { rows: rows.collect(), total: preview.total, warnings: super::wire(preview.warnings) })
}

pub(crate) fn import_text_rows(session: &Session, request: ImportTextRows) -> Result<TextRowsImported, CommandError> {
    let (path, rows) = text_rows(request);
    let imported = session.act(|project| project.import_text_rows(&path, &rows))?;
    Ok(TextRowsImported {
        sources: imported.sources.into_iter().map(Into::into).collect(),
        warnings: super::wire(imported.warnings),
    })
}
