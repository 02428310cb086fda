//! Putting a corrected file in the place of a text: what is different becomes one edit, and codings follow.

use std::collections::BTreeSet;
use std::path::Path;

use sitat_import::{ImportedSource, ImportedTurn, QuoteFinder, import_with};
use sitat_model::{Edit, SourceId, SpeakerId, TextRange, Turn, TurnId};
use sitat_store::{DisplacedRow, NewTurn, SourceFile, StyleRow};

use crate::differing::{differences, likeness};
use crate::entering::Entry;
use crate::importing::{ReadSettings, count_words, file_name, labels, read_file, same_label};
use crate::moving::{RevisionKind, TextMove};
use crate::placing::suggest;
use crate::revisions::runs;
use crate::texts::BaseText;
use crate::{DiffRun, Operation, Outcome, Project, ProjectError};

/// How alike new words must be to the old ones to stand in their place without being asked about.
const ALIKE: f32 = 0.6;

/// Words of fewer code points are not moved elsewhere without being asked about.
const TELLING: usize = 12;

/// What a corrected file does to a source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correction {
    /// Places of the text that become other.
    pub changes: u32,
    /// Stretches of passages that keep their words.
    pub kept: u32,
    /// Stretches in which some words become other.
    pub changed: u32,
    /// Stretches whose words stand elsewhere, and are found there.
    pub moved: u32,
    /// Stretches that go to the review list with a place to look at.
    pub doubtful: u32,
    /// Stretches that go to the review list without one.
    pub lost: u32,
    /// Labels of speakers that were not there before.
    pub new_labels: Vec<String>,
    /// What becomes other.
    pub differences: Vec<DiffRun>,
}

/// A corrected file as it would enter.
struct Plan {
    read: ImportedSource,
    moved: TextMove,
    correction: Correction,
    name: String,
}

impl Project {
    fn plan_correction(&mut self, source: SourceId, path: &Path) -> Result<Plan, ProjectError> {
        let structure = self.structure()?;
        let row = structure.source(source)?;
        let cleaning = row.cleaning.as_deref().unwrap_or_default().split(' ').map(str::to_owned).collect();
        let settings = ReadSettings { pattern: row.pattern.clone(), cleaning, ..ReadSettings::default() };
        let read = import_with(&file_name(path), &read_file(path)?, &settings.options(), self.page_reader())?;
        let (text, turns) = (self.text(source)?, self.context(source)?);
        let edit = Edit::new(&text.text, &text.map, differences(&text.text, &read.text))?;
        if edit.is_empty() {
            return Err(ProjectError::NothingCorrected { file: file_name(path) });
        }
        let reader = self.store.read();
        let mut moved = TextMove::plan(&reader, (source, row.words), &text, &turns.turns, edit, None)?;
        moved.words = count_words(&read, &moved.after.map);
        let mut correction = Correction {
            changes: u32::try_from(moved.edit.changes().len()).unwrap_or(u32::MAX),
            differences: structure.shown_runs(runs(&text, &moved.edit)),
            ..Correction::default()
        };
        let all = u32::try_from(reader.anchors(source, TextRange::new(0, u32::MAX))?.len()).unwrap_or(u32::MAX);
        follow_words(&mut moved, &text, &mut correction);
        correction.kept = all
            .saturating_sub(correction.changed + correction.moved)
            .saturating_sub(correction.doubtful + correction.lost);
        let known = structure.speakers_of(source);
        let new = labels(&read).into_iter().map(|(label, _)| label);
        correction.new_labels =
            new.filter(|label| !known.iter().any(|speaker| same_label(&speaker.label, label))).collect();
        Ok(Plan { read, moved, correction, name: row.name.clone() })
    }

    /// What a corrected file would do to a source, before anything enters.
    pub fn preview_correction(&mut self, source: SourceId, path: &Path) -> Result<Correction, ProjectError> {
        Ok(self.plan_correction(source, path)?.correction)
    }

    /// Puts a corrected file in the place of a text. Turns and looks come from the file, speakers keep who they are by
    /// their label, and words that are not certain to be where they were go to the review list.
    pub fn correct_source(&mut self, source: SourceId, path: &Path) -> Result<Outcome<Correction>, ProjectError> {
        let Plan { read, mut moved, correction, name } = self.plan_correction(source, path)?;
        let structure = self.structure()?;
        let turns = self.context(source)?;
        let styles = read.styles.iter().filter(|style| !style.range.is_empty());
        let styles = styles.map(|style| StyleRow { range: style.range, style: style.style.name() }).collect();
        moved.replace_styles(&self.store.read(), styles)?;
        self.segments()?;
        self.transact(Operation::CorrectSource, None, |action| {
            action.writer.describe(name.as_str(), correction.changes as usize);
            let mut speakers: Vec<(String, SpeakerId)> =
                structure.speakers_of(source).iter().map(|speaker| (speaker.label.clone(), speaker.id)).collect();
            let new: Vec<(String, u32)> = correction.new_labels.iter().map(|label| (label.clone(), 0)).collect();
            speakers.extend(Entry::new(&structure).speakers(action, source, &name, &new, &[])?);
            follow_turns(&mut moved, &turns.turns, &read.turns, &speakers);
            moved.write(action, RevisionKind::Correction)?;
            action.writer.set_source_file(
                source,
                &SourceFile {
                    file_name: file_name(path),
                    file_sha256: read.sha256.clone(),
                    format: read.format.name().to_owned(),
                    encoding: read.encoding.map(|encoding| encoding.name().to_owned()),
                    pattern: read.pattern.map(|pattern| pattern.name().to_owned()),
                },
            )?;
            Ok(correction)
        })
    }
}

