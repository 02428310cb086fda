//! A whole text as it is shown outside the project, and where its places are in it.

use sitat_analysis::SourceContext;
use sitat_model::{Identification, TextOffset, TextRange};

use crate::structure::Structure;
use crate::texts::BaseText;

/// A text in which labels of speakers stand as speakers are shown.
pub(crate) struct ShownText {
    pub(crate) text: String,
    /// Labels that stand as something else: where they are in the text of the project, and where in this one.
    replaced: Vec<(TextRange, TextRange)>,
}

impl ShownText {
    /// The label that begins last before a place, if there is one.
    fn before(&self, offset: TextOffset) -> Option<&(TextRange, TextRange)> {
        let next = self.replaced.partition_point(|(label, _)| label.start < offset);
        next.checked_sub(1).and_then(|place| self.replaced.get(place))
    }

    /// Where a stretch is in this text. One that begins or ends within a label holds all of it.
    pub(crate) fn range(&self, range: TextRange) -> TextRange {
        let start = match self.before(range.start) {
            Some((label, shown)) if range.start < label.end => shown.start.0,
            Some((label, shown)) => range.start.0 - label.end.0 + shown.end.0,
            None => range.start.0,
        };
        let end = match self.before(range.end) {
            Some((label, shown)) if range.end < label.end => shown.end.0,
            Some((label, shown)) => range.end.0 - label.end.0 + shown.end.0,
            None => range.end.0,
        };
        TextRange::new(start, end.max(start))
    }
}

impl Structure {
    /// A text as it is shown: the same as [`Structure::shown_words`] says of each part of it.
    pub(crate) fn shown_text(&self, text: &BaseText, context: &SourceContext) -> ShownText {
        let mut shown = ShownText { text: String::new(), replaced: Vec::new() };
        if self.project.identification == Identification::Name {
            shown.text = text.text.clone();
            return shown;
        }
        let (mut at, mut length) = (TextOffset(0), 0_u32);
        let count = |words: &str| u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
        for turn in &context.turns {
            let Some(label) = turn.label.filter(|label| label.end > at) else { continue };
            let speaker = turn.speaker.and_then(|id| self.speaker(id));
            let words = speaker.map(|speaker| self.shown_speaker(speaker)).unwrap_or_default();
            shown.text.push_str(text.slice(TextRange { start: at, end: label.start.max(at) }));
            length += label.start.max(at).0 - at.0;
            shown.text.push_str(&words);
            let end = length + count(&words);
            shown.replaced.push((label, TextRange::new(length, end)));
            (at, length) = (label.end, end);
        }
        shown.text.push_str(text.slice(TextRange::new(at.0, text.map.characters())));
        shown
    }
}
