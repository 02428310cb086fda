//! The case of a single passage, where one text speaks of several.

use sitat_model::{CaseId, SegmentId};

use crate::{Operation, Outcome, Project, ProjectError};

impl Project {
    /// Says to which case a passage belongs; none means those of its speakers, or of its source.
    pub fn set_segment_case(&mut self, id: SegmentId, case: Option<CaseId>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let case_name = case.map(|case| structure.case(case).map(|case| case.name.clone())).transpose()?;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let (source, number) = (segment.source(), segment.number);
        let excerpt = format!("{}-{number}", structure.source(source)?.code);
        let subject = case_name.map_or(excerpt.clone(), |name| format!("{excerpt} · {name}"));
        self.transact(Operation::SetSegmentCase, None, |action| {
            action.writer.describe(subject, 1);
            Ok(action.writer.set_segment_case(id, case)?)
        })
    }
}
