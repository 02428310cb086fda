//! `cargo xtask bindings`: the TypeScript types of the commands, written to `ui/src/bindings` and committed.

use std::collections::BTreeMap;
use std::path::Path;

use crate::options::Options;
use crate::process::{Failure, run as run_program};
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask bindings [--check]

Writes the TypeScript types of the commands to ui/src/bindings.

  --check   change nothing, and fail if they are not what the commands say";

const FOLDER: &str = "ui/src/bindings";

pub(crate) fn run(workspace: &mut Workspace, mut options: Options) -> Result<(), Failure> {
    let check_only = options.flag("--check");
    options.nothing_left()?;
    if check_only { check(workspace, false) } else { write(workspace) }
}

fn write(workspace: &Workspace) -> Result<(), Failure> {
    let fresh = export(workspace, false)?;
    let folder = workspace.root.join(FOLDER);
    let committed = read(&folder)?;
    let at = |name: &str| folder.join(name);
    for name in committed.keys().filter(|name| !fresh.contains_key(*name)) {
        std::fs::remove_file(at(name)).map_err(|error| Failure::of_file("Could not remove", &at(name), &error))?;
    }
    for (name, content) in &fresh {
        if committed.get(name) != Some(content) {
            let place = at(name);
            let written = place.parent().map_or(Ok(()), std::fs::create_dir_all);
            written
                .and_then(|()| std::fs::write(&place, content))
                .map_err(|error| Failure::of_file("Could not write", &place, &error))?;
            println!("{FOLDER}/{name}");
        }
    }
    Ok(())
}

/// # Errors
/// Names the files that differ from what the commands say.
pub(crate) fn check(workspace: &Workspace, is_built: bool) -> Result<(), Failure> {
    let fresh = export(workspace, is_built)?;
    let committed = read(&workspace.root.join(FOLDER))?;
    let differing = differing(&fresh, &committed);
    if differing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("Run `cargo xtask bindings`: not up to date are {}.", differing.join(", "))))
}

fn differing(fresh: &BTreeMap<String, String>, committed: &BTreeMap<String, String>) -> Vec<String> {
    let names: std::collections::BTreeSet<_> = fresh.keys().chain(committed.keys()).collect();
    names.into_iter().filter(|name| fresh.get(*name) != committed.get(*name)).cloned().collect()
}

/// The types as the commands say now, by file name.
fn export(workspace: &Workspace, is_built: bool) -> Result<BTreeMap<String, String>, Failure> {
    let folder = workspace.target.join("xtask-bindings");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| Failure::of_file("Could not clear", &folder, &error))?;
    }
    std::fs::create_dir_all(&folder).map_err(|error| Failure::of_file("Could not make", &folder, &error))?;
    run_program(workspace.example("sitat-commands", "export_bindings", is_built).arg(&folder))?;
    read(&folder)
}

fn read(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = BTreeMap::new();
    if folder.is_dir() {
        read_into(folder, folder, &mut files)?;
    }
    Ok(files)
}

fn read_into(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> Result<(), Failure> {
    let failed = |error| Failure::of_file("Could not read", folder, &error);
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            read_into(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ts") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let content =
                std::fs::read_to_string(&path).map_err(|error| Failure::of_file("Could not read", &path, &error))?;
            files.insert(name, content.replace("\r\n", "\n"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_changed_and_left_over_files_all_count() {
        let files = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
        let fresh = files(&[("A.ts", "1"), ("B.ts", "1"), ("C.ts", "1")]);
        let committed = files(&[("A.ts", "1"), ("B.ts", "2"), ("D.ts", "1")]);
        assert_eq!(differing(&fresh, &committed), ["B.ts", "C.ts", "D.ts"]);
    }
}
