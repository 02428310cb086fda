//! Written documents as other programs see them.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod reports;
mod templates;
mod validate;
