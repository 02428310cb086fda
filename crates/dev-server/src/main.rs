//! `sitat-dev-server`: the pages and the commands on a loopback address, so that a browser can stand in for the window.
//!
//! For development and tests, never shipped. Knows no command by name; what a page may do is what `dispatch` allows.

mod arguments;
mod events;
mod gate;
mod pages;
mod ring;
mod server;

use std::io::{Read, Write};
use std::process::ExitCode;

use sitat_commands::{PageProgram, Session, SessionOptions, is_page_program, serve_pages};

use crate::arguments::{Arguments, Request};
use crate::server::Server;

fn main() -> ExitCode {
    if is_page_program(std::env::args_os().nth(1).as_deref()) {
        return serve_pages();
    }
    let outcome = match arguments::read(std::env::args_os().skip(1)) {
        Ok(Request::Help) => writeln!(std::io::stdout(), "{}", arguments::HELP).map_err(|error| error.to_string()),
        Ok(Request::Serve(arguments)) => serve(arguments),
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "{message}\n\n{}", arguments::HELP);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: Arguments) -> Result<(), String> {
    let session = Session::new(SessionOptions {
        app_data: arguments.app_data,
        work_folder: arguments.work,
        pages: PageProgram::of_this_program(),
        key_ring: Some(std::sync::Arc::new(ring::PassingRing::default())),
    });
    let server = Server::start(session, arguments.port, arguments.pages, arguments.file)?;
    let announcement = serde_json::json!({ "url": server.page_url(), "token": server.token() });
    let mut stdout = std::io::stdout();
    writeln!(stdout, "{announcement}").and_then(|()| stdout.flush()).map_err(|error| error.to_string())?;
    if arguments.stop_with_stdin {
        // Ends with the program that started it, however that one ends.
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        server.stop();
    }
    server.wait();
    Ok(())
}
