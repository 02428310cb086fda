//! A program that does nothing but read the pages of PDFs, for studies that import some.

use std::process::ExitCode;

use sitat_commands::serve_pages;

fn main() -> ExitCode {
    serve_pages()
}
