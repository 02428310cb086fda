//! `cargo xtask test`: everything, from a fresh clone, without a screen.

use crate::options::Options;
use crate::packages::Purpose;
use crate::probe::find_chromium;
use crate::process::{Failure, find_program, run as run_program};
use crate::steps::Steps;
use crate::workspace::Workspace;
use crate::{bundle, check, setup};

pub(crate) const HELP: &str = "\
Usage: cargo xtask test

Installs what the tests need, then runs everything that `check` runs, the documentation's examples, the pages in
Chromium, the real window in WebKit's driver, a working day in it under strace, which must not reach for a network, and
the packages that people install. Needs no screen. Every step runs, and a table at the end tells how it went.";

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    options.nothing_left()?;
    let mut steps = Steps::default();
    steps.run("set up", || setup::ensure(workspace, Purpose::Test));
    check::add_checks(workspace, &mut steps);
    let workspace = &*workspace;
    let cargo = |arguments: &[&str]| run_program(&mut workspace.cargo(arguments));
    steps.run_after(&["set up"], "examples in the documentation", || {
        cargo(&["test", "--doc", "--workspace", "--exclude", "sitat-benches"])
    });
    steps.run_after(&["build", "pages"], "pages in a browser", || in_a_browser(workspace));
    if cfg!(target_os = "linux") {
        steps.run_after(&["build", "pages"], "real window", || in_the_window(workspace));
        steps.run_after(&["build", "pages"], "calls of a working day", || on_a_traced_day(workspace));
        steps.run_after(&["build", "pages"], "installing", || installing(workspace));
    }
    steps.run_after(&["set up"], "documentation", || {
        let mut command = workspace.cargo(&["doc", "--workspace", "--no-deps", "--quiet"]);
        run_program(command.env("RUSTDOCFLAGS", "-D warnings"))
    });
    if find_program("cargo-deny").is_some() {
        steps.run("licences and bans", || cargo(&["deny", "check", "licenses", "bans", "sources"]));
    }
    steps.finish()
}

fn in_a_browser(workspace: &Workspace) -> Result<(), Failure> {
    let mut command = workspace.npm("tests/e2e", &["run", "--silent", "test"]);
    if let Some(chromium) = find_chromium() {
        command.env("SITAT_CHROMIUM", chromium);
    }
    run_program(
        command
            .env("SITAT_DEV_SERVER", workspace.built("debug", "sitat-dev-server"))
            .env("SITAT_CLI", workspace.built("debug", "sitat")),
    )
}

fn in_the_window(workspace: &Workspace) -> Result<(), Failure> {
    with_the_programs(workspace, "tests/e2e-window")
}

/// The window again, without a driver, and every call to the system that could reach a network written down.
fn on_a_traced_day(workspace: &Workspace) -> Result<(), Failure> {
    with_the_programs(workspace, "tests/e2e-traced")
}

/// Packages of the programs as they have been built, one of them installed in a folder, used, and removed again.
fn installing(workspace: &Workspace) -> Result<(), Failure> {
    let [deb, rpm, appimage] =
        ["deb", "rpm", "appimage"].map(|format| bundle::make(workspace, true, true, Some(format)));
    let (deb, rpm, appimage) = (deb?, rpm?, appimage?);
    let mut command = workspace.npm("tests/e2e-installed", &["run", "--silent", "test"]);
    run_program(command.env("SITAT_DEB", &deb[0]).env("SITAT_RPM", &rpm[0]).env("SITAT_APPDIR", &appimage[0]))
}

fn with_the_programs(workspace: &Workspace, folder: &str) -> Result<(), Failure> {
    let mut command = workspace.npm(folder, &["run", "--silent", "test"]);
    run_program(
        command
            .env("SITAT_APP", workspace.built("debug", "sitat-app"))
            .env("SITAT_CLI", workspace.built("debug", "sitat")),
    )
}
