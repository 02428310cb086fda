//! Passages and codings of a copy beside those here.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{Quote, TextRange, union_of_ranges};

use super::plan::{ChangedCoding, Plan, PlannedCoding, PlannedSegment, Question, TextState};
use super::side::{Guid, SideCoding, SideSegment};
use super::{Conflict, ConflictKind, Taken};

/// Where a passage lies, and whose it is.
type Spot = (Guid, Vec<TextRange>, Option<Guid>);

/// Passages that are here or come.
pub(crate) struct Spots {
    known: BTreeMap<Spot, Guid>,
    /// What stands here for a passage of the copy; `None`: it cannot come.
    found: BTreeMap<Guid, Option<Guid>>,
}

/// The stretches of a passage of the copy in the text here; empty where none of its words is left.
fn stretches_here(segment: &SideSegment, state: Option<&TextState>) -> Vec<(TextRange, Option<Quote>)> {
    match state {
        Some(TextState::Same) => segment.stretches.iter().map(|(range, quote)| (*range, Some(quote.clone()))).collect(),
        Some(TextState::Carried(edits)) => {
            let carried = segment
                .ranges()
                .into_iter()
                .filter_map(|range| edits.iter().try_fold(range, |range, edit| edit.map_passage(range)));
            union_of_ranges(carried).into_iter().map(|range| (range, None)).collect()
        }
        _ => Vec::new(),
    }
}

impl Plan {
    pub(crate) fn find_passages(&mut self, question: &Question<'_>) {
        let mut spots = Spots { known: BTreeMap::new(), found: BTreeMap::new() };
        for (guid, segment) in &question.ours.segments {
            let spot = (segment.source.clone(), segment.ranges(), segment.case.clone());
            spots.known.entry(spot).or_insert_with(|| guid.clone());
        }
        self.find_resized(question, &spots);
        self.find_codings(question, &mut spots);
        self.find_segments_of_memos(question, &mut spots);
        self.find_correspondences(question, &mut spots);
        self.number_segments(question);
    }

    /// What stands here for a passage of the copy; one that is new is planned.
    pub(super) fn segment_here(&mut self, question: &Question<'_>, spots: &mut Spots, guid: &Guid) -> Option<Guid> {
        if question.ours.segments.contains_key(guid) {
            return Some(guid.clone());
        }
        if let Some(found) = spots.found.get(guid) {
            return found.clone();
        }
        let found = self.new_segment_here(question, spots, guid);
        spots.found.insert(guid.clone(), found.clone());
        found
    }

    fn new_segment_here(&mut self, question: &Question<'_>, spots: &mut Spots, guid: &Guid) -> Option<Guid> {
        let segment = question.theirs.segments.get(guid)?;
        let stretches = stretches_here(segment, question.texts.get(&segment.source));
        if stretches.is_empty() {
            return None;
        }
        let case = segment.case.clone().filter(|case| question.ours.case(case).is_some());
        let spot = (segment.source.clone(), stretches.iter().map(|(range, _)| *range).collect(), case);
        if let Some(known) = spots.known.get(&spot) {
            return Some(known.clone());
        }
        let from = SideSegment { case: spot.2.clone(), ..segment.clone() };
        let number = segment.row.number;
        self.segments.push(PlannedSegment { guid: guid.clone(), from, number, stretches });
        spots.known.insert(spot, guid.clone());
        Some(guid.clone())
    }

    fn find_codings(&mut self, question: &Question<'_>, spots: &mut Spots) {
        let mut there: BTreeSet<(Guid, Guid, Guid)> = BTreeSet::new();
        let mut by_triple: BTreeMap<(Guid, Guid, Guid), Guid> = BTreeMap::new();
        for (guid, coding) in &question.ours.codings {
            let triple = (coding.segment.clone(), coding.code.clone(), coding.coder.clone());
            by_triple.insert(triple.clone(), guid.clone());
            there.insert(triple);
        }
        let mut in_order: Vec<(&Guid, &SideCoding)> = question.theirs.codings.iter().collect();
        in_order.sort_by_key(|(_, coding)| coding.row.id);
        for (guid, coding) in in_order {
            if let Some(own) = question.ours.codings.get(guid) {
                self.coding_of.insert(guid.clone(), guid.clone());
                self.change_coding(question, guid, own, coding, &mut there);
                continue;
            }
            if question.was_here(guid, question.base.codings.contains_key(guid)) {
                self.removed_here += 1;
                continue;
            }
            let source = question.theirs.segments.get(&coding.segment).map(|segment| &segment.source);
            let state = source.and_then(|source| question.texts.get(source));
            if !matches!(state, Some(TextState::Same | TextState::Carried(_))) {
                continue;
            }
            let Some(code) = self.code_of.get(&coding.code).cloned() else { continue };
            let Some(coder) = self.coder_of.get(&coding.coder).cloned() else { continue };
            let Some(segment) = self.segment_here(question, spots, &coding.segment) else {
                self.lost += 1;
                continue;
            };
            let triple = (segment.clone(), code.clone(), coder.clone());
            if let Some(own) = by_triple.get(&triple) {
                self.coding_of.insert(guid.clone(), own.clone());
                self.same += 1;
                continue;
            }
            by_triple.insert(triple, guid.clone());
            self.coding_of.insert(guid.clone(), guid.clone());
            self.codings.push(PlannedCoding { guid: guid.clone(), from: coding.clone(), segment, code, coder });
        }
        let removed =
            question.base.codings.keys().filter(|guid| {
                question.ours.codings.contains_key(*guid) && !question.theirs.codings.contains_key(*guid)
            });
        self.removed_there = super::count(removed.count());
    }

