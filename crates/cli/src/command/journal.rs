//! The journal as a history to be read: sentences, the latest first, narrowed in many ways.

use clap::{ArgAction, ArgMatches, Command, value_parser};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use sitat_model::{Language, MemoKind, Message, StepId};
use sitat_project::{About, JournalArea, JournalFilter, JournalStep, Project, StepDetail, StepKind, sentence};

use super::history::label;
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::{opening, time};

#[derive(Serialize)]
struct Answer {
    total: u32,
    horizon: Option<i64>,
    steps: Vec<ToldStep>,
}

#[derive(Serialize)]
struct ToldStep {
    id: i64,
    kind: &'static str,
    operation: String,
    area: Option<&'static str>,
    sentence: String,
    label: String,
    subject: String,
    count: u32,
    coder: String,
    at: String,
    reason: Option<String>,
    undone: bool,
    memo: Option<ToldMemo>,
    settings: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<ToldRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<Vec<String>>,
}

#[derive(Serialize)]
struct ToldMemo {
    id: i64,
    kind: &'static str,
    on: String,
    text: String,
}

#[derive(Serialize)]
struct ToldRow {
    what: String,
    was_there: bool,
    is_there: bool,
    fields: Vec<ToldField>,
}

#[derive(Serialize)]
struct ToldField {
    name: String,
    before: Option<String>,
    after: Option<String>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let kind = grammar.option("kind", "cli-value-kind", "cli-help-journal-kind").action(ArgAction::Append);
    let memo = grammar.option("memo", "cli-value-kind", "cli-help-journal-memo").action(ArgAction::Append);
    let memos = [MemoKind::Familiarisation, MemoKind::Reflexive, MemoKind::Method, MemoKind::Decision];
    let command = command
        .arg(grammar.project())
        .arg(grammar.option("since", "cli-value-date", "cli-help-journal-since"))
        .arg(grammar.option("until", "cli-value-date", "cli-help-journal-until"))
        .arg(grammar.choice(kind, &JournalArea::ALL.map(JournalArea::name), None))
        .arg(grammar.option("who", "cli-value-name", "cli-help-journal-who"))
        .arg(grammar.option("code", "cli-value-code", "cli-help-journal-code"))
        .arg(grammar.option("theme", "cli-value-name", "cli-help-journal-theme"))
        .arg(grammar.option("source", "cli-value-source", "cli-help-journal-source"))
        .arg(grammar.choice(memo, &memos.map(MemoKind::name), None))
        .arg(grammar.option("words", "cli-value-text", "cli-help-journal-words"))
        .arg(grammar.flag("with-reason", "cli-help-journal-with-reason"))
        .arg(grammar.flag("details", "cli-help-journal-details"))
        .arg(grammar.option("limit", "cli-value-number", "cli-help-journal-limit").value_parser(value_parser!(u32)));
    grammar.details(command, "cli-journal-details")
}

/// The moment at which a day begins, in this machine's time zone.
fn day(written: &str, days_after: i64) -> Result<i64, Failure> {
    let wrong = || Failure::Usage(Message::new("cli-journal-bad-date").with("date", written));
    let iso = sitat_model::parse_date(written).ok_or_else(wrong)?;
    let date: Date = iso.parse().map_err(|_| wrong())?;
    let date = date.checked_add(jiff::Span::new().days(days_after)).map_err(|_| wrong())?;
    Ok(date.to_zoned(TimeZone::system()).map_err(|_| wrong())?.timestamp().as_millisecond())
}

