//! Finding out what a machine has, by what is really needed and not by the name of a package.

use std::path::{Path, PathBuf};

use crate::process::{ask, find_program, succeeds};
use crate::workspace::Workspace;

/// How to find out whether something is there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Probe {
    /// One of these programs is on the path.
    Program(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
    /// One of these files exists.
    File(&'static [&'static str]),
    /// Python has this module.
    PythonModule(&'static str),
    /// A browser of the Chromium family can be found.
    Chromium,
}

impl Probe {
    pub(crate) fn is_there(self, workspace: &Workspace) -> bool {
        match self {
            Self::Program(names) => names.iter().any(|name| find_program(name).is_some()),
            Self::Library(name) => succeeds(workspace.command("pkg-config").args(["--exists", name])),
            Self::File(paths) => paths.iter().any(|path| Path::new(path).exists()),
            Self::PythonModule(name) => succeeds(workspace.command(python()).args(["-c", &format!("import {name}")])),
            Self::Chromium => find_chromium().is_some(),
        }
    }
}

/// The name of Python 3 here.
pub(crate) fn python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}

/// A browser of the Chromium family: the one named in `SITAT_CHROMIUM`, the system's, or one that Playwright keeps.
///
/// Ubuntu's `chromium-browser` is a script that installs a snap; it does not count.
pub(crate) fn find_chromium() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("SITAT_CHROMIUM") {
        return Some(PathBuf::from(named)).filter(|path| path.is_file());
    }
    let names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome", "msedge"];
    let on_path = names.iter().filter_map(|name| find_program(name)).find(|program| !is_snap_stub(program));
    on_path.or_else(|| installed_places().into_iter().find(|path| path.is_file())).or_else(in_playwright_cache)
}

fn is_snap_stub(program: &Path) -> bool {
    let text = std::fs::read(program).unwrap_or_default();
    text.len() < 20_000 && String::from_utf8_lossy(&text).contains("/snap/")
}

fn installed_places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        return ["Google Chrome", "Chromium", "Microsoft Edge"]
            .map(|name| PathBuf::from(format!("/Applications/{name}.app/Contents/MacOS/{name}")))
            .into();
    }
    if cfg!(windows) {
        return ["ProgramFiles", "ProgramFiles(x86)"]
            .into_iter()
            .filter_map(std::env::var_os)
            .flat_map(|folder| {
                ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]
                    .map(|place| Path::new(&folder).join(place))
            })
            .collect();
    }
    Vec::new()
}

fn in_playwright_cache() -> Option<PathBuf> {
    let cache = std::env::var_os("PLAYWRIGHT_BROWSERS_PATH")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cache/ms-playwright")))?;
    let mut kept: Vec<_> = std::fs::read_dir(cache).ok()?.flatten().map(|entry| entry.path()).collect();
    kept.sort();
    kept.into_iter().rev().map(|folder| folder.join("chrome-linux/chrome")).find(|path| path.is_file())
}

/// The version a program prints for `--version`, as numbers: `v20.20.2` → [20, 20, 2].
pub(crate) fn version_of(workspace: &Workspace, program: &str) -> Option<Vec<u32>> {
    ask(workspace.command(program).arg("--version")).map(|text| version_in(&text))
}

/// The first run of numbers and points in a text.
pub(crate) fn version_in(text: &str) -> Vec<u32> {
    let start = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let version = text[start..].split(|c: char| !c.is_ascii_digit() && c != '.').next().unwrap_or_default();
    version.split('.').map_while(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(version_in("v20.20.2"), [20, 20, 2]);
        assert_eq!(version_in("18.20.4+dfsg-1~deb12u1"), [18, 20, 4]);
        assert_eq!(version_in("none"), [0; 0]);
        assert!(version_in("v20.9.0") < vec![20, 19]);
        assert!(version_in("v22.1.0") > vec![20, 19]);
    }
}
