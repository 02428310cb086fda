//! Coding a list of places at once: hits of a search, or all that somebody says.

use std::collections::BTreeSet;

use sitat_model::{CodeId, ParticipantId, Quote, Role, SegmentId, SourceId, SpeakerId, TextRange, sentences_around};
use sitat_store::CodingOrigin;

use crate::codings::tidy;
use crate::{Operation, Outcome, Place, Project, ProjectError, SearchRequest, Segment};

/// Where places come from.
#[derive(Clone, Debug)]
pub enum Places<'request> {
    /// These.
    Listed(&'request [Place]),
    /// All that a question about codes answers; each stretch is a place of its own.
    Queried(&'request str),
    /// All hits of a search.
    Found(&'request SearchRequest<'request>),
    /// All turns of a label in a source.
    Speaker(SpeakerId),
    /// All turns of a person, in all sources.
    Participant(ParticipantId),
}

/// What each place is grown to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snap {
    /// Nothing: the words themselves.
    Words,
    /// The sentences that hold it.
    Sentence,
    /// The turn; in a text without turns the paragraph.
    Turn,
}

/// A place as it would be coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceView {
    /// Where.
    pub place: Place,
    /// Name of the source.
    pub source_name: String,
    /// The label of who speaks.
    pub speaker: Option<String>,
    /// The turn, from 1.
    pub turn: Option<u32>,
    /// Its words, cut after 400 code points.
    pub quote: String,
    /// Whether a passage with one of the codes lies on it already.
    pub is_coded: bool,
}

/// The places that would be coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacesPreview {
    /// In the order of the sources; places that grow to the same words are one.
    pub places: Vec<PlaceView>,
    /// How many there are in all; more than so many thousand are not listed.
    pub total: usize,
}

/// What came of coding a list of places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlacesCoded {
    /// Codings made.
    pub applied: u32,
    /// Codings that were there already.
    pub already: u32,
    /// Codings not made because the passage has a code that excludes them.
    pub excluded: u32,
}

/// So many places are listed; more at once are coded in several goes.
const LISTED: usize = 5_000;
/// Code points of a place that are shown.
const SHOWN: usize = 400;

impl Project {
    /// What coding places would code.
    pub fn preview_places(
        &mut self,
        places: &Places<'_>,
        codes: &[CodeId],
        snap: Snap,
    ) -> Result<PlacesPreview, ProjectError> {
        let places = {
            let listed = all_places(self, places)?;
            self.snapped(&listed, snap)?
        };
        let total = places.len();
        let structure = self.structure()?;
        let codes: BTreeSet<CodeId> = codes.iter().copied().collect();
        let mut views = Vec::new();
        for place in places.into_iter().take(LISTED) {
            let (text, context) = (self.text(place.source)?, self.context(place.source)?);
            let turn = context.turns.get(context.turns.partition_point(|turn| turn.range.end <= place.range.start));
            let turn = turn.filter(|turn| turn.range.start < place.range.end);
            let words = structure.shown_words(&text, &context, place.range);
            views.push(PlaceView {
                place,
                source_name: structure.shown_source(place.source)?,
                speaker: turn
                    .and_then(|turn| turn.speaker)
                    .and_then(|id| structure.speaker(id))
                    .map(|own| structure.shown_speaker(own)),
                turn: turn.map(|turn| turn.number),
                quote: match words.char_indices().nth(SHOWN) {
                    Some((end, _)) => format!("{} …", words[..end].trim_end()),
                    None => words,
                },
                is_coded: self.segments()?.has_code_on(place.source, place.range, &codes),
            });
        }
        Ok(PlacesPreview { places: views, total })
    }

