//! Attributes that are calculated from others: `driftsinntekter - driftsutgifter`.

use sitat_model::{Message, normalise_word, parse_number};

use crate::quotation::{closing_mark, read_quoted, write_quoted};

/// How deep parentheses and signs may be nested.
const DEEPEST: u32 = 64;

#[derive(Clone, Debug, PartialEq)]
enum Node {
    /// Terms; `true` is taken away.
    Sum(Vec<(bool, Self)>),
    /// Factors; `true` is divided by.
    Product(Vec<(bool, Self)>),
    Negative(Box<Self>),
    Number(f64),
    Name(String),
}

/// A calculation with attributes that are numbers.
///
/// `+ - * /` (also `− × · ÷`), parentheses, numbers as tables write them, and names, which may hold blanks. A name with
/// a sign or parenthesis in it stands in `"…"` or `«…»`.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula(Node);

/// What is wrong with a formula.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormulaProblem {
    /// Nothing is written.
    #[error("the formula is empty")]
    Empty,
    /// A name, a number or a parenthesis is missing.
    #[error("a name or a number is missing")]
    MissingPart,
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
    /// A limit of a band is no number, or no more than the one before.
    #[error("{found:?} is no limit above the one before")]
    BadLimit {
        /// What stands there.
        found: String,
    },
}

/// Why a formula cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem} (at {position})")]
pub struct FormulaError {
    /// Where, in code points from the start of the formula.
    pub position: u32,
    /// What is wrong.
    pub problem: FormulaProblem,
}

impl FormulaError {
    /// What is said to the person who wrote it; the position counts from 1.
    pub fn message(&self) -> Message {
        let message = match &self.problem {
            FormulaProblem::Empty => Message::new("analysis-formula-empty"),
            FormulaProblem::MissingPart => Message::new("analysis-formula-missing-part"),
            FormulaProblem::UnclosedQuote => Message::new("analysis-formula-unclosed-quote"),
            FormulaProblem::UnclosedParenthesis => Message::new("analysis-formula-unclosed-parenthesis"),
            FormulaProblem::Unexpected { found } => {
                Message::new("analysis-formula-unexpected").with("found", found.as_str())
            }
            FormulaProblem::TooDeep => Message::new("analysis-formula-too-deep"),
            FormulaProblem::BadLimit { found } => {
                Message::new("analysis-formula-bad-limit").with("found", found.as_str())
            }
        };
        message.with("position", self.position.saturating_add(1))
    }
}

/// A sign of the four kinds of calculation, in its plain form.
fn sign(character: char) -> Option<char> {
    match character {
        '+' => Some('+'),
        '-' | '−' => Some('-'),
        '*' | '×' | '·' => Some('*'),
        '/' | '÷' => Some('/'),
        _ => None,
    }
}

fn is_bare(character: char) -> bool {
    sign(character).is_none() && closing_mark(character).is_none() && !matches!(character, '(' | ')')
}

struct Parser {
    characters: Vec<char>,
    next: usize,
    depth: u32,
}

impl Parser {
    fn fail<Value>(&self, at: usize, problem: FormulaProblem) -> Result<Value, FormulaError> {
        Err(FormulaError { position: u32::try_from(at).unwrap_or(u32::MAX), problem })
    }

    fn peek(&mut self) -> Option<char> {
        while self.characters.get(self.next).is_some_and(|character| character.is_whitespace()) {
            self.next += 1;
        }
        self.characters.get(self.next).copied()
    }

    /// Takes parts joined by one of two signs; the second sign marks the parts after it.
    fn joined(
        &mut self,
        signs: [char; 2],
        part: fn(&mut Self) -> Result<Node, FormulaError>,
        join: fn(Vec<(bool, Node)>) -> Node,
    ) -> Result<Node, FormulaError> {
        let mut parts = vec![(false, part(self)?)];
        while let Some(found) = self.peek().and_then(sign).filter(|found| signs.contains(found)) {
            self.next += 1;
            parts.push((found == signs[1], part(self)?));
        }
        Ok(match parts.pop() {
            Some((_, only)) if parts.is_empty() => only,
            last => {
                parts.extend(last);
                join(parts)
            }
        })
    }

    fn sum(&mut self) -> Result<Node, FormulaError> {
        self.joined(['+', '-'], Self::product, Node::Sum)
    }

    fn product(&mut self) -> Result<Node, FormulaError> {
        self.joined(['*', '/'], Self::part, Node::Product)
    }

