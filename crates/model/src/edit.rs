//! Changes of a text, and where places of the text are afterwards.
//!
//! Deliberately knows neither sources nor passages: only a text before, a text after, and ranges over both.

use crate::{OffsetMap, TextOffset, TextRange};

/// Words that are to stand in the place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// What goes; empty where something is only put in.
    pub range: TextRange,
    /// What comes; empty where something only goes.
    pub text: String,
}

/// Why replacements are no edit of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// A range ends after the text.
    #[error("a range ends after the text")]
    OutsideText,
    /// Two ranges share words.
    #[error("two ranges overlap")]
    Overlapping,
    /// The words that are to go are not those of the text.
    #[error("the words that are to go are not in the text")]
    OtherWords,
}

/// One change of an edit: the words that go, those that come, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// Where the words stood, in the text before.
    pub before: TextRange,
    /// Where the new ones stand, in the text after.
    pub after: TextRange,
    /// The words that go.
    pub removed: String,
    /// The words that come.
    pub inserted: String,
}

/// Changes of a text: in ascending order and apart from each other, each with as few words as possible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    changes: Vec<TextChange>,
}

fn characters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

impl Edit {
    /// Reads replacements over a text. Those that touch become one; common beginnings and ends are left out, and what
    /// replaces words by themselves is no change.
    pub fn new(
        text: &str,
        map: &OffsetMap,
        replacements: impl IntoIterator<Item = Replacement>,
    ) -> Result<Self, EditError> {
        let mut sorted: Vec<Replacement> = replacements.into_iter().collect();
        // Stable: what is put in at one place comes in the order in which it was named.
        sorted.sort_by_key(|replacement| replacement.range);
        let mut joined: Vec<Replacement> = Vec::with_capacity(sorted.len());
        for next in sorted {
            if next.range.end.0 > map.characters() {
                return Err(EditError::OutsideText);
            }
            match joined.last_mut() {
                Some(last) if next.range.start < last.range.end => return Err(EditError::Overlapping),
                Some(last) if next.range.start == last.range.end => {
                    last.range.end = next.range.end;
                    last.text.push_str(&next.text);
                }
                _ => joined.push(next),
            }
        }
        let rows = joined.into_iter().map(|replacement| {
            let removed = map.slice(text, replacement.range);
            let (start, removed, inserted) = trimmed(replacement.range.start.0, removed, &replacement.text);
            (start, removed.to_owned(), inserted.to_owned())
        });
        Self::of_rows(rows.filter(|(_, removed, inserted)| !(removed.is_empty() && inserted.is_empty())))
    }

    /// Puts an edit together again from start, removed and inserted words of each change.
    pub fn of_rows(rows: impl IntoIterator<Item = (u32, String, String)>) -> Result<Self, EditError> {
        let mut changes: Vec<TextChange> = Vec::new();
        let mut shift = 0_i64;
        for (start, removed, inserted) in rows {
            let end = start.checked_add(characters(&removed)).ok_or(EditError::OutsideText)?;
            if changes.last().is_some_and(|last| start <= last.before.end.0) {
                return Err(EditError::Overlapping);
            }
            let new_start = u32::try_from(i64::from(start) + shift).map_err(|_| EditError::OutsideText)?;
            let new_end = new_start.checked_add(characters(&inserted)).ok_or(EditError::OutsideText)?;
            shift = i64::from(new_end) - i64::from(end);
            let (before, after) = (TextRange::new(start, end), TextRange::new(new_start, new_end));
            changes.push(TextChange { before, after, removed, inserted });
        }
        Ok(Self { changes })
    }

