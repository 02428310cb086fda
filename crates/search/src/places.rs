//! Where the words of one source stand: 3 bytes a word, kept beside the index so that texts need not be read again.

use std::ops::Range;

use sitat_model::{SourceId, TextRange};

use crate::Passage;

/// Longest term in bytes. tantivy skips what is longer than 65,530; a longer word is found by its beginning.
const MAX_TERM: usize = 60_000;

/// Cuts a term that is longer than the index can hold.
pub(crate) fn clamp_term(mut term: String) -> String {
    if term.len() > MAX_TERM {
        let end = (0..=MAX_TERM).rev().find(|&end| term.is_char_boundary(end)).unwrap_or(0);
        term.truncate(end);
    }
    term
}

/// Where a stretch lies among the words of a passage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordSpan {
    /// The first word that ends after its start.
    pub(crate) position: u32,
    /// How many words it has letters of.
    pub(crate) words: u32,
    /// Whether it begins and ends with words.
    pub(crate) is_exact: bool,
}

/// A passage and its first word.
#[derive(Clone, Copy, Debug)]
struct PassagePlace {
    passage: Passage,
    first_word: u32,
}

/// The places of the words of one source.
#[derive(Debug)]
pub(crate) struct SourcePlaces {
    pub(crate) source: SourceId,
    passages: Vec<PassagePlace>,
    /// Where each word begins, but for whole rounds of 65,536 code points.
    starts: Vec<u16>,
    /// The numbers of the words with which a round begins, the first one left out.
    rounds: Vec<u32>,
    lengths: Vec<u8>,
    /// Words of 255 code points or more, by number, with their real length.
    long: Vec<(u32, u32)>,
}

impl SourcePlaces {
    pub(crate) fn new(source: SourceId, passages: usize) -> Self {
        Self {
            source,
            passages: Vec::with_capacity(passages),
            starts: Vec::new(),
            rounds: Vec::new(),
            lengths: Vec::new(),
            long: Vec::new(),
        }
    }

    pub(crate) fn word_count(&self) -> u32 {
        u32::try_from(self.starts.len()).unwrap_or(u32::MAX)
    }

    /// Begins the next passage; passages come in the order of their places.
    pub(crate) fn begin_passage(&mut self, passage: Passage) {
        let first_word = self.word_count();
        self.passages.push(PassagePlace { passage, first_word });
    }

    pub(crate) fn push_word(&mut self, range: TextRange) {
        let length = u8::try_from(range.len()).unwrap_or(u8::MAX);
        if length == u8::MAX {
            self.long.push((self.word_count(), range.len()));
        }
        let round = (range.start.0 >> 16) as usize;
        self.rounds.resize(round.max(self.rounds.len()), self.word_count());
        self.starts.push((range.start.0 & 0xffff) as u16);
        self.lengths.push(length);
    }

    pub(crate) fn finish(&mut self) {
        self.starts.shrink_to_fit();
        self.lengths.shrink_to_fit();
    }

    /// Where a word begins.
    fn start(&self, word: u32) -> Option<u32> {
        let rounds = self.rounds.partition_point(|&first| first <= word);
        Some(u32::from(*self.starts.get(word as usize)?) + (u32::try_from(rounds).ok()? << 16))
    }

    /// Where all words begin, ascending.
    pub(crate) fn starts(&self) -> impl Iterator<Item = u32> {
        (0..self.word_count()).filter_map(|word| self.start(word))
    }