    /// A coding that both have: another code or another stance in the copy is taken where it is as it was here.
    fn change_coding(
        &mut self,
        question: &Question<'_>,
        guid: &Guid,
        own: &SideCoding,
        theirs: &SideCoding,
        there: &mut BTreeSet<(Guid, Guid, Guid)>,
    ) {
        let Some(base) = question.base.codings.get(guid) else { return };
        let mut changed = ChangedCoding { guid: guid.clone(), code: None, stance: None };
        let code =
            self.code_of.get(&theirs.code).filter(|code| **code != own.code && theirs.code != base.code).cloned();
        if let Some(code) = code {
            let triple = (own.segment.clone(), code.clone(), own.coder.clone());
            let language = question.language;
            let is_taken = own.code == base.code || {
                let name = question.ours.segments.get(&own.segment).map(|segment| excerpt(question, segment));
                let conflict = Conflict::new(ConflictKind::Recoded, guid, &name.unwrap_or_default())
                    .between(&question.ours.path(&own.code, language), &question.theirs.path(&theirs.code, language));
                self.decide(question, conflict) == Taken::Copy
            };
            if is_taken && there.insert(triple) {
                changed.code = Some(code);
            }
        }
        if theirs.row.stance != base.row.stance && own.row.stance == base.row.stance {
            changed.stance = Some(theirs.row.stance);
        }
        if changed.code.is_some() || changed.stance.is_some() {
            self.changed_codings.push(changed);
        }
    }

    /// Passages that both have and that lie elsewhere in the copy.
    fn find_resized(&mut self, question: &Question<'_>, spots: &Spots) {
        for (guid, theirs) in &question.theirs.segments {
            let (Some(own), Some(base)) = (question.ours.segments.get(guid), question.base.segments.get(guid)) else {
                continue;
            };
            let is_same = matches!(question.texts.get(&theirs.source), Some(TextState::Same));
            let (here, before, there) = (own.ranges(), base.ranges(), theirs.ranges());
            if !is_same || there == here || there == before || there.is_empty() || here.is_empty() {
                continue;
            }
            let spot = (own.source.clone(), there, own.case.clone());
            if spots.known.contains_key(&spot) {
                continue;
            }
            let words = |segment: &SideSegment| {
                let words: Vec<&str> = segment.stretches.iter().map(|(_, quote)| quote.exact.as_str()).collect();
                words.join(" … ")
            };
            let is_taken = here == before || {
                let conflict = Conflict::new(ConflictKind::Passage, guid, &excerpt(question, own))
                    .between(&words(own), &words(theirs));
                self.decide(question, conflict) == Taken::Copy
            };
            if is_taken {
                self.resized.push((guid.clone(), theirs.stretches.clone()));
            }
        }
    }

    /// Passages that have only a memo come as well.
    fn find_segments_of_memos(&mut self, question: &Question<'_>, spots: &mut Spots) {
        for (guid, memo) in &question.theirs.memos {
            let Some((sitat_store::Exchanged::Segment, segment)) = &memo.on else { continue };
            let is_new = !question.ours.memos.contains_key(guid)
                && !question.was_here(guid, question.base.memos.contains_key(guid));
            if is_new && let Some(own) = self.segment_here(question, spots, segment) {
                self.segment_of.insert(segment.clone(), own);
            }
        }
    }

    /// A number that was never given here is kept; any other passage gets one that was given in neither copy.
    fn number_segments(&mut self, question: &Question<'_>) {
        self.segments.sort_by(|one, other| {
            (&one.from.source, one.from.row.number).cmp(&(&other.from.source, other.from.row.number))
        });
        for segment in &mut self.segments {
            let of = |side: &super::side::Side| side.numbers.get(&segment.from.source).copied().unwrap_or_default();
            let (here, there) = (of(question.ours), of(question.theirs));
            let last = self.numbers.entry(segment.from.source.clone()).or_insert(here.max(there));
            if segment.number <= here || segment.number > there {
                *last += 1;
                segment.number = *last;
            }
        }
    }
}

/// An excerpt id.
fn excerpt(question: &Question<'_>, segment: &SideSegment) -> String {
    let source = question.ours.sources.get(&segment.source).map(|source| source.code.as_str());
    format!("{}-{}", source.unwrap_or_default(), segment.row.number)
}
