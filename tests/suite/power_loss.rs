//! The power goes while somebody works: what had not reached the disk is cut off, lost in part or mixed up. What was
//! there before it is there still, and nothing is half done.

use std::ops::Range;
use std::path::{Path, PathBuf};

use sitat_model::Language;
use sitat_project::{Opening, Project};
use sitat_tests::acting::{ALL, Act, Actor, MAKING, NAMES, write_files};
use sitat_tests::working::{Numbers, digest, surroundings};

/// What a disk writes at once.
const SECTOR: usize = 512;

fn wal(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}-wal", path.display()))
}

/// Where a log was written to: from the first byte that is another one to the end of the last such sector. Bytes before
/// it had been saved, and a disk that writes their sector again leaves them as they are (SQLite's "powersafe overwrite").
fn written(before: &[u8], after: &[u8]) -> Option<Range<usize>> {
    let is_new = |sector: &usize| {
        let place = sector * SECTOR..((sector + 1) * SECTOR).min(after.len());
        before.get(place.clone()) != after.get(place)
    };
    let mut sectors = 0..after.len().div_ceil(SECTOR);
    let first = sectors.find(is_new)?;
    let last = sectors.rev().find(is_new).unwrap_or(first);
    let start = (first * SECTOR..after.len()).find(|&place| before.get(place) != after.get(place))?;
    Some(start..((last + 1) * SECTOR).min(after.len()))
}

/// What lies in the log after the power went while it was written to.
fn spoiled(before: &[u8], after: &[u8], place: Range<usize>, numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = after.to_vec();
    let old = |place: usize| before.get(place).copied().unwrap_or_default();
    let sectors = place.len().div_ceil(SECTOR);
    let sector = |number: usize| {
        let start = place.start + number * SECTOR;
        start..(start + SECTOR).min(place.end)
    };
    match numbers.below(4) {
        // Only the beginning arrived.
        0 => {
            let cut = place.start + numbers.below(place.len());
            bytes.truncate(before.len().max(cut));
            (cut..bytes.len().min(place.end)).for_each(|place| bytes[place] = old(place));
        }
        // Some did not arrive, others behind them did.
        1 => {
            for _ in 0..=numbers.below(4) {
                sector(numbers.below(sectors)).for_each(|place| bytes[place] = old(place));
            }
        }
        // Two of them arrived in each other's place.
        2 => {
            let (one, other) = (sector(numbers.below(sectors)), sector(numbers.below(sectors)));
            one.zip(other).for_each(|(one, other)| bytes.swap(one, other));
        }
        // Something else lies where they should be.
        _ => {
            let start = place.start + numbers.below(place.len());
            bytes[start..place.end].iter_mut().for_each(|byte| *byte = byte.wrapping_add(113));
        }
    }
    bytes
}

#[test]
fn what_was_said_to_be_saved_outlives_the_loss_of_power() {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path()).unwrap();
    let path = folder.path().join("a.sitat");
    let after = folder.path().join("etter").join("a.sitat");
    std::fs::create_dir(after.parent().unwrap()).unwrap();
    let mut project = Project::create(&path, "Prøve", Language::Bokmål, surroundings(1)).unwrap();
    let mut numbers = Numbers(2026);
    let (mut before, mut lost, mut kept) = (digest(&path), 0, 0);
    for _ in 0..250 {
        let (file, log) = (std::fs::read(&path).unwrap(), std::fs::read(wal(&path)).unwrap_or_default());
        let all = if numbers.below(2) == 0 { ALL } else { &MAKING[..] };
        let what = all[numbers.below(all.len())];
        let act = Act { what, first: numbers.below(999), second: numbers.below(999), name: numbers.below(NAMES.len()) };
        let _ = Actor { folder: folder.path(), project: &mut project }.act(&act);
        let now = digest(&path);
        let new = std::fs::read(wal(&path)).unwrap_or_default();
        // What moved into the file itself has gone the same way before.
        let place = written(&log, &new).filter(|_| now != before && std::fs::read(&path).unwrap() == file);
        let Some(place) = place else {
            before = now;
            continue;
        };
        let bytes = spoiled(&log, &new, place, &mut numbers);
        std::fs::write(&after, &file).unwrap();
        std::fs::write(wal(&after), &bytes).unwrap();
        let opening = Opening::default();
        let mut opened = Project::open(&after, opening, surroundings(2)).unwrap();
        let there = digest(&after);
        assert!(there == before || there == now, "{act:?}: neither before nor after it");
        for source in opened.sources().unwrap() {
            assert!(opened.source_segments(source.row.id).unwrap().iter().all(|own| own.is_certain));
        }
        opened.close().unwrap();
        let verdict: String = rusqlite::Connection::open(&after)
            .unwrap()
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(verdict, "ok", "{act:?}");
        if there == before {
            lost += 1;
        } else {
            kept += 1;
        }
        before = now;
    }
    assert!(lost > 60, "{lost} of them were lost, {kept} had arrived all the same");
}
