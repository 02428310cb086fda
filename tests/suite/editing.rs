//! Texts that are edited: every place follows, and undo brings back every letter.

use std::collections::VecDeque;

use rusqlite::Connection;
use sitat_model::{Edit, Language, OffsetMap, Replacement, SourceId, TextRange};
use sitat_project::{
    ApplyCodes, FixedClock, ImportItem, NewCode, Opening, Project, ProjectError, RandomGuids, Surroundings,
};
use sitat_testkit::Random;
use sitat_tests::{Rows, rows};

const PIECES: [&str; 14] =
    ["a", "å", "ord ", "\n", "😀", "e\u{301}", "שלום", "\u{200f}", " ", "👨\u{200d}👩", "R: ", "", "ß", "og så "];

/// A text in which each character has an identity of its own, and passages as sets of these: what places are checked
/// against. It knows no offsets.
struct Oracle {
    text: Vec<(char, u64)>,
    next: u64,
    passages: Vec<Option<Vec<u64>>>,
}

impl Oracle {
    fn new(text: &str) -> Self {
        let text: Vec<(char, u64)> = text.chars().zip(0..).collect();
        Self { next: text.len() as u64, text, passages: Vec::new() }
    }

    fn string(&self) -> String {
        self.text.iter().map(|(character, _)| character).collect()
    }

    /// Puts words in the place of some characters.
    fn replace(&mut self, removed: &[u64], before: Option<u64>, words: &str) {
        let new: Vec<(char, u64)> = words.chars().zip(self.next..).collect();
        self.next += new.len() as u64;
        let ids: Vec<u64> = new.iter().map(|(_, id)| *id).collect();
        let at = before.map_or(0, |id| self.text.iter().position(|(_, own)| *own == id).unwrap() + 1);
        let after = self.text.get(at + removed.len()).map(|(_, id)| *id);
        for passage in &mut self.passages {
            let Some(own) = passage else { continue };
            let holds = |id: &u64| own.contains(id);
            let is_inside = if removed.is_empty() {
                before.as_ref().is_some_and(holds) && after.as_ref().is_some_and(holds)
            } else {
                removed.iter().all(holds)
            };
            let place = own.iter().position(|id| removed.contains(id) || Some(*id) == after).unwrap_or(own.len());
            own.retain(|id| !removed.contains(id));
            if is_inside {
                own.splice(place..place, ids.iter().copied());
            }
            if own.is_empty() {
                *passage = None;
            }
        }
        self.text.splice(at..at + removed.len(), new);
    }

    fn range(&self, passage: &[u64]) -> TextRange {
        let start = self.text.iter().position(|(_, id)| *id == passage[0]).unwrap();
        let own: Vec<u64> = self.text[start..].iter().take(passage.len()).map(|(_, id)| *id).collect();
        assert_eq!(own, passage, "a passage is one stretch of the text");
        TextRange::new(u32::try_from(start).unwrap(), u32::try_from(start + passage.len()).unwrap())
    }
}

fn replacement(random: &mut Random, from: u32, length: u32) -> Replacement {
    let start = from + random.between(0, 12).min(length.saturating_sub(from));
    let end = (start + [0, 0, 1, 2, 5, 17][random.place(6)]).min(length);
    let words: String = (0..random.place(4)).map(|_| PIECES[random.place(PIECES.len())]).collect();
    Replacement { range: TextRange::new(start.min(length), end), text: words }
}

#[test]
fn no_place_is_wrong_after_100_000_edits() {
    let mut random = Random::new(3);
    let begin = "I: Hva skjedde på Årø? 😀\nR: Ingen ringte, e\u{301}n gang.\nשלום עולם\n".repeat(3);
    let mut oracle = Oracle::new(&begin);
    let mut places: Vec<Option<TextRange>> = Vec::new();
    let mut edits: Vec<Edit> = Vec::new();
    let mut lost = 0;
    while edits.len() < 100_000 {
        let text = oracle.string();
        let map = OffsetMap::new(&text);
        let length = map.characters();
        if random.percent(8) || places.iter().flatten().count() < 4 {
            let start = random.between(0, length.saturating_sub(1));
            let end = (start + random.between(1, 25)).min(length);
            if start < end {
                places.push(Some(TextRange::new(start, end)));
                let ids = oracle.text[start as usize..end as usize].iter().map(|(_, id)| *id).collect();
                oracle.passages.push(Some(ids));
            }
        }
        let mut wanted = vec![replacement(&mut random, 0, length)];
        if random.percent(30) {
            let from = wanted[0].range.end.0;
            wanted.push(replacement(&mut random, from, length));
        }
        if length > 400 {
            wanted = vec![Replacement { range: TextRange::new(100, 300), text: String::new() }];
        }
        let edit = Edit::new(&text, &map, wanted).unwrap();
        let after = edit.apply(&text, &map).unwrap();
        let identities: Vec<u64> = oracle.text.iter().map(|(_, id)| *id).collect();
        for change in edit.changes() {
            let (start, end) = (change.before.start.0 as usize, change.before.end.0 as usize);
            // What was put in just before this change stands between the two, and is nobody's neighbour here: changes
            // are apart from each other.
            let before = start.checked_sub(1).map(|place| identities[place]);
            oracle.replace(&identities[start..end], before, &change.inserted);
        }
        assert_eq!(oracle.string(), after);
        assert_eq!(edit.inverse().apply(&after, &OffsetMap::new(&after)).unwrap(), text);
        for (place, passage) in places.iter_mut().zip(&oracle.passages) {
            let before = *place;
            *place = place.and_then(|range| edit.map_passage(range));
            assert_eq!(*place, passage.as_ref().map(|own| oracle.range(own)), "{before:?} after {edit:?}");
            if let (Some(before), Some(place)) = (before, *place)
                && !edit.touches(before)
            {
                assert_eq!(edit.inverse().map_passage(place), Some(before));
                assert!(!edit.inverse().touches(place), "what is untouched is so from either side");
            }
        }
        let gone = places.iter().filter(|place| place.is_none()).count();
        if gone > 20 {
            lost += gone;
            oracle.passages.retain(Option::is_some);
            places.retain(Option::is_some);
        }
        edits.push(edit);
    }
    assert!(lost > 1_000, "too few passages lost their words for this to say anything: {lost}");
    let mut text = oracle.string();
    for edit in edits.iter().rev() {
        text = edit.inverse().apply(&text, &OffsetMap::new(&text)).unwrap();
    }
    assert_eq!(text, begin);
}

