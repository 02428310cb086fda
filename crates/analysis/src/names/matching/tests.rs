//! Forms in which names stand, and what only looks like one.

use proptest::prelude::*;
use sitat_model::OffsetMap;

use super::*;

fn matcher(names: &[(&str, &str, NameKind)]) -> NameMatcher {
    let names: Vec<ListedName> = names
        .iter()
        .map(|(name, replacement, kind)| ListedName {
            name: (*name).to_owned(),
            replacement: (*replacement).to_owned(),
            kind: *kind,
        })
        .collect();
    NameMatcher::new(&names)
}

fn study() -> NameMatcher {
    matcher(&[
        ("Kari", "Anne", NameKind::Person),
        ("Kari Nordmann", "Anne Lie", NameKind::Person),
        ("Per", "Trygve", NameKind::Person),
        ("Lars", "Jonas", NameKind::Person),
        ("Åse-Liv", "Bente", NameKind::Person),
        ("Storvik", "Kommune A", NameKind::Place),
        ("Elvtun skole", "Skolen", NameKind::Organisation),
        ("900 00 000", "[telefon]", NameKind::Telephone),
        ("kari@storvik.example", "[e-post]", NameKind::Email),
    ])
}

fn replaced(text: &str) -> String {
    study().replace(text).0
}

fn doubts(text: &str) -> Vec<(String, String, Option<NameDoubt>)> {
    let map = OffsetMap::new(text);
    let hits = study().find(text, &[]);
    hits.into_iter().map(|hit| (map.slice(text, hit.range).to_owned(), hit.replacement, hit.doubt)).collect()
}

#[test]
fn only_whole_words_are_names() {
    assert_eq!(
        replaced("Ho heiter Kari. En person. Karin, Karianne og Okari."),
        "Ho heiter Anne. En person. Karin, Karianne og Okari."
    );
    assert_eq!(replaced("(Kari), «Kari»: Kari/Per; KariX"), "(Anne), «Anne»: Anne/Trygve; KariX");
}

#[test]
fn a_genitive_stays_one() {
    assert_eq!(
        replaced("Karis bil, Kari's bil, Kari\u{2019}s bil, Lars' bil, Lars\u{2019} bil, KARIS BIL"),
        "Annes bil, Anne's bil, Anne\u{2019}s bil, Jonas' bil, Jonas\u{2019} bil, ANNES BIL"
    );
    assert_eq!(replaced("Hun sa 'Lars' og gikk"), "Hun sa 'Jonas' og gikk");
}

#[test]
fn the_longest_name_wins_over_line_ends_and_hard_blanks() {
    assert_eq!(replaced("da Kari\u{a0}Nordmann og Kari\nNordmanns bil"), "da Anne Lie og Anne Lies bil");
    assert_eq!(replaced("Kari\n\nNordmann"), "Anne\n\nNordmann");
}

#[test]
fn letters_may_be_capital_decomposed_or_softly_hyphenated() {
    assert_eq!(replaced("KARI og A\u{30a}se\u{2011}Liv, Åse Liv, Ka\u{ad}ri"), "ANNE og Bente, Bente, Anne");
}

#[test]
fn compounds_with_a_hyphen_and_words_behind_are_kept() {
    assert_eq!(
        replaced("Storvik kommune, Storvik-saken, Storviks plan, Nord-Storvik"),
        "Kommune A kommune, Kommune A-saken, Kommune As plan, Nord-Kommune A"
    );
    assert_eq!(
        replaced("Elvtun skole, Elvtun skolen, Elvtun skoles, Elvtun skolens"),
        "Skolen, Skolen, Skolens, Skolens"
    );
}

#[test]
fn numbers_are_found_however_they_are_written() {
    assert_eq!(
        replaced("90000000, 90 00 00 00, +47 900 00 000, +4790000000, 0047 90000000 men ikke 190000000"),
        "[telefon], [telefon], [telefon], [telefon], [telefon] men ikke 190000000"
    );
    assert_eq!(replaced("Skriv til Kari@Storvik.example."), "Skriv til [e-post].");
}

#[test]
fn what_may_be_another_word_is_offered_and_not_taken() {
    let doubtful = |words: &str, replacement: &str, doubt| (words.to_owned(), replacement.to_owned(), Some(doubt));
    assert_eq!(doubts("Per i dag"), [doubtful("Per", "Trygve", NameDoubt::OrdinaryWord)]);
    assert_eq!(doubts("- Per i dag"), [doubtful("Per", "Trygve", NameDoubt::OrdinaryWord)]);
    assert_eq!(doubts("tre per dag"), [doubtful("per", "Trygve", NameDoubt::SmallLetters)]);
    assert_eq!(doubts("så sa kari det"), [doubtful("kari", "Anne", NameDoubt::SmallLetters)]);
    assert_eq!(doubts("i Storviksaken"), [doubtful("Storvik", "Kommune A-", NameDoubt::PartOfWord)]);
    assert_eq!(doubts("ja, Per-Olav"), [doubtful("Per", "Trygve", NameDoubt::PartOfName)]);
    assert_eq!(doubts("ja, Else-Kari"), [doubtful("Kari", "Anne", NameDoubt::PartOfName)]);
}

