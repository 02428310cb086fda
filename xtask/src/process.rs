//! Running other programs: said before, shown as they go, and failures in a sentence.

use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

/// Why a command of this tool ended early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    message: String,
    usage: bool,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), usage: false }
    }

    /// The tool was called wrongly.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { message: message.into(), usage: true }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(if self.usage { 2 } else { 1 })
    }

    /// Something with a file went wrong.
    pub(crate) fn of_file(what: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(format!("{what} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// Runs a program to its end with its output shown.
///
/// # Errors
/// If it cannot be started or does not succeed.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let shown = shown(command);
    println!("  $ {shown}");
    let status = command.status().map_err(|error| Failure::new(format!("{shown} could not be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{shown} ended with {status}."))) }
}

/// Runs a program quietly and gives what it wrote to standard output, if it succeeded.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program runs quietly to a good end.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// A command as one would type it.
pub(crate) fn shown(command: &Command) -> String {
    let quoted = |word: &OsStr| {
        let word = word.to_string_lossy();
        if word.is_empty() || word.contains([' ', '"', '\'', '$', '<', '>', '(', '&']) {
            format!("{word:?}")
        } else {
            word.into_owned()
        }
    };
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(quoted).collect::<Vec<_>>().join(" ")
}

/// The place of a program on the path.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    find_on(&std::env::var_os("PATH")?, name)
}

fn find_on(path: &OsStr, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    std::env::split_paths(path)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("cargo");
        command.args(["run", "--", "two words"]);
        assert_eq!(shown(&command), "cargo run -- \"two words\"");
    }

    #[test]
    fn a_program_that_does_not_exist_is_a_failure_and_not_a_panic() {
        let mut command = Command::new("sitat-no-such-program");
        assert!(run(&mut command).unwrap_err().to_string().contains("sitat-no-such-program"));
        assert!(!succeeds(&mut command));
        assert_eq!(ask(&mut command), None);
        assert_eq!(find_program("sitat-no-such-program"), None);
    }
}
