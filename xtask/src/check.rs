//! `cargo xtask check`: what should pass before every commit.

use crate::options::Options;
use crate::packages::Purpose;
use crate::process::{Failure, run as run_program, succeeds};
use crate::steps::Steps;
use crate::workspace::Workspace;
use crate::{bindings, catalogue, licences, pages, schema, setup};

pub(crate) const HELP: &str = "\
Usage: cargo xtask check

Formats, lints, types, unit and story tests of the core and of the pages, generated files. Without a browser or a window;
`cargo xtask test` has those too. Every step runs, and a table at the end tells how it went.";

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    options.nothing_left()?;
    let mut steps = Steps::default();
    steps.run("set up", || {
        // Some tests of the core hold files against what other programs read in them.
        setup::ensure(workspace, Purpose::Test)
    });
    add_checks(workspace, &mut steps);
    steps.finish()
}

/// The steps that `test` shares, all of which need the step "set up".
pub(crate) fn add_checks(workspace: &Workspace, steps: &mut Steps) {
    let cargo = |arguments: &[&str]| run_program(&mut workspace.cargo(arguments));
    let npm_in = |folder: &str, script: &str| run_program(&mut workspace.npm(folder, &["run", "--silent", script]));
    let npm = |script: &str| npm_in("ui", script);
    steps.run("texts of three languages", || catalogue::check(workspace));
    steps.run("format of the core", || cargo(&["fmt", "--all", "--check"]));
    steps.run_after(&["set up"], "types of the pages", || npm("check"));
    steps.run_after(&["set up"], "types of the stories", || npm_in("tests/e2e", "check"));
    steps.run_after(&["set up"], "lints of the pages", || npm("lint"));
    steps.run_after(&["set up"], "tests of the pages", || npm("test"));
    // The window embeds the pages, so they come before anything that compiles it.
    steps.run_after(&["set up"], "pages", || pages::ensure_built(workspace));
    steps.run_after(&["set up"], "lints of the core", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
    });
    // Everything is built at once: asked for one by one, packages would share fewer of their dependencies.
    steps.run_after(&["set up"], "build", || cargo(&["build", "--workspace", "--bins", "--examples", "--tests"]));
    steps.run_after(&["build"], "types of the commands", || bindings::check(workspace, true));
    steps.run_after(&["build"], "schema of the project file", || schema::check(workspace, true));
    steps.run_after(&["build"], "what is shipped", || licences::check(workspace, true));
    steps.run_after(&["build"], "tests of the core", || run_program(&mut core_tests(workspace)));
}

fn core_tests(workspace: &Workspace) -> std::process::Command {
    // nextest is used where it is, and not compiled where it is not.
    let mut command = if succeeds(&mut workspace.cargo(&["nextest", "--version"])) {
        workspace.cargo(&["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests=pass"])
    } else {
        workspace.cargo(&["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"])
    };
    command.env("SITAT_ORACLES", workspace.target.join("oracles"));
    command
}
