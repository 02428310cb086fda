//! What an action changed, in the nouns that windows show.

use std::collections::BTreeSet;

use sitat_model::{CaseId, SegmentId, SourceId};
use sitat_store::RowChange;

/// Kinds of things that windows show and refetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noun {
    /// The project itself.
    Project,
    /// Sources, turns, speakers.
    Sources,
    /// Participants.
    Participants,
    /// Cases, attributes and their values.
    Cases,
    /// The codebook.
    Codes,
    /// Segments and codings.
    Codings,
    /// Memos.
    Memos,
    /// How far coders have come.
    Progress,
    /// The interview guide, and what was asked.
    Guide,
    /// Surveys and their answers.
    Surveys,
    /// Names that are hidden, and what stands for them.
    Names,
    /// Comparisons that were saved.
    Views,
    /// Searches that were saved, and words that mean the same.
    Searches,
    /// Questions about codes that were saved.
    Queries,
    /// What was summed up of cells of a comparison.
    Summaries,
    /// Themes, and codes laid beside them.
    Themes,
    /// Claims.
    Claims,
    /// What is declared about the method, and research questions.
    Method,
    /// What is said to checks.
    Checks,
    /// Who codes, blind passes and what was kept of agreement.
    Coders,
    /// Comments.
    Comments,
    /// The outline of the chapter.
    Outline,
}

impl Noun {
    /// The name on the wire and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Sources => "sources",
            Self::Participants => "participants",
            Self::Cases => "cases",
            Self::Codes => "codes",
            Self::Codings => "codings",
            Self::Memos => "memos",
            Self::Progress => "progress",
            Self::Guide => "guide",
            Self::Surveys => "surveys",
            Self::Names => "names",
            Self::Views => "views",
            Self::Searches => "searches",
            Self::Queries => "queries",
            Self::Summaries => "summaries",
            Self::Themes => "themes",
            Self::Claims => "claims",
            Self::Method => "method",
            Self::Checks => "checks",
            Self::Coders => "coders",
            Self::Comments => "comments",
            Self::Outline => "outline",
        }
    }
}

/// What an action changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Kinds of things.
    pub nouns: BTreeSet<Noun>,
    /// Sources whose codings changed.
    pub sources: BTreeSet<SourceId>,
    /// The passages in them that are new, changed or gone; `None` where there were too many to name.
    pub segments: Option<BTreeSet<SegmentId>>,
    /// The cases of which something else is known, if that is all that changed of cases; `None` if more did.
    pub cases: Option<BTreeSet<CaseId>>,
    /// Sources whose text changed, and with it the places of everything in it.
    pub texts: BTreeSet<SourceId>,
}

/// The noun that a table belongs to; `None` for tables that nothing shows yet.
pub(crate) fn noun(table: &str) -> Option<Noun> {
    Some(match table {
        "project" | "project_life" | "project_access" | "closing_step" | "kept_file" => Noun::Project,
        "source"
        | "turn"
        | "speaker"
        | "text_style"
        | "source_case"
        | "text_revision"
        | "interview"
        | "source_recording"
        | "import_profile"
        | "import_profile_speaker"
        | "import_profile_colour" => Noun::Sources,
        "participant" | "participant_case" => Noun::Participants,
        "case" | "case_alias" | "case_status" | "attribute" | "attribute_category" | "attribute_value"
        | "missing_value" | "competing_value" | "case_listing" | "stated_number" => Noun::Cases,
        "code"
        | "code_text"
        | "code_link"
        | "code_pin"
        | "code_lock"
        | "code_prompt"
        | "correspondence"
        | "correspondence_segment" => Noun::Codes,
        "segment" | "stretch" | "displaced_stretch" | "coding" | "case_extract" | "absence" => Noun::Codings,
        "memo" => Noun::Memos,
        "comment" => Noun::Comments,
        "outline_part" | "quote_cut" | "quote_style" => Noun::Outline,
        "reviewed_turn" | "source_progress" | "coding_round" => Noun::Progress,
        "guide_version"
        | "guide_question"
        | "guide_question_code"
        | "source_guide"
        | "question_asked"
        | "turn_question"
        | "lost_part" => Noun::Guide,
        "survey" | "survey_question" | "survey_option" | "survey_respondent" => Noun::Surveys,
        "pseudonym" | "no_name" => Noun::Names,
        "saved_view" | "saved_view_fold" => Noun::Views,
        "saved_search" | "saved_search_form" | "synonym_set" | "synonym" => Noun::Searches,
        "saved_query" => Noun::Queries,
        "cell_summary" => Noun::Summaries,
        "theme"
        | "theme_code"
        | "theme_segment"
        | "theme_question"
        | "theme_version"
        | "theme_version_code"
        | "theme_version_segment"
        | "code_tray"
        | "wall_place"
        | "theme_relation"
        | "map_place"
        | "map_snapshot"
        | "map_snapshot_node"
        | "map_snapshot_code"
        | "map_snapshot_relation" => Noun::Themes,
        "claim" | "claim_segment" | "claim_confirmed" => Noun::Claims,
        "method" | "research_question" => Noun::Method,
        "check_answer" | "check_threshold" => Noun::Checks,
        "coder"
        | "source_coder"
        | "blind_pass"
        | "blind_pass_source"
        | "blind_pass_member"
        | "settled_difference"
        | "kept_agreement"
        | "kept_agreement_of"
        | "kept_agreement_code" => Noun::Coders,
        _ => return None,
    })
}

/// Tables of which each row is about one case.
const OF_ONE_CASE: [&str; 6] =
    ["case", "case_alias", "case_status", "attribute_value", "missing_value", "competing_value"];

/// Whether nothing but what is known of single cases changed.
pub(crate) fn are_about_single_cases(rows: &[RowChange]) -> bool {
    rows.iter().all(|change| OF_ONE_CASE.contains(&change.table.as_str()))
}

impl Changes {
    /// The nouns of changed rows; which sources is found out by those who know the segments.
    pub(crate) fn of(rows: &[RowChange]) -> Self {
        let tables: BTreeSet<&str> = rows.iter().map(|change| change.table.as_str()).collect();
        Self {
            nouns: tables.into_iter().filter_map(noun).collect(),
            sources: BTreeSet::new(),
            segments: None,
            cases: None,
            texts: BTreeSet::new(),
        }
    }
}