fn surroundings() -> Surroundings {
    Surroundings {
        clock: Box::new(FixedClock(1_790_000_000_000)),
        guids: Box::new(RandomGuids),
        coder: "Kari".to_owned(),
    }
}

/// A project with one text.
struct OneText {
    folder: tempfile::TempDir,
    project: Option<Project>,
    source: SourceId,
}

impl OneText {
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("tekst.txt");
        std::fs::write(&file, text).unwrap();
        let path = folder.path().join("a.sitat");
        let mut project = Project::create(&path, "Prøve", Language::Bokmål, surroundings()).unwrap();
        let item = ImportItem { path: file, cases: vec!["Dalvoll".to_owned()], ..ImportItem::default() };
        let source = project.import_sources(&[item]).unwrap().value.sources[0].row.id;
        Self { folder, project: Some(project), source }
    }

    fn project(&mut self) -> &mut Project {
        self.project.as_mut().unwrap()
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("a.sitat")
    }

    fn rows(&self) -> Rows {
        rows(&self.path())
    }

    fn restart(&mut self) {
        self.project.take().unwrap().close().unwrap();
        self.project = Some(Project::open(&self.path(), Opening::default(), surroundings()).unwrap());
    }

    fn code(&mut self, start: u32, end: u32) -> Result<(), ProjectError> {
        let source = self.source;
        let ranges = [TextRange::new(start, end)];
        let new_code = Some(NewCode { parent: None, name: "kode", is_in_vivo: false });
        let known = self.project().codebook().unwrap().first().map(|code| code.row.id);
        let codes: Vec<_> = known.into_iter().collect();
        let new_code = new_code.filter(|_| codes.is_empty());
        self.project().apply_codes(&ApplyCodes { source, ranges: &ranges, codes: &codes, new_code }).map(|_| ())
    }

    fn words(&mut self) -> Vec<String> {
        let view = {
            let source = self.source;
            self.project().source_text(source).unwrap()
        };
        let characters: Vec<char> = view.text.chars().collect();
        let words = |range: &TextRange| characters[range.start.0 as usize..range.end.0 as usize].iter().collect();
        view.segments.iter().flat_map(|segment| segment.ranges.iter().map(words)).collect()
    }

    /// Sound in itself: turns in order and apart, all words in a turn, every passage on its words.
    fn check(&mut self) {
        let source = self.source;
        let mut fresh =
            Project::open(&self.path(), Opening { read_only: true, ..Opening::default() }, surroundings()).unwrap();
        let view = self.project().source_text(source).unwrap();
        assert_eq!(format!("{view:?}"), format!("{:?}", fresh.source_text(source).unwrap()));
        assert!(view.segments.iter().all(|segment| segment.is_certain));
        let characters: Vec<char> = view.text.chars().collect();
        assert_eq!(view.source.row.characters as usize, characters.len());
        let mut end = 0;
        for turn in &view.turns {
            let (from, to) = (turn.range.start.0 as usize, turn.range.end.0 as usize);
            assert!(end <= from && to <= characters.len(), "{turn:?} after {end} in {:?}", view.text);
            assert!(characters[end..from].iter().all(|character| character.is_whitespace()), "{turn:?}, {end}");
            assert!(turn.range.contains(turn.content()), "{turn:?}");
            assert!(turn.label.is_none_or(|label| turn.range.contains(label) && label.end <= turn.content_start));
            end = to;
        }
        assert!(characters[end..].iter().all(|character| character.is_whitespace()), "{:?}", view.text);
        let words: usize = view
            .turns
            .iter()
            .map(|turn| {
                let content: String =
                    characters[turn.content_start.0 as usize..turn.content_end.0 as usize].iter().collect();
                sitat_model::words(&content).count()
            })
            .sum();
        assert_eq!(view.source.row.words as usize, words);
    }
}

