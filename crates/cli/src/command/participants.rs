//! The participants: shown, filled from a file, and taken out when they withdraw.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde::Serialize;
use sitat_model::{CaseId, Message};
use sitat_project::{ParticipantDetails, ParticipantsImported, Project};

use super::table_preview;
use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;
use crate::skipped::none_skipped;

#[derive(Serialize)]
struct Answer<'project> {
    participants: Vec<Told<'project>>,
    #[serde(flatten)]
    warnings: ToldWarnings,
    created: u32,
    updated: u32,
}

#[derive(Serialize)]
struct Told<'project> {
    id: i64,
    name: &'project str,
    shown: &'project str,
    role: &'project str,
    cases: Vec<String>,
    pseudonym: Option<&'project str>,
    code: Option<&'project str>,
    consent: Consent<'project>,
    referred_by: Option<&'project str>,
    member_check: MemberCheck<'project>,
    withdrawn: bool,
    erased: bool,
    note: &'project str,
    labels: Vec<Label<'project>>,
    turns: u32,
    segments: u32,
}

#[derive(Serialize)]
struct Consent<'project> {
    date: Option<&'project str>,
    channel: &'project str,
    scope: &'project str,
}

#[derive(Serialize)]
struct MemberCheck<'project> {
    sent: Option<&'project str>,
    answered: Option<&'project str>,
}

#[derive(Serialize)]
struct Label<'project> {
    source: String,
    label: &'project str,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("table", "cli-value-table", "cli-help-participants-table"))
        .arg(grammar.option("withdraw", "cli-value-name", "cli-help-participants-withdraw").conflicts_with("table"))
        .arg(
            grammar
                .option("erase", "cli-value-name", "cli-help-participants-erase")
                .conflicts_with_all(["table", "withdraw"]),
        )
        .arg(table_preview::option(grammar))
        .arg(grammar.coder());
    grammar.details(command, "cli-participants-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    if let Some(name) = text_of(matches, "withdraw").or_else(|| text_of(matches, "erase")) {
        let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
        let person = project.resolve_participant(name)?;
        let told = if matches.contains_id("erase") {
            project.erase_participant(person)?;
            console.word("people-erased-told")
        } else {
            let withdrawn = project.withdraw_participant(person)?.value;
            console.text(&Message::new("people-words-out").with("name", withdrawn.name))
        };
        let status = tell(console, &mut project, &ParticipantsImported::default())?;
        console.note(&told);
        project.close()?;
        return Ok(status);
    }
    let Some(table) = matches.get_one::<PathBuf>("table") else {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &mut project, &ParticipantsImported::default());
    };
    if matches.get_flag("dry-run") {
        let mut project = opening::for_reading(console, path)?;
        let (preview, there) = (project.preview_participants(table, None)?, project.participant_list()?);
        return table_preview::tell(console, &preview, |id| {
            there.iter().find(|person| person.row.id == id).map(|person| person.shown.clone()).unwrap_or_default()
        });
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = project.import_participants(table)?.value;
    let status = tell(console, &mut project, &imported)?;
    project.close()?;
    Ok(status)
}

fn tell(console: &Console, project: &mut Project, imported: &ParticipantsImported) -> Result<Status, Failure> {
    let people = project.participant_list()?;
    let cases = project.cases()?.cases;
    let sources = project.sources()?;
    let case_names = |ids: &[CaseId]| -> Vec<String> {
        ids.iter()
            .filter_map(|id| cases.iter().find(|case| case.row.id == *id))
            .map(|case| case.row.name.clone())
            .collect()
    };
    if console.is_json() {
        let name_of = |person: &ParticipantDetails| {
            let other = person.row.referred_by?;
            people.iter().find(|own| own.row.id == other).map(|own| own.row.name.as_str())
        };
        let participants = people.iter().map(|person| Told {
            id: person.row.id.0,
            name: &person.row.name,
            shown: &person.shown,
            role: &person.row.role,
            cases: case_names(&person.cases),
            pseudonym: person.row.pseudonym.as_deref(),
            code: person.row.code.as_deref(),
            consent: Consent {
                date: person.row.consent_on.as_deref(),
                channel: &person.row.consent_channel,
                scope: &person.row.consent_scope,
            },
            referred_by: name_of(person),
            member_check: MemberCheck {
                sent: person.row.member_check_sent_on.as_deref(),
                answered: person.row.member_check_answered_on.as_deref(),
            },
            withdrawn: person.row.withdrawn_at.is_some(),
            erased: person.row.erased_at.is_some(),
            note: &person.row.note,
            labels: person
                .sources
                .iter()
                .map(|(source, label)| Label {
                    source: sources
                        .iter()
                        .find(|own| own.row.id == *source)
                        .map(|own| own.row.name.clone())
                        .unwrap_or_default(),
                    label,
                })
                .collect(),
            turns: person.turns,
            segments: person.segments,
        });
        console.print_json(&Answer {
            participants: participants.collect(),
            warnings: ToldWarnings::new(console.language(), &imported.warnings),
            created: imported.created,
            updated: imported.updated,
        })?;
    } else if people.is_empty() {
        console.note(&console.word("cli-no-participants"));
    } else {
        let mut listing = Listing::with_headings(&[
            (console.word("cli-column-name"), Side::Left),
            (console.word("cli-column-case"), Side::Left),
            (console.word("cli-column-turns"), Side::Right),
        ]);
        for person in &people {
            listing.row([person.shown.clone(), case_names(&person.cases).join(", "), person.turns.to_string()]);
        }
        console.print(&listing.text())?;
    }
    console.warn(&imported.warnings);
    Ok(Status::complete(none_skipped(&imported.warnings)))
}
