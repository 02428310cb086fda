//! Codes, passages and which code is on which passage.

use std::collections::BTreeMap;
use std::sync::Arc;

use sitat_analysis::{SourceContext, shares};
use sitat_export::{Json, moment};
use sitat_model::{SegmentId, SourceId};

use super::{Book, Interchange, link, numbers, words};
use crate::shown_text::ShownText;
use crate::texts::BaseText;
use crate::{Project, ProjectError};

/// A source whose passages are told.
struct Open {
    source: SourceId,
    code: String,
    text: Arc<BaseText>,
    context: Arc<SourceContext>,
    shown: ShownText,
}

impl Project {
    pub(super) fn tell_coding(&mut self, book: &mut Book<'_>, choice: Interchange) -> Result<(), ProjectError> {
        self.tell_codes(book)?;
        self.tell_segments(book, choice)?;
        let order = self.in_order()?;
        book.begin("codings")?;
        for id in order {
            let Some(segment) = self.segments()?.get(id) else { continue };
            for coding in &segment.codings {
                book.item(vec![
                    ("id", coding.id.0.into()),
                    ("segment", id.0.into()),
                    ("code", coding.code.0.into()),
                    ("coder", coding.coder.0.into()),
                    ("created_at", moment(coding.created_at).into()),
                    ("origin", coding.origin.name().into()),
                    ("stance", coding.stance.map_or(Json::Null, |own| own.name().into())),
                ])?;
            }
        }
        book.end()
    }

    fn tell_codes(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        let guids = self.store.read().code_guids()?;
        book.begin("codes")?;
        for code in self.codebook()? {
            let own = |part: fn(&sitat_store::CodeTextRow) -> &String| -> Json {
                let in_project = code.texts.get(&language).map(part).filter(|own| !own.is_empty());
                let any = in_project.or_else(|| code.texts.values().map(part).find(|own| !own.is_empty()));
                words(any.map(|own| structure.veiled(own)).unwrap_or_default())
            };
            let names = code.texts.iter().filter(|(_, text)| !text.name.is_empty());
            book.item(vec![
                ("id", code.row.id.0.into()),
                ("guid", guids.get(&code.row.id).cloned().into()),
                ("parent", link(code.row.parent, |id| id.0)),
                ("path", code.path.as_str().into()),
                ("name", code.name.as_str().into()),
                ("names", Json::Object(names.map(|(own, text)| (own.code(), text.name.as_str().into())).collect())),
                ("depth", code.depth.into()),
                ("definition", own(|text| &text.definition)),
                ("include", own(|text| &text.include)),
                ("exclude", own(|text| &text.exclude)),
                ("example", own(|text| &text.example)),
                ("colour", code.colour.as_str().into()),
                ("kind", code.row.kind.name().into()),
                ("origin", code.row.origin.name().into()),
                ("is_codable", code.row.is_codable.into()),
                ("is_retired", code.row.retired_at.is_some().into()),
                ("counterparts", numbers(code.counterparts.iter().map(|id| id.0))),
                ("handled_by", numbers(code.handled_by.iter().map(|id| id.0))),
                ("prompts", Json::List(code.prompts.iter().map(|own| structure.veiled(own).into()).collect())),
            ])?;
        }
        book.end()
    }

    /// All passages, source by source and by place.
    fn in_order(&mut self) -> Result<Vec<SegmentId>, ProjectError> {
        let places: BTreeMap<SourceId, usize> =
            self.structure()?.sources.iter().enumerate().map(|(place, own)| (own.id, place)).collect();
        let mut order: Vec<_> = self
            .segments()?
            .iter()
            .filter_map(|own| Some((*places.get(&own.source())?, own.extent().start, own.extent().end, own.id())))
            .collect();
        order.sort_unstable();
        Ok(order.into_iter().map(|(.., id)| id).collect())
    }

    fn tell_segments(&mut self, book: &mut Book<'_>, choice: Interchange) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let mut open: Option<Open> = None;
        let mut read = structure.sources.len() * 2;
        let order = self.in_order()?;
        book.begin("segments")?;
        for id in order {
            let Some(segment) = self.segments()?.get(id).cloned() else { continue };
            let source = segment.source();
            let Open { code, text, context, shown, .. } = match open.take().filter(|own| own.source == source) {
                Some(same) => open.insert(same),
                None => {
                    self.tell_reading(read)?;
                    read += 1;
                    let (text, context) = (self.text(source)?, self.context(source)?);
                    let shown = structure.shown_text(&text, &context);
                    let code = structure.source(source)?.code.clone();
                    open.insert(Open { source, code, text, context, shown })
                }
            };
            let mut cases = Vec::new();
            let mut people = Vec::new();
            for share in shares(context, segment.ranges(), segment.case) {
                people.extend(share.participant.filter(|id| structure.is_told(*id)).map(|id| id.0));
                cases.extend(share.cases.iter().map(|id| id.0));
            }
            let mut seen = std::collections::BTreeSet::new();
            cases.retain(|id| seen.insert(*id));
            let extent = segment.extent();
            let turn = context.turns.partition_point(|turn| turn.range.end <= extent.start);
            let turn = context.turns.get(turn).filter(|turn| turn.range.start < extent.end);
            let stretches = segment.ranges().iter().map(|range| {
                let place = shown.range(*range);
                let mut members = vec![("start", place.start.0.into()), ("end", place.end.0.into())];
                if choice.with_texts {
                    members.push(("words", structure.shown_words(text, context, *range).into()));
                }
                Json::Object(members)
            });
            let place = shown.range(extent);
            book.item(vec![
                ("id", id.0.into()),
                ("excerpt", format!("{code}-{}", segment.number).into()),
                ("source", source.0.into()),
                ("start", place.start.0.into()),
                ("end", place.end.0.into()),
                ("stretches", Json::List(stretches.collect())),
                ("turn", turn.map_or(Json::Null, |turn| turn.number.into())),
                ("participants", numbers(people)),
                ("cases", numbers(cases)),
                ("codes", numbers(segment.passage.codes.iter().map(|id| id.0))),
            ])?;
        }
        book.end()
    }
}
