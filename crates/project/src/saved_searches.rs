//! Searches saved under a name. They hold no hits, and stay as they were written when a name in them goes.

use std::collections::BTreeSet;

use sitat_model::{Identification, Message, SavedSearchId};
use sitat_search::{Filter, FormKinds, Query};
use sitat_store::SearchRow;

use crate::structure::Structure;
use crate::{HitOrder, Operation, Outcome, Project, ProjectError, SearchRequest};

/// A search under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedSearch {
    /// Identity.
    pub id: SavedSearchId,
    /// Its name.
    pub name: String,
    /// Its query, as it was written; below the level of names, people stand in it as they are shown.
    pub query: String,
    /// Which forms of its words are searched.
    pub kinds: FormKinds,
    /// Forms that are not wanted.
    pub switched_off: BTreeSet<String>,
    /// Forms that are wanted though they are not searched unasked.
    pub switched_on: BTreeSet<String>,
    /// In which order hits come.
    pub order: HitOrder,
    /// Whether it is shown where the hits lie.
    pub shows_spread: bool,
    /// Why it finds nothing today: it names something that is gone.
    pub problem: Option<Message>,
}

impl SavedSearch {
    /// The question it puts.
    pub fn request(&self) -> SearchRequest<'_> {
        SearchRequest {
            query: &self.query,
            kinds: self.kinds,
            switched_off: self.switched_off.clone(),
            switched_on: self.switched_on.clone(),
            order: self.order,
            limit: None,
        }
    }
}

impl Structure {
    /// A query as it is shown: below the level of names nobody is called by name in it. Values of filters stay values.
    fn shown_query(&self, written: &str) -> String {
        if self.project.identification == Identification::Name {
            return written.to_owned();
        }
        let Ok(query) = Query::parse(written) else { return self.veiled(written) };
        self.with_shown_filters(written, query.filters())
    }

    /// The same where the filters of a query are known, in order.
    pub(crate) fn with_shown_filters<'own>(
        &self,
        written: &str,
        filters: impl IntoIterator<Item = &'own Filter>,
    ) -> String {
        let letters: Vec<char> = written.chars().collect();
        let part = |from: usize, to: usize| -> String { letters.get(from..to).into_iter().flatten().collect() };
        let (mut shown, mut at) = (String::new(), 0);
        for filter in filters {
            let (start, end) = (filter.place.start as usize, filter.place.end as usize);
            shown.push_str(&self.veiled(&part(at, start)));
            shown.push_str(&filter.with_value(self.veiled(&filter.value)).to_string());
            at = end;
        }
        shown + &self.veiled(&part(at, letters.len()))
    }
}

impl Project {
    /// All searches that were saved, in order of creation.
    pub fn saved_searches(&mut self) -> Result<Vec<SavedSearch>, ProjectError> {
        let structure = self.structure()?;
        let mut searches = Vec::new();
        for row in self.store.read().saved_searches()? {
            let chosen = |wanted: bool| {
                let forms = row.forms.iter().filter(move |(_, is_searched)| *is_searched == wanted);
                forms.map(|(form, _)| form.clone()).collect::<BTreeSet<String>>()
            };
            let query = structure.shown_query(&row.query);
            let problem = match Query::parse(&query) {
                Ok(query) => self.meanings(query.filters()).err(),
                Err(error) => Some(error.into()),
            };
            searches.push(SavedSearch {
                id: row.id,
                name: structure.veiled(&row.name),
                query,
                kinds: FormKinds::from_names(row.kinds.split(' ')),
                switched_off: chosen(false),
                switched_on: chosen(true),
                order: HitOrder::from_name(&row.order).unwrap_or_default(),
                shows_spread: row.shows_spread,
                problem: problem.map(|error| error.message()),
            });
        }
        Ok(searches)
    }

    /// The saved search of a name.
    pub fn saved_search(&mut self, name: &str) -> Result<SavedSearch, ProjectError> {
        let wanted = name.trim().to_lowercase();
        let found = self.saved_searches()?.into_iter().find(|own| own.name.to_lowercase() == wanted);
        found.ok_or_else(|| ProjectError::not_found("search", name.trim()))
    }

    /// Saves a search under a name; the one that had this name becomes this one.
    pub fn save_search(
        &mut self,
        name: &str,
        request: &SearchRequest<'_>,
        shows_spread: bool,
    ) -> Result<Outcome<SavedSearchId>, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        Query::parse(request.query)?;
        let off = request.switched_off.iter().map(|form| (form.clone(), false));
        let on = request.switched_on.iter().map(|form| (form.clone(), true));
        let mut row = SearchRow {
            id: SavedSearchId(0),
            name: name.to_owned(),
            query: request.query.trim().to_owned(),
            kinds: request.kinds.names().join(" "),
            order: request.order.name().to_owned(),
            shows_spread,
            forms: off.chain(on).collect(),
        };
        let earlier = self.search_row(|own| own.name.to_lowercase() == name.to_lowercase())?;
        self.transact(Operation::SaveSearch, None, |action| {
            action.writer.describe(name, 1);
            if let Some(earlier) = earlier {
                row.id = earlier.id;
                action.writer.update_search(&row)?;
                return Ok(row.id);
            }
            let guid = action.guid();
            Ok(action.writer.insert_search(&guid, &row, action.at)?)
        })
    }

    /// Gives a saved search another name.
    pub fn rename_search(&mut self, id: SavedSearchId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        self.search_row(|own| own.id == id)?.ok_or_else(|| ProjectError::not_found("search", id))?;
        if self.search_row(|own| own.id != id && own.name.to_lowercase() == name.to_lowercase())?.is_some() {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        self.transact(Operation::RenameSearch, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.rename_search(id, name)?)
        })
    }

    /// Forgets a search that was saved.
    pub fn delete_search(&mut self, id: SavedSearchId) -> Result<Outcome<()>, ProjectError> {
        let row = self.search_row(|own| own.id == id)?.ok_or_else(|| ProjectError::not_found("search", id))?;
        self.transact(Operation::DeleteSearch, None, |action| {
            action.writer.describe(row.name, 1);
            Ok(action.writer.delete_search(id)?)
        })
    }

    fn search_row(&self, fits: impl Fn(&SearchRow) -> bool) -> Result<Option<SearchRow>, ProjectError> {
        Ok(self.store.read().saved_searches()?.into_iter().find(fits))
    }
}
