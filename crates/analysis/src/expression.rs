//! Conditions on attributes of cases: `styringsmodell = formannskap AND NOT (innbyggere < 50 000)`.
//!
//! Knows names and values only; which attributes exist is the caller's to say.

use std::cmp::Ordering;

use sitat_model::{AttributeValue, Message, normalise_word, parse_number};

use crate::compare_norwegian;

/// How deep parentheses and NOT may be nested.
const DEEPEST: u32 = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

impl Operator {
    fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
        }
    }

    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order == Ordering::Equal,
            Self::NotEqual => order != Ordering::Equal,
            Self::Less => order == Ordering::Less,
            Self::AtMost => order != Ordering::Greater,
            Self::Greater => order == Ordering::Greater,
            Self::AtLeast => order != Ordering::Less,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Comparison { name: String, operator: Operator, value: String },
}

/// A condition on the attributes of a case.
///
/// `= != < <= > >=` (also `≠ ≤ ≥`), joined by `AND`, `OR`, `NOT` (also `OG`, `ELLER`, `IKKE`) and parentheses. AND
/// binds tighter than OR. Names and values may hold blanks; what could be misread stands in `"…"` or `«…»`. The
/// joining words are also understood in small letters where a comparison follows, so that `Møre og Romsdal` stays one
/// value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression(Node);

/// What is wrong with a condition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionProblem {
    /// Nothing is written.
    #[error("the condition is empty")]
    Empty,
    /// The name of an attribute is missing.
    #[error("the name of an attribute is missing")]
    MissingName,
    /// After a name no operator follows.
    #[error("after {name:?} an operator is missing")]
    MissingOperator {
        /// The name.
        name: String,
    },
    /// After an operator no value follows.
    #[error("after the operator a value is missing")]
    MissingValue,
    /// A quotation mark is not closed.
    #[error("a quotation mark is not closed")]
    UnclosedQuote,
    /// A parenthesis is not closed.
    #[error("a parenthesis is not closed")]
    UnclosedParenthesis,
    /// Something stands where it cannot.
    #[error("{found:?} cannot stand here")]
    Unexpected {
        /// What stands there.
        found: String,
    },
    /// Parentheses are nested too deep.
    #[error("parentheses are nested too deep")]
    TooDeep,
}

/// Why a condition cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem} (at {position})")]
pub struct ExpressionError {
    /// Where, in code points from the start of the condition.
    pub position: u32,
    /// What is wrong.
    pub problem: ExpressionProblem,
}

impl ExpressionError {
    /// What is said to the person who wrote it; the position counts from 1.
    pub fn message(&self) -> Message {
        let message = match &self.problem {
            ExpressionProblem::Empty => Message::new("analysis-expression-empty"),
            ExpressionProblem::MissingName => Message::new("analysis-expression-missing-name"),
            ExpressionProblem::MissingOperator { name } => {
                Message::new("analysis-expression-missing-operator").with("name", name.as_str())
            }
            ExpressionProblem::MissingValue => Message::new("analysis-expression-missing-value"),
            ExpressionProblem::UnclosedQuote => Message::new("analysis-expression-unclosed-quote"),
            ExpressionProblem::UnclosedParenthesis => Message::new("analysis-expression-unclosed-parenthesis"),
            ExpressionProblem::Unexpected { found } => {
                Message::new("analysis-expression-unexpected").with("found", found.as_str())
            }
            ExpressionProblem::TooDeep => Message::new("analysis-expression-too-deep"),
        };
        message.with("position", self.position.saturating_add(1))
    }
}

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

/// The mark that closes a quotation, if the character opens one.
pub(crate) fn closing_mark(opening: char) -> Option<char> {
    match opening {
        '"' => Some('"'),
        '«' => Some('»'),
        '“' | '”' => Some('”'),
        _ => None,
    }
}

/// Reads what stands between quotation marks, up to and with the closing one. `None` if it is not closed.
pub(crate) fn read_quoted(characters: &[char], closing: char) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut at = 0;
    loop {
        match (characters.get(at)?, characters.get(at + 1)) {
            ('\\', Some(&escaped)) if closing == '"' && matches!(escaped, '"' | '\\') => {
                text.push(escaped);
                at += 2;
            }
            (&character, _) if character == closing => return Some((text, at + 1)),
            (&character, _) => {
                text.push(character);
                at += 1;
            }
        }
    }
}

