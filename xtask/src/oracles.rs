//! Readers, writers and reckoners of other people's making: tests ask them what they see in an exported file, read what
//! they write, and compare figures with theirs.

use crate::probe::python;
use crate::process::{Failure, run, succeeds};
use crate::workspace::Workspace;

const PACKAGES: [&str; 13] = [
    "python-docx==1.2.0",
    "openpyxl==3.1.5",
    "odfpy==1.4.1",
    "pypandoc_binary==1.15",
    "striprtf==0.0.35",
    "webvtt-py==0.6.0",
    "srt==3.5.3",
    "fpdf2==2.8.9",
    // Puts passwords on files of Office.
    "msoffcrypto-tool==6.1.0",
    // Cohen's κ and Krippendorff's α.
    "scikit-learn==1.9.1",
    "krippendorff==0.9.0",
    // A project as JSON is held against its schema, and read as its documentation tells.
    "jsonschema==4.26.0",
    "pandas==3.1.1",
];

/// Makes a Python environment with the readers, in `target/oracles`.
pub(crate) fn ensure(workspace: &Workspace) -> Result<(), Failure> {
    let folder = workspace.target.join("oracles");
    let inside = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if succeeds(workspace.command(&inside).args([
        "-c",
        "import docx, openpyxl, odf, pypandoc, striprtf, webvtt, srt, fpdf, msoffcrypto, sklearn, krippendorff, jsonschema, \
         pandas",
    ])) {
        return Ok(());
    }
    run(workspace.command(python()).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut install = workspace.command(&inside);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES);
    run(&mut install)
}
