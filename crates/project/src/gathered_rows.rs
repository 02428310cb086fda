//! Themes and claims as rows of a grid: the extracts that were gathered for them count, whatever codes those have.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use sitat_analysis::{Column, Passage, Row};
use sitat_model::{CodeId, EvidenceRole, SegmentId, SourceId, ThemeId, ThemeStatus};

use crate::emptiness::Known;
use crate::grid_plan::{Counting, PlannedRow};
use crate::themes::Themes;
use crate::{Project, ProjectError, RowHead, VoiceView};

/// What counts in rows that have extracts of their own.
pub(crate) struct Gathered {
    /// The rows. What is marked on a passage are the places of those for which it was gathered.
    pub(crate) rows: Vec<Row<u32>>,
    /// By row: the codes that tell who was asked about it.
    about: Vec<Vec<CodeId>>,
    marks: FxHashMap<SegmentId, Vec<u32>>,
}

impl Gathered {
    /// The places of the rows for which a passage was gathered.
    pub(crate) fn marks_of(&self, segment: SegmentId) -> Option<&[u32]> {
        self.marks.get(&segment).map(Vec::as_slice)
    }
}

/// The place of a row, as it is marked on passages.
fn mark(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The themes that are worked with, and how many of them stand above each.
fn in_use(themes: &Themes) -> Vec<(ThemeId, u32)> {
    let is_in_use = |id: &ThemeId| themes.rows.get(id).is_some_and(|row| row.status != ThemeStatus::SetAside);
    let order = themes.tree.in_order().into_iter().map(|(id, _)| id).filter(is_in_use);
    let depth = |id: ThemeId| {
        let above = std::iter::successors(themes.tree.parent(id), |above| themes.tree.parent(*above));
        u32::try_from(above.filter(is_in_use).count()).unwrap_or(u32::MAX)
    };
    order.map(|id| (id, depth(id))).collect()
}

impl Project {
    /// The themes as rows, those set aside left out: the extracts of a theme and of all themes below it.
    pub(crate) fn themes_as_rows(&mut self) -> Result<(Vec<PlannedRow>, Counting), ProjectError> {
        let structure = self.structure()?;
        let themes = self.theme_rows()?;
        let order = in_use(&themes);
        let (mut rows, mut counted, mut about) = (Vec::new(), Vec::new(), Vec::new());
        let mut marks: FxHashMap<SegmentId, Vec<u32>> = FxHashMap::default();
        for (id, depth) in &order {
            let own = || order.iter().enumerate().filter(|(_, (below, _))| themes.tree.is_within(*below, *id));
            let name = structure.veiled(&themes.theme(*id)?.texts.name);
            rows.push(PlannedRow { head: RowHead::Theme(*id), path: name.clone(), name, depth: *depth });
            counted.push(Row { codes: own().map(|(place, _)| mark(place)).collect() });
            let codes: BTreeSet<CodeId> = own().flat_map(|(_, (below, _))| themes.codes_of(*below)).copied().collect();
            about.push(codes.into_iter().collect());
        }
        let places: FxHashMap<ThemeId, u32> = order.iter().zip(0..).map(|((id, _), place)| (*id, place)).collect();
        self.each_belonging(&themes, |segment, own| {
            let own: Vec<u32> = own.iter().filter_map(|theme| places.get(theme)).copied().collect();
            if !own.is_empty() {
                marks.insert(segment, own);
            }
        })?;
        Ok((rows, Counting::Gathered(Gathered { rows: counted, about, marks })))
    }

    /// The claims as rows: the extracts that are marked as supporting them.
    pub(crate) fn claims_as_rows(&mut self) -> Result<(Vec<PlannedRow>, Counting), ProjectError> {
        let structure = self.structure()?;
        let themes = self.theme_rows()?;
        let mut evidence = self.store.read().claim_evidence()?;
        let (mut rows, mut counted, mut about) = (Vec::new(), Vec::new(), Vec::new());
        let mut marks: FxHashMap<SegmentId, Vec<u32>> = FxHashMap::default();
        for (place, claim) in self.store.read().claims()?.into_iter().enumerate() {
            let name = structure.veiled(&claim.text);
            rows.push(PlannedRow { head: RowHead::Claim(claim.id), path: name.clone(), name, depth: 0 });
            counted.push(Row { codes: vec![mark(place)] });
            let of_theme = claim.origin.theme.map(|theme| themes.codes_of(theme)).unwrap_or_default();
            about.push(of_theme.iter().copied().chain(claim.origin.code).collect());
            let marked = evidence.remove(&claim.id).unwrap_or_default().into_iter();
            for (segment, _) in marked.filter(|(_, role)| *role == EvidenceRole::Supports) {
                marks.entry(segment).or_default().push(mark(place));
            }
        }
        Ok((rows, Counting::Gathered(Gathered { rows: counted, about, marks })))
    }

    /// The extracts that were gathered, with the rows for which they were.
    pub(crate) fn gathered_passages(
        &mut self,
        gathered: &Gathered,
        sources: &BTreeSet<SourceId>,
    ) -> Result<Vec<Passage<u32>>, ProjectError> {
        let segments = self.segments()?;
        let own = sources.iter().flat_map(|source| segments.in_source(*source));
        let marked = own.filter_map(|segment| {
            let passage = &segment.passage;
            Some(Passage {
                segment: passage.segment,
                source: passage.source,
                ranges: passage.ranges.clone(),
                codes: gathered.marks_of(passage.segment)?.to_vec(),
                coder: None,
                beside: Vec::new(),
                shares: passage.shares.clone(),
            })
        });
        Ok(marked.collect())
    }

    /// All that is known of everybody in some sources about what was gathered.
    pub(crate) fn known_gathered(
        &mut self,
        sources: &BTreeSet<SourceId>,
        gathered: &Gathered,
    ) -> Result<Known, ProjectError> {
        let structure = self.structure()?;
        let reading = self.reading()?;
        let mut rows_of: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for (place, row) in gathered.rows.iter().enumerate() {
            row.codes.iter().for_each(|mark| rows_of.entry(*mark).or_default().push(place));
        }
        let asked: Vec<_> = gathered.about.iter().map(|codes| structure.asked_about(&reading, codes)).collect();
        self.known_where(&reading, sources, &asked, |segment| {
            let marks = gathered.marks_of(segment.id()).unwrap_or_default().iter();
            marks.filter_map(|mark| rows_of.get(mark)).flatten().copied().collect()
        })
    }

    /// What is known of each voice in some columns about what was gathered for one row.
    pub(crate) fn voices_of_gathered(
        &mut self,
        gathered: &Gathered,
        place: usize,
        columns: &[Column],
        sources: &BTreeSet<SourceId>,
    ) -> Result<Vec<VoiceView>, ProjectError> {
        let Some(about) = gathered.about.get(place) else { return Ok(Vec::new()) };
        let all = self.known_gathered(sources, gathered)?;
        let facts = all.facts.into_iter().map(|own| own.get(place).copied().into_iter().collect()).collect();
        let known = Known { voices: all.voices, facts };
        let structure = self.structure()?;
        let reading = self.reading()?;
        let asked = structure.asked_about(&reading, about);
        self.voices_about(&reading, &asked, &known, columns)
    }
}
