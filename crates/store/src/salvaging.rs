//! Saving what can still be read of a damaged project file into a new one. The damaged file is only read.
//!
//! Each table is walked by its key, from both ends and then between what could not be read, so that a broken page costs the
//! rows on it and no more. What belongs to something that is gone goes as well; passages whose words are no longer those of
//! the text go to the review list; a text that is gone is made of the quotes that were kept of it.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, named_params, params_from_iter};
use sitat_model::{OffsetMap, TextRange};

use crate::journal::NewStep;
use crate::key::Key;
use crate::schema::{Schema, statements};
use crate::{Passphrase, StoreError, file, migration, protecting};

/// Places at which rows are looked for between two broken pages of one table.
const PROBES: usize = 4_000;

/// Places after which no more are looked at, if none of them brought a row.
const IN_VAIN: usize = 200;

/// What a text that is gone has between its quotes.
const GAP: &str = "\n\n[…]\n\n";

/// Tables of which nothing is taken along: without all of them no step could be taken back.
const LEFT: [&str; 2] = ["journal_entry", "journal_value"];

/// What was saved of a table of which something is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalvagedTable {
    /// Its name in the file.
    pub table: String,
    /// Rows that were saved.
    pub saved: u32,
    /// Whether some could not be read; how many, nothing tells.
    pub has_unread: bool,
    /// Rows that could be read, and belonged to something that is gone.
    pub dropped: u32,
}

/// What was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Tables of which something is lost.
    pub tables: Vec<SalvagedTable>,
    /// Texts that are there.
    pub texts: u32,
    /// Names of the sources whose text is gone, and is made of quotes now.
    pub made_of_quotes: Vec<String>,
    /// Codings that are there.
    pub codings: u32,
    /// Passages that went to the review list.
    pub to_review: u32,
}

impl Salvaged {
    /// Whether everything but what undo needs is there.
    pub fn is_whole(&self) -> bool {
        self.tables.is_empty() && self.made_of_quotes.is_empty() && self.to_review == 0
    }
}

/// Saves what can be read of a file into a new one, which gets the same passphrase. The history stays to be read; nothing
/// of it can be undone.
///
/// # Errors
/// If nothing of the file can be read as a project, the passphrase does not open it, or the new file cannot be written or is
/// there already. The new file is not there then.
pub fn salvage(
    path: &Path,
    passphrase: Option<&Passphrase>,
    into: &Path,
    step: NewStep,
) -> Result<Salvaged, StoreError> {
    if into.exists() {
        return Err(StoreError::Exists(into.to_owned()));
    }
    let key = Key::of_file(path, passphrase)?;
    let mut source = Damaged { path, key: key.as_ref(), connection: None };
    let version = file::check_version(source.connection()?, path)?;
    if version < crate::SCHEMA_VERSION {
        return Err(StoreError::Older { path: path.to_owned(), found: version });
    }
    let (salvaged, connection) = save(&mut source)?;
    let own = passphrase.filter(|_| key.is_some()).map(Key::new).transpose()?;
    let new = protecting::write_beside(into, &connection, own.as_ref(), step)?;
    let placed = std::fs::rename(&new, into);
    placed.map_err(|error| StoreError::CannotWrite { path: into.to_owned(), reason: error.to_string() })?;
    Ok(salvaged)
}

/// The file that is read. After a fault it is opened anew: with a passphrase nothing more can be read through the same
/// connection.
struct Damaged<'file> {
    path: &'file Path,
    key: Option<&'file Key>,
    connection: Option<Connection>,
}

impl Damaged<'_> {
    fn connection(&mut self) -> Result<&Connection, StoreError> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => file::connect_to_existing(self.path, true, self.key)?,
        };
        Ok(self.connection.insert(connection))
    }
}

