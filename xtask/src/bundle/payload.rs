//! The tree of files that is installed: programs, manual, completions, and what the desktop reads.

use std::path::Path;

use super::{Bundle, empty, write};
use crate::licences;
use crate::process::{Failure, ask, run, succeeds};

const PROGRAMS: [&str; 2] = ["sitat-app", "sitat"];

/// Files as they lie in the repository, and where they are installed.
const AS_THEY_ARE: [(&str, &str); 13] = [
    ("packaging/linux/no.sitat.sitat.desktop", "usr/share/applications/no.sitat.sitat.desktop"),
    ("packaging/linux/no.sitat.sitat.xml", "usr/share/mime/packages/no.sitat.sitat.xml"),
    ("packaging/linux/no.sitat.sitat.metainfo.xml", "usr/share/metainfo/no.sitat.sitat.metainfo.xml"),
    ("src-tauri/icons/32x32.png", "usr/share/icons/hicolor/32x32/apps/no.sitat.sitat.png"),
    ("src-tauri/icons/128x128.png", "usr/share/icons/hicolor/128x128/apps/no.sitat.sitat.png"),
    ("src-tauri/icons/128x128@2x.png", "usr/share/icons/hicolor/256x256/apps/no.sitat.sitat.png"),
    ("src-tauri/icons/sitat.svg", "usr/share/icons/hicolor/scalable/apps/no.sitat.sitat.svg"),
    ("packaging/linux/copyright", "usr/share/doc/sitat/copyright"),
    ("docs/THIRD_PARTY.md", "usr/share/doc/sitat/THIRD_PARTY.md"),
    ("LICENSE-MIT", "usr/share/doc/sitat/LICENSE-MIT"),
    ("LICENSE-APACHE", "usr/share/doc/sitat/LICENSE-APACHE"),
    ("PRIVACY.md", "usr/share/doc/sitat/PRIVACY.md"),
    ("SECURITY.md", "usr/share/doc/sitat/SECURITY.md"),
];

/// Packed, as the systems want what is seldom read.
const PACKED: [(&str, &str); 1] = [("CHANGELOG.md", "usr/share/doc/sitat/changelog.gz")];

/// The manual: its language in the program, and the folder of that language.
const MANUALS: [(&str, &str); 3] = [("en", "man1"), ("nb", "nb/man1"), ("nn", "nn/man1")];

const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "usr/share/bash-completion/completions/sitat"),
    ("zsh", "usr/share/zsh/vendor-completions/_sitat"),
    ("fish", "usr/share/fish/vendor_completions.d/sitat.fish"),
];

/// Lays everything out anew in a folder that stands for the root of a system.
pub(super) fn lay_out(bundle: &Bundle<'_>, tree: &Path) -> Result<(), Failure> {
    empty(tree)?;
    for name in PROGRAMS {
        let (from, to) = (bundle.program(name), tree.join("usr/bin").join(name));
        copy(bundle, &from, &to, "755")?;
        // Release builds are stripped already; debug ones would be ten times as large.
        run(bundle.tool("strip").arg("--strip-unneeded").arg(&to))?;
    }
    for (from, to) in AS_THEY_ARE {
        copy(bundle, &bundle.workspace.root.join(from), &tree.join(to), "644")?;
    }
    for (from, to) in PACKED {
        let text = bundle.workspace.root.join(from);
        let text = std::fs::read_to_string(&text).map_err(|error| Failure::of_file("Could not read", &text, &error))?;
        pack(bundle, &text, &tree.join(to))?;
    }
    for (what, to) in [("texts", "usr/share/doc/sitat/licences.gz"), ("bill", "usr/share/doc/sitat/sitat.cdx.json.gz")]
    {
        pack(bundle, &format!("{}\n", licences::told(bundle.workspace, what, bundle.is_built)?), &tree.join(to))?;
    }
    let command_line = bundle.program("sitat");
    let said = |arguments: &[&str]| {
        ask(bundle.tool(&command_line.to_string_lossy()).args(arguments))
            .ok_or_else(|| Failure::new(format!("sitat {} failed.", arguments.join(" "))))
    };
    for (language, folder) in MANUALS {
        let page = said(&["manual", "--ui-language", language])?;
        pack(bundle, &format!("{page}\n"), &tree.join(format!("usr/share/man/{folder}/sitat.1.gz")))?;
    }
    for (shell, place) in COMPLETIONS {
        // English, as the systems' own completions are; which words complete does not depend on it.
        write(&tree.join(place), &format!("{}\n", said(&["completions", shell, "--ui-language", "en"])?))?;
    }
    // Whoever makes packages may keep their own files to themselves.
    run(bundle.tool("chmod").args(["-R", "u=rwX,go=rX"]).arg(tree))
}

/// Copies a file with its folders; `mode` says in octal digits who may do what with it.
fn copy(bundle: &Bundle<'_>, from: &Path, to: &Path, mode: &str) -> Result<(), Failure> {
    let mut command = bundle.tool("install");
    if succeeds(command.args(["-D", "-m", mode]).arg(from).arg(to)) {
        return Ok(());
    }
    Err(Failure::new(format!("Could not copy {} to {}.", from.display(), to.display())))
}

/// Writes a text packed, without the time it was packed at.
fn pack(bundle: &Bundle<'_>, text: &str, packed: &Path) -> Result<(), Failure> {
    let plain = packed.with_extension("");
    write(&plain, text)?;
    run(bundle.tool("gzip").args(["-9", "--no-name", "--force"]).arg(&plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_is_installed_is_in_the_repository() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for (from, to) in AS_THEY_ARE.iter().chain(&PACKED) {
            assert!(root.join(from).is_file(), "{from}");
            assert!(to.starts_with("usr/share/"), "{to}");
        }
    }
}
