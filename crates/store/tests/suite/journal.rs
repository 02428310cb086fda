//! Single promises of the journal.

use sitat_model::{CaseKind, TextRange};
use sitat_store::{RowChange, RowChangeKind, StepKind, StoreError};

use crate::folder::{Folder, TEXT, act, coder, new_code, new_segment, new_source, number, small, step};

fn names(store: &sitat_store::Store) -> Vec<String> {
    store.read().cases().unwrap().into_iter().map(|case| case.name).collect()
}

fn create_case(store: &mut sitat_store::Store, name: &str) {
    act(store, |writer| writer.insert_case(name, name, CaseKind::Municipality, 1));
}

#[test]
fn a_new_action_after_undo_drops_redo_also_after_a_restart() {
    let folder = Folder::new();
    let mut store = folder.create();
    create_case(&mut store, "a");
    create_case(&mut store, "b");
    store.undo("Kari", 2).unwrap();
    assert_eq!(names(&store), ["a"]);
    create_case(&mut store, "c");
    assert!(matches!(store.redo("Kari", 3), Err(StoreError::NothingToRedo)));
    store.close().unwrap();
    let mut store = folder.open();
    assert!(matches!(store.redo("Kari", 3), Err(StoreError::NothingToRedo)));
    store.undo("Kari", 4).unwrap();
    assert_eq!(names(&store), ["a"], "undo goes back over the action that was undone");
    store.undo("Kari", 5).unwrap();
    assert!(names(&store).is_empty());
    assert!(matches!(store.undo("Kari", 6), Err(StoreError::NothingToUndo)));
}

#[test]
fn undo_and_redo_are_steps_that_tell_what_they_reversed() {
    let folder = Folder::new();
    let mut store = folder.create();
    let mut named = step("create-case");
    named.reason = Some("fordi".to_owned());
    store
        .transact(named, |writer| {
            writer.describe("Åsbygd", 1);
            writer.insert_case("a", "Åsbygd", CaseKind::Municipality, 1)
        })
        .unwrap();
    let undone = store.undo("Ola", 20).unwrap();
    assert_eq!((undone.step.kind, undone.step.coder.as_str(), undone.step.at), (StepKind::Undo, "Ola", 20));
    assert_eq!((undone.step.operation.as_str(), undone.step.subject.as_str()), ("create-case", "Åsbygd"));
    assert_eq!(undone.changes.len(), 1);
    assert_eq!((undone.changes[0].table.as_str(), undone.changes[0].kind), ("case", RowChangeKind::Deleted));
    store.redo("Kari", 30).unwrap();
    let steps = store.read().steps(None, 10).unwrap();
    let kinds: Vec<StepKind> = steps.iter().map(|(step, _)| step.kind).collect();
    assert_eq!(kinds, [StepKind::Redo, StepKind::Undo, StepKind::Do]);
    let action = steps[2].0.id;
    assert!(steps.iter().all(|(_, about)| *about == action));
    assert_eq!(steps[2].0.reason.as_deref(), Some("fordi"));
    assert!(!store.is_undone(action));
}

#[test]
fn excerpt_ids_are_never_reused_and_survive_undo_and_redo() {
    let folder = Folder::new();
    let mut store = small(&folder);
    let source = store.read().sources().unwrap()[0].id;
    let numbers = |store: &sitat_store::Store| -> Vec<u32> {
        store.read().segments().unwrap().into_iter().map(|segment| segment.number).collect()
    };
    let code_words = |store: &mut sitat_store::Store, guid: &str| {
        act(store, |writer| new_segment(writer, guid, source, TextRange::new(19, 24)));
    };
    code_words(&mut store, "two");
    assert_eq!(numbers(&store), [1, 2]);
    store.undo("Kari", 2).unwrap();
    code_words(&mut store, "three");
    assert_eq!(numbers(&store), [1, 3], "2 was given once");
    store.close().unwrap();
    let mut store = folder.open();
    store.undo("Kari", 3).unwrap();
    store.redo("Kari", 4).unwrap();
    assert_eq!(numbers(&store), [1, 3]);
    code_words(&mut store, "four");
    assert_eq!(numbers(&store), [1, 3, 4]);
}

#[test]
fn a_removed_source_comes_back_with_text_turns_and_codings() {
    let folder = Folder::new();
    let mut store = small(&folder);
    let before = folder.rows();
    let source = store.read().sources().unwrap()[0].id;
    let turns = store.read().turns(source).unwrap();
    let (_, removed) = act(&mut store, |writer| writer.delete_source(source));
    let gone: Vec<RowChange> = removed.unwrap().changes;
    for table in ["source", "turn", "segment", "stretch", "coding"] {
        assert!(
            gone.iter().any(|change| change.table == table && change.kind == RowChangeKind::Deleted),
            "{table} is not in the notice"
        );
    }
    assert_eq!(number(&folder.project(), "SELECT count(*) FROM coding"), 0);
    store.close().unwrap();
    let mut store = folder.open();
    store.undo("Kari", 2).unwrap();
    assert_eq!(folder.rows(), before);
    assert_eq!(store.read().source_text(source).unwrap(), TEXT);
    assert_eq!(store.read().turns(source).unwrap(), turns);
}

