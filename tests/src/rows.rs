//! The rows of a project file as any program sees them that opens it with SQLite.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

/// Tables that undo leaves alone: the journal, and what must outlive undo.
const NOT_UNDONE: [&str; 7] =
    ["journal_step", "journal_entry", "journal_value", "excerpt_number", "source_text", "source_file", "edit_draft"];

/// The rows of each table, each value as SQL writes it.
pub type Rows = BTreeMap<String, Vec<String>>;

/// All rows of all tables that undo brings back, and the texts of all sources.
pub fn rows(project: &Path) -> Rows {
    let connection = Connection::open_with_flags(project, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let strings = |sql: &str, parameters: &[&str]| -> Vec<String> {
        let mut query = connection.prepare(sql).unwrap();
        let rows = query.query_map(rusqlite::params_from_iter(parameters), |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let tables = strings("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", &[]);
    let undone = tables.into_iter().filter(|table| !NOT_UNDONE.contains(&table.as_str()));
    // The texts of sources that are there follow undo; those of removed ones stay in the file.
    let texts = "SELECT source_id || ': ' || text FROM source_text WHERE source_id IN (SELECT id FROM source) ORDER BY source_id";
    let texts = ("source_text".to_owned(), strings(texts, &[]));
    let mut all: Rows = undone
        .map(|table| {
            let columns = strings("SELECT name FROM pragma_table_info(?) ORDER BY cid", &[&table]);
            let values: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
            let rows = strings(&format!("SELECT {} FROM \"{table}\" ORDER BY id", values.join(" || ', ' || ")), &[]);
            (table, rows)
        })
        .collect();
    all.extend([texts]);
    all
}

/// Words that a passage was put on, as they lie in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The passage.
    pub segment: i64,
    /// First code point.
    pub start: usize,
    /// First code point after it.
    pub end: usize,
    /// The words.
    pub quote: String,
    /// Up to 32 code points before.
    pub prefix: String,
    /// Up to 32 code points after.
    pub suffix: String,
}

/// All stretches of a project, by passage and place.
pub fn stretches(project: &Path) -> Vec<Stretch> {
    let connection = Connection::open_with_flags(project, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let sql = "SELECT segment_id, start_offset, end_offset, quote, prefix, suffix FROM stretch ORDER BY 1, 2";
    let mut query = connection.prepare(sql).unwrap();
    let rows = query.query_map([], |row| {
        let (start, end): (u32, u32) = (row.get(1)?, row.get(2)?);
        Ok(Stretch {
            segment: row.get(0)?,
            start: start as usize,
            end: end as usize,
            quote: row.get(3)?,
            prefix: row.get(4)?,
            suffix: row.get(5)?,
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}
