//! Where codes lie: in themes, in the trays beside them, or nowhere yet; and places on the wall.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CaseId, CodeId, CodeTray, SegmentId, ThemeId, ThemeStatus};
use sitat_store::OnWall;

use super::writing::reason_of;
use super::{Themes, count};
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Code points of a passage on a card.
const LINE: usize = 90;
/// Passages on a card.
const LINES: usize = 2;

/// Where codes are to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePlace {
    /// In a theme.
    Theme(ThemeId),
    /// In a tray.
    Tray(CodeTray),
    /// Nowhere yet.
    Unplaced,
}

/// A code as a card.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeCard {
    /// The code.
    pub code: CodeId,
    /// Its passages and those of the codes below it, each once.
    pub extracts: u32,
    /// The beginnings of its first passages.
    pub lines: Vec<String>,
    /// The cases that its passages count in.
    pub cases: Vec<CaseId>,
    /// The themes that it is in itself, those that are set aside left out.
    pub themes: Vec<ThemeId>,
    /// The nearest code above it that is in a theme or in a tray, if it is in none itself.
    pub placed_with: Option<CodeId>,
    /// The tray that it lies in.
    pub tray: Option<CodeTray>,
    /// Why it lies there.
    pub reason: String,
    /// Where it was put on the wall.
    pub place: Option<(f64, f64)>,
}

impl CodeCard {
    /// Whether nobody has said where it belongs.
    pub fn is_unplaced(&self) -> bool {
        self.themes.is_empty() && self.tray.is_none() && self.placed_with.is_none()
    }
}

/// Where something is to be on the wall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WallPlace {
    /// What.
    pub thing: OnWall,
    /// From the left.
    pub x: f64,
    /// From above.
    pub y: f64,
}

fn beginning(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LINE) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}

/// The themes in use that codes are in themselves.
fn themes_of_codes(themes: &Themes) -> BTreeMap<CodeId, Vec<ThemeId>> {
    let mut all: BTreeMap<CodeId, Vec<ThemeId>> = BTreeMap::new();
    for (id, _) in themes.tree.in_order() {
        if themes.rows.get(&id).is_some_and(|row| row.status != ThemeStatus::SetAside) {
            for code in themes.codes_of(id) {
                all.entry(*code).or_default().push(id);
            }
        }
    }
    all
}

