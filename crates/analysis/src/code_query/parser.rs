//! Puts the signs of a question about codes together.

use std::ops::Range;

use super::lexer::{Sign, signs};
use super::problem::CodeQueryProblem;
use super::{CodeQuery, CodeQueryError};

/// How deep parentheses and negations may be nested.
const DEEPEST: u32 = 60;

pub(super) fn parse(written: &str) -> Result<CodeQuery, CodeQueryError> {
    if written.chars().nth(CodeQuery::MOST_CHARACTERS as usize).is_some() {
        return Err(CodeQueryProblem::TooManyCharacters.at(CodeQuery::MOST_CHARACTERS..CodeQuery::MOST_CHARACTERS));
    }
    let signs = signs(written)?;
    if signs.is_empty() {
        return Err(CodeQueryProblem::Empty.at(0..0));
    }
    let named = signs.iter().filter(|(_, sign)| matches!(sign, Sign::Code(_) | Sign::Filter(_)));
    if let Some((place, _)) = named.clone().nth(CodeQuery::MOST as usize) {
        return Err(CodeQueryProblem::TooLong.at(place.clone()));
    }
    let mut parser = Parser { signs, at: 0, depth: 0 };
    let query = parser.alternatives()?;
    match parser.signs.get(parser.at) {
        Some((place, _)) => Err(CodeQueryProblem::UnopenedGroup.at(place.clone())),
        None => Ok(query),
    }
}

struct Parser {
    signs: Vec<(Range<u32>, Sign)>,
    at: usize,
    depth: u32,
}

/// One part stays as it is.
fn joined(mut parts: Vec<CodeQuery>, join: fn(Vec<CodeQuery>) -> CodeQuery) -> CodeQuery {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}

impl Parser {
    fn peek(&self, ahead: usize) -> Option<&Sign> {
        self.signs.get(self.at + ahead).map(|(_, sign)| sign)
    }

    /// The place of a sign; behind the last one, of the last.
    fn place(&self, at: usize) -> Range<u32> {
        self.signs.get(at).or(self.signs.last()).map_or(0..0, |(place, _)| place.clone())
    }

    /// Refuses the operator last read if nothing follows that it can work on.
    fn expect_operand(&self) -> Result<(), CodeQueryError> {
        match self.peek(0) {
            Some(Sign::Code(_) | Sign::Filter(_) | Sign::Open) => Ok(()),
            _ => self.operator_alone(self.at.saturating_sub(1)),
        }
    }

    fn operator_alone<Value>(&self, at: usize) -> Result<Value, CodeQueryError> {
        let operator = self.signs.get(at).map(|(_, sign)| sign.written()).unwrap_or_default();
        Err(CodeQueryProblem::OperatorAlone { operator }.at(self.place(at)))
    }

    fn alternatives(&mut self) -> Result<CodeQuery, CodeQueryError> {
        let mut parts = vec![self.conjunction()?];
        while self.peek(0) == Some(&Sign::Or) {
            self.at += 1;
            if self.peek(0) != Some(&Sign::Not) {
                self.expect_operand()?;
            }
            parts.push(self.conjunction()?);
        }
        Ok(joined(parts, CodeQuery::Or))
    }

    fn conjunction(&mut self) -> Result<CodeQuery, CodeQueryError> {
        let start = self.at;
        let mut parts = vec![self.negation()?];
        loop {
            match self.peek(0) {
                None | Some(Sign::Or | Sign::Close) => break,
                Some(Sign::And) => {
                    self.at += 1;
                    if self.peek(0) != Some(&Sign::Not) {
                        self.expect_operand()?;
                    }
                }
                Some(_) => {}
            }
            parts.push(self.negation()?);
        }
        if parts.iter().all(|part| matches!(part, CodeQuery::Not(_))) {
            let whole = self.place(start).start..self.place(self.at.saturating_sub(1)).end;
            return Err(CodeQueryProblem::OnlyNegations.at(whole));
        }
        Ok(joined(parts, CodeQuery::And))
    }

    fn negation(&mut self) -> Result<CodeQuery, CodeQueryError> {
        if self.peek(0) != Some(&Sign::Not) {
            return self.related();
        }
        self.at += 1;
        self.expect_operand()?;
        Ok(CodeQuery::Not(Box::new(self.related()?)))
    }

    fn related(&mut self) -> Result<CodeQuery, CodeQueryError> {
        let mut left = self.operand()?;
        loop {
            let (is_negated, relation) = match (self.peek(0), self.peek(1)) {
                (Some(Sign::Relation(relation)), _) => (false, *relation),
                (Some(Sign::Not), Some(Sign::Relation(relation))) => (true, *relation),
                _ => return Ok(left),
            };
            self.at += 1 + usize::from(is_negated);
            self.expect_operand()?;
            let right = Box::new(self.operand()?);
            left = CodeQuery::Related { left: Box::new(left), relation, is_negated, right };
        }
    }

    fn operand(&mut self) -> Result<CodeQuery, CodeQueryError> {
        let at = self.at;
        self.at += 1;
        match self.signs.get(at).map(|(_, sign)| sign.clone()) {
            Some(Sign::Code(term)) => Ok(CodeQuery::Code(term)),
            Some(Sign::Filter(filter)) => Ok(CodeQuery::Filter(filter)),
            Some(Sign::Open) => self.group(at),
            Some(Sign::Close) => Err(CodeQueryProblem::UnopenedGroup.at(self.place(at))),
            Some(_) => self.operator_alone(at),
            None => Err(CodeQueryProblem::Empty.at(self.place(at))),
        }
    }

    /// What stands in a parenthesis that was opened at a sign.
    fn group(&mut self, opening: usize) -> Result<CodeQuery, CodeQueryError> {
        match self.peek(0) {
            Some(Sign::Close) => {
                let place = self.place(opening).start..self.place(self.at).end;
                return Err(CodeQueryProblem::EmptyGroup.at(place));
            }
            None => return Err(CodeQueryProblem::UnclosedGroup.at(self.place(opening))),
            Some(_) => {}
        }
        if self.depth == DEEPEST {
            return Err(CodeQueryProblem::TooDeep.at(self.place(opening)));
        }
        self.depth += 1;
        let group = self.alternatives()?;
        self.depth -= 1;
        if self.peek(0) != Some(&Sign::Close) {
            return Err(CodeQueryProblem::UnclosedGroup.at(self.place(opening)));
        }
        self.at += 1;
        Ok(group)
    }
}
