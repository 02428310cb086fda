//! Finds the names of a list in all texts, shows each place, and puts what is to stand there in their place.

mod key;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{Message, NameKind};
use sitat_project::{
    NamePlace, NameProposal, NameWearer, NamesChoice, NamesForgetting, NamesFound, NamesReplaced, Noun, Project,
    WornName,
};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::{key_list, opening};

#[derive(Serialize)]
struct Answer<'found> {
    /// How many names the list has.
    names: usize,
    /// Whether the project's list is kept in a file of its own.
    apart: bool,
    /// Places that are certain, and places that may be something else, before anything was replaced.
    certain: u32,
    doubtful: u32,
    places: Vec<ToldPlace<'found>>,
    elsewhere: Vec<ToldWorn<'found>>,
    /// What was replaced; null where nothing was to be.
    replaced: Option<ToldReplaced>,
    /// What left the file for good, and what is still in it.
    #[serde(rename = "final", skip_serializing_if = "Option::is_none")]
    forgotten: Option<ToldForgetting<'found>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    candidates: Option<Vec<ToldProposal<'found>>>,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct ToldPlace<'found> {
    source: &'found str,
    start: u32,
    end: u32,
    words: &'found str,
    replacement: &'found str,
    /// Why it may be something else; null where it is certain.
    doubt: Option<&'static str>,
    before: &'found str,
    after: &'found str,
}

#[derive(Serialize)]
struct ToldWorn<'found> {
    on: &'static str,
    before: &'found str,
    after: &'found str,
}

#[derive(Serialize)]
struct ToldReplaced {
    places: u32,
    sources: u32,
    elsewhere: u32,
    lost: u32,
}

#[derive(Serialize)]
struct ToldForgetting<'found> {
    sources: &'found [String],
    steps: u32,
    certain: u32,
    doubtful: u32,
    elsewhere: BTreeMap<&'static str, u32>,
    list_inside: bool,
    backups: Vec<String>,
}

#[derive(Serialize)]
struct ToldProposal<'found> {
    name: &'found str,
    kind: &'static str,
    count: u32,
    sources: u32,
    context: Option<String>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let apart = grammar.option("apart", "cli-value-file", "cli-help-names-apart");
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("list", "cli-value-names", "cli-help-names-list"))
        .arg(grammar.flag("keep", "cli-help-names-keep").requires("list"))
        .arg(apart.value_parser(clap::value_parser!(PathBuf)).conflicts_with("list"))
        .args(key_list::options(grammar).map(|own| own.conflicts_with_all(["list", "apart"])))
        .arg(grammar.flag("new-key", "cli-help-names-new-key").requires("key"))
        .arg(grammar.option("add", "cli-value-pair", "cli-help-names-add").action(ArgAction::Append))
        .arg(grammar.option("look-up", "cli-value-text", "cli-help-names-look-up"))
        .arg(grammar.flag("candidates", "cli-help-names-candidates"))
        .arg(grammar.flag("apply", "cli-help-names-apply"))
        .arg(grammar.flag("doubtful", "cli-help-names-doubtful").requires("apply"))
        .arg(grammar.flag("cases", "cli-help-names-cases").requires("apply"))
        .arg(grammar.flag("memos", "cli-help-names-memos").requires("apply"))
        .arg(grammar.flag("final", "cli-help-names-final"))
        .arg(grammar.coder());
    grammar.details(command, "cli-names-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let is_written = ["keep", "apply", "final", "new-key"].iter().any(|flag| matches.get_flag(flag))
        || matches.contains_id("apart")
        || matches.contains_id("add");
    let path = path_of(matches, "project");
    let mut project = if is_written {
        opening::for_writing(console, path, text_of(matches, "coder"))?
    } else {
        opening::for_reading(console, path)?
    };
    let mut list = matches.get_one::<PathBuf>("list").cloned();
    let key = if matches.get_flag("new-key") {
        key_list::create(console, &mut project, matches)?
    } else {
        key_list::open(console, &mut project, matches)?
    };
    let mut warnings = key.map(|own| own.warnings).unwrap_or_default();
    if let Some(file) = list.clone().filter(|_| matches.get_flag("keep")) {
        warnings.extend(keep(&mut project, &file)?);
        list = None;
    }
    if let Some(file) = matches.get_one::<PathBuf>("apart") {
        project.keep_names_apart(file)?;
        list = Some(file.clone());
    }
    for pair in matches.get_many::<String>("add").into_iter().flatten() {
        key::add(&mut project, pair)?;
    }
    if let Some(words) = text_of(matches, "look-up") {
        return key::look_up(console, project, words, &warnings);
    }
    let list = list.as_deref();
    let view = project.name_list(list)?;
    warnings.extend(view.warnings.iter().cloned());
    let proposals = if matches.get_flag("candidates") { Some(project.propose_names(list, None)?) } else { None };
    // Whoever only wants proposals may have no list yet.
    let found = match project.find_names(list, None) {
        Err(_) if proposals.is_some() => NamesFound::default(),
        other => other?,
    };
    let replaced = if matches.get_flag("apply") {
        let choice = NamesChoice {
            places: None,
            doubtful_too: matches.get_flag("doubtful"),
            labels: true,
            cases: matches.get_flag("cases"),
            memos: matches.get_flag("memos"),
        };
        Some(project.replace_names(list, &choice)?.value)
    } else {
        None
    };
    let forgotten = if matches.get_flag("final") { Some(project.forget_names(list)?.value) } else { None };
    project.close()?;
    if console.is_json() {
        let language = console.language();
        console.print_json(&Answer {
            names: view.names.len(),
            apart: view.is_apart,
            certain: found.certain,
            doubtful: found.doubtful,
            places: found.places.iter().map(told_place).collect(),
            elsewhere: found.worn.iter().map(told_worn).collect(),
            replaced: replaced.map(told_replaced),
            forgotten: forgotten.as_ref().map(told_forgetting),
            candidates: proposals.as_ref().map(|all| all.iter().map(told_proposal).collect()),
            warnings: ToldWarnings::new(language, &warnings),
        })?;
        return Ok(Status::Done);
    }
    console.warn(&warnings);
    match proposals {
        Some(proposals) => console.print(&proposed(console, &proposals))?,
        None if replaced.is_none() && forgotten.is_none() => {
            console.print(&listing(console, &found))?;
            console.note(&console.text(&counted("cli-names-found", found.certain, found.doubtful)));
        }
        None => {}
    }
    if let Some(replaced) = replaced {
        tell(console, &found, &replaced, matches.get_flag("doubtful"))?;
        if replaced.places > 0 && forgotten.is_none() {
            console.note(&console.word("cli-names-originals"));
        }
    }
    if let Some(forgotten) = forgotten {
        tell_forgotten(console, &forgotten)?;
    }
    Ok(Status::Done)
}

