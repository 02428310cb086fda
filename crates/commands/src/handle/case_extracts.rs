//! Passages on the page of a case.

use sitat_project::CaseExtracts;

use crate::wire::Nothing;
use crate::wire::case_extracts::{
    CaseExtracts as WireExtracts, ExtractPinned, GetCaseExtracts, PinExtract, UnpinExtract,
};
use crate::{CommandError, Session};

pub(crate) fn case_extracts(session: &Session, request: GetCaseExtracts) -> Result<WireExtracts, CommandError> {
    let CaseExtracts { total, pinned, most_coded } =
        session.with_project(|project| project.case_extracts(request.case.into(), request.limit))?;
    Ok(WireExtracts { total, pinned: super::wire(pinned), most_coded: super::wire(most_coded) })
}

pub(crate) fn pin_extract(session: &Session, request: PinExtract) -> Result<ExtractPinned, CommandError> {
    let case = request.case.map(Into::into);
    let cases = session.act(|project| project.pin_extract(request.segment.into(), case))?;
    Ok(ExtractPinned { cases })
}

pub(crate) fn unpin_extract(session: &Session, request: UnpinExtract) -> Result<Nothing, CommandError> {
    session.act(|project| project.unpin_extract(request.segment.into(), request.case.into()))?;
    Ok(Nothing {})
}
