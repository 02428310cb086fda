//! How codes lie upon each other and follow each other.

use sitat_project::{OverlapChoice, OverlapHead as Head, OverlapPair as Pair, RowChoice};

use crate::wire::overlaps::{GetOverlaps, OverlapHead, OverlapPair, Overlaps};
use crate::{CommandError, Session};

impl From<Pair> for OverlapPair {
    fn from(pair: Pair) -> Self {
        Self {
            code: pair.code.into(),
            name: pair.name,
            other: pair.other.into(),
            other_name: pair.other_name,
            both: pair.both,
            either: pair.either,
            jaccard: pair.jaccard,
            passages: pair.passages,
            with_other: pair.with_other,
            other_passages: pair.other_passages,
            other_with: pair.other_with,
            before: pair.before,
            after: pair.after,
            query: pair.query,
        }
    }
}

impl From<Head> for OverlapHead {
    fn from(head: Head) -> Self {
        Self { code: head.code.into(), name: head.name, path: head.path, passages: head.passages }
    }
}

impl From<GetOverlaps> for OverlapChoice {
    fn from(request: GetOverlaps) -> Self {
        Self {
            rows: RowChoice::from(request.rows),
            by_turns: request.by_turns,
            follows: request.follows,
            filter: request.filter,
            with_policy_documents: request.with_policy_documents,
            limit: request.limit.map(|limit| limit as usize),
        }
    }
}

pub(crate) fn overlap(session: &Session, request: GetOverlaps) -> Result<Overlaps, CommandError> {
    let view = session.with_project(|project| project.overlap(&request.into()))?;
    Ok(Overlaps {
        pairs: super::wire(view.pairs),
        total: view.total,
        heads: super::wire(view.heads),
        left_out: super::wire(view.left_out),
    })
}