/// Adds the names of a file to the project's list; those it has get what the file says.
fn keep(project: &mut Project, file: &Path) -> Result<Vec<Message>, Failure> {
    let added = project.name_list(Some(file))?;
    let mut names = project.name_list(None)?.names;
    for name in added.names {
        match names.iter_mut().find(|own| own.name.to_lowercase() == name.name.to_lowercase()) {
            Some(own) => *own = name,
            None => names.push(name),
        }
    }
    project.write_names(None, &names)?;
    Ok(added.warnings)
}

fn counted(key: &'static str, certain: u32, doubtful: u32) -> Message {
    Message::new(key).with("count", certain).with("doubtful", doubtful)
}

fn told_place(place: &NamePlace) -> ToldPlace<'_> {
    ToldPlace {
        source: &place.source_name,
        start: place.place.range.start.0,
        end: place.place.range.end.0,
        words: &place.words,
        replacement: &place.replacement,
        doubt: place.doubt.map(sitat_project::NameDoubt::name),
        before: &place.before,
        after: &place.after,
    }
}

fn on(wearer: NameWearer) -> &'static str {
    match wearer {
        NameWearer::Speaker(_) => "speaker",
        NameWearer::Participant(_) => "participant",
        NameWearer::Source(_) => "source",
        NameWearer::Case(_) => "case",
        NameWearer::Memo(_) => "memo",
        NameWearer::Summary(_) => "summary",
    }
}

fn told_worn(worn: &WornName) -> ToldWorn<'_> {
    ToldWorn { on: on(worn.wearer), before: &worn.before, after: &worn.after }
}

fn told_replaced(replaced: NamesReplaced) -> ToldReplaced {
    ToldReplaced {
        places: replaced.places,
        sources: replaced.sources,
        elsewhere: replaced.elsewhere,
        lost: replaced.lost,
    }
}

fn told_proposal(proposal: &NameProposal) -> ToldProposal<'_> {
    ToldProposal {
        name: &proposal.name,
        kind: proposal.kind.name(),
        count: proposal.count,
        sources: proposal.sources,
        context: proposal.places.first().map(|place| format!("{}{}{}", place.before, place.words, place.after)),
    }
}

fn doubt(console: &Console, place: &NamePlace) -> String {
    let key = match place.doubt {
        None => return String::new(),
        Some(sitat_project::NameDoubt::OrdinaryWord) => "name-doubt-ordinary-word",
        Some(sitat_project::NameDoubt::SmallLetters) => "name-doubt-small-letters",
        Some(sitat_project::NameDoubt::PartOfWord) => "name-doubt-part-of-word",
        Some(sitat_project::NameDoubt::PartOfName) => "name-doubt-part-of-name",
    };
    console.word(key)
}

/// The last characters of a text.
fn tail(text: &str, most: usize) -> String {
    let count = text.chars().count();
    text.chars().skip(count.saturating_sub(most)).collect()
}

