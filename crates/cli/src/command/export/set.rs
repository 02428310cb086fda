//! `sitat export P all`: the appendices that most theses have, or those of a list, into a folder; all of them or none.

use std::collections::{BTreeMap, BTreeSet};

use clap::ArgMatches;
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{PartOutcome, Project, SetPart, Target, Watch, WritePart, WritingProgress};

use super::batch::{self, Entry};
use super::{Kind, Written, csv_of, warn_of_leaks, write};
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{path_of, text_of};
use crate::{key_list, opening};

/// What was written into a folder.
#[derive(Serialize)]
struct Told {
    path: String,
    what: &'static str,
    files: Vec<Written>,
    left_out: Vec<ToldLeftOut>,
}

/// A document for which there is nothing in the project.
#[derive(Serialize)]
struct ToldLeftOut {
    file: String,
    key: &'static str,
    reason: String,
}

/// What a document is counted as.
fn kind_of(name: &str) -> Kind {
    Kind::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or(Kind::Excerpts)
}

/// Whether a refusal says that there is nothing to write, so that the others are written all the same.
fn nothing(message: &Message) -> bool {
    message.key.starts_with("appendix-nothing-")
}

fn part_of(console: &Console, entry: &Entry) -> WritePart<'static, Failure> {
    let mut console = console.again();
    let entry = entry.clone();
    Box::new(move |project: &mut Project, target: &Target<'_>| {
        let csv = csv_of(project, &entry.matches)?;
        let target = Target { csv, ..target.clone() };
        match write(&mut console, project, entry.kind, &entry.matches, &target) {
            Ok(exported) => Ok(PartOutcome::Written(exported)),
            Err(Failure::Refused(message)) if nothing(&message) => Ok(PartOutcome::Nothing(message.key)),
            Err(Failure::Refused(message) | Failure::Usage(message)) => Err(batch::at(&console, &entry, &message)),
            Err(Failure::Unread) => Err(Failure::Unread),
        }
    })
}

/// Says on the terminal which document is being written.
struct Speaking(Console);

impl Watch for Speaking {
    fn tell(&mut self, progress: &WritingProgress) {
        let message = Message::new("cli-set-progress").with("number", progress.done + 1).with("of", progress.of);
        self.0.note(&self.0.text(&message.with("file", progress.name.as_str())));
    }
}

pub(super) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let folder = path_of(matches, "output");
    // The list is read before the project is opened.
    let listed = match matches.get_one::<std::path::PathBuf>("batch") {
        Some(path) => Some(batch::read(console, path, path_of(matches, "project"))?),
        None => None,
    };
    let mut project = opening::for_exporting(console, path_of(matches, "project"), text_of(matches, "coder"))?;
    key_list::open(console, &mut project, matches)?;
    project.use_template(matches.get_one::<std::path::PathBuf>("template").cloned());
    let language = project.language()?;
    let csv = csv_of(&mut project, matches)?;
    let mut kinds: BTreeMap<String, Kind> = BTreeMap::new();
    let parts: Vec<SetPart<'_, Failure>> = match &listed {
        Some(entries) => entries
            .iter()
            .map(|entry| {
                kinds.insert(entry.file.clone(), entry.kind);
                SetPart { file: entry.file.clone(), write: part_of(console, entry) }
            })
            .collect(),
        None => {
            let standard = project.standard_set()?;
            kinds.extend(standard.iter().map(|own| (own.file(language), kind_of(own.name()))));
            standard.into_iter().map(|own| own.part(language)).collect()
        }
    };
    let watch = Box::new(Speaking(console.again()));
    let overwrite = matches.get_flag("force");
    let written = project.watched(watch, |project| project.export_set(folder, overwrite, csv, parts))?;
    project.close()?;
    written.files.iter().for_each(|own| warn_of_leaks(console, own));
    let is_whole = written.left_out.is_empty();
    let of = |file: &std::path::Path| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        kinds.get(&name).copied().unwrap_or(Kind::Excerpts)
    };
    if console.is_json() {
        let left_out =
            written.left_out.into_iter().map(|(file, key)| ToldLeftOut { file, key, reason: console.word(key) });
        console.print_json(&Told {
            path: folder.to_string_lossy().into_owned(),
            what: Kind::All.name(),
            files: written.files.iter().map(|own| Written::new(of(&own.path), own)).collect(),
            left_out: left_out.collect(),
        })?;
    } else {
        for own in &written.files {
            let kind = of(&own.path);
            console.print_line(&Written::new(kind, own).line(console, kind, own))?;
        }
        for (file, key) in &written.left_out {
            let message =
                Message::new("cli-set-left-out").with("file", file.as_str()).with("reason", console.word(key));
            console.note(&console.text(&message));
        }
    }
    Ok(Status::complete(is_whole))
}

/// Names of files that are given twice.
pub(super) fn twice(names: impl Iterator<Item = String>) -> Option<String> {
    let mut given = BTreeSet::new();
    names.into_iter().find(|name| !given.insert(name.to_lowercase()))
}
