//! The façade: one method of [`Project`] is one action of a person, one transaction and one step of undo.
//!
//! Everything above (the wire, the command line) calls these methods and nothing below. The rules of the field are in
//! `model` and `analysis`; rows are in `store`; here they meet. This crate knows no JSON and no window.

mod absences;
mod agreeing;
mod alike;
mod answering;
mod appendices;
mod arranging;
mod asking;
mod attributes;
mod audit;
mod backups;
mod balancing;
mod blind;
mod case_cells;
mod case_extracts;
mod cases;
mod changes;
mod charts;
mod checks;
mod claims;
mod closing;
mod code_links;
mod codebook;
mod coders;
mod codings;
mod collocating;
mod comments;
mod comparing;
mod copies;
mod correcting;
mod course;
mod crosswalk;
mod differing;
mod disagreeing;
mod document_check;
mod document_set;
mod drafting;
mod earlier;
mod editing;
mod emptiness;
mod entering;
mod erasing;
mod error;
mod excerpt_export;
mod excerpts;
mod exclusive;
mod exporting;
mod extracts;
mod folders;
mod framework_export;
mod gathered_rows;
mod grid_counting;
mod grid_export;
mod grid_layout;
mod grid_plan;
mod guide;
mod guide_import;
mod guide_versions;
mod held;
mod history;
mod importing;
mod indexing;
mod interchange;
mod journal;
mod leaks;
mod life;
mod lineage;
mod locking;
mod made_sources;
mod map;
mod marks;
mod memos;
mod merging;
mod method;
mod methods;
mod moving;
mod moving_codes;
mod names;
mod operation;
mod outline;
mod overlapping;
mod page_program;
mod participant_tables;
mod participants;
mod passage_cases;
mod passphrases;
mod pattern_export;
mod pins;
mod places;
mod placing;
mod privacy;
mod profiles;
mod progress;
mod project;
mod querying;
mod quotes;
mod recordings;
mod replacing;
mod resembling;
mod resizing;
mod reviewing;
mod revisions;
mod rounds;
mod said;
mod sample;
mod saved_queries;
mod saved_searches;
mod scope;
mod search_rows;
mod searching;
mod segments;
mod shown_names;
mod shown_text;
mod sources;
mod speakers;
mod splitting;
mod spread;
mod stages;
mod structure;
mod summaries;
mod summary_table;
mod surroundings;
mod survey_import;
mod surveys;
mod synonyms;
mod table_plans;
mod tables;
mod text_rows;
mod texts;
mod themes;
mod turn_work;
mod values;
mod views;
mod watching;
mod withdrawing;
mod word_groups;
mod word_list;

