//! Conditions on attributes of cases: `styringsmodell = formannskap AND NOT (innbyggere < 50 000)`.
//!
//! Knows names and values only; which attributes exist is the caller's to say.

mod parser;

use std::cmp::Ordering;

use sitat_model::{Message, normalise_word};

use crate::held::Held;
use crate::quotation::write_quoted;

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

fn compare(own: &Held<'_>, operator: Operator, written: &str) -> bool {
    let is_order = !matches!(operator, Operator::Equal | Operator::NotEqual);
    // What cannot be compared is different, and neither more nor less.
    own.compare(written, is_order).map_or(operator == Operator::NotEqual, |order| operator.holds(order))
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
                !word.is_empty() && word.chars().all(is_letter) && !parser::is_connective(word)
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
    fn decide<'order>(&self, value_of: &dyn Fn(&str) -> Option<Held<'order>>) -> Option<bool> {
        match self {
            Self::All(parts) => Self::decide_all(parts, value_of, false),
            Self::Any(parts) => Self::decide_all(parts, value_of, true),
            Self::Not(part) => part.decide(value_of).map(|decided| !decided),
            Self::Comparison { name, operator, value } => value_of(name).map(|own| compare(&own, *operator, value)),
        }
    }

    /// One part that is `settling` settles the matter; else unknown goes before the opposite.
    fn decide_all<'order>(
        parts: &[Self],
        value_of: &dyn Fn(&str) -> Option<Held<'order>>,
        settling: bool,
    ) -> Option<bool> {
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
        parser::parse(written).map(Self)
    }

    /// Whether a case matches. `value_of` finds an attribute's value by its name; case does not matter in names.
    ///
    /// Text is compared without regard to case, numbers as they are written in tables, yes and no in three languages,
    /// days as far as they are written, ordered categories by their order.
    /// A missing value matches nothing, whether asked for with `=`, `!=` or NOT; a value that cannot be compared with
    /// what is written is only different from it.
    pub fn matches<'order>(&self, value_of: &dyn Fn(&str) -> Option<Held<'order>>) -> bool {
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
    use proptest::prelude::*;
    use sitat_model::{AttributeScale, AttributeValue};

    use super::*;

    fn storvik(name: &str) -> Option<Held<'static>> {
        static SIZES: std::sync::LazyLock<[String; 3]> =
            std::sync::LazyLock::new(|| ["liten", "stor", "kjempestor"].map(str::to_owned));
        let scale = match name {
            "oppstart" => Some(AttributeScale::Date),
            "startår" => Some(AttributeScale::Year),
            "størrelse" => Some(AttributeScale::Ordinal),
            _ => None,
        };
        Some(Held { value: plain(name)?, scale, order: &*SIZES })
    }

    fn plain(name: &str) -> Option<AttributeValue> {
        match name.to_lowercase().as_str() {
            "oppstart" => Some(AttributeValue::Text("2017-03-05".to_owned())),
            "startår" => Some(AttributeValue::Number(2017.0)),
            "størrelse" => Some(AttributeValue::Text("Stor".to_owned())),
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
    fn days_are_compared_as_far_as_they_are_written() {
        check("oppstart = 2017", true);
        check("oppstart > 2017", false);
        check("oppstart >= 2016", true);
        check("oppstart < 05.04.2017", true);
        check("oppstart = mars 2017", true);
        check("oppstart <= \"5. mars 2017\"", true);
        check("oppstart < snart", false);
        check("startår >= 2017", true);
        check("startår < 01.02.2018", true);
    }

    #[test]
    fn ordered_categories_are_compared_by_their_order() {
        check("størrelse > liten", true);
        check("størrelse < kjempestor", true);
        check("størrelse >= stor", true);
        check("størrelse != middels", true);
        check("størrelse < middels", false);
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
