//! The interview guide: versions, questions with probes, what they ask about, and which source followed which version.

use std::collections::BTreeMap;

use sitat_model::{CodeId, GuideQuestionId, GuideVersionId, ParticipantId, QuestionState, SourceId};
use sitat_store::{GuideQuestionRow, GuideVersionRow, LostPartRow, TurnLinkRow};

use crate::{Operation, Outcome, Project, ProjectError};

/// A version of the guide.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideView {
    /// The row.
    pub row: GuideVersionRow,
    /// Its questions, each followed by its probes.
    pub questions: Vec<GuideQuestionView>,
    /// The sources that followed it.
    pub sources: Vec<SourceId>,
}

/// A question of the guide.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideQuestionView {
    /// The row.
    pub row: GuideQuestionRow,
    /// Its number: that of the guide, else counted.
    pub number: String,
    /// 0 for a question, 1 for a probe, and so on.
    pub depth: u32,
    /// What it asks about.
    pub codes: Vec<CodeId>,
    /// Turns that put it.
    pub turns: u32,
}

/// All that the project knows of its guide.
pub(crate) struct Guides {
    pub(crate) versions: Vec<GuideVersionRow>,
    pub(crate) questions: Vec<GuideQuestionRow>,
    pub(crate) codes: Vec<(GuideQuestionId, CodeId)>,
    pub(crate) sources: BTreeMap<SourceId, GuideVersionId>,
    /// What somebody has said was put to whom; without a participant, to everybody in the source.
    pub(crate) asked: BTreeMap<(SourceId, GuideQuestionId, Option<ParticipantId>), QuestionState>,
    pub(crate) links: Vec<TurnLinkRow>,
    pub(crate) lost: Vec<LostPartRow>,
}

impl Guides {
    pub(crate) fn question(&self, id: GuideQuestionId) -> Result<&GuideQuestionRow, ProjectError> {
        self.questions.iter().find(|question| question.id == id).ok_or_else(|| ProjectError::not_found("question", id))
    }

    pub(crate) fn version(&self, id: GuideVersionId) -> Result<&GuideVersionRow, ProjectError> {
        self.versions.iter().find(|version| version.id == id).ok_or_else(|| ProjectError::not_found("guide", id))
    }

    /// The question of the earliest version that a question continues.
    pub(crate) fn first_version_of(&self, id: GuideQuestionId) -> GuideQuestionId {
        let mut at = id;
        // A question continues one of an earlier version, so this ends; a file may say otherwise.
        for _ in 0..self.questions.len() {
            match self.question(at).ok().and_then(|row| row.continues) {
                Some(earlier) => at = earlier,
                None => break,
            }
        }
        at
    }

    /// The number of a question in its version; its words where it has none.
    pub(crate) fn number_of(&self, id: GuideQuestionId) -> String {
        let Ok(row) = self.question(id) else { return String::new() };
        let own = self.in_order(row.version).into_iter().find(|(question, ..)| question.id == id);
        own.map_or_else(|| row.text.clone(), |(_, _, number)| number)
    }

    /// The questions of a version in the order in which they are read, with their depth and number.
    pub(crate) fn in_order(&self, version: GuideVersionId) -> Vec<(&GuideQuestionRow, u32, String)> {
        let mut ordered = Vec::new();
        // A question waits until all above it in the list are told, with those below it.
        let mut waiting: Vec<(&GuideQuestionRow, u32, String)> = Vec::new();
        let children = |parent: Option<GuideQuestionId>, above: &str, depth: u32| {
            let own =
                self.questions.iter().filter(move |question| question.version == version && question.parent == parent);
            let mut own: Vec<(&GuideQuestionRow, u32, String)> = (1_u32..)
                .zip(own)
                .map(|(place, question)| {
                    let counted = if above.is_empty() { place.to_string() } else { format!("{above}.{place}") };
                    let label = question.label.trim();
                    let is_letter = label.chars().all(char::is_alphabetic);
                    let number = match label {
                        "" => counted,
                        letter if is_letter && !above.is_empty() => format!("{above}{letter}"),
                        label => label.to_owned(),
                    };
                    (question, depth, number)
                })
                .collect();
            own.reverse();
            own
        };
        waiting.extend(children(None, "", 0));
        while let Some((question, depth, number)) = waiting.pop() {
            waiting.extend(children(Some(question.id), &number, depth + 1));
            ordered.push((question, depth, number));
        }
        ordered
    }
}

impl Project {
    pub(crate) fn guides(&self) -> Result<Guides, ProjectError> {
        let reader = self.store.read();
        Ok(Guides {
            versions: reader.guide_versions()?,
            questions: reader.guide_questions()?,
            codes: reader.guide_question_codes()?,
            sources: reader.source_guides()?.into_iter().collect(),
            asked: reader
                .questions_asked()?
                .into_iter()
                .map(|row| ((row.source, row.question, row.participant), row.state))
                .collect(),
            links: reader.turn_links()?,
            lost: reader.lost_parts()?,
        })
    }

