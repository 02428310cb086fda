//! Closes a project step by step: what was done is told, or one step is taken.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use jiff::tz::TimeZone;
use serde::Serialize;
use sitat_model::{ClosingStep, Message};
use sitat_project::{Closing, CsvStyle, Destroyed, Target};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::{opening, time};

/// The last step: it is none of the project, for then there is no project.
const DESTROY: &str = "destroy";

#[derive(Serialize)]
struct Answer {
    steps: Vec<Step>,
    kept: Vec<Kept>,
    /// Recordings of which it is not said that they were deleted.
    recordings: usize,
    /// What destroying the project removes.
    goes: Vec<String>,
}

#[derive(Serialize)]
struct Step {
    step: &'static str,
    done_at: Option<String>,
    coder: Option<String>,
}

#[derive(Serialize)]
struct Kept {
    file: String,
    bytes: i64,
    sha256: String,
}

#[derive(Serialize)]
struct Gone {
    gone: Vec<String>,
    left: Vec<String>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let step = grammar.option("step", "cli-value-step", "cli-help-close-step");
    let steps: Vec<&'static str> = ClosingStep::ALL.into_iter().map(ClosingStep::name).chain([DESTROY]).collect();
    let output = grammar.option("output", "cli-value-output", "cli-help-close-output").short('o');
    let protocol = grammar.option("protocol", "cli-value-file", "cli-help-close-protocol");
    let command = command
        .arg(grammar.project())
        .arg(grammar.choice(step, &steps, None))
        .arg(output.value_parser(value_parser!(PathBuf)))
        .arg(protocol.value_parser(value_parser!(PathBuf)))
        .arg(grammar.flag("force", "cli-help-force"))
        .arg(grammar.flag("final", "cli-help-close-final"))
        .arg(grammar.coder());
    grammar.details(command, "cli-close-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let Some(step) = text_of(matches, "step") else {
        let mut project = opening::for_reading(console, path)?;
        let closing = project.closing()?;
        return tell(console, &closing);
    };
    let is_final = step == DESTROY || step == ClosingStep::Names.name();
    if is_final && !matches.get_flag("final") {
        return Err(Failure::Usage(Message::new("cli-close-needs-final").with("step", step)));
    }
    let output = || {
        let needs = || Failure::Usage(Message::new("cli-close-needs-output").with("step", step));
        matches.get_one::<PathBuf>("output").ok_or_else(needs)
    };
    let overwrite = matches.get_flag("force");
    if step == DESTROY {
        let Some(protocol) = matches.get_one::<PathBuf>("protocol") else {
            return Err(Failure::Usage(Message::new("cli-close-needs-protocol")));
        };
        let project = opening::for_writing(console, path, text_of(matches, "coder"))?;
        let destroyed = project.destroy(protocol)?;
        return tell_gone(console, &destroyed);
    }
    // What is written is known before the project is opened.
    let needs_output = [ClosingStep::Export, ClosingStep::Protocol].iter().any(|own| own.name() == step);
    let output = if needs_output { Some(output()?) } else { None };
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    match (ClosingStep::from_name(step), output) {
        (Some(ClosingStep::Export), Some(folder)) => {
            project.export_for_closing(folder, overwrite)?;
        }
        (Some(ClosingStep::Recordings), _) => {
            project.confirm_recordings_deleted()?;
        }
        (Some(ClosingStep::Names), _) => {
            project.destroy_names()?;
        }
        (Some(ClosingStep::Protocol), Some(path)) => {
            project.write_protocol(&Target { path, overwrite, csv: CsvStyle::Comma }, None)?;
        }
        _ => {}
    }
    let closing = project.closing()?;
    project.close()?;
    tell(console, &closing)
}

fn tell(console: &mut Console, closing: &Closing) -> Result<Status, Failure> {
    let done = |step: ClosingStep| closing.done.iter().find(|own| own.step == step);
    if console.is_json() {
        let steps = ClosingStep::ALL.into_iter().map(|step| Step {
            step: step.name(),
            done_at: done(step).map(|own| time::for_programs(own.done_at)),
            coder: done(step).map(|own| own.coder.clone()),
        });
        let kept = closing.kept.iter().map(|own| Kept {
            file: own.file_name.clone(),
            bytes: own.bytes,
            sha256: own.sha256.clone(),
        });
        console.print_json(&Answer {
            steps: steps.collect(),
            kept: kept.collect(),
            recordings: closing.recordings.len(),
            goes: closing.goes.iter().map(|path| path.to_string_lossy().into_owned()).collect(),
        })?;
        return Ok(Status::Done);
    }
    let language = console.language();
    let mut listing = Listing::new(&[Side::Left, Side::Left, Side::Left]);
    for step in ClosingStep::ALL {
        let what = sitat_lang::find(language, &format!("closing-step-{}", step.name()), &[]).unwrap_or_default();
        let said = match done(step) {
            Some(own) => {
                let at = time::for_people(own.done_at, TimeZone::system(), language);
                console.text(&Message::new("closing-done-by").with("date", at).with("coder", own.coder.as_str()))
            }
            None => console.word("closing-not-done"),
        };
        listing.row([step.name().to_owned(), what, said]);
    }
    console.print(&listing.text())?;
    for own in &closing.kept {
        console.print_line(&format!("{}  {}", own.sha256, own.file_name))?;
    }
    Ok(Status::Done)
}

fn tell_gone(console: &mut Console, destroyed: &Destroyed) -> Result<Status, Failure> {
    let named = |paths: &[PathBuf]| paths.iter().map(|path| path.to_string_lossy().into_owned()).collect::<Vec<_>>();
    if console.is_json() {
        console.print_json(&Gone { gone: named(&destroyed.gone), left: named(&destroyed.left) })?;
        return Ok(Status::Done);
    }
    if destroyed.left.is_empty() {
        console.print_line(&console.word("closing-destroyed"))?;
    } else {
        let left = named(&destroyed.left).join(", ");
        console.print_line(&console.text(&Message::new("closing-destroyed-left").with("paths", left)))?;
    }
    console.note(&console.word("closing-what-is-not-known"));
    Ok(Status::Done)
}
