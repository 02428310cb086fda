//! What a text was before, who changed it, and what is different.

use sitat_model::{Edit, Replacement, SourceId, TextRange};

use crate::differing::{differences, is_of_word};
use crate::moving::RevisionKind;
use crate::structure::Structure;
use crate::texts::BaseText;
use crate::{Project, ProjectError};

/// Code points of unchanged text that are shown beside a change.
const AROUND: u32 = 80;

/// Code points of a word that are shown on either side of a change in it.
const LONGEST_WORD: u32 = 40;

/// A revision of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionView {
    /// Identity; `None` for the text as it was imported.
    pub id: Option<i64>,
    /// Why it was made; `None` for the text as it was imported.
    pub kind: Option<RevisionKind>,
    /// Who made it.
    pub coder: String,
    /// Milliseconds UTC.
    pub at: i64,
    /// Places that were changed.
    pub changes: u32,
    /// Code points that went.
    pub removed: u32,
    /// Code points that came.
    pub inserted: u32,
    /// Whether the text is this one at present.
    pub is_current: bool,
}

/// A piece of two texts side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffRun {
    /// In both.
    Kept(String),
    /// So many code points that are in both and are left out here.
    Omitted(u32),
    /// Only in the first.
    Removed(String),
    /// Only in the second.
    Inserted(String),
}

fn unchanged(text: &BaseText, range: TextRange, is_first: bool, is_last: bool, runs: &mut Vec<DiffRun>) {
    if range.is_empty() {
        return;
    }
    let head = if is_first { 0 } else { AROUND };
    let tail = if is_last { 0 } else { AROUND };
    if range.len() <= head + tail + AROUND {
        runs.push(DiffRun::Kept(text.slice(range).to_owned()));
        return;
    }
    let kept = |start: u32, end: u32| text.slice(TextRange::new(start, end)).to_owned();
    let (start, end) = (range.start.0, range.end.0);
    if head > 0 {
        runs.push(DiffRun::Kept(kept(start, start + head)));
    }
    runs.push(DiffRun::Omitted(range.len() - head - tail));
    if tail > 0 {
        runs.push(DiffRun::Kept(kept(end - tail, end)));
    }
}

/// A change widened to whole words, as people read them: a range of the text before, and what stands there now.
struct WholeWords {
    range: TextRange,
    inserted: String,
}

fn whole_words(text: &BaseText, edit: &Edit) -> Vec<WholeWords> {
    let mut all: Vec<WholeWords> = Vec::new();
    for change in edit.changes() {
        let (before, after) = text.around(change.before, LONGEST_WORD);
        let words = || [&change.removed, &change.inserted].into_iter();
        let begins = words().any(|words| words.chars().next().is_some_and(is_of_word));
        let ends = words().any(|words| words.chars().next_back().is_some_and(is_of_word));
        let head = if begins { before.chars().rev().take_while(|character| is_of_word(*character)).count() } else { 0 };
        let tail = if ends { after.chars().take_while(|character| is_of_word(*character)).count() } else { 0 };
        let count = |characters: usize| u32::try_from(characters).unwrap_or_default();
        let start = change.before.start.0.saturating_sub(count(head));
        let end = change.before.end.0.saturating_add(count(tail));
        let part = |from: u32, to: u32| text.slice(TextRange::new(from, to));
        let kept = part(change.before.end.0, end);
        match all.last_mut().filter(|last| start < last.range.end.0) {
            // Two changes of one word. What was taken for the end of the first is before the second.
            Some(last) => {
                let overlap = last.range.end.0.saturating_sub(change.before.start.0);
                let keep = last.inserted.chars().count().saturating_sub(overlap as usize);
                last.inserted = last.inserted.chars().take(keep).collect();
                last.inserted.push_str(part(last.range.end.0.min(change.before.start.0), change.before.start.0));
                last.inserted.push_str(&change.inserted);
                last.inserted.push_str(kept);
                last.range.end.0 = end;
            }
            None => {
                let inserted = [part(start, change.before.start.0), change.inserted.as_str(), kept].concat();
                all.push(WholeWords { range: TextRange::new(start, end), inserted });
            }
        }
    }
    all
}

/// An edit as runs over the text before it.
pub(crate) fn runs(text: &BaseText, edit: &Edit) -> Vec<DiffRun> {
    let mut runs = Vec::new();
    let mut at = 0;
    for WholeWords { range, inserted } in whole_words(text, edit) {
        unchanged(text, TextRange::new(at, range.start.0), at == 0, false, &mut runs);
        for (words, run) in [
            (text.slice(range).to_owned(), DiffRun::Removed as fn(String) -> DiffRun),
            (inserted, DiffRun::Inserted as fn(String) -> DiffRun),
        ] {
            if !words.is_empty() {
                runs.push(run(words));
            }
        }
        at = range.end.0;
    }
    unchanged(text, TextRange::new(at, text.map.characters()), at == 0, true, &mut runs);
    runs
}

/// What differs between two texts, as whole words.
pub(crate) fn text_differences(old: &str, new: &str) -> Result<Vec<DiffRun>, ProjectError> {
    let text = BaseText::new(old.to_owned());
    let edit = Edit::new(&text.text, &text.map, differences(old, new))?;
    Ok(runs(&text, &edit))
}

impl Structure {
    /// Differences as they are shown.
    pub(crate) fn shown_runs(&self, runs: Vec<DiffRun>) -> Vec<DiffRun> {
        runs.into_iter()
            .map(|run| match run {
                DiffRun::Kept(words) => DiffRun::Kept(self.veiled(&words)),
                DiffRun::Removed(words) => DiffRun::Removed(self.veiled(&words)),
                DiffRun::Inserted(words) => DiffRun::Inserted(self.veiled(&words)),
                DiffRun::Omitted(count) => DiffRun::Omitted(count),
            })
            .collect()
    }
}