fn listing(console: &Console, found: &NamesFound) -> String {
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-source"), Side::Left),
        (String::new(), Side::Right),
        (console.word("cli-column-name"), Side::Left),
        (console.word("cli-column-replacement"), Side::Left),
        (String::new(), Side::Left),
        (console.word("cli-column-doubt"), Side::Left),
    ]);
    for place in &found.places {
        listing.row([
            place.source_name.clone(),
            tail(&place.before, 24),
            place.words.clone(),
            place.replacement.clone(),
            place.after.chars().take(24).collect(),
            doubt(console, place),
        ]);
    }
    listing.text()
}

fn proposed(console: &Console, proposals: &[NameProposal]) -> String {
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-name"), Side::Left),
        (console.word("cli-column-name-kind"), Side::Left),
        (console.word("cli-column-count"), Side::Right),
        (String::new(), Side::Left),
    ]);
    for proposal in proposals {
        let context = proposal.places.first().map(|place| {
            let after: String = place.after.chars().take(24).collect();
            format!("{}{}{after}", tail(&place.before, 24), place.words)
        });
        let kind = console.word(kind_key(proposal.kind));
        listing.row([proposal.name.clone(), kind, proposal.count.to_string(), context.unwrap_or_default()]);
    }
    listing.text()
}

fn kind_key(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Person => "name-kind-person",
        NameKind::Place => "name-kind-place",
        NameKind::Organisation => "name-kind-organisation",
        NameKind::Telephone => "name-kind-telephone",
        NameKind::Email => "name-kind-email",
        NameKind::IdentityNumber => "name-kind-identity-number",
        NameKind::OrganisationNumber => "name-kind-organisation-number",
        NameKind::AccountNumber => "name-kind-account-number",
        NameKind::Date => "name-kind-date",
        NameKind::Age => "name-kind-age",
        NameKind::Address => "name-kind-address",
        NameKind::Office => "name-kind-office",
        NameKind::Other => "name-kind-other",
    }
}

fn tell(console: &Console, found: &NamesFound, replaced: &NamesReplaced, took_doubtful: bool) -> Result<(), Failure> {
    let done = Message::new("cli-names-done")
        .with("count", replaced.places)
        .with("sources", replaced.sources)
        .with("elsewhere", replaced.elsewhere);
    console.print_line(&console.text(&done))?;
    if found.doubtful > 0 && !took_doubtful {
        console.note(&console.count("cli-names-left", found.doubtful));
    }
    Ok(())
}

fn told_forgetting(forgotten: &NamesForgetting) -> ToldForgetting<'_> {
    ToldForgetting {
        sources: &forgotten.sources,
        steps: forgotten.steps,
        certain: forgotten.certain,
        doubtful: forgotten.doubtful,
        elsewhere: forgotten.elsewhere.iter().map(|(noun, count)| (noun.name(), *count)).collect(),
        list_inside: forgotten.is_list_inside,
        backups: forgotten.backups.iter().map(|path| path.to_string_lossy().into_owned()).collect(),
    }
}

/// What left the file, and everything that still holds names.
fn tell_forgotten(console: &Console, forgotten: &NamesForgetting) -> Result<(), Failure> {
    console.print_line(
        &console.count("cli-names-forgotten", u32::try_from(forgotten.sources.len()).unwrap_or(u32::MAX)),
    )?;
    if forgotten.certain + forgotten.doubtful > 0 {
        console.note(&console.text(&counted("names-still-in-texts", forgotten.certain, forgotten.doubtful)));
    }
    for (noun, count) in &forgotten.elsewhere {
        let what = console.word(still_in(*noun));
        console.note(&console.text(&Message::new("names-still-in").with("what", what).with("count", *count)));
    }
    if forgotten.is_list_inside {
        console.note(&console.word("names-list-inside"));
    }
    if let Some(folder) = forgotten.backups.first().and_then(|backup| backup.parent()) {
        let folder = folder.to_string_lossy().into_owned();
        let count = u32::try_from(forgotten.backups.len()).unwrap_or(u32::MAX);
        console.note(&console.text(&Message::new("names-backups").with("count", count).with("folder", folder)));
    }
    Ok(())
}

fn still_in(noun: Noun) -> &'static str {
    match noun {
        Noun::Sources => "names-still-in-sources",
        Noun::Participants => "names-still-in-participants",
        Noun::Cases => "names-still-in-cases",
        Noun::Codes => "names-still-in-codes",
        Noun::Memos => "names-still-in-memos",
        Noun::Guide => "names-still-in-guide",
        Noun::Surveys => "names-still-in-surveys",
        Noun::Codings => "names-still-in-codings",
        Noun::Views => "names-still-in-views",
        Noun::Searches => "names-still-in-searches",
        Noun::Queries => "names-still-in-queries",
        Noun::Summaries => "names-still-in-summaries",
        Noun::Themes => "names-still-in-themes",
        Noun::Claims => "names-still-in-claims",
        Noun::Comments => "names-still-in-comments",
        Noun::Outline => "names-still-in-outline",
        Noun::Project | Noun::Progress | Noun::Names | Noun::Method | Noun::Checks | Noun::Coders => {
            "names-still-in-project"
        }
    }
}
