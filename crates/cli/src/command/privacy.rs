//! The life of a project and what it holds on people: told, said anew, and drafted as the text for a form.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::{Language, LegalBasis, Message, StorageClass, format_date};
use sitat_project::{AccessRow, CsvStyle, MethodsDraft, PrivacyFacts, PrivacyText, Project, ProjectLife, Target};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    controller: String,
    ethics_reference: String,
    legal_basis: Option<&'static str>,
    legal_basis_note: String,
    storage_class: Option<&'static str>,
    storage_note: String,
    starts_on: Option<String>,
    ends_on: Option<String>,
    recordings_deletion_planned_on: Option<String>,
    access: Vec<Access>,
    participants: u32,
    with_consent: u32,
    withdrawn: u32,
    erased: u32,
    respondents: u32,
    /// None: the list lies in a file of its own.
    hidden_names: Option<u32>,
    recordings: Vec<Recording>,
    has_passphrase: bool,
    backups: u32,
    reminders: Vec<Reminder>,
    texts: Vec<Text>,
}

#[derive(Serialize)]
struct Access {
    name: String,
    role: String,
    since: Option<String>,
    until: Option<String>,
}

#[derive(Serialize)]
struct Recording {
    source: String,
    is_linked: bool,
    planned_on: Option<String>,
    deleted_on: Option<String>,
}

#[derive(Serialize)]
struct Reminder {
    kind: &'static str,
    on: String,
    count: u32,
}

#[derive(Serialize)]
struct Text {
    form: &'static str,
    language: &'static str,
    /// How many places are to be filled in.
    missing: u32,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    heading: String,
    text: String,
}

/// The options that say something anew, with the field of each.
const FIELDS: [&str; 9] = [
    "controller",
    "ethics-reference",
    "legal-basis",
    "legal-basis-note",
    "storage-class",
    "storage-note",
    "starts-on",
    "ends-on",
    "recordings-deleted-by",
];

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let form = grammar.option("form", "cli-value-form", "cli-help-privacy-form");
    let language = grammar.option("language", "cli-value-language", "cli-help-privacy-language");
    let output = grammar.option("output", "cli-value-output", "cli-help-privacy-output").short('o');
    let basis = grammar.option("legal-basis", "cli-value-kind", "cli-help-privacy-basis");
    let class = grammar.option("storage-class", "cli-value-kind", "cli-help-privacy-class");
    let command = command
        .arg(grammar.project())
        .arg(grammar.choice(form, &PrivacyText::ALL.map(PrivacyText::name), None))
        .arg(grammar.choice(language, &Language::ALL.map(Language::code), None))
        .arg(output.value_parser(value_parser!(PathBuf)))
        .arg(grammar.flag("force", "cli-help-force"))
        .arg(grammar.option("controller", "cli-value-name", "cli-help-privacy-controller"))
        .arg(grammar.option("ethics-reference", "cli-value-name", "cli-help-privacy-reference"))
        .arg(grammar.choice(basis, &LegalBasis::ALL.map(LegalBasis::name), None))
        .arg(grammar.option("legal-basis-note", "cli-value-text", "cli-help-privacy-basis-note"))
        .arg(grammar.choice(class, &StorageClass::ALL.map(StorageClass::name), None))
        .arg(grammar.option("storage-note", "cli-value-text", "cli-help-privacy-class-note"))
        .arg(grammar.option("starts-on", "cli-value-date", "cli-help-privacy-starts"))
        .arg(grammar.option("ends-on", "cli-value-date", "cli-help-privacy-ends"))
        .arg(grammar.option("recordings-deleted-by", "cli-value-date", "cli-help-privacy-recordings"))
        .arg(grammar.option("access", "cli-value-access", "cli-help-privacy-access").action(ArgAction::Append))
        .arg(grammar.coder());
    grammar.details(command, "cli-privacy-details")
}

/// Somebody who has access, as `NAME; ROLE; SINCE; UNTIL`.
fn person(written: &str) -> AccessRow {
    let mut parts = written.split(';').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    let (name, role, since, until) = (next(), next(), next(), next());
    let day = |written: String| Some(written).filter(|written| !written.is_empty());
    AccessRow { name, role, since: day(since), until: day(until) }
}

