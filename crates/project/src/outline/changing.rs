//! What is done to the outline: parts made, moved, written and taken out, quotes cut, the form of quotes chosen.

use sitat_analysis::{QuotePiece, quote_pieces, quote_template};
use sitat_model::{
    OutlineKind, OutlinePartId, OutlineThing, QuoteCut, QuoteLayout, QuoteStyle, SegmentId, TextRange, memo_words,
};
use sitat_store::OutlinePartRow;

use super::OutlineError;
use crate::project::Action;
use crate::{Operation, Outcome, Project, ProjectError};

/// What a template can name.
const TEMPLATE_NAMES: [&str; 7] = ["quote", "marked", "label", "case", "id", "source", "turn"];

pub(super) fn position(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

/// Cuts in order, those that overlap joined: what is put in stands where the first of them begins.
fn settled(cuts: &[QuoteCut]) -> Vec<QuoteCut> {
    let trimmed = |cut: &QuoteCut| QuoteCut { insertion: cut.insertion.trim().to_owned(), ..cut.clone() };
    let mut cuts: Vec<QuoteCut> = cuts.iter().map(trimmed).collect();
    cuts.retain(|cut| !cut.range.is_empty() || !cut.insertion.is_empty());
    cuts.sort_by_key(|cut| (cut.range.start, cut.range.end));
    let mut settled: Vec<QuoteCut> = Vec::new();
    for cut in cuts {
        match settled.last_mut() {
            Some(last) if cut.range.start < last.range.end => {
                last.range.end = last.range.end.max(cut.range.end);
                if !cut.insertion.is_empty() {
                    let between = if last.insertion.is_empty() { "" } else { " " };
                    last.insertion = format!("{}{between}{}", last.insertion, cut.insertion);
                }
            }
            _ => settled.push(cut),
        }
    }
    settled
}

/// So many characters of own text stand in the history.
const SHOWN: usize = 80;

/// The beginning of a text.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

impl Project {
    /// What a part is called in the history.
    fn outline_name(&mut self, row: &OutlinePartRow) -> Result<String, ProjectError> {
        if !row.words.is_empty() {
            let first = row.words.lines().next().unwrap_or_default();
            return Ok(shortened(&memo_words(first, |_| None)));
        }
        Ok(match row.thing {
            OutlineThing::Theme(Some(id)) => self.theme_rows()?.theme(id)?.texts.name.clone(),
            OutlineThing::Claim(Some(id)) => self.claim_row(id)?.text,
            OutlineThing::Quote(Some(id)) => {
                let structure = self.structure()?;
                self.excerpt_of(&structure, id)?.unwrap_or_default()
            }
            OutlineThing::Question(Some(id)) => {
                let questions = self.store.read().research_questions()?;
                questions.into_iter().find(|own| own.id == id).map(|own| own.text).unwrap_or_default()
            }
            OutlineThing::Table(Some(id)) => {
                let views = self.store.read().saved_views()?;
                views.into_iter().find(|own| own.id == id).map(|own| own.name).unwrap_or_default()
            }
            _ => String::new(),
        })
    }

    fn check_thing(&mut self, thing: OutlineThing) -> Result<(), ProjectError> {
        if thing.is_gone() {
            return Err(ProjectError::not_found("outline-thing", 0));
        }
        let is_there = match thing {
            OutlineThing::Theme(Some(id)) => self.theme_rows()?.rows.contains_key(&id),
            OutlineThing::Claim(Some(id)) => self.store.read().claims()?.iter().any(|own| own.id == id),
            OutlineThing::Quote(Some(id)) => self.segments()?.get(id).is_some(),
            OutlineThing::Question(Some(id)) => self.store.read().research_questions()?.iter().any(|own| own.id == id),
            OutlineThing::Table(Some(id)) => self.store.read().saved_views()?.iter().any(|own| own.id == id),
            _ => true,
        };
        if !is_there {
            return Err(ProjectError::not_found("outline-thing", thing.row().unwrap_or_default()));
        }
        Ok(())
    }

    /// Puts parts below another one (or at the top), one after the other from a place on among those beside them.
    pub fn create_outline_parts(
        &mut self,
        things: &[(OutlineThing, String)],
        parent: Option<OutlinePartId>,
        place: Option<u32>,
    ) -> Result<Outcome<Vec<OutlinePartId>>, ProjectError> {
        let outline = self.outline_rows()?;
        outline.check_parent(parent)?;
        for (thing, _) in things {
            self.check_thing(*thing)?;
        }
        let beside: Vec<OutlinePartId> = outline.below(parent).map(|row| row.id).collect();
        let place = place.map_or(beside.len(), |place| beside.len().min(place as usize));
        let mut rows: Vec<OutlinePartRow> = Vec::with_capacity(things.len());
        for (thing, words) in things {
            let words = self.with_outline_links(words.trim())?;
            rows.push(OutlinePartRow { id: OutlinePartId(0), parent, position: 0, thing: *thing, words });
        }
        let name = rows.first().map(|row| self.outline_name(row)).transpose()?.unwrap_or_default();
        self.transact(Operation::CreateOutlinePart, None, |action| {
            action.writer.describe(name, rows.len());
            let mut made = Vec::with_capacity(rows.len());
            for (more, row) in rows.into_iter().enumerate() {
                let row = OutlinePartRow { position: position(place + more), ..row };
                let guid = action.guid();
                made.push(action.writer.insert_outline_part(&guid, &row, action.at)?);
            }
            let mut order = beside;
            order.splice(place..place, made.iter().copied());
            place_all(action, parent, &order)?;
            Ok(made)
        })
    }

    /// Gives a part of the outline other words; `[[SI1-14]]` becomes a link to that passage, the name of a table or figure
    /// one to that. `continues` says that the same writing goes on: if nothing else was done since, the change belongs to
    /// the step that is there.
    pub fn write_outline_part(
        &mut self,
        id: OutlinePartId,
        words: &str,
        continues: bool,
    ) -> Result<Outcome<()>, ProjectError> {
        let row = self.outline_rows()?.part(id)?.clone();
        let kind = row.thing.kind();
        if kind == OutlineKind::Quote {
            return Err(OutlineError::NoWords { kind: kind.name() }.into());
        }
        let words = self.with_outline_links(words.trim_end())?;
        let writing = [Operation::WriteOutlinePart.name()];
        let step = if continues { self.store.read().last_step_on("outline_part", id.0, &writing)? } else { None };
        if let Some(step) = step {
            return self.go_on(step, |action| Ok(action.writer.set_outline_words(id, &words)?));
        }
        let name = self.outline_name(&OutlinePartRow { words: words.clone(), ..row })?;
        self.transact(Operation::WriteOutlinePart, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_outline_words(id, &words)?)
        })
    }

    /// Puts a part, with all below it, to a place below another one or at the top.
    pub fn move_outline_part(
        &mut self,
        id: OutlinePartId,
        parent: Option<OutlinePartId>,
        place: u32,
    ) -> Result<Outcome<()>, ProjectError> {
        let outline = self.outline_rows()?;
        let row = outline.part(id)?.clone();
        outline.check_parent(parent)?;
        if parent.is_some_and(|parent| outline.is_within(parent, id)) {
            return Err(OutlineError::BelowItself.into());
        }
        let mut beside: Vec<OutlinePartId> = outline.below(parent).map(|row| row.id).collect();
        beside.retain(|other| *other != id);
        beside.insert(beside.len().min(place as usize), id);
        let name = self.outline_name(&row)?;
        self.transact(Operation::MoveOutlinePart, None, |action| {
            action.writer.describe(name, 1);
            place_all(action, parent, &beside)
        })
    }

    /// Takes parts out of the outline, with those below them. What they show stays in the project.
    pub fn delete_outline_parts(&mut self, ids: &[OutlinePartId]) -> Result<Outcome<()>, ProjectError> {
        let outline = self.outline_rows()?;
        let rows = ids.iter().map(|id| outline.part(*id).cloned()).collect::<Result<Vec<_>, _>>()?;
        let name = rows.first().map(|row| self.outline_name(row)).transpose()?.unwrap_or_default();
        self.transact(Operation::DeleteOutlinePart, None, |action| {
            action.writer.describe(name, rows.len());
            Ok(rows.iter().try_for_each(|row| action.writer.delete_outline_part(row.id))?)
        })
    }

    /// Says anew which words of a quote are left out and what is put in. The source is not touched.
    pub fn cut_quote(&mut self, id: OutlinePartId, cuts: &[QuoteCut]) -> Result<Outcome<()>, ProjectError> {
        let row = self.outline_rows()?.part(id)?.clone();
        let OutlineThing::Quote(Some(segment)) = row.thing else {
            return Err(OutlineError::OutsideQuote.into());
        };
        let (source, ranges) = self.quoted_ranges(segment)?;
        let cuts = settled(cuts);
        let is_inside =
            |cut: &QuoteCut| ranges.iter().any(|range| range.start <= cut.range.start && cut.range.end <= range.end);
        if !cuts.iter().all(is_inside) {
            return Err(OutlineError::OutsideQuote.into());
        }
        if !quote_pieces(&ranges, &cuts).iter().any(|piece| matches!(piece, QuotePiece::Words(_))) {
            return Err(OutlineError::NothingLeft.into());
        }
        let name = self.outline_name(&row)?;
        self.transact(Operation::CutQuote, None, |action| {
            action.writer.describe(name, 1);
            let before: Vec<QuoteCut> = action
                .writer
                .quote_cuts(Some(source))?
                .into_iter()
                .filter(|own| own.part == id)
                .map(|own| own.cut)
                .collect();
            if before != cuts {
                action.writer.set_quote_cuts(id, source, &cuts)?;
            }
            Ok(())
        })
    }

    fn quoted_ranges(&mut self, segment: SegmentId) -> Result<(sitat_model::SourceId, Vec<TextRange>), ProjectError> {
        let segments = self.segments()?;
        let found = segments.get(segment).ok_or_else(|| ProjectError::not_found("segment", segment))?;
        Ok((found.source(), found.ranges().to_vec()))
    }

    /// Says how quotes are shown in the chapter.
    pub fn set_quote_style(&mut self, style: &QuoteStyle) -> Result<Outcome<()>, ProjectError> {
        let style = QuoteStyle {
            template: style.template.trim().to_owned(),
            ellipsis: style.ellipsis.trim().to_owned(),
            ..style.clone()
        };
        if style.ellipsis.is_empty() {
            return Err(OutlineError::BlankEllipsis.into());
        }
        if style.layout == QuoteLayout::Own {
            let named = names_in(&quote_template(&style));
            if let Some(name) = named.iter().find(|name| !TEMPLATE_NAMES.contains(&name.as_str())) {
                return Err(OutlineError::UnknownInTemplate { name: name.clone() }.into());
            }
            if !named.iter().any(|name| ["quote", "marked"].contains(&name.as_str())) {
                return Err(OutlineError::TemplateWithoutWords.into());
            }
        }
        let before = self.store.read().quote_style()?;
        self.transact(Operation::SetQuoteStyle, None, |action| {
            action.writer.describe(style.layout.name(), 1);
            if before != style {
                action.writer.set_quote_style(&style)?;
            }
            Ok(())
        })
    }
}

/// What a template names.
fn names_in(template: &str) -> Vec<String> {
    let named = template.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    named.map(|(name, _)| name.to_owned()).collect()
}

/// Numbers parts beside each other anew.
pub(super) fn place_all(
    action: &Action<'_>,
    parent: Option<OutlinePartId>,
    ids: &[OutlinePartId],
) -> Result<(), ProjectError> {
    for (place, id) in ids.iter().enumerate() {
        action.writer.place_outline_part(*id, parent, position(place))?;
    }
    Ok(())
}
