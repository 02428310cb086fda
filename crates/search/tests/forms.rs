//! How well inflections are found, over lists of words made by hand: recall over pairs of one family, precision over
//! those and pairs that must not find each other. The figures stand in docs/decisions/0042.
//!
//! `cargo test -p sitat-search --test forms -- --nocapture` prints them with what is missed and what is found wrongly.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and this one tells")]

use std::collections::BTreeSet;

use sitat_model::{SourceId, TextRange};
use sitat_search::{Everything, Index, Passage, Query, SearchOptions};

struct Quality {
    pairs: usize,
    recall: f64,
    precision: f64,
}

/// The words that each word of a list finds, and what is right.
fn measure(name: &str, list: &str) -> Quality {
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (apart, families): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with('!'));
    let pairs = |lines: &[&str]| -> BTreeSet<(String, String)> {
        let mut pairs = BTreeSet::new();
        for line in lines {
            let words: Vec<&str> = line.trim_start_matches('!').split_whitespace().collect();
            for first in &words {
                pairs.extend(words.iter().filter(|word| *word != first).map(|word| ((*first).into(), (*word).into())));
            }
        }
        pairs
    };
    let (right, wrong) = (pairs(&families), pairs(&apart));
    assert!(right.is_disjoint(&wrong), "{:?}", right.intersection(&wrong).collect::<Vec<_>>());
    let words: BTreeSet<&String> = right.iter().chain(&wrong).map(|(word, _)| word).collect();
    let text = words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" ");
    let mut index = Index::new().unwrap();
    let content = TextRange::new(0, u32::try_from(text.chars().count()).unwrap());
    index.replace_source(SourceId(1), &text, &[Passage { number: 1, content }]).unwrap();
    index.commit().unwrap();
    let mut found = BTreeSet::new();
    for word in &words {
        let query = Query::parse(word).unwrap();
        let answer = index.search(&query, &SearchOptions::default(), &Everything, &[SourceId(1)], Some(0)).unwrap();
        found.extend(answer.forms.into_iter().map(|form| ((*word).clone(), form.form)));
    }
    let (hit, miss): (Vec<_>, Vec<_>) = right.iter().partition(|pair| found.contains(*pair));
    let bad: Vec<_> = wrong.iter().filter(|pair| found.contains(*pair)).collect();
    let share =
        |part: usize, whole: usize| f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole).unwrap());
    let quality = Quality {
        pairs: right.len() + wrong.len(),
        recall: share(hit.len(), right.len()),
        precision: share(hit.len(), hit.len() + bad.len()),
    };
    println!(
        "{name}: {} pairs that belong together, {} that do not; recall {:.3}, precision {:.3}",
        right.len(),
        wrong.len(),
        quality.recall,
        quality.precision
    );
    println!("  missed: {miss:?}\n  wrong: {bad:?}");
    quality
}

#[test]
fn bokmal_words_find_their_forms_and_no_others() {
    let quality = measure("bokmål", include_str!("forms/nb.txt"));
    assert!(quality.pairs > 200);
    assert!(quality.recall > 0.98 && quality.precision > 0.99);
}

#[test]
fn nynorsk_words_find_their_forms_and_no_others() {
    let quality = measure("nynorsk", include_str!("forms/nn.txt"));
    assert!(quality.pairs > 200);
    assert!(quality.recall > 0.97 && quality.precision > 0.99);
}
