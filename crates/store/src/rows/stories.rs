//! Rows through time: what each was before and after the steps that changed it, read out of the journal.
//!
//! The journal keeps what a row held before each change. What it held afterwards is what the next change found, or what
//! it holds now.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::ValueRef;
use rusqlite::{Row, named_params};
use rustc_hash::{FxHashMap, FxHashSet};
use sitat_model::{CodeId, SourceId, StepId, ThemeId};

use crate::schema::Schema;
use crate::{Reader, RowChangeKind, StoreError};

/// What stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub enum RowValue {
    /// Nothing.
    Null,
    /// A whole number, an identity, a moment.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Words.
    Text(String),
}

impl RowValue {
    fn of(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Real(number) => Self::Real(number),
            ValueRef::Text(text) => Self::Text(String::from_utf8_lossy(text).into_owned()),
            ValueRef::Null | ValueRef::Blob(_) => Self::Null,
        }
    }

    /// The words, if it is words.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if it is a whole one.
    pub fn integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }
}

/// The columns of a row.
pub type Held = BTreeMap<String, RowValue>;

/// A row as it was before and after a change.
#[derive(Clone, Debug, PartialEq)]
pub struct RowStory {
    /// The step that changed it.
    pub step: StepId,
    /// Its table.
    pub table: String,
    /// Its identity.
    pub row: i64,
    /// What it held before; none: it was not there.
    pub before: Option<Held>,
    /// What it held afterwards; none: it was not there any more.
    pub after: Option<Held>,
}

/// What a step did to rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepStories {
    /// The first of the rows, in the order in which they were changed.
    pub rows: Vec<RowStory>,
    /// How many rows of each table came, changed and went.
    pub counts: BTreeMap<String, [u32; 3]>,
    /// Whether the journal still knows what the step changed.
    pub is_known: bool,
}

/// What steps can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A code.
    Code(CodeId),
    /// A theme.
    Theme(ThemeId),
    /// A source.
    Source(SourceId),
}

impl About {
    fn id(self) -> i64 {
        match self {
            Self::Code(id) => id.0,
            Self::Theme(id) => id.0,
            Self::Source(id) => id.0,
        }
    }

    /// Tables whose rows belong to such a thing, and the columns that say to which.
    fn tables(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Code(_) => &[
                ("code", &["id"]),
                ("code_text", &["code_id"]),
                ("code_link", &["from_code_id", "to_code_id"]),
                ("correspondence", &["from_code_id", "to_code_id"]),
                ("coding", &["code_id"]),
                ("memo", &["code_id"]),
                ("theme_code", &["code_id"]),
                ("code_tray", &["code_id"]),
                ("absence", &["code_id"]),
                ("guide_question_code", &["code_id"]),
                ("cell_summary", &["code_id"]),
            ],
            Self::Theme(_) => &[
                ("theme", &["id", "merged_into_id"]),
                ("theme_code", &["theme_id"]),
                ("theme_segment", &["theme_id"]),
                ("theme_version", &["theme_id"]),
                ("theme_question", &["theme_id"]),
                ("memo", &["theme_id"]),
                ("claim", &["theme_id"]),
                ("cell_summary", &["theme_id"]),
            ],
            Self::Source(_) => &[
                ("source", &["id"]),
                ("segment", &["source_id"]),
                ("memo", &["source_id"]),
                ("turn", &["source_id"]),
                ("speaker", &["source_id"]),
                ("text_revision", &["source_id"]),
                ("source_case", &["source_id"]),
                ("source_progress", &["source_id"]),
                ("interview", &["source_id"]),
                ("source_recording", &["source_id"]),
                ("source_guide", &["source_id"]),
                ("question_asked", &["source_id"]),
                ("lost_part", &["source_id"]),
                ("absence", &["source_id"]),
                ("cell_summary", &["source_id"]),
            ],
        }
    }
}

