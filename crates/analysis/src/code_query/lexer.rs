//! Cuts a question about codes into its signs. Does not know how they belong together.

use std::ops::Range;

use super::problem::CodeQueryProblem;
use super::{CodeQuery, CodeQueryError, CodeTerm, PlaceFilter};
use crate::Relation;
use crate::quotation::{closing_mark, read_quoted};

/// A sign of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Code(CodeTerm),
    Filter(PlaceFilter),
    Relation(Relation),
    And,
    Or,
    Not,
    Open,
    Close,
}

impl Sign {
    /// How an operator is written.
    pub(super) fn written(&self) -> String {
        match self {
            Self::And => "AND".to_owned(),
            Self::Or => "OR".to_owned(),
            Self::Not => "NOT".to_owned(),
            Self::Relation(relation) => relation.to_string(),
            Self::Code(_) | Self::Filter(_) | Self::Open | Self::Close => String::new(),
        }
    }
}

/// Reads an operator; `None` for any other word.
fn operator(word: &str) -> Option<Result<Sign, ()>> {
    Some(Ok(match word {
        "AND" => Sign::And,
        "OR" => Sign::Or,
        "NOT" => Sign::Not,
        _ => return Relation::read(word).map(|read| read.map(Sign::Relation)),
    }))
}

/// Whether a word of a name would be read as an operator.
pub(super) fn is_operator(word: &str) -> bool {
    operator(word).is_some()
}

/// Cuts a query into signs with their places, in code points.
pub(super) fn signs(written: &str) -> Result<Vec<(Range<u32>, Sign)>, CodeQueryError> {
    let mut lexer = Lexer { characters: written.chars().collect(), at: 0, signs: Vec::new(), is_open: false };
    while let Some(&character) = lexer.characters.get(lexer.at) {
        lexer.sign(character)?;
    }
    Ok(lexer.signs)
}

struct Lexer {
    characters: Vec<char>,
    at: usize,
    signs: Vec<(Range<u32>, Sign)>,
    /// Whether the last sign is a name without quotation marks, which more words may follow.
    is_open: bool,
}

fn ends_word(character: char) -> bool {
    character.is_whitespace() || matches!(character, '(' | ')') || closing_mark(character).is_some()
}

impl Lexer {
    fn since(&self, from: usize) -> Range<u32> {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        place(from)..place(self.at)
    }

    fn push(&mut self, from: usize, sign: Sign) {
        self.signs.push((self.since(from), sign));
        self.is_open = false;
    }

    fn sign(&mut self, first: char) -> Result<(), CodeQueryError> {
        let from = self.at;
        match first {
            _ if first.is_whitespace() => self.at += 1,
            '(' | ')' => {
                self.at += 1;
                self.push(from, if first == '(' { Sign::Open } else { Sign::Close });
            }
            // What is quoted is a code whatever its words are.
            '=' => {
                self.at += 1;
                self.name(from, false)?;
            }
            _ if closing_mark(first).is_some() => self.name(from, true)?,
            _ => self.word(from)?,
        }
        Ok(())
    }

    /// What stands between quotation marks, if a mark opens here.
    fn quoted(&mut self, from: usize) -> Result<Option<String>, CodeQueryError> {
        let Some(closing) = self.characters.get(self.at).copied().and_then(closing_mark) else { return Ok(None) };
        match read_quoted(&self.characters[self.at + 1..], closing) {
            Some((text, length)) => {
                self.at += 1 + length;
                Ok(Some(text))
            }
            None => {
                self.at = self.characters.len();
                Err(CodeQueryProblem::UnclosedQuote.at(self.since(from)))
            }
        }
    }

    /// The word that begins here.
    fn bare(&mut self) -> String {
        let from = self.at;
        while self.characters.get(self.at).is_some_and(|character| !ends_word(*character)) {
            self.at += 1;
        }
        self.characters[from..self.at].iter().collect()
    }

    /// A code, quoted or not. A `=` may also stand inside the marks, as it does in searches.
    fn name(&mut self, from: usize, with_below: bool) -> Result<(), CodeQueryError> {
        let quoted = self.quoted(from)?;
        let is_open = quoted.is_none();
        let text = match quoted {
            Some(text) => text,
            None => self.bare(),
        };
        let with_below = with_below && !text.trim_start().starts_with('=');
        let path = text.trim_start_matches(|first: char| first == '=' || first.is_whitespace()).trim_end().to_owned();
        if path.is_empty() {
            return Err(CodeQueryProblem::EmptyName.at(self.since(from)));
        }
        let place = self.since(from);
        self.push(from, Sign::Code(CodeTerm { path, with_below, place }));
        self.is_open = is_open;
        Ok(())
    }

    /// An operator, a filter, or a word of a name.
    fn word(&mut self, from: usize) -> Result<(), CodeQueryError> {
        let letters = self.characters[from..].iter().take_while(|character| character.is_alphabetic()).count();
        if letters > 0 && self.characters.get(from + letters) == Some(&':') {
            let field: String = self.characters[from..from + letters].iter().collect();
            self.at = from + letters + 1;
            return if field == "code" { self.name(from, true) } else { self.filter(from, field) };
        }
        let word = self.bare();
        match operator(&word) {
            Some(Ok(sign)) => self.push(from, sign),
            Some(Err(())) => return Err(CodeQueryProblem::Reach.at(self.since(from))),
            None => {
                let end = self.since(from).end;
                match self.signs.last_mut() {
                    Some((place, Sign::Code(term))) if self.is_open => {
                        term.path = format!("{} {word}", term.path);
                        place.end = end;
                        term.place.end = end;
                    }
                    _ => {
                        let place = self.since(from);
                        self.push(from, Sign::Code(CodeTerm { path: word, with_below: true, place }));
                        self.is_open = true;
                    }
                }
            }
        }
        Ok(())
    }

    /// The value of a filter; stands behind the colon.
    fn filter(&mut self, from: usize, name: String) -> Result<(), CodeQueryError> {
        let Some(field) = CodeQuery::FIELDS.into_iter().find(|field| field.eq_ignore_ascii_case(&name)) else {
            return Err(CodeQueryProblem::UnknownField { name }.at(self.since(from)));
        };
        let value = match self.quoted(from)? {
            Some(text) => text,
            None => self.bare(),
        };
        let value = value.trim().to_owned();
        if value.is_empty() {
            return Err(CodeQueryProblem::FilterWithoutValue { field }.at(self.since(from)));
        }
        let place = self.since(from);
        self.push(from, Sign::Filter(PlaceFilter { field, value, place }));
        Ok(())
    }
}
