//! A finished document held against the project: its quotations, word by word.

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{
    BalanceCheck, DocumentCheck, DocumentPlace, DocumentRemark, FigureCheck, FindingKind, QuotationCheck,
    QuotationState, REMARK_HEADINGS, ScopeCheck, ScopeKind, Target,
};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of};
use crate::{key_list, opening};

#[derive(Serialize)]
struct Answer {
    file: String,
    words: u32,
    /// The copy with comments, and how many there are in it.
    commented: Option<ToldCopy>,
    /// The list of findings that was written.
    report: Option<String>,
    quotes: Vec<ToldQuote>,
    marks: Vec<ToldMark>,
    unknown: Vec<ToldUnknown>,
    names: Vec<ToldName>,
    claims: Vec<ToldClaim>,
    figures: Vec<ToldFigure>,
    balance: ToldBalance,
    /// False where the list of names lies in a file of its own.
    names_known: bool,
}

#[derive(Serialize)]
struct ToldName {
    words: String,
    /// `withdrawn`, `listed`, `participant`, `third-person` or `office`.
    kind: &'static str,
    finding: &'static str,
    replacement: Option<String>,
    place: ToldPlace,
}

#[derive(Serialize)]
struct ToldClaim {
    sentence: String,
    /// The words that say how many.
    words: String,
    /// `all`, `not-all`, `most`, `half`, `some`, `none` or `count`.
    scope: &'static str,
    connected: Option<ToldThing>,
    k: Option<u32>,
    n: Option<u32>,
    missing: Vec<String>,
    contradicting: Vec<String>,
    /// `beyond`, `contradicted`, `short` or `two-scopes`.
    kind: &'static str,
    finding: &'static str,
    /// With `two-scopes`: the paragraph where the same is said of another number, and the words there.
    other: Option<ToldOther>,
    place: ToldPlace,
}

#[derive(Serialize)]
struct ToldThing {
    /// `claim`, `theme` or `code`.
    noun: &'static str,
    name: String,
}

#[derive(Serialize)]
struct ToldOther {
    paragraph: u32,
    words: String,
}

impl From<&ScopeCheck> for ToldClaim {
    fn from(own: &ScopeCheck) -> Self {
        let is_counted = own.kind != ScopeKind::Twice;
        Self {
            sentence: own.sentence.clone(),
            words: own.words.clone(),
            scope: own.amount.name(),
            connected: own.connected.clone().map(|(noun, name)| ToldThing { noun, name }),
            k: is_counted.then_some(own.count),
            n: is_counted.then_some(own.total),
            missing: own.missing.clone(),
            contradicting: own.contradicting.clone(),
            kind: own.kind.name(),
            finding: kind_name(own.finding),
            other: own.other.clone().map(|(paragraph, words)| ToldOther { paragraph, words }),
            place: (&own.place).into(),
        }
    }
}

#[derive(Serialize)]
struct ToldFigure {
    words: String,
    case: String,
    attribute: String,
    /// What the project has, as it is written.
    value: Option<String>,
    origin: Option<String>,
    finding: &'static str,
    /// Where the document itself has another figure.
    other: Option<ToldOther>,
    place: ToldPlace,
}

#[derive(Serialize)]
struct ToldBalance {
    voices: Vec<ToldVoice>,
    findings: Vec<ToldThought>,
}

#[derive(Serialize)]
struct ToldVoice {
    name: String,
    quotes: u32,
}

#[derive(Serialize)]
struct ToldThought {
    /// `one-voice`, `two-voices`, `no-own-words` or `few-own-words`.
    kind: &'static str,
    finding: &'static str,
    names: Vec<String>,
    /// Quotations, or quoted words.
    count: u32,
    total: u32,
    place: ToldPlace,
}

impl From<&DocumentCheck> for ToldBalance {
    fn from(check: &DocumentCheck) -> Self {
        let thought = |own: &BalanceCheck| ToldThought {
            kind: own.kind.name(),
            finding: kind_name(FindingKind::Question),
            names: own.names.clone(),
            count: own.count,
            total: own.total,
            place: (&own.place).into(),
        };
        let voices = check.voices.iter().map(|(name, quotes)| ToldVoice { name: name.clone(), quotes: *quotes });
        Self { voices: voices.collect(), findings: check.balance.iter().map(thought).collect() }
    }
}

