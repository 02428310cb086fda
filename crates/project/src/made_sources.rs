//! Sources that are made from tables: a text with turns that somebody is known to have written.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{
    CaseId, Language, OffsetMap, ParticipantId, Role, SourceId, SourceKind, SpeakerId, TextOffset, TextRange,
    short_code, words,
};
use sitat_store::{NewSource, NewTurn, SourceRow};

use crate::ProjectError;
use crate::project::Action;
use crate::structure::Structure;

/// A text that somebody wrote, and who.
pub(crate) struct MadeTurn<'text> {
    /// What stands before the words, and who it is.
    pub(crate) speaker: Option<(&'text str, Option<ParticipantId>)>,
    /// The words.
    pub(crate) words: &'text str,
}

/// A source that is about to be made.
pub(crate) struct MadeSource<'text> {
    pub(crate) name: String,
    pub(crate) kind: SourceKind,
    pub(crate) language: Option<Language>,
    pub(crate) cases: Vec<CaseId>,
    pub(crate) turns: Vec<MadeTurn<'text>>,
    pub(crate) file_name: String,
    pub(crate) file_sha256: String,
    pub(crate) format: &'static str,
}

/// Names and codes of sources that are taken.
pub(crate) struct Taken {
    names: BTreeSet<String>,
    codes: BTreeSet<String>,
}

impl Taken {
    pub(crate) fn new(structure: &Structure) -> Self {
        Self {
            names: structure.sources.iter().map(|source| source.name.to_lowercase()).collect(),
            codes: structure.sources.iter().map(|source| source.code.clone()).collect(),
        }
    }

    fn name(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 1_u32;
        while self.names.contains(&name.to_lowercase()) {
            number += 1;
            name = format!("{wanted} ({number})");
        }
        self.names.insert(name.to_lowercase());
        name
    }
}

impl Action<'_> {
    /// Makes a source. Its text is the turns with a blank line between; `Name: ` stands before words with a speaker.
    pub(crate) fn make_source(&mut self, taken: &mut Taken, made: &MadeSource<'_>) -> Result<SourceId, ProjectError> {
        let mut text = String::new();
        let mut places: Vec<(std::ops::Range<usize>, std::ops::Range<usize>)> = Vec::new();
        for turn in &made.turns {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            let start = text.len();
            if let Some((label, _)) = turn.speaker {
                text.push_str(label);
                text.push_str(": ");
            }
            let words = text.len();
            text.push_str(turn.words);
            places.push((start..words, words..text.len()));
        }
        let map = OffsetMap::new(&text);
        let offset = |byte: usize| map.offset_of_byte(&text, byte);
        let count: usize = made.turns.iter().map(|turn| words(turn.words).count()).sum();
        let name = taken.name(&made.name);
        let code = short_code(&name, |code| taken.codes.contains(code));
        taken.codes.insert(code.clone());
        let row = SourceRow {
            id: SourceId(0),
            guid: self.guid(),
            name,
            code,
            kind: made.kind,
            language: made.language,
            words: u32::try_from(count).unwrap_or(u32::MAX),
            characters: map.characters(),
            file_name: made.file_name.clone(),
            file_sha256: made.file_sha256.clone(),
            format: made.format.to_owned(),
            encoding: None,
            pattern: None,
            cleaning: None,
            language_tag: None,
            imported_at: self.at,
        };
        let id = self.writer.insert_source(&NewSource { row, text: &text })?;
        self.writer.set_source_cases(id, &made.cases)?;
        let mut speakers: BTreeMap<&str, SpeakerId> = BTreeMap::new();
        for ((number, turn), (label, content)) in (1_u32..).zip(&made.turns).zip(places) {
            let speaker = match turn.speaker {
                None => None,
                Some((name, person)) => Some(match speakers.get(name) {
                    Some(speaker) => *speaker,
                    None => {
                        let speaker = self.writer.insert_speaker(id, name, Role::Participant, person)?;
                        speakers.insert(name, speaker);
                        speaker
                    }
                }),
            };
            let content = TextRange { start: offset(content.start), end: offset(content.end) };
            let start = offset(label.start);
            let end_of_label = turn.speaker.map(|(name, _)| start.0 + characters(name));
            self.writer.insert_turn(
                id,
                &NewTurn {
                    number,
                    range: TextRange { start, end: content.end },
                    label: end_of_label.map(|end| TextRange { start, end: TextOffset(end) }),
                    content,
                    speaker,
                    time_ms: None,
                },
            )?;
        }
        Ok(id)
    }
}

fn characters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}