    /// Puts codes on places, in one step; each coding is marked as made so. A code that this coder has put on the same
    /// words is not put there twice, and none takes the place of one that it excludes.
    pub fn code_places(
        &mut self,
        places: &[Place],
        codes: &[CodeId],
        snap: Snap,
    ) -> Result<Outcome<PlacesCoded>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.check_coding(codes, structure.project.language)?;
        if codes.is_empty() || places.is_empty() {
            return Err(ProjectError::NoWords);
        }
        let places = self.snapped(places, snap)?;
        let own = self.store.read().find_coder(&self.surroundings.coder)?;
        let mut work: Vec<(Place, Quote, Option<SegmentId>, Vec<CodeId>)> = Vec::new();
        let mut coded = PlacesCoded::default();
        for place in places {
            let quote = self.text(place.source)?.quote(place.range);
            let segment = self.segments()?.on(place.source, &[place.range], None);
            let there: Vec<CodeId> = segment
                .iter()
                .flat_map(|segment| &segment.codings)
                .filter(|coding| Some(coding.coder) == own)
                .map(|coding| coding.code)
                .collect();
            let mut wanted = Vec::new();
            for code in codes {
                if there.contains(code) {
                    coded.already += 1;
                } else if there.iter().any(|other| structure.codebook.exclude_each_other(*code, *other)) {
                    coded.excluded += 1;
                } else {
                    coded.applied += 1;
                    wanted.push(*code);
                }
            }
            if !wanted.is_empty() {
                work.push((place, quote, segment.map(Segment::id), wanted));
            }
        }
        let names: Vec<String> = codes.iter().map(|code| structure.code_name(*code)).collect();
        self.transact(Operation::CodePlaces, None, |action| {
            action.writer.describe(names.join(", "), work.len());
            if work.is_empty() {
                return Ok(coded);
            }
            let coder = action.coder(None)?;
            for (place, quote, existing, codes) in work {
                let segment = match existing {
                    Some(segment) => segment,
                    None => action.new_segment(place.source, &[place.range], &[quote], None)?,
                };
                for code in codes {
                    let guid = action.guid();
                    action.writer.insert_coding_from(CodingOrigin::Places, &guid, segment, code, coder, action.at)?;
                }
            }
            Ok(coded)
        })
    }

    /// Places grown to whole units, without those that grow to the same words.
    fn snapped(&mut self, places: &[Place], snap: Snap) -> Result<Vec<Place>, ProjectError> {
        let mut seen: BTreeSet<(SourceId, TextRange)> = BTreeSet::new();
        let mut snapped = Vec::with_capacity(places.len());
        for place in places {
            let range = self.snap(*place, snap)?;
            if seen.insert((place.source, range)) {
                snapped.push(Place { source: place.source, range });
            }
        }
        Ok(snapped)
    }

    fn snap(&mut self, place: Place, snap: Snap) -> Result<TextRange, ProjectError> {
        self.structure()?.source(place.source)?;
        let text = self.text(place.source)?;
        let own = tidy(&text, &[place.range])?;
        let Some(range) = own.first().copied() else { return Err(ProjectError::NoWords) };
        if snap == Snap::Words {
            return Ok(range);
        }
        let context = self.context(place.source)?;
        let around = |at: u32| {
            let turn = context.turns.get(context.turns.partition_point(|turn| turn.range.end.0 <= at));
            match turn.map(sitat_model::Turn::content).filter(|content| content.start.0 <= at && at < content.end.0) {
                Some(content) => content,
                None => paragraph(&text, at),
            }
        };
        let (first, last) = (around(range.start.0), around(range.end.0 - 1));
        let unit = |within: TextRange, part: TextRange| match snap {
            Snap::Turn => within,
            _ => {
                let inside =
                    TextRange::new(part.start.0 - within.start.0, part.end.0.min(within.end.0) - within.start.0);
                let found = sentences_around(text.slice(within), inside);
                TextRange::new(within.start.0 + found.start.0, within.start.0 + found.end.0)
            }
        };
        let start = unit(first, TextRange::new(range.start.0, range.end.0.min(first.end.0)));
        let end = unit(last, TextRange::new(range.start.0.max(last.start.0), range.end.0));
        let grown = tidy(&text, &[TextRange::new(start.start.0.min(range.start.0), end.end.0.max(range.end.0))])?;
        Ok(grown.first().copied().unwrap_or(range))
    }
}

/// The line that a place is in.
fn paragraph(text: &crate::texts::BaseText, at: u32) -> TextRange {
    let before = text.slice(TextRange::new(0, at));
    let after = text.slice(TextRange::new(at, text.map.characters()));
    let back = before.chars().rev().take_while(|character| *character != '\n').count();
    let on = after.chars().take_while(|character| *character != '\n').count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    TextRange::new(at - count(back), at.saturating_add(count(on)))
}

fn all_places(project: &mut Project, places: &Places<'_>) -> Result<Vec<Place>, ProjectError> {
    let structure = project.structure()?;
    let speakers: Vec<(SourceId, SpeakerId)> = match places {
        Places::Listed(listed) => return Ok(listed.to_vec()),
        Places::Queried(query) => {
            let found = project.queried(query)?;
            let stretches = found.iter().flat_map(|own| own.ranges.iter().map(|range| (own.source, *range)));
            return Ok(stretches.map(|(source, range)| Place { source, range }).collect());
        }
        Places::Found(request) => {
            let answer = project.search(request)?;
            return Ok(answer.hits.iter().map(|hit| Place { source: hit.source, range: hit.range }).collect());
        }
        Places::Speaker(id) => {
            let speaker = structure.speaker(*id).ok_or_else(|| ProjectError::not_found("speaker", id))?;
            vec![(speaker.source, *id)]
        }
        Places::Participant(id) => {
            let theirs = structure.speakers.iter();
            let theirs = theirs.filter(|speaker| speaker.participant == Some(*id) && speaker.role == Role::Participant);
            theirs.map(|speaker| (speaker.source, speaker.id)).collect()
        }
    };
    let mut found = Vec::new();
    for (source, speaker) in speakers {
        let (text, context) = (project.text(source)?, project.context(source)?);
        let turns = context.turns.iter().filter(|turn| turn.speaker == Some(speaker));
        let spoken = turns.map(sitat_model::Turn::content).filter(|content| !text.slice(*content).trim().is_empty());
        found.extend(spoken.map(|range| Place { source, range }));
    }
    Ok(found)
}
