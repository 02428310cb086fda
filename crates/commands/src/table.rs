//! Makes out of a list the map of types for the pages, the names of its commands, and the way to their handlers.

/// Makes the table of commands from a list.
macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $response:ty = $module:ident;)+) => {
        /// The commands of this list with request and response.
        #[derive(ts_rs::TS)]
        #[expect(dead_code, reason = "only its TypeScript form is used")]
        pub(super) struct Commands {
            $($(#[$doc])* $name: ($request, $response),)+
        }

        /// Their names.
        pub(super) const COMMAND_NAMES: &[&str] = &[$(stringify!($name)),+];

        /// Finds the handler of a name; gives the request back where it is none of this list.
        pub(super) fn route(
            session: &Session,
            name: &str,
            request: serde_json::Value,
        ) -> Result<Result<String, CommandError>, serde_json::Value> {
            match name {
                $(stringify!($name) => {
                    Ok(dispatch::run::<$request, $response>(session, request, handle::$module::$name))
                })+
                _ => Err(request),
            }
        }
    };
}

/// What the list names: modules of the wire, and the types that are named without them.
pub(crate) mod named {
    pub(crate) use crate::wire::application::{Application, ForgetRecent, GetApplication, Preferences, ReadingPlace};
    pub(crate) use crate::wire::export::{
        ChartChoice, Drawing, ExportChart, ExportCodebook, ExportEverything, ExportExcerpts, ExportGrid, Exported,
    };
    pub(crate) use crate::wire::project::{CreateProject, LookBack, OpenProject, ProjectInfo, RenameProject};
    pub(crate) use crate::wire::reading::{GetSegments, GetSource, SourceSegments, SourceText};
    pub(crate) use crate::wire::{
        Nothing, agreement, appendices, backups, case_extracts, cases, checks, claims, closing, code_work, codebook,
        coders, coding, comments, compare, copies, crosswalk, document_check, drafts, editing, guide, history, import,
        journal, leaks, lineage, maps, memos, method, names, outline, overlaps, participants, passphrases, patterns,
        places, preview, privacy, progress, queries, quotes, recordings, reports, reviewing, sample, saved_searches,
        search, sources, summaries, surveys, tables, templates, themes, turns, values, views, wall, words,
    };
}
