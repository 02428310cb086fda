//! What themes were, and what changed since: field by field, code by code, extract by extract.

use std::collections::BTreeMap;

use sitat_model::{CoderId, EvidenceRole, Fit, LinkNoun, ThemeId, ThemeStatus, ThemeVersionId, VersionOccasion};
use sitat_store::{ThemeRow, ThemeTexts, ThemeVersionRow, VersionExtract};

use super::Themes;
use super::writing::reason_of;
use crate::project::Action;
use crate::revisions::{DiffRun, text_differences};
use crate::{Operation, Outcome, Project, ProjectError};

/// A version as windows show it.
#[derive(Clone, Debug)]
pub struct ThemeVersionView {
    /// The row, its texts as they are shown.
    pub row: ThemeVersionRow,
    /// Who made it.
    pub coder: String,
}

/// A text of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeField {
    /// Its name.
    Name,
    /// Its main point.
    Claim,
    /// The concept that holds it together.
    CentralConcept,
    /// What belongs to it.
    Includes,
    /// What does not.
    Excludes,
    /// The story that it tells.
    Story,
    /// The kind of answer that it is.
    Answer,
}

impl ThemeField {
    /// All of them, in the order in which a theme is read.
    pub const ALL: [Self; 7] =
        [Self::Name, Self::Claim, Self::CentralConcept, Self::Includes, Self::Excludes, Self::Story, Self::Answer];

    /// What stands in it.
    pub fn of(self, texts: &ThemeTexts) -> &str {
        match self {
            Self::Name => &texts.name,
            Self::Claim => &texts.claim,
            Self::CentralConcept => &texts.central_concept,
            Self::Includes => &texts.includes,
            Self::Excludes => &texts.excludes,
            Self::Story => &texts.story,
            Self::Answer => &texts.answer,
        }
    }
}

/// Something that was and something that is; `None` where it was or is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed<T> {
    /// What it was.
    pub before: Option<T>,
    /// What it is.
    pub after: Option<T>,
}

/// An extract of which something else is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtractChange {
    /// Excerpt id.
    pub excerpt: String,
    /// Whether anything was said of it.
    pub was_there: bool,
    /// Whether anything is.
    pub is_there: bool,
    /// What it does for the main point.
    pub role: Changed<EvidenceRole>,
    /// Whether it fits.
    pub fit: Changed<Fit>,
}

/// What changed between two states of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeChanges {
    /// Texts that changed, word by word.
    pub fields: Vec<(ThemeField, Vec<DiffRun>)>,
    /// The statuses, if they differ.
    pub status: Option<(ThemeStatus, ThemeStatus)>,
    /// Paths of codes that came.
    pub codes_added: Vec<String>,
    /// Paths of codes that went.
    pub codes_removed: Vec<String>,
    /// Extracts of which something else is said.
    pub extracts: Vec<ExtractChange>,
}

impl Project {
    /// What a theme is, as a version that is not kept yet.
    pub(super) fn theme_as_it_is(
        &mut self,
        themes: &Themes,
        row: &ThemeRow,
        occasion: VersionOccasion,
        reason: Option<&str>,
    ) -> Result<ThemeVersionRow, ProjectError> {
        let structure = self.structure()?;
        let mut codes = Vec::new();
        for code in themes.codes_of(row.id) {
            if let Some(guid) = self.store.read().link_guid(LinkNoun::Code, code.0)? {
                codes.push((guid, structure.code_path(*code)));
            }
        }
        let mut extracts = Vec::new();
        for own in themes.evidence_of(row.id) {
            let Some(excerpt) = self.excerpt_of(&structure, own.segment)? else { continue };
            let Some(guid) = self.store.read().link_guid(LinkNoun::Excerpt, own.segment.0)? else { continue };
            extracts.push(VersionExtract {
                guid,
                excerpt,
                role: own.role,
                fit: own.fit,
                is_quote: own.quote.is_some(),
            });
        }
        Ok(ThemeVersionRow {
            id: ThemeVersionId(0),
            theme: row.id,
            number: 0,
            occasion,
            reason: reason.unwrap_or_default().to_owned(),
            coder: CoderId(0),
            created_at: 0,
            texts: row.texts.clone(),
            status: row.status,
            codes,
            extracts,
        })
    }

