//! The wire: one list of commands with their request and response types, errors and events.
//!
//! A handler holds no rule: it converts, calls one method of the façade, and converts back. This crate does not know
//! what carries its JSON, a window or a development server.

mod error;
pub mod wire;

pub use error::{CommandError, ErrorKind, WireMessage, WireParameter};

use wire::Nothing;
use wire::application::{Application, ForgetRecent, GetApplication, Preferences};
use wire::cases::{
    CaseTable, CasesImported, CreateAttribute, CreateCase, DeleteAttribute, DeleteCase, RenameCase, SetAttributeValue,
};
use wire::codebook::{
    CodeCreated, CodeInfo, CodebookImported, CreateCode, DeleteCodes, DescribeCode, MergeCodes, MoveCodes,
    RecolourCode, RenameCode, SetCodable,
};
use wire::coding::{Applied, ApplyCodes, ImportQuotes, QuotesImported, RemoveCodings, WriteMemo};
use wire::compare::{Cell, Compare, GetCell, Grid};
use wire::export::{ExportCodebook, ExportExcerpts, ExportGrid, Exported};
use wire::history::{GetHistory, History, Undone};
use wire::import::{ImportPreview, ImportSources, ImportTable, Imported, PreviewImport};
use wire::project::{CreateProject, OpenProject, ProjectInfo, RenameProject};
use wire::reading::{GetSource, SourceSegments, SourceText};
use wire::search::{Search, SearchAnswer};
use wire::sources::{
    GetSpeakers, RemoveSource, RenameSource, SetSourceCases, SetSourceKind, SetSpeaker, SourceInfo, SpeakerInfo,
};

/// Makes the table of commands from one list.
macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $response:ty;)+) => {
        /// Every command with its request and response: exported to TypeScript as the type of `call`.
        #[derive(ts_rs::TS)]
        #[expect(dead_code, reason = "only its TypeScript form is used")]
        pub struct Commands {
            $($(#[$doc])* $name: ($request, $response),)+
        }

        /// The names of all commands.
        pub const COMMAND_NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

commands! {
    /// The program's state: preferences, recent projects, the open project.
    application(GetApplication) -> Application;
    /// Remembers what the person has chosen for this machine.
    set_preferences(Preferences) -> Nothing;
    /// Takes a project off the list of recent ones.
    forget_recent(ForgetRecent) -> Nothing;
    /// Makes a new project file and opens it.
    create_project(CreateProject) -> ProjectInfo;
    /// Opens a project file.
    open_project(OpenProject) -> ProjectInfo;
    /// Opens a fresh or earlier copy of the sample study.
    open_sample(Nothing) -> ProjectInfo;
    /// Closes the project.
    close_project(Nothing) -> Nothing;
    /// The open project.
    project(Nothing) -> ProjectInfo;
    /// Gives the project another name.
    rename_project(RenameProject) -> Nothing;
    /// Undoes the last action.
    undo(Nothing) -> Undone;
    /// Does the last undone action again.
    redo(Nothing) -> Undone;
    /// The journal.
    history(GetHistory) -> History;
    /// All sources, in order of import.
    sources(Nothing) -> Vec<SourceInfo>;
    /// Reads files without letting anything into the project.
    preview_import(PreviewImport) -> Vec<ImportPreview>;
    /// Lets files into the project.
    import_sources(ImportSources) -> Imported;
    /// Gives a source another name.
    rename_source(RenameSource) -> Nothing;
    /// Takes a source out.
    remove_source(RemoveSource) -> Nothing;
    /// Says what kind of source it is.
    set_source_kind(SetSourceKind) -> Nothing;
    /// Says which cases a source belongs to.
    set_source_cases(SetSourceCases) -> Nothing;
    /// Who speaks in a source.
    speakers(GetSpeakers) -> Vec<SpeakerInfo>;
    /// Says who a label is.
    set_speaker(SetSpeaker) -> Nothing;
    /// All cases with their attributes.
    cases(Nothing) -> CaseTable;
    /// Makes a case.
    create_case(CreateCase) -> Nothing;
    /// Gives a case another name.
    rename_case(RenameCase) -> Nothing;
    /// Takes a case out.
    delete_case(DeleteCase) -> Nothing;
    /// Makes an attribute.
    create_attribute(CreateAttribute) -> Nothing;
    /// Takes an attribute out.
    delete_attribute(DeleteAttribute) -> Nothing;
    /// Sets a value of a case.
    set_attribute_value(SetAttributeValue) -> Nothing;
    /// Reads cases and attributes from a CSV file.
    import_cases(ImportTable) -> CasesImported;
    /// All codes, in codebook order.
    codebook(Nothing) -> Vec<CodeInfo>;
    /// Makes a code.
    create_code(CreateCode) -> CodeCreated;
    /// Gives a code another name.
    rename_code(RenameCode) -> Nothing;
    /// Sets name and rules of a code.
    describe_code(DescribeCode) -> Nothing;
    /// Gives a code a colour.
    recolour_code(RecolourCode) -> Nothing;
    /// Says whether a code can be put on words.
    set_codable(SetCodable) -> Nothing;
    /// Moves codes in the tree.
    move_codes(MoveCodes) -> Nothing;
    /// Merges codes into one.
    merge_codes(MergeCodes) -> Nothing;
    /// Deletes codes.
    delete_codes(DeleteCodes) -> Nothing;
    /// Reads codes from a CSV file.
    import_codebook(ImportTable) -> CodebookImported;
    /// A source with all that the reader shows.
    source_text(GetSource) -> SourceText;
    /// The coded passages of a source.
    source_segments(GetSource) -> SourceSegments;
    /// Puts codes on words.
    apply_codes(ApplyCodes) -> Applied;
    /// Takes codes off.
    remove_codings(RemoveCodings) -> Nothing;
    /// Writes a note on a passage.
    write_memo(WriteMemo) -> Nothing;
    /// Codes the passages that a CSV file lists.
    import_quotes(ImportQuotes) -> QuotesImported;
    /// Searches the project.
    search(Search) -> SearchAnswer;
    /// Counts codes over cases, participants, sources or groups.
    compare(Compare) -> Grid;
    /// The quotes behind a number of the grid.
    cell(GetCell) -> Cell;
    /// Writes the coded passages to a file.
    export_excerpts(ExportExcerpts) -> Exported;
    /// Writes the codebook to a file.
    export_codebook(ExportCodebook) -> Exported;
    /// Writes a grid to a file.
    export_grid(ExportGrid) -> Exported;
}
