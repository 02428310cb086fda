//! A quotation with the words of its source in the place of its own, to be copied.

use sitat_model::TextRange;

use super::telling::{Row, Sides, Stretch};

/// Puts the words of the source in the place of those that differ. Between two words that are the same, what stands in
/// the source is taken with its signs; runs of blanks become one.
pub(super) fn mended(row: &Row, sides: &Sides<'_>, changed: &[Stretch]) -> String {
    let mut text = String::new();
    let mut at = 0;
    let whole = TextRange::new(0, row.map.characters());
    for stretch in changed {
        let own = |place: usize| row.pieces.get(place).map(super::tokens::Piece::range).unwrap_or_default();
        let there = |place: usize| sides.places.get(place).copied().unwrap_or_default();
        let before = stretch.before.map(|(before, place)| (own(before).end.0, there(place).end.0));
        let after = stretch.after.map(|(after, place)| (own(after).start.0, there(place).start.0));
        let first = stretch.own.map(|(first, _)| own(first).start.0);
        let last = stretch.own.map(|(_, last)| own(last).end.0);
        let start = before.map(|(end, _)| end).or(first).or(after.map(|(start, _)| start)).unwrap_or(at);
        let end = after.map(|(start, _)| start).or(last).unwrap_or(start);
        let from = before.map(|(_, end)| end).or(stretch.there.map(|(first, _)| there(first).start.0));
        let to = after.map(|(_, start)| start).or(stretch.there.map(|(_, last)| there(last).end.0));
        text.push_str(row.slice(TextRange::new(at, start.max(at))));
        if let (Some(from), Some(to)) = (from, to) {
            let said = said(sides, TextRange::new(from, to));
            if start == 0 || text.trim().is_empty() {
                text.push_str(&begun_like(&said, row.slice(TextRange::new(start, end))));
            } else {
                text.push_str(&said);
            }
        }
        at = end.max(at);
    }
    text.push_str(row.slice(TextRange { start: TextRange::new(at, at).start, end: whole.end }));
    text.trim().to_owned()
}

/// Words of a source without what nobody says, on one line.
pub(super) fn said(sides: &Sides<'_>, range: TextRange) -> String {
    let mut words = String::new();
    let mut at = range.start.0;
    let first = sides.beside.partition_point(|own| own.end <= range.start);
    let mut labels = sides.beside[first..].iter().take_while(|own| own.start < range.end).peekable();
    if labels.peek().is_none() {
        return on_one_line(sides.slice(range));
    }
    for label in labels {
        let piece = sides.slice(TextRange::new(at, label.start.0));
        words.push_str(piece.trim_end_matches(['[', '(', '#', '\n']));
        at = label.end.0;
        let rest = sides.slice(TextRange::new(at, range.end.0.max(at)));
        let signs = rest.len() - rest.trim_start_matches([':', ']', ')', '#']).len();
        at += u32::try_from(signs).unwrap_or_default();
    }
    words.push_str(sides.slice(TextRange::new(at, range.end.0.max(at))));
    on_one_line(&words)
}

fn on_one_line(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for own in words.chars() {
        if !own.is_whitespace() {
            plain.push(own);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain
}

/// Words whose first letter is large if that of the others is.
fn begun_like(words: &str, others: &str) -> String {
    let is_large = others.chars().find(|own| own.is_alphabetic()).is_some_and(char::is_uppercase);
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if is_large => first.to_uppercase().chain(letters).collect(),
        _ => words.to_owned(),
    }
}
