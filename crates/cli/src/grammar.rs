//! The shape of the command line, with its help in the language of the person.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use sitat_model::{Language, Message};

use crate::{command, language};

/// Builds commands and their arguments with help from the catalogue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grammar {
    language: Language,
}

impl Grammar {
    /// The whole command line in a language.
    pub(crate) fn whole(language: Language) -> Command {
        let grammar = Self { language };
        let commands = command::ALL.iter().map(|entry| {
            let command = (entry.define)(&grammar, grammar.command(entry.name, entry.about));
            let usage = grammar.usage(&command);
            command.override_usage(usage)
        });
        let options = grammar.word("cli-heading-options");
        let usage = format!("sitat {} […]", grammar.word("cli-value-command"));
        Command::new("sitat")
            .about(grammar.word("cli-about"))
            .after_help(grammar.word("cli-details"))
            .help_template(grammar.template("{all-args}"))
            .override_usage(usage)
            .subcommand_required(true)
            .subcommand_help_heading(grammar.word("cli-heading-commands"))
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .disable_version_flag(true)
            .arg(
                grammar
                    .choice(
                        grammar.option(language::OPTION, "cli-value-language", "cli-help-ui-language"),
                        &Language::ALL.map(Language::code),
                        None,
                    )
                    .display_order(900)
                    .global(true),
            )
            .arg(
                grammar
                    .option("passphrase-file", "cli-value-file", "cli-help-passphrase-file")
                    .value_parser(value_parser!(PathBuf))
                    .allow_hyphen_values(true)
                    .display_order(899)
                    .global(true),
            )
            .arg(grammar.flag("json", "cli-help-json").display_order(901).global(true))
            .arg(
                Arg::new("help")
                    .short('h')
                    .long("help")
                    .action(ArgAction::Help)
                    .help(grammar.word("cli-help-help"))
                    .help_heading(options.clone())
                    .display_order(902)
                    .global(true),
            )
            .arg(
                Arg::new("version")
                    .short('V')
                    .long("version")
                    .action(ArgAction::Version)
                    .help(grammar.word("cli-help-version"))
                    .help_heading(options)
                    .display_order(903),
            )
            .version(env!("CARGO_PKG_VERSION"))
            .subcommands(commands)
    }

    fn word(&self, key: &'static str) -> String {
        sitat_lang::word(self.language, key)
    }

    fn template(&self, arguments: &str) -> String {
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{arguments}{{after-help}}\n", self.word("cli-heading-usage"))
    }

    fn command(&self, name: &'static str, about: &'static str) -> Command {
        Command::new(name).about(self.word(about)).help_template(self.template("{all-args}"))
    }

    /// The line that shows how a command is written.
    fn usage(&self, command: &Command) -> String {
        let mut usage = format!("sitat {}", command.get_name());
        for operand in command.get_positionals() {
            let name = operand.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
            let more = if matches!(operand.get_action(), ArgAction::Append) { "…" } else { "" };
            usage.push_str(&if operand.is_required_set() {
                format!(" {name}{more}")
            } else {
                format!(" [{name}]{more}")
            });
        }
        for option in command.get_arguments().filter(|argument| !argument.is_positional() && argument.is_required_set())
        {
            let name = option.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
            usage.push_str(&format!(" --{} {name}", option.get_long().unwrap_or_default()));
        }
        usage.push_str(&format!(" [{}]", self.word("cli-value-options")));
        usage
    }

    /// Text below the arguments.
    pub(crate) fn details(&self, command: Command, key: &'static str) -> Command {
        command.after_help(self.word(key))
    }

    /// An argument that is known by its place. The project stands before all others.
    pub(crate) fn operand(&self, id: &'static str, value: &'static str, help: &'static str) -> Arg {
        Arg::new(id)
            .value_name(self.word(value))
            .help(self.word(help))
            .help_heading(self.word("cli-heading-arguments"))
            .display_order(usize::from(id != "project"))
    }

    /// The project file.
    pub(crate) fn project(&self) -> Arg {
        self.file("project", "cli-value-project", "cli-help-project").required(true)
    }

