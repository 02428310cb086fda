//! A folder of its own, and the program run in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What a run of the program left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// The one JSON object on standard output; nothing else may stand there.
    pub(crate) fn json(&self) -> Value {
        let value: Value = serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        assert!(value.is_object(), "{self:?}");
        value
    }

    /// The key of the error, which must be told on standard error too.
    pub(crate) fn error_key(&self) -> String {
        let error = self.json()["error"].clone();
        let message = error["message"].as_str().unwrap_or_default();
        assert!(message.len() > 5 && self.err.contains(message), "{self:?}");
        assert!(!message.contains("{ $") && !message.contains("{$"), "{self:?}");
        error["key"].as_str().unwrap_or_default().to_owned()
    }
}

/// A folder and the program run in it, by a user called kari, in a locale without language.
pub(crate) struct Folder {
    folder: tempfile::TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with an empty project `p.sitat` in bokmål.
    pub(crate) fn with_project() -> Self {
        let folder = Self::new();
        assert_eq!(folder.run(["new", "p.sitat", "--language", "nb"]).code, 0);
        folder
    }

    pub(crate) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sitat"));
        command.current_dir(self.folder.path()).args(arguments);
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C").env("TZ", "UTC").env("USER", "kari");
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        let output = self.command(arguments).output().unwrap();
        Run {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs a command that must succeed, and returns its JSON.
    pub(crate) fn done<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Value {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{run:?}");
        run.json()
    }

    /// Counts in the project `p.sitat`, and the number of steps in its journal.
    pub(crate) fn state(&self) -> Value {
        let info = self.done(["info", "p.sitat", "--json"]);
        let steps = self.done(["history", "p.sitat", "--json"])["steps"].as_array().unwrap().len();
        serde_json::json!([info["sources"], info["cases"], info["codes"], info["codings"], steps])
    }
}

/// The path of a file of the sample study.
pub(crate) fn sample(file: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sample-transcripts").join(file).to_string_lossy().into_owned()
}