/// The one thing that steps are to be about.
fn about(project: &mut Project, matches: &ArgMatches) -> Result<Option<About>, Failure> {
    if let Some(path) = text_of(matches, "code") {
        return Ok(Some(About::Code(project.resolve_code(path)?)));
    }
    if let Some(name) = text_of(matches, "theme") {
        return Ok(Some(About::Theme(project.resolve_theme(name)?)));
    }
    match text_of(matches, "source") {
        Some(name) => Ok(Some(About::Source(project.resolve_source(name)?))),
        None => Ok(None),
    }
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let from = text_of(matches, "since").map(|written| day(written, 0)).transpose()?;
    let until = text_of(matches, "until").map(|written| day(written, 1)).transpose()?;
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let areas: Vec<JournalArea> =
        texts_of(matches, "kind").iter().filter_map(|name| JournalArea::from_name(name)).collect();
    let memos: Vec<MemoKind> = texts_of(matches, "memo").iter().filter_map(|name| MemoKind::from_name(name)).collect();
    let filter = JournalFilter {
        areas: &areas,
        coder: text_of(matches, "who"),
        from,
        until,
        with_reason: matches.get_flag("with-reason"),
        about: about(&mut project, matches)?,
        memos: &memos,
        words: text_of(matches, "words").unwrap_or_default(),
    };
    let limit = matches.get_one::<u32>("limit").copied().unwrap_or(u32::MAX);
    let page = project.journal(None, limit, &filter)?;
    let language = console.language();
    let mut details = Vec::new();
    for step in &page.steps {
        details.push(match matches.get_flag("details") {
            true => Some(project.journal_step(step.step.id, language)?),
            false => None,
        });
    }
    if console.is_json() {
        let steps = page.steps.iter().zip(details).map(|(step, detail)| told(language, step, detail)).collect();
        let horizon = page.horizon.map(|StepId(id)| id);
        console.print_json(&Answer { total: page.total, horizon, steps })?;
    } else if page.steps.is_empty() {
        let key = if page.total == 0 { "cli-no-steps" } else { "cli-journal-nothing" };
        console.note(&console.word(key));
    } else {
        console.print(&written(console, &page.steps, &details))?;
    }
    Ok(Status::Done)
}

fn told(language: Language, own: &JournalStep, detail: Option<StepDetail>) -> ToldStep {
    let step = &own.step;
    let field = |own: sitat_project::ToldField| ToldField { name: own.name, before: own.before, after: own.after };
    let row = |own: sitat_project::ToldRow| ToldRow {
        what: own.what,
        was_there: own.was_there,
        is_there: own.is_there,
        fields: own.fields.into_iter().map(field).collect(),
    };
    let (changes, counts) = match detail {
        Some(detail) => (Some(detail.rows.into_iter().map(row).collect()), Some(detail.counts)),
        None => (None, None),
    };
    ToldStep {
        id: step.id.0,
        kind: match step.kind {
            StepKind::Do => "do",
            StepKind::Undo => "undo",
            StepKind::Redo => "redo",
        },
        operation: step.operation.clone(),
        area: own.area.map(JournalArea::name),
        sentence: sentence(language, step),
        label: label(language, step),
        subject: step.subject.clone(),
        count: step.count,
        coder: step.coder.clone(),
        at: time::for_programs(step.at),
        reason: step.reason.clone(),
        undone: own.is_undone,
        memo: own.memo.as_ref().map(|memo| ToldMemo {
            id: memo.row.id.0,
            kind: memo.row.kind.name(),
            on: memo.name.clone(),
            text: memo.shown.clone(),
        }),
        settings: own.settings.clone(),
        changes,
        counts,
    }
}

/// The steps under their days, the latest first.
fn written(console: &Console, steps: &[JournalStep], details: &[Option<StepDetail>]) -> String {
    let mut text = String::new();
    let mut last_day = String::new();
    let language = console.language();
    for (own, detail) in steps.iter().zip(details) {
        let when = time::for_people(own.step.at, TimeZone::system(), language);
        let (day, clock) = when.rsplit_once(' ').unwrap_or((when.as_str(), ""));
        if day != last_day {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&format!("{day}\n"));
            day.clone_into(&mut last_day);
        }
        let mut line = format!("  {clock}  {}", crate::listing::one_line(&sentence(language, &own.step)));
        if own.is_undone {
            line.push_str(&format!(" [{}]", console.word("cli-journal-undone")));
        }
        text.push_str(&line);
        text.push('\n');
        let mut under = |words: &str| text.push_str(&format!("         {}\n", crate::listing::one_line(words)));
        if let Some(reason) = &own.step.reason {
            under(&console.text(&Message::new("cli-journal-reason").with("reason", reason.as_str())));
        }
        own.settings.iter().for_each(|line| under(line));
        own.memo.iter().flat_map(|memo| memo.shown.lines()).for_each(&mut under);
        for row in detail.iter().flat_map(|detail| &detail.rows) {
            under(&row.what);
            for field in &row.fields {
                let none = || "–".to_owned();
                let (before, after) =
                    (field.before.clone().unwrap_or_else(none), field.after.clone().unwrap_or_else(none));
                under(&format!("  {}: {before} → {after}", field.name));
            }
        }
        detail.iter().flat_map(|detail| &detail.counts).for_each(|line| under(line));
    }
    text
}