impl Project {
    /// The codes that are in use, in codebook order, with where they lie.
    pub fn code_cards(&mut self) -> Result<Vec<CodeCard>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        self.attribute_passages()?;
        let placed = themes_of_codes(&themes);
        let trays: BTreeMap<CodeId, (CodeTray, String)> =
            self.store.read().code_trays()?.into_iter().map(|row| (row.code, (row.tray, row.reason))).collect();
        let places: BTreeMap<OnWall, (f64, f64)> =
            self.store.read().wall_places()?.into_iter().map(|(thing, x, y)| (thing, (x, y))).collect();
        let mut cards = Vec::new();
        for (code, _) in structure.codebook.in_order() {
            if structure.codes.get(&code).is_none_or(|row| row.retired_at.is_some()) {
                continue;
            }
            let own = structure.codebook.with_descendants(code);
            let found: Vec<SegmentId> = self.segments()?.with_codes(&own).into_iter().map(crate::Segment::id).collect();
            let is_placed = |code: &CodeId| placed.contains_key(code) || trays.contains_key(code);
            // What only groups codes is no card, unless somebody has placed it.
            if structure.codes.get(&code).is_none_or(|row| !row.is_codable) && !is_placed(&code) {
                continue;
            }
            let line = structure.codebook.lineage(code);
            let above = line.iter().rev().skip(1).copied().find(|above| is_placed(above));
            let (tray, reason) = match trays.get(&code) {
                Some((tray, reason)) if !placed.contains_key(&code) => (Some(*tray), structure.veiled(reason)),
                _ => (None, String::new()),
            };
            let cases: BTreeSet<CaseId> = {
                let segments = self.segments()?;
                let shares = found.iter().filter_map(|id| segments.get(*id)).flat_map(|own| &own.passage.shares);
                shares.flat_map(|share| share.cases.iter().copied()).collect()
            };
            let mut lines = Vec::new();
            for segment in found.iter().take(LINES) {
                lines.push(self.first_line(&structure, *segment)?);
            }
            cards.push(CodeCard {
                code,
                extracts: count(found.len()),
                lines,
                cases: structure.cases.iter().map(|case| case.id).filter(|case| cases.contains(case)).collect(),
                themes: placed.get(&code).cloned().unwrap_or_default(),
                placed_with: above.filter(|_| !is_placed(&code)),
                tray,
                reason,
                place: places.get(&OnWall::Code(code)).copied(),
            });
        }
        Ok(cards)
    }

    fn first_line(&mut self, structure: &Structure, id: SegmentId) -> Result<String, ProjectError> {
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?;
        let (source, range) = (segment.source(), segment.ranges().first().copied().unwrap_or_default());
        let (text, context) = (self.text(source)?, self.context(source)?);
        Ok(beginning(&structure.shown_words(&text, &context, range)))
    }

    /// Where the frames of themes were put on the wall.
    pub fn frame_places(&mut self) -> Result<Vec<WallPlace>, ProjectError> {
        let places = self.store.read().wall_places()?.into_iter();
        let frames = places.filter(|(thing, ..)| matches!(thing, OnWall::Theme(_)));
        Ok(frames.map(|(thing, x, y)| WallPlace { thing, x, y }).collect())
    }

    /// Lays codes into a theme, into a tray, or out of all. What leaves which theme is named; a tray takes codes out of
    /// every theme. To set codes aside needs a reason.
    pub fn place_codes(
        &mut self,
        codes: &[CodeId],
        leaving: &[(CodeId, ThemeId)],
        place: CodePlace,
        reason: Option<&str>,
    ) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        codes.iter().try_for_each(|code| structure.codebook.code(*code).map(|_| ()))?;
        leaving.iter().try_for_each(|(_, theme)| themes.theme(*theme).map(|_| ()))?;
        let reason = reason_of(reason);
        if place == CodePlace::Tray(CodeTray::SetAside) && reason.is_none() {
            return Err(ProjectError::SetAsideWithoutReason);
        }
        let name = match place {
            CodePlace::Theme(id) => Some(themes.theme(id)?.texts.name.clone()),
            CodePlace::Tray(_) | CodePlace::Unplaced => None,
        };
        self.transact(Operation::PlaceCodes, reason, |action| {
            let subject = codes.first().map(|id| structure.code_name(*id)).unwrap_or_default();
            let subject = name.map(|name| format!("{subject} → {name}")).unwrap_or(subject);
            action.writer.describe(subject, codes.len());
            for code in codes {
                // What a theme held that is set aside is still told by it.
                let is_in_use =
                    |theme: &ThemeId| themes.rows.get(theme).is_some_and(|row| row.status != ThemeStatus::SetAside);
                let leaves = |theme: ThemeId| match place {
                    CodePlace::Theme(into) if into == theme => false,
                    _ if leaving.contains(&(*code, theme)) => true,
                    CodePlace::Tray(_) => is_in_use(&theme),
                    CodePlace::Unplaced => leaving.is_empty() && is_in_use(&theme),
                    CodePlace::Theme(_) => false,
                };
                for theme in themes.codes.iter().filter(|(_, own)| own.contains(code)).map(|(theme, _)| *theme) {
                    if leaves(theme) {
                        action.writer.delete_theme_code(theme, *code)?;
                        action.writer.reshape_theme(theme, action.at)?;
                    }
                }
                match place {
                    CodePlace::Theme(into) => {
                        action.writer.insert_theme_code(into, *code)?;
                        if !themes.codes_of(into).contains(code) {
                            action.writer.reshape_theme(into, action.at)?;
                        }
                        action.writer.set_code_tray(*code, None)?;
                    }
                    CodePlace::Tray(tray) => {
                        action.writer.set_code_tray(*code, Some((tray, reason.unwrap_or_default())))?;
                    }
                    CodePlace::Unplaced => action.writer.set_code_tray(*code, None)?,
                }
            }
            Ok(())
        })
    }

    /// Puts cards and frames in their places on the wall.
    pub fn arrange_wall(&mut self, places: &[WallPlace]) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        for place in places {
            match place.thing {
                OnWall::Theme(id) => themes.theme(id).map(|_| ())?,
                OnWall::Code(id) => structure.codebook.code(id).map(|_| ())?,
            }
            if !place.x.is_finite() || !place.y.is_finite() {
                return Err(ProjectError::NoPlace);
            }
        }
        self.transact(Operation::ArrangeWall, None, |action| {
            action.writer.describe(String::new(), places.len());
            for place in places {
                action.writer.set_wall_place(place.thing, place.x, place.y)?;
            }
            Ok(())
        })
    }
}
