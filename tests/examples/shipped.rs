//! Tells what the programs are made of: `page` (docs/THIRD_PARTY.md), `bill` (CycloneDX) or `texts` (of the licences).

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool of the terminal")]

use std::process::ExitCode;

use sitat_tests::shipped;

fn main() -> ExitCode {
    let parts = shipped::parts();
    match std::env::args().nth(1).as_deref() {
        Some("page") => println!("{}", shipped::page(&parts).trim_end()),
        Some("bill") => println!("{:#}", shipped::bill(&parts, env!("CARGO_PKG_VERSION"))),
        Some("texts") => println!("{}", shipped::texts(&parts).trim_end()),
        _ => {
            eprintln!("page, bill or texts?");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
