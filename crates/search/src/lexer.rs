//! Cuts a query into its signs. Does not know how they belong together.

use std::ops::Range;

use crate::error::QueryErrorKind;
use crate::pattern::{self, Fault};
use crate::query::{Pattern, QueryWord};
use crate::{Field, Filter, Link, QueryError};

/// A sign of the query language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// One word, or several that are written together (`og/eller`, `2.0`) or between quotation marks.
    Words(Vec<QueryWord>),
    Pattern(Pattern),
    Filter(Filter),
    Near(Link),
    And,
    Or,
    Not,
    Minus,
    Open,
    Close,
}

impl Sign {
    /// How an operator is written.
    pub(crate) fn operator(&self) -> &'static str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Not => "NOT",
            Self::Near(Link { is_ordered: false, .. }) => "NEAR",
            Self::Near(_) => "BEFORE",
            _ => "-",
        }
    }
}

/// Stands for `*` while words are cut, so that the model's one definition of a word holds for patterns too. A letter
/// that occurs in one known manuscript of the 15th century; in a query it would be taken for a wildcard.
const WILDCARD: char = 'ꙮ';

/// The same for `~1` and `~2` behind a word; letters of Linear B, which nobody writes any more.
const DISTANCES: [char; 2] = ['\u{10000}', '\u{10001}'];

/// Cuts a query into signs with their places, in code points.
pub(crate) fn signs(text: &str) -> Result<Vec<(Range<u32>, Sign)>, QueryError> {
    let mut lexer = Lexer { characters: text.chars().collect(), at: 0, signs: Vec::new() };
    while lexer.at < lexer.characters.len() {
        lexer.sign()?;
    }
    Ok(lexer.signs)
}

struct Lexer {
    characters: Vec<char>,
    at: usize,
    signs: Vec<(Range<u32>, Sign)>,
}

impl Lexer {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    /// From some character to where the lexer stands.
    fn since(&self, from: usize) -> Range<u32> {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        place(from)..place(self.at)
    }

    fn push(&mut self, sign: Sign) {
        self.at += 1;
        self.signs.push((self.since(self.at - 1), sign));
    }

    fn sign(&mut self) -> Result<(), QueryError> {
        let Some(first) = self.peek(0) else { return Ok(()) };
        match first {
            '(' => self.push(Sign::Open),
            ')' => self.push(Sign::Close),
            '-' => self.minus(),
            _ if first.is_whitespace() => self.at += 1,
            '/' if self.closing_stroke().is_some() => self.pattern()?,
            _ if is_opening(first) => {
                let from = self.at;
                let content = self.quoted()?;
                let place = self.since(from);
                if let Some(place) = self.pattern_within(from + 1..self.at - 1) {
                    return Err(QueryErrorKind::PatternInPhrase.at(place));
                }
                let words = cut(&content).map_err(|kind| kind.at(place.clone()))?;
                if words.is_empty() {
                    return Err(QueryErrorKind::EmptyPhrase.at(place));
                }
                self.signs.push((place, Sign::Words(words)));
            }
            _ => self.bare()?,
        }
        Ok(())
    }

    /// A hyphen before something negates it; hyphens that stand alone are dashes and mean nothing.
    fn minus(&mut self) {
        // What was found at the first of them holds for all.
        if matches!(self.signs.last(), Some((place, Sign::Minus)) if place.end as usize == self.at) {
            return self.push(Sign::Minus);
        }
        let hyphens = self.characters[self.at..].iter().take_while(|&&character| character == '-').count();
        if self.peek(hyphens).is_none_or(|next| next.is_whitespace() || next == ')') {
            self.at += hyphens;
        } else {
            self.push(Sign::Minus);
        }
    }

    /// The stroke that ends a regular expression: nothing but a blank, a parenthesis or the end follows it.
    fn closing_stroke(&self) -> Option<usize> {
        let mut at = self.at + 1;
        while let Some(&character) = self.characters.get(at) {
            match character {
                '\\' => at += 1,
                '/' if at == self.at + 1 => return None,
                '/' => {
                    let next = self.characters.get(at + 1);
                    return next.is_none_or(|next| next.is_whitespace() || *next == ')').then_some(at);
                }
                _ => {}
            }
            at += 1;
        }
        None
    }

    fn pattern(&mut self) -> Result<(), QueryError> {
        let from = self.at;
        let Some(end) = self.closing_stroke() else { return Ok(()) };
        let text: String = self.characters[from + 1..end].iter().collect();
        self.at = end + 1;
        let place = self.since(from);
        if let Err(fault) = pattern::compile(&text) {
            let kind = match fault {
                Fault::Unreadable => QueryErrorKind::BadPattern,
                Fault::TooLarge => QueryErrorKind::PatternTooLarge,
            };
            return Err(kind.at(place));
        }
        self.signs.push((place, Sign::Pattern(Pattern { text })));
        Ok(())
    }

    /// A regular expression among the words of a phrase: strokes with blanks around them and signs between them that words
    /// do not have. `/ja/`, as somebody else is written who speaks at the same time, is none.
    fn pattern_within(&self, characters: Range<usize>) -> Option<Range<u32>> {
        let end = characters.end;
        let is_blank = |at: usize| at >= end || self.characters.get(at).is_some_and(|own| own.is_whitespace());
        let is_stroke = |at: usize| self.characters.get(at) == Some(&'/');
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for first in characters.clone().filter(|&at| is_stroke(at) && (at == characters.start || is_blank(at - 1))) {
            let Some(last) = (first + 2..end).find(|&at| is_stroke(at) && is_blank(at + 1)) else { continue };
            if self.characters[first + 1..last].iter().any(|own| "\\[]{}|+^$*".contains(*own)) {
                return Some(place(first)..place(last + 1));
            }
        }
        None
    }

