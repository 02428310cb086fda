//! Lists of words, of words near others, and of turns that share words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::Place;
use super::search::{Search, SearchForm, SearchHit};
use super::{CaseId, Language};

/// Whose words are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Voices {
    /// Participants, and text that nobody says.
    #[default]
    Participants,
    /// Interviewers.
    Interviewers,
    /// Others who happen to speak.
    Others,
    /// All.
    All,
}

/// Which words are counted, and how they are listed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WordChoice {
    /// Whose.
    pub voices: Voices,
    /// Only words of this case.
    pub case: Option<CaseId>,
    /// Whether forms of one word are counted together.
    pub together: bool,
    /// Languages whose small words are left out; none: those of the sources.
    pub stop_languages: Option<Vec<Language>>,
}

/// Asks for a list of words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetWordList {
    /// Which words.
    pub choice: WordChoice,
    /// Only words that hold these letters.
    pub holding: String,
    /// At most so many.
    pub limit: u32,
}

/// A list of words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordList {
    /// The most frequent first.
    pub words: Vec<ListedWord>,
    /// How many there are, whatever the limit.
    pub different: u32,
    /// All words that are counted, small ones among them.
    pub total: u32,
    /// Sources with words that are counted.
    pub sources: u32,
    /// Participants among them.
    pub participants: u32,
    /// The cases with words.
    pub cases: Vec<WordCase>,
    /// Languages whose small words are left out of the list.
    pub stop_languages: Vec<Language>,
    /// How many of all words those are.
    pub left_out: u32,
}

/// A case in a list of words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordCase {
    /// Which.
    pub case: CaseId,
    /// Its name.
    pub name: String,
    /// All words that are counted in it.
    pub words: u32,
    /// Participants who say them.
    pub n: u32,
}

/// A word and its forms.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListedWord {
    /// The word, or the form that stands for all.
    pub word: String,
    /// The forms that occur, the most frequent first.
    pub forms: Vec<WordForm>,
    /// Occurrences.
    pub count: u32,
    /// In ten thousand words.
    pub rate: f64,
    /// Sources that hold it.
    pub sources: u32,
    /// Participants who say it.
    pub participants: u32,
    /// Cases in which it is said.
    pub cases: u32,
    /// In the order of the cases.
    pub by_case: Vec<CaseRate>,
}

/// A form of a word.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordForm {
    /// The form.
    pub form: String,
    /// Occurrences.
    pub count: u32,
}

/// How often a word is said in a case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRate {
    /// Occurrences.
    pub count: u32,
    /// In ten thousand words of the case.
    pub rate: f64,
}

/// Asks which words stand near what a search finds.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetCollocations {
    /// The search; its order and limit do not matter.
    pub search: Search,
    /// Which words are counted.
    pub choice: WordChoice,
    /// Words before and words after, within the turn.
    pub window: u32,
    /// Seldomer neighbours are not listed.
    pub at_least: u32,
    /// At most so many.
    pub limit: u32,
}

/// Words that stand near.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Collocations {
    /// What draws most first.
    pub words: Vec<Collocate>,
    /// How many there are, whatever the limit.
    pub different: u32,
    /// The word forms that were searched.
    pub forms: Vec<SearchForm>,
    /// Places that were looked around.
    pub hits: u32,
    /// Words near them.
    pub words_near: u32,
    /// All words that are counted, without those of the places themselves.
    pub total: u32,
    /// Languages whose small words are left out of the list.
    pub stop_languages: Vec<Language>,
}

/// A word that stands near.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Collocate {
    /// The word, or the form that stands for all.
    pub word: String,
    /// The forms that occur, the most frequent first.
    pub forms: Vec<WordForm>,
    /// How often it stands near.
    pub near: u32,
    /// How often it is said in all.
    pub count: u32,
    /// How often it would stand near if it were spread evenly.
    pub expected: f64,
    /// Log-likelihood (Dunning 1993).
    pub likelihood: f64,
    /// Sources in which it stands near.
    pub sources: u32,
    /// Participants who say it near.
    pub participants: u32,
}

/// Asks for turns that are like a place.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetSimilarPassages {
    /// The place.
    pub place: Place,
    /// Whose turns.
    pub voices: Voices,
    /// At most so many.
    pub limit: u32,
}

/// What is like a place.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SimilarPassages {
    /// The words that were compared, the heaviest first.
    pub words: Vec<SharedWord>,
    /// The most alike first.
    pub passages: Vec<SimilarPassage>,
}

/// A word that was compared.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedWord {
    /// As it stands in the place.
    pub word: String,
    /// Turns that hold it in one of its forms.
    pub turns: u32,
}

/// A turn that is like a place.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SimilarPassage {
    /// The turn; its quote is all that is said in it.
    pub turn: SearchHit,
    /// The words it shares, the heaviest first.
    pub shared: Vec<String>,
    /// Where they stand, in order.
    pub places: Vec<WordPlace>,
}

/// Where a word stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordPlace {
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
}
