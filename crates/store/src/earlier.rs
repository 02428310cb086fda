//! A project as it was: a copy in which everything that was done after a step is taken back.
//!
//! The copy is made through SQLite and reversed by the journal, all its steps the same way: what undid something is
//! itself undone. Nothing of it is recorded, and the file it was made of is only read.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, named_params};
use sitat_model::StepId;

use crate::key::Key;
use crate::{StoreError, file, journal};

/// Writes a copy of a project as it was after a step. A copy that could not be finished is taken away.
pub(crate) fn copy(source: &Connection, step: StepId, into: &Path, key: Option<&Key>) -> Result<(), StoreError> {
    let made = copy_whole(source, into, key).and_then(|()| take_back_in(step, into, key));
    if made.is_err() {
        let _ = std::fs::remove_file(into);
    }
    made
}

/// Copies a file page by page; the copy gets the key, and both have one or neither has.
pub(crate) fn copy_whole(source: &Connection, into: &Path, key: Option<&Key>) -> Result<(), StoreError> {
    let snapshot = source.unchecked_transaction()?;
    let mut copy = Connection::open(into)?;
    if let Some(key) = key {
        key.unlock(&copy)?;
    }
    let backup = rusqlite::backup::Backup::new(&snapshot, &mut copy)?;
    backup.run_to_completion(i32::MAX, Duration::from_millis(20), None)?;
    drop(backup);
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(())
}

fn take_back_in(step: StepId, path: &Path, key: Option<&Key>) -> Result<(), StoreError> {
    let connection = file::connect(path, false, false, key)?;
    // A copy that is lost is made again; nothing has to reach the disk.
    connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;")?;
    take_back(&connection, step)?;
    forget_later(&connection, step)
}

/// Takes back everything that was done after a step, in a copy. Tells how many steps that were.
pub(crate) fn take_back(connection: &Connection, step: StepId) -> Result<u32, StoreError> {
    journal::install_scratch(connection)?;
    let transaction = connection.unchecked_transaction()?;
    // What participants are called stays hidden where it is hidden now.
    let identification: String =
        transaction.query_row("SELECT identification FROM project", [], |row| row.get("identification"))?;
    transaction.pragma_update(None, "defer_foreign_keys", true)?;
    let later: Vec<i64> = {
        let mut query = transaction.prepare("SELECT id FROM journal_step WHERE id > :step ORDER BY id DESC")?;
        let rows = query.query_map(named_params! {":step": step.0}, |row| row.get("id"))?;
        rows.collect::<Result<_, _>>()?
    };
    for id in &later {
        journal::run_inverses(&transaction, StepId(*id))?;
    }
    transaction.execute("DELETE FROM edit_draft", [])?;
    transaction
        .execute("UPDATE project SET identification = :level", named_params! {":level": identification.as_str()})?;
    transaction.commit()?;
    Ok(u32::try_from(later.len()).unwrap_or(u32::MAX))
}

/// Takes away what the journal tells of later steps, all of it together: looking for what leads to a step would read
/// the whole journal for each of them.
fn forget_later(connection: &Connection, step: StepId) -> Result<(), StoreError> {
    connection.pragma_update(None, "foreign_keys", false)?;
    let transaction = connection.unchecked_transaction()?;
    for statement in [
        "DELETE FROM journal_value WHERE entry_id IN
            (SELECT id FROM journal_entry WHERE step_id > :step)",
        "DELETE FROM journal_entry WHERE step_id > :step",
        "DELETE FROM journal_step WHERE id > :step",
    ] {
        transaction.execute(statement, named_params! {":step": step.0})?;
    }
    transaction.commit()?;
    Ok(connection.pragma_update(None, "foreign_keys", true)?)
}
