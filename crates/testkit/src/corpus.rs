//! Invented interviews of any length, in something that looks like Norwegian to an index.
//!
//! Frequencies of words follow Zipf's law: the most common real words first, then words built from syllables, and
//! now and then a compound that occurs nowhere else, so that the vocabulary keeps growing as it does in real
//! material. The sentences mean nothing.

mod sentence;
mod vocabulary;

use sitat_model::TextRange;

use crate::Random;
use sentence::{Speech, said};
use vocabulary::VOCABULARY;

/// How much material a project holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Number of interviews.
    pub sources: u32,
    /// Words of each interview.
    pub words_per_source: u32,
    /// Codes that can be put on a passage.
    pub codes: u32,
    /// Codings in all.
    pub codings: u32,
    /// Cases.
    pub cases: u32,
    /// Attributes of each case.
    pub attributes: u32,
}

impl Scale {
    /// A master's thesis.
    pub const THESIS: Self =
        Self { sources: 12, words_per_source: 8_000, codes: 60, codings: 1_500, cases: 3, attributes: 5 };
    /// A research programme: ten million words.
    pub const PROGRAMME: Self =
        Self { sources: 1_000, words_per_source: 10_000, codes: 500, codings: 200_000, cases: 50, attributes: 20 };
    /// More than anyone has: about 100 MB of text and a million codings.
    pub const STRESS: Self =
        Self { sources: 1_600, words_per_source: 10_000, codes: 1_000, codings: 1_000_000, cases: 100, attributes: 30 };

    /// How many of the codings fall on one source; over all sources they are exactly `codings`.
    pub fn codings_of(self, source: u32) -> u32 {
        if self.sources == 0 {
            return 0;
        }
        self.codings / self.sources + u32::from(source < self.codings % self.sources)
    }
}

/// Writes one interview: turns `I: …` and `R: …`, one a line, with short questions and mostly long answers.
///
/// Holds exactly so many words, counted between blanks and without the labels.
pub fn interview(seed: u64, number: u32, words: u32) -> String {
    let mut random = Random::for_item(seed, u64::from(number));
    let mut text = String::with_capacity(words as usize * 7);
    let mut left = words;
    let mut asks = true;
    while left > 0 {
        let length = turn_length(&mut random, asks).min(left);
        text.push_str(if asks { "I: " } else { "R: " });
        write_turn(&mut text, &mut random, length, asks);
        text.push('\n');
        left -= length;
        asks = !asks;
    }
    text
}

/// Number of words of a turn: short questions, a few short answers, many of 100 to 250 words, some of 400.
fn turn_length(random: &mut Random, asks: bool) -> u32 {
    match (asks, random.below(10)) {
        (true, _) => random.between(4, 28),
        (false, 0..2) => random.between(2, 25),
        (false, 2..5) => random.between(40, 110),
        (false, 5..9) => random.between(100, 250),
        (false, _) => random.between(250, 420),
    }
}

fn write_turn(text: &mut String, random: &mut Random, length: u32, asks: bool) {
    let mut left = length;
    while left > 0 {
        // A rest of one or two words would be no sentence.
        let wanted = random.between(4, 26);
        let length = if left <= wanted + 2 { left } else { wanted };
        left -= length;
        let speech = if asks && left == 0 { Speech::Question } else { Speech::Statement };
        sentence::write(text, random, &VOCABULARY, length, speech);
        if left > 0 {
            text.push(' ');
        }
    }
}

/// Picks passages of one to four whole sentences out of answers, sorted by their places.
///
/// Passages may overlap, and the same may come twice, as codings do. None where nobody answers.
pub fn coding_ranges(seed: u64, text: &str, how_many: u32) -> Vec<TextRange> {
    let turns = said(text);
    // A turn by the number of its sentences, so that long answers carry more codings.
    let sentences: Vec<(usize, usize)> = turns
        .iter()
        .enumerate()
        .flat_map(|(turn, sentences)| (0..sentences.len()).map(move |sentence| (turn, sentence)))
        .collect();
    if sentences.is_empty() {
        return Vec::new();
    }
    let mut random = Random::new(seed);
    let mut ranges: Vec<TextRange> = (0..how_many)
        .map(|_| {
            let (turn, first) = sentences[random.place(sentences.len())];
            let last = (first + random.between(0, 3) as usize).min(turns[turn].len() - 1);
            TextRange { start: turns[turn][first].start, end: turns[turn][last].end }
        })
        .collect();
    ranges.sort_unstable();
    ranges
}

