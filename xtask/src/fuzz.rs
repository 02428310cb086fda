//! `cargo xtask fuzz`: gives importers, or the whole program, what a machine makes up, for as long as one likes.

use std::path::Path;

use crate::options::Options;
use crate::process::{Failure, ask, run as run_program};
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask fuzz [TARGET] [--seconds N] [--seed N]

Fuzzes one target, or all importers one after another, for N seconds each (60 if nothing is said). The targets project,
rows, commands, queries, import and finished need nothing, and do the same again for the same seed (1 if nothing is
said). The importers one by one need a nightly compiler (`rustup toolchain install nightly`) and `cargo install
cargo-fuzz`; nothing else here does. CONTRIBUTING.md tells what to do with what it finds.";

/// What is fuzzed through all of the program, by a program of the tests.
const WHOLE: [&str; 6] = ["project", "rows", "commands", "queries", "import", "finished"];

/// A workspace of its own, below the root.
const FOLDER: &str = "crates/import/fuzz";

pub(crate) fn run(workspace: &mut Workspace, mut options: Options) -> Result<(), Failure> {
    let seconds = number(&mut options, "--seconds", "60")?;
    let seed = number(&mut options, "--seed", "1")?;
    let wished = options.file()?.map(|name| name.to_string_lossy().into_owned());
    if let Some(target) = wished.as_ref().filter(|wished| WHOLE.contains(&wished.as_str())) {
        let mut command = workspace.command("cargo");
        command.args([
            "run",
            "--quiet",
            "--profile",
            "fuzz",
            "--package",
            "sitat-tests",
            "--",
            "fuzz",
            target,
            &seconds,
        ]);
        command.arg(&seed);
        return run_program(&mut command);
    }
    let mut list = fuzz(workspace, &["list"]);
    let names = ask(&mut list).ok_or_else(|| Failure::new(HELP))?;
    let chosen: Vec<&str> = names.lines().filter(|name| wished.as_ref().is_none_or(|wished| wished == name)).collect();
    if chosen.is_empty() {
        return Err(Failure::usage(format!("The importers are: {}.", names.lines().collect::<Vec<_>>().join(", "))));
    }
    chosen.into_iter().try_for_each(|name| one(workspace, name, &seconds))
}

/// A whole number, as it is written.
fn number(options: &mut Options, name: &str, otherwise: &str) -> Result<String, Failure> {
    let given = options.value(name)?.map_or_else(|| otherwise.into(), |value| value.to_string_lossy().into_owned());
    let is_number = !given.is_empty() && given.bytes().all(|digit| digit.is_ascii_digit());
    if is_number { Ok(given) } else { Err(Failure::usage(format!("{name} is a number."))) }
}

fn fuzz(workspace: &Workspace, arguments: &[&str]) -> std::process::Command {
    let mut command = workspace.command("rustup");
    command.current_dir(workspace.root.join(FOLDER)).args(["run", "nightly", "cargo", "fuzz"]).args(arguments);
    command
}

fn one(workspace: &Workspace, name: &str, seconds: &str) -> Result<(), Failure> {
    // What is found stays out of the corpus until somebody has looked at it.
    let found = format!("target/found/{name}");
    let folder = workspace.root.join(FOLDER).join(&found);
    std::fs::create_dir_all(&folder).map_err(|error| Failure::of_file("Cannot make", Path::new(&found), &error))?;
    let seconds = format!("-max_total_time={seconds}");
    let words = format!("-dict=dictionaries/{}.dict", dictionary(name));
    let corpus = format!("corpus/{name}");
    let limits = ["-rss_limit_mb=1024", "-malloc_limit_mb=512", "-timeout=20", "-max_len=8192"];
    let mut command = fuzz(workspace, &["run", name, &found, &corpus, "--", &seconds, &words]);
    run_program(command.args(limits).arg("-print_final_stats=1"))
}

/// The words that mean something to an importer.
fn dictionary(name: &str) -> &str {
    match name {
        "odt" | "fodt" | "ods" => "odt",
        "docx" | "rtf" | "html" | "xlsx" => name,
        "csv" | "survey" | "quotes" | "names" | "guide" => "table",
        _ => "lines",
    }
}
