//! What is counted in a grid: passages as their codes or the guide say, and the words that shares are of.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use sitat_analysis::{Column, Grid, Layout, Measure, Outside, Passage, Row, Sheet, Texts, cell, grid, related, shares};
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
    fn word_starts(&self, source: SourceId) -> &[u32] {
        self.starts.get(&source).map(AsRef::as_ref).unwrap_or_default()
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

fn refs<Mark>(sheets: &[Arc<Sheet<Mark>>]) -> Vec<&Sheet<Mark>> {
    sheets.iter().map(AsRef::as_ref).collect()
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
        let base = if measure == Measure::WordShare { Some(self.base_words(plan)?) } else { None };
        let lengths = self.sizes()?;
        let (mut counted, outside) = match &plan.counting {
            Counting::Codes(rows) if plan.is_by_voice() => {
                let sheets = self.sheets(&plan.sources)?;
                let sizes = Sizes { starts: &self.word_starts, lengths };
                grid(rows, &plan.columns, &refs(&sheets), measure, &sizes)
            }
            Counting::Codes(rows) => {
                let told_apart = self.told_apart(plan, &self.coded_passages(plan));
                self.laid_out(rows, &told_apart, plan, measure, lengths)
            }
            Counting::Questions(rows) => {
                let passages = self.answer_passages(rows, plan)?;
                self.laid_out(rows, &passages, plan, measure, lengths)
            }
            Counting::Searches(rows) => {
                let passages = self.hit_passages(rows, plan)?;
                self.laid_out(rows, &passages, plan, measure, lengths)
            }
            Counting::Gathered(own) => {
                let marked: Vec<_> = self
                    .sheets(&plan.sources)?
                    .iter()
                    .map(|sheet| sheet.marked(|segment| own.marks_of(segment)))
                    .collect();
                let sizes = Sizes { starts: &self.word_starts, lengths };
                grid(&own.rows, &plan.columns, &marked.iter().collect::<Vec<_>>(), measure, &sizes)
            }
        };
        if measure == Measure::Presence {
            counted.add_marks(&plan.is_lowest());
        }
        Ok(Counted { grid: counted, base, outside })
    }

    /// Counts passages that were made for one grid.
    fn laid_out<Mark: Copy + Eq + Hash>(
        &self,
        rows: &[Row<Mark>],
        passages: &[Passage<Mark>],
        plan: &Plan,
        measure: Measure,
        lengths: BTreeMap<SourceId, u32>,
    ) -> (Grid, Outside) {
        let sheets = Sheet::all(passages);
        let sizes = Sizes { starts: &self.word_starts, lengths };
        grid(rows, &plan.columns, &sheets.iter().collect::<Vec<_>>(), measure, &sizes)
    }

    /// The coded passages of sources, laid out to be counted.
    fn sheets(&mut self, sources: &BTreeSet<SourceId>) -> Result<Vec<Arc<Sheet>>, ProjectError> {
        let segments = self.segments()?;
        Ok(sources.iter().map(|source| segments.sheet(*source)).collect())
    }

    /// All that is said in a source, in one passage. Passages with a case of their own count there.
    fn all_spoken(&mut self, source: SourceId, length: u32) -> Result<Passage<()>, ProjectError> {
        let context = self.context(source)?;
        let segments = self.segments()?;
        let own_case = segments.in_source(source).filter(|segment| segment.case.is_some());
        let stretches = sitat_model::union_of_ranges(own_case.flat_map(|segment| segment.ranges().to_vec()));
        let mut all = shares(&context, &without(length, &stretches), None);
        if !stretches.is_empty() {
            all.extend(segments.in_source(source).flat_map(|segment| segment.passage.shares.iter().cloned()));
        }
        Ok(Passage {
            segment: SegmentId(0),
            source,
            ranges: Vec::new(),
            codes: vec![()],
            coder: None,
            beside: Vec::new(),
            shares: all,
        })
    }

    /// The words of participants in each column, and in all of them.
    fn base_words(&mut self, plan: &Plan) -> Result<(Vec<u32>, u32), ProjectError> {
        let lengths = self.sizes()?;
        let coders = if plan.is_by_coder() { self.coders_in(&plan.sources)? } else { BTreeMap::new() };
        let mut sheets = Vec::with_capacity(plan.sources.len());
        for source in &plan.sources {
            let length = lengths.get(source).copied().unwrap_or_default();
            if !plan.is_by_coder() {
                sheets.push(match self.segments()?.known_spoken(*source) {
                    Some(known) => known,
                    None => {
                        let spoken = self.all_spoken(*source, length)?;
                        self.segments()?.keep_spoken(*source, Sheet::new(*source, [&spoken]))
                    }
                });
                continue;
            }
            let mut spoken = self.all_spoken(*source, length)?;
            spoken.shares.retain(|share| plan.counts(&share.cases));
            // What nobody has worked with counts in no column, but in all of them together.
            let own = coders.get(source).map(|own| own.iter().copied().map(Some).collect());
            let own: Vec<Option<CoderId>> = own.unwrap_or_else(|| vec![None]);
            let of = |coder| Passage { coder, ..spoken.clone() };
            sheets.push(Arc::new(Sheet::new(*source, &own.into_iter().map(of).collect::<Vec<_>>())));
        }
        let sizes = Sizes { starts: &self.word_starts, lengths };
        let row = Row { codes: vec![()] };
        let (counted, _) = grid(&[row], &plan.columns, &refs(&sheets), Measure::WordShare, &sizes);
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
