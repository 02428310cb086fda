//! What holds for every text that is read.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

use sitat_import::{
    Cleaning, ImportOptions, ImportedSource, PageReader, PagesError, answer_with_pages, import_with, look_with,
    read_pages_answer,
};
use sitat_model::{Edit, OffsetMap, TextRange};

/// A text may be this many times as large as its file, where the file is not packed.
const TIMES: usize = 10;

/// Reads a file in each way and checks what comes of it.
pub(super) fn check(file: &str, bytes: &[u8], pages: Option<&dyn PageReader>) {
    let plain = ImportOptions::default();
    match (import_with(file, bytes, &plain, pages), look_with(file, bytes, &plain, pages)) {
        (Ok(source), Ok(looked)) => {
            assert_eq!(source, looked.source, "the same bytes, the same text");
            let end = OffsetMap::new(&source.text).characters();
            follow_each_other(looked.unfit.iter().map(|line| line.range), end);
            check_source(&source);
            if pages.is_none() && !bytes.starts_with(b"PK") {
                assert!(source.text.len() <= bytes.len() * TIMES + 1000, "much of little");
            }
        }
        (Err(error), looked) => {
            super::refused(&error);
            assert_eq!(Some(error), looked.err());
        }
        (Ok(_), Err(error)) => panic!("only looking failed: {error}"),
    }
    let tidied = ImportOptions { cleaning: Cleaning::ALL.to_vec(), ..plain };
    match import_with(file, bytes, &tidied, pages) {
        Ok(source) => check_source(&source),
        Err(error) => super::refused(&error),
    }
}

fn check_source(source: &ImportedSource) {
    let text = &source.text;
    let map = OffsetMap::new(text);
    let end = map.characters();
    assert!(!text.contains(['\0', '\r']));
    assert_eq!(source.sha256.len(), 64);
    check_turns(source, &map);
    for style in &source.styles {
        assert!(!style.range.is_empty() && style.range.end.0 <= end, "{style:?}");
    }
    assert!(source.styles.is_sorted(), "looks are sorted");
    for comment in &source.comments {
        assert!(comment.range.start <= comment.range.end && comment.range.end.0 <= end, "{comment:?}");
    }
    assert!(source.comments.is_sorted_by_key(|comment| comment.range.start), "comments are sorted");
    for highlight in &source.highlights {
        assert!(!highlight.range.is_empty() && highlight.range.end.0 <= end, "{highlight:?}");
    }
    assert!(source.highlights.is_sorted_by_key(|highlight| highlight.range.start), "highlights are sorted");
    if let Some(decoded) = &source.decoded {
        let map = OffsetMap::new(&decoded.text);
        let edit = Edit::new(&decoded.text, &map, decoded.changes.clone()).unwrap();
        assert_eq!(edit.apply(&decoded.text, &map).as_ref(), Ok(text), "what was tidied can be put back");
    }
}

/// Turns are sorted and disjoint and cover everything that can be seen: lines with nothing but marks of no width are blank.
fn check_turns(source: &ImportedSource, map: &OffsetMap) {
    follow_each_other(source.turns.iter().map(|turn| turn.range), map.characters());
    let is_seen = |sign: &char| !sign.is_whitespace() && !matches!(sign, '\u{feff}' | '\u{200b}');
    let visible = |text: &str| text.chars().filter(is_seen).count();
    let mut covered = 0;
    for turn in &source.turns {
        assert!(!turn.range.is_empty() && turn.range.contains(turn.content), "{turn:?}");
        if let Some(label) = turn.label {
            assert!(turn.range.contains(label) && !label.overlaps(turn.content) && turn.speaker.is_some(), "{turn:?}");
        }
        covered += visible(map.slice(&source.text, turn.range));
    }
    assert_eq!(covered, visible(&source.text), "turns cover all words");
}

fn follow_each_other(ranges: impl Iterator<Item = TextRange>, end: u32) {
    let mut last = 0;
    for range in ranges {
        assert!(range.start.0 >= last && range.start <= range.end, "{range:?} begins before {last}");
        last = range.end.0;
    }
    assert!(last <= end, "beyond the end");
}

/// Pages that are there already.
struct Ready(Result<Vec<String>, PagesError>);

impl PageReader for Ready {
    fn pages(&self, _: &[u8]) -> Result<Vec<String>, PagesError> {
        self.0.clone()
    }
}

/// Takes the lines out of a PDF as the process of its own does it. There a fault ends only that process, so a panic in
/// the library is no finding here; what happens to its pages is.
pub(super) fn check_pdf(bytes: &[u8]) {
    let mut answer = Vec::new();
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let ended = catch_unwind(AssertUnwindSafe(|| answer_with_pages(bytes, &mut answer)));
    set_hook(hook);
    let pages = if ended.is_ok() { read_pages_answer(answer.as_slice()) } else { Err(PagesError::Damaged) };
    check("fil.pdf", b"%PDF-1.7", Some(&Ready(pages)));
}

/// Makes a text of pages, with a form feed between them.
pub(super) fn check_pages(bytes: &[u8]) {
    let pages = String::from_utf8_lossy(bytes).split('\u{c}').map(str::to_owned).collect();
    check("fil.pdf", b"%PDF-1.7", Some(&Ready(Ok(pages))));
}
