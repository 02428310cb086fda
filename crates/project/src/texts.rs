//! Base texts that were read lately, with their offsets.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use sitat_model::{LineNumbers, OffsetMap, Quote, SourceId, TextRange};
use sitat_store::Reader;

use crate::ProjectError;

/// Bytes of text that are kept at hand; the least lately used go first. Enough for ten million words: with less, a
/// list of all hits of a common word would read every text anew each time.
const KEPT_BYTES: usize = 96 << 20;

/// A base text.
#[derive(Debug)]
pub(crate) struct BaseText {
    pub(crate) text: String,
    pub(crate) map: OffsetMap,
    lines: OnceLock<LineNumbers>,
}

impl BaseText {
    pub(crate) fn new(text: String) -> Self {
        let map = OffsetMap::new(&text);
        Self { text, map, lines: OnceLock::new() }
    }

    pub(crate) fn slice(&self, range: TextRange) -> &str {
        self.map.slice(&self.text, range)
    }

    pub(crate) fn lines(&self) -> &LineNumbers {
        self.lines.get_or_init(|| LineNumbers::new(&self.text))
    }

    pub(crate) fn quote(&self, range: TextRange) -> Quote {
        Quote::take(&self.text, &self.map, range)
    }

    /// Up to so many code points before and after a range.
    pub(crate) fn around(&self, range: TextRange, characters: u32) -> (&str, &str) {
        let before = TextRange::new(range.start.0.saturating_sub(characters), range.start.0);
        let after = TextRange::new(range.end.0, range.end.0.saturating_add(characters));
        (self.slice(before), self.slice(after))
    }
}

/// Texts at hand.
#[derive(Default)]
pub(crate) struct Texts {
    kept: BTreeMap<SourceId, (u64, Arc<BaseText>)>,
    bytes: usize,
    turn: u64,
}

impl Texts {
    pub(crate) fn get(&mut self, source: SourceId, reader: &Reader<'_>) -> Result<Arc<BaseText>, ProjectError> {
        self.turn += 1;
        if let Some((used, text)) = self.kept.get_mut(&source) {
            *used = self.turn;
            return Ok(Arc::clone(text));
        }
        let text = Arc::new(BaseText::new(reader.source_text(source)?));
        self.bytes += text.text.len();
        self.kept.insert(source, (self.turn, Arc::clone(&text)));
        while self.bytes > KEPT_BYTES && self.kept.len() > 1 {
            let oldest = self.kept.iter().min_by_key(|(_, (used, _))| *used).map(|(source, _)| *source);
            if let Some((_, dropped)) = oldest.and_then(|source| self.kept.remove(&source)) {
                self.bytes -= dropped.text.len();
            }
        }
        Ok(text)
    }

    pub(crate) fn forget(&mut self, source: SourceId) {
        if let Some((_, dropped)) = self.kept.remove(&source) {
            self.bytes -= dropped.text.len();
        }
    }
}
