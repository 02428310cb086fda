//! Prints the whole current schema: what `schema.sql` must hold.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let written = sitat_store::current_schema()
        .map_err(|error| error.to_string())
        .and_then(|schema| std::io::stdout().write_all(schema.as_bytes()).map_err(|error| error.to_string()));
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
