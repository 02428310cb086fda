//! Where a project file lies: on a disk of another machine, or in a folder that a program keeps alike on several machines.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::store::Store;
use crate::{StoreError, file};

/// Whether a path leads to a disk of another machine, where the log of writes must not be used: it needs memory that
/// processes share.
pub(crate) fn is_on_network(path: &Path) -> bool {
    // `\\server\share` and its long form.
    let begin = path.to_string_lossy();
    if cfg!(windows)
        && (begin.starts_with("\\\\") && !begin.starts_with("\\\\?\\") || begin.starts_with("\\\\?\\UNC\\"))
    {
        return true;
    }
    kind_of_system(path).is_some_and(is_remote)
}

/// The number by which Linux knows the kind of file system.
#[cfg(target_os = "linux")]
fn kind_of_system(path: &Path) -> Option<u64> {
    let of = |path: &Path| rustix::fs::statfs(path).ok();
    let found = of(path).or_else(|| of(path.parent()?))?;
    u64::try_from(found.f_type).ok().map(|kind| kind & 0xffff_ffff)
}

#[cfg(not(target_os = "linux"))]
fn kind_of_system(_: &Path) -> Option<u64> {
    None
}

/// Whether a kind of file system is that of a disk elsewhere (the magic numbers of `statfs(2)`): NFS, SMB, CIFS, SMB2, AFS, Coda, NCP,
/// Ceph, 9P as between a virtual machine and its host, and FUSE, which is how the desktop shows servers.
fn is_remote(kind: u64) -> bool {
    matches!(
        kind,
        0x6969
            | 0x517b
            | 0xff53_4d42
            | 0xfe53_4d42
            | 0x5346_414f
            | 0x7375_7245
            | 0x564c
            | 0x00c3_6400
            | 0x0102_1997
            | 0x6573_5546
    )
}

/// Whether a name is one that programs give which keep folders alike on several machines, when both sides have changed a
/// file: `study (conflicted copy 2026-11-21)`, `study (Karis konfliktkopi)`, `study.sync-conflict-20261121-101010-ABCDEFG`,
/// `study-KARIS-PC`, `study (1)`, `study 2`.
fn is_given_by_sync(stem: &str, other: &str) -> bool {
    let Some(rest) = other.strip_prefix(stem) else { return false };
    let lower = rest.to_lowercase();
    let words = ["conflict", "konflikt", "conflit"];
    if words.iter().any(|word| lower.contains(word)) {
        return true;
    }
    let numbered = rest.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')')).or_else(|| rest.strip_prefix(' '));
    if numbered.is_some_and(|number| !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit())) {
        return true;
    }
    // The name of a machine behind a dash, in capitals as Windows gives it.
    rest.strip_prefix('-').is_some_and(|machine| {
        machine.len() >= 3
            && machine.chars().any(|sign| sign.is_ascii_uppercase())
            && machine.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '-')
    })
}

impl Store {
    /// Files beside the project that a program which keeps folders alike has put there because two machines had both
    /// changed it. Their name says so, and they are the same project: the identity in them is the same, or with a passphrase the
    /// beginning of the file. They are only read.
    pub fn conflicted_copies(&self) -> Result<Vec<PathBuf>, StoreError> {
        let own = self.read().project()?.guid;
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folder = self.path.parent().map(std::fs::read_dir);
        let Some(Ok(entries)) = folder else { return Ok(Vec::new()) };
        let mut found: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("sitat")))
            .filter(|path| path.file_stem().is_some_and(|other| is_given_by_sync(&stem, &other.to_string_lossy())))
            .filter(|path| self.is_same_project(path, &own))
            .collect();
        found.sort();
        Ok(found)
    }

    fn is_same_project(&self, path: &Path, own: &str) -> bool {
        let Ok(protection) = file::protection(path) else { return false };
        match (&self.key, protection) {
            (_, file::Protection::None) => guid_in(path).is_ok_and(|guid| guid == own),
            (Some(key), found) => key.is_of(found),
            (None, file::Protection::Passphrase { .. }) => false,
        }
    }
}

fn guid_in(path: &Path) -> Result<String, StoreError> {
    let connection: Connection = file::connect_to_existing(path, true, None)?;
    file::check_version(&connection, path)?;
    Ok(connection.query_row("SELECT guid FROM project", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_sync_services_give_are_known_and_others_are_not() {
        for other in [
            "studie (conflicted copy 2026-11-21)",
            "studie (Karis konfliktkopi 2026-11-21)",
            "studie (Kari Nordmann's conflicted copy 2026-11-21)",
            "studie.sync-conflict-20261121-101010-ABCDEFG",
            "studie-KARIS-PC",
            "studie-DESKTOP-4F2K",
            "studie (1)",
            "studie 2",
        ] {
            assert!(is_given_by_sync("studie", other), "{other}");
        }
        for other in
            ["studie", "studie til Ola", "studie-ola", "studie 2b", "studier", "annen (1)", "studie-A", "studie ()"]
        {
            assert!(!is_given_by_sync("studie", other), "{other}");
        }
    }

    #[test]
    fn disks_elsewhere_are_known_by_their_kind() {
        for kind in [0x6969, 0xff53_4d42, 0xfe53_4d42, 0x6573_5546, 0x0102_1997] {
            assert!(is_remote(kind), "{kind:x}");
        }
        // ext4, tmpfs, btrfs, xfs, overlayfs.
        for kind in [0xef53, 0x0102_1994, 0x9123_683e, 0x5846_5342, 0x794c_7630] {
            assert!(!is_remote(kind), "{kind:x}");
        }
    }
}
