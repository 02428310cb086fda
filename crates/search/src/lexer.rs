//! Cuts a query into its signs. Does not know how they belong together.

use crate::error::QueryErrorKind;
use crate::query::QueryWord;
use crate::{Field, Filter, QueryError};

/// A sign of the query language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// One word, or several that are written together (`og/eller`, `2.0`) or between quotation marks.
    Words(Vec<QueryWord>),
    Filter(Filter),
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
pub(crate) fn signs(text: &str) -> Result<Vec<(u32, Sign)>, QueryError> {
    let mut lexer = Lexer { characters: text.chars().collect(), at: 0, signs: Vec::new() };
    while lexer.at < lexer.characters.len() {
        lexer.sign()?;
    }
    Ok(lexer.signs)
}

struct Lexer {
    characters: Vec<char>,
    at: usize,
    signs: Vec<(u32, Sign)>,
}

impl Lexer {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    fn place(&self) -> u32 {
        u32::try_from(self.at).unwrap_or(u32::MAX)
    }

    fn push(&mut self, sign: Sign) {
        let place = self.place();
        self.signs.push((place, sign));
        self.at += 1;
    }

    fn sign(&mut self) -> Result<(), QueryError> {
        let Some(first) = self.peek(0) else { return Ok(()) };
        match first {
            '(' => self.push(Sign::Open),
            ')' => self.push(Sign::Close),
            '-' => self.minus(),
            _ if first.is_whitespace() => self.at += 1,
            _ if is_opening(first) => {
                let place = self.place();
                let words = cut(&self.quoted()?).map_err(|kind| kind.at(place))?;
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
        let hyphens = self.characters[self.at..].iter().take_while(|&&character| character == '-').count();
        if self.peek(hyphens).is_none_or(|next| next.is_whitespace() || next == ')') {
            self.at += hyphens;
        } else {
            self.push(Sign::Minus);
        }
    }

    /// Everything up to a blank, a parenthesis or a quotation mark.
    fn bare(&mut self) -> Result<(), QueryError> {
        let place = self.place();
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
        let sign = match chunk.as_str() {
            "AND" => Sign::And,
            "OR" => Sign::Or,
            "NOT" => Sign::Not,
            _ => {
                let words = cut(&chunk).map_err(|kind| kind.at(place))?;
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
        let position = u32::try_from(from).unwrap_or(u32::MAX);
        let name: String = self.characters[from..self.at].iter().collect();
        let Some(field) = Field::from_name(&name) else {
            return Err(QueryErrorKind::UnknownField { name }.at(position));
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
            return Err(QueryErrorKind::FilterWithoutValue { field }.at(position));
        }
        self.signs.push((position, Sign::Filter(Filter { field, value, position })));
        Ok(())
    }

    /// What stands between quotation marks; a straight mark within straight marks is written twice.
    fn quoted(&mut self) -> Result<String, QueryError> {
        let place = self.place();
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
        Err(QueryErrorKind::UnclosedQuote.at(place))
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
