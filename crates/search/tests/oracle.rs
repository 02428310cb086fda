//! The index agrees with reading every turn from beginning to end.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sitat_model::{SourceId, TextRange, Word, words};
use sitat_search::{Everything, FormKinds, Index, Link, Passage, Query, QueryWord, SearchOptions, Within};

fn fits(word: &QueryWord, term: &str) -> bool {
    match word.text().strip_suffix('*') {
        Some(prefix) => term.starts_with(prefix),
        None => word.text() == term,
    }
}

/// Where a word or phrase stands in a turn.
fn places(pattern: &[QueryWord], turn: &[Word]) -> Vec<TextRange> {
    let fitting = turn
        .windows(pattern.len())
        .filter(|window| window.iter().zip(pattern).all(|(word, part)| fits(part, &word.term)));
    fitting.map(|window| TextRange { start: window[0].range.start, end: window[window.len() - 1].range.end }).collect()
}

/// Where one thing of a row of nearness stands, in numbers of words.
fn spans(part: &Query, turn: &[Word]) -> Vec<(usize, usize)> {
    let of = |pattern: &[QueryWord]| -> Vec<(usize, usize)> {
        let ends = (0..turn.len()).map(|start| (start, start + pattern.len())).filter(|&(_, end)| end <= turn.len());
        ends.filter(|&(start, end)| turn[start..end].iter().zip(pattern).all(|(word, part)| fits(part, &word.term)))
            .collect()
    };
    match part {
        Query::Word(word) => of(std::slice::from_ref(word)),
        Query::Phrase(pattern) => of(pattern),
        Query::Or(parts) => parts.iter().flat_map(|part| spans(part, turn)).collect(),
        _ => Vec::new(),
    }
}

/// All rows of spans, each near the next: by trying every one.
fn rows(parts: &[Query], links: &[Link], turn: &[Word]) -> Vec<Vec<(usize, usize)>> {
    let mut rows: Vec<Vec<(usize, usize)>> = spans(&parts[0], turn).into_iter().map(|span| vec![span]).collect();
    for (part, link) in parts[1..].iter().zip(links) {
        let mut longer = Vec::new();
        for row in &rows {
            let last = row[row.len() - 1];
            for span in spans(part, turn) {
                let (in_order, front, back) = if last.1 <= span.0 {
                    (true, last, span)
                } else if span.1 <= last.0 {
                    (false, span, last)
                } else {
                    continue;
                };
                let is_near = match link.within {
                    Within::Words(words) => back.0 - front.1 < words as usize,
                    Within::Turn | Within::Answer => true,
                };
                if is_near && (in_order || !link.is_ordered) {
                    longer.push([row.as_slice(), &[span]].concat());
                }
            }
        }
        rows = longer;
    }
    rows
}

/// Whether a turn matches; wanted words put their places into `found`.
fn matches(query: &Query, turn: &[Word], wanted: bool, found: &mut BTreeSet<TextRange>) -> bool {
    let mut occurs = |pattern: &[QueryWord]| {
        let places = places(pattern, turn);
        let occurs = !places.is_empty();
        if wanted {
            found.extend(places);
        }
        occurs
    };
    match query {
        Query::Word(word) => occurs(std::slice::from_ref(word)),
        Query::Phrase(pattern) => occurs(pattern),
        Query::And(parts) => {
            parts.iter().map(|part| matches(part, turn, wanted, found)).fold(true, |all, one| all & one)
        }
        Query::Or(parts) => {
            parts.iter().map(|part| matches(part, turn, wanted, found)).fold(false, |any, one| any | one)
        }
        Query::Not(part) => !matches(part, turn, !wanted, found),
        Query::Near(parts, links) => {
            let rows = rows(parts, links, turn);
            if wanted {
                let spans = rows.iter().flatten();
                found.extend(
                    spans.map(|&(start, end)| TextRange {
                        start: turn[start].range.start,
                        end: turn[end - 1].range.end,
                    }),
                );
            }
            !rows.is_empty()
        }
        Query::Filter(_) | Query::Pattern(_) => true,
    }
}

