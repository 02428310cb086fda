//! Checks of the first stage: is the material there as it should be, and does somebody know it?

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sitat_analysis::fold_name;
use sitat_model::{CodeOrigin, HeldAgainst, MemoKind, MemoTarget, Message, Role, SourceId, SourceKind};

use super::{CheckItem, CheckPlace, Found, Ground};
use crate::{Project, ProjectError};

/// Labels that say that nobody knows who speaks.
const UNKNOWN: [&str; 9] =
    ["?", "??", "ukjent", "ukjend", "uidentifisert", "uklart", "unknown", "unidentified", "unclear"];

fn of_source(id: SourceId, name: &str) -> CheckItem {
    CheckItem::new(format!("source:{id}"), name, CheckPlace::Source(id))
}

/// Whether somebody sat down and spoke with people, so that there was something to record.
fn is_spoken(kind: SourceKind) -> bool {
    matches!(kind, SourceKind::Interview | SourceKind::FocusGroup)
}

impl Project {
    /// Sources that nobody has declared read, or without a note of their own. Answers to a survey are read as a table.
    pub(super) fn unread(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let read = self.store.read().sources_read()?;
        let noted: BTreeSet<SourceId> = ground
            .memos
            .iter()
            .filter_map(|memo| match memo.target {
                MemoTarget::Source(id) if !memo.text.trim().is_empty() => Some(id),
                _ => None,
            })
            .collect();
        let mut items = Vec::new();
        for source in structure.sources.iter().filter(|source| source.kind != SourceKind::Survey) {
            let key = match (read.contains(&source.id), noted.contains(&source.id)) {
                (true, true) => continue,
                (true, false) => "check-item-no-note",
                (false, true) => "check-item-not-read",
                (false, false) => "check-item-neither-read-nor-noted",
            };
            items.push(of_source(source.id, &source.name).with(Message::new(key)));
        }
        Ok(Some(items))
    }

    /// Transcripts of which nobody says whether they were held against the recording.
    pub(super) fn not_held_against_recording(&mut self) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let interviews = self.store.read().interviews()?;
        let is_said = |id: &SourceId| interviews.get(id).is_some_and(|row| row.held_against.is_some());
        let spoken = structure.sources.iter().filter(|source| is_spoken(source.kind) && !is_said(&source.id));
        Ok(Some(spoken.map(|source| of_source(source.id, &source.name)).collect()))
    }

    /// Labels of whom it is not known who they are, and turns that nobody has in a text where others have theirs.
    pub(super) fn unknown_speakers(&mut self) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let mut items = Vec::new();
        for source in structure.sources.iter().filter(|source| source.kind != SourceKind::Survey) {
            for speaker in structure.speakers_of(source.id) {
                let label = fold_name(speaker.label.trim_end_matches(':'));
                let is_unknown = speaker.role == Role::Other
                    || UNKNOWN.contains(&label.as_str())
                    || (speaker.role == Role::Participant && speaker.participant.is_none());
                if is_unknown {
                    let item =
                        CheckItem::new(format!("speaker:{}", speaker.id), &source.name, CheckPlace::Source(source.id));
                    items.push(item.with(Message::new("check-item-label").with("label", speaker.label.as_str())));
                }
            }
            let context = self.context(source.id)?;
            let without = context.turns.iter().filter(|turn| turn.speaker.is_none() && !turn.content().is_empty());
            let count = without.count();
            if count > 0 && count < context.turns.len() {
                let note = Message::new("check-item-turns-of-nobody").with("count", count);
                let key = format!("turns:{}", source.id);
                items.push(CheckItem::new(key, &source.name, CheckPlace::Source(source.id)).with(note));
            }
        }
        Ok(Some(items))
    }

    /// Sources whose words count in no case.
    pub(super) fn without_case(&mut self) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let without = structure.sources.iter().filter(|source| structure.cases_in_source(source.id).is_empty());
        Ok(Some(without.map(|source| of_source(source.id, &source.name)).collect()))
    }

    /// Sources with words that may be names and are neither in the list nor known to be none. Where the list lies in a
    /// file of its own this is not known.
    pub(super) fn possible_names(&mut self) -> Result<Found, ProjectError> {
        if self.store.read().are_names_apart()? {
            return Ok(None);
        }
        let structure = self.structure()?;
        let mut counts: BTreeMap<SourceId, usize> = BTreeMap::new();
        for (source, names) in self.possible_names_by_source()? {
            if names > 0 {
                counts.insert(source, names);
            }
        }
        let items = structure.sources.iter().filter_map(|source| {
            let count = counts.get(&source.id)?;
            let note = Message::new("check-item-possible-names").with("count", *count);
            Some(of_source(source.id, &source.name).with(note))
        });
        Ok(Some(items.collect()))
    }

    /// Codes made out of the material before the first note on getting to know it.
    pub(super) fn codes_before_notes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let ages = self.store.read().code_ages()?;
        let notes = ground.memos.iter().filter(|memo| memo.kind == MemoKind::Familiarisation);
        let first = notes.map(|memo| memo.created_at).min().unwrap_or(i64::MAX);
        let from_material = |origin: CodeOrigin| matches!(origin, CodeOrigin::Data | CodeOrigin::InVivo);
        let early = structure.codes.values().filter(|code| {
            code.is_codable
                && code.retired_at.is_none()
                && from_material(code.origin)
                && ages.get(&code.id).is_some_and(|made| *made < first)
        });
        Ok(Some(early.map(|code| structure.code_item(code.id)).collect()))
    }

    /// Recordings that were to be deleted by now, and recordings that were deleted before anybody held the transcript
    /// against them.
    pub(super) fn recordings_due(&mut self) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let interviews = self.store.read().interviews()?;
        let now = Timestamp::from_millisecond(self.surroundings.clock.now()).unwrap_or_default();
        let today = now.to_zoned(self.surroundings.clock.zone()).date().to_string();
        let mut items = Vec::new();
        for source in &structure.sources {
            let Some(row) = interviews.get(&source.id) else { continue };
            let is_held = matches!(row.held_against, Some(HeldAgainst::Whole | HeldAgainst::Parts));
            let note = match (&row.deleted_on, &row.deletion_planned_on) {
                (Some(day), _) if !is_held => Message::new("check-item-deleted-unchecked").with("day", day.as_str()),
                (None, Some(day)) if *day < today => Message::new("check-item-deletion-due").with("day", day.as_str()),
                _ => continue,
            };
            items.push(of_source(source.id, &source.name).with(note));
        }
        Ok(Some(items))
    }
}