#[test]
fn hundreds_of_edits_undone_are_the_start_and_redone_the_end() {
    for seed in 0..4 {
        let mut random = Random::new(seed);
        let text =
            "I: Hva skjedde?\nKari: Ingen ringte på Årø, 😀 og det var stille.\n\nBare tekst.\nOla: e\u{301}n gang.\n";
        let mut one = OneText::new(&text.repeat(3));
        let source = one.source;
        let start = one.rows();
        let mut past: Vec<Rows> = Vec::new();
        let mut future: VecDeque<Rows> = VecDeque::new();
        for _ in 0..80 {
            let before = one.rows();
            match random.place(12) {
                0 | 1 => {
                    let from = random.between(0, 150);
                    let to = from + random.between(1, 40);
                    let _ = one.code(from, to);
                }
                2 if !past.is_empty() => {
                    one.project().undo().unwrap();
                    assert_eq!(one.rows(), past.pop().unwrap());
                    future.push_front(before);
                    continue;
                }
                3 if !future.is_empty() => {
                    one.project().redo().unwrap();
                    assert_eq!(Some(one.rows()), future.pop_front());
                    past.push(before);
                    continue;
                }
                4 => {
                    one.restart();
                    continue;
                }
                _ => {
                    let length = one.project().source_text(source).unwrap().source.row.characters;
                    let from = random.between(0, length);
                    let first = replacement(&mut random, from, length);
                    let second = replacement(&mut random, first.range.end.0, length);
                    let many = [first, second];
                    let edited = one.project().edit_text(source, &many[..1 + random.place(2)], None);
                    assert!(edited.is_ok() || matches!(edited, Err(ProjectError::NothingLeft)), "{edited:?}");
                }
            }
            one.check();
            if one.rows() != before {
                past.push(before);
                future.clear();
            }
        }
        let end = one.rows();
        let steps = past.len();
        assert!(steps > 20);
        for before in past.iter().rev() {
            one.project().undo().unwrap();
            assert_eq!(one.rows(), *before);
        }
        assert_eq!(one.rows(), start);
        one.restart();
        one.check();
        for _ in 0..steps {
            one.project().redo().unwrap();
        }
        assert_eq!(one.rows(), end);
        one.check();
    }
}

#[test]
fn the_journal_of_an_edit_holds_only_what_it_touches() {
    let mut one = OneText::new(&"R: Ingen ringte på Årø den dagen.\n".repeat(400));
    let table: String = std::iter::once("source;quote;code;occurrence\n".to_owned())
        .chain((1..=400).map(|number| format!("tekst;Ingen ringte;a;{number}\ntekst;Årø den;b;{number}\n")))
        .collect();
    let path = one.folder.path().join("sitater.csv");
    std::fs::write(&path, table).unwrap();
    assert_eq!(one.project().import_quotes(&path, false).unwrap().value.applied, 800);
    let source = one.source;
    let typo = Replacement { range: TextRange::new(3, 8), text: "Nokon".to_owned() };
    let more = Replacement { range: TextRange::new(9, 9), text: "ikke ".to_owned() };
    one.project().edit_text(source, &[typo, more], None).unwrap();
    one.check();
    let connection = Connection::open(one.path()).unwrap();
    let recorded: u32 = connection
        .query_row("SELECT count(*) FROM journal_entry WHERE step_id = (SELECT max(id) FROM journal_step)", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert!(recorded < 20, "{recorded} rows in the journal");
    assert_eq!(one.words()[..3], ["Nokon ikke ringte", "Årø den", "Ingen ringte"]);
    one.project().undo().unwrap();
    one.check();
    assert_eq!(one.words()[..3], ["Ingen ringte", "Årø den", "Ingen ringte"]);
}

#[test]
fn a_paste_of_ten_megabytes_is_taken_and_a_greater_one_refused() {
    let mut one = OneText::new("R: Ingen ringte.\n");
    one.code(3, 8).unwrap();
    let source = one.source;
    let paste = |megabytes: usize| Replacement {
        range: TextRange::new(3, 3),
        text: "Det sto så mye. 😀 ".repeat((megabytes << 20) / 21),
    };
    one.project().edit_text(source, &[paste(10)], None).unwrap();
    assert_eq!(one.words(), ["Ingen"]);
    let refused = one.project().edit_text(source, &[paste(45)], None).unwrap_err();
    assert!(matches!(refused, ProjectError::TextTooLong { limit: 50 }));
    one.project().undo().unwrap();
    assert_eq!(one.project().source_text(source).unwrap().text, "R: Ingen ringte.\n");
}
