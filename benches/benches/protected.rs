//! What a passphrase costs: the same project without one and with one, each action done to the one and the other in turn, so
//! that both meet the same machine. Prints medians and their ratio.
//!
//! `cargo bench -p sitat-benches --bench protected -- thesis` (or `programme`).

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]
#![allow(clippy::print_stdout, reason = "the answer of a measurement")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sitat_benches::{PROGRAMME, Size, THESIS, project_at, surroundings};
use sitat_model::{CodeId, SourceId, TextRange};
use sitat_project::{
    ApplyCodes, ColumnChoice, CsvStyle, ExcerptSelection, GridChoice, Measure, Opening, Passphrase, Project, RowChoice,
    SearchRequest, Target,
};

/// How often each action is done to each.
const TIMES: usize = 9;

/// One of the two.
struct Side {
    path: PathBuf,
    passphrase: Option<Passphrase>,
    project: Option<Project>,
}

impl Side {
    fn of(kept: &Path, folder: &Path, passphrase: Option<Passphrase>) -> Self {
        let path = folder.join(if passphrase.is_some() { "vernet.sitat" } else { "åpen.sitat" });
        std::fs::copy(kept, &path).unwrap();
        let mut side = Self { path, passphrase: None, project: None };
        if passphrase.is_some() {
            side.open();
            side.project().set_passphrase(None, passphrase.as_ref()).unwrap();
            side.close();
            side.passphrase = passphrase;
        }
        side
    }

    fn open(&mut self) {
        let opening = Opening { passphrase: self.passphrase.clone(), without_backup: true, ..Opening::default() };
        self.project = Some(Project::open(&self.path, opening, surroundings()).unwrap());
    }

    fn project(&mut self) -> &mut Project {
        self.project.as_mut().unwrap()
    }

    fn close(&mut self) {
        if let Some(project) = self.project.take() {
            project.close().unwrap();
        }
    }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

/// Does an action to both in turn, and something to get ready before each that is not counted.
fn compare(name: &str, sides: &mut [Side; 2], mut ready: impl FnMut(&mut Side), mut action: impl FnMut(&mut Side)) {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..=TIMES {
        for (side, times) in sides.iter_mut().zip(&mut times) {
            ready(side);
            let start = Instant::now();
            action(side);
            // The first round is for warming up.
            if round > 0 {
                times.push(start.elapsed());
            }
        }
    }
    let [plain, protected] = times.map(median);
    println!("{plain:10.2} ms {protected:10.2} ms {:6.2} ×  {name}", protected / plain);
}

fn measure(size: Size) {
    let kept = project_at(size);
    let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
    let words = Passphrase::new("hest batteri stift ullsokk").unwrap();
    let mut sides = [Side::of(&kept, folder.path(), None), Side::of(&kept, folder.path(), Some(words))];
    println!("{}: without, with a passphrase, ratio", size.name);

    let nothing = |_: &mut Side| {};
    compare("open to reading a text (unlock)", &mut sides, Side::close, |side| {
        side.open();
        side.project().source_text(SourceId(1)).unwrap();
    });
    compare(
        "close (lock)",
        &mut sides,
        |side| {
            if side.project.is_none() {
                side.open();
            }
        },
        Side::close,
    );
    sides.iter_mut().for_each(Side::open);

    let code = sides[0].project().codebook().unwrap().into_iter().find(|code| code.depth == 1).unwrap().row.id;
    let apply = |side: &mut Side, start: u32| {
        let ranges = [TextRange::new(start, start + 50)];
        let apply = ApplyCodes { source: SourceId(1), ranges: &ranges, codes: &[code], new_code: None };
        side.project().apply_codes(&apply).unwrap();
    };
    compare("apply a code", &mut sides, |side| drop(side.project().undo()), |side| apply(side, 1_003));
    compare(
        "undo a coding",
        &mut sides,
        |side| apply(side, 2_011),
        |side| {
            side.project().undo().unwrap();
        },
    );
    let rename = |side: &mut Side| {
        side.project().rename_project("Et annet navn").unwrap();
        side.project().rename_project("Navnet").unwrap();
    };
    compare("rename the project, twice", &mut sides, nothing, rename);
    compare(
        "read a text that is not at hand",
        &mut sides,
        |side| side.project().forget_what_is_at_hand(),
        |side| {
            side.project().source_text(SourceId(2)).unwrap();
        },
    );
    let grid = GridChoice {
        rows: RowChoice::Codes,
        columns: ColumnChoice::Cases,
        measure: Measure::Segments,
        filter: None,
        with_policy_documents: false,
        with_states: false,
    };
    compare("compare all codes and cases, again", &mut sides, nothing, |side| {
        side.project().compare(&grid).unwrap();
    });
    let request = SearchRequest { query: "kommune", limit: Some(50), ..SearchRequest::default() };
    compare("search", &mut sides, nothing, |side| {
        side.project().search(&request).unwrap();
    });
    compare("the journal, newest 100", &mut sides, nothing, |side| {
        side.project().journal(None, 100, &sitat_project::JournalFilter::default()).unwrap();
    });
    let codes: Vec<(CodeId, bool)> = vec![(code, false)];
    let out = folder.path().join("utdrag.csv");
    compare("export the excerpts of a code", &mut sides, nothing, |side| {
        let target = Target { path: &out, overwrite: true, csv: CsvStyle::Comma };
        let selection = ExcerptSelection { codes: codes.clone(), ..ExcerptSelection::default() };
        side.project().export_excerpts(&target, &selection).unwrap();
    });
    compare("verified backup", &mut sides, nothing, |side| {
        side.project().back_up().unwrap();
    });
    sides.iter_mut().for_each(Side::close);
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let size = if words.iter().any(|word| word == PROGRAMME.name) { PROGRAMME } else { THESIS };
    measure(size);
}