/// Writes a name or value so that it is read as the same again.
pub(crate) fn write_quoted(text: &str, formatter: &mut std::fmt::Formatter<'_>, is_plain: bool) -> std::fmt::Result {
    if is_plain {
        formatter.write_str(text)
    } else {
        write!(formatter, "\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
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

/// Reads yes and no in the languages of tables.
fn parse_boolean(written: &str) -> Option<bool> {
    match written.trim().to_lowercase().as_str() {
        "yes" | "ja" | "true" => Some(true),
        "no" | "nei" | "false" => Some(false),
        _ => None,
    }
}

/// Orders numbers; those that differ only by the rounding of a calculation are equal.
fn compare_numbers(left: f64, right: f64) -> Option<Ordering> {
    let nearness = 1e-9 * left.abs().max(right.abs()).max(1.0);
    if (left - right).abs() <= nearness { Some(Ordering::Equal) } else { left.partial_cmp(&right) }
}

fn compare(own: &AttributeValue, operator: Operator, written: &str) -> bool {
    let order = match own {
        AttributeValue::Number(own) => parse_number(written).and_then(|(wanted, _)| compare_numbers(*own, wanted)),
        AttributeValue::Boolean(own) => match parse_boolean(written) {
            Some(wanted) if matches!(operator, Operator::Equal | Operator::NotEqual) => Some(own.cmp(&wanted)),
            _ => None,
        },
        AttributeValue::Text(own) => {
            let (own, written) = (own.trim(), written.trim());
            if normalise_word(own) == normalise_word(written) {
                Some(Ordering::Equal)
            } else {
                Some(compare_norwegian(own, written))
            }
        }
    };
    // What cannot be compared is different, and neither more nor less.
    order.map_or(operator == Operator::NotEqual, |order| operator.holds(order))
}

/// A condition in a list, or below NOT, is put into parentheses if it is a list itself.
fn write_part(node: &Node, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    match node {
        Node::All(_) | Node::Any(_) => write!(formatter, "({})", Shown(node)),
        _ => write!(formatter, "{}", Shown(node)),
    }
}

struct Shown<'node>(&'node Node);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let is_plain = |text: &str| {
            text.split(' ').all(|word| {
                let is_letter = |character: char| character.is_alphanumeric() || "_-,.%/".contains(character);
                !word.is_empty() && word.chars().all(is_letter) && connective(word).is_none()
            })
        };
        match self.0 {
            Node::All(parts) | Node::Any(parts) => {
                let sign = if matches!(self.0, Node::All(_)) { " AND " } else { " OR " };
                for (number, part) in parts.iter().enumerate() {
                    formatter.write_str(if number == 0 { "" } else { sign })?;
                    write_part(part, formatter)?;
                }
                Ok(())
            }
            Node::Not(part) => {
                formatter.write_str("NOT ")?;
                write_part(part, formatter)
            }
            Node::Comparison { name, operator, value } => {
                write_quoted(name, formatter, is_plain(name))?;
                write!(formatter, " {} ", operator.sign())?;
                write_quoted(value, formatter, is_plain(value))
            }
        }
    }
}

impl Node {
    /// True, false, or unknown where a value that decides is missing (Kleene's logic of three values).
    fn decide(&self, value_of: &dyn Fn(&str) -> Option<AttributeValue>) -> Option<bool> {
        match self {
            Self::All(parts) => Self::decide_all(parts, value_of, false),
            Self::Any(parts) => Self::decide_all(parts, value_of, true),
            Self::Not(part) => part.decide(value_of).map(|decided| !decided),
            Self::Comparison { name, operator, value } => value_of(name).map(|own| compare(&own, *operator, value)),
        }
    }

