//! Where a quote may be meant that does not stand in a text as it is written: words were left out of it, or changed.
//! What is found here is an offer to a person, never an answer.

use std::collections::HashMap;

use sitat_model::{TextRange, Word, words};

use super::QuoteFinder;

/// A quote of fewer words is found by chance everywhere.
const FEWEST_WORDS: usize = 4;
/// Of so many words, one may be another.
const WORDS_A_FAULT: usize = 5;
/// Code points that may have been left out between two pieces of a quote.
const MOST_LEFT_OUT: u32 = 5_000;

/// A place that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearQuote {
    /// The stretches, in order; several where something was left out between them.
    pub ranges: Vec<TextRange>,
    /// Whether the words are as quoted, and something was left out where the quote says so.
    pub is_shortened: bool,
}

impl QuoteFinder<'_> {
    /// The most likely place of a quote that [`QuoteFinder::find`] does not find.
    ///
    /// Either its pieces between marks of omission (`…`, `..`, `(...)`, `[…]`) stand in the text one after another, or a
    /// stretch has nearly the same words in nearly the same order.
    pub fn find_near(&self, quote: &str) -> Option<NearQuote> {
        self.shortened(quote).or_else(|| self.similar(quote))
    }

    fn shortened(&self, quote: &str) -> Option<NearQuote> {
        let pieces = pieces(quote);
        let count: usize = pieces.iter().map(|piece| words(piece).count()).sum();
        if count < FEWEST_WORDS || pieces.iter().all(|piece| piece.trim() == quote.trim()) {
            return None;
        }
        let places: Vec<Vec<TextRange>> = pieces.iter().map(|piece| self.find(piece)).collect();
        let chain = |first: &TextRange| {
            let mut chain = vec![*first];
            for next in places.iter().skip(1) {
                let end = chain.last()?.end;
                let near = next.iter().find(|place| place.start >= end)?;
                if near.start.0 - end.0 > MOST_LEFT_OUT {
                    return None;
                }
                chain.push(*near);
            }
            Some(chain)
        };
        let span = |chain: &Vec<TextRange>| match (chain.first(), chain.last()) {
            (Some(first), Some(last)) => last.end.0 - first.start.0,
            _ => 0,
        };
        let ranges = places.first()?.iter().filter_map(chain).min_by_key(span)?;
        Some(NearQuote { ranges, is_shortened: true })
    }

    fn similar(&self, quote: &str) -> Option<NearQuote> {
        let wanted: Vec<String> = words(quote).map(|word| word.term).collect();
        let there = self.words.get_or_init(|| words(self.text).collect());
        let missing = (wanted.len() / WORDS_A_FAULT).max(1);
        if wanted.len() < FEWEST_WORDS || there.len() < wanted.len() - missing {
            return None;
        }
        let (first, last) = best_stretch(there, &wanted, wanted.len() + missing)?;
        let found: Vec<&str> = there.get(first..=last)?.iter().map(|word| word.term.as_str()).collect();
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        if in_order(&found, &wanted) + missing < wanted.len() {
            return None;
        }
        let range = TextRange { start: there.get(first)?.range.start, end: there.get(last)?.range.end };
        Some(NearQuote { ranges: vec![range], is_shortened: false })
    }
}

/// What stands between marks of omission.
fn pieces(quote: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(character) = quote.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &quote[at..];
        let dots = rest.len() - rest.trim_start_matches(['.', '…']).len();
        if character == '…' || (character == '.' && dots > 1) {
            pieces.push(quote[start..at].trim_end().trim_end_matches(['(', '[', '/', '<']));
            at += dots;
            let after = quote[at..].trim_start_matches([')', ']', '/', '>']);
            at = quote.len() - after.len();
            start = at;
        } else {
            at += character.len_utf8();
        }
    }
    pieces.push(&quote[start..]);
    pieces.into_iter().map(str::trim).filter(|piece| words(piece).next().is_some()).collect()
}

