//! What somebody has answered to surveys, what they were sent, and what shows that codes correspond: the rest of what a
//! withdrawal takes out or has to tell of.

use std::collections::BTreeSet;

use sitat_model::{ANSWER_SIGN, ParticipantId, RespondentId, SegmentId, SurveyOptionId, SurveyQuestionKind, chosen};
use sitat_store::{RespondentRow, SurveyRow};

use super::{TAKEN_OUT, Withdrawal};
use crate::exporting::count;
use crate::said::Said;
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// Answers of a participant to a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnAnswers {
    /// Name of the survey.
    pub survey: String,
    /// How many questions they have answered.
    pub answers: u32,
}

/// A pair of codes that loses passages which show how they correspond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawnPair {
    /// The two codes.
    pub name: String,
    /// Excerpt ids of what it loses.
    pub excerpts: Vec<String>,
}

/// What is kept about a participant outside texts and surveys. Withdrawing leaves it; erasing takes it out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeldAbout {
    /// Values of attributes, and reasons why some are missing.
    pub values: u32,
    /// Memos on them.
    pub memos: u32,
    /// Other places where they are named: texts of others, titles, memos, searches.
    pub names: u32,
    /// When they were sent what is theirs, `YYYY-MM-DD`.
    pub member_check_sent_on: Option<String>,
    /// When they answered, `YYYY-MM-DD`.
    pub member_check_answered_on: Option<String>,
}

/// What goes of surveys.
#[derive(Default)]
pub(crate) struct AnswersOut {
    respondents: Vec<RespondentId>,
    /// Answers that nobody else has given.
    options: Vec<SurveyOptionId>,
    /// What surveys call them.
    pub(crate) names: Vec<String>,
}

impl AnswersOut {
    pub(crate) fn write(&self, writer: &sitat_store::Writer<'_>) -> Result<(), ProjectError> {
        self.respondents.iter().try_for_each(|id| writer.delete_respondent(*id))?;
        Ok(self.options.iter().try_for_each(|id| writer.delete_survey_option(*id))?)
    }
}

/// Answers that are long enough to be recognised where they are quoted.
fn hear_answers(said: &mut Said, answers: &str) {
    answers.split(ANSWER_SIGN).filter(|answer| answer.split_whitespace().count() > 1).for_each(|own| said.hear(own));
}

impl Structure {
    /// Whether answers are a participant's. Who wrote nothing is not linked to one: they are known by their name.
    fn is_answer_of(&self, person: ParticipantId, row: &RespondentRow) -> bool {
        let name = row.name.trim().to_lowercase();
        match row.participant {
            Some(id) => id == person,
            None => !name.is_empty() && self.participant(person).is_some_and(|own| own.name.to_lowercase() == name),
        }
    }
}

impl Project {
    /// Finds what somebody has answered, listens to it, and lists it.
    pub(super) fn answers_out(
        &mut self,
        person: ParticipantId,
        said: &mut Said,
        view: &mut Withdrawal,
    ) -> Result<AnswersOut, ProjectError> {
        let structure = self.structure()?;
        let reader = self.store.read();
        let mut out = AnswersOut::default();
        for survey in reader.surveys()? {
            let all = reader.respondents(survey.id)?.into_iter();
            let (theirs, others): (Vec<_>, Vec<_>) = all.partition(|row| structure.is_answer_of(person, row));
            if theirs.is_empty() {
                continue;
            }
            let options = reader.survey_options(survey.id)?;
            for question in reader.survey_questions(survey.id)? {
                let given = |rows: &[RespondentRow]| -> BTreeSet<String> {
                    let cells =
                        rows.iter().filter_map(|row| row.answers.split(ANSWER_SIGN).nth(question.position as usize));
                    cells.flat_map(|cell| chosen(question.kind, cell)).map(str::to_owned).collect()
                };
                let (own, of_others) = (given(&theirs), given(&others));
                let is_own = |name: &String| own.contains(name) && !of_others.contains(name);
                // The steps of a scale are not anybody's words.
                let offered = options.iter().filter(|option| option.question == question.id && is_own(&option.name));
                if question.kind != SurveyQuestionKind::Scale {
                    out.options.extend(offered.map(|option| option.id));
                }
            }
            let answers = |row: &RespondentRow| row.answers.split(ANSWER_SIGN).filter(|own| !own.is_empty()).count();
            view.answers.push(WithdrawnAnswers {
                survey: structure.veiled(&survey.name),
                answers: count(theirs.iter().map(answers).sum()),
            });
            for row in theirs {
                hear_answers(said, &row.answers);
                out.respondents.push(row.id);
                out.names.extend(Some(row.name.trim().to_owned()).filter(|name| !name.is_empty()));
            }
        }
        for answers in reader.answers_taken_out(person)? {
            hear_answers(said, &answers);
        }
        Ok(out)
    }

    /// Surveys that somebody has answered, with their rows.
    pub(crate) fn respondents_of(
        &mut self,
        person: ParticipantId,
    ) -> Result<Vec<(SurveyRow, RespondentRow)>, ProjectError> {
        let structure = self.structure()?;
        let reader = self.store.read();
        let mut all = Vec::new();
        for survey in reader.surveys()? {
            let theirs = reader.respondents(survey.id)?.into_iter().filter(|row| structure.is_answer_of(person, row));
            all.extend(theirs.map(|row| (survey.clone(), row)));
        }
        Ok(all)
    }

    /// Pairs of codes that lose passages.
    pub(crate) fn pairs_lost(
        &mut self,
        structure: &Structure,
        going: &[SegmentId],
    ) -> Result<Vec<WithdrawnPair>, ProjectError> {
        let evidence = self.store.read().correspondence_evidence()?;
        let mut lost = Vec::new();
        for row in &structure.correspondences {
            let own = evidence.get(&row.id).into_iter().flatten().filter(|segment| going.contains(segment));
            let mut excerpts = Vec::new();
            for segment in own {
                excerpts.extend(self.excerpt_of(structure, *segment)?);
            }
            if !excerpts.is_empty() {
                lost.push(WithdrawnPair { name: structure.veiled(&structure.pair_name(row)), excerpts });
            }
        }
        Ok(lost)
    }

    /// What else is kept about somebody.
    pub(super) fn held_about(&mut self, person: ParticipantId) -> Result<HeldAbout, ProjectError> {
        let structure = self.structure()?;
        let row = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?.clone();
        let about = self.store.read().rows_about(person)?;
        Ok(HeldAbout {
            values: about.values,
            memos: about.memos,
            names: self.naming(person, TAKEN_OUT)?.count(self)?,
            member_check_sent_on: row.member_check_sent_on,
            member_check_answered_on: row.member_check_answered_on,
        })
    }
}
