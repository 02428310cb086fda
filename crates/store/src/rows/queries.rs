//! Questions about how codes stand to each other that were saved under a name.

use rusqlite::named_params;
use sitat_model::SavedQueryId;

use crate::{Reader, StoreError, Writer};

/// A question under a name. Whether it can be read is not looked at here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryRow {
    /// Identity.
    pub id: SavedQueryId,
    /// Its name.
    pub name: String,
    /// As it was written.
    pub query: String,
}

impl Reader<'_> {
    /// All saved questions about codes, in order of creation.
    pub fn saved_queries(&self) -> Result<Vec<QueryRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, name, query FROM saved_query ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(QueryRow { id: SavedQueryId(row.get("id")?), name: row.get("name")?, query: row.get("query")? })
        })
    }
}

impl Writer<'_> {
    /// Saves a question under a name.
    pub fn insert_query(&self, guid: &str, name: &str, query: &str, at: i64) -> Result<SavedQueryId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO saved_query (guid, name, query, created_at) VALUES (:guid, :name, :query, :at)",
            )?
            .execute(named_params! {":guid": guid, ":name": name, ":query": query, ":at": at})?;
        Ok(SavedQueryId(self.connection.last_insert_rowid()))
    }

    /// Gives a saved question name and words anew.
    pub fn update_query(&self, row: &QueryRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE saved_query SET name = :name, query = :query WHERE id = :id")?
            .execute(named_params! {":name": row.name, ":query": row.query, ":id": row.id.0})?;
        Ok(())
    }

    /// Forgets a question that was saved.
    pub fn delete_query(&self, id: SavedQueryId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM saved_query WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
