//! Searches, and shows which word forms were matched.

use std::collections::BTreeSet;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{Form, FormKind, FormKinds, SearchAnswer, SearchHit, SearchRequest};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side, one_line};
use crate::opening;

/// Code points shown at each side of a hit on the terminal.
const CONTEXT: usize = 40;

#[derive(Serialize)]
struct Answer<'answer> {
    total: u64,
    forms: Vec<ToldForm<'answer>>,
    hits: Vec<ToldHit<'answer>>,
}

#[derive(Serialize)]
struct ToldForm<'answer> {
    form: &'answer str,
    count: u32,
    on: bool,
    word: &'answer str,
    kind: &'static str,
}

#[derive(Serialize)]
struct ToldHit<'answer> {
    source: &'answer str,
    source_id: i64,
    case: Option<String>,
    cases: &'answer [String],
    participant: Option<&'answer str>,
    speaker: Option<&'answer str>,
    turn: u32,
    start: u32,
    end: u32,
    quote: &'answer str,
    before: &'answer str,
    after: &'answer str,
}

fn form_kind(kind: FormKind) -> &'static str {
    match kind {
        FormKind::Exact => "exact",
        FormKind::Inflection => "inflection",
        FormKind::Compound => "compound",
        FormKind::WeakCompound => "weak-compound",
        FormKind::Fuzzy => "fuzzy",
        FormKind::Pattern => "pattern",
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let query = grammar.operand("query", "cli-value-query", "cli-help-search-query");
    let forms = grammar.option("forms", "cli-value-forms", "cli-help-search-forms");
    let command = command
        .arg(grammar.project())
        .arg(query.required(true).allow_hyphen_values(true))
        .arg(
            grammar
                .choice(forms, &["exact", "inflections", "compounds", "fuzzy"], Some("exact,inflections"))
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .arg(grammar.option("limit", "cli-value-number", "cli-help-search-limit").value_parser(value_parser!(u32)))
        .arg(grammar.option("without", "cli-value-form", "cli-help-search-without").action(ArgAction::Append))
        .arg(grammar.option("with", "cli-value-form", "cli-help-search-with").action(ArgAction::Append));
    grammar.details(command, "cli-search-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let forms = texts_of(matches, "forms");
    let wants = |kind: &str| forms.iter().any(|form| form == kind);
    let kinds = FormKinds {
        exact: wants("exact"),
        inflections: wants("inflections"),
        compounds: wants("compounds"),
        fuzzy: wants("fuzzy"),
    };
    let listed = |option: &str| -> BTreeSet<String> {
        texts_of(matches, option).iter().map(|form| sitat_model::normalise_word(form.trim())).collect()
    };
    let answer = project.search(&SearchRequest {
        query: text_of(matches, "query").unwrap_or_default(),
        kinds: if forms.is_empty() { FormKinds::default() } else { kinds },
        switched_off: listed("without"),
        switched_on: listed("with"),
        limit: matches.get_one::<u32>("limit").map(|limit| *limit as usize),
    })?;
    if console.is_json() {
        console.print_json(&told(&answer))?;
    } else {
        console.print(&listing(console, &answer))?;
    }
    Ok(Status::Done)
}

fn told(answer: &SearchAnswer) -> Answer<'_> {
    let forms = answer.forms.iter().map(|form| ToldForm {
        form: &form.form,
        count: form.count,
        on: form.on,
        word: &form.word,
        kind: form_kind(form.kind),
    });
    let hits = answer.hits.iter().map(|hit| ToldHit {
        source: &hit.origin.source_name,
        source_id: hit.source.0,
        case: (!hit.origin.cases.is_empty()).then(|| hit.origin.cases.join(", ")),
        cases: &hit.origin.cases,
        participant: hit.origin.participant.as_deref(),
        speaker: hit.origin.speaker.as_deref(),
        turn: hit.turn,
        start: hit.range.start.0,
        end: hit.range.end.0,
        quote: hit.quote(),
        before: hit.before(),
        after: hit.after(),
    });
    Answer { total: answer.total, forms: forms.collect(), hits: hits.collect() }
}

fn listing(console: &Console, answer: &SearchAnswer) -> String {
    let mut text = String::new();
    if !answer.forms.is_empty() {
        let form = |form: &Form| {
            let shown = format!("{} {}", form.form, console.number(form.count));
            if form.on { shown } else { format!("({shown})") }
        };
        let forms = answer.forms.iter().map(form).collect::<Vec<_>>().join(" · ");
        text.push_str(&console.text(&Message::new("cli-search-forms").with("forms", forms)));
        text.push('\n');
    }
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^53 words")]
    let total = console.count("cli-search-total", answer.total as f64);
    text.push_str(&total);
    text.push('\n');
    if !answer.hits.is_empty() {
        text.push('\n');
        text.push_str(&hits(&answer.hits));
    }
    text
}

/// Each hit in a line of its own, the words found below each other.
fn hits(hits: &[SearchHit]) -> String {
    let mut listing = Listing::new(&[Side::Left, Side::Left, Side::Right, Side::Left]);
    for hit in hits {
        let before: Vec<char> = hit.before().chars().collect();
        let before: String = before[before.len().saturating_sub(CONTEXT)..].iter().collect();
        let after: String = hit.after().chars().take(CONTEXT).collect();
        listing.row([
            format!("{}:{}", hit.origin.source_name, hit.turn),
            hit.origin.speaker.clone().unwrap_or_default(),
            one_line(&before).trim().to_owned(),
            format!("{}{}", hit.quote(), one_line(&after).trim_end()),
        ]);
    }
    listing.text()
}
