//! A code split into others, passage by passage.
//!
//! Each decision is an action of its own: it is saved at once, and a split can be left and taken up again, because what
//! still has the code itself is what is left to decide.

use sitat_model::{CodeId, CodebookError, SegmentId};
use sitat_store::CodingRow;

use crate::{Operation, Outcome, Project, ProjectError};

impl Project {
    /// Gives passages of a code to one or several others, for everybody who had put it there.
    pub fn split_code(
        &mut self,
        code: CodeId,
        segments: &[SegmentId],
        into: &[CodeId],
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(code)?;
        structure.check_open(code)?;
        structure.codebook.check_coding(into, structure.project.language)?;
        let (Some(&first), false) = (into.first(), into.contains(&code)) else {
            return Err(CodebookError::Unknown.into());
        };
        let mut on_passages: Vec<Vec<CodingRow>> = Vec::new();
        for id in segments {
            let segment = self.segments()?.get(*id).ok_or_else(|| ProjectError::not_found("segment", id))?;
            if !segment.codings.iter().any(|coding| coding.code == code) {
                return Err(ProjectError::not_found("coding", id));
            }
            on_passages.push(segment.codings.clone());
        }
        self.transact(Operation::SplitCode, None, |action| {
            let names: Vec<String> = into.iter().map(|id| structure.code_name(*id)).collect();
            action.writer.describe(format!("{} → {}", structure.code_name(code), names.join(", ")), segments.len());
            for code in [&[code], into].concat() {
                action.writer.reshape_code(code, action.at)?;
            }
            for codings in &on_passages {
                let (split, others): (Vec<&CodingRow>, Vec<&CodingRow>) =
                    codings.iter().partition(|coding| coding.code == code);
                let others: Vec<CodingRow> = others.into_iter().cloned().collect();
                for coding in split {
                    for code in into {
                        let excludes = |other| structure.codebook.exclude_each_other(*code, other);
                        action.replace_excluded(&others, *code, coding.coder, excludes)?;
                    }
                    action.writer.recode(coding, first)?;
                    for code in &into[1..] {
                        let guid = action.guid();
                        action.writer.insert_coding(&guid, coding.segment, *code, coding.coder, action.at)?;
                    }
                }
            }
            Ok(())
        })
    }
}
