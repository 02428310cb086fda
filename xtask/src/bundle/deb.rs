//! The package for Debian, Ubuntu and their kin, written by `dpkg-deb`.
//!
//! It has no scripts: that there is a new kind of file, an icon and an entry of the menu is told by what those packages
//! watch for (`shared-mime-info`, `hicolor-icon-theme`, `desktop-file-utils`), when it comes and when it goes.

use std::path::{Path, PathBuf};

use super::{Bundle, empty, linked, write as write_text};
use crate::process::{Failure, ask, run};

/// What recordings are played with, beyond what the web view brings.
const RECOMMENDED: &str = "gstreamer1.0-libav, gstreamer1.0-plugins-good, shared-mime-info, desktop-file-utils";

/// Writes the package of a tree, for the kind of machine this is.
pub(super) fn write(bundle: &Bundle<'_>, tree: &Path) -> Result<PathBuf, Failure> {
    let architecture = ask(bundle.tool("dpkg").arg("--print-architecture"))
        .ok_or_else(|| Failure::new("A .deb is written by dpkg-deb, which is not there: install the package dpkg."))?;
    let programs = ["sitat-app", "sitat"].map(|name| tree.join("usr/bin").join(name));
    let needed = linked::needed(bundle, &[&programs[0], &programs[1]])?;
    let depends = needed.into_iter().collect::<Vec<_>>().join(", ");
    let root = bundle.folder.join("deb");
    empty(&root)?;
    run(bundle.tool("cp").arg("-a").arg(tree.join("usr")).arg(&root))?;
    let kibibytes = size(&root)?.div_ceil(1024);
    write_text(&root.join("DEBIAN/control"), &control(&bundle.version, &architecture, &depends, kibibytes))?;
    run(bundle.tool("chmod").arg("755").arg(&root).arg(root.join("DEBIAN")))?;
    run(bundle.tool("chmod").arg("644").arg(root.join("DEBIAN/control")))?;
    let package = bundle.folder.join(format!("sitat_{}_{architecture}.deb", bundle.version));
    let mut command = bundle.tool("dpkg-deb");
    if bundle.is_debug {
        command.args(["-Zgzip", "-z1"]);
    }
    run(command.args(["--root-owner-group", "--build"]).arg(&root).arg(&package))?;
    Ok(package)
}

fn control(version: &str, architecture: &str, depends: &str, kibibytes: u64) -> String {
    format!(
        "Package: sitat\nVersion: {version}\nSection: science\nPriority: optional\nArchitecture: {architecture}\n\
         Maintainer: The Sitat authors <packages@sitat.invalid>\nInstalled-Size: {kibibytes}\nDepends: {depends}\n\
         Recommends: {RECOMMENDED}\n\
         Description: qualitative analysis of interviews\n \
         Sitat takes a researcher from raw interview transcripts to findings in which\n \
         every quote, count and comparison can be traced back to the words that were\n \
         said.\n .\n \
         Everything is in one file on the researcher's own machine, and nothing is\n \
         sent anywhere. A window (sitat-app) and a command line (sitat), in Norwegian\n \
         and English.\n"
    )
}

/// Bytes of all files below a folder.
fn size(folder: &Path) -> Result<u64, Failure> {
    let failed = |error| Failure::of_file("Could not read", folder, &error);
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let data = entry.metadata().map_err(failed)?;
        bytes += if data.is_dir() { size(&entry.path())? } else { data.len() };
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_control_file_has_a_field_a_line_and_a_long_description_indented() {
        let control = control("0.1.0", "amd64", "libc6 (>= 2.34)", 7);
        for line in control.lines() {
            let is_field = line.split_once(": ").is_some_and(|(name, value)| !name.contains(' ') && !value.is_empty());
            assert!(is_field || line.starts_with(' '), "{line:?}");
        }
        assert!(control.ends_with('\n') && control.contains("Depends: libc6 (>= 2.34)\nRecommends: "));
    }
}
