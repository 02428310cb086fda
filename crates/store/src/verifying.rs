//! Looking whether a project file is whole: its pages, tables and references, the words of every passage, and its journal.

use std::fmt::Display;
use std::path::Path;

use rusqlite::{Connection, named_params};
use sitat_model::{OffsetMap, SourceId, StepId, TextRange};

use crate::journal::{self, Stacks};
use crate::key::Key;
use crate::schema::Schema;
use crate::store::Store;
use crate::{Passphrase, Reader, StoreError, earlier, file, restoring};

/// Flaws of one kind that are told one by one.
const TOLD: usize = 100;

/// What a flaw is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlawKind {
    /// Bytes that are not what was written.
    Pages,
    /// Tables that are not those of a project.
    Tables,
    /// A row that belongs to one that is not there.
    References,
    /// A passage whose words are not those of the text, or a place outside of it.
    Anchors,
    /// A step that could not be taken back.
    Journal,
}

impl FlawKind {
    /// The name in contracts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Tables => "tables",
            Self::References => "references",
            Self::Anchors => "anchors",
            Self::Journal => "journal",
        }
    }
}

/// Something that is not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// In what.
    pub kind: FlawKind,
    /// Where, with names of tables and numbers of rows; never words of the project.
    pub detail: String,
}

/// What was looked at, and what is not whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Version of the file.
    pub version: u32,
    /// Texts.
    pub texts: u32,
    /// Stretches of coded passages, each held against its text.
    pub stretches: u32,
    /// Codings.
    pub codings: u32,
    /// Steps of the journal.
    pub steps: u32,
    /// How many of them were taken back in memory, one after the other.
    pub taken_back: u32,
    /// What is not whole; a hundred of each kind at most.
    pub flaws: Vec<Flaw>,
}

impl Verified {
    /// Whether nothing was found.
    pub fn is_sound(&self) -> bool {
        self.flaws.is_empty()
    }

    fn add(&mut self, kind: FlawKind, detail: impl Display) {
        if self.flaws.iter().filter(|flaw| flaw.kind == kind).count() < TOLD {
            self.flaws.push(Flaw { kind, detail: detail.to_string() });
        }
    }

