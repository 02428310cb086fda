//! Shows the help of a command, as `--help` behind it does.

use clap::{ArgMatches, Command};
use sitat_model::Message;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, text_of};
use crate::run::show;

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    command.arg(grammar.operand("command", "cli-value-command", "cli-help-help-command"))
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut whole = Grammar::whole(console.language());
    // The options that every command takes are handed down only now.
    whole.build();
    let Some(name) = text_of(matches, "command") else {
        let text = whole.render_help().to_string();
        return show(console, text);
    };
    match whole.find_subcommand_mut(name) {
        Some(command) => {
            let text = command.render_help().to_string();
            show(console, text)
        }
        None => Err(Failure::Usage(Message::new("cli-usage-unknown-command").with("command", name))),
    }
}
