//! Makes a verified backup of a project, or lists those that are there.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{BackupFile, backups_of};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Made {
    path: String,
    codings: i64,
}

#[derive(Serialize)]
struct Listed {
    backups: Vec<ListedBackup>,
}

#[derive(Serialize)]
struct ListedBackup {
    path: String,
    made: String,
    bytes: u64,
    has_passphrase: bool,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command.arg(grammar.project()).arg(grammar.flag("list", "cli-help-backup-list"));
    grammar.details(command, "cli-backup-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    if matches.get_flag("list") {
        return list(console, &backups_of(path));
    }
    let mut project = opening::for_backups(console, path)??;
    let backup = project.back_up()?;
    project.close()?;
    let path = backup.path.to_string_lossy().into_owned();
    if console.is_json() {
        console.print_json(&Made { path, codings: backup.codings })?;
    } else {
        let message = Message::new("cli-backup-done").with("file", path).with("codings", backup.codings);
        console.print_line(&console.text(&message))?;
    }
    Ok(Status::Done)
}

fn list(console: &Console, backups: &[BackupFile]) -> Result<Status, Failure> {
    if console.is_json() {
        let backups = backups.iter().map(|file| ListedBackup {
            path: file.path.to_string_lossy().into_owned(),
            made: file.made.clone(),
            bytes: file.size,
            has_passphrase: file.has_passphrase,
        });
        console.print_json(&Listed { backups: backups.collect() })?;
        return Ok(Status::Done);
    }
    if backups.is_empty() {
        console.note(&console.word("cli-backup-none"));
        return Ok(Status::Done);
    }
    let mut listing = Listing::new(&[Side::Left, Side::Right, Side::Left, Side::Left]);
    for file in backups {
        let protected = if file.has_passphrase { console.word("cli-backup-with-passphrase") } else { String::new() };
        let size = format!("{:.1} MB", megabytes(file.size));
        listing.row([file.made.clone(), size, file.path.to_string_lossy().into_owned(), protected]);
    }
    console.print(&listing.text())?;
    Ok(Status::Done)
}

fn megabytes(bytes: u64) -> f64 {
    // Tenths, so that nothing is lost in a number with a point.
    f64::from(u32::try_from(bytes / 100_000).unwrap_or(u32::MAX)) / 10.0
}
