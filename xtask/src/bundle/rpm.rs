//! The package for Fedora, openSUSE and their kin, written by `rpmbuild`, which reads from the programs what they need.

use std::path::{Path, PathBuf};

use super::{Bundle, empty, write as write_text};
use crate::process::{Failure, find_program, run};

/// Writes the package of a tree, for the kind of machine this is.
pub(super) fn write(bundle: &Bundle<'_>, tree: &Path) -> Result<PathBuf, Failure> {
    if find_program("rpmbuild").is_none() {
        return Err(Failure::new(
            "An .rpm is written by rpmbuild, which is not there: install rpm-build, on Debian rpm.",
        ));
    }
    let work = bundle.folder.join("rpm");
    empty(&work)?;
    let spec = work.join("sitat.spec");
    write_text(&spec, &description(&bundle.text("linux/sitat.spec")?, &bundle.version, bundle.is_debug))?;
    let machine = std::env::consts::ARCH;
    let mut command = bundle.tool("rpmbuild");
    command.arg("-bb").arg("--quiet").args(["--target", machine]);
    for (name, value) in [
        ("_topdir", work.join("work")),
        ("_rpmdir", work.join("made")),
        ("_build_name_fmt", "%%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm".into()),
        ("sitat_tree", tree.to_owned()),
    ] {
        command.arg("--define").arg(format!("{name} {}", value.display()));
    }
    run(command.arg(&spec))?;
    let name = format!("sitat-{}-1.{machine}.rpm", bundle.version);
    let (made, package) = (work.join("made").join(&name), bundle.folder.join(&name));
    std::fs::rename(&made, &package).map_err(|error| Failure::of_file("Could not move", &made, &error))?;
    Ok(package)
}

/// What `rpmbuild` is told of the package.
fn description(template: &str, version: &str, is_debug: bool) -> String {
    let packing = if is_debug { "w1.gzdio" } else { "w19.zstdio" };
    template.replace("@VERSION@", version).replace("@PACKING@", packing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_open_in_the_description() {
        let template = include_str!("../../../packaging/linux/sitat.spec");
        let spec = description(template, "1.2.3", false);
        assert!(spec.contains("\nVersion: 1.2.3\n") && !spec.contains('@'), "{spec}");
        assert!(spec.contains("w19.zstdio") && description(template, "1", true).contains("w1.gzdio"));
    }
}
