//! Work on codes that have been used: merging, splitting, and all passages of a code.

use sitat_project::{CodePart, ExtractGroup, ExtractGrouping, ExtractRequest, ExtractView, Extracts, MergePreview};

use crate::wire::Nothing;
use crate::wire::code_work::{
    CodePart as WirePart, Extract, ExtractGroup as WireGroup, ExtractGrouping as WireGrouping,
    Extracts as WireExtracts, GetExtracts, MergePreview as WirePreview, MergedText, MovedSubcode, PreviewMerge,
    SplitCode,
};
use crate::wire::coding::{CodingInfo, Stretch};
use crate::{CommandError, Session};

impl From<MergePreview> for WirePreview {
    fn from(preview: MergePreview) -> Self {
        let subcodes = preview.subcodes.into_iter().map(|subcode| MovedSubcode {
            code: subcode.code.into(),
            name: subcode.name,
            new_name: subcode.new_name,
        });
        let texts = preview.texts.into_iter().map(|text| MergedText {
            code: text.code.into(),
            language: text.language.into(),
            part: match text.part {
                CodePart::Definition => WirePart::Definition,
                CodePart::Include => WirePart::Include,
                CodePart::Exclude => WirePart::Exclude,
                CodePart::Example => WirePart::Example,
            },
            fills_blank: text.fills_blank,
        });
        Self {
            codings: preview.codings,
            coinciding: preview.coinciding,
            memos: preview.memos,
            summaries: preview.summaries,
            links: preview.links,
            subcodes: subcodes.collect(),
            texts: texts.collect(),
        }
    }
}

impl From<ExtractGroup> for WireGroup {
    fn from(group: ExtractGroup) -> Self {
        Self { name: group.name, count: group.count }
    }
}

impl From<ExtractView> for Extract {
    fn from(view: ExtractView) -> Self {
        let stretches = view.ranges.iter().map(|range| Stretch { start: range.start.0, end: range.end.0 });
        Self {
            excerpt: view.excerpt.into(),
            stretches: stretches.collect(),
            codings: view.codings.into_iter().map(CodingInfo::from).collect(),
            speaker: view.speaker,
        }
    }
}

impl From<Extracts> for WireExtracts {
    fn from(page: Extracts) -> Self {
        Self { total: page.total, groups: super::wire(page.groups), extracts: super::wire(page.extracts) }
    }
}

pub(crate) fn preview_merge(session: &Session, request: PreviewMerge) -> Result<WirePreview, CommandError> {
    let from = super::codes(&request.from);
    Ok(session.with_project(|project| project.preview_merge(&from, request.into.into()))?.into())
}

pub(crate) fn split_code(session: &Session, request: SplitCode) -> Result<Nothing, CommandError> {
    let segments: Vec<_> = request.segments.iter().map(|id| (*id).into()).collect();
    let into = super::codes(&request.into);
    session.act(|project| project.split_code(request.code.into(), &segments, &into))?;
    Ok(Nothing {})
}

pub(crate) fn code_extracts(session: &Session, request: GetExtracts) -> Result<WireExtracts, CommandError> {
    let request = ExtractRequest {
        code: request.code.into(),
        with_below: request.with_below,
        grouping: match request.grouping {
            WireGrouping::Case => ExtractGrouping::Case,
            WireGrouping::Source => ExtractGrouping::Source,
        },
        offset: request.offset,
        limit: request.limit,
    };
    Ok(session.with_project(|project| project.code_extracts(&request))?.into())
}
