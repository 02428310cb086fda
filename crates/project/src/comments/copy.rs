//! Copies made for comments: making one, and what may be done in it.

use std::path::Path;

use sitat_export::{Json, json};
use sitat_import::{COMMENTS_FORMAT, COMMENTS_VERSION};
use sitat_store::{CommentCopyRow, StepRow};

use super::{CommentError, CommentFilter, CommentView};
use crate::exporting::write_beside;
use crate::{Operation, Project, ProjectError};

/// What is done to comments by whoever reads a copy.
fn is_commenting(operation: Operation) -> bool {
    matches!(operation, Operation::CreateComment | Operation::WriteComment | Operation::DeleteComment)
}

/// A moment as programs write it: `2026-11-21T09:14:03.120Z`.
fn moment(at: i64) -> String {
    let time = jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

fn told(view: &CommentView) -> Json {
    let row = &view.row;
    let on = vec![
        ("kind", row.on.name().into()),
        ("id", row.on_guid.as_str().into()),
        ("name", view.name.as_str().into()),
        ("words", view.words.as_str().into()),
    ];
    let settled = row.settled.as_ref().map(|own| {
        Json::Object(vec![
            ("by", own.by.as_str().into()),
            ("at", moment(own.at).into()),
            ("reply", view.reply.as_str().into()),
        ])
    });
    Json::Object(vec![
        ("id", row.guid.as_str().into()),
        ("author", row.author.as_str().into()),
        ("created_at", moment(row.created_at).into()),
        ("changed_at", moment(row.changed_at).into()),
        ("on", Json::Object(on)),
        ("text", row.text.as_str().into()),
        ("settled", settled.unwrap_or(Json::Null)),
    ])
}

impl Project {
    /// When and by whom this copy was made for comments, if it is one.
    pub fn comment_copy(&self) -> Result<Option<CommentCopyRow>, ProjectError> {
        Ok(self.store.read().comment_copy()?)
    }

    /// Refuses whatever is not done to comments, in a copy that was made for them.
    pub(crate) fn check_copy(&self, operation: Option<Operation>) -> Result<(), ProjectError> {
        if operation.is_some_and(is_commenting) || self.comment_copy()?.is_none() {
            return Ok(());
        }
        Err(CommentError::CopyForComments.into())
    }

    /// Whether undo and redo may reverse a step here: in a copy for comments only what was done to comments in it.
    pub(crate) fn may_reverse(&self, step: &StepRow) -> Result<bool, ProjectError> {
        let Some(copy) = self.comment_copy()? else { return Ok(true) };
        Ok(step.id > copy.step && Operation::from_name(&step.operation).is_some_and(is_commenting))
    }

    /// Writes a copy in which nothing but comments can be written. Nothing of the project changes.
    pub fn save_copy_for_comments(&mut self, path: &Path, overwrite: bool) -> Result<(), ProjectError> {
        self.check_copy_place(path, overwrite)?;
        let (made_at, made_by) = (self.surroundings.clock.now(), self.surroundings.coder.clone());
        let row = CommentCopyRow { made_at, made_by, step: sitat_model::StepId(0) };
        Ok(self.store.save_copy_for_comments(path, &row)?)
    }

    /// Writes the comments to a small file that people can read too, and tells how many there are.
    pub fn save_comments(&mut self, path: &Path, overwrite: bool) -> Result<u32, ProjectError> {
        if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("json")) {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return Err(CommentError::NoJson { file }.into());
        }
        if path.exists() && !overwrite {
            return Err(ProjectError::FileExists(path.to_owned()));
        }
        let views = self.comments(&CommentFilter::default())?;
        let structure = self.structure()?;
        let project = vec![
            ("id", structure.project.guid.as_str().into()),
            ("name", structure.veiled(&structure.project.name).into()),
        ];
        let file = Json::Object(vec![
            ("format", COMMENTS_FORMAT.into()),
            ("version", COMMENTS_VERSION.into()),
            ("project", Json::Object(project)),
            ("written_at", moment(self.surroundings.clock.now()).into()),
            ("comments", Json::List(views.iter().map(told).collect())),
        ]);
        write_beside(path, &json(&file))?;
        Ok(u32::try_from(views.len()).unwrap_or(u32::MAX))
    }
}
