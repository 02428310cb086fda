//! Files on their way into a project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Language;
use super::marks::{ColourCode, CommentChoice, MarkChoices, PreviewComment, PreviewHighlight};
use super::names::{NameDoubt, NameKind};
use super::sources::{Role, SourceInfo, SourceKind};
use crate::error::{CommandError, WireMessage};

/// Reads files without letting anything into the project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewImport {
    /// The files.
    pub paths: Vec<String>,
    /// The text itself, where there is one path and no file.
    #[serde(default)]
    pub text: Option<String>,
    /// How to read them.
    pub settings: ReadSettings,
}

/// How a file is read. Nothing chosen means: found out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadSettings {
    /// Encoding of text files.
    pub encoding: Option<String>,
    /// How turns are marked.
    pub pattern: Option<String>,
    /// Whether to look for turns.
    pub detect_turns: bool,
    /// Names of what is tidied.
    #[serde(default)]
    pub cleaning: Vec<String>,
    /// Turns put right by hand, one change after another.
    #[serde(default)]
    pub by_hand: Vec<HandChange>,
    /// Names that are replaced before anything enters.
    #[serde(default)]
    pub names: Option<HideNames>,
}

/// With which list names are replaced on the way in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HideNames {
    /// The file with the list; else the project's.
    pub file: Option<String>,
    /// Whether places that may be something else are replaced as well.
    pub doubtful_too: bool,
}

/// Names in a file on its way in.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamesAtDoor {
    /// The first places.
    pub places: Vec<HiddenName>,
    /// Places that are replaced.
    pub replaced: u32,
    /// Places that may be something else, and enter as they are.
    pub left: u32,
    /// What looks like a name and is not in the list.
    pub proposals: Vec<ProposedName>,
}

/// A place in a file where a name stands, or may stand.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HiddenName {
    /// What stands before.
    pub before: String,
    /// The words in the file.
    pub words: String,
    /// What stands after.
    pub after: String,
    /// What stands there when the text enters.
    pub replacement: String,
    /// Why it may be something else.
    pub doubt: Option<NameDoubt>,
}

/// A word, or several, that may be a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedName {
    /// As it would be listed.
    pub name: String,
    /// What it looks like the name of.
    pub kind: NameKind,
    /// How often it stands in the file.
    pub count: u32,
}

/// A change of a turn by hand; its place is any in the turn, in code points.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", tag = "kind")]
pub enum HandChange {
    /// The turn goes on with the one before it.
    Join {
        /// A place in the turn.
        at: u32,
    },
    /// Another turn begins.
    Split {
        /// Where.
        at: u32,
    },
    /// Somebody else says the turn, or nobody.
    Assign {
        /// A place in the turn.
        at: u32,
        /// The label of who says it.
        speaker: Option<String>,
    },
}

/// A file as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Where it is.
    pub path: String,
    /// Name of the source.
    pub name: String,
    /// The content, if it could be read.
    pub read: Option<ReadFile>,
    /// Why it cannot be read.
    pub error: Option<CommandError>,
}

/// The content of a file as it would enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadFile {
    /// Format: `text`, `docx`, `rtf`, `odt`, `fodt`, `html`, `markdown`, `vtt`, `srt`, `whisper-json`, `whisper-tsv` or `pdf`.
    pub format: String,
    /// Encoding that was used.
    pub encoding: Option<String>,
    /// Encodings to choose from.
    pub encodings: Vec<String>,
    /// How turns are marked.
    pub pattern: Option<String>,
    /// What each pattern would make of the text, the one with most turns first.
    pub patterns: Vec<PatternFit>,
    /// Lines that the pattern does not explain.
    pub unfit: Vec<UnfitLine>,
    /// What each clean-up does, or would do.
    pub cleanings: Vec<CleaningEffect>,
    /// The language that was found, as a tag: `nb`, `nn`, `en`, `da` …
    pub language: Option<String>,
    /// The base text.
    pub text: String,
    /// The turns found.
    pub turns: Vec<PreviewTurn>,
    /// Names in it.
    pub names: NamesAtDoor,
    /// The labels found.
    pub speakers: Vec<PreviewSpeaker>,
    /// Words.
    pub words: u32,
    /// Code points.
    pub characters: u32,
    /// What was dropped or is doubtful.
    pub warnings: Vec<WireMessage>,
    /// Name of a source in the project that came from the same file.
    pub duplicate_of: Option<String>,
    /// A source in the project that says nearly the same.
    pub near: Option<NearText>,
    /// Stretches with a colour behind them.
    pub highlights: Vec<PreviewHighlight>,
    /// What readers have written in the margin.
    pub comments: Vec<PreviewComment>,
}

/// A source that says nearly the same.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NearText {
    /// Its name.
    pub name: String,
    /// How alike, in percent.
    pub percent: u32,
}

/// Names files, and folders for the texts below them.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindTexts {
    /// Files and folders.
    pub paths: Vec<String>,
}

/// How far letting files in has come; the content of the event `import_progress`.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportProgress {
    /// Steps that are done.
    pub done: u32,
    /// All steps.
    pub total: u32,
}

