//! Questions about how codes stand to each other, asked of the coded passages.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{CodeQuery, CodeTerm, CodedPlace, Ground, Layout, PlaceFilter, SourceContext};
use sitat_model::{CaseId, CodeId, ParticipantId, SegmentId, SourceId, TextRange};
use sitat_search::{Field, Filter};

use crate::codings::tidy;
use crate::scope::Meaning;
use crate::{CaseHits, ExcerptView, Project, ProjectError};

/// What a question about codes answers.
#[derive(Clone, Debug)]
pub struct QueryAnswer {
    /// Passages, or parts of them.
    pub total: u32,
    /// Sources that they stand in.
    pub sources: u32,
    /// Sources with coded passages of which nobody has said when they were held, where a day is asked for.
    pub undated: Option<u32>,
    /// All cases in their order, also those without any; a passage may count in several.
    pub cases: Vec<CaseHits>,
    /// The first of them, by source and place.
    pub found: Vec<QueryFound>,
}

/// A coded passage, or the part of it that was asked for.
#[derive(Clone, Debug)]
pub struct QueryFound {
    /// The words in their context, with all that is on the passage.
    pub excerpt: ExcerptView,
    /// Exactly where.
    pub ranges: Vec<TextRange>,
    /// Whether it is all of the passage.
    pub is_whole: bool,
}

/// A place that was found.
pub(crate) struct Queried {
    pub(crate) segment: SegmentId,
    pub(crate) source: SourceId,
    pub(crate) ranges: Vec<TextRange>,
    is_whole: bool,
    cases: BTreeSet<CaseId>,
    participants: BTreeSet<ParticipantId>,
}

/// A code as a filter of a search names it.
fn value_of(term: &CodeTerm) -> String {
    if term.with_below { term.path.clone() } else { format!("={}", term.path) }
}

/// A filter as searches know it.
pub(crate) fn as_filter(filter: &PlaceFilter) -> Option<Filter> {
    let field = Field::from_name(filter.field)?;
    Some(Filter { field, value: filter.value.clone(), place: filter.place.clone() })
}

/// Everything that a query names, in order.
fn names_in(query: &CodeQuery) -> Vec<Filter> {
    let codes = query.codes().into_iter();
    let codes = codes.map(|term| Filter { field: Field::Code, value: value_of(term), place: term.place.clone() });
    codes.chain(query.filters().into_iter().filter_map(as_filter)).collect()
}

/// Whether a filter holds of a place: words count for people and cases as they do in grids.
fn holds(meaning: &Meaning, place: &CodedPlace<'_>, context: &SourceContext) -> bool {
    let turns = || {
        let touched = |turn: &&sitat_model::Turn| place.ranges.iter().any(|range| range.overlaps(turn.content()));
        context.turns.iter().filter(touched)
    };
    match meaning {
        Meaning::Cases(wanted) => place.shares().any(|share| share.cases.iter().any(|case| wanted.contains(case))),
        Meaning::Participant(wanted) => place.shares().any(|share| share.participant == Some(*wanted)),
        Meaning::Role(role) => turns().any(|turn| {
            turn.speaker.and_then(|speaker| context.speakers.get(&speaker)).is_some_and(|own| own.role == *role)
        }),
        Meaning::Sources(wanted) => wanted.contains(&context.source),
        Meaning::Kind(kind) => context.kind == *kind,
        Meaning::Turns(wanted) => turns().any(|turn| wanted.contains(&(context.source, turn.number))),
        Meaning::Codes(_) | Meaning::Coded(_) => false,
    }
}