    /// All versions of the interview guide, in order of creation.
    pub fn guide(&mut self) -> Result<Vec<GuideView>, ProjectError> {
        let guides = self.guides()?;
        let view = |row: &GuideVersionRow| GuideView {
            row: row.clone(),
            questions: guides
                .in_order(row.id)
                .into_iter()
                .map(|(question, depth, number)| GuideQuestionView {
                    row: question.clone(),
                    number,
                    depth,
                    codes: guides.codes.iter().filter(|(own, _)| *own == question.id).map(|(_, code)| *code).collect(),
                    turns: u32::try_from(guides.links.iter().filter(|link| link.question == question.id).count())
                        .unwrap_or(u32::MAX),
                })
                .collect(),
            sources: guides.sources.iter().filter(|(_, version)| **version == row.id).map(|(id, _)| *id).collect(),
        };
        Ok(guides.versions.iter().map(view).collect())
    }

    /// The source of a name or of `#id`.
    pub fn resolve_source(&mut self, name: &str) -> Result<SourceId, ProjectError> {
        let structure = self.structure()?;
        Ok(structure.find_source(name).ok_or_else(|| ProjectError::not_found("source", name))?.id)
    }

    /// Parts of recordings that are lost.
    pub fn lost_parts(&mut self) -> Result<Vec<LostPartRow>, ProjectError> {
        Ok(self.store.read().lost_parts()?)
    }

    /// Makes a question at the end of a version, or a probe below a question.
    pub fn create_question(
        &mut self,
        version: GuideVersionId,
        parent: Option<GuideQuestionId>,
        text: &str,
    ) -> Result<Outcome<GuideQuestionId>, ProjectError> {
        let text = some_words(text)?;
        let guides = self.guides()?;
        guides.version(version)?;
        if let Some(parent) = parent {
            guides.question(parent)?;
        }
        let below = guides.questions.iter().filter(|question| question.version == version && question.parent == parent);
        let position = below.map(|question| question.position + 1).max().unwrap_or(0);
        self.transact(Operation::CreateQuestion, None, |action| {
            action.writer.describe(text.as_str(), 1);
            let guid = action.guid();
            let row = GuideQuestionRow {
                id: GuideQuestionId(0),
                version,
                parent,
                label: String::new(),
                text,
                position,
                continues: None,
            };
            Ok(action.writer.insert_guide_question(&guid, &row)?)
        })
    }

    /// Gives a question other words.
    pub fn write_question(&mut self, id: GuideQuestionId, text: &str) -> Result<Outcome<()>, ProjectError> {
        let text = some_words(text)?;
        self.guides()?.question(id)?;
        self.transact(Operation::WriteQuestion, None, |action| {
            action.writer.describe(text.as_str(), 1);
            Ok(action.writer.set_guide_question_text(id, &text)?)
        })
    }

    /// Takes a question out, with its probes.
    pub fn delete_question(&mut self, id: GuideQuestionId) -> Result<Outcome<()>, ProjectError> {
        let text = self.guides()?.question(id)?.text.clone();
        self.transact(Operation::DeleteQuestion, None, |action| {
            action.writer.describe(text, 1);
            Ok(action.writer.delete_guide_question(id)?)
        })
    }

    /// Takes a version out, with its questions.
    pub fn delete_guide(&mut self, id: GuideVersionId) -> Result<Outcome<()>, ProjectError> {
        let name = self.guides()?.version(id)?.name.clone();
        self.transact(Operation::DeleteGuide, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_guide_version(id)?)
        })
    }

    /// Says what a question asks about: these codes and all below them.
    pub fn set_question_codes(&mut self, id: GuideQuestionId, codes: &[CodeId]) -> Result<Outcome<()>, ProjectError> {
        let text = self.guides()?.question(id)?.text.clone();
        let structure = self.structure()?;
        for code in codes {
            structure.codes.get(code).ok_or_else(|| ProjectError::not_found("code", code))?;
        }
        self.transact(Operation::SetQuestionCodes, None, |action| {
            action.writer.describe(text, codes.len());
            Ok(action.writer.set_guide_question_codes(id, codes)?)
        })
    }

    /// Says which version sources followed; without one, none.
    pub fn set_source_guide(
        &mut self,
        sources: &[SourceId],
        version: Option<GuideVersionId>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        for source in sources {
            structure.source(*source)?;
        }
        let name = match version {
            Some(version) => self.guides()?.version(version)?.name.clone(),
            None => String::new(),
        };
        self.transact(Operation::SetSourceGuide, None, |action| {
            action.writer.describe(name, sources.len());
            for source in sources {
                action.writer.set_source_guide(*source, version)?;
            }
            Ok(())
        })
    }
}

fn some_words(text: &str) -> Result<String, ProjectError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { Err(ProjectError::BlankName) } else { Ok(text) }
}
