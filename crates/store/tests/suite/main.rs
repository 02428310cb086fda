//! The project file from outside: what the journal promises, what is refused, and what lies on the disk afterwards.
//!
//! These tests open the file with a second connection of their own, so that they see what any other program would see.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on shall fail where it stands")]

mod actions;
mod backups;
mod beside;
mod folder;
mod journal;
mod location;
mod locking;
mod passphrases;
mod refusals;
mod restoring;
mod strangers;
mod vanished;
mod verifying;
