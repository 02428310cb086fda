//! A list of documents in a TOML file: what each is, the name of its file, and settings under the names of the options.

use std::ffi::OsString;
use std::path::Path;

use clap::{ArgAction, ArgMatches};
use sitat_model::Message;
use sitat_project::ProjectError;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Kind;
use super::kind::{is_given, refuse_what_has_no_meaning};
use super::set::twice;
use crate::command::compare::GridOptions;
use crate::console::Console;
use crate::failure::Failure;
use crate::grammar::Grammar;
use crate::usage;

/// Options of the command itself, which no document has.
const NOT_OF_A_DOCUMENT: [&str; 10] =
    ["key", "key-passphrase-file", "output", "force", "batch", "coder", "json", "help", "ui-language", "version"];

/// A document of the list.
#[derive(Clone)]
pub(super) struct Entry {
    /// The line where it begins, from 1.
    pub(super) line: usize,
    pub(super) kind: Kind,
    pub(super) file: String,
    /// Its settings, as if they had been given on a command line.
    pub(super) matches: ArgMatches,
}

/// What is wrong with a document of the list, with its line.
pub(super) fn at(console: &Console, entry: &Entry, message: &Message) -> Failure {
    let told = Message::new("cli-batch-document").with("line", entry.line).with("file", entry.file.as_str());
    Failure::Refused(told.with("reason", console.text(message)))
}

struct Reader<'text> {
    console: &'text Console,
    path: &'text Path,
    text: &'text str,
}

