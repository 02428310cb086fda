//! Where the words of one source stand: 6 bytes a word, kept beside the index so that texts need not be read again.

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
    starts: Vec<u32>,
    lengths: Vec<u16>,
    /// Words of 65,535 code points or more, by number, with their real length.
    long: Vec<(u32, u32)>,
}

impl SourcePlaces {
    pub(crate) fn new(source: SourceId, passages: usize) -> Self {
        Self {
            source,
            passages: Vec::with_capacity(passages),
            starts: Vec::new(),
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
        let length = u16::try_from(range.len()).unwrap_or(u16::MAX);
        if length == u16::MAX {
            self.long.push((self.word_count(), range.len()));
        }
        self.starts.push(range.start.0);
        self.lengths.push(length);
    }

    pub(crate) fn finish(&mut self) {
        self.starts.shrink_to_fit();
        self.lengths.shrink_to_fit();
    }

    pub(crate) fn starts(&self) -> &[u32] {
        &self.starts
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
        let starts = self.starts.get(passage.start as usize..passage.end as usize)?;
        let end = u32::try_from(starts.partition_point(|&start| start < range.end.0)).ok()?;
        (position < end).then_some((passage.start + position..passage.start + end, passage))
    }

    /// Where a stretch of a passage lies among its words.
    pub(crate) fn words_at(&self, index: u32, range: TextRange) -> Option<WordSpan> {
        let words = self.words_of(index)?;
        let starts = self.starts.get(words.start as usize..words.end as usize)?;
        let after = starts.partition_point(|&start| start <= range.start.0);
        let word = |at: usize| self.range(index, u32::try_from(at).unwrap_or(u32::MAX), 1);
        let holds_start = after.checked_sub(1).filter(|&at| word(at).is_some_and(|word| word.end > range.start));
        let position = holds_start.unwrap_or(after);
        let last = starts.partition_point(|&start| start < range.end.0).checked_sub(1).filter(|&last| last >= position);
        let is_exact = last.is_some_and(|last| {
            word(position).is_some_and(|word| word.start == range.start)
                && word(last).is_some_and(|word| word.end == range.end)
        });
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let words = last.map_or(0, |last| count(last - position + 1));
        Some(WordSpan { position: count(position), words, is_exact })
    }

    /// The stretch from a word of a passage over a number of words.
    pub(crate) fn range(&self, index: u32, position: u32, words: u32) -> Option<TextRange> {
        let first = self.passages.get(index as usize)?.first_word.checked_add(position)?;
        let last = first.checked_add(words.checked_sub(1)?)?;
        let start = *self.starts.get(first as usize)?;
        let last_start = *self.starts.get(last as usize)?;
        let mut length = u32::from(*self.lengths.get(last as usize)?);
        if length == u32::from(u16::MAX)
            && let Ok(found) = self.long.binary_search_by_key(&last, |&(word, _)| word)
        {
            length = self.long[found].1;
        }
        Some(TextRange::new(start, last_start.saturating_add(length)))
    }
}
