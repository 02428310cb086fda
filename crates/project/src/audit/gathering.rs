//! What stands in the appendix, before it is written in any format.

use sitat_model::Language;
use sitat_store::StepKind;

use crate::journal::deed;
use crate::{
    JournalArea, JournalFilter, Lineage, LineageThing, MemoFilter, Operation, Project, ProjectError, ThemeField,
    ThemeVersionView,
};

/// A step of the chronology.
pub(super) struct AuditStep {
    pub(super) id: i64,
    pub(super) at: i64,
    pub(super) coder: String,
    pub(super) operation: String,
    pub(super) kind: StepKind,
    /// What was done, without who did it.
    pub(super) what: String,
    pub(super) reason: Option<String>,
    pub(super) is_undone: bool,
    pub(super) is_coding: bool,
}

/// An export.
pub(super) struct AuditExport {
    pub(super) at: i64,
    pub(super) coder: String,
    pub(super) subject: String,
    pub(super) settings: Vec<String>,
}

/// A memo.
pub(super) struct AuditMemo {
    pub(super) kind: &'static str,
    pub(super) on: String,
    pub(super) coder: String,
    pub(super) at: i64,
    pub(super) changed_at: i64,
    pub(super) text: String,
}

/// The appendix.
pub(super) struct Audit {
    pub(super) methods: Vec<(String, String)>,
    /// The earliest first.
    pub(super) steps: Vec<AuditStep>,
    pub(super) codes: Vec<Lineage>,
    pub(super) themes: Vec<Lineage>,
    /// The versions of each theme.
    pub(super) versions: Vec<Vec<ThemeVersionView>>,
    pub(super) memos: Vec<AuditMemo>,
    pub(super) memos_left_out: u32,
    pub(super) exports: Vec<AuditExport>,
    /// Codes set aside or out of use, each with why.
    pub(super) aside: Vec<(String, Option<String>)>,
    /// What steps before this moment changed is forgotten.
    pub(super) forgotten_until: Option<i64>,
}

/// The name of a text of a theme.
pub(super) fn field_key(field: ThemeField) -> &'static str {
    match field {
        ThemeField::Name => "journal-field-name",
        ThemeField::Claim => "journal-field-claim",
        ThemeField::CentralConcept => "journal-field-central-concept",
        ThemeField::Includes => "journal-field-includes",
        ThemeField::Excludes => "journal-field-excludes",
        ThemeField::Story => "journal-field-story",
        ThemeField::Answer => "journal-field-answer",
    }
}

impl Project {
    pub(super) fn audit(&mut self, language: Language, with_memos: bool) -> Result<Audit, ProjectError> {
        let page = self.journal(None, u32::MAX, &JournalFilter::default())?;
        let forgotten_until = match page.horizon {
            Some(step) => Some(self.store.read().step(step)?)
                .filter(|row| row.operation != Operation::WithdrawParticipant.name())
                .map(|row| row.at),
            None => None,
        };
        let mut steps = Vec::new();
        let mut exports = Vec::new();
        for own in page.steps.into_iter().rev() {
            let what = match own.step.kind {
                StepKind::Do => deed(language, &own.step),
                _ => crate::sentence(language, &own.step),
            };
            if own.area == Some(JournalArea::Exports) {
                exports.push(AuditExport {
                    at: own.step.at,
                    coder: own.step.coder.clone(),
                    subject: own.step.subject.clone(),
                    settings: own.settings,
                });
            }
            steps.push(AuditStep {
                id: own.step.id.0,
                at: own.step.at,
                coder: own.step.coder,
                operation: own.step.operation,
                kind: own.step.kind,
                what,
                reason: own.step.reason,
                is_undone: own.is_undone,
                is_coding: own.area == Some(JournalArea::Coding),
            });
        }
        let (mut codes, mut themes, mut versions) = (Vec::new(), Vec::new(), Vec::new());
        for lineage in self.all_lineages(language)? {
            match lineage.thing {
                LineageThing::Code(_) => codes.push(lineage),
                LineageThing::Theme(id) => {
                    versions.push(if lineage.is_there { self.theme_versions(id)? } else { Vec::new() });
                    themes.push(lineage);
                }
            }
        }
        let memos = self.memos(&MemoFilter::default())?;
        let memos_left_out = if with_memos { 0 } else { crate::exporting::count(memos.len()) };
        let mut memos: Vec<AuditMemo> = memos
            .into_iter()
            .filter(|_| with_memos)
            .map(|own| AuditMemo {
                kind: own.row.kind.name(),
                on: own.name,
                coder: own.coder,
                at: own.row.created_at,
                changed_at: own.row.changed_at,
                text: sitat_model::memo_words(&own.shown, |_| None),
            })
            .collect();
        memos.sort_by_key(|own| own.at);
        Ok(Audit {
            methods: self.methods_draft(language)?.parts,
            steps,
            codes,
            themes,
            versions,
            memos,
            memos_left_out,
            exports,
            aside: self.codes_aside()?,
            forgotten_until,
        })
    }

    /// Codes that were set aside or taken out of use, each with why.
    fn codes_aside(&mut self) -> Result<Vec<(String, Option<String>)>, ProjectError> {
        let structure = self.structure()?;
        let trays = self.store.read().code_trays()?;
        let mut aside = Vec::new();
        for (id, _) in structure.codebook.in_order() {
            let tray = trays.iter().find(|own| own.code == id && own.tray == sitat_model::CodeTray::SetAside);
            let is_retired = structure.codes.get(&id).is_some_and(|code| code.retired_at.is_some());
            if tray.is_some() || is_retired {
                let reason = tray.map(|own| structure.veiled(&own.reason)).filter(|reason| !reason.is_empty());
                aside.push((structure.code_path(id), reason));
            }
        }
        Ok(aside)
    }
}