impl From<&FigureCheck> for ToldFigure {
    fn from(own: &FigureCheck) -> Self {
        Self {
            words: own.words.clone(),
            case: own.case.clone(),
            attribute: own.attribute.clone(),
            value: own.value.clone(),
            origin: own.origin.clone(),
            finding: kind_name(own.finding),
            other: own.other.clone().map(|(paragraph, words)| ToldOther { paragraph, words }),
            place: (&own.place).into(),
        }
    }
}

#[derive(Serialize)]
struct ToldCopy {
    path: String,
    comments: u32,
}

#[derive(Serialize)]
struct ToldQuote {
    id: Option<String>,
    state: &'static str,
    also: Vec<&'static str>,
    /// `fact`, `question`, or nothing.
    finding: Option<&'static str>,
    found_by: &'static str,
    source: Option<String>,
    source_id: Option<i64>,
    case: Option<String>,
    cases: Vec<String>,
    participant: Option<String>,
    participants: Vec<String>,
    named: Vec<String>,
    quote: String,
    correct: Option<String>,
    differences: Vec<ToldDifference>,
    /// Where the words stand in the source, in code points.
    ranges: Vec<ToldRange>,
    elsewhere: bool,
    cited: bool,
    place: ToldPlace,
}

#[derive(Serialize)]
struct ToldDifference {
    expected: String,
    found: String,
}

#[derive(Serialize)]
struct ToldRange {
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct ToldPlace {
    paragraph: u32,
    page: Option<u32>,
    note: bool,
    start: u32,
    end: u32,
    before: String,
    after: String,
}

#[derive(Serialize)]
struct ToldMark {
    mark: String,
    state: &'static str,
    place: ToldPlace,
}

#[derive(Serialize)]
struct ToldUnknown {
    id: String,
    place: ToldPlace,
}

impl From<&DocumentPlace> for ToldPlace {
    fn from(place: &DocumentPlace) -> Self {
        Self {
            paragraph: place.paragraph,
            page: place.page,
            note: place.is_note,
            start: place.range.start.0,
            end: place.range.end.0,
            before: place.before.clone(),
            after: place.after.clone(),
        }
    }
}

fn kind_name(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Fact => "fact",
        FindingKind::Question => "question",
    }
}

impl From<&QuotationCheck> for ToldQuote {
    fn from(own: &QuotationCheck) -> Self {
        let differences = own
            .differences
            .iter()
            .map(|own| ToldDifference { expected: own.expected.clone(), found: own.found.clone() });
        Self {
            id: own.excerpt.clone(),
            state: own.state.name(),
            also: own.also.iter().map(|state| state.name()).collect(),
            finding: own.finding().map(kind_name),
            found_by: own.found_by.name(),
            source: own.source.as_ref().map(|(_, name)| name.clone()),
            source_id: own.source.as_ref().map(|(id, _)| id.0),
            case: own.cases.first().cloned(),
            cases: own.cases.clone(),
            participant: own.participants.first().cloned(),
            participants: own.participants.clone(),
            named: own.named.clone(),
            quote: own.quote.clone(),
            correct: own.correct.clone(),
            differences: differences.collect(),
            ranges: own.ranges.iter().map(|range| ToldRange { start: range.start.0, end: range.end.0 }).collect(),
            elsewhere: own.is_elsewhere,
            cited: own.is_cited,
            place: (&own.place).into(),
        }
    }
}

pub(super) fn define(grammar: &Grammar, command: Command) -> Command {
    let document = grammar.option("document", "cli-value-file", "cli-help-check-document");
    let commented = grammar.option("commented", "cli-value-file", "cli-help-check-commented");
    let report = grammar.option("report", "cli-value-file", "cli-help-check-report");
    command
        .arg(report.value_parser(clap::value_parser!(std::path::PathBuf)).requires("document"))
        .arg(document.value_parser(clap::value_parser!(std::path::PathBuf)))
        .arg(commented.value_parser(clap::value_parser!(std::path::PathBuf)).requires("document"))
        .arg(grammar.flag("force", "cli-help-force").requires("document"))
        .args(key_list::options(grammar).map(|own| own.requires("document")))
}

