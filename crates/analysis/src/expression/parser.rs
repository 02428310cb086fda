//! How a written condition is cut into tokens and read. Knows nothing of values of attributes.

use super::{ExpressionError, ExpressionProblem, Node, Operator};
use crate::quotation::{closing_mark, read_quoted};

/// How deep parentheses and NOT may be nested.
const DEEPEST: u32 = 64;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Quoted(String),
    Operator(Operator),
    Open,
    Close,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Connective {
    And,
    Or,
    Not,
}

/// Whether a word joins conditions.
pub(super) fn is_connective(word: &str) -> bool {
    connective(word).is_some()
}

/// Reads a joining word; the second part says whether it is written in capitals.
fn connective(word: &str) -> Option<(Connective, bool)> {
    let meaning = match word.to_ascii_lowercase().as_str() {
        "and" | "og" => Connective::And,
        "or" | "eller" => Connective::Or,
        "not" | "ikke" | "ikkje" => Connective::Not,
        _ => return None,
    };
    Some((meaning, word.chars().all(|letter| letter.is_ascii_uppercase())))
}

fn operator_at(characters: &[char]) -> Option<(Operator, usize)> {
    let next = characters.get(1).copied();
    Some(match (characters.first()?, next) {
        ('=', Some('=')) => (Operator::Equal, 2),
        ('=', _) => (Operator::Equal, 1),
        ('!', Some('=')) | ('<', Some('>')) => (Operator::NotEqual, 2),
        ('≠', _) => (Operator::NotEqual, 1),
        ('<', Some('=')) => (Operator::AtMost, 2),
        ('≤', _) => (Operator::AtMost, 1),
        ('<', _) => (Operator::Less, 1),
        ('>', Some('=')) => (Operator::AtLeast, 2),
        ('≥', _) => (Operator::AtLeast, 1),
        ('>', _) => (Operator::Greater, 1),
        _ => return None,
    })
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn tokens(written: &str) -> Result<Vec<(usize, Token)>, ExpressionError> {
    let characters: Vec<char> = written.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        let start = at;
        let token = if character.is_whitespace() {
            at += 1;
            continue;
        } else if let Some(closing) = closing_mark(character) {
            let Some((text, length)) = read_quoted(&characters[at + 1..], closing) else {
                return Err(ExpressionError { position: position(at), problem: ExpressionProblem::UnclosedQuote });
            };
            at += 1 + length;
            Token::Quoted(text)
        } else if let Some((operator, length)) = operator_at(&characters[at..]) {
            at += length;
            Token::Operator(operator)
        } else if character == '(' || character == ')' {
            at += 1;
            if character == '(' { Token::Open } else { Token::Close }
        } else {
            while let Some(&next) = characters.get(at) {
                let ends =
                    next.is_whitespace() || matches!(next, '(' | ')') || operator_at(&characters[at..]).is_some();
                if ends {
                    break;
                }
                at += 1;
            }
            Token::Word(characters[start..at].iter().collect())
        };
        tokens.push((start, token));
    }
    Ok(tokens)
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    next: usize,
    end: usize,
    depth: u32,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn fail<Value>(&self, problem: ExpressionProblem) -> Result<Value, ExpressionError> {
        let at = self.tokens.get(self.next).map_or(self.end, |(at, _)| *at);
        Err(ExpressionError { position: position(at), problem })
    }

    /// Whether a comparison, NOT or a parenthesis follows a token, before the next joining word.
    fn comparison_follows(&self, token: usize) -> bool {
        for (_, token) in &self.tokens[token + 1..] {
            match token {
                Token::Operator(_) | Token::Open => return true,
                Token::Close => return false,
                Token::Quoted(_) => {}
                Token::Word(word) => match connective(word) {
                    Some((Connective::Not, true)) => return true,
                    Some((Connective::And | Connective::Or, _)) => return false,
                    _ => {}
                },
            }
        }
        false
    }

    /// The joining word at a token, if it joins here.
    fn joins(&self, token: usize) -> Option<Connective> {
        let (_, Token::Word(word)) = self.tokens.get(token)? else { return None };
        let (meaning, is_capital) = connective(word)?;
        let (Connective::And | Connective::Or) = meaning else { return is_capital.then_some(meaning) };
        (is_capital || self.comparison_follows(token)).then_some(meaning)
    }

    fn any(&mut self) -> Result<Node, ExpressionError> {
        let mut parts = vec![self.all()?];
        while self.joins(self.next) == Some(Connective::Or) {
            self.next += 1;
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Node::Any(parts) })
    }

    fn all(&mut self) -> Result<Node, ExpressionError> {
        let mut parts = vec![self.part()?];
        while self.joins(self.next) == Some(Connective::And) {
            self.next += 1;
            parts.push(self.part()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Node::All(parts) })
    }

    fn part(&mut self) -> Result<Node, ExpressionError> {
        if self.depth == DEEPEST {
            return self.fail(ExpressionProblem::TooDeep);
        }
        self.depth += 1;
        let node = match self.peek() {
            Some(Token::Open) => {
                let opening = self.tokens[self.next].0;
                self.next += 1;
                let inner = self.any()?;
                match self.peek() {
                    Some(Token::Close) => self.next += 1,
                    None => {
                        let problem = ExpressionProblem::UnclosedParenthesis;
                        return Err(ExpressionError { position: position(opening), problem });
                    }
                    Some(_) => return self.unexpected(),
                }
                inner
            }
            Some(Token::Word(word)) if self.is_negation(word) => {
                self.next += 1;
                Node::Not(Box::new(self.part()?))
            }
            _ => self.comparison()?,
        };
        self.depth -= 1;
        Ok(node)
    }

    /// NOT in capitals, or in small letters before a parenthesis.
    fn is_negation(&self, word: &str) -> bool {
        let opens = matches!(self.tokens.get(self.next + 1), Some((_, Token::Open)));
        matches!(connective(word), Some((Connective::Not, is_capital)) if is_capital || opens)
    }

    fn unexpected<Value>(&self) -> Result<Value, ExpressionError> {
        let found = match self.peek() {
            Some(Token::Word(text) | Token::Quoted(text)) => text.clone(),
            Some(Token::Operator(operator)) => operator.sign().to_owned(),
            Some(Token::Open) => "(".to_owned(),
            Some(Token::Close) => ")".to_owned(),
            None => String::new(),
        };
        self.fail(ExpressionProblem::Unexpected { found })
    }

    /// Takes one quoted text, or bare words up to whatever ends them.
    fn text(&mut self, ends: impl Fn(&Self, usize) -> bool) -> Option<String> {
        if let Some(Token::Quoted(text)) = self.peek() {
            let text = text.clone();
            self.next += 1;
            return Some(text);
        }
        let mut words: Vec<&str> = Vec::new();
        let mut next = self.next;
        while let Some((_, Token::Word(word))) = self.tokens.get(next) {
            if ends(self, next) {
                break;
            }
            words.push(word);
            next += 1;
        }
        let text = words.join(" ");
        self.next = next;
        (!text.is_empty()).then_some(text)
    }

    fn comparison(&mut self) -> Result<Node, ExpressionError> {
        let is_joined_in_capitals = |parser: &Self, token: usize| match parser.tokens.get(token) {
            Some((_, Token::Word(word))) => connective(word).is_some_and(|(_, is_capital)| is_capital),
            _ => false,
        };
        let Some(name) = self.text(is_joined_in_capitals) else {
            return match self.peek() {
                Some(Token::Close) => self.unexpected(),
                _ => self.fail(ExpressionProblem::MissingName),
            };
        };
        let Some(&Token::Operator(operator)) = self.peek() else {
            return self.fail(ExpressionProblem::MissingOperator { name });
        };
        self.next += 1;
        let Some(value) = self.text(|parser, token| parser.joins(token).is_some()) else {
            return self.fail(ExpressionProblem::MissingValue);
        };
        Ok(Node::Comparison { name, operator, value })
    }
}

/// Reads a condition.
pub(super) fn parse(written: &str) -> Result<Node, ExpressionError> {
    let tokens = tokens(written)?;
    if tokens.is_empty() {
        return Err(ExpressionError { position: 0, problem: ExpressionProblem::Empty });
    }
    let mut parser = Parser { tokens, next: 0, end: written.chars().count(), depth: 0 };
    let node = parser.any()?;
    if parser.peek().is_some() {
        return parser.unexpected();
    }
    Ok(node)
}
