//! The folder an AppImage is made of, and the AppImage where `appimagetool` is there.
//!
//! It holds the programs, not the web view: WebKitGTK is the system's own, and is kept safe by it.

use std::path::{Path, PathBuf};

use super::{Bundle, empty, write as write_text};
use crate::process::{Failure, find_program, run};

/// Names the file that an AppImage begins with. `appimagetool` would fetch it otherwise, and nothing is fetched.
const RUNTIME: &str = "SITAT_APPIMAGE_RUNTIME";

/// Lays out the folder; answers with the AppImage, or with the folder where no AppImage can be made.
pub(super) fn write(bundle: &Bundle<'_>, tree: &Path) -> Result<PathBuf, Failure> {
    let folder = bundle.folder.join("Sitat.AppDir");
    empty(&folder)?;
    run(bundle.tool("cp").arg("-a").arg(tree.join("usr")).arg(&folder))?;
    write_text(&folder.join("AppRun"), &bundle.text("linux/AppRun")?)?;
    run(bundle.tool("chmod").arg("755").arg(folder.join("AppRun")))?;
    write_text(&folder.join("no.sitat.sitat.desktop"), &bundle.text("linux/no.sitat.sitat.desktop")?)?;
    let icon = folder.join("usr/share/icons/hicolor/256x256/apps/no.sitat.sitat.png");
    for name in ["no.sitat.sitat.png", ".DirIcon"] {
        let to = folder.join(name);
        std::fs::copy(&icon, &to).map_err(|error| Failure::of_file("Could not copy", &icon, &error))?;
    }
    let runtime = std::env::var_os(RUNTIME).filter(|value| !value.is_empty());
    let (Some(_), Some(runtime)) = (find_program("appimagetool"), runtime) else {
        println!("Only the folder was made: an AppImage needs appimagetool, and {RUNTIME} to name its runtime file.");
        return Ok(folder);
    };
    let machine = std::env::consts::ARCH;
    let image = bundle.folder.join(format!("Sitat-{}-{machine}.AppImage", bundle.version));
    let mut command = bundle.tool("appimagetool");
    command.env("ARCH", machine).arg("--no-appstream").arg("--runtime-file").arg(runtime);
    run(command.arg(&folder).arg(&image))?;
    Ok(image)
}
