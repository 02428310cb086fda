//! All passages of a code in their context, a page at a time, grouped by case or source.

use sitat_model::{CodeId, SegmentId, TextRange};
use sitat_store::CodingRow;

use crate::{ExcerptView, Project, ProjectError};

/// Code points of context at each side of an extract.
const CONTEXT: u32 = 200;
/// No page is longer.
const LONGEST_PAGE: u32 = 500;

/// What a code's passages are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExtractGrouping {
    /// The cases that their words count in.
    #[default]
    Case,
    /// The sources that they stand in.
    Source,
}

/// Which passages are asked for.
#[derive(Clone, Copy, Debug)]
pub struct ExtractRequest {
    /// The code.
    pub code: CodeId,
    /// Whether passages of the codes below it are meant as well.
    pub with_below: bool,
    /// What they are grouped by.
    pub grouping: ExtractGrouping,
    /// Place of the first one of the page, from 0.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// Passages that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtractGroup {
    /// Names of the cases, or of the source; blank for passages that count in no case.
    pub name: String,
    /// How many there are.
    pub count: u32,
}

/// A passage with what is on it.
#[derive(Clone, Debug)]
pub struct ExtractView {
    /// Words and context.
    pub excerpt: ExcerptView,
    /// Its stretches, by place.
    pub ranges: Vec<TextRange>,
    /// All codings on it, each with the name of its coder.
    pub codings: Vec<(CodingRow, String)>,
    /// The label of who speaks where it begins.
    pub speaker: Option<String>,
}

/// A page of a code's passages.
#[derive(Clone, Debug)]
pub struct Extracts {
    /// How many there are in all.
    pub total: u32,
    /// All groups in order; their counts add up to the total.
    pub groups: Vec<ExtractGroup>,
    /// The page.
    pub extracts: Vec<ExtractView>,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Project {
    /// A page of the passages of a code, by group and place.
    pub fn code_extracts(&mut self, request: &ExtractRequest) -> Result<Extracts, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(request.code)?;
        let codes = match request.with_below {
            true => structure.codebook.with_descendants(request.code),
            false => vec![request.code],
        };
        let codes: std::collections::BTreeSet<CodeId> = codes.into_iter().collect();
        if request.grouping == ExtractGrouping::Case {
            self.attribute_passages()?;
        }
        let place_of_source =
            |id| structure.sources.iter().position(|source| source.id == id).unwrap_or(structure.sources.len());
        let place_of_case = |id| structure.cases.iter().position(|case| case.id == id).unwrap_or(structure.cases.len());
        // Groups are the places of their cases; what counts in no case comes last.
        let mut found: Vec<(bool, Vec<usize>, usize, SegmentId)> = Vec::new();
        for segment in self.segments()?.iter().filter(|found| found.passage.codes.iter().any(|own| codes.contains(own)))
        {
            let source = place_of_source(segment.source());
            let group = match request.grouping {
                ExtractGrouping::Source => vec![source],
                ExtractGrouping::Case => {
                    let cases = segment.passage.shares.iter().flat_map(|share| &share.cases);
                    let mut group: Vec<usize> = cases.map(|id| place_of_case(*id)).collect();
                    group.sort_unstable();
                    group.dedup();
                    group
                }
            };
            found.push((group.is_empty(), group, source, segment.id()));
        }
        // Passages come by source and place, and the order is stable.
        found.sort_by(|one, other| (one.0, &one.1, one.2).cmp(&(other.0, &other.1, other.2)));
        let mut groups: Vec<(&[usize], u32)> = Vec::new();
        for (_, group, ..) in &found {
            match groups.last_mut() {
                Some((last, count)) if last == group => *count += 1,
                _ => groups.push((group, 1)),
            }
        }
        let name = |group: &[usize]| -> String {
            let names = group.iter().filter_map(|place| match request.grouping {
                ExtractGrouping::Case => structure.cases.get(*place).map(|case| case.name.clone()),
                ExtractGrouping::Source => structure.sources.get(*place).map(|own| structure.veiled(&own.name)),
            });
            names.collect::<Vec<_>>().join(", ")
        };
        let groups =
            groups.into_iter().map(|(group, count)| ExtractGroup { name: name(group), count }).collect::<Vec<_>>();
        let page = found.iter().skip(request.offset as usize).take(request.limit.min(LONGEST_PAGE) as usize);
        let page: Vec<SegmentId> = page.map(|(.., segment)| *segment).collect();
        let extracts = page.into_iter().map(|segment| self.extract(segment)).collect::<Result<_, _>>()?;
        Ok(Extracts { total: count(found.len()), groups, extracts })
    }

    fn extract(&mut self, id: SegmentId) -> Result<ExtractView, ProjectError> {
        let mut excerpt = self.excerpt(id)?;
        let structure = self.structure()?;
        let (text, context) = (self.text(excerpt.source)?, self.context(excerpt.source)?);
        (excerpt.before, excerpt.after) = structure.shown_around(&text, &context, excerpt.extent, CONTEXT);
        let turn = context.turns.iter().find(|turn| Some(turn.number) == excerpt.turn);
        let speaker = turn.and_then(|turn| structure.speaker(turn.speaker?)).map(|own| structure.shown_speaker(own));
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let coder = |coding: &CodingRow| structure.coders.get(&coding.coder).cloned().unwrap_or_default();
        Ok(ExtractView {
            ranges: segment.ranges().to_vec(),
            codings: segment.codings.iter().map(|coding| (coding.clone(), coder(coding))).collect(),
            excerpt,
            speaker,
        })
    }
}
