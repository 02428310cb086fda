//! Whether the file under a name is still the one that was opened. A program that keeps folders alike on several machines
//! may put another in its place, and a person may move it or take it away; what is written then would go nowhere.

use std::path::{Path, PathBuf};

/// Which file it is, whatever its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Which {
    device: u64,
    number: u64,
}

/// Which file was opened, and which log of writes lies beside it.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    file: Option<Which>,
    log: Option<Which>,
}

/// How a file stands to what was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is the one that was opened.
    Same,
    /// Its log of writes is gone or is another.
    OtherLog,
    /// It is gone, or another lies in its place.
    Vanished,
}

#[cfg(unix)]
fn which(path: &Path) -> Option<Which> {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).ok().map(|metadata| Which { device: metadata.dev(), number: metadata.ino() })
}

/// Elsewhere the system does not let a file that is open be taken away or replaced.
#[cfg(not(unix))]
fn which(_: &Path) -> Option<Which> {
    None
}

/// The log of writes of a file.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

impl Identity {
    /// Which file has this name now.
    pub(crate) fn of(path: &Path) -> Self {
        Self { file: which(path), log: None }
    }

    /// How the file of this name stands to what was opened. Costs two questions to the system.
    pub(crate) fn standing(&self, path: &Path) -> Standing {
        if self.file.is_some() && which(path) != self.file {
            Standing::Vanished
        } else if self.log.is_some() && which(&log_of(path)) != self.log {
            Standing::OtherLog
        } else {
            Standing::Same
        }
    }

    /// Takes note of the log, which is there once something was written.
    pub(crate) fn note_log(&mut self, path: &Path) {
        if self.log.is_none() {
            self.log = which(&log_of(path));
        }
    }

    /// The log was folded into the file, and a new one will be made.
    pub(crate) fn forget_log(&mut self) {
        self.log = None;
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_moved_or_replaced_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        std::fs::write(&path, "en").unwrap();
        let mut identity = Identity::of(&path);
        assert_eq!(identity.standing(&path), Standing::Same);
        std::fs::write(log_of(&path), "to").unwrap();
        identity.note_log(&path);
        assert_eq!(identity.standing(&path), Standing::Same);
        std::fs::remove_file(log_of(&path)).unwrap();
        assert_eq!(identity.standing(&path), Standing::OtherLog);
        identity.forget_log();
        assert_eq!(identity.standing(&path), Standing::Same);
        let other = folder.path().join("b.sitat");
        std::fs::write(&other, "tre").unwrap();
        std::fs::rename(&other, &path).unwrap();
        assert_eq!(identity.standing(&path), Standing::Vanished);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(identity.standing(&path), Standing::Vanished);
    }
}
