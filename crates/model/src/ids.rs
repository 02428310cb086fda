//! Identities. Each noun has its own type, so that a code can never be passed where a case is wanted.

macro_rules! define_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }
    )+};
}

define_id! {
    /// A text.
    SourceId,
    /// A stretch of a source said by one speaker.
    TurnId,
    /// A label in one source.
    SpeakerId,
    /// A person.
    ParticipantId,
    /// A unit of comparison, often a municipality.
    CaseId,
    /// A property of cases.
    AttributeId,
    /// A category of meaning.
    CodeId,
    /// A passage.
    SegmentId,
    /// A code on a passage, put there by a coder.
    CodingId,
    /// A person who codes.
    CoderId,
    /// A time in which coders do not see each other.
    BlindPassId,
    /// A note.
    MemoId,
    /// What somebody who reads the work says of it.
    CommentId,
    /// One undoable action in the journal.
    StepId,
    /// A version of the interview guide.
    GuideVersionId,
    /// A question of the interview guide, or a probe below one.
    GuideQuestionId,
    /// A part of a recording that is lost.
    LostPartId,
    /// A survey.
    SurveyId,
    /// A question of a survey.
    SurveyQuestionId,
    /// An answer that a question of a survey offers.
    SurveyOptionId,
    /// Somebody who answered a survey.
    RespondentId,
    /// Somebody's word that a code is not in a source.
    AbsenceId,
    /// A comparison that was saved.
    SavedViewId,
    /// A search that was saved.
    SavedSearchId,
    /// Words that mean the same.
    SynonymSetId,
    /// What a researcher has summed up of a cell.
    SummaryId,
    /// A question about codes that was saved.
    SavedQueryId,
    /// A pattern of shared meaning.
    ThemeId,
    /// What a theme was.
    ThemeVersionId,
    /// How two themes hang together.
    ThemeRelationId,
    /// A map as it was kept.
    MapSnapshotId,
    /// A question that the study is to answer.
    ResearchQuestionId,
    /// Something that is said of the material.
    ClaimId,
    /// A part of the outline of a chapter.
    OutlinePartId,
    /// That two codes of different trees correspond.
    CorrespondenceId,
}
