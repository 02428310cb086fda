//! `cargo xtask bundle`: what people install, made from the programs and the files in `packaging`, without a network.
//!
//! One tree of files is laid out and every format made of it, so that they cannot differ. The formats are written by the
//! programs of the systems they are for (`dpkg-deb`, `rpmbuild`, `appimagetool`).

mod appimage;
mod deb;
mod linked;
mod payload;
mod rpm;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::options::Options;
use crate::packages::Purpose;
use crate::process::{Failure, find_program, run as run_program};
use crate::workspace::Workspace;
use crate::{pages, setup};

pub(crate) const HELP: &str = "\
Usage: cargo xtask bundle [OPTIONS]

Builds the programs and puts them into packages that people install, in target/bundle. Nothing is fetched.

  --format NAME   deb, rpm, appimage or folder; without it, each that this machine has the tools for
  --debug         of debug builds, and quickly packed: for tests

`folder` is the tree itself, as it would be installed, and `appimage` the folder an AppImage is made of; with
`appimagetool` on the path, the AppImage as well. packaging/README.md tells how .msi and .dmg are made.";

const FORMATS: [&str; 4] = ["deb", "rpm", "appimage", "folder"];

/// What the packages have in common.
struct Bundle<'a> {
    workspace: &'a Workspace,
    /// Where packages are put.
    folder: PathBuf,
    is_debug: bool,
    /// Everything of the workspace has been built in debug: what tells what is shipped need not be built once more.
    is_built: bool,
    version: String,
}

pub(crate) fn run(workspace: &mut Workspace, mut options: Options) -> Result<(), Failure> {
    let is_debug = options.flag("--debug");
    let format = options.choice("--format", &FORMATS)?;
    options.nothing_left()?;
    if !cfg!(target_os = "linux") {
        return Err(Failure::usage("Packages for macOS and Windows are made as packaging/README.md tells."));
    }
    setup::ensure(workspace, Purpose::App)?;
    pages::ensure_built(workspace)?;
    build(workspace, is_debug)?;
    for made in make(workspace, is_debug, false, format.as_deref())? {
        println!("{}", made.display());
    }
    Ok(())
}

fn build(workspace: &Workspace, is_debug: bool) -> Result<(), Failure> {
    let mut command = workspace.cargo(&["build", "-p", "sitat-app", "-p", "sitat-cli"]);
    if !is_debug {
        command.arg("--release");
    }
    run_program(&mut command)
}

/// Makes packages of programs that have been built; answers where they are. `is_built`: so has all of the workspace, in debug.
///
/// # Errors
/// If the programs are not there, or a program that writes a format is not.
pub(crate) fn make(
    workspace: &Workspace,
    is_debug: bool,
    is_built: bool,
    format: Option<&str>,
) -> Result<Vec<PathBuf>, Failure> {
    let folder = workspace.target.join("bundle");
    let version = version(workspace)?;
    std::fs::create_dir_all(&folder).map_err(|error| Failure::of_file("Could not make", &folder, &error))?;
    let bundle = Bundle { workspace, folder, is_debug, is_built, version };
    let tree = bundle.folder.join("tree");
    payload::lay_out(&bundle, &tree)?;
    let wanted = |name: &str, tool: Option<&str>| match format {
        Some(format) => format == name,
        None => tool.is_none_or(|tool| find_program(tool).is_some()),
    };
    let mut made = Vec::new();
    if wanted("deb", Some("dpkg-deb")) {
        made.push(deb::write(&bundle, &tree)?);
    }
    if wanted("rpm", Some("rpmbuild")) {
        made.push(rpm::write(&bundle, &tree)?);
    }
    if wanted("appimage", Some("appimagetool")) {
        made.push(appimage::write(&bundle, &tree)?);
    }
    if wanted("folder", None) {
        made.push(tree);
    }
    Ok(made)
}

/// The version of the workspace.
fn version(workspace: &Workspace) -> Result<String, Failure> {
    let path = workspace.root.join("Cargo.toml");
    let manifest = std::fs::read_to_string(&path).map_err(|error| Failure::of_file("Could not read", &path, &error))?;
    let package = manifest.split("[workspace.package]").nth(1).unwrap_or_default();
    let line = package.lines().find_map(|line| line.strip_prefix("version = "));
    line.map(|value| value.trim().trim_matches('"').to_owned())
        .ok_or_else(|| Failure::new("Cargo.toml does not tell the version."))
}

impl Bundle<'_> {
    /// A program that writes a package, told the time of the last change instead of now: the same sources give the same
    /// bytes.
    fn tool(&self, name: &str) -> Command {
        let mut command = self.workspace.command(name);
        command.env("SOURCE_DATE_EPOCH", self.time()).env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
        command
    }

    /// Seconds since 1970 of the last commit; zero where there is no history.
    fn time(&self) -> String {
        if let Ok(time) = std::env::var("SOURCE_DATE_EPOCH") {
            return time;
        }
        let asked = crate::process::ask(self.workspace.command("git").args(["log", "-1", "--format=%ct"]));
        asked.filter(|time| !time.is_empty()).unwrap_or_else(|| "0".to_owned())
    }

    fn program(&self, name: &str) -> PathBuf {
        self.workspace.built(if self.is_debug { "debug" } else { "release" }, name)
    }

    /// A file of `packaging`, as text.
    fn text(&self, name: &str) -> Result<String, Failure> {
        let path = self.workspace.root.join("packaging").join(name);
        std::fs::read_to_string(&path).map_err(|error| Failure::of_file("Could not read", &path, &error))
    }
}

/// Makes a folder anew, with nothing in it.
fn empty(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| Failure::of_file("Could not clear", folder, &error))?;
    }
    std::fs::create_dir_all(folder).map_err(|error| Failure::of_file("Could not make", folder, &error))
}

fn write(path: &Path, content: &str) -> Result<(), Failure> {
    let parent = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    parent
        .and_then(|()| std::fs::write(path, content))
        .map_err(|error| Failure::of_file("Could not write", path, &error))
}
