//! Opening and making the file itself: settings of the connection, and what is checked before anything is believed.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;
use crate::beside;
use crate::key::Key;
use crate::migration::APPLICATION_ID;
use crate::schema::{SCHEMA_VERSION, Schema, SchemaRow, rows};

/// First bytes of every plain SQLite file.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Pages of a file with a passphrase, and how it begins: without any of the signs of a known kind of file.
const PAGE: usize = 4096;

/// Bytes by which kinds of files are known that hold packed data, and would else look like one with a passphrase.
const KNOWN: [&[u8]; 14] = [
    b"PK",
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"fLaC",
    b"\x1f\x8b",
    b"7z\xbc",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
];

/// Whether a project file has a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// It is read by whoever has it.
    None,
    /// It may be read with a passphrase. Only trying tells whether it is a project.
    Passphrase {
        /// What the key is derived with.
        salt: [u8; 16],
    },
}

/// Refuses what is no file, no database, or no project, before SQLite touches it.
pub(crate) fn protection(path: &Path) -> Result<Protection, StoreError> {
    use std::io::Read as _;
    let cannot = |error: std::io::Error| StoreError::CannotRead { path: path.to_owned(), reason: error.to_string() };
    match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(StoreError::Missing(path.to_owned())),
        Err(error) => return Err(cannot(error)),
        Ok(metadata) if !metadata.is_file() => return Err(StoreError::NotAProject(path.to_owned())),
        Ok(_) => {}
    }
    let file = std::fs::File::open(path).map_err(cannot)?;
    let length = file.metadata().map_err(cannot)?.len();
    let mut head = Vec::with_capacity(PAGE);
    file.take(PAGE as u64).read_to_end(&mut head).map_err(cannot)?;
    if head.starts_with(MAGIC) {
        return Ok(Protection::None);
    }
    match head.first_chunk() {
        Some(salt) if length % PAGE as u64 == 0 && looks_random(&head) => Ok(Protection::Passphrase { salt: *salt }),
        _ => Err(StoreError::NotAProject(path.to_owned())),
    }
}

/// Whether a page may be a page that nobody can read without a key: of no known kind, and with nearly every byte in it.
fn looks_random(head: &[u8]) -> bool {
    let mut seen = [false; 256];
    for byte in head {
        seen[usize::from(*byte)] = true;
    }
    !KNOWN.iter().any(|known| head.starts_with(known)) && seen.iter().filter(|seen| **seen).count() > 240
}

/// Opens an existing file with every setting that a project needs. A file that is cut off is refused as no project.
/// With a key it is what the key does not open; nothing tells that from a damaged file.
pub(crate) fn connect_to_existing(path: &Path, read_only: bool, key: Option<&Key>) -> Result<Connection, StoreError> {
    let connected = connect(path, read_only, false, key).and_then(|connection| {
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    });
    connected.map_err(|error| match error {
        StoreError::Database(error) if is_unsound(&error) && key.is_some() => {
            StoreError::PassphraseWrong(path.to_owned())
        }
        StoreError::Database(error) if is_unsound(&error) => StoreError::NotAProject(path.to_owned()),
        other => other,
    })
}

/// Opens a connection with every setting that a project needs.
pub(crate) fn connect(path: &Path, read_only: bool, create: bool, key: Option<&Key>) -> Result<Connection, StoreError> {
    beside::check(path)?;
    let access = if read_only { OpenFlags::SQLITE_OPEN_READ_ONLY } else { OpenFlags::SQLITE_OPEN_READ_WRITE };
    let create = if create { OpenFlags::SQLITE_OPEN_CREATE } else { OpenFlags::empty() };
    let flags = access | create | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE;
    let connection = Connection::open_with_flags(path, flags)?;
    // Before anything else: the first page that is read is read with it.
    if let Some(key) = key {
        key.unlock(&connection)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 1_000_000_000)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 1_000_000)?;
    connection.set_limit(Limit::SQLITE_LIMIT_COLUMN, 100)?;
    connection.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 100)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_prepared_statement_cache_capacity(256);
    // SQLCipher's own log would go to the terminal on a wrong passphrase.
    let _ = connection.execute_batch("PRAGMA cipher_log_level = NONE");
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA recursive_triggers = OFF;
         PRAGMA cache_size = -4096;",
    )?;
    Ok(connection)
}