    /// The changes, in order.
    pub fn changes(&self) -> &[TextChange] {
        &self.changes
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The text afterwards. A text that does not hold the words that are to go is refused.
    pub fn apply(&self, text: &str, map: &OffsetMap) -> Result<String, EditError> {
        let inserted: usize = self.changes.iter().map(|change| change.inserted.len()).sum();
        let mut after = String::with_capacity(text.len() + inserted);
        let mut kept_from = 0;
        for change in &self.changes {
            if change.before.end.0 > map.characters() {
                return Err(EditError::OutsideText);
            }
            let (start, end) = (map.byte(text, change.before.start), map.byte(text, change.before.end));
            if text[start..end] != change.removed {
                return Err(EditError::OtherWords);
            }
            after.push_str(&text[kept_from..start]);
            after.push_str(&change.inserted);
            kept_from = end;
        }
        after.push_str(&text[kept_from..]);
        Ok(after)
    }

    /// The edit that takes this one back.
    pub fn inverse(&self) -> Self {
        let reversed = |change: &TextChange| TextChange {
            before: change.after,
            after: change.before,
            removed: change.inserted.clone(),
            inserted: change.removed.clone(),
        };
        Self { changes: self.changes.iter().map(reversed).collect() }
    }

    /// The change that touches a place: holds it, begins there or ends there. There is at most one.
    pub(crate) fn touching(&self, offset: TextOffset) -> Option<&TextChange> {
        let place = self.changes.partition_point(|change| change.before.end < offset);
        self.changes.get(place).filter(|change| change.before.start <= offset)
    }

    /// Whether a change touches a range, be it only at an edge. What no change touches is only shifted.
    pub fn touches(&self, range: TextRange) -> bool {
        let place = self.changes.partition_point(|change| change.before.end < range.start);
        self.changes.get(place).is_some_and(|change| change.before.start <= range.end)
    }

    /// Where a place that no change touches is afterwards.
    pub fn shifted(&self, offset: TextOffset) -> TextOffset {
        let place = self.changes.partition_point(|change| change.before.end < offset);
        match place.checked_sub(1).and_then(|last| self.changes.get(last)) {
            Some(last) => TextOffset(last.after.end.0.saturating_add(offset.0.saturating_sub(last.before.end.0))),
            None => offset,
        }
    }

    /// Where the words of a passage are afterwards; `None` if none of them is left.
    ///
    /// What is put in at an edge stays outside. Of words that were replaced across an edge, the new ones stay outside.
    /// What replaces words within the passage, or exactly its words, stays inside.
    pub fn map_passage(&self, range: TextRange) -> Option<TextRange> {
        let start = match self.touching(range.start) {
            None => self.shifted(range.start),
            Some(change) if change.before.end == range.start => change.after.end,
            Some(change) if range.end <= change.before.end => {
                return (change.before == range && !change.after.is_empty()).then_some(change.after);
            }
            Some(change) if change.before.start == range.start => change.after.start,
            Some(change) => change.after.end,
        };
        let end = match self.touching(range.end) {
            None => self.shifted(range.end),
            Some(change) if change.before.start == range.end => change.after.start,
            Some(change) if change.before.end == range.end => change.after.end,
            Some(change) => change.after.start,
        };
        (start < end).then_some(TextRange { start, end })
    }

    /// Where a range is afterwards that takes in what is put in at its edges, such as a heading or a cell.
    pub fn map_block(&self, range: TextRange) -> TextRange {
        let start = self.touching(range.start).map_or_else(|| self.shifted(range.start), |change| change.after.start);
        let end = self.touching(range.end).map_or_else(
            || self.shifted(range.end),
            |change| {
                if change.before.start < range.start { change.after.start } else { change.after.end }
            },
        );
        TextRange { start, end: end.max(start) }
    }

    /// Where a place is afterwards, as well as can be said: inside words that were replaced, where the new ones end.
    pub fn map_place(&self, offset: TextOffset) -> TextOffset {
        self.touching(offset).map_or_else(|| self.shifted(offset), |change| change.after.end)
    }
}

/// Leaves out what both begin and end with.
fn trimmed<'words>(start: u32, removed: &'words str, inserted: &'words str) -> (u32, &'words str, &'words str) {
    let head: usize =
        removed.chars().zip(inserted.chars()).take_while(|(old, new)| old == new).map(|(old, _)| old.len_utf8()).sum();
    let skipped = characters(&removed[..head]);
    let (removed, inserted) = (&removed[head..], &inserted[head..]);
    let tail: usize = removed
        .chars()
        .rev()
        .zip(inserted.chars().rev())
        .take_while(|(old, new)| old == new)
        .map(|(old, _)| old.len_utf8())
        .sum();
    (start.saturating_add(skipped), &removed[..removed.len() - tail], &inserted[..inserted.len() - tail])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(text: &str, replacements: &[(u32, u32, &str)]) -> Result<Edit, EditError> {
        let replacements = replacements
            .iter()
            .map(|(start, end, words)| Replacement { range: TextRange::new(*start, *end), text: (*words).to_owned() });
        Edit::new(text, &OffsetMap::new(text), replacements)
    }

