//! A document after it was tidied: everything that stands over its text follows, and the text before is kept beside it.

use sitat_model::{OffsetMap, Replacement, TextRange};

use crate::cleaning::{CleaningEffect, Lines, TidyMap, TidyPlace, effects, tidy};
use crate::document::Document;
use crate::source::ImportOptions;
use crate::turns::{FoundTurn, Layout, beginnings, lines};

/// A text before it was tidied, and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedText {
    /// The text as it was decoded.
    pub text: String,
    /// The changes that lead to the base text, over the text as it was decoded.
    pub changes: Vec<Replacement>,
}

/// Tidies what was asked for. Looking also tells what each clean-up does.
pub(crate) fn tidied(
    document: Document,
    options: &ImportOptions,
    looks: bool,
) -> (Document, Option<DecodedText>, Vec<CleaningEffect>) {
    if options.cleaning.is_empty() && !looks {
        return (document, None, Vec::new());
    }
    let (text, layout) = (&document.text, &document.layout);
    let found = lines(text, layout);
    let begins = beginnings(text, layout, &found, options.pattern, options.detect_turns);
    let own = Lines { text, lines: &found, begins: &begins, layout };
    let cleanings = if looks { effects(&own, &options.cleaning) } else { Vec::new() };
    let places = own.places(&options.cleaning);
    let tidy_text = tidy(text, &places);
    // What would leave nothing is no clean-up.
    if places.is_empty() || tidy_text.trim().is_empty() {
        return (document, None, cleanings);
    }
    let changes = replacements(text, &places);
    let map = TidyMap::new(&places);
    let mut document = document;
    let text = std::mem::replace(&mut document.text, tidy_text);
    document.layout = moved(document.layout, &map);
    for comment in &mut document.comments {
        comment.range = map.range(&comment.range);
    }
    for (range, _) in &mut document.highlights {
        *range = map.range(range);
    }
    document.highlights.retain(|(range, _)| !range.is_empty());
    (document, Some(DecodedText { text, changes }), cleanings)
}

fn moved(layout: Layout, map: &TidyMap) -> Layout {
    let turn = |turn: FoundTurn| FoundTurn {
        range: map.range(&turn.range),
        label: turn.label.as_ref().map(|label| map.range(label)),
        content: map.range(&turn.content),
        ..turn
    };
    Layout {
        styles: layout.styles.into_iter().map(|(range, style)| (map.range(&range), style)).collect(),
        notes: layout.notes.iter().map(|range| map.range(range)).collect(),
        // Who only left a stray mark has said nothing.
        turns: layout.turns.into_iter().map(turn).filter(|turn| !turn.range.is_empty()).collect(),
    }
}

fn replacements(text: &str, places: &[TidyPlace]) -> Vec<Replacement> {
    let map = OffsetMap::new(text);
    let offset = |byte: usize| map.offset_of_byte(text, byte);
    let replacement = |place: &TidyPlace| Replacement {
        range: TextRange { start: offset(place.range.start), end: offset(place.range.end) },
        text: place.inserted.clone(),
    };
    places.iter().map(replacement).collect()
}