    fn part(&mut self) -> Result<Node, FormulaError> {
        let Some(first) = self.peek() else { return self.fail(self.next, FormulaProblem::MissingPart) };
        let start = self.next;
        if self.depth == DEEPEST {
            return self.fail(start, FormulaProblem::TooDeep);
        }
        self.depth += 1;
        let node = if first == '(' {
            self.next += 1;
            let inner = self.sum()?;
            match self.peek() {
                Some(')') => self.next += 1,
                Some(found) => return self.fail(self.next, FormulaProblem::Unexpected { found: found.to_string() }),
                None => return self.fail(start, FormulaProblem::UnclosedParenthesis),
            }
            inner
        } else if sign(first) == Some('-') {
            self.next += 1;
            Node::Negative(Box::new(self.part()?))
        } else if let Some(closing) = closing_mark(first) {
            let Some((name, length)) = read_quoted(&self.characters[start + 1..], closing) else {
                return self.fail(start, FormulaProblem::UnclosedQuote);
            };
            self.next += 1 + length;
            Node::Name(name)
        } else if is_bare(first) {
            self.bare()
        } else {
            return self.fail(start, FormulaProblem::MissingPart);
        };
        self.depth -= 1;
        Ok(node)
    }

    /// Takes bare words: a number if no letter is among them, else a name.
    fn bare(&mut self) -> Node {
        let rest = &self.characters[self.next..];
        let length = rest.iter().position(|&character| !is_bare(character)).unwrap_or(rest.len());
        let written: String = rest[..length].iter().collect();
        self.next += length;
        let has_letter = written.chars().any(char::is_alphabetic);
        match parse_number(&written) {
            Some((number, _)) if !has_letter => Node::Number(number),
            _ => Node::Name(written.split_whitespace().collect::<Vec<&str>>().join(" ")),
        }
    }
}

impl Node {
    fn evaluate(&self, value_of: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
        match self {
            Self::Sum(terms) => terms.iter().try_fold(0.0, |sum, (is_taken_away, term)| {
                let value = term.evaluate(value_of)?;
                Some(if *is_taken_away { sum - value } else { sum + value })
            }),
            Self::Product(factors) => factors.iter().try_fold(1.0, |product, (is_divisor, factor)| {
                let value = factor.evaluate(value_of)?;
                match (is_divisor, value == 0.0) {
                    (false, _) => Some(product * value),
                    (true, false) => Some(product / value),
                    (true, true) => None,
                }
            }),
            Self::Negative(part) => part.evaluate(value_of).map(|value| -value),
            Self::Number(number) => Some(*number),
            Self::Name(name) => value_of(name),
        }
    }

    fn collect_names(&self, names: &mut Vec<String>) {
        match self {
            Self::Sum(parts) | Self::Product(parts) => parts.iter().for_each(|(_, part)| part.collect_names(names)),
            Self::Negative(part) => part.collect_names(names),
            Self::Number(_) => {}
            Self::Name(name) => {
                if !names.iter().any(|known| normalise_word(known) == normalise_word(name)) {
                    names.push(name.clone());
                }
            }
        }
    }

    fn rename(&mut self, from: &str, to: &str) {
        match self {
            Self::Sum(parts) | Self::Product(parts) => parts.iter_mut().for_each(|(_, part)| part.rename(from, to)),
            Self::Negative(part) => part.rename(from, to),
            Self::Number(_) => {}
            Self::Name(name) => {
                if normalise_word(name) == normalise_word(from) {
                    to.clone_into(name);
                }
            }
        }
    }

    /// Writes a part of a sum, a product or a sign; whatever binds less or as tight stands in parentheses.
    fn write_part(&self, formatter: &mut std::fmt::Formatter<'_>, in_sum: bool) -> std::fmt::Result {
        match self {
            Self::Product(_) if in_sum => write!(formatter, "{}", Shown(self)),
            Self::Sum(_) | Self::Product(_) => write!(formatter, "({})", Shown(self)),
            _ => write!(formatter, "{}", Shown(self)),
        }
    }
}

struct Shown<'node>(&'node Node);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let list = |formatter: &mut std::fmt::Formatter<'_>, parts: &[(bool, Node)], signs: [&str; 2], in_sum: bool| {
            for (number, (is_marked, part)) in parts.iter().enumerate() {
                formatter.write_str(if number == 0 { "" } else { signs[usize::from(*is_marked)] })?;
                part.write_part(formatter, in_sum)?;
            }
            Ok(())
        };
        match self.0 {
            Node::Sum(terms) => list(formatter, terms, [" + ", " - "], true),
            Node::Product(factors) => list(formatter, factors, [" * ", " / "], false),
            Node::Negative(part) => {
                formatter.write_str("-")?;
                part.write_part(formatter, false)
            }
            Node::Number(number) => write!(formatter, "{number}"),
            Node::Name(name) => {
                let is_plain_word = |word: &str| {
                    !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
                };
                let is_plain = name.split(' ').all(is_plain_word) && name.chars().any(char::is_alphabetic);
                write_quoted(name, formatter, is_plain)
            }
        }
    }
}

impl Formula {
    /// Reads a formula.
    pub fn parse(written: &str) -> Result<Self, FormulaError> {
        let mut parser = Parser { characters: written.chars().collect(), next: 0, depth: 0 };
        if parser.peek().is_none() {
            return parser.fail(0, FormulaProblem::Empty);
        }
        let node = parser.sum()?;
        match parser.peek() {
            Some(found) => parser.fail(parser.next, FormulaProblem::Unexpected { found: found.to_string() }),
            None => Ok(Self(node)),
        }
    }

