//! `cargo xtask`: everything one does with this repository besides writing: set up, try, check, test, generate, measure.
//!
//! Only the standard library, so that it starts in a second on a fresh clone. It installs what is missing and says what
//! it runs; it knows no rule of the program it builds.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool of the terminal")]

mod app;
mod bench;
mod bindings;
mod bundle;
mod catalogue;
mod check;
mod fuzz;
mod lemmas;
mod licences;
mod node;
mod options;
mod oracles;
mod packages;
mod pages;
mod probe;
mod process;
mod schema;
mod setup;
mod steps;
mod test;
mod workspace;

use std::process::ExitCode;

use options::Options;
use process::Failure;
use workspace::Workspace;

const HELP: &str = "\
Usage: cargo xtask <COMMAND> [OPTIONS]

  app        set up, build and open Sitat on a copy of the sample study
  test       everything: set up, check, build, drive the pages in a browser and the real window
  check      what should pass before every commit: formats, lints, types, unit and story tests, generated files
  setup      install what building needs (`--test`: what the tests need too)
  bundle     make what people install: .deb, .rpm and others
  bindings   write the TypeScript types of the commands (`--check`: compare only)
  schema     write crates/store/schema.sql (`--check`: compare only)
  licences   write docs/THIRD_PARTY.md, what the programs are made of (`--check`: compare only)
  sbom       the same for machines: a bill of materials in CycloneDX
  catalogue  compare the texts of the three languages
  lemmas     make the dictionary of search anew (`crates/search/data`)
  bench      measure at thesis and programme scale (`bench window`: on the screen, on long texts)
  fuzz       give the program what a machine makes up (importers one by one need a nightly compiler)

`cargo xtask <COMMAND> --help` tells more.";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let command = arguments.next().unwrap_or_default();
    let options = Options::new(arguments);
    let outcome = match command.to_str() {
        Some("app") => on_workspace(options, app::HELP, app::run),
        Some("test") => on_workspace(options, test::HELP, test::run),
        Some("check") => on_workspace(options, check::HELP, check::run),
        Some("setup") => on_workspace(options, setup::HELP, setup::run),
        Some("bundle") => on_workspace(options, bundle::HELP, bundle::run),
        Some("bindings") => on_workspace(options, bindings::HELP, bindings::run),
        Some("schema") => on_workspace(options, schema::HELP, schema::run),
        Some("licences") => on_workspace(options, licences::HELP, licences::run),
        Some("sbom") => on_workspace(options, licences::HELP_BILL, licences::run_bill),
        Some("catalogue") => on_workspace(options, catalogue::HELP, catalogue::run),
        Some("lemmas") => on_workspace(options, lemmas::HELP, lemmas::run),
        Some("bench") => on_workspace(options, bench::HELP, bench::run),
        Some("fuzz") => on_workspace(options, fuzz::HELP, fuzz::run),
        Some("" | "help" | "--help" | "-h") => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(Failure::usage(format!("There is no command “{}”.\n\n{HELP}", command.display()))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            failure.exit_code()
        }
    }
}

fn on_workspace(
    mut options: Options,
    help: &str,
    run: fn(&mut Workspace, Options) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if options.flag("--help") || options.flag("-h") {
        println!("{help}");
        return Ok(());
    }
    run(&mut Workspace::find()?, options)
}