    /// One part that is `settling` settles the matter; else unknown goes before the opposite.
    fn decide_all(parts: &[Self], value_of: &dyn Fn(&str) -> Option<AttributeValue>, settling: bool) -> Option<bool> {
        let mut result = Some(!settling);
        for part in parts {
            match part.decide(value_of) {
                Some(decided) if decided == settling => return Some(settling),
                Some(_) => {}
                None => result = None,
            }
        }
        result
    }

    fn collect_names(&self, names: &mut Vec<String>) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.collect_names(names)),
            Self::Not(part) => part.collect_names(names),
            Self::Comparison { name, .. } => {
                if !names.iter().any(|known| normalise_word(known) == normalise_word(name)) {
                    names.push(name.clone());
                }
            }
        }
    }
}

impl Expression {
    /// Reads a condition.
    pub fn parse(written: &str) -> Result<Self, ExpressionError> {
        let tokens = tokens(written)?;
        if tokens.is_empty() {
            return Err(ExpressionError { position: 0, problem: ExpressionProblem::Empty });
        }
        let mut parser = Parser { tokens, next: 0, end: written.chars().count(), depth: 0 };
        let node = parser.any()?;
        if parser.peek().is_some() {
            return parser.unexpected();
        }
        Ok(Self(node))
    }

    /// Whether a case matches. `value_of` finds an attribute's value by its name; case does not matter in names.
    ///
    /// Text is compared without regard to case, numbers as they are written in tables, yes and no in three languages.
    /// A missing value matches nothing, whether asked for with `=`, `!=` or NOT; a value that cannot be compared with
    /// what is written is only different from it.
    pub fn matches(&self, value_of: &dyn Fn(&str) -> Option<AttributeValue>) -> bool {
        self.0.decide(value_of) == Some(true)
    }

    /// The names of the attributes that are asked for, in the order in which they are written, each once.
    pub fn attributes(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.0.collect_names(&mut names);
        names
    }
}

impl std::fmt::Display for Expression {
    /// Writes the condition so that it is read as the same again.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Shown(&self.0).fmt(formatter)
    }
}

