//! Identities and names of languages on the wire.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! wire_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub struct $name(#[ts(type = "number")] pub i64);

        impl From<sitat_model::$name> for $name {
            fn from(id: sitat_model::$name) -> Self {
                Self(id.0)
            }
        }

        impl From<$name> for sitat_model::$name {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }
    )+};
}

wire_id! {
    /// Identity of a source.
    SourceId,
    /// Identity of a speaker label in a source.
    SpeakerId,
    /// Identity of a participant.
    ParticipantId,
    /// Identity of a case.
    CaseId,
    /// Identity of an attribute.
    AttributeId,
    /// Identity of a code.
    CodeId,
    /// Identity of a segment.
    SegmentId,
    /// Identity of a coder.
    CoderId,
    /// Identity of a blind pass.
    BlindPassId,
    /// Identity of a coding.
    CodingId,
    /// Identity of a memo.
    MemoId,
    /// Identity of a comment.
    CommentId,
    /// Identity of a part of the outline.
    OutlinePartId,
    /// Identity of a step of the journal.
    StepId,
    /// Identity of a version of the interview guide.
    GuideVersionId,
    /// Identity of a question of the interview guide.
    GuideQuestionId,
    /// Identity of a lost part of a recording.
    LostPartId,
    /// Identity of a survey.
    SurveyId,
    /// Identity of a question of a survey.
    SurveyQuestionId,
    /// Identity of an answer that a question of a survey offers.
    SurveyOptionId,
    /// Identity of somebody's word that a code is not in a source.
    AbsenceId,
    /// Identity of a comparison that was saved.
    SavedViewId,
    /// Identity of a search that was saved.
    SavedSearchId,
    /// Identity of words that mean the same.
    SynonymSetId,
    /// Identity of what was summed up of a cell.
    SummaryId,
    /// Identity of a question about codes that was saved.
    SavedQueryId,
    /// Identity of a theme.
    ThemeId,
    /// Identity of a version of a theme.
    ThemeVersionId,
    /// Identity of a research question.
    ResearchQuestionId,
    /// Identity of a relation between two themes.
    ThemeRelationId,
    /// Identity of a map that was kept.
    MapSnapshotId,
    /// Identity of a claim.
    ClaimId,
}

/// A language of the interface, of a project or of a codebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Language {
    /// Norwegian bokmål.
    #[serde(rename = "nb")]
    Nb,
    /// Norwegian nynorsk.
    #[serde(rename = "nn")]
    Nn,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl From<sitat_model::Language> for Language {
    fn from(language: sitat_model::Language) -> Self {
        match language {
            sitat_model::Language::Bokmål => Self::Nb,
            sitat_model::Language::Nynorsk => Self::Nn,
            sitat_model::Language::English => Self::En,
        }
    }
}

impl From<Language> for sitat_model::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Nb => Self::Bokmål,
            Language::Nn => Self::Nynorsk,
            Language::En => Self::English,
        }
    }
}