pub use agreeing::{AgreementChoice, AgreementLine, AgreementUnit, AgreementView, KeptAgreement, undefined_key};
pub use alike::NearText;
pub use appendices::{Appendix, Checklist, MemberCheck, MemberCheckPart, MemberChecks, TranscriptForm};
pub use arranging::HitOrder;
pub use asking::{Coverage, CoverageCell, CoverageColumn, TurnMatch, TurnQuestion};
pub use attributes::NewAttribute;
pub use backups::{BackupComparison, BackupCounts, backups_of, newest_sound_backup, restore_file, salvage, verify};
pub use balancing::{BalanceChoice, BalanceLine, BalanceSide, BalanceView};
pub use case_cells::CaseCells;
pub use case_extracts::CaseExtracts;
pub use cases::{AttributeView, CaseTableView, CaseView, NameMatch, ValueNote};
pub use changes::{Changes, Noun};
pub use charts::ChartChoice;
pub use checks::{Check, CheckItem, CheckPlace, CheckState, CheckView, OpenTurn, Remains, Threshold};
pub use claims::{ClaimChange, ClaimExtract, ClaimView, ReachView};
pub use closing::{Closing, ClosingError, Destroyed};
pub use codebook::{CodeTexts, CodeView};
pub use coders::{BlindPassView, CoderError, CoderView, CodersView};
pub use codings::{Applied, ApplyCodes, NewCode, SegmentView};
pub use collocating::{Collocate, Collocations, Neighbourhood};
pub use comments::{
    CommentError, CommentFate, CommentFilter, CommentStanding, CommentView, CommentsTaken, TakenComment,
};
pub use comparing::{CellView, ColumnChoice, GridChoice, GridView, GridViewColumn, GridViewRow, RowChoice};
pub use copies::{Conflict, ConflictKind, CopyChoices, CopyFile, CopyPreview, CopyShare, Taken};
pub use correcting::Correction;
pub use course::{CourseChoice, CourseGroup, CourseMarkView, CourseRow, CourseSource, CourseView};
pub use crosswalk::{
    Correspondence, CorrespondenceView, CrosswalkCode, CrosswalkForm, CrosswalkImported, CrosswalkPair, CrosswalkSide,
    CrosswalkView,
};
pub use disagreeing::{Difference, DifferenceChoice, Differences, DifferingCode, DifferingCoding};
pub use document_check::{
    BalanceCheck, BalanceKind, DocumentCheck, DocumentPlace, DocumentRemark, FigureCheck, LeakCheck, LeakKind,
    MarkCheck, QuotationCheck, QuotationState, REMARK_HEADINGS, ScopeCheck, ScopeKind, UnknownExcerpt,
};
pub use document_set::{PartOutcome, SetPart, SetWritten, StandardPart, WritePart};
pub use drafting::DraftView;
pub use earlier::AsOf;
pub use editing::Edited;
pub use emptiness::VoiceView;
pub use error::{Outcome, ProjectError};
pub use excerpt_export::ExcerptSelection;
pub use excerpts::ExcerptView;
pub use exporting::{Exported, Target};
pub use extracts::{ExtractGroup, ExtractGrouping, ExtractRequest, ExtractView, Extracts};
pub use folders::texts_in;
pub use grid_export::ShownGrid;
pub use grid_plan::RowHead;
pub use guide::{GuideQuestionView, GuideView};
pub use guide_import::{GuideImported, GuidePreview, GuidePreviewRow};
pub use held::{HeldPart, HeldThing};
pub use history::{HistoryStep, Place, Undone};
pub use importing::{
    FileWarning, ImportItem, ImportProgress, Imported, Preview, PreviewSpeaker, ReadSettings, RefusedFile,
    SpeakerChoice, encoding_names,
};
pub use indexing::IndexState;
pub use interchange::Interchange;
pub use journal::{
    JournalArea, JournalFilter, JournalPage, JournalStep, StepDetail, ToldField, ToldRow, deed, sentence,
};
pub use leaks::{DocumentLeak, DocumentLeaks, DocumentPreview, LeakPlace, LeakUnit};
pub use life::{LifeReminder, ProjectLife, RecordingLife};
pub use lineage::{Lineage, LineageEvent, LineageKind, LineageName, LineageThing};
pub use locking::CodeLock;
pub use map::{
    MapChange, MapChoice, MapNodeView, MapPoint, MapRelationView, MapSaying, MapSnapshotView, MapSpot, MapView,
};
pub use marks::{ColourTaken, CommentChoice, MarkChoices, MarksTaken};
pub use memos::{LinkTarget, MemoFilter, MemoView};
pub use merging::{CodePart, MergePreview, MergedText, MovedSubcode};
pub use method::ResearchQuestionView;
pub use methods::{MethodFacts, MethodsDraft};
pub use moving::RevisionKind;
pub use names::{
    HiddenName, HideNames, KeyListView, NameListError, NameListView, NamePlace, NameProposal, NameWearer, NamesAtDoor,
    NamesChoice, NamesForgetting, NamesFound, NamesReplaced, ProposedPlace, WornName,
};
pub use operation::Operation;
pub use outline::{ChapterChoice, OutlineDoubt, OutlineError, OutlinePartView, OutlineView, QuotedPart, Voice};
pub use overlapping::{OverlapChoice, OverlapHead, OverlapPair, OverlapView};
pub use page_program::{PageProgram, READ_PAGES, is_page_program, serve_pages};
pub use participant_tables::ParticipantsImported;
pub use participants::ParticipantDetails;
pub use pattern_export::{OverlapMeasure, PatternChoice};
pub use pins::MOST_PINS;
pub use places::{PlaceView, Places, PlacesCoded, PlacesPreview, Snap};
pub use placing::Suggestion;
pub use privacy::{PrivacyFacts, PrivacyText};
pub use profiles::ImportProfile;
pub use progress::Declared;
pub use project::{Counts, Opening, Project, ProjectView};
pub use querying::{QueryAnswer, QueryFound};
pub use quotes::{
    AmbiguousQuote, DoubtfulPlace, DoubtfulQuote, MissingQuote, QuoteChoices, QuotePlace, QuoteState, QuoteView,
    QuotesImported, QuotesPreview, SkippedRow,
};
pub use recordings::{PieceToRead, RecordingState, RecordingView};
pub use replacing::{Find, Found, FoundPlace, Replaced};
pub use resembling::{SharedWord, SimilarPassage, SimilarPassages};
pub use reviewing::{ReviewItem, ReviewReason, ReviewView};
pub use revisions::{DiffRun, RevisionView};
pub use rounds::RoundView;
pub use sample::{NumberView, SampleView};
pub use saved_queries::SavedQuery;
pub use saved_searches::SavedSearch;
pub use searching::{HitOrigin, SearchAnswer, SearchHit, SearchRequest, query_parts};
pub use segments::Segment;
pub use sitat_analysis::{Coefficient, Undefined};
pub use sources::{SourceTextView, SourceView};
pub use speakers::{ParticipantView, SpeakerView};
pub use spread::{CaseHits, SearchSpread, SourceHits};
pub use stages::StageView;
pub use summaries::SummaryView;
pub use summary_table::SummariesImported;
pub use surroundings::{Clock, FixedClock, Guids, RandomGuids, Surroundings, SystemClock};
pub use survey_import::{SurveyChoices, SurveyImported, SurveyPreview};
pub use surveys::{SurveyGroup, SurveyOptionView, SurveyQuestionView, SurveyView};
pub use synonyms::SynonymSet;
pub use table_plans::{
    CasePlan, ParticipantPlan, PlannedColumn, PlannedRow, RowDecision, RowMeaning, TablePlan, TablePreview,
};
pub use tables::{CasesImported, CodebookImported};
pub use themes::{
    Changed, CodeCard, CodePlace, EvidencePart, ExtractChange, NewFrame, ThemeChanges, ThemeCounts, ThemeExtract,
    ThemeExtracts, ThemeField, ThemeVersionView, ThemeView, ThemesImported, WallPlace,
};
pub use turn_work::TurnSpeaker;
pub use views::{GridLayout, GridOrder, SavedView};
pub use watching::{Watch, WritingProgress};
pub use withdrawing::{
    HeldAbout, NotePlace, Withdrawal, WithdrawnAnswers, WithdrawnEvidence, WithdrawnNote, WithdrawnPair,
    WithdrawnPassage, WithdrawnRecording, WithdrawnSource,
};
pub use word_groups::{Voices, WordChoice};
pub use word_list::{CaseRate, ListedWord, WordCase, WordList};

