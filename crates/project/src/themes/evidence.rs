//! Extracts of a theme: what they do for its main point, whether they fit, and the best quotes.

use std::collections::BTreeSet;

use sitat_model::{CodeId, EvidenceRole, Fit, SegmentId, ThemeId};
use sitat_store::EvidenceRow;

use super::{Themes, count};
use crate::{ExcerptView, Operation, Outcome, Project, ProjectError};

/// No page is longer.
const LONGEST_PAGE: u32 = 500;

/// Which extracts of a theme are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidencePart {
    /// All of them.
    All,
    /// Those that do this for its main point.
    Role(EvidenceRole),
    /// Those of which nobody has said what they do.
    Unmarked,
    /// Those that nobody has reviewed.
    Unreviewed,
    /// The best quotes, in their order.
    Quotes,
}

/// An extract of a theme.
#[derive(Clone, Debug)]
pub struct ThemeExtract {
    /// Its words and where they stand.
    pub excerpt: ExcerptView,
    /// What is said of it.
    pub evidence: EvidenceRow,
    /// Its note as it is shown.
    pub note: String,
    /// The codes of the theme that bring it in, as codes on the extract.
    pub through: Vec<CodeId>,
}

/// A page of a theme's extracts.
#[derive(Clone, Debug)]
pub struct ThemeExtracts {
    /// How many there are in all of this part.
    pub total: u32,
    /// The page, by source and place; quotes in their order.
    pub extracts: Vec<ThemeExtract>,
}

impl Project {
    /// A page of the extracts of a theme, those of the themes below left out.
    pub fn theme_extracts(
        &mut self,
        id: ThemeId,
        part: EvidencePart,
        offset: u32,
        limit: u32,
    ) -> Result<ThemeExtracts, ProjectError> {
        let themes = self.theme_rows()?;
        themes.theme(id)?;
        let structure = self.structure()?;
        let codes = themes.all_codes(&structure, id);
        let own = self.belonging(&themes)?.remove(&id).unwrap_or_default();
        let mut found: Vec<EvidenceRow> = own.into_iter().map(|segment| themes.evidence_on(id, segment)).collect();
        found.retain(|row| match part {
            EvidencePart::All => true,
            EvidencePart::Role(role) => row.role == Some(role),
            EvidencePart::Unmarked => row.role.is_none(),
            EvidencePart::Unreviewed => row.fit.is_none(),
            EvidencePart::Quotes => row.quote.is_some(),
        });
        if part == EvidencePart::Quotes {
            found.sort_by_key(|row| row.quote);
        }
        let total = count(found.len());
        let page = found.into_iter().skip(offset as usize).take(limit.min(LONGEST_PAGE) as usize);
        let mut extracts = Vec::new();
        for evidence in page {
            let excerpt = self.excerpt(evidence.segment)?;
            let through = excerpt.codes.iter().copied().filter(|code| codes.contains(code)).collect();
            extracts.push(ThemeExtract { note: structure.veiled(&evidence.note), excerpt, evidence, through });
        }
        Ok(ThemeExtracts { total, extracts })
    }

    /// The themes that an extract is in, with what is said of it there.
    pub fn themes_of_segment(&mut self, id: SegmentId) -> Result<Vec<EvidenceRow>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let on: BTreeSet<CodeId> = segment.passage.codes.iter().copied().collect();
        let mut rows = Vec::new();
        for (theme, _) in themes.tree.in_order() {
            let row = themes.evidence_on(theme, id);
            if row.is_kept() || themes.all_codes(&structure, theme).iter().any(|code| on.contains(code)) {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// Says what extracts do for the main point of a theme; with a role they belong to it. Without one, those that the
    /// theme does not have through its codes leave it.
    pub fn mark_evidence(
        &mut self,
        id: ThemeId,
        segments: &[SegmentId],
        role: Option<EvidenceRole>,
    ) -> Result<Outcome<()>, ProjectError> {
        let leaves = |row: &EvidenceRow| role.is_none() && row.quote.is_some();
        self.say_of(Operation::MarkEvidence, id, segments, |row| EvidenceRow {
            role,
            // What does nothing for the main point is no quote for it either.
            quote: row.quote.filter(|_| !leaves(&row)),
            ..row
        })
    }

    /// Says whether extracts fit a theme; without a fit they are not reviewed.
    pub fn review_evidence(
        &mut self,
        id: ThemeId,
        segments: &[SegmentId],
        fit: Option<Fit>,
    ) -> Result<Outcome<()>, ProjectError> {
        self.say_of(Operation::ReviewEvidence, id, segments, |row| EvidenceRow { fit, ..row })
    }

    /// Writes what is to be said of an extract in a theme.
    pub fn note_evidence(&mut self, id: ThemeId, segment: SegmentId, note: &str) -> Result<Outcome<()>, ProjectError> {
        let note = note.trim();
        self.say_of(Operation::NoteEvidence, id, &[segment], |row| EvidenceRow { note: note.to_owned(), ..row })
    }

    /// Chooses the best quotes of a theme, in this order. Those that do nothing for its main point yet support it.
    pub fn choose_quotes(&mut self, id: ThemeId, segments: &[SegmentId]) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let before: Vec<SegmentId> =
            themes.evidence_of(id).filter(|row| row.quote.is_some()).map(|row| row.segment).collect();
        let mut touched = segments.to_vec();
        touched.extend(before.into_iter().filter(|segment| !segments.contains(segment)));
        self.say_of(Operation::ChooseQuotes, id, &touched, |row| {
            let place = segments.iter().position(|segment| *segment == row.segment);
            let quote = place.and_then(|place| i64::try_from(place).ok());
            let role = row.role.or(quote.map(|_| EvidenceRole::Supports));
            EvidenceRow { quote, role, ..row }
        })
    }

    /// Says something else of extracts of a theme, in one step.
    fn say_of(
        &mut self,
        operation: Operation,
        id: ThemeId,
        segments: &[SegmentId],
        change: impl Fn(EvidenceRow) -> EvidenceRow,
    ) -> Result<Outcome<()>, ProjectError> {
        let themes: Themes = self.theme_rows()?;
        let name = themes.theme(id)?.texts.name.clone();
        for segment in segments {
            self.segments()?.get(*segment).ok_or_else(|| ProjectError::not_found("segment", segment))?;
        }
        self.transact(operation, None, |action| {
            action.writer.describe(name, segments.len());
            let mut is_other = false;
            for segment in segments {
                let before = themes.evidence_on(id, *segment);
                let row = change(before.clone());
                is_other |= row.role != before.role;
                action.writer.set_evidence(&row)?;
                if !row.says_something() {
                    action.writer.delete_bare_segment(*segment)?;
                }
            }
            // What fits, and what is quoted, is said of the theme as it is.
            if is_other {
                action.writer.reshape_theme(id, action.at)?;
            }
            Ok(())
        })
    }
}
