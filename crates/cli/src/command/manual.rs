//! The manual as `man` reads it: one page with all commands.

use clap::{ArgMatches, Command};
use clap_mangen::Man;

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::Grammar;
use crate::run::show;

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    grammar.details(command, "cli-manual-details")
}

pub(crate) fn run(console: &mut Console, _: &ArgMatches) -> Result<Status, Failure> {
    let mut whole = Grammar::whole(console.language());
    whole.build();
    let mut page = Vec::new();
    let written = page_of(&whole, &mut page);
    written.map_err(|_| Failure::Unread)?;
    show(console, String::from_utf8_lossy(&page).into_owned())
}

/// The page of all commands, and below it what each of them takes.
fn page_of(whole: &Command, page: &mut Vec<u8>) -> std::io::Result<()> {
    Man::new(whole.clone()).render(page)?;
    for command in whole.get_subcommands() {
        let man = Man::new(command.clone());
        page.extend(format!("\n.SH {}\n", command.get_name().to_uppercase()).into_bytes());
        page.extend(roff(&command.get_about().map(ToString::to_string).unwrap_or_default()).into_bytes());
        man.render_options_section(page)?;
        if let Some(more) = command.get_after_help() {
            page.extend(format!(".PP\n{}", roff(&more.to_string())).into_bytes());
        }
    }
    Ok(())
}

/// Words as `man` takes them for words, line by line.
fn roff(words: &str) -> String {
    let line = |line: &str| {
        let line = line.replace('\\', "\\e");
        if line.starts_with(['.', '\'']) { format!("\\&{line}\n") } else { format!("{line}\n") }
    };
    words.lines().map(line).collect()
}