/// Decides where words are that a change touches, and counts.
fn follow_words(moved: &mut TextMove, old: &BaseText, correction: &mut Correction) {
    let new = &moved.after;
    let finder = QuoteFinder::new(&new.text);
    for anchor in &mut moved.anchors {
        let before = &anchor.before;
        // What was doubtful before the file came is so afterwards; it is on the review list already.
        if old.slice(before.range) != before.quote.exact && anchor.after.is_ok() {
            continue;
        }
        let near = match &anchor.after {
            Ok(after) if new.slice(after.range) == before.quote.exact => continue,
            Ok(after) if likeness(&before.quote.exact, new.slice(after.range)) >= ALIKE => {
                correction.changed += 1;
                continue;
            }
            Ok(after) => after.range.start,
            Err(lost) => lost.near,
        };
        let places = finder.find(&before.quote.exact);
        match (places.as_slice(), suggest(new, &finder, &before.quote, near)) {
            ([only], _) if before.quote.exact.chars().count() >= TELLING => {
                correction.moved += 1;
                let (range, quote) = (*only, new.quote(*only));
                anchor.after = Ok(sitat_store::AnchorRow { range, quote, ..before.clone() });
            }
            (_, suggestion) => {
                let was_deleted = matches!(&anchor.after, Err(lost) if lost.reason == "deleted");
                let reason = match suggestion {
                    Some(_) => "doubtful",
                    None if was_deleted => "deleted",
                    None => "changed",
                };
                let count = if suggestion.is_some() { &mut correction.doubtful } else { &mut correction.lost };
                *count += 1;
                let (segment, quote) = (before.segment, before.quote.clone());
                anchor.after = Err(DisplacedRow { id: 0, segment, reason: reason.to_owned(), near, quote });
            }
        }
    }
}

/// Gives the turns of a file to those that are there: each to the one whose words it shares most of.
fn follow_turns(moved: &mut TextMove, old: &[Turn], new: &[ImportedTurn], speakers: &[(String, SpeakerId)]) {
    let edit = &moved.edit;
    let mapped = std::mem::take(&mut moved.turns);
    let shift = |range: TextRange| TextRange { start: edit.shifted(range.start), end: edit.shifted(range.end) };
    let places: Vec<TextRange> = old
        .iter()
        .map(|turn| mapped.iter().find(|moved| moved.id == turn.id).map_or_else(|| shift(turn.range), |own| own.range))
        .collect();
    let mut used: BTreeSet<TurnId> = BTreeSet::new();
    for (number, turn) in (1..).zip(new) {
        let speaker = turn
            .speaker
            .as_ref()
            .and_then(|label| speakers.iter().find(|(known, _)| same_label(known, label)).map(|(_, speaker)| *speaker));
        let wanted = NewTurn {
            number,
            range: turn.range,
            label: turn.label,
            content: turn.content,
            speaker,
            time_ms: turn.time_ms,
        };
        let first = places.partition_point(|place| place.end <= turn.range.start);
        let sharing = old.iter().zip(&places).skip(first).take_while(|(_, place)| place.start < turn.range.end);
        let best = sharing
            .filter(|(own, _)| !used.contains(&own.id))
            .max_by_key(|(_, place)| place.intersection(turn.range).map_or(0, TextRange::len))
            .filter(|(_, place)| place.overlaps(turn.range));
        let Some((own, _)) = best else {
            moved.new_turns.push(wanted);
            continue;
        };
        used.insert(own.id);
        let is_only_shifted = !edit.touches(own.range)
            && shift(own.range) == wanted.range
            && own.label.map(shift) == wanted.label
            && shift(own.content()) == wanted.content
            && (own.number, own.speaker, own.time_ms) == (number, speaker, turn.time_ms);
        if !is_only_shifted {
            moved.turns.push(Turn {
                id: own.id,
                number,
                range: wanted.range,
                label: wanted.label,
                content_start: wanted.content.start,
                content_end: wanted.content.end,
                speaker,
                time_ms: turn.time_ms,
            });
        }
    }
    moved.turns_gone = old.iter().map(|turn| turn.id).filter(|id| !used.contains(id)).collect();
}
