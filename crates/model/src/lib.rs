//! The words of the field and their pure rules.
//!
//! A *source* is a text. It is read as *turns*, each said by a *speaker* who may be a *participant*. A *segment* is
//! one or more stretches of a source; a *coding* puts a *code* on a segment. Codes form the *codebook*, a tree.
//! Sources and participants belong to *cases*, which have *attributes*.
//!
//! This crate deliberately knows no file, clock, database, JSON or window.

mod attribute;
mod case;
mod claim;
mod code;
mod crosswalk;
mod date;
mod day_span;
mod edit;
mod edit_turns;
mod guide;
mod held_against;
mod ids;
mod language;
mod life;
mod line_numbers;
mod map;
mod memo;
mod message;
mod method;
mod missing;
mod name;
mod named;
mod outline;
mod path;
mod pen;
mod person;
mod quote_bookmark;
mod scale;
mod sentence;
mod source;
mod speaker;
mod stance;
mod summary;
mod survey;
mod text;
mod theme;
mod tree;
mod turn;
mod turn_place;
mod words;

pub use attribute::{AttributeKind, AttributeValue, format_number, parse_number};
pub use case::{CaseKind, CaseListing, CaseStatus, bare_case_name, is_same_case_name, kind_in_name, read_statuses};
pub use claim::{ClaimAmount, ClaimBase, ClaimScope, ClaimUnit};
pub use code::{
    CodeColour, CodeKind, CodeLinkKind, CodeName, CodeNode, CodeOrigin, Codebook, CodebookError, LONGEST_CODE_NAME,
    PALETTE,
};
pub use crosswalk::CorrespondenceKind;
pub use date::{format_date, parse_date, parse_partial_date};
pub use day_span::DaySpan;
pub use edit::{Edit, EditError, Replacement, TextChange};
pub use guide::QuestionState;
pub use held_against::HeldAgainst;
pub use ids::{
    AbsenceId, AttributeId, BlindPassId, CaseId, ClaimId, CodeId, CoderId, CodingId, CommentId, CorrespondenceId,
    GuideQuestionId, GuideVersionId, LostPartId, MapSnapshotId, MemoId, OutlinePartId, ParticipantId,
    ResearchQuestionId, RespondentId, SavedQueryId, SavedSearchId, SavedViewId, SegmentId, SourceId, SpeakerId, StepId,
    SummaryId, SurveyId, SurveyOptionId, SurveyQuestionId, SynonymSetId, ThemeId, ThemeRelationId, ThemeVersionId,
    TurnId,
};
pub use language::Language;
pub use life::{ClosingStep, LegalBasis, StorageClass};
pub use line_numbers::LineNumbers;
pub use map::{MapNoun, RelationDirection};
pub use memo::{LinkNoun, MemoKind, MemoLink, MemoNoun, MemoTarget, memo_links, memo_words};
pub use message::{Message, Parameter};
pub use method::{Approach, Meaning, Reading, Reasoning};
pub use missing::MissingReason;
pub use name::NameKind;
pub use outline::{ExcerptIdPlace, OutlineKind, OutlineThing, QuotationMarks, QuoteCut, QuoteLayout, QuoteStyle};
pub use path::{CodePath, PathError};
pub use pen::Pen;
pub use person::Identification;
pub use quote_bookmark::{quote_bookmark, quoted_excerpt};
pub use scale::{AttributeScale, format_value, read_value};
pub use sentence::{sentences, sentences_around};
pub use source::{SourceKind, short_code};
pub use speaker::{Role, is_generic_label, likely_role};
pub use stance::Stance;
pub use summary::{SummaryColumn, SummaryHead, SummaryNoun, SummaryPlace, with_links};
pub use survey::{ANSWER_SIGN, OPTION_SIGN, SurveyQuestionKind, chosen};
pub use text::{OffsetMap, Quote, TextOffset, TextRange, union_of_ranges};
pub use theme::{CodeTray, EvidenceRole, Fit, ThemeNode, ThemeStatus, ThemeTree, VersionOccasion};
pub use tree::{DEEPEST, cut_off};
pub use turn::Turn;
pub use turn_place::TurnPlace;
pub use words::{AFTER_HANGING_HYPHEN, Word, is_ignorable, line_cuts, normalise_word, words};
