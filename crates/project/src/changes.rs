//! What an action changed, in the nouns that windows show.

use std::collections::BTreeSet;

use sitat_model::SourceId;
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
}

/// What an action changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Kinds of things.
    pub nouns: BTreeSet<Noun>,
    /// Sources whose codings changed.
    pub sources: BTreeSet<SourceId>,
    /// Sources whose text changed, and with it the places of everything in it.
    pub texts: BTreeSet<SourceId>,
}

/// The noun that a table belongs to; `None` for tables that nothing shows yet.
fn noun(table: &str) -> Option<Noun> {
    Some(match table {
        "project" => Noun::Project,
        "source" | "turn" | "speaker" | "text_style" | "source_case" | "text_revision" => Noun::Sources,
        "participant" | "participant_case" => Noun::Participants,
        "case" | "attribute" | "attribute_value" => Noun::Cases,
        "code" | "code_text" | "code_link" | "code_pin" => Noun::Codes,
        "segment" | "stretch" | "displaced_stretch" | "coding" => Noun::Codings,
        "memo" => Noun::Memos,
        "reviewed_turn" | "source_progress" | "coding_round" => Noun::Progress,
        _ => return None,
    })
}

impl Changes {
    /// The nouns of changed rows; which sources is found out by those who know the segments.
    pub(crate) fn of(rows: &[RowChange]) -> Self {
        let tables: BTreeSet<&str> = rows.iter().map(|change| change.table.as_str()).collect();
        Self { nouns: tables.into_iter().filter_map(noun).collect(), sources: BTreeSet::new(), texts: BTreeSet::new() }
    }
}
