//! What is said of a quotation that was held against the sources.

use std::collections::BTreeSet;

use sitat_analysis::{FoundBy, HeldQuotation, shares};
use sitat_import::FinishedDocument;
use sitat_model::{CaseId, ParticipantId, SourceId, TextRange, words};

use super::attributing::{KnownNames, Named, is_cited};
use super::candidates::Candidate;
use super::{Excerpts, QuotationCheck, QuotationState, place_of};
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// Words in marks that are nowhere are told of from so many on.
const FEWEST_TOLD: usize = 6;

/// Whose words stand somewhere.
struct Voices {
    participants: BTreeSet<ParticipantId>,
    cases: BTreeSet<CaseId>,
    is_interviewer: bool,
}

impl Voices {
    fn is_other_speaker(&self, named: &Named) -> bool {
        let is_known = !self.participants.is_empty() || self.is_interviewer;
        is_known && !named.participants.is_empty() && named.participants.is_disjoint(&self.participants)
    }

    fn is_other_case(&self, named: &Named) -> bool {
        !self.cases.is_empty() && !named.cases.is_empty() && named.cases.is_disjoint(&self.cases)
    }

    fn fits(&self, named: &Named) -> bool {
        !self.is_other_speaker(named) && !self.is_other_case(named)
    }
}

impl Project {
    fn voices(&mut self, source: SourceId, ranges: &[TextRange]) -> Result<Voices, ProjectError> {
        let context = self.context(source)?;
        let first = ranges.first().copied().unwrap_or_default();
        let own_case = self.segments()?.case_of_words(source, first);
        let shares = shares(&context, ranges, own_case);
        let turn = context.turns.partition_point(|turn| turn.range.end <= first.start);
        let speaker = context.turns.get(turn).and_then(|turn| turn.speaker).and_then(|id| context.speakers.get(&id));
        Ok(Voices {
            participants: shares.iter().filter_map(|share| share.participant).collect(),
            cases: shares.iter().flat_map(|share| share.cases.iter().copied()).collect(),
            is_interviewer: speaker.is_some_and(|speaker| speaker.role == sitat_model::Role::Interviewer),
        })
    }

