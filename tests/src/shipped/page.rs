//! The parts as a page for people, and the texts of their licences.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::{Origin, Part};

/// The page `docs/THIRD_PARTY.md`.
pub fn page(parts: &[Part]) -> String {
    let mut page = String::from(
        "# What Sitat is made of\n\n\
         Made by `cargo xtask licences` from what Cargo and npm have written down; not edited by hand. Everything of others that is\n\
         part of the programs, on any platform, with its licence as an [SPDX](https://spdx.org/licenses/) expression. The texts of the licences come with\n\
         the packages that are installed (`licences.gz`), and the same list for machines (`sitat.cdx.json.gz`, CycloneDX).\n\n\
         Not part of the programs, and needed by them: the web view of the system (WebKitGTK, WebView2 or WKWebView), on Linux GTK and\n\
         OpenSSL's libcrypto and libdbus too.\n",
    );
    let headings = [
        (
            Origin::Crate,
            "Crates",
            "Linked into the window or the command line. SQLite with SQLCipher is in `libsqlite3-sys`.",
        ),
        (
            Origin::Npm,
            "Packages of npm",
            "Built into the pages, or used by what is. The typefaces are under the Open Font License.",
        ),
        (Origin::Data, "Data", "Part of the search."),
    ];
    for (origin, heading, about) in headings {
        let _ = write!(page, "\n## {heading}\n\n{about}\n\n| name | version | licence |\n|---|---|---|\n");
        for part in parts.iter().filter(|part| part.origin == origin) {
            let _ = writeln!(page, "| {} | {} | {} |", part.name, part.version, part.licence);
        }
    }
    page
}

/// The texts of the licences as the parts bring them, each once, behind the names of those it belongs to.
pub fn texts(parts: &[Part]) -> String {
    let mut owners: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut without = Vec::new();
    for part in parts {
        let texts = part.folder.as_deref().map(texts_in).unwrap_or_default();
        let name = format!("{} {}", part.name, part.version).trim().to_owned();
        if texts.is_empty() {
            without.push(format!("{name} ({})", part.licence));
        }
        for text in texts {
            owners.entry(text).or_default().push(name.clone());
        }
    }
    let mut all = format!("Bring no text of their own: {}.\n", without.join(", "));
    let mut sorted: Vec<(Vec<String>, String)> = owners.into_iter().map(|(text, names)| (names, text)).collect();
    sorted.sort();
    for (names, text) in sorted {
        let _ = write!(all, "\n{}\n{}\n\n{text}\n", "=".repeat(80), names.join(", "));
    }
    all
}

/// The texts of licences in a folder, without what differs only in ends of lines.
fn texts_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_licence = |name: &str| {
        let name = name.to_uppercase();
        ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"].iter().any(|own| name.starts_with(own))
    };
    let mut names: Vec<_> = entries.flatten().filter(|entry| entry.path().is_file()).collect();
    names.sort_by_key(std::fs::DirEntry::file_name);
    names
        .iter()
        .filter(|entry| is_licence(&entry.file_name().to_string_lossy()))
        .filter_map(|entry| std::fs::read_to_string(entry.path()).ok())
        .map(|text| text.replace("\r\n", "\n").trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}
