//! Somebody who works at random and tells after each action what there is, until they are stopped in the middle of it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use sitat_model::Language;
use sitat_project::{Clock, Opening, Project, ProjectError, StoreError, Surroundings};

use crate::acting::{ALL, Act, Actor, Counting, MAKING, NAMES};
use crate::rows;

/// The name of the project in its folder.
pub const PROJECT: &str = "a.sitat";

/// A clock on which each look is hours after the last: no visit of a memo goes on where another ended.
struct Marching(AtomicI64);

impl Clock for Marching {
    fn now(&self) -> i64 {
        self.0.fetch_add(10_000_000, Ordering::Relaxed)
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
    let opening = Opening { read_only: false, index_at_once: false };
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
        match numbers.below(20) {
            0..3 => accept(project.undo().map(|_| ())),
            3..5 => accept(project.redo().map(|_| ())),
            number => {
                let all = if number.is_multiple_of(2) { ALL } else { &MAKING[..] };
                let what = all[numbers.below(all.len())];
                let (first, second) = (numbers.below(1_000), numbers.below(1_000));
                let act = Act { what, first, second, name: numbers.below(NAMES.len()) };
                if let Some(done) = (Actor { folder, project: &mut project }).act(&act) {
                    accept(done.map(|_| ()));
                }
            }
        }
        tell();
    }
}

/// What is refused in a sentence is refused; anything else is a fault.
fn accept(done: Result<(), ProjectError>) {
    match done {
        Ok(()) | Err(ProjectError::Store(StoreError::NothingToUndo | StoreError::NothingToRedo)) => {}
        Err(error) => assert!(!error.is_bug(), "{error:?}"),
    }
}
