//! The index agrees with reading every turn from beginning to end.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sitat_model::{SourceId, TextRange, Word, words};
use sitat_search::{
    Everything, Filter, FormKinds, Index, Link, Passage, Query, QueryWord, Scope, SearchOptions, Within,
};

/// What else may stand where a word of the query stands.
#[derive(Default)]
struct Known {
    /// Sets of words that mean the same; each member has its words.
    sets: Vec<Vec<Vec<String>>>,
    /// Forms of words.
    forms: BTreeMap<String, BTreeSet<String>>,
}

/// All ways to write words of the query, with stars for those that have some.
fn ways(pattern: &[String], known: &Known) -> BTreeSet<Vec<String>> {
    let Some((first, rest)) = pattern.split_first() else { return BTreeSet::from([Vec::new()]) };
    let mut all: BTreeSet<Vec<String>> = BTreeSet::new();
    let mut add = |start: &[String], rest: &[String]| {
        all.extend(ways(rest, known).into_iter().map(|end| [start, &end].concat()));
    };
    add(std::slice::from_ref(first), rest);
    for set in &known.sets {
        for member in set.iter().filter(|member| pattern.starts_with(member)) {
            set.iter().for_each(|other| add(other, &pattern[member.len()..]));
        }
    }
    all
}

fn fits(word: &str, term: &str, known: &Known) -> bool {
    match word.strip_suffix('*') {
        Some(prefix) => term.starts_with(prefix),
        None => word == term || known.forms.get(word).is_some_and(|forms| forms.contains(term)),
    }
}

/// Whether a word is found by a part of a query, under one of its forms.
fn is_found(part: &str, word: &Word, known: &Known) -> bool {
    std::iter::once(&word.term).chain(&word.others).any(|term| fits(part, term, known))
}

/// Where a word or phrase stands, in numbers of words. What must not be there is taken as it is written.
fn spans_of(pattern: &[QueryWord], turn: &[Word], known: &Known) -> Vec<(usize, usize)> {
    let pattern: Vec<String> = pattern.iter().map(|word| word.text().to_owned()).collect();
    let mut spans = BTreeSet::new();
    for way in ways(&pattern, known) {
        let ends = (0..turn.len()).map(|start| (start, start + way.len())).filter(|&(_, end)| end <= turn.len());
        spans.extend(
            ends.filter(|&(start, end)| {
                turn[start..end].iter().zip(&way).all(|(word, part)| is_found(part, word, known))
            }),
        );
    }
    spans.into_iter().collect()
}

fn range_of((start, end): (usize, usize), turn: &[Word]) -> TextRange {
    TextRange { start: turn[start].range.start, end: turn[end - 1].range.end }
}

/// A stretch of a turn: its first word, the one after its last, and where it is.
type Stretch = (usize, usize, TextRange);

/// Where one thing of a row of nearness stands.
fn stretches(part: &Query, turn: &Turn<'_>, known: &Known) -> Vec<Stretch> {
    let with_range = |span: (usize, usize)| (span.0, span.1, range_of(span, &turn.words));
    match part {
        Query::Word(word) => {
            spans_of(std::slice::from_ref(word), &turn.words, known).into_iter().map(with_range).collect()
        }
        Query::Phrase(pattern) => spans_of(pattern, &turn.words, known).into_iter().map(with_range).collect(),
        Query::Or(parts) => parts.iter().flat_map(|part| stretches(part, turn, known)).collect(),
        Query::Pattern(_) => {
            let touched = |range: TextRange| {
                let touched: Vec<usize> =
                    (0..turn.words.len()).filter(|&at| turn.words[at].range.overlaps(range)).collect();
                Some((*touched.first()?, touched.last()? + 1, range))
            };
            read(part.to_string().trim_matches('/'), turn.text).into_iter().filter_map(touched).collect()
        }
        _ => Vec::new(),
    }
}

