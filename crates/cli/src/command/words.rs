//! Lists how often words are said, or which words stand near another.

use std::collections::BTreeSet;

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::{Language, Message};
use sitat_project::{
    Collocations, ListedWord, Neighbourhood, Project, SearchRequest, Voices, WordCase, WordChoice, WordList,
};

use super::search::form_kinds;
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::opening;

/// So many rows are shown on a terminal unless somebody says how many.
const SHOWN: usize = 50;

#[derive(Serialize)]
struct ToldList<'list> {
    total: u64,
    different: u32,
    sources: u32,
    participants: u32,
    voices: &'static str,
    left_out: ToldSmall,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cases: Vec<ToldCase<'list>>,
    words: Vec<ToldWord<'list>>,
}

/// Small words that the list leaves out.
#[derive(Serialize)]
struct ToldSmall {
    languages: Vec<&'static str>,
    words: u64,
}

#[derive(Serialize)]
struct ToldCase<'list> {
    case: &'list str,
    words: u64,
    n: u32,
}

#[derive(Serialize)]
struct ToldWord<'list> {
    word: &'list str,
    forms: Vec<ToldForm<'list>>,
    count: u64,
    per_ten_thousand: f64,
    sources: u32,
    participants: u32,
    cases: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_case: Vec<ToldRate<'list>>,
}

#[derive(Serialize)]
struct ToldForm<'list> {
    form: &'list str,
    count: u64,
}

#[derive(Serialize)]
struct ToldRate<'list> {
    case: &'list str,
    count: u64,
    per_ten_thousand: f64,
}

#[derive(Serialize)]
struct ToldCollocations<'list> {
    hits: u64,
    window: u32,
    at_least: u32,
    words_near: u64,
    total: u64,
    different: u32,
    voices: &'static str,
    stop_words: Vec<&'static str>,
    searched: Vec<ToldForm<'list>>,
    words: Vec<ToldCollocate<'list>>,
}

#[derive(Serialize)]
struct ToldCollocate<'list> {
    word: &'list str,
    forms: Vec<ToldForm<'list>>,
    near: u64,
    count: u64,
    expected: f64,
    log_likelihood: f64,
    sources: u32,
    participants: u32,
}

fn forms(forms: &[(String, u64)]) -> Vec<ToldForm<'_>> {
    forms.iter().map(|(form, count)| ToldForm { form, count: *count }).collect()
}

fn codes(languages: &BTreeSet<Language>) -> Vec<&'static str> {
    languages.iter().map(|language| language.code()).collect()
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let number = |id, help| grammar.option(id, "cli-value-number", help).value_parser(value_parser!(u32));
    let role = grammar.option("role", "cli-value-role", "cli-help-words-role");
    let stop_words = grammar.option("stop-words", "cli-value-languages", "cli-help-words-stop-words");
    let kinds = grammar.option("forms", "cli-value-forms", "cli-help-search-forms").requires("collocates");
    let command = command
        .arg(grammar.project())
        .arg(grammar.flag("together", "cli-help-words-together"))
        .arg(grammar.option("case", "cli-value-name", "cli-help-words-case"))
        .arg(grammar.choice(role, &Voices::ALL.map(Voices::name), Some(Voices::default().name())))
        .arg(grammar.choice(
            grammar.option("by", "cli-value-what", "cli-help-words-by").conflicts_with("collocates"),
            &["case"],
            None,
        ))
        .arg(grammar.option("holding", "cli-value-letters", "cli-help-words-holding").conflicts_with("collocates"))
        .arg(grammar.choice(stop_words, &["nb", "nn", "en", "none"], None).value_delimiter(','))
        .arg(grammar.option("collocates", "cli-value-query", "cli-help-words-collocates").allow_hyphen_values(true))
        .arg(
            grammar
                .choice(kinds, &["exact", "inflections", "compounds", "fuzzy"], Some("exact,inflections"))
                .value_delimiter(','),
        )
        .arg(number("window", "cli-help-words-window").requires("collocates"))
        .arg(number("at-least", "cli-help-words-at-least").requires("collocates"))
        .arg(number("limit", "cli-help-words-limit"));
    grammar.details(command, "cli-words-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let choice = choice(&mut project, matches)?;
    let limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let limit = limit.or((!console.is_json()).then_some(SHOWN));
    match text_of(matches, "collocates") {
        Some(query) => {
            let usual = Neighbourhood::default();
            let near = Neighbourhood {
                window: matches.get_one("window").copied().unwrap_or(usual.window).clamp(1, Neighbourhood::WIDEST),
                at_least: matches.get_one("at-least").copied().unwrap_or(usual.at_least),
            };
            let request = SearchRequest { query, kinds: form_kinds(matches), ..SearchRequest::default() };
            let found = project.collocations(&request, &choice, near, limit)?;
            if console.is_json() {
                console.print_json(&told_collocations(&found, &choice, near))?;
            } else {
                console.print(&collocations(console, &found, near))?;
            }
        }
        None => {
            let list = project.word_list(&choice, text_of(matches, "holding").unwrap_or_default(), limit)?;
            let by_case = matches.contains_id("by");
            if console.is_json() {
                console.print_json(&told_list(&list, &choice, by_case))?;
            } else {
                console.print(&word_list(console, &list, by_case))?;
            }
        }
    }
    if !console.is_json() && choice.voices == Voices::Participants {
        console.note(&console.word("cli-words-voices"));
    }
    Ok(Status::Done)
}