pub(super) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    key_list::open(console, &mut project, matches)?;
    let document = path_of(matches, "document");
    let overwrite = matches.get_flag("force");
    let (check, copy) = match matches.get_one::<std::path::PathBuf>("commented") {
        Some(path) => {
            let target = Target { path, overwrite, csv: sitat_project::CsvStyle::default() };
            let (check, copy) = project.comment_document(document, &target)?;
            (check, Some(copy))
        }
        None => (project.check_document(document)?, None),
    };
    let report = match matches.get_one::<std::path::PathBuf>("report") {
        Some(path) => {
            let target = Target { path, overwrite, csv: sitat_project::CsvStyle::default() };
            Some(project.report_document(&check, &target)?.path.to_string_lossy().into_owned())
        }
        None => None,
    };
    if console.is_json() {
        let answer = Answer {
            file: check.file.clone(),
            words: check.words,
            commented: copy
                .map(|copy| ToldCopy { path: copy.path.to_string_lossy().into_owned(), comments: copy.count }),
            report,
            quotes: check.quotes.iter().map(ToldQuote::from).collect(),
            marks: check
                .marks
                .iter()
                .map(|own| ToldMark {
                    mark: own.mark.to_string(),
                    state: if own.opens { "not-closed" } else { "not-opened" },
                    place: (&own.place).into(),
                })
                .collect(),
            names: check
                .names
                .iter()
                .map(|own| ToldName {
                    words: own.words.clone(),
                    kind: own.kind.name(),
                    finding: kind_name(own.finding()),
                    replacement: own.replacement.clone(),
                    place: (&own.place).into(),
                })
                .collect(),
            claims: check.claims.iter().map(ToldClaim::from).collect(),
            figures: check.figures.iter().map(ToldFigure::from).collect(),
            balance: (&check).into(),
            names_known: check.knows_names,
            unknown: check
                .unknown
                .iter()
                .map(|own| ToldUnknown { id: own.id.clone(), place: (&own.place).into() })
                .collect(),
        };
        console.print_json(&answer)?;
    } else {
        print(console, &check)?;
        if let Some(copy) = copy {
            let told = Message::new("cli-check-commented").with("count", copy.count);
            console.print_line(&console.text(&told.with("path", copy.path.to_string_lossy().into_owned())))?;
        }
        if let Some(path) = report {
            console.print_line(&console.text(&Message::new("cli-check-reported").with("path", path)))?;
        }
    }
    Ok(Status::Done)
}

fn where_of(console: &Console, place: &DocumentPlace) -> String {
    match place.page {
        Some(page) => console.text(&Message::new("document-place-page").with("page", page)),
        None => console.text(&Message::new("document-place-paragraph").with("paragraph", place.paragraph)),
    }
}

fn print(console: &Console, check: &DocumentCheck) -> Result<(), Failure> {
    let total = Message::new("document-summary").with("quotes", check.quotes.len()).with("wrong", check.facts());
    console.print_line(&console.text(&total))?;
    for state in QuotationState::ALL {
        let told = |own: &&QuotationCheck| own.state == state && own.finding().is_some();
        let own: Vec<&QuotationCheck> = check.quotes.iter().filter(told).collect();
        if own.is_empty() {
            continue;
        }
        console.print_line("")?;
        console.print_line(&console.word(state.label_key()))?;
        for quote in own {
            let id = quote.excerpt.as_ref().map(|id| format!("{id}  ")).unwrap_or_default();
            console.print_line(&format!("  {id}{}: {}", where_of(console, &quote.place), quote.quote))?;
            for message in quote.messages() {
                console.print_line(&format!("        {}", console.text(&message)))?;
            }
        }
    }
    let remarks = check.remarks();
    for heading in REMARK_HEADINGS {
        let own: Vec<&DocumentRemark> = remarks.iter().filter(|own| own.heading == heading).collect();
        if own.is_empty() {
            continue;
        }
        console.print_line("")?;
        console.print_line(&console.word(heading))?;
        for remark in own {
            let place = &remark.place;
            let around = format!("{}{}{}", place.before, remark.words, place.after);
            console.print_line(&format!("  {}: {around}", where_of(console, place)))?;
            if let Some(message) = &remark.message {
                console.print_line(&format!("        {}", console.text(message)))?;
            }
        }
    }
    Ok(())
}
