//! Writes what merging a copy comes to.

use std::collections::BTreeMap;

use sitat_model::{
    CaseId, ClaimId, CodeId, CoderId, CodingId, MemoTarget, ParticipantId, SegmentId, SourceId, ThemeId, TurnId,
};
use sitat_store::{CodeRow, Exchanged, SegmentFromCopy};

use super::plan::{Plan, PlannedCode, PlannedSegment};
use super::side::{Guid, Side, Thing};
use crate::ProjectError;
use crate::project::Action;
use crate::texts::BaseText;

/// Rows by the identities that all copies share: those that are here, and those that were made.
pub(super) struct Rows<'side> {
    ours: &'side Side,
    coders: BTreeMap<Guid, CoderId>,
    pub(super) codes: BTreeMap<Guid, CodeId>,
    segments: BTreeMap<Guid, SegmentId>,
    codings: BTreeMap<Guid, CodingId>,
}

impl Rows<'_> {
    fn source(&self, guid: &str) -> Option<SourceId> {
        self.ours.sources.get(guid).map(|source| source.id)
    }

    pub(super) fn segment(&self, guid: &str) -> Option<SegmentId> {
        self.segments.get(guid).copied().or_else(|| self.ours.segments.get(guid).map(|segment| segment.row.id))
    }

    fn coding(&self, guid: &str) -> Option<CodingId> {
        self.codings.get(guid).copied().or_else(|| self.ours.codings.get(guid).map(|coding| coding.row.id))
    }

    fn target(&self, on: &Thing) -> Option<MemoTarget> {
        let Some((kind, guid)) = on else { return Some(MemoTarget::Project) };
        let beside = || self.ours.thing(*kind, guid);
        match kind {
            Exchanged::Source => self.source(guid).map(MemoTarget::Source),
            Exchanged::Code => self.codes.get(guid).copied().map(MemoTarget::Code),
            Exchanged::Segment => self.segment(guid).map(MemoTarget::Segment),
            Exchanged::Coding => self.coding(guid).map(MemoTarget::Coding),
            Exchanged::Case => beside().map(|id| MemoTarget::Case(CaseId(id))),
            Exchanged::Participant => beside().map(|id| MemoTarget::Participant(ParticipantId(id))),
            Exchanged::Theme => beside().map(|id| MemoTarget::Theme(ThemeId(id))),
            Exchanged::Claim => beside().map(|id| MemoTarget::Claim(ClaimId(id))),
            Exchanged::Coder | Exchanged::Memo | Exchanged::Correspondence => None,
        }
    }
}

pub(super) fn write(action: &mut Action<'_>, ours: &Side, plan: &Plan) -> Result<(), ProjectError> {
    let mut rows = Rows {
        ours,
        coders: BTreeMap::new(),
        codes: ours.codes.iter().map(|(guid, code)| (guid.clone(), code.id())).collect(),
        segments: BTreeMap::new(),
        codings: BTreeMap::new(),
    };
    for row in action.writer.guids(Exchanged::Coder)? {
        rows.coders.insert(row.1, CoderId(row.0));
    }
    for (guid, name, created_at) in &plan.coders {
        rows.coders.insert(guid.clone(), action.writer.insert_coder(guid, name, *created_at)?);
    }
    write_codes(action, plan, &mut rows)?;
    write_segments(action, plan, &mut rows)?;
    write_codings(action, plan, &mut rows)?;
    super::crosswalk::write(action, plan, &rows)?;
    write_notes(action, plan, &rows)
}

fn write_codes(action: &Action<'_>, plan: &Plan, rows: &mut Rows<'_>) -> Result<(), ProjectError> {
    let mut last: BTreeMap<Option<Guid>, i64> = BTreeMap::new();
    for code in rows.ours.codes.values() {
        let own = last.entry(code.parent.clone()).or_insert(code.row.position);
        *own = (*own).max(code.row.position);
    }
    // New codes first: what moves may move below them.
    let (new, changed): (Vec<&PlannedCode>, Vec<&PlannedCode>) = plan.codes.iter().partition(|code| code.is_new);
    for code in new.into_iter().chain(changed) {
        let mut position = code.row.position;
        if code.is_moved {
            let end = last.entry(code.parent.clone()).and_modify(|last| *last += 1).or_insert(0);
            position = *end;
        }
        let parent = code.parent.as_ref().and_then(|guid| rows.codes.get(guid)).copied();
        let row = CodeRow { parent, position, ..code.row.clone() };
        let id = if code.is_new {
            let id = action.writer.insert_code(&code.guid, &row, code.created_at)?;
            rows.codes.insert(code.guid.clone(), id);
            id
        } else {
            action.writer.update_code(&row)?;
            row.id
        };
        for (language, text) in &code.texts {
            action.writer.set_code_text(id, *language, text)?;
        }
        let known = rows.ours.codes.get(&code.guid).map_or(&[][..], |own| own.prompts.as_slice());
        if known != code.prompts {
            action.writer.set_code_prompts(id, &code.prompts)?;
        }
    }
    Ok(())
}

