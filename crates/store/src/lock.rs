//! One writer at a time: a lock file beside the project that says who has it open.
//!
//! On one machine the operating system's lock on that file decides, and it ends with the process; a file left behind
//! by a process that died is therefore provably stale. A file written on another machine proves nothing: it may have
//! come through a synced folder, so it is respected until that machine takes it away.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::{StoreError, beside};

/// Who has a project open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockHolder {
    /// Name of the machine.
    pub host: String,
    /// Name of the user.
    pub user: String,
    /// Since when, local time, as text.
    pub since: String,
    /// Number of the process.
    pub process: u32,
}

impl LockHolder {
    /// This process.
    pub(crate) fn this_process(since: String) -> Self {
        let variable =
            |names: &[&str]| names.iter().find_map(|name| std::env::var(name).ok()).filter(|value| !value.is_empty());
        let host = std::fs::read_to_string("/etc/hostname")
            .ok()
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty());
        Self {
            host: host.or_else(|| variable(&["HOSTNAME", "COMPUTERNAME"])).unwrap_or_else(|| "?".to_owned()),
            user: variable(&["USER", "USERNAME", "LOGNAME"]).unwrap_or_else(|| "?".to_owned()),
            since,
            process: std::process::id(),
        }
    }

    fn write(&self) -> String {
        format!("host={}\nuser={}\nsince={}\nprocess={}\n", self.host, self.user, self.since, self.process)
    }

    fn read(text: &str) -> Option<Self> {
        let field =
            |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).map(str::to_owned);
        Some(Self {
            host: field("host")?,
            user: field("user")?,
            since: field("since")?,
            process: field("process")?.parse().ok()?,
        })
    }
}

/// What is read of a lock, in bytes: more than any holder writes.
const LONGEST: u64 = 4096;

/// The lock; given up when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of a project, or says who has it.
    pub(crate) fn take(project: &Path, own: &LockHolder) -> Result<Self, StoreError> {
        let path = beside::named(project, ".lock");
        // What is written into it would else empty the file that a link leads to.
        beside::check_plain(&path)?;
        let cannot =
            |error: std::io::Error| StoreError::CannotWrite { path: project.to_owned(), reason: error.to_string() };
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(cannot)?;
        let mut text = String::new();
        let locked = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => false,
            Err(TryLockError::Error(error)) => return Err(cannot(error)),
        };
        // A file that is no text counts as empty: it cannot say who wrote it.
        let _ = (&mut file).take(LONGEST).read_to_string(&mut text);
        let holder = LockHolder::read(&text);
        let is_foreign = holder.as_ref().is_some_and(|holder| holder.host != own.host);
        if !locked || is_foreign {
            let (path, holder) = (project.to_owned(), holder.unwrap_or_default());
            return Err(StoreError::Locked { path, holder, is_elsewhere: is_foreign });
        }
        file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0))).map_err(cannot)?;
        file.write_all(own.write().as_bytes()).and_then(|()| file.sync_all()).map_err(cannot)?;
        Ok(Self { file, path })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Emptied first: on systems where an open file cannot be removed, an empty one says that nobody has it.
        let _ = self.file.set_len(0);
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holder(host: &str) -> LockHolder {
        LockHolder { host: host.to_owned(), user: "kari".to_owned(), since: "12.00".to_owned(), process: 7 }
    }

    #[test]
    fn a_second_writer_is_told_who_has_it_open() {
        let folder = tempfile::tempdir().unwrap();
        let project = folder.path().join("a.sitat");
        let lock = Lock::take(&project, &holder("bord")).unwrap();
        let refused = Lock::take(&project, &holder("bord")).unwrap_err();
        assert_eq!(refused.message().key, "store-locked");
        let StoreError::Locked { holder: found, is_elsewhere: false, .. } = refused else { panic!() };
        assert_eq!(found.user, "kari");
        drop(lock);
        Lock::take(&project, &holder("bord")).unwrap();
    }

    #[test]
    fn a_lock_left_behind_here_is_taken_over_but_one_from_elsewhere_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let project = folder.path().join("a.sitat");
        std::fs::write(folder.path().join("a.sitat.lock"), holder("bord").write()).unwrap();
        drop(Lock::take(&project, &holder("bord")).unwrap());
        std::fs::write(folder.path().join("a.sitat.lock"), holder("hytte").write()).unwrap();
        let found = Lock::take(&project, &holder("bord")).unwrap_err();
        let is_told = matches!(&found, StoreError::Locked { holder, is_elsewhere: true, .. } if holder.host == "hytte");
        assert!(is_told, "{found}");
        assert_eq!(found.message().key, "store-locked-elsewhere");
        let left = std::fs::read_to_string(folder.path().join("a.sitat.lock")).unwrap();
        assert_eq!(left, holder("hytte").write(), "it is not taken over");
    }
}
