//! What is wrong with a command line, in words of the catalogue.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use sitat_model::Message;

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        ContextValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// An argument as it is named in a sentence: `--limit`, `PROJECT`.
fn plain(argument: &str) -> &str {
    let name = if argument.starts_with('-') { argument.split([' ', '=']).next().unwrap_or(argument) } else { argument };
    name.trim_matches(['<', '>', '[', ']', '.', '…'])
}

/// Puts a fault of the command line into words.
pub(crate) fn message(error: &Error) -> Message {
    let of = |kind| context(error, kind).unwrap_or_default();
    let arguments = of(ContextKind::InvalidArg);
    let argument = arguments.split(", ").map(plain).collect::<Vec<_>>().join(", ");
    let value = of(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => Message::new("cli-usage-unknown-option").with("option", argument),
        ErrorKind::InvalidSubcommand => {
            Message::new("cli-usage-unknown-command").with("command", of(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("cli-usage-no-command")
        }
        ErrorKind::MissingRequiredArgument => Message::new("cli-usage-missing").with("arguments", argument),
        ErrorKind::InvalidValue if value.is_empty() => Message::new("cli-usage-no-value").with("option", argument),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            Message::new("cli-usage-no-value").with("option", argument)
        }
        ErrorKind::InvalidValue => Message::new("cli-usage-bad-value")
            .with("option", argument)
            .with("value", value)
            .with("choices", of(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => {
            Message::new("cli-usage-bad-number").with("option", argument).with("value", value)
        }
        ErrorKind::TooManyValues => Message::new("cli-usage-superfluous").with("value", value),
        ErrorKind::ArgumentConflict => Message::new("cli-usage-twice").with("option", argument),
        ErrorKind::InvalidUtf8 => Message::new("cli-usage-not-text"),
        _ => Message::new("cli-usage-unclear"),
    }
}
