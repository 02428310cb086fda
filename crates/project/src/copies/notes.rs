//! Memos of a copy, and how far its coders have come, beside what is here.

use sitat_model::CommentId;
use sitat_store::{CommentRow, Exchanged, ProgressRow};

use super::plan::{Plan, PlannedMemo, Question, TextState};
use super::side::{Guid, SideMemo, Thing};
use super::{Conflict, ConflictKind, Taken};
use crate::comments::joined;

impl Plan {
    pub(crate) fn find_memos(&mut self, question: &Question<'_>) {
        let mut in_order: Vec<(&Guid, &SideMemo)> = question.theirs.memos.iter().collect();
        in_order.sort_by_key(|(_, memo)| memo.row.id);
        for (guid, memo) in in_order {
            let base = question.base.memos.get(guid).map(|memo| memo.row.text.as_str());
            let there = memo.row.text.as_str();
            let name = || first_words(there);
            if let Some(own) = question.ours.memos.get(guid) {
                let here = own.row.text.as_str();
                if there == here || base == Some(there) {
                    continue;
                }
                let is_taken = base == Some(here) || {
                    let conflict = Conflict::new(ConflictKind::Memo, guid, &name()).between(here, there);
                    self.decide(question, conflict) == Taken::Copy
                };
                if is_taken {
                    self.changed_memos.push((guid.clone(), there.to_owned()));
                }
                continue;
            }
            if question.was_here(guid, base.is_some()) {
                if base.is_none_or(|before| before == there) {
                    continue;
                }
                let conflict = Conflict::new(ConflictKind::MemoGone, guid, &name()).between("", there);
                if self.decide(question, conflict) == Taken::Here {
                    continue;
                }
            }
            let coder = self.coder_of.get(&memo.coder).cloned();
            match (self.thing_here(question, &memo.on), coder) {
                (Some(on), Some(coder)) => {
                    self.memos.push(PlannedMemo { guid: guid.clone(), from: memo.clone(), on, coder });
                }
                _ => self.lost_memos += 1,
            }
        }
    }

    /// Comments come as they are; of one that is here the later text, and what was answered where nothing is.
    pub(crate) fn find_comments(&mut self, question: &Question<'_>) {
        for (guid, theirs) in &question.theirs.comments {
            match question.ours.comments.get(guid) {
                Some(own) => {
                    let mut after = joined(own, theirs).1.unwrap_or_else(|| own.clone());
                    after.settled = after.settled.or_else(|| theirs.settled.clone());
                    if after != *own {
                        self.comments.push(after);
                    }
                }
                None if question.was_here(guid, question.base.comments.contains_key(guid)) => {}
                None => {
                    let came_at = theirs.came_at.or(Some(theirs.changed_at));
                    self.comments.push(CommentRow { id: CommentId(0), came_at, ..theirs.clone() });
                }
            }
        }
    }

    /// What stands here for what a memo of the copy is on; `None`: it is not here.
    fn thing_here(&self, question: &Question<'_>, on: &Thing) -> Option<Thing> {
        let Some((kind, guid)) = on else { return Some(None) };
        let here = match kind {
            Exchanged::Source => question.ours.sources.contains_key(guid).then(|| guid.clone()),
            Exchanged::Code => self.code_of.get(guid).cloned(),
            Exchanged::Coding => self.coding_of.get(guid).cloned(),
            Exchanged::Segment if question.ours.segments.contains_key(guid) => Some(guid.clone()),
            Exchanged::Segment => self.segment_of.get(guid).cloned(),
            other => question.ours.thing(*other, guid).map(|_| guid.clone()),
        };
        here.map(|guid| Some((*kind, guid)))
    }

    /// Turns that were looked at, and sources that were declared read or coded.
    pub(crate) fn find_work(&mut self, question: &Question<'_>) {
        for ((source, number, coder), at) in &question.theirs.reviewed {
            let key = (source.clone(), *number);
            let turns = (question.ours.turns.get(&key), question.theirs.turns.get(&key));
            let is_same = matches!(question.texts.get(source), Some(TextState::Same))
                && matches!(turns, (Some(own), Some(theirs)) if own.content() == theirs.content());
            let Some(own) = self.coder_of.get(coder).filter(|_| is_same) else { continue };
            let here = (source.clone(), *number, own.clone());
            let was = question.base.reviewed.contains_key(&(source.clone(), *number, coder.clone()));
            if !was && !question.ours.reviewed.contains_key(&here) {
                self.reviewed.push((source.clone(), *number, own.clone(), *at));
            }
        }
        for ((source, coder, round), theirs) in &question.theirs.progress {
            let is_here = question.ours.sources.contains_key(source) && *round <= question.ours.last_round;
            let Some(own) = self.coder_of.get(coder).filter(|_| is_here) else { continue };
            let base = question.base.progress.get(&(source.clone(), coder.clone(), *round));
            let base = base.copied().unwrap_or_default();
            let before = question.ours.progress.get(&(source.clone(), own.clone(), *round)).copied();
            let before = before.unwrap_or_default();
            let fill = |own: Option<i64>, theirs: Option<i64>, base: Option<i64>| {
                if base.is_some() { own } else { own.or(theirs) }
            };
            let merged = ProgressRow {
                read_at: fill(before.read_at, theirs.read_at, base.read_at),
                coded_at: fill(before.coded_at, theirs.coded_at, base.coded_at),
            };
            if merged != before {
                self.progress.push((source.clone(), own.clone(), *round, merged));
            }
        }
    }
}

/// The beginning of a memo, to know it by.
fn first_words(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut words: String = line.chars().take(60).collect();
    if words.len() < line.len() {
        words.push('…');
    }
    words
}
