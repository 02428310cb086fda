//! Puts the signs of a query together. AND (also left out) binds tighter than OR, NOT and `-` tightest.

use crate::error::QueryErrorKind;
use crate::lexer::{Sign, signs};
use crate::{Query, QueryError};

/// Parentheses and negations within each other.
const MAX_DEPTH: u32 = 60;

pub(crate) fn parse(text: &str) -> Result<Query, QueryError> {
    let signs = signs(text)?;
    let words: usize = signs.iter().map(|(_, sign)| if let Sign::Words(words) = sign { words.len() } else { 1 }).sum();
    if words > Query::MAX_WORDS as usize {
        let place = signs.last().map_or(0, |&(place, _)| place);
        return Err(QueryErrorKind::TooManyWords { limit: Query::MAX_WORDS }.at(place));
    }
    if signs.is_empty() {
        return Err(QueryErrorKind::Empty.at(0));
    }
    let mut parser = Parser { signs, at: 0, depth: 0 };
    let query = parser.alternatives()?;
    if let Some((place, _)) = parser.signs.get(parser.at) {
        return Err(QueryErrorKind::UnopenedGroup.at(*place));
    }
    if !query.has_wanted_word(false) && query.filters().is_empty() {
        let place = parser.signs.first().map_or(0, |&(place, _)| place);
        return Err(QueryErrorKind::OnlyNegations.at(place));
    }
    Ok(query)
}

struct Parser {
    signs: Vec<(u32, Sign)>,
    at: usize,
    depth: u32,
}

impl Parser {
    fn peek(&self) -> Option<&Sign> {
        self.signs.get(self.at).map(|(_, sign)| sign)
    }

    /// The place of the sign last read.
    fn place(&self) -> u32 {
        self.signs.get(self.at.saturating_sub(1)).map_or(0, |&(place, _)| place)
    }

    fn alternatives(&mut self) -> Result<Query, QueryError> {
        let mut parts = vec![self.conjunction()?];
        while self.peek() == Some(&Sign::Or) {
            self.at += 1;
            self.expect_operand(&Sign::Or)?;
            parts.push(self.conjunction()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Query::Or(parts) })
    }

    fn conjunction(&mut self) -> Result<Query, QueryError> {
        let mut parts = vec![self.operand()?];
        loop {
            match self.peek() {
                None | Some(Sign::Or | Sign::Close) => break,
                Some(Sign::And) => {
                    self.at += 1;
                    self.expect_operand(&Sign::And)?;
                }
                Some(_) => {}
            }
            parts.push(self.operand()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Query::And(parts) })
    }

    /// Refuses an operator (the sign last read) that nothing follows.
    fn expect_operand(&self, operator: &Sign) -> Result<(), QueryError> {
        match self.peek() {
            None | Some(Sign::And | Sign::Or | Sign::Close) => {
                Err(QueryErrorKind::OperatorAlone { operator: operator.operator() }.at(self.place()))
            }
            Some(_) => Ok(()),
        }
    }

    fn operand(&mut self) -> Result<Query, QueryError> {
        let Some((place, sign)) = self.signs.get(self.at).cloned() else {
            return Err(QueryErrorKind::Empty.at(self.place()));
        };
        self.at += 1;
        match sign {
            Sign::Words(mut words) => {
                Ok(if words.len() == 1 { Query::Word(words.remove(0)) } else { Query::Phrase(words) })
            }
            Sign::Filter(filter) => Ok(Query::Filter(filter)),
            Sign::Not | Sign::Minus => {
                self.expect_operand(&sign)?;
                self.deeper(place, |parser| Ok(Query::Not(Box::new(parser.operand()?))))
            }
            Sign::Open => self.deeper(place, |parser| {
                if parser.peek() == Some(&Sign::Close) {
                    return Err(QueryErrorKind::EmptyGroup.at(place));
                }
                if parser.peek().is_none() {
                    return Err(QueryErrorKind::UnclosedGroup.at(place));
                }
                let group = parser.alternatives()?;
                if parser.peek() != Some(&Sign::Close) {
                    return Err(QueryErrorKind::UnclosedGroup.at(place));
                }
                parser.at += 1;
                Ok(group)
            }),
            Sign::And | Sign::Or => Err(QueryErrorKind::OperatorAlone { operator: sign.operator() }.at(place)),
            Sign::Close => Err(QueryErrorKind::UnopenedGroup.at(place)),
        }
    }

    fn deeper(
        &mut self,
        place: u32,
        read: impl FnOnce(&mut Self) -> Result<Query, QueryError>,
    ) -> Result<Query, QueryError> {
        if self.depth == MAX_DEPTH {
            return Err(QueryErrorKind::TooDeep.at(place));
        }
        self.depth += 1;
        let query = read(self)?;
        self.depth -= 1;
        Ok(query)
    }
}
