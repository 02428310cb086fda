//! The command line as scripts and people meet it: the built program, files in a folder of its own, exit codes,
//! standard output and standard error.

#![expect(clippy::unwrap_used, reason = "a test may end where it cannot go on")]

mod backups;
mod coders;
mod comments;
mod comparisons;
mod copies;
mod crosswalk;
mod documents;
mod finished;
mod languages;
mod manual;
mod map;
mod material;
mod method;
mod names;
mod pages;
mod passphrases;
mod people;
mod privacy;
mod projects;
mod reading;
mod refused_files;
mod remote_resources;
mod sample_checks;
mod searches;
mod sets;
mod sitat;
mod study;
mod summaries;
mod tables;
mod usage;
