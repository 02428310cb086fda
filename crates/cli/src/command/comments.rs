//! Comments of somebody who reads the work: listed, written to a small file, taken in from one, settled.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CommentId, Message};
use sitat_project::{CommentFate, CommentFilter, CommentStanding, CommentView, CommentsTaken};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::one_line;
use crate::{opening, time};

#[derive(Serialize)]
struct Answer {
    /// Whether nothing but comments can be written in this file.
    for_comments: bool,
    comments: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    id: i64,
    author: String,
    on: &'static str,
    name: String,
    words: String,
    standing: &'static str,
    text: String,
    created_at: String,
    changed_at: String,
    settled_at: Option<String>,
    settled_by: Option<String>,
    reply: Option<String>,
}

#[derive(Serialize)]
struct Saved {
    path: String,
    count: u32,
}

#[derive(Serialize)]
struct Taken {
    /// Whether they were taken, or only shown.
    taken: bool,
    new: u32,
    newer: u32,
    same: u32,
    changed_here: u32,
    deleted_here: u32,
    comments: Vec<ToldTaken>,
}

#[derive(Serialize)]
struct ToldTaken {
    fate: &'static str,
    standing: &'static str,
    name: String,
    author: String,
    text: String,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let file = |id: &'static str, help: &'static str| {
        grammar.option(id, "cli-value-file", help).value_parser(clap::value_parser!(std::path::PathBuf))
    };
    let command = command
        .arg(grammar.project())
        .arg(grammar.flag("open", "cli-help-comments-open"))
        .arg(file("save", "cli-help-comments-save").conflicts_with_all(["take", "settle"]))
        .arg(file("take", "cli-help-comments-take").conflicts_with("settle"))
        .arg(
            grammar.option("settle", "cli-value-id", "cli-help-comments-settle").value_parser(clap::value_parser!(i64)),
        )
        .arg(grammar.option("reply", "cli-value-text", "cli-help-comments-reply").requires("settle"))
        .arg(grammar.flag("dry-run", "cli-help-comments-dry-run").requires("take"))
        .arg(grammar.flag("force", "cli-help-force").requires("save"))
        .arg(grammar.coder());
    grammar.details(command, "cli-comments-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    if matches.contains_id("save") {
        return save(console, matches);
    }
    if matches.contains_id("take") {
        return take(console, matches);
    }
    if let Some(id) = matches.get_one::<i64>("settle").copied() {
        let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
        project.settle_comment(CommentId(id), text_of(matches, "reply").unwrap_or_default())?;
        let settled = told(&project.comment(CommentId(id))?);
        project.close()?;
        if console.is_json() {
            console.print_json(&settled)?;
        } else {
            console.note(&console.word("cli-comments-settled"));
        }
        return Ok(Status::Done);
    }
    let mut project = opening::for_reading(console, path)?;
    let filter = CommentFilter { open: matches.get_flag("open").then_some(true), ..CommentFilter::default() };
    let views = project.comments(&filter)?;
    if console.is_json() {
        let for_comments = project.comment_copy()?.is_some();
        console.print_json(&Answer { for_comments, comments: views.iter().map(told).collect() })?;
        return Ok(Status::Done);
    }
    for view in &views {
        show(console, view)?;
    }
    if views.is_empty() {
        console.note(&console.word("cli-comments-none"));
    }
    Ok(Status::Done)
}

fn told(view: &CommentView) -> Told {
    let settled = view.row.settled.as_ref();
    Told {
        id: view.row.id.0,
        author: view.row.author.clone(),
        on: view.row.on.name(),
        name: view.name.clone(),
        words: view.words.clone(),
        standing: view.standing.name(),
        text: view.shown.clone(),
        created_at: time::for_programs(view.row.created_at),
        changed_at: time::for_programs(view.row.changed_at),
        settled_at: settled.map(|own| time::for_programs(own.at)),
        settled_by: settled.map(|own| own.by.clone()),
        reply: settled.map(|_| view.reply.clone()),
    }
}

