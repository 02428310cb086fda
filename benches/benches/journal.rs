//! A long journal: a thesis whose history is a hundred thousand steps. Its first page, what is looked for in all of it,
//! the lineage of a code, and the project as it was.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]
#![allow(clippy::print_stdout, reason = "the answer of a measurement")]

use std::path::PathBuf;
use std::time::Instant;

use sitat_benches::{THESIS, folder, open, project_at, surroundings};
use sitat_model::{CodeId, Language, StepId, TextRange};
use sitat_project::{ApplyCodes, JournalFilter, LineageThing, Project};

const STEPS: u32 = 100_000;
/// How often each is measured; the middle one is told.
const TIMES: usize = 7;

fn codable(project: &mut Project) -> Vec<CodeId> {
    project.codebook().unwrap().iter().filter(|code| code.row.is_codable).map(|code| code.row.id).collect()
}

fn newest(project: &mut Project) -> i64 {
    project.history(None, 1).unwrap().0.first().map_or(0, |step| step.step.id.0)
}

/// Codes get other colours, and words are coded and uncoded, until there are so many steps.
fn lengthen(project: &mut Project) {
    let codes = codable(project);
    let source = project.sources().unwrap()[0].row.id;
    let mut turn: u32 = 0;
    while newest(project) < i64::from(STEPS) {
        for code in &codes {
            turn += 1;
            let shade = format!("#{:06x}", turn % 0x00ff_ffff);
            project.recolour_code(*code, Some(&shade)).unwrap();
        }
        let start = turn % 5_000;
        let stretches = [TextRange::new(start, start + 9)];
        let applied = ApplyCodes { source, ranges: &stretches, codes: &codes[..1], new_code: None };
        project.apply_codes(&applied).unwrap();
        project.undo().unwrap();
    }
}

fn long_journal() -> PathBuf {
    let path = folder().join("journal.sitat");
    if !path.exists() {
        let partial = folder().join("journal-partial.sitat");
        std::fs::copy(project_at(THESIS), &partial).unwrap();
        let mut project = open(&partial);
        project.finish_backup().unwrap().unwrap();
        lengthen(&mut project);
        drop(project);
        std::fs::rename(&partial, &path).unwrap();
    }
    path
}

fn timed(what: &str, mut run: impl FnMut()) {
    let once = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1000.0
    };
    let mut times: Vec<f64> = (0..TIMES).map(|_| once(&mut run)).collect();
    times.sort_by(f64::total_cmp);
    println!("{:10.1} ms  {what} (at most {:.1})", times[TIMES / 2], times[TIMES - 1]);
}

fn main() {
    let is_only_tried = std::env::args().any(|word| word == "--test");
    if is_only_tried {
        return;
    }
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let path = folder.path().join("a.sitat");
    std::fs::copy(long_journal(), &path).unwrap();
    let mut project = open(&path);
    project.finish_backup().unwrap().unwrap();
    let newest = newest(&mut project);
    println!("{newest} steps");
    let code = codable(&mut project)[0];
    let page = |project: &mut Project, filter: &JournalFilter<'_>| project.journal(None, 100, filter).unwrap();
    timed("the first page", || assert_eq!(page(&mut project, &JournalFilter::default()).steps.len(), 100));
    let filter = JournalFilter { words: "finnes ikke", ..JournalFilter::default() };
    timed("words that stand nowhere", || assert!(page(&mut project, &filter).steps.is_empty()));
    timed("lineage of a code", || {
        project.lineage(LineageThing::Code(code), Language::Bokmål).unwrap();
    });
    for back in [100, 5_000, newest / 2, newest - 100] {
        timed(&format!("the project as it was {back} steps ago"), || {
            drop(project.as_of(StepId(newest - back), surroundings()).unwrap());
        });
    }
}
