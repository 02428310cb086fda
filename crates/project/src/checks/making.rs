//! Checks of the third stage: what has become of the codes, and are the candidates themes?

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use sitat_analysis::reads_like_topic;
use sitat_model::{GuideQuestionId, Message, SourceId, TextRange, ThemeId, ThemeStatus, TurnId};

use super::{CheckItem, CheckPlace, Found, Ground, Threshold, percent};
use crate::asking::answers;
use crate::themes::ThemeView;
use crate::{Project, ProjectError};

/// A theme that a check has found.
pub(super) fn of_theme(view: &ThemeView) -> CheckItem {
    let id = view.row.id;
    CheckItem::new(format!("theme:{id}"), &view.row.texts.name, CheckPlace::Theme(id))
}

/// Two themes that a check has found; it leads to the first.
pub(super) fn of_themes(one: &ThemeView, other: &ThemeView) -> CheckItem {
    let (first, second) = (one.row.id.min(other.row.id), one.row.id.max(other.row.id));
    let item = CheckItem::new(format!("themes:{first}-{second}"), &one.row.texts.name, CheckPlace::Theme(one.row.id));
    item.with(Message::new("check-item-and-theme").with("name", other.row.texts.name.as_str()))
}

impl Project {
    /// The themes that are not set aside, in their order.
    pub(crate) fn themes_in_use(&mut self) -> Result<Vec<ThemeView>, ProjectError> {
        let mut themes = self.themes()?;
        themes.retain(|view| view.row.status != ThemeStatus::SetAside);
        Ok(themes)
    }

    /// Codes that are in no theme and in no tray. As long as there is no theme, there is nothing to place them in.
    pub(super) fn unplaced_codes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        if ground.themes.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let structure = self.structure()?;
        let unplaced = self.code_cards()?.into_iter().filter(|card| card.is_unplaced() && card.extracts > 0);
        Ok(Some(unplaced.map(|card| structure.code_item(card.code)).collect()))
    }

    /// Candidates whose main point nobody has written.
    pub(super) fn without_main_point(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let themes = &ground.themes;
        let without = themes
            .iter()
            .filter(|view| view.row.status == ThemeStatus::Candidate && view.row.texts.claim.trim().is_empty());
        Ok(Some(without.map(of_theme).collect()))
    }

    /// Themes that hold the extracts of one code and nothing else.
    pub(super) fn themes_of_one_code(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let rows = &ground.rows;
        let themes = &ground.themes;
        self.segments()?;
        let segments = self.segments.as_ref();
        let is_one = |view: &&ThemeView| {
            let [code] = view.codes.as_slice() else { return false };
            let has_more = structure.codebook.with_descendants(*code).len() > 1
                || themes.iter().any(|other| other.row.parent == Some(view.row.id))
                || rows.evidence_of(view.row.id).any(|row| {
                    let segment = segments.and_then(|all| all.get(row.segment));
                    row.is_kept() && segment.is_some_and(|segment| !segment.passage.codes.contains(code))
                });
            !has_more
        };
        Ok(Some(themes.iter().filter(is_one).map(of_theme).collect()))
    }

    /// Themes of which nearly all extracts answer one question of the guide. Extracts of which it is not known what they
    /// answer are left out.
    pub(super) fn themes_of_one_question(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let guides = self.guides()?;
        if guides.links.is_empty() {
            // Without turns that are linked to questions nobody knows what is an answer to what.
            return Ok(ground.themes.is_empty().then(Vec::new));
        }
        let (least, share) =
            (ground.threshold(Threshold::ThemeExtracts) as usize, ground.threshold(Threshold::QuestionShare));
        let belonging = &ground.belonging;
        let mut put: BTreeMap<TurnId, Vec<GuideQuestionId>> = BTreeMap::new();
        for link in &guides.links {
            put.entry(link.turn).or_default().push(guides.first_version_of(link.question));
        }
        // What each turn of a source answers, found out once.
        let mut answered: BTreeMap<SourceId, Vec<(TextRange, Vec<GuideQuestionId>)>> = BTreeMap::new();
        let mut items = Vec::new();
        for view in &ground.themes {
            let mut counts: BTreeMap<GuideQuestionId, usize> = BTreeMap::new();
            let mut known = 0;
            for segment in belonging.get(&view.row.id).into_iter().flatten() {
                let Some((source, extent)) = self.segments()?.get(*segment).map(|own| (own.source(), own.extent()))
                else {
                    continue;
                };
                if let Entry::Vacant(empty) = answered.entry(source) {
                    let context = self.context(source)?;
                    let told = answers(&context, |turn| put.get(&turn).cloned().unwrap_or_default());
                    empty.insert(told.into_iter().map(|(own, _, turn)| (turn.range, own)).collect());
                }
                let turns = answered.get(&source).into_iter().flatten();
                let mut questions: Vec<GuideQuestionId> =
                    turns.filter(|(turn, _)| turn.overlaps(extent)).flat_map(|(_, own)| own).copied().collect();
                questions.sort_unstable();
                questions.dedup();
                known += usize::from(!questions.is_empty());
                questions.into_iter().for_each(|question| *counts.entry(question).or_default() += 1);
            }
            let most = counts.into_iter().max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id)));
            let Some((question, count)) = most.filter(|_| known >= least.max(1)) else { continue };
            if count.saturating_mul(100) >= known.saturating_mul(share as usize) {
                let note = Message::new("check-item-one-question")
                    .with("percent", percent(count, known))
                    .with("number", guides.number_of(question));
                items.push(of_theme(view).with(note));
            }
        }
        Ok(Some(items))
    }

    /// Themes whose name says what they are about and not what was found.
    pub(super) fn topic_names(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let themes = &ground.themes;
        Ok(Some(themes.iter().filter(|view| reads_like_topic(&view.row.texts.name)).map(of_theme).collect()))
    }

    /// Themes with extracts of one case only, where there are several cases.
    pub(super) fn themes_of_one_case(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        if structure.cases.len() < 2 {
            return Ok(Some(Vec::new()));
        }
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let [case] = view.counts.cases.as_slice() else { return None };
            let name = structure.case(*case).ok()?.name.clone();
            Some(of_theme(view).with(Message::new("check-item-only-in").with("name", name)))
        });
        Ok(Some(items.collect()))
    }
}

/// Whether a theme stands above another one, or the other way round.
pub(super) fn are_in_line(tree: &sitat_model::ThemeTree, one: ThemeId, other: ThemeId) -> bool {
    tree.is_within(one, other) || tree.is_within(other, one)
}
