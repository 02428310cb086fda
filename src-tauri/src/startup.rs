//! What the program was started with: a project file (`sitat-app FILE` or `sitat-app --open FILE`), and whether it is to have a
//! window of its own (`--new-window`) though there may be one that would take the file.
//!
//! Does not look at the file: whether it can be opened is said by the command that opens it.

use std::ffi::OsString;
use std::path::PathBuf;

/// What the program was started with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Startup {
    /// The project file to open, absolute.
    pub(crate) file: Option<PathBuf>,
    /// Whether a window that is there is left alone.
    pub(crate) new_window: bool,
}

/// Reads the program's arguments (without its own name); what is not understood is passed over.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Startup {
    let mut arguments = arguments.into_iter();
    let mut file = None;
    let mut new_window = false;
    while let Some(argument) = arguments.next() {
        if argument == "--open" {
            file = arguments.next().or(file);
        } else if argument == "--new-window" {
            new_window = true;
        } else if let Some(value) = argument.to_str().and_then(|text| text.strip_prefix("--open=")) {
            file = Some(value.into());
        } else if !argument.to_string_lossy().starts_with('-') {
            // The desktop may start the program with a file alone; the toolkits' own options begin with a dash.
            file = Some(argument);
        }
    }
    // The page asks later, when the current folder may be another.
    let file = file.filter(|file| !file.is_empty()).map(|file| std::path::absolute(&file).unwrap_or(file.into()));
    Startup { file, new_window }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_of(arguments: &[&str]) -> Option<PathBuf> {
        read(arguments.iter().map(OsString::from)).file
    }

    #[test]
    fn a_file_can_be_named_with_and_without_open() {
        let expected = std::path::absolute("study.sitat").ok();
        assert_eq!(file_of(&["study.sitat"]), expected);
        assert_eq!(file_of(&["--open", "study.sitat"]), expected);
        assert_eq!(file_of(&["--open=study.sitat"]), expected);
    }

    #[test]
    fn a_window_of_its_own_is_asked_for() {
        let of = |arguments: &[&str]| read(arguments.iter().map(OsString::from));
        assert!(of(&["--new-window", "study.sitat"]).new_window);
        assert_eq!(of(&["--new-window", "study.sitat"]).file, file_of(&["study.sitat"]));
        assert!(!of(&["study.sitat"]).new_window);
    }

    #[test]
    fn options_of_others_are_not_taken_for_files() {
        assert_eq!(file_of(&["--display=:7"]), None);
        assert_eq!(file_of(&["--open"]), None);
        assert_eq!(file_of(&[]), None);
    }
}
