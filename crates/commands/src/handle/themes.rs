//! Themes.

use sitat_model::{EvidenceRole, Fit, SegmentId, ThemeStatus, VersionOccasion};
use sitat_project as project;
use sitat_project::ThemeField;

use super::same_names;
use crate::wire;
use crate::wire::Nothing;
use crate::wire::editing::DiffRun;
use crate::wire::import::ImportTable;
use crate::wire::themes as own;
use crate::wire::themes::{
    ChooseQuotes, CreateTheme, DeleteTheme, DescribeTheme, GetSegmentThemes, GetTheme, GetThemeChanges,
    GetThemeExtracts, KeepTheme, MarkEvidence, MergeThemes, MoveTheme, NoteEvidence, ReviewEvidence, SegmentTheme,
    SetThemeQuestions, SetThemeStatus, SplitTheme, ThemeCreated, ThemeInfo, ThemeVersion,
};
use crate::{CommandError, Session};

same_names!(ThemeStatus, own::ThemeStatus: Candidate, Reviewed, Defined, SetAside);
same_names!(EvidenceRole, own::EvidenceRole: Supports, Complicates, Contradicts);
same_names!(Fit, own::Fit: Fits, Partly, DoesNotFit);

impl From<VersionOccasion> for own::VersionOccasion {
    fn from(occasion: VersionOccasion) -> Self {
        match occasion {
            VersionOccasion::Kept => Self::Kept,
            VersionOccasion::Status => Self::Status,
            VersionOccasion::Merge => Self::Merge,
            VersionOccasion::Split => Self::Split,
        }
    }
}

impl From<ThemeField> for own::ThemeField {
    fn from(field: ThemeField) -> Self {
        match field {
            ThemeField::Name => Self::Name,
            ThemeField::Claim => Self::Claim,
            ThemeField::CentralConcept => Self::CentralConcept,
            ThemeField::Includes => Self::Includes,
            ThemeField::Excludes => Self::Excludes,
            ThemeField::Story => Self::Story,
            ThemeField::Answer => Self::Answer,
        }
    }
}

impl From<project::ThemeTexts> for own::ThemeTexts {
    fn from(texts: project::ThemeTexts) -> Self {
        let project::ThemeTexts { name, claim, central_concept, includes, excludes, story, answer } = texts;
        Self { name, claim, central_concept, includes, excludes, story, answer }
    }
}

impl From<own::ThemeTexts> for project::ThemeTexts {
    fn from(texts: own::ThemeTexts) -> Self {
        let own::ThemeTexts { name, claim, central_concept, includes, excludes, story, answer } = texts;
        Self { name, claim, central_concept, includes, excludes, story, answer }
    }
}

impl From<project::ThemeView> for ThemeInfo {
    fn from(view: project::ThemeView) -> Self {
        let [supporting, complicating, contradicting] = view.counts.roles;
        Self {
            id: view.row.id.into(),
            parent: view.row.parent.map(Into::into),
            depth: view.depth,
            texts: view.row.texts.into(),
            shown: view.shown.into(),
            status: view.row.status.into(),
            set_aside_reason: view.set_aside_reason,
            merged_into: view.row.merged_into.map(Into::into),
            codes: super::wire(view.codes),
            questions: super::wire(view.questions),
            extracts: view.counts.extracts,
            own: view.counts.own,
            reviewed: view.counts.reviewed,
            supporting,
            complicating,
            contradicting,
            cases: super::wire(view.counts.cases),
            participants: view.counts.participants,
            versions: view.versions,
        }
    }
}

impl From<project::ThemeVersionView> for ThemeVersion {
    fn from(view: project::ThemeVersionView) -> Self {
        Self {
            id: view.row.id.into(),
            number: view.row.number,
            occasion: view.row.occasion.into(),
            reason: view.row.reason,
            coder: view.coder,
            created_at: view.row.created_at,
            shown: view.row.texts.into(),
            status: view.row.status.into(),
            codes: view.row.codes.into_iter().map(|(_, path)| path).collect(),
            extracts: super::count(view.row.extracts.len()),
        }
    }
}

