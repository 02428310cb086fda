//! `sitat`: a project without a window, for terminals, scripts and servers.
//!
//! Each command is one call of the façade, told as text or as one JSON object. Words come from the catalogue in the
//! language that was asked for. This crate knows no rule of the field and asks nothing back but a passphrase, of somebody at a terminal.

mod colour;
mod command;
mod console;
mod failure;
mod grammar;
mod key_list;
mod language;
mod listing;
mod nouns;
mod opening;
mod passphrase;
mod run;
mod selector;
mod skipped;
mod time;
mod usage;

use std::process::ExitCode;

fn main() -> ExitCode {
    if sitat_project::is_page_program(std::env::args_os().nth(1).as_deref()) {
        return sitat_project::serve_pages();
    }
    run::run(&std::env::args_os().collect::<Vec<_>>())
}
