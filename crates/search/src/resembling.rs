//! Passages like another one: those that share the words that tell it from most.
//!
//! Words are weighed as BM25 does it (Robertson and Zaragoza 2009): one that few passages hold weighs more, the same
//! word once more adds less and less, and long passages are not preferred. Forms of a word count as that word. The
//! heaviest words speak for the passage, and what is found shares at least two of them.

use rustc_hash::FxHashSet;
use sitat_model::{SourceId, TextRange};

use crate::passage_set::PassageSet;
use crate::postings::PassageOrder;
use crate::tally::GroupOf;
use crate::{Index, SearchError};

/// So many of its words speak for a passage.
const SPOKEN_FOR: usize = 25;
/// A passage that shares fewer is not like it, unless there are no more.
const LEAST_SHARED: u32 = 2;
/// How soon the same word adds no more, and how much length counts: the usual values.
const SATURATION: f64 = 1.2;
const LENGTH: f64 = 0.75;

/// A word that speaks for a passage.
#[derive(Clone, Debug, PartialEq)]
pub struct TellingWord {
    /// As it is written there first: lower case and composed.
    pub word: String,
    /// Passages that hold it in one of its forms.
    pub passages: u32,
    /// What it weighs.
    pub weight: f64,
}

/// A passage that is like another.
#[derive(Clone, Debug, PartialEq)]
pub struct Resembling {
    /// Where it is.
    pub source: SourceId,
    /// Its number.
    pub passage: u32,
    /// All of its words.
    pub content: TextRange,
    /// How much the shared words weigh in it; only for comparing with others of the same answer.
    pub score: f64,
    /// The shared words, as places in the list of the answer; the heaviest first.
    pub shared: Vec<usize>,
    /// Where they stand, in order.
    pub places: Vec<TextRange>,
}

/// What is like a passage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resemblance {
    /// The words that were compared, the heaviest first.
    pub words: Vec<TellingWord>,
    /// The most alike first, and of equals in the order of the sources.
    pub passages: Vec<Resembling>,
}

/// A passage that others are compared with.
#[derive(Clone, Copy, Debug)]
pub struct Model<'words> {
    /// Its source.
    pub source: SourceId,
    /// Where it is: what lies on it is not found.
    pub range: TextRange,
    /// Its words, without those that tell nothing.
    pub words: &'words [String],
}

/// A word of the model with its forms.
struct Element {
    word: String,
    forms: Vec<String>,
    times: u32,
    weight: f64,
    /// Passages that hold it, and how often.
    found: Vec<(u32, u32)>,
}

