//! What no reader may do, whatever a file holds: panic, lose a rule, or make much of little. The corpus of every importer
//! is read as it is, cut off, damaged, mixed and given to other importers, the same way on each run. What is checked is
//! what fuzzing checks.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use fuzz::{IMPORTERS, check};
use sitat_import::{ImportOptions, import};

/// A file of the corpus, and how it is said which one failed.
struct Seed {
    importer: &'static str,
    name: String,
    bytes: Vec<u8>,
}

impl Seed {
    /// Whether it was written by hand; what fuzzing found is called after its content.
    fn is_by_hand(&self) -> bool {
        self.name.contains('.')
    }
}

fn seeds() -> Vec<Seed> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut seeds = Vec::new();
    for importer in IMPORTERS {
        let mut names: Vec<String> = std::fs::read_dir(corpus.join(importer))
            .unwrap_or_else(|_| panic!("{importer} has no corpus"))
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        for name in names {
            let bytes = std::fs::read(corpus.join(importer).join(&name)).unwrap();
            seeds.push(Seed { importer, name, bytes });
        }
    }
    seeds
}

/// Checks bytes, and says which they were if that fails.
fn checked(seed: &Seed, importer: &str, bytes: &[u8]) {
    let ended = std::panic::catch_unwind(|| check(importer, bytes));
    assert!(ended.is_ok(), "{importer}, from {}/{}: {:?}", seed.importer, seed.name, String::from_utf8_lossy(bytes));
}

/// A row of numbers that is the same each time (xorshift).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below.max(1)).unwrap()).unwrap()
    }
}

#[test]
fn everything_in_the_corpus_keeps_the_rules() {
    for seed in seeds() {
        checked(&seed, seed.importer, &seed.bytes);
    }
}

#[test]
fn what_a_document_hides_is_in_no_text_of_the_corpus() {
    for seed in seeds().into_iter().filter(Seed::is_by_hand) {
        let Ok(source) = import(&seed.name, &seed.bytes, &ImportOptions::default()) else { continue };
        for gone in ["BORTE", "GJEMT", "TOPP"] {
            let is_markup = seed.name.ends_with(".parts");
            assert!(is_markup || !source.text.contains(gone), "{}: {}", seed.name, source.text);
        }
    }
}

#[test]
fn no_seed_cut_off_or_damaged_makes_a_reader_fail() {
    let mut numbers = Numbers(0x5EED_0F51_7A7A_1234);
    // A damaged PDF may end the process that reads it, which is a process of its own; this one is not.
    for seed in seeds().iter().filter(|seed| seed.importer != "pdf") {
        let (parts, copies) = if seed.is_by_hand() { (20, 60) } else { (0, 2) };
        for part in 1..parts {
            checked(seed, seed.importer, &seed.bytes[..seed.bytes.len() * part / parts]);
        }
        for _ in 0..copies {
            checked(seed, seed.importer, &damaged(&mut numbers, &seed.bytes));
        }
    }
}

fn damaged(numbers: &mut Numbers, whole: &[u8]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=numbers.next(4) {
        if bytes.is_empty() {
            return bytes;
        }
        let place = numbers.next(bytes.len());
        match numbers.next(5) {
            0 => bytes[place] ^= 1 << numbers.next(8),
            1 => bytes[place] = 0,
            2 => {
                bytes.remove(place);
            }
            3 => bytes.insert(place, u8::try_from(numbers.next(256)).unwrap()),
            _ => {
                let end = (place + numbers.next(40)).min(bytes.len());
                let again = bytes[place..end].to_vec();
                bytes.splice(place..place, again);
            }
        }
    }
    bytes
}

#[test]
fn no_seed_given_to_another_importer_or_behind_another_seed_makes_a_reader_fail() {
    let all: Vec<Seed> = seeds().into_iter().filter(|seed| seed.is_by_hand() && seed.importer != "pdf").collect();
    for seed in &all {
        for importer in IMPORTERS.into_iter().filter(|importer| *importer != "pdf") {
            checked(seed, importer, &seed.bytes);
        }
        for other in &all {
            checked(seed, seed.importer, &[seed.bytes.as_slice(), &other.bytes].concat());
        }
    }
}

#[test]
fn a_large_file_of_one_kind_of_mark_takes_no_more_than_its_size() {
    let marks = [
        "{",
        "}",
        "{\\b ",
        "\\cell ",
        "<p>",
        "</p>",
        "<td>",
        "&amp;",
        "[",
        "{\"a\":[",
        "\n\n",
        "00:01 --> 00:02\n",
        "**",
        "\\'e5",
        "<!--",
    ];
    for mark in marks {
        let body = mark.repeat((1 << 20) / mark.len());
        for (name, head) in [
            ("a.rtf", "{\\rtf1 "),
            ("a.html", "<html>"),
            ("a.vtt", "WEBVTT\n\n"),
            ("a.srt", ""),
            ("a.json", ""),
            ("a.md", ""),
        ] {
            if let Ok(source) = import(name, [head, &body].concat().as_bytes(), &ImportOptions::default()) {
                assert!(source.text.len() <= (head.len() + body.len()) * 10, "{name}: {mark}");
            }
        }
    }
}
