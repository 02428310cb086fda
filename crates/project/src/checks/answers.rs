//! What people say to checks: that it is meant to be so, and why; and other conventions than Sitat's.

use super::{Check, Threshold};
use crate::{Operation, Outcome, Project, ProjectError};

impl Project {
    /// Says that what a check has found is meant to be so, and why: of one thing, or (without) of all that it finds.
    pub fn answer_check(
        &mut self,
        check: Check,
        item: Option<&str>,
        reason: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(ProjectError::NoReason);
        }
        let item = item.unwrap_or_default();
        self.transact(Operation::AnswerCheck, None, |action| {
            action.writer.describe(check.id(), 1);
            let coder = action.coder(None)?;
            Ok(action.writer.answer_check(check.id(), item, reason, coder, action.at)?)
        })
    }

    /// Takes such an answer back.
    pub fn reopen_check(&mut self, check: Check, item: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let item = item.unwrap_or_default();
        let answers = self.store.read().check_answers()?;
        if !answers.iter().any(|row| row.check == check.id() && row.item == item) {
            return Err(ProjectError::not_found("answer", check.id()));
        }
        self.transact(Operation::ReopenCheck, None, |action| {
            action.writer.describe(check.id(), 1);
            Ok(action.writer.reopen_check(check.id(), item)?)
        })
    }

    /// Gives a check another convention to go by; without a value Sitat's own.
    pub fn set_threshold(&mut self, threshold: Threshold, value: Option<u32>) -> Result<Outcome<()>, ProjectError> {
        let value = value.filter(|value| *value != threshold.preset());
        self.transact(Operation::SetThreshold, None, |action| {
            let shown = value.unwrap_or_else(|| threshold.preset());
            action.writer.describe(format!("{}: {shown}", threshold.check().id()), 1);
            Ok(action.writer.set_check_threshold(threshold.name(), value)?)
        })
    }
}
