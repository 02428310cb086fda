//! Replacing words, in one text or in all, after every place has been looked at.

use std::collections::BTreeMap;

use sitat_model::{EditError, Replacement, SourceId, TextRange};

use crate::history::Place;
use crate::moving::{RevisionKind, TextMove};
use crate::texts::BaseText;
use crate::{Operation, Outcome, Project, ProjectError};

/// Places that are shown and may be replaced in one step.
const MOST_PLACES: usize = 20_000;

/// Code points shown before and after each place.
const CONTEXT: u32 = 60;

/// What to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// The words.
    pub words: String,
    /// Only in this source; else in all.
    pub source: Option<SourceId>,
    /// Whether small letters are others than capital ones.
    pub is_case_sensitive: bool,
    /// Whether no letter or digit may stand right before or after.
    pub whole_words: bool,
}

/// A place that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPlace {
    /// Where.
    pub place: Place,
    /// Name of the source.
    pub source_name: String,
    /// What stands before.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// The places that were found, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The first ones.
    pub places: Vec<FoundPlace>,
    /// All of them.
    pub total: u32,
}

/// What replacing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// Places.
    pub places: u32,
    /// Sources.
    pub sources: u32,
    /// Stretches of coded passages that have lost all their words.
    pub lost: u32,
}

/// A text with small and capital letters made the same, if they are not to differ.
struct Folded {
    characters: Vec<char>,
    /// The character of the text that each one comes from.
    origins: Vec<u32>,
}

impl Folded {
    fn new(text: &str, is_case_sensitive: bool) -> Self {
        let mut folded = Self { characters: Vec::with_capacity(text.len()), origins: Vec::with_capacity(text.len()) };
        for (character, origin) in text.chars().zip(0_u32..) {
            if is_case_sensitive {
                folded.characters.push(character);
                folded.origins.push(origin);
                continue;
            }
            for small in character.to_lowercase() {
                folded.characters.push(small);
                folded.origins.push(origin);
            }
        }
        folded
    }

    /// Places of a needle, none overlapping another, each made of whole characters of the text.
    fn find(&self, needle: &[char]) -> Vec<TextRange> {
        let mut found = Vec::new();
        let mut at = 0;
        let Some(first) = needle.first() else { return found };
        while let Some(next) = self.characters.get(at..).and_then(|rest| rest.iter().position(|own| own == first)) {
            let start = at + next;
            let end = start + needle.len();
            let is_whole = |edge: usize| edge == 0 || self.origins.get(edge - 1) != self.origins.get(edge);
            if self.characters.get(start..end) == Some(needle) && is_whole(start) && is_whole(end) {
                let last = self.origins.get(end - 1).copied().unwrap_or_default();
                found.push(TextRange::new(self.origins.get(start).copied().unwrap_or_default(), last + 1));
                at = end;
            } else {
                at = start + 1;
            }
        }
        found
    }
}

fn is_whole_word(text: &BaseText, range: TextRange) -> bool {
    let (before, after) = text.around(range, 1);
    !before.chars().chain(after.chars()).any(char::is_alphanumeric)
}

impl Find {
    fn places(&self, text: &BaseText) -> Vec<TextRange> {
        let needle = Folded::new(&self.words, self.is_case_sensitive).characters;
        let mut places = Folded::new(&text.text, self.is_case_sensitive).find(&needle);
        places.retain(|range| !self.whole_words || is_whole_word(text, *range));
        places
    }
}

impl Project {
    /// Finds words that may be replaced, in order, each with what stands around it.
    pub fn find_words(&mut self, find: &Find) -> Result<Found, ProjectError> {
        if find.words.is_empty() {
            return Err(ProjectError::NothingToFind);
        }
        let structure = self.structure()?;
        if let Some(source) = find.source {
            structure.source(source)?;
        }
        let mut found = Found::default();
        for row in structure.sources.iter().filter(|row| find.source.is_none_or(|only| only == row.id)) {
            let (text, context) = (self.text(row.id)?, self.context(row.id)?);
            for range in find.places(&text) {
                found.total = found.total.saturating_add(1);
                if found.places.len() < MOST_PLACES {
                    let (before, after) = structure.shown_around(&text, &context, range, CONTEXT);
                    found.places.push(FoundPlace {
                        place: Place { source: row.id, range },
                        source_name: structure.veiled(&row.name),
                        before,
                        words: structure.shown_words(&text, &context, range),
                        after,
                    });
                }
            }
        }
        Ok(found)
    }

    /// Replaces words at the chosen places, in one step. A place where the words do not stand (any more) is refused.
    pub fn replace_text(
        &mut self,
        find: &Find,
        replacement: &str,
        places: &[Place],
    ) -> Result<Outcome<Replaced>, ProjectError> {
        let mut by_source: BTreeMap<SourceId, Vec<Replacement>> = BTreeMap::new();
        for place in places {
            let text = replacement.to_owned();
            by_source.entry(place.source).or_default().push(Replacement { range: place.range, text });
        }
        let mut moves: Vec<TextMove> = Vec::new();
        for (source, replacements) in &by_source {
            self.structure()?.source(*source)?;
            let text = self.text(*source)?;
            let known = find.places(&text);
            if replacements.iter().any(|replacement| known.binary_search(&replacement.range).is_err()) {
                return Err(EditError::OtherWords.into());
            }
            moves.extend(self.plan_edit(*source, replacements, None)?);
        }
        self.segments()?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let replaced = Replaced {
            places: moves.iter().map(|one| count(one.edit.changes().len())).sum(),
            sources: count(moves.len()),
            lost: moves.iter().map(TextMove::lost).sum(),
        };
        self.transact(Operation::ReplaceText, None, |action| {
            action.writer.describe(find.words.trim(), replaced.places as usize);
            moves.iter().try_for_each(|one| one.write(action, RevisionKind::Replace))?;
            Ok(replaced)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, words: &str, is_case_sensitive: bool, whole_words: bool) -> Vec<(u32, u32)> {
        let find = Find { words: words.to_owned(), source: None, is_case_sensitive, whole_words };
        let text = BaseText::new(text.to_owned());
        find.places(&text).into_iter().map(|range| (range.start.0, range.end.0)).collect()
    }

    #[test]
    fn small_and_capital_letters_differ_only_when_wanted() {
        assert_eq!(found("Årø 😀 årø ÅRØ", "årø", true, false), [(6, 9)]);
        assert_eq!(found("Årø 😀 årø ÅRØ", "Årø", false, false), [(0, 3), (6, 9), (10, 13)]);
    }

    #[test]
    fn a_letter_that_becomes_two_is_found_whole() {
        assert_eq!(found("İstanbul", "i\u{307}s", false, false), [(0, 2)]);
        assert!(found("İstanbul", "i", false, false).is_empty(), "half a letter");
    }

    #[test]
    fn whole_words_have_no_letter_beside_them() {
        assert_eq!(found("ja, jaja ja", "ja", true, true), [(0, 2), (9, 11)]);
        assert_eq!(found("jaja", "ja", true, false), [(0, 2), (2, 4)]);
    }
}
