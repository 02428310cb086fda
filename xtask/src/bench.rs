//! `cargo xtask bench`: measurements at thesis and programme scale.

use crate::options::Options;
use crate::process::{Failure, run as run_program};
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask bench [FILTER] [OPTIONS OF CRITERION]

Measures what a person waits for, at thesis and programme scale. Close everything else first: the figures are medians of
a quiet machine.";

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    let arguments = ["bench", "-p", "sitat-benches", "--benches", "--"];
    run_program(workspace.cargo(&arguments).args(options.rest()))
}
