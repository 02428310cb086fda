//! Brings the file of an older version up to date, after a verified copy of it was made.

use rusqlite::Connection;

use crate::StoreError;
use crate::schema::{MIGRATIONS, SCHEMA_VERSION};

/// Marks a SQLite file as a Sitat project: "Sita" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x5369_7461;

/// Runs the migrations that a file of this version has not seen, all in one transaction.
///
/// The journal survives a migration only as long as the tables that it names keep their columns; a migration that
/// changes them rewrites the journal's rows in its own SQL or deletes the inverses it can no longer run.
pub(crate) fn migrate(connection: &Connection, version: u32) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    for migration in MIGRATIONS.iter().skip(version as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(())
}
