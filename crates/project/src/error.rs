//! Why an action was not done, by meaning.

use std::ops::Range;
use std::path::{Path, PathBuf};

use sitat_analysis::{CodeQueryError, ExpressionError, FormulaError};
use sitat_export::ExportError;
use sitat_import::ImportError;
use sitat_model::{CodebookError, EditError, Message, PathError};
use sitat_search::{QueryError, SearchError};
use sitat_store::StoreError;

use crate::Changes;

/// Why an action was not done. Nothing of it was done then.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// The project file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule of the codebook.
    #[error(transparent)]
    Codebook(#[from] CodebookError),
    /// A code path that is none.
    #[error(transparent)]
    Path(#[from] PathError),
    /// A file that cannot be imported.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A table that cannot be read.
    #[error("{file}: {error}")]
    Table {
        /// Name of the file.
        file: String,
        /// What is wrong with it.
        error: ImportError,
    },
    /// Something about the outline of the chapter.
    #[error(transparent)]
    Outline(#[from] crate::OutlineError),
    /// A step of closing that cannot be taken.
    #[error(transparent)]
    Closing(#[from] crate::ClosingError),
    /// A document that cannot be made.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// A query that cannot be read.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// A question about codes that cannot be read.
    #[error(transparent)]
    CodeQuery(#[from] CodeQueryError),
    /// A filter of a query whose value cannot be used.
    #[error("{error}")]
    InQuery {
        /// Where it stands in the query, in code points.
        place: Range<u32>,
        /// What is wrong with it.
        error: Box<Self>,
    },
    /// A search that cannot be done.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// An expression over attributes that cannot be read.
    #[error(transparent)]
    Expression(#[from] ExpressionError),
    /// A formula that cannot be read.
    #[error(transparent)]
    Formula(#[from] FormulaError),
    /// There is no such thing (any more).
    #[error("no {noun} {name}")]
    NotFound {
        /// Which kind of thing.
        noun: &'static str,
        /// What was asked for.
        name: String,
    },
    /// The name is blank.
    #[error("a name is needed")]
    BlankName,
    /// The name is taken.
    #[error("{name} is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// Words that mean the same, and fewer than two of them.
    #[error("a set of synonyms needs two words")]
    TooFewSynonyms,
    /// A code is said not to be there, and not why.
    #[error("a reason is needed")]
    NoReason,
    /// Columns for coders, where rows are not what anybody has coded.
    #[error("rows are not what anybody has coded")]
    NobodyCodes,
    /// Rows that are no codes, where only codes mean something.
    #[error("rows are not codes")]
    RowsAreNoCodes,
    /// Shares of what people say, where columns are codes.
    #[error("shares of what people say cannot be divided among codes")]
    NoShareOfCodes,
    /// Summaries where rows are no codes, or where columns are coders or codes.
    #[error("summaries are of codes in cases, participants and sources")]
    NoSummaries,
    /// Two families are needed to be held against each other.
    #[error("there are no two families to hold against each other")]
    NothingToBalance,
    /// A code cannot be held against one that is above or below it, or against itself.
    #[error("{name} and {other} stand above each other")]
    BalanceWithin {
        /// The one.
        name: String,
        /// The other.
        other: String,
    },
    /// Presence and places are no lengths.
    #[error("presence and places are no bars")]
    MeasureWithoutBars,
    /// A group of less than one participant.
    #[error("a group has at least one participant")]
    NoGroup,
    /// A theme would be part of itself.
    #[error("{name} would be part of {other}, which is part of it")]
    ThemeInItself {
        /// The theme.
        name: String,
        /// The one that it was to go into.
        other: String,
    },
    /// Something is to be set aside, and nobody says why.
    #[error("a reason is needed to set something aside")]
    SetAsideWithoutReason,
    /// Nothing was named that a new theme is to be made of.
    #[error("a theme needs codes or extracts to be split off")]
    NothingToSplitOff,
    /// A place that is none.
    #[error("this is no place on the wall")]
    NoPlace,
    /// A theme would hang together with itself.
    #[error("{name} cannot be related to itself")]
    RelatedToItself {
        /// The theme.
        name: String,
    },
    /// Something is said of two themes already.
    #[error("{name} and {other} are related already")]
    AlreadyRelated {
        /// The one.
        name: String,
        /// The other.
        other: String,
    },
    /// A theme that is set aside is not on the map.
    #[error("{name} is set aside")]
    NotOnMap {
        /// The theme.
        name: String,
    },
    /// A research question without words.
    #[error("a question needs words")]
    BlankQuestion,
    /// A claim without words.
    #[error("a claim needs words")]
    BlankClaim,
    /// A memo without words.
    #[error("a memo needs words")]
    BlankMemo,
    /// A selection without words, or outside the text.
    #[error("these are no words of the text")]
    NoWords,
    /// Another passage is on exactly these words.
    #[error("{excerpt} is on these words")]
    PassageThere {
        /// Its excerpt id.
        excerpt: String,
    },
    /// There is no such key for a pin, or all are taken.
    #[error("there are {most} pins")]
    PinsFull {
        /// How many there can be.
        most: u8,
    },
    /// A list of names that is not taken.
    #[error(transparent)]
    Names(#[from] crate::NameListError),
    /// Something about coders.
    #[error(transparent)]
    Coders(#[from] crate::CoderError),
    /// Something about comments.
    #[error(transparent)]
    Comments(#[from] crate::CommentError),
    /// Places of an edit that are outside the text, or that overlap.
    #[error("the text cannot be changed in this way: {0}")]
    Edit(#[from] EditError),
    /// A text would become too long.
    #[error("the text would become longer than {limit} megabytes")]
    TextTooLong {
        /// What a text may have.
        limit: usize,
    },
    /// A text would be left without words.
    #[error("nothing would be left of the text")]
    NothingLeft,
    /// Nothing to look for was named.
    #[error("there is nothing to look for")]
    NothingToFind,
    /// The file is no other than the text.
    #[error("{file} holds the text as it is")]
    NothingCorrected {
        /// Name of the file.
        file: String,
    },
    /// A value does not fit its attribute.
    #[error("{written} is no value of {attribute}")]
    BadValue {
        /// What was written.
        written: String,
        /// The attribute.
        attribute: String,
    },
    /// Values cannot be of another type.
    #[error("{count} values cannot be of this type, such as {written}")]
    ValuesDoNotFit {
        /// The attribute.
        attribute: String,
        /// The first of them.
        written: String,
        /// How many.
        count: u32,
    },
    /// A formula would lean on itself.
    #[error("{attribute} would be derived from itself")]
    FormulaOnItself {
        /// The attribute.
        attribute: String,
    },
    /// A day that is none.
    #[error("{written} is no day")]
    BadDay {
        /// What was written.
        written: String,
    },
    /// A last day before the first.
    #[error("{last} is before {first}")]
    EndsBeforeItStarts {
        /// The first day, `YYYY-MM-DD`.
        first: String,
        /// The last day, `YYYY-MM-DD`.
        last: String,
    },
    /// A participant who speaks somewhere cannot be taken out.
    #[error("{name} speaks in a source")]
    ParticipantSpeaks {
        /// How they are shown.
        name: String,
    },
    /// A case would be part of itself.
    #[error("{name} would be part of itself")]
    CaseInItself {
        /// The case.
        name: String,
    },
    /// A passage counts in no case, and none was named.
    #[error("{excerpt} counts in no case")]
    ExtractWithoutCase {
        /// The passage.
        excerpt: String,
    },
    /// A value cannot be set because it is derived.
    #[error("{attribute} is derived")]
    DerivedValue {
        /// The attribute.
        attribute: String,
    },
    /// A colour is not `#rrggbb`.
    #[error("{written} is no colour")]
    BadColour {
        /// What was written.
        written: String,
    },
    /// A file cannot be read.
    #[error("{path} cannot be read: {reason}")]
    CannotRead {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The template of Word files cannot be read.
    #[error("the template {path} cannot be read: {reason}")]
    CannotReadTemplate {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// A file cannot be written.
    #[error("{path} cannot be written: {reason}")]
    CannotWrite {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// A file is there already.
    #[error("{0} exists")]
    FileExists(PathBuf),
    /// A copy with comments would be written over the document that it is a copy of.
    #[error("{0} is the document itself")]
    CopyIsOriginal(PathBuf),
    /// Comments can be written in Word documents only.
    #[error("{0} is no Word document")]
    NoComments(PathBuf),
    /// The ending of the file's name is not one that can be written.
    #[error("{0} has an ending that cannot be written")]
    UnknownFormat(PathBuf),
    /// The ending of the file's name is not one that a chart can be written as.
    #[error("{0} has an ending that no chart has")]
    UnknownPicture(PathBuf),
    /// The ending of the file's name is not one that a report can be written as.
    #[error("{0} has an ending that no report has")]
    UnknownReport(PathBuf),
    /// The file's name has another ending than the one format that this is written as.
    #[error("{0} does not end in .json")]
    NotJson(PathBuf),
    /// There is nothing that could stand in a document: the key says what is missing.
    #[error("nothing to write: {0}")]
    NothingToWrite(&'static str),
    /// A question without answers to choose has no chart.
    #[error("{question} has no answers to choose")]
    NoChart {
        /// Its words.
        question: String,
    },
    /// Somebody called it off.
    #[error("it was called off")]
    CalledOff,
    /// The writing of a document was called off.
    #[error("the writing was called off")]
    WritingCalledOff,
    /// A turn cannot be split where it was wished.
    #[error("there are no words on both sides")]
    NothingToSplit,
    /// A file is no recording that can be played.
    #[error("{0} is no recording")]
    NoRecording(PathBuf),
    /// A recording is too long to be played as a whole, and cannot be cut.
    #[error("{path} is larger than {limit} megabytes")]
    RecordingTooLarge {
        /// The file.
        path: PathBuf,
        /// What a recording may have.
        limit: u32,
    },
    /// A copy of another project.
    #[error("{path} is another project")]
    OtherProject {
        /// The file.
        path: PathBuf,
    },
    /// A copy would take the place of the project itself.
    #[error("a project cannot be copied onto itself")]
    CopiedOntoItself,
    /// The project itself in the place of a copy of it.
    #[error("a project cannot be merged with itself")]
    MergedWithItself,
    /// A copy has made or changed a code where the codebook is locked here.
    #[error("the copy has changed {code}, which is locked")]
    CopyAgainstLock {
        /// Path of the code.
        code: String,
    },
    /// Somebody was forgotten for good since a copy was made: what was taken out cannot be told from what is new.
    #[error("something was forgotten for good since {path} was made")]
    ForgottenSince {
        /// The file.
        path: PathBuf,
    },
    /// Two coders of one name: nobody has said whether they are one person.
    #[error("nobody has said whether {name} is the same person")]
    CoderUnanswered {
        /// The name.
        name: String,
    },
    /// A choice for something about which there is nothing to choose.
    #[error("{key} is nothing to choose about")]
    NoSuchConflict {
        /// What was written.
        key: String,
    },
    /// A thread ended early.
    #[error("the index could not be made")]
    IndexThread,
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

impl ProjectError {
    pub(crate) fn not_found(noun: &'static str, name: impl std::fmt::Display) -> Self {
        Self::NotFound { noun, name: name.to_string() }
    }

    /// What to say to a person.
    pub fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::Import(error) => error.message(),
            Self::Table { file, error } => error.message().with("file", file.as_str()),
            Self::Export(error) => error.message(),
            Self::Query(error) => error.message(),
            Self::CodeQuery(error) => error.message(),
            Self::Search(error) => error.message(),
            Self::InQuery { place, error } => {
                error.message().with("place", place.start.saturating_add(1)).with("end", place.end)
            }
            Self::Expression(error) => error.message(),
            Self::Formula(error) => error.message(),
            Self::Codebook(error) => codebook_message(error),
            Self::Path(PathError::EmptyName) => Message::new("codebook-empty-name"),
            Self::NotFound { noun, name } => {
                let key = match *noun {
                    "source" => "project-no-source",
                    "case" => "project-no-case",
                    "attribute" => "project-no-attribute",
                    "participant" => "project-no-participant",
                    "survey-question" => "project-no-survey-question",
                    "profile" => "project-no-import-profile",
                    "search" => "project-no-search",
                    "query" => "project-no-query",
                    "map" => "project-no-map",
                    _ => "project-gone",
                };
                Message::new(key).with("name", name.as_str())
            }
            Self::BlankName => Message::new("project-blank-name"),
            Self::TooFewSynonyms => Message::new("project-too-few-synonyms"),
            Self::NoReason => Message::new("project-no-reason"),
            Self::NobodyCodes => Message::new("project-nobody-codes"),
            Self::RowsAreNoCodes => Message::new("project-rows-are-no-codes"),
            Self::NoShareOfCodes => Message::new("project-no-share-of-codes"),
            Self::NoSummaries => Message::new("project-no-summaries"),
            Self::NothingToBalance => Message::new("project-nothing-to-balance"),
            Self::BalanceWithin { name, other } => {
                Message::new("project-balance-within").with("name", name.as_str()).with("other", other.as_str())
            }
            Self::MeasureWithoutBars => Message::new("project-measure-without-bars"),
            Self::NoGroup => Message::new("project-no-group"),
            Self::NameTaken { name } => Message::new("project-name-taken").with("name", name.as_str()),
            Self::Edit(EditError::Overlapping) => Message::new("edit-overlapping"),
            Self::Edit(EditError::OutsideText | EditError::OtherWords) => Message::new("edit-outside-text"),
            Self::TextTooLong { limit } => {
                Message::new("edit-too-long").with("limit", u32::try_from(*limit).unwrap_or(u32::MAX))
            }
            Self::NothingLeft => Message::new("edit-nothing-left"),
            Self::NothingToFind => Message::new("edit-nothing-to-find"),
            Self::NothingCorrected { file } => Message::new("edit-nothing-corrected").with("file", file.as_str()),
            Self::Names(error) => error.message(),
            Self::Coders(error) => error.message(),
            Self::Comments(error) => error.message(),
            Self::Closing(error) => error.message(),
            Self::Outline(error) => error.message(),
            Self::ThemeInItself { name, other } => {
                Message::new("project-theme-in-itself").with("name", name.as_str()).with("other", other.as_str())
            }
            Self::SetAsideWithoutReason => Message::new("project-set-aside-without-reason"),
            Self::NothingToSplitOff => Message::new("project-nothing-to-split-off"),
            Self::NoPlace => Message::new("project-no-place"),
            Self::RelatedToItself { name } => Message::new("map-related-to-itself").with("name", name.as_str()),
            Self::AlreadyRelated { name, other } => {
                Message::new("map-already-related").with("name", name.as_str()).with("other", other.as_str())
            }
            Self::NotOnMap { name } => Message::new("map-not-on-map").with("name", name.as_str()),
            Self::BlankQuestion => Message::new("project-blank-question"),
            Self::BlankClaim => Message::new("project-blank-claim"),
            Self::BlankMemo => Message::new("project-blank-memo"),
            Self::NoWords => Message::new("project-no-words"),
            Self::PassageThere { excerpt } => Message::new("project-passage-there").with("excerpt", excerpt.as_str()),
            Self::PinsFull { most } => Message::new("project-pins-full").with("most", f64::from(*most)),
            Self::BadValue { written, attribute } => Message::new("project-bad-value")
                .with("written", written.as_str())
                .with("attribute", attribute.as_str()),
            Self::ValuesDoNotFit { attribute, written, count } => Message::new("project-values-do-not-fit")
                .with("attribute", attribute.as_str())
                .with("written", written.as_str())
                .with("count", *count),
            Self::FormulaOnItself { attribute } => {
                Message::new("project-formula-on-itself").with("attribute", attribute.as_str())
            }
            Self::BadDay { written } => Message::new("project-bad-day").with("written", written.as_str()),
            Self::EndsBeforeItStarts { first, last } => Message::new("project-ends-before-it-starts")
                .with("first", sitat_model::format_date(first, true))
                .with("last", sitat_model::format_date(last, true)),
            Self::ParticipantSpeaks { name } => Message::new("project-participant-speaks").with("name", name.as_str()),
            Self::CaseInItself { name } => Message::new("project-case-in-itself").with("name", name.as_str()),
            Self::ExtractWithoutCase { excerpt } => {
                Message::new("project-extract-without-case").with("excerpt", excerpt.as_str())
            }
            Self::DerivedValue { attribute } => {
                Message::new("project-derived-value").with("attribute", attribute.as_str())
            }
            Self::BadColour { written } => Message::new("project-bad-colour").with("written", written.as_str()),
            Self::CannotRead { path, reason } => {
                Message::new("project-cannot-read").with("file", name_of(path)).with("reason", reason.as_str())
            }
            Self::CannotReadTemplate { path, reason } => {
                Message::new("project-cannot-read-template").with("file", name_of(path)).with("reason", reason.as_str())
            }
            Self::CannotWrite { path, reason } => {
                Message::new("project-cannot-write").with("file", name_of(path)).with("reason", reason.as_str())
            }
            Self::FileExists(path) => Message::new("project-file-exists").with("file", name_of(path)),
            Self::CopyIsOriginal(path) => Message::new("document-copy-is-original").with("file", name_of(path)),
            Self::NoComments(path) => Message::new("document-no-comments").with("file", name_of(path)),
            Self::UnknownFormat(path) => Message::new("project-unknown-format").with("file", name_of(path)),
            Self::UnknownReport(path) => Message::new("project-unknown-report").with("file", name_of(path)),
            Self::UnknownPicture(path) => Message::new("project-unknown-picture").with("file", name_of(path)),
            Self::NotJson(path) => Message::new("project-not-json").with("file", name_of(path)),
            Self::NothingToWrite(key) => Message::new(key),
            Self::NoChart { question } => Message::new("project-no-chart").with("question", question.as_str()),
            Self::CalledOff => Message::new("project-called-off"),
            Self::WritingCalledOff => Message::new("project-writing-called-off"),
            Self::NothingToSplit => Message::new("project-nothing-to-split"),
            Self::NoRecording(path) => Message::new("recording-no-recording").with("file", name_of(path)),
            Self::RecordingTooLarge { path, limit } => {
                Message::new("recording-too-large").with("file", name_of(path)).with("limit", *limit)
            }
            Self::OtherProject { path } => Message::new("copy-other-project").with("file", name_of(path)),
            Self::CopiedOntoItself => Message::new("copy-onto-itself"),
            Self::MergedWithItself => Message::new("copy-itself"),
            Self::CopyAgainstLock { code } => Message::new("copy-against-lock").with("code", code.as_str()),
            Self::ForgottenSince { path } => Message::new("copy-forgotten-since").with("file", name_of(path)),
            Self::CoderUnanswered { name } => Message::new("copy-coder-unanswered").with("name", name.as_str()),
            Self::NoSuchConflict { key } => Message::new("copy-no-such-conflict").with("name", key.as_str()),
            Self::IndexThread => Message::new("project-bug"),
        }
    }

    /// Whether the fault lies in the program and not in what it was asked to do.
    pub fn is_bug(&self) -> bool {
        match self {
            Self::Store(error) => error.is_bug(),
            Self::IndexThread => true,
            _ => false,
        }
    }
}

pub(crate) fn codebook_message(error: &CodebookError) -> Message {
    match error {
        CodebookError::BlankName => Message::new("codebook-blank-name"),
        CodebookError::NameTaken { name } => Message::new("codebook-name-taken").with("name", name.as_str()),
        CodebookError::Cycle => Message::new("codebook-cycle"),
        CodebookError::Unknown => Message::new("codebook-unknown"),
        CodebookError::UnknownPath { path } => Message::new("codebook-unknown-path").with("path", path.as_str()),
        CodebookError::AmbiguousPath { path, candidates } => Message::new("codebook-ambiguous-path")
            .with("path", path.as_str())
            .with("candidates", candidates.join(" · ")),
        CodebookError::NotCodable { name } => Message::new("codebook-not-codable").with("name", name.as_str()),
        CodebookError::Retired { name } => Message::new("codebook-retired").with("name", name.as_str()),
        CodebookError::Exclusive { name, other } => {
            Message::new("codebook-exclusive").with("name", name.as_str()).with("other", other.as_str())
        }
        CodebookError::LinkedToItself => Message::new("codebook-linked-to-itself"),
        CodebookError::Locked { name, coder, day, reason } => {
            let message = match name {
                Some(name) => Message::new("codebook-locked").with("name", name.as_str()),
                None => Message::new("codebook-locked-whole"),
            };
            message.with("coder", coder.as_str()).with("day", day.as_str()).with("reason", reason.as_str())
        }
        CodebookError::NotLocked { name: Some(name) } => {
            Message::new("codebook-not-locked").with("name", name.as_str())
        }
        CodebookError::NotLocked { name: None } => Message::new("codebook-not-locked-whole"),
        CodebookError::NothingToLock => Message::new("codebook-nothing-to-lock"),
        CodebookError::LockWithoutReason => Message::new("codebook-lock-without-reason"),
        CodebookError::NameTooLong { length } => Message::new("codebook-name-too-long")
            .with("length", *length)
            .with("longest", sitat_model::LONGEST_CODE_NAME),
    }
}

/// What an action returns, and what it changed.
#[derive(Clone, Debug)]
pub struct Outcome<T> {
    /// The answer.
    pub value: T,
    /// What windows have to refetch.
    pub changes: Changes,
}
