//! What an edit does to everything that has a place in the text: worked out first, then written as part of a step.

use std::collections::BTreeMap;

use sitat_model::{Edit, Quote, QuoteCut, SourceId, TextOffset, TextRange, Turn, TurnId, words};
use sitat_store::{AnchorRow, DisplacedRow, NewTurn, QuoteCutRow, Reader, RevisionRow, StyleRow};

use crate::ProjectError;
use crate::project::Action;
use crate::texts::BaseText;

/// Megabytes that a text may have after an edit.
const LIMIT: usize = 50;

/// Why a text was edited: by hand, by replacing, or by a corrected file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevisionKind {
    /// By tidying it when it entered.
    Cleaning,
    /// By hand.
    Edit,
    /// By replacing words.
    Replace,
    /// By a corrected file.
    Correction,
}

impl RevisionKind {
    /// The name in the file and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cleaning => "cleaning",
            Self::Edit => "edit",
            Self::Replace => "replace",
            Self::Correction => "correction",
        }
    }

    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "cleaning" => Self::Cleaning,
            "replace" => Self::Replace,
            "correction" => Self::Correction,
            _ => Self::Edit,
        }
    }
}

/// A stretch that a change touches: where it was, and where it is to be.
pub(crate) struct MovedAnchor {
    pub(crate) before: AnchorRow,
    pub(crate) after: Result<AnchorRow, DisplacedRow>,
}

/// An edit of a source with all that follows from it.
pub(crate) struct TextMove {
    pub(crate) source: SourceId,
    pub(crate) edit: Edit,
    pub(crate) after: BaseText,
    pub(crate) words: u32,
    pub(crate) anchors: Vec<MovedAnchor>,
    /// New context of stretches that no change touches.
    contexts: Vec<(i64, Quote)>,
    styles_before: Vec<i64>,
    styles: Vec<(i64, StyleRow)>,
    pub(crate) new_styles: Vec<StyleRow>,
    /// Turns in their new place.
    pub(crate) turns: Vec<Turn>,
    pub(crate) turns_gone: Vec<TurnId>,
    pub(crate) new_turns: Vec<NewTurn>,
    displaced: Vec<DisplacedRow>,
    /// Cuts of quotes that a change touches, and where those that are left are to be.
    cuts_before: Vec<i64>,
    cuts: Vec<QuoteCutRow>,
}

/// Where a style is afterwards. Headings and cells take in what is written at their edges.
fn style_after(edit: &Edit, style: &StyleRow) -> Option<StyleRow> {
    let is_block = ["heading", "cell", "row"].iter().any(|block| style.style.starts_with(block));
    let range = if is_block { Some(edit.map_block(style.range)) } else { edit.map_passage(style.range) };
    let range = range.filter(|range| !range.is_empty())?;
    Some(StyleRow { range, style: style.style.clone() })
}

/// Where a cut of a quote is afterwards; `None` where nothing of it is left to be cut.
fn cut_after(edit: &Edit, row: QuoteCutRow) -> Option<QuoteCutRow> {
    let range = match edit.map_passage(row.cut.range).filter(|range| !range.is_empty()) {
        Some(range) => range,
        None if row.cut.insertion.is_empty() => return None,
        None => {
            let place = edit.map_place(row.cut.range.start);
            TextRange { start: place, end: place }
        }
    };
    Some(QuoteCutRow { cut: QuoteCut { range, ..row.cut }, ..row })
}

fn anchor_after(before: &AnchorRow, edit: &Edit, old: &BaseText, new: &BaseText) -> Result<AnchorRow, DisplacedRow> {
    let Some(range) = edit.map_passage(before.range) else {
        let is_replaced = edit.changes().iter().any(|change| {
            change.before.start <= before.range.start
                && before.range.end <= change.before.end
                && !change.inserted.is_empty()
        });
        return Err(DisplacedRow {
            id: 0,
            segment: before.segment,
            reason: if is_replaced { "changed" } else { "deleted" }.to_owned(),
            near: edit.map_place(before.range.start),
            quote: before.quote.clone(),
        });
    };
    let mut quote = new.quote(range);
    // What was doubtful before stays so: the words that somebody coded are not forgotten on the way.
    if old.slice(before.range) != before.quote.exact {
        quote.exact.clone_from(&before.quote.exact);
    }
    Ok(AnchorRow { range, quote, ..before.clone() })
}

