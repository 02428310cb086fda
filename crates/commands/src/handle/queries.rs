//! Questions about how codes stand to each other.

use sitat_project::{QueryAnswer as Answer, QueryFound as Found};

use crate::wire::queries::{CodeQuery, QueryAnswer, QueryFound};
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
            cases: super::wire(answer.cases),
            found: super::wire(answer.found),
        }
    }
}

pub(crate) fn query(session: &Session, request: CodeQuery) -> Result<QueryAnswer, CommandError> {
    let limit = request.limit.map(|limit| limit as usize);
    Ok(session.with_project(|project| project.query(&request.query, limit))?.into())
}
