//! Finds the turns that are most like one.

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::{Message, TextRange};
use sitat_project::{Place, SimilarPassage, SimilarPassages, Voices};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;

/// So many are found unless somebody says how many.
const USUAL: u32 = 20;
/// Code points of a turn that are shown.
const SHOWN: usize = 100;

#[derive(Serialize)]
struct Answer<'answer> {
    words: Vec<ToldWord<'answer>>,
    voices: &'static str,
    similar: Vec<ToldPassage<'answer>>,
}

#[derive(Serialize)]
struct ToldWord<'answer> {
    word: &'answer str,
    turns: u32,
    weight: f64,
}

#[derive(Serialize)]
struct ToldPassage<'answer> {
    source: &'answer str,
    source_id: i64,
    cases: &'answer [String],
    participant: Option<&'answer str>,
    speaker: Option<&'answer str>,
    turn: u32,
    start: u32,
    end: u32,
    quote: &'answer str,
    shared: &'answer [String],
    places: Vec<ToldPlace>,
    score: f64,
}

#[derive(Serialize)]
struct ToldPlace {
    start: u32,
    end: u32,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let number = |id, help| grammar.option(id, "cli-value-number", help).value_parser(value_parser!(u32));
    let source = grammar.option("source", "cli-value-source", "cli-help-similar-source");
    let role = grammar.option("role", "cli-value-role", "cli-help-words-role");
    let command = command
        .arg(grammar.project())
        .arg(source.required(true))
        .arg(number("turn", "cli-help-similar-turn").required_unless_present("start"))
        .arg(number("start", "cli-help-similar-start").requires("end").conflicts_with("turn"))
        .arg(number("end", "cli-help-similar-end").requires("start"))
        .arg(grammar.choice(role, &Voices::ALL.map(Voices::name), Some(Voices::default().name())))
        .arg(number("limit", "cli-help-similar-limit"));
    grammar.details(command, "cli-similar-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let source = project.resolve_source(text_of(matches, "source").unwrap_or_default())?;
    let number = |id: &str| matches.get_one::<u32>(id).copied();
    let place = match number("start").zip(number("end")) {
        Some((start, end)) => Place { source, range: TextRange::new(start, end.max(start)) },
        None => project.place_of_turn(source, number("turn").unwrap_or_default())?,
    };
    let voices = text_of(matches, "role").and_then(Voices::from_name).unwrap_or_default();
    let found = project.similar_passages(place, voices, number("limit").unwrap_or(USUAL) as usize)?;
    if console.is_json() {
        console.print_json(&told(&found, voices))?;
    } else {
        console.print(&listing(console, &found))?;
    }
    Ok(Status::Done)
}

fn told(found: &SimilarPassages, voices: Voices) -> Answer<'_> {
    let words = found.words.iter().map(|own| ToldWord { word: &own.word, turns: own.turns, weight: own.weight });
    Answer { words: words.collect(), voices: voices.name(), similar: found.passages.iter().map(told_passage).collect() }
}

fn told_passage(own: &SimilarPassage) -> ToldPassage<'_> {
    let turn = &own.turn;
    ToldPassage {
        source: &turn.origin.source_name,
        source_id: turn.source.0,
        cases: &turn.origin.cases,
        participant: turn.origin.participant.as_deref(),
        speaker: turn.origin.speaker.as_deref(),
        turn: turn.turn,
        start: turn.range.start.0,
        end: turn.range.end.0,
        quote: turn.quote(),
        shared: &own.shared,
        places: own.places.iter().map(|place| ToldPlace { start: place.start.0, end: place.end.0 }).collect(),
        score: own.score,
    }
}

fn listing(console: &Console, found: &SimilarPassages) -> String {
    let words: Vec<&str> = found.words.iter().map(|own| own.word.as_str()).collect();
    let mut text = console.text(&Message::new("cli-similar-words").with("words", words.join(" · ")));
    text.push_str("\n\n");
    let mut listing = Listing::new(&[Side::Left, Side::Left, Side::Left, Side::Left]);
    for own in &found.passages {
        let quote = own.turn.quote();
        let shown = match quote.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{} …", quote[..end].trim_end()),
            None => quote.to_owned(),
        };
        listing.row([
            format!("{}:{}", own.turn.origin.source_name, own.turn.turn),
            own.turn.origin.speaker.clone().unwrap_or_default(),
            own.shared.join(" "),
            shown,
        ]);
    }
    text.push_str(&listing.text());
    text
}
