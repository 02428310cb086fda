//! The compiled-in schema: what a project file must look like, and which columns the journal records.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rusqlite::Connection;

use crate::StoreError;

/// The migrations, oldest first. The version of a file is the number of migrations that it has seen.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_initial.sql"),
    include_str!("../migrations/0002_reading_and_coding.sql"),
    include_str!("../migrations/0003_material.sql"),
    include_str!("../migrations/0004_work.sql"),
    include_str!("../migrations/0005_findings.sql"),
    include_str!("../migrations/0006_asking.sql"),
    include_str!("../migrations/0007_patterns.sql"),
    include_str!("../migrations/0008_framework.sql"),
    include_str!("../migrations/0009_themes.sql"),
    include_str!("../migrations/0010_checks.sql"),
    include_str!("../migrations/0011_map.sql"),
    include_str!("../migrations/0012_templates.sql"),
    include_str!("../migrations/0013_coders.sql"),
    include_str!("../migrations/0014_crosswalk.sql"),
    include_str!("../migrations/0015_comments.sql"),
    include_str!("../migrations/0016_outline.sql"),
    include_str!("../migrations/0017_kinds_of_names.sql"),
    include_str!("../migrations/0018_life.sql"),
];

/// The newest version of project files, as stored in `user_version`.
pub const SCHEMA_VERSION: u32 = 18;

/// Tables that the journal leaves alone: the journal itself, and what must survive undo.
const NOT_JOURNALLED: [&str; 8] = [
    "journal_step",
    "journal_entry",
    "journal_value",
    "excerpt_number",
    "source_text",
    "source_file",
    "edit_draft",
    "comment_copy",
];

/// A row of `sqlite_schema`: kind, name, table, statement.
pub(crate) type SchemaRow = (String, String, String, Option<String>);

/// Tables in which SQLite keeps how large others are; they are there once it has counted.
const STATISTICS: [(&str, &str); 2] = [
    ("sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)"),
    ("sqlite_stat4", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"),
];

/// What SQLite knows about the compiled-in schema.
pub(crate) struct Schema {
    /// The statement that makes each table and index, by name.
    pub(crate) statements: BTreeMap<String, String>,
    /// All that it holds, also what SQLite adds of its own accord.
    rows: BTreeSet<SchemaRow>,
    /// Columns of each journalled table, in order.
    pub(crate) journalled: BTreeMap<String, Vec<String>>,
}

impl Schema {
    /// The schema of this version, made once by running all migrations in memory.
    pub(crate) fn current() -> Result<&'static Self, StoreError> {
        static SCHEMA: OnceLock<Schema> = OnceLock::new();
        if let Some(schema) = SCHEMA.get() {
            return Ok(schema);
        }
        let connection = Connection::open_in_memory()?;
        for migration in MIGRATIONS {
            connection.execute_batch(migration)?;
        }
        let schema = Self::read(&connection)?;
        Ok(SCHEMA.get_or_init(|| schema))
    }

    /// All that the schema of a version holds, also what SQLite adds of its own accord.
    pub(crate) fn rows_of_version(version: u32) -> Result<Cow<'static, BTreeSet<SchemaRow>>, StoreError> {
        if version == SCHEMA_VERSION {
            return Ok(Cow::Borrowed(&Self::current()?.rows));
        }
        let connection = Connection::open_in_memory()?;
        for migration in MIGRATIONS.iter().take(version as usize) {
            connection.execute_batch(migration)?;
        }
        Ok(Cow::Owned(rows(&connection)?.into_iter().collect()))
    }

    fn read(connection: &Connection) -> Result<Self, StoreError> {
        let statements = statements(connection)?;
        let mut journalled = BTreeMap::new();
        let mut tables =
            connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
        let names: Vec<String> = tables.query_map([], |row| row.get("name"))?.collect::<Result<_, _>>()?;
        for name in names {
            if NOT_JOURNALLED.contains(&name.as_str()) {
                continue;
            }
            let mut columns = connection.prepare("SELECT name FROM pragma_table_info(:table) ORDER BY cid")?;
            let columns = columns.query_map([&name], |row| row.get("name"))?.collect::<Result<_, _>>()?;
            journalled.insert(name, columns);
        }
        let rows = rows(connection)?.into_iter().collect();
        Ok(Self { statements, rows, journalled })
    }
}

/// The statements of all own tables and indexes of a database, by name.
pub(crate) fn statements(connection: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let mut query = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )?;
    let rows = query.query_map([], |row| Ok((row.get("name")?, row.get("sql")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All rows of the schema of a database but those of statistics, as they lie there.
pub(crate) fn rows(connection: &Connection) -> Result<Vec<SchemaRow>, StoreError> {
    let mut query = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let all: Vec<SchemaRow> = rows.collect::<Result<_, _>>()?;
    let is_statistics = |(kind, name, table, statement): &SchemaRow| {
        let known = (name.as_str(), statement.as_deref().unwrap_or_default());
        kind == "table" && name == table && STATISTICS.contains(&known)
    };
    Ok(all.into_iter().filter(|row| !is_statistics(row)).collect())
}

/// The whole current schema as SQL, in the order in which the migrations make it: the content of `schema.sql`.
pub fn current_schema() -> Result<String, StoreError> {
    let connection = Connection::open_in_memory()?;
    for migration in MIGRATIONS {
        connection.execute_batch(migration)?;
    }
    let mut query = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")?;
    let statements: Vec<String> = query.query_map([], |row| row.get("sql"))?.collect::<Result<_, _>>()?;
    Ok(format!(
        "-- The whole schema of a project file, version {SCHEMA_VERSION}: the sum of the migrations.\n\n{};\n",
        statements.join(";\n\n")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_number_of_migrations() {
        assert_eq!(SCHEMA_VERSION as usize, MIGRATIONS.len());
    }

    #[test]
    fn schema_sql_is_the_sum_of_the_migrations() {
        assert_eq!(current_schema().unwrap(), include_str!("../schema.sql"), "run `cargo xtask schema`");
    }

    #[test]
    fn every_table_is_strict_and_has_an_integer_key_and_no_trigger_or_view() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(&current_schema().unwrap()).unwrap();
        let tables: Vec<(String, bool)> = connection
            .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
            .unwrap()
            .query_map([], |row| Ok((row.get("name")?, row.get("strict")?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert!(tables.len() > 20);
        for (table, strict) in tables {
            assert!(strict, "{table}");
            let key: (String, String) = connection
                .query_row("SELECT name, type FROM pragma_table_info(:table) WHERE pk = 1", [&table], |row| {
                    Ok((row.get("name")?, row.get("type")?))
                })
                .unwrap();
            assert_eq!(key.1, "INTEGER", "{table}.{}", key.0);
        }
        let others: u32 = connection
            .query_row("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')", [], |row| row.get(0))
            .unwrap();
        assert_eq!(others, 0);
    }

    #[test]
    fn every_reference_is_indexed() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(&current_schema().unwrap()).unwrap();
        for table in Schema::current().unwrap().journalled.keys() {
            let references: Vec<String> = connection
                .prepare("SELECT \"from\" AS name FROM pragma_foreign_key_list(:table)")
                .unwrap()
                .query_map([table], |row| row.get("name"))
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            for column in references {
                let indexed: u32 = connection
                    .query_row(
                        "SELECT count(*) FROM pragma_index_list(:table) AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0 AND info.name = :column",
                        [table.as_str(), column.as_str()],
                        |row| row.get(0),
                    )
                    .unwrap();
                assert!(indexed > 0, "{table}.{column}");
            }
        }
    }
}
