//! Memos.

use sitat_model::{LinkNoun, MemoKind, MemoNoun, MemoTarget};
use sitat_project::{LinkTarget, MemoFilter, MemoView};

use super::same_names;
use crate::wire::Nothing;
use crate::wire::history::Place;
use crate::wire::memos::{
    CreateMemo, DeleteMemo, GetLinkTargets, GetMemos, LinkNoun as WireLinkNoun, LinkTarget as WireLinkTarget,
    MemoCreated, MemoInfo, MemoKind as WireKind, MemoNoun as WireNoun, MemoTarget as WireTarget, SetMemoKind,
    WriteMemo,
};
use crate::{CommandError, Session};

same_names!(MemoKind, WireKind: Note, Familiarisation, Code, Theme, Reflexive, Method, Decision);
same_names!(MemoNoun, WireNoun: Project, Source, Case, Participant, Code, Segment, Coding, Theme, Claim);
same_names!(LinkNoun, WireLinkNoun: Code, Case, Source, Participant, Excerpt, Part);

impl From<MemoTarget> for WireTarget {
    fn from(target: MemoTarget) -> Self {
        match target {
            MemoTarget::Project => Self::Project,
            MemoTarget::Source(id) => Self::Source(id.into()),
            MemoTarget::Case(id) => Self::Case(id.into()),
            MemoTarget::Participant(id) => Self::Participant(id.into()),
            MemoTarget::Code(id) => Self::Code(id.into()),
            MemoTarget::Segment(id) => Self::Segment(id.into()),
            MemoTarget::Coding(id) => Self::Coding(id.into()),
            MemoTarget::Theme(id) => Self::Theme(id.into()),
            MemoTarget::Claim(id) => Self::Claim(id.into()),
        }
    }
}

impl From<WireTarget> for MemoTarget {
    fn from(target: WireTarget) -> Self {
        match target {
            WireTarget::Project => Self::Project,
            WireTarget::Source(id) => Self::Source(id.into()),
            WireTarget::Case(id) => Self::Case(id.into()),
            WireTarget::Participant(id) => Self::Participant(id.into()),
            WireTarget::Code(id) => Self::Code(id.into()),
            WireTarget::Segment(id) => Self::Segment(id.into()),
            WireTarget::Coding(id) => Self::Coding(id.into()),
            WireTarget::Theme(id) => Self::Theme(id.into()),
            WireTarget::Claim(id) => Self::Claim(id.into()),
        }
    }
}

impl From<sitat_project::Place> for Place {
    fn from(place: sitat_project::Place) -> Self {
        Self { source: place.source.into(), start: place.range.start.0, end: place.range.end.0 }
    }
}

impl From<LinkTarget> for WireLinkTarget {
    fn from(target: LinkTarget) -> Self {
        Self {
            noun: target.noun.into(),
            guid: target.guid,
            id: target.id,
            name: target.name,
            place: target.place.map(Into::into),
            lines: target.lines,
        }
    }
}

impl From<MemoView> for MemoInfo {
    fn from(view: MemoView) -> Self {
        Self {
            id: view.row.id.into(),
            target: view.row.target.into(),
            name: view.name,
            quote: view.quote,
            kind: view.row.kind.into(),
            text: view.row.text,
            shown: view.shown,
            coder: view.coder,
            created_at: view.row.created_at,
            changed_at: view.row.changed_at,
            links: super::wire(view.links),
            place: view.place.map(Into::into),
        }
    }
}

pub(crate) fn memos(session: &Session, request: GetMemos) -> Result<Vec<MemoInfo>, CommandError> {
    let kinds: Vec<MemoKind> = request.kinds.into_iter().map(Into::into).collect();
    let on: Vec<MemoNoun> = request.on.into_iter().map(Into::into).collect();
    let filter = MemoFilter { target: request.target.map(Into::into), kinds: &kinds, on: &on, words: &request.words };
    Ok(super::wire(session.with_project(|project| project.memos(&filter))?))
}

pub(crate) fn create_memo(session: &Session, request: CreateMemo) -> Result<MemoCreated, CommandError> {
    let (target, kind) = (request.target.into(), request.kind.into());
    let id = session.act(|project| project.create_memo(target, kind, &request.text))?;
    Ok(MemoCreated { id: id.into() })
}

pub(crate) fn write_memo(session: &Session, request: WriteMemo) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_memo(request.id.into(), &request.text, request.continues))?;
    Ok(Nothing {})
}

pub(crate) fn set_memo_kind(session: &Session, request: SetMemoKind) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_memo_kind(request.id.into(), request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn delete_memo(session: &Session, request: DeleteMemo) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_memo(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn link_targets(session: &Session, request: GetLinkTargets) -> Result<Vec<WireLinkTarget>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.link_targets(&request.words))?))
}