    fn passage(text: &str, range: (u32, u32), replacements: &[(u32, u32, &str)]) -> Option<String> {
        let edit = edit(text, replacements).unwrap();
        let after = edit.apply(text, &OffsetMap::new(text)).unwrap();
        let range = edit.map_passage(TextRange::new(range.0, range.1))?;
        Some(OffsetMap::new(&after).slice(&after, range).to_owned())
    }

    #[test]
    fn a_change_has_as_few_words_as_possible() {
        let edit = edit("På Årø 😀 var det", &[(0, 12, "På Årøya 😀 var")]).unwrap();
        assert_eq!(edit.changes().len(), 1);
        let change = &edit.changes()[0];
        assert_eq!((change.removed.as_str(), change.inserted.as_str()), ("", "ya"));
        assert_eq!((change.before, change.after), (TextRange::new(6, 6), TextRange::new(6, 8)));
    }

    #[test]
    fn replacing_words_by_themselves_is_no_edit() {
        assert!(edit("abc", &[(0, 3, "abc"), (3, 3, "")]).unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_is_refused() {
        assert_eq!(edit("abc", &[(2, 4, "x")]), Err(EditError::OutsideText));
        assert_eq!(edit("abc", &[(0, 2, "x"), (1, 3, "y")]), Err(EditError::Overlapping));
        let other = edit("abc", &[(1, 2, "x")]).unwrap();
        assert_eq!(other.apply("aXc", &OffsetMap::new("aXc")), Err(EditError::OtherWords));
        assert_eq!(other.apply("a", &OffsetMap::new("a")), Err(EditError::OutsideText));
    }

    #[test]
    fn what_touches_becomes_one_change() {
        let edit = edit("abcdef", &[(2, 4, "Y"), (0, 2, "X"), (4, 4, "Z")]).unwrap();
        assert_eq!(edit.changes().len(), 1);
        assert_eq!(edit.apply("abcdef", &OffsetMap::new("abcdef")).unwrap(), "XYZef");
    }

    #[test]
    fn what_is_put_in_at_an_edge_stays_outside() {
        assert_eq!(passage("abcdef", (2, 4), &[(2, 2, "X"), (4, 4, "Y")]).as_deref(), Some("cd"));
        assert_eq!(passage("abcdef", (2, 4), &[(3, 3, "X")]).as_deref(), Some("cXd"));
    }

    #[test]
    fn what_replaces_words_across_an_edge_stays_outside_and_within_inside() {
        assert_eq!(passage("abcdef", (2, 4), &[(1, 3, "XY")]).as_deref(), Some("d"));
        assert_eq!(passage("abcdef", (2, 4), &[(3, 5, "XY")]).as_deref(), Some("c"));
        assert_eq!(passage("abcdef", (2, 4), &[(2, 3, "XY")]).as_deref(), Some("XYd"));
        assert_eq!(passage("abcdef", (2, 4), &[(3, 4, "XY")]).as_deref(), Some("cXY"));
        assert_eq!(passage("abcdef", (2, 4), &[(2, 4, "XY")]).as_deref(), Some("XY"));
        assert_eq!(passage("abcdef", (1, 5), &[(0, 2, "X"), (4, 6, "Y")]).as_deref(), Some("cd"));
    }

    #[test]
    fn a_passage_without_a_word_left_is_lost() {
        assert_eq!(passage("abcdef", (2, 4), &[(2, 4, "")]), None);
        assert_eq!(passage("abcdef", (2, 4), &[(1, 4, "XY")]), None);
        assert_eq!(passage("abcdef", (2, 4), &[(2, 5, "XY")]), None);
    }
}