impl From<project::ThemeChanges> for own::ThemeChanges {
    fn from(changes: project::ThemeChanges) -> Self {
        let field = |(field, runs): (ThemeField, Vec<project::DiffRun>)| own::FieldChange {
            field: field.into(),
            differences: super::wire::<_, DiffRun>(runs),
        };
        let extract = |change: project::ExtractChange| own::ExtractChange {
            excerpt: change.excerpt,
            was_there: change.was_there,
            is_there: change.is_there,
            role_before: change.role.before.map(Into::into),
            role_after: change.role.after.map(Into::into),
            fit_before: change.fit.before.map(Into::into),
            fit_after: change.fit.after.map(Into::into),
        };
        Self {
            fields: changes.fields.into_iter().map(field).collect(),
            status_before: changes.status.map(|(before, _)| before.into()),
            status_after: changes.status.map(|(_, after)| after.into()),
            codes_added: changes.codes_added,
            codes_removed: changes.codes_removed,
            extracts: changes.extracts.into_iter().map(extract).collect(),
        }
    }
}

impl From<project::ThemeExtract> for own::ThemeExtract {
    fn from(extract: project::ThemeExtract) -> Self {
        Self {
            excerpt: extract.excerpt.into(),
            role: extract.evidence.role.map(Into::into),
            fit: extract.evidence.fit.map(Into::into),
            is_quote: extract.evidence.quote.is_some(),
            note: extract.evidence.note,
            shown_note: extract.note,
            through: super::wire(extract.through),
        }
    }
}

fn segments(ids: &[wire::SegmentId]) -> Vec<SegmentId> {
    ids.iter().map(|id| (*id).into()).collect()
}

pub(crate) fn themes(session: &Session, _: Nothing) -> Result<Vec<ThemeInfo>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.themes())?))
}

pub(crate) fn create_theme(session: &Session, request: CreateTheme) -> Result<ThemeCreated, CommandError> {
    let codes = super::codes(&request.codes);
    let parent = request.parent.map(Into::into);
    let place = request.spot.map(|spot| (spot.x, spot.y));
    let frame = project::NewFrame { place, leaving: super::wall::left(&request.leaving) };
    let id = session.act(|project| project.create_theme(parent, &request.name, &codes, &frame))?.into();
    Ok(ThemeCreated { id })
}

pub(crate) fn describe_theme(session: &Session, request: DescribeTheme) -> Result<Nothing, CommandError> {
    let texts = request.texts.into();
    session.act(|project| project.describe_theme(request.id.into(), &texts))?;
    Ok(Nothing {})
}

pub(crate) fn set_theme_questions(session: &Session, request: SetThemeQuestions) -> Result<Nothing, CommandError> {
    let questions: Vec<_> = request.questions.into_iter().map(Into::into).collect();
    session.act(|project| project.set_theme_questions(request.id.into(), &questions))?;
    Ok(Nothing {})
}

