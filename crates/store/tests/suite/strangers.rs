//! A project file may come from anybody. Nothing in it is run.

use sitat_model::{SourceId, TextOffset, TextRange};
use sitat_store::StoreError;

use crate::folder::{Folder, number, small};

/// Rewrites the journal of the last step and tries to undo it.
fn undo_after(sql: &str) -> (Folder, Result<(), StoreError>) {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper(sql);
    let before = folder.rows();
    let mut store = folder.open();
    let outcome = store.undo("Kari", 2).map(|_| ());
    store.close().unwrap();
    if outcome.is_err() {
        assert_eq!(folder.rows(), before, "a refused undo changes nothing");
    }
    (folder, outcome)
}

#[test]
fn a_journal_that_names_foreign_tables_never_runs() {
    for table in [
        "sqlite_schema",
        "journal_step",
        "excerpt_number",
        "source_text",
        "temp.journal_current",
        "code\" WHERE 1; DROP TABLE coding; --",
        "CODE",
        "",
    ] {
        let quoted = table.replace('\'', "''");
        let (_, outcome) = undo_after(&format!("UPDATE journal_entry SET table_name = '{quoted}' WHERE step_id = 3"));
        assert!(matches!(outcome, Err(StoreError::ForeignJournal(_))), "{table}: {outcome:?}");
    }
}

#[test]
fn a_journal_that_names_foreign_columns_never_runs() {
    for column in ["name\" = 'x', \"guid", "rowid", "nowhere", "", "id = 1; DROP TABLE coding; --"] {
        let quoted = column.replace('\'', "''");
        let (_, outcome) = undo_after(&format!(
            "UPDATE journal_entry SET table_name = 'code', kind = 'update', row_id = 1 WHERE step_id = 3;
             INSERT INTO journal_value (entry_id, column_name, value)
             SELECT id, '{quoted}', 'x' FROM journal_entry WHERE step_id = 3;"
        ));
        assert!(matches!(outcome, Err(StoreError::ForeignJournal(_))), "{column}: {outcome:?}");
    }
}

#[test]
fn sql_in_the_values_of_a_journal_is_text() {
    let evil = "'); DROP TABLE coding; --";
    let quoted = evil.replace('\'', "''");
    let (folder, outcome) = undo_after(&format!(
        "DELETE FROM journal_value; DELETE FROM journal_entry WHERE step_id = 3;
         INSERT INTO journal_entry (id, step_id, table_name, kind, row_id) VALUES (900, 3, 'project', 'update', 1);
         INSERT INTO journal_value (entry_id, column_name, value) VALUES (900, 'name', '{quoted}');"
    ));
    outcome.unwrap();
    let store = folder.open_for_reading().unwrap();
    assert_eq!(store.read().project().unwrap().name, evil);
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM coding"), 1);
}

#[test]
fn values_that_break_the_rules_of_a_table_are_refused_whole() {
    let (_, outcome) = undo_after(
        "DELETE FROM journal_entry WHERE step_id = 3 AND table_name <> 'coding';
         UPDATE journal_entry SET table_name = 'project', kind = 'update', row_id = 1 WHERE step_id = 3;
         INSERT INTO journal_value (entry_id, column_name, value)
         SELECT id, 'language', 'klingon' FROM journal_entry WHERE step_id = 3;",
    );
    assert!(matches!(outcome, Err(StoreError::Database(_))), "{outcome:?}");
}

