//! The window of Sitat: starts the session, opens one window on the embedded pages and closes the project at the end.
//!
//! Knows no command by name and no rule of the analysis; all of that is behind `sitat_commands::dispatch`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod folders;
mod key_ring;
mod others;
#[cfg(target_os = "linux")]
mod painting;
mod shell;
mod startup;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    if sitat_commands::is_page_program(std::env::args_os().nth(1).as_deref()) {
        return sitat_commands::serve_pages();
    }
    #[cfg(target_os = "linux")]
    painting::choose();
    let startup = startup::read(std::env::args_os().skip(1));
    match shell::run(startup) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "without a window the terminal is the only place left")]
            {
                eprintln!("Sitat could not open its window: {error}");
            }
            ExitCode::FAILURE
        }
    }
}