/// Names so many codes, each as its path of family and code; families of 10 to 20 where there are so many.
///
/// The families themselves are not counted.
pub fn codebook(codes: u32) -> Vec<Vec<String>> {
    let families = codes.div_ceil(15).max(1);
    let words = VOCABULARY.content();
    let word = |place: u32| words[place as usize % words.len()].as_str();
    let mut paths = Vec::with_capacity(codes as usize);
    for family in 0..families {
        for code in (family..codes).step_by(families as usize) {
            // Numbers keep the names apart where the words run out.
            let family_name = format!("{} {}", capital(word(family)), family + 1);
            let code_name = format!("{} og {} {}", capital(word(code * 7 + 3)), word(code * 3 + 50), code + 1);
            paths.push(vec![family_name, code_name]);
        }
    }
    paths
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use sitat_model::OffsetMap;

    use super::*;

    fn count_words(text: &str) -> usize {
        text.lines().map(|line| line.split_whitespace().count() - 1).sum()
    }

    #[test]
    fn an_interview_has_exactly_its_words_and_only_two_labels() {
        for words in [0, 1, 5, 333, 8_000] {
            let text = interview(1, 4, words);
            assert_eq!(count_words(&text), words as usize);
            assert!(text.lines().all(|line| line.starts_with("I: ") || line.starts_with("R: ")));
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_text_and_another_gives_another() {
        assert_eq!(interview(1, 4, 2_000), interview(1, 4, 2_000));
        assert_ne!(interview(1, 4, 2_000), interview(1, 5, 2_000));
        assert_ne!(interview(1, 4, 2_000), interview(2, 4, 2_000));
        // Fails when the generator changes: measurements before and after are then not of the same texts.
        assert!(interview(1, 1, 24).starts_with("I: Over det drurn møte som og det get kommunestyret. Til "));
    }

    #[test]
    fn common_words_follow_zipf_and_the_vocabulary_keeps_growing() {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut types_at_half = 0;
        for number in 0..20 {
            for word in interview(3, number, 10_000).split(|character: char| !character.is_alphanumeric()) {
                if !word.is_empty() {
                    *counts.entry(word.to_lowercase()).or_default() += 1;
                }
            }
            if number == 9 {
                types_at_half = counts.len();
            }
        }
        assert!(counts.len() > types_at_half + types_at_half / 4, "{types_at_half} and {}", counts.len());
        for word in ["kommune", "samarbeid", "kommunen", "på"] {
            assert!(counts.get(word).is_some_and(|&count| count > 50), "{word}");
        }
        let mut sorted: Vec<usize> = counts.into_values().collect();
        sorted.sort_unstable_by(|one, other| other.cmp(one));
        // Under Zipf's law the tenth word is a tenth as common as the first, the hundredth a hundredth.
        let expected = |rank: usize| sorted[0] / rank;
        assert!((expected(10) / 2..expected(10) * 2).contains(&sorted[9]), "{:?}", &sorted[..12]);
        assert!((expected(100) / 2..expected(100) * 2).contains(&sorted[99]));
    }

    #[test]
    fn codings_are_whole_sentences_of_answers() {
        let text = interview(9, 1, 5_000);
        let map = OffsetMap::new(&text);
        let ranges = coding_ranges(5, &text, 400);
        assert_eq!(ranges.len(), 400);
        assert!(ranges.is_sorted());
        for range in ranges {
            let start = map.byte(&text, range.start);
            let end = map.byte(&text, range.end);
            let (passage, before) = (&text[start..end], &text[..start]);
            assert!(before.ends_with("\nR: ") || before.ends_with(' '), "{passage}");
            assert!(passage.ends_with(['.', '?', '…']) || passage.ends_with(')'), "{passage}");
            assert!(!passage.contains('\n'));
            assert!(!before.rsplit('\n').next().is_some_and(|line| line.starts_with("I:")));
        }
        assert!(coding_ranges(5, "", 10).is_empty());
        assert!(coding_ranges(5, "I: Bare spørsmål?\n", 10).is_empty());
    }

    #[test]
    fn codings_of_the_sources_add_up() {
        for scale in [Scale::THESIS, Scale::PROGRAMME, Scale::STRESS] {
            assert_eq!((0..scale.sources).map(|source| scale.codings_of(source)).sum::<u32>(), scale.codings);
        }
    }

    #[test]
    fn a_codebook_has_its_codes_in_families_of_ten_to_twenty() {
        for codes in [60, 500, 1_000] {
            let paths = codebook(codes);
            assert_eq!(paths.len(), codes as usize);
            assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), codes as usize);
            let mut families: BTreeMap<&str, usize> = BTreeMap::new();
            for path in &paths {
                assert_eq!(path.len(), 2);
                *families.entry(&path[0]).or_default() += 1;
            }
            assert!(families.values().all(|size| (10..=20).contains(size)), "{families:?}");
        }
        assert_eq!(codebook(3).len(), 3);
        assert!(codebook(0).is_empty());
    }

    #[test]
    fn the_stress_scale_is_about_a_hundred_megabytes() {
        let one = interview(1, 1, Scale::STRESS.words_per_source).len();
        let all = one as u64 * u64::from(Scale::STRESS.sources);
        assert!((95_000_000..108_000_000).contains(&all), "{all}");
    }
}
