//! What is counted in a grid: passages as their codes or the guide say, and the words that shares are of.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use sitat_analysis::{Column, Grid, Layout, Measure, Outside, Passage, Row, Texts, cell, grid, related, shares};
use sitat_model::{CodeId, CoderId, ParticipantId, SegmentId, SourceId, TextRange};

use crate::grid_plan::{Beside, Counting, Plan};
use crate::segments::Segment;
use crate::{Project, ProjectError};

/// Numbers, with what they leave out.
pub(crate) struct Counted {
    pub(crate) grid: Grid,
    /// Words that shares are of: of each column, and of all.
    pub(crate) base: Option<(Vec<u32>, u32)>,
    pub(crate) outside: Outside,
}

/// How long texts are, and where their words begin.
struct Sizes<'project> {
    starts: &'project FxHashMap<SourceId, Arc<[u32]>>,
    lengths: BTreeMap<SourceId, u32>,
}

impl Texts for Sizes<'_> {
    fn words(&self, source: SourceId, ranges: &[TextRange]) -> u32 {
        let Some(starts) = self.starts.get(&source) else { return 0 };
        let count = |range: &TextRange| {
            starts.partition_point(|start| *start < range.end.0)
                - starts.partition_point(|start| *start < range.start.0)
        };
        u32::try_from(ranges.iter().map(count).sum::<usize>()).unwrap_or(u32::MAX)
    }

    fn length(&self, source: SourceId) -> u32 {
        self.lengths.get(&source).copied().unwrap_or_default()
    }
}

/// A passage once for each who has put codes on it, with their codes.
fn by_coder(segment: &Segment, plan: &Plan) -> Vec<Passage> {
    let coders: BTreeSet<CoderId> = segment.codings.iter().map(|coding| coding.coder).collect();
    let of_coder = |coder: CoderId| {
        let own = segment.codings.iter().filter(|coding| coding.coder == coder);
        Passage {
            segment: segment.id(),
            source: segment.source(),
            ranges: segment.ranges().to_vec(),
            codes: own.map(|coding| coding.code).collect(),
            coder: Some(coder),
            beside: Vec::new(),
            shares: segment.passage.shares.iter().filter(|share| plan.counts(&share.cases)).cloned().collect(),
        }
    };
    coders.into_iter().map(of_coder).collect()
}

/// What of a text is left without some stretches, which are sorted.
fn without(length: u32, stretches: &[TextRange]) -> Vec<TextRange> {
    let mut left = Vec::new();
    let mut at = 0;
    for stretch in stretches {
        if stretch.start.0 > at {
            left.push(TextRange::new(at, stretch.start.0));
        }
        at = at.max(stretch.end.0);
    }
    if at < length {
        left.push(TextRange::new(at, length));
    }
    left
}

impl Project {
    /// The coded passages that count in a grid.
    fn coded_passages(&self, plan: &Plan) -> Vec<&Segment> {
        let segments = self.segments.as_ref();
        plan.sources.iter().flat_map(|source| segments.map(|all| all.in_source(*source))).flatten().collect()
    }

    /// The same once more, where columns follow from more than whose words they are.
    fn told_apart(&self, plan: &Plan, segments: &[&Segment]) -> Vec<Passage> {
        let Some(Beside { heads, rows, relation }) = &plan.beside else {
            return match plan.is_by_coder() {
                true => segments.iter().flat_map(|segment| by_coder(segment, plan)).collect(),
                false => Vec::new(),
            };
        };
        let mut passages: Vec<Passage> = segments.iter().map(|segment| segment.passage.clone()).collect();
        for passage in &mut passages {
            passage.shares.retain(|share| plan.counts(&share.cases));
        }
        let contexts = plan.sources.iter().filter_map(|source| Some((*source, self.contexts.get(source)?)));
        let layouts = contexts.map(|(source, context)| (source, Layout::new(context))).collect();
        let beside = related(rows, *relation, &passages.iter().collect::<Vec<_>>(), &layouts);
        for (passage, places) in passages.iter_mut().zip(beside) {
            passage.beside = places.into_iter().filter_map(|place| heads.get(place)).copied().collect();
        }
        passages
    }

    /// Whose words have the codes of columns.
    pub(crate) fn speakers_of(&self, beside: &Beside, plan: &Plan) -> BTreeMap<CodeId, BTreeSet<ParticipantId>> {
        let mut speakers: BTreeMap<CodeId, BTreeSet<ParticipantId>> = BTreeMap::new();
        for passage in self.coded_passages(plan).into_iter().map(|segment| &segment.passage) {
            let counted = passage.shares.iter().filter(|share| plan.counts(&share.cases));
            let people: Vec<ParticipantId> = counted.filter_map(|share| share.participant).collect();
            for (head, row) in beside.heads.iter().zip(&beside.rows) {
                if passage.codes.iter().any(|code| row.codes.contains(code)) {
                    speakers.entry(*head).or_default().extend(&people);
                }
            }
        }
        speakers
    }

