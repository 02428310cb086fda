//! A program that does nothing but read the pages of PDFs, for studies that import some; told to, it works in a project
//! until it is stopped, or gives the program what nobody would give it.

use std::process::ExitCode;

use sitat_commands::serve_pages;
use sitat_tests::fuzzing::fuzz;
use sitat_tests::working::{fill, work};

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    match given.as_slice() {
        [own, folder, seed] if own == "work" => work(folder.as_ref(), seed.parse().unwrap_or_default()),
        [own, seed, folder] if own == "fill" => {
            fill(folder.as_ref(), seed.parse().unwrap_or_default());
            ExitCode::SUCCESS
        }
        [own, target, seconds, seed] if own == "fuzz" => {
            fuzz(target, seconds.parse().unwrap_or(60), seed.parse().unwrap_or_default())
        }
        _ => serve_pages(),
    }
}
