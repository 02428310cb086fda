//! Lists of words, of words near others, and of turns that share words. Refused while the index is being built, as a search is.

use sitat_project::{
    Collocate, Collocations, ListedWord, Neighbourhood, SharedWord, SimilarPassage, Voices, WordCase, WordChoice,
    WordList,
};

use super::count;
use super::search::{check_index, request};
use crate::wire::words::{
    CaseRate, Collocate as WireCollocate, Collocations as WireCollocations, GetCollocations, GetSimilarPassages,
    GetWordList, ListedWord as WireWord, SharedWord as WireShared, SimilarPassage as WireSimilar,
    SimilarPassages as WireSimilarPassages, Voices as WireVoices, WordCase as WireCase, WordChoice as WireChoice,
    WordForm, WordList as WireList, WordPlace,
};
use crate::{CommandError, Session};

impl From<WireVoices> for Voices {
    fn from(voices: WireVoices) -> Self {
        match voices {
            WireVoices::Participants => Self::Participants,
            WireVoices::Interviewers => Self::Interviewers,
            WireVoices::Others => Self::Others,
            WireVoices::All => Self::All,
        }
    }
}

impl From<WireChoice> for WordChoice {
    fn from(choice: WireChoice) -> Self {
        let WireChoice { voices, case, together, stop_languages } = choice;
        let stop_languages = stop_languages.map(|chosen| chosen.into_iter().map(Into::into).collect());
        Self { voices: voices.into(), case: case.map(Into::into), together, stop_languages }
    }
}

fn forms(forms: Vec<(String, u64)>) -> Vec<WordForm> {
    forms.into_iter().map(|(form, times)| WordForm { form, count: count(times) }).collect()
}

impl From<ListedWord> for WireWord {
    fn from(own: ListedWord) -> Self {
        let by_case = own.by_case.iter().map(|own| CaseRate { count: count(own.count), rate: own.rate });
        Self {
            by_case: by_case.collect(),
            word: own.word,
            forms: forms(own.forms),
            count: count(own.count),
            rate: own.rate,
            sources: own.sources,
            participants: own.participants,
            cases: own.cases,
        }
    }
}

impl From<WordCase> for WireCase {
    fn from(own: WordCase) -> Self {
        Self { case: own.case.into(), name: own.name, words: count(own.words), n: own.n }
    }
}

impl From<Collocate> for WireCollocate {
    fn from(own: Collocate) -> Self {
        Self {
            word: own.word,
            forms: forms(own.forms),
            near: count(own.near),
            count: count(own.count),
            expected: own.expected,
            likelihood: own.likelihood,
            sources: own.sources,
            participants: own.participants,
        }
    }
}

impl From<SharedWord> for WireShared {
    fn from(own: SharedWord) -> Self {
        Self { word: own.word, turns: own.turns }
    }
}

impl From<SimilarPassage> for WireSimilar {
    fn from(own: SimilarPassage) -> Self {
        let places = own.places.iter().map(|place| WordPlace { start: place.start.0, end: place.end.0 });
        Self { places: places.collect(), turn: own.turn.into(), shared: own.shared }
    }
}

pub(crate) fn similar_passages(
    session: &Session,
    asked: GetSimilarPassages,
) -> Result<WireSimilarPassages, CommandError> {
    check_index(session)?;
    let (place, voices) = (asked.place.into(), asked.voices.into());
    let found = session.with_project(|project| project.similar_passages(place, voices, asked.limit as usize))?;
    Ok(WireSimilarPassages { words: super::wire(found.words), passages: super::wire(found.passages) })
}

pub(crate) fn word_list(session: &Session, asked: GetWordList) -> Result<WireList, CommandError> {
    check_index(session)?;
    let (choice, limit) = (asked.choice.into(), asked.limit as usize);
    let list: WordList = session.with_project(|project| project.word_list(&choice, &asked.holding, Some(limit)))?;
    Ok(WireList {
        words: super::wire(list.words),
        different: list.different,
        total: count(list.total),
        sources: list.sources,
        participants: list.participants,
        cases: super::wire(list.cases),
        stop_languages: super::wire(list.stop_languages),
        left_out: count(list.left_out),
    })
}

pub(crate) fn collocations(session: &Session, asked: GetCollocations) -> Result<WireCollocations, CommandError> {
    check_index(session)?;
    let (choice, limit) = (asked.choice.into(), asked.limit as usize);
    let near = Neighbourhood { window: asked.window, at_least: asked.at_least };
    let search = request(&asked.search);
    let found: Collocations =
        session.with_project(|project| project.collocations(&search, &choice, near, Some(limit)))?;
    Ok(WireCollocations {
        words: super::wire(found.words),
        different: found.different,
        forms: super::wire(found.forms),
        hits: count(found.hits),
        words_near: count(found.words_near),
        total: count(found.total),
        stop_languages: super::wire(found.stop_languages),
    })
}
