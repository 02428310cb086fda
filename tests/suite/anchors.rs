//! Anchors never lie: whatever the text and whatever the selection, a passage is exactly the words it was put on.
//!
//! What is expected is worked out here with a list of characters, not with the offsets of the program.

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_testkit::text::{any_text, nasty_text};
use sitat_tests::Study;

/// A selection by two numbers that choose places in a text of any length.
type Selection = (usize, usize);

fn selections() -> impl Strategy<Value = Vec<Selection>> {
    proptest::collection::vec((0..5000_usize, 1..60_usize), 1..6)
}

/// The selected words without blanks at the edges, with their place; nothing if there are only blanks.
fn expected(text: &[char], (at, length): Selection) -> Option<(usize, usize)> {
    let mut start = at % text.len().max(1);
    let mut end = (start + length).min(text.len());
    while start < end && text[start].is_whitespace() {
        start += 1;
    }
    while end > start && text[end - 1].is_whitespace() {
        end -= 1;
    }
    (start < end).then_some((start, end))
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

fn words(text: &[char], start: usize, end: usize) -> String {
    text[start..end.min(text.len())].iter().collect()
}

/// The places of every passage of a source as the program shows them, after making sure that each is certain and
/// that the file keeps exactly the words of those places with their context.
fn passages(study: &Study, source: i64, text: &[char]) -> Vec<Vec<(usize, usize)>> {
    let kept = sitat_tests::stretches(&study.project());
    let shown = study.call("source_segments", json!({"id": source}));
    let segments = shown["segments"].as_array().unwrap();
    segments
        .iter()
        .map(|segment| {
            assert_eq!(segment["isCertain"], true);
            let own: Vec<_> = kept.iter().filter(|stretch| segment["id"] == stretch.segment).collect();
            for stretch in &own {
                assert_eq!(stretch.quote, words(text, stretch.start, stretch.end));
                assert_eq!(stretch.prefix, words(text, stretch.start.saturating_sub(32), stretch.start));
                assert_eq!(stretch.suffix, words(text, stretch.end, stretch.end + 32));
            }
            let places = segment["stretches"].as_array().unwrap().iter();
            let places: Vec<_> = places.map(|place| (number(&place["start"]), number(&place["end"]))).collect();
            assert_eq!(places, own.iter().map(|stretch| (stretch.start, stretch.end)).collect::<Vec<_>>());
            places
        })
        .collect()
}

/// Imports bytes, codes selections, and compares what is shown with what was selected, before and after a restart.
fn check(file: &str, bytes: &[u8], wanted: &[Selection]) {
    let mut study = Study::new();
    let path = study.file(file, bytes);
    let imported = study.call("import_sources", json!({"items": [study.item(&path, &[])]}));
    let Some(source) = imported["sources"][0]["id"].as_i64() else {
        // A text without a single character is no source, and that is said.
        assert_eq!(imported["refused"].as_array().unwrap().len(), 1);
        return;
    };
    study.call("create_code", json!({"parent": null, "name": "kode", "isCodable": true}));
    let code = study.code("kode");
    let text: Vec<char> = study.text(source).chars().collect();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for selection in wanted {
        let start = selection.0 % text.len().max(1);
        let end = (start + selection.1).min(text.len());
        let stretch = json!({"start": start, "end": end});
        let request = json!({"source": source, "stretches": [stretch], "codes": [code], "newCode": null});
        match expected(&text, *selection) {
            Some(place) => {
                study.call("apply_codes", request);
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            None => assert_eq!(study.refused("apply_codes", request), "refused project-no-words"),
        }
    }
    for _ in 0..2 {
        let shown = passages(&study, source, &text);
        assert_eq!(shown.len(), places.len());
        for stretches in shown {
            let [place] = stretches[..] else { panic!("{stretches:?}") };
            assert!(places.contains(&place), "{place:?} was never selected");
        }
        assert_eq!(study.text(source).chars().collect::<Vec<char>>(), text);
        study.restart();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_quote_of_a_text_file_is_what_was_selected(text in any_text(), wanted in selections()) {
        check("tekst.txt", text.as_bytes(), &wanted);
    }

    #[test]
    fn a_quote_of_a_nasty_text_file_is_what_was_selected(text in nasty_text(), wanted in selections()) {
        check("tekst.txt", text.as_bytes(), &wanted);
    }

    #[test]
    fn a_quote_of_a_word_file_is_what_was_selected(text in any_text(), wanted in selections()) {
        let paragraphs: Vec<&str> = text.split('\n').collect();
        check("tekst.docx", &sitat_testkit::docx(&paragraphs), &wanted);
    }

    #[test]
    fn a_passage_of_several_stretches_is_their_words(text in any_text(), wanted in selections()) {
        let study = Study::new();
        let source = study.import("tekst.txt", format!("R: først {text}"), &[]);
        study.call("create_code", json!({"parent": null, "name": "kode", "isCodable": true}));
        let text: Vec<char> = study.text(source).chars().collect();
        let stretches: Vec<Value> = wanted.iter().map(|(at, length)| {
            let start = at % text.len();
            json!({"start": start, "end": (start + length).min(text.len())})
        }).collect();
        let mut places: Vec<(usize, usize)> = wanted.iter().filter_map(|one| expected(&text, *one)).collect();
        let request = json!({"source": source, "stretches": stretches, "codes": [study.code("kode")], "newCode": null});
        if places.is_empty() {
            prop_assert_eq!(study.refused("apply_codes", request), "refused project-no-words");
            return Ok(());
        }
        study.call("apply_codes", request);
        places.sort_unstable();
        let mut joined: Vec<(usize, usize)> = Vec::new();
        for place in places {
            match joined.last_mut() {
                Some(last) if place.0 <= last.1 => last.1 = last.1.max(place.1),
                _ => joined.push(place),
            }
        }
        prop_assert_eq!(passages(&study, source, &text), [joined]);
    }
}

#[test]
fn line_ends_of_all_kinds_become_one_and_offsets_count_them_once() {
    let study = Study::new();
    let source = study.import("linjer.txt", "R: én\r\nR: to\rR: tre\nR: fire 😀 e\u{301}n\r\n", &[]);
    assert_eq!(study.text(source), "R: én\nR: to\nR: tre\nR: fire 😀 e\u{301}n\n");
    let place = study.find(source, "😀 e\u{301}n");
    assert_eq!((place.start, place.end), (27, 32));
}
