//! Which code of one tree corresponds to which code of another: shown, and filled from a table.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CodeId, Message};
use sitat_project::{CorrespondenceView, CrosswalkImported, CrosswalkPair, CrosswalkView, Project};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::selector::TreePair;
use crate::skipped::none_skipped;

#[derive(Serialize)]
struct Answer<'project> {
    /// Families between which something corresponds.
    families: Vec<ToldPair<'project>>,
    correspondences: Vec<Told<'project>>,
    /// Codes of either tree without a counterpart; only where two trees are asked for, or there are no others.
    #[serde(skip_serializing_if = "Option::is_none")]
    without: Option<[ToldSide<'project>; 2]>,
    /// Whether a table was only looked at.
    dry_run: bool,
    created: u32,
    updated: u32,
    same: u32,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct ToldPair<'project> {
    one: &'project str,
    other: &'project str,
    count: u32,
}

#[derive(Serialize)]
struct Told<'project> {
    from: &'project str,
    kind: &'static str,
    to: &'project str,
    note: &'project str,
    excerpts: Vec<&'project str>,
}

#[derive(Serialize)]
struct ToldSide<'project> {
    name: &'project str,
    codes: Vec<&'project str>,
}

/// The option that names two trees.
pub(crate) fn between(grammar: &Grammar) -> Arg {
    grammar.option("between", "cli-value-trees", "cli-help-crosswalk-between")
}

/// The trees that are asked for; else the only families between which something corresponds.
pub(crate) fn trees(matches: &ArgMatches, project: &mut Project) -> Result<Option<[CodeId; 2]>, Failure> {
    if let Some(written) = text_of(matches, "between") {
        return TreePair::read(written)?.resolve(project).map(Some);
    }
    Ok(match project.crosswalk_pairs()?.as_slice() {
        [pair] if pair.heads[0] != pair.heads[1] => Some(pair.heads),
        _ => None,
    })
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("table", "cli-value-table", "cli-help-crosswalk-table"))
        .arg(between(grammar))
        .arg(super::table_preview::option(grammar))
        .arg(grammar.coder());
    grammar.details(command, "cli-crosswalk-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let (path, table) = (path_of(matches, "project"), matches.get_one::<PathBuf>("table"));
    let is_look = matches.get_flag("dry-run");
    let Some(table) = table.filter(|_| !is_look) else {
        let mut project = opening::for_reading(console, path)?;
        let looked_at = table.map(|table| project.preview_crosswalk(table)).transpose()?;
        return tell(console, &mut project, matches, looked_at, is_look);
    };
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = project.import_crosswalk(table)?.value;
    let status = tell(console, &mut project, matches, Some(imported), false)?;
    project.close()?;
    Ok(status)
}

fn tell(
    console: &Console,
    project: &mut Project,
    matches: &ArgMatches,
    imported: Option<CrosswalkImported>,
    is_look: bool,
) -> Result<Status, Failure> {
    let view = match trees(matches, project)? {
        Some([one, other]) => Some(project.crosswalk(one, other)?),
        None => None,
    };
    let all = match &view {
        Some(_) => Vec::new(),
        None => project.correspondences()?,
    };
    let pairs = project.crosswalk_pairs()?;
    let shown = view.as_ref().map_or(all.as_slice(), |view| &view.correspondences);
    let (is_table, imported) = (imported.is_some(), imported.unwrap_or_default());
    if console.is_json() {
        console.print_json(&answer(console, &pairs, shown, view.as_ref(), &imported, is_look))?;
    } else {
        if shown.is_empty() {
            console.note(&console.word("cli-no-correspondences"));
        } else {
            console.print(&listing(console, shown))?;
        }
        for side in view.iter().flat_map(|view| &view.sides) {
            let names: Vec<&str> = side.without().map(|code| code.name.as_str()).collect();
            if !names.is_empty() {
                let message = Message::new("project-crosswalk-without").with("side", side.name.as_str());
                let message = message.with("count", names.len()).with("names", names.join(", "));
                console.print_line(&console.text(&message))?;
            }
        }
        if is_table {
            let key = if is_look { "crosswalk-would-bring" } else { "crosswalk-brought" };
            let message = Message::new(key).with("created", imported.created).with("updated", imported.updated);
            console.note(&console.text(&message.with("same", imported.same)));
        }
    }
    console.warn(&imported.warnings);
    Ok(Status::complete(none_skipped(&imported.warnings)))
}

fn answer<'project>(
    console: &Console,
    pairs: &'project [CrosswalkPair],
    shown: &'project [CorrespondenceView],
    view: Option<&'project CrosswalkView>,
    imported: &CrosswalkImported,
    dry_run: bool,
) -> Answer<'project> {
    let pair = |pair: &'project CrosswalkPair| {
        let [one, other] = &pair.names;
        ToldPair { one, other, count: pair.count }
    };
    let told = |own: &'project CorrespondenceView| {
        let [from, to] = &own.paths;
        let excerpts = own.evidence.iter().map(|excerpt| excerpt.id.as_str()).collect();
        Told { from, kind: own.kind.name(), to, note: &own.note, excerpts }
    };
    let side = |place: usize, view: &'project CrosswalkView| {
        let side = &view.sides[place];
        ToldSide { name: &side.name, codes: side.without().map(|code| code.path.as_str()).collect() }
    };
    Answer {
        families: pairs.iter().map(pair).collect(),
        correspondences: shown.iter().map(told).collect(),
        without: view.map(|view| [side(0, view), side(1, view)]),
        dry_run,
        created: imported.created,
        updated: imported.updated,
        same: imported.same,
        warnings: ToldWarnings::new(console.language(), &imported.warnings),
    }
}

fn listing(console: &Console, shown: &[CorrespondenceView]) -> String {
    let mut listing = Listing::with_headings(&[
        (console.word("export-crosswalk-from"), Side::Left),
        (console.word("export-crosswalk-kind"), Side::Left),
        (console.word("export-crosswalk-to"), Side::Left),
        (console.word("export-crosswalk-note"), Side::Left),
    ]);
    for own in shown {
        let [from, to] = own.paths.clone();
        listing.row([from, console.word(own.kind.label_key()), to, crate::listing::one_line(&own.note)]);
    }
    listing.text()
}
