//! What the caller knows about passages and the index does not.

use sitat_model::{SourceId, TextRange};

use crate::{Field, Filter};

/// Resolves filters. Called once for each passage (or occurrence) in question, so answers should be prepared. Texts are
/// read by several threads at once.
pub trait Scope: Sync {
    /// Whether a passage, or some stretch of it, fits a filter.
    fn passage_matches(&self, filter: &Filter, source: SourceId, passage: u32) -> bool;

    /// Whether these words of a passage fit a filter. Asked only of filters that are not about whole passages.
    fn occurrence_matches(&self, filter: &Filter, source: SourceId, passage: u32, range: TextRange) -> bool;

    /// Whether a filter is always true or false of a whole passage, so that single words need not be asked about.
    fn is_about_whole_passages(&self, filter: &Filter) -> bool {
        !matches!(filter.field, Field::Code | Field::Coded)
    }

    /// The words of a stretch, for regular expressions. `None` if there are none, or the caller does not hold them.
    fn words(&self, _source: SourceId, _range: TextRange) -> Option<&str> {
        None
    }

    /// Which answer a passage is part of, by a number that is its own in the source; by itself unless the caller knows
    /// more.
    fn answer(&self, _source: SourceId, passage: u32) -> u32 {
        passage
    }

    /// Whether reading texts takes longer than anybody waits.
    fn is_out_of_time(&self) -> bool {
        false
    }
}

/// The scope of a caller without filters: every filter fits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Everything;

impl Scope for Everything {
    fn passage_matches(&self, _filter: &Filter, _source: SourceId, _passage: u32) -> bool {
        true
    }

    fn occurrence_matches(&self, _filter: &Filter, _source: SourceId, _passage: u32, _range: TextRange) -> bool {
        true
    }
}
