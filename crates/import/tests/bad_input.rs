//! What no reader may do, whatever a file holds: panic, or make much of little. Every seed in `fuzz/corpus` is cut off,
//! damaged, mixed with others and given a wrong name, the same way on each run.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use sitat_import::{ImportError, ImportOptions, ImportedSource, import};

/// A seed and its name.
struct Seed {
    name: String,
    bytes: Vec<u8>,
}

fn seeds() -> Vec<Seed> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&corpus)
        .unwrap()
        .flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(paths.len() >= 15, "the corpus is not there: {paths:?}");
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| Seed { name: name(path), bytes: std::fs::read(path).unwrap() }).collect()
}

/// Reads a file; whatever comes of it, its ranges lie in its text and it is not far larger than the file.
fn read(name: &str, bytes: &[u8]) -> Result<ImportedSource, ImportError> {
    let read = import(name, bytes, &ImportOptions::default());
    match &read {
        Ok(source) => {
            let characters = u32::try_from(source.text.chars().count()).unwrap();
            let ranges = source
                .turns
                .iter()
                .map(|turn| turn.range)
                .chain(source.styles.iter().map(|style| style.range))
                .chain(source.comments.iter().map(|comment| comment.range))
                .chain(source.highlights.iter().map(|highlight| highlight.range));
            for range in ranges {
                assert!(range.start <= range.end && range.end.0 <= characters, "{name}: {range:?}");
            }
            assert!(source.text.len() <= bytes.len() * 10 + 1000, "{name}: much of little");
            assert!(!source.text.contains(['\0', '\r']), "{name}");
        }
        Err(error) => assert!(error.message().key.starts_with("import-"), "{name}: {error}"),
    }
    read
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
fn every_seed_is_read() {
    for seed in seeds() {
        let source = read(&seed.name, &seed.bytes).unwrap_or_else(|error| panic!("{}: {error}", seed.name));
        for gone in ["BORTE", "GJEMT", "TOPP"] {
            assert!(!source.text.contains(gone), "{}: {}", seed.name, source.text);
        }
    }
}

#[test]
fn no_seed_cut_off_or_damaged_makes_a_reader_fail() {
    let mut numbers = Numbers(0x5EED_0F51_7A7A_1234);
    for seed in seeds() {
        for part in 0..=20 {
            let _ = read(&seed.name, &seed.bytes[..seed.bytes.len() * part / 20]);
        }
        for _ in 0..150 {
            let mut bytes = seed.bytes.clone();
            for _ in 0..=numbers.next(4) {
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
            let _ = read(&seed.name, &bytes);
        }
    }
}

#[test]
fn no_seed_under_another_name_or_behind_another_seed_makes_a_reader_fail() {
    let all = seeds();
    for seed in &all {
        for ending in ["txt", "docx", "odt", "fodt", "rtf", "html", "md", "vtt", "srt", "json", "tsv", "pdf", ""] {
            let _ = read(&format!("fil.{ending}"), &seed.bytes);
        }
        for other in &all {
            let _ = read(&seed.name, &[seed.bytes.as_slice(), &other.bytes].concat());
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
            let _ = read(name, [head, &body].concat().as_bytes());
        }
    }
}
