//! Who codes, blind passes, and turns where coders differ.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BlindPassId, CodeId, CoderId, CodingId, SourceId};

/// Who codes, and what.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Coders {
    /// The name of the one who is working.
    pub me: String,
    /// All coders, in the order in which they came.
    pub coders: Vec<CoderInfo>,
    /// Blind passes that go on.
    pub passes: Vec<BlindPass>,
}

/// A coder.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoderInfo {
    /// Identity.
    pub id: CoderId,
    /// Name.
    pub name: String,
    /// Whether it is the one who is working.
    pub is_me: bool,
    /// How many codings of theirs are seen.
    pub codings: u32,
    /// The sources that are theirs.
    pub assigned: Vec<SourceId>,
    /// Those that they have declared coded in this round.
    pub coded: Vec<SourceId>,
}

/// A blind pass that goes on.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlindPass {
    /// Identity.
    pub id: BlindPassId,
    /// Its sources.
    pub sources: Vec<SourceId>,
    /// Who began it.
    pub begun_by: String,
    /// Milliseconds UTC.
    #[ts(type = "number")]
    pub started_at: i64,
    /// Who takes part.
    pub members: Vec<BlindMember>,
}

/// Somebody who takes part in a blind pass.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlindMember {
    /// The coder.
    pub coder: CoderId,
    /// The sources that they have not declared coded.
    pub left: Vec<SourceId>,
}

/// Goes on under the name of a coder, on this machine; or makes a coder.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NameCoder {
    /// The name.
    pub name: String,
}

/// Gives a coder another name.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameCoder {
    /// Which.
    pub id: CoderId,
    /// The name.
    pub name: String,
}

/// Makes sources those of a coder, or takes that back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignSources {
    /// The coder.
    pub coder: CoderId,
    /// The sources.
    pub sources: Vec<SourceId>,
    /// Whether they are theirs.
    pub is_theirs: bool,
}

/// Begins a blind pass.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginBlindPass {
    /// Its sources.
    pub sources: Vec<SourceId>,
    /// Who takes part.
    pub coders: Vec<CoderId>,
}

/// Ends a blind pass before all have coded everything.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EndBlindPass {
    /// Which.
    pub id: BlindPassId,
    /// Why.
    pub reason: String,
}

/// Asks for turns where coders differ; what is null narrows nothing.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetDifferences {
    /// In this source.
    pub source: Option<SourceId>,
    /// About this code.
    pub code: Option<CodeId>,
    /// Where this coder has coded.
    pub coder: Option<CoderId>,
    /// At most so many turns.
    pub limit: Option<u32>,
}

/// Turns where coders differ.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Differences {
    /// How many there are in all.
    pub total: u32,
    /// How often a code in a turn has been settled already.
    pub settled: u32,
    /// The first of them.
    pub turns: Vec<Difference>,
}

/// A turn where coders differ.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub source_name: String,
    /// The number of the turn.
    pub turn: u32,
    /// First code point of its words.
    pub start: u32,
    /// First code point after them.
    pub end: u32,
    /// The words, as they are shown.
    pub words: String,
    /// The codes.
    pub codes: Vec<DifferingCode>,
}

/// A code about which coders differ in a turn.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DifferingCode {
    /// The code.
    pub code: CodeId,
    /// Its path.
    pub path: String,
    /// As it was put there.
    pub codings: Vec<DifferingCoding>,
    /// Who has coded the source and not put it there.
    pub without: Vec<String>,
}

/// A code as one coder has put it on a turn.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DifferingCoding {
    /// The coding.
    pub id: CodingId,
    /// Who has put it there.
    pub coder: String,
    /// The words, as they are shown.
    pub words: String,
    /// In how many turns it has words.
    pub turns: u32,
}

/// Settles codes in a turn: of their codings there those that are kept stay.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleDifference {
    /// The source.
    pub source: SourceId,
    /// The number of the turn.
    pub turn: u32,
    /// The codes.
    pub codes: Vec<CodeId>,
    /// The codings that stay.
    pub keep: Vec<CodingId>,
    /// Why.
    pub reason: String,
}
