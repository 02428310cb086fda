//! Searches, and shows which word forms were matched.

use std::collections::BTreeSet;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{
    CaseHits, Form, FormKinds, HitOrder, Place, Places, PlacesCoded, Project, SavedSearch, SearchAnswer, SearchHit,
    SearchRequest, SearchSpread, Snap,
};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side, one_line};
use crate::opening;
use crate::selector::CodeSelector;

/// Code points shown at each side of a hit on the terminal.
const CONTEXT: usize = 40;

#[derive(Serialize)]
struct Answer<'answer> {
    total: u64,
    /// Sources that a filter of days leaves out because nobody has said when the interview was held.
    #[serde(skip_serializing_if = "Option::is_none")]
    undated: Option<u32>,
    forms: Vec<ToldForm<'answer>>,
    hits: Vec<ToldHit<'answer>>,
    cases: Vec<ToldCase<'answer>>,
    spread: Vec<ToldSpread<'answer>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coded: Option<ToldCoded>,
}

#[derive(Serialize)]
pub(super) struct ToldCase<'answer> {
    case: &'answer str,
    hits: u64,
    participants: u32,
    n: u32,
}

impl<'answer> ToldCase<'answer> {
    pub(super) fn new(own: &'answer CaseHits) -> Self {
        Self { case: &own.name, hits: own.hits, participants: own.participants, n: own.n }
    }
}

/// `places` run from 0 to 1 of the text.
#[derive(Serialize)]
struct ToldSpread<'answer> {
    source: &'answer str,
    hits: u64,
    places: &'answer [f64],
}

#[derive(Serialize)]
pub(super) struct ToldCoded {
    places: usize,
    applied: u32,
    already: u32,
    excluded: u32,
    dry_run: bool,
}

#[derive(Serialize)]
struct ToldForm<'answer> {
    form: &'answer str,
    count: u32,
    on: bool,
    word: &'answer str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<&'answer str>,
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

/// The options that code what was found.
pub(super) fn coding_options(grammar: &Grammar) -> [Arg; 4] {
    let widen = grammar.option("widen", "cli-value-widen", "cli-help-search-widen");
    [
        grammar.option("code", "cli-value-code", "cli-help-search-code").action(ArgAction::Append),
        grammar.choice(widen, &["words", "sentence", "turn"], Some("words")),
        grammar.flag("dry-run", "cli-help-search-dry-run"),
        grammar.coder(),
    ]
}

