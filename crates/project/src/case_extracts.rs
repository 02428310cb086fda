//! What was said about a case, at a glance: the passages that somebody has chosen for its page, and those with the
//! most codes.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use sitat_model::{CaseId, SegmentId};

use crate::segments::Segment;
use crate::{ExcerptView, Operation, Outcome, Project, ProjectError};

/// No list is longer.
const LONGEST: u32 = 500;

/// Passages of a case.
#[derive(Clone, Debug)]
pub struct CaseExtracts {
    /// How many count in it in all.
    pub total: u32,
    /// Those chosen for its page, in the order in which they were.
    pub pinned: Vec<ExcerptView>,
    /// The others, those with the most codes first.
    pub most_coded: Vec<ExcerptView>,
}

/// The cases that a passage counts in.
fn cases_of(segment: &Segment) -> BTreeSet<CaseId> {
    segment.passage.shares.iter().flat_map(|share| share.cases.iter().copied()).collect()
}

impl Project {
    /// The passages of a case: all that were chosen for its page, and at most so many of the others.
    pub fn case_extracts(&mut self, case: CaseId, limit: u32) -> Result<CaseExtracts, ProjectError> {
        self.structure()?.case(case)?;
        self.attribute_passages()?;
        let chosen = self.store.read().case_extracts(case)?;
        let segments = self.segments()?;
        let chosen: Vec<SegmentId> = chosen
            .into_iter()
            .filter(|id| segments.get(*id).is_some_and(|segment| !segment.ranges().is_empty()))
            .collect();
        let own: Vec<&Segment> = segments.iter().filter(|segment| cases_of(segment).contains(&case)).collect();
        let total = u32::try_from(own.len()).unwrap_or(u32::MAX);
        let mut others: Vec<(Reverse<(usize, usize)>, SegmentId)> = own
            .into_iter()
            .filter(|segment| !chosen.contains(&segment.id()))
            .map(|segment| (Reverse((segment.passage.codes.len(), segment.codings.len())), segment.id()))
            .collect();
        // Passages come by source and place, and the order is stable.
        others.sort_by_key(|(weight, _)| *weight);
        let others = others.into_iter().take(limit.min(LONGEST) as usize).map(|(_, id)| id);
        let others: Vec<SegmentId> = others.collect();
        Ok(CaseExtracts {
            total,
            pinned: chosen.into_iter().map(|id| self.excerpt(id)).collect::<Result<_, _>>()?,
            most_coded: others.into_iter().map(|id| self.excerpt(id)).collect::<Result<_, _>>()?,
        })
    }

    /// Puts a passage on the page of a case; without one, of every case that it counts in. Answers with the names of
    /// the cases.
    ///
    /// # Errors
    /// A passage that counts in no case, where none is named.
    pub fn pin_extract(&mut self, id: SegmentId, case: Option<CaseId>) -> Result<Outcome<Vec<String>>, ProjectError> {
        let structure = self.structure()?;
        self.attribute_passages()?;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let own = cases_of(segment);
        let excerpt = self.excerpt_of(&structure, id)?.unwrap_or_default();
        let cases = match case {
            Some(case) => BTreeSet::from([structure.case(case)?.id]),
            None => own,
        };
        if cases.is_empty() {
            return Err(ProjectError::ExtractWithoutCase { excerpt });
        }
        let cases: Vec<CaseId> = cases.into_iter().collect();
        let names = structure.case_names(&cases);
        self.transact(Operation::PinExtract, None, |action| {
            action.writer.describe(format!("{excerpt} · {}", names.join(", ")), 1);
            for case in cases {
                action.writer.insert_case_extract(case, id)?;
            }
            Ok(names)
        })
    }

    /// Takes a passage off the page of a case; the passage stays.
    pub fn unpin_extract(&mut self, id: SegmentId, case: CaseId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.case(case)?.name.clone();
        let excerpt = self.excerpt_of(&structure, id)?.ok_or_else(|| ProjectError::not_found("segment", id))?;
        self.transact(Operation::UnpinExtract, None, |action| {
            action.writer.describe(format!("{excerpt} · {name}"), 1);
            Ok(action.writer.delete_case_extract(case, id)?)
        })
    }
}