/// What is said anew on the command line.
fn change(life: &mut ProjectLife, matches: &ArgMatches) {
    let set = |field: &mut String, option: &str| {
        if let Some(written) = text_of(matches, option) {
            written.clone_into(field);
        }
    };
    let set_day = |field: &mut Option<String>, option: &str| {
        if let Some(written) = text_of(matches, option) {
            *field = Some(written.to_owned());
        }
    };
    let row = &mut life.row;
    set(&mut row.controller, "controller");
    set(&mut row.ethics_reference, "ethics-reference");
    set(&mut row.legal_basis_note, "legal-basis-note");
    set(&mut row.storage_note, "storage-note");
    row.legal_basis = text_of(matches, "legal-basis").and_then(LegalBasis::from_name).or(row.legal_basis);
    row.storage_class = text_of(matches, "storage-class").and_then(StorageClass::from_name).or(row.storage_class);
    set_day(&mut row.starts_on, "starts-on");
    set_day(&mut row.ends_on, "ends-on");
    set_day(&mut row.recordings_deletion_planned_on, "recordings-deleted-by");
    let people = texts_of(matches, "access");
    if !people.is_empty() {
        life.access = people.iter().map(|written| person(written)).collect();
    }
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let language = text_of(matches, "language").and_then(Language::from_code);
    let form = text_of(matches, "form").and_then(PrivacyText::from_name);
    let is_said =
        FIELDS.iter().any(|field| text_of(matches, field).is_some()) || !texts_of(matches, "access").is_empty();
    let output = matches.get_one::<PathBuf>("output");
    let mut project = if is_said {
        opening::for_writing(console, path, text_of(matches, "coder"))?
    } else if output.is_some() {
        opening::for_exporting(console, path, text_of(matches, "coder"))?
    } else {
        opening::for_reading(console, path)?
    };
    if is_said {
        let mut life = project.life()?;
        change(&mut life, matches);
        project.describe_life(&life)?;
    }
    let language = match language {
        Some(language) => language,
        None => project.language()?,
    };
    let written = match output {
        Some(output) => {
            let target = Target { path: output, overwrite: matches.get_flag("force"), csv: CsvStyle::Comma };
            Some(project.export_privacy(&target, form.unwrap_or_default(), Some(language))?)
        }
        None => None,
    };
    let status = tell(console, &mut project, form, language)?;
    if let Some(exported) = written {
        let path = exported.path.to_string_lossy().into_owned();
        console.note(&console.text(&Message::new("methods-saved").with("path", path)));
    }
    project.close()?;
    Ok(status)
}

fn tell(
    console: &mut Console,
    project: &mut Project,
    form: Option<PrivacyText>,
    language: Language,
) -> Result<Status, Failure> {
    let facts = project.privacy_facts()?;
    let forms: Vec<PrivacyText> =
        PrivacyText::ALL.into_iter().filter(|own| form.is_none_or(|only| only == *own)).collect();
    let mut drafts: Vec<(PrivacyText, MethodsDraft)> = Vec::new();
    for own in forms {
        drafts.push((own, project.privacy_draft(own, language)?));
    }
    let reminders = project.life_reminders()?;
    if console.is_json() {
        let reminders =
            reminders.iter().map(|own| Reminder { kind: own.name(), on: own.on().to_owned(), count: own.count() });
        let answer = answer(facts, reminders.collect(), drafts, language);
        console.print_json(&answer)?;
        return Ok(Status::Done);
    }
    if form.is_some() {
        for (_, draft) in drafts {
            for (heading, text) in draft.parts {
                console.print_line(&heading)?;
                console.print_line(&format!("{text}\n"))?;
            }
        }
        return Ok(Status::Done);
    }
    list(console, &facts, language)?;
    for own in &reminders {
        let day = format_date(own.on(), language != Language::English);
        let words = sitat_lang::find(
            console.language(),
            &format!("privacy-remind-{}", own.name()),
            &[("date", day.as_str().into()), ("count", own.count().into())],
        );
        console.note(&words.unwrap_or_default());
    }
    Ok(Status::Done)
}