impl Reader<'_> {
    fn line(&self, place: usize) -> usize {
        self.text.get(..place).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// A fault at a place of the file.
    fn fault(&self, place: usize, key: &'static str) -> Message {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Message::new(key).with("name", name).with("line", self.line(place))
    }

    fn documents<'own>(&self, whole: &'own DeTable<'own>) -> Result<Vec<(usize, &'own DeTable<'own>)>, Failure> {
        let mut documents = Vec::new();
        for (key, value) in whole {
            let known = key.get_ref().as_ref() == "document";
            match value.get_ref() {
                DeValue::Array(all) if known => {
                    for own in all {
                        let DeValue::Table(table) = own.get_ref() else {
                            return Err(Failure::Usage(self.fault(own.span().start, "cli-batch-no-document")));
                        };
                        documents.push((own.span().start, table));
                    }
                }
                _ if known => return Err(Failure::Usage(self.fault(key.span().start, "cli-batch-no-document"))),
                _ => {
                    let fault = self.fault(key.span().start, "cli-batch-unknown-key");
                    return Err(Failure::Usage(fault.with("key", key.get_ref().as_ref())));
                }
            }
        }
        if documents.is_empty() {
            return Err(Failure::Usage(self.fault(0, "cli-batch-no-document")));
        }
        Ok(documents)
    }

    /// The words of a setting: of several, each.
    fn words(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, Failure> {
        let fault = |place: usize| Failure::Usage(self.fault(place, "cli-batch-bad-value").with("key", key));
        match value.get_ref() {
            DeValue::String(own) => Ok(vec![own.as_ref().to_owned()]),
            DeValue::Integer(own) => Ok(vec![own.as_str().to_owned()]),
            DeValue::Array(all) => {
                let mut words = Vec::new();
                for own in all {
                    match own.get_ref() {
                        DeValue::String(own) => words.push(own.as_ref().to_owned()),
                        _ => return Err(fault(own.span().start)),
                    }
                }
                Ok(words)
            }
            _ => Err(fault(value.span().start)),
        }
    }

    fn entry(&self, place: usize, table: &DeTable<'_>, project: &Path) -> Result<Entry, Failure> {
        let whole = Grammar::whole(self.console.language());
        let command = whole.find_subcommand("export");
        let (mut what, mut file) = (None, None);
        let mut arguments: Vec<OsString> = Vec::new();
        for (key, value) in table {
            let (name, start) = (key.get_ref().as_ref(), key.span().start);
            if name == "what" || name == "file" {
                let mut words = self.words(name, value)?;
                *(if name == "what" { &mut what } else { &mut file }) = words.pop();
                continue;
            }
            let option = command
                .and_then(|own| own.get_arguments().find(|option| option.get_long() == Some(name)))
                .filter(|_| !NOT_OF_A_DOCUMENT.contains(&name));
            let Some(option) = option else {
                return Err(Failure::Usage(self.fault(start, "cli-batch-unknown-key").with("key", name)));
            };
            if matches!(option.get_action(), ArgAction::SetTrue) {
                match value.get_ref() {
                    DeValue::Boolean(true) => arguments.push(format!("--{name}").into()),
                    DeValue::Boolean(false) => {}
                    _ => return Err(Failure::Usage(self.fault(start, "cli-batch-bad-value").with("key", name))),
                }
                continue;
            }
            for words in self.words(name, value)? {
                arguments.push(format!("--{name}={words}").into());
            }
        }
        let lacking = |key: &str| Failure::Usage(self.fault(place, "cli-batch-lacks").with("key", key));
        let (what, file) = (what.ok_or_else(|| lacking("what"))?, file.ok_or_else(|| lacking("file"))?);
        let is_plain = Path::new(&file).file_name().is_some_and(|own| own.to_string_lossy() == file.as_str())
            && !file.contains(['/', '\\', ':']);
        if !is_plain {
            return Err(Failure::Usage(self.fault(place, "cli-batch-no-name").with("file", file)));
        }
        let mut line: Vec<OsString> = ["sitat", "export"].map(OsString::from).to_vec();
        line.extend([project.as_os_str().to_owned(), what.into(), "--output".into(), file.clone().into()]);
        line.extend(arguments);
        let within = |message: &Message| {
            let told = Message::new("cli-batch-document").with("line", self.line(place)).with("file", file.as_str());
            Failure::Usage(told.with("reason", self.console.text(message)))
        };
        let parsed = whole.try_get_matches_from(line).map_err(|error| within(&usage::message(&error)))?;
        let Some(matches) = parsed.subcommand_matches("export").cloned() else { return Err(lacking("what")) };
        let kind = Kind::of(&matches);
        let understood =
            refuse_what_has_no_meaning(kind, &matches).and_then(|()| GridOptions::read(&matches).map(drop));
        match understood {
            Err(Failure::Usage(message) | Failure::Refused(message)) => return Err(within(&message)),
            Err(Failure::Unread) => return Err(Failure::Unread),
            Ok(()) => {}
        }
        match kind {
            Kind::All => Err(within(&Message::new("cli-batch-no-set"))),
            Kind::MemberCheck if !is_given(&matches, "participant") => {
                Err(within(&Message::new("cli-batch-no-participant")))
            }
            _ => Ok(Entry { line: self.line(place), kind, file, matches }),
        }
    }
}

/// Reads a list of documents.
pub(super) fn read(console: &Console, path: &Path, project: &Path) -> Result<Vec<Entry>, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| ProjectError::CannotRead { path: path.to_owned(), reason: error.to_string() })?;
    let reader = Reader { console, path, text: &text };
    let whole = DeTable::parse(&text).map_err(|error| {
        let place = error.span().map_or(0, |span| span.start);
        Failure::Usage(reader.fault(place, "cli-batch-not-toml").with("reason", error.message()))
    })?;
    let documents = reader.documents(whole.get_ref())?;
    let entries: Vec<Entry> =
        documents.into_iter().map(|(place, table)| reader.entry(place, table, project)).collect::<Result<_, _>>()?;
    match twice(entries.iter().map(|own| own.file.clone())) {
        Some(file) => Err(Failure::Usage(Message::new("cli-batch-twice").with("file", file))),
        None => Ok(entries),
    }
}
