//! Which part of the work an action belongs to, for reading the journal by it.

use crate::Operation;

/// A part of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JournalArea {
    /// Putting codes on words.
    Coding,
    /// The codebook.
    Codes,
    /// Themes and claims.
    Themes,
    /// Words and turns of texts.
    Texts,
    /// Sources, people, cases, guide, surveys.
    Material,
    /// What is declared, rounds, checks.
    Method,
    /// Memos.
    Memos,
    /// Tables, searches and summaries.
    Comparing,
    /// Names that are hidden, and people who withdraw.
    Names,
    /// The outline of the chapter.
    Writing,
    /// Documents that left the project.
    Exports,
}

impl JournalArea {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Coding,
        Self::Codes,
        Self::Themes,
        Self::Texts,
        Self::Material,
        Self::Method,
        Self::Memos,
        Self::Comparing,
        Self::Names,
        Self::Writing,
        Self::Exports,
    ];

    /// Its name on the wire and the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Coding => "coding",
            Self::Codes => "codes",
            Self::Themes => "themes",
            Self::Texts => "texts",
            Self::Material => "material",
            Self::Method => "method",
            Self::Memos => "memos",
            Self::Comparing => "comparing",
            Self::Names => "names",
            Self::Writing => "writing",
            Self::Exports => "exports",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.name() == name)
    }
}

