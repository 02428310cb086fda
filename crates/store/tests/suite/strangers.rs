//! A project file may come from anybody. Nothing in it is run.

use sitat_model::CaseKind;
use sitat_store::StoreError;

use crate::folder::{Folder, act, number, small};

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

#[test]
fn triggers_and_views_of_a_stranger_never_fire() {
    let folder = Folder::new();
    small(&folder).close().unwrap();
    folder.tamper(
        "CREATE TABLE loot (id INTEGER PRIMARY KEY, said TEXT);
         CREATE TRIGGER on_insert AFTER INSERT ON \"case\" BEGIN INSERT INTO loot (said) VALUES (NEW.name); END;
         CREATE TRIGGER on_update AFTER UPDATE ON \"case\" BEGIN DELETE FROM coding; END;
         CREATE TRIGGER on_delete BEFORE DELETE ON \"case\" BEGIN SELECT RAISE(ABORT, 'mine'); END;
         CREATE TRIGGER on_step AFTER INSERT ON journal_step BEGIN DELETE FROM journal_entry; END;
         CREATE VIEW mirror AS SELECT name FROM \"case\";
         CREATE TRIGGER on_view INSTEAD OF INSERT ON mirror BEGIN DELETE FROM code; END;",
    );
    let mut store = folder.open();
    let (case, _) = act(&mut store, |writer| writer.insert_case("c", "Fjern", CaseKind::County, 1));
    act(&mut store, |writer| writer.set_case(case, "Nær", CaseKind::County));
    act(&mut store, |writer| writer.delete_case(case));
    for _ in 0..3 {
        store.undo("Kari", 2).unwrap();
    }
    store.close().unwrap();
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM loot"), 0);
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM coding"), 1);
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM code"), 1);
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM \"case\""), 0);
    assert!(number(&folder.project(), "SELECT count(*) FROM journal_entry") > 3);
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
