//! Rows of the tables, one noun a file: what is read and written, and nothing about when it may be.

pub(crate) mod absences;
pub(crate) mod agreement;
pub(crate) mod attributes;
pub(crate) mod case_extracts;
pub(crate) mod cases;
pub(crate) mod checks;
pub(crate) mod claims;
pub(crate) mod coders;
pub(crate) mod codes;
pub(crate) mod codings;
pub(crate) mod comments;
pub(crate) mod crosswalk;
pub(crate) mod drafts;
pub(crate) mod erasing;
pub(crate) mod exchange;
pub(crate) mod guide;
pub(crate) mod life;
pub(crate) mod map_snapshots;
pub(crate) mod maps;
pub(crate) mod memos;
pub(crate) mod method;
pub(crate) mod names;
pub(crate) mod outline;
pub(crate) mod participants;
pub(crate) mod pins;
pub(crate) mod profiles;
pub(crate) mod progress;
pub(crate) mod project;
pub(crate) mod purging;
pub(crate) mod queries;
pub(crate) mod recordings;
pub(crate) mod revisions;
pub(crate) mod sample;
pub(crate) mod searches;
pub(crate) mod sources;
pub(crate) mod speakers;
pub(crate) mod steps;
pub(crate) mod stories;
pub(crate) mod summaries;
pub(crate) mod surveys;
pub(crate) mod templates;
pub(crate) mod theme_versions;
pub(crate) mod themes;
pub(crate) mod views;

use rusqlite::{Row, Rows};

use crate::StoreError;

/// Reads all rows of a query.
pub(crate) fn collect<T>(
    mut rows: Rows<'_>,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read(row)?);
    }
    Ok(all)
}

/// A count or an offset: stored as a 64-bit integer, never negative in a sound file.
pub(crate) fn unsigned(row: &Row<'_>, column: &str) -> rusqlite::Result<u32> {
    row.get(column)
}
