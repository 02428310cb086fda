//! Where a key list lies: beside its project it protects nothing, and in a folder that is synced it is on other machines.

use std::path::{Component, Path, PathBuf};

use sitat_model::Message;

/// Folders of services that copy them to other machines: how a part of a path begins, in small letters, and what they are
/// called.
const SERVICES: [(&str, &str); 9] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("box sync", "Box"),
    ("sync.com", "Sync"),
];

/// Folders that are called so and nothing else.
const WHOLE: [(&str, &str); 4] =
    [("box", "Box"), ("sync", "Sync"), ("my drive", "Google Drive"), ("min disk", "Google Drive")];

/// What such services leave in the folders that they copy.
const MARKS: [(&str, &str); 7] = [
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849c9593-d756-4e56-8d6e-42412f2a707b", "OneDrive"),
    (".sync_journal.db", "Nextcloud"),
    (".owncloudsync.log", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".stfolder", "Syncthing"),
];

/// The service that a part of a path belongs to.
fn service_of(part: &str) -> Option<&'static str> {
    let small = part.to_lowercase();
    let begins = SERVICES.iter().find(|(begin, _)| {
        // "OneDrive - Universitetet" is one; "onedrive-notater" is a folder of somebody's own.
        small
            .strip_prefix(begin)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(" ") || rest.starts_with("drive"))
    });
    begins.or_else(|| WHOLE.iter().find(|(whole, _)| small == *whole)).map(|(_, service)| *service)
}

fn absolute(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // A link leads to where the file really lies; the file itself may not be there yet.
    let folder = whole.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, whole.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => whole,
    }
}

/// The service that copies the folder of a file to other machines, as far as its path or what lies there tells.
pub(crate) fn synced_by(path: &Path) -> Option<&'static str> {
    let whole = absolute(path);
    let folders = whole.parent()?;
    let by_name = folders.components().rev().find_map(|part| match part {
        Component::Normal(name) => service_of(&name.to_string_lossy()),
        _ => None,
    });
    by_name.or_else(|| {
        folders
            .ancestors()
            .find_map(|folder| MARKS.iter().find(|(mark, _)| folder.join(mark).exists()).map(|(_, service)| *service))
    })
}

/// What is to be said of where a key list and its project lie.
pub(crate) fn place_warnings(project: &Path, key: &Path) -> Vec<Message> {
    let file = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut warnings = Vec::new();
    if absolute(project).parent() == absolute(key).parent() {
        warnings.push(Message::new("key-list-beside-project").with("file", file(key)));
    }
    for (path, message) in [(key, "key-list-synced"), (project, "key-list-project-synced")] {
        if let Some(service) = synced_by(path) {
            warnings.push(Message::new(message).with("file", file(path)).with("service", service));
        }
    }
    warnings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_are_copied_elsewhere_are_known_by_their_names() {
        for (folder, service) in [
            ("OneDrive", "OneDrive"),
            ("OneDrive - Universitetet i Storvik", "OneDrive"),
            ("Dropbox", "Dropbox"),
            ("Dropbox (Personal)", "Dropbox"),
            ("Google Drive", "Google Drive"),
            ("iCloud Drive", "iCloud"),
            ("iCloudDrive", "iCloud"),
            ("com~apple~CloudDocs", "iCloud"),
            ("Nextcloud", "Nextcloud"),
            ("Box", "Box"),
            ("Sync", "Sync"),
        ] {
            let path = Path::new("/home/ola").join(folder).join("studie").join("nokkel.age");
            assert_eq!(synced_by(&path), Some(service), "{folder}");
        }
        for folder in ["Dokumenter", "boks", "synkronisering", "onedrive-notater", "Boxing", "asynk"] {
            let path = Path::new("/home/ola").join(folder).join("nokkel.age");
            assert_eq!(synced_by(&path), None, "{folder}");
        }
    }

    #[test]
    fn folders_are_known_by_what_a_service_leaves_in_them() {
        let folder = tempfile::TempDir::new().unwrap();
        let below = folder.path().join("a/b");
        std::fs::create_dir_all(&below).unwrap();
        assert_eq!(synced_by(&below.join("nokkel.age")), None);
        std::fs::write(folder.path().join(".dropbox.cache"), "").unwrap();
        assert_eq!(synced_by(&below.join("nokkel.age")), Some("Dropbox"));
    }

    #[test]
    fn a_key_list_beside_its_project_is_told() {
        let folder = tempfile::TempDir::new().unwrap();
        std::fs::create_dir(folder.path().join("nøkkel")).unwrap();
        let project = folder.path().join("p.sitat");
        let keys = |key: &str| -> Vec<&'static str> {
            place_warnings(&project, &folder.path().join(key)).into_iter().map(|own| own.key).collect()
        };
        assert_eq!(keys("n.age"), ["key-list-beside-project"]);
        assert_eq!(keys("nøkkel/../n.age"), ["key-list-beside-project"]);
        assert_eq!(keys("nøkkel/n.age"), Vec::<&str>::new());
    }
}