impl Project {
    /// The revisions of a text, latest first; the last one is the text as it was imported.
    pub fn revisions(&mut self, source: SourceId) -> Result<Vec<RevisionView>, ProjectError> {
        let structure = self.structure()?;
        let row = structure.source(source)?;
        let reader = self.store.read();
        let current = reader.current_revision(source)?;
        let mut views = vec![RevisionView {
            id: None,
            kind: None,
            coder: String::new(),
            at: row.imported_at,
            changes: 0,
            removed: 0,
            inserted: 0,
            is_current: current.is_none(),
        }];
        for revision in reader.revisions(source)? {
            let edit = reader.edit_of_revision(revision.id)?;
            views.push(RevisionView {
                id: Some(revision.id),
                kind: Some(RevisionKind::from_name(&revision.kind)),
                coder: structure.coders.get(&revision.coder).cloned().unwrap_or_default(),
                at: revision.created_at,
                changes: u32::try_from(edit.changes().len()).unwrap_or(u32::MAX),
                removed: edit.changes().iter().map(|change| change.before.len()).fold(0, u32::saturating_add),
                inserted: edit.changes().iter().map(|change| change.after.len()).fold(0, u32::saturating_add),
                is_current: current == Some(revision.id),
            });
        }
        views.reverse();
        Ok(views)
    }

    /// A text as it was at a revision, or as it was imported, as it is shown.
    pub fn text_of_revision(&mut self, source: SourceId, revision: Option<i64>) -> Result<String, ProjectError> {
        let text = self.revised_text(source, revision)?;
        Ok(self.structure()?.veiled(&text))
    }

    fn revised_text(&mut self, source: SourceId, revision: Option<i64>) -> Result<String, ProjectError> {
        self.structure()?.source(source)?;
        let mut text = self.text(source)?.text.clone();
        let reader = self.store.read();
        let known = reader.revisions(source)?;
        let mut at = reader.current_revision(source)?;
        while at != revision {
            let Some(row) = known.iter().find(|row| Some(row.id) == at) else {
                return Err(ProjectError::not_found("revision", revision.unwrap_or_default()));
            };
            let base = BaseText::new(text);
            text = reader.edit_of_revision(row.id)?.inverse().apply(&base.text, &base.map)?;
            at = row.parent;
        }
        Ok(text)
    }

    /// What is different between two revisions of a text; `None` is the text as it was imported.
    ///
    /// Of a revision and the one it came from, these are the changes as they were made.
    pub fn revision_differences(
        &mut self,
        source: SourceId,
        from: Option<i64>,
        to: Option<i64>,
    ) -> Result<Vec<DiffRun>, ProjectError> {
        let old = BaseText::new(self.revised_text(source, from)?);
        let reader = self.store.read();
        let child = reader.revisions(source)?.into_iter().find(|row| Some(row.id) == to && row.parent == from);
        let edit = match child {
            Some(child) => reader.edit_of_revision(child.id)?,
            None => {
                let new = self.revised_text(source, to)?;
                let replacements: Vec<Replacement> = differences(&old.text, &new);
                Edit::new(&old.text, &old.map, replacements)?
            }
        };
        Ok(self.structure()?.shown_runs(runs(&old, &edit)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn runs_of(old: &str, new: &str) -> Vec<DiffRun> {
        let text = BaseText::new(old.to_owned());
        let edit = Edit::new(&text.text, &text.map, differences(old, new)).unwrap();
        runs(&text, &edit)
    }

    #[test]
    fn changes_are_shown_as_whole_words() {
        let kept = |words: &str| DiffRun::Kept(words.to_owned());
        let removed = |words: &str| DiffRun::Removed(words.to_owned());
        let inserted = |words: &str| DiffRun::Inserted(words.to_owned());
        assert_eq!(
            runs_of("Det var stile på Årø.", "Det var stille på Årø, da."),
            [kept("Det var "), removed("stile"), inserted("stille"), kept(" på Årø"), inserted(", da"), kept(".")]
        );
    }

    proptest! {
        #[test]
        fn runs_hold_both_texts(old in "[aåb \u{301}😀.]{0,40}", places in proptest::collection::vec((0_u32..40, 0_u32..4, "[aå .]{0,3}"), 0..4)) {
            let text = BaseText::new(old.clone());
            let all = text.map.characters();
            let mut at = 0;
            let mut replacements = Vec::new();
            for (skip, length, words) in places {
                let start = (at + skip % 7).min(all);
                let end = (start + length).min(all);
                replacements.push(Replacement { range: TextRange::new(start, end), text: words });
                at = end + 1;
                if at > all {
                    break;
                }
            }
            let edit = Edit::new(&text.text, &text.map, replacements).unwrap();
            let (mut first, mut second) = (String::new(), String::new());
            for run in runs(&text, &edit) {
                match run {
                    DiffRun::Kept(words) => {
                        first.push_str(&words);
                        second.push_str(&words);
                    }
                    DiffRun::Removed(words) => first.push_str(&words),
                    DiffRun::Inserted(words) => second.push_str(&words),
                    DiffRun::Omitted(_) => unreachable!("nothing is long enough"),
                }
            }
            prop_assert_eq!(&first, &old);
            prop_assert_eq!(second, edit.apply(&old, &text.map).unwrap());
        }
    }
}
