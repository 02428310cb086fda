//! Search: queries over the turns, with filters that only the project can resolve.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sitat_analysis::SourceContext;
use sitat_model::{Identification, SourceId, SpeakerId, TextRange};
use sitat_search::{Answer, Field, Form, FormKinds, Hit, Query, QueryPart, SearchOptions};

use crate::scope::ProjectScope;
use crate::structure::Structure;
use crate::texts::BaseText;
use crate::{HitOrder, Project, ProjectError};

/// Code points of context at each side of a hit.
const CONTEXT: u32 = 60;

/// A question.
#[derive(Clone, Debug, Default)]
pub struct SearchRequest<'request> {
    /// In the query language.
    pub query: &'request str,
    /// Which forms of its words are searched.
    pub kinds: FormKinds,
    /// Forms that are not wanted.
    pub switched_off: BTreeSet<String>,
    /// Forms that are wanted though they are not searched unasked.
    pub switched_on: BTreeSet<String>,
    /// In which order hits come.
    pub order: HitOrder,
    /// At most so many hits are returned; all are counted.
    pub limit: Option<usize>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct SearchAnswer {
    /// Occurrences.
    pub total: u64,
    /// Sources among the hits that are returned.
    pub sources: u32,
    /// If days are asked for: sources that are left out because nobody has said when the interview was held.
    pub undated: Option<u32>,
    /// The word forms that were matched.
    pub forms: Vec<Form>,
    /// Occurrences.
    pub hits: Vec<SearchHit>,
}

/// An occurrence. Its words are cut out of the text when they are asked for: a common word occurs a hundred thousand
/// times in a large project, and few of them are looked at.
#[derive(Clone, Debug)]
pub struct SearchHit {
    /// Where.
    pub source: SourceId,
    /// The turn, from 1.
    pub turn: u32,
    /// Where exactly.
    pub range: TextRange,
    /// Who says it; shared by all hits in that speaker's turns.
    pub origin: Arc<HitOrigin>,
    text: Arc<BaseText>,
    /// What stands around the words, where it is not shown as it stands in the text.
    around: Option<(String, String)>,
}

/// Who says the words of a hit, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HitOrigin {
    /// Name of the source.
    pub source_name: String,
    /// Names of the cases that the speaker's words count in.
    pub cases: Vec<String>,
    /// Who says it.
    pub participant: Option<String>,
    /// The label in the text.
    pub speaker: Option<String>,
}

impl SearchHit {
    /// The words.
    pub fn quote(&self) -> &str {
        self.text.slice(self.range)
    }

    /// Up to 60 code points before.
    pub fn before(&self) -> &str {
        self.around.as_ref().map_or_else(|| self.text.around(self.range, CONTEXT).0, |(before, _)| before)
    }

    /// Up to 60 code points after.
    pub fn after(&self) -> &str {
        self.around.as_ref().map_or_else(|| self.text.around(self.range, CONTEXT).1, |(_, after)| after)
    }
}

/// The parts of a query as a form shows them. Names in it are not looked up.
pub fn query_parts(written: &str) -> Result<Vec<QueryPart>, ProjectError> {
    Ok(Query::parse(written)?.parts())
}

impl Structure {
    fn origin(
        &self,
        source: SourceId,
        context: &SourceContext,
        speaker: Option<SpeakerId>,
    ) -> Result<HitOrigin, ProjectError> {
        let info = speaker.and_then(|speaker| context.speakers.get(&speaker));
        let cases = match info {
            Some(info) if !info.cases.is_empty() => &info.cases,
            _ => &context.cases,
        };
        let participant = info.and_then(|info| info.participant).and_then(|id| self.participant(id));
        Ok(HitOrigin {
            source_name: self.shown_source(source)?,
            cases: self.case_names(cases),
            participant: participant.and_then(|person| self.shown_name(person.id)),
            speaker: speaker.and_then(|speaker| self.speaker(speaker)).map(|own| self.shown_speaker(own)),
        })
    }
}

