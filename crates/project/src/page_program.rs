//! Reads the pages of PDFs in a process of its own, with limits on time, memory and output.
//!
//! PDFs are made by thousands of programs, and what goes wrong while reading one must not take the project with it. The
//! program is started once more with [`READ_PAGES`]; the bytes go in through its standard input and pages come out
//! through its standard output. That process opens no file and no connection, and ends with the work.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use sitat_import::{PageReader, PagesError, answer_with_pages, read_pages_answer};

/// The argument with which a program is started to read pages.
pub const READ_PAGES: &str = "--read-pages";

/// How long reading may take.
const LONGEST: Duration = Duration::from_secs(90);
/// Memory that any PDF may take, in bytes; large ones may take [`TIMES`] their size.
const MEMORY: u64 = 500 << 20;
const TIMES: u64 = 10;
/// The largest PDF that is read, in bytes.
const LARGEST: u64 = 512 << 20;

/// A program that can be started to read pages: one whose `main` hands over to [`serve_pages`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageProgram {
    path: PathBuf,
    longest: Duration,
}

impl PageProgram {
    /// The program of this path.
    pub fn new(path: PathBuf) -> Self {
        Self { path, longest: LONGEST }
    }

    /// The program that is running; `None` where it does not know where it is.
    pub fn of_this_program() -> Option<Self> {
        std::env::current_exe().ok().map(Self::new)
    }

    /// The same program with less time for a PDF.
    pub fn within(self, longest: Duration) -> Self {
        Self { longest: longest.min(LONGEST), ..self }
    }

    fn start(&self) -> std::io::Result<Child> {
        let mut command = Command::new(&self.path);
        command.arg(READ_PAGES).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            // No console window for a moment.
            command.creation_flags(0x0800_0000);
        }
        command.spawn()
    }
}

impl PageReader for PageProgram {
    fn pages(&self, pdf: &[u8]) -> Result<Vec<String>, PagesError> {
        let mut child = self.start().map_err(|_| PagesError::NoReader)?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(PagesError::NoReader);
        };
        let (sender, receiver) = mpsc::channel();
        let answer = std::thread::scope(|scope| {
            scope.spawn(move || {
                // A process that ends early says so by what it answers.
                let _ = input.write_all(pdf);
            });
            scope.spawn(move || {
                let _ = sender.send(read_pages_answer(output));
            });
            let answer = receiver.recv_timeout(self.longest).unwrap_or(Err(PagesError::TooMuch));
            if answer == Err(PagesError::Damaged) {
                // It has closed its output, so it ends, or has ended, by itself: how it does says why.
                return if child.wait().is_ok_and(was_stopped) { Err(PagesError::TooMuch) } else { answer };
            }
            // Whatever it is still doing is not needed; this also ends the two threads.
            let _ = child.kill();
            answer
        });
        let _ = child.wait();
        answer
    }
}

/// Whether a process was stopped by a limit on its memory, its time or its stack, and did not give up by itself.
#[cfg(unix)]
fn was_stopped(status: ExitStatus) -> bool {
    std::os::unix::process::ExitStatusExt::signal(&status).is_some()
}

#[cfg(not(unix))]
fn was_stopped(_: ExitStatus) -> bool {
    false
}

/// Whether a program was started to read pages.
pub fn is_page_program(first_argument: Option<&std::ffi::OsStr>) -> bool {
    first_argument.is_some_and(|argument| argument == READ_PAGES)
}

/// Reads a PDF from standard input and writes its pages to standard output: what a program does that was started for it.
pub fn serve_pages() -> ExitCode {
    // What a fault was about may be somebody's words.
    std::panic::set_hook(Box::new(|_| {}));
    let mut pdf = Vec::new();
    if std::io::stdin().lock().take(LARGEST).read_to_end(&mut pdf).is_err() {
        return ExitCode::FAILURE;
    }
    limit(pdf.len() as u64);
    match answer_with_pages(&pdf, &mut std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Sets limits on the memory and the time of this process. Where the system knows none, the time that the other side
/// waits is the only one.
#[cfg(unix)]
fn limit(pdf: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = (pdf * TIMES).max(MEMORY);
    let seconds = LONGEST.as_secs();
    for (resource, most) in [(Resource::As, most.saturating_add(mapped())), (Resource::Cpu, seconds)] {
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    }
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Memory that the program takes up in its address space before it has done anything, in bytes.
#[cfg(unix)]
fn mapped() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|numbers| numbers.split(' ').next()?.parse::<u64>().ok());
    // Where the system does not say: room for the libraries of a window.
    pages.map_or(2 << 30, |pages| pages * rustix::param::page_size() as u64)
}

#[cfg(not(unix))]
fn limit(_: u64) {
    let _ = (MEMORY, TIMES);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_reads_nothing() {
        let program = PageProgram::new(PathBuf::from("finnes-ikke"));
        assert_eq!(program.pages(b"%PDF-1.4"), Err(PagesError::NoReader));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_never_stops_answering_is_ended() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("endless");
        std::fs::write(&program, "#!/bin/sh\nexec yes\n").unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        let begun = std::time::Instant::now();
        assert_eq!(PageProgram::new(program).pages(b"%PDF-1.4"), Err(PagesError::TooMuch));
        assert!(begun.elapsed() < LONGEST, "it was its output that ended it, not the time");
    }

    #[test]
    fn only_the_first_argument_makes_a_program_read_pages() {
        assert!(is_page_program(Some(std::ffi::OsStr::new("--read-pages"))));
        assert!(!is_page_program(Some(std::ffi::OsStr::new("import"))));
        assert!(!is_page_program(None));
    }
}
