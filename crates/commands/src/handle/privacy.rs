//! The life of the project, what it holds on people, and texts for the forms in which that is told.

use sitat_model::{LegalBasis, StorageClass};
use sitat_project::{AccessRow, LifeReminder, LifeRow, PrivacyFacts, PrivacyText, ProjectLife, RecordingLife};

use super::export::{Export, target};
use crate::wire::Nothing;
use crate::wire::export::{CsvStyle, Exported};
use crate::wire::privacy::{
    ExportPrivacy, GetPrivacyText, LegalBasis as WireBasis, LifeReminder as WireReminder, Privacy,
    PrivacyText as WireText, ProjectAccess, ProjectLife as WireLife, RecordingLife as WireRecording, ReminderKind,
    StorageClass as WireClass,
};
use crate::wire::reports::{Methods, MethodsPart};
use crate::{CommandError, Session};

impl From<LegalBasis> for WireBasis {
    fn from(own: LegalBasis) -> Self {
        match own {
            LegalBasis::Consent => Self::Consent,
            LegalBasis::PublicInterest => Self::PublicInterest,
            LegalBasis::Other => Self::Other,
        }
    }
}

impl From<WireBasis> for LegalBasis {
    fn from(own: WireBasis) -> Self {
        match own {
            WireBasis::Consent => Self::Consent,
            WireBasis::PublicInterest => Self::PublicInterest,
            WireBasis::Other => Self::Other,
        }
    }
}

impl From<StorageClass> for WireClass {
    fn from(own: StorageClass) -> Self {
        match own {
            StorageClass::Green => Self::Green,
            StorageClass::Yellow => Self::Yellow,
            StorageClass::Red => Self::Red,
            StorageClass::Black => Self::Black,
            StorageClass::Other => Self::Other,
        }
    }
}

impl From<WireClass> for StorageClass {
    fn from(own: WireClass) -> Self {
        match own {
            WireClass::Green => Self::Green,
            WireClass::Yellow => Self::Yellow,
            WireClass::Red => Self::Red,
            WireClass::Black => Self::Black,
            WireClass::Other => Self::Other,
        }
    }
}

impl From<WireText> for PrivacyText {
    fn from(own: WireText) -> Self {
        match own {
            WireText::Ethics => Self::Ethics,
            WireText::Plan => Self::Plan,
        }
    }
}

impl From<AccessRow> for ProjectAccess {
    fn from(own: AccessRow) -> Self {
        Self { name: own.name, role: own.role, since: own.since, until: own.until }
    }
}

impl From<ProjectLife> for WireLife {
    fn from(own: ProjectLife) -> Self {
        Self {
            controller: own.row.controller,
            ethics_reference: own.row.ethics_reference,
            legal_basis: own.row.legal_basis.map(WireBasis::from),
            legal_basis_note: own.row.legal_basis_note,
            storage_class: own.row.storage_class.map(WireClass::from),
            storage_note: own.row.storage_note,
            starts_on: own.row.starts_on,
            ends_on: own.row.ends_on,
            recordings_deletion_planned_on: own.row.recordings_deletion_planned_on,
            access: super::wire(own.access),
        }
    }
}

impl From<WireLife> for ProjectLife {
    fn from(own: WireLife) -> Self {
        let person =
            |row: ProjectAccess| AccessRow { name: row.name, role: row.role, since: row.since, until: row.until };
        Self {
            row: LifeRow {
                controller: own.controller,
                ethics_reference: own.ethics_reference,
                legal_basis: own.legal_basis.map(LegalBasis::from),
                legal_basis_note: own.legal_basis_note,
                storage_class: own.storage_class.map(StorageClass::from),
                storage_note: own.storage_note,
                starts_on: own.starts_on,
                ends_on: own.ends_on,
                recordings_deletion_planned_on: own.recordings_deletion_planned_on,
            },
            access: own.access.into_iter().map(person).collect(),
        }
    }
}

impl From<RecordingLife> for WireRecording {
    fn from(own: RecordingLife) -> Self {
        Self {
            source: own.source.into(),
            name: own.name,
            is_linked: own.is_linked,
            planned_on: own.planned_on,
            deleted_on: own.deleted_on,
        }
    }
}

impl From<LifeReminder> for WireReminder {
    fn from(own: LifeReminder) -> Self {
        let kind = match own {
            LifeReminder::EndsSoon { .. } => ReminderKind::EndsSoon,
            LifeReminder::Ended { .. } => ReminderKind::Ended,
            LifeReminder::RecordingsDue { .. } => ReminderKind::RecordingsDue,
        };
        Self { kind, on: own.on().to_owned(), count: own.count() }
    }
}

impl From<PrivacyFacts> for Privacy {
    fn from(own: PrivacyFacts) -> Self {
        Self {
            life: own.life.into(),
            participants: own.participants,
            with_consent: own.with_consent,
            withdrawn: own.withdrawn,
            erased: own.erased,
            respondents: own.respondents,
            hidden_names: own.hidden_names,
            recordings: super::wire(own.recordings),
            has_passphrase: own.has_passphrase,
            backups: own.backups,
        }
    }
}

pub(crate) fn privacy(session: &Session, _: Nothing) -> Result<Privacy, CommandError> {
    Ok(session.with_project(|project| project.privacy_facts())?.into())
}

pub(crate) fn describe_life(session: &Session, request: WireLife) -> Result<Nothing, CommandError> {
    let life = request.into();
    session.act(|project| project.describe_life(&life))?;
    Ok(Nothing {})
}

pub(crate) fn privacy_text(session: &Session, request: GetPrivacyText) -> Result<Methods, CommandError> {
    let (form, language) = (request.form.into(), request.language.into());
    let draft = session.with_project(|project| project.privacy_draft(form, language))?;
    let parts = draft.parts.into_iter().map(|(heading, text)| MethodsPart { heading, text });
    Ok(Methods { parts: parts.collect(), missing: draft.missing })
}

pub(crate) fn privacy_document(request: &ExportPrivacy) -> Export<'static> {
    let (form, language) = (request.form.into(), Some(request.language.into()));
    Box::new(move |project, target| project.export_privacy(target, form, language))
}

pub(crate) fn export_privacy(session: &Session, request: ExportPrivacy) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, CsvStyle::Comma);
    Ok(session.writing(|project| privacy_document(&request)(project, &target))?.into())
}
