//! What `sitat export` writes as appendices of a thesis: tables, and what participants are sent.

use clap::{Arg, ArgAction, ArgMatches};
use serde::Serialize;
use sitat_model::{Message, SourceId};
use sitat_project::{Exported, MemberCheck, MemberCheckPart, Project, ProjectError, Target};

use super::export::{Kind, Written, warn_of_leaks};
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};

/// The options that only appendices take.
pub(crate) const OPTIONS: [&str; 5] = ["participant", "part", "letter", "deadline", "source"];

/// How the options are defined.
pub(crate) fn options(grammar: &Grammar) -> Vec<Arg> {
    let part = grammar.option("part", "cli-value-part", "cli-help-export-part");
    vec![
        grammar.option("participant", "cli-value-name", "cli-help-export-participant"),
        grammar.choice(part, &MemberCheckPart::ALL.map(MemberCheckPart::name), Some("whole")),
        grammar.option("letter", "cli-value-file", "cli-help-export-letter"),
        grammar.option("deadline", "cli-value-date", "cli-help-export-deadline"),
        grammar.option("source", "cli-value-name", "cli-help-export-source").action(ArgAction::Append),
    ]
}

/// What was written into a folder.
#[derive(Serialize)]
struct Folder {
    path: String,
    what: &'static str,
    files: Vec<Written>,
    /// Those of whom there is nothing to send.
    left_out: Vec<String>,
}

fn member_check(matches: &ArgMatches) -> Result<MemberCheck, Failure> {
    let letter = match text_of(matches, "letter") {
        None => String::new(),
        Some(path) => std::fs::read_to_string(path)
            .map_err(|error| ProjectError::CannotRead { path: path.into(), reason: error.to_string() })?,
    };
    Ok(MemberCheck {
        part: text_of(matches, "part").and_then(MemberCheckPart::from_name).unwrap_or_default(),
        letter: letter.replace("\r\n", "\n"),
        deadline: text_of(matches, "deadline").unwrap_or_default().to_owned(),
    })
}

/// The sources that are named; none means all.
pub(crate) fn sources(project: &mut Project, matches: &ArgMatches) -> Result<Vec<SourceId>, Failure> {
    let named = texts_of(matches, "source");
    named.iter().map(|name| Ok(project.resolve_source(name)?)).collect()
}

/// Writes what one participant is sent.
pub(crate) fn write_member_check(
    project: &mut Project,
    target: &Target<'_>,
    matches: &ArgMatches,
    name: &str,
) -> Result<Exported, Failure> {
    let person = project.resolve_participant(name)?;
    Ok(project.export_member_check(target, person, &member_check(matches)?)?)
}

/// Writes what all participants are sent, into a folder.
pub(crate) fn write_member_checks(
    console: &mut Console,
    mut project: Project,
    matches: &ArgMatches,
) -> Result<Status, Failure> {
    let folder = path_of(matches, "output");
    let checks = project.export_member_checks(folder, matches.get_flag("force"), &member_check(matches)?)?;
    project.close()?;
    checks.written.iter().for_each(|own| warn_of_leaks(console, own));
    if console.is_json() {
        console.print_json(&Folder {
            path: folder.to_string_lossy().into_owned(),
            what: Kind::MemberCheck.name(),
            files: checks.written.iter().map(|own| Written::new(Kind::MemberCheck, own)).collect(),
            left_out: checks.left_out,
        })?;
        return Ok(Status::Done);
    }
    for exported in &checks.written {
        console.print_line(&Written::new(Kind::MemberCheck, exported).line(console, Kind::MemberCheck, exported))?;
    }
    for name in &checks.left_out {
        console.note(&console.text(&Message::new("cli-member-check-left-out").with("name", name.as_str())));
    }
    Ok(Status::Done)
}