/// Opens a connection from which all tables are written into another file: without the settings that keep a statement
/// from writing a schema, and therefore for that alone.
pub(crate) fn connect_plainly(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    beside::check(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        key.unlock(&connection)?;
    }
    connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON")?;
    Ok(connection)
}

/// Settings for writing: the write-ahead log, every commit on the disk before it is answered, deleted text wiped. The log
/// needs memory that processes share, which a disk of another machine does not have: there each commit goes into the file
/// itself, with what was there put aside until it is done.
pub(crate) fn prepare_for_writing(connection: &Connection, is_remote: bool) -> Result<(), StoreError> {
    let mode = if is_remote {
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
    } else {
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
    };
    Ok(connection.execute_batch(&format!("{mode} PRAGMA secure_delete = ON;"))?)
}

/// Whether a fault means that the bytes are no sound database.
pub(crate) fn is_unsound(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt))
}

/// The version of a project file; refuses files that are none and files of a newer version.
pub(crate) fn check_version(connection: &Connection, path: &Path) -> Result<u32, StoreError> {
    let number = |pragma: &str| {
        connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0)).map_err(|error| match error {
            error if is_unsound(&error) => StoreError::NotAProject(path.to_owned()),
            error => StoreError::Database(error),
        })
    };
    if number("application_id")? != i64::from(APPLICATION_ID) {
        return Err(StoreError::NotAProject(path.to_owned()));
    }
    let version = u32::try_from(number("user_version")?).unwrap_or(u32::MAX);
    // Versions count from 1: a file that says 0 was never finished.
    if version == 0 {
        return Err(StoreError::NotAProject(path.to_owned()));
    }
    if version > SCHEMA_VERSION {
        return Err(StoreError::Newer { path: path.to_owned(), found: version, supported: SCHEMA_VERSION });
    }
    Ok(version)
}

/// Refuses a file whose schema is not exactly that of its version: what it lacks, what is different, and whatever is there
/// besides. A table, index, trigger or view of somebody else might run when ours are read or written, whatever it is called
/// and whatever kind it says it is.
pub(crate) fn check_schema(connection: &Connection, path: &Path, version: u32) -> Result<(), StoreError> {
    let damaged = |detail: String| StoreError::Damaged { path: path.to_owned(), detail };
    let found = rows(connection).map_err(|error| damaged(error.to_string()))?;
    let by_name: BTreeMap<&str, &SchemaRow> = found.iter().map(|row| (row.1.as_str(), row)).collect();
    let own = Schema::rows_of_version(version)?;
    for row in own.iter() {
        let (kind, name, ..) = row;
        match by_name.get(name.as_str()) {
            Some(other) if *other == row => {}
            Some(_) => return Err(damaged(format!("{kind} {name} is different"))),
            None => return Err(damaged(format!("{kind} {name} is missing"))),
        }
    }
    if let Some((kind, name, ..)) = found.iter().find(|row| !own.contains(row)) {
        return Err(StoreError::Foreign { path: path.to_owned(), what: plain_words(&format!("{kind} {name}")) });
    }
    if found.len() > own.len() {
        return Err(damaged("something stands twice".to_owned()));
    }
    let projects: i64 = connection.query_row("SELECT count(*) FROM project", [], |row| row.get(0))?;
    if projects == 1 { Ok(()) } else { Err(damaged("no project row".to_owned())) }
}

/// The longest name that is told of something that a stranger has named, in characters.
const LONGEST_TOLD: usize = 60;

/// A name that a stranger has chosen, without what could pass for something else in a message.
fn plain_words(name: &str) -> String {
    let is_plain = |sign: char| sign.is_alphanumeric() || matches!(sign, ' ' | '_' | '-' | '.');
    name.chars().take(LONGEST_TOLD).map(|sign| if is_plain(sign) { sign } else { '?' }).collect()
}
