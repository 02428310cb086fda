//! What of the system the programs need: read from the programs themselves, so that a package never promises too little.

use std::collections::BTreeSet;
use std::path::Path;

use super::Bundle;
use crate::process::{Failure, ask};

/// Libraries by the beginning of their name, and the packages of Debian that bring them (the newer name first: since 2024
/// times have 64 bits on all machines, and packages say so in their names).
const PACKAGES: [(&str, &str); 18] = [
    ("libwebkit2gtk-4.1.so", "libwebkit2gtk-4.1-0"),
    ("libjavascriptcoregtk-4.1.so", "libjavascriptcoregtk-4.1-0"),
    ("libgtk-3.so", "libgtk-3-0t64 | libgtk-3-0"),
    ("libgdk-3.so", "libgtk-3-0t64 | libgtk-3-0"),
    ("libgdk_pixbuf-2.0.so", "libgdk-pixbuf-2.0-0"),
    ("libsoup-3.0.so", "libsoup-3.0-0"),
    ("libcairo", "libcairo2"),
    ("libpango", "libpango-1.0-0"),
    ("libatk-1.0.so", "libatk1.0-0t64 | libatk1.0-0"),
    ("libglib-2.0.so", "libglib2.0-0t64 | libglib2.0-0"),
    ("libgobject-2.0.so", "libglib2.0-0t64 | libglib2.0-0"),
    ("libgio-2.0.so", "libglib2.0-0t64 | libglib2.0-0"),
    ("libcrypto.so.3", "libssl3t64 | libssl3"),
    ("libssl.so.3", "libssl3t64 | libssl3"),
    ("libdbus-1.so", "libdbus-1-3"),
    ("libX11.so", "libx11-6"),
    ("libz.so.1", "zlib1g"),
    ("libgcc_s.so", "libgcc-s1"),
];

/// Parts of the C library; which version is needed stands in the programs.
const C_LIBRARY: [&str; 6] = ["libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "ld-linux"];

/// The packages of Debian that programs need.
///
/// # Errors
/// Names a library that no package is known for.
pub(super) fn needed(bundle: &Bundle<'_>, programs: &[&Path]) -> Result<BTreeSet<String>, Failure> {
    let mut told = String::new();
    for program in programs {
        let mut command = bundle.tool("readelf");
        let read = ask(command.args(["--dynamic", "--version-info", "--wide"]).arg(program));
        told += &read.ok_or_else(|| Failure::new(format!("readelf cannot read {}.", program.display())))?;
        told.push('\n');
    }
    packages(&told)
        .map_err(|unknown| Failure::new(format!("No package is known for {unknown}: xtask/src/bundle/linked.rs.")))
}

/// The packages for what `readelf` tells, or the library that is not known.
fn packages(told: &str) -> Result<BTreeSet<String>, String> {
    let mut packages = BTreeSet::new();
    let libraries = told
        .lines()
        .filter(|line| line.contains("(NEEDED)"))
        .filter_map(|line| line.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(name, _)| name));
    for library in libraries {
        if C_LIBRARY.iter().any(|own| library.starts_with(own)) {
            let version = c_version(told).map_or(String::new(), |(major, minor)| format!(" (>= {major}.{minor})"));
            packages.insert(format!("libc6{version}"));
        } else if let Some((_, package)) = PACKAGES.iter().find(|(own, _)| library.starts_with(own)) {
            packages.insert((*package).to_owned());
        } else {
            return Err(library.to_owned());
        }
    }
    Ok(packages)
}

/// The newest version of the C library that is asked for.
fn c_version(told: &str) -> Option<(u32, u32)> {
    let versions = told.split("GLIBC_").skip(1).filter_map(|rest| {
        let mut numbers = rest.split(|c: char| !c.is_ascii_digit());
        Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
    });
    versions.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: &str = " 0x01 (NEEDED)  Shared library: [libgtk-3.so.0]\n 0x01 (NEEDED)  Shared library: [libc.so.6]\n\
        0x01 (RUNPATH) Library: [nowhere]\n  0x0030: Name: GLIBC_2.9 Flags: none\n  0x0040: Name: GLIBC_2.34 Flags: none\n";

    #[test]
    fn libraries_become_packages_and_the_c_library_the_newest_version_asked_for() {
        let packages: Vec<String> = packages(TOLD).unwrap().into_iter().collect();
        assert_eq!(packages, ["libc6 (>= 2.34)", "libgtk-3-0t64 | libgtk-3-0"]);
    }

    #[test]
    fn a_library_that_nobody_has_thought_of_is_named() {
        let told = format!("{TOLD}0x01 (NEEDED) Shared library: [libcurl.so.4]\n");
        assert_eq!(packages(&told).unwrap_err(), "libcurl.so.4");
    }
}
