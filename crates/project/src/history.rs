//! The journal as people read it, undo and redo.

use sitat_model::{SourceId, StepId, TextRange};
use sitat_store::{AppliedStep, StepRow};

use crate::structure::Structure;
use crate::{Changes, CoderError, Project, ProjectError};

/// A step of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryStep {
    /// The step.
    pub step: StepRow,
    /// Whether its effect is undone at present.
    pub is_undone: bool,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The source.
    pub source: SourceId,
    /// Where in it.
    pub range: TextRange,
}

/// What undo or redo did.
#[derive(Clone, Debug)]
pub struct Undone {
    /// The step that it made.
    pub step: StepRow,
    /// What changed.
    pub changes: Changes,
    /// Where it shows, if it has a place in a text.
    pub place: Option<Place>,
}

impl Structure {
    /// A step as it is shown: it was described when people may have been shown by name.
    pub(crate) fn shown_step(&self, step: StepRow) -> StepRow {
        StepRow {
            // Below the first line stand the settings of an export.
            subject: self.veiled(step.subject.lines().next().unwrap_or_default()),
            reason: step.reason.as_deref().map(|reason| self.veiled(reason)),
            ..step
        }
    }
}

impl Project {
    /// Undoes the last action.
    pub fn undo(&mut self) -> Result<Undone, ProjectError> {
        self.check_reversal(self.store.next_undo()?)?;
        self.segments()?;
        let applied = self.store.undo(&self.surroundings.coder, self.surroundings.clock.now())?;
        self.undone(&applied)
    }

    /// Does the last undone action again.
    pub fn redo(&mut self) -> Result<Undone, ProjectError> {
        self.check_reversal(self.store.next_redo()?)?;
        self.segments()?;
        let applied = self.store.redo(&self.surroundings.coder, self.surroundings.clock.now())?;
        self.undone(&applied)
    }

    /// Refuses to reverse what is not seen.
    fn check_reversal(&self, step: Option<StepRow>) -> Result<(), ProjectError> {
        match step {
            Some(step) if !self.may_reverse(&step)? => self.check_copy(None),
            Some(step) if self.is_hidden(&self.blind()?, &step) => Err(CoderError::UndoWhileBlind.into()),
            _ => Ok(()),
        }
    }

    /// Follows a reversal. The passages were at hand before it, so the place of one that vanished is known.
    fn undone(&mut self, applied: &AppliedStep) -> Result<Undone, ProjectError> {
        let place_before = self.place_of(applied);
        let changes = self.follow(applied)?;
        let place = self.place_of(applied).or(place_before);
        let step = self.structure()?.shown_step(applied.step.clone());
        Ok(Undone { step, changes, place })
    }

    /// The place of the first passage that a step touched, as far as it is known now.
    fn place_of(&self, applied: &AppliedStep) -> Option<Place> {
        let segments = self.segments.as_ref()?;
        applied.changes.iter().find_map(|change| {
            let segment = match change.table.as_str() {
                "segment" => segments.get(sitat_model::SegmentId(change.row)),
                "coding" => segments.of_coding(change.row),
                "stretch" => {
                    let id = self.store.read().segment_of_stretch(change.row).ok().flatten()?;
                    segments.get(id)
                }
                _ => None,
            }?;
            Some(Place { source: segment.source(), range: segment.extent() })
        })
    }

    /// Says why an action was done, also long after it; a blank reason takes away what was said. No step of its own:
    /// undoing the action leaves what was said of it.
    pub fn explain_step(&mut self, action: StepId, reason: &str) -> Result<(), ProjectError> {
        self.check_copy(None)?;
        let reason = Some(reason.trim()).filter(|reason| !reason.is_empty());
        Ok(self.store.explain_step(action, reason)?)
    }

    /// Steps older than one (or all), latest first, at most so many, and how many there are in all.
    pub fn history(&mut self, before: Option<StepId>, limit: u32) -> Result<(Vec<HistoryStep>, u32), ProjectError> {
        let structure = self.structure()?;
        let blind = self.blind()?;
        let reader = self.store.read();
        let steps = reader.steps(before, limit)?;
        let total = reader.step_count()?;
        let steps = steps
            .into_iter()
            .filter(|(step, _)| !self.is_hidden(&blind, step))
            .map(|(step, action)| HistoryStep {
                is_undone: step.kind == sitat_store::StepKind::Do && self.store.is_undone(action),
                step: structure.shown_step(step),
            })
            .collect();
        Ok((steps, total))
    }
}
