//! Blind passes: as long as one goes on, codings of others in its sources are not read. An agreement, not a lock: whoever
//! works under another name sees that one's codings.

use std::collections::BTreeSet;

use sitat_model::{BlindPassId, CoderId, SourceId};
use sitat_store::{BlindPassRow, Reader, StepRow, same_coder};

use crate::journal::JournalArea;
use crate::progress::number_of;
use crate::project::Action;
use crate::{CoderError, Operation, Outcome, Project, ProjectError};

/// Whose codings are not read, and where.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blind {
    me: Option<CoderId>,
    sources: BTreeSet<SourceId>,
    /// When the first of the passes that go on was begun.
    since: Option<i64>,
}

impl Blind {
    /// What is not read by a coder.
    pub(crate) fn read(reader: &Reader<'_>, coder: &str) -> Result<Self, ProjectError> {
        let running = reader.blind_passes()?.into_iter().filter(|pass| pass.ended_at.is_none());
        let mut blind = Self { me: reader.find_coder(coder)?, ..Self::default() };
        for pass in running {
            blind.since = Some(blind.since.map_or(pass.started_at, |since| since.min(pass.started_at)));
            blind.sources.extend(pass.sources);
        }
        Ok(blind)
    }

    /// Whether what a coder does in a source is not read.
    pub(crate) fn hides(&self, source: SourceId, coder: CoderId) -> bool {
        self.me != Some(coder) && self.sources.contains(&source)
    }

    /// Whether a pass goes on.
    pub(crate) fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// Whether a source is in a pass that goes on.
    pub(crate) fn covers(&self, source: SourceId) -> bool {
        self.sources.contains(&source)
    }
}

/// Actions that would have to know codings which are not read.
fn needs_all_codings(operation: Operation) -> bool {
    use Operation::{DeleteCodes, EraseParticipant, MergeCodes, SplitCode, WithdrawParticipant};
    matches!(operation, DeleteCodes | EraseParticipant | MergeCodes | SplitCode | WithdrawParticipant)
}

impl Project {
    pub(crate) fn blind(&self) -> Result<Blind, ProjectError> {
        Blind::read(&self.store.read(), &self.surroundings.coder)
    }

    /// Refuses an action that would lose codings which are not seen.
    pub(crate) fn check_blind(&self, operation: Operation) -> Result<(), ProjectError> {
        if needs_all_codings(operation) && self.blind()?.is_running() {
            return Err(CoderError::WhileBlind.into());
        }
        Ok(())
    }

    /// Whether a step tells what somebody else has coded since the pass was begun.
    pub(crate) fn is_hidden(&self, blind: &Blind, step: &StepRow) -> bool {
        let is_since = blind.since.is_some_and(|since| step.at >= since);
        let area = Operation::from_name(&step.operation).map(Operation::area);
        let is_telling = matches!(area, Some(JournalArea::Coding | JournalArea::Memos));
        is_since && is_telling && same_coder(&step.coder) != same_coder(&self.surroundings.coder)
    }

    /// Begins a blind pass of sources and coders.
    pub fn begin_blind_pass(
        &mut self,
        sources: &[SourceId],
        members: &[CoderId],
    ) -> Result<Outcome<BlindPassId>, ProjectError> {
        let structure = self.structure()?;
        let sources: BTreeSet<SourceId> = sources.iter().copied().collect();
        let members: BTreeSet<CoderId> = members.iter().copied().collect();
        if members.len() < 2 {
            return Err(CoderError::TooFewCoders.into());
        }
        if let Some(unknown) = members.iter().find(|id| !structure.coders.contains_key(id)) {
            return Err(ProjectError::not_found("coder", unknown));
        }
        let first = sources.first().ok_or(CoderError::NoSources)?;
        let name = structure.source(*first)?.name.clone();
        let blind = self.blind()?;
        for source in &sources {
            let row = structure.source(*source)?;
            if blind.covers(*source) {
                return Err(CoderError::PassRunning { source_name: structure.veiled(&row.name) }.into());
            }
        }
        let round = number_of(self.store.read().latest_round()?);
        let coded: BTreeSet<_> = self.store.read().sources_coded(round)?.into_iter().collect();
        if sources.iter().all(|source| members.iter().all(|coder| coded.contains(&(*source, *coder)))) {
            return Err(CoderError::AllCoded.into());
        }
        self.transact(Operation::BeginBlindPass, None, |action| {
            action.writer.describe(name, sources.len());
            let guid = action.guid();
            let row = BlindPassRow {
                id: BlindPassId(0),
                round,
                coder: action.coder(None)?,
                started_at: action.at,
                ended_at: None,
                reason: String::new(),
                sources: sources.into_iter().collect(),
                members: members.into_iter().collect(),
            };
            Ok(action.writer.insert_blind_pass(&guid, &row)?)
        })
    }

    /// Ends a blind pass before all have coded everything, and says why.
    pub fn end_blind_pass(&mut self, id: BlindPassId, reason: &str) -> Result<Outcome<()>, ProjectError> {
        let passes = self.store.read().blind_passes()?;
        let pass = passes.iter().find(|pass| pass.id == id && pass.ended_at.is_none());
        let pass = pass.ok_or_else(|| ProjectError::not_found("blind-pass", id))?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(ProjectError::NoReason);
        }
        let structure = self.structure()?;
        let first = pass.sources.first().and_then(|source| structure.source(*source).ok());
        self.transact(Operation::EndBlindPass, Some(reason), |action| {
            action.writer.describe(first.map(|source| source.name.clone()).unwrap_or_default(), pass.sources.len());
            Ok(action.writer.end_blind_pass(id, action.at, reason)?)
        })
    }
}

impl Action<'_> {
    /// Ends the passes of which everybody has now declared everything coded.
    pub(crate) fn end_passes_done(&self) -> Result<(), ProjectError> {
        for pass in self.writer.blind_passes()?.into_iter().filter(|pass| pass.ended_at.is_none()) {
            let coded: BTreeSet<_> = self.writer.sources_coded(pass.round)?.into_iter().collect();
            let is_done = |source: &SourceId| pass.members.iter().all(|coder| coded.contains(&(*source, *coder)));
            if pass.sources.iter().all(is_done) {
                self.writer.end_blind_pass(pass.id, self.at, "")?;
            }
        }
        Ok(())
    }
}
