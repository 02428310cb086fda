//! Checks of the sixth stage that need no finished text: what claims rest on, and what goes into the report.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{NameMatcher, bare_claim, singled_out, unsuited_words};
use sitat_model::{Approach, CaseId, ClaimScope, MemoKind, MemoTarget, Message, SegmentId, SourceId};

use super::making::of_theme;
use super::{CheckItem, CheckPlace, Found, Ground};
use crate::claims::ClaimView;
use crate::{Project, ProjectError};

/// So many names are told of those who are missing.
const TOLD: usize = 4;

fn of_claim(view: &ClaimView) -> CheckItem {
    CheckItem::new(format!("claim:{}", view.row.id), &view.row.text, CheckPlace::Claim(view.row.id))
}

fn some_names(names: &[String]) -> String {
    let told = names.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > TOLD { format!("{told} …") } else { told }
}

impl Project {
    /// Claims that say more than their evidence: fewer speak for it, somebody speaks against what is said of all, or the
    /// same is claimed twice of other numbers.
    pub(super) fn claims_too_far(&mut self) -> Result<Found, ProjectError> {
        let claims = self.claims()?;
        let mut scopes: BTreeMap<String, Vec<ClaimScope>> = BTreeMap::new();
        for view in &claims {
            scopes.entry(bare_claim(&view.row.text)).or_default().push(view.row.scope);
        }
        let mut items = Vec::new();
        for view in &claims {
            let has_evidence = view.roles.iter().any(|count| *count > 0);
            let others = scopes.get(&bare_claim(&view.row.text)).map_or(&[][..], Vec::as_slice);
            let note = if others.iter().any(|scope| *scope != view.row.scope) {
                Message::new("check-item-two-scopes")
            } else {
                match &view.reach {
                    // What no passage carries at all is another check's.
                    Some(reach) if has_evidence && !reach.contradicting.is_empty() && !reach.carries => {
                        Message::new("check-item-contradicted").with("names", some_names(&reach.contradicting))
                    }
                    Some(reach) if has_evidence && !reach.carries => Message::new("check-item-reach")
                        .with("count", reach.count())
                        .with("all", reach.total)
                        .with("names", some_names(&reach.missing)),
                    _ => continue,
                }
            };
            items.push(of_claim(view).with(note));
        }
        Ok(Some(items))
    }

    /// Claims that no extract is marked for.
    pub(super) fn claims_without_evidence(&mut self) -> Result<Found, ProjectError> {
        let claims = self.claims()?;
        let supports = |view: &&ClaimView| view.roles[0] > 0;
        Ok(Some(claims.iter().filter(|view| !supports(view)).map(of_claim).collect()))
    }

    /// Extracts that were chosen as quotes or mark a claim and hold names of the list, or point at one person by an
    /// office and a pronoun where the case is told beside them; unknown where the list lies in a file of its own.
    pub(super) fn names_in_extracts(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        if self.store.read().are_names_apart()? {
            return Ok(None);
        }
        let rows = &ground.rows;
        let mut chosen: BTreeSet<SegmentId> = BTreeSet::new();
        for row in rows.evidence.values().flat_map(BTreeMap::values).filter(|row| row.quote.is_some()) {
            chosen.insert(row.segment);
        }
        chosen.extend(self.store.read().claim_evidence()?.into_values().flatten().map(|(segment, _)| segment));
        let matcher = NameMatcher::new(&self.listed_names(None)?);
        let structure = self.structure()?;
        let mut by_source: BTreeMap<SourceId, Vec<SegmentId>> = BTreeMap::new();
        for segment in chosen.into_iter().filter_map(|id| self.segments.as_ref()?.get(id)) {
            by_source.entry(segment.source()).or_default().push(segment.id());
        }
        let mut items = Vec::new();
        for (source, segments) in by_source {
            let hits = self.name_hits(&matcher, source)?;
            let text = self.text(source)?;
            for id in segments {
                let Some(segment) = self.segments()?.get(id) else { continue };
                let count =
                    hits.iter().filter(|hit| segment.ranges().iter().any(|own| own.overlaps(hit.range))).count();
                let words: Vec<&str> = segment.ranges().iter().map(|range| text.slice(*range)).collect();
                let note = match singled_out(&words.join(" ")) {
                    _ if count > 0 => Message::new("check-item-names").with("count", count),
                    Some((office, pronoun)) => {
                        let cases: BTreeSet<CaseId> =
                            segment.passage.shares.iter().flat_map(|share| share.cases.clone()).collect();
                        if cases.is_empty() {
                            continue;
                        }
                        let cases: Vec<CaseId> = cases.into_iter().collect();
                        let note = Message::new("check-item-office").with("office", office).with("pronoun", pronoun);
                        note.with("cases", some_names(&structure.case_names(&cases)))
                    }
                    None => continue,
                };
                items.push(structure.segment_item(segment).with(note));
            }
        }
        Ok(Some(items))
    }

    /// Words in what is written of themes, claims and method that do not sit with the declared approach.
    pub(super) fn unsuited_wording(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        if ground.approach != Some(Approach::Reflexive) {
            return Ok(Some(Vec::new()));
        }
        let told = |words: &[String]| Message::new("check-item-wording").with("words", words.join(", "));
        let mut items = Vec::new();
        for view in &ground.themes {
            let texts = &view.row.texts;
            let own = [&texts.claim, &texts.central_concept, &texts.includes, &texts.excludes, &texts.story];
            let found = unsuited_words(&own.map(String::as_str).join("\n"));
            if !found.is_empty() {
                items.push(of_theme(view).with(told(&found)));
            }
        }
        for view in self.claims()? {
            let found = unsuited_words(&view.row.text);
            if !found.is_empty() {
                items.push(of_claim(&view).with(told(&found)));
            }
        }
        for memo in &ground.memos {
            let found = unsuited_words(&memo.text);
            if memo.kind == MemoKind::Method && memo.target == MemoTarget::Project && !found.is_empty() {
                let beginning: String = memo.text.chars().take(60).collect();
                items.push(
                    CheckItem::new(format!("memo:{}", memo.id), beginning, CheckPlace::Project).with(told(&found)),
                );
            }
        }
        Ok(Some(items))
    }
}
