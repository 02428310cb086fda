//! Where the repository and its target folder are, and commands that run in it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::Failure;

/// The repository on this machine.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the root Cargo.toml.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// Folders searched for programs before those of the system.
    own_programs: Vec<PathBuf>,
}

impl Workspace {
    /// Finds the repository this tool was built from.
    pub(crate) fn find() -> Result<Self, Failure> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let own_folder = manifest.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = own_folder.parent().map(Path::to_path_buf).unwrap_or_default();
        if !root.join("src-tauri/tauri.conf.json").is_file() {
            return Err(Failure::new("The repository was not found: run this as `cargo xtask` inside it."));
        }
        let target = std::env::current_exe()
            .ok()
            .and_then(|program| program.ancestors().nth(2).map(Path::to_path_buf))
            .filter(|folder| folder.join("CACHEDIR.TAG").is_file())
            .unwrap_or_else(|| root.join("target"));
        Ok(Self { root, target, own_programs: Vec::new() })
    }

    /// Has programs searched in this folder first.
    pub(crate) fn prefer_programs_in(&mut self, folder: PathBuf) {
        if !self.own_programs.contains(&folder) {
            self.own_programs.insert(0, folder);
        }
    }

    /// A program to be run in the repository's root.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        // What cargo told this tool about itself would make cargo build other packages anew.
        for (name, _) in std::env::vars_os() {
            let known = name.to_string_lossy();
            if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"].iter().any(|own| known.starts_with(own))
            {
                command.env_remove(&name);
            }
        }
        if let Some(path) = self.path() {
            command.env("PATH", path);
        }
        command
    }

    fn path(&self) -> Option<OsString> {
        if self.own_programs.is_empty() {
            return None;
        }
        let system = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths(self.own_programs.iter().cloned().chain(std::env::split_paths(&system))).ok()
    }

    /// Cargo, with these arguments.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        // Incremental data is of no use to a run that is never repeated, and is half of the target folder.
        if std::env::var("CI").is_ok_and(|value| value == "true") {
            command.env("CARGO_INCREMENTAL", "0");
        }
        command
    }

    /// An example of a package: run through cargo, or the program itself if everything has been built already. Building
    /// one package alone may build what it depends on once more, with fewer of their features.
    pub(crate) fn example(&self, package: &str, name: &str, is_built: bool) -> Command {
        if is_built {
            self.command(self.built("debug/examples", name))
        } else {
            self.cargo(&["run", "--quiet", "-p", package, "--example", name, "--"])
        }
    }

    /// npm in a folder of the repository, with these arguments.
    pub(crate) fn npm(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = self.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(self.root.join(folder)).args(arguments);
        command.env("npm_config_update_notifier", "false").env("npm_config_fund", "false");
        // Browsers are the system's own.
        command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        command
    }

    /// A program that cargo built.
    pub(crate) fn built(&self, profile_folder: &str, name: &str) -> PathBuf {
        self.target.join(profile_folder).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}
