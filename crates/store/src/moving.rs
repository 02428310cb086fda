//! Moving a text from one revision to the next or back, and all places in it that no change touches.
//!
//! Not journalled: the journal holds the revision's changes, and from these both directions follow. Rows that a
//! change touches are not to be found here at that moment: who writes the step takes them away before and puts them
//! in their new place afterwards, so a reversal meets them in the opposite order.

use rusqlite::{Connection, OptionalExtension as _, named_params};
use sitat_model::{Edit, OffsetMap, SourceId};

use crate::{Reader, StoreError};

/// Tables with places in a text: the statement that shifts those of a source behind the first change.
const SHIFTS: [&str; 5] = [
    "UPDATE stretch SET (start_offset, end_offset) =
        (SELECT start_offset + by_offset, end_offset + by_offset FROM temp.text_shift WHERE behind < start_offset ORDER BY behind DESC LIMIT 1)
     WHERE start_offset > :first AND segment_id IN (SELECT id FROM segment WHERE source_id = :source)",
    "UPDATE displaced_stretch SET near_offset =
        (SELECT near_offset + by_offset FROM temp.text_shift WHERE behind < near_offset ORDER BY behind DESC LIMIT 1)
     WHERE near_offset > :first AND segment_id IN (SELECT id FROM segment WHERE source_id = :source)",
    "UPDATE text_style SET (start_offset, end_offset) =
        (SELECT start_offset + by_offset, end_offset + by_offset FROM temp.text_shift WHERE behind < start_offset ORDER BY behind DESC LIMIT 1)
     WHERE start_offset > :first AND source_id = :source",
    "UPDATE quote_cut SET (start_offset, end_offset) =
        (SELECT start_offset + by_offset, end_offset + by_offset FROM temp.text_shift WHERE behind < start_offset ORDER BY behind DESC LIMIT 1)
     WHERE start_offset > :first AND source_id = :source",
    "UPDATE turn SET (start_offset, end_offset, label_start, label_end, content_start, content_end) =
        (SELECT start_offset + by_offset, end_offset + by_offset, label_start + by_offset, label_end + by_offset,
                content_start + by_offset, content_end + by_offset
         FROM temp.text_shift WHERE behind < start_offset ORDER BY behind DESC LIMIT 1)
     WHERE start_offset > :first AND source_id = :source",
];

/// The table in which a move notes how far places are shifted behind each change.
pub(crate) const SCRATCH: &str =
    "CREATE TEMP TABLE text_shift (behind INTEGER PRIMARY KEY, by_offset INTEGER NOT NULL);";

impl Reader<'_> {
    /// The changes of a revision, over the text of its parent.
    pub fn edit_of_revision(&self, revision: i64) -> Result<Edit, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT start_offset, removed, inserted FROM text_edit WHERE revision_id = :revision ORDER BY start_offset",
        )?;
        let rows = crate::rows::collect(query.query(named_params! {":revision": revision})?, |row| {
            Ok((crate::rows::unsigned(row, "start_offset")?, row.get("removed")?, row.get("inserted")?))
        })?;
        Edit::of_rows(rows).map_err(|_| StoreError::WrongRevision(revision))
    }
}

/// Which revision a source's text is at.
pub(crate) fn revision_of(connection: &Connection, source: SourceId) -> Result<Option<i64>, StoreError> {
    let mut query = connection.prepare_cached("SELECT text_revision_id FROM source WHERE id = :source")?;
    let revision =
        query.query_row(named_params! {":source": source.0}, |row| row.get("text_revision_id")).optional()?;
    Ok(revision.flatten())
}

fn parent_of(connection: &Connection, revision: i64) -> Result<Option<i64>, StoreError> {
    let mut query = connection.prepare_cached("SELECT parent_id FROM text_revision WHERE id = :revision")?;
    let parent = query.query_row(named_params! {":revision": revision}, |row| row.get("parent_id")).optional()?;
    parent.ok_or(StoreError::WrongRevision(revision))
}

/// The edit that leads from one revision to its child or its parent.
fn way(connection: &Connection, from: Option<i64>, to: Option<i64>) -> Result<Edit, StoreError> {
    let reader = Reader { connection };
    if let Some(to) = to
        && parent_of(connection, to)? == from
    {
        return reader.edit_of_revision(to);
    }
    match from {
        Some(from) if parent_of(connection, from)? == to => Ok(reader.edit_of_revision(from)?.inverse()),
        _ => Err(StoreError::WrongRevision(to.or(from).unwrap_or_default())),
    }
}

/// Moves the text of a source, and the places in it, after its row has been given another revision.
pub(crate) fn follow(
    connection: &Connection,
    source: SourceId,
    from: Option<i64>,
    to: Option<i64>,
) -> Result<(), StoreError> {
    if from == to {
        return Ok(());
    }
    let edit = way(connection, from, to)?;
    let wrong = |_| StoreError::WrongRevision(to.or(from).unwrap_or_default());
    let before = Reader { connection }.source_text(source)?;
    let after = edit.apply(&before, &OffsetMap::new(&before)).map_err(wrong)?;
    connection
        .prepare_cached("UPDATE source_text SET text = :text WHERE source_id = :source")?
        .execute(named_params! {":text": after, ":source": source.0})?;
    let Some(first) = edit.changes().first() else { return Ok(()) };
    connection.prepare_cached("DELETE FROM temp.text_shift")?.execute([])?;
    for change in edit.changes() {
        let by = i64::from(change.after.end.0) - i64::from(change.before.end.0);
        connection
            .prepare_cached("INSERT INTO temp.text_shift (behind, by_offset) VALUES (:behind, :by)")?
            .execute(named_params! {":behind": change.before.end.0, ":by": by})?;
    }
    crate::journal::pause(connection, true)?;
    let shifted = SHIFTS.iter().try_for_each(|statement| -> Result<(), StoreError> {
        connection
            .prepare_cached(statement)?
            .execute(named_params! {":first": first.before.end.0, ":source": source.0})?;
        Ok(())
    });
    crate::journal::pause(connection, false)?;
    shifted
}