/// All rows of stretches, each near the next: by trying every one.
fn rows(parts: &[Query], links: &[Link], turn: &Turn<'_>, known: &Known) -> Vec<Vec<Stretch>> {
    let mut rows: Vec<Vec<Stretch>> = stretches(&parts[0], turn, known).into_iter().map(|span| vec![span]).collect();
    for (part, link) in parts[1..].iter().zip(links) {
        let mut longer = Vec::new();
        for row in &rows {
            let last = row[row.len() - 1];
            for span in stretches(part, turn, known) {
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

/// Where a regular expression is found: by the simplest way to read it, letter by letter (all letters here are ASCII).
fn read(pattern: &str, text: &str) -> Vec<TextRange> {
    let pattern = regex::Regex::new(pattern).unwrap();
    let place = |byte: usize| u32::try_from(byte).unwrap();
    pattern.find_iter(text).map(|hit| TextRange::new(place(hit.start()), place(hit.end()))).collect()
}

/// The texts, for regular expressions.
struct Texts(BTreeMap<SourceId, String>);

impl Scope for Texts {
    fn passage_matches(&self, filter: &Filter, source: SourceId, passage: u32) -> bool {
        Everything.passage_matches(filter, source, passage)
    }

    fn occurrence_matches(&self, filter: &Filter, source: SourceId, passage: u32, range: TextRange) -> bool {
        Everything.occurrence_matches(filter, source, passage, range)
    }

    fn words(&self, source: SourceId, range: TextRange) -> Option<&str> {
        self.0.get(&source)?.get(range.start.0 as usize..range.end.0 as usize)
    }
}

/// A turn as it is read by the oracle.
struct Turn<'text> {
    text: &'text str,
    words: Vec<Word>,
}

/// Whether a turn matches; wanted words put their places into `found`.
fn matches(query: &Query, turn: &Turn<'_>, known: &Known, wanted: bool, found: &mut BTreeSet<TextRange>) -> bool {
    let nothing = Known::default();
    let mut occurs = |pattern: &[QueryWord]| {
        let spans = spans_of(pattern, &turn.words, if wanted { known } else { &nothing });
        if wanted {
            found.extend(spans.iter().map(|&span| range_of(span, &turn.words)));
        }
        !spans.is_empty()
    };
    match query {
        Query::Word(word) => occurs(std::slice::from_ref(word)),
        Query::Phrase(pattern) => occurs(pattern),
        Query::And(parts) => {
            parts.iter().map(|part| matches(part, turn, known, wanted, found)).fold(true, |all, one| all & one)
        }
        Query::Or(parts) => {
            parts.iter().map(|part| matches(part, turn, known, wanted, found)).fold(false, |any, one| any | one)
        }
        Query::Not(part) => !matches(part, turn, known, !wanted, found),
        Query::Near(parts, links) => {
            let rows = rows(parts, links, turn, if wanted { known } else { &nothing });
            if wanted {
                found.extend(rows.iter().flatten().map(|&(_, _, range)| range));
            }
            !rows.is_empty()
        }
        Query::Pattern(_) => {
            let places = read(query.to_string().trim_matches('/'), turn.text);
            if wanted {
                found.extend(&places);
            }
            !places.is_empty()
        }
        Query::Filter(_) => true,
    }
}

fn query() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        4 => "[ab][ab]?",
        1 => "[ab]\\*",
        2 => "\"[ab][ab]?\\*? [ab][ab]?( [ab])?\"",
        3 => "[ab][ab]? (NEAR|BEFORE)/[123] ([ab]|\"[ab]b? a\"|/[ab]+( [ab])?/|\\([ab] OR (\"[ab] b\"|/b/)\\))( (NEAR/turn|BEFORE/2|BEFORE/answer) [ab]b?)?",
    ];
    let leaf =
        leaf.prop_map(|text| if text.contains("R/") || text.contains("E/") { format!("({text})") } else { text });
    let leaf = prop_oneof![9 => leaf, 1 => "/[ab]( [ab])?b[+?]?/"];
    leaf.prop_recursive(3, 12, 3, |part| {
        prop_oneof![
            (part.clone(), part.clone()).prop_map(|(first, second)| format!("({first} {second})")),
            (part.clone(), part.clone()).prop_map(|(first, second)| format!("({first} OR {second})")),
            part.prop_map(|part| format!("-{part}")),
        ]
    })
}

/// Sources of turns, a source that is replaced, and what is asked of them.
struct Material {
    sources: Vec<Vec<String>>,
    replaced: Vec<String>,
    queries: Vec<String>,
    sets: Vec<Vec<String>>,
    limit: usize,
}

/// Searching finds what reading finds. `lemmas` are words of which forms are searched, too; none: words as they are written.
fn agree(material: Material, lemmas: &[&str]) -> Result<(), TestCaseError> {
    let Material { sources, replaced, queries, sets, limit } = material;
    let mut index = Index::new().unwrap();
    let mut turns: Vec<(SourceId, Vec<String>)> = (0..).map(SourceId).zip(sources).collect();
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
    let kinds = FormKinds { exact: true, inflections: !lemmas.is_empty(), synonyms: false, ..FormKinds::default() };
    let mut options = SearchOptions { kinds, synonyms: sets.clone(), ..SearchOptions::default() };
    let mut known = Known::default();
    for lemma in lemmas {
        let alone = index.search(&Query::parse(lemma).unwrap(), &options, &Everything, &order, None).unwrap();
        known.forms.insert((*lemma).to_owned(), alone.forms.into_iter().map(|form| form.form).collect());
    }
    options.kinds.synonyms = true;
    let members = |set: &Vec<String>| set.iter().map(|own| own.split(' ').map(str::to_owned).collect()).collect();
    known.sets = sets.iter().map(members).collect();
    let scope = Texts(turns.iter().map(|(source, lines)| (*source, lines.join("\n"))).collect());
    for text in queries {
        let Ok(query) = Query::parse(&text) else { continue };
        if query.has_pattern() && scope.0.values().any(|text| text.contains("-\n")) {
            // How expressions read what the end of a line cuts is told beside them.
            continue;
        }
        let mut expected = Vec::new();
        for (source, lines) in turns.iter().rev() {
            let mut start = 0;
            for (number, line) in (0_u32..).zip(lines) {
                let turn = Turn { text: line, words: words(line).collect() };
                let mut found = BTreeSet::new();
                if matches(&query, &turn, &known, true, &mut found) {
                    if found.is_empty() && !line.is_empty() {
                        found.insert(TextRange::new(0, u32::try_from(line.len()).unwrap()));
                    }
                    // By the first word, then by the number of words.
                    expected.extend(
                        found
                            .iter()
                            .map(|range| (*source, number, TextRange::new(start + range.start.0, start + range.end.0))),
                    );
                }
                start += u32::try_from(line.len()).unwrap() + 1;
            }
        }
        let all = index.search(&query, &options, &scope, &order, None).unwrap();
        let mut hits: Vec<_> = all.hits.iter().map(|hit| (hit.source, hit.passage, hit.range)).collect();
        if query.has_pattern() {
            // What is no whole words stands behind what is, at the same word.
            hits.sort_by_key(|hit| (std::cmp::Reverse(hit.0), hit.1, hit.2));
        }
        prop_assert_eq!(&hits, &expected, "{} with {:?}", text, sets);
        prop_assert_eq!(all.total, hits.len() as u64);
        let some = index.search(&query, &options, &scope, &order, Some(limit)).unwrap();
        prop_assert_eq!(some.total, all.total);
        prop_assert_eq!(&some.hits[..], &all.hits[..limit.min(all.hits.len())], "{}", text);
    }
    Ok(())
}

/// A turn of such words.
fn turn_of(word: &'static str) -> impl Strategy<Value = String> {
    prop::collection::vec((word, "( |, |-\n)"), 0..7)
        .prop_map(|words| words.into_iter().flat_map(|(own, end)| [own, end]).collect())
}

/// Forms of words that are no forms of each other.
const FORMS: &str = "by|byen|byer|byene|kommune|kommunen|kommuner|skole|skolen|skolene|dele|deler|delte|og";
const LEMMAS: [&str; 4] = ["by", "kommune", "skole", "dele"];

fn lemma() -> impl Strategy<Value = String> {
    prop::sample::select(&LEMMAS[..]).prop_map(str::to_owned)
}

fn two_lemmas() -> impl Strategy<Value = String> {
    (lemma(), lemma()).prop_map(|(one, other)| format!("{one} {other}"))
}

/// What may stand near something.
fn neighbour() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => lemma(),
        1 => two_lemmas().prop_map(|words| format!("\"{words}\"")),
        1 => Just("/\\w+er/".to_owned()),
    ]
}

