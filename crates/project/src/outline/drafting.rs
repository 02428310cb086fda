//! A first outline out of what there is: each research question with the themes that answer it, each theme with its
//! claims and best quotes. What stands in the outline already stays where it is.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{ClaimId, OutlinePartId, OutlineThing, SegmentId, ThemeId, ThemeStatus};
use sitat_store::OutlinePartRow;

use super::OutlineError;
use crate::{Operation, Outcome, Project, ProjectError};

/// Something to be put in, with what is to stand below it.
struct Planned {
    thing: OutlineThing,
    below: Vec<Self>,
}

impl Planned {
    fn alone(thing: OutlineThing) -> Self {
        Self { thing, below: Vec::new() }
    }
}

impl Project {
    /// The best quotes of a theme in their order; those that are marked for a claim of it stand below that claim.
    fn planned_theme(
        &self,
        themes: &crate::themes::Themes,
        id: ThemeId,
        claims: &[(ClaimId, Option<ThemeId>)],
        marked: &BTreeMap<ClaimId, BTreeSet<SegmentId>>,
    ) -> Planned {
        let mut quotes: Vec<_> = themes.evidence_of(id).filter_map(|row| Some((row.quote?, row.segment))).collect();
        quotes.sort_unstable();
        let mut below: Vec<Planned> = Vec::new();
        let mut used: BTreeSet<SegmentId> = BTreeSet::new();
        for (claim, _) in claims.iter().filter(|(_, theme)| *theme == Some(id)) {
            let own = marked.get(claim);
            let carrying: Vec<SegmentId> = quotes
                .iter()
                .map(|(_, segment)| *segment)
                .filter(|segment| own.is_some_and(|own| own.contains(segment)) && !used.contains(segment))
                .collect();
            used.extend(&carrying);
            below.push(Planned {
                thing: OutlineThing::Claim(Some(*claim)),
                below: carrying.into_iter().map(|id| Planned::alone(OutlineThing::Quote(Some(id)))).collect(),
            });
        }
        let left = quotes.into_iter().map(|(_, segment)| segment).filter(|segment| !used.contains(segment));
        let mut all: Vec<Planned> = left.map(|id| Planned::alone(OutlineThing::Quote(Some(id)))).collect();
        all.append(&mut below);
        let children = themes.tree.children(Some(id)).iter().filter(|child| is_used(themes, **child));
        all.extend(children.map(|child| self.planned_theme(themes, *child, claims, marked)));
        Planned { thing: OutlineThing::Theme(Some(id)), below: all }
    }

    /// Makes an outline of research questions, themes, claims and best quotes, or adds to it what is not there yet.
    /// Answers how many parts were made.
    pub fn draft_outline(&mut self) -> Result<Outcome<u32>, ProjectError> {
        let outline = self.outline_rows()?;
        let themes = self.theme_rows()?;
        let questions = self.store.read().research_questions()?;
        let claims: Vec<_> = self.store.read().claims()?.into_iter().map(|row| (row.id, row.origin.theme)).collect();
        let marked = self.store.read().claim_evidence()?.into_iter();
        let marked: BTreeMap<ClaimId, BTreeSet<SegmentId>> =
            marked.map(|(id, rows)| (id, rows.into_iter().map(|(segment, _)| segment).collect())).collect();
        let tops: Vec<ThemeId> =
            themes.tree.children(None).iter().copied().filter(|id| is_used(&themes, *id)).collect();
        if tops.is_empty() && questions.is_empty() {
            return Err(OutlineError::NothingToDraft.into());
        }
        let mut plan: Vec<Planned> = Vec::new();
        let mut answered: BTreeSet<ThemeId> = BTreeSet::new();
        for question in &questions {
            let answers = |id: &&ThemeId| themes.questions.get(*id).is_some_and(|own| own.contains(&question.id));
            let own: Vec<ThemeId> = tops.iter().filter(answers).copied().filter(|id| answered.insert(*id)).collect();
            plan.push(Planned {
                thing: OutlineThing::Question(Some(question.id)),
                below: own.into_iter().map(|id| self.planned_theme(&themes, id, &claims, &marked)).collect(),
            });
        }
        for id in tops.into_iter().filter(|id| !answered.contains(id)) {
            plan.push(self.planned_theme(&themes, id, &claims, &marked));
        }
        for (claim, _) in claims.iter().filter(|(_, theme)| theme.is_none()) {
            plan.push(Planned::alone(OutlineThing::Claim(Some(*claim))));
        }
        self.transact(Operation::DraftOutline, None, |action| {
            let mut made: usize = 0;
            let mut ends: BTreeMap<Option<OutlinePartId>, i64> = BTreeMap::new();
            for row in outline.rows() {
                let end = ends.entry(row.parent).or_default();
                *end = (*end).max(row.position + 1);
            }
            let mut waiting: Vec<(Option<OutlinePartId>, Planned)> =
                plan.into_iter().rev().map(|part| (None, part)).collect();
            while let Some((parent, part)) = waiting.pop() {
                let id = match outline.rows().iter().find(|row| row.thing == part.thing) {
                    Some(row) => row.id,
                    None => {
                        let end = ends.entry(parent).or_default();
                        let row = OutlinePartRow {
                            id: OutlinePartId(0),
                            parent,
                            position: *end,
                            thing: part.thing,
                            words: String::new(),
                        };
                        *end += 1;
                        made += 1;
                        let guid = action.guid();
                        action.writer.insert_outline_part(&guid, &row, action.at)?
                    }
                };
                waiting.extend(part.below.into_iter().rev().map(|part| (Some(id), part)));
            }
            action.writer.describe(String::new(), made);
            Ok(super::count(made))
        })
    }
}

fn is_used(themes: &crate::themes::Themes, id: ThemeId) -> bool {
    themes.rows.get(&id).is_some_and(|row| row.status != ThemeStatus::SetAside)
}
