//! Surveys: what was answered, by how many, in the whole and in groups of cases.

use std::collections::BTreeMap;

use sitat_analysis::{SurveyOption, Tally, tally};
use sitat_import::options;
use sitat_model::{
    ANSWER_SIGN, AttributeId, AttributeValue, SurveyId, SurveyOptionId, SurveyQuestionId, SurveyQuestionKind as Kind,
    chosen,
};
use sitat_store::{RespondentRow, SurveyOptionRow, SurveyQuestionRow, SurveyRow};

use crate::{Operation, Outcome, Project, ProjectError};

/// A survey.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyView {
    /// The row.
    pub row: SurveyRow,
    /// How many answered.
    pub respondents: u32,
    /// Respondents whose case is known.
    pub linked: u32,
    /// Its questions, in order.
    pub questions: Vec<SurveyQuestionView>,
}

/// A question with its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyQuestionView {
    /// The row.
    pub row: SurveyQuestionRow,
    /// What it offers, in order.
    pub options: Vec<SurveyOptionView>,
    /// What was answered.
    pub tally: Tally,
    /// The same in each group, where groups were asked for.
    pub groups: Vec<SurveyGroup>,
}

/// An answer that a question offers.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyOptionView {
    /// The row.
    pub row: SurveyOptionRow,
    /// How often it was given, before anything is counted as another.
    pub given: u32,
}

/// The answers of a group of respondents.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyGroup {
    /// The value that they have in common; `None` where none is known.
    pub name: Option<String>,
    /// What they answered.
    pub tally: Tally,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The answers of respondents, cut.
struct Answers<'rows> {
    rows: Vec<Vec<&'rows str>>,
    /// The group of each respondent, where groups were asked for.
    groups: Vec<Option<String>>,
    smallest_group: u32,
}

impl Answers<'_> {
    fn of(&self, position: u32) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |row| row.get(position as usize).copied().unwrap_or_default())
    }
}

impl Project {
    /// All surveys, in order of import. `group_by`: an attribute of cases by whose values answers are told apart.
    pub fn surveys(&mut self, group_by: Option<AttributeId>) -> Result<Vec<SurveyView>, ProjectError> {
        let rows = self.store.read().surveys()?;
        rows.into_iter().map(|row| self.view_of_survey(row, group_by)).collect()
    }

    fn view_of_survey(&mut self, row: SurveyRow, group_by: Option<AttributeId>) -> Result<SurveyView, ProjectError> {
        let structure = self.structure()?;
        let reader = self.store.read();
        let respondents = reader.respondents(row.id)?;
        let attribute = group_by.map(|id| {
            let found = structure.attributes.iter().find(|attribute| attribute.id == id);
            found.ok_or_else(|| ProjectError::not_found("attribute", id))
        });
        let attribute = attribute.transpose()?;
        let group = |respondent: &RespondentRow| {
            let value = structure.value(respondent.case?, attribute?)?;
            Some(match value {
                AttributeValue::Text(text) => text,
                AttributeValue::Number(number) => sitat_model::format_number(number, true),
                AttributeValue::Boolean(yes) => if yes { "ja" } else { "nei" }.to_owned(),
            })
        };
        let answers = Answers {
            rows: respondents.iter().map(|own| own.answers.split(ANSWER_SIGN).collect()).collect(),
            groups: if attribute.is_some() { respondents.iter().map(group).collect() } else { Vec::new() },
            smallest_group: structure.project.smallest_group,
        };
        let mut names: Vec<Option<String>> = answers.groups.clone();
        names.sort_by(|left, right| match (left, right) {
            (Some(left), Some(right)) => sitat_analysis::compare_norwegian(left, right),
            (left, right) => right.is_some().cmp(&left.is_some()),
        });
        names.dedup();
        let mut by_question: BTreeMap<SurveyQuestionId, Vec<SurveyOptionRow>> = BTreeMap::new();
        for option in reader.survey_options(row.id)? {
            by_question.entry(option.question).or_default().push(option);
        }
        let questions = reader
            .survey_questions(row.id)?
            .into_iter()
            .map(|question| {
                let options = by_question.remove(&question.id).unwrap_or_default();
                view_of_question(question, &options, &answers, &names)
            })
            .collect();
        let linked = count(respondents.iter().filter(|own| own.case.is_some()).count());
        Ok(SurveyView { row, respondents: count(respondents.len()), linked, questions })
    }

    /// The attribute of a name, whatever the letter case.
    pub fn resolve_attribute(&mut self, name: &str) -> Result<AttributeId, ProjectError> {
        let structure = self.structure()?;
        Ok(structure.find_attribute(name).ok_or_else(|| ProjectError::not_found("attribute", name))?.id)
    }

