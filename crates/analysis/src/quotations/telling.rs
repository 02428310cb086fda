//! What is to be told of a quotation that was held against a source, word by word.

use sitat_model::{OffsetMap, TextOffset, TextRange};

use super::aligning::{Pair, Sought};
use super::mending::{mended, said};
use super::tokens::Piece;

/// Words that a bracket may stand for.
const MOST_REPLACED: usize = 4;
/// Code points from the beginning of a label to the first word of what is said.
const NEAR_LABEL: u32 = 40;

/// Words that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordDifference {
    /// What the source has; empty if nothing.
    pub expected: String,
    /// What the quotation has; empty if nothing.
    pub found: String,
    /// Where in the quotation, in code points; empty where words are missing.
    pub range: TextRange,
}

/// A quotation beside the words of a source that it is, or may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldQuotation {
    /// The text, as the caller numbers them.
    pub source: usize,
    /// Where its words stand in that text, several stretches where some were left out.
    pub ranges: Vec<TextRange>,
    /// The part of the quotation that was found.
    pub used: TextRange,
    /// What differs.
    pub differences: Vec<WordDifference>,
    /// Whether it says that something was left out.
    pub is_elided: bool,
    /// Whether it says that something was put in.
    pub is_inserted: bool,
    /// The quotation with the words of the source, its own marks of what was left out and put in kept.
    pub correct: String,
    /// Whether this is the passage that it names.
    pub is_meant: bool,
    /// Grows with what differs; 0 if nothing does.
    pub cost: u32,
}

/// A quotation made ready.
pub(super) struct Row {
    pub(super) text: String,
    pub(super) map: OffsetMap,
    pub(super) pieces: Vec<Piece>,
    pub(super) sought: Vec<Sought>,
}

impl Row {
    pub(super) fn slice(&self, range: TextRange) -> &str {
        self.map.slice(&self.text, range)
    }
}

/// The text that a quotation is held against.
pub(super) struct Sides<'text> {
    pub(super) source: usize,
    pub(super) text: &'text str,
    pub(super) map: &'text OffsetMap,
    pub(super) places: &'text [TextRange],
    pub(super) beside: &'text [TextRange],
}

impl Sides<'_> {
    pub(super) fn slice(&self, range: TextRange) -> &str {
        self.map.slice(self.text, range)
    }
}

/// Words that differ, and the pairs around them that do not.
pub(super) struct Stretch {
    /// Pieces of the quotation.
    pub(super) own: Option<(usize, usize)>,
    /// Words of the source.
    pub(super) there: Option<(usize, usize)>,
    /// The pair of equal words before and after, unless a mark stands between.
    pub(super) before: Option<(usize, usize)>,
    pub(super) after: Option<(usize, usize)>,
    touches_insertion: bool,
}

fn over(places: Option<(usize, usize)>, place: usize) -> Option<(usize, usize)> {
    Some(places.map_or((place, place), |(first, _)| (first, place)))
}

/// Gathers pairs that differ and stand beside each other.
fn stretches(row: &Row, pairs: &[Pair]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut open: Option<Stretch> = None;
    let mut before = None;
    let mut after_insertion = false;
    for pair in pairs {
        match *pair {
            Pair::Same(own, place) => {
                if let Some(mut stretch) = open.take() {
                    stretch.after = Some((own, place));
                    found.push(stretch);
                }
                before = Some((own, place));
                after_insertion = false;
            }
            Pair::Mark(own) => {
                let is_insertion = matches!(row.pieces.get(own), Some(Piece::Insertion { .. }));
                if let Some(mut stretch) = open.take() {
                    stretch.touches_insertion |= is_insertion;
                    found.push(stretch);
                }
                before = None;
                after_insertion = is_insertion;
            }
            Pair::LeftOut(_) => {
                found.extend(open.take());
                before = None;
            }
            Pair::Other(..) | Pair::Extra(_) | Pair::Missing(_) => {
                let stretch = open.get_or_insert(Stretch {
                    own: None,
                    there: None,
                    before,
                    after: None,
                    touches_insertion: after_insertion,
                });
                if let Pair::Other(own, _) | Pair::Extra(own) = *pair {
                    stretch.own = over(stretch.own, own);
                }
                if let Pair::Other(_, place) | Pair::Missing(place) = *pair {
                    stretch.there = over(stretch.there, place);
                }
            }
        }
    }
    found.extend(open);
    found
}