/// One change as the journal keeps it.
struct Kept {
    step: i64,
    table: String,
    kind: RowChangeKind,
    row: i64,
    old: Held,
}

fn kind_of(name: &str) -> RowChangeKind {
    match name {
        "insert" => RowChangeKind::Inserted,
        "delete" => RowChangeKind::Deleted,
        _ => RowChangeKind::Updated,
    }
}

/// Reads changes with what they found, from rows `entry`, `step_id`, `table_name`, `kind`, `row_id`, `column_name`,
/// `value` that lie together by entry.
fn gather(mut rows: rusqlite::Rows<'_>) -> Result<Vec<Kept>, StoreError> {
    let mut all: Vec<Kept> = Vec::new();
    let mut last = None;
    while let Some(row) = rows.next()? {
        let entry: i64 = row.get("entry")?;
        if last != Some(entry) {
            last = Some(entry);
            let kind: String = row.get("kind")?;
            let (step, table, id) = (row.get("step_id")?, row.get("table_name")?, row.get("row_id")?);
            all.push(Kept { step, table, kind: kind_of(&kind), row: id, old: Held::new() });
        }
        let column: Option<String> = row.get("column_name")?;
        if let (Some(column), Some(kept)) = (column, all.last_mut()) {
            kept.old.insert(column, RowValue::of(row.get_ref("value")?));
        }
    }
    Ok(all)
}

fn held(row: &Row<'_>, columns: &[String]) -> rusqlite::Result<Held> {
    columns.iter().map(|column| Ok((column.clone(), RowValue::of(row.get_ref(column.as_str())?)))).collect()
}

const SELECT: &str = "SELECT journal_entry.id AS entry, step_id, table_name, kind, row_id, column_name, value
    FROM journal_entry LEFT JOIN journal_value ON journal_value.entry_id = journal_entry.id";