/// Opens the project for what the coding options ask; tells whether something will be written.
pub(super) fn open(console: &mut Console, matches: &ArgMatches) -> Result<(Project, bool), Failure> {
    let path = path_of(matches, "project");
    let writes = matches.contains_id("code") && !matches.get_flag("dry-run");
    let project = match writes {
        true => opening::for_writing(console, path, text_of(matches, "coder"))?,
        false => opening::for_reading(console, path)?,
    };
    Ok((project, writes))
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let query = grammar.operand("query", "cli-value-query", "cli-help-search-query");
    let forms = grammar.option("forms", "cli-value-forms", "cli-help-search-forms");
    let command = command
        .arg(grammar.project())
        .arg(query.required_unless_present("saved").allow_hyphen_values(true))
        .arg(grammar.option("saved", "cli-value-name", "cli-help-search-saved").conflicts_with("query"))
        .arg(grammar.option("save", "cli-value-name", "cli-help-search-save").conflicts_with("saved"))
        .arg(
            grammar
                .choice(forms, &FormKinds::NAMES, Some("exact,inflections,synonyms"))
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .arg(grammar.option("limit", "cli-value-number", "cli-help-search-limit").value_parser(value_parser!(u32)))
        .arg(grammar.option("without", "cli-value-form", "cli-help-search-without").action(ArgAction::Append))
        .arg(grammar.option("with", "cli-value-form", "cli-help-search-with").action(ArgAction::Append))
        .arg(grammar.choice(
            grammar.option("order", "cli-value-order", "cli-help-search-order"),
            &["place", "relevance"],
            Some("place"),
        ))
        .arg(grammar.flag("kwic", "cli-help-search-kwic"))
        .arg(grammar.choice(
            grammar.option("sort", "cli-value-order", "cli-help-search-sort").conflicts_with("order"),
            &["left1", "left2", "left3", "right1", "right2", "right3"],
            None,
        ))
        .args(coding_options(grammar));
    grammar.details(command, "cli-search-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let (mut project, writes) = match matches.contains_id("save") {
        true => (opening::for_writing(console, path_of(matches, "project"), text_of(matches, "coder"))?, true),
        false => open(console, matches)?,
    };
    let saved = text_of(matches, "saved").map(|name| project.saved_search(name)).transpose()?;
    let request = asked(matches, saved.as_ref());
    if let Some(name) = text_of(matches, "save") {
        project.save_search(name, &request, false)?;
    }
    let answer = project.search(&request)?;
    let spread = project.search_spread(&request)?;
    let places: Vec<Place> = answer.hits.iter().map(|hit| Place { source: hit.source, range: hit.range }).collect();
    let coded = code(&mut project, &places, matches)?;
    if writes {
        project.close()?;
    }
    if console.is_json() {
        console.print_json(&told(&answer, &spread, coded))?;
    } else {
        console.print(&listing(
            console,
            &answer,
            &spread,
            !matches!(request.order, HitOrder::Place | HitOrder::Relevance),
        ))?;
        if let Some(coded) = coded {
            console.print_line(&coded.line(console))?;
        }
    }
    Ok(Status::Done)
}

/// The kinds of forms that `--forms` names.
pub(crate) fn form_kinds(matches: &ArgMatches) -> FormKinds {
    let forms = texts_of(matches, "forms");
    match forms.is_empty() {
        true => FormKinds::default(),
        false => FormKinds::from_names(forms.iter().map(String::as_str)),
    }
}

/// What is asked: what was saved, and instead of it whatever the options say.
fn asked<'asked>(matches: &'asked ArgMatches, saved: Option<&'asked SavedSearch>) -> SearchRequest<'asked> {
    let mut request = saved.map(SavedSearch::request).unwrap_or_default();
    if let Some(query) = text_of(matches, "query") {
        request.query = query;
    }
    if saved.is_none() || matches.contains_id("forms") && !texts_of(matches, "forms").is_empty() {
        request.kinds = form_kinds(matches);
    }
    let listed =
        |option: &str| texts_of(matches, option).into_iter().map(|form| sitat_model::normalise_word(form.trim()));
    for form in listed("without") {
        request.switched_on.remove(&form);
        request.switched_off.insert(form);
    }
    for form in listed("with") {
        request.switched_off.remove(&form);
        request.switched_on.insert(form);
    }
    let order = match (text_of(matches, "sort"), matches.get_flag("kwic")) {
        (None, true) => Some(HitOrder::Right(1)),
        (sort, _) => sort.or(text_of(matches, "order")).and_then(HitOrder::from_name),
    };
    request.order = order.unwrap_or(request.order);
    request.limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    request
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl ToldCoded {
    /// What came of it, in words.
    pub(super) fn line(&self, console: &Console) -> String {
        let key = if self.dry_run { "cli-search-would-code" } else { "cli-search-coded" };
        let message = Message::new(key).with("places", count(self.places)).with("applied", self.applied);
        console.text(&message.with("already", self.already).with("excluded", self.excluded))
    }
}

/// Codes what is shown, if codes were given, or says how many places that would be.
pub(super) fn code(
    project: &mut Project,
    places: &[Place],
    matches: &ArgMatches,
) -> Result<Option<ToldCoded>, Failure> {
    let mut codes = Vec::new();
    for path in texts_of(matches, "code") {
        codes.push(CodeSelector::parse(&path).resolve(project)?.0);
    }
    if codes.is_empty() {
        return Ok(None);
    }
    let snap = match text_of(matches, "widen") {
        Some("sentence") => Snap::Sentence,
        Some("turn") => Snap::Turn,
        _ => Snap::Words,
    };
    let preview = project.preview_places(&Places::Listed(places), &codes, snap)?;
    let dry_run = matches.get_flag("dry-run");
    let coded = match dry_run || places.is_empty() {
        true => PlacesCoded::default(),
        false => project.code_places(places, &codes, snap)?.value,
    };
    let PlacesCoded { applied, already, excluded } = coded;
    Ok(Some(ToldCoded { places: preview.total, applied, already, excluded, dry_run }))
}

fn told<'answer>(
    answer: &'answer SearchAnswer,
    spread: &'answer SearchSpread,
    coded: Option<ToldCoded>,
) -> Answer<'answer> {
    let forms = answer.forms.iter().map(|form| ToldForm {
        form: &form.form,
        count: form.count,
        on: form.on,
        word: &form.word,
        kind: form.kind.name(),
        set: form.set.as_deref(),
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
    let sources =
        spread.sources.iter().map(|own| ToldSpread { source: &own.name, hits: own.hits, places: &own.places });
    Answer {
        total: answer.total,
        undated: answer.undated,
        forms: forms.collect(),
        hits: hits.collect(),
        cases: spread.cases.iter().map(ToldCase::new).collect(),
        spread: sources.collect(),
        coded,
    }
}

fn listing(console: &Console, answer: &SearchAnswer, spread: &SearchSpread, is_concordance: bool) -> String {
    let mut text = String::new();
    if !answer.forms.is_empty() {
        let form = |form: &Form| {
            let shown = format!("{} {}", form.form, console.number(form.count));
            if form.on { shown } else { format!("({shown})") }
        };
        let forms = answer.forms.iter().map(form).collect::<Vec<_>>().join(" · ");
        text.push_str(&console.text(&Message::new("cli-search-forms").with("forms", forms)));
        text.push('\n');
        let sets: BTreeSet<&str> = answer.forms.iter().filter_map(|form| form.set.as_deref()).collect();
        for set in sets {
            text.push_str(&console.text(&Message::new("cli-search-synonyms").with("words", set)));
            text.push('\n');
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^53 words")]
    let total = console.count("cli-search-total", answer.total as f64);
    text.push_str(&total);
    text.push('\n');
    if let Some(undated) = answer.undated.filter(|undated| *undated > 0) {
        text.push_str(&console.count("cli-search-undated", undated));
        text.push('\n');
    }
    if !answer.hits.is_empty() {
        text.push('\n');
        text.push_str(&if is_concordance { concordance(&answer.hits) } else { hits(&answer.hits) });
        text.push('\n');
        text.push_str(&cases(console, &spread.cases));
    }
    text
}

/// The cases that have somebody who speaks, with how much was found in each.
pub(super) fn cases(console: &Console, found: &[CaseHits]) -> String {
    let mut cases = Listing::new(&[Side::Left, Side::Right, Side::Left]);
    for own in found.iter().filter(|own| own.n > 0 || own.hits > 0) {
        let people = Message::new("cli-search-participants").with("participants", own.participants).with("n", own.n);
        #[expect(clippy::cast_precision_loss, reason = "no text has 2^53 words")]
        cases.row([own.name.clone(), console.number(own.hits as f64), console.text(&people)]);
    }
    cases.text()
}

/// The words found below each other, and where they stand behind them.
fn concordance(hits: &[SearchHit]) -> String {
    let mut listing = Listing::new(&[Side::Right, Side::Left, Side::Left, Side::Left]);
    for hit in hits {
        let (before, after) = beside(hit);
        listing.row([
            before.trim().to_owned(),
            hit.quote().to_owned(),
            after.trim().to_owned(),
            format!("{}:{}", hit.origin.source_name, hit.turn),
        ]);
    }
    listing.text()
}

/// What stands before and after a hit, in a line.
fn beside(hit: &SearchHit) -> (String, String) {
    let before: Vec<char> = hit.before().chars().collect();
    let before: String = before[before.len().saturating_sub(CONTEXT)..].iter().collect();
    let after: String = hit.after().chars().take(CONTEXT).collect();
    (one_line(&before), one_line(&after))
}

/// Each hit in a line of its own, the words found below each other.
fn hits(hits: &[SearchHit]) -> String {
    let mut listing = Listing::new(&[Side::Left, Side::Left, Side::Right, Side::Left]);
    for hit in hits {
        let (before, after) = beside(hit);
        listing.row([
            format!("{}:{}", hit.origin.source_name, hit.turn),
            hit.origin.speaker.clone().unwrap_or_default(),
            before.trim().to_owned(),
            format!("{}{}", hit.quote(), after.trim_end()),
        ]);
    }
    listing.text()
}
