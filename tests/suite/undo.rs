//! Any actions through the façade, in any order, undone and redone, with restarts in between.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proptest::prelude::*;
use sitat_model::{Language, StepId};
use sitat_project::{FixedClock, MemoFilter, Opening, Project, ProjectError, StoreError, Surroundings};
use sitat_tests::acting::{ALL, Act, Actor, Counting, MAKING, NAMES, pick, write_files};
use sitat_tests::{Rows, rows};

#[derive(Clone, Debug)]
enum Move {
    Do(Act),
    Undo,
    Redo,
    Restart,
}

fn any_move() -> impl Strategy<Value = Move> {
    let what = prop_oneof![3 => proptest::sample::select(ALL), 2 => proptest::sample::select(&MAKING[..])];
    let act = (what, 0..1000_usize, 0..1000_usize, 0..NAMES.len())
        .prop_map(|(what, first, second, name)| Move::Do(Act { what, first, second, name }));
    prop_oneof![14 => act, 3 => Just(Move::Undo), 2 => Just(Move::Redo), 1 => Just(Move::Restart)]
}

struct Person {
    folder: tempfile::TempDir,
    project: Option<Project>,
    past: Vec<Rows>,
    now: Rows,
    future: Vec<Rows>,
    /// What there was after each step.
    states: BTreeMap<StepId, Rows>,
    given: BTreeSet<String>,
    known: BTreeSet<i64>,
    guids: u32,
}

impl Person {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        write_files(folder.path()).unwrap();
        let path = folder.path().join("a.sitat");
        let project = Project::create(&path, "Prøve", Language::Bokmål, surroundings(0)).unwrap();
        let now = rows(&path);
        Self {
            folder,
            project: Some(project),
            past: Vec::new(),
            now,
            future: Vec::new(),
            states: BTreeMap::new(),
            given: BTreeSet::new(),
            known: BTreeSet::new(),
            guids: 0,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.sitat")
    }

    fn rows(&self) -> Rows {
        rows(&self.path())
    }

    fn project(&mut self) -> &mut Project {
        self.project.as_mut().unwrap()
    }

    fn steps(&mut self) -> u32 {
        self.project().history(None, 1).unwrap().1
    }

    fn act(&mut self, act: &Act) {
        let steps = self.steps();
        let (folder, project) = (self.folder.path().to_owned(), self.project());
        let done = Actor { folder: &folder, project }.act(act);
        let after = self.rows();
        match done {
            Some(Ok(changes)) if after != self.now => {
                assert!(
                    !changes.nouns.is_empty() || after["coder"] != self.now["coder"],
                    "{act:?} changed something and told nobody"
                );
                let before = std::mem::replace(&mut self.now, after);
                // A visit of a memo that goes on is undone together with what it went on with.
                if self.steps() > steps {
                    self.past.push(before);
                    self.future.clear();
                }
            }
            Some(Err(error)) => {
                assert!(!error.is_bug(), "{act:?}: {error:?}");
                assert_eq!(after, self.now, "{act:?} was refused and left something");
            }
            _ => assert_eq!(after, self.now),
        }
    }

    fn make(&mut self, next: &Move) {
        match next {
            Move::Do(act) => self.act(act),
            Move::Undo => match (self.project().undo(), self.past.pop()) {
                (Ok(_), Some(before)) => {
                    assert_eq!(self.rows(), before);
                    self.future.push(std::mem::replace(&mut self.now, before));
                }
                (Err(ProjectError::Store(StoreError::NothingToUndo)), None) => {}
                (outcome, before) => panic!("{outcome:?}, and {} was expected", before.is_some()),
            },
            Move::Redo => match (self.project().redo(), self.future.pop()) {
                (Ok(_), Some(after)) => {
                    assert_eq!(self.rows(), after);
                    self.past.push(std::mem::replace(&mut self.now, after));
                }
                (Err(ProjectError::Store(StoreError::NothingToRedo)), None) => {}
                (outcome, after) => panic!("{outcome:?}, and {} was expected", after.is_some()),
            },
            Move::Restart => {
                self.project.take().unwrap().close().unwrap();
                self.guids += 10_000;
                let opening = Opening::default();
                self.project = Some(Project::open(&self.path(), opening, surroundings(self.guids)).unwrap());
            }
        }
        self.compare_with_the_file();
        if let Some(last) = self.project().history(None, 1).unwrap().0.pop() {
            self.states.insert(last.step.id, self.now.clone());
        }
    }

