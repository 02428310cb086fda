//! Saved searches as rows of a grid: what they find counts as coded passages do, and is looked for anew each time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sitat_analysis::{CellState, Column, Facts, Passage, Row, SourceContext, shares, voices_by_column};
use sitat_model::{SavedSearchId, SegmentId, SourceId, TextRange};

use crate::emptiness::{Known, voice_of};
use crate::grid_plan::{Counting, Plan, PlannedRow};
use crate::{Project, ProjectError, RowHead, VoiceView};

/// Rows for saved searches, with the names of those that find nothing because of what they name or ask.
type SearchRows = (Vec<PlannedRow>, Counting, Vec<String>);

impl Project {
    /// The saved searches as rows.
    pub(crate) fn search_rows(&mut self) -> Result<SearchRows, ProjectError> {
        let searches = self.saved_searches()?;
        let unanswered =
            searches.iter().filter(|search| search.problem.is_some()).map(|search| search.name.clone()).collect();
        let counted = searches.iter().map(|search| Row { codes: vec![search.id] }).collect();
        let rows = searches.into_iter().map(|search| PlannedRow {
            head: RowHead::Search(search.id),
            path: search.name.clone(),
            name: search.name,
            depth: 0,
        });
        Ok((rows.collect(), Counting::Searches(counted), unanswered))
    }

    /// What searches find, as passages on which they are marked: each place of words once, with all that find it.
    pub(crate) fn hit_passages(
        &mut self,
        rows: &[Row<SavedSearchId>],
        plan: &Plan,
    ) -> Result<Vec<Passage<SavedSearchId>>, ProjectError> {
        let wanted: BTreeSet<SavedSearchId> = rows.iter().flat_map(|row| row.codes.iter().copied()).collect();
        let mut found: BTreeMap<_, (u32, Vec<SavedSearchId>)> = BTreeMap::new();
        let searches = self.saved_searches()?;
        for search in searches.iter().filter(|own| own.problem.is_none() && wanted.contains(&own.id)) {
            let hits = self.find(&search.request(), None)?.hits;
            for hit in hits.into_iter().filter(|hit| plan.sources.contains(&hit.source)) {
                let place = (hit.source, hit.range.start, hit.range.end);
                found.entry(place).or_insert((hit.passage, Vec::new())).1.push(search.id);
            }
        }
        let mut contexts: BTreeMap<SourceId, Arc<SourceContext>> = BTreeMap::new();
        for (source, ..) in found.keys() {
            if !contexts.contains_key(source) {
                contexts.insert(*source, self.context(*source)?);
            }
        }
        let segments = self.segments()?;
        let mut passages = Vec::with_capacity(found.len());
        for ((source, start, end), (turn, codes)) in found {
            let Some(context) = contexts.get(&source) else { continue };
            let range = TextRange { start, end };
            let shares = shares(context, &[range], segments.case_of_words(source, range));
            passages.push(Passage {
                segment: SegmentId(i64::from(turn)),
                source,
                ranges: vec![range],
                codes,
                coder: None,
                beside: Vec::new(),
                shares,
            });
        }
        Ok(passages)
    }

    /// All that is known of everybody in some sources about what searches find. Nothing has to be coded or asked for
    /// that: what is not found in somebody's words is not mentioned, unless a part of the recording is lost
    /// or nothing can be looked for.
    pub(crate) fn known_hits(&mut self, plan: &Plan, rows: &[Row<SavedSearchId>]) -> Result<Known, ProjectError> {
        let structure = self.structure()?;
        let reading = self.reading()?;
        let passages = self.hit_passages(rows, plan)?;
        let searches = self.saved_searches()?;
        let broken = searches.iter().filter(|own| own.problem.is_some()).map(|own| own.id);
        let broken: BTreeSet<SavedSearchId> = broken.collect();
        let is_broken = |row: &Row<SavedSearchId>| row.codes.iter().any(|search| broken.contains(search));
        let mut known = Known { voices: Vec::new(), facts: Vec::new() };
        for row in structure.sources.iter().filter(|row| plan.sources.contains(&row.id)) {
            let context = self.context(row.id)?;
            let mut voices = self.voices_in(&structure, &reading, row, &context)?;
            let mut found: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); voices.len()];
            let first = passages.partition_point(|passage| passage.source < row.id);
            for passage in passages[first..].iter().take_while(|passage| passage.source == row.id) {
                let has = |(_, own): &(usize, &Row<SavedSearchId>)| {
                    own.codes.iter().any(|search| passage.codes.contains(search))
                };
                let own_rows: Vec<usize> = rows.iter().enumerate().filter(has).map(|(place, _)| place).collect();
                let range = passage.ranges.first().copied().unwrap_or_default();
                let own_case = self.segments()?.case_of_words(row.id, range);
                for share in &passage.shares {
                    let Some(place) = voice_of(&mut voices, share, own_case) else { continue };
                    found.resize(voices.len(), BTreeSet::new());
                    found[place].extend(&own_rows);
                }
            }
            for (voice, found) in voices.iter().zip(&found) {
                let there = voice.facts.without(Facts::UNTOUCHED);
                let of_row = |(place, row): (usize, &Row<SavedSearchId>)| {
                    let there = match there.hold(Facts::LOST) || is_broken(row) {
                        true => there.and(Facts::CONVERSATION).and(Facts::UNSURE),
                        false => there.without(Facts::CONVERSATION),
                    };
                    there.and_if(found.contains(&place), Facts::CODED)
                };
                known.facts.push(rows.iter().enumerate().map(of_row).collect());
            }
            known.voices.extend(voices.into_iter().map(|found| found.voice));
        }
        Ok(known)
    }

    /// What is known of each voice in some columns about a row of searches.
    pub(crate) fn finders(
        &mut self,
        row: &Row<SavedSearchId>,
        columns: &[Column],
        plan: &Plan,
    ) -> Result<Vec<VoiceView>, ProjectError> {
        let known = self.known_hits(plan, std::slice::from_ref(row))?;
        let states: Vec<CellState> =
            known.facts.iter().map(|facts| facts.first().copied().unwrap_or_default().state()).collect();
        let shown: BTreeSet<usize> = voices_by_column(&known.voices, columns).into_iter().flatten().collect();
        let reading = self.reading()?;
        self.voice_views(&reading, &known.voices, &states, &shown, |_| false)
    }
}