/// What a stranger may add to a file, and a part of what is said of it.
const ADDED: [(&str, &str); 14] = [
    ("CREATE TABLE loot (id INTEGER PRIMARY KEY, said TEXT)", "table loot"),
    ("CREATE TRIGGER on_insert AFTER INSERT ON \"case\" BEGIN DELETE FROM coding; END", "trigger on_insert"),
    ("CREATE TRIGGER on_delete BEFORE DELETE ON \"case\" BEGIN SELECT RAISE(ABORT, 'mine'); END", "trigger on_delete"),
    ("CREATE TRIGGER on_step AFTER INSERT ON journal_step BEGIN DELETE FROM journal_entry; END", "trigger on_step"),
    ("CREATE VIEW mirror AS SELECT name FROM \"case\"", "view mirror"),
    (
        "CREATE VIEW mirror AS SELECT 1 AS x; CREATE TRIGGER on_view INSTEAD OF INSERT ON mirror BEGIN DELETE FROM code; END",
        "view mirror",
    ),
    ("CREATE UNIQUE INDEX only_one ON coding (coder_id)", "index only_one"),
    ("CREATE INDEX costly ON code (hex(zeroblob(1000000)) || guid)", "index costly"),
    ("CREATE INDEX some ON code (id) WHERE length(guid) > 0", "index some"),
    (
        "CREATE TABLE more (id INTEGER PRIMARY KEY, code_id INTEGER REFERENCES code (id) ON DELETE RESTRICT)",
        "table more",
    ),
    ("CREATE TABLE more (a INTEGER, b TEXT GENERATED ALWAYS AS (hex(zeroblob(a))) VIRTUAL)", "table more"),
    ("CREATE TABLE more (a INTEGER CHECK (length(hex(zeroblob(a))) > 0))", "table more"),
    ("CREATE VIRTUAL TABLE found USING fts5 (words)", "table found"),
    ("CREATE INDEX sqliteX_hidden ON code (position)", "index sqliteX_hidden"),
];

#[test]
fn whatever_a_stranger_adds_to_the_tables_is_refused_and_named() {
    for (sql, told) in ADDED {
        let folder = Folder::new();
        small(&folder).close().unwrap();
        let connection = rusqlite::Connection::open(folder.project()).unwrap();
        // The module of a virtual table may not be there to make one.
        if connection.execute_batch(sql).is_err() {
            assert!(sql.contains("VIRTUAL TABLE"), "{sql}");
            connection
                .execute_batch(
                    "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'found', 'found', 0,
                 'CREATE VIRTUAL TABLE found USING fts5 (words)')",
                )
                .unwrap();
        }
        drop(connection);
        let before = std::fs::read(folder.project()).unwrap();
        let Err(StoreError::Foreign { what, .. }) = folder.try_open() else { panic!("{sql} was let in") };
        assert_eq!(what, told);
        assert!(matches!(folder.open_for_reading(), Err(StoreError::Foreign { .. })), "{sql}");
        assert_eq!(folder.listing(), ["a.sitat"], "{sql}: nothing is left behind");
        assert_eq!(std::fs::read(folder.project()).unwrap(), before, "{sql}: nothing was changed");
    }
}

#[test]
fn what_is_added_to_a_file_of_an_older_version_is_refused_before_anything_runs_in_it() {
    let old = include_bytes!("../../../../tests/fixtures/version-1.sitat");
    for (sql, told) in [
        ("CREATE TRIGGER on_update AFTER UPDATE ON code BEGIN DELETE FROM coding; END", "trigger on_update"),
        ("CREATE INDEX costly ON code (hex(zeroblob(1000000)) || guid)", "index costly"),
    ] {
        let folder = Folder::new();
        std::fs::write(folder.project(), old).unwrap();
        folder.tamper(sql);
        let before = std::fs::read(folder.project()).unwrap();
        let Err(StoreError::Foreign { what, .. }) = folder.try_open() else { panic!("{sql} was let in") };
        assert_eq!(what, told);
        assert_eq!(folder.listing(), ["a.sitat"], "no backup, no migration");
        assert_eq!(std::fs::read(folder.project()).unwrap(), before);
    }
}

#[test]
fn a_schema_that_lies_about_itself_is_refused() {
    for sql in [
        // An index that says it is a trigger is an index to SQLite all the same.
        "CREATE INDEX costly ON code (position); UPDATE sqlite_schema SET type = 'trigger' WHERE name = 'costly'",
        "UPDATE sqlite_schema SET tbl_name = 'coding' WHERE name = 'code_parent'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (kind IN', 'CHECK (1 OR kind IN') WHERE name = 'code'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'coding'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL DEFAULT (hex(zeroblob(9)))') WHERE name = 'coder'",
        "UPDATE sqlite_schema SET sql = sql || '; DROP TABLE coding' WHERE name = 'code_parent'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE code(' || hex(zeroblob(100000)) || ')' WHERE name = 'code'",
        "UPDATE sqlite_schema SET sql = x'00ff00' WHERE name = 'code'",
        "UPDATE sqlite_schema SET name = x'c328' WHERE name = 'code_parent'",
        "INSERT INTO sqlite_schema SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE name = 'code_parent'",
        "UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'code'",
        "DELETE FROM sqlite_schema WHERE name = 'sqlite_sequence'",
    ] {
        let folder = Folder::new();
        small(&folder).close().unwrap();
        folder.tamper(&format!("PRAGMA writable_schema = ON; {sql}"));
        let error = folder.try_open().err().unwrap_or_else(|| panic!("{sql} was let in"));
        assert!(
            matches!(error, StoreError::Damaged { .. } | StoreError::NotAProject(_) | StoreError::Foreign { .. }),
            "{sql}: {error:?}"
        );
        assert!(folder.open_for_reading().is_err(), "{sql}");
        assert_eq!(folder.listing(), ["a.sitat"], "{sql}: nothing is left behind");
    }
}

