//! What the programs are made of beside Sitat's own code: crates, what the pages are built from, and data of others.
//!
//! Read from what Cargo and npm have written down, on every platform the programs are built for. Told as a page for people
//! ([`page`]) and as a list for machines ([`bill`]); both are the same bytes from the same sources.

mod bill;
mod crates;
mod licence;
mod npm;
mod page;

pub use bill::bill;
pub use licence::{is_allowed, tidy};
pub use page::{page, texts};

use std::path::PathBuf;

/// The platforms the programs are built for.
pub const PLATFORMS: [&str; 5] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
    "x86_64-pc-windows-msvc",
];

/// Where a part comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A crate, linked into the programs.
    Crate,
    /// A package of npm, built into the pages.
    Npm,
    /// Data that lies in the repository.
    Data,
}

/// Something of others that is part of what is shipped.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Where it comes from.
    pub origin: Origin,
    /// Its name there.
    pub name: String,
    /// Its version; blank where it has none.
    pub version: String,
    /// An SPDX expression.
    pub licence: String,
    /// What it needs of the others: names and versions.
    pub needs: Vec<(String, String)>,
    /// The checksum of what was fetched: algorithm (as CycloneDX names it) and hexadecimal digits.
    pub checksum: Option<(&'static str, String)>,
    /// The folder it was unpacked to, where its licence's text lies.
    pub folder: Option<PathBuf>,
}

/// Everything of others that is shipped, sorted by origin, name and version.
pub fn parts() -> Vec<Part> {
    let mut parts = crates::parts();
    parts.extend(npm::parts());
    let ordbank = Part {
        origin: Origin::Data,
        name: "Norsk Ordbank (Språkbanken, National Library of Norway)".to_owned(),
        version: String::new(),
        licence: "CC-BY-4.0".to_owned(),
        needs: Vec::new(),
        checksum: None,
        folder: None,
    };
    parts.push(ordbank);
    parts.sort();
    parts
}