    /// What the project was after a step is what there was then, in all tables.
    fn look_back(&mut self, number: usize) {
        let steps: Vec<StepId> = self.states.keys().copied().collect();
        let Some(step) = pick(&steps, number) else { return };
        let copy = self.folder.path().join(format!("da-{}.sitat", step.0));
        let before = std::fs::read(self.path()).unwrap();
        self.project().copy_as_of(step, &copy).unwrap();
        assert_eq!(rows(&copy), self.states[&step], "after step {}", step.0);
        assert!(std::fs::read(self.path()).unwrap() == before, "the file itself is only read");
        let mut earlier = self.project().as_of(step, surroundings(0)).unwrap();
        let last = earlier.history(None, 1).unwrap().0.pop().map(|last| last.step.id);
        assert_eq!(last, Some(step));
        // A lock on the codebook would refuse a new code before the file does.
        assert!(matches!(earlier.rename_project("Ny"), Err(ProjectError::Store(StoreError::ReadOnly))));
        std::fs::remove_file(copy).unwrap();
    }

    /// What is kept at hand is what a fresh look at the file gives, and excerpt ids are given once.
    fn compare_with_the_file(&mut self) {
        let opening = Opening { read_only: true, ..Opening::default() };
        let mut fresh = Project::open(&self.path(), opening, surroundings(0)).unwrap();
        let own = self.project.as_mut().unwrap();
        let counts = own.view().unwrap().counts;
        assert_eq!(counts, fresh.view().unwrap().counts);
        assert_eq!(format!("{:?}", own.codebook().unwrap()), format!("{:?}", fresh.codebook().unwrap()));
        assert_eq!(format!("{:?}", own.cases().unwrap()), format!("{:?}", fresh.cases().unwrap()));
        assert_eq!(format!("{:?}", own.participants().unwrap()), format!("{:?}", fresh.participants().unwrap()));
        for source in own.sources().unwrap() {
            let id = source.row.id;
            assert_eq!(format!("{:?}", own.source_text(id).unwrap()), format!("{:?}", fresh.source_text(id).unwrap()));
            for segment in own.source_segments(id).unwrap() {
                assert!(segment.is_certain, "{segment:?}");
                if self.known.insert(segment.id.0) {
                    let excerpt = format!("{id}-{}", segment.excerpt.rsplit('-').next().unwrap());
                    assert!(self.given.insert(excerpt), "{} was given twice", segment.excerpt);
                }
            }
        }
        let memos = MemoFilter::default();
        assert_eq!(format!("{:?}", own.memos(&memos).unwrap()), format!("{:?}", fresh.memos(&memos).unwrap()));
        let grid = grid_choice();
        assert_eq!(own.compare(&grid).unwrap(), fresh.compare(&grid).unwrap());
    }
}

fn grid_choice() -> sitat_project::GridChoice {
    sitat_project::GridChoice {
        rows: sitat_project::RowChoice::Codes,
        columns: sitat_project::ColumnChoice::Cases,
        measure: sitat_project::Measure::Words,
        filter: None,
        with_policy_documents: true,
        ..sitat_project::GridChoice::default()
    }
}

fn surroundings(guids: u32) -> Surroundings {
    Surroundings {
        clock: Box::new(FixedClock(1_790_000_000_000)),
        guids: Box::new(Counting(guids)),
        coder: "Kari".to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_actions_undone_are_the_start_and_redone_the_end(moves in proptest::collection::vec(any_move(), 1..40)) {
        let mut person = Person::begin();
        let start = person.now.clone();
        for next in &moves {
            person.make(next);
        }
        let end = person.now.clone();
        for number in [0, 1, moves.len() / 2, moves.len() - 1] {
            person.look_back(number);
        }
        let steps = person.past.len();
        for _ in 0..steps {
            person.make(&Move::Undo);
        }
        assert_eq!(person.rows(), start);
        person.make(&Move::Restart);
        for _ in 0..steps {
            person.make(&Move::Redo);
        }
        assert_eq!(person.rows(), end);
    }
}
