//! Queries that are made to take for ever: each is answered or refused within a time, and says why.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sitat_tests::{Study, furnish};

/// What any of them may take where nothing is optimised and two run beside each other.
const LONGEST: Duration = Duration::from_secs(10);

fn study() -> Study {
    let study = Study::new();
    study.import("a.txt", format!("R: {}!\n", "a".repeat(50_000)), &[]);
    study.import("b.txt", "R: vi ventet på svar i hele fjor og ingen ringte da heller\n".repeat(300), &[]);
    furnish(&study, &|words| words.to_owned());
    study.wait_for_search();
    study
}

/// Words of queries that somebody has thought up to hang the program.
fn queries() -> Vec<String> {
    let many = |part: &str, times: usize| part.repeat(times);
    vec![
        "/(a+)+$/".into(),
        "/(a|a)*b/".into(),
        "/(a|aa)+$/".into(),
        "/^(([a-z])+.)+[A-Z]([a-z])+$/".into(),
        "/a{1,1000}{1,1000}/".into(),
        "/(.*)*(.*)*(.*)*=/".into(),
        format!("/{}{}/", many("(", 5000), many(")", 5000)),
        format!("/{}/", vec!["abc"; 100_000].join("|")),
        "/\\p{L}{1000}/".into(),
        "/[^\\x00-\\x{10FFFF}]/".into(),
        "*".into(),
        "* NEAR *".into(),
        "a* NEAR/1000000 b*".into(),
        "?*?*?*?*?*".into(),
        "*a*a*a*a*a*a*a*b".into(),
        vec!["ord"; 10_000].join(" NEAR "),
        vec!["ord"; 10_000].join(" OR "),
        format!("{}ord{}", many("(", 100_000), many(")", 100_000)),
        format!("{}ord", many("NOT ", 100_000)),
        format!("{}ord", many("-", 100_000)),
        many("x", 1 << 20),
        many("ord ", 1 << 18),
        format!("\"{}\"", many("ord ", 100_000)),
        many("\"", 100_001),
        format!("code:{}", many("/", 100_000)),
        many("code:x ", 50_000),
        "vente~2 NEAR ringe~2".into(),
        format!("{}~2", many("ab", 2000)),
        many("\u{0301}", 100_000),
        many("\u{202e}", 100_000),
        "\0".into(),
    ]
}

/// Asks, and fails where the answer takes too long; whether it was answered.
fn asked(study: &Study, name: &str, request: Value, told: &str) -> bool {
    let told: String = told.chars().take(60).collect();
    let began = Instant::now();
    let answer = study.call_within(LONGEST * 3, name, request);
    let answer = answer.unwrap_or_else(|| panic!("{name} {told}: no answer"));
    assert!(began.elapsed() < LONGEST, "{name} {told}: {:?}", began.elapsed());
    match answer {
        Ok(_) => true,
        Err(said) => {
            assert!(!said.contains("project-bug"), "{name} {told}: {said}");
            false
        }
    }
}

fn search(query: &str) -> Value {
    json!({"query": query, "exact": true, "inflections": true, "compounds": true, "fuzzy": true, "synonyms": true,
        "switchedOff": [], "limit": 100})
}

#[test]
fn searches() {
    let study = study();
    let mut answered = 0;
    for query in queries() {
        answered += u32::from(asked(&study, "search", search(&query), &query));
        asked(&study, "query_parts", json!({"query": query}), &query);
        asked(&study, "search_spread", search(&query), &query);
    }
    assert!(answered > 3, "{answered}");
}

#[test]
fn searches_that_are_saved_are_rows_of_a_grid_and_do_not_hold_it_up() {
    let study = study();
    for (number, query) in queries().into_iter().enumerate() {
        asked(
            &study,
            "save_search",
            json!({"name": format!("søk {number}"), "search": search(&query), "showsSpread": true}),
            &query,
        );
    }
    let grid = json!({"rows": {"kind": "searches"}, "columns": {"kind": "sources"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false});
    asked(&study, "compare", json!({"grid": grid}), "all that were saved");
    asked(&study, "saved_searches", json!({}), "all that were saved");
}

#[test]
fn questions_about_codes() {
    let study = study();
    let many = |part: &str, times: usize| part.repeat(times);
    let mut all = queries();
    all.extend([
        vec!["Venting"; 10_000].join(" OVERLAP "),
        vec!["Venting"; 10_000].join(" AND "),
        vec!["Venting"; 150].join(" NEAR/1000 "),
        format!("{}Venting{}", many("(", 50_000), many(")", 50_000)),
        format!("{}Venting", many("NOT ", 50_000)),
        format!("{}Venting{}", many("(NOT ", 59), many(")", 59)),
        format!("Venting{}", many(" NOT BEFORE Fart", 20_000)),
    ]);
    for query in all {
        asked(&study, "query", json!({"query": query, "limit": 10}), &query);
        asked(&study, "save_query", json!({"name": format!("q{}", query.len()), "query": query}), &query);
    }
    asked(&study, "saved_queries", json!({}), "all");
}

#[test]
fn conditions_formulas_and_words_that_are_looked_for() {
    let study = study();
    let many = |part: &str, times: usize| part.repeat(times);
    let bombs = [
        format!("{}a = 1{}", many("(", 100_000), many(")", 100_000)),
        format!("{}a = 1", many("not ", 100_000)),
        vec!["innbyggere > 1"; 20_000].join(" and "),
        many("((", 1 << 19),
        many("\"", 99_999),
        format!("innbyggere: {}", (1..50_000).map(|limit| limit.to_string()).collect::<Vec<_>>().join(", ")),
        format!("1{}", many(" + 1", 200_000)),
        format!("{}1", many("-", 200_000)),
        format!("1{}", many("e9", 1000)),
    ];
    let grid = |filter: &str| json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": filter, "withPolicyDocuments": false});
    for (number, bomb) in bombs.iter().enumerate() {
        asked(&study, "compare", json!({"grid": grid(bomb)}), bomb);
        let attribute = json!({"name": format!("a{number}"), "kind": "number", "unit": null, "formula": bomb});
        asked(&study, "create_attribute", attribute, bomb);
        asked(&study, "cases", json!({}), bomb);
    }
    for words in [many("a", 40_000), many("\u{0301}", 10_000), many("a ", 20_000)] {
        let find = json!({"words": words, "source": null, "caseSensitive": false, "wholeWords": false});
        asked(&study, "find_words", find, &words);
    }
}
