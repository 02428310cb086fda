//! The key list of a project: the options that name it, and opening it for one command.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, value_parser};
use sitat_model::Message;
use sitat_project::{KeyListView, Passphrase, Project};

use crate::console::Console;
use crate::failure::Failure;
use crate::grammar::Grammar;
use crate::passphrase::{self, Source};

/// Which key list, and where its passphrase comes from.
pub(crate) fn options(grammar: &Grammar) -> [Arg; 2] {
    let key = grammar.option("key", "cli-value-file", "cli-help-key").value_parser(value_parser!(PathBuf));
    let file = grammar.option("key-passphrase-file", "cli-value-file", "cli-help-key-passphrase-file");
    [key, file.value_parser(value_parser!(PathBuf)).allow_hyphen_values(true).requires("key")]
}

/// The passphrase of a key list: as the option says, else from whoever sits there.
fn passphrase(console: &Console, matches: &ArgMatches, is_new: bool) -> Result<Passphrase, Failure> {
    let given = Source::given(matches.get_one("key-passphrase-file")).read()?;
    let given = match given {
        None if console.is_json() => None,
        None if is_new => console.ask_new_passphrase()?,
        None => passphrase::ask(&console.word("cli-key-passphrase-ask"))?,
        given => given,
    };
    given.ok_or_else(|| Failure::Usage(Message::new("cli-key-passphrase-not-given")))
}

/// Opens the key list that was named, if one was; what is to be said of where it lies is told.
pub(crate) fn open(
    console: &Console,
    project: &mut Project,
    matches: &ArgMatches,
) -> Result<Option<KeyListView>, Failure> {
    let Some(file) = matches.get_one::<PathBuf>("key") else { return Ok(None) };
    let passphrase = passphrase(console, matches, false)?;
    Ok(Some(project.open_key_list(file, &passphrase)?))
}

/// Makes the key list that was named.
pub(crate) fn create(
    console: &Console,
    project: &mut Project,
    matches: &ArgMatches,
) -> Result<Option<KeyListView>, Failure> {
    let Some(file) = matches.get_one::<PathBuf>("key") else { return Ok(None) };
    let passphrase = passphrase(console, matches, true)?;
    Ok(Some(project.create_key_list(file, &passphrase)?.value))
}