impl Index {
    /// The passages of these sources that are most like a model, among those of which `counts` knows a group.
    ///
    /// # Errors
    /// [`SearchError::Index`].
    pub fn resembling(
        &self,
        model: &Model<'_>,
        source_order: &[SourceId],
        counts: GroupOf<'_>,
        limit: usize,
    ) -> Result<Resemblance, SearchError> {
        let order = PassageOrder::new(self, source_order);
        let mut lengths: Vec<Option<f64>> = Vec::with_capacity(order.passages as usize);
        order.each(|places, index| {
            let passage = places.passage(index).filter(|passage| {
                counts(places.source, passage.number).is_some()
                    && !(places.source == model.source && passage.content.overlaps(model.range))
            });
            let words = places.words_of(index).map(|words| f64::from(words.end - words.start));
            lengths.push(passage.and(words));
        });
        let compared = lengths.iter().flatten().count();
        let mean = lengths.iter().flatten().sum::<f64>() / number(compared).max(1.0);
        let mut elements = self.elements(model.words);
        for element in &mut elements {
            for form in &element.forms {
                order.visit_frequencies(form, |passage, times| {
                    if lengths.get(passage as usize).is_some_and(Option::is_some) {
                        element.found.push((passage, times));
                    }
                })?;
            }
            join(&mut element.found);
            let holding = number(element.found.len());
            let rarity = (1.0 + (number(compared) - holding + 0.5) / (holding + 0.5)).ln();
            element.weight = rarity * saturated(f64::from(element.times), SATURATION);
        }
        elements.retain(|element| !element.found.is_empty());
        elements.sort_by(|one, other| other.weight.total_cmp(&one.weight).then_with(|| one.word.cmp(&other.word)));
        elements.truncate(SPOKEN_FOR);

        let mut scores = vec![(0.0_f64, 0_u32); lengths.len()];
        for element in &elements {
            for &(passage, times) in &element.found {
                let Some(length) = lengths.get(passage as usize).copied().flatten() else { continue };
                let slowness = SATURATION * (1.0 - LENGTH + LENGTH * length / mean.max(1.0));
                let score = &mut scores[passage as usize];
                score.0 += element.weight * saturated(f64::from(times), slowness);
                score.1 += 1;
            }
        }
        let least = LEAST_SHARED.min(u32::try_from(elements.len()).unwrap_or(u32::MAX));
        let ranked = (0_u32..).zip(&scores).filter(|(_, (_, shared))| *shared > 0 && *shared >= least);
        let mut ranked: Vec<(u32, f64)> = ranked.map(|(passage, (score, _))| (passage, *score)).collect();
        ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        ranked.truncate(limit);
        let passages = shown(&order, &elements, &ranked)?;
        let words = elements.into_iter().map(|Element { word, found, weight, .. }| TellingWord {
            word,
            passages: u32::try_from(found.len()).unwrap_or(u32::MAX),
            weight,
        });
        Ok(Resemblance { words: words.collect(), passages })
    }

    /// The words with their forms, each form in one of them only.
    fn elements(&self, words: &[String]) -> Vec<Element> {
        let mut elements: Vec<Element> = Vec::new();
        let mut known: FxHashSet<String> = FxHashSet::default();
        for word in words {
            if let Some(element) = elements.iter_mut().find(|element| element.forms.contains(word)) {
                element.times += 1;
                continue;
            }
            let forms = std::iter::once(word.as_str()).chain(self.vocabulary.inflections(word));
            let forms = forms.filter(|form| known.insert((*form).to_owned())).map(str::to_owned).collect();
            elements.push(Element { word: word.clone(), forms, times: 1, weight: 0.0, found: Vec::new() });
        }
        elements
    }
}

/// Joins what forms of one word have found in the same passage.
fn join(found: &mut Vec<(u32, u32)>) {
    found.sort_unstable();
    found.dedup_by(|next, first| {
        let is_same = next.0 == first.0;
        first.1 += if is_same { next.1 } else { 0 };
        is_same
    });
}

fn saturated(times: f64, slowness: f64) -> f64 {
    times * (SATURATION + 1.0) / (times + slowness)
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The passages that were found, with the words they share and where these stand.
fn shown(
    order: &PassageOrder<'_>,
    elements: &[Element],
    ranked: &[(u32, f64)],
) -> Result<Vec<Resembling>, SearchError> {
    let mut wanted = PassageSet::empty(order.passages);
    ranked.iter().for_each(|(passage, _)| wanted.insert(*passage));
    let mut places: Vec<(u32, u32)> = Vec::new();
    for form in elements.iter().flat_map(|element| &element.forms) {
        order.visit_positions(form, &wanted, u32::MAX, |passage, position| places.push((passage, position)))?;
    }
    places.sort_unstable();
    let found = ranked.iter().filter_map(|&(number, score)| {
        let (source, index) = order.locate(number)?;
        let passage = source.passage(index)?;
        let first = places.partition_point(|&(other, _)| other < number);
        let own = places[first..].iter().take_while(|&&(other, _)| other == number);
        let holds = |element: &Element| element.found.binary_search_by_key(&number, |&(other, _)| other).is_ok();
        Some(Resembling {
            source: source.source,
            passage: passage.number,
            content: passage.content,
            score,
            shared: (0..).zip(elements).filter(|(_, element)| holds(element)).map(|(place, _)| place).collect(),
            places: own.filter_map(|&(_, position)| source.range(index, position, 1)).collect(),
        })
    });
    Ok(found.collect())
}
