//! Writes the TypeScript types of the wire into the folder that is given.

use std::process::ExitCode;

use sitat_commands::{Commands, command_names, wire};
use ts_rs::{Config, TS};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else { return ExitCode::from(2) };
    let configuration = Config::new().with_large_int("number").with_out_dir(std::path::PathBuf::from(&folder));
    let names: String = command_names().map(|name| format!("  \"{name}\",\n")).collect();
    let list = format!("/** The names of all commands. */\nexport const commandNames = [\n{names}] as const;\n");
    let written = Commands::export_all(&configuration)
        .and_then(|()| wire::project::Changes::export_all(&configuration))
        .and_then(|()| wire::import::ImportProgress::export_all(&configuration))
        .and_then(|()| wire::appendices::ExportProgress::export_all(&configuration))
        .and_then(|()| sitat_commands::CommandError::export_all(&configuration));
    match written.map_err(|error| error.to_string()).and_then(|()| {
        std::fs::write(std::path::Path::new(&folder).join("commandNames.ts"), list).map_err(|error| error.to_string())
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