impl Operation {
    /// The part of the work that it belongs to.
    pub fn area(self) -> JournalArea {
        match self {
            Self::ApplyCodes
            | Self::ResizeSegment
            | Self::SetSegmentCase
            | Self::Recode
            | Self::RemoveCodings
            | Self::SetStance
            | Self::MarkAbsent
            | Self::UnmarkAbsent
            | Self::MarkTurns
            | Self::UnmarkTurns
            | Self::SetSourceProgress
            | Self::CodePlaces
            | Self::ImportQuotes
            | Self::MergeCopy
            | Self::PlaceWords
            | Self::SettleDifference
            | Self::DropWords => JournalArea::Coding,
            Self::CreateCode
            | Self::RenameCode
            | Self::DescribeCode
            | Self::RecolourCode
            | Self::SetCodable
            | Self::SetCodeKind
            | Self::SetCodeOrigin
            | Self::SetCodePrompts
            | Self::LockCodes
            | Self::UnlockCodes
            | Self::RetireCodes
            | Self::RestoreCodes
            | Self::LinkCodes
            | Self::WriteCorrespondence
            | Self::DeleteCorrespondence
            | Self::ImportCrosswalk
            | Self::UnlinkCodes
            | Self::MoveCodes
            | Self::MergeCodes
            | Self::SplitCode
            | Self::DeleteCodes
            | Self::ImportCodebook
            | Self::PinCode
            | Self::UnpinCode => JournalArea::Codes,
            Self::CreateTheme
            | Self::DescribeTheme
            | Self::SetThemeQuestions
            | Self::SetThemeStatus
            | Self::MoveTheme
            | Self::MergeThemes
            | Self::SplitTheme
            | Self::DeleteTheme
            | Self::KeepTheme
            | Self::PlaceCodes
            | Self::ArrangeWall
            | Self::MarkEvidence
            | Self::ReviewEvidence
            | Self::NoteEvidence
            | Self::ChooseQuotes
            | Self::ImportThemes
            | Self::CreateClaim
            | Self::WriteClaim
            | Self::MarkClaimEvidence
            | Self::ConfirmClaim
            | Self::DeleteClaim
            | Self::RelateThemes
            | Self::ChangeRelation
            | Self::DeleteRelation
            | Self::ArrangeMap
            | Self::LayOutMap
            | Self::KeepMap
            | Self::DeleteMapSnapshot => JournalArea::Themes,
            Self::MergeTurns
            | Self::SplitTurn
            | Self::AssignTurns
            | Self::SetTurnTime
            | Self::LinkRecording
            | Self::UnlinkRecording
            | Self::SetRecordingOffset
            | Self::EditText
            | Self::ReplaceText
            | Self::CorrectSource
            | Self::AddLostPart
            | Self::DeleteLostPart
            | Self::SetSpeaker => JournalArea::Texts,
            Self::DescribeLife
            | Self::TakeClosingStep
            | Self::DeclareMethod
            | Self::CreateResearchQuestion
            | Self::WriteResearchQuestion
            | Self::MoveResearchQuestion
            | Self::DeleteResearchQuestion
            | Self::BeginRound
            | Self::CreateCoder
            | Self::RenameCoder
            | Self::AssignSources
            | Self::UnassignSources
            | Self::BeginBlindPass
            | Self::EndBlindPass
            | Self::KeepAgreement
            | Self::AnswerCheck
            | Self::ReopenCheck
            | Self::SetThreshold => JournalArea::Method,
            Self::CreateMemo
            | Self::WriteMemo
            | Self::SetMemoKind
            | Self::DeleteMemo
            | Self::CreateComment
            | Self::WriteComment
            | Self::DeleteComment
            | Self::SettleComment
            | Self::ReopenComment
            | Self::TakeComments => JournalArea::Memos,
            Self::CreateOutlinePart
            | Self::WriteOutlinePart
            | Self::MoveOutlinePart
            | Self::DeleteOutlinePart
            | Self::DraftOutline
            | Self::CutQuote
            | Self::SetQuoteStyle => JournalArea::Writing,
            Self::SaveView
            | Self::DeleteView
            | Self::SaveSearch
            | Self::RenameSearch
            | Self::DeleteSearch
            | Self::SaveQuery
            | Self::RenameQuery
            | Self::DeleteQuery
            | Self::CreateSynonyms
            | Self::WriteSynonyms
            | Self::DeleteSynonyms
            | Self::WriteSummary
            | Self::DeleteSummary
            | Self::ImportSummaries
            | Self::SetSmallestGroup => JournalArea::Comparing,
            Self::WriteNames
            | Self::MarkNoNames
            | Self::KeepNamesApart
            | Self::KeepNamesInProject
            | Self::ReplaceNames
            | Self::ForgetNames
            | Self::SetIdentification
            | Self::WithdrawParticipant
            | Self::EraseParticipant => JournalArea::Names,
            Self::ExportDocument => JournalArea::Exports,
            Self::RenameProject
            | Self::AddPassphrase
            | Self::ChangePassphrase
            | Self::RemovePassphrase
            | Self::RestoreBackup
            | Self::SalvageProject
            | Self::ImportSources
            | Self::SaveImportProfile
            | Self::RenameImportProfile
            | Self::DeleteImportProfile
            | Self::RenameSource
            | Self::RemoveSource
            | Self::SetSourceKind
            | Self::SetSourceCases
            | Self::SetDefaultCase
            | Self::DescribeInterview
            | Self::CreateParticipant
            | Self::DescribeParticipant
            | Self::DeleteParticipant
            | Self::ImportParticipants
            | Self::CreateCase
            | Self::RenameCase
            | Self::DescribeCase
            | Self::DeleteCase
            | Self::PinExtract
            | Self::UnpinExtract
            | Self::CreateAttribute
            | Self::DescribeAttribute
            | Self::MoveAttribute
            | Self::DeleteAttribute
            | Self::SetAttributeValue
            | Self::DescribeValues
            | Self::CreateCompetingValue
            | Self::AdoptCompetingValue
            | Self::DeleteCompetingValue
            | Self::WriteCases
            | Self::ImportCases
            | Self::ImportGuide
            | Self::CreateGuide
            | Self::RenameGuide
            | Self::DeleteGuide
            | Self::CreateQuestion
            | Self::WriteQuestion
            | Self::MoveQuestion
            | Self::DeleteQuestion
            | Self::SetQuestionCodes
            | Self::SetSourceGuide
            | Self::SetQuestionAsked
            | Self::LinkTurns
            | Self::UnlinkTurns
            | Self::ImportSurvey
            | Self::DeleteSurvey
            | Self::SetSurveyQuestionKind
            | Self::RecodeAnswers
            | Self::SetStatedNumber
            | Self::ImportTextRows => JournalArea::Material,
        }
    }
}
