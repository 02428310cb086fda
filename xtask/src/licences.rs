//! `cargo xtask licences` and `cargo xtask sbom`: what the programs are made of, for people and for machines.

use std::path::PathBuf;

use crate::options::Options;
use crate::process::{Failure, ask};
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask licences [--check]

Writes docs/THIRD_PARTY.md: everything of others that is part of the programs, with its licence.

  --check   change nothing, and fail if it is not up to date";

pub(crate) const HELP_BILL: &str = "\
Usage: cargo xtask sbom [FILE]

Writes a bill of materials (CycloneDX 1.5, JSON) to FILE, or to target/bundle/sitat.cdx.json.";

const FILE: &str = "docs/THIRD_PARTY.md";

pub(crate) fn run(workspace: &mut Workspace, mut options: Options) -> Result<(), Failure> {
    let check_only = options.flag("--check");
    options.nothing_left()?;
    if check_only {
        return check(workspace, false);
    }
    let page = format!("{}\n", told(workspace, "page", false)?);
    let place = workspace.root.join(FILE);
    std::fs::write(&place, page).map_err(|error| Failure::of_file("Could not write", &place, &error))
}

pub(crate) fn run_bill(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    let named = options.file()?.map(|file| std::path::absolute(&file).unwrap_or(file));
    let place: PathBuf = named.unwrap_or_else(|| workspace.target.join("bundle/sitat.cdx.json"));
    let bill = format!("{}\n", told(workspace, "bill", false)?);
    let parent = place.parent().map_or(Ok(()), std::fs::create_dir_all);
    parent
        .and_then(|()| std::fs::write(&place, bill))
        .map_err(|error| Failure::of_file("Could not write", &place, &error))?;
    println!("{}", place.display());
    Ok(())
}

/// # Errors
/// If the committed page is not what Cargo and npm have written down.
pub(crate) fn check(workspace: &Workspace, is_built: bool) -> Result<(), Failure> {
    let committed = std::fs::read_to_string(workspace.root.join(FILE)).unwrap_or_default();
    if told(workspace, "page", is_built)?.trim_end() == committed.replace("\r\n", "\n").trim_end() {
        return Ok(());
    }
    Err(Failure::new(format!("Run `cargo xtask licences`: {FILE} is not up to date.")))
}

/// What the example `shipped` tells: `page`, `bill` or `texts`. `is_built`: it has been built with everything else.
pub(crate) fn told(workspace: &Workspace, what: &str, is_built: bool) -> Result<String, Failure> {
    ask(workspace.example("sitat-tests", "shipped", is_built).arg(what)).ok_or_else(|| {
        Failure::new(format!("It could not be told what is shipped: cargo run -p sitat-tests --example shipped {what}"))
    })
}
