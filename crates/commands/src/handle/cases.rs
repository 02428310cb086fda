//! Cases and attributes.

use std::path::PathBuf;

use sitat_model::{AttributeKind, AttributeValue, CaseKind, CaseStatus};
use sitat_project::{AttributeView, CaseCells, CaseDetails, CaseTableView, CaseView, NewAttribute};

use super::tables::case_plan;
use crate::wire::Nothing;
use crate::wire::cases::{
    AttributeInfo, AttributeKind as WireAttributeKind, AttributeValue as WireValue, CaseInfo, CaseKind as WireCaseKind,
    CaseStatus as WireStatus, CaseTable, CasesImported, CreateAttribute, CreateCase, DeleteAttribute, DeleteCase,
    DescribeAttribute, DescribeCase, GetCases, MoveAttribute, RenameCase, SetAttributeValue, WriteCases,
};
use crate::wire::tables::ImportPlannedTable;
use crate::{CommandError, Session};

impl From<CaseKind> for WireCaseKind {
    fn from(kind: CaseKind) -> Self {
        match kind {
            CaseKind::Municipality => Self::Municipality,
            CaseKind::County => Self::County,
            CaseKind::Region => Self::Region,
            CaseKind::Organisation => Self::Organisation,
            CaseKind::Person => Self::Person,
            CaseKind::Other => Self::Other,
        }
    }
}

impl From<WireCaseKind> for CaseKind {
    fn from(kind: WireCaseKind) -> Self {
        match kind {
            WireCaseKind::Municipality => Self::Municipality,
            WireCaseKind::County => Self::County,
            WireCaseKind::Region => Self::Region,
            WireCaseKind::Organisation => Self::Organisation,
            WireCaseKind::Person => Self::Person,
            WireCaseKind::Other => Self::Other,
        }
    }
}

impl From<CaseStatus> for WireStatus {
    fn from(status: CaseStatus) -> Self {
        match status {
            CaseStatus::Invited => Self::Invited,
            CaseStatus::Answered => Self::Answered,
            CaseStatus::Declined => Self::Declined,
            CaseStatus::Interviewed => Self::Interviewed,
            CaseStatus::Documents => Self::Documents,
        }
    }
}

impl From<WireStatus> for CaseStatus {
    fn from(status: WireStatus) -> Self {
        match status {
            WireStatus::Invited => Self::Invited,
            WireStatus::Answered => Self::Answered,
            WireStatus::Declined => Self::Declined,
            WireStatus::Interviewed => Self::Interviewed,
            WireStatus::Documents => Self::Documents,
        }
    }
}

impl From<AttributeKind> for WireAttributeKind {
    fn from(kind: AttributeKind) -> Self {
        match kind {
            AttributeKind::Text => Self::Text,
            AttributeKind::Number => Self::Number,
            AttributeKind::Boolean => Self::Boolean,
        }
    }
}

impl From<WireAttributeKind> for AttributeKind {
    fn from(kind: WireAttributeKind) -> Self {
        match kind {
            WireAttributeKind::Text => Self::Text,
            WireAttributeKind::Number => Self::Number,
            WireAttributeKind::Boolean => Self::Boolean,
        }
    }
}

impl From<AttributeValue> for WireValue {
    fn from(value: AttributeValue) -> Self {
        match value {
            AttributeValue::Text(text) => Self::Text(text),
            AttributeValue::Number(number) => Self::Number(number),
            AttributeValue::Boolean(boolean) => Self::Boolean(boolean),
        }
    }
}

impl From<CaseView> for CaseInfo {
    fn from(view: CaseView) -> Self {
        Self {
            id: view.row.id.into(),
            name: view.row.name,
            kind: view.row.kind.into(),
            kind_name: view.row.kind_name,
            parent: view.row.parent.map(Into::into),
            number: view.row.number,
            summary: view.row.summary,
            aliases: view.aliases,
            statuses: super::wire(view.statuses),
            values: view.values.into_iter().map(|value| value.map(Into::into)).collect(),
            notes: super::wire(view.notes),
            sources: view.sources,
            participants: view.participants,
        }
    }
}