fn span(ranges: impl Fn(usize) -> Option<TextRange>, places: Option<(usize, usize)>) -> Option<TextRange> {
    let (first, last) = places?;
    Some(TextRange { start: ranges(first)?.start, end: ranges(last)?.end })
}

/// Words as they are compared when only hyphens and line ends may differ.
fn without_hyphens(words: &str) -> String {
    let mut plain = String::new();
    let mut characters = words.chars().peekable();
    while let Some(own) = characters.next() {
        match own {
            '-' | '\u{2010}'..='\u{2014}' => {
                plain.truncate(plain.trim_end().len());
                while characters.next_if(|next| next.is_whitespace()).is_some() {}
            }
            own if sitat_model::is_ignorable(own) => {}
            own => plain.extend(own.to_lowercase()),
        }
    }
    plain
}

/// Tells what is to be told; `None` if nothing of the quotation was found.
pub(super) fn held(
    row: &Row,
    pairs: &[Pair],
    sides: &Sides<'_>,
    (cost, is_meant): (u32, bool),
) -> Option<HeldQuotation> {
    let own = |place: usize| row.pieces.get(place).map(Piece::range);
    let there = |place: usize| sides.places.get(place).copied();
    let mut differences = Vec::new();
    let mut changed: Vec<Stretch> = Vec::new();
    let mut is_inserted = false;
    for stretch in stretches(row, pairs) {
        let (own_range, there_range) = (span(own, stretch.own), span(there, stretch.there));
        let found = own_range.map(|range| row.slice(range)).unwrap_or_default();
        let expected = there_range.map(|range| said(sides, range)).unwrap_or_default();
        let is_hyphen =
            !found.is_empty() && !expected.is_empty() && without_hyphens(found) == without_hyphens(&expected);
        if is_hyphen || is_label(row, &stretch, sides) {
            continue;
        }
        let replaced = stretch.there.map_or(0, |(first, last)| last + 1 - first);
        let is_replaced = stretch.own.is_none() && stretch.touches_insertion && replaced <= MOST_REPLACED;
        if is_replaced || is_glued(row, &stretch, &expected) {
            is_inserted = true;
            continue;
        }
        let at = stretch.before.and_then(|(before, _)| own(before)).map_or(0, |range| range.end.0);
        let range = own_range.unwrap_or(TextRange::new(at, at));
        differences.push(WordDifference { expected, found: found.to_owned(), range });
        changed.push(stretch);
    }
    let ranges = ranges(pairs, sides);
    let used_pieces: Vec<TextRange> = pairs
        .iter()
        .filter_map(|pair| match pair {
            Pair::Same(place, _) | Pair::Other(place, _) | Pair::Extra(place) | Pair::Mark(place) => own(*place),
            Pair::Missing(_) | Pair::LeftOut(_) => None,
        })
        .collect();
    let used = TextRange { start: used_pieces.first()?.start, end: used_pieces.last()?.end };
    if ranges.is_empty() {
        return None;
    }
    let is_insertion = |pair: &Pair| matches!(pair, Pair::Mark(place) if matches!(row.pieces.get(*place), Some(Piece::Insertion { .. })));
    let has_glued = row.pieces.iter().any(|piece| matches!(piece, Piece::Word { is_glued: true, .. }));
    Some(HeldQuotation {
        source: sides.source,
        used,
        is_elided: is_elided(row, pairs, sides),
        is_inserted: is_inserted || has_glued || pairs.iter().any(is_insertion),
        correct: mended(row, sides, &changed),
        cost: if differences.is_empty() { 0 } else { cost.max(1) },
        differences,
        ranges,
        is_meant,
    })
}

