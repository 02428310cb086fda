//! From the arguments to the exit code.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;
use serde::Serialize;
use sitat_model::Message;

use crate::console::Console;
use crate::failure::{Failure, REFUSED, Status, WRONG_USAGE};
use crate::grammar::{Grammar, command_of};
use crate::passphrase::Source;
use crate::{command, language, usage};

/// Help or version as JSON.
#[derive(Serialize)]
struct Shown {
    text: String,
}

/// Runs a command line to its end.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    let locale = language::of_locale(|name| std::env::var_os(name));
    let mut console = Console::new(language::asked_for(arguments), locale, language::wants_json(arguments));
    // Where it happened is told; what it was about may be somebody's words.
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr().lock(), "{}:{}", place.file(), place.line());
        }
    }));
    let outcome = catch_unwind(AssertUnwindSafe(|| answer(&mut console, arguments)));
    let outcome = outcome.unwrap_or_else(|_| Err(Failure::Refused(Message::new("project-bug"))));
    match outcome {
        Ok(status) => status.into(),
        Err(Failure::Unread) => ExitCode::SUCCESS,
        Err(Failure::Refused(message)) => {
            console.refuse(&message);
            ExitCode::from(REFUSED)
        }
        Err(Failure::Usage(message)) => {
            console.refuse(&message.with("help", way_to_help(arguments)));
            ExitCode::from(WRONG_USAGE)
        }
    }
}

fn way_to_help(arguments: &[OsString]) -> String {
    command_of(arguments).map_or_else(|| "sitat --help".to_owned(), |name| format!("sitat {name} --help"))
}

fn answer(console: &mut Console, arguments: &[OsString]) -> Result<Status, Failure> {
    match Grammar::whole(console.language()).try_get_matches_from(arguments) {
        Ok(matches) => dispatch(console, &matches),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            show(console, error.render().to_string())
        }
        Err(error) => Err(Failure::Usage(usage::message(&error))),
    }
}

fn dispatch(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let found = matches.subcommand().and_then(|(name, own)| {
        let entry = command::ALL.iter().find(|entry| entry.name == name)?;
        Some((entry, own))
    });
    match found {
        Some((entry, own)) => {
            console.read_passphrase_from(Source::given(own.get_one::<PathBuf>("passphrase-file")));
            (entry.run)(console, own)
        }
        None => Err(Failure::Usage(Message::new("cli-usage-no-command"))),
    }
}

/// Shows help or version.
pub(crate) fn show(console: &Console, text: String) -> Result<Status, Failure> {
    if console.is_json() {
        console.print_json(&Shown { text })?;
    } else {
        console.print(&text)?;
    }
    Ok(Status::Done)
}
