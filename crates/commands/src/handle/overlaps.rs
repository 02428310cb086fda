//! How codes lie upon each other and follow each other.

use sitat_project::{OverlapChoice, OverlapPair as Pair, RowChoice};

use crate::wire::overlaps::{GetOverlaps, OverlapPair, Overlaps};
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

pub(crate) fn overlap(session: &Session, request: GetOverlaps) -> Result<Overlaps, CommandError> {
    let choice = OverlapChoice {
        rows: RowChoice::from(request.rows),
        by_turns: request.by_turns,
        follows: request.follows,
        filter: request.filter,
        with_policy_documents: request.with_policy_documents,
    };
    let view = session.with_project(|project| project.overlap(&choice))?;
    Ok(Overlaps { pairs: super::wire(view.pairs), codes: view.codes, left_out: super::wire(view.left_out) })
}