/// What can be read, in memory.
fn save(source: &mut Damaged<'_>) -> Result<(Salvaged, Connection), StoreError> {
    let copy = Connection::open_in_memory()?;
    migration::migrate(&copy, 0)?;
    copy.pragma_update(None, "foreign_keys", false)?;
    let found = statements(source.connection()?)?;
    let mut salvaged = Salvaged::default();
    for (table, statement) in &Schema::current()?.statements {
        if !statement.starts_with("CREATE TABLE") || LEFT.contains(&table.as_str()) {
            continue;
        }
        let mut own = SalvagedTable { table: table.clone(), saved: 0, has_unread: false, dropped: 0 };
        if found.get(table) == Some(statement) {
            Walk::through(source, &copy, table)?.report(&mut own);
        } else {
            own.has_unread = true;
        }
        salvaged.tables.push(own);
    }
    if copy.query_row("SELECT count(*) FROM project", [], |row| row.get::<_, u32>(0))? != 1 {
        return Err(StoreError::Damaged { path: source.path.to_owned(), detail: "no project row".to_owned() });
    }
    make_lost_texts(&copy, &mut salvaged)?;
    drop_what_belongs_to_nothing(&copy, &mut salvaged)?;
    review_other_words(&copy, &mut salvaged)?;
    // Without words nothing can be shown of a passage.
    copy.execute(
        "DELETE FROM segment WHERE id NOT IN (SELECT segment_id FROM stretch UNION SELECT segment_id FROM displaced_stretch)",
        [],
    )?;
    drop_what_belongs_to_nothing(&copy, &mut salvaged)?;
    let count = |table: &str| -> Result<u32, StoreError> {
        Ok(copy.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
    };
    (salvaged.texts, salvaged.codings) = (count("source_text")?, count("coding")?);
    salvaged.tables.retain(|table| table.has_unread || table.dropped > 0);
    Ok((salvaged, copy))
}

/// Reads the rows of a table between the broken ones.
struct Walk<'walk> {
    select: String,
    insert: String,
    key: String,
    copy: &'walk Connection,
    saved: u32,
    refused: u32,
    has_unread: bool,
}

impl<'walk> Walk<'walk> {
    fn through(source: &mut Damaged<'_>, copy: &'walk Connection, table: &str) -> Result<Self, StoreError> {
        let mut columns = copy.prepare("SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid")?;
        let columns: Vec<(String, i64)> =
            columns.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        let names: Vec<String> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let key = columns.iter().find(|(_, place)| *place == 1).map(|(name, _)| format!("\"{name}\""));
        let key = key.unwrap_or_else(|| "rowid".to_owned());
        let listed = names.join(", ");
        let places = vec!["?"; names.len()].join(", ");
        let mut walk = Self {
            // The key first, to know how far the walk has come.
            select: format!("SELECT {key}, {listed} FROM \"{table}\""),
            insert: format!("INSERT OR IGNORE INTO \"{table}\" ({listed}) VALUES ({places})"),
            key,
            copy,
            saved: 0,
            refused: 0,
            has_unread: false,
        };
        walk.all(source)?;
        Ok(walk)
    }

    fn report(&self, table: &mut SalvagedTable) {
        (table.saved, table.has_unread, table.dropped) = (self.saved, self.has_unread, self.refused);
    }

    /// Saves all rows that can be read: from both ends of what is not read yet, then of its two halves, the widest first.
    fn all(&mut self, source: &mut Damaged<'_>) -> Result<(), StoreError> {
        let mut open = VecDeque::from([(i64::MIN, i64::MAX)]);
        let (mut last, mut in_vain) = (0, 0);
        for _ in 0..PROBES {
            // Where nothing is found again and again, the way to all rows is broken.
            in_vain = if self.saved + self.refused > last { 0 } else { in_vain + 1 };
            last = self.saved + self.refused;
            if in_vain > IN_VAIN {
                return Ok(());
            }
            // Keys between the two, both left out.
            let Some((low, high)) = open.pop_front() else { return Ok(()) };
            let Some(low) = self.run(source, low, high, "ASC")? else { continue };
            self.has_unread = true;
            let Some(high) = self.run(source, low, high, "DESC")? else { continue };
            let middle = low.midpoint(high);
            if middle > low && middle < high {
                open.push_back((low, middle));
                if middle - 1 > low {
                    open.push_back((middle - 1, high));
                }
            }
        }
        Ok(())
    }

    /// Saves rows in one direction. Tells the last key that could be read, if not all could be.
    fn run(
        &mut self,
        source: &mut Damaged<'_>,
        low: i64,
        high: i64,
        direction: &str,
    ) -> Result<Option<i64>, StoreError> {
        let mut reached = if direction == "ASC" { low } else { high };
        match self.read(source.connection()?, low, high, direction, &mut reached) {
            Ok(()) => Ok(None),
            Err(StoreError::Database(error)) if is_damage(&error) => {
                source.connection = None;
                Ok(Some(reached))
            }
            Err(error) => Err(error),
        }
    }

    fn read(
        &mut self,
        connection: &Connection,
        low: i64,
        high: i64,
        direction: &str,
        reached: &mut i64,
    ) -> Result<(), StoreError> {
        let key = &self.key;
        let mut query = connection
            .prepare(&format!("{} WHERE {key} > :low AND {key} < :high ORDER BY {key} {direction}", self.select))?;
        let columns = query.column_count();
        let mut insert = self.copy.prepare_cached(&self.insert)?;
        let mut rows = query.query(named_params! {":low": low, ":high": high})?;
        while let Some(row) = rows.next()? {
            let at: i64 = row.get(0)?;
            let values: Vec<Value> = (1..columns).map(|column| row.get(column)).collect::<Result<_, _>>()?;
            match insert.execute(params_from_iter(values)) {
                // Two rows of one key or one identity: the first that was read stands.
                Ok(0) => self.refused += 1,
                Ok(_) => self.saved += 1,
                Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                    self.refused += 1;
                }
                Err(error) => return Err(error.into()),
            }
            *reached = at;
        }
        Ok(())
    }
}