    /// A file that is read.
    pub(crate) fn file(&self, id: &'static str, value: &'static str, help: &'static str) -> Arg {
        self.operand(id, value, help).value_parser(value_parser!(PathBuf))
    }

    /// An argument with a name and a value.
    pub(crate) fn option(&self, id: &'static str, value: &'static str, help: &'static str) -> Arg {
        Arg::new(id)
            .long(id)
            .value_name(self.word(value))
            .help(self.word(help))
            .help_heading(self.word("cli-heading-options"))
            .allow_hyphen_values(false)
    }

    /// The name of a value.
    pub(crate) fn value(&self, key: &'static str) -> String {
        self.word(key)
    }

    /// An argument that is there or not.
    pub(crate) fn flag(&self, id: &'static str, help: &'static str) -> Arg {
        Arg::new(id)
            .long(id)
            .action(ArgAction::SetTrue)
            .help(self.word(help))
            .help_heading(self.word("cli-heading-options"))
    }

    /// Only these values, listed in the help.
    pub(crate) fn choice(&self, argument: Arg, choices: &[&'static str], default: Option<&'static str>) -> Arg {
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let listed = match default {
            Some(default) => {
                Message::new("cli-choices-or").with("choices", choices.join(", ")).with("default", default)
            }
            None => Message::new("cli-choices").with("choices", choices.join(", ")),
        };
        argument
            .help(format!("{help} {}", sitat_lang::text(self.language, &listed)))
            .value_parser(PossibleValuesParser::new(choices.iter().copied()))
            .hide_possible_values(true)
    }

    /// Who is working.
    pub(crate) fn coder(&self) -> Arg {
        self.option("coder", "cli-value-name", "cli-help-coder")
    }
}

/// The path given for an argument; blank if it was not given.
pub(crate) fn path_of<'matches>(matches: &'matches ArgMatches, id: &str) -> &'matches Path {
    matches.get_one::<PathBuf>(id).map_or(Path::new(""), PathBuf::as_path)
}

/// The text given for an argument.
pub(crate) fn text_of<'matches>(matches: &'matches ArgMatches, id: &str) -> Option<&'matches str> {
    matches.get_one::<String>(id).map(String::as_str)
}

/// All texts given for an argument.
pub(crate) fn texts_of(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.get_many::<String>(id).into_iter().flatten().cloned().collect()
}

/// The name of the command that the arguments begin, for the way to its help.
pub(crate) fn command_of(arguments: &[OsString]) -> Option<&'static str> {
    let known = |argument: &OsString| command::ALL.iter().map(|entry| entry.name).find(|name| argument == name);
    arguments.iter().skip(1).find_map(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_option_has_help_in_every_language() {
        for language in Language::ALL {
            let whole = Grammar::whole(language);
            whole.clone().debug_assert();
            for command in std::iter::once(&whole).chain(whole.get_subcommands()) {
                let about = command.get_about().map(ToString::to_string).unwrap_or_default();
                assert!(
                    about.len() > 10 && !about.starts_with("cli-"),
                    "{} in {language:?}: {about:?}",
                    command.get_name()
                );
                for argument in command.get_arguments() {
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    let place = format!("{} {} in {language:?}: {help:?}", command.get_name(), argument.get_id());
                    assert!(help.len() > 10 && !help.contains("cli-"), "{place}");
                    for name in argument.get_value_names().unwrap_or_default() {
                        assert!(!name.starts_with("cli-"), "{place}");
                    }
                }
            }
        }
    }

    #[test]
    fn help_is_wholly_in_the_language_asked_for() {
        for entry in &command::ALL {
            let mut whole = Grammar::whole(Language::Nynorsk);
            whole.build();
            let help = whole.find_subcommand_mut(entry.name).unwrap().render_long_help().to_string();
            for english in ["Usage:", "Options:", "Arguments:", "[OPTIONS]", "[possible", "[default", "Print"] {
                assert!(!help.contains(english), "{english} in {help}");
            }
        }
    }
}