/// Whether the words that the source does not have are the label of who speaks there.
fn is_label(row: &Row, stretch: &Stretch, sides: &Sides<'_>) -> bool {
    let (Some((first, last)), None) = (stretch.own, stretch.there) else { return false };
    let next = stretch.after.and_then(|(_, place)| sides.places.get(place));
    let Some(next) = next else { return false };
    let before = sides.beside.partition_point(|range| range.end <= next.start);
    let count = last + 1 - first;
    let Some(labels) = before.checked_sub(count).and_then(|from| sides.beside.get(from..before)) else { return false };
    // Between the words before and after, and nowhere else.
    let from = match stretch.before {
        Some((_, place)) => sides.places.get(place).map_or(0, |range| range.end.0),
        None => next.start.0.saturating_sub(NEAR_LABEL),
    };
    let own = row.pieces[first..=last].iter().map(|piece| row.slice(piece.range()));
    labels.iter().all(|range| range.start.0 >= from) && own.eq(labels.iter().map(|range| sides.slice(*range)))
}

/// Whether a word with brackets in it is the word of the source but for what they hold.
fn is_glued(row: &Row, stretch: &Stretch, expected: &str) -> bool {
    let Some((first, last)) = stretch.own else { return false };
    let Some(Piece::Word { range, is_glued: true, .. }) = row.pieces.get(first) else { return false };
    let whole = TextRange::new(range.start.0.saturating_sub(1), range.end.0 + 1);
    let mut is_inside = false;
    let mut outside = String::new();
    for own in row.slice(whole).chars() {
        match own {
            '[' => is_inside = true,
            ']' => is_inside = false,
            own if !is_inside && own.is_alphanumeric() => outside.extend(own.to_lowercase()),
            _ => {}
        }
    }
    first == last && !expected.contains(char::is_whitespace) && expected.to_lowercase() == outside
}

/// Whether an elision leaves words out, or stands at an end, rather than being a pause that the source has there too.
fn is_elided(row: &Row, pairs: &[Pair], sides: &Sides<'_>) -> bool {
    pairs.iter().enumerate().any(|(at, pair)| {
        let Pair::Mark(own) = pair else { return false };
        if row.sought.get(*own) != Some(&Sought::Elision) {
            return false;
        }
        let before = at.checked_sub(1).and_then(|before| pairs.get(before));
        let (from, to) = match (before, pairs.get(at + 1)) {
            (Some(Pair::Same(_, before)), Some(Pair::Same(_, after))) => (Some(*before), Some(*after)),
            (None, Some(Pair::Same(_, after))) => (after.checked_sub(1), Some(*after)),
            (Some(Pair::Same(_, before)), None) => (Some(*before), Some(before + 1)),
            _ => return true,
        };
        let start = from.and_then(|place| sides.places.get(place)).map_or(TextOffset(0), |range| range.end);
        let next = to.and_then(|place| sides.places.get(place)).map(|range| range.start);
        let Some(end) = next.filter(|end| start <= *end) else { return true };
        let there = sides.slice(TextRange::new(start.0, end.0));
        !(there.contains("..") || there.contains('…'))
    })
}

/// Where the words stand in the source.
fn ranges(pairs: &[Pair], sides: &Sides<'_>) -> Vec<TextRange> {
    let mut found: Vec<TextRange> = Vec::new();
    let mut goes_on = false;
    for pair in pairs {
        match pair {
            Pair::Same(_, place) | Pair::Other(_, place) | Pair::Missing(place) => {
                let range = sides.places[*place];
                match found.last_mut() {
                    Some(last) if goes_on => last.end = range.end,
                    _ => found.push(range),
                }
                goes_on = true;
            }
            Pair::LeftOut(_) => goes_on = false,
            Pair::Extra(_) | Pair::Mark(_) => {}
        }
    }
    found
}
