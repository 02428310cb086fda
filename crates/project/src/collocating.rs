//! Which words stand near what a search finds more often than elsewhere.

use std::collections::BTreeSet;

use sitat_analysis::{Nearness, WordSpreads, stop_words};
use sitat_model::Language;
use sitat_search::Around;

use crate::word_groups::WordChoice;
use crate::{Form, Project, ProjectError, SearchRequest};

/// Which neighbours are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbourhood {
    /// Words before and words after, within the turn.
    pub window: u32,
    /// Seldomer neighbours are not listed.
    pub at_least: u32,
}

impl Neighbourhood {
    /// Most words on each side.
    pub const WIDEST: u32 = 50;
}

impl Default for Neighbourhood {
    fn default() -> Self {
        Self { window: 5, at_least: 3 }
    }
}

/// The neighbours of what a search finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collocations {
    /// What draws most first.
    pub words: Vec<Collocate>,
    /// How many there are, whatever the limit.
    pub different: u32,
    /// The word forms that were searched.
    pub forms: Vec<Form>,
    /// Places that were looked around.
    pub hits: u64,
    /// Words near them.
    pub words_near: u64,
    /// All words that are counted, without those of the places themselves.
    pub total: u64,
    /// Languages whose small words are left out of the list.
    pub stop_languages: BTreeSet<Language>,
}

/// A word that stands near.
#[derive(Clone, Debug, PartialEq)]
pub struct Collocate {
    /// The word, or the form that stands for all.
    pub word: String,
    /// The forms that occur, the most frequent first.
    pub forms: Vec<(String, u64)>,
    /// How often it stands near.
    pub near: u64,
    /// How often it is said in all, not counting the places themselves.
    pub count: u64,
    /// How often it would stand near if it were spread evenly.
    pub expected: f64,
    /// Log-likelihood (Dunning 1993).
    pub likelihood: f64,
    /// Sources in which it stands near.
    pub sources: u32,
    /// Participants who say it near.
    pub participants: u32,
}

impl Project {
    /// The words that stand near what a search finds more often than elsewhere, at most so many.
    pub fn collocations(
        &mut self,
        request: &SearchRequest<'_>,
        choice: &WordChoice,
        neighbourhood: Neighbourhood,
        limit: Option<usize>,
    ) -> Result<Collocations, ProjectError> {
        let found = self.find(request, None)?;
        let groups = self.word_groups(choice)?;
        let hits = found.hits.iter().filter(|hit| groups.of(hit.source, hit.passage).is_some()).count();
        let window = neighbourhood.window.clamp(1, Neighbourhood::WIDEST);
        let counted = self.counted_words(&groups, Some(Around { hits: &found.hits, words: window }))?;
        let heads = self.heads(&counted, choice.together)?;
        let languages = self.stop_languages(choice)?;
        let small = stop_words(&languages);
        let sum = |counts: &dyn Fn(&sitat_search::GroupCount) -> u32| -> u64 {
            counted.all().iter().map(|own| u64::from(counts(own))).sum()
        };
        let (words_near, total) = (sum(&|own| own.near), sum(&|own| own.count));
        let mut spreads = WordSpreads::new(&groups.groups, &[]);
        let mut words: Vec<Collocate> = Vec::new();
        for head in &heads {
            let kept = counted.kept(head, &small);
            let counts = || kept.iter().flat_map(|&form| counted.counts(form));
            let near: u64 = counts().map(|own| u64::from(own.near)).sum();
            if near < u64::from(neighbourhood.at_least.max(1)) {
                continue;
            }
            let count = counts().map(|own| u64::from(own.count)).sum();
            let nearness = Nearness { near, all: count, words_near, words: total };
            if !nearness.is_drawn() {
                continue;
            }
            let spread = spreads.spread(counts().map(|own| (own.group, own.near)));
            words.push(Collocate {
                word: head.word.clone(),
                forms: counted.forms(&kept),
                near,
                count,
                expected: nearness.expected(),
                likelihood: nearness.log_likelihood(),
                sources: spread.sources,
                participants: spread.participants,
            });
        }
        words.sort_by(|one, other| other.likelihood.total_cmp(&one.likelihood).then_with(|| one.word.cmp(&other.word)));
        let different = u32::try_from(words.len()).unwrap_or(u32::MAX);
        words.truncate(limit.unwrap_or(usize::MAX));
        Ok(Collocations {
            words,
            different,
            forms: found.forms,
            hits: hits as u64,
            words_near,
            total,
            stop_languages: languages,
        })
    }
}
