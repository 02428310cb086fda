//! Where the hits of a search lie: how many in each case, and how they are spread over each source.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CaseId, ParticipantId, Role, SourceId};

use crate::structure::Structure;
use crate::{Project, ProjectError, SearchRequest};

/// Where hits lie.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchSpread {
    /// Occurrences.
    pub total: u64,
    /// All cases in their order, also those without hits; a hit may lie in several.
    pub cases: Vec<CaseHits>,
    /// Hits that lie in no case.
    pub without_case: u64,
    /// The sources that have hits.
    pub sources: Vec<SourceHits>,
}

/// The hits of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseHits {
    /// Which.
    pub case: CaseId,
    /// Its name.
    pub name: String,
    /// Occurrences.
    pub hits: u64,
    /// Participants of the case among whose own words some are.
    pub participants: u32,
    /// Participants of the case who speak at all.
    pub n: u32,
}

/// The hits of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceHits {
    /// Which.
    pub source: SourceId,
    /// Its name.
    pub name: String,
    /// Occurrences.
    pub hits: u64,
    /// Where they begin, from 0 to 1 of the text, in thousandths; each place once.
    pub places: Vec<f64>,
}

impl Project {
    /// Where all hits of a search lie, whatever its limit and order.
    pub fn search_spread(&mut self, request: &SearchRequest<'_>) -> Result<SearchSpread, ProjectError> {
        let hits = self.find(request, None)?.hits;
        let structure = self.structure()?;
        let mut by_case: BTreeMap<CaseId, (u64, BTreeSet<ParticipantId>)> = BTreeMap::new();
        let mut without_case = 0;
        let mut sources = Vec::new();
        for hits in hits.chunk_by(|one, next| one.source == next.source) {
            let Some(source) = hits.first().map(|hit| hit.source) else { continue };
            let context = self.context(source)?;
            let row = structure.source(source)?;
            let mut places: Vec<u32> = Vec::new();
            for hit in hits {
                let turn = context.turns.get((hit.passage as usize).saturating_sub(1));
                let speaker = turn.and_then(|turn| turn.speaker).and_then(|id| context.speakers.get(&id));
                let cases = speaker.map(|speaker| &speaker.cases).filter(|cases| !cases.is_empty());
                let cases = cases.unwrap_or(&context.cases);
                let person = speaker.filter(|own| own.role == Role::Participant).and_then(|own| own.participant);
                for case in cases {
                    let own = by_case.entry(*case).or_default();
                    own.0 += 1;
                    own.1.extend(person);
                }
                without_case += u64::from(cases.is_empty());
                places.push(thousandths(hit.range.start.0, row.characters));
            }
            places.dedup();
            sources.push(SourceHits {
                source,
                name: structure.veiled(&row.name),
                hits: hits.len() as u64,
                places: places.into_iter().map(|place| f64::from(place) / 1000.0).collect(),
            });
        }
        let cases = structure.case_hits(by_case);
        Ok(SearchSpread { total: hits.len() as u64, cases, without_case, sources })
    }
}

impl Structure {
    /// All cases in their order, with what was found in each and among whose words.
    pub(crate) fn case_hits(&self, mut found: BTreeMap<CaseId, (u64, BTreeSet<ParticipantId>)>) -> Vec<CaseHits> {
        let all: BTreeSet<SourceId> = self.sources.iter().map(|source| source.id).collect();
        let voices = self.voices(&all);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let cases = self.cases.iter().map(|case| {
            let (hits, participants) = found.remove(&case.id).unwrap_or_default();
            let n = voices.values().filter(|own| own.contains(&case.id)).count();
            let name = case.name.clone();
            CaseHits { case: case.id, name, hits, participants: count(participants.len()), n: count(n) }
        });
        cases.collect()
    }
}

fn thousandths(place: u32, of: u32) -> u32 {
    let share = u64::from(place) * 1000 / u64::from(of.max(1));
    u32::try_from(share).unwrap_or(1000).min(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_share_of_the_text() {
        assert_eq!((thousandths(0, 10), thousandths(5, 10), thousandths(10, 10)), (0, 500, 1000));
        assert_eq!(thousandths(7, 0), 1000);
        assert_eq!(thousandths(u32::MAX, u32::MAX), 1000);
    }
}