    /// Keeps what a theme is now as a version.
    pub fn keep_theme(&mut self, id: ThemeId, reason: Option<&str>) -> Result<Outcome<ThemeVersionId>, ProjectError> {
        let themes = self.theme_rows()?;
        let row = themes.theme(id)?.clone();
        let version = self.theme_as_it_is(&themes, &row, VersionOccasion::Kept, reason_of(reason))?;
        self.transact(Operation::KeepTheme, reason, |action| {
            action.writer.describe(row.texts.name, 1);
            action.keep_version(version)
        })
    }

    /// The versions of a theme, the latest first.
    pub fn theme_versions(&mut self, id: ThemeId) -> Result<Vec<ThemeVersionView>, ProjectError> {
        self.theme_rows()?.theme(id)?;
        let structure = self.structure()?;
        let rows = self.store.read().theme_versions(Some(id))?;
        let view = |mut row: ThemeVersionRow| {
            row.texts = structure.shown_theme(&row.texts);
            row.reason = structure.veiled(&row.reason);
            let coder = structure.coders.get(&row.coder).cloned().unwrap_or_default();
            ThemeVersionView { row, coder }
        };
        Ok(rows.into_iter().rev().map(view).collect())
    }

    /// What changed from one version of a theme to another, or to what it is now.
    pub fn theme_changes(
        &mut self,
        id: ThemeId,
        from: ThemeVersionId,
        to: Option<ThemeVersionId>,
    ) -> Result<ThemeChanges, ProjectError> {
        let themes = self.theme_rows()?;
        let row = themes.theme(id)?.clone();
        let structure = self.structure()?;
        let versions = self.store.read().theme_versions(Some(id))?;
        let version = |wanted: ThemeVersionId| {
            let found = versions.iter().find(|row| row.id == wanted).cloned();
            found.ok_or_else(|| ProjectError::not_found("version", wanted))
        };
        let before = version(from)?;
        let after = match to {
            Some(to) => version(to)?,
            None => self.theme_as_it_is(&themes, &row, VersionOccasion::Kept, None)?,
        };
        let mut changes = ThemeChanges::default();
        for field in ThemeField::ALL {
            let (old, new) = (field.of(&before.texts), field.of(&after.texts));
            if old != new {
                let runs = structure.shown_runs(text_differences(old, new)?);
                changes.fields.push((field, runs));
            }
        }
        changes.status = (before.status != after.status).then_some((before.status, after.status));
        let paths_without = |own: &ThemeVersionRow, other: &ThemeVersionRow| -> Vec<String> {
            let is_new = |code: &&(String, String)| other.codes.iter().all(|(guid, _)| *guid != code.0);
            own.codes.iter().filter(is_new).map(|(_, path)| path.clone()).collect()
        };
        changes.codes_added = paths_without(&after, &before);
        changes.codes_removed = paths_without(&before, &after);
        changes.extracts = extract_changes(&before.extracts, &after.extracts);
        Ok(changes)
    }
}

fn extract_changes(before: &[VersionExtract], after: &[VersionExtract]) -> Vec<ExtractChange> {
    let old: BTreeMap<&str, &VersionExtract> = before.iter().map(|own| (own.guid.as_str(), own)).collect();
    let new: BTreeMap<&str, &VersionExtract> = after.iter().map(|own| (own.guid.as_str(), own)).collect();
    let gone = before.iter().filter(|own| !new.contains_key(own.guid.as_str()));
    let mut changes = Vec::new();
    for own in gone.chain(after) {
        let (was, is) = (old.get(own.guid.as_str()), new.get(own.guid.as_str()));
        let change = ExtractChange {
            excerpt: own.excerpt.clone(),
            was_there: was.is_some(),
            is_there: is.is_some(),
            role: Changed { before: was.and_then(|own| own.role), after: is.and_then(|own| own.role) },
            fit: Changed { before: was.and_then(|own| own.fit), after: is.and_then(|own| own.fit) },
        };
        if change.was_there != change.is_there
            || change.role.before != change.role.after
            || change.fit.before != change.fit.after
        {
            changes.push(change);
        }
    }
    changes
}

impl Action<'_> {
    /// Keeps a version, by who is working and now.
    pub(super) fn keep_version(&mut self, version: ThemeVersionRow) -> Result<ThemeVersionId, ProjectError> {
        let coder = self.coder(None)?;
        let guid = self.guid();
        let version = ThemeVersionRow { coder, created_at: self.at, ..version };
        Ok(self.writer.insert_theme_version(&guid, &version)?)
    }
}