/// Words that somebody says or writes.
pub(crate) fn count_words<'turns>(text: &BaseText, turns: impl IntoIterator<Item = &'turns Turn>) -> u32 {
    let count: usize = turns.into_iter().map(|turn| words(text.slice(turn.content())).count()).sum();
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl TextMove {
    /// Works out what an edit of a text does. `writing_in` is the turn in whose field it was written, if in one.
    pub(crate) fn plan(
        reader: &Reader<'_>,
        source: (SourceId, u32),
        text: &BaseText,
        turns: &[Turn],
        edit: Edit,
        writing_in: Option<TurnId>,
    ) -> Result<Self, ProjectError> {
        let (source, words_before) = source;
        let inserted: usize = edit.changes().iter().map(|change| change.inserted.len()).sum();
        if text.text.len().saturating_add(inserted) > LIMIT << 20 {
            return Err(ProjectError::TextTooLong { limit: LIMIT });
        }
        let after = BaseText::new(edit.apply(&text.text, &text.map)?);
        if after.text.trim().is_empty() {
            return Err(ProjectError::NothingLeft);
        }
        let turns_after = edit.map_turns(turns, writing_in);
        let concerned: BTreeMap<TurnId, &Turn> = turns.iter().map(|turn| (turn.id, turn)).collect();
        let old = turns_after.iter().filter_map(|turn| concerned.get(&turn.id).copied());
        let words =
            words_before.saturating_sub(count_words(text, old)).saturating_add(count_words(&after, &turns_after));
        let mut moved = Self {
            source,
            words,
            anchors: Vec::new(),
            contexts: Vec::new(),
            styles_before: Vec::new(),
            styles: Vec::new(),
            new_styles: Vec::new(),
            turns: turns_after,
            turns_gone: Vec::new(),
            new_turns: Vec::new(),
            displaced: Vec::new(),
            cuts_before: Vec::new(),
            cuts: Vec::new(),
            after,
            edit,
        };
        moved.plan_anchors(reader, text)?;
        for (id, style) in reader.identified_styles(source)? {
            if moved.edit.touches(style.range) {
                moved.styles_before.push(id);
                moved.styles.extend(style_after(&moved.edit, &style).map(|style| (id, style)));
            }
        }
        for lost in reader.displaced(Some(source))? {
            if moved.edit.touches(TextRange { start: lost.near, end: lost.near }) {
                let near = moved.edit.map_place(lost.near);
                moved.displaced.push(DisplacedRow { near, ..lost });
            }
        }
        for row in reader.quote_cuts(Some(source))? {
            if moved.edit.touches(row.cut.range) {
                moved.cuts_before.push(row.id);
                moved.cuts.extend(cut_after(&moved.edit, row));
            }
        }
        Ok(moved)
    }

    fn plan_anchors(&mut self, reader: &Reader<'_>, text: &BaseText) -> Result<(), ProjectError> {
        let (Some(first), Some(last)) = (self.edit.changes().first(), self.edit.changes().last()) else {
            return Ok(());
        };
        let around = |range: TextRange| {
            TextRange::new(range.start.0.saturating_sub(Quote::CONTEXT), range.end.0.saturating_add(Quote::CONTEXT))
        };
        let extent = TextRange { start: first.before.start, end: last.before.end };
        for anchor in reader.anchors(self.source, around(extent))? {
            if self.edit.touches(anchor.range) {
                let after = anchor_after(&anchor, &self.edit, text, &self.after);
                self.anchors.push(MovedAnchor { before: anchor, after });
            } else if self.edit.touches(around(anchor.range)) {
                let shift = |offset: TextOffset| self.edit.shifted(offset);
                let range = TextRange { start: shift(anchor.range.start), end: shift(anchor.range.end) };
                let quote = Quote { exact: anchor.quote.exact, ..self.after.quote(range) };
                self.contexts.push((anchor.id, quote));
            }
        }
        Ok(())
    }

    /// Where styles come from a file, the old ones go.
    pub(crate) fn replace_styles(&mut self, reader: &Reader<'_>, new: Vec<StyleRow>) -> Result<(), ProjectError> {
        self.styles_before = reader.identified_styles(self.source)?.into_iter().map(|(id, _)| id).collect();
        self.styles.clear();
        self.new_styles = new;
        Ok(())
    }

    /// How many stretches lose all their words.
    pub(crate) fn lost(&self) -> u32 {
        u32::try_from(self.anchors.iter().filter(|anchor| anchor.after.is_err()).count()).unwrap_or(u32::MAX)
    }

    /// Writes the edit as part of a step. Rows that a change touches are taken away while the text moves, so that
    /// undo, which runs backwards, never meets places of the other side.
    pub(crate) fn write(&self, action: &mut Action<'_>, kind: RevisionKind) -> Result<(), ProjectError> {
        let guid = action.guid();
        let coder = action.coder(None)?;
        let writer = action.writer;
        let parent = writer.current_revision(self.source)?;
        let (kind, created_at) = (kind.name().to_owned(), action.at);
        let row = RevisionRow { id: 0, source: self.source, parent, kind, coder, created_at };
        let revision = writer.insert_revision(&guid, &row, &self.edit)?;
        self.anchors.iter().try_for_each(|anchor| writer.delete_anchor(anchor.before.id))?;
        self.styles_before.iter().try_for_each(|id| writer.delete_style(*id))?;
        self.displaced.iter().try_for_each(|lost| writer.delete_displaced(lost.id))?;
        self.cuts_before.iter().try_for_each(|id| writer.delete_quote_cut(*id))?;
        self.turns_gone.iter().try_for_each(|id| writer.delete_turn(*id))?;
        self.turns.iter().try_for_each(|turn| writer.park_turn(turn.id))?;
        writer.move_text(self.source, revision, self.words, self.after.map.characters())?;
        for anchor in &self.anchors {
            match &anchor.after {
                Ok(after) => writer.restore_anchor(after)?,
                Err(lost) => writer.insert_displaced(lost)?,
            }
        }
        self.contexts.iter().try_for_each(|(id, quote)| writer.set_anchor_quote(*id, quote))?;
        self.styles.iter().try_for_each(|(id, style)| writer.restore_style(self.source, *id, style))?;
        self.new_styles.iter().try_for_each(|style| writer.insert_style(self.source, style))?;
        self.displaced.iter().try_for_each(|lost| writer.restore_displaced(lost))?;
        self.cuts.iter().try_for_each(|cut| writer.restore_quote_cut(cut))?;
        self.turns.iter().try_for_each(|turn| writer.set_turn(turn.id, &NewTurn::from(turn)))?;
        self.new_turns.iter().try_for_each(|turn| writer.insert_turn(self.source, turn))?;
        Ok(())
    }
}