/// Whether a fault comes of bytes that are not what was written.
fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase, SystemIoFailure, TooBig, TypeMismatch, Unknown};
    matches!(
        error.sqlite_error_code(),
        Some(DatabaseCorrupt | NotADatabase | SystemIoFailure | TooBig | TypeMismatch | Unknown)
    ) || matches!(error, rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::Utf8Error(..))
}

/// Gives every source without a text one made of the quotes that its passages keep.
fn make_lost_texts(copy: &Connection, salvaged: &mut Salvaged) -> Result<(), StoreError> {
    let mut sources =
        copy.prepare("SELECT id, name FROM source WHERE id NOT IN (SELECT source_id FROM source_text) ORDER BY id")?;
    let sources: Vec<(i64, String)> =
        sources.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut stretches = copy.prepare(
        "SELECT stretch.id, start_offset, end_offset, quote FROM stretch JOIN segment ON segment.id = segment_id
         WHERE source_id = :source ORDER BY start_offset, end_offset DESC, stretch.id",
    )?;
    for (source, name) in sources {
        let found: Vec<(i64, u32, u32, String)> = stretches
            .query_map(named_params! {":source": source}, |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect::<Result<_, _>>()?;
        let mut text = String::new();
        // Where the last piece stood in the lost text, and where it stands now.
        let mut last: Option<(u32, u32, u32)> = None;
        for (stretch, start, end, quote) in found {
            let length = |words: &str| u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
            let place = match last {
                Some((from, to, at)) if start >= from && end <= to => at + (start - from),
                _ => {
                    if !text.is_empty() {
                        text.push_str(GAP);
                    }
                    let at = length(&text);
                    text.push_str(&quote);
                    last = Some((start, end, at));
                    at
                }
            };
            copy.prepare_cached("UPDATE stretch SET start_offset = :start, end_offset = :end WHERE id = :id")?
                .execute(
                    named_params! {":start": place, ":end": place.saturating_add(length(&quote)), ":id": stretch},
                )?;
        }
        copy.execute(
            "INSERT INTO source_text (source_id, text) VALUES (:source, :text)",
            named_params! {":source": source, ":text": text},
        )?;
        // Everything else with a place in the text has lost it.
        for statement in [
            "DELETE FROM turn WHERE source_id = :source",
            "DELETE FROM text_style WHERE source_id = :source",
            "DELETE FROM quote_cut WHERE source_id = :source",
            "DELETE FROM edit_draft WHERE source_id = :source",
            "UPDATE source SET text_revision_id = NULL WHERE id = :source",
            "DELETE FROM text_revision WHERE source_id = :source",
        ] {
            copy.execute(statement, named_params! {":source": source})?;
        }
        salvaged.made_of_quotes.push(name);
    }
    // Texts whose source is gone are of no use, and would be taken for those of others.
    copy.execute("DELETE FROM source_text WHERE source_id NOT IN (SELECT id FROM source)", [])?;
    Ok(())
}

/// What a reference does when its row goes.
struct Reference {
    column: String,
    sets_null: bool,
}

fn reference(copy: &Connection, table: &str, number: i64) -> Result<Reference, StoreError> {
    let mut query =
        copy.prepare_cached("SELECT \"from\", on_delete FROM pragma_foreign_key_list(:table) WHERE id = :number")?;
    Ok(query.query_row(named_params! {":table": table, ":number": number}, |row| {
        let on_delete: String = row.get(1)?;
        Ok(Reference { column: row.get(0)?, sets_null: on_delete == "SET NULL" })
    })?)
}

/// Takes away what belongs to something that is not there, and what belongs to that, until everything has its place.
fn drop_what_belongs_to_nothing(copy: &Connection, salvaged: &mut Salvaged) -> Result<(), StoreError> {
    loop {
        let mut query = copy.prepare("PRAGMA foreign_key_check")?;
        let dangling: BTreeSet<(String, i64, i64)> = query
            .query_map([], |row| Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?.unwrap_or_default(), row.get(3)?)))?
            .collect::<Result<_, _>>()?;
        if dangling.is_empty() {
            return Ok(());
        }
        for (table, row, number) in dangling {
            let reference = reference(copy, &table, number)?;
            if reference.sets_null {
                let column = &reference.column;
                let emptied = copy.execute(
                    &format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = :row"),
                    named_params! {":row": row},
                );
                // Where the table wants a value the row has to go.
                if emptied.is_ok() {
                    continue;
                }
            }
            let gone =
                copy.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = :row"), named_params! {":row": row})?;
            if let Some(own) = salvaged.tables.iter_mut().find(|own| own.table == table) {
                own.dropped += u32::try_from(gone).unwrap_or(u32::MAX);
                own.saved = own.saved.saturating_sub(1);
            }
        }
    }
}

