//! What somebody says beyond the codings themselves: that a code is not there, and how words stand to their code.

use sitat_model::{AbsenceId, CodeId, CodingId, ParticipantId, SourceId, Stance};
use sitat_store::AbsenceRow;

use crate::{Operation, Outcome, Project, ProjectError};

impl Project {
    /// Says that a code, and with it those below it, is not in a source, and why: not in what a participant says, or
    /// without one not in the text that nobody says. A coding goes before this.
    pub fn mark_absent(
        &mut self,
        code: CodeId,
        source: SourceId,
        participant: Option<ParticipantId>,
        reason: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(code)?;
        structure.source(source)?;
        if let Some(id) = participant.filter(|id| structure.participant(*id).is_none()) {
            return Err(ProjectError::not_found("participant", id));
        }
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(ProjectError::NoReason);
        }
        let row = AbsenceRow { id: AbsenceId(0), code, source, participant, reason: reason.to_owned() };
        self.transact(Operation::MarkAbsent, None, |action| {
            action.writer.describe(structure.code_name(code), 1);
            let coder = action.coder(None)?;
            Ok(action.writer.insert_absence(&row, coder, action.at)?)
        })
    }

    /// Takes that back.
    pub fn unmark_absent(&mut self, id: AbsenceId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let rows = self.store.read().absences()?;
        let row = rows.iter().find(|row| row.id == id).ok_or_else(|| ProjectError::not_found("absence", id))?;
        let name = structure.code_name(row.code);
        self.transact(Operation::UnmarkAbsent, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_absence(id)?)
        })
    }

    /// Says whether the words of codings speak for what their code says, or against it; without a stance neither.
    pub fn set_stance(&mut self, ids: &[CodingId], stance: Option<Stance>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let codings = self.codings_of(ids)?;
        self.transact(Operation::SetStance, None, |action| {
            let subject = codings.first().map(|coding| structure.code_name(coding.code)).unwrap_or_default();
            action.writer.describe(subject, codings.len());
            codings.iter().try_for_each(|coding| action.writer.set_stance(coding.id, stance))?;
            Ok(())
        })
    }
}
