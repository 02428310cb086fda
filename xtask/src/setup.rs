//! `cargo xtask setup`: what building needs, and with `--test` what the tests need too.

use crate::options::Options;
use crate::packages::{self, Purpose};
use crate::probe::Probe;
use crate::process::{Failure, run as run_program};
use crate::workspace::Workspace;
use crate::{node, oracles};

pub(crate) const HELP: &str = "\
Usage: cargo xtask setup [--test]

Installs what is missing: the system's packages (apt, dnf, pacman; as root, or with sudo at a terminal, otherwise the
commands are printed), Node.js, and npm's packages. On macOS and Windows it says what to install. Does nothing, quickly,
when all is there.

  --test   also what the tests need: Chromium, WebKit's driver, Xvfb, strace, xdotool, LibreOffice, and writers of
           documents in Python (python-docx, pandoc and others)";

/// The folders with a package-lock.json: the pages, and the tests that drive them.
const PAGES: &str = "ui";
const DRIVERS: [&str; 2] = ["tests/e2e", "tests/e2e-window"];

pub(crate) fn run(workspace: &mut Workspace, mut options: Options) -> Result<(), Failure> {
    let purpose = if options.flag("--test") { Purpose::Test } else { Purpose::App };
    options.nothing_left()?;
    ensure(workspace, purpose)?;
    println!("Everything is there.");
    Ok(())
}

/// Makes sure that everything for a purpose is installed.
pub(crate) fn ensure(workspace: &mut Workspace, purpose: Purpose) -> Result<(), Failure> {
    if cfg!(target_os = "linux") {
        packages::install_missing(workspace, purpose)?;
    } else {
        look_for_tools(workspace)?;
    }
    node::ensure(workspace)?;
    node::install_packages(workspace, PAGES)?;
    if purpose == Purpose::Test {
        // Also the crates of other platforms: what is linked there is looked at too, and no test fetches anything.
        run_program(&mut workspace.cargo(&["fetch", "--locked", "--quiet"]))?;
        ensure_drivers(workspace)?;
        oracles::ensure(workspace)?;
    }
    Ok(())
}

/// Makes sure that the packages of the tests that drive the pages are installed, so that their types can be checked.
fn ensure_drivers(workspace: &Workspace) -> Result<(), Failure> {
    DRIVERS.iter().try_for_each(|folder| node::install_packages(workspace, folder))
}

/// macOS and Windows have no package manager of their own: says what to install.
fn look_for_tools(workspace: &Workspace) -> Result<(), Failure> {
    let needed: &[(Probe, &str)] = if cfg!(target_os = "macos") {
        &[(Probe::File(&["/Library/Developer/CommandLineTools", "/Applications/Xcode.app"]), "xcode-select --install")]
    } else {
        &[
            (
                Probe::File(&[
                    "C:/Program Files (x86)/Microsoft Visual Studio",
                    "C:/Program Files/Microsoft Visual Studio",
                ]),
                "winget install Microsoft.VisualStudio.2022.BuildTools, with “Desktop development with C++”",
            ),
            (
                Probe::File(&[
                    "C:/Program Files (x86)/Microsoft/EdgeWebView",
                    "C:/Program Files/Microsoft/EdgeWebView",
                ]),
                "winget install Microsoft.EdgeWebView2Runtime",
            ),
            (Probe::Program(&["perl"]), "winget install StrawberryPerl.StrawberryPerl (OpenSSL is built with it)"),
            (Probe::Program(&["nasm"]), "winget install NASM.NASM (OpenSSL is built with it), and put it on the path"),
        ]
    };
    let missing: Vec<_> = needed
        .iter()
        .filter(|(probe, _)| !probe.is_there(workspace))
        .map(|(_, advice)| format!("  {advice}"))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("Please install what is missing, then run this again:\n{}", missing.join("\n"))))
}
