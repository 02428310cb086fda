//! What the project declares about its method, and its research questions.

use sitat_model::{Approach, Meaning, Reading, Reasoning};
use sitat_project::{MethodRow, ResearchQuestionView};

use super::same_names;
use crate::wire::Nothing;
use crate::wire::method as own;
use crate::wire::method::{
    CreateResearchQuestion, DeclareMethod, DeleteResearchQuestion, Method, MoveResearchQuestion, ResearchQuestion,
    ResearchQuestionCreated, WriteResearchQuestion,
};
use crate::{CommandError, Session};

same_names!(Approach, own::Approach: Reflexive, Framework, CodingReliability, Own);
same_names!(Reasoning, own::Reasoning: Inductive, Deductive, Both);
same_names!(Meaning, own::Meaning: Semantic, Latent, Both);
same_names!(Reading, own::Reading: Experiential, Critical, Both);

impl From<MethodRow> for Method {
    fn from(row: MethodRow) -> Self {
        Self {
            approach: row.approach.map(Into::into),
            reasoning: row.reasoning.map(Into::into),
            meaning: row.meaning.map(Into::into),
            reading: row.reading.map(Into::into),
            ontology: row.ontology,
            researcher: row.researcher,
            stages: row.stages,
        }
    }
}

impl From<Method> for MethodRow {
    fn from(method: Method) -> Self {
        Self {
            approach: method.approach.map(Into::into),
            reasoning: method.reasoning.map(Into::into),
            meaning: method.meaning.map(Into::into),
            reading: method.reading.map(Into::into),
            ontology: method.ontology,
            researcher: method.researcher,
            stages: method.stages,
        }
    }
}

impl From<ResearchQuestionView> for ResearchQuestion {
    fn from(view: ResearchQuestionView) -> Self {
        Self {
            id: view.row.id.into(),
            text: view.row.text,
            shown: view.shown,
            note: view.row.note,
            themes: view.themes,
        }
    }
}

pub(crate) fn method(session: &Session, _: Nothing) -> Result<Method, CommandError> {
    Ok(session.with_project(|project| project.method())?.into())
}

pub(crate) fn declare_method(session: &Session, request: DeclareMethod) -> Result<Nothing, CommandError> {
    let method = request.method.into();
    session.act(|project| project.declare_method(&method, request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn research_questions(session: &Session, _: Nothing) -> Result<Vec<ResearchQuestion>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.research_questions())?))
}

pub(crate) fn create_research_question(
    session: &Session,
    request: CreateResearchQuestion,
) -> Result<ResearchQuestionCreated, CommandError> {
    let id = session.act(|project| project.create_research_question(&request.text))?.into();
    Ok(ResearchQuestionCreated { id })
}

pub(crate) fn write_research_question(
    session: &Session,
    request: WriteResearchQuestion,
) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_research_question(request.id.into(), &request.text, &request.note))?;
    Ok(Nothing {})
}

pub(crate) fn move_research_question(
    session: &Session,
    request: MoveResearchQuestion,
) -> Result<Nothing, CommandError> {
    session.act(|project| project.move_research_question(request.id.into(), request.place))?;
    Ok(Nothing {})
}

pub(crate) fn delete_research_question(
    session: &Session,
    request: DeleteResearchQuestion,
) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_research_question(request.id.into()))?;
    Ok(Nothing {})
}
