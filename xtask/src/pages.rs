//! Building the pages (`ui/dist`), when anything they are made of has changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::process::{Failure, run};
use crate::workspace::Workspace;

/// Everything the pages are made of, from the repository's root.
const MADE_OF: [&str; 9] = [
    "lang",
    "ui/src",
    "ui/public",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
];

/// Builds the pages unless they are up to date.
pub(crate) fn ensure_built(workspace: &Workspace) -> Result<(), Failure> {
    let stamp = workspace.target.join("xtask-pages");
    let state = state(&workspace.root);
    let built = workspace.root.join("ui/dist/assets").is_dir();
    if built && std::fs::read_to_string(&stamp).is_ok_and(|last| last == state) {
        return Ok(());
    }
    run(&mut workspace.npm("ui", &["run", "--silent", "build"]))?;
    std::fs::write(&stamp, state).map_err(|error| Failure::of_file("Could not write", &stamp, &error))
}

/// A fingerprint of names, sizes and times, which also changes when a file goes away.
fn state(root: &Path) -> String {
    let mut files = Vec::new();
    for part in MADE_OF {
        collect(&root.join(part), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    format!("{:016x} {}", hasher.finish(), files.len())
}

fn collect(path: &Path, files: &mut Vec<(std::path::PathBuf, u64, Option<std::time::SystemTime>)>) {
    let Ok(data) = std::fs::metadata(path) else { return };
    if data.is_dir() {
        for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
            collect(&entry.path(), files);
        }
    } else {
        files.push((path.into(), data.len(), data.modified().ok()));
    }
}
