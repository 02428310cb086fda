//! Questions about codes saved under a name. They hold no answer, and stay as they were written when a name in them goes.

use sitat_analysis::CodeQuery;
use sitat_model::{Identification, Message, SavedQueryId};
use sitat_store::QueryRow;

use crate::querying::as_filter;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// A question about codes under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedQuery {
    /// Identity.
    pub id: SavedQueryId,
    /// Its name.
    pub name: String,
    /// As it was written; below the level of names, people stand in it as they are shown.
    pub query: String,
    /// Why it finds nothing today: it names something that is gone.
    pub problem: Option<Message>,
}

impl Structure {
    /// A question as it is shown: below the level of names nobody is called by name in it.
    fn shown_code_query(&self, written: &str) -> String {
        if self.project.identification == Identification::Name {
            return written.to_owned();
        }
        let Ok(query) = CodeQuery::parse(written) else { return self.veiled(written) };
        let filters: Vec<_> = query.filters().into_iter().filter_map(as_filter).collect();
        self.with_shown_filters(written, &filters)
    }
}

impl Project {
    /// All questions about codes that were saved, in order of creation.
    pub fn saved_queries(&mut self) -> Result<Vec<SavedQuery>, ProjectError> {
        let structure = self.structure()?;
        let mut queries = Vec::new();
        for row in self.store.read().saved_queries()? {
            let query = structure.shown_code_query(&row.query);
            let problem = self.check_query(&query).err();
            queries.push(SavedQuery {
                id: row.id,
                name: structure.veiled(&row.name),
                query,
                problem: problem.map(|error| error.message()),
            });
        }
        Ok(queries)
    }

    /// The saved question of a name.
    pub fn saved_query(&mut self, name: &str) -> Result<SavedQuery, ProjectError> {
        let wanted = name.trim().to_lowercase();
        let found = self.saved_queries()?.into_iter().find(|own| own.name.to_lowercase() == wanted);
        found.ok_or_else(|| ProjectError::not_found("query", name.trim()))
    }

    /// Saves a question about codes under a name; the one that had this name becomes this one.
    pub fn save_query(&mut self, name: &str, query: &str) -> Result<Outcome<SavedQueryId>, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        CodeQuery::parse(query)?;
        let query = query.trim();
        let earlier = self.query_row(|own| own.name.to_lowercase() == name.to_lowercase())?;
        self.transact(Operation::SaveQuery, None, |action| {
            action.writer.describe(name, 1);
            if let Some(earlier) = earlier {
                let row = QueryRow { id: earlier.id, name: name.to_owned(), query: query.to_owned() };
                action.writer.update_query(&row)?;
                return Ok(row.id);
            }
            let guid = action.guid();
            Ok(action.writer.insert_query(&guid, name, query, action.at)?)
        })
    }

    /// Gives a saved question another name.
    pub fn rename_query(&mut self, id: SavedQueryId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let row = self.query_row(|own| own.id == id)?.ok_or_else(|| ProjectError::not_found("query", id))?;
        if self.query_row(|own| own.id != id && own.name.to_lowercase() == name.to_lowercase())?.is_some() {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        self.transact(Operation::RenameQuery, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.update_query(&QueryRow { name: name.to_owned(), ..row })?)
        })
    }

    /// Forgets a question that was saved.
    pub fn delete_query(&mut self, id: SavedQueryId) -> Result<Outcome<()>, ProjectError> {
        let row = self.query_row(|own| own.id == id)?.ok_or_else(|| ProjectError::not_found("query", id))?;
        self.transact(Operation::DeleteQuery, None, |action| {
            action.writer.describe(row.name, 1);
            Ok(action.writer.delete_query(id)?)
        })
    }

    fn query_row(&self, fits: impl Fn(&QueryRow) -> bool) -> Result<Option<QueryRow>, ProjectError> {
        Ok(self.store.read().saved_queries()?.into_iter().find(fits))
    }
}
