//! Moving the ends of a passage. Knows nothing of words and sentences: where an end goes is said by the caller.

use sitat_model::{Quote, SegmentId, TextRange};

use crate::codings::tidy;
use crate::{Operation, Outcome, Project, ProjectError, Segment};

impl Project {
    /// Puts a passage on other words of its source. Its codings, its note and its excerpt id stay; quote and context
    /// are stored anew. Refused where there are no words, and on exactly the words of another passage: two ids for
    /// the same words would be told apart by nobody.
    pub fn resize_segment(&mut self, id: SegmentId, ranges: &[TextRange]) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let (source, number, case, before) =
            (segment.source(), segment.number, segment.case, segment.ranges().to_vec());
        let code = structure.source(source)?.code.clone();
        let text = self.text(source)?;
        let ranges = tidy(&text, ranges)?;
        let on_these_words = self.segments()?.on(source, &ranges, case).filter(|other| other.id() != id);
        if let Some(other) = on_these_words.map(|other| other.number) {
            return Err(ProjectError::PassageThere { excerpt: format!("{code}-{other}") });
        }
        let quotes: Vec<Quote> = ranges.iter().map(|range| text.quote(*range)).collect();
        let is_same = ranges == before && self.segment_is_certain(id)?;
        self.transact(Operation::ResizeSegment, None, |action| {
            action.writer.describe(format!("{code}-{number}"), 1);
            if !is_same {
                action.writer.set_stretches(id, ranges.iter().copied().zip(&quotes))?;
            }
            Ok(())
        })
    }

    /// Whether the words of a passage still are where they were put on.
    fn segment_is_certain(&mut self, id: SegmentId) -> Result<bool, ProjectError> {
        let source =
            self.segments()?.get(id).map(Segment::source).ok_or_else(|| ProjectError::not_found("segment", id))?;
        Ok(self.source_segments(source)?.iter().any(|view| view.id == id && view.is_certain))
    }
}
