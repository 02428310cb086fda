//! What a researcher has summed up of the cells of a comparison.

use sitat_model::{SummaryColumn, SummaryHead, SummaryNoun, SummaryPlace};
use sitat_project::SummaryView;

use crate::wire::Nothing;
use crate::wire::summaries::{
    GetSummaries, SummaryColumn as WireColumn, SummaryHead as WireHead, SummaryInfo, SummaryNoun as WireNoun,
    WriteSummary,
};
use crate::{CommandError, Session};

impl From<SummaryHead> for WireHead {
    fn from(head: SummaryHead) -> Self {
        match head {
            SummaryHead::Code(id) => Self::Code(id.into()),
        }
    }
}

impl From<WireHead> for SummaryHead {
    fn from(head: WireHead) -> Self {
        match head {
            WireHead::Code(id) => Self::Code(id.into()),
        }
    }
}

impl From<SummaryColumn> for WireColumn {
    fn from(column: SummaryColumn) -> Self {
        match column {
            SummaryColumn::Case(id) => Self::Case(id.into()),
            SummaryColumn::Participant(id) => Self::Participant(id.into()),
            SummaryColumn::Source(id) => Self::Source(id.into()),
        }
    }
}

impl From<WireColumn> for SummaryColumn {
    fn from(column: WireColumn) -> Self {
        match column {
            WireColumn::Case(id) => Self::Case(id.into()),
            WireColumn::Participant(id) => Self::Participant(id.into()),
            WireColumn::Source(id) => Self::Source(id.into()),
        }
    }
}

impl From<WireNoun> for SummaryNoun {
    fn from(noun: WireNoun) -> Self {
        match noun {
            WireNoun::Cases => Self::Cases,
            WireNoun::Participants => Self::Participants,
            WireNoun::Sources => Self::Sources,
        }
    }
}

impl From<SummaryView> for SummaryInfo {
    fn from(view: SummaryView) -> Self {
        Self {
            id: view.row.id.into(),
            head: view.row.place.head.into(),
            column: view.row.place.column.into(),
            text: view.row.text,
            shown: view.shown,
            words: view.words,
            coder: view.coder,
            changed_at: view.row.changed_at,
            links: super::wire(view.links),
        }
    }
}

pub(crate) fn summaries(session: &Session, request: GetSummaries) -> Result<Vec<SummaryInfo>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.summaries(request.columns.into()))?))
}

pub(crate) fn write_summary(session: &Session, request: WriteSummary) -> Result<Nothing, CommandError> {
    let place = SummaryPlace { head: request.head.into(), column: request.column.into() };
    session.act(|project| project.write_summary(place, &request.text, request.continues))?;
    Ok(Nothing {})
}
