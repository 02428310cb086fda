//! What was asked: questions of the guide, turns that put them, and surveys with their answers.

use std::collections::BTreeMap;

use sitat_export::{Json, moment};
use sitat_model::{ANSWER_SIGN, Identification, SurveyQuestionKind as Kind, chosen};
use sitat_store::{RespondentRow, SurveyOptionRow, SurveyQuestionRow, SurveyRow};

use super::{Book, link, numbers, words};
use crate::{Project, ProjectError};

/// A survey with everything that is told of it.
struct Told {
    row: SurveyRow,
    questions: Vec<SurveyQuestionRow>,
    options: Vec<SurveyOptionRow>,
    respondents: Vec<RespondentRow>,
}

impl Told {
    /// Questions whose answers are told: who answered is not one, and own words stand in the text that holds them.
    fn answered(&self) -> impl Iterator<Item = &SurveyQuestionRow> {
        let is_told = |kind: Kind| kind.has_options() || matches!(kind, Kind::Number | Kind::Date);
        self.questions.iter().filter(move |own| is_told(own.kind))
    }
}

impl Project {
    pub(super) fn tell_asking(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        self.tell_guides(book)?;
        self.tell_put_questions(book)?;
        self.tell_surveys(book)
    }

    fn tell_guides(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let guides = self.guide()?;
        book.list(
            "guides",
            guides.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("name", structure.veiled(&own.row.name).into()),
                    ("sources", numbers(own.sources.iter().map(|id| id.0))),
                ]
            }),
        )?;
        let all = guides.iter().flat_map(|guide| &guide.questions);
        book.list(
            "guide_questions",
            all.map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("guide", own.row.version.0.into()),
                    ("parent", link(own.row.parent, |id| id.0)),
                    ("number", own.number.as_str().into()),
                    ("text", structure.veiled(&own.row.text).into()),
                    ("codes", numbers(own.codes.iter().map(|id| id.0))),
                ]
            }),
        )
    }

    fn tell_put_questions(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let turns = self.store.read().turn_links()?;
        book.list(
            "question_turns",
            turns.iter().map(|own| {
                vec![
                    ("question", own.question.0.into()),
                    ("source", own.source.0.into()),
                    ("turn", own.number.into()),
                    ("by", if own.is_match { "likeness" } else { "person" }.into()),
                ]
            }),
        )?;
        let asked = self.store.read().questions_asked()?;
        book.list(
            "questions_asked",
            asked.iter().filter(|own| own.participant.is_none_or(|id| structure.is_told(id))).map(|own| {
                vec![
                    ("question", own.question.0.into()),
                    ("source", own.source.0.into()),
                    ("participant", link(own.participant, |id| id.0)),
                    ("state", own.state.name().into()),
                ]
            }),
        )
    }

    fn tell_surveys(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let reader = self.store.read();
        let mut surveys = Vec::new();
        for row in reader.surveys()? {
            let mut respondents = reader.respondents(row.id)?;
            respondents.retain(|own| own.participant.is_none_or(|id| structure.is_told(id)));
            let (questions, options) = (reader.survey_questions(row.id)?, reader.survey_options(row.id)?);
            surveys.push(Told { row, questions, options, respondents });
        }
        book.list(
            "surveys",
            surveys.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("name", structure.veiled(&own.row.name).into()),
                    ("imported_at", moment(own.row.imported_at).into()),
                ]
            }),
        )?;
        book.list(
            "survey_questions",
            surveys.iter().flat_map(|survey| &survey.questions).map(|own| {
                vec![
                    ("id", own.id.0.into()),
                    ("survey", own.survey.0.into()),
                    ("number", (own.position + 1).into()),
                    ("text", structure.veiled(&own.text).into()),
                    ("block", own.block.as_deref().map(|block| structure.veiled(block)).into()),
                    ("kind", own.kind.name().into()),
                    ("source", link(own.source, |id| id.0)),
                ]
            }),
        )?;
        book.list(
            "survey_options",
            surveys.iter().flat_map(|survey| &survey.options).map(|own| {
                vec![
                    ("id", own.id.0.into()),
                    ("question", own.question.0.into()),
                    ("name", structure.veiled(&own.name).into()),
                    ("number", own.number.map_or(Json::Null, Json::from)),
                    ("counts_as", link(own.counts_as, |id| id.0)),
                ]
            }),
        )?;
        // Below the level of names a respondent whose case is not known may be a person.
        let shows_names = structure.project.identification == Identification::Name;
        let has_cases = structure.project.identification != Identification::Role;
        book.list(
            "survey_respondents",
            surveys.iter().flat_map(|survey| survey.respondents.iter().map(move |own| (survey, own))).map(
                |(survey, own)| {
                    vec![
                        ("id", own.id.0.into()),
                        ("survey", survey.row.id.0.into()),
                        ("row", own.number.into()),
                        ("name", if shows_names { words(own.name.clone()) } else { Json::Null }),
                        ("case", link(own.case.filter(|_| has_cases), |id| id.0)),
                        ("participant", link(own.participant, |id| id.0)),
                    ]
                },
            ),
        )?;
        book.begin("survey_answers")?;
        for survey in &surveys {
            let options: BTreeMap<_, _> =
                survey.options.iter().map(|own| ((own.question, own.name.as_str()), own.id)).collect();
            for respondent in &survey.respondents {
                let answers: Vec<&str> = respondent.answers.split(ANSWER_SIGN).collect();
                for question in survey.answered() {
                    let answer = answers.get(question.position as usize).copied().unwrap_or_default();
                    let item = |option: Json, value: Json| {
                        vec![
                            ("respondent", respondent.id.0.into()),
                            ("question", question.id.0.into()),
                            ("option", option),
                            ("value", value),
                        ]
                    };
                    if question.kind.has_options() {
                        for name in chosen(question.kind, answer) {
                            let option = options.get(&(question.id, name)).map_or(Json::Null, |id| id.0.into());
                            book.item(item(option, structure.veiled(name).into()))?;
                        }
                    } else if !answer.is_empty() {
                        book.item(item(Json::Null, answer.into()))?;
                    }
                }
            }
        }
        book.end()
    }
}