    /// How many of some words, numbered through the source, begin before the first one that is not `before`.
    fn count_while(&self, words: &Range<u32>, before: impl Fn(u32) -> bool) -> u32 {
        let (mut low, mut high) = (words.start, words.end);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.start(middle).is_some_and(&before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low - words.start
    }

    pub(crate) fn passage_count(&self) -> u32 {
        u32::try_from(self.passages.len()).unwrap_or(u32::MAX)
    }

    pub(crate) fn passage(&self, index: u32) -> Option<Passage> {
        self.passages.get(index as usize).map(|place| place.passage)
    }

    /// The words of a passage, numbered through the source.
    pub(crate) fn words_of(&self, index: u32) -> Option<Range<u32>> {
        let first = self.passages.get(index as usize)?.first_word;
        let end = self.passages.get(index as usize + 1).map_or(self.word_count(), |next| next.first_word);
        Some(first..end)
    }

    /// The words that lie on a stretch of one passage, and all words of that passage, numbered through the source.
    pub(crate) fn words_within(&self, range: TextRange) -> Option<(Range<u32>, Range<u32>)> {
        let after = self.passages.partition_point(|place| place.passage.content.start <= range.start);
        let index = u32::try_from(after.checked_sub(1)?).ok()?;
        let passage = self.words_of(index)?;
        let position = self.words_at(index, range)?.position;
        let end = self.count_while(&passage, |start| start < range.end.0);
        (position < end).then_some((passage.start + position..passage.start + end, passage))
    }

    /// Where a stretch of a passage lies among its words.
    pub(crate) fn words_at(&self, index: u32, range: TextRange) -> Option<WordSpan> {
        let words = self.words_of(index)?;
        let after = self.count_while(&words, |start| start <= range.start.0);
        let word = |at: u32| self.range(index, at, 1);
        let holds_start = after.checked_sub(1).filter(|&at| word(at).is_some_and(|word| word.end > range.start));
        let position = holds_start.unwrap_or(after);
        let before_end = self.count_while(&words, |start| start < range.end.0);
        let last = before_end.checked_sub(1).filter(|&last| last >= position);
        let is_exact = last.is_some_and(|last| {
            word(position).is_some_and(|word| word.start == range.start)
                && word(last).is_some_and(|word| word.end == range.end)
        });
        let words = last.map_or(0, |last| last - position + 1);
        Some(WordSpan { position, words, is_exact })
    }

    /// The stretch from a word of a passage over a number of words.
    pub(crate) fn range(&self, index: u32, position: u32, words: u32) -> Option<TextRange> {
        let first = self.passages.get(index as usize)?.first_word.checked_add(position)?;
        let last = first.checked_add(words.checked_sub(1)?)?;
        let (start, last_start) = (self.start(first)?, self.start(last)?);
        let mut length = u32::from(*self.lengths.get(last as usize)?);
        if length == u32::from(u8::MAX)
            && let Ok(found) = self.long.binary_search_by_key(&last, |&(word, _)| word)
        {
            length = self.long[found].1;
        }
        Some(TextRange::new(start, last_start.saturating_add(length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_told_as_they_were_put_in_however_far_apart_and_long_words_are() {
        let mut places = SourcePlaces::new(SourceId(1), 2);
        let ranges: Vec<TextRange> =
            [(0, 3), (4, 259), (65_530, 65_540), (65_541, 65_542), (262_144, 262_144 + 70_000), (400_000, 400_254)]
                .map(|(start, end)| TextRange::new(start, end))
                .into();
        for (number, words) in [(1, &ranges[..3]), (2, &ranges[3..])] {
            let content = TextRange::new(words[0].start.0, words[words.len() - 1].end.0);
            places.begin_passage(Passage { number, content });
            words.iter().for_each(|range| places.push_word(*range));
        }
        places.finish();
        assert_eq!(places.starts().collect::<Vec<_>>(), [0, 4, 65_530, 65_541, 262_144, 400_000]);
        for (passage, words) in [(0, &ranges[..3]), (1, &ranges[3..])] {
            for (position, range) in (0..).zip(words) {
                assert_eq!(places.range(passage, position, 1), Some(*range));
                let span = places.words_at(passage, *range).unwrap();
                assert_eq!((span.position, span.words, span.is_exact), (position, 1, true));
            }
        }
        let span = places.words_at(1, TextRange::new(65_541, 300_000)).unwrap();
        assert_eq!((span.position, span.words, span.is_exact), (0, 2, false));
        assert_eq!(places.words_within(TextRange::new(262_144, 262_150)), Some((4..5, 3..6)));
    }
}
