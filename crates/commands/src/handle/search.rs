//! Full text.

use sitat_model::Message;
use sitat_project::{
    CaseHits as CaseView, Form, FormKinds, HitOrder, IndexState, PartShape as Shape, QueryPart as Part,
    SearchHit as HitView, SearchRequest, SourceHits as SourceView,
};

use super::count;
use crate::wire::search::{
    CaseHits, HitOrder as WireOrder, PartShape, QueryPart, QueryParts, ReadQuery, Search, SearchAnswer, SearchForm,
    SearchHit, SearchSpread, SourceHits,
};
use crate::{CommandError, ErrorKind, Session};

impl From<Form> for SearchForm {
    fn from(form: Form) -> Self {
        let Form { word, form, kind, set, count, on } = form;
        Self { word, form, kind: kind.name().to_owned(), set, count, on }
    }
}

impl From<HitView> for SearchHit {
    fn from(hit: HitView) -> Self {
        Self {
            source: hit.source.into(),
            source_name: hit.origin.source_name.clone(),
            case: hit.origin.cases.join(", "),
            participant: hit.origin.participant.clone(),
            speaker: hit.origin.speaker.clone(),
            turn: hit.turn,
            start: hit.range.start.0,
            end: hit.range.end.0,
            quote: hit.quote().to_owned(),
            before: hit.before().to_owned(),
            after: hit.after().to_owned(),
        }
    }
}

impl From<WireOrder> for HitOrder {
    fn from(order: WireOrder) -> Self {
        match order {
            WireOrder::Place => Self::Place,
            WireOrder::Relevance => Self::Relevance,
            WireOrder::Left1 => Self::Left(1),
            WireOrder::Left2 => Self::Left(2),
            WireOrder::Left3 => Self::Left(3),
            WireOrder::Right1 => Self::Right(1),
            WireOrder::Right2 => Self::Right(2),
            WireOrder::Right3 => Self::Right(3),
        }
    }
}

impl From<HitOrder> for WireOrder {
    fn from(order: HitOrder) -> Self {
        match order {
            HitOrder::Place => Self::Place,
            HitOrder::Relevance => Self::Relevance,
            HitOrder::Left(1) => Self::Left1,
            HitOrder::Left(2) => Self::Left2,
            HitOrder::Left(_) => Self::Left3,
            HitOrder::Right(1) => Self::Right1,
            HitOrder::Right(2) => Self::Right2,
            HitOrder::Right(_) => Self::Right3,
        }
    }
}

impl From<CaseView> for CaseHits {
    fn from(view: CaseView) -> Self {
        let CaseView { case, name, hits, participants, n } = view;
        Self { case: case.into(), name, hits: count(hits), participants, n }
    }
}

impl From<SourceView> for SourceHits {
    fn from(view: SourceView) -> Self {
        let SourceView { source, name, hits, places } = view;
        Self { source: source.into(), name, hits: count(hits), places }
    }
}

impl From<Part> for QueryPart {
    fn from(part: Part) -> Self {
        let shape = match part.shape {
            Shape::Word => PartShape::Word { words: part.text },
            Shape::Phrase(words) => PartShape::Phrase { words },
            Shape::Near { first, second, link } => {
                PartShape::Near { first, second, within: link.within.to_string(), is_ordered: link.is_ordered }
            }
            Shape::AnyOf(members) => PartShape::Any { members },
            Shape::Filter { field, value } => PartShape::Filter { field: field.name().to_owned(), value },
            Shape::Other => PartShape::Other { text: part.text },
        };
        Self { is_negated: part.is_negated, shape }
    }
}

/// What a query is made of. Needs no index.
pub(crate) fn query_parts(_: &Session, request: ReadQuery) -> Result<QueryParts, CommandError> {
    let parts = sitat_project::query_parts(&request.query)?;
    Ok(QueryParts { parts: super::wire(parts) })
}

pub(crate) fn check_index(session: &Session) -> Result<(), CommandError> {
    if session.with_project(|project| Ok(project.index_state()))? == IndexState::Building {
        return Err(CommandError::new(ErrorKind::Refused, Message::new("project-search-index")));
    }
    Ok(())
}

pub(crate) fn request(search: &Search) -> SearchRequest<'_> {
    SearchRequest {
        query: &search.query,
        kinds: FormKinds {
            exact: search.exact,
            inflections: search.inflections,
            compounds: search.compounds,
            fuzzy: search.fuzzy,
            synonyms: search.synonyms,
        },
        switched_off: search.switched_off.iter().cloned().collect(),
        switched_on: search.switched_on.iter().cloned().collect(),
        order: search.order.into(),
        limit: Some(search.limit as usize),
    }
}

/// Refused while the index is being built, so that no other command has to wait; an event tells when it is ready.
pub(crate) fn search(session: &Session, request: Search) -> Result<SearchAnswer, CommandError> {
    check_index(session)?;
    let search = self::request(&request);
    let answer = session.with_project(|project| project.search(&search))?;
    Ok(SearchAnswer {
        total: count(answer.total),
        sources: answer.sources,
        undated: answer.undated,
        forms: super::wire(answer.forms),
        hits: super::wire(answer.hits),
    })
}

/// Refused while the index is being built, as a search is.
pub(crate) fn search_spread(session: &Session, request: Search) -> Result<SearchSpread, CommandError> {
    check_index(session)?;
    let search = self::request(&request);
    let spread = session.with_project(|project| project.search_spread(&search))?;
    Ok(SearchSpread {
        total: count(spread.total),
        cases: super::wire(spread.cases),
        without_case: count(spread.without_case),
        sources: super::wire(spread.sources),
    })
}
