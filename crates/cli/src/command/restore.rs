//! Goes back to a backup, or saves what can be read of a damaged file. What is there now is never lost.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{
    BackupComparison, BackupCounts, Passphrase, Project, ProjectError, Restored, Salvaged, StoreError,
    newest_sound_backup, restore_file, salvage, sentence,
};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::passphrase::Source;

/// Steps that are written out of what would be gone.
const SHOWN: usize = 20;

#[derive(Serialize)]
struct Answer {
    backup: String,
    /// The backup of what was there.
    kept: Option<String>,
    /// Where a file was put that could not be opened.
    aside: Option<String>,
}

#[derive(Serialize)]
struct Compared {
    backup: String,
    then: Counts,
    now: Counts,
    steps_since: u32,
    steps_only_in_backup: u32,
}

#[derive(Serialize)]
struct Counts {
    sources: u32,
    participants: u32,
    cases: u32,
    codes: u32,
    passages: u32,
    codings: u32,
    themes: u32,
    memos: u32,
}

#[derive(Serialize)]
struct Saved {
    path: String,
    texts: u32,
    codings: u32,
    made_of_quotes: Vec<String>,
    to_review: u32,
    tables: Vec<SavedTable>,
}

#[derive(Serialize)]
struct SavedTable {
    table: String,
    saved: u32,
    has_unread: bool,
    dropped: u32,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("backup", "cli-value-backup", "cli-help-restore-backup"))
        .arg(
            grammar
                .option("backup-passphrase-file", "cli-value-file", "cli-help-restore-backup-passphrase-file")
                .value_parser(value_parser!(PathBuf))
                .allow_hyphen_values(true),
        )
        .arg(grammar.flag("dry-run", "cli-help-restore-dry-run"))
        .arg(
            grammar
                .option("salvage", "cli-value-file", "cli-help-restore-salvage")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with_all(["backup", "backup-passphrase-file", "dry-run"]),
        )
        .arg(grammar.coder());
    grammar.details(command, "cli-restore-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let coder = matches.get_one::<String>("coder").map(String::as_str);
    if let Some(into) = matches.get_one::<PathBuf>("salvage") {
        let surroundings = opening::surroundings(coder);
        let salvaged = console.with_passphrase(|passphrase| salvage(path, passphrase, into, &surroundings))?;
        return tell_saved(console, into, salvaged);
    }
    let own = Source::given(matches.get_one("backup-passphrase-file")).read()?;
    let dry_run = matches.get_flag("dry-run");
    match opening::for_backups(console, path)? {
        Ok(mut project) => {
            let backup = chosen(console, matches, path, own.as_ref())?;
            if dry_run {
                let compared = project.compare_backup(&backup, own.as_ref())?;
                return tell_compared(console, &mut project, &backup, &compared);
            }
            let kept = project.restore_backup(&backup, own.as_ref())?;
            project.close()?;
            tell(console, &backup, Restored { kept: Some(kept), aside: None })
        }
        // A file that cannot be opened as a project at all: the backup takes its place.
        Err(error) if is_lost(&error) && !dry_run => {
            let backup = chosen(console, matches, path, own.as_ref())?;
            let passphrase = match own {
                Some(own) => Some(own),
                None => console.passphrase()?,
            };
            let restored = restore_file(path, &backup, passphrase, &opening::surroundings(coder))?;
            tell(console, &backup, restored)
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether nothing can be made of the file but what a backup holds.
fn is_lost(error: &ProjectError) -> bool {
    matches!(
        error,
        ProjectError::Store(StoreError::Missing(_) | StoreError::NotAProject(_) | StoreError::Damaged { .. })
    )
}

/// The backup that was named, or the newest that is whole.
fn chosen(
    console: &mut Console,
    matches: &ArgMatches,
    path: &Path,
    own: Option<&Passphrase>,
) -> Result<PathBuf, Failure> {
    if let Some(backup) = matches.get_one::<PathBuf>("backup") {
        return Ok(backup.clone());
    }
    let given = console.passphrase()?;
    newest_sound_backup(path, own.or(given.as_ref())).ok_or_else(|| {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Failure::Refused(Message::new("cli-restore-no-backup").with("file", file))
    })
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn tell(console: &Console, backup: &Path, restored: Restored) -> Result<Status, Failure> {
    let answer = Answer {
        backup: shown(backup),
        kept: restored.kept.map(|kept| shown(&kept.path)),
        aside: restored.aside.map(|aside| shown(&aside)),
    };
    if console.is_json() {
        console.print_json(&answer)?;
        return Ok(Status::Done);
    }
    console.print_line(&console.text(&Message::new("cli-restore-done").with("file", answer.backup)))?;
    if let Some(kept) = answer.kept {
        console.note(&console.text(&Message::new("cli-restore-kept").with("file", kept)));
    }
    if let Some(aside) = answer.aside {
        console.note(&console.text(&Message::new("cli-restore-aside").with("file", aside)));
    }
    Ok(Status::Done)
}

fn counts(counts: BackupCounts) -> Counts {
    let BackupCounts { sources, participants, cases, codes, segments, codings, themes, memos } = counts;
    Counts { sources, participants, cases, codes, passages: segments, codings, themes, memos }
}

fn tell_compared(
    console: &Console,
    project: &mut Project,
    backup: &Path,
    compared: &BackupComparison,
) -> Result<Status, Failure> {
    if console.is_json() {
        console.print_json(&Compared {
            backup: shown(backup),
            then: counts(compared.then),
            now: counts(compared.now),
            steps_since: compared.since_count,
            steps_only_in_backup: compared.only_there,
        })?;
        return Ok(Status::Done);
    }
    let mut listing = Listing::with_headings(&[
        (String::new(), Side::Left),
        (console.word("cli-restore-then"), Side::Right),
        (console.word("cli-restore-now"), Side::Right),
    ]);
    let (then, now) = (compared.then, compared.now);
    for (key, then, now) in [
        ("cli-info-sources", then.sources, now.sources),
        ("cli-info-participants", then.participants, now.participants),
        ("cli-restore-cases", then.cases, now.cases),
        ("cli-info-codes", then.codes, now.codes),
        ("cli-info-segments", then.segments, now.segments),
        ("cli-info-codings", then.codings, now.codings),
        ("cli-restore-themes", then.themes, now.themes),
        ("cli-restore-memos", then.memos, now.memos),
    ] {
        listing.row([console.word(key), then.to_string(), now.to_string()]);
    }
    console.print_line(&shown(backup))?;
    console.print(&listing.text())?;
    console.print_line(&console.count("cli-restore-since", compared.since_count))?;
    let language = project.language()?;
    for step in compared.since.iter().take(SHOWN) {
        console.print_line(&format!("  {}", crate::listing::one_line(&sentence(language, &step.step))))?;
    }
    Ok(Status::Done)
}

fn tell_saved(console: &Console, into: &Path, salvaged: Salvaged) -> Result<Status, Failure> {
    let status = Status::complete(salvaged.is_whole());
    if console.is_json() {
        let tables = salvaged.tables.into_iter().map(|table| SavedTable {
            table: table.table,
            saved: table.saved,
            has_unread: table.has_unread,
            dropped: table.dropped,
        });
        console.print_json(&Saved {
            path: shown(into),
            texts: salvaged.texts,
            codings: salvaged.codings,
            made_of_quotes: salvaged.made_of_quotes,
            to_review: salvaged.to_review,
            tables: tables.collect(),
        })?;
        return Ok(status);
    }
    let done = Message::new("cli-salvage-done")
        .with("file", shown(into))
        .with("texts", salvaged.texts)
        .with("codings", salvaged.codings);
    console.print_line(&console.text(&done))?;
    if salvaged.is_whole() {
        console.print_line(&console.word("cli-salvage-whole"))?;
    }
    for table in &salvaged.tables {
        let message = Message::new("cli-salvage-table").with("table", table.table.as_str()).with("saved", table.saved);
        let mut parts = vec![console.text(&message)];
        parts.extend(table.has_unread.then(|| console.word("cli-salvage-unread")));
        parts.extend((table.dropped > 0).then(|| console.count("cli-salvage-dropped", table.dropped)));
        console.print_line(&format!("  {}", parts.join("; ")))?;
    }
    for name in &salvaged.made_of_quotes {
        console.print_line(&console.text(&Message::new("cli-salvage-quotes").with("name", name.as_str())))?;
    }
    if salvaged.to_review > 0 {
        console.print_line(&console.count("cli-salvage-review", salvaged.to_review))?;
    }
    Ok(status)
}
