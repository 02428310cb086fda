//! Versions of the interview guide written by hand: begun, named, and their questions put in order.

use sitat_model::{CodeId, GuideQuestionId, GuideVersionId};
use sitat_store::GuideQuestionRow;

use crate::guide::Guides;
use crate::{Operation, Outcome, Project, ProjectError};

/// A name that no other version has.
fn own_name(guides: &Guides, name: &str, except: Option<GuideVersionId>) -> Result<String, ProjectError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(ProjectError::BlankName);
    }
    let is_taken = guides
        .versions
        .iter()
        .any(|version| Some(version.id) != except && version.name.to_lowercase() == name.to_lowercase());
    if is_taken { Err(ProjectError::NameTaken { name: name.to_owned() }) } else { Ok(name.to_owned()) }
}

impl Guides {
    /// The questions below one another's parent, in their order.
    fn beside(&self, version: GuideVersionId, parent: Option<GuideQuestionId>) -> Vec<&GuideQuestionRow> {
        self.questions.iter().filter(|question| question.version == version && question.parent == parent).collect()
    }
}

impl Project {
    /// Begins a version. One that goes on from another has its questions, what they ask about, and each continues its
    /// own; without one it is empty.
    pub fn create_guide(
        &mut self,
        name: &str,
        from: Option<GuideVersionId>,
    ) -> Result<Outcome<GuideVersionId>, ProjectError> {
        let guides = self.guides()?;
        let name = own_name(&guides, name, None)?;
        if let Some(from) = from {
            guides.version(from)?;
        }
        self.transact(Operation::CreateGuide, None, |action| {
            action.writer.describe(name.as_str(), 1);
            let guid = action.guid();
            let version = action.writer.insert_guide_version(&guid, &name, action.at)?;
            let mut copies: Vec<(GuideQuestionId, GuideQuestionId)> = Vec::new();
            let earlier = from.map(|from| guides.in_order(from)).unwrap_or_default();
            for (question, _, _) in earlier {
                let parent = question.parent.and_then(|parent| copies.iter().find(|(own, _)| *own == parent));
                let row = GuideQuestionRow {
                    version,
                    parent: parent.map(|(_, copy)| *copy),
                    continues: Some(question.id),
                    ..question.clone()
                };
                let guid = action.guid();
                let copy = action.writer.insert_guide_question(&guid, &row)?;
                let codes: Vec<CodeId> =
                    guides.codes.iter().filter(|(own, _)| *own == question.id).map(|(_, code)| *code).collect();
                if !codes.is_empty() {
                    action.writer.set_guide_question_codes(copy, &codes)?;
                }
                copies.push((question.id, copy));
            }
            Ok(version)
        })
    }

    /// Gives a version another name.
    pub fn rename_guide(&mut self, id: GuideVersionId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let guides = self.guides()?;
        guides.version(id)?;
        let name = own_name(&guides, name, Some(id))?;
        self.transact(Operation::RenameGuide, None, |action| {
            action.writer.describe(name.as_str(), 1);
            Ok(action.writer.set_guide_version_name(id, &name)?)
        })
    }

    /// Moves a question, with its probes, to another place (from 0) among those beside it.
    pub fn move_question(&mut self, id: GuideQuestionId, place: usize) -> Result<Outcome<()>, ProjectError> {
        let guides = self.guides()?;
        let question = guides.question(id)?;
        let mut beside: Vec<GuideQuestionId> =
            guides.beside(question.version, question.parent).iter().map(|row| row.id).collect();
        beside.retain(|other| *other != id);
        beside.insert(place.min(beside.len()), id);
        self.transact(Operation::MoveQuestion, None, |action| {
            action.writer.describe(question.text.as_str(), 1);
            for (position, id) in (0_u32..).zip(beside) {
                action.writer.set_guide_question_position(id, position)?;
            }
            Ok(())
        })
    }
}