fn query() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        4 => "[ab][ab]?",
        1 => "[ab]\\*",
        2 => "\"[ab][ab]?\\*? [ab][ab]?( [ab])?\"",
        3 => "[ab][ab]? (NEAR|BEFORE)/[123] ([ab]|\"[ab]b? a\"|\\([ab] OR \"[ab] b\"\\))( (NEAR/turn|BEFORE/2|BEFORE/answer) [ab]b?)?",
    ];
    let leaf = leaf.prop_map(|text| if text.contains('/') { format!("({text})") } else { text });
    leaf.prop_recursive(3, 12, 3, |part| {
        prop_oneof![
            (part.clone(), part.clone()).prop_map(|(first, second)| format!("({first} {second})")),
            (part.clone(), part.clone()).prop_map(|(first, second)| format!("({first} OR {second})")),
            part.prop_map(|part| format!("-{part}")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn searching_finds_what_reading_finds(
        sources in prop::collection::vec(prop::collection::vec("([ab]{1,2}[ ,]){0,7}", 1..6), 1..4),
        replaced in prop::collection::vec("([ab]{1,2} ){0,7}", 1..6),
        queries in prop::collection::vec(query(), 12),
        limit in 0..6_usize,
    ) {
        let mut index = Index::new().unwrap();
        let mut turns: Vec<(SourceId, Vec<String>)> =
            (0..).map(SourceId).zip(sources).collect();
        let put = |index: &mut Index, source: SourceId, lines: &[String]| {
            let mut passages = Vec::new();
            let mut start = 0;
            for (number, line) in (0..).zip(lines) {
                let end = start + u32::try_from(line.len()).unwrap();
                passages.push(Passage { number, content: TextRange::new(start, end) });
                start = end + 1;
            }
            index.replace_source(source, &lines.join("\n"), &passages).unwrap();
        };
        for (source, lines) in &turns {
            put(&mut index, *source, lines);
        }
        index.commit().unwrap();
        turns[0].1 = replaced;
        put(&mut index, turns[0].0, &turns[0].1);
        index.commit().unwrap();

        let order: Vec<SourceId> = turns.iter().map(|(source, _)| *source).rev().collect();
        let options = SearchOptions { kinds: FormKinds { exact: true, inflections: false, ..FormKinds::default() }, ..SearchOptions::default() };
        for text in queries {
            let Ok(query) = Query::parse(&text) else { continue };
            let mut expected = Vec::new();
            for (source, lines) in turns.iter().rev() {
                let mut start = 0;
                for (number, line) in (0_u32..).zip(lines) {
                    let turn: Vec<Word> = words(line).collect();
                    let mut found = BTreeSet::new();
                    if matches(&query, &turn, true, &mut found) {
                        if found.is_empty() && !line.is_empty() {
                            found.insert(TextRange::new(0, u32::try_from(line.len()).unwrap()));
                        }
                        // By the first word, then by the number of words.
                        expected.extend(found.iter().map(|range| {
                            (*source, number, TextRange::new(start + range.start.0, start + range.end.0))
                        }));
                    }
                    start += u32::try_from(line.len()).unwrap() + 1;
                }
            }
            let all = index.search(&query, &options, &Everything, &order, None).unwrap();
            let hits: Vec<_> = all.hits.iter().map(|hit| (hit.source, hit.passage, hit.range)).collect();
            prop_assert_eq!(&hits, &expected, "{}", text);
            prop_assert_eq!(all.total, hits.len() as u64);
            let some = index.search(&query, &options, &Everything, &order, Some(limit)).unwrap();
            prop_assert_eq!(some.total, all.total);
            prop_assert_eq!(&some.hits[..], &all.hits[..limit.min(all.hits.len())], "{}", text);
        }
    }
}
