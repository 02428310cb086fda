//! Makes out of one list the map of types for the pages, the names of all commands, and the way to their handlers.

/// Makes the table of commands from one list.
macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $response:ty = $module:ident;)+) => {
        /// Every command with its request and response: exported to TypeScript as the type of `call`.
        #[derive(ts_rs::TS)]
        #[expect(dead_code, reason = "only its TypeScript form is used")]
        pub struct Commands {
            $($(#[$doc])* $name: ($request, $response),)+
        }

        /// The names of all commands.
        pub const COMMAND_NAMES: &[&str] = &[$(stringify!($name)),+];

        /// Finds the handler of a name.
        pub(crate) fn route(session: &Session, name: &str, request: serde_json::Value) -> Result<String, CommandError> {
            match name {
                $(stringify!($name) => dispatch::run::<$request, $response>(session, request, handle::$module::$name),)+
                _ => dispatch::unknown(),
            }
        }
    };
}

/// What the list names: modules of the wire, and the types that are named without them.
pub(crate) mod named {
    pub(crate) use crate::wire::application::{Application, ForgetRecent, GetApplication, Preferences, ReadingPlace};
    pub(crate) use crate::wire::export::{
        ChartChoice, Drawing, ExportChart, ExportCodebook, ExportExcerpts, ExportGrid, Exported,
    };
    pub(crate) use crate::wire::project::{CreateProject, LookBack, OpenProject, ProjectInfo, RenameProject};
    pub(crate) use crate::wire::reading::{GetSegments, GetSource, SourceSegments, SourceText};
    pub(crate) use crate::wire::{
        Nothing, agreement, case_extracts, cases, checks, claims, code_work, codebook, coders, coding, comments,
        compare, copies, crosswalk, drafts, editing, guide, history, import, journal, lineage, maps, memos, method,
        names, overlaps, participants, patterns, places, progress, queries, quotes, recordings, reports, reviewing,
        sample, saved_searches, search, sources, summaries, surveys, tables, templates, themes, turns, values, views,
        wall, words,
    };
}