#[test]
fn what_sqlite_counts_by_itself_is_no_stranger() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper("ANALYZE; UPDATE sqlite_stat1 SET stat = 'mye unordered 9e999 ' || hex(zeroblob(500))");
    folder.try_open().unwrap().close().unwrap();
}

#[test]
fn a_name_that_a_stranger_has_chosen_is_told_without_signs_that_mislead() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper(&format!("CREATE VIEW \"<b>\u{202e}ok\n{}\" AS SELECT 1", "x".repeat(500)));
    let Err(StoreError::Foreign { what, .. }) = folder.try_open() else { panic!("let in") };
    assert!(what.starts_with("view ?b??ok?xxx") && what.chars().count() == 60, "{what}");
}

#[test]
fn our_own_triggers_run_and_are_not_left_in_the_file() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    assert!(number(&folder.project(), "SELECT count(*) FROM journal_entry") > 0);
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"), 0);
}

#[test]
fn a_file_whose_tables_are_not_ours_is_refused_as_damaged() {
    for sql in [
        "ALTER TABLE code ADD COLUMN extra TEXT",
        "ALTER TABLE code RENAME COLUMN position TO place",
        "DROP TABLE theme_segment",
        "DROP INDEX coding_code",
        "DROP TABLE coding; CREATE VIEW coding AS SELECT * FROM segment",
        "DROP TABLE text_style; CREATE TABLE text_style (id INTEGER PRIMARY KEY, source_id, style, start_offset, end_offset)",
        "DELETE FROM project",
    ] {
        let folder = Folder::new();
        small(&folder).close().unwrap();
        folder.tamper(sql);
        let Err(StoreError::Damaged { detail, .. }) = folder.try_open() else { panic!("{sql} was let in") };
        assert!(!detail.is_empty());
        assert!(matches!(folder.open_for_reading(), Err(StoreError::Damaged { .. })), "{sql}");
        assert_eq!(folder.listing(), ["a.sitat"], "{sql}: nothing is left behind");
    }
}

#[test]
fn pages_of_another_size_are_no_fault() {
    for size in [512, 1024, 65_536] {
        let folder = Folder::new();
        small(&folder).close().unwrap();
        folder.tamper(&format!("PRAGMA page_size = {size}; VACUUM"));
        assert_eq!(number(&folder.project(), "PRAGMA page_size"), size);
        folder.try_open().unwrap().close().unwrap();
    }
}

#[test]
fn turns_follow_each_other_wherever_a_file_says_that_they_are() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper(
        "PRAGMA ignore_check_constraints = ON; DELETE FROM turn;
         INSERT INTO turn (source_id, number, start_offset, end_offset, label_start, label_end, content_start, content_end)
         VALUES (1, 1, 5, 2, 90, 2, 4, 1), (1, 2, 3, 9, 0, 4294967295, 0, 4294967295), (1, 3, 1, 4, 1, 2, 2, 4),
                (1, 4294967295, 4294967294, 4294967295, NULL, NULL, 4294967295, 4294967294)",
    );
    let turns = folder.try_open().unwrap().read().turns(SourceId(1)).unwrap();
    assert_eq!(turns.len(), 4);
    let mut at = TextOffset(0);
    for turn in &turns {
        assert!(at <= turn.range.start && turn.range.start <= turn.range.end, "{turn:?}");
        for part in [turn.content()].into_iter().chain(turn.label) {
            assert!(part.start <= part.end && turn.range.contains(part), "{turn:?}");
        }
        assert!(turn.number.checked_mul(2).is_some() && turn.range.end.0.checked_mul(2).is_some(), "{turn:?}");
        at = turn.range.end;
    }
    assert_eq!(turns[1].range, TextRange::new(5, 9), "what does not lie over another stays");
}
