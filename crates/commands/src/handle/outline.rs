//! The outline of the chapter, and how quotes are shown in it.

use sitat_model::{OutlineThing, TextRange};
use sitat_project as project;

use super::export::{Export, target};
use super::same_names;
use crate::wire::export::{CsvStyle, Exported};
use crate::wire::outline as own;
use crate::wire::outline::{
    CreateOutlineParts, CutQuote, DeleteOutlineParts, ExportChapter, MoveOutlinePart, Outline, OutlineDrafted,
    OutlinePart, OutlinePartsCreated, OutlineQuote, QuoteCut, QuoteRun, QuoteStretch, QuoteStyle, QuotedVoice,
    WriteOutlinePart,
};
use crate::wire::{Nothing, SegmentId};
use crate::{CommandError, Session};

same_names!(sitat_model::OutlineKind, own::OutlineKind: Heading, Text, Question, Theme, Claim, Quote, Table, Figure);
same_names!(project::OutlineDoubt, own::OutlineDoubt: Gone, SetAside, ClaimChanged, WordsMoved, QuotedTwice);
same_names!(sitat_model::QuoteLayout, own::QuoteLayout: Block, SpeakerFirst, Own);
same_names!(sitat_model::QuotationMarks, own::QuotationMarks: Guillemets, Curly);
same_names!(sitat_model::ExcerptIdPlace, own::ExcerptIdPlace: None, Hidden, Visible);

impl From<sitat_model::QuoteCut> for QuoteCut {
    fn from(cut: sitat_model::QuoteCut) -> Self {
        Self { start: cut.range.start.0, end: cut.range.end.0, insertion: cut.insertion }
    }
}

impl From<QuoteCut> for sitat_model::QuoteCut {
    fn from(cut: QuoteCut) -> Self {
        Self { range: TextRange::new(cut.start, cut.end.max(cut.start)), insertion: cut.insertion }
    }
}

impl From<project::QuoteRun> for QuoteRun {
    fn from(run: project::QuoteRun) -> Self {
        match run {
            project::QuoteRun::Around(text) => Self { is_quote: false, text },
            project::QuoteRun::Quote(text) => Self { is_quote: true, text },
        }
    }
}

impl From<project::QuotedPart> for OutlineQuote {
    fn from(quote: project::QuotedPart) -> Self {
        let stretch =
            |(range, text): (TextRange, String)| QuoteStretch { start: range.start.0, end: range.end.0, text };
        Self {
            segment: SegmentId::from(quote.excerpt.segment),
            excerpt: quote.excerpt.id,
            source: quote.excerpt.source.into(),
            source_name: quote.excerpt.source_name,
            start: quote.excerpt.extent.start.0,
            end: quote.excerpt.extent.end.0,
            turn: quote.excerpt.turn,
            stretches: quote.stretches.into_iter().map(stretch).collect(),
            cuts: super::wire(quote.cuts),
            runs: super::wire(quote.runs),
        }
    }
}

impl From<project::OutlinePartView> for OutlinePart {
    fn from(part: project::OutlinePartView) -> Self {
        Self {
            id: part.row.id.into(),
            parent: part.row.parent.map(Into::into),
            depth: part.depth,
            kind: part.row.thing.kind().into(),
            thing: part.row.thing.row(),
            name: part.name,
            note: part.note,
            words: part.row.words,
            shown: part.shown,
            links: super::wire(part.links),
            quote: part.quote.map(Into::into),
            doubts: super::wire(part.doubts),
            own_words: part.own_words,
            quoted_words: part.quoted_words,
        }
    }
}

impl From<project::Voice> for QuotedVoice {
    fn from(voice: project::Voice) -> Self {
        Self { name: voice.name, quotes: voice.quotes, words: voice.words }
    }
}

impl From<sitat_model::QuoteStyle> for QuoteStyle {
    fn from(style: sitat_model::QuoteStyle) -> Self {
        Self {
            layout: style.layout.into(),
            template: style.template,
            marks: style.marks.into(),
            ellipsis: style.ellipsis,
            excerpt_id: style.excerpt_id.into(),
            has_footnotes: style.has_footnotes,
        }
    }
}

impl From<QuoteStyle> for sitat_model::QuoteStyle {
    fn from(style: QuoteStyle) -> Self {
        Self {
            layout: style.layout.into(),
            template: style.template,
            marks: style.marks.into(),
            ellipsis: style.ellipsis,
            excerpt_id: style.excerpt_id.into(),
            has_footnotes: style.has_footnotes,
        }
    }
}

pub(crate) fn outline(session: &Session, _: Nothing) -> Result<Outline, CommandError> {
    let view = session.with_project(project::Project::outline)?;
    Ok(Outline {
        parts: super::wire(view.parts),
        voices: super::wire(view.voices),
        cases: super::wire(view.cases),
        style: view.style.into(),
        own_words: view.own_words,
        quoted_words: view.quoted_words,
    })
}

pub(crate) fn create_outline_parts(
    session: &Session,
    request: CreateOutlineParts,
) -> Result<OutlinePartsCreated, CommandError> {
    let part = |part: own::NewOutlinePart| (OutlineThing::of(part.kind.into(), part.thing), part.words);
    let parts: Vec<_> = request.parts.into_iter().map(part).collect();
    let parent = request.parent.map(Into::into);
    let ids = session.act(|project| project.create_outline_parts(&parts, parent, request.place))?;
    Ok(OutlinePartsCreated { ids: super::wire(ids) })
}

pub(crate) fn draft_outline(session: &Session, _: Nothing) -> Result<OutlineDrafted, CommandError> {
    Ok(OutlineDrafted { count: session.act(project::Project::draft_outline)? })
}

pub(crate) fn write_outline_part(session: &Session, request: WriteOutlinePart) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_outline_part(request.id.into(), &request.words, request.continues))?;
    Ok(Nothing {})
}

pub(crate) fn move_outline_part(session: &Session, request: MoveOutlinePart) -> Result<Nothing, CommandError> {
    let parent = request.parent.map(Into::into);
    session.act(|project| project.move_outline_part(request.id.into(), parent, request.place))?;
    Ok(Nothing {})
}

pub(crate) fn delete_outline_parts(session: &Session, request: DeleteOutlineParts) -> Result<Nothing, CommandError> {
    let ids: Vec<_> = request.ids.into_iter().map(Into::into).collect();
    session.act(|project| project.delete_outline_parts(&ids))?;
    Ok(Nothing {})
}

pub(crate) fn chapter(request: &ExportChapter) -> Export<'static> {
    let choice =
        project::ChapterChoice { with_counts: request.with_counts, with_main_points: request.with_main_points };
    Box::new(move |project, target| project.export_chapter(target, &choice, None))
}

pub(crate) fn export_chapter(session: &Session, request: ExportChapter) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.writing(|project| chapter(&request)(project, &target))?.into())
}

pub(crate) fn cut_quote(session: &Session, request: CutQuote) -> Result<Nothing, CommandError> {
    let cuts: Vec<_> = request.cuts.into_iter().map(Into::into).collect();
    session.act(|project| project.cut_quote(request.id.into(), &cuts))?;
    Ok(Nothing {})
}

pub(crate) fn set_quote_style(session: &Session, request: QuoteStyle) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_quote_style(&request.into()))?;
    Ok(Nothing {})
}