    /// Calculates. `value_of` finds an attribute's number by its name; case does not matter in names.
    ///
    /// `None` when a part is missing, when it would be a division by zero, and when the result is no finite number.
    pub fn evaluate(&self, value_of: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
        self.0.evaluate(value_of).filter(|value| value.is_finite())
    }

    /// Follows an attribute that is called otherwise now.
    pub fn rename(&mut self, from: &str, to: &str) {
        self.0.rename(from, to);
    }

    /// The names of the attributes used, in the order in which they are written, each once.
    pub fn attributes(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.0.collect_names(&mut names);
        names
    }
}

impl std::fmt::Display for Formula {
    /// Writes the formula so that it is read as the same again.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Shown(&self.0).fmt(formatter)
    }
}

impl std::str::FromStr for Formula {
    type Err = FormulaError;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        Self::parse(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn storvik(name: &str) -> Option<f64> {
        match name.to_lowercase().as_str() {
            "driftsinntekter" => Some(9_000.0),
            "drifts-utgifter" => Some(8_000.0),
            "antall innbyggere" => Some(50.0),
            "null" => Some(0.0),
            _ => None,
        }
    }

    fn check(written: &str, expected: Option<f64>) {
        let formula = Formula::parse(written).unwrap_or_else(|error| panic!("{written}: {error}"));
        assert_eq!(formula.evaluate(&storvik), expected, "{written}");
        assert_eq!(Formula::parse(&formula.to_string()).as_ref(), Ok(&formula), "{formula}");
    }

    #[test]
    fn formulas_calculate_as_at_school() {
        check("driftsinntekter - «drifts-utgifter»", Some(1_000.0));
        check("(Driftsinntekter − \"drifts-utgifter\") / antall innbyggere * 2", Some(40.0));
        check("1 000 + 2,5 * 2 - -3", Some(1_008.0));
        check("100 / 5 / 2", Some(10.0));
        check("10 - (2 - 3)", Some(11.0));
        check("-(2 + 3) × 2", Some(-10.0));
    }

    #[test]
    fn a_missing_part_or_a_division_by_zero_gives_nothing() {
        check("driftsinntekter + ukjent", None);
        check("ukjent * 0", None);
        check("driftsinntekter / null", None);
        check("null / driftsinntekter", Some(0.0));
    }

    #[test]
    fn the_names_used_are_listed_once() {
        assert_eq!(Formula::parse("a  b + 2 * «c-d» / A b").unwrap().attributes(), ["a b", "c-d"]);
    }

    #[test]
    fn a_formula_follows_an_attribute_that_is_renamed() {
        let mut formula = Formula::parse("inntekt - (Inntekt / 2 + utgift)").unwrap();
        formula.rename("inntekt", "drifts-inntekt");
        assert_eq!(formula.to_string(), "\"drifts-inntekt\" - (\"drifts-inntekt\" / 2 + utgift)");
    }

    #[test]
    fn a_fault_is_named_with_its_place() {
        let fault = |written: &str| Formula::parse(written).map_err(|error| (error.position, error.problem));
        assert_eq!(fault(" "), Err((0, FormulaProblem::Empty)));
        assert_eq!(fault("å +"), Err((3, FormulaProblem::MissingPart)));
        assert_eq!(fault("å * / b"), Err((4, FormulaProblem::MissingPart)));
        assert_eq!(fault("2 * (å + 1"), Err((4, FormulaProblem::UnclosedParenthesis)));
        assert_eq!(fault("å)"), Err((1, FormulaProblem::Unexpected { found: ")".to_owned() })));
        assert_eq!(fault("å + «b"), Err((4, FormulaProblem::UnclosedQuote)));
        assert_eq!(fault(&"(".repeat(100_000)), Err((64, FormulaProblem::TooDeep)));
        assert_eq!(fault(&"-".repeat(100_000)), Err((64, FormulaProblem::TooDeep)));
        assert!(Formula::parse(&"a+".repeat(100_000)).is_err());
    }

    fn node() -> impl Strategy<Value = Node> {
        let leaf = prop_oneof![
            (0.0..1e6).prop_map(Node::Number),
            (0_u32..100).prop_map(|number| Node::Number(f64::from(number))),
            "[a-zæøå]{1,5}( [a-z0-9]{1,4}){0,2}".prop_map(Node::Name),
            "\\PC{0,6}".prop_map(Node::Name),
        ];
        leaf.prop_recursive(4, 24, 3, |inner| {
            let parts = || {
                (inner.clone(), prop::collection::vec((any::<bool>(), inner.clone()), 1..3)).prop_map(
                    |(first, rest)| std::iter::once((false, first)).chain(rest).collect::<Vec<(bool, Node)>>(),
                )
            };
            prop_oneof![
                parts().prop_map(Node::Sum),
                parts().prop_map(Node::Product),
                inner.clone().prop_map(|part| Node::Negative(Box::new(part))),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_as_the_same(node in node()) {
            let formula = Formula(node);
            prop_assert_eq!(Formula::parse(&formula.to_string()), Ok(formula));
        }
    }
}
