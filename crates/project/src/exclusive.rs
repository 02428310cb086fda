//! Codes of which only one fits the same words: the one that is put on takes the place of the other.
//!
//! What somebody else has coded is never taken off; where coders differ, that is a finding. Passages that merely overlap
//! are left alone.

use sitat_model::{CodeId, CoderId};
use sitat_store::CodingRow;

use crate::ProjectError;
use crate::project::Action;

impl Action<'_> {
    /// Makes room on a passage for a code: codings of the same coder with codes that it excludes become codings with
    /// it, so that what was written about them stays. Returns the codes that were replaced.
    pub(crate) fn replace_excluded(
        &mut self,
        codings: &[CodingRow],
        code: CodeId,
        coder: CoderId,
        excludes: impl Fn(CodeId) -> bool,
    ) -> Result<Vec<CodeId>, ProjectError> {
        let mut replaced = Vec::new();
        for coding in codings.iter().filter(|coding| coding.coder == coder && excludes(coding.code)) {
            self.writer.recode(coding, code)?;
            replaced.push(coding.code);
        }
        Ok(replaced)
    }
}
