//! Makes the sample study with every document that can be made from it, to look at and to try things on.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{
    ExcerptOrder, ExcerptSelection, Exported, GridChoice, Opening, Project, ProjectError, StoreError, Target,
};

use super::export::{Kind, Written, csv_style};
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::opening::surroundings;

/// Name of the project file in the folder.
const PROJECT: &str = "smartby.sitat";

/// The documents: name of the file, what it holds, and in which order.
const DOCUMENTS: [(&str, Kind, ExcerptOrder); 10] = [
    ("excerpts-code-case.docx", Kind::Excerpts, ExcerptOrder::CodeCase),
    ("excerpts-case-code.docx", Kind::Excerpts, ExcerptOrder::CaseCode),
    ("excerpts.xlsx", Kind::Excerpts, ExcerptOrder::CodeCase),
    ("excerpts.csv", Kind::Excerpts, ExcerptOrder::CodeCase),
    ("codebook.docx", Kind::Codebook, ExcerptOrder::CodeCase),
    ("codebook.xlsx", Kind::Codebook, ExcerptOrder::CodeCase),
    ("codebook.csv", Kind::Codebook, ExcerptOrder::CodeCase),
    ("grid.docx", Kind::Grid, ExcerptOrder::CodeCase),
    ("grid.xlsx", Kind::Grid, ExcerptOrder::CodeCase),
    ("grid.csv", Kind::Grid, ExcerptOrder::CodeCase),
];

#[derive(Serialize)]
struct Answer {
    project: String,
    files: Vec<Written>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    command
        .arg(grammar.file("folder", "cli-value-folder", "cli-help-demo-folder").required(true))
        .arg(grammar.flag("force", "cli-help-force"))
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let folder = path_of(matches, "folder");
    let path = folder.join(PROJECT);
    let is_forced = matches.get_flag("force");
    if !is_forced {
        refuse_to_overwrite(folder)?;
    }
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    if is_forced && path.exists() {
        remove(&path)?;
    }
    let mut project = sitat_sample::create(&path, surroundings(None))?;
    console.follow(&mut project)?;
    let shown_path = path.to_string_lossy().into_owned();
    let mut lines = vec![console.text(&Message::new("cli-demo-project").with("path", shown_path.as_str()))];
    let mut files = Vec::new();
    for (name, kind, order) in DOCUMENTS {
        let exported = write(&mut project, &folder.join(name), kind, order, is_forced)?;
        let written = Written::new(kind, &exported);
        lines.push(written.line(console, kind, &exported));
        files.push(written);
    }
    project.close()?;
    if console.is_json() {
        console.print_json(&Answer { project: shown_path, files })?;
    } else {
        console.print_line(&lines.join("\n"))?;
    }
    Ok(Status::Done)
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    ProjectError::CannotWrite { path: path.to_owned(), reason: error.to_string() }.into()
}

/// Refuses before anything is made if any of the files is there.
fn refuse_to_overwrite(folder: &Path) -> Result<(), Failure> {
    let names = std::iter::once(PROJECT).chain(DOCUMENTS.iter().map(|(name, ..)| *name));
    match names.map(|name| folder.join(name)).find(|path| path.exists()) {
        Some(path) => Err(ProjectError::FileExists(path).into()),
        None => Ok(()),
    }
}

/// Takes an earlier sample away, unless somebody has it open.
fn remove(path: &PathBuf) -> Result<(), Failure> {
    match Project::open(path, Opening::default(), surroundings(None)) {
        Ok(project) => project.close()?,
        Err(error @ ProjectError::Store(StoreError::Locked { .. })) => return Err(error.into()),
        // Whatever else stands there was to be replaced.
        Err(_) => {}
    }
    std::fs::remove_file(path).map_err(|error| cannot_write(path, &error))
}

fn write(
    project: &mut Project,
    path: &Path,
    kind: Kind,
    order: ExcerptOrder,
    overwrite: bool,
) -> Result<Exported, Failure> {
    let target = Target { path, overwrite, csv: csv_style(project.language()?) };
    Ok(match kind {
        Kind::Excerpts => {
            project.export_excerpts(&target, &ExcerptSelection { order, ..ExcerptSelection::default() })?
        }
        Kind::Codebook => project.export_codebook(&target)?,
        Kind::Grid => project.export_grid(&target, &GridChoice::default(), None)?,
        Kind::Framework => project.export_framework(&target, &GridChoice::default(), None)?,
        Kind::Methods => project.export_methods(&target, None)?,
        Kind::Audit => project.export_audit(&target, None, true)?,
        // The documents beside the sample study are none of the others.
        _ => {
            return Err(Failure::Usage(Message::new("cli-usage-no-question")));
        }
    })
}
