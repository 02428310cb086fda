//! Checks of the fourth stage: do the themes hold, against their extracts and against the whole set?

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{Fit, MapNoun, Message, Role, SegmentId, SourceKind, ThemeStatus};

use super::making::{are_in_line, of_theme, of_themes};
use super::{Found, Ground, Threshold, percent};
use crate::{Project, ProjectError};

/// With fewer participants nothing is said of how many carry a theme.
const FEWEST_PARTICIPANTS: usize = 5;

impl Project {
    /// Themes with extracts that nobody has held against them.
    pub(super) fn not_reviewed(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let left = view.counts.own.saturating_sub(view.counts.reviewed);
            let note = Message::new("check-item-not-reviewed").with("count", left).with("all", view.counts.own);
            (left > 0).then(|| of_theme(view).with(note))
        });
        Ok(Some(items.collect()))
    }

    /// Themes with many extracts that do not fit, of those that were reviewed.
    pub(super) fn many_misfits(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let most = ground.threshold(Threshold::Misfits) as usize;
        let rows = &ground.rows;
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let fits: Vec<Fit> = rows.evidence_of(view.row.id).filter_map(|row| row.fit).collect();
            let misfits = fits.iter().filter(|fit| **fit == Fit::DoesNotFit).count();
            let note = Message::new("check-item-misfits").with("count", misfits).with("all", fits.len());
            (misfits * 100 > fits.len() * most).then(|| of_theme(view).with(note))
        });
        Ok(Some(items.collect()))
    }

    /// Pairs of themes with many extracts in common; one below the other is no pair.
    pub(super) fn shared_extracts(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let limit = ground.threshold(Threshold::Shared) as usize;
        let rows = &ground.rows;
        let belonging = &ground.belonging;
        let themes = &ground.themes;
        let sets: Vec<BTreeSet<SegmentId>> =
            themes.iter().map(|view| belonging.get(&view.row.id).into_iter().flatten().copied().collect()).collect();
        let mut items = Vec::new();
        for (place, one) in themes.iter().enumerate() {
            for (beside, other) in themes.iter().enumerate().skip(place + 1) {
                if are_in_line(&rows.tree, one.row.id, other.row.id) {
                    continue;
                }
                let both = sets[place].intersection(&sets[beside]).count();
                let either = sets[place].len() + sets[beside].len() - both;
                if both * 100 > either * limit {
                    items.push(of_themes(one, other));
                }
            }
        }
        Ok(Some(items))
    }

    /// Themes since whose change, of scope or of what is in them, not all sources were gone through.
    pub(super) fn not_revisited(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let gone_through = self.store.read().last_readings()?;
        let shaped = self.store.read().theme_shapes()?;
        let counted: Vec<_> =
            structure.sources.iter().filter(|source| source.kind != SourceKind::Survey).map(|row| row.id).collect();
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let at = *shaped.get(&view.row.id)?;
            let left = counted.iter().filter(|source| gone_through.get(source).is_none_or(|passed| *passed < at));
            let left = left.count();
            let note = Message::new("check-item-sources-left").with("count", left).with("all", counted.len());
            (left > 0).then(|| of_theme(view).with(note))
        });
        Ok(Some(items.collect()))
    }

    /// Themes of whose extracts none complicates or contradicts the main point.
    pub(super) fn nothing_against(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let themes = &ground.themes;
        let none = themes.iter().filter(|view| {
            let [_, complicates, contradicts] = view.counts.roles;
            view.counts.own > 0 && complicates + contradicts == 0
        });
        Ok(Some(none.map(of_theme).collect()))
    }

    /// Themes that few of all participants carry.
    pub(super) fn thin_themes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let share = ground.threshold(Threshold::Thin) as usize;
        let speaking: BTreeSet<_> = structure
            .speakers
            .iter()
            .filter(|speaker| speaker.role == Role::Participant)
            .filter_map(|speaker| speaker.participant)
            .collect();
        if speaking.len() < FEWEST_PARTICIPANTS {
            return Ok(Some(Vec::new()));
        }
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let count = view.counts.participants as usize;
            let note = Message::new("check-item-participants").with("count", count).with("all", speaking.len());
            (view.counts.extracts > 0 && count * 100 < speaking.len() * share).then(|| of_theme(view).with(note))
        });
        Ok(Some(items.collect()))
    }

    /// Themes that changed after they were last called reviewed.
    pub(super) fn changed_since_review(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let shaped = self.store.read().theme_shapes()?;
        let reviewed = self.store.read().theme_reviews()?;
        let themes = &ground.themes;
        let changed = themes.iter().filter(|view| {
            matches!(view.row.status, ThemeStatus::Reviewed | ThemeStatus::Defined)
                && shaped
                    .get(&view.row.id)
                    .zip(reviewed.get(&view.row.id))
                    .is_some_and(|(shaped, reviewed)| shaped > reviewed)
        });
        Ok(Some(changed.map(of_theme).collect()))
    }

    /// Themes that came, changed or went after the map was last kept; unknown as long as none was.
    pub(super) fn old_map(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let Some(last) = self.store.read().map_snapshots()?.into_iter().max_by_key(|row| (row.created_at, row.id))
        else {
            return Ok(None);
        };
        let shaped = self.store.read().theme_shapes()?;
        let guids = self.store.read().theme_guids()?;
        let on_map = || last.nodes.iter().filter(|node| node.noun == MapNoun::Theme && node.merged_into.is_none());
        let mut items = Vec::new();
        for view in &ground.themes {
            let guid = guids.get(&view.row.id);
            let kept = on_map().find(|node| Some(&node.guid) == guid);
            let key = match kept {
                None => "check-item-not-on-map",
                Some(node) if node.name != view.row.texts.name => "check-item-renamed-since",
                Some(_) if shaped.get(&view.row.id).is_some_and(|at| *at > last.created_at) => {
                    "check-item-changed-since"
                }
                Some(_) => continue,
            };
            items.push(of_theme(view).with(Message::new(key)));
        }
        let in_use: BTreeSet<&String> = ground.themes.iter().filter_map(|view| guids.get(&view.row.id)).collect();
        for node in on_map().filter(|node| !in_use.contains(&node.guid)) {
            let item =
                super::CheckItem::new(format!("map:{}", node.guid), node.name.as_str(), super::CheckPlace::Project);
            items.push(item.with(Message::new("check-item-gone-since")));
        }
        Ok(Some(items))
    }

    /// The participants with a great part of the quotes that were chosen; unknown as long as none is.
    pub(super) fn loud_voices(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let rows = &ground.rows;
        let in_use: BTreeSet<_> = ground.themes.iter().map(|view| view.row.id).collect();
        // What the chapter quotes, or as long as it quotes nothing, what was chosen for it.
        let mut quotes = ground.written.quoted();
        if quotes.is_empty() {
            let chosen = in_use.iter().flat_map(|id| rows.evidence_of(*id)).filter(|row| row.quote.is_some());
            quotes = chosen.map(|row| row.segment).collect();
        }
        if quotes.is_empty() {
            return Ok(None);
        }
        let mut voices: BTreeMap<sitat_model::ParticipantId, usize> = BTreeMap::new();
        let segments = self.segments()?;
        for segment in quotes.iter().filter_map(|id| segments.get(*id)) {
            let people: BTreeSet<_> = segment.passage.shares.iter().filter_map(|share| share.participant).collect();
            people.into_iter().for_each(|person| *voices.entry(person).or_default() += 1);
        }
        let all: usize = voices.values().sum();
        let mut loudest: Vec<_> = voices.into_iter().collect();
        loudest.sort_by_key(|(person, count)| (std::cmp::Reverse(*count), *person));
        let speaking: BTreeSet<_> = structure
            .speakers
            .iter()
            .filter(|speaker| speaker.role == Role::Participant)
            .filter_map(|speaker| speaker.participant)
            .collect();
        let (one, two) = (ground.threshold(Threshold::OneVoice), ground.threshold(Threshold::TwoVoices));
        let over = |count: usize, limit: u32| count * 100 > all * limit as usize;
        let mut found = 0;
        if loudest.first().is_some_and(|(_, count)| over(*count, one)) {
            found = 1;
        }
        let from = ground.threshold(Threshold::VoicesFrom) as usize;
        let together: usize = loudest.iter().take(2).map(|(_, count)| count).sum();
        if speaking.len() >= from && loudest.len() >= 2 && over(together, two) {
            found = 2;
        }
        let items = loudest.into_iter().take(found).map(|(person, count)| {
            let note = Message::new("check-item-quotes")
                .with("count", count)
                .with("all", all)
                .with("percent", percent(count, all));
            let name = structure.shown_name(person).unwrap_or_default();
            super::CheckItem::new(format!("participant:{person}"), name, super::CheckPlace::Participant(person))
                .with(note)
        });
        Ok(Some(items.collect()))
    }
}