pub use sitat_analysis::{
    CellStanding, CellState, FindingKind, FoundBy, ListedName, Measure, NameDoubt, QuoteRun, Reach, Relation,
    SMALL_GROUP, SampleFinding, SampleItem, SamplePlace, StatedNumber, Tally, WordDifference,
};
pub use text_rows::{TextRowView, TextRows, TextRowsImported, TextRowsPreview};

pub use sitat_export::{Anchor, ChartFormat, CsvStyle, Drawing, ExcerptOrder, MapName, Shape, Tone};
pub use sitat_import::tables::{AttributeColumn, CaseColumn, ParticipantColumn, QuoteColumn, QuoteMapping};
pub use sitat_import::{Cleaning, CleaningEffect, FoundLanguage, HandChange, PatternFit, Unfit, UnfitLine};
pub use sitat_import::{ImportedComment, ImportedHighlight};
pub use sitat_import::{Recording, RecordingFormat, RecordingPiece, SurveyQuestion};
pub use sitat_search::{Form, FormKind, FormKinds, PartShape, QueryPart};
pub use sitat_store::{
    About, AccessRow, AttributeRow, Backup, BackupFile, CaseDetails, CaseRow, ClaimOrigin, ClaimRow, ClosingRow,
    CodeRow, CodeTextRow, CodingOrigin, CodingRow, CompetingRow, EvidenceRow, Flaw, FlawKind, GuideQuestionRow,
    GuideVersionRow, InterviewRow, KeptFileRow, LifeRow, LostPartRow, MemoRow, MethodRow, OnWall, ParticipantRow,
    Passphrase, ResearchQuestionRow, Restored, Salvaged, SalvagedTable, SourceRow, SpeakerRow, StepKind, StepRow,
    StoreError, StyleRow, ThemeRow, ThemeTexts, ThemeVersionRow, ValueAbout, Verified, VersionExtract, salvaged_name,
};