    /// What is to be told of a quotation; `None` if it is none.
    pub(super) fn judged(
        &mut self,
        structure: &Structure,
        document: &FinishedDocument,
        names: &KnownNames,
        excerpts: &Excerpts,
        (own, places): (&Candidate, Vec<HeldQuotation>),
    ) -> Result<Option<QuotationCheck>, ProjectError> {
        let named = names.beside(document, own);
        let excerpt = own.excerpt.as_ref().and_then(|id| excerpts.get(id));
        let mut found = QuotationCheck {
            excerpt: excerpt.map(|(id, ..)| id.clone()).or_else(|| own.excerpt.clone()),
            state: QuotationState::NotFound,
            also: Vec::new(),
            found_by: own.by,
            quote: own.words.clone(),
            place: place_of(document, own.block, own.range),
            source: None,
            ranges: Vec::new(),
            segment: None,
            cases: Vec::new(),
            participants: Vec::new(),
            named: named.words.clone(),
            differences: Vec::new(),
            correct: None,
            is_elsewhere: false,
            is_cited: is_cited(document, own),
            may_be_withdrawn: false,
        };
        let Some((mut held, source, voices)) = self.chosen(structure, &named, places)? else {
            let is_long = words(&own.words).count() >= FEWEST_TOLD;
            if own.is_unclear {
                return Ok(Some(QuotationCheck { state: QuotationState::UnclearMark, ..found }));
            }
            found.may_be_withdrawn = structure.participants.iter().any(|person| person.withdrawn_at.is_some());
            let is_told = own.by == FoundBy::Identity || own.excerpt.is_some() || (is_long && own.by != FoundBy::Words);
            return Ok(is_told.then_some(found));
        };
        if own.by == FoundBy::Words {
            let range = TextRange::new(own.range.start.0 + held.used.start.0, own.range.start.0 + held.used.end.0);
            found.place = place_of(document, own.block, range);
            let map = sitat_model::OffsetMap::new(&own.words);
            found.quote = map.slice(&own.words, held.used).to_owned();
            for difference in &mut held.differences {
                let moved = |offset: u32| offset.saturating_sub(held.used.start.0);
                difference.range = TextRange::new(moved(difference.range.start.0), moved(difference.range.end.0));
            }
        }
        found.is_elsewhere = excerpt.is_some_and(|(_, _, meant, ranges)| {
            *meant != source || !held.ranges.iter().any(|range| ranges.iter().any(|own| own.overlaps(*range)))
        });
        let holding = self
            .segments()?
            .in_source(source)
            .find(|segment| held.ranges.iter().all(|range| segment.ranges().iter().any(|own| own.contains(*range))));
        found.segment = holding.map(crate::Segment::id);
        if found.excerpt.is_none()
            && let Some(segment) = holding
        {
            found.excerpt = Some(format!("{}-{}", structure.source(source)?.code, segment.number));
        }
        let words_state = match &held {
            held if !held.differences.is_empty() => QuotationState::Changed,
            held if held.is_inserted => QuotationState::Inserted,
            held if held.is_elided => QuotationState::Elided,
            _ => QuotationState::Exact,
        };
        let mut states = vec![words_state];
        if own.by != FoundBy::Words && voices.is_other_speaker(&named) {
            states.push(QuotationState::WrongSpeaker);
        } else if own.by != FoundBy::Words && voices.is_other_case(&named) {
            states.push(QuotationState::WrongCase);
        }
        if own.is_unclear {
            states.push(QuotationState::UnclearMark);
        }
        // The unclear ends come first, then the words, then whose they are.
        states.sort_by_key(|state| {
            (
                *state != QuotationState::UnclearMark,
                *state != QuotationState::Changed,
                QuotationState::ALL.iter().position(|own| own == state),
            )
        });
        found.state = states.remove(0);
        found.also = states;
        if !held.differences.is_empty() {
            found.correct = Some(if own.by == FoundBy::Words { String::new() } else { held.correct });
        }
        found.correct = found.correct.filter(|correct| !correct.is_empty());
        found.differences = held.differences;
        found.source = Some((source, structure.shown_source(source)?));
        found.ranges = held.ranges;
        found.participants = voices.participants.iter().filter_map(|id| structure.shown_name(*id)).collect();
        found.cases = structure.case_names(&voices.cases.into_iter().collect::<Vec<_>>());
        Ok(Some(found))
    }

    /// Of several places with words as near as each other the one that fits what stands beside the quotation; the
    /// passage that it names before others, unless other words are much nearer.
    fn chosen(
        &mut self,
        structure: &Structure,
        named: &Named,
        mut places: Vec<HeldQuotation>,
    ) -> Result<Option<(HeldQuotation, SourceId, Voices)>, ProjectError> {
        let Some(best) = places.first().map(|own| own.cost) else { return Ok(None) };
        if let Some(meant) = places.iter().position(|own| own.is_meant)
            && (places[meant].cost == best || best > 0)
        {
            let own = places.swap_remove(meant);
            places.insert(0, own);
        }
        let first = places.first().map(|own| (own.cost, own.is_meant)).unwrap_or_default();
        let mut chosen = None;
        for own in places {
            if chosen.is_some() && (own.cost, false) != (first.0, first.1) {
                break;
            }
            let Some(source) = structure.sources.get(own.source).map(|source| source.id) else { continue };
            let voices = self.voices(source, &own.ranges)?;
            let fits = voices.fits(named);
            if chosen.is_none() || fits {
                chosen = Some((own, source, voices));
            }
            if fits {
                break;
            }
        }
        Ok(chosen)
    }
}
