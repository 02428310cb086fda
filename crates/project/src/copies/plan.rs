//! What merging a copy comes to: worked out once, for the preview and for doing it.
//!
//! Three states are held against each other: the project as it was when the copies parted, this one, the copy. What only
//! one side has changed is taken; what both have changed is a conflict that somebody decides. Nothing is taken out.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{Edit, Language, Quote, Stance, TextRange};
use sitat_store::{CodeRow, CodeTextRow, CommentRow, ProgressRow};

use super::crosswalk::PlannedCorrespondence;
use super::side::{Guid, Side, SideCoding, SideMemo, SideSegment};
use super::{Conflict, ConflictKind, Taken};

/// How the text of a source stands to that of the copy.
#[derive(Clone, Debug)]
pub(crate) enum TextState {
    /// It is the same.
    Same,
    /// The copy has an earlier state of it: places are carried through these edits.
    Carried(Vec<Edit>),
    /// It is another.
    Differs,
    /// The source is not here any more.
    Gone,
    /// The source is only in the copy.
    OnlyThere,
}

/// What is to be decided upon.
pub(crate) struct Question<'side> {
    pub(crate) base: &'side Side,
    pub(crate) ours: &'side Side,
    pub(crate) theirs: &'side Side,
    pub(crate) texts: &'side BTreeMap<Guid, TextState>,
    /// What somebody has taken out here.
    pub(crate) removed: &'side BTreeSet<String>,
    pub(crate) choices: &'side BTreeMap<String, Taken>,
    pub(crate) language: Language,
}

impl Question<'_> {
    /// Whether something that is not here was here once.
    pub(crate) fn was_here(&self, guid: &str, in_base: bool) -> bool {
        in_base || self.removed.contains(guid)
    }

    /// What somebody has chosen for a conflict; what is here where nobody has.
    pub(crate) fn choice(&self, kind: ConflictKind, guid: &str) -> Taken {
        self.choices.get(&Conflict::new(kind, guid, "").key).copied().unwrap_or(Taken::Here)
    }

    /// A coding that is new in the copy.
    pub(crate) fn is_new_coding(&self, guid: &str) -> bool {
        !self.ours.codings.contains_key(guid) && !self.was_here(guid, self.base.codings.contains_key(guid))
    }
}

/// A code as it is to be here.
#[derive(Clone, Debug)]
pub(crate) struct PlannedCode {
    pub(crate) guid: Guid,
    pub(crate) row: CodeRow,
    pub(crate) parent: Option<Guid>,
    pub(crate) texts: BTreeMap<Language, CodeTextRow>,
    pub(crate) prompts: Vec<String>,
    pub(crate) created_at: i64,
    pub(crate) is_new: bool,
    pub(crate) is_moved: bool,
}

/// A passage that comes.
#[derive(Clone, Debug)]
pub(crate) struct PlannedSegment {
    pub(crate) guid: Guid,
    pub(crate) from: SideSegment,
    pub(crate) number: u32,
    pub(crate) stretches: Vec<(TextRange, Option<Quote>)>,
}

/// A coding that comes.
#[derive(Clone, Debug)]
pub(crate) struct PlannedCoding {
    pub(crate) guid: Guid,
    pub(crate) from: SideCoding,
    pub(crate) segment: Guid,
    pub(crate) code: Guid,
    pub(crate) coder: Guid,
}

/// A coding that is here and is to be with another code, or with another stance.
#[derive(Clone, Debug)]
pub(crate) struct ChangedCoding {
    pub(crate) guid: Guid,
    pub(crate) code: Option<Guid>,
    pub(crate) stance: Option<Option<Stance>>,
}

/// A memo that comes.
#[derive(Clone, Debug)]
pub(crate) struct PlannedMemo {
    pub(crate) guid: Guid,
    pub(crate) from: SideMemo,
    pub(crate) on: super::side::Thing,
    pub(crate) coder: Guid,
}

/// What merging comes to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Coders that come, with their names.
    pub(crate) coders: Vec<(Guid, String, i64)>,
    pub(crate) coder_of: BTreeMap<Guid, Guid>,
    pub(crate) code_of: BTreeMap<Guid, Guid>,
    /// Codes above before those below.
    pub(crate) codes: Vec<PlannedCode>,
    pub(crate) segments: Vec<PlannedSegment>,
    /// What stands here for passages of the copy that have only a memo.
    pub(crate) segment_of: BTreeMap<Guid, Guid>,
    /// Passages that are here and are to lie elsewhere.
    pub(crate) resized: Vec<(Guid, Vec<(TextRange, Quote)>)>,
    /// The last number of each source that gets passages.
    pub(crate) numbers: BTreeMap<Guid, u32>,
    pub(crate) codings: Vec<PlannedCoding>,
    /// What stands here for a coding of the copy.
    pub(crate) coding_of: BTreeMap<Guid, Guid>,
    pub(crate) changed_codings: Vec<ChangedCoding>,
    pub(crate) memos: Vec<PlannedMemo>,
    pub(crate) changed_memos: Vec<(Guid, String)>,
    pub(crate) correspondences: Vec<PlannedCorrespondence>,
    pub(crate) reviewed: Vec<(Guid, u32, Guid, i64)>,
    pub(crate) progress: Vec<(Guid, Guid, u32, ProgressRow)>,
    /// Comments that come, and those that become what they are in the copy.
    pub(crate) comments: Vec<CommentRow>,
    pub(crate) conflicts: Vec<Conflict>,
    /// Codings of the copy that are here already.
    pub(crate) same: u32,
    /// Codings that were taken off here since, and stay so.
    pub(crate) removed_here: u32,
    /// Codings that were taken off in the copy, and stay here.
    pub(crate) removed_there: u32,
    /// Codings whose words are not in the text any more, or that are on nothing that is here.
    pub(crate) lost: u32,
    /// Memos on things that are not here.
    pub(crate) lost_memos: u32,
}

