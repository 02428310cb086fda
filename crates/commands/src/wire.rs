//! Request and response types: what crosses from the core to a window. Nothing below this crate is serialised.

pub mod agreement;
pub mod appendices;
pub mod application;
pub mod backups;
pub mod case_extracts;
pub mod cases;
pub mod checks;
pub mod claims;
pub mod closing;
pub mod code_work;
pub mod codebook;
pub mod coders;
pub mod coding;
pub mod comments;
pub mod compare;
pub mod copies;
pub mod crosswalk;
pub mod document_check;
pub mod drafts;
pub mod editing;
pub mod export;
pub mod guide;
pub mod history;
pub mod identity;
pub mod import;
pub mod journal;
pub mod leaks;
pub mod lineage;
pub mod maps;
pub mod marks;
pub mod memos;
pub mod method;
pub mod names;
pub mod outline;
pub mod overlaps;
pub mod participants;
pub mod passphrases;
pub mod patterns;
pub mod places;
pub mod preview;
pub mod privacy;
pub mod progress;
pub mod project;
pub mod queries;
pub mod quotes;
pub mod reading;
pub mod recordings;
pub mod reports;
pub mod reviewing;
pub mod sample;
pub mod saved_searches;
pub mod search;
pub mod sources;
pub mod summaries;
pub mod surveys;
pub mod tables;
pub mod templates;
pub mod themes;
pub mod turns;
pub mod values;
pub mod views;
pub mod wall;
pub mod words;

pub use identity::{
    AbsenceId, AttributeId, BlindPassId, CaseId, ClaimId, CodeId, CoderId, CodingId, CommentId, GuideQuestionId,
    GuideVersionId, Language, LostPartId, MapSnapshotId, MemoId, OutlinePartId, ParticipantId, ResearchQuestionId,
    SavedQueryId, SavedSearchId, SavedViewId, SegmentId, SourceId, SpeakerId, StepId, SummaryId, SurveyId,
    SurveyOptionId, SurveyQuestionId, SynonymSetId, ThemeId, ThemeRelationId, ThemeVersionId,
};

/// A request or answer that says nothing.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}
