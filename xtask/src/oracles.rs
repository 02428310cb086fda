//! Readers of other people's making, which tests ask what they see in an exported file: python-docx and openpyxl.

use crate::probe::python;
use crate::process::{Failure, run, succeeds};
use crate::workspace::Workspace;

const PACKAGES: [&str; 2] = ["python-docx==1.2.0", "openpyxl==3.1.5"];

/// Makes a Python environment with the readers, in `target/oracles`.
pub(crate) fn ensure(workspace: &Workspace) -> Result<(), Failure> {
    let folder = workspace.target.join("oracles");
    let inside = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if succeeds(workspace.command(&inside).args(["-c", "import docx, openpyxl"])) {
        return Ok(());
    }
    run(workspace.command(python()).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut install = workspace.command(&inside);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES);
    run(&mut install)
}
