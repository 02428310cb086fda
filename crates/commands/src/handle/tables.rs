//! Tables of cases and participants, looked at before they enter.

use std::path::PathBuf;

use sitat_model::{AttributeKind, CaseId, ParticipantId};
use sitat_project::{
    AttributeColumn, CaseColumn, CasePlan, NameMatch, ParticipantColumn, ParticipantPlan, RowDecision, RowMeaning,
    TablePreview as ProjectPreview,
};

use crate::wire::tables::{
    ColumnRole, ColumnUse, DecidedRow, PlannedColumn, PlannedRow, PreviewTable, RowDecision as WireDecision, RowMatch,
    TablePlan, TablePreview,
};
use crate::{CommandError, Session};

fn plain(role: ColumnRole) -> ColumnUse {
    ColumnUse { role, kind: None, scale: None, unit: None, origin: None, year: None }
}

fn told_case_column(column: CaseColumn) -> ColumnUse {
    match column {
        CaseColumn::Ignored => plain(ColumnRole::Ignored),
        CaseColumn::Name => plain(ColumnRole::Name),
        CaseColumn::Kind => plain(ColumnRole::Kind),
        CaseColumn::Number => plain(ColumnRole::Number),
        CaseColumn::Parent => plain(ColumnRole::Parent),
        CaseColumn::Status => plain(ColumnRole::Status),
        CaseColumn::Attribute(attribute) => ColumnUse {
            role: ColumnRole::Attribute,
            kind: Some(attribute.kind.into()),
            scale: attribute.scale.map(Into::into),
            unit: attribute.unit,
            origin: attribute.origin,
            year: attribute.year,
        },
    }
}

/// A role that cases do not have leaves the column out. Attributes have the names of the headings.
fn case_column(column: &ColumnUse) -> CaseColumn {
    let said =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    match column.role {
        ColumnRole::Name => CaseColumn::Name,
        ColumnRole::Kind => CaseColumn::Kind,
        ColumnRole::Number => CaseColumn::Number,
        ColumnRole::Parent => CaseColumn::Parent,
        ColumnRole::Status => CaseColumn::Status,
        ColumnRole::Attribute => CaseColumn::Attribute(AttributeColumn {
            name: String::new(),
            kind: column.kind.map_or(AttributeKind::Text, Into::into),
            scale: column.scale.map(Into::into),
            unit: said(&column.unit),
            origin: said(&column.origin),
            year: column.year,
        }),
        _ => CaseColumn::Ignored,
    }
}

const PARTICIPANT_ROLES: [(ParticipantColumn, ColumnRole); 13] = [
    (ParticipantColumn::Ignored, ColumnRole::Ignored),
    (ParticipantColumn::Name, ColumnRole::Name),
    (ParticipantColumn::Role, ColumnRole::Role),
    (ParticipantColumn::Cases, ColumnRole::Cases),
    (ParticipantColumn::Pseudonym, ColumnRole::Pseudonym),
    (ParticipantColumn::Code, ColumnRole::Code),
    (ParticipantColumn::ConsentOn, ColumnRole::ConsentOn),
    (ParticipantColumn::ConsentChannel, ColumnRole::ConsentChannel),
    (ParticipantColumn::ConsentScope, ColumnRole::ConsentScope),
    (ParticipantColumn::ReferredBy, ColumnRole::ReferredBy),
    (ParticipantColumn::MemberCheckSentOn, ColumnRole::MemberCheckSentOn),
    (ParticipantColumn::MemberCheckAnsweredOn, ColumnRole::MemberCheckAnsweredOn),
    (ParticipantColumn::Note, ColumnRole::Note),
];

fn told_participant_column(column: ParticipantColumn) -> ColumnUse {
    let found = PARTICIPANT_ROLES.iter().find(|(own, _)| *own == column);
    plain(found.map_or(ColumnRole::Ignored, |(_, role)| *role))
}

fn participant_column(column: &ColumnUse) -> ParticipantColumn {
    let found = PARTICIPANT_ROLES.iter().find(|(_, role)| *role == column.role);
    found.map_or(ParticipantColumn::Ignored, |(own, _)| *own)
}

fn decision<Id>(row: &DecidedRow, id: fn(i64) -> Id) -> (usize, RowDecision<Id>) {
    let decided = match row.decision {
        WireDecision::LeaveOut => RowDecision::LeaveOut,
        WireDecision::New => RowDecision::New,
        WireDecision::Known(known) => RowDecision::Known(id(known)),
    };
    (usize::try_from(row.row).unwrap_or(usize::MAX), decided)
}

pub(super) fn case_plan(plan: &TablePlan) -> CasePlan {
    CasePlan {
        columns: plan.columns.iter().map(case_column).collect(),
        rows: plan.rows.iter().map(|row| decision(row, CaseId)).collect(),
    }
}

pub(super) fn participant_plan(plan: &TablePlan) -> ParticipantPlan {
    ParticipantPlan {
        columns: plan.columns.iter().map(participant_column).collect(),
        rows: plan.rows.iter().map(|row| decision(row, ParticipantId)).collect(),
    }
}

fn told<Column, Id>(
    preview: ProjectPreview<Column, Id>,
    column: fn(Column) -> ColumnUse,
    number: fn(&Id) -> i64,
) -> TablePreview {
    let columns = preview.columns.into_iter().map(|own| PlannedColumn {
        heading: own.heading,
        samples: own.samples,
        column: column(own.column),
        is_known: own.is_known,
    });
    let rows = preview.rows.into_iter().map(|own| {
        let (found, ids) = match &own.meaning {
            RowMeaning::Known(id, how) => (found_by(*how), vec![number(id)]),
            RowMeaning::Several(ids) => (RowMatch::Several, ids.iter().map(number).collect()),
            RowMeaning::New => (RowMatch::New, Vec::new()),
        };
        PlannedRow { row: u32::try_from(own.row).unwrap_or(u32::MAX), name: own.name, found, ids }
    });
    TablePreview {
        columns: columns.collect(),
        rows: rows.collect(),
        unmatched: preview.unmatched,
        warnings: super::wire(preview.warnings),
    }
}

fn found_by(how: NameMatch) -> RowMatch {
    match how {
        NameMatch::Name => RowMatch::Name,
        NameMatch::Alias => RowMatch::Alias,
        NameMatch::Number => RowMatch::Number,
        NameMatch::Variant => RowMatch::Variant,
    }
}

pub(crate) fn preview_cases(session: &Session, request: PreviewTable) -> Result<TablePreview, CommandError> {
    let columns = request.columns.map(|columns| columns.iter().map(case_column).collect());
    let preview = session.with_project(|project| project.preview_cases(&PathBuf::from(&request.path), columns))?;
    Ok(told(preview, told_case_column, |id| id.0))
}

pub(crate) fn preview_participants(session: &Session, request: PreviewTable) -> Result<TablePreview, CommandError> {
    let columns = request.columns.map(|columns| columns.iter().map(participant_column).collect());
    let path = PathBuf::from(&request.path);
    let preview = session.with_project(|project| project.preview_participants(&path, columns))?;
    Ok(told(preview, told_participant_column, |id| id.0))
}
