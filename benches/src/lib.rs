//! Projects at the sizes that the figures are promised for, made once and kept in `target/bench-projects`.
//!
//! They are made through the façade, as a person would: cases, codebook, interviews and coded quotes from files. The
//! material is invented and the same on every machine.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot be made shall stop")]

mod making;

pub use making::{SEED, interview_as_docx, open, project_at, quotes_of, surroundings};

use std::path::PathBuf;

use sitat_testkit::corpus::Scale;

/// The name and size of a project.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// As in the names of the measurements.
    pub name: &'static str,
    /// How much it holds.
    pub scale: Scale,
}

/// A master's thesis.
pub const THESIS: Size = Size { name: "thesis", scale: Scale::THESIS };
/// A research programme.
pub const PROGRAMME: Size = Size { name: "programme", scale: Scale::PROGRAMME };
/// More than anyone has.
pub const STRESS: Size = Size { name: "stress", scale: Scale::STRESS };

/// Two texts of about 300,000 characters with 3,000 codings each: what a long focus group day or a report brings.
pub const LONG_TEXT: Size = Size { name: "long-text", scale: texts(46_700, 6_000) };
/// Two texts of about 1,000,000 characters with 5,000 codings each: a book read as one source.
pub const LONGEST_TEXT: Size = Size { name: "longest-text", scale: texts(155_700, 10_000) };

const fn texts(words_per_source: u32, codings: u32) -> Scale {
    Scale { sources: 2, words_per_source, codes: 60, codings, cases: 2, attributes: 1 }
}

/// Where projects are kept between runs.
pub fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("benches lies in the repository").join("target"),
        PathBuf::from,
    );
    target.join("bench-projects")
}
