//! Which code of one tree corresponds to which code of another.

use std::path::Path;

use sitat_model::CorrespondenceKind;
use sitat_project as project;

use super::export::target;
use super::same_names;
use crate::wire::Nothing;
use crate::wire::crosswalk::{
    Correspondence, CorrespondenceKind as WireKind, Crosswalk, CrosswalkCode, CrosswalkFamilies, CrosswalkForm,
    CrosswalkImported, CrosswalkSide, ExportCrosswalk, GetCrosswalk, ImportCrosswalk, SaidCorrespondence,
    WriteCorrespondence,
};
use crate::wire::export::Exported;
use crate::{CommandError, Session};

same_names!(CorrespondenceKind, WireKind: Same, Narrower, Wider, Related);
same_names!(project::CrosswalkForm, CrosswalkForm: List, Table);

impl From<project::CrosswalkPair> for CrosswalkFamilies {
    fn from(pair: project::CrosswalkPair) -> Self {
        let [one, other] = pair.heads.map(Into::into);
        Self { one, other, count: pair.count }
    }
}

impl From<project::CrosswalkCode> for CrosswalkCode {
    fn from(own: project::CrosswalkCode) -> Self {
        Self {
            code: own.code.into(),
            name: own.name,
            path: own.path,
            depth: own.depth,
            count: own.count,
            is_without: own.is_without,
        }
    }
}

impl From<project::CrosswalkSide> for CrosswalkSide {
    fn from(side: project::CrosswalkSide) -> Self {
        Self { head: side.head.into(), name: side.name, codes: super::wire(side.codes) }
    }
}

impl From<project::CorrespondenceView> for Correspondence {
    fn from(view: project::CorrespondenceView) -> Self {
        Self {
            one: view.one.into(),
            other: view.other.into(),
            kind: view.kind.into(),
            note: view.note,
            text: view.text,
            evidence: super::wire(view.evidence),
        }
    }
}

impl From<SaidCorrespondence> for project::Correspondence {
    fn from(said: SaidCorrespondence) -> Self {
        Self { kind: said.kind.into(), note: said.note, evidence: said.evidence.into_iter().map(Into::into).collect() }
    }
}

pub(crate) fn crosswalk(session: &Session, request: GetCrosswalk) -> Result<Crosswalk, CommandError> {
    let (families, view) = session.with_project(|project| {
        let view = match request.trees {
            Some((one, other)) => Some(project.crosswalk(one.into(), other.into())?),
            None => None,
        };
        Ok((project.crosswalk_pairs()?, view))
    })?;
    let families = super::wire(families);
    Ok(match view {
        Some(view) => {
            let [one, other] = view.sides.map(Into::into);
            Crosswalk { families, sides: Some((one, other)), correspondences: super::wire(view.correspondences) }
        }
        None => Crosswalk { families, sides: None, correspondences: Vec::new() },
    })
}

pub(crate) fn write_correspondence(session: &Session, request: WriteCorrespondence) -> Result<Nothing, CommandError> {
    let said = request.said.map(Into::into);
    session.act(|project| project.write_correspondence(request.one.into(), request.other.into(), said.as_ref()))?;
    Ok(Nothing {})
}

pub(crate) fn import_crosswalk(session: &Session, request: ImportCrosswalk) -> Result<CrosswalkImported, CommandError> {
    let path = Path::new(&request.path);
    let imported = match request.dry_run {
        true => session.with_project(|project| project.preview_crosswalk(path))?,
        false => session.act(|project| project.import_crosswalk(path))?,
    };
    Ok(CrosswalkImported {
        created: imported.created,
        updated: imported.updated,
        same: imported.same,
        warnings: super::wire(imported.warnings),
    })
}

pub(crate) fn export_crosswalk(session: &Session, request: ExportCrosswalk) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    let (one, other, form) = (request.one.into(), request.other.into(), request.form.into());
    Ok(session.with_project(|project| project.export_crosswalk(&target, one, other, form))?.into())
}