fn write_segments(action: &Action<'_>, plan: &Plan, rows: &mut Rows<'_>) -> Result<(), ProjectError> {
    let mut text: Option<(SourceId, BaseText)> = None;
    for PlannedSegment { guid, from, number, stretches } in &plan.segments {
        let Some(source) = rows.source(&from.source) else { continue };
        let own = match text.take().filter(|(own, _)| *own == source) {
            Some(own) => own,
            None => (source, BaseText::new(action.writer.source_text(source)?)),
        };
        let row = SegmentFromCopy {
            guid: guid.clone(),
            source,
            number: *number,
            case: from.case.as_ref().and_then(|case| rows.ours.case(case)),
            created_at: from.created_at,
        };
        let segment = action.writer.insert_segment_from_copy(&row)?;
        for (range, quote) in stretches {
            match quote {
                Some(quote) => action.writer.insert_stretch(segment, *range, quote)?,
                None => action.writer.insert_stretch(segment, *range, &own.1.quote(*range))?,
            }
        }
        rows.segments.insert(guid.clone(), segment);
        text = Some(own);
    }
    for (guid, last) in &plan.numbers {
        if let Some(source) = rows.source(guid) {
            action.writer.raise_excerpt_number(source, *last)?;
        }
    }
    for (guid, stretches) in &plan.resized {
        if let Some(segment) = rows.segment(guid) {
            action.writer.set_stretches(segment, stretches.iter().map(|(range, quote)| (*range, quote)))?;
        }
    }
    Ok(())
}

fn write_codings(action: &Action<'_>, plan: &Plan, rows: &mut Rows<'_>) -> Result<(), ProjectError> {
    for changed in &plan.changed_codings {
        let Some(id) = rows.coding(&changed.guid) else { continue };
        if let Some(code) = changed.code.as_ref().and_then(|guid| rows.codes.get(guid)) {
            action.writer.set_coding_code(id, *code)?;
        }
        if let Some(stance) = changed.stance {
            action.writer.set_stance(id, stance)?;
        }
    }
    for coding in &plan.codings {
        let (segment, code) = (rows.segment(&coding.segment), rows.codes.get(&coding.code).copied());
        let (Some(segment), Some(code), Some(coder)) = (segment, code, rows.coders.get(&coding.coder).copied()) else {
            continue;
        };
        let (origin, at) = (coding.from.origin(), coding.from.row.created_at);
        if let Some(id) = action.writer.insert_coding_from(origin, &coding.guid, segment, code, coder, at)? {
            action.writer.set_stance(id, coding.from.row.stance)?;
            rows.codings.insert(coding.guid.clone(), id);
        }
    }
    Ok(())
}

fn write_notes(action: &Action<'_>, plan: &Plan, rows: &Rows<'_>) -> Result<(), ProjectError> {
    for memo in &plan.memos {
        let (Some(target), Some(coder)) = (rows.target(&memo.on), rows.coders.get(&memo.coder).copied()) else {
            continue;
        };
        let row = &memo.from.row;
        let id = action.writer.insert_memo(&memo.guid, target, row.kind, &row.text, coder, row.created_at)?;
        if row.changed_at != row.created_at {
            action.writer.set_memo_changed(id, row.changed_at)?;
        }
    }
    for (guid, text) in &plan.changed_memos {
        if let Some(memo) = rows.ours.memos.get(guid) {
            action.writer.set_memo_text(memo.row.id, text, action.at)?;
        }
    }
    for comment in &plan.comments {
        if rows.ours.comments.contains_key(&comment.guid) {
            action.writer.update_comment(comment)?;
        } else {
            action.writer.insert_comment(comment)?;
        }
    }
    for (source, number, coder, at) in &plan.reviewed {
        let turn: Option<TurnId> = rows.ours.turns.get(&(source.clone(), *number)).map(|turn| turn.id);
        if let (Some(turn), Some(coder)) = (turn, rows.coders.get(coder)) {
            action.writer.mark_turn(turn, *coder, *at)?;
        }
    }
    for (source, coder, round, progress) in &plan.progress {
        if let (Some(source), Some(coder)) = (rows.source(source), rows.coders.get(coder)) {
            action.writer.set_source_progress(source, *coder, *round, *progress)?;
        }
    }
    Ok(())
}