    /// Everything up to a blank, a parenthesis or a quotation mark.
    fn bare(&mut self) -> Result<(), QueryError> {
        let from = self.at;
        while let Some(character) = self.peek(0) {
            if character == ':' && self.at > from && self.characters[from..self.at].iter().all(|c| c.is_alphabetic()) {
                return self.filter(from);
            }
            if ends_bare(character) {
                break;
            }
            self.at += 1;
        }
        let chunk: String = self.characters[from..self.at].iter().collect();
        let place = self.since(from);
        let sign = match chunk.as_str() {
            "AND" => Sign::And,
            "OR" => Sign::Or,
            "NOT" => Sign::Not,
            _ => {
                if let Some(link) = Link::read(&chunk) {
                    let link = link.map_err(|()| QueryErrorKind::Reach.at(place.clone()))?;
                    self.signs.push((place, Sign::Near(link)));
                    return Ok(());
                }
                let words = cut(&chunk).map_err(|kind| kind.at(place.clone()))?;
                if words.is_empty() {
                    // A lone comma or ellipsis, as when a quote is pasted, is nothing to look for.
                    return Ok(());
                }
                Sign::Words(words)
            }
        };
        self.signs.push((place, sign));
        Ok(())
    }

    /// A field and its value; stands at the colon.
    fn filter(&mut self, from: usize) -> Result<(), QueryError> {
        let name: String = self.characters[from..self.at].iter().collect();
        let Some(field) = Field::from_name(&name) else {
            return Err(QueryErrorKind::UnknownField { name }.at(self.since(from)));
        };
        self.at += 1;
        let value = match self.peek(0) {
            Some(mark) if is_opening(mark) => self.quoted()?,
            _ => {
                let start = self.at;
                while self.peek(0).is_some_and(|character| !ends_bare(character)) {
                    self.at += 1;
                }
                self.characters[start..self.at].iter().collect()
            }
        };
        let value = value.trim().to_owned();
        if value.is_empty() {
            return Err(QueryErrorKind::FilterWithoutValue { field }.at(self.since(from)));
        }
        let place = self.since(from);
        self.signs.push((place.clone(), Sign::Filter(Filter { field, value, place })));
        Ok(())
    }

    /// What stands between quotation marks; a straight mark within straight marks is written twice.
    fn quoted(&mut self) -> Result<String, QueryError> {
        let from = self.at;
        let opening = self.characters[self.at];
        self.at += 1;
        let mut content = String::new();
        while let Some(character) = self.peek(0) {
            self.at += 1;
            if !closes(opening, character) {
                content.push(character);
            } else if opening == '"' && self.peek(0) == Some('"') {
                content.push('"');
                self.at += 1;
            } else {
                return Ok(content);
            }
        }
        Err(QueryErrorKind::UnclosedQuote.at(self.since(from)))
    }
}

fn is_opening(character: char) -> bool {
    matches!(character, '"' | '“' | '”' | '„' | '«' | '»')
}

/// What was opened by a typographic mark may also be closed by a straight one, as half-corrected text has it.
fn closes(opening: char, character: char) -> bool {
    match opening {
        '"' => character == '"',
        '«' => matches!(character, '»' | '"'),
        '»' => matches!(character, '«' | '»' | '"'),
        _ => matches!(character, '“' | '”' | '"'),
    }
}

fn ends_bare(character: char) -> bool {
    character.is_whitespace() || matches!(character, '(' | ')') || is_opening(character)
}

/// The words of a piece of a query.
fn cut(chunk: &str) -> Result<Vec<QueryWord>, QueryErrorKind> {
    let marked = mark_distances(chunk)?.replace('*', WILDCARD.encode_utf8(&mut [0; 4]));
    let mut words = Vec::new();
    for word in sitat_model::words(&marked) {
        // Two wildcards beside each other, perhaps with an invisible character between them, are one.
        let mut text = String::with_capacity(word.term.len());
        let mut distance = 0;
        for character in word.term.chars() {
            match character {
                _ if character == DISTANCES[0] => distance = 1,
                _ if character == DISTANCES[1] => distance = 2,
                WILDCARD if text.ends_with('*') => {}
                WILDCARD => text.push('*'),
                other => text.push(other),
            }
        }
        if !text.contains(char::is_alphanumeric) {
            return Err(QueryErrorKind::WildcardAlone);
        }
        if distance > 0 && text.contains('*') {
            return Err(QueryErrorKind::DistanceOfPattern);
        }
        words.push(QueryWord { text: crate::places::clamp_term(text), distance });
    }
    Ok(words)
}

/// Puts a letter in the place of each `~`, `~1` or `~2` that stands behind a word; other tildes mean nothing.
fn mark_distances(chunk: &str) -> Result<String, QueryErrorKind> {
    let mut marked = String::with_capacity(chunk.len());
    let mut rest = chunk;
    while let Some(at) = rest.find('~') {
        let (before, after) = rest.split_at(at);
        marked.push_str(before);
        let number = &after[1..];
        let digits = number.len() - number.trim_start_matches(char::is_alphanumeric).len();
        rest = &number[digits..];
        if !marked.ends_with(|character: char| character.is_alphanumeric() || character == '*') {
            marked.push(' ');
            marked.push_str(&number[..digits]);
            continue;
        }
        match &number[..digits] {
            "" | "1" => marked.push(DISTANCES[0]),
            "2" => marked.push(DISTANCES[1]),
            _ => return Err(QueryErrorKind::DistanceTooLarge),
        }
    }
    marked.push_str(rest);
    Ok(marked)
}
