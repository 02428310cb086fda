//! What is different in two texts, word by word.

use std::time::{Duration, Instant};

use similar::{Algorithm, DiffTag, capture_diff_slices_deadline};
use sitat_model::{Replacement, TextRange};

/// How long the shortest list of differences is looked for; afterwards a longer one will do.
const PATIENCE: Duration = Duration::from_secs(4);

/// Whether a character is part of a word. A mark that changes a letter is.
pub(crate) fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe0f}')
}

/// Words, runs of blanks, and single signs.
fn tokens(text: &str) -> Vec<&str> {
    #[derive(PartialEq)]
    enum Kind {
        Word,
        Blank,
        Sign,
    }
    let kind = |character: char| {
        if is_of_word(character) {
            Kind::Word
        } else if character.is_whitespace() && character != '\n' {
            Kind::Blank
        } else {
            Kind::Sign
        }
    };
    let mut all = Vec::new();
    let mut start = 0;
    let mut before: Option<Kind> = None;
    for (byte, character) in text.char_indices() {
        let own = kind(character);
        let goes_on = before.as_ref().is_some_and(|before| *before == own && own != Kind::Sign);
        if byte > start && !goes_on {
            all.push(&text[start..byte]);
            start = byte;
        }
        before = Some(own);
    }
    if start < text.len() {
        all.push(&text[start..]);
    }
    all
}

/// The replacements that make one text another.
pub(crate) fn differences(old: &str, new: &str) -> Vec<Replacement> {
    let (old, new) = (tokens(old), tokens(new));
    let deadline = Instant::now() + PATIENCE;
    let operations = capture_diff_slices_deadline(Algorithm::Patience, &old, &new, Some(deadline));
    let length = |words: &[&str]| -> u32 {
        words.iter().map(|word| u32::try_from(word.chars().count()).unwrap_or(u32::MAX)).fold(0, u32::saturating_add)
    };
    let mut at = 0;
    let mut replacements = Vec::new();
    for operation in operations {
        let (tag, before, after) = operation.as_tag_tuple();
        let start = at;
        at += length(&old[before]);
        if tag != DiffTag::Equal {
            replacements.push(Replacement { range: TextRange::new(start, at), text: new[after].concat() });
        }
    }
    replacements
}

/// How alike two texts are, letter by letter: 0 is nothing in common, 1 the same.
pub(crate) fn likeness(old: &str, new: &str) -> f32 {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let deadline = Instant::now() + PATIENCE / 20;
    let operations = capture_diff_slices_deadline(Algorithm::Myers, &old, &new, Some(deadline));
    similar::get_diff_ratio(&operations, old.len(), new.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sitat_model::{Edit, OffsetMap};

    use super::*;

    fn edit(old: &str, new: &str) -> Edit {
        Edit::new(old, &OffsetMap::new(old), differences(old, new)).unwrap()
    }

    #[test]
    fn differences_are_words() {
        let edit = edit("Ingen ringte på Årø 😀.\nJa.", "Ingen ringde på Årø 😀, da.\nJa.");
        let changed: Vec<_> =
            edit.changes().iter().map(|change| (change.removed.as_str(), change.inserted.as_str())).collect();
        assert_eq!(changed, [("t", "d"), ("", ", da")]);
    }

    proptest! {
        #[test]
        fn differences_make_one_text_the_other(old in "[aå 😀\n.\u{301}b]{0,60}", new in "[aå 😀\n.\u{301}b]{0,60}") {
            prop_assert_eq!(edit(&old, &new).apply(&old, &OffsetMap::new(&old)).unwrap(), new);
        }
    }
}
