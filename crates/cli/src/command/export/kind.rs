//! What `sitat export` can write, and which options mean something for it.

use clap::ArgMatches;
use sitat_model::Message;
use sitat_project::{CrosswalkForm, Exported, TranscriptForm};

use crate::command::appendices;
use crate::console::Console;
use crate::failure::Failure;
use crate::grammar::{path_of, text_of};

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Excerpts,
    Codebook,
    Grid,
    Framework,
    Survey,
    Balance,
    Course,
    Overlap,
    Methods,
    Audit,
    Map,
    Crosswalk,
    Chapter,
    Cases,
    Participants,
    CodesToThemes,
    CaseProfiles,
    Coreq,
    Srqr,
    Rtarg,
    Transcripts,
    MemberCheck,
    Person,
    Json,
    All,
}

impl Kind {
    pub(crate) const ALL: [Self; 25] = [
        Self::Excerpts,
        Self::Codebook,
        Self::Grid,
        Self::Framework,
        Self::Survey,
        Self::Balance,
        Self::Course,
        Self::Overlap,
        Self::Methods,
        Self::Audit,
        Self::Map,
        Self::Crosswalk,
        Self::Chapter,
        Self::Cases,
        Self::Participants,
        Self::CodesToThemes,
        Self::CaseProfiles,
        Self::Coreq,
        Self::Srqr,
        Self::Rtarg,
        Self::Transcripts,
        Self::MemberCheck,
        Self::Person,
        Self::Json,
        Self::All,
    ];

    /// The one that the arguments name.
    pub(crate) fn of(matches: &ArgMatches) -> Self {
        let what = text_of(matches, "what").unwrap_or_default();
        Self::ALL.into_iter().find(|kind| kind.name() == what).unwrap_or(Self::Excerpts)
    }

    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Excerpts => "excerpts",
            Self::Codebook => "codebook",
            Self::Grid => "grid",
            Self::Framework => "framework",
            Self::Survey => "survey",
            Self::Balance => "balance",
            Self::Course => "course",
            Self::Overlap => "overlap",
            Self::Methods => "methods",
            Self::Audit => "audit",
            Self::Map => "map",
            Self::Crosswalk => "crosswalk",
            Self::Chapter => "chapter",
            Self::Cases => "cases",
            Self::Participants => "participants",
            Self::CodesToThemes => "codes-to-themes",
            Self::CaseProfiles => "case-profiles",
            Self::Coreq => "coreq",
            Self::Srqr => "srqr",
            Self::Rtarg => "rtarg",
            Self::Transcripts => "transcripts",
            Self::MemberCheck => "member-check",
            Self::Person => "person",
            Self::Json => "json",
            Self::All => "all",
        }
    }

    /// The options that mean something for it.
    pub(crate) fn options(self) -> &'static [&'static str] {
        match self {
            Self::Excerpts => &["order", "code", "case", "rows", "where", "query", "with-attributes", "code-columns"],
            Self::Codebook | Self::Methods | Self::Cases | Self::Participants | Self::CodesToThemes => &[],
            Self::Chapter | Self::CaseProfiles | Self::Coreq | Self::Srqr | Self::Rtarg => &[],
            Self::Transcripts => &["as", "source"],
            Self::MemberCheck => &["participant", "part", "letter", "deadline"],
            Self::Person => &["participant"],
            Self::Audit => &["without-memos"],
            Self::Grid => &[
                "rows",
                "columns",
                "relation",
                "measure",
                "where",
                "include-policy-documents",
                "why-empty",
                "view",
                "transpose",
            ],
            Self::Framework => &["rows", "columns", "where", "include-policy-documents", "view", "transpose"],
            Self::Survey => &["question", "survey", "by"],
            Self::Balance => {
                &["left", "right", "columns", "measure", "where", "include-policy-documents", "hide-empty"]
            }
            Self::Course => &["rows", "by-turns", "where", "include-policy-documents"],
            Self::Overlap => &["rows", "by-turns", "follows", "show", "where", "include-policy-documents"],
            Self::Map => &["with-codes", "kept"],
            Self::Crosswalk => &["between", "as"],
            Self::Json => &["without-texts", "with-memos"],
            Self::All => &["batch"],
        }
    }

    /// The count of what was written, in words.
    pub(crate) fn count(self, console: &Console, exported: &Exported) -> String {
        let key = match self {
            Self::Excerpts | Self::Json => "export-count-excerpts",
            Self::Codebook => "export-count-codes",
            Self::Framework => "export-count-summaries",
            Self::Methods | Self::Chapter => "cli-count-parts",
            Self::Audit => "cli-count-steps",
            Self::Crosswalk => "copy-count-correspondences",
            Self::Cases | Self::CaseProfiles => "export-count-cases",
            Self::Transcripts => "export-count-sources",
            Self::Coreq | Self::Srqr | Self::Rtarg => "cli-count-items",
            Self::Participants => "export-count-participants",
            Self::CodesToThemes => "cli-count-memberships",
            Self::MemberCheck => "cli-count-quotes",
            Self::Person => "cli-count-held",
            Self::Grid | Self::Survey | Self::Balance | Self::Course | Self::Overlap | Self::Map => "cli-count-rows",
            // It is told file by file.
            Self::All => "cli-count-parts",
        };
        console.count(key, exported.count)
    }
}

/// The options that not everything takes.
const PARTICULAR: [&str; 27] = [
    "batch",
    "without-texts",
    "with-memos",
    "with-attributes",
    "code-columns",
    "between",
    "as",
    "order",
    "code",
    "case",
    "query",
    "rows",
    "columns",
    "relation",
    "measure",
    "where",
    "question",
    "survey",
    "by",
    "left",
    "right",
    "hide-empty",
    "by-turns",
    "follows",
    "show",
    "with-codes",
    "kept",
];

/// Columns that only tables have.
const TABLES_ONLY: [&str; 2] = ["with-attributes", "code-columns"];

pub(crate) fn is_given(matches: &ArgMatches, option: &str) -> bool {
    matches.value_source(option) == Some(clap::parser::ValueSource::CommandLine)
}

/// An option that would be passed over in silence is refused.
pub(crate) fn refuse_what_has_no_meaning(kind: Kind, matches: &ArgMatches) -> Result<(), Failure> {
    let given = PARTICULAR
        .into_iter()
        .chain(appendices::OPTIONS)
        .chain(["include-policy-documents", "why-empty", "view", "transpose", "without-memos"])
        .filter(|option| is_given(matches, option));
    let is_known = |form: &str| match kind {
        Kind::Transcripts => TranscriptForm::from_name(form).is_some(),
        _ => CrosswalkForm::from_name(form).is_some(),
    };
    let unknown = text_of(matches, "as").filter(|form| !is_known(form)).map(|_| "as");
    let ending = path_of(matches, "output").extension().unwrap_or_default().to_ascii_lowercase();
    let is_table = ending == "xlsx" || ending == "csv";
    let for_tables = TABLES_ONLY.into_iter().find(|option| is_given(matches, option) && !is_table);
    match given.into_iter().find(|option| !kind.options().contains(option)).or(unknown) {
        None if for_tables.is_some() => Err(Failure::Usage(
            Message::new("cli-usage-only-tables").with("option", format!("--{}", for_tables.unwrap_or_default())),
        )),
        Some(option) => Err(Failure::Usage(
            Message::new("cli-usage-without-meaning").with("option", format!("--{option}")).with("what", kind.name()),
        )),
        None => Ok(()),
    }
}
