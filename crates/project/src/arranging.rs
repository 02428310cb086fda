//! In which order hits come: as they stand, by how much a turn is about the query, or as a concordance.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use sitat_analysis::compare_norwegian;
use sitat_model::{SourceId, words};
use sitat_search::Hit;

use crate::texts::BaseText;
use crate::{Project, ProjectError};

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HitOrder {
    /// By source and place.
    #[default]
    Place,
    /// Turns with many hits for their length first (the part of BM25 that weighs one word in one text; Robertson and
    /// Zaragoza 2009); hits of a turn stay together.
    Relevance,
    /// By the words before, the nearest first; so many of them.
    Left(u8),
    /// By the words after; so many of them.
    Right(u8),
}

impl HitOrder {
    /// All of them, as they are offered.
    pub const ALL: [Self; 8] = [
        Self::Place,
        Self::Relevance,
        Self::Left(1),
        Self::Left(2),
        Self::Left(3),
        Self::Right(1),
        Self::Right(2),
        Self::Right(3),
    ];

    /// Its name in files and options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Relevance => "relevance",
            Self::Left(1) => "left1",
            Self::Left(2) => "left2",
            Self::Left(_) => "left3",
            Self::Right(1) => "right1",
            Self::Right(2) => "right2",
            Self::Right(_) => "right3",
        }
    }

    /// The order of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }
}

/// How soon more hits in a turn add nothing, and how much its length counts: the usual values.
const SATURATION: f64 = 1.2;
const LENGTH: f64 = 0.75;
/// Code points that are read for the words beside a hit.
const BESIDE: u32 = 80;

impl Project {
    /// Hits in an order; equals stay as they stand.
    pub(crate) fn arranged(&mut self, hits: Vec<Hit>, order: HitOrder) -> Result<Vec<Hit>, ProjectError> {
        match order {
            HitOrder::Place => Ok(hits),
            HitOrder::Relevance => self.by_relevance(hits),
            HitOrder::Left(count) => self.by_words(hits, |text, hit| {
                let before: Vec<String> = words(text.around(hit.range, BESIDE).0).map(|word| word.term).collect();
                before.into_iter().rev().take(usize::from(count)).collect()
            }),
            HitOrder::Right(count) => self.by_words(hits, |text, hit| {
                words(text.around(hit.range, BESIDE).1).map(|word| word.term).take(usize::from(count)).collect()
            }),
        }
    }

    fn by_words(
        &mut self,
        hits: Vec<Hit>,
        words: impl Fn(&BaseText, &Hit) -> Vec<String>,
    ) -> Result<Vec<Hit>, ProjectError> {
        let mut keyed = Vec::with_capacity(hits.len());
        for hit in hits {
            keyed.push((words(&*self.text(hit.source)?, &hit), hit));
        }
        keyed.sort_by(|(first, _), (second, _)| {
            let pairs = first.iter().zip(second).map(|(one, other)| compare_norwegian(one, other));
            pairs.into_iter().find(|order| order.is_ne()).unwrap_or(first.len().cmp(&second.len()))
        });
        Ok(keyed.into_iter().map(|(_, hit)| hit).collect())
    }

    fn by_relevance(&mut self, hits: Vec<Hit>) -> Result<Vec<Hit>, ProjectError> {
        let mut counts: BTreeMap<(SourceId, u32), (f64, f64)> = BTreeMap::new();
        for hits in hits.chunk_by(|one, next| (one.source, one.passage) == (next.source, next.passage)) {
            let Some(first) = hits.first() else { continue };
            let (text, context) = (self.text(first.source)?, self.context(first.source)?);
            let turn = context.turns.get((first.passage as usize).saturating_sub(1));
            let length = turn.map_or(0, |turn| words(text.slice(turn.content())).count());
            counts.insert((first.source, first.passage), (number(hits.len()), number(length)));
        }
        let mean = counts.values().map(|(_, length)| length).sum::<f64>() / number(counts.len().max(1));
        let score = |hit: &Hit| {
            let (count, length) = counts.get(&(hit.source, hit.passage)).copied().unwrap_or_default();
            count / (count + SATURATION * (1.0 - LENGTH + LENGTH * length / mean.max(1.0)))
        };
        let mut hits = hits;
        hits.sort_by(|one, other| score(other).partial_cmp(&score(one)).unwrap_or(Ordering::Equal));
        // Turns of equal worth do not mix, since they came one after the other.
        Ok(hits)
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