fn list(console: &mut Console, facts: &PrivacyFacts, language: Language) -> Result<(), Failure> {
    let life = &facts.life.row;
    let day = |stored: &Option<String>| {
        stored.as_ref().map(|day| format_date(day, language != Language::English)).unwrap_or_default()
    };
    let choice = |name: Option<&'static str>| {
        let key = name.map(|name| format!("privacy-choice-{name}"));
        key.and_then(|key| sitat_lang::find(console.language(), &key, &[])).unwrap_or_default()
    };
    let names = match facts.hidden_names {
        Some(number) => console.number(number),
        None => console.word("privacy-held-names-apart"),
    };
    let access: Vec<String> = facts.life.access.iter().map(|own| own.name.clone()).collect();
    let mut listing = Listing::new(&[Side::Left, Side::Left]);
    for (key, value) in [
        ("privacy-field-controller", life.controller.clone()),
        ("privacy-field-reference", life.ethics_reference.clone()),
        ("privacy-field-basis", choice(life.legal_basis.map(LegalBasis::name))),
        ("privacy-field-class", choice(life.storage_class.map(StorageClass::name))),
        ("privacy-field-starts", day(&life.starts_on)),
        ("privacy-field-ends", day(&life.ends_on)),
        ("privacy-field-recordings", day(&life.recordings_deletion_planned_on)),
        ("privacy-access-title", access.join(", ")),
        ("privacy-held-participants", console.number(facts.participants)),
        ("privacy-held-consent", console.number(facts.with_consent)),
        ("privacy-held-withdrawn", console.number(facts.withdrawn)),
        ("privacy-held-erased", console.number(facts.erased)),
        ("privacy-held-respondents", console.number(facts.respondents)),
        ("privacy-held-names", names),
        ("privacy-held-recordings", console.number(u32::try_from(facts.recordings.len()).unwrap_or(u32::MAX))),
        ("privacy-held-deleted", console.number(facts.deleted_recordings())),
        ("privacy-held-backups", console.number(facts.backups)),
        (
            "privacy-held-passphrase",
            console.word(if facts.has_passphrase { "privacy-held-yes" } else { "privacy-held-no" }),
        ),
    ] {
        let value = if value.is_empty() { console.word("privacy-unsaid") } else { value };
        listing.row([console.word(key), value]);
    }
    console.print(&listing.text())?;
    Ok(())
}

fn answer(
    facts: PrivacyFacts,
    reminders: Vec<Reminder>,
    drafts: Vec<(PrivacyText, MethodsDraft)>,
    language: Language,
) -> Answer {
    let person = |own: AccessRow| Access { name: own.name, role: own.role, since: own.since, until: own.until };
    let life = facts.life.row;
    Answer {
        controller: life.controller,
        ethics_reference: life.ethics_reference,
        legal_basis: life.legal_basis.map(LegalBasis::name),
        legal_basis_note: life.legal_basis_note,
        storage_class: life.storage_class.map(StorageClass::name),
        storage_note: life.storage_note,
        starts_on: life.starts_on,
        ends_on: life.ends_on,
        recordings_deletion_planned_on: life.recordings_deletion_planned_on,
        access: facts.life.access.into_iter().map(person).collect(),
        participants: facts.participants,
        with_consent: facts.with_consent,
        withdrawn: facts.withdrawn,
        erased: facts.erased,
        respondents: facts.respondents,
        hidden_names: facts.hidden_names,
        recordings: facts
            .recordings
            .into_iter()
            .map(|own| Recording {
                source: own.name,
                is_linked: own.is_linked,
                planned_on: own.planned_on,
                deleted_on: own.deleted_on,
            })
            .collect(),
        has_passphrase: facts.has_passphrase,
        backups: facts.backups,
        reminders,
        texts: drafts
            .into_iter()
            .map(|(form, draft)| Text {
                form: form.name(),
                language: language.code(),
                missing: draft.missing,
                parts: draft.parts.into_iter().map(|(heading, text)| Part { heading, text }).collect(),
            })
            .collect(),
    }
}