#[test]
fn a_failing_action_leaves_nothing() {
    let folder = Folder::new();
    let mut store = small(&folder);
    let before = folder.rows();
    let steps = store.read().step_count().unwrap();
    let source = store.read().sources().unwrap()[0].id;
    let failed: Result<((), _), StoreError> = store.transact(step("test"), |writer| {
        writer.set_project_name("Halvveis")?;
        new_segment(writer, "half", source, TextRange::new(1, 2))?;
        new_code(writer, None, "halv")?;
        Err(StoreError::NoRow { noun: "code", id: 99 })
    });
    assert!(matches!(failed, Err(StoreError::NoRow { id: 99, .. })));
    assert_eq!(folder.rows(), before);
    assert_eq!(store.read().step_count().unwrap(), steps);
    let (segment, _) = act(&mut store, |writer| new_segment(writer, "whole", source, TextRange::new(1, 2)));
    let row = store.read().find_segment(segment).unwrap().unwrap();
    assert_eq!(row.number, 2, "an excerpt id that nobody saw is not lost");
}

#[test]
fn a_failing_undo_leaves_nothing() {
    let folder = Folder::new();
    let mut store = small(&folder);
    store.close().unwrap();
    // Half of the inverses are such as no sound journal holds.
    folder.tamper("UPDATE journal_entry SET table_name = 'nowhere' WHERE id = (SELECT min(id) FROM journal_entry WHERE step_id = 3)");
    let before = folder.rows();
    store = folder.open();
    assert!(matches!(store.undo("Kari", 2), Err(StoreError::ForeignJournal(_))));
    assert_eq!(folder.rows(), before);
    assert_eq!(store.next_undo().unwrap().unwrap().id.0, 3, "the step is still the next one");
}

#[test]
fn an_action_that_changes_nothing_leaves_no_step() {
    let folder = Folder::new();
    let mut store = small(&folder);
    let steps = store.read().step_count().unwrap();
    let coding = store.read().codings().unwrap()[0].clone();
    let ((), applied) = act(&mut store, |writer| {
        let who = coder(writer, "Kari")?;
        assert_eq!(writer.insert_coding("again", coding.segment, coding.code, who, 9)?, None);
        Ok(())
    });
    assert!(applied.is_none());
    assert_eq!(store.read().step_count().unwrap(), steps);
}

#[test]
fn writing_what_is_there_already_is_no_step() {
    let folder = Folder::new();
    let mut store = small(&folder);
    let source = store.read().sources().unwrap()[0].id;
    let ((), applied) = act(&mut store, |writer| {
        writer.set_source_name(source, "s")?;
        writer.set_project_name("Prøve")
    });
    assert!(applied.is_none(), "undo would seem to do nothing");
    let (_, applied) = act(&mut store, |writer| writer.set_source_name(source, "S"));
    assert_eq!(applied.unwrap().changes.len(), 1, "letter case is a change");
}

#[test]
fn one_action_of_many_rows_is_one_step() {
    let folder = Folder::new();
    let mut store = folder.create();
    let (source, _) = act(&mut store, |writer| new_source(writer, "s", TEXT));
    let before = folder.rows();
    act(&mut store, |writer| {
        let who = coder(writer, "Kari")?;
        let code = new_code(writer, None, "kode")?;
        for number in 0..1000 {
            let start = number % 50;
            let segment = new_segment(writer, &format!("s{number}"), source, TextRange::new(start, start + 3))?;
            writer.insert_coding(&format!("c{number}"), segment, code, who, 1)?;
        }
        Ok(())
    });
    let after = folder.rows();
    assert_eq!(after["coding"].len(), 1000);
    store.undo("Kari", 2).unwrap();
    assert_eq!(folder.rows(), before);
    store.redo("Kari", 3).unwrap();
    assert_eq!(folder.rows(), after);
}

#[test]
fn what_was_answered_is_on_the_disk_when_the_program_dies() {
    let folder = Folder::new();
    let store = small(&folder);
    // What lies on the disk at this moment is what a power cut would leave.
    for ending in ["", "-wal"] {
        let from = folder.path(&format!("a.sitat{ending}"));
        std::fs::copy(from, folder.path(&format!("b.sitat{ending}"))).unwrap();
    }
    let found = crate::folder::rows(&folder.path("b.sitat"));
    assert_eq!(found["coding"].len(), 1);
    assert_eq!(found, folder.rows());
    drop(store);
}
