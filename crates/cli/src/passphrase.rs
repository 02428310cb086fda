//! Where the passphrase of a project comes from: a file, a file descriptor, standard input, or somebody at a terminal. Never
//! the command line itself or the environment, which others on the machine can see.

use std::io::{IsTerminal as _, Read as _};
use std::path::PathBuf;

use sitat_model::Message;
use sitat_project::{Passphrase, ProjectError};
use zeroize::Zeroizing;

use crate::failure::Failure;

/// Most bytes that are read: what is longer is no passphrase, but the wrong file.
const MOST_BYTES: u64 = 64 * 1024;

/// Where a passphrase comes from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// From this file; `-` is standard input.
    File(PathBuf),
    /// It was read, or there is none.
    Read(Option<Passphrase>),
}

impl Default for Source {
    fn default() -> Self {
        Self::Read(None)
    }
}

impl Source {
    /// What an option says.
    pub(crate) fn given(path: Option<&PathBuf>) -> Self {
        path.map_or_else(Self::default, |path| Self::File(path.clone()))
    }

    /// The passphrase. A pipe can be read only once, so what was read is kept.
    pub(crate) fn read(&mut self) -> Result<Option<Passphrase>, Failure> {
        if let Self::File(path) = self {
            *self = Self::Read(Some(of_file(path)?));
        }
        match self {
            Self::Read(passphrase) => Ok(passphrase.clone()),
            Self::File(_) => Ok(None),
        }
    }
}

fn of_file(path: &PathBuf) -> Result<Passphrase, Failure> {
    let refused =
        |key: &'static str| Failure::Refused(Message::new(key).with("file", path.to_string_lossy().into_owned()));
    // Large enough from the start: what grows leaves pieces behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().take(MOST_BYTES).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes))
    };
    read.map_err(|error| {
        let message = Message::new("cli-passphrase-unreadable").with("file", path.to_string_lossy().into_owned());
        Failure::Refused(message.with("reason", error.to_string()))
    })?;
    let text = std::str::from_utf8(&bytes).map_err(|_| refused("cli-passphrase-not-text"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Editors end a file with a line break; it belongs to no passphrase.
    let line = text.strip_suffix('\n').map_or(text, |line| line.strip_suffix('\r').unwrap_or(line));
    if line.contains('\n') {
        return Err(refused("cli-passphrase-many-lines"));
    }
    made(line)
}

fn made(typed: &str) -> Result<Passphrase, Failure> {
    Ok(Passphrase::new(typed).map_err(ProjectError::from)?)
}

fn typed(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    Ok(Zeroizing::new(rpassword::prompt_password(prompt)?))
}

/// Whether somebody sits there who can answer.
fn is_at_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for a passphrase without showing it.
pub(crate) fn ask(prompt: &str) -> Result<Option<Passphrase>, Failure> {
    if is_at_terminal() { Ok(Some(made(&typed(prompt)?)?)) } else { Ok(None) }
}

/// Asks for a new one, twice, so that a slip of the finger locks nobody out.
pub(crate) fn ask_twice(prompt: &str, again: &str) -> Result<Option<Passphrase>, Failure> {
    if !is_at_terminal() {
        return Ok(None);
    }
    let (first, second) = (typed(prompt)?, typed(again)?);
    if first != second {
        return Err(Failure::Refused(Message::new("cli-passphrase-differs")));
    }
    Ok(Some(made(&first)?))
}