impl Plan {
    pub(crate) fn new(question: &Question<'_>) -> Self {
        let mut plan = Self::default();
        plan.find_coders(question);
        plan.find_codes(question);
        plan.find_passages(question);
        plan.find_memos(question);
        plan.find_comments(question);
        plan.find_work(question);
        plan.tell_texts(question);
        plan.drop_idle_coders(question);
        plan.conflicts
            .sort_by(|one, other| (one.kind, &one.name, &one.key).cmp(&(other.kind, &other.name, &other.key)));
        plan
    }

    /// Adds a conflict and says what is chosen.
    pub(crate) fn decide(&mut self, question: &Question<'_>, mut conflict: Conflict) -> Taken {
        let chosen = question.choices.get(&conflict.key).copied();
        conflict.chosen = match conflict.kind {
            ConflictKind::Coder => chosen,
            ConflictKind::Text | ConflictKind::SourceGone | ConflictKind::SourceNew | ConflictKind::CodeRemoved => None,
            _ => Some(chosen.unwrap_or(Taken::Here)),
        };
        self.conflicts.push(conflict);
        chosen.unwrap_or(Taken::Here)
    }

    /// Who codes: the same identity is the same person; of another identity with the same name it is asked.
    fn find_coders(&mut self, question: &Question<'_>) {
        let mut taken: BTreeSet<String> =
            question.ours.coders.values().map(|coder| coder.name.trim().to_lowercase()).collect();
        for (guid, coder) in &question.theirs.coders {
            if question.ours.coders.contains_key(guid) {
                self.coder_of.insert(guid.clone(), guid.clone());
                continue;
            }
            let name = coder.name.trim().to_lowercase();
            let namesake = question.ours.coders.iter().find(|(_, own)| own.name.trim().to_lowercase() == name);
            let mut shown = coder.name.clone();
            if let Some((own, row)) = namesake {
                let conflict = Conflict::new(ConflictKind::Coder, guid, &coder.name).between(&row.name, &coder.name);
                if self.decide(question, conflict) == Taken::Here {
                    self.coder_of.insert(guid.clone(), own.clone());
                    continue;
                }
                let numbered = |number: u32| format!("{} {number}", coder.name.trim());
                let free = (2..u32::MAX).map(numbered).find(|name| !taken.contains(&name.to_lowercase()));
                shown = free.unwrap_or(shown);
            }
            taken.insert(shown.to_lowercase());
            self.coders.push((guid.clone(), shown, coder.created_at));
            self.coder_of.insert(guid.clone(), guid.clone());
        }
    }

    /// Coders of whom nothing comes are neither made nor asked about.
    fn drop_idle_coders(&mut self, question: &Question<'_>) {
        let mut busy: BTreeSet<&Guid> = BTreeSet::new();
        busy.extend(self.codings.iter().map(|coding| &coding.from.coder));
        busy.extend(self.memos.iter().map(|memo| &memo.from.coder));
        let of_theirs = |own: &Guid| -> Vec<&Guid> {
            question.theirs.coders.keys().filter(|guid| self.coder_of.get(*guid) == Some(own)).collect()
        };
        for (_, _, coder, _) in &self.reviewed {
            busy.extend(of_theirs(coder));
        }
        for (_, coder, _, _) in &self.progress {
            busy.extend(of_theirs(coder));
        }
        self.conflicts.retain(|conflict| conflict.kind != ConflictKind::Coder || busy.contains(&conflict.guid));
        self.coders.retain(|(guid, _, _)| busy.contains(guid));
    }

    /// Texts from which nothing is taken.
    fn tell_texts(&mut self, question: &Question<'_>) {
        for (guid, state) in question.texts {
            let kind = match state {
                TextState::Same | TextState::Carried(_) => continue,
                TextState::Differs => ConflictKind::Text,
                TextState::Gone => ConflictKind::SourceGone,
                TextState::OnlyThere => ConflictKind::SourceNew,
            };
            let of_source = |coding: &&SideCoding| {
                question.theirs.segments.get(&coding.segment).is_some_and(|segment| segment.source == *guid)
            };
            let new = question.theirs.codings.iter().filter(|(coding, _)| question.is_new_coding(coding));
            let codings = new.map(|(_, coding)| coding).filter(of_source).count();
            let name = question.theirs.sources.get(guid).map(|source| source.name.clone()).unwrap_or_default();
            let conflict = Conflict { codings: super::count(codings), ..Conflict::new(kind, guid, &name) };
            // A text that is another but from which nothing would come is no news.
            if codings > 0 || matches!(state, TextState::OnlyThere) {
                self.decide(question, conflict);
            }
        }
    }
}
