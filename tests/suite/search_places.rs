//! A hit is exactly where it says, in any text.

use proptest::prelude::*;
use serde_json::Value;
use sitat_testkit::text::{any_text, nasty_text};
use sitat_tests::Study;

const QUERIES: [&str; 12] = [
    "kommune",
    "på",
    "pa",
    "samarbeid*",
    "ikkje",
    "\"på Årø\"",
    "blåbærøl",
    "ß",
    "kommune OR vi",
    "e-post",
    "dåg og",
    "smart",
];

fn slice(text: &[char], start: usize, end: usize) -> String {
    text[start.min(text.len())..end.min(text.len())].iter().collect()
}

/// Every hit of every query is the words at its place, with the words around it.
fn check(first: &str, second: &str) {
    let study = Study::new();
    let mut sources = Vec::new();
    for (name, text) in [("en.txt", first), ("to.txt", second)] {
        // Zero bytes are refused at import.
        let text = text.replace('\0', "");
        sources.push(study.import(name, format!("R: og {text}"), &[]));
    }
    let texts: Vec<Vec<char>> = sources.iter().map(|source| study.text(*source).chars().collect()).collect();
    for query in QUERIES {
        let answer = study.search(query);
        let hits = answer["hits"].as_array().unwrap();
        assert_eq!(answer["total"], hits.len(), "{query}");
        for hit in hits {
            let place = sources.iter().position(|source| hit["source"] == *source).unwrap();
            let number = |field: &str| usize::try_from(hit[field].as_u64().unwrap()).unwrap();
            let (start, end) = (number("start"), number("end"));
            let text = &texts[place];
            assert_eq!(hit["quote"], Value::from(slice(text, start, end)), "{query}");
            assert_eq!(hit["before"], Value::from(slice(text, start.saturating_sub(60), start)), "{query}");
            assert_eq!(hit["after"], Value::from(slice(text, end, end + 60)), "{query}");
            assert!(start < end && !hit["quote"].as_str().unwrap().trim().is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_hit_is_the_words_at_its_place(first in any_text(), second in nasty_text()) {
        check(&first, &second);
    }
}

#[test]
fn a_removed_text_is_not_found_and_a_text_brought_back_is() {
    let mut study = Study::new();
    let source = study.import("en.txt", "R: blåbær og bringebær\n", &[]);
    assert_eq!(study.search("bringebær")["total"], 1);
    study.call("remove_source", serde_json::json!({"id": source}));
    assert_eq!(study.search("bringebær")["total"], 0);
    study.ask("undo");
    assert_eq!(study.search("bringebær")["total"], 1);
    study.restart();
    assert_eq!(study.search("bringebær")["total"], 1);
}

#[test]
fn letters_with_rings_are_not_letters_without() {
    let study = Study::new();
    study.import("en.txt", "R: på, pa, pa\u{30a} og PÅ\n", &[]);
    let quotes = |query: &str| -> Vec<String> {
        let answer = study.search(query);
        answer["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(quotes("på"), ["på", "pa\u{30a}", "PÅ"]);
    assert_eq!(quotes("pa"), ["pa"]);
}

#[test]
fn what_is_redone_is_found() {
    let mut study = Study::new();
    study.import("en.txt", "R: blåbær og bringebær\n", &[]);
    study.ask("undo");
    study.restart();
    study.wait_for_search();
    assert_eq!(study.search("bringebær")["total"], 0);
    study.ask("redo");
    assert_eq!(study.search("bringebær")["total"], 1);
}