#[test]
fn a_part_of_a_joined_name_is_certain_where_the_other_part_is_a_name_of_its_own() {
    let list = |names: &[(&str, &str)]| {
        let name = |&(name, replacement): &(&str, &str)| ListedName {
            name: name.to_owned(),
            replacement: replacement.to_owned(),
            kind: NameKind::Person,
        };
        NameMatcher::new(&names.iter().map(name).collect::<Vec<_>>())
    };
    let matcher = list(&[("Per", "Ole"), ("Olav Berg", "Jon Lie")]);
    assert_eq!(matcher.replace("da kom Per-Olav Berg"), ("da kom Ole-Jon Lie".to_owned(), 2));
    assert_eq!(matcher.replace("da kom Jan-Per-Olav Berg").1, 1, "Jan is no name of the list");
}

#[test]
fn a_label_and_a_word_within_the_sentence_are_certain() {
    for text in ["Per: Nei.", "da sa Per det", "Det var Pers bil"] {
        assert!(doubts(text).iter().all(|(_, _, doubt)| doubt.is_none()), "{text}");
    }
}

#[test]
fn no_name_reaches_across_a_break() {
    let text = "A: da Kari\nNordmann: ja";
    let found = |breaks: &[u32]| study().find(text, breaks).first().map(|hit| hit.range.len());
    assert_eq!(found(&[]), Some(13));
    assert_eq!(found(&[0, 3, 10, 11, 21]), Some(4));
}

fn names() -> impl Strategy<Value = Vec<(String, NameKind)>> {
    let word = "[A-ZÅ][a-zøé]{1,5}";
    let name = prop_oneof![
        word.prop_map(|name| (name, NameKind::Person)),
        (word, word).prop_map(|(one, two)| (format!("{one} {two}"), NameKind::Place)),
        (word, word).prop_map(|(one, two)| (format!("{one}-{two}"), NameKind::Person)),
        "[2-9][0-9]{7}".prop_map(|number| (number, NameKind::Telephone)),
    ];
    proptest::collection::vec(name, 1..5)
}

proptest! {
    #[test]
    fn nothing_listed_is_left_and_nothing_else_has_changed(
        names in names(),
        parts in proptest::collection::vec(("[ \n.,'\u{a0}\u{ad}a-cs-]{0,4}", 0_usize..6, any::<bool>()), 0..12),
    ) {
        let listed: Vec<ListedName> = names
            .iter()
            .enumerate()
            .map(|(number, (name, kind))| ListedName { name: name.clone(), replacement: format!("[{number}]"), kind: *kind })
            .collect();
        let matcher = NameMatcher::new(&listed);
        let mut text = String::new();
        for (between, name, is_capitals) in parts {
            text.push_str(&between);
            if let Some((name, _)) = names.get(name) {
                text.push_str(&if is_capitals { name.to_uppercase() } else { name.clone() });
            }
        }
        let hits = matcher.find(&text, &[]);
        prop_assert!(hits.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
        let (after, count) = matcher.replace(&text);
        prop_assert_eq!(count as usize, hits.iter().filter(|hit| hit.doubt.is_none()).count());
        let left = matcher.find(&after, &[]);
        prop_assert!(left.iter().all(|hit| hit.doubt.is_some()), "{:?} → {:?}: {:?}", text, after, left);
        // What is not a hit stands there as before, in order.
        let map = OffsetMap::new(&text);
        let mut rest = after.as_str();
        let mut kept_from = 0;
        for hit in hits.iter().filter(|hit| hit.doubt.is_none()) {
            let kept = map.slice(&text, TextRange::new(kept_from, hit.range.start.0));
            rest = rest.strip_prefix(kept).and_then(|rest| rest.strip_prefix(hit.replacement.as_str())).unwrap();
            kept_from = hit.range.end.0;
        }
        prop_assert_eq!(rest, map.slice(&text, TextRange::new(kept_from, map.characters())));
    }

    #[test]
    fn any_text_is_looked_through_without_a_fault(text in "\\PC{0,60}", names in names()) {
        let listed: Vec<ListedName> = names
            .iter()
            .map(|(name, kind)| ListedName { name: name.clone(), replacement: "[x]".to_owned(), kind: *kind })
            .collect();
        let characters = OffsetMap::new(&text).characters();
        for hit in NameMatcher::new(&listed).find(&text, &[]) {
            prop_assert!(hit.range.start < hit.range.end && hit.range.end.0 <= characters);
        }
        let mut finder = crate::NameFinder::default();
        finder.learn(&text, &[]);
        for name in finder.find(&text, &[]) {
            prop_assert!(name.range.end.0 <= characters);
        }
    }
}
