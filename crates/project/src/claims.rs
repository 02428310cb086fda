//! Claims: what is said of how many, with the extracts that carry it. How many do is counted anew each time; whether
//! the evidence is another one than when somebody last looked at it is told beside it.

mod counting;

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{ClaimId, ClaimScope, EvidenceRole, LinkNoun, SegmentId};
use sitat_store::{ClaimOrigin, ClaimRow, ConfirmedRow};

use crate::structure::Structure;
use crate::{ExcerptView, Operation, Outcome, Project, ProjectError};

pub(crate) use counting::Base;
pub use counting::ReachView;

/// A claim as windows show it.
#[derive(Clone, Debug)]
pub struct ClaimView {
    /// The row; its text is what is written on.
    pub row: ClaimRow,
    /// Its text as it is shown.
    pub shown: String,
    /// Who wrote it.
    pub coder: String,
    /// The name of the theme that it comes from.
    pub theme: Option<String>,
    /// The path of the code of the cell that it comes from.
    pub code: Option<String>,
    /// The case or participant of the cell that it comes from.
    pub column: Option<String>,
    /// How many extracts support, complicate, contradict it.
    pub roles: [u32; 3],
    /// Who speaks for it out of whom; `None` if nobody knows who was asked.
    pub reach: Option<ReachView>,
    /// What is another than when it was last confirmed; `None` if it never was.
    pub changed: Option<Vec<ClaimChange>>,
}

impl ClaimView {
    /// Whether its evidence is another one than when it was last confirmed.
    pub fn is_stale(&self) -> bool {
        self.changed.as_ref().is_some_and(|changed| !changed.is_empty())
    }
}

/// What is another one than when a claim was last confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimChange {
    /// An extract came.
    Added(String),
    /// An extract went: it is marked no longer, or it is gone.
    Removed(String),
    /// An extract does something else for it.
    Role(String),
    /// The words of an extract are other ones.
    Words(String),
    /// Others speak for it, or it is said of others: so many out of so many then.
    Count(u32, u32),
}

