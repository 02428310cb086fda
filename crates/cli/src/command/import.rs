//! Lets texts in. Each file enters whole or not at all.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CaseId, CaseKind, Language, Message, Role, SourceKind};
use sitat_project::{
    Cleaning, ColourTaken, CommentChoice, HideNames, ImportItem, ImportProfile, Imported, MarkChoices, MarksTaken,
    Project, ProjectError, ReadSettings, SourceView, TextRows, texts_in,
};

use crate::colour::parse_colour;
use crate::console::Console;
use crate::failure::{Failure, Status, ToldError, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::skipped::none_skipped;
use crate::{nouns, opening};

/// The names of the encodings of text files, in the order in which they are offered.
const ENCODINGS: [&str; 11] = [
    "utf-8",
    "windows-1252",
    "utf-16le",
    "utf-16be",
    "macintosh",
    "iso-8859-15",
    "ibm865",
    "ibm850",
    "windows-1250",
    "windows-1251",
    "windows-1257",
];

#[derive(Serialize)]
struct Answer {
    sources: Vec<ToldSource>,
    /// Paths of codes that were made.
    created: Vec<String>,
    refused: Vec<ToldRefusal>,
    #[serde(flatten)]
    warnings: ToldWarnings,
    /// Why nothing entered at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ToldError>,
}

#[derive(Serialize)]
struct ToldSource {
    id: i64,
    name: String,
    code: String,
    kind: &'static str,
    case: Option<String>,
    cases: Vec<String>,
    words: u32,
    characters: u32,
    turns: u32,
    speakers: Vec<ToldSpeaker>,
    memos: u32,
    codings: u32,
    highlights: Vec<ToldColour>,
    encoding: Option<String>,
    file: String,
    format: String,
    language: Option<String>,
    /// Names of what was tidied.
    cleaning: Vec<String>,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct ToldSpeaker {
    label: String,
    role: &'static str,
    participant: Option<String>,
    turns: u32,
}

#[derive(Serialize)]
struct ToldColour {
    colour: String,
    count: u32,
    code: Option<String>,
}

#[derive(Serialize)]
struct ToldRefusal {
    file: String,
    error: ToldError,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let files = grammar.file("files", "cli-value-file", "cli-help-import-files").required(true);
    let kind = grammar.option("kind", "cli-value-kind", "cli-help-import-kind");
    let language = grammar.option("language", "cli-value-language", "cli-help-import-language");
    let encoding = grammar.option("encoding", "cli-value-encoding", "cli-help-import-encoding");
    let cleaning = grammar.option("clean", "cli-value-cleaning", "cli-help-import-clean").action(ArgAction::Append);
    let speakers = grammar.option("speakers", "cli-value-table", "cli-help-import-speakers");
    let names = grammar.option("names", "cli-value-names", "cli-help-import-names");
    let comments = grammar.option("comments", "cli-value-comments", "cli-help-import-comments");
    let command = command
        .arg(grammar.project())
        .arg(files.action(ArgAction::Append).num_args(1..))
        .arg(grammar.option("case", "cli-value-name", "cli-help-import-case").action(ArgAction::Append))
        .arg(grammar.option("name", "cli-value-name", "cli-help-import-name"))
        .arg(grammar.option("profile", "cli-value-name", "cli-help-import-profile"))
        .arg(grammar.choice(kind, &SourceKind::ALL.map(SourceKind::name), None))
        .arg(grammar.choice(language, &Language::ALL.map(Language::code), None))
        .arg(grammar.choice(encoding, &ENCODINGS, None))
        .arg(grammar.choice(cleaning, &Cleaning::ALL.map(Cleaning::name), None))
        .arg(speakers.value_parser(clap::value_parser!(PathBuf)))
        .arg(grammar.option("text-column", "cli-value-name", "cli-help-import-text-column"))
        .arg(grammar.option("name-column", "cli-value-name", "cli-help-import-name-column").requires("text-column"))
        .arg(grammar.option("case-column", "cli-value-name", "cli-help-import-case-column").requires("text-column"))
        .arg(
            grammar
                .option("participant-column", "cli-value-name", "cli-help-import-participant-column")
                .requires("text-column"),
        )
        .arg(names.value_parser(clap::value_parser!(PathBuf)).conflicts_with("text-column"))
        .arg(grammar.choice(comments, &CommentChoice::ALL.map(CommentChoice::name), None))
        .arg(grammar.flag("comment-authors", "cli-help-import-comment-authors").requires("comments"))
        .arg(
            grammar
                .option("highlights", "cli-value-highlights", "cli-help-import-highlights")
                .action(ArgAction::Append),
        )
        .arg(grammar.coder());
    grammar.details(command, "cli-import-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_writing(console, path_of(matches, "project"), text_of(matches, "coder"))?;
    if let Some(text) = text_of(matches, "text-column") {
        return import_rows(console, matches, project, text);
    }
    let (speakers, mut warnings) = match matches.get_one::<PathBuf>("speakers") {
        Some(table) => project.read_speakers(table)?,
        None => (Vec::new(), Vec::new()),
    };
    let profile = text_of(matches, "profile").map(|name| project.import_profile(name)).transpose()?;
    let saved = profile.as_ref();
    let marks = mark_choices(matches, saved)?;
    let kind = text_of(matches, "kind").and_then(SourceKind::from_name).or(saved.and_then(|profile| profile.kind));
    let own = saved.map(|profile| profile.settings.clone()).unwrap_or_default();
    let cleaning = texts_of(matches, "clean");
    let settings = ReadSettings {
        encoding: text_of(matches, "encoding").map(str::to_owned).or(own.encoding),
        pattern: own.pattern,
        // A heading with a colon in a plan is not somebody who speaks.
        detect_turns: own.detect_turns && !matches!(kind, Some(SourceKind::Document | SourceKind::PolicyDocument)),
        cleaning: if cleaning.is_empty() { own.cleaning } else { cleaning },
        by_hand: Vec::new(),
        names: matches
            .get_one::<PathBuf>("names")
            .map(|file| HideNames { file: Some(file.clone()), doubtful_too: false }),
    };
    let speakers = speakers.into_iter().chain(saved.map(|profile| profile.speakers.clone()).unwrap_or_default());
    let speakers: Vec<_> = speakers.collect();
    let language = text_of(matches, "language").or(saved.and_then(|profile| profile.language.as_deref()));
    let named: Vec<PathBuf> = matches.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect();
    let name = text_of(matches, "name").filter(|_| named.len() == 1);
    let pasted = if named.iter().any(|path| path.as_os_str() == "-") { Some(standard_input()?) } else { None };
    let items: Vec<ImportItem> = texts_in(&named)?
        .into_iter()
        .map(|path| ImportItem {
            text: pasted.clone().filter(|_| path.as_os_str() == "-"),
            path,
            name: name.map(str::to_owned),
            kind,
            language: language.and_then(Language::from_code),
            language_tag: language.filter(|tag| Language::from_code(tag).is_none()).map(str::to_owned),
            finds_language: true,
            cases: texts_of(matches, "case"),
            settings: settings.clone(),
            speakers: speakers.clone(),
            marks: marks.clone(),
        })
        .collect();
    let imported = project.import_sources(&items)?.value;
    let status = Status::complete(imported.refused.is_empty() && none_skipped(&warnings));
    warnings.extend(about_marks(marks.as_ref(), &imported));
    let answer = told(console, &mut project, &items, &imported, &warnings)?;
    let common = nouns::common_kind(&project.cases()?);
    project.close()?;
    if console.is_json() {
        console.print_json(&answer)?;
    } else if !answer.sources.is_empty() {
        console.print(&listing(console, &answer.sources, common))?;
        let sum = |count: fn(&ToldSource) -> u32| answer.sources.iter().map(count).fold(0, u32::saturating_add);
        let (memos, codings) = (sum(|source| source.memos), sum(|source| source.codings));
        if memos + codings > 0 {
            let message = Message::new("cli-import-marks-taken").with("memos", memos).with("codings", codings);
            console.print_line(&console.text(&message))?;
        }
    }
    console.warn(&warnings);
    for warning in imported.warnings.iter().filter(|_| !console.is_json()) {
        console.note(&format!("{}: {}", file_name(&warning.path), console.text(&warning.message)));
    }
    for refused in &imported.refused {
        console.note_message(&refused.error.message());
    }
    Ok(status)
}

/// What is to become of highlights and comments, as a profile has it where nothing is said; `None` if neither says
/// anything.
fn mark_choices(matches: &ArgMatches, saved: Option<&ImportProfile>) -> Result<Option<MarkChoices>, Failure> {
    let written = texts_of(matches, "highlights");
    let said = text_of(matches, "comments").and_then(CommentChoice::from_name);
    let own = saved.map(|profile| profile.comments).filter(|comments| *comments != CommentChoice::Leave);
    let comments = said.or(own);
    let colours = if written.is_empty() {
        saved.map(|profile| profile.colours.clone()).unwrap_or_default()
    } else {
        written.iter().map(|written| parse_colour(written)).collect::<Result<_, _>>()?
    };
    if comments.is_none() && colours.is_empty() {
        return Ok(None);
    }
    Ok(Some(MarkChoices {
        colours,
        comments: comments.unwrap_or_default(),
        keeps_authors: matches.get_flag("comment-authors") || saved.is_some_and(|profile| profile.keeps_authors),
        ..MarkChoices::default()
    }))
}

/// How to get highlights and comments that stayed out because nothing was said of them; colours that no file has.
fn about_marks(choices: Option<&MarkChoices>, imported: &Imported) -> Vec<Message> {
    let Some(choices) = choices else {
        let is_left =
            |message: &Message| matches!(message.key, "import-comments-left-out" | "import-highlights-left-out");
        let has_left = imported.warnings.iter().any(|warning| is_left(&warning.message));
        return has_left.then(|| Message::new("cli-import-marks")).into_iter().collect();
    };
    let found: Vec<&ColourTaken> = imported.marks.iter().flat_map(|marks| &marks.highlights).collect();
    let unused = choices.colours.iter().filter(|(colour, _)| found.iter().all(|own| own.colour != *colour));
    unused.map(|(colour, _)| Message::new("cli-import-no-such-colour").with("colour", colour.as_str())).collect()
}

impl From<&ColourTaken> for ToldColour {
    fn from(taken: &ColourTaken) -> Self {
        Self { colour: taken.colour.clone(), count: taken.count, code: taken.code.clone() }
    }
}

/// Makes a source of each row of tables.
fn import_rows(console: &Console, matches: &ArgMatches, mut project: Project, text: &str) -> Result<Status, Failure> {
    let column = |id| text_of(matches, id).map(str::to_owned);
    let rows = TextRows {
        text: text.to_owned(),
        name: column("name-column"),
        case: column("case-column"),
        participant: column("participant-column"),
        kind: text_of(matches, "kind").and_then(SourceKind::from_name),
        language: text_of(matches, "language").and_then(Language::from_code),
    };
    let (mut sources, mut warnings) = (Vec::new(), Vec::new());
    for path in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        let imported = project.import_text_rows(path, &rows)?.value;
        let names = case_names(&mut project)?;
        for source in project.sources()?.iter().filter(|source| imported.sources.contains(&source.row.id)) {
            sources.push(told_source(&mut project, source, path, (&names, None), ToldWarnings::default())?);
        }
        warnings.extend(imported.warnings);
    }
    let common = nouns::common_kind(&project.cases()?);
    project.close()?;
    if console.is_json() {
        let warnings = ToldWarnings::new(console.language(), &warnings);
        let (created, refused) = (Vec::new(), Vec::new());
        console.print_json(&Answer { sources, created, refused, warnings, error: None })?;
    } else {
        console.print(&listing(console, &sources, common))?;
    }
    console.warn(&warnings);
    Ok(Status::complete(none_skipped(&warnings)))
}

/// The text that another program hands over.
fn standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| ProjectError::CannotRead { path: PathBuf::from("-"), reason: error.to_string() })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn told(
    console: &Console,
    project: &mut Project,
    items: &[ImportItem],
    imported: &Imported,
    warnings_of_all: &[Message],
) -> Result<Answer, Failure> {
    let language = console.language();
    let refused: Vec<ToldRefusal> = imported
        .refused
        .iter()
        .map(|refused| ToldRefusal {
            file: refused.path.to_string_lossy().into_owned(),
            error: ToldError::new(language, &refused.error.message()),
        })
        .collect();
    // Files that entered come in the order in which they were named.
    let entered = items.iter().filter(|item| !imported.refused.iter().any(|refused| refused.path == item.path));
    let names = case_names(project)?;
    let mut sources = Vec::new();
    for (source, item) in imported.sources.iter().zip(entered) {
        let own = imported.warnings.iter().filter(|warning| warning.path == item.path);
        let warnings = ToldWarnings::new(language, own.map(|warning| &warning.message));
        let marks = imported.marks.iter().find(|marks| marks.source == source.row.id);
        sources.push(told_source(project, source, &item.path, (&names, marks), warnings)?);
    }
    let error = imported.refused.first().filter(|_| sources.is_empty());
    Ok(Answer {
        error: error.map(|refused| ToldError::new(language, &refused.error.message())),
        sources,
        created: imported.created.clone(),
        refused,
        warnings: ToldWarnings::new(language, warnings_of_all),
    })
}

fn case_names(project: &mut Project) -> Result<Vec<(CaseId, String)>, Failure> {
    Ok(project.cases()?.cases.into_iter().map(|case| (case.row.id, case.row.name)).collect())
}

fn told_source(
    project: &mut Project,
    source: &SourceView,
    path: &Path,
    (names, marks): (&[(CaseId, String)], Option<&MarksTaken>),
    warnings: ToldWarnings,
) -> Result<ToldSource, Failure> {
    let cases: Vec<String> =
        names.iter().filter(|(id, _)| source.cases.contains(id)).map(|(_, name)| name.clone()).collect();
    let speakers = project.speakers(source.row.id)?.into_iter().map(|speaker| ToldSpeaker {
        label: speaker.row.label,
        role: speaker.row.role.name(),
        participant: speaker.participant.map(|person| person.name),
        turns: speaker.turns,
    });
    Ok(ToldSource {
        id: source.row.id.0,
        name: source.row.name.clone(),
        code: source.row.code.clone(),
        kind: source.row.kind.name(),
        case: (!cases.is_empty()).then(|| cases.join(", ")),
        cases,
        words: source.row.words,
        characters: source.row.characters,
        turns: source.turns,
        speakers: speakers.collect(),
        memos: marks.map_or(0, |marks| marks.memos),
        codings: marks.map_or(0, |marks| marks.codings),
        highlights: marks.map(|marks| marks.highlights.iter().map(ToldColour::from).collect()).unwrap_or_default(),
        encoding: source.row.encoding.clone(),
        file: path.to_string_lossy().into_owned(),
        format: source.row.format.clone(),
        language: source.row.language.map(|language| language.code().to_owned()).or(source.row.language_tag.clone()),
        cleaning: source.row.cleaning.iter().flat_map(|names| names.split(' ')).map(str::to_owned).collect(),
        warnings,
    })
}

/// The words for a role.
fn role(name: &str) -> &'static str {
    match Role::from_name(name) {
        Some(Role::Interviewer) => "role-interviewer",
        Some(Role::Participant) => "role-participant",
        Some(Role::Other) | None => "role-other",
    }
}

fn listing(console: &Console, sources: &[ToldSource], common: Option<CaseKind>) -> String {
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-source"), Side::Left),
        (console.word("cli-column-source-code"), Side::Left),
        (console.word(nouns::heading(common)), Side::Left),
        (console.word("cli-column-words"), Side::Right),
        (console.word("cli-column-turns"), Side::Right),
        (console.word("cli-column-speakers"), Side::Left),
    ]);
    for source in sources {
        let speakers = source.speakers.iter().map(|speaker| match &speaker.participant {
            Some(name) if *name != speaker.label => format!("{} ({name})", speaker.label),
            Some(_) => speaker.label.clone(),
            None => format!("{} ({})", speaker.label, console.word(role(speaker.role)).to_lowercase()),
        });
        listing.row([
            source.name.clone(),
            source.code.clone(),
            source.case.clone().unwrap_or_default(),
            console.number(source.words),
            console.number(source.turns),
            speakers.collect::<Vec<_>>().join(", "),
        ]);
    }
    listing.text()
}