impl Project {
    /// Asks how codes stand to each other. At most `limit` passages are returned; all are counted.
    pub fn query(&mut self, written: &str, limit: Option<usize>) -> Result<QueryAnswer, ProjectError> {
        let found = self.queried(written)?;
        let mut by_case: BTreeMap<CaseId, (u64, BTreeSet<ParticipantId>)> = BTreeMap::new();
        let structure = self.structure()?;
        for own in &found {
            for case in &own.cases {
                let tally = by_case.entry(*case).or_default();
                tally.0 += 1;
                let of_case = |person: &&ParticipantId| structure.cases_of_participant(**person).contains(case);
                tally.1.extend(own.participants.iter().filter(of_case));
            }
        }
        let sources: BTreeSet<SourceId> = found.iter().map(|own| own.source).collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let (total, sources) = (count(found.len()), count(sources.len()));
        let undated = match CodeQuery::parse(written)?.filters().iter().any(|filter| filter.field == Field::Date.name())
        {
            true => {
                let coded: BTreeSet<SourceId> = self.segments()?.iter().map(crate::Segment::source).collect();
                Some(self.without_day(&coded.into_iter().collect::<Vec<_>>())?)
            }
            false => None,
        };
        let mut shown = Vec::new();
        for Queried { segment, ranges, is_whole, .. } in found.into_iter().take(limit.unwrap_or(usize::MAX)) {
            shown.push(QueryFound { excerpt: self.part_of_excerpt(segment, &ranges)?, ranges, is_whole });
        }
        Ok(QueryAnswer { total, sources, undated, cases: structure.case_hits(by_case), found: shown })
    }

    /// Reads a question about codes, and finds what it names.
    pub(crate) fn check_query(&mut self, written: &str) -> Result<CodeQuery, ProjectError> {
        let query = CodeQuery::parse(written)?;
        self.meanings(&names_in(&query))?;
        Ok(query)
    }

    /// All that a question about codes answers, by source and place.
    pub(crate) fn queried(&mut self, written: &str) -> Result<Vec<Queried>, ProjectError> {
        let query = CodeQuery::parse(written)?;
        let meanings = self.meanings(&names_in(&query))?;
        self.attribute_passages()?;
        let coded: BTreeSet<SourceId> = self.segments()?.iter().map(crate::Segment::source).collect();
        let mut contexts = BTreeMap::new();
        for source in coded {
            contexts.insert(source, self.context(source)?);
        }
        let layouts = contexts.iter().map(|(source, context)| (*source, Layout::new(context))).collect();
        let codes = |term: &CodeTerm| -> BTreeSet<CodeId> {
            match meanings.get(&(Field::Code, value_of(term))) {
                Some(Meaning::Codes(codes)) => codes.clone(),
                _ => BTreeSet::new(),
            }
        };
        let fits = |filter: &PlaceFilter, place: &CodedPlace<'_>| {
            let meaning = as_filter(filter).and_then(|own| meanings.get(&(own.field, own.value)));
            meaning.zip(contexts.get(&place.passage.source)).is_some_and(|(meaning, own)| holds(meaning, place, own))
        };
        let passages: Vec<_> = self.segments()?.iter().map(|segment| &segment.passage).collect();
        let ground = Ground { passages: &passages, layouts: &layouts, codes: &codes, fits: &fits };
        let found = query.places(&ground).into_iter().map(|place| Queried {
            segment: place.passage.segment,
            source: place.passage.source,
            is_whole: place.ranges == place.passage.ranges,
            cases: place.shares().flat_map(|share| &share.cases).copied().collect(),
            participants: place.shares().filter_map(|share| share.participant).collect(),
            ranges: place.ranges,
        });
        let mut found: Vec<Queried> = found.collect();
        self.keep_words(&mut found)?;
        Ok(found)
    }

    /// Parts of passages begin and end with words; what is left of one without a letter or a digit is none.
    fn keep_words(&mut self, found: &mut Vec<Queried>) -> Result<(), ProjectError> {
        for own in found.iter_mut().filter(|own| !own.is_whole) {
            let text = self.text(own.source)?;
            own.ranges.retain(|range| text.slice(*range).contains(char::is_alphanumeric));
            if !own.ranges.is_empty() {
                own.ranges = tidy(&text, &own.ranges)?;
            }
        }
        found.retain(|own| !own.ranges.is_empty());
        // Parts that differed in blanks only are the same now.
        let mut seen: BTreeSet<(SourceId, Vec<TextRange>)> = BTreeSet::new();
        found.retain(|own| seen.insert((own.source, own.ranges.clone())));
        Ok(())
    }
}
