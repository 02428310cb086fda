//! Searches saved under a name, and words that mean the same.

use sitat_project as project;

use super::search::request;
use crate::wire::Nothing;
use crate::wire::saved_searches::{
    CreateSynonyms, DeleteSearch, DeleteSynonyms, RenameSearch, SaveSearch, SavedSearch, SearchSaved, SynonymSet,
    SynonymsCreated,
};
use crate::wire::search::Search;
use crate::{CommandError, Session};

/// How many hits are asked for first when a saved search is opened.
const FIRST_HITS: u32 = 200;

impl From<project::SavedSearch> for SavedSearch {
    fn from(own: project::SavedSearch) -> Self {
        let search = Search {
            query: own.query,
            exact: own.kinds.exact,
            inflections: own.kinds.inflections,
            compounds: own.kinds.compounds,
            fuzzy: own.kinds.fuzzy,
            synonyms: own.kinds.synonyms,
            switched_off: own.switched_off.into_iter().collect(),
            switched_on: own.switched_on.into_iter().collect(),
            order: own.order.into(),
            limit: FIRST_HITS,
        };
        let problem = own.problem.map(Into::into);
        Self { id: own.id.into(), name: own.name, search, shows_spread: own.shows_spread, problem }
    }
}

impl From<project::SynonymSet> for SynonymSet {
    fn from(set: project::SynonymSet) -> Self {
        Self { id: set.id.into(), words: set.words }
    }
}

pub(crate) fn saved_searches(session: &Session, _: Nothing) -> Result<Vec<SavedSearch>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.saved_searches())?))
}

pub(crate) fn save_search(session: &Session, own: SaveSearch) -> Result<SearchSaved, CommandError> {
    let search = request(&own.search);
    let id = session.act(|project| project.save_search(&own.name, &search, own.shows_spread))?.into();
    Ok(SearchSaved { id })
}

pub(crate) fn rename_search(session: &Session, request: RenameSearch) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_search(request.id.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn delete_search(session: &Session, request: DeleteSearch) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_search(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn synonym_sets(session: &Session, _: Nothing) -> Result<Vec<SynonymSet>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.synonym_sets())?))
}

pub(crate) fn create_synonyms(session: &Session, request: CreateSynonyms) -> Result<SynonymsCreated, CommandError> {
    let id = session.act(|project| project.create_synonyms(&request.words))?.into();
    Ok(SynonymsCreated { id })
}

pub(crate) fn write_synonyms(session: &Session, request: SynonymSet) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_synonyms(request.id.into(), &request.words))?;
    Ok(Nothing {})
}

pub(crate) fn delete_synonyms(session: &Session, request: DeleteSynonyms) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_synonyms(request.id.into()))?;
    Ok(Nothing {})
}
