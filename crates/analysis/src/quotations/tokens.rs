//! A quotation as words, what it says was left out, and what it says was put in.

use sitat_model::{TextRange, words};

/// A piece of a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word. `is_glued`: part of it stands in brackets, as in `[D]et` or `kommune[n]`.
    Word { term: String, range: TextRange, is_glued: bool },
    /// `…`, `..`, `(...)`, `[…]`.
    Elision { range: TextRange },
    /// Words in brackets: the author's.
    Insertion { range: TextRange },
}

impl Piece {
    pub(super) fn range(&self) -> TextRange {
        match self {
            Self::Word { range, .. } | Self::Elision { range } | Self::Insertion { range } => *range,
        }
    }
}

/// A bracket is not looked for further than this, in code points.
const LONGEST_INSERTION: usize = 200;

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Cuts a quotation into pieces. `brackets_are_words`: what stands in brackets is taken as said.
pub(super) fn pieces(text: &str, brackets_are_words: bool) -> Vec<Piece> {
    let mut characters: Vec<char> = text.chars().collect();
    let mut found: Vec<Piece> = Vec::new();
    let mut glued: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        if characters[at] == '[' {
            let end = (at + 1..characters.len().min(at + LONGEST_INSERTION)).find(|end| characters[*end] == ']');
            if let Some(end) = end {
                let inside: String = characters[at + 1..end].iter().collect();
                let touches = |place: Option<&char>| place.is_some_and(|own| own.is_alphanumeric());
                let before = at.checked_sub(1).and_then(|before| characters.get(before));
                let has_words = words(&inside).next().is_some();
                let is_short = !inside.chars().any(char::is_whitespace);
                if has_words && is_short && (touches(before) || touches(characters.get(end + 1))) {
                    glued.extend([at, end]);
                } else if !has_words {
                    found.push(Piece::Elision { range: TextRange::new(number(at), number(end + 1)) });
                } else if !brackets_are_words {
                    found.push(Piece::Insertion { range: TextRange::new(number(at), number(end + 1)) });
                } else {
                    at += 1;
                    continue;
                }
                at = end + 1;
                continue;
            }
        }
        match elision(&characters, at) {
            Some((start, end)) => {
                found.push(Piece::Elision { range: TextRange::new(number(start), number(end)) });
                at = end;
            }
            None => at += 1,
        }
    }
    // A sign that words go on over, and that is as long as the bracket.
    for place in &glued {
        characters[*place] = '\u{2060}';
    }
    let plain: String = characters.iter().collect();
    let between = |range: TextRange, place: usize| range.start.0 <= number(place) && number(place) <= range.end.0;
    let said: Vec<Piece> = words(&plain)
        .filter(|word| !found.iter().any(|own| own.range().overlaps(word.range)))
        .map(|word| Piece::Word {
            is_glued: glued.iter().any(|place| between(word.range, *place)),
            range: word.range,
            term: word.term,
        })
        .collect();
    found.extend(said);
    found.sort_by_key(Piece::range);
    found
}

/// Dots that say that something was left out, with the brackets around them.
fn elision(characters: &[char], at: usize) -> Option<(usize, usize)> {
    if !matches!(characters[at], '.' | '…') {
        return None;
    }
    let (mut end, mut last, mut dots) = (at, at, 0);
    while let Some(own) = characters.get(end) {
        match own {
            '.' => dots += 1,
            '…' => dots += 3,
            ' ' | '\u{a0}' => {
                end += 1;
                continue;
            }
            _ => break,
        }
        end += 1;
        last = end;
    }
    if dots < 2 {
        return None;
    }
    let closes = matches!(characters.get(last), Some(')' | '/' | '>'));
    let start = at.checked_sub(1).filter(|before| closes && matches!(characters[*before], '(' | '/' | '<'));
    Some((start.unwrap_or(at), last + usize::from(start.is_some())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let told = |piece: Piece| match piece {
            Piece::Word { term, is_glued: false, .. } => term,
            Piece::Word { term, .. } => format!("{term}*"),
            Piece::Elision { range } => format!("…{}", range.len()),
            Piece::Insertion { range } => format!("+{}", range.len()),
        };
        pieces(text, false).into_iter().map(told).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_was_left_out_and_put_in_is_told_from_words() {
        assert_eq!(told("..Det er (...) tid […] og [i kommunen] reiser…"), "…2 det er …5 tid …3 og +12 reiser …1");
        assert_eq!(told("[D]et er kommune[n] . . . ja. Nei"), "det* er kommunen* …5 ja nei");
        assert_eq!(told("a [ikke lukket b"), "a ikke lukket b");
        assert_eq!(pieces("[ler] ja", true).len(), 2);
        assert_eq!(told(""), "");
    }
}
