//! The project file.

use std::path::{Path, PathBuf};

use sitat_project::{IndexState, Noun, Opening, Passphrase, Project, ProjectError, ProjectView, StepRow, StoreError};

use super::passphrases::given;
use crate::session::{opening, real};
use crate::wire::Nothing;
use crate::wire::project::{
    ActionLabel, AsOf, Changes, CommentCopy, CreateProject, IndexState as WireIndexState, LookBack, Noun as WireNoun,
    OpenProject, ProjectCounts, ProjectInfo, RenameProject,
};
use crate::{CommandError, ErrorKind, Session};

impl From<&StepRow> for ActionLabel {
    fn from(step: &StepRow) -> Self {
        Self { operation: step.operation.clone(), subject: step.subject.clone(), count: step.count }
    }
}

impl From<ProjectView> for ProjectInfo {
    fn from(view: ProjectView) -> Self {
        Self {
            name: view.name,
            path: view.path.to_string_lossy().into_owned(),
            has_passphrase: view.has_passphrase,
            is_on_network: view.is_on_network,
            reminders: super::wire(view.reminders),
            as_of: view.as_of.map(|own| AsOf { step: own.step.into(), at: own.at }),
            language: view.language.into(),
            coder: view.coder,
            read_only: view.is_read_only,
            comment_copy: view.comment_copy.map(|own| CommentCopy { made_at: own.made_at, made_by: own.made_by }),
            counts: ProjectCounts {
                sources: view.counts.sources,
                words: view.counts.words,
                cases: view.counts.cases,
                participants: view.counts.participants,
                codes: view.counts.codes,
                segments: view.counts.segments,
                codings: view.counts.codings,
                coders: view.counts.coders,
            },
            undo: view.undo.as_ref().map(Into::into),
            redo: view.redo.as_ref().map(Into::into),
            saved_at: view.saved_at,
            index: match view.index {
                IndexState::Building => WireIndexState::Building,
                IndexState::Ready => WireIndexState::Ready,
            },
        }
    }
}

impl From<Noun> for WireNoun {
    fn from(noun: Noun) -> Self {
        match noun {
            Noun::Project => Self::Project,
            Noun::Sources => Self::Sources,
            Noun::Participants => Self::Participants,
            Noun::Cases => Self::Cases,
            Noun::Codes => Self::Codes,
            Noun::Codings => Self::Codings,
            Noun::Memos => Self::Memos,
            Noun::Progress => Self::Progress,
            Noun::Guide => Self::Guide,
            Noun::Surveys => Self::Surveys,
            Noun::Names => Self::Names,
            Noun::Views => Self::Views,
            Noun::Searches => Self::Searches,
            Noun::Queries => Self::Queries,
            Noun::Summaries => Self::Summaries,
            Noun::Themes => Self::Themes,
            Noun::Claims => Self::Claims,
            Noun::Method => Self::Method,
            Noun::Checks => Self::Checks,
            Noun::Coders => Self::Coders,
            Noun::Comments => Self::Comments,
            Noun::Outline => Self::Outline,
        }
    }
}

impl From<&sitat_project::Changes> for Changes {
    fn from(changes: &sitat_project::Changes) -> Self {
        Self {
            nouns: super::wire(changes.nouns.iter().copied()),
            sources: super::wire(changes.sources.iter().copied()),
            segments: changes.segments.as_ref().map(|segments| super::wire(segments.iter().copied())),
            cases: changes.cases.as_ref().map(|cases| super::wire(cases.iter().copied())),
            texts: super::wire(changes.texts.iter().copied()),
        }
    }
}

pub(crate) fn view(session: &Session) -> Result<ProjectInfo, CommandError> {
    Ok(session.with_project(Project::view)?.into())
}

pub(crate) fn create_project(session: &Session, request: CreateProject) -> Result<ProjectInfo, CommandError> {
    let path = PathBuf::from(request.path);
    let passphrase = given(request.passphrase.as_ref())?;
    let (language, surroundings) = (request.language.into(), session.surroundings());
    session.open(&path, || Ok(Project::create_protected(&path, &request.name, language, passphrase, surroundings)?))?;
    view(session)
}

fn open(
    session: &Session,
    path: &Path,
    read_only: bool,
    passphrase: Option<Passphrase>,
) -> Result<ProjectInfo, CommandError> {
    let how = Opening { passphrase, ..opening(read_only) };
    session.open(path, || {
        Project::open(path, how, session.surroundings()).map_err(|error| {
            // A file that cannot be written can still be read: the window offers the same way out as for a locked one.
            let is_unwritable = matches!(error, ProjectError::Store(StoreError::CannotWrite { .. }));
            let message = error.message();
            if is_unwritable { CommandError::new(ErrorKind::Locked, message) } else { error.into() }
        })
    })?;
    view(session)
}

pub(crate) fn open_project(session: &Session, request: OpenProject) -> Result<ProjectInfo, CommandError> {
    let path = PathBuf::from(request.path);
    if let Some(typed) = given(request.passphrase.as_ref())? {
        let opened = open(session, &path, request.read_only, Some(typed))?;
        session.settings().lock_remembered(&real(&path), false);
        return Ok(opened);
    }
    if let Some(kept) = session.kept_passphrase(&path) {
        let opened = open(session, &path, request.read_only, Some(kept));
        // Changed elsewhere: what is kept opens nothing any more.
        if !opened.as_ref().is_err_and(|error| error.kind == ErrorKind::Passphrase) {
            return opened;
        }
        session.let_go_of(&path);
    }
    open(session, &path, request.read_only, None)
}

pub(crate) fn open_sample(session: &Session, _: Nothing) -> Result<ProjectInfo, CommandError> {
    session.open(&sitat_sample::path_in(session.work_folder()), || {
        let opened = sitat_sample::open_or_create(session.work_folder(), opening(false), session.surroundings());
        opened.map_err(CommandError::from)
    })?;
    view(session)
}

pub(crate) fn look_back(session: &Session, request: LookBack) -> Result<ProjectInfo, CommandError> {
    session.look_back(request.step.into())?;
    view(session)
}

pub(crate) fn return_to_now(session: &Session, _: Nothing) -> Result<ProjectInfo, CommandError> {
    session.return_to_now()?;
    view(session)
}

pub(crate) fn close_project(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.close_project()?;
    Ok(Nothing {})
}

pub(crate) fn project(session: &Session, _: Nothing) -> Result<ProjectInfo, CommandError> {
    view(session)
}

pub(crate) fn rename_project(session: &Session, request: RenameProject) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_project(&request.name))?;
    Ok(Nothing {})
}