/// A query of these words: also among each other in phrases, near each other, left out, and beside expressions.
fn inflected_query() -> impl Strategy<Value = String> {
    let links = prop::sample::select(vec!["NEAR/1", "NEAR/3", "BEFORE/2", "NEAR/turn"]);
    let near = (neighbour(), links, neighbour()).prop_map(|(one, link, other)| format!("({one} {link} {other})"));
    let leaf = prop_oneof![
        3 => lemma(),
        2 => two_lemmas().prop_map(|words| format!("\"{words}\"")),
        2 => near,
        1 => Just("/by(en|er)/".to_owned()),
        1 => Just("kommun*".to_owned()),
    ];
    leaf.prop_recursive(2, 8, 3, |part| {
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
        sources in prop::collection::vec(prop::collection::vec("([ab]{1,2}( |,|-\n)){0,7}", 1..6), 1..4),
        replaced in prop::collection::vec("([ab]{1,2} ){0,7}", 1..6),
        queries in prop::collection::vec(query(), 12),
        sets in prop::collection::vec(prop::collection::vec("[ab]{1,2}( [ab]{1,2}){0,1}", 2..4), 0..3),
        limit in 0..6_usize,
    ) {
        agree(Material { sources, replaced, queries, sets, limit }, &[])?;
    }

    #[test]
    fn searching_finds_the_forms_that_reading_finds(
        sources in prop::collection::vec(prop::collection::vec(turn_of(FORMS), 1..6), 1..4),
        replaced in prop::collection::vec(turn_of(FORMS), 1..6),
        queries in prop::collection::vec(inflected_query(), 12),
        sets in prop::collection::vec(
            prop::collection::vec(prop_oneof![lemma(), two_lemmas()], 2..4),
            0..2,
        ),
        limit in 0..6_usize,
    ) {
        agree(Material { sources, replaced, queries, sets, limit }, &LEMMAS)?;
    }
}
