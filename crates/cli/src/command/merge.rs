//! Merges a copy that somebody else has coded in, or shows what that would do.

use std::collections::BTreeMap;

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{Conflict, CopyChoices, CopyFile, CopyPreview, CopyShare, Taken};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, texts_of};
use crate::listing::one_line;
use crate::passphrase::Source;
use crate::{opening, time};

#[derive(Serialize)]
struct Answer {
    /// Whether it was done, or only shown.
    merged: bool,
    parted_at: Option<String>,
    coders: BTreeMap<String, u32>,
    sources: BTreeMap<String, u32>,
    new_codes: Vec<String>,
    changed_codes: Vec<String>,
    segments: u32,
    codings: u32,
    changed_codings: u32,
    memos: u32,
    changed_memos: u32,
    correspondences: u32,
    turns: u32,
    progress: u32,
    same: u32,
    removed_here: u32,
    removed_there: u32,
    lost: u32,
    lost_memos: u32,
    comments: u32,
    conflicts: Vec<ToldConflict>,
}

#[derive(Serialize)]
struct ToldConflict {
    key: String,
    kind: &'static str,
    name: String,
    here: String,
    there: String,
    codings: u32,
    has_choice: bool,
    /// Nothing is merged before it is said.
    must_be_chosen: bool,
    chosen: Option<&'static str>,
}

fn shares(all: Vec<CopyShare>) -> BTreeMap<String, u32> {
    all.into_iter().map(|share| (share.name, share.codings)).collect()
}

impl From<Conflict> for ToldConflict {
    fn from(conflict: Conflict) -> Self {
        Self {
            kind: conflict.kind.name(),
            has_choice: conflict.kind.has_choice(),
            must_be_chosen: conflict.is_open(),
            chosen: conflict.chosen.map(Taken::name),
            key: conflict.key,
            name: conflict.name,
            here: conflict.here,
            there: conflict.there,
            codings: conflict.codings,
        }
    }
}

fn answer(preview: CopyPreview, merged: bool) -> Answer {
    Answer {
        merged,
        parted_at: preview.parted_at.map(time::for_programs),
        coders: shares(preview.coders),
        sources: shares(preview.sources),
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
        conflicts: preview.conflicts.into_iter().map(Into::into).collect(),
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("copy", "cli-value-copy", "cli-help-merge-copy").required(true))
        .arg(
            grammar
                .option("copy-passphrase-file", "cli-value-file", "cli-help-copy-passphrase-file")
                .value_parser(clap::value_parser!(std::path::PathBuf))
                .allow_hyphen_values(true),
        )
        .arg(grammar.flag("dry-run", "cli-help-merge-dry-run"))
        .arg(grammar.option("choose", "cli-value-choice", "cli-help-merge-choose").action(ArgAction::Append));
    grammar.details(command, "cli-merge-details")
}

fn choices(matches: &ArgMatches) -> Result<CopyChoices, Failure> {
    let mut choices = CopyChoices::new();
    for written in texts_of(matches, "choose") {
        let choice = written.rsplit_once('=').and_then(|(key, taken)| Some((key.trim(), Taken::from_name(taken)?)));
        let wrong = || Failure::Usage(Message::new("cli-merge-bad-choice").with("written", written.as_str()));
        let (key, taken) = choice.ok_or_else(wrong)?;
        choices.insert(key.to_owned(), taken);
    }
    Ok(choices)
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let (path, copy, choices) = (path_of(matches, "project"), path_of(matches, "copy"), choices(matches)?);
    let passphrase = Source::given(matches.get_one("copy-passphrase-file")).read()?;
    let copy = CopyFile { path: copy, passphrase: passphrase.as_ref() };
    let is_shown_only = matches.get_flag("dry-run");
    let preview = if is_shown_only {
        opening::for_reading(console, path)?.preview_merge_copy(&copy, &choices)?
    } else {
        let mut project = opening::for_writing(console, path, None)?;
        let merged = project.merge_copy(&copy, &choices, None)?.value;
        project.close()?;
        merged
    };
    let is_done = !is_shown_only && !preview.is_empty();
    if console.is_json() {
        console.print_json(&answer(preview, is_done))?;
        return Ok(Status::Done);
    }
    for line in told(console, &preview) {
        console.print_line(&one_line(&line))?;
    }
    if preview.is_empty() {
        console.note(&console.word("cli-merge-nothing"));
    } else if is_done {
        console.note(&console.word("cli-merge-done"));
    }
    Ok(Status::Done)
}

fn told(console: &Console, preview: &CopyPreview) -> Vec<String> {
    let mut lines = Vec::new();
    let shared = |all: &[CopyShare]| -> Vec<String> {
        all.iter()
            .map(|share| format!("  {}: {}", share.name, console.count("copy-count-codings", share.codings)))
            .collect()
    };
    let paths = |all: &[String]| -> Vec<String> { all.iter().map(|path| format!("  {path}")).collect() };
    let length = |all: &[String]| u32::try_from(all.len()).unwrap_or(u32::MAX);
    let parts = [
        ("copy-count-codings", preview.codings, [shared(&preview.coders), shared(&preview.sources)].concat()),
        ("copy-count-segments", preview.segments, Vec::new()),
        ("copy-count-new-codes", length(&preview.new_codes), paths(&preview.new_codes)),
        ("copy-count-changed-codes", length(&preview.changed_codes), paths(&preview.changed_codes)),
        ("copy-count-changed-codings", preview.changed_codings, Vec::new()),
        ("copy-count-memos", preview.memos, Vec::new()),
        ("copy-count-changed-memos", preview.changed_memos, Vec::new()),
        ("copy-count-correspondences", preview.correspondences, Vec::new()),
        ("copy-count-comments", preview.comments, Vec::new()),
        ("copy-count-turns", preview.turns, Vec::new()),
        ("copy-count-progress", preview.progress, Vec::new()),
        ("copy-count-same", preview.same, Vec::new()),
        ("copy-count-removed-here", preview.removed_here, Vec::new()),
        ("copy-count-removed-there", preview.removed_there, Vec::new()),
        ("copy-count-lost", preview.lost, Vec::new()),
        ("copy-count-lost-memos", preview.lost_memos, Vec::new()),
    ];
    for (key, number, below) in parts {
        if number > 0 {
            lines.push(console.count(key, number));
            lines.extend(below);
        }
    }
    for conflict in &preview.conflicts {
        lines.push(String::new());
        lines.push(console.text(&conflict.message()));
        for (key, words) in [("cli-merge-here", &conflict.here), ("cli-merge-there", &conflict.there)] {
            if !words.is_empty() {
                lines.push(format!("  {}: {words}", console.word(key)));
            }
        }
        if conflict.kind.has_choice() {
            lines.push(format!("  --choose {}={}", conflict.key, conflict.chosen.map_or("…", Taken::name)));
        }
    }
    lines
}