impl From<AttributeView> for AttributeInfo {
    fn from(view: AttributeView) -> Self {
        Self {
            id: view.id.into(),
            name: view.name,
            kind: view.kind.into(),
            scale: view.scale.map(Into::into),
            unit: view.unit,
            formula: view.formula,
            categories: view.categories,
            note: view.note,
        }
    }
}

pub(crate) fn cases(session: &Session, request: GetCases) -> Result<CaseTable, CommandError> {
    let only = request.only.map(super::cases);
    let CaseTableView { cases, attributes } = session.with_project(|project| match &only {
        Some(only) => project.cases_only(only),
        None => project.cases(),
    })?;
    Ok(CaseTable { cases: super::wire(cases), attributes: super::wire(attributes) })
}

pub(crate) fn create_case(session: &Session, request: CreateCase) -> Result<Nothing, CommandError> {
    session.act(|project| project.create_case(&request.name, request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn rename_case(session: &Session, request: RenameCase) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_case(request.id.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn delete_case(session: &Session, request: DeleteCase) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_case(request.id.into()))?;
    Ok(Nothing {})
}

fn attribute_of(request: &CreateAttribute) -> NewAttribute<'_> {
    NewAttribute {
        name: &request.name,
        kind: Some(request.kind.into()),
        scale: request.scale.map(Into::into),
        unit: request.unit.as_deref(),
        formula: request.formula.as_deref(),
        categories: &request.categories,
        note: &request.note,
    }
}

pub(crate) fn create_attribute(session: &Session, request: CreateAttribute) -> Result<Nothing, CommandError> {
    session.act(|project| project.create_attribute(&attribute_of(&request)))?;
    Ok(Nothing {})
}

pub(crate) fn describe_attribute(session: &Session, request: DescribeAttribute) -> Result<Nothing, CommandError> {
    session.act(|project| project.describe_attribute(request.id.into(), &attribute_of(&request.attribute)))?;
    Ok(Nothing {})
}

pub(crate) fn move_attribute(session: &Session, request: MoveAttribute) -> Result<Nothing, CommandError> {
    session.act(|project| project.move_attribute(request.id.into(), request.before.map(Into::into)))?;
    Ok(Nothing {})
}

pub(crate) fn describe_case(session: &Session, request: DescribeCase) -> Result<Nothing, CommandError> {
    let details = CaseDetails {
        kind: request.kind.into(),
        kind_name: request.kind_name,
        parent: request.parent.map(Into::into),
        number: request.number,
        summary: request.summary,
    };
    let statuses: Vec<CaseStatus> = request.statuses.into_iter().map(Into::into).collect();
    session.act(|project| project.describe_case(request.id.into(), &details, &statuses, &request.aliases))?;
    Ok(Nothing {})
}

pub(crate) fn delete_attribute(session: &Session, request: DeleteAttribute) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_attribute(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_attribute_value(session: &Session, request: SetAttributeValue) -> Result<Nothing, CommandError> {
    session
        .act(|project| project.set_attribute_value(request.case.into(), request.attribute.into(), &request.written))?;
    Ok(Nothing {})
}

pub(crate) fn write_cases(session: &Session, request: WriteCases) -> Result<Nothing, CommandError> {
    let rows: Vec<CaseCells<'_>> = request
        .rows
        .iter()
        .map(|row| CaseCells {
            case: row.case.map(Into::into),
            name: row.name.as_deref(),
            kind: row.kind.map(Into::into),
            values: row.values.iter().map(|value| (value.attribute.into(), value.written.as_str())).collect(),
        })
        .collect();
    session.act(|project| project.write_cases(&rows))?;
    Ok(Nothing {})
}

pub(crate) fn import_cases(session: &Session, request: ImportPlannedTable) -> Result<CasesImported, CommandError> {
    let path = PathBuf::from(request.path);
    let imported = session.act(|project| match &request.plan {
        Some(plan) => project.import_cases_as(&path, &case_plan(plan)),
        None => project.import_cases(&path),
    })?;
    Ok(CasesImported {
        created: imported.created,
        updated: imported.updated,
        unmatched: imported.unmatched,
        warnings: super::wire(imported.warnings),
    })
}
