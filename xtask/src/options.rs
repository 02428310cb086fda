//! The options of one command, taken one by one; what is left over at the end is refused by name.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::process::Failure;

/// What stands after the command's name.
#[derive(Debug)]
pub(crate) struct Options {
    left: Vec<OsString>,
}

impl Options {
    pub(crate) fn new(arguments: impl IntoIterator<Item = OsString>) -> Self {
        Self { left: arguments.into_iter().collect() }
    }

    /// Whether a flag is there; it is taken off.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.left.len();
        self.left.retain(|argument| argument != name);
        self.left.len() < before
    }

    /// The value of an option (`--name VALUE` or `--name=VALUE`); it is taken off.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<OsString>, Failure> {
        let with_equals = format!("{name}=");
        for index in 0..self.left.len() {
            if self.left[index] == name {
                if index + 1 >= self.left.len() {
                    return Err(Failure::usage(format!("{name} needs a value.")));
                }
                self.left.remove(index);
                return Ok(Some(self.left.remove(index)));
            }
            if let Some(value) = self.left[index].to_str().and_then(|text| text.strip_prefix(&with_equals)) {
                let value = OsString::from(value);
                self.left.remove(index);
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    /// The value of an option that allows only certain words.
    pub(crate) fn choice(&mut self, name: &str, allowed: &[&str]) -> Result<Option<String>, Failure> {
        let Some(value) = self.value(name)? else { return Ok(None) };
        match value.to_str() {
            Some(word) if allowed.contains(&word) => Ok(Some(word.to_owned())),
            _ => Err(Failure::usage(format!("{name} is one of: {}.", allowed.join(", ")))),
        }
    }

    /// The one file named, if any; nothing else may be left.
    pub(crate) fn file(mut self) -> Result<Option<PathBuf>, Failure> {
        let dashed = |argument: &OsString| argument.to_str().is_some_and(|text| text.starts_with('-'));
        if self.left.len() > 1 || self.left.iter().any(dashed) {
            return self.nothing_left().map(|()| None);
        }
        Ok(self.left.pop().map(PathBuf::from))
    }

    /// Everything that is left, to be handed on.
    pub(crate) fn rest(self) -> Vec<OsString> {
        self.left
    }

    /// # Errors
    /// Names the first argument that nobody took.
    pub(crate) fn nothing_left(self) -> Result<(), Failure> {
        match self.left.iter().find(|argument| argument.to_string_lossy().starts_with('-')).or(self.left.first()) {
            Some(argument) => Err(Failure::usage(format!("“{}” is not understood here.", argument.display()))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(arguments: &[&str]) -> Options {
        Options::new(arguments.iter().map(OsString::from))
    }

    #[test]
    fn flags_values_and_the_file_are_told_apart() {
        let mut options = options(&["--release", "--shot", "a.png", "--theme=dark", "study.sitat"]);
        assert!(options.flag("--release") && !options.flag("--browser"));
        assert_eq!(options.value("--shot").unwrap(), Some("a.png".into()));
        assert_eq!(options.choice("--theme", &["light", "dark"]).unwrap().as_deref(), Some("dark"));
        assert_eq!(options.file().unwrap(), Some("study.sitat".into()));
    }

    #[test]
    fn what_nobody_takes_is_refused_by_name() {
        assert!(options(&["--relaese"]).nothing_left().unwrap_err().to_string().contains("--relaese"));
        assert!(options(&["a", "--odd"]).file().unwrap_err().to_string().contains("--odd"));
        assert!(options(&["--shot"]).value("--shot").is_err());
        assert!(options(&["--theme", "green"]).choice("--theme", &["light", "dark"]).is_err());
    }
}
