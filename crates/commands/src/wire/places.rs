//! Coding a list of places at once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::Place;
use super::search::Search;
use super::{CodeId, ParticipantId, SpeakerId};

/// Where places come from.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Places {
    /// These.
    Listed(Vec<Place>),
    /// All that a question about codes answers.
    Queried(String),
    /// All hits of a search; its limit is the most that are looked at.
    Found(Search),
    /// All turns of a label in a source.
    Speaker(SpeakerId),
    /// All turns of a person, in all sources.
    Participant(ParticipantId),
}

/// What each place is grown to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Snap {
    /// Nothing: the words themselves.
    Words,
    /// The sentences that hold it.
    Sentence,
    /// The turn.
    Turn,
}

/// Asks what coding places would code.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewPlaces {
    /// Which.
    pub places: Places,
    /// The codes: places that have one already are told.
    pub codes: Vec<CodeId>,
    /// What each is grown to.
    pub snap: Snap,
}

/// The places that would be coded.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacesPreview {
    /// In the order of the sources.
    pub places: Vec<PlaceInfo>,
    /// How many there are in all; not more than some thousand are listed.
    pub total: u32,
}

/// A place as it would be coded.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceInfo {
    /// Where.
    pub place: Place,
    /// Name of the source.
    pub source_name: String,
    /// The label of who speaks.
    pub speaker: Option<String>,
    /// The turn, from 1.
    pub turn: Option<u32>,
    /// Its words; long ones are cut.
    pub quote: String,
    /// Whether a passage with one of the codes lies on it already.
    pub is_coded: bool,
}

/// Puts codes on places, in one step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodePlaces {
    /// Which.
    pub places: Vec<Place>,
    /// The codes.
    pub codes: Vec<CodeId>,
    /// What each place is grown to.
    pub snap: Snap,
}

/// What came of coding a list of places.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacesCoded {
    /// Codings made.
    pub applied: u32,
    /// Codings that were there already.
    pub already: u32,
    /// Codings not made because the passage has a code that excludes them.
    pub excluded: u32,
}
