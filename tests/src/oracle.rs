//! Programs by others: readers of documents, scikit-learn and krippendorff in `target/oracles`, and LibreOffice.
//!
//! A test that needs one which is not there fails and says how to get it; it is never left out.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::repository;

const INSTALL: &str = "`cargo xtask test` installs it";

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository().join("target"), PathBuf::from)
}

/// The Python that has them.
fn python() -> PathBuf {
    let folder = std::env::var_os("SITAT_ORACLES").map_or_else(|| target().join("oracles"), PathBuf::from);
    folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// Runs a script of `tests/fixtures` in that Python with paths as arguments; its answer is JSON.
pub fn ask_python(script: &str, paths: &[&Path]) -> Value {
    let python = python();
    let mut command = Command::new(&python);
    command.arg("-I").arg(repository().join("tests/fixtures").join(script)).args(paths);
    command.env("PYTHONIOENCODING", "utf-8");
    let output = command.output().unwrap_or_else(|error| {
        panic!("{} cannot be run ({error}): {INSTALL}", python.display());
    });
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!said.contains("ModuleNotFoundError"), "{said}\n{INSTALL}");
    assert!(output.status.success(), "{script}: {said}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{script} answered no JSON: {error}"))
}

/// Converts files with LibreOffice; the new files lie in `folder` under the old names with the new ending.
///
/// Its profile is made in the same folder, so that nobody's own is touched and tests do not wait for each other. On a busy
/// machine it now and then ends before it has made one, without a word; then it is asked once more.
pub fn convert(files: &[&Path], format: &str, folder: &Path) {
    let refused = convert_once(files, format, folder, "profile");
    if let Err(first) = refused {
        convert_once(files, format, folder, "another-profile").unwrap_or_else(|second| panic!("{first}\n{second}"));
    }
}

fn convert_once(files: &[&Path], format: &str, folder: &Path, profile: &str) -> Result<(), String> {
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}", folder.join(profile).display()));
    command.args(["--headless", "--norestore", "--convert-to", format, "--outdir"]).arg(folder).args(files);
    let output = command.output().unwrap_or_else(|error| panic!("soffice cannot be run ({error}): {INSTALL}"));
    let ending = format.split(':').next().unwrap_or(format);
    let made = |file: &Path| folder.join(file.file_name().unwrap()).with_extension(ending);
    match files.iter().find(|file| !made(file).exists()) {
        None if output.status.success() => Ok(()),
        missing => Err(format!(
            "soffice ({}), made no {missing:?}: {} {}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}