impl Reader<'_> {
    fn columns_of(table: &str) -> Result<&'static [String], StoreError> {
        let known = Schema::current()?.journalled.get(table);
        known.map(Vec::as_slice).ok_or_else(|| StoreError::ForeignJournal(table.to_owned()))
    }

    /// A row as it is now.
    fn row_now(&self, table: &str, id: i64) -> Result<Option<Held>, StoreError> {
        let columns = Self::columns_of(table)?;
        let mut query = self.connection.prepare_cached(&format!("SELECT * FROM \"{table}\" WHERE id = :id"))?;
        let mut rows = query.query(named_params! {":id": id})?;
        Ok(rows.next()?.map(|row| held(row, columns)).transpose()?)
    }

    /// All changes of the rows of some tables, the earliest first. Meant for tables that are read as a whole.
    pub fn row_stories(&self, tables: &[&str]) -> Result<Vec<RowStory>, StoreError> {
        let mut now: BTreeMap<(String, i64), Held> = BTreeMap::new();
        for table in tables {
            let columns = Self::columns_of(table)?;
            let mut query = self.connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                now.insert(((*table).to_owned(), row.get("id")?), held(row, columns)?);
            }
        }
        let wanted: Vec<String> = tables.iter().map(|table| format!("'{table}'")).collect();
        let mut query = self.connection.prepare(&format!(
            "{SELECT} WHERE table_name IN ({}) ORDER BY journal_entry.id DESC, journal_value.id",
            wanted.join(", ")
        ))?;
        let mut stories = Vec::new();
        for kept in gather(query.query([])?)? {
            let key = (kept.table.clone(), kept.row);
            let (before, after) = match kept.kind {
                RowChangeKind::Inserted => (None, now.remove(&key)),
                RowChangeKind::Deleted => {
                    now.insert(key, kept.old.clone());
                    (Some(kept.old), None)
                }
                RowChangeKind::Updated => {
                    let after = now.get(&key).cloned();
                    let mut before = after.clone().unwrap_or_default();
                    before.extend(kept.old);
                    now.insert(key, before.clone());
                    (Some(before), after)
                }
            };
            stories.push(RowStory { step: StepId(kept.step), table: kept.table, row: kept.row, before, after });
        }
        stories.reverse();
        Ok(stories)
    }

    /// What one step did: so many rows of the tables that matter as they were before and after it, and how many of
    /// each table there are. A row that the step changed several times is told once.
    pub fn step_stories(&self, step: StepId, tables: &[&str], limit: usize) -> Result<StepStories, StoreError> {
        let mut all = StepStories::default();
        let mut query = self.connection.prepare_cached(
            "SELECT id, table_name, kind, row_id FROM journal_entry WHERE step_id = :step ORDER BY id",
        )?;
        let mut last_entry = 0;
        // Whether the row was there before, and is there afterwards.
        let mut net: FxHashMap<(String, i64), (bool, bool)> = FxHashMap::default();
        let mut order: Vec<(String, i64)> = Vec::new();
        let mut rows = query.query(named_params! {":step": step.0})?;
        while let Some(row) = rows.next()? {
            last_entry = row.get("id")?;
            let kind: String = row.get("kind")?;
            let key: (String, i64) = (row.get("table_name")?, row.get("row_id")?);
            let own = net.entry(key.clone()).or_insert_with(|| {
                order.push(key);
                (kind != "insert", true)
            });
            own.1 = kind != "delete";
        }
        drop(rows);
        all.is_known = !order.is_empty();
        let mut chosen: FxHashMap<(String, i64), usize> = FxHashMap::default();
        for key in order {
            let Some((was, is)) = net.get(&key).copied() else { continue };
            let place = match (was, is) {
                (false, true) => 0,
                (true, true) => 1,
                (true, false) => 2,
                (false, false) => continue,
            };
            let counts = all.counts.entry(key.0.clone()).or_default();
            counts[place] = counts[place].saturating_add(1);
            if tables.contains(&key.0.as_str()) && all.rows.len() < limit {
                chosen.insert(key.clone(), all.rows.len());
                let (table, row) = key;
                let before = was.then(Held::new);
                let after = is.then(Held::new);
                all.rows.push(RowStory { step, table, row, before, after });
            }
        }
        let key_of = |kept: &Kept| chosen.get(&(kept.table.clone(), kept.row)).copied();
        let mut query =
            self.connection.prepare_cached(&format!("{SELECT} WHERE step_id = :step ORDER BY journal_entry.id"))?;
        let own = gather(query.query(named_params! {":step": step.0})?)?;
        let later = if chosen.is_empty() { Vec::new() } else { self.later_changes(last_entry, &chosen)? };
        for place in chosen.values().copied() {
            let story = &mut all.rows[place];
            if story.after.is_some() {
                let mut after = Held::new();
                let mut is_whole = false;
                for kept in later.iter().filter(|kept| key_of(kept) == Some(place)) {
                    for (column, value) in &kept.old {
                        after.entry(column.clone()).or_insert_with(|| value.clone());
                    }
                    is_whole = kept.kind == RowChangeKind::Deleted;
                    if is_whole {
                        break;
                    }
                }
                if !is_whole {
                    for (column, value) in self.row_now(&story.table, story.row)?.unwrap_or_default() {
                        after.entry(column).or_insert(value);
                    }
                }
                story.after = Some(after);
            }
            if story.before.is_some() {
                let mut before = Held::new();
                for kept in own.iter().filter(|kept| key_of(kept) == Some(place)) {
                    for (column, value) in &kept.old {
                        before.entry(column.clone()).or_insert_with(|| value.clone());
                    }
                }
                for (column, value) in story.after.iter().flatten() {
                    before.entry(column.clone()).or_insert_with(|| value.clone());
                }
                story.before = Some(before);
            }
        }
        Ok(all)
    }

    /// Changes after an entry of rows that are looked for, the earliest first.
    fn later_changes(&self, entry: i64, wanted: &FxHashMap<(String, i64), usize>) -> Result<Vec<Kept>, StoreError> {
        let numbers: FxHashSet<i64> = wanted.keys().map(|(_, row)| *row).collect();
        let mut query = self
            .connection
            .prepare_cached("SELECT id, table_name, row_id FROM journal_entry WHERE id > :entry ORDER BY id")?;
        let mut found = Vec::new();
        let mut rows = query.query(named_params! {":entry": entry})?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get("row_id")?;
            if numbers.contains(&id) && wanted.contains_key(&(row.get::<_, String>("table_name")?, id)) {
                found.push(row.get::<_, i64>("id")?);
            }
        }
        drop(rows);
        let mut all = Vec::new();
        let mut query = self.connection.prepare_cached(&format!("{SELECT} WHERE journal_entry.id = :entry"))?;
        for entry in found {
            all.extend(gather(query.query(named_params! {":entry": entry})?)?);
        }
        Ok(all)
    }

    /// The steps that changed something of a code, a theme or a source.
    pub fn steps_about(&self, about: About) -> Result<BTreeSet<StepId>, StoreError> {
        let mut rows_of: FxHashSet<(String, i64)> = FxHashSet::default();
        let id = about.id();
        let mut columns: BTreeSet<&str> = BTreeSet::new();
        for (table, references) in about.tables() {
            for column in *references {
                columns.insert(column);
                let mut query =
                    self.connection.prepare(&format!("SELECT id FROM \"{table}\" WHERE \"{column}\" = :id"))?;
                let mut rows = query.query(named_params! {":id": id})?;
                while let Some(row) = rows.next()? {
                    rows_of.insert(((*table).to_owned(), row.get("id")?));
                }
            }
            // A row that is known by its own identity may be gone.
            if references.contains(&"id") {
                rows_of.insert(((*table).to_owned(), id));
            }
        }
        let belongs = |table: &str, column: &str| {
            about.tables().iter().any(|(own, references)| *own == table && references.contains(&column))
        };
        let mut query = self.connection.prepare(
            "SELECT table_name, row_id, column_name FROM journal_value
             JOIN journal_entry ON journal_entry.id = journal_value.entry_id
             WHERE value = :id AND (column_name LIKE '%\\_id' ESCAPE '\\' OR column_name = 'id')",
        )?;
        let mut rows = query.query(named_params! {":id": id})?;
        while let Some(row) = rows.next()? {
            let (table, column): (String, String) = (row.get("table_name")?, row.get("column_name")?);
            if belongs(&table, &column) {
                rows_of.insert((table, row.get("row_id")?));
            }
        }
        drop(rows);
        if let About::Source(_) = about {
            self.add_codings(&mut rows_of)?;
        }
        let mut steps = BTreeSet::new();
        let mut query = self.connection.prepare("SELECT step_id, table_name, row_id FROM journal_entry")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if rows_of.contains(&(row.get::<_, String>("table_name")?, row.get("row_id")?)) {
                steps.insert(StepId(row.get("step_id")?));
            }
        }
        Ok(steps)
    }

    /// Adds the codings of passages, also of those that are gone.
    fn add_codings(&self, rows_of: &mut FxHashSet<(String, i64)>) -> Result<(), StoreError> {
        let segments: FxHashSet<i64> =
            rows_of.iter().filter(|(table, _)| table == "segment").map(|(_, row)| *row).collect();
        for query in [
            "SELECT id, segment_id FROM coding",
            "SELECT row_id AS id, value AS segment_id FROM journal_value
             JOIN journal_entry ON journal_entry.id = journal_value.entry_id
             WHERE column_name = 'segment_id' AND table_name = 'coding'",
        ] {
            let mut query = self.connection.prepare(query)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                if segments.contains(&row.get::<_, i64>("segment_id")?) {
                    rows_of.insert(("coding".to_owned(), row.get("id")?));
                }
            }
        }
        Ok(())
    }
}