/// The shortest stretch of words, of at most `width`, that holds most of the wanted ones.
fn best_stretch(there: &[Word], wanted: &[String], width: usize) -> Option<(usize, usize)> {
    let mut needs: HashMap<&str, i32> = HashMap::new();
    for word in wanted {
        *needs.entry(word).or_default() += 1;
    }
    let term = |at: usize| there.get(at).map_or("", |word| word.term.as_str());
    let (mut start, mut held) = (0, 0);
    let mut best: Option<(i32, usize, usize)> = None;
    for end in 0..there.len() {
        if let Some(need) = needs.get_mut(term(end)) {
            held += i32::from(*need > 0);
            *need -= 1;
        }
        // What is in front without being needed only makes the stretch longer.
        while start < end && (end - start >= width || needs.get(term(start)).is_none_or(|need| *need < 0)) {
            if let Some(need) = needs.get_mut(term(start)) {
                *need += 1;
                held -= i32::from(*need > 0);
            }
            start += 1;
        }
        let is_better =
            best.is_none_or(|(most, first, last)| held > most || (held == most && end - start < last - first));
        if is_better && needs.contains_key(term(end)) {
            best = Some((held, start, end));
        }
    }
    best.map(|(_, first, last)| (first, last))
}

/// How many words two lists have in the same order.
fn in_order(left: &[&str], right: &[&str]) -> usize {
    let mut row = vec![0; right.len() + 1];
    for own in left {
        let mut diagonal = 0;
        for (place, other) in right.iter().enumerate() {
            let above = row[place + 1];
            row[place + 1] = if own == other { diagonal + 1 } else { above.max(row[place]) };
            diagonal = above;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sitat_model::OffsetMap;

    use super::*;

    fn near(text: &str, quote: &str) -> Option<(Vec<String>, bool)> {
        let map = OffsetMap::new(text);
        let found = QuoteFinder::new(text).find_near(quote)?;
        Some((found.ranges.iter().map(|range| map.slice(text, *range).to_owned()).collect(), found.is_shortened))
    }

    const TEXT: &str = "I: Hva tar tid? Kari: Det er møtene som tar tid, og så er det reisene. Vi har jo femten kommuner å reise mellom, så det blir mange mil. I: Ja. Kari: Det er møtene, altså.";

    #[test]
    fn pieces_around_an_omission_are_found_as_stretches() {
        for quote in [
            "Det er møtene som tar tid (...) femten kommuner å reise mellom",
            "Det er møtene som tar tid […] femten kommuner å reise mellom",
            "… Det er møtene som tar tid .. femten kommuner å reise mellom...",
        ] {
            let (words, is_shortened) = near(TEXT, quote).unwrap();
            assert_eq!(words, ["Det er møtene som tar tid", "femten kommuner å reise mellom"], "{quote}");
            assert!(is_shortened);
        }
        assert_eq!(near(TEXT, "femten kommuner å reise (...) Det er bilene som tar"), None);
    }

    #[test]
    fn nearly_the_same_words_are_offered_and_others_are_not() {
        let (words, is_shortened) = near(TEXT, "Vi har jo 15 kommuner å reise mellom").unwrap();
        assert_eq!((words, is_shortened), (vec!["Vi har jo femten kommuner å reise mellom".to_owned()], false));
        let (words, _) = near(TEXT, "det er møtene som tek tid og så er det reisene").unwrap();
        assert_eq!(words, ["Det er møtene som tar tid, og så er det reisene"]);
        for other in ["reise kommuner femten jo mellom å har Vi", "Vi har helt andre ord her", "Det møtene", "", "..."]
        {
            assert_eq!(near(TEXT, other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic_and_what_it_finds_is_in_the_text(text in "[a-d åø.…()\n]{0,60}", quote in "[a-d åø.…()\\[\\]]{0,30}") {
            let end = OffsetMap::new(&text).characters();
            if let Some(found) = QuoteFinder::new(&text).find_near(&quote) {
                prop_assert!(!found.ranges.is_empty());
                prop_assert!(found.ranges.iter().all(|range| !range.is_empty() && range.end.0 <= end));
                prop_assert!(found.ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
            }
        }
    }
}
