//! Looking for words that are not where they were: exactly, or the stretch nearby that shares most words with them.

use sitat_import::QuoteFinder;
use sitat_model::{Quote, TextOffset, TextRange, words};

use crate::texts::BaseText;

/// Code points before and after the old place in which similar words are looked for.
const NEARBY: u32 = 8_000;

/// The share of words that must be found again for a place to be suggested.
const ENOUGH: f64 = 0.5;

/// Where words may be meant to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The place.
    pub range: TextRange,
    /// The words that stand there.
    pub words: String,
    /// Whether they are the words, but for kinds of blanks and signs.
    pub is_exact: bool,
}

/// Code points that two contexts have in common on the side of the passage.
fn shared(left: impl Iterator<Item = char>, right: impl Iterator<Item = char>) -> u32 {
    u32::try_from(left.zip(right).take_while(|(left, right)| left == right).count()).unwrap_or(u32::MAX)
}

/// How well what stands around a place fits what stood around the words.
fn fits(text: &BaseText, range: TextRange, quote: &Quote) -> u32 {
    let (before, after) = text.around(range, Quote::CONTEXT);
    shared(before.chars().rev(), quote.prefix.chars().rev()) + shared(after.chars(), quote.suffix.chars())
}

/// The most likely place of words that are not where they were.
pub(crate) fn suggest(
    text: &BaseText,
    finder: &QuoteFinder<'_>,
    quote: &Quote,
    near: TextOffset,
) -> Option<Suggestion> {
    let best = finder
        .find(&quote.exact)
        .into_iter()
        .max_by_key(|range| (fits(text, *range, quote), std::cmp::Reverse(range.start.0.abs_diff(near.0))));
    let (range, is_exact) = match best {
        Some(range) => (range, true),
        None => (similar_words(text, quote, near)?, false),
    };
    Some(Suggestion { range, words: text.slice(range).to_owned(), is_exact })
}

/// The stretch near a place that shares most words with a quote.
fn similar_words(text: &BaseText, quote: &Quote, near: TextOffset) -> Option<TextRange> {
    let wanted: Vec<String> = words(&quote.exact).map(|word| word.term).collect();
    if wanted.len() < 2 {
        return None;
    }
    let from = near.0.saturating_sub(NEARBY);
    let around = text.slice(TextRange::new(from, near.0.saturating_add(NEARBY)));
    let there: Vec<(TextRange, String)> = words(around).map(|word| (word.range, word.term)).collect();
    let is_wanted: Vec<bool> = there.iter().map(|(_, word)| wanted.contains(word)).collect();
    let width = wanted.len() + wanted.len() / 4;
    let windows = 0..there.len().saturating_sub(wanted.len() / 2).max(1);
    let found = |start: usize| -> (usize, usize, usize) {
        let end = (start + width).min(there.len());
        let mut left: Vec<&String> = wanted.iter().collect();
        let (mut first, mut last, mut count) = (end, start, 0);
        for place in start..end {
            let Some((_, word)) = there.get(place) else { continue };
            if let Some(known) = left.iter().position(|own| *own == word) {
                left.swap_remove(known);
                (first, last, count) = (first.min(place), place, count + 1);
            }
        }
        (count, first, last)
    };
    // A stretch that begins with a word that is looked for; among equally good ones the shortest, then the nearest.
    let best = windows.filter(|start| is_wanted.get(*start).copied().unwrap_or_default()).map(found).max_by_key(
        |(count, first, last)| {
            let at = there.get(*first).map_or(0, |(range, _)| from + range.start.0);
            (*count, std::cmp::Reverse(last.saturating_sub(*first)), std::cmp::Reverse(at.abs_diff(near.0)))
        },
    );
    let (count, first, last) = best?;
    #[expect(clippy::cast_precision_loss, reason = "numbers of words of a passage")]
    let share = count as f64 / wanted.len() as f64;
    let (start, end) = (there.get(first)?.0.start.0, there.get(last)?.0.end.0);
    (share >= ENOUGH).then(|| TextRange::new(from + start, from + end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, exact: &str, prefix: &str, near: u32) -> Option<(String, bool)> {
        let quote = Quote { exact: exact.to_owned(), prefix: prefix.to_owned(), suffix: String::new() };
        let base = BaseText::new(text.to_owned());
        let found = suggest(&base, &QuoteFinder::new(text), &quote, TextOffset(near))?;
        Some((found.words, found.is_exact))
    }

    #[test]
    fn of_the_same_words_those_with_the_same_surroundings_are_meant() {
        let text = "Ola: ja da. Kari: ja da. Per: ja da.";
        let base = BaseText::new(text.to_owned());
        let quote = Quote { exact: "ja da".to_owned(), prefix: "Kari: ".to_owned(), suffix: ".".to_owned() };
        let found = suggest(&base, &QuoteFinder::new(text), &quote, TextOffset(0)).unwrap();
        assert_eq!(found.range, TextRange::new(18, 23));
    }

    #[test]
    fn similar_words_nearby_are_suggested_and_other_words_are_not() {
        let text = "Før. Vi ventet der hele den lange dagen uten svar. Etter.";
        let (words, is_exact) = place(text, "Vi ventet hele dagen uten å få svar", "", 5).unwrap();
        assert_eq!((words.as_str(), is_exact), ("Vi ventet der hele den lange dagen uten svar", false));
        assert_eq!(place(text, "Noe helt annet ble sagt", "", 5), None);
        assert_eq!(place("", "Noe annet", "", 5), None);
    }
}