/// How files are read, under a name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportProfile {
    /// Identity.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// How files are read.
    pub settings: ReadSettings,
    /// Kind of source, if said.
    pub kind: Option<SourceKind>,
    /// Language as a tag, if said.
    pub language: Option<String>,
    /// Who the labels are.
    pub speakers: Vec<SpeakerChoice>,
    /// Codes for colours of pens.
    pub colours: Vec<ColourCode>,
    /// What becomes of comments.
    pub comments: CommentChoice,
    /// Whether who wrote a comment counts as the coder.
    pub keeps_authors: bool,
}

/// Saves how files are read; a profile of the same name is replaced.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveImportProfile {
    /// Name.
    pub name: String,
    /// How files are read.
    pub settings: ReadSettings,
    /// Kind of source, if said.
    pub kind: Option<SourceKind>,
    /// Language as a tag, if said.
    pub language: Option<String>,
    /// Who the labels are.
    pub speakers: Vec<SpeakerChoice>,
    /// Codes for colours of pens.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ColourCode>>")]
    pub colours: Vec<ColourCode>,
    /// What becomes of comments; they stay out if nothing is said.
    #[serde(default)]
    #[ts(optional, as = "Option<CommentChoice>")]
    pub comments: CommentChoice,
    /// Whether who wrote a comment counts as the coder.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub keeps_authors: bool,
}

/// Gives a profile another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameImportProfile {
    /// Which.
    #[ts(type = "number")]
    pub id: i64,
    /// The new name.
    pub name: String,
}

/// Takes a profile out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteImportProfile {
    /// Which.
    #[ts(type = "number")]
    pub id: i64,
}

/// What a pattern would make of a text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatternFit {
    /// The pattern.
    pub pattern: String,
    /// Turns it would find.
    pub turns: u32,
    /// Different labels among them.
    pub labels: u32,
}

/// A line that the pattern does not explain.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnfitLine {
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// Why.
    pub why: Unfit,
}

/// Why a line fits no pattern.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Unfit {
    /// Nobody says it, though others speak in the text.
    Outside,
    /// It begins as if somebody spoke, but was not taken for a turn.
    LikeLabel,
}

/// What a clean-up does to a text, or would do beside those that are chosen.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CleaningEffect {
    /// Its name.
    pub cleaning: String,
    /// Places that become other.
    pub count: u32,
    /// The first place with what is around it; empty if there is none.
    pub before: String,
    /// The same afterwards.
    pub after: String,
}

/// A turn found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewTurn {
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// Where the spoken words begin.
    pub content_start: u32,
    /// Where the spoken words end.
    pub content_end: u32,
    /// The label.
    pub speaker: Option<String>,
    /// Time in the recording, milliseconds.
    #[ts(type = "number | null")]
    pub time_ms: Option<i64>,
}

/// A label found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewSpeaker {
    /// As it stands in the text.
    pub label: String,
    /// Number of turns.
    pub turns: u32,
    /// What it looks like.
    pub role: Role,
    /// Name that the person would get.
    pub participant: Option<String>,
    /// Cases the person belongs to, if known in the project.
    pub cases: Vec<String>,
}

/// Lets files into the project, in one step; files that cannot be read are named and left out.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportSources {
    /// The files.
    pub items: Vec<ImportItem>,
}

/// A file and what is known about it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportItem {
    /// Where it is.
    pub path: String,
    /// The text itself, where there is no file.
    #[serde(default)]
    pub text: Option<String>,
    /// Name of the source; else the file's.
    pub name: Option<String>,
    /// Kind of source.
    pub kind: SourceKind,
    /// Language.
    pub language: Option<Language>,
    /// Another language, as a BCP 47 tag.
    #[serde(default)]
    pub language_tag: Option<String>,
    /// Names of the cases it belongs to; made if new.
    pub cases: Vec<String>,
    /// How to read it.
    pub settings: ReadSettings,
    /// Who the labels are; those not named are guessed.
    pub speakers: Vec<SpeakerChoice>,
    /// What becomes of highlights and comments; if nobody was asked, they stay out and are counted.
    #[serde(default)]
    pub marks: Option<MarkChoices>,
}

/// Who a label is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpeakerChoice {
    /// As it stands in the text.
    pub label: String,
    /// What they are.
    pub role: Role,
    /// Name of the person.
    pub participant: Option<String>,
    /// Cases the person belongs to; made if new.
    pub cases: Vec<String>,
}

/// What entered.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// The new sources.
    pub sources: Vec<SourceInfo>,
    /// What was dropped or is doubtful, by file.
    pub warnings: Vec<FileWarning>,
    /// Paths of codes that were made for highlights and comments.
    pub created: Vec<String>,
    /// Files that did not enter.
    pub refused: Vec<RefusedFile>,
}

/// A warning about a file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileWarning {
    /// The file.
    pub path: String,
    /// The warning.
    pub message: WireMessage,
}

/// A file that did not enter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RefusedFile {
    /// The file.
    pub path: String,
    /// Why.
    pub error: CommandError,
}

/// Reads a table from a table.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportTable {
    /// Where it is.
    pub path: String,
}
