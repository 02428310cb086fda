//! What a question about codes answers: places in texts, by sweeps over sorted places.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CodeId, ParticipantId, SourceId, TextRange};

use super::{CodeQuery, CodeTerm, PlaceFilter};
use crate::relation::{PlaceIndex, Reach};
use crate::{Layout, Passage, Relation, Share};

/// A coded passage, or the part of one that a query asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodedPlace<'passages> {
    /// The passage.
    pub passage: &'passages Passage,
    /// Its stretches, or what is left of them; sorted and not empty.
    pub ranges: Vec<TextRange>,
}

impl CodedPlace<'_> {
    fn key(&self) -> (SourceId, &[TextRange]) {
        (self.passage.source, &self.ranges)
    }

    /// Whose words it holds, and which cases they belong to.
    pub fn shares(&self) -> impl Iterator<Item = &Share> {
        let said = |range: &TextRange| self.ranges.iter().any(|own| own.overlaps(*range));
        self.passage.shares.iter().filter(move |share| share.ranges.iter().any(said))
    }

    fn participants(&self) -> impl Iterator<Item = ParticipantId> {
        self.shares().filter_map(|share| share.participant)
    }
}

/// What a query is asked of.
pub struct Ground<'ground, 'passages> {
    /// The coded passages.
    pub passages: &'ground [&'passages Passage],
    /// Turns and answers of each source that has passages.
    pub layouts: &'ground BTreeMap<SourceId, Layout>,
    /// The codes that a term means.
    pub codes: &'ground dyn Fn(&CodeTerm) -> BTreeSet<CodeId>,
    /// Whether a filter holds of a place.
    pub fits: &'ground dyn Fn(&PlaceFilter, &CodedPlace<'passages>) -> bool,
}

/// Places in order, each once.
type Places<'passages> = Vec<CodedPlace<'passages>>;

fn in_order(mut places: Places<'_>) -> Places<'_> {
    places.retain(|place| !place.ranges.is_empty());
    // Of several passages on the same words the first made stands for them.
    places.sort_by(|one, other| one.key().cmp(&other.key()).then(one.passage.segment.cmp(&other.passage.segment)));
    places.dedup_by(|next, first| next.key() == first.key());
    places
}

/// Places of one source lie together.
fn by_source<'places, 'passages>(
    places: &'places [CodedPlace<'passages>],
) -> impl Iterator<Item = (SourceId, &'places [CodedPlace<'passages>])> {
    let chunks = places.chunk_by(|one, next| one.passage.source == next.passage.source);
    chunks.filter_map(|chunk| Some((chunk.first()?.passage.source, chunk)))
}

fn indexes(places: &[CodedPlace<'_>]) -> BTreeMap<SourceId, PlaceIndex> {
    let ranges = |chunk: &[CodedPlace<'_>]| PlaceIndex::new(chunk.iter().map(|place| place.ranges.as_slice()));
    by_source(places).map(|(source, chunk)| (source, ranges(chunk))).collect()
}

/// What is left of sorted ranges without others that are sorted and disjoint.
fn without(ranges: &[TextRange], index: &PlaceIndex) -> Vec<TextRange> {
    let mut left = Vec::new();
    for range in ranges {
        let mut start = range.start.0;
        for taken in index.within(*range) {
            if start < taken.start.0 {
                left.push(TextRange::new(start, taken.start.0));
            }
            start = taken.end.0;
        }
        if start < range.end.0 {
            left.push(TextRange::new(start, range.end.0));
        }
    }
    left
}

impl CodeQuery {
    /// The places that the query asks for, by source and place, each once.
    pub fn places<'passages>(&self, ground: &Ground<'_, 'passages>) -> Vec<CodedPlace<'passages>> {
        match self {
            Self::Code(term) => {
                let codes = (ground.codes)(term);
                coded(ground, |passage| passage.codes.iter().any(|code| codes.contains(code)))
            }
            Self::Or(parts) => in_order(parts.iter().flat_map(|part| part.places(ground)).collect()),
            Self::And(parts) => common(parts, ground),
            Self::Filter(_) | Self::Not(_) => common(std::slice::from_ref(self), ground),
            Self::Related { left, relation, is_negated, right } => {
                let places = left.places(ground);
                let stands = related(&places, *relation, &right.places(ground), ground);
                places
                    .into_iter()
                    .zip(stands)
                    .filter(|(_, stands)| stands != is_negated)
                    .map(|(place, _)| place)
                    .collect()
            }
        }
    }

    /// Whether filters hold of a place.
    fn holds<'passages>(&self, place: &CodedPlace<'passages>, ground: &Ground<'_, 'passages>) -> bool {
        match self {
            Self::Filter(filter) => (ground.fits)(filter, place),
            Self::And(parts) => parts.iter().all(|part| part.holds(place, ground)),
            Self::Or(parts) => parts.iter().any(|part| part.holds(place, ground)),
            Self::Not(part) => !part.holds(place, ground),
            Self::Code(_) | Self::Related { .. } => false,
        }
    }
}

/// The passages of some codes.
fn coded<'passages>(ground: &Ground<'_, 'passages>, wanted: impl Fn(&Passage) -> bool) -> Places<'passages> {
    let passages = ground.passages.iter().filter(|passage| wanted(passage));
    in_order(passages.map(|passage| CodedPlace { passage, ranges: passage.ranges.clone() }).collect())
}

/// The passages of the first part that is no filter, cut to what the others leave of them; without such a part all
/// coded passages of which the filters hold.
fn common<'passages>(parts: &[CodeQuery], ground: &Ground<'_, 'passages>) -> Places<'passages> {
    let (filters, others): (Vec<&CodeQuery>, Vec<&CodeQuery>) = parts.iter().partition(|part| part.is_filter());
    let first = others.iter().position(|part| !matches!(part, CodeQuery::Not(_)));
    let mut places = match first.and_then(|first| others.get(first)) {
        Some(part) => part.places(ground),
        None => coded(ground, |passage| !passage.codes.is_empty()),
    };
    let rest = others.iter().enumerate().filter(|(number, _)| Some(*number) != first);
    for (_, part) in rest {
        let (is_negated, part) = match part {
            CodeQuery::Not(part) => (true, part.as_ref()),
            part => (false, *part),
        };
        let others = indexes(&part.places(ground));
        let nothing = PlaceIndex::default();
        for place in &mut places {
            let index = others.get(&place.passage.source).unwrap_or(&nothing);
            place.ranges = match is_negated {
                true => without(&place.ranges, index),
                false => place.ranges.iter().flat_map(|range| index.within(*range)).collect(),
            };
        }
        places = in_order(places);
    }
    places.retain(|place| filters.iter().all(|filter| filter.holds(place, ground)));
    places
}

/// Whether each of some places stands to one of others as the relation says.
fn related(
    places: &[CodedPlace<'_>],
    relation: Relation,
    others: &[CodedPlace<'_>],
    ground: &Ground<'_, '_>,
) -> Vec<bool> {
    if relation == Relation::Near(Reach::Participant) {
        let people: BTreeSet<ParticipantId> = others.iter().flat_map(CodedPlace::participants).collect();
        return places.iter().map(|place| place.participants().any(|person| people.contains(&person))).collect();
    }
    let others = indexes(others);
    let stands = |place: &CodedPlace<'_>| {
        let source = place.passage.source;
        let (Some(index), Some(layout)) = (others.get(&source), ground.layouts.get(&source)) else { return false };
        index.relates(relation, &place.ranges, layout)
    };
    places.iter().map(stands).collect()
}
