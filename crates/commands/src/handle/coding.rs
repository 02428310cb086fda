//! Codes on words.

use sitat_model::TextRange;
use sitat_project::{ApplyCodes, CodingOrigin, CodingRow, NewCode, SegmentView};

use crate::wire::Nothing;
use crate::wire::coding::{
    Applied, ApplyCodes as WireApply, CodingInfo, CodingOrigin as WireOrigin, PinCode, Recode, Recoded, RemoveCodings,
    ResizeSegment, SegmentInfo, SetSegmentCase, Stretch, UnpinCode,
};
use crate::{CommandError, Session};

impl From<(CodingRow, String)> for CodingInfo {
    fn from((coding, coder): (CodingRow, String)) -> Self {
        let origin = match coding.origin {
            CodingOrigin::Hand => WireOrigin::Hand,
            CodingOrigin::Table => WireOrigin::Table,
            CodingOrigin::Places => WireOrigin::Places,
        };
        Self { id: coding.id.into(), code: coding.code.into(), coder, at: coding.created_at, origin }
    }
}

impl From<SegmentView> for SegmentInfo {
    fn from(view: SegmentView) -> Self {
        let stretch = |range: &TextRange| Stretch { start: range.start.0, end: range.end.0 };
        Self {
            id: view.id.into(),
            excerpt: view.excerpt,
            stretches: view.ranges.iter().map(stretch).collect(),
            codings: super::wire(view.codings),
            case: view.case.map(Into::into),
            memo: view.memo,
            is_certain: view.is_certain,
        }
    }
}

pub(crate) fn apply_codes(session: &Session, request: WireApply) -> Result<Applied, CommandError> {
    let ranges = ranges(&request.stretches);
    let new_code = request.new_code.as_ref().map(|new| NewCode {
        parent: new.parent.map(Into::into),
        name: &new.name,
        is_in_vivo: new.in_vivo,
    });
    let codes = super::codes(&request.codes);
    let apply = ApplyCodes { source: request.source.into(), ranges: &ranges, codes: &codes, new_code };
    let applied = session.act(|project| project.apply_codes(&apply))?;
    let segment = session.with_project(|project| project.segment(applied.segment))?;
    Ok(Applied {
        segment: segment.into(),
        created_code: applied.created.map(Into::into),
        replaced: super::wire(applied.replaced),
    })
}

fn ranges(stretches: &[Stretch]) -> Vec<TextRange> {
    stretches.iter().map(|stretch| TextRange::new(stretch.start, stretch.end)).collect()
}

pub(crate) fn resize_segment(session: &Session, request: ResizeSegment) -> Result<SegmentInfo, CommandError> {
    let (segment, ranges) = (request.segment.into(), ranges(&request.stretches));
    session.act(|project| project.resize_segment(segment, &ranges))?;
    Ok(session.with_project(|project| project.segment(segment))?.into())
}

pub(crate) fn recode(session: &Session, request: Recode) -> Result<Recoded, CommandError> {
    let ids: Vec<_> = request.codings.into_iter().map(Into::into).collect();
    let replaced = session.act(|project| project.recode(&ids, request.code.into()))?;
    Ok(Recoded { replaced: super::wire(replaced) })
}

pub(crate) fn pin_code(session: &Session, request: PinCode) -> Result<Nothing, CommandError> {
    session.act(|project| project.pin_code(request.code.into(), request.position))?;
    Ok(Nothing {})
}

pub(crate) fn unpin_code(session: &Session, request: UnpinCode) -> Result<Nothing, CommandError> {
    session.act(|project| project.unpin_code(request.code.into()))?;
    Ok(Nothing {})
}

pub(crate) fn remove_codings(session: &Session, request: RemoveCodings) -> Result<Nothing, CommandError> {
    let ids: Vec<_> = request.ids.into_iter().map(Into::into).collect();
    session.act(|project| project.remove_codings(&ids))?;
    Ok(Nothing {})
}

pub(crate) fn set_segment_case(session: &Session, request: SetSegmentCase) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_segment_case(request.segment.into(), request.case.map(Into::into)))?;
    Ok(Nothing {})
}