    /// Takes a survey out. Texts with open answers stay, with everything that is coded in them.
    pub fn delete_survey(&mut self, id: SurveyId) -> Result<Outcome<()>, ProjectError> {
        let surveys = self.store.read().surveys()?;
        let row = surveys.iter().find(|row| row.id == id).ok_or_else(|| ProjectError::not_found("survey", id))?;
        self.transact(Operation::DeleteSurvey, None, |action| {
            action.writer.describe(row.name.as_str(), 1);
            Ok(action.writer.delete_survey(id)?)
        })
    }

    fn survey_question(&self, id: SurveyQuestionId) -> Result<(SurveyQuestionRow, Vec<SurveyOptionRow>), ProjectError> {
        let reader = self.store.read();
        for survey in reader.surveys()? {
            if let Some(question) = reader.survey_questions(survey.id)?.into_iter().find(|own| own.id == id) {
                let mut options = reader.survey_options(survey.id)?;
                options.retain(|option| option.question == id);
                return Ok((question, options));
            }
        }
        Err(ProjectError::not_found("question", id))
    }

    /// Says what a question is; its options are gathered anew. A text that holds its answers stays.
    pub fn set_survey_question_kind(&mut self, id: SurveyQuestionId, kind: Kind) -> Result<Outcome<()>, ProjectError> {
        let (question, _) = self.survey_question(id)?;
        let respondents = self.store.read().respondents(question.survey)?;
        let given = respondents.iter().filter_map(|own| own.answers.split(ANSWER_SIGN).nth(question.position as usize));
        let offered = if kind.has_options() { options(kind, given, Vec::new()) } else { Vec::new() };
        self.transact(Operation::SetSurveyQuestionKind, None, |action| {
            action.writer.describe(question.text, 1);
            action.writer.set_survey_question_kind(id, kind)?;
            Ok(action.writer.set_survey_options(id, &offered)?)
        })
    }

    /// Counts answers to a question as another one; without one, as themselves again. What was answered stays.
    pub fn recode_answers(
        &mut self,
        question: SurveyQuestionId,
        answers: &[SurveyOptionId],
        counts_as: Option<SurveyOptionId>,
    ) -> Result<Outcome<()>, ProjectError> {
        let (row, options) = self.survey_question(question)?;
        let find = |id: SurveyOptionId| {
            options.iter().find(|option| option.id == id).ok_or_else(|| ProjectError::not_found("option", id))
        };
        for answer in answers {
            find(*answer)?;
        }
        let name = match counts_as {
            Some(other) => find(other)?.name.clone(),
            None => row.text,
        };
        self.transact(Operation::RecodeAnswers, None, |action| {
            action.writer.describe(name, answers.len());
            if let Some(other) = counts_as {
                // What all are counted as is counted as itself.
                action.writer.set_option_counts_as(other, None)?;
            }
            for answer in answers.iter().filter(|answer| Some(**answer) != counts_as) {
                action.writer.set_option_counts_as(*answer, counts_as)?;
            }
            Ok(())
        })
    }
}

fn view_of_question(
    row: SurveyQuestionRow,
    options: &[SurveyOptionRow],
    answers: &Answers<'_>,
    names: &[Option<String>],
) -> SurveyQuestionView {
    let known: Vec<SurveyOption> = options
        .iter()
        .map(|option| SurveyOption {
            name: option.name.clone(),
            number: option.number,
            counts_as: option.counts_as.and_then(|other| options.iter().position(|own| own.id == other)),
        })
        .collect();
    let mut given: BTreeMap<&str, u32> = BTreeMap::new();
    for answer in answers.of(row.position) {
        for option in chosen(row.kind, answer) {
            *given.entry(option).or_default() += 1;
        }
    }
    let groups = names
        .iter()
        .map(|name| {
            let own = answers.of(row.position).zip(&answers.groups).filter(|(_, group)| *group == name);
            SurveyGroup {
                name: name.clone(),
                tally: tally(row.kind, &known, own.map(|(answer, _)| answer), answers.smallest_group),
            }
        })
        .collect();
    SurveyQuestionView {
        tally: tally(row.kind, &known, answers.of(row.position), answers.smallest_group),
        options: options
            .iter()
            .map(|option| SurveyOptionView {
                given: given.get(option.name.as_str()).copied().unwrap_or_default(),
                row: option.clone(),
            })
            .collect(),
        groups,
        row,
    }
}
