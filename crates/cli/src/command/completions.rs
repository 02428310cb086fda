//! What lets a shell complete commands and options.

use clap::{ArgMatches, Command};
use clap_complete::Shell;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, text_of};
use crate::run::show;

const SHELLS: [(&str, Shell); 5] = [
    ("bash", Shell::Bash),
    ("elvish", Shell::Elvish),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
    ("zsh", Shell::Zsh),
];

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let shell = grammar.operand("shell", "cli-value-shell", "cli-help-completions-shell").required(true);
    grammar.details(command.arg(grammar.choice(shell, &SHELLS.map(|(name, _)| name), None)), "cli-completions-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let chosen = text_of(matches, "shell").and_then(|name| SHELLS.iter().find(|(own, _)| *own == name));
    let mut script = Vec::new();
    if let Some((_, shell)) = chosen {
        clap_complete::generate(*shell, &mut Grammar::whole(console.language()), "sitat", &mut script);
    }
    show(console, String::from_utf8_lossy(&script).into_owned())
}
