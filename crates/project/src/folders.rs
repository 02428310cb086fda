//! Folders on their way in: the texts below them.

use std::path::{Path, PathBuf};

use crate::ProjectError;

/// Endings of files that may be texts, also of those that are refused with advice.
const ENDINGS: [&str; 22] = [
    "txt", "text", "md", "docx", "docm", "dotx", "dotm", "doc", "rtf", "odt", "fodt", "htm", "html", "xhtml", "pdf",
    "vtt", "srt", "json", "tsv", "f4", "f5", "log",
];

/// Folders inside each other that are gone into.
const DEEPEST: usize = 12;

/// Files that are found at most.
const MOST: usize = 20_000;

fn may_be_text(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

fn is_hidden(path: &Path) -> bool {
    // Word puts a file `~$…` beside each document that is open.
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(['.', '~']))
}

fn look_into(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), ProjectError> {
    let cannot =
        |error: &std::io::Error| ProjectError::CannotRead { path: folder.to_owned(), reason: error.to_string() };
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| cannot(&error))? {
        let path = entry.map_err(|error| cannot(&error))?.path();
        if !is_hidden(&path) {
            entries.push(path);
        }
    }
    entries.sort();
    for path in entries {
        if found.len() >= MOST {
            return Ok(());
        }
        // A link could lead back to where it stands.
        let is_link = path.symlink_metadata().is_ok_and(|data| data.is_symlink());
        if path.is_dir() {
            if depth < DEEPEST && !is_link {
                look_into(&path, depth + 1, found)?;
            }
        } else if may_be_text(&path) {
            found.push(path);
        }
    }
    Ok(())
}

/// The files named, and in the place of each folder the texts below it, by name.
pub fn texts_in(paths: &[PathBuf]) -> Result<Vec<PathBuf>, ProjectError> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = found.len();
            look_into(path, 0, &mut found)?;
            // Named all the same, so that somebody is told that nothing in it can enter.
            if found.len() == before {
                found.push(path.clone());
            }
        } else {
            found.push(path.clone());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_stands_for_the_texts_below_it() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.docx", "a.TXT", "bilde.png", ".skjult.txt", "~$b.docx", "under/c.rtf"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "x").unwrap();
        }
        let alone = PathBuf::from("/finnes/ikke.txt");
        let found = texts_in(&[folder.path().to_owned(), alone.clone()]).unwrap();
        let names: Vec<String> = found.iter().map(|path| path.file_name().unwrap().to_string_lossy().into()).collect();
        assert_eq!(names, ["a.TXT", "b.docx", "c.rtf", "ikke.txt"]);
        assert_eq!(found.last(), Some(&alone));
    }
}