fn choice(project: &mut Project, matches: &ArgMatches) -> Result<WordChoice, Failure> {
    let case = text_of(matches, "case").map(|name| project.resolve_case(name)).transpose()?;
    let stop_languages = matches
        .contains_id("stop-words")
        .then(|| texts_of(matches, "stop-words").iter().filter_map(|code| Language::from_code(code)).collect());
    Ok(WordChoice {
        voices: text_of(matches, "role").and_then(Voices::from_name).unwrap_or_default(),
        case,
        together: matches.get_flag("together"),
        stop_languages,
    })
}

fn told_list<'list>(list: &'list WordList, choice: &WordChoice, by_case: bool) -> ToldList<'list> {
    let cases: &[WordCase] = if by_case { &list.cases } else { &[] };
    let rates = |word: &ListedWord| -> Vec<ToldRate<'list>> {
        let each = cases.iter().zip(&word.by_case);
        each.map(|(case, own)| ToldRate { case: &case.name, count: own.count, per_ten_thousand: own.rate }).collect()
    };
    let words = list.words.iter().map(|word| ToldWord {
        word: &word.word,
        forms: forms(&word.forms),
        count: word.count,
        per_ten_thousand: word.rate,
        sources: word.sources,
        participants: word.participants,
        cases: word.cases,
        by_case: rates(word),
    });
    ToldList {
        total: list.total,
        different: list.different,
        sources: list.sources,
        participants: list.participants,
        voices: choice.voices.name(),
        left_out: ToldSmall { languages: codes(&list.stop_languages), words: list.left_out },
        cases: cases.iter().map(|own| ToldCase { case: &own.name, words: own.words, n: own.n }).collect(),
        words: words.collect(),
    }
}

fn told_collocations<'list>(
    found: &'list Collocations,
    choice: &WordChoice,
    near: Neighbourhood,
) -> ToldCollocations<'list> {
    let words = found.words.iter().map(|word| ToldCollocate {
        word: &word.word,
        forms: forms(&word.forms),
        near: word.near,
        count: word.count,
        expected: word.expected,
        log_likelihood: word.likelihood,
        sources: word.sources,
        participants: word.participants,
    });
    let searched = found.forms.iter().filter(|form| form.on);
    ToldCollocations {
        hits: found.hits,
        window: near.window,
        at_least: near.at_least,
        words_near: found.words_near,
        total: found.total,
        different: found.different,
        voices: choice.voices.name(),
        stop_words: codes(&found.stop_languages),
        searched: searched.map(|form| ToldForm { form: &form.form, count: u64::from(form.count) }).collect(),
        words: words.collect(),
    }
}