/// What is to be said of what a comment stands on, if it is not as it was.
fn standing_key(standing: CommentStanding) -> Option<&'static str> {
    match standing {
        CommentStanding::There => None,
        CommentStanding::Changed => Some("comments-changed"),
        CommentStanding::Gone => Some("comments-gone"),
    }
}

fn show(console: &Console, view: &CommentView) -> Result<(), Failure> {
    let head = Message::new("cli-comments-head")
        .with("id", view.row.id.to_string())
        .with("author", view.row.author.as_str())
        .with("name", view.name.as_str());
    console.print_line(&one_line(&console.text(&head)))?;
    if !view.words.is_empty() {
        console.print_line(&format!("    «{}»", one_line(&view.words)))?;
    }
    if let Some(key) = standing_key(view.standing) {
        console.print_line(&format!("    {}", console.word(key)))?;
    }
    console.print_line(&format!("    {}", one_line(&view.shown)))?;
    if let Some(settled) = &view.row.settled {
        let key = if view.reply.is_empty() { "comments-settled-by" } else { "comments-answered-by" };
        let line = Message::new(key).with("name", settled.by.as_str());
        let told = format!("    {} {}", console.text(&line), one_line(&view.reply));
        console.print_line(told.trim_end())?;
    }
    Ok(())
}

fn save(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let file = path_of(matches, "save");
    let count = project.save_comments(file, matches.get_flag("force"))?;
    let path = file.to_string_lossy().into_owned();
    if console.is_json() {
        console.print_json(&Saved { path, count })?;
    } else {
        console.note(&console.text(&Message::new("comments-saved").with("count", count).with("file", path)));
    }
    Ok(Status::Done)
}

fn take(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let (path, file) = (path_of(matches, "project"), path_of(matches, "take"));
    let is_shown_only = matches.get_flag("dry-run");
    let taken = if is_shown_only {
        opening::for_reading(console, path)?.preview_take_comments(file)?
    } else {
        let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
        let taken = project.take_comments(file)?.value;
        project.close()?;
        taken
    };
    let come = taken.count(CommentFate::New) + taken.count(CommentFate::Newer);
    if console.is_json() {
        console.print_json(&answer(taken, !is_shown_only && come > 0))?;
        return Ok(Status::Done);
    }
    for fate in
        [CommentFate::New, CommentFate::Newer, CommentFate::Same, CommentFate::ChangedHere, CommentFate::DeletedHere]
    {
        if taken.count(fate) > 0 {
            console.print_line(&console.count(fate_key(fate), taken.count(fate)))?;
        }
    }
    for own in taken.comments.iter().filter(|own| own.fate != CommentFate::Same) {
        if let Some(key) = standing_key(own.standing) {
            let line = format!("  {} · {}: {} ({})", own.author, own.name, own.text, console.word(key));
            console.print_line(&one_line(&line))?;
        }
    }
    let key = match (come, is_shown_only) {
        (0, _) => "cli-comments-nothing",
        (_, true) => return Ok(Status::Done),
        (_, false) => "cli-comments-taken",
    };
    console.note(&console.word(key));
    Ok(Status::Done)
}

fn fate_key(fate: CommentFate) -> &'static str {
    match fate {
        CommentFate::New => "comments-count-new",
        CommentFate::Newer => "comments-count-newer",
        CommentFate::Same => "comments-count-same",
        CommentFate::ChangedHere => "comments-count-changed-here",
        CommentFate::DeletedHere => "comments-count-deleted-here",
    }
}

fn answer(taken: CommentsTaken, is_done: bool) -> Taken {
    Taken {
        taken: is_done,
        new: taken.count(CommentFate::New),
        newer: taken.count(CommentFate::Newer),
        same: taken.count(CommentFate::Same),
        changed_here: taken.count(CommentFate::ChangedHere),
        deleted_here: taken.count(CommentFate::DeletedHere),
        comments: taken
            .comments
            .into_iter()
            .map(|own| ToldTaken {
                fate: own.fate.name(),
                standing: own.standing.name(),
                name: own.name,
                author: own.author,
                text: own.text,
            })
            .collect(),
    }
}
