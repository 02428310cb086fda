//! Somebody who works at random and tells after each action what there is, until they are stopped in the middle of it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use sitat_model::Language;
use sitat_project::{Clock, Opening, Project, ProjectError, StoreError, Surroundings};

use crate::acting::{ALL, Act, Actor, Counting, MAKING, NAMES, What, write_files};
use crate::rows;

/// The name of the project in its folder.
pub const PROJECT: &str = "a.sitat";

/// A clock on which each look is minutes after the last, so that an hour of work has a few actions.
struct Marching(AtomicI64);

impl Clock for Marching {
    fn now(&self) -> i64 {
        self.0.fetch_add(60_000, Ordering::Relaxed)
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }
}

/// Numbers that follow from the first of them (SplitMix64, Steele, Lea and Flood 2014).
pub struct Numbers(pub u64);

impl Numbers {
    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }
}

/// What somebody works with whose day begins with a number.
pub fn surroundings(seed: u64) -> Surroundings {
    let day = i64::try_from(seed % 100_000).unwrap() * 100_000_000;
    Surroundings {
        clock: Box::new(Marching(AtomicI64::new(1_600_000_000_000 + day))),
        guids: Box::new(Counting(u32::try_from(seed % 40_000).unwrap() * 100_000)),
        coder: "Kari".to_owned(),
    }
}

/// The last step of the journal, and a number for all that undo brings back.
pub fn state(project: &Path) -> (i64, u64) {
    let connection =
        rusqlite::Connection::open_with_flags(project, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let last = connection.query_row("SELECT coalesce(max(id), 0) FROM journal_step", [], |row| row.get(0)).unwrap();
    (last, digest(project))
}

/// A number for all that undo brings back.
pub fn digest(project: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    rows(project).hash(&mut hasher);
    hasher.finish()
}

/// Works in the project of a folder, which is made where it is not there, and never ends by itself.
pub fn work(folder: &Path, seed: u64) -> ! {
    let path = folder.join(PROJECT);
    let opening = Opening::default();
    let mut project = if path.exists() {
        Project::open(&path, opening, surroundings(seed)).unwrap()
    } else {
        Project::create(&path, "Prøve", Language::Bokmål, surroundings(seed)).unwrap()
    };
    let mut numbers = Numbers(seed);
    let tell = || {
        let (step, digest) = state(&path);
        let mut out = std::io::stdout().lock();
        writeln!(out, "{step} {digest}").and_then(|()| out.flush()).unwrap();
    };
    tell();
    loop {
        accept(any_act(folder, &mut project, &mut numbers));
        tell();
    }
}

/// Works in the project of a folder until its disk is full, sees that nothing is lost, makes room and goes on.
pub fn fill(folder: &Path, seed: u64) {
    let path = folder.join(PROJECT);
    write_files(folder).unwrap();
    let mut project = Project::create(&path, "Prøve", Language::Bokmål, surroundings(seed)).unwrap();
    let mut numbers = Numbers(seed);
    // All room but for a little is taken by something else.
    let ballast = folder.join("annet");
    let mut other = std::fs::File::create(&ballast).unwrap();
    let mut taken = 0;
    while taken < 3_400_000 && other.write_all(&[7; 4096]).is_ok() {
        taken += 4096;
    }
    let mut refused = Vec::new();
    for _ in 0..4_000 {
        let before = state(&path);
        match any_act(folder, &mut project, &mut numbers) {
            Err(error) if error.message().key == "store-disk-full" => {
                assert_eq!(state(&path), before, "what was refused left something");
                refused.push(error.message().key);
                if refused.len() == 5 {
                    break;
                }
            }
            done => accept(done),
        }
    }
    let before = state(&path);
    let mut out = std::io::stdout().lock();
    writeln!(out, "{refused:?}").unwrap();
    assert_eq!(refused.len(), 5, "the disk never was full");
    // What is read is there, and so it is after the room has come back.
    let codes = project.codebook().unwrap().len();
    drop(other);
    std::fs::remove_file(ballast).unwrap();
    assert_eq!(state(&path), before);
    project.create_code(None, "Rom igjen", true).unwrap();
    project.close().unwrap();
    let opening = Opening::default();
    let mut again = Project::open(&path, opening, surroundings(seed + 1)).unwrap();
    assert_eq!(again.codebook().unwrap().len(), codes + 1);
    again.close().unwrap();
    writeln!(out, "went on").unwrap();
}

/// Does anything, or undoes or redoes it.
fn any_act(folder: &Path, project: &mut Project, numbers: &mut Numbers) -> Result<(), ProjectError> {
    match numbers.below(20) {
        0..3 => project.undo().map(|_| ()),
        3..5 => project.redo().map(|_| ()),
        number => {
            let all = if number.is_multiple_of(2) { ALL } else { &MAKING[..] };
            let what = all[numbers.below(all.len())];
            let (first, second) = (numbers.below(1_000), numbers.below(1_000));
            // A visit that goes on is no step of its own, so nobody could tell whether it had reached the file.
            let second = if matches!(what, What::WriteMemo | What::WriteSummary) { second | 1 } else { second };
            let act = Act { what, first, second, name: numbers.below(NAMES.len()) };
            Actor { folder, project }.act(&act).map_or(Ok(()), |done| done.map(|_| ()))
        }
    }
}

/// What is refused in a sentence is refused; anything else is a fault.
fn accept(done: Result<(), ProjectError>) {
    match done {
        Ok(()) | Err(ProjectError::Store(StoreError::NothingToUndo | StoreError::NothingToRedo)) => {}
        Err(error) => assert!(!error.is_bug(), "{error:?}"),
    }
}