    /// Looks at one part. What cannot be read is told and does not keep the other parts from being looked at.
    fn look(
        &mut self,
        kind: FlawKind,
        body: impl FnOnce(&mut Self) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match body(self) {
            Ok(()) => {}
            Err(StoreError::Database(error)) if file::is_unsound(&error) => {
                self.add(FlawKind::Pages, format_args!("{}: {error}", kind.name()));
            }
            // The rows do not have the types that the tables say.
            Err(StoreError::Database(
                error @ (rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::QueryReturnedNoRows),
            )) => self.add(kind, error),
            Err(StoreError::Damaged { detail, .. }) => self.add(kind, detail),
            Err(StoreError::Foreign { what, .. }) => self.add(kind, what),
            Err(error @ (StoreError::WrongRevision(_) | StoreError::ForeignJournal(_) | StoreError::NoRow { .. })) => {
                self.add(kind, error);
            }
            Err(StoreError::Database(error))
                if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
            {
                self.add(kind, error);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

/// Looks at a project file, without its lock and without writing anything. Takes as long as reading all of it, and taking
/// back every step in memory.
///
/// # Errors
/// If there is no such file, it is no project or that of another version, or the passphrase does not open it. What is
/// wrong inside the file is no error but what this is for.
pub fn verify(path: &Path, passphrase: Option<&Passphrase>) -> Result<Verified, StoreError> {
    verify_with(path, Key::of_file(path, passphrase)?.as_ref())
}

impl Store {
    /// Looks whether the file of this project is whole, with its passphrase.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        verify_with(&self.path, self.key.as_ref())
    }
}

fn verify_with(path: &Path, key: Option<&Key>) -> Result<Verified, StoreError> {
    let connection = file::connect_to_existing(path, true, key)?;
    let version = file::check_version(&connection, path)?;
    if version < crate::SCHEMA_VERSION {
        return Err(StoreError::Older { path: path.to_owned(), found: version });
    }
    let mut found = Verified { version, ..Verified::default() };
    // One moment of the file, also while somebody works in it.
    let snapshot = connection.unchecked_transaction()?;
    found.look(FlawKind::Pages, |found| pages(&snapshot, key.is_some(), found))?;
    found.look(FlawKind::Tables, |_| file::check_schema(&snapshot, path, version))?;
    if found.flaws.iter().any(|flaw| flaw.kind == FlawKind::Tables) {
        return Ok(found);
    }
    found.look(FlawKind::References, |found| references(&snapshot, found))?;
    found.look(FlawKind::Anchors, |found| anchors(&snapshot, found))?;
    found.look(FlawKind::Journal, |found| steps(&snapshot, found))?;
    // What is not whole cannot be taken back.
    if found.is_sound() {
        found.look(FlawKind::Journal, |found| taking_back(&snapshot, key, found))?;
    }
    Ok(found)
}

fn pages(connection: &Connection, has_key: bool, found: &mut Verified) -> Result<(), StoreError> {
    let mut statements = vec!["PRAGMA integrity_check(100)"];
    if has_key {
        // Each page has a sum over its bytes, which only who has the key can make.
        statements.push("PRAGMA cipher_integrity_check");
    }
    for statement in statements {
        let mut query = connection.prepare(statement)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let verdict: String = row.get(0)?;
            if verdict != "ok" {
                found.add(FlawKind::Pages, verdict);
            }
        }
    }
    Ok(())
}

fn references(connection: &Connection, found: &mut Verified) -> Result<(), StoreError> {
    let mut query = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        found.add(FlawKind::References, format_args!("{table} {} → {parent}", id.unwrap_or_default()));
    }
    Ok(())
}

fn count(connection: &Connection, table: &str) -> Result<u32, StoreError> {
    Ok(connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
}

/// Holds every stretch against its text, and every turn against how long the text is.
fn anchors(connection: &Connection, found: &mut Verified) -> Result<(), StoreError> {
    found.codings = count(connection, "coding")?;
    let mut sources = connection.prepare("SELECT id FROM source ORDER BY id")?;
    let sources: Vec<i64> = sources.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut stretches = connection.prepare(
        "SELECT stretch.id, start_offset, end_offset, quote FROM stretch JOIN segment ON segment.id = stretch.segment_id
         WHERE segment.source_id = :source ORDER BY stretch.id",
    )?;
    let mut last_turn =
        connection.prepare("SELECT coalesce(max(end_offset), 0) FROM turn WHERE source_id = :source")?;
    for source in sources {
        let text = Reader { connection }.source_text(SourceId(source))?;
        let map = OffsetMap::new(&text);
        let mut rows = stretches.query(named_params! {":source": source})?;
        while let Some(row) = rows.next()? {
            let (id, start, end): (i64, u32, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let quote: String = row.get(3)?;
            let is_inside = start < end && end <= map.characters();
            if !is_inside || map.slice(&text, TextRange::new(start, end)) != quote {
                found.add(FlawKind::Anchors, format_args!("stretch {id}"));
            }
            found.stretches += 1;
        }
        let last: i64 = last_turn.query_row(named_params! {":source": source}, |row| row.get(0))?;
        if last > i64::from(map.characters()) {
            found.add(FlawKind::Anchors, format_args!("turn of source {source}"));
        }
        found.texts += 1;
    }
    Ok(())
}

/// Looks whether the steps follow from each other, and name only what there is.
fn steps(connection: &Connection, found: &mut Verified) -> Result<(), StoreError> {
    found.steps = count(connection, "journal_step")?;
    let schema = Schema::current()?;
    let mut tables = connection.prepare(
        "SELECT DISTINCT table_name, column_name FROM journal_entry LEFT JOIN journal_value ON entry_id = journal_entry.id",
    )?;
    let mut rows = tables.query([])?;
    while let Some(row) = rows.next()? {
        let (table, column): (String, Option<String>) = (row.get(0)?, row.get(1)?);
        let known = schema.journalled.get(&table);
        if !known.is_some_and(|columns| column.is_none_or(|column| columns.contains(&column))) {
            found.add(FlawKind::Journal, "a table or a column that a project does not have");
        }
    }
    let mut reversals = connection.prepare(
        "SELECT step.id FROM journal_step AS step JOIN journal_step AS target ON target.id = step.target_step_id
         WHERE target.kind <> 'do' OR target.id > step.id",
    )?;
    let mut rows = reversals.query([])?;
    while let Some(row) = rows.next()? {
        found.add(FlawKind::Journal, format_args!("step {}", row.get::<_, i64>(0)?));
    }
    Ok(())
}

/// Takes back, in a copy in memory, every step up to what was forgotten for good: the proof that the journal holds what undo needs.
fn taking_back(connection: &Connection, key: Option<&Key>, found: &mut Verified) -> Result<(), StoreError> {
    let stacks = Stacks::read(connection)?;
    let horizon = journal::horizon(connection, &stacks)?.unwrap_or(StepId(0));
    let copy = restoring::whole_in_memory(connection, key)?;
    copy.pragma_update(None, "foreign_keys", true)?;
    found.taken_back = earlier::take_back(&copy, horizon)?;
    let mut query = copy.prepare("PRAGMA foreign_key_check")?;
    if query.exists([])? {
        found.add(FlawKind::Journal, "taking back leaves rows that belong to nothing");
    }
    Ok(())
}
