//! Counts of words, and of words near places, agree with counting by hand.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use sitat_model::{SourceId, TextRange, words};
use sitat_search::{Around, Everything, GroupCount, Hit, Index, Passage, Query, SearchOptions};

/// Turns of a text, each a line.
fn passages(text: &str) -> Vec<Passage> {
    let mut start = 0;
    let mut passages = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        let end = start + u32::try_from(line.chars().count()).unwrap();
        passages.push(Passage { number, content: TextRange::new(start, end) });
        start = end + 1;
    }
    passages
}

fn index_of(texts: &[String]) -> Index {
    let mut index = Index::new().unwrap();
    for (id, text) in (1..).zip(texts) {
        index.replace_source(SourceId(id), text, &passages(text)).unwrap();
    }
    index.commit().unwrap();
    index
}

/// Odd turns of the first source are group 0, of the others group 1; turns that divide by four count nowhere.
fn group_of(source: SourceId, turn: u32) -> Option<u32> {
    (!turn.is_multiple_of(4)).then_some(if source == SourceId(1) { turn % 2 } else { 1 })
}

/// By word: how often everywhere, and by group the count and the count near.
type Counted = BTreeMap<String, (u64, BTreeMap<u32, (u32, u32)>)>;

fn counted(index: &Index, around: Option<Around<'_>>) -> Counted {
    let mut all = Counted::new();
    let mut last = String::new();
    index
        .tally(&group_of, around, &mut |own| {
            assert!(own.word > last.as_str(), "words come in their order");
            last = own.word.to_owned();
            let by_group = own.groups.iter().map(|&GroupCount { group, count, near }| (group, (count, near)));
            let known = all.insert(own.word.to_owned(), (own.everywhere, by_group.collect()));
            assert!(known.is_none(), "each word comes once");
        })
        .unwrap();
    all
}

/// The same by reading every turn.
fn by_hand(texts: &[String], hits: &[Hit], reach: usize) -> Counted {
    let mut all = Counted::new();
    for (source, text) in (1..).map(SourceId).zip(texts) {
        for passage in passages(text) {
            let line: String =
                text.chars().skip(passage.content.start.0 as usize).take(passage.content.len() as usize).collect();
            let said: Vec<_> = words(&line).collect();
            let is_found: Vec<bool> = said
                .iter()
                .map(|word| {
                    let place = passage.content.start.0 + word.range.start.0;
                    hits.iter().any(|hit| hit.source == source && hit.range.start.0 <= place && place < hit.range.end.0)
                })
                .collect();
            for (place, word) in said.iter().enumerate() {
                let own = all.entry(word.term.clone()).or_default();
                own.0 += 1;
                let Some(group) = group_of(source, passage.number).filter(|_| !is_found[place]) else { continue };
                let around = place.saturating_sub(reach)..(place + reach + 1).min(said.len());
                let counts = own.1.entry(group).or_default();
                counts.0 += 1;
                counts.1 += u32::from(is_found[around].iter().any(|found| *found));
            }
        }
    }
    all
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec!["data", "deling", "Data", "by", "smart", "kommune", "tid", "og", "ꙮ", "år"]);
    let turn = prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "));
    let text = prop::collection::vec(turn, 0..9).prop_map(|turns| turns.join("\n"));
    prop::collection::vec(text, 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_is_counted_where_it_is_said(texts in texts()) {
        prop_assert_eq!(counted(&index_of(&texts), None), by_hand(&texts, &[], 0));
    }

    #[test]
    fn words_near_places_are_counted_once(
        texts in texts(),
        query in prop::sample::select(vec!["data", "\"smart by\"", "og", "data OR \"deling data\"", "by NEAR/2 tid"]),
        reach in 1_u32..6,
    ) {
        let index = index_of(&texts);
        let order: Vec<SourceId> = (1..).take(texts.len()).map(SourceId).collect();
        let query = Query::parse(query).unwrap();
        let hits = index.search(&query, &SearchOptions::default(), &Everything, &order, None).unwrap().hits;
        let near = counted(&index, Some(Around { hits: &hits, words: reach }));
        prop_assert_eq!(near, by_hand(&texts, &hits, reach as usize));
    }

    #[test]
    fn a_text_that_was_edited_is_counted_as_it_is_now(before in texts(), after in texts()) {
        let mut index = index_of(&before);
        for (id, text) in (1..).zip(&after) {
            index.replace_source(SourceId(id), text, &passages(text)).unwrap();
        }
        for id in after.len()..before.len() {
            index.remove_source(SourceId(i64::try_from(id).unwrap() + 1));
        }
        index.commit().unwrap();
        prop_assert_eq!(counted(&index, None), by_hand(&after, &[], 0));
    }
}
