//! The commands, each in a file of its own.

mod agreement;
mod appendices;
mod backup;
mod balance;
mod case_page;
mod cases;
mod check;
mod claims;
mod close;
mod code;
mod codebook;
mod coders;
mod comments;
mod compare;
mod completions;
mod course;
mod crosswalk;
mod demo;
mod export;
mod guide;
mod help;
mod history;
mod identification;
mod import;
mod info;
mod journal;
mod lineage;
mod manual;
mod map;
mod merge;
mod names;
mod new;
mod outline;
mod overlap;
mod participants;
mod passphrase;
mod privacy;
mod queries;
mod query;
mod restore;
mod reversal;
mod sample;
mod save_copy;
mod search;
mod searches;
mod similar;
mod smallest_group;
mod summaries;
mod survey;
mod synonyms;
mod table_preview;
mod text;
mod themes;
mod verify;
mod words;

use clap::{ArgMatches, Command};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::Grammar;

/// A command: what it is called, what it is for, how it is written, what it does.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// Key of the line that says what it is for.
    pub(crate) about: &'static str,
    pub(crate) define: fn(&Grammar, Command) -> Command,
    pub(crate) run: fn(&mut Console, &ArgMatches) -> Result<Status, Failure>,
}

/// All commands, in the order in which a study needs them.
pub(crate) const ALL: [Entry; 52] = [
    Entry { name: "new", about: "cli-new", define: new::define, run: new::run },
    Entry { name: "import", about: "cli-import", define: import::define, run: import::run },
    Entry { name: "cases", about: "cli-cases", define: cases::define, run: cases::run },
    Entry { name: "names", about: "cli-names", define: names::define, run: names::run },
    Entry { name: "guide", about: "cli-guide", define: guide::define, run: guide::run },
    Entry { name: "survey", about: "cli-survey", define: survey::define, run: survey::run },
    Entry { name: "participants", about: "cli-participants", define: participants::define, run: participants::run },
    Entry {
        name: "identification",
        about: "cli-identification",
        define: identification::define,
        run: identification::run,
    },
    Entry { name: "codebook", about: "cli-codebook", define: codebook::define, run: codebook::run },
    Entry { name: "code", about: "cli-code", define: code::define, run: code::run },
    Entry { name: "search", about: "cli-search", define: search::define, run: search::run },
    Entry { name: "query", about: "cli-query", define: query::define, run: query::run },
    Entry { name: "queries", about: "cli-queries", define: queries::define, run: queries::run },
    Entry { name: "words", about: "cli-words", define: words::define, run: words::run },
    Entry { name: "similar", about: "cli-similar", define: similar::define, run: similar::run },
    Entry { name: "searches", about: "cli-searches", define: searches::define, run: searches::run },
    Entry { name: "synonyms", about: "cli-synonyms", define: synonyms::define, run: synonyms::run },
    Entry { name: "crosswalk", about: "cli-crosswalk", define: crosswalk::define, run: crosswalk::run },
    Entry { name: "overlap", about: "cli-overlap", define: overlap::define, run: overlap::run },
    Entry { name: "compare", about: "cli-compare", define: compare::define, run: compare::run },
    Entry { name: "summaries", about: "cli-summaries", define: summaries::define, run: summaries::run },
    Entry { name: "balance", about: "cli-balance", define: balance::define, run: balance::run },
    Entry { name: "course", about: "cli-course", define: course::define, run: course::run },
    Entry {
        name: "smallest-group",
        about: "cli-smallest-group",
        define: smallest_group::define,
        run: smallest_group::run,
    },
    Entry { name: "themes", about: "cli-themes", define: themes::define, run: themes::run },
    Entry { name: "claims", about: "cli-claims", define: claims::define, run: claims::run },
    Entry { name: "outline", about: "cli-outline", define: outline::define, run: outline::run },
    Entry { name: "map", about: "cli-map", define: map::define, run: map::run },
    Entry { name: "check", about: "cli-check", define: check::define, run: check::run },
    Entry { name: "save-copy", about: "cli-save-copy", define: save_copy::define, run: save_copy::run },
    Entry { name: "passphrase", about: "cli-passphrase", define: passphrase::define, run: passphrase::run },
    Entry { name: "backup", about: "cli-backup", define: backup::define, run: backup::run },
    Entry { name: "restore", about: "cli-restore", define: restore::define, run: restore::run },
    Entry { name: "verify", about: "cli-verify", define: verify::define, run: verify::run },
    Entry { name: "privacy", about: "cli-privacy", define: privacy::define, run: privacy::run },
    Entry { name: "close", about: "cli-close", define: close::define, run: close::run },
    Entry { name: "merge", about: "cli-merge", define: merge::define, run: merge::run },
    Entry { name: "comments", about: "cli-comments", define: comments::define, run: comments::run },
    Entry { name: "coders", about: "cli-coders", define: coders::define, run: coders::run },
    Entry { name: "agreement", about: "cli-agreement", define: agreement::define, run: agreement::run },
    Entry { name: "export", about: "cli-export", define: export::define, run: export::run },
    Entry { name: "text", about: "cli-text", define: text::define, run: text::run },
    Entry { name: "journal", about: "cli-journal", define: journal::define, run: journal::run },
    Entry { name: "lineage", about: "cli-lineage", define: lineage::define, run: lineage::run },
    Entry { name: "history", about: "cli-history", define: history::define, run: history::run },
    Entry { name: "undo", about: "cli-undo", define: reversal::define, run: reversal::undo },
    Entry { name: "redo", about: "cli-redo", define: reversal::define, run: reversal::redo },
    Entry { name: "info", about: "cli-info", define: info::define, run: info::run },
    Entry { name: "demo", about: "cli-demo", define: demo::define, run: demo::run },
    Entry { name: "completions", about: "cli-completions", define: completions::define, run: completions::run },
    Entry { name: "manual", about: "cli-manual", define: manual::define, run: manual::run },
    Entry { name: "help", about: "cli-help", define: help::define, run: help::run },
];
