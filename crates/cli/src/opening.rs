//! How a command gets hold of a project: for reading beside a window that has it open, or for writing alone.

use std::path::Path;

use sitat_project::{Opening, PageProgram, Passphrase, Project, ProjectError, StoreError, Surroundings};

use crate::console::Console;
use crate::failure::Failure;

/// What a command knows of the outside; `coder` is the name given on the command line, else the user's.
pub(crate) fn surroundings(coder: Option<&str>) -> Surroundings {
    let given = coder.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
    let user = || ["USER", "USERNAME", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let name = given.or_else(|| user().map(|user| user.trim().to_owned()).filter(|user| !user.is_empty()));
    Surroundings::of_system(&name.unwrap_or_else(|| "sitat".to_owned()))
}

/// Opens a project, with its passphrase if it has one. The outer error is that none could be read.
fn open(
    console: &mut Console,
    path: &Path,
    read_only: bool,
    coder: Option<&str>,
) -> Result<Result<Project, ProjectError>, Failure> {
    open_as(console, path, &Opening { read_only, ..Opening::default() }, coder)
}

fn open_as(
    console: &mut Console,
    path: &Path,
    how: &Opening,
    coder: Option<&str>,
) -> Result<Result<Project, ProjectError>, Failure> {
    let with = |passphrase: Option<Passphrase>| {
        Project::open(path, Opening { passphrase, ..how.clone() }, surroundings(coder))
    };
    match with(console.passphrase()?) {
        Err(error @ ProjectError::Store(StoreError::PassphraseNeeded(_))) => match console.ask_passphrase()? {
            Some(typed) => Ok(with(Some(typed))),
            None => Ok(Err(error)),
        },
        opened => Ok(opened),
    }
}

/// Opens a project for reading, without its lock. A file of an older version has to be brought up to date first, which
/// takes the lock.
pub(crate) fn for_reading(console: &mut Console, path: &Path) -> Result<Project, Failure> {
    let project = match open(console, path, true, None)? {
        Err(ProjectError::Store(StoreError::Older { .. })) => open(console, path, false, None)?,
        opened => opened,
    };
    let mut project = project?;
    console.follow(&mut project)?;
    Ok(project)
}

/// Opens a project from which a document is written: for writing, since the journal tells of it. Where somebody else has
/// it open or the file cannot be written, it is only read, and that is said.
pub(crate) fn for_exporting(console: &mut Console, path: &Path, coder: Option<&str>) -> Result<Project, Failure> {
    let mut project = match open(console, path, false, coder)? {
        Err(ProjectError::Store(StoreError::Locked { .. } | StoreError::CannotWrite { .. })) => {
            let project = for_reading(console, path)?;
            console.note(&console.word("cli-export-not-in-journal"));
            return Ok(project);
        }
        opened => opened?,
    };
    console.follow(&mut project)?;
    Ok(project)
}

/// Opens a project for writing; refused while somebody else has it open.
pub(crate) fn for_writing(console: &mut Console, path: &Path, coder: Option<&str>) -> Result<Project, Failure> {
    let mut project = open(console, path, false, coder)??;
    project.read_pages_by(PageProgram::of_this_program());
    console.follow(&mut project)?;
    Ok(project)
}

/// Opens a project of which a backup is made, or brought back, by the command itself. The outer error is that no passphrase
/// could be read.
pub(crate) fn for_backups(console: &mut Console, path: &Path) -> Result<Result<Project, ProjectError>, Failure> {
    let opened = open_as(console, path, &Opening { without_backup: true, ..Opening::default() }, None)?;
    let Ok(mut project) = opened else { return Ok(opened) };
    console.follow(&mut project)?;
    Ok(Ok(project))
}
