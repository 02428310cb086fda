//! The review list: words of passages that are not where they were. Each is placed or let go by a person.

use std::collections::BTreeMap;

use sitat_import::QuoteFinder;
use sitat_model::{CodeId, Quote, SegmentId, SourceId, TextOffset, TextRange};
use sitat_store::AnchorRow;

use crate::codings::tidy;
use crate::placing::{Suggestion, suggest};
use crate::{Operation, Outcome, Project, ProjectError, Segment};

/// Places are looked for only for so many; the others get theirs when these are done.
const MOST_SUGGESTIONS: usize = 200;

/// Something on the review list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewItem {
    /// Words that have no place in the text.
    Displaced(i64),
    /// A stretch whose place holds other words.
    Stretch(i64),
}

/// Why words are on the review list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewReason {
    /// They were deleted.
    Deleted,
    /// Others were written in their place.
    Changed,
    /// It is not certain where they are, or the text at their place is another.
    Doubtful,
}

/// Words to be placed or let go.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewView {
    /// What it is.
    pub item: ReviewItem,
    /// The passage.
    pub segment: SegmentId,
    /// Its excerpt id.
    pub excerpt: String,
    /// The source.
    pub source: SourceId,
    /// Why.
    pub reason: ReviewReason,
    /// The words, with what stood around them.
    pub quote: Quote,
    /// Codes on the passage.
    pub codes: Vec<CodeId>,
    /// Where the words were.
    pub near: TextOffset,
    /// Where they may be.
    pub suggestion: Option<Suggestion>,
}

/// What is on the list before its place is looked for.
type Found = (ReviewItem, SegmentId, ReviewReason, Quote, TextOffset);

impl Project {
    /// Words that are not where they were, of a source or of all, by source and place.
    pub fn review_list(&mut self, source: Option<SourceId>) -> Result<Vec<ReviewView>, ProjectError> {
        let structure = self.structure()?;
        if let Some(source) = source {
            structure.source(source)?;
        }
        let mut rows: BTreeMap<SourceId, Vec<Found>> = BTreeMap::new();
        for lost in self.store.read().displaced(source)? {
            let Some(owner) = self.segments()?.get(lost.segment).map(Segment::source) else { continue };
            let reason = match lost.reason.as_str() {
                "deleted" => ReviewReason::Deleted,
                "changed" => ReviewReason::Changed,
                _ => ReviewReason::Doubtful,
            };
            let item = ReviewItem::Displaced(lost.id);
            rows.entry(owner).or_default().push((item, lost.segment, reason, lost.quote, lost.near));
        }
        for row in structure.sources.iter().filter(|row| source.is_none_or(|only| only == row.id)) {
            if self.segments()?.in_source(row.id).next().is_none() {
                continue;
            }
            let text = self.text(row.id)?;
            for anchor in self.store.read().anchors(row.id, TextRange::new(0, u32::MAX))? {
                if text.slice(anchor.range) != anchor.quote.exact {
                    let item = ReviewItem::Stretch(anchor.id);
                    let at = anchor.range.start;
                    let found = (item, anchor.segment, ReviewReason::Doubtful, anchor.quote, at);
                    rows.entry(row.id).or_default().push(found);
                }
            }
        }
        let mut views = Vec::new();
        for (source, mut found) in rows {
            found.sort_by_key(|(_, segment, _, _, near)| (*near, *segment));
            let text = self.text(source)?;
            let finder = QuoteFinder::new(&text.text);
            let code = structure.source(source)?.code.clone();
            for (item, id, reason, quote, near) in found {
                let Some(segment) = self.segments()?.get(id) else { continue };
                let wanted = views.len() < MOST_SUGGESTIONS;
                let suggestion = wanted.then(|| suggest(&text, &finder, &quote, near)).flatten();
                views.push(ReviewView {
                    item,
                    segment: id,
                    excerpt: format!("{code}-{}", segment.number),
                    source,
                    reason,
                    quote,
                    codes: segment.passage.codes.clone(),
                    near,
                    suggestion,
                });
            }
        }
        Ok(views)
    }

    /// The passage of something on the review list: its source, its stretches and what it is called.
    fn reviewed(&mut self, item: ReviewItem) -> Result<(SegmentId, SourceId, String), ProjectError> {
        let reader = self.store.read();
        let segment = match item {
            ReviewItem::Displaced(id) => reader.find_displaced(id)?.map(|lost| lost.segment),
            ReviewItem::Stretch(id) => reader.find_anchor(id)?.map(|anchor| anchor.segment),
        };
        let gone = || ProjectError::not_found("segment", "");
        let segment = segment.ok_or_else(gone)?;
        let (source, number) = self.segments()?.get(segment).map(|own| (own.source(), own.number)).ok_or_else(gone)?;
        let code = self.structure()?.source(source)?.code.clone();
        Ok((segment, source, format!("{code}-{number}")))
    }

    /// Puts words of the review list on a place of their text: the suggested one, or another.
    pub fn place_words(&mut self, item: ReviewItem, range: TextRange) -> Result<Outcome<()>, ProjectError> {
        let (segment, source, excerpt) = self.reviewed(item)?;
        let text = self.text(source)?;
        let range = *tidy(&text, &[range])?.first().ok_or(ProjectError::NoWords)?;
        let quote = text.quote(range);
        self.transact(Operation::PlaceWords, None, |action| {
            action.writer.describe(excerpt, 1);
            match item {
                ReviewItem::Displaced(id) => {
                    action.writer.delete_displaced(id)?;
                    action.writer.insert_stretch(segment, range, &quote)?;
                }
                ReviewItem::Stretch(id) => {
                    action.writer.delete_anchor(id)?;
                    action.writer.restore_anchor(&AnchorRow { id, segment, range, quote })?;
                }
            }
            Ok(())
        })
    }

    /// Lets words of the review list go. A passage with no words left goes with its codes and memos.
    pub fn drop_words(&mut self, item: ReviewItem) -> Result<Outcome<()>, ProjectError> {
        let (segment, _, excerpt) = self.reviewed(item)?;
        let own = |other: ReviewItem| other == item;
        let others = self.store.read().displaced(None)?.into_iter().filter(|lost| lost.segment == segment);
        let mut left = others.filter(|lost| !own(ReviewItem::Displaced(lost.id))).count();
        left += self.segments()?.get(segment).map_or(0, |segment| segment.ranges().len());
        left -= usize::from(matches!(item, ReviewItem::Stretch(_))).min(left);
        self.transact(Operation::DropWords, None, |action| {
            action.writer.describe(excerpt, 1);
            match item {
                _ if left == 0 => action.writer.delete_segment(segment)?,
                ReviewItem::Displaced(id) => action.writer.delete_displaced(id)?,
                ReviewItem::Stretch(id) => action.writer.delete_anchor(id)?,
            }
            Ok(())
        })
    }
}