/// Tells whether words are the same without holding them.
fn digest(words: &[String]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in words.iter().flat_map(|words| words.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// An extract that is marked for a claim.
#[derive(Clone, Debug)]
pub struct ClaimExtract {
    /// Its words and where they stand.
    pub excerpt: ExcerptView,
    /// What it does.
    pub role: EvidenceRole,
}

pub(crate) type Marked = Vec<(SegmentId, EvidenceRole)>;

impl Project {
    pub(crate) fn claim_row(&self, id: ClaimId) -> Result<ClaimRow, ProjectError> {
        let found = self.store.read().claims()?.into_iter().find(|row| row.id == id);
        found.ok_or_else(|| ProjectError::not_found("claim", id))
    }

    fn marked(&self, id: ClaimId) -> Result<Marked, ProjectError> {
        Ok(self.store.read().claim_evidence()?.remove(&id).unwrap_or_default())
    }

    /// All claims, in the order in which they were made.
    pub fn claims(&mut self) -> Result<Vec<ClaimView>, ProjectError> {
        let rows = self.store.read().claims()?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let structure = self.structure()?;
        let themes = self.theme_rows()?;
        let mut marked = self.store.read().claim_evidence()?;
        let mut confirmed: BTreeMap<ClaimId, Vec<ConfirmedRow>> = BTreeMap::new();
        for row in self.store.read().confirmed_evidence()? {
            confirmed.entry(row.claim).or_default().push(row);
        }
        let mut counting = self.claim_counting()?;
        let mut views = Vec::new();
        for row in rows {
            let own = marked.remove(&row.id).unwrap_or_default();
            let reach = self.reach(&mut counting, row.scope, &row.origin, &own)?;
            let changed = match row.confirmed {
                Some((_, count, total)) => {
                    let before = confirmed.remove(&row.id).unwrap_or_default();
                    Some(self.changed_since(&structure, &before, &own, count.zip(total), reach.as_ref())?)
                }
                None => None,
            };
            let role = |role| super::themes::count(own.iter().filter(|(_, own)| *own == role).count());
            let case = row.origin.case.and_then(|id| structure.case(id).ok()).map(|case| case.name.clone());
            let theme = row.origin.theme.and_then(|id| themes.rows.get(&id));
            views.push(ClaimView {
                shown: structure.veiled(&row.text),
                coder: structure.coders.get(&row.coder).cloned().unwrap_or_default(),
                theme: theme.map(|theme| structure.veiled(&theme.texts.name)),
                code: row.origin.code.map(|id| structure.code_path(id)),
                column: case.or_else(|| structure.shown_name(row.origin.participant?)),
                roles: [role(EvidenceRole::Supports), role(EvidenceRole::Complicates), role(EvidenceRole::Contradicts)],
                reach,
                changed,
                row,
            });
        }
        Ok(views)
    }

    fn changed_since(
        &mut self,
        structure: &Structure,
        before: &[ConfirmedRow],
        now: &Marked,
        counted: Option<(u32, u32)>,
        reach: Option<&ReachView>,
    ) -> Result<Vec<ClaimChange>, ProjectError> {
        let after = self.as_confirmed(structure, ClaimId(0), now)?;
        let mut changes = Vec::new();
        for old in before {
            match after.iter().find(|new| new.guid == old.guid) {
                None => changes.push(ClaimChange::Removed(old.excerpt.clone())),
                Some(new) if new.role != old.role => changes.push(ClaimChange::Role(new.excerpt.clone())),
                Some(new) if new.words != old.words => changes.push(ClaimChange::Words(new.excerpt.clone())),
                Some(_) => {}
            }
        }
        for new in after.iter().filter(|new| before.iter().all(|old| old.guid != new.guid)) {
            changes.push(ClaimChange::Added(new.excerpt.clone()));
        }
        if let (Some((count, total)), Some(reach)) = (counted, reach)
            && (count, total) != (reach.count(), reach.total)
        {
            changes.push(ClaimChange::Count(count, total));
        }
        Ok(changes)
    }

    /// The evidence of a claim as it is remembered.
    fn as_confirmed(
        &mut self,
        structure: &Structure,
        claim: ClaimId,
        marked: &Marked,
    ) -> Result<Vec<ConfirmedRow>, ProjectError> {
        let mut rows = Vec::new();
        for (segment, role) in marked {
            let Some(excerpt) = self.excerpt_of(structure, *segment)? else { continue };
            let Some(guid) = self.store.read().link_guid(LinkNoun::Excerpt, segment.0)? else { continue };
            let quotes = self.store.read().anchored_quotes_of(*segment)?;
            let words: Vec<String> = quotes.into_iter().map(|(_, _, quote)| quote.exact).collect();
            rows.push(ConfirmedRow { claim, guid, excerpt, role: *role, words: digest(&words) });
        }
        Ok(rows)
    }

    /// The extracts that are marked for a claim, in the order in which they were.
    pub fn claim_extracts(&mut self, id: ClaimId) -> Result<Vec<ClaimExtract>, ProjectError> {
        self.claim_row(id)?;
        let mut extracts = Vec::new();
        for (segment, role) in self.marked(id)? {
            extracts.push(ClaimExtract { excerpt: self.excerpt(segment)?, role });
        }
        Ok(extracts)
    }

    /// Makes a claim with its evidence, which is thereby confirmed. `with_theme`: what is marked in its theme is its
    /// evidence as well.
    pub fn create_claim(
        &mut self,
        text: &str,
        scope: ClaimScope,
        origin: ClaimOrigin,
        marked: &[(SegmentId, EvidenceRole)],
        with_theme: bool,
    ) -> Result<Outcome<ClaimId>, ProjectError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ProjectError::BlankClaim);
        }
        let structure = self.structure()?;
        self.check_origin(&structure, &origin)?;
        let themes = self.theme_rows()?;
        let of_theme = origin.theme.filter(|_| with_theme).into_iter().flat_map(|id| themes.evidence_of(id));
        let of_theme = of_theme.filter_map(|row| row.role.map(|role| (row.segment, role)));
        let mut seen = BTreeSet::new();
        let marked: Marked =
            marked.iter().copied().chain(of_theme).filter(|(segment, _)| seen.insert(*segment)).collect();
        self.check_segments(marked.iter().map(|(segment, _)| *segment))?;
        let mut counting = self.claim_counting()?;
        let counted = self.reach(&mut counting, scope, &origin, &marked)?.map(|reach| (reach.count(), reach.total));
        let evidence = self.as_confirmed(&structure, ClaimId(0), &marked)?;
        self.transact(Operation::CreateClaim, None, |action| {
            action.writer.describe(text, 1);
            let coder = action.coder(None)?;
            let guid = action.guid();
            let row = ClaimRow {
                id: ClaimId(0),
                text: text.to_owned(),
                scope,
                origin,
                coder,
                created_at: action.at,
                confirmed: None,
            };
            let id = action.writer.insert_claim(&guid, &row)?;
            for (segment, role) in &marked {
                action.writer.set_claim_evidence(id, *segment, Some(*role))?;
            }
            action.writer.confirm_claim(id, action.at, counted, &evidence)?;
            Ok(id)
        })
    }

    fn check_origin(&mut self, structure: &Structure, origin: &ClaimOrigin) -> Result<(), ProjectError> {
        if let Some(theme) = origin.theme {
            self.theme_rows()?.theme(theme)?;
        }
        if let Some(code) = origin.code {
            structure.codebook.code(code)?;
        }
        if let Some(case) = origin.case {
            structure.case(case)?;
        }
        if let Some(participant) = origin.participant {
            structure.participant(participant).ok_or_else(|| ProjectError::not_found("participant", participant))?;
        }
        Ok(())
    }

    pub(crate) fn check_segments(&mut self, ids: impl IntoIterator<Item = SegmentId>) -> Result<(), ProjectError> {
        let segments = self.segments()?;
        for id in ids {
            segments.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        }
        Ok(())
    }

    /// Whether the evidence of a claim is as it was when somebody last looked at it.
    fn is_up_to_date(&mut self, row: &ClaimRow, marked: &Marked) -> Result<bool, ProjectError> {
        let Some((_, count, total)) = row.confirmed else { return Ok(false) };
        let structure = self.structure()?;
        let before: Vec<ConfirmedRow> =
            self.store.read().confirmed_evidence()?.into_iter().filter(|own| own.claim == row.id).collect();
        let mut counting = self.claim_counting()?;
        let reach = self.reach(&mut counting, row.scope, &row.origin, marked)?;
        Ok(self.changed_since(&structure, &before, marked, count.zip(total), reach.as_ref())?.is_empty())
    }

    /// Gives a claim other words and another scope. Whoever does so has its evidence in view: a claim whose evidence
    /// was as it had been confirmed stays confirmed.
    pub fn write_claim(&mut self, id: ClaimId, text: &str, scope: ClaimScope) -> Result<Outcome<()>, ProjectError> {
        let row = self.claim_row(id)?;
        let text = text.trim();
        if text.is_empty() {
            return Err(ProjectError::BlankClaim);
        }
        let marked = self.marked(id)?;
        let again = self.confirming(&row, scope, &marked, &marked)?;
        let is_same = text == row.text && scope == row.scope;
        self.transact(Operation::WriteClaim, None, |action| {
            action.writer.describe(text, 1);
            if is_same {
                return Ok(());
            }
            action.writer.update_claim(id, text, scope)?;
            if let Some((counted, evidence)) = again {
                action.writer.confirm_claim(id, action.at, counted, &evidence)?;
            }
            Ok(())
        })
    }

    /// What is to be confirmed along with a change by hand; `None` where the claim was stale before.
    #[expect(clippy::type_complexity, reason = "a count and rows, both as the store takes them")]
    fn confirming(
        &mut self,
        row: &ClaimRow,
        scope: ClaimScope,
        before: &Marked,
        after: &Marked,
    ) -> Result<Option<(Option<(u32, u32)>, Vec<ConfirmedRow>)>, ProjectError> {
        if !self.is_up_to_date(row, before)? {
            return Ok(None);
        }
        self.confirmation(row, scope, after).map(Some)
    }

    #[expect(clippy::type_complexity, reason = "a count and rows, both as the store takes them")]
    fn confirmation(
        &mut self,
        row: &ClaimRow,
        scope: ClaimScope,
        marked: &Marked,
    ) -> Result<(Option<(u32, u32)>, Vec<ConfirmedRow>), ProjectError> {
        let structure = self.structure()?;
        let mut counting = self.claim_counting()?;
        let counted = self.reach(&mut counting, scope, &row.origin, marked)?.map(|reach| (reach.count(), reach.total));
        Ok((counted, self.as_confirmed(&structure, row.id, marked)?))
    }

    /// Says what extracts do for a claim; without a role they are no evidence of it.
    pub fn mark_claim_evidence(
        &mut self,
        id: ClaimId,
        segments: &[SegmentId],
        role: Option<EvidenceRole>,
    ) -> Result<Outcome<()>, ProjectError> {
        let row = self.claim_row(id)?;
        self.check_segments(segments.iter().copied())?;
        let before = self.marked(id)?;
        let mut after: Marked = Vec::new();
        for (segment, own) in &before {
            match segments.contains(segment) {
                true => after.extend(role.map(|role| (*segment, role))),
                false => after.push((*segment, *own)),
            }
        }
        for segment in segments.iter().filter(|segment| before.iter().all(|(own, _)| own != *segment)) {
            after.extend(role.map(|role| (*segment, role)));
        }
        let again = if after == before { None } else { self.confirming(&row, row.scope, &before, &after)? };
        self.transact(Operation::MarkClaimEvidence, None, |action| {
            action.writer.describe(row.text.as_str(), segments.len());
            for segment in segments {
                action.writer.set_claim_evidence(id, *segment, role)?;
                if role.is_none() {
                    action.writer.delete_bare_segment(*segment)?;
                }
            }
            if let Some((counted, evidence)) = again {
                action.writer.confirm_claim(id, action.at, counted, &evidence)?;
            }
            Ok(())
        })
    }

    /// Says that a claim was held against its evidence as it is now.
    pub fn confirm_claim(&mut self, id: ClaimId) -> Result<Outcome<()>, ProjectError> {
        let row = self.claim_row(id)?;
        let marked = self.marked(id)?;
        let (counted, evidence) = self.confirmation(&row, row.scope, &marked)?;
        self.transact(Operation::ConfirmClaim, None, |action| {
            action.writer.describe(row.text, 1);
            Ok(action.writer.confirm_claim(id, action.at, counted, &evidence)?)
        })
    }

    /// Takes a claim out; its extracts stay.
    pub fn delete_claim(&mut self, id: ClaimId) -> Result<Outcome<()>, ProjectError> {
        let row = self.claim_row(id)?;
        let marked = self.marked(id)?;
        self.segments()?;
        self.transact(Operation::DeleteClaim, None, |action| {
            action.writer.describe(row.text, 1);
            action.writer.delete_claim(id)?;
            for (segment, _) in marked {
                action.writer.delete_bare_segment(segment)?;
            }
            Ok(())
        })
    }
}
