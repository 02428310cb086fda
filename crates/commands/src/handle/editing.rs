//! Texts that are edited, their revisions, and corrected files.

use std::path::PathBuf;

use sitat_model::{Replacement, TextRange};
use sitat_project::{Find, Place, RevisionView};

use crate::wire::editing::{
    CompareRevisions, CorrectSource, Correction, DiffRun, EditText, Edited, FindWords, FoundPlace, FoundWords,
    GetRevision, ReplaceText, Replaced, RevisionInfo, RevisionKind, RevisionText, WordsPlace,
};
use crate::wire::reading::GetSource;
use crate::{CommandError, Session};

impl From<FindWords> for Find {
    fn from(find: FindWords) -> Self {
        Self {
            words: find.words,
            source: find.source.map(Into::into),
            is_case_sensitive: find.case_sensitive,
            whole_words: find.whole_words,
        }
    }
}

impl From<sitat_project::FoundPlace> for FoundPlace {
    fn from(found: sitat_project::FoundPlace) -> Self {
        let Place { source, range } = found.place;
        Self {
            place: WordsPlace { source: source.into(), start: range.start.0, end: range.end.0 },
            source_name: found.source_name,
            before: found.before,
            words: found.words,
            after: found.after,
        }
    }
}

impl From<sitat_project::DiffRun> for DiffRun {
    fn from(run: sitat_project::DiffRun) -> Self {
        match run {
            sitat_project::DiffRun::Kept(text) => Self::Kept { text },
            sitat_project::DiffRun::Omitted(count) => Self::Omitted { count },
            sitat_project::DiffRun::Removed(text) => Self::Removed { text },
            sitat_project::DiffRun::Inserted(text) => Self::Inserted { text },
        }
    }
}

impl From<RevisionView> for RevisionInfo {
    fn from(view: RevisionView) -> Self {
        Self {
            id: view.id,
            kind: view.kind.map(|kind| match kind {
                sitat_project::RevisionKind::Cleaning => RevisionKind::Cleaning,
                sitat_project::RevisionKind::Edit => RevisionKind::Edit,
                sitat_project::RevisionKind::Replace => RevisionKind::Replace,
                sitat_project::RevisionKind::Correction => RevisionKind::Correction,
            }),
            coder: view.coder,
            at: view.at,
            changes: view.changes,
            removed: view.removed,
            inserted: view.inserted,
            is_current: view.is_current,
        }
    }
}

impl From<sitat_project::Correction> for Correction {
    fn from(correction: sitat_project::Correction) -> Self {
        Self {
            changes: correction.changes,
            kept: correction.kept,
            changed: correction.changed,
            moved: correction.moved,
            doubtful: correction.doubtful,
            lost: correction.lost,
            new_labels: correction.new_labels,
            differences: super::wire(correction.differences),
        }
    }
}

pub(crate) fn edit_text(session: &Session, request: EditText) -> Result<Edited, CommandError> {
    let replacements: Vec<Replacement> = request
        .replacements
        .into_iter()
        .map(|one| Replacement { range: TextRange::new(one.start, one.end), text: one.text })
        .collect();
    let edited = session.act(|project| project.edit_text(request.source.into(), &replacements, request.turn))?;
    Ok(Edited { changes: edited.changes, lost: edited.lost })
}

pub(crate) fn find_words(session: &Session, request: FindWords) -> Result<FoundWords, CommandError> {
    let found = session.with_project(|project| project.find_words(&request.into()))?;
    Ok(FoundWords { places: super::wire(found.places), total: found.total })
}

pub(crate) fn replace_text(session: &Session, request: ReplaceText) -> Result<Replaced, CommandError> {
    let place = |one: &WordsPlace| Place { source: one.source.into(), range: TextRange::new(one.start, one.end) };
    let places: Vec<Place> = request.places.iter().map(place).collect();
    let find = request.find.into();
    let replaced = session.act(|project| project.replace_text(&find, &request.replacement, &places))?;
    Ok(Replaced { places: replaced.places, sources: replaced.sources, lost: replaced.lost })
}

pub(crate) fn revisions(session: &Session, request: GetSource) -> Result<Vec<RevisionInfo>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.revisions(request.id.into()))?))
}

pub(crate) fn text_of_revision(session: &Session, request: GetRevision) -> Result<RevisionText, CommandError> {
    let text = session.with_project(|project| project.text_of_revision(request.source.into(), request.revision))?;
    Ok(RevisionText { text })
}

pub(crate) fn revision_differences(session: &Session, request: CompareRevisions) -> Result<Vec<DiffRun>, CommandError> {
    let CompareRevisions { source, from, to } = request;
    Ok(super::wire(session.with_project(|project| project.revision_differences(source.into(), from, to))?))
}

pub(crate) fn preview_correction(session: &Session, request: CorrectSource) -> Result<Correction, CommandError> {
    let path = PathBuf::from(request.path);
    Ok(session.with_project(|project| project.preview_correction(request.source.into(), &path))?.into())
}

pub(crate) fn correct_source(session: &Session, request: CorrectSource) -> Result<Correction, CommandError> {
    let path = PathBuf::from(request.path);
    Ok(session.act(|project| project.correct_source(request.source.into(), &path))?.into())
}
