//! Searches that were saved under a name, and words that mean the same.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{SavedSearchId, SynonymSetId};

use crate::{Reader, StoreError, Writer};

/// A search under a name. Whether its query can be read is not looked at here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchRow {
    /// Identity.
    pub id: SavedSearchId,
    /// Its name.
    pub name: String,
    /// The query as it was written.
    pub query: String,
    /// The kinds of forms that are searched, with blanks between.
    pub kinds: String,
    /// In which order hits come.
    pub order: String,
    /// Whether it is shown where the hits lie.
    pub shows_spread: bool,
    /// Forms that are searched, or left out, other than the kinds say.
    pub forms: Vec<(String, bool)>,
}

impl Reader<'_> {
    /// All saved searches, in order of creation.
    pub fn saved_searches(&self) -> Result<Vec<SearchRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT saved_search_id, form, is_searched FROM saved_search_form ORDER BY saved_search_id, form",
        )?;
        let mut forms: BTreeMap<i64, Vec<(String, bool)>> = BTreeMap::new();
        for (search, form, is_searched) in super::collect(query.query([])?, |row| {
            Ok((row.get("saved_search_id")?, row.get("form")?, row.get("is_searched")?))
        })? {
            forms.entry(search).or_default().push((form, is_searched));
        }
        let mut query = self
            .connection
            .prepare_cached("SELECT id, name, query, kinds, hit_order, shows_spread FROM saved_search ORDER BY id")?;
        let mut searches = super::collect(query.query([])?, |row| {
            Ok(SearchRow {
                id: SavedSearchId(row.get("id")?),
                name: row.get("name")?,
                query: row.get("query")?,
                kinds: row.get("kinds")?,
                order: row.get("hit_order")?,
                shows_spread: row.get("shows_spread")?,
                forms: Vec::new(),
            })
        })?;
        for search in &mut searches {
            search.forms = forms.remove(&search.id.0).unwrap_or_default();
        }
        Ok(searches)
    }

    /// The sets of words that mean the same, in order of creation; the words of a set in the order in which they were
    /// written.
    pub fn synonym_sets(&self) -> Result<Vec<(SynonymSetId, Vec<String>)>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT synonym_set_id, words FROM synonym ORDER BY synonym_set_id, id")?;
        let rows = super::collect(query.query([])?, |row| {
            Ok((SynonymSetId(row.get("synonym_set_id")?), row.get::<_, String>("words")?))
        })?;
        let mut sets: BTreeMap<SynonymSetId, Vec<String>> = BTreeMap::new();
        for (set, words) in rows {
            sets.entry(set).or_default().push(words);
        }
        Ok(sets.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Saves a search; its identity is not looked at.
    pub fn insert_search(&self, guid: &str, search: &SearchRow, at: i64) -> Result<SavedSearchId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO saved_search (guid, name, query, kinds, hit_order, shows_spread, created_at)
                 VALUES (:guid, :name, :query, :kinds, :order, :shows_spread, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": search.name, ":query": search.query, ":kinds": search.kinds,
                ":order": search.order, ":shows_spread": search.shows_spread, ":at": at,
            })?;
        let id = SavedSearchId(self.connection.last_insert_rowid());
        self.insert_forms(id, &search.forms)?;
        Ok(id)
    }

    /// Gives a saved search everything anew, its name too.
    pub fn update_search(&self, search: &SearchRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE saved_search SET name = :name, query = :query, kinds = :kinds, hit_order = :order,
                 shows_spread = :shows_spread WHERE id = :id",
            )?
            .execute(named_params! {
                ":name": search.name, ":query": search.query, ":kinds": search.kinds, ":order": search.order,
                ":shows_spread": search.shows_spread, ":id": search.id.0,
            })?;
        self.connection
            .prepare_cached("DELETE FROM saved_search_form WHERE saved_search_id = :id")?
            .execute(named_params! {":id": search.id.0})?;
        self.insert_forms(search.id, &search.forms)
    }

    fn insert_forms(&self, search: SavedSearchId, forms: &[(String, bool)]) -> Result<(), StoreError> {
        for (form, is_searched) in forms {
            self.connection
                .prepare_cached(
                    "INSERT OR IGNORE INTO saved_search_form (saved_search_id, form, is_searched)
                     VALUES (:search, :form, :is_searched)",
                )?
                .execute(named_params! {":search": search.0, ":form": form, ":is_searched": is_searched})?;
        }
        Ok(())
    }

    /// Gives a saved search another name.
    pub fn rename_search(&self, id: SavedSearchId, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE saved_search SET name = :name WHERE id = :id")?
            .execute(named_params! {":name": name, ":id": id.0})?;
        Ok(())
    }

    /// Forgets a search that was saved.
    pub fn delete_search(&self, id: SavedSearchId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM saved_search WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Makes a set of words that mean the same.
    pub fn insert_synonyms(&self, guid: &str, words: &[String], at: i64) -> Result<SynonymSetId, StoreError> {
        self.connection
            .prepare_cached("INSERT INTO synonym_set (guid, created_at) VALUES (:guid, :at)")?
            .execute(named_params! {":guid": guid, ":at": at})?;
        let id = SynonymSetId(self.connection.last_insert_rowid());
        self.insert_words(id, words)?;
        Ok(id)
    }

    /// Gives a set other words.
    pub fn set_synonyms(&self, id: SynonymSetId, words: &[String]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM synonym WHERE synonym_set_id = :id")?
            .execute(named_params! {":id": id.0})?;
        self.insert_words(id, words)
    }

    fn insert_words(&self, set: SynonymSetId, words: &[String]) -> Result<(), StoreError> {
        for words in words {
            self.connection
                .prepare_cached("INSERT INTO synonym (synonym_set_id, words) VALUES (:set, :words)")?
                .execute(named_params! {":set": set.0, ":words": words})?;
        }
        Ok(())
    }

    /// Takes a set out.
    pub fn delete_synonyms(&self, id: SynonymSetId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM synonym_set WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