pub(crate) fn set_theme_status(session: &Session, request: SetThemeStatus) -> Result<Nothing, CommandError> {
    let status = request.status.into();
    session.act(|project| project.set_theme_status(request.id.into(), status, request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn move_theme(session: &Session, request: MoveTheme) -> Result<Nothing, CommandError> {
    let parent = request.parent.map(Into::into);
    session.act(|project| project.move_theme(request.id.into(), parent, request.place))?;
    Ok(Nothing {})
}

pub(crate) fn merge_themes(session: &Session, request: MergeThemes) -> Result<Nothing, CommandError> {
    let from: Vec<_> = request.from.into_iter().map(Into::into).collect();
    session.act(|project| project.merge_themes(&from, request.into.into(), request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn split_theme(session: &Session, request: SplitTheme) -> Result<ThemeCreated, CommandError> {
    let (codes, extracts) = (super::codes(&request.codes), segments(&request.segments));
    let reason = request.reason.as_deref();
    let id = session.act(|project| project.split_theme(request.id.into(), &request.name, &codes, &extracts, reason))?;
    Ok(ThemeCreated { id: id.into() })
}

pub(crate) fn delete_theme(session: &Session, request: DeleteTheme) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_theme(request.id.into(), request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn keep_theme(session: &Session, request: KeepTheme) -> Result<Nothing, CommandError> {
    session.act(|project| project.keep_theme(request.id.into(), request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn theme_versions(session: &Session, request: GetTheme) -> Result<Vec<ThemeVersion>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.theme_versions(request.id.into()))?))
}

pub(crate) fn theme_changes(session: &Session, request: GetThemeChanges) -> Result<own::ThemeChanges, CommandError> {
    let (from, to) = (request.from.into(), request.to.map(Into::into));
    Ok(session.with_project(|project| project.theme_changes(request.id.into(), from, to))?.into())
}

pub(crate) fn theme_extracts(session: &Session, request: GetThemeExtracts) -> Result<own::ThemeExtracts, CommandError> {
    let part = match request.part {
        own::EvidencePart::All => project::EvidencePart::All,
        own::EvidencePart::Supports => project::EvidencePart::Role(EvidenceRole::Supports),
        own::EvidencePart::Complicates => project::EvidencePart::Role(EvidenceRole::Complicates),
        own::EvidencePart::Contradicts => project::EvidencePart::Role(EvidenceRole::Contradicts),
        own::EvidencePart::Unmarked => project::EvidencePart::Unmarked,
        own::EvidencePart::Unreviewed => project::EvidencePart::Unreviewed,
        own::EvidencePart::Quotes => project::EvidencePart::Quotes,
    };
    let (offset, limit) = (request.offset, request.limit);
    let page = session.with_project(|project| project.theme_extracts(request.id.into(), part, offset, limit))?;
    Ok(own::ThemeExtracts { total: page.total, extracts: super::wire(page.extracts) })
}

pub(crate) fn segment_themes(session: &Session, request: GetSegmentThemes) -> Result<Vec<SegmentTheme>, CommandError> {
    let rows = session.with_project(|project| project.themes_of_segment(request.segment.into()))?;
    let theme = |row: project::EvidenceRow| SegmentTheme {
        theme: row.theme.into(),
        role: row.role.map(Into::into),
        fit: row.fit.map(Into::into),
    };
    Ok(rows.into_iter().map(theme).collect())
}

pub(crate) fn mark_evidence(session: &Session, request: MarkEvidence) -> Result<Nothing, CommandError> {
    let (segments, role) = (segments(&request.segments), request.role.map(Into::into));
    session.act(|project| project.mark_evidence(request.id.into(), &segments, role))?;
    Ok(Nothing {})
}

pub(crate) fn review_evidence(session: &Session, request: ReviewEvidence) -> Result<Nothing, CommandError> {
    let (segments, fit) = (segments(&request.segments), request.fit.map(Into::into));
    session.act(|project| project.review_evidence(request.id.into(), &segments, fit))?;
    Ok(Nothing {})
}

pub(crate) fn note_evidence(session: &Session, request: NoteEvidence) -> Result<Nothing, CommandError> {
    session.act(|project| project.note_evidence(request.id.into(), request.segment.into(), &request.note))?;
    Ok(Nothing {})
}

pub(crate) fn choose_quotes(session: &Session, request: ChooseQuotes) -> Result<Nothing, CommandError> {
    let segments = segments(&request.segments);
    session.act(|project| project.choose_quotes(request.id.into(), &segments))?;
    Ok(Nothing {})
}

pub(crate) fn import_themes(session: &Session, request: ImportTable) -> Result<own::ThemesImported, CommandError> {
    let imported = session.act(|project| project.import_themes(std::path::Path::new(&request.path)))?;
    let (created, updated) = (imported.created, imported.updated);
    Ok(own::ThemesImported { created, updated, warnings: super::wire(imported.warnings) })
}