impl std::str::FromStr for Expression {
    type Err = ExpressionError;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        Self::parse(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn storvik(name: &str) -> Option<AttributeValue> {
        match name.to_lowercase().as_str() {
            "styringsmodell" => Some(AttributeValue::Text("Formannskap".to_owned())),
            "innbyggere" => Some(AttributeValue::Number(83_400.0)),
            "netto driftsresultat" => Some(AttributeValue::Number(-0.6)),
            "fylke" => Some(AttributeValue::Text("Møre og Romsdal".to_owned())),
            "kystkommune" => Some(AttributeValue::Boolean(true)),
            _ => None,
        }
    }

    fn check(written: &str, expected: bool) {
        let expression = Expression::parse(written).unwrap_or_else(|error| panic!("{written}: {error}"));
        assert_eq!(expression.matches(&storvik), expected, "{written}");
        assert_eq!(Expression::parse(&expression.to_string()).as_ref(), Ok(&expression), "{expression}");
    }

    #[test]
    fn text_is_compared_without_regard_to_case() {
        check("styringsmodell = formannskap", true);
        check("STYRINGSMODELL != «parlamentarisme»", true);
        check("styringsmodell=\"formannskap \"", true);
        check("styringsmodell < parlamentarisme", true);
        check("styringsmodell ≤ formannskap", true);
        check("styringsmodell < formannskap", false);
    }

    #[test]
    fn numbers_are_read_as_tables_write_them() {
        check("innbyggere = 83 400", true);
        check("innbyggere >= 83\u{a0}400", true);
        check("innbyggere < 50000", false);
        check("netto driftsresultat < 0", true);
        check("netto driftsresultat = -0,6 %", true);
        check("innbyggere = mange", false);
        check("innbyggere != mange", true);
        check("innbyggere < mange", false);
    }

    #[test]
    fn yes_and_no_are_understood_in_three_languages() {
        for yes in ["ja", "Yes", "true"] {
            check(&format!("kystkommune = {yes}"), true);
            check(&format!("kystkommune != {yes}"), false);
        }
        check("kystkommune = nei", false);
        check("kystkommune > nei", false);
    }

    #[test]
    fn a_missing_value_matches_nothing() {
        for written in ["høyde = 1", "høyde != 1", "NOT høyde = 1", "NOT (høyde = 1 OR innbyggere < 1)"] {
            check(written, false);
        }
        check("høyde = 1 OR kystkommune = ja", true);
        check("NOT (høyde = 1 AND kystkommune = nei)", true);
    }

    #[test]
    fn and_binds_tighter_than_or() {
        check("kystkommune = ja OR innbyggere < 1 AND innbyggere < 1", true);
        check("(kystkommune = ja OR innbyggere < 1) AND innbyggere < 1", false);
        check("kystkommune = nei ELLER IKKE (innbyggere < 1 OG kystkommune = ja)", true);
    }

    #[test]
    fn small_joining_words_may_be_part_of_a_value() {
        check("fylke = Møre og Romsdal", true);
        check("fylke = Møre og Romsdal og innbyggere > 1", true);
        check("innbyggere > 1 and kystkommune = nei", false);
        check("fylke = \"Møre og Romsdal\" eller innbyggere < 1", true);
        check("not (innbyggere < 1)", true);
    }

    #[test]
    fn the_names_asked_for_are_listed_once() {
        let expression = Expression::parse("a b = 1 AND (A B < 2 OR NOT «c d» = x)").unwrap();
        assert_eq!(expression.attributes(), ["a b", "c d"]);
    }

    #[test]
    fn a_fault_is_named_with_its_place() {
        let fault = |written: &str| Expression::parse(written).map_err(|error| (error.position, error.problem));
        assert_eq!(fault("  "), Err((0, ExpressionProblem::Empty)));
        assert_eq!(fault("= 1"), Err((0, ExpressionProblem::MissingName)));
        assert_eq!(fault("å AND b = 1"), Err((2, ExpressionProblem::MissingOperator { name: "å".to_owned() })));
        assert_eq!(fault("å ="), Err((3, ExpressionProblem::MissingValue)));
        assert_eq!(fault("å = «b"), Err((4, ExpressionProblem::UnclosedQuote)));
        assert_eq!(fault("x = 1 AND (å = 1"), Err((10, ExpressionProblem::UnclosedParenthesis)));
        assert_eq!(fault("å = 1)"), Err((5, ExpressionProblem::Unexpected { found: ")".to_owned() })));
        assert_eq!(fault("å = 1 = 2"), Err((6, ExpressionProblem::Unexpected { found: "=".to_owned() })));
        assert_eq!(fault(&"(".repeat(100_000)), Err((64, ExpressionProblem::TooDeep)));
        assert_eq!(fault(&"NOT ".repeat(100_000)), Err((256, ExpressionProblem::TooDeep)));
    }

    fn node() -> impl Strategy<Value = Node> {
        let operator = prop::sample::select(vec![
            Operator::Equal,
            Operator::NotEqual,
            Operator::Less,
            Operator::AtMost,
            Operator::Greater,
            Operator::AtLeast,
        ]);
        let text = prop_oneof![
            "[a-zæøå]{1,6}( [a-zæøå0-9]{1,6}){0,2}",
            prop::sample::select(vec![
                "og",
                "NOT",
                "Møre og Romsdal",
                "a\\",
                "\"«»",
                "2,4 %",
                " x",
                "a  b",
                "",
                "<",
                "x(y)"
            ])
            .prop_map(str::to_owned),
            "\\PC{0,8}",
        ];
        let comparison = (text.clone(), operator, text).prop_map(|(name, operator, value)| Node::Comparison {
            name,
            operator,
            value,
        });
        comparison.prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 2..4).prop_map(Node::All),
                prop::collection::vec(inner.clone(), 2..4).prop_map(Node::Any),
                inner.prop_map(|part| Node::Not(Box::new(part))),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_as_the_same(node in node()) {
            let expression = Expression(node);
            prop_assert_eq!(Expression::parse(&expression.to_string()), Ok(expression));
        }

        #[test]
        fn any_text_is_read_or_refused(written in "[a-c=<>!()\"«» ANDORNOT]{0,40}") {
            if let Ok(expression) = Expression::parse(&written) {
                prop_assert_eq!(Expression::parse(&expression.to_string()), Ok(expression));
            }
        }
    }
}
