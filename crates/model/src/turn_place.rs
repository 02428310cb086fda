//! Where a turn stands, and what joining and splitting turns makes of it. The text never changes.

use crate::{OffsetMap, TextOffset, TextRange};

/// The ranges of a turn over the base text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnPlace {
    /// The whole turn: label, stamps and words.
    pub range: TextRange,
    /// Where the label stands.
    pub label: Option<TextRange>,
    /// The spoken words.
    pub content: TextRange,
}

/// Neither blank nor invisible.
fn is_visible(character: char) -> bool {
    !character.is_whitespace() && !matches!(character, '\u{feff}' | '\u{200b}')
}

impl TurnPlace {
    /// This turn and the one behind it as one. The label of the second becomes part of what is said.
    pub fn joined(self, next: Self) -> Self {
        let has_words = !next.content.is_empty();
        let end = if has_words { next.content.end } else { self.content.end };
        Self {
            range: TextRange { start: self.range.start, end: next.range.end },
            label: self.label,
            content: TextRange { start: self.content.start, end: end.max(self.content.end) },
        }
    }

    /// The turn as two, of which the second begins at a place; `None` if either would have no words.
    pub fn split(self, text: &str, map: &OffsetMap, at: TextOffset) -> Option<(Self, Self)> {
        if at <= self.content.start || at >= self.content.end || self.content.end.0 > map.characters() {
            return None;
        }
        let count = |characters: usize| u32::try_from(characters).unwrap_or(u32::MAX);
        let above = map.slice(text, TextRange { start: self.content.start, end: at });
        let below = map.slice(text, TextRange { start: at, end: self.content.end });
        if !above.contains(is_visible) || !below.contains(is_visible) {
            return None;
        }
        let trailing = above.chars().rev().take_while(|character| !is_visible(*character)).count();
        let leading = below.chars().take_while(|character| !is_visible(*character)).count();
        let end = TextOffset(at.0 - count(trailing));
        let start = TextOffset(at.0 + count(leading));
        let first = Self {
            range: TextRange { start: self.range.start, end },
            label: self.label,
            content: TextRange { start: self.content.start, end },
        };
        let second = Self {
            range: TextRange { start, end: self.range.end },
            label: None,
            content: TextRange { start, end: self.content.end },
        };
        // A label behind the words stays with the words before it.
        let label_is_behind = self.label.is_some_and(|label| label.start >= self.content.end);
        Some(if label_is_behind {
            (Self { label: None, ..first }, Self { label: self.label, ..second })
        } else {
            (first, second)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joining_what_was_split_gives_the_same_turn() {
        let text = "Kari: Ja.  Nei. #0:01#";
        let map = OffsetMap::new(text);
        let turn = TurnPlace {
            range: TextRange::new(0, 22),
            label: Some(TextRange::new(0, 4)),
            content: TextRange::new(6, 15),
        };
        let (first, second) = turn.split(text, &map, TextOffset(10)).unwrap();
        assert_eq!(map.slice(text, first.content), "Ja.");
        assert_eq!(map.slice(text, second.content), "Nei.");
        assert_eq!((first.range.end, second.range.start), (TextOffset(9), TextOffset(11)));
        assert_eq!(first.joined(second), turn);
        for place in [0, 6, 15, 22, 99] {
            assert_eq!(turn.split(text, &map, TextOffset(place)), None, "{place}");
        }
    }
}
