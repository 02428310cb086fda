//! Project files as somebody could make them who wants to harm whoever opens one.

use std::path::Path;

use rusqlite::Connection;

/// Runs SQL in a file whose tables for once take any value: no kind, no check and no reference is looked at.
pub fn craft(path: &Path, sql: &str) {
    let schema = |change: &str| {
        let connection = Connection::open(path).unwrap();
        connection.execute_batch(&format!("PRAGMA writable_schema = ON; {change}")).unwrap();
    };
    let original: Vec<(String, String)> = {
        let connection = Connection::open(path).unwrap();
        let mut query =
            connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE TABLE%STRICT'").unwrap();
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
    };
    schema(
        "UPDATE sqlite_schema SET sql = replace(replace(replace(sql, ') STRICT', ')'), 'TEXT NOT NULL', 'TEXT'), 'INTEGER NOT NULL', 'INTEGER') WHERE sql LIKE 'CREATE TABLE%STRICT'",
    );
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
    connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    drop(connection);
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA writable_schema = ON").unwrap();
    for (name, sql) in original {
        connection.execute("UPDATE sqlite_schema SET sql = ?2 WHERE name = ?1", [name, sql]).unwrap();
    }
}

/// Takes the last migration of a closed project back by hand: its tables are new and empty, or made anew from what they
/// were. Answers false where it added columns, which nobody can take back so.
pub fn take_back_last_migration(path: &Path) -> bool {
    let last = Connection::open(path).unwrap();
    let version: u32 = last.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let folder = std::fs::read_dir(crate::repository().join("crates/store/migrations")).unwrap();
    let mut migrations: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    migrations.sort();
    let read = |migration: &std::path::PathBuf| std::fs::read_to_string(migration).unwrap();
    let sql = read(&migrations[version as usize - 1]);
    if sql.contains("ALTER TABLE") {
        return false;
    }
    let mut tables: Vec<&str> =
        sql.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next()).collect();
    tables.reverse();
    tables.retain(|table| !sql.contains(&format!("DROP TABLE main.{table};")));
    for table in tables {
        last.execute_batch(&format!("DROP TABLE {table}")).unwrap();
    }
    // What is made anew has the statement that it had.
    let old = Connection::open_in_memory().unwrap();
    migrations.iter().take(version as usize - 1).for_each(|own| old.execute_batch(&read(own)).unwrap());
    last.execute_batch("PRAGMA writable_schema = ON").unwrap();
    let mut statements = old.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").unwrap();
    let statements = statements.query_map([], |row| Ok([row.get(0)?, row.get(1)?])).unwrap();
    for statement in statements.collect::<Result<Vec<[String; 2]>, _>>().unwrap() {
        last.execute("UPDATE sqlite_schema SET sql = ?2 WHERE name = ?1", statement).unwrap();
    }
    last.execute_batch(&format!("PRAGMA user_version = {}", version - 1)).unwrap();
    true
}
