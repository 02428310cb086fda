//! The outline of the chapter, and how quotes are shown in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::memos::LinkTarget;
use super::{OutlinePartId, SegmentId, SourceId};

/// What a part of the outline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutlineKind {
    /// A heading in own words.
    Heading,
    /// Own words.
    Text,
    /// A research question.
    Question,
    /// A theme.
    Theme,
    /// A claim.
    Claim,
    /// A quote.
    Quote,
    /// A comparison that was saved, as a table.
    Table,
    /// The thematic map, as a figure.
    Figure,
}

/// What is to be looked at again at a part of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutlineDoubt {
    /// What it shows is gone.
    Gone,
    /// The theme is set aside.
    SetAside,
    /// The evidence of the claim is another than when it was last confirmed.
    ClaimChanged,
    /// Words of the quote are not where they were.
    WordsMoved,
    /// The same passage is quoted further up.
    QuotedTwice,
}

/// Words of a quote that are left out, or own words that are put in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuoteCut {
    /// First code point of the source's text.
    pub start: u32,
    /// First code point after it; the same where only something is put in.
    pub end: u32,
    /// What is put in; empty: nothing.
    pub insertion: String,
}

/// Words of a quote with their place.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuoteStretch {
    /// First code point of the source's text.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// The words as they are shown.
    pub text: String,
}

/// A piece of a line with a quote.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuoteRun {
    /// Whether it is the quote itself; else it stands around it.
    pub is_quote: bool,
    /// The words.
    pub text: String,
}

/// A quote of the outline.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutlineQuote {
    /// The passage.
    pub segment: SegmentId,
    /// Its excerpt id.
    pub excerpt: String,
    /// Where it stands.
    pub source: SourceId,
    /// Name of that source.
    pub source_name: String,
    /// First code point of the passage.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// The turn where it begins.
    pub turn: Option<u32>,
    /// Its words, as they were said.
    pub stretches: Vec<QuoteStretch>,
    /// What is left out and put in.
    pub cuts: Vec<QuoteCut>,
    /// Words and what stands around them, as the chapter shows them.
    pub runs: Vec<QuoteRun>,
}

/// A part of the outline.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutlinePart {
    /// Identity.
    pub id: OutlinePartId,
    /// What it stands below.
    pub parent: Option<OutlinePartId>,
    /// How many parts stand above it.
    pub depth: u32,
    /// What it is.
    pub kind: OutlineKind,
    /// The identity of what it shows.
    #[ts(type = "number | null")]
    pub thing: Option<i64>,
    /// What it is called.
    pub name: String,
    /// What is to be known of it.
    pub note: String,
    /// Own words: what is written on.
    pub words: String,
    /// The same as they are shown.
    pub shown: String,
    /// What links in the words lead to.
    pub links: Vec<LinkTarget>,
    /// The quote.
    pub quote: Option<OutlineQuote>,
    /// What is to be looked at again.
    pub doubts: Vec<OutlineDoubt>,
    /// Own words in it and below it.
    pub own_words: u32,
    /// Quoted words in it and below it.
    pub quoted_words: u32,
}

/// How much of the quotes somebody has.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotedVoice {
    /// Who.
    pub name: String,
    /// How many quotes.
    pub quotes: u32,
    /// How many words these have.
    pub words: u32,
}

/// How the words of a quote stand among those of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuoteLayout {
    /// A paragraph of its own, and behind it where it comes from.
    Block,
    /// Who speaks, then the words in quotation marks.
    SpeakerFirst,
    /// As an own template says.
    Own,
}

/// The marks around quoted words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuotationMarks {
    /// « ».
    Guillemets,
    /// “ ”.
    Curly,
}

/// Whether the excerpt id stands at a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExcerptIdPlace {
    /// Nowhere.
    None,
    /// As a bookmark that Word does not show.
    Hidden,
    /// Behind the words.
    Visible,
}

/// How quotes are shown in the chapter.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuoteStyle {
    /// How they stand among the other words.
    pub layout: QuoteLayout,
    /// What stands around the words, with a layout of one's own.
    pub template: String,
    /// The marks around them.
    pub marks: QuotationMarks,
    /// What stands for words that are left out.
    pub ellipsis: String,
    /// Whether the excerpt id stands there.
    pub excerpt_id: ExcerptIdPlace,
    /// Whether a footnote says where the words stand.
    pub has_footnotes: bool,
}

/// The outline of the chapter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outline {
    /// Its parts, each before those below it.
    pub parts: Vec<OutlinePart>,
    /// Who is quoted how much, most first; also who is not.
    pub voices: Vec<QuotedVoice>,
    /// Which cases are.
    pub cases: Vec<QuotedVoice>,
    /// How quotes are shown.
    pub style: QuoteStyle,
    /// Own words of all of it.
    pub own_words: u32,
    /// Quoted words of all of it.
    pub quoted_words: u32,
}

/// Something that is put into the outline.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewOutlinePart {
    /// What it is.
    pub kind: OutlineKind,
    /// The identity of what it shows; none for headings, texts and the map.
    #[ts(type = "number | null")]
    pub thing: Option<i64>,
    /// Own words.
    pub words: String,
}

/// Puts parts into the outline, one after the other.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateOutlineParts {
    /// What.
    pub parts: Vec<NewOutlinePart>,
    /// Below which; none: at the top.
    pub parent: Option<OutlinePartId>,
    /// The place among those beside them, from 0; none: last.
    pub place: Option<u32>,
}

/// Parts that were made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutlinePartsCreated {
    /// Identities, in order.
    pub ids: Vec<OutlinePartId>,
}

/// An outline that was drafted.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutlineDrafted {
    /// How many parts were made.
    pub count: u32,
}

/// Gives a part other words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteOutlinePart {
    /// Which.
    pub id: OutlinePartId,
    /// Its words.
    pub words: String,
    /// The same writing goes on.
    pub continues: bool,
}

/// Moves a part with all below it.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveOutlinePart {
    /// Which.
    pub id: OutlinePartId,
    /// Below which; none: to the top.
    pub parent: Option<OutlinePartId>,
    /// The place among those beside it, from 0.
    pub place: u32,
}

/// Takes parts out of the outline.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteOutlineParts {
    /// Which.
    pub ids: Vec<OutlinePartId>,
}

/// Writes the outline as a chapter.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportChapter {
    /// The file: .docx or .md.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// How many each claim reaches; none: unless the approach is reflexive.
    pub with_counts: Option<bool>,
    /// The main point of each theme.
    pub with_main_points: bool,
}

/// Says anew what is left out of a quote and put in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CutQuote {
    /// The quote in the outline.
    pub id: OutlinePartId,
    /// All of it.
    pub cuts: Vec<QuoteCut>,
}
