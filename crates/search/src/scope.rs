//! What the caller knows about passages and the index does not.

use sitat_model::{SourceId, TextRange};

use crate::{Field, Filter};

/// Resolves filters. Called once for each passage (or occurrence) in question, so answers should be prepared.
pub trait Scope {
    /// Whether a passage, or some stretch of it, fits a filter.
    fn passage_matches(&self, filter: &Filter, source: SourceId, passage: u32) -> bool;

    /// Whether these words of a passage fit a filter. Asked only of filters that are not about whole passages.
    fn occurrence_matches(&self, filter: &Filter, source: SourceId, passage: u32, range: TextRange) -> bool;

    /// Whether a filter is always true or false of a whole passage, so that single words need not be asked about.
    fn is_about_whole_passages(&self, filter: &Filter) -> bool {
        filter.field != Field::Code
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