impl Project {
    /// Searches the project. Waits for the index if it is still being built.
    pub fn search(&mut self, request: &SearchRequest<'_>) -> Result<SearchAnswer, ProjectError> {
        let is_in_place = request.order == HitOrder::Place;
        let answer = self.find(request, request.limit.filter(|_| is_in_place))?;
        let mut hits = self.arranged(answer.hits, request.order)?;
        hits.truncate(request.limit.unwrap_or(usize::MAX));
        let sources: BTreeSet<SourceId> = hits.iter().map(|hit| hit.source).collect();
        let structure = self.structure()?;
        let undated = match Query::parse(request.query)?.asks_for(Field::Date) {
            true => Some(self.without_day(&structure.sources.iter().map(|source| source.id).collect::<Vec<_>>())?),
            false => None,
        };
        let hits = self.with_origins(&structure, &hits)?;
        Ok(SearchAnswer {
            total: answer.total,
            sources: u32::try_from(sources.len()).unwrap_or(u32::MAX),
            undated,
            forms: answer.forms,
            hits,
        })
    }

    /// The hits as they stand, at most so many, and the forms.
    pub(crate) fn find(&mut self, request: &SearchRequest<'_>, limit: Option<usize>) -> Result<Answer, ProjectError> {
        let query = Query::parse(request.query)?;
        let structure = self.structure()?;
        let meanings = self.meanings(query.filters())?;
        self.ensure_index()?;
        let mut scope = ProjectScope::new(meanings);
        for source in &structure.sources {
            if !scope.meanings.is_empty() || query.has_nearness() {
                scope.contexts.insert(source.id, self.context(source.id)?);
            }
            if query.has_pattern() {
                scope.texts.insert(source.id, self.text(source.id)?);
            }
        }
        self.segments()?;
        let order: Vec<SourceId> = structure.sources.iter().map(|source| source.id).collect();
        let options = SearchOptions {
            kinds: request.kinds,
            synonyms: self.store.read().synonym_sets()?.into_iter().map(|(_, words)| words).collect(),
            switched_off: request.switched_off.clone(),
            switched_on: request.switched_on.clone(),
        };
        let (Some(index), Some(segments)) = (self.index.ready(), &self.segments) else {
            return Err(ProjectError::IndexThread);
        };
        scope.begin(segments);
        Ok(index.search(&query, &options, &scope, &order, limit)?)
    }

    /// The hits as they are shown. Hits of a source lie together.
    pub(crate) fn with_origins(&mut self, structure: &Structure, hits: &[Hit]) -> Result<Vec<SearchHit>, ProjectError> {
        let mut views = Vec::with_capacity(hits.len());
        for hits in hits.chunk_by(|one, next| one.source == next.source) {
            let Some(source) = hits.first().map(|hit| hit.source) else { continue };
            let (text, context) = (self.text(source)?, self.context(source)?);
            let mut origins: BTreeMap<Option<SpeakerId>, Arc<HitOrigin>> = BTreeMap::new();
            for hit in hits {
                let turn = context.turns.get((hit.passage as usize).saturating_sub(1));
                let speaker = turn.and_then(|turn| turn.speaker);
                let origin = match origins.entry(speaker) {
                    Entry::Occupied(known) => Arc::clone(known.get()),
                    Entry::Vacant(new) => {
                        Arc::clone(new.insert(Arc::new(structure.origin(source, &context, speaker)?)))
                    }
                };
                // Labels of others may stand around the words.
                let around = (structure.project.identification != Identification::Name)
                    .then(|| structure.shown_around(&text, &context, hit.range, CONTEXT));
                let text = Arc::clone(&text);
                views.push(SearchHit { source, turn: hit.passage, range: hit.range, origin, text, around });
            }
        }
        Ok(views)
    }
}
