//! What the project declares about its method, and the questions that it is to answer. All of it can be changed, and
//! each change is a step of the history.

use sitat_model::ResearchQuestionId;
use sitat_store::{MethodRow, ResearchQuestionRow};

use crate::{Operation, Outcome, Project, ProjectError};

/// A research question as windows show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResearchQuestionView {
    /// The row.
    pub row: ResearchQuestionRow,
    /// Its words as they are shown.
    pub shown: String,
    /// How many themes answer it, those that are set aside left out.
    pub themes: u32,
}

impl Project {
    /// What is declared about the method.
    pub fn method(&mut self) -> Result<MethodRow, ProjectError> {
        Ok(self.store.read().method()?)
    }

    /// Declares the method anew.
    pub fn declare_method(&mut self, method: &MethodRow, reason: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let before = self.store.read().method()?;
        let lines = method.stages.iter().flat_map(|stage| stage.lines()).map(str::trim);
        let method = MethodRow {
            ontology: method.ontology.trim().to_owned(),
            researcher: method.researcher.trim().to_owned(),
            stages: lines.filter(|stage| !stage.is_empty()).map(str::to_owned).collect(),
            ..method.clone()
        };
        self.transact(Operation::DeclareMethod, reason, |action| {
            let approach = method.approach.map(sitat_model::Approach::name).unwrap_or_default();
            action.writer.describe(approach, 1);
            if method != before {
                action.writer.set_method(&method)?;
            }
            Ok(())
        })
    }

    /// The research questions, in their order.
    pub fn research_questions(&mut self) -> Result<Vec<ResearchQuestionView>, ProjectError> {
        let structure = self.structure()?;
        let themes = self.theme_rows()?;
        let in_use = |id: &sitat_model::ThemeId| {
            themes.rows.get(id).is_some_and(|row| row.status != sitat_model::ThemeStatus::SetAside)
        };
        let view = |row: ResearchQuestionRow| {
            let answering = themes.questions.iter().filter(|(id, own)| in_use(id) && own.contains(&row.id));
            let themes = super::themes::count(answering.count());
            ResearchQuestionView { shown: structure.veiled(&row.text), themes, row }
        };
        Ok(self.store.read().research_questions()?.into_iter().map(view).collect())
    }

    fn research_question(&self, id: ResearchQuestionId) -> Result<ResearchQuestionRow, ProjectError> {
        let found = self.store.read().research_questions()?.into_iter().find(|row| row.id == id);
        found.ok_or_else(|| ProjectError::not_found("research-question", id))
    }

    /// Makes a research question after the others.
    pub fn create_research_question(&mut self, text: &str) -> Result<Outcome<ResearchQuestionId>, ProjectError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ProjectError::BlankQuestion);
        }
        let last = self.store.read().research_questions()?.iter().map(|row| row.position).max();
        let row = ResearchQuestionRow {
            id: ResearchQuestionId(0),
            text: text.to_owned(),
            note: String::new(),
            position: last.map_or(0, |last| last + 1),
        };
        self.transact(Operation::CreateResearchQuestion, None, |action| {
            action.writer.describe(text, 1);
            let guid = action.guid();
            Ok(action.writer.insert_research_question(&guid, &row, action.at)?)
        })
    }

    /// Gives a research question other words, and a note.
    pub fn write_research_question(
        &mut self,
        id: ResearchQuestionId,
        text: &str,
        note: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let row = self.research_question(id)?;
        let text = text.trim();
        if text.is_empty() {
            return Err(ProjectError::BlankQuestion);
        }
        let row = ResearchQuestionRow { text: text.to_owned(), note: note.trim().to_owned(), ..row };
        self.transact(Operation::WriteResearchQuestion, None, |action| {
            action.writer.describe(text, 1);
            Ok(action.writer.update_research_question(&row)?)
        })
    }

    /// Moves a research question to a place among the others.
    pub fn move_research_question(&mut self, id: ResearchQuestionId, place: u32) -> Result<Outcome<()>, ProjectError> {
        let moved = self.research_question(id)?;
        let mut rows = self.store.read().research_questions()?;
        rows.retain(|row| row.id != id);
        rows.insert(rows.len().min(place as usize), moved.clone());
        self.transact(Operation::MoveResearchQuestion, None, |action| {
            action.writer.describe(moved.text, 1);
            for (position, row) in rows.into_iter().enumerate() {
                let position = i64::try_from(position).unwrap_or(i64::MAX);
                action.writer.update_research_question(&ResearchQuestionRow { position, ..row })?;
            }
            Ok(())
        })
    }

    /// Takes a research question out; the themes that answer it stay.
    pub fn delete_research_question(&mut self, id: ResearchQuestionId) -> Result<Outcome<()>, ProjectError> {
        let row = self.research_question(id)?;
        self.transact(Operation::DeleteResearchQuestion, None, |action| {
            action.writer.describe(row.text, 1);
            Ok(action.writer.delete_research_question(id)?)
        })
    }
}
