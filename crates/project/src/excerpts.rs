//! Coded passages in their context.

use sitat_analysis::{extent, shares};
use sitat_model::{CaseId, CodeId, SegmentId, SourceId, SourceKind, TextRange};

use crate::{CodingRow, Project, ProjectError};

/// Code points of context at each side of an excerpt.
const CONTEXT: u32 = 60;

/// A coded passage in its context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcerptView {
    /// Identity.
    pub segment: SegmentId,
    /// Excerpt id.
    pub id: String,
    /// Where.
    pub source: SourceId,
    /// Name of the source.
    pub source_name: String,
    /// Kind of the source.
    pub source_kind: SourceKind,
    /// Names of the cases that it counts in.
    pub cases: Vec<String>,
    /// Names of those whose words it holds.
    pub participants: Vec<String>,
    /// The turn where it begins.
    pub turn: Option<u32>,
    /// Time in the recording of that turn, milliseconds.
    pub time_ms: Option<i64>,
    /// From the first to the last word.
    pub extent: TextRange,
    /// The words of each stretch.
    pub stretches: Vec<String>,
    /// Up to 60 code points before.
    pub before: String,
    /// Up to 60 code points after.
    pub after: String,
    /// All codes on it.
    pub codes: Vec<CodeId>,
    /// Who coded it, by code.
    pub coders: Vec<(CodeId, String)>,
    /// Its codings.
    pub codings: Vec<CodingRow>,
    /// The note on it.
    pub memo: Option<String>,
}

impl Project {
    /// A coded passage in its context.
    pub(crate) fn excerpt(&mut self, id: SegmentId) -> Result<ExcerptView, ProjectError> {
        self.excerpt_within(id, None, CONTEXT)
    }

    /// Some stretches of a coded passage in their context.
    pub(crate) fn part_of_excerpt(&mut self, id: SegmentId, ranges: &[TextRange]) -> Result<ExcerptView, ProjectError> {
        self.excerpt_within(id, Some(ranges), CONTEXT)
    }

    /// A coded passage, or some stretches of it, without what stands around.
    pub(crate) fn excerpt_alone(
        &mut self,
        id: SegmentId,
        ranges: Option<&[TextRange]>,
    ) -> Result<ExcerptView, ProjectError> {
        self.excerpt_within(id, ranges, 0)
    }

    fn excerpt_within(
        &mut self,
        id: SegmentId,
        ranges: Option<&[TextRange]>,
        around: u32,
    ) -> Result<ExcerptView, ProjectError> {
        let structure = self.structure()?;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?.clone();
        let ranges = ranges.unwrap_or_else(|| segment.ranges());
        let source = structure.source(segment.source())?;
        let context = self.context(source.id)?;
        let text = self.text(source.id)?;
        let shares = shares(&context, ranges, segment.case);
        let mut cases: Vec<CaseId> = Vec::new();
        let mut participants: Vec<String> = Vec::new();
        for share in &shares {
            for case in &share.cases {
                if !cases.contains(case) {
                    cases.push(*case);
                }
            }
            participants.extend(share.participant.and_then(|id| structure.shown_name(id)));
        }
        let extent = extent(ranges);
        let turn = context.turns.partition_point(|turn| turn.range.end <= extent.start);
        let turn = context.turns.get(turn).filter(|turn| turn.range.start < extent.end);
        let (before, after) = match around {
            0 => Default::default(),
            around => structure.shown_around(&text, &context, extent, around),
        };
        let memo = segment.memo().map(|memo| self.memo_words(&memo)).transpose()?;
        let coder = |id| structure.coders.get(&id).cloned().unwrap_or_default();
        Ok(ExcerptView {
            segment: id,
            id: format!("{}-{}", source.code, segment.number),
            source: source.id,
            source_name: structure.veiled(&source.name),
            source_kind: source.kind,
            cases: structure.case_names(&cases),
            participants,
            turn: turn.map(|turn| turn.number),
            time_ms: turn.and_then(|turn| turn.time_ms),
            extent,
            stretches: ranges.iter().map(|range| structure.shown_words(&text, &context, *range)).collect(),
            before,
            after,
            codes: segment.passage.codes.clone(),
            coders: segment.codings.iter().map(|coding| (coding.code, coder(coding.coder))).collect(),
            codings: segment.codings.clone(),
            memo,
        })
    }
}
