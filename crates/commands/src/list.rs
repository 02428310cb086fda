//! Every command with its request and response, in the order in which a study needs them.

mod coding;
mod comparing;
mod material;
mod project;
mod texts;
mod themes;
mod writing;

use crate::{CommandError, Session, dispatch};

/// Every command with its request and response: exported to TypeScript as the type of `call`.
#[derive(ts_rs::TS)]
#[expect(dead_code, reason = "only its TypeScript form is used")]
pub struct Commands {
    #[ts(flatten)]
    project: project::Commands,
    #[ts(flatten)]
    material: material::Commands,
    #[ts(flatten)]
    coding: coding::Commands,
    #[ts(flatten)]
    themes: themes::Commands,
    #[ts(flatten)]
    texts: texts::Commands,
    #[ts(flatten)]
    comparing: comparing::Commands,
    #[ts(flatten)]
    writing: writing::Commands,
}

const GROUPS: [&[&str]; 7] = [
    project::COMMAND_NAMES,
    material::COMMAND_NAMES,
    coding::COMMAND_NAMES,
    themes::COMMAND_NAMES,
    texts::COMMAND_NAMES,
    comparing::COMMAND_NAMES,
    writing::COMMAND_NAMES,
];

/// The names of all commands.
pub fn command_names() -> impl Iterator<Item = &'static str> {
    GROUPS.into_iter().flatten().copied()
}

/// Finds the handler of a name.
pub(crate) fn route(session: &Session, name: &str, request: serde_json::Value) -> Result<String, CommandError> {
    // Each part gives the request back where the name is none of its own.
    project::route(session, name, request)
        .or_else(|request| material::route(session, name, request))
        .or_else(|request| coding::route(session, name, request))
        .or_else(|request| themes::route(session, name, request))
        .or_else(|request| texts::route(session, name, request))
        .or_else(|request| comparing::route(session, name, request))
        .or_else(|request| writing::route(session, name, request))
        .unwrap_or_else(|_| dispatch::unknown())
}
