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

use rusqlite::{Row, RowIndex, Rows};
use sitat_model::{TextOffset, TextRange};

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

/// Lets no row stand below itself, and none below more than `deepest` others, as rows of a crafted file may: whoever walks from
/// one to the row above comes to an end. Such a row stands at the top instead, where it can be seen.
pub(crate) fn mend_tree<T, Id: Copy + Ord>(
    mut rows: Vec<T>,
    deepest: usize,
    link: impl Fn(&mut T) -> (Id, &mut Option<Id>),
) -> Vec<T> {
    let parents: Vec<(Id, Option<Id>)> = rows.iter_mut().map(&link).map(|(id, parent)| (id, *parent)).collect();
    let cut = sitat_model::cut_off(parents, deepest);
    for row in rows.iter_mut().filter(|_| !cut.is_empty()) {
        let (id, parent) = link(row);
        if cut.contains(&id) {
            *parent = None;
        }
    }
    rows
}

/// The last place that is believed: no text that SQLite can hold is so long, and sums of two places are numbers all the same.
const LAST_PLACE: u32 = 1 << 30;

/// A place in a text, wherever a crafted file may say that it is.
pub(crate) fn place(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<TextOffset> {
    Ok(TextOffset(unsigned(row, column)?.min(LAST_PLACE)))
}

/// A stretch of a text; never an end before its start, as a crafted file may have it.
pub(crate) fn stretch<Column: RowIndex>(row: &Row<'_>, start: Column, end: Column) -> rusqlite::Result<TextRange> {
    Ok(TextRange::new(place(row, start)?.0, place(row, end)?.0))
}

/// A count: stored as a 64-bit integer, never negative in a sound file.
pub(crate) fn unsigned(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<u32> {
    row.get(column)
}
