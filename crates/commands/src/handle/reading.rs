//! A text for reading.

use sitat_model::{SegmentId, Turn};
use sitat_project::{SourceTextView, StyleRow};

use crate::wire::Nothing;
use crate::wire::reading::{GetSegments, GetSource, SourceSegments, SourceText, StyleInfo, TurnInfo};
use crate::{CommandError, Session};

impl From<&Turn> for TurnInfo {
    fn from(turn: &Turn) -> Self {
        Self {
            number: turn.number,
            start: turn.range.start.0,
            end: turn.range.end.0,
            content_start: turn.content_start.0,
            content_end: turn.content_end.0,
            speaker: turn.speaker.map(Into::into),
            time_ms: turn.time_ms,
        }
    }
}

impl From<StyleRow> for StyleInfo {
    fn from(style: StyleRow) -> Self {
        Self { start: style.range.start.0, end: style.range.end.0, style: style.style }
    }
}

impl From<SourceTextView> for SourceText {
    fn from(view: SourceTextView) -> Self {
        Self {
            info: view.source.into(),
            text: view.text,
            turns: view.turns.iter().map(Into::into).collect(),
            speakers: super::wire(view.speakers),
            styles: super::wire(view.styles),
            segments: super::wire(view.segments),
            reviewed_turns: view.reviewed_turns,
        }
    }
}

pub(crate) fn source_text(session: &Session, request: GetSource) -> Result<SourceText, CommandError> {
    Ok(session.with_project(|project| project.source_text(request.id.into()))?.into())
}

pub(crate) fn last_text(session: &Session, _: Nothing) -> Result<Option<SourceText>, CommandError> {
    let last = session.places()?.first().map(|place| place.source.into());
    session.with_project(|project| {
        let sources = project.source_ids()?;
        let Some(&source) = sources.iter().find(|id| last == Some(**id)).or(sources.first()) else { return Ok(None) };
        Ok(Some(project.source_text(source)?.into()))
    })
}

pub(crate) fn source_segments(session: &Session, request: GetSource) -> Result<SourceSegments, CommandError> {
    let segments = session.with_project(|project| project.source_segments(request.id.into()))?;
    let reviewed_turns = session.with_project(|project| project.reviewed_turns(request.id.into()))?;
    Ok(SourceSegments { segments: super::wire(segments), reviewed_turns })
}

pub(crate) fn some_segments(session: &Session, request: GetSegments) -> Result<SourceSegments, CommandError> {
    let source = request.source.into();
    let ids: Vec<SegmentId> = request.segments.into_iter().map(Into::into).collect();
    let segments = session.with_project(|project| project.some_segments(source, &ids))?;
    let reviewed_turns = session.with_project(|project| project.reviewed_turns(source))?;
    Ok(SourceSegments { segments: super::wire(segments), reviewed_turns })
}