/// A count, which no text makes too large for a number.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^53 words")]
fn number(console: &Console, count: u64) -> String {
    console.number(count as f64)
}

fn rate(console: &Console, rate: f64) -> String {
    console.number((rate * 10.0).round() / 10.0)
}

/// The head word with its other forms behind it.
fn with_forms(console: &Console, word: &str, forms: &[(String, u64)]) -> [String; 2] {
    let shown = |(form, count): &(String, u64)| format!("{form} {}", number(console, *count));
    let all = if forms.len() > 1 { forms.iter().map(shown).collect::<Vec<_>>().join(" · ") } else { String::new() };
    [word.to_owned(), all]
}

fn headings(console: &Console, keys: &[&'static str]) -> Vec<(String, Side)> {
    let side = |place: usize| if place == 0 { Side::Left } else { Side::Right };
    keys.iter().enumerate().map(|(place, key)| (console.word(key), side(place))).collect()
}

fn summary(console: &Console, key: &'static str, list: &[(&'static str, u64)]) -> String {
    let message =
        list.iter().fold(Message::new(key), |message, (name, count)| message.with(name, number(console, *count)));
    format!("{}\n\n", console.text(&message))
}

fn more(console: &Console, different: u32, shown: usize) -> String {
    let left = different.saturating_sub(u32::try_from(shown).unwrap_or(u32::MAX));
    if left == 0 { String::new() } else { format!("\n{}\n", console.count("cli-words-more", left)) }
}

fn word_list(console: &Console, list: &WordList, by_case: bool) -> String {
    let counts = [("total", list.total), ("different", u64::from(list.different)), ("left", list.left_out)];
    let mut text = summary(console, "cli-words-summary", &counts);
    let mut columns = headings(
        console,
        &[
            "cli-words-word",
            "cli-words-count",
            "cli-words-rate",
            "cli-words-sources",
            "cli-words-people",
            "cli-words-cases",
        ],
    );
    let cases: &[WordCase] = if by_case { &list.cases } else { &[] };
    columns.extend(cases.iter().map(|own| (own.name.clone(), Side::Right)));
    columns.push((console.word("cli-words-forms"), Side::Left));
    let mut listing = Listing::with_headings(&columns);
    for word in &list.words {
        let [head, forms] = with_forms(console, &word.word, &word.forms);
        let mut cells = vec![head, number(console, word.count), rate(console, word.rate)];
        cells.extend([word.sources, word.participants, word.cases].map(|count| console.number(count)));
        cells.extend(cases.iter().zip(&word.by_case).map(|(_, own)| rate(console, own.rate)));
        cells.push(forms);
        listing.row(cells);
    }
    text.push_str(&listing.text());
    text.push_str(&more(console, list.different, list.words.len()));
    text
}

fn collocations(console: &Console, found: &Collocations, near: Neighbourhood) -> String {
    let counts = [
        ("hits", found.hits),
        ("window", u64::from(near.window)),
        ("least", u64::from(near.at_least)),
        ("near", found.words_near),
    ];
    let mut text = summary(console, "cli-words-near-summary", &counts);
    let mut columns = headings(
        console,
        &[
            "cli-words-word",
            "cli-words-near",
            "cli-words-count",
            "cli-words-expected",
            "cli-words-likelihood",
            "cli-words-sources",
            "cli-words-people",
        ],
    );
    columns.push((console.word("cli-words-forms"), Side::Left));
    let mut listing = Listing::with_headings(&columns);
    for word in &found.words {
        let [head, forms] = with_forms(console, &word.word, &word.forms);
        listing.row([
            head,
            number(console, word.near),
            number(console, word.count),
            rate(console, word.expected),
            rate(console, word.likelihood),
            console.number(word.sources),
            console.number(word.participants),
            forms,
        ]);
    }
    text.push_str(&listing.text());
    text.push_str(&more(console, found.different, found.words.len()));
    text
}
