//! What the story tests work with: a study in a folder of its own, driven by the commands that a window sends.
//!
//! Tests that need other eyes than the program's find them here too: the rows of a project file as SQL sees them
//! ([`rows`]), and readers of Word and Excel files by others ([`oracle`]).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on shall fail")]

pub mod acting;
mod bytes;
mod crafting;
mod furnished;
pub mod fuzzing;
pub mod oracle;
mod ring;
mod rows;
pub mod shapes;
pub mod shipped;
mod study;
mod sweep;
mod wording;
pub mod working;

pub use bytes::holds;
pub use crafting::{craft, take_back_last_migration};
pub use furnished::furnish;
pub use ring::TestRing;
pub use rows::{Rows, Stretch, rows, stretches};
pub use study::{Place, Study};
pub use sweep::{Sweep, Values};
pub use wording::{grid, refusal};

use std::path::PathBuf;

/// The folder of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the repository").to_owned()
}
