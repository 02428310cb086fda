//! Passages like this one: turns that share the words which tell a place from most others.

use sitat_analysis::stop_words;
use sitat_model::{SourceId, TextRange, words};
use sitat_search::{Hit, Model};

use crate::word_groups::{Voices, WordChoice};
use crate::{Place, Project, ProjectError, SearchHit};

/// With fewer telling words than these a place is read as the turns it lies in.
const FEW: usize = 3;

/// What is like a place.
#[derive(Clone, Debug, Default)]
pub struct SimilarPassages {
    /// The words that were compared, the heaviest first.
    pub words: Vec<SharedWord>,
    /// The most alike first.
    pub passages: Vec<SimilarPassage>,
}

/// A word that was compared.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedWord {
    /// As it stands in the place.
    pub word: String,
    /// Turns that hold it in one of its forms.
    pub turns: u32,
    /// What it weighs: more where few turns hold it.
    pub weight: f64,
}

/// A turn that is like a place.
#[derive(Clone, Debug)]
pub struct SimilarPassage {
    /// The turn, as a hit that is all of its words.
    pub turn: SearchHit,
    /// The words it shares, the heaviest first.
    pub shared: Vec<String>,
    /// Where they stand, in order.
    pub places: Vec<TextRange>,
    /// Only for comparing with others of the same answer.
    pub score: f64,
}

impl Project {
    /// The turns that are most like a place, said by such voices; not the place itself.
    pub fn similar_passages(
        &mut self,
        place: Place,
        voices: Voices,
        limit: usize,
    ) -> Result<SimilarPassages, ProjectError> {
        let structure = self.structure()?;
        structure.source(place.source)?;
        let choice = WordChoice { voices, ..WordChoice::default() };
        let groups = self.word_groups(&choice)?;
        let languages = self.stop_languages(&choice)?;
        let small = stop_words(&languages);
        let telling = |word: &String| word.chars().nth(1).is_some() && !small.contains(word.as_str());
        let mut place = place;
        let mut said: Vec<String> = self.said_in(place)?.into_iter().filter(telling).collect();
        if said.len() < FEW {
            place = self.turns_around(place)?;
            said = self.said_in(place)?.into_iter().filter(telling).collect();
        }
        self.ensure_index()?;
        let Some(index) = self.index.ready() else { return Err(ProjectError::IndexThread) };
        let order: Vec<SourceId> = structure.sources.iter().map(|source| source.id).collect();
        let model = Model { source: place.source, range: place.range, words: &said };
        let found = index.resembling(&model, &order, &|source, turn| groups.of(source, turn), limit)?;
        let turns = found.passages.iter();
        let turns: Vec<Hit> =
            turns.map(|own| Hit { source: own.source, passage: own.passage, range: own.content }).collect();
        let turns = self.with_origins(&structure, &turns)?;
        let word = |place: &usize| found.words.get(*place).map(|own| own.word.clone());
        let passages = turns.into_iter().zip(&found.passages).map(|(turn, own)| SimilarPassage {
            turn,
            shared: own.shared.iter().filter_map(word).collect(),
            places: own.places.clone(),
            score: own.score,
        });
        let words = found.words.iter();
        let words = words.map(|own| SharedWord { word: own.word.clone(), turns: own.passages, weight: own.weight });
        Ok(SimilarPassages { words: words.collect(), passages: passages.collect() })
    }

    /// All that is said in the turns of a place.
    fn turns_around(&mut self, place: Place) -> Result<Place, ProjectError> {
        let context = self.context(place.source)?;
        let turns = context.turns.iter().map(sitat_model::Turn::content);
        let range = turns
            .filter(|own| own.overlaps(place.range))
            .reduce(|first, next| TextRange { start: first.start, end: next.end });
        Ok(Place { source: place.source, range: range.unwrap_or(place.range) })
    }

    /// The words that are said in a place: no labels, no stamps.
    fn said_in(&mut self, place: Place) -> Result<Vec<String>, ProjectError> {
        let (text, context) = (self.text(place.source)?, self.context(place.source)?);
        let parts = context.turns.iter().filter_map(|turn| turn.content().intersection(place.range));
        Ok(parts.flat_map(|part| words(text.slice(part)).map(|word| word.term).collect::<Vec<_>>()).collect())
    }

    /// All that is said in a turn, by its number.
    pub fn place_of_turn(&mut self, source: SourceId, turn: u32) -> Result<Place, ProjectError> {
        self.structure()?.source(source)?;
        let context = self.context(source)?;
        let found = context.turns.iter().find(|own| own.number == turn);
        let range = found.ok_or_else(|| ProjectError::not_found("turn", turn))?.content();
        Ok(Place { source, range })
    }
}
