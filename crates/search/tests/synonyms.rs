//! Words that mean the same find each other, each with its own forms, and the answer says why.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use sitat_model::{OffsetMap, SourceId, TextRange};
use sitat_search::{Answer, Everything, FormKind, FormKinds, Index, Passage, Query, SearchError, SearchOptions};

const SOURCE: SourceId = SourceId(7);
const TEXT: &str = "Smartbyen er her. En smartby, ja.\nVi sier Smart city, ikke smarte byer.\nEn by er en by.";
const SET: &str = "smartby = Smart city = smart by";

fn index_of(text: &str) -> Index {
    let mut index = Index::new().unwrap();
    let mut start = 0;
    let mut passages = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        let length = u32::try_from(line.chars().count()).unwrap();
        passages.push(Passage { number, content: TextRange::new(start, start + length) });
        start += length + 1;
    }
    index.replace_source(SOURCE, text, &passages).unwrap();
    index.commit().unwrap();
    index
}

fn options(sets: &[&str]) -> SearchOptions {
    let sets = sets.iter().map(|set| set.split(" = ").map(str::to_owned).collect());
    SearchOptions { synonyms: sets.collect(), ..SearchOptions::default() }
}

fn ask(query: &str, options: &SearchOptions) -> Answer {
    index_of(TEXT).search(&Query::parse(query).unwrap(), options, &Everything, &[SOURCE], None).unwrap()
}

fn quotes(answer: &Answer) -> Vec<&'static str> {
    assert_eq!(answer.total, answer.hits.len() as u64);
    let map = OffsetMap::new(TEXT);
    answer.hits.iter().map(|hit| map.slice(TEXT, hit.range)).collect()
}

#[test]
fn a_word_of_a_set_finds_all_of_it_with_its_forms_and_says_why() {
    let all = ["Smartbyen", "smartby", "Smart city", "smarte byer"];
    let answer = ask("smartby", &options(&[SET]));
    assert_eq!(quotes(&answer), all);
    let listed: Vec<(&str, &str, FormKind, Option<&str>, u32)> = answer
        .forms
        .iter()
        .map(|form| (form.word.as_str(), form.form.as_str(), form.kind, form.set.as_deref(), form.count))
        .collect();
    assert_eq!(
        listed,
        [
            ("smartby", "smartby", FormKind::Exact, None, 1),
            ("smartby", "smartbyen", FormKind::Inflection, None, 1),
            ("smartby", "smart city", FormKind::Synonym, Some(SET), 1),
            ("smartby", "smarte byer", FormKind::Synonym, Some(SET), 1),
        ]
    );
    // Also another form of the word, and a phrase that is a member.
    assert_eq!(quotes(&ask("smartbyen", &options(&[SET]))), all);
    assert_eq!(quotes(&ask("\"smart city\"", &options(&[SET]))), all);
    assert_eq!(quotes(&ask("\"smarte byer\"", &options(&[SET]))), all);
    assert_eq!(quotes(&ask("smartby", &options(&[]))), ["Smartbyen", "smartby"]);
}

#[test]
fn synonyms_count_within_phrases_and_near_things() {
    let options = options(&["ja = ikke", SET]);
    assert_eq!(quotes(&ask("\"smartby ja\"", &options)), ["smartby, ja", "Smart city, ikke"]);
    assert_eq!(quotes(&ask("sier NEAR/2 smartby", &options)), ["sier", "Smart city"]);
    assert_eq!(
        quotes(&ask("smartby BEFORE/1 ja", &options)),
        ["smartby", "ja", "Smart city", "ikke", "smarte byer"][..4]
    );
}

#[test]
fn each_synonym_can_be_switched_off_and_all_of_them() {
    let mut some = options(&[SET]);
    some.switched_off.insert("smarte byer".to_owned());
    let answer = ask("smartby", &some);
    assert_eq!(quotes(&answer), ["Smartbyen", "smartby", "Smart city"]);
    let off: Vec<(&str, u32)> =
        answer.forms.iter().filter(|form| !form.on).map(|form| (form.form.as_str(), form.count)).collect();
    assert_eq!(off, [("smarte byer", 1)]);
    let none = SearchOptions { kinds: FormKinds { synonyms: false, ..FormKinds::default() }, ..some };
    assert_eq!(quotes(&ask("smartby", &none)), ["Smartbyen", "smartby"]);
}

#[test]
fn what_must_not_be_there_is_taken_as_written() {
    let found = ask("en -\"smart by\"", &options(&[SET]));
    assert_eq!(found.hits.iter().map(|hit| hit.passage).collect::<Vec<_>>(), [1, 3, 3]);
    assert_eq!(quotes(&ask("en -smartby", &options(&[SET]))), ["En", "en"]);
}

#[test]
fn a_place_that_several_words_of_the_query_find_is_counted_once() {
    let answer = ask("smartby OR \"smart by\" OR smartby", &options(&[SET]));
    assert_eq!(quotes(&answer), ["Smartbyen", "smartby", "Smart city", "smarte byer"]);
    let limited = index_of(TEXT);
    let query = Query::parse("smartby").unwrap();
    let first = limited.search(&query, &options(&[SET]), &Everything, &[SOURCE], Some(1)).unwrap();
    assert_eq!((first.total, first.hits.len()), (4, 1));
}

#[test]
fn ten_thousand_forms_are_searched_and_more_than_can_be_listed_are_refused() {
    let words: Vec<String> = (0..10_000).map(|number| format!("ord{number}")).collect();
    let index = index_of(&words.join(" "));
    let answer = index.search(&Query::parse("ord*").unwrap(), &options(&[]), &Everything, &[SOURCE], None).unwrap();
    assert_eq!((answer.total, answer.forms.len()), (10_000, 10_000));
    // The same as a set, a word of it asked for.
    let set = [words.join(" = ")];
    let set: Vec<&str> = set.iter().map(String::as_str).collect();
    let answer = index.search(&Query::parse("ord7").unwrap(), &options(&set), &Everything, &[SOURCE], None).unwrap();
    assert_eq!((answer.total, answer.forms.len()), (10_000, 10_000));
    let pairs: Vec<String> = (0..300).map(|number| format!("ord {number}")).collect();
    let set = [pairs.join(" = ")];
    let set: Vec<&str> = set.iter().map(String::as_str).collect();
    let refused = index.search(&Query::parse("\"ord 7\"").unwrap(), &options(&set), &Everything, &[SOURCE], None);
    assert!(matches!(refused, Err(SearchError::TooManyForms { .. })));
}
