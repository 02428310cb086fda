//! `cargo xtask bench`: measurements at thesis and programme scale, and of the real window on long texts.

use crate::options::Options;
use crate::packages::Purpose;
use crate::process::{Failure, ask, run as run_program};
use crate::workspace::Workspace;
use crate::{pages, setup};

pub(crate) const HELP: &str = "\
Usage: cargo xtask bench [FILTER] [OPTIONS OF CRITERION]
       cargo xtask bench window

Measures what a person waits for: in the core at thesis and programme scale, or (`window`) on the screen, in the real
window on texts of 300,000 and 1,000,000 characters, a table of 500 cases, a wall of 500 cards and a comparison of 534
codes and 1,000 sources. Close everything else first: the figures are those of a quiet machine.";

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    let rest = options.rest();
    if rest.len() == 1 && rest[0] == "window" {
        return in_the_window(workspace);
    }
    let arguments = ["bench", "-p", "sitat-benches", "--benches", "--"];
    run_program(workspace.cargo(&arguments).args(rest))
}

/// The program as it is shipped, driven by WebKit's driver on a screen in memory.
fn in_the_window(workspace: &mut Workspace) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure::usage("The window is measured with WebKit's driver and Xvfb, which only Linux has."));
    }
    setup::ensure(workspace, Purpose::Picture)?;
    pages::ensure_built(workspace)?;
    run_program(&mut workspace.cargo(&["build", "--release", "-p", "sitat-app"]))?;
    let projects = window_projects(workspace)?;
    let mut command = workspace.command("node");
    command
        .arg("tests/e2e-window/speed/measure.mjs")
        .args(projects.lines())
        .env("SITAT_APP", workspace.built("release", "sitat-app"));
    run_program(&mut command)
}

/// Which projects are measured, a line for each argument; they are made on the first run.
fn window_projects(workspace: &Workspace) -> Result<String, Failure> {
    let mut command =
        workspace.cargo(&["run", "--release", "--quiet", "-p", "sitat-benches", "--example", "window_projects"]);
    ask(&mut command).ok_or_else(|| Failure::new("The projects to measure on could not be made."))
}
