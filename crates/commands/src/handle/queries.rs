//! Questions about how codes stand to each other.

use sitat_project::{QueryAnswer as Answer, QueryFound as Found};

use crate::wire::Nothing;
use crate::wire::queries::{
    CodeQuery, DeleteQuery, QueryAnswer, QueryFound, QuerySaved, RenameQuery, SaveQuery, SavedQuery,
};
use crate::{CommandError, Session};

impl From<Found> for QueryFound {
    fn from(found: Found) -> Self {
        Self { excerpt: found.excerpt.into(), is_whole: found.is_whole }
    }
}

impl From<Answer> for QueryAnswer {
    fn from(answer: Answer) -> Self {
        Self {
            total: answer.total,
            sources: answer.sources,
            undated: answer.undated,
            cases: super::wire(answer.cases),
            found: super::wire(answer.found),
        }
    }
}

impl From<sitat_project::SavedQuery> for SavedQuery {
    fn from(own: sitat_project::SavedQuery) -> Self {
        Self { id: own.id.into(), name: own.name, query: own.query, problem: own.problem.map(Into::into) }
    }
}

pub(crate) fn query(session: &Session, request: CodeQuery) -> Result<QueryAnswer, CommandError> {
    let limit = request.limit.map(|limit| limit as usize);
    Ok(session.with_project(|project| project.query(&request.query, limit))?.into())
}

pub(crate) fn saved_queries(session: &Session, _: Nothing) -> Result<Vec<SavedQuery>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.saved_queries())?))
}

pub(crate) fn save_query(session: &Session, request: SaveQuery) -> Result<QuerySaved, CommandError> {
    let id = session.act(|project| project.save_query(&request.name, &request.query))?.into();
    Ok(QuerySaved { id })
}

pub(crate) fn rename_query(session: &Session, request: RenameQuery) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_query(request.id.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn delete_query(session: &Session, request: DeleteQuery) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_query(request.id.into()))?;
    Ok(Nothing {})
}
