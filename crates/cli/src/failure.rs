//! What ends a command early, and how a command that reached its end went.

use std::process::ExitCode;

use serde::Serialize;
use sitat_model::{Language, Message};
use sitat_project::ProjectError;
use sitat_sample::SampleError;

/// How a command went that reached its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// Everything was done.
    Done,
    /// Something was left out, and is listed.
    InPart,
}

impl Status {
    /// Done only if nothing was left out.
    pub(crate) fn complete(is_complete: bool) -> Self {
        if is_complete { Self::Done } else { Self::InPart }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Done => Self::SUCCESS,
            Status::InPart => Self::from(REFUSED),
        }
    }
}

/// Exit code for what was refused, or done in part.
pub(crate) const REFUSED: u8 = 1;
/// Exit code for a command line that cannot be understood.
pub(crate) const WRONG_USAGE: u8 = 2;

/// What ends a command early.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// It cannot be done.
    Refused(Message),
    /// The command line cannot be understood.
    Usage(Message),
    /// Nobody reads the output any more; no reason to complain.
    Unread,
}

impl From<ProjectError> for Failure {
    fn from(error: ProjectError) -> Self {
        Self::Refused(error.message())
    }
}

impl From<SampleError> for Failure {
    fn from(error: SampleError) -> Self {
        Self::Refused(error.message())
    }
}

impl From<std::io::Error> for Failure {
    /// A fault while writing to the terminal or into a pipe.
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::Unread;
        }
        Self::Refused(Message::new("cli-cannot-print").with("reason", error.to_string()))
    }
}

/// A message as JSON tells it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ToldError {
    key: &'static str,
    message: String,
    hint: Option<String>,
}

impl ToldError {
    pub(crate) fn new(language: Language, message: &Message) -> Self {
        Self {
            key: message.key,
            message: sitat_lang::text(language, message),
            hint: sitat_lang::hint(language, message),
        }
    }
}

/// Warnings as JSON tells them: words for people, keys for programs.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct ToldWarnings {
    warnings: Vec<String>,
    warning_keys: Vec<&'static str>,
}

impl ToldWarnings {
    pub(crate) fn new<'message>(language: Language, messages: impl IntoIterator<Item = &'message Message>) -> Self {
        let (warnings, warning_keys) =
            messages.into_iter().map(|message| (sitat_lang::text(language, message), message.key)).unzip();
        Self { warnings, warning_keys }
    }
}
