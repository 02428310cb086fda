//! The review list.

use sitat_model::TextRange;
use sitat_project::ReviewView;

use crate::wire::Nothing;
use crate::wire::coding::Stretch;
use crate::wire::reviewing::{DropWords, GetReviewList, PlaceWords, ReviewInfo, ReviewItem, ReviewReason, Suggestion};
use crate::{CommandError, Session};

impl From<ReviewItem> for sitat_project::ReviewItem {
    fn from(item: ReviewItem) -> Self {
        if item.has_place { Self::Stretch(item.id) } else { Self::Displaced(item.id) }
    }
}

impl From<sitat_project::ReviewItem> for ReviewItem {
    fn from(item: sitat_project::ReviewItem) -> Self {
        match item {
            sitat_project::ReviewItem::Displaced(id) => Self { has_place: false, id },
            sitat_project::ReviewItem::Stretch(id) => Self { has_place: true, id },
        }
    }
}

fn stretch(range: TextRange) -> Stretch {
    Stretch { start: range.start.0, end: range.end.0 }
}

impl From<ReviewView> for ReviewInfo {
    fn from(view: ReviewView) -> Self {
        Self {
            item: view.item.into(),
            segment: view.segment.into(),
            excerpt: view.excerpt,
            source: view.source.into(),
            reason: match view.reason {
                sitat_project::ReviewReason::Deleted => ReviewReason::Deleted,
                sitat_project::ReviewReason::Changed => ReviewReason::Changed,
                sitat_project::ReviewReason::Doubtful => ReviewReason::Doubtful,
            },
            words: view.quote.exact,
            before: view.quote.prefix,
            after: view.quote.suffix,
            codes: super::wire(view.codes),
            near: view.near.0,
            suggestion: view.suggestion.map(|found| Suggestion {
                stretch: stretch(found.range),
                words: found.words,
                is_exact: found.is_exact,
            }),
        }
    }
}

pub(crate) fn review_list(session: &Session, request: GetReviewList) -> Result<Vec<ReviewInfo>, CommandError> {
    let source = request.source.map(Into::into);
    Ok(super::wire(session.with_project(|project| project.review_list(source))?))
}

pub(crate) fn place_words(session: &Session, request: PlaceWords) -> Result<Nothing, CommandError> {
    let range = TextRange::new(request.stretch.start, request.stretch.end);
    session.act(|project| project.place_words(request.item.into(), range))?;
    Ok(Nothing {})
}

pub(crate) fn drop_words(session: &Session, request: DropWords) -> Result<Nothing, CommandError> {
    session.act(|project| project.drop_words(request.item.into()))?;
    Ok(Nothing {})
}
