//! Sentences: writing them, and finding them again in a text.

use sitat_model::TextRange;

use super::vocabulary::Vocabulary;
use crate::Random;

/// What a sentence does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Speech {
    Statement,
    Question,
}

/// Writes a sentence of so many words, with what people say in between.
pub(super) fn write(text: &mut String, random: &mut Random, vocabulary: &Vocabulary, length: u32, speech: Speech) {
    for place in 0..length {
        let start = text.len();
        match random.below(100) {
            0..2 => vocabulary.write_compound(text, random),
            2 if place > 0 && place + 1 < length => text.push_str("eh,"),
            _ => text.push_str(vocabulary.word(random)),
        }
        if place == 0 {
            capitalise(text, start);
        }
        if place + 1 < length {
            if !text.ends_with(',') && random.percent(7) {
                text.push(',');
            }
            text.push(' ');
        }
    }
    match speech {
        Speech::Question => text.push('?'),
        Speech::Statement if random.percent(4) => text.push('…'),
        Speech::Statement => text.push('.'),
    }
}

fn capitalise(text: &mut String, start: usize) {
    if let Some(first) = text[start..].chars().next() {
        let upper: String = first.to_uppercase().collect();
        text.replace_range(start..start + first.len_utf8(), &upper);
    }
}

/// The sentences of each answer: of each line that is not the interviewer's, without its label.
pub(super) fn said(text: &str) -> Vec<Vec<TextRange>> {
    let mut turns = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        if !content.is_empty() && !content.starts_with("I:") {
            let label = if content.starts_with("R: ") { 3 } else { 0 };
            turns.push(sentences(&content[label..], offset + count(&content[..label])));
        }
        offset += count(line);
    }
    turns
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// Cuts after a full stop, a question mark or an ellipsis that a blank or the end follows.
fn sentences(line: &str, offset: u32) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut start = offset;
    let mut at = offset;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        at += 1;
        let ends = matches!(character, '.' | '?' | '!' | '…') && characters.peek().is_none_or(|&next| next == ' ');
        if ends || characters.peek().is_none() {
            found.push(TextRange::new(start, at));
            start = at + 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use sitat_model::OffsetMap;

    use super::*;

    #[test]
    fn sentences_are_found_with_their_ends_and_without_labels() {
        let text = "I: Hva? Å?\r\nR: Ja. Så … nei, 3.5 går ikke! Uten slutt\n\nBare ord.\n";
        let map = OffsetMap::new(text);
        let found: Vec<Vec<&str>> =
            said(text).into_iter().map(|turn| turn.into_iter().map(|range| map.slice(text, range)).collect()).collect();
        let expected = [vec!["Ja.", "Så …", "nei, 3.5 går ikke!", "Uten slutt"], vec!["Bare ord."]];
        assert_eq!(found, expected);
    }
}
