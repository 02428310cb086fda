//! How like a spoken question is to one of a guide: people ask in other words, and around the words they were given.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::words;

/// Below this the words of a turn are not taken for a question: Sitat's convention.
const LEAST: f64 = 0.5;

/// Questions of a guide, ready to be looked for.
#[derive(Clone, Debug)]
pub struct QuestionFinder {
    questions: Vec<BTreeSet<String>>,
    /// How much a word tells: less, the more questions hold it.
    weights: BTreeMap<String, f64>,
}

fn terms(text: &str) -> BTreeSet<String> {
    words(text).map(|word| word.term).collect()
}

impl QuestionFinder {
    /// Takes up the questions in their order.
    pub fn new<'text>(questions: impl IntoIterator<Item = &'text str>) -> Self {
        let questions: Vec<BTreeSet<String>> = questions.into_iter().map(terms).collect();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for term in questions.iter().flatten() {
            *counts.entry(term.clone()).or_default() += 1;
        }
        let all = f64::from(u32::try_from(questions.len()).unwrap_or(u32::MAX));
        let weights = counts.into_iter().map(|(term, count)| (term, (1.0 + all / f64::from(count)).ln())).collect();
        Self { questions, weights }
    }

    /// The place of the question that the words are most like, and how like, from 0.5 to 1; of equals the first.
    pub fn find(&self, spoken: &str) -> Option<(usize, f64)> {
        let spoken = terms(spoken);
        let mut best: Option<(usize, f64)> = None;
        for (place, question) in self.questions.iter().enumerate() {
            let weight = |terms: &mut dyn Iterator<Item = &String>| -> f64 {
                terms.map(|term| self.weights.get(term).copied().unwrap_or_default()).sum()
            };
            let whole = weight(&mut question.iter());
            let shared = question.intersection(&spoken).count();
            if whole <= 0.0 || (shared < 2 && question.len() > 1) {
                continue;
            }
            let likeness = weight(&mut question.intersection(&spoken)) / whole;
            if likeness >= LEAST && best.is_none_or(|(_, known)| likeness > known) {
                best = Some((place, likeness));
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_found_in_other_words_around_it_and_small_talk_is_not() {
        let finder = QuestionFinder::new([
            "Hva var de viktigste motivene for å begynne?",
            "Hva har vært de viktigste utfordringene underveis?",
            "Hvem har vært med?",
        ]);
        let found = |spoken: &str| finder.find(spoken).map(|(place, _)| place);
        assert_eq!(found("Da lurer jeg på, hva var de viktigste motivene deres for å begynne med dette?"), Some(0));
        assert_eq!(found("Ja. Og utfordringene underveis, hva har de viktigste vært?"), Some(1));
        assert_eq!(found("Hvem har vært med på det?"), Some(2));
        assert_eq!(found("Hva har det vært?"), None);
        assert_eq!(found("Mm, ikke sant."), None);
        assert_eq!(found(""), None);
    }
}
