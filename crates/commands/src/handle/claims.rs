//! Claims.

use sitat_model::{ClaimAmount, ClaimBase, ClaimScope, ClaimUnit};
use sitat_project as project;

use super::same_names;
use crate::wire::Nothing;
use crate::wire::claims as own;
use crate::wire::claims::{
    ClaimCreated, ClaimExtract, ClaimInfo, CreateClaim, GetClaim, MarkClaimEvidence, WriteClaim,
};
use crate::{CommandError, Session};

same_names!(ClaimAmount, own::ClaimAmount: One, Some, Most, All);
same_names!(ClaimUnit, own::ClaimUnit: Participants, Cases);
same_names!(ClaimBase, own::ClaimBase: All, Asked);

impl From<ClaimScope> for own::ClaimScope {
    fn from(scope: ClaimScope) -> Self {
        Self { amount: scope.amount.into(), unit: scope.unit.into(), base: scope.base.into() }
    }
}

impl From<own::ClaimScope> for ClaimScope {
    fn from(scope: own::ClaimScope) -> Self {
        Self { amount: scope.amount.into(), unit: scope.unit.into(), base: scope.base.into() }
    }
}

impl From<project::ClaimOrigin> for own::ClaimOrigin {
    fn from(origin: project::ClaimOrigin) -> Self {
        Self {
            theme: origin.theme.map(Into::into),
            code: origin.code.map(Into::into),
            case: origin.case.map(Into::into),
            participant: origin.participant.map(Into::into),
        }
    }
}

impl From<own::ClaimOrigin> for project::ClaimOrigin {
    fn from(origin: own::ClaimOrigin) -> Self {
        Self {
            theme: origin.theme.map(Into::into),
            code: origin.code.map(Into::into),
            case: origin.case.map(Into::into),
            participant: origin.participant.map(Into::into),
        }
    }
}

impl From<project::ReachView> for own::ClaimReach {
    fn from(reach: project::ReachView) -> Self {
        Self {
            count: reach.count(),
            total: reach.total,
            supporting: reach.supporting,
            complicating: reach.complicating,
            contradicting: reach.contradicting,
            missing: reach.missing,
            outside: reach.outside,
            carries: reach.carries,
        }
    }
}

impl From<project::ClaimChange> for own::ClaimChange {
    fn from(change: project::ClaimChange) -> Self {
        match change {
            project::ClaimChange::Added(excerpt) => Self::Added { excerpt },
            project::ClaimChange::Removed(excerpt) => Self::Removed { excerpt },
            project::ClaimChange::Role(excerpt) => Self::Role { excerpt },
            project::ClaimChange::Words(excerpt) => Self::Words { excerpt },
            project::ClaimChange::Count(count, total) => Self::Count { count, total },
        }
    }
}

impl From<project::ClaimView> for ClaimInfo {
    fn from(view: project::ClaimView) -> Self {
        let [supporting, complicating, contradicting] = view.roles;
        Self {
            id: view.row.id.into(),
            text: view.row.text,
            shown: view.shown,
            scope: view.row.scope.into(),
            origin: view.row.origin.into(),
            theme: view.theme,
            code: view.code,
            column: view.column,
            coder: view.coder,
            created_at: view.row.created_at,
            supporting,
            complicating,
            contradicting,
            reach: view.reach.map(Into::into),
            confirmed_at: view.row.confirmed.map(|(at, ..)| at),
            changed: super::wire(view.changed.unwrap_or_default()),
        }
    }
}

impl From<project::ClaimExtract> for ClaimExtract {
    fn from(extract: project::ClaimExtract) -> Self {
        Self { excerpt: extract.excerpt.into(), role: extract.role.into() }
    }
}

pub(crate) fn claims(session: &Session, _: Nothing) -> Result<Vec<ClaimInfo>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.claims())?))
}

pub(crate) fn claim_extracts(session: &Session, request: GetClaim) -> Result<Vec<ClaimExtract>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.claim_extracts(request.id.into()))?))
}

pub(crate) fn create_claim(session: &Session, request: CreateClaim) -> Result<ClaimCreated, CommandError> {
    let marked: Vec<_> = request.evidence.into_iter().map(|own| (own.segment.into(), own.role.into())).collect();
    let (scope, origin) = (request.scope.into(), request.origin.into());
    let id = session.act(|project| project.create_claim(&request.text, scope, origin, &marked, request.with_theme))?;
    Ok(ClaimCreated { id: id.into() })
}

pub(crate) fn write_claim(session: &Session, request: WriteClaim) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_claim(request.id.into(), &request.text, request.scope.into()))?;
    Ok(Nothing {})
}

pub(crate) fn mark_claim_evidence(session: &Session, request: MarkClaimEvidence) -> Result<Nothing, CommandError> {
    let segments: Vec<_> = request.segments.into_iter().map(Into::into).collect();
    let role = request.role.map(Into::into);
    session.act(|project| project.mark_claim_evidence(request.id.into(), &segments, role))?;
    Ok(Nothing {})
}

pub(crate) fn confirm_claim(session: &Session, request: GetClaim) -> Result<Nothing, CommandError> {
    session.act(|project| project.confirm_claim(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn delete_claim(session: &Session, request: GetClaim) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_claim(request.id.into()))?;
    Ok(Nothing {})
}