/// Sends passages whose words are not those of the text to the review list, and takes away turns that end outside of it.
fn review_other_words(copy: &Connection, salvaged: &mut Salvaged) -> Result<(), StoreError> {
    let mut texts = copy.prepare("SELECT source_id, text FROM source_text")?;
    let mut stretches = copy.prepare(
        "SELECT stretch.id, start_offset, end_offset, quote FROM stretch JOIN segment ON segment.id = segment_id
         WHERE source_id = :source",
    )?;
    let mut rows = texts.query([])?;
    while let Some(row) = rows.next()? {
        let (source, text): (i64, String) = (row.get(0)?, row.get(1)?);
        let map = OffsetMap::new(&text);
        let mut places = stretches.query(named_params! {":source": source})?;
        let mut other: Vec<(i64, u32)> = Vec::new();
        while let Some(place) = places.next()? {
            let (id, start, end): (i64, u32, u32) = (place.get(0)?, place.get(1)?, place.get(2)?);
            let quote = place.get_ref(3)?;
            let is_inside = start < end && end <= map.characters();
            if !is_inside || Ok(map.slice(&text, TextRange::new(start, end))) != quote.as_str() {
                other.push((id, start.min(map.characters())));
            }
        }
        for (stretch, near) in other {
            copy.execute(
                "INSERT INTO displaced_stretch (segment_id, reason, near_offset, quote, prefix, suffix)
                 SELECT segment_id, 'doubtful', :near, quote, prefix, suffix FROM stretch WHERE id = :id",
                named_params! {":near": near, ":id": stretch},
            )?;
            copy.execute("DELETE FROM stretch WHERE id = :id", named_params! {":id": stretch})?;
            salvaged.to_review += 1;
        }
        copy.execute(
            "DELETE FROM turn WHERE source_id = :source AND end_offset > :end",
            named_params! {":source": source, ":end": map.characters()},
        )?;
        fill_gaps_between_turns(copy, source, &text, &map)?;
    }
    Ok(())
}

/// Makes turns without a speaker of words that are in no turn, so that they are shown, and numbers all turns in order.
fn fill_gaps_between_turns(copy: &Connection, source: i64, text: &str, map: &OffsetMap) -> Result<(), StoreError> {
    let mut query = copy.prepare_cached(
        "SELECT id, start_offset, end_offset FROM turn WHERE source_id = :source ORDER BY start_offset, end_offset, id",
    )?;
    let turns: Vec<(i64, u32, u32)> = query
        .query_map(named_params! {":source": source}, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let mut insert = copy.prepare_cached(
        "INSERT INTO turn (source_id, number, start_offset, end_offset, content_start, content_end)
         VALUES (:source, :number, :start, :end, :start, :end)",
    )?;
    let mut number_as = copy.prepare_cached("UPDATE turn SET number = :number WHERE id = :id")?;
    let (mut number, mut reached) = (0_u32, 0_u32);
    let ends = turns.iter().map(|(id, start, end)| (Some(*id), *start, *end)).chain([(None, map.characters(), 0)]);
    for (turn, start, end) in ends {
        let gap = TextRange::new(reached, start);
        let words = if start > reached { map.slice(text, gap) } else { "" };
        if !words.trim().is_empty() {
            number += 1;
            let from =
                reached + u32::try_from(words.chars().take_while(|sign| sign.is_whitespace()).count()).unwrap_or(0);
            let behind =
                u32::try_from(words.chars().rev().take_while(|sign| sign.is_whitespace()).count()).unwrap_or(0);
            insert.execute(
                named_params! {":source": source, ":number": number, ":start": from, ":end": start - behind},
            )?;
        }
        if let Some(turn) = turn {
            number += 1;
            number_as.execute(named_params! {":number": number, ":id": turn})?;
        }
        reached = reached.max(end);
    }
    Ok(())
}

/// Where a salvaged project is put when nobody says where: beside the damaged one, under a name that is free.
pub fn salvaged_name(path: &Path, word: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    (1..)
        .map(|more: u32| if more == 1 { format!("{stem} {word}.sitat") } else { format!("{stem} {word} {more}.sitat") })
        .map(|name| path.with_file_name(name))
        .find(|place| !place.exists())
        .unwrap_or_default()
}
