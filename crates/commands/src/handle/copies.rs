//! Copies of the project that somebody else has worked in.

use std::path::Path;

use sitat_project as project;

use super::passphrases::given;
use crate::wire::Nothing;
use crate::wire::copies::{
    CopyChoice, CopyConflict, CopyConflictKind, CopyPreview, CopyShare, MergeCopy, SaveCopy, Taken,
};
use crate::{CommandError, Session};

super::same_names!(project::Taken, Taken: Here, Copy);

impl From<project::ConflictKind> for CopyConflictKind {
    fn from(kind: project::ConflictKind) -> Self {
        use project::ConflictKind as Kind;
        match kind {
            Kind::Coder => Self::Coder,
            Kind::CodeChanged => Self::CodeChanged,
            Kind::CodeGone => Self::CodeGone,
            Kind::CodeName => Self::CodeName,
            Kind::CodeRemoved => Self::CodeRemoved,
            Kind::Text => Self::Text,
            Kind::SourceGone => Self::SourceGone,
            Kind::SourceNew => Self::SourceNew,
            Kind::Passage => Self::Passage,
            Kind::Recoded => Self::Recoded,
            Kind::Memo => Self::Memo,
            Kind::MemoGone => Self::MemoGone,
            Kind::Correspondence => Self::Correspondence,
        }
    }
}

impl From<project::Conflict> for CopyConflict {
    fn from(conflict: project::Conflict) -> Self {
        Self {
            has_choice: conflict.kind.has_choice(),
            is_open: conflict.is_open(),
            kind: conflict.kind.into(),
            key: conflict.key,
            name: conflict.name,
            here: conflict.here,
            there: conflict.there,
            codings: conflict.codings,
            chosen: conflict.chosen.map(Into::into),
        }
    }
}

impl From<project::CopyShare> for CopyShare {
    fn from(share: project::CopyShare) -> Self {
        Self { name: share.name, codings: share.codings }
    }
}

impl From<project::CopyPreview> for CopyPreview {
    fn from(preview: project::CopyPreview) -> Self {
        Self {
            is_empty: preview.is_empty(),
            parted_at: preview.parted_at,
            coders: super::wire(preview.coders),
            sources: super::wire(preview.sources),
            new_codes: preview.new_codes,
            changed_codes: preview.changed_codes,
            segments: preview.segments,
            codings: preview.codings,
            changed_codings: preview.changed_codings,
            memos: preview.memos,
            changed_memos: preview.changed_memos,
            correspondences: preview.correspondences,
            turns: preview.turns,
            progress: preview.progress,
            same: preview.same,
            removed_here: preview.removed_here,
            removed_there: preview.removed_there,
            lost: preview.lost,
            lost_memos: preview.lost_memos,
            comments: preview.comments,
            conflicts: super::wire(preview.conflicts),
        }
    }
}

fn choices(chosen: Vec<CopyChoice>) -> project::CopyChoices {
    chosen.into_iter().map(|choice| (choice.key, choice.taken.into())).collect()
}

pub(crate) fn preview_merge_copy(session: &Session, request: MergeCopy) -> Result<CopyPreview, CommandError> {
    let choices = choices(request.choices);
    let passphrase = given(request.passphrase.as_ref())?;
    let copy = project::CopyFile { path: Path::new(&request.path), passphrase: passphrase.as_ref() };
    Ok(session.with_project(|project| project.preview_merge_copy(&copy, &choices))?.into())
}

pub(crate) fn merge_copy(session: &Session, request: MergeCopy) -> Result<CopyPreview, CommandError> {
    let choices = choices(request.choices);
    let passphrase = given(request.passphrase.as_ref())?;
    let copy = project::CopyFile { path: Path::new(&request.path), passphrase: passphrase.as_ref() };
    let merged = session.act(|project| project.merge_copy(&copy, &choices, None))?;
    Ok(merged.into())
}

pub(crate) fn save_copy(session: &Session, request: SaveCopy) -> Result<Nothing, CommandError> {
    let (path, overwrite) = (Path::new(&request.path), request.overwrite);
    session.with_project(|project| match request.for_comments {
        true => project.save_copy_for_comments(path, overwrite),
        false => project.save_copy(path, overwrite),
    })?;
    Ok(Nothing {})
}

pub(crate) fn conflicted_copies(session: &Session, _: Nothing) -> Result<Vec<String>, CommandError> {
    let paths = session.with_project(|project| project.conflicted_copies())?;
    Ok(paths.into_iter().map(|path| path.to_string_lossy().into_owned()).collect())
}