    fn sizes(&mut self) -> Result<BTreeMap<SourceId, u32>, ProjectError> {
        Ok(self.structure()?.sources.iter().map(|source| (source.id, source.characters)).collect())
    }

    /// Counts what a plan says.
    pub(crate) fn count(&mut self, plan: &Plan, measure: Measure) -> Result<Counted, ProjectError> {
        if measure.counts_words() {
            for source in &plan.sources {
                self.word_starts(*source)?;
            }
        }
        let lengths = self.sizes()?;
        let (mut answers, mut hits) = (Vec::new(), Vec::new());
        match &plan.counting {
            Counting::Questions(rows) => answers = self.answer_passages(rows, plan)?,
            Counting::Searches(rows) => hits = self.hit_passages(rows, plan)?,
            Counting::Codes(_) => {}
        }
        let base = if measure == Measure::WordShare { Some(self.base_words(plan)?) } else { None };
        let sizes = Sizes { starts: &self.word_starts, lengths };
        let columns = &plan.columns;
        let (mut counted, outside) = match &plan.counting {
            Counting::Codes(rows) => {
                let segments = self.coded_passages(plan);
                let told_apart = self.told_apart(plan, &segments);
                let passages: Vec<&Passage> = match plan.is_by_voice() {
                    true => segments.iter().map(|segment| &segment.passage).collect(),
                    false => told_apart.iter().collect(),
                };
                grid(rows, columns, &passages, measure, &sizes)
            }
            Counting::Questions(rows) => {
                let passages: Vec<_> = answers.iter().collect();
                grid(rows, columns, &passages, measure, &sizes)
            }
            Counting::Searches(rows) => {
                let passages: Vec<_> = hits.iter().collect();
                grid(rows, columns, &passages, measure, &sizes)
            }
        };
        if measure == Measure::Presence {
            counted.add_marks(&plan.is_lowest());
        }
        Ok(Counted { grid: counted, base, outside })
    }

    /// The words of participants in each column, and in all of them. Passages with a case of their own count there.
    fn base_words(&mut self, plan: &Plan) -> Result<(Vec<u32>, u32), ProjectError> {
        let lengths = self.sizes()?;
        let coders = if plan.is_by_coder() { self.coders_in(&plan.sources)? } else { BTreeMap::new() };
        let mut whole: Vec<Passage<()>> = Vec::new();
        for source in &plan.sources {
            let context = self.context(*source)?;
            let length = lengths.get(source).copied().unwrap_or_default();
            let own_case = self.segments()?.in_source(*source).filter(|segment| segment.case.is_some());
            let stretches = sitat_model::union_of_ranges(own_case.flat_map(|segment| segment.ranges().to_vec()));
            let of_all = shares(&context, &without(length, &stretches), None);
            let coded = self.segments()?.in_source(*source).flat_map(|segment| segment.passage.shares.iter().cloned());
            let mut all: Vec<_> = of_all.into_iter().chain(coded).collect();
            if let Some(only) = plan.only.as_ref().filter(|_| plan.is_by_coder()) {
                all.retain(|share| share.cases.iter().any(|case| only.contains(case)));
            }
            let of = |coder| Passage {
                segment: SegmentId(0),
                source: *source,
                ranges: Vec::new(),
                codes: vec![()],
                coder,
                beside: Vec::new(),
                shares: all.clone(),
            };
            match coders.get(source) {
                Some(coders) => whole.extend(coders.iter().map(|coder| of(Some(*coder)))),
                None => whole.push(of(None)),
            }
        }
        let sizes = Sizes { starts: &self.word_starts, lengths };
        let passages: Vec<&Passage<()>> = whole.iter().collect();
        let row = Row { codes: vec![()] };
        let (counted, _) = grid(&[row], &plan.columns, &passages, Measure::WordShare, &sizes);
        Ok((counted.column_totals, counted.total))
    }

    /// The passages behind a number.
    pub(crate) fn segments_behind(&self, row: &Row, column: Option<&Column>, plan: &Plan) -> Vec<SegmentId> {
        let segments = match (&self.segments, plan.is_by_voice()) {
            (Some(all), true) => {
                let mut own = all.with_codes(&row.codes);
                own.retain(|segment| plan.sources.contains(&segment.source()));
                own
            }
            _ => self.coded_passages(plan),
        };
        let told_apart = self.told_apart(plan, &segments);
        let passages: Vec<&Passage> = match plan.is_by_voice() {
            true => segments.iter().map(|segment| &segment.passage).collect(),
            false => told_apart.iter().collect(),
        };
        let found = cell(row, column, &plan.columns, &passages);
        found.into_iter().filter_map(|place| passages.get(place).map(|passage| passage.segment)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_a_text_lies_between_the_stretches() {
        let range = TextRange::new;
        assert_eq!(without(10, &[range(0, 2), range(4, 6)]), [range(2, 4), range(6, 10)]);
        assert_eq!(without(10, &[range(1, 10)]), [range(0, 1)]);
        assert_eq!(without(3, &[]), [range(0, 3)]);
        assert_eq!(without(0, &[]), []);
    }
}
