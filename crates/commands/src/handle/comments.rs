//! Comments of somebody who reads the work.

use std::path::Path;

use sitat_project as project;
use sitat_project::CommentFilter;

use super::same_names;
use crate::wire::Nothing;
use crate::wire::comments::{
    CommentCreated, CommentFate, CommentInfo, CommentSettled, CommentStanding, CommentsTaken, CreateComment,
    GetComments, SaveComments, SettleComment, TakeComments, TakenComment, WriteComment,
};
use crate::wire::export::Exported;
use crate::{CommandError, Session};

same_names!(project::CommentStanding, CommentStanding: There, Changed, Gone);
same_names!(project::CommentFate, CommentFate: New, Newer, Same, ChangedHere, DeletedHere);

impl From<project::CommentView> for CommentInfo {
    fn from(view: project::CommentView) -> Self {
        let reply = view.reply;
        Self {
            id: view.row.id.into(),
            on: view.row.on.into(),
            target: view.target.map(Into::into),
            standing: view.standing.into(),
            name: view.name,
            words: view.words,
            words_now: view.words_now,
            text: view.row.text,
            shown: view.shown,
            author: view.row.author,
            is_own: view.is_own,
            created_at: view.row.created_at,
            changed_at: view.row.changed_at,
            settled: view.row.settled.map(|own| CommentSettled { at: own.at, by: own.by, reply }),
            place: view.place.map(Into::into),
        }
    }
}

impl From<project::TakenComment> for TakenComment {
    fn from(own: project::TakenComment) -> Self {
        Self {
            fate: own.fate.into(),
            standing: own.standing.into(),
            name: own.name,
            author: own.author,
            text: own.text,
        }
    }
}

impl From<project::CommentsTaken> for CommentsTaken {
    fn from(taken: project::CommentsTaken) -> Self {
        let number = taken.count(project::CommentFate::New) + taken.count(project::CommentFate::Newer);
        Self { taken: number, comments: super::wire(taken.comments) }
    }
}

pub(crate) fn comments(session: &Session, request: GetComments) -> Result<Vec<CommentInfo>, CommandError> {
    let target = request.target.map(Into::into);
    let filter = CommentFilter { target, open: request.open, author: request.author.as_deref() };
    Ok(super::wire(session.with_project(|project| project.comments(&filter))?))
}

pub(crate) fn create_comment(session: &Session, request: CreateComment) -> Result<CommentCreated, CommandError> {
    let id = session.act(|project| project.create_comment(request.target.into(), &request.text))?;
    Ok(CommentCreated { id: id.into() })
}

pub(crate) fn write_comment(session: &Session, request: WriteComment) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_comment(request.id.into(), &request.text))?;
    Ok(Nothing {})
}

pub(crate) fn settle_comment(session: &Session, request: SettleComment) -> Result<Nothing, CommandError> {
    session.act(|project| match &request.reply {
        Some(reply) => project.settle_comment(request.id.into(), reply),
        None => project.reopen_comment(request.id.into()),
    })?;
    Ok(Nothing {})
}

pub(crate) fn save_comments(session: &Session, request: SaveComments) -> Result<Exported, CommandError> {
    let path = Path::new(&request.path);
    let count = session.with_project(|project| project.save_comments(path, request.overwrite))?;
    Ok(Exported { path: request.path, count })
}

pub(crate) fn preview_take_comments(session: &Session, request: TakeComments) -> Result<CommentsTaken, CommandError> {
    Ok(session.with_project(|project| project.preview_take_comments(Path::new(&request.path)))?.into())
}

pub(crate) fn take_comments(session: &Session, request: TakeComments) -> Result<CommentsTaken, CommandError> {
    Ok(session.act(|project| project.take_comments(Path::new(&request.path)))?.into())
}
