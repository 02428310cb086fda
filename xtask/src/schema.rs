//! `cargo xtask schema`: the whole current schema of the project file, for people to read.

use crate::options::Options;
use crate::process::{Failure, ask};
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask schema [--check]

Writes crates/store/schema.sql: what the migrations add up to.

  --check   change nothing, and fail if it is not up to date";

const FILE: &str = "crates/store/schema.sql";

pub(crate) fn run(workspace: &mut Workspace, mut options: Options) -> Result<(), Failure> {
    let check_only = options.flag("--check");
    options.nothing_left()?;
    if check_only {
        return check(workspace, false);
    }
    let fresh = print(workspace, false)?;
    let place = workspace.root.join(FILE);
    std::fs::write(&place, fresh).map_err(|error| Failure::of_file("Could not write", &place, &error))
}

/// # Errors
/// If the committed schema is not what the migrations add up to.
pub(crate) fn check(workspace: &Workspace, is_built: bool) -> Result<(), Failure> {
    let committed = std::fs::read_to_string(workspace.root.join(FILE)).unwrap_or_default();
    if print(workspace, is_built)?.trim_end() == committed.replace("\r\n", "\n").trim_end() {
        return Ok(());
    }
    Err(Failure::new(format!("Run `cargo xtask schema`: {FILE} is not up to date.")))
}

fn print(workspace: &Workspace, is_built: bool) -> Result<String, Failure> {
    let printed = ask(&mut workspace.example("sitat-store", "print_schema", is_built));
    printed
        .map(|schema| format!("{}\n", schema.replace("\r\n", "\n").trim_end()))
        .ok_or_else(|| Failure::new("The schema could not be printed: cargo run -p sitat-store --example print_schema"))
}
