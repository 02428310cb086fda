//! Values with what they mean: how one compares with another, and with what somebody wrote.

use std::cmp::Ordering;

use sitat_model::{
    AttributeScale, AttributeValue, MissingReason, normalise_word, parse_number, parse_partial_date, read_value,
};

use crate::compare_norwegian;

/// A value of an attribute, with what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Held<'order> {
    /// The value.
    pub value: AttributeValue,
    /// What the values of its attribute mean.
    pub scale: Option<AttributeScale>,
    /// The categories of its attribute in their order.
    pub order: &'order [String],
}

/// A value, the reason why there is none, or nothing at all.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// A value.
    Value(AttributeValue),
    /// There is none, and this is why.
    Missing(MissingReason),
    /// Nobody has said anything.
    Empty,
}

fn is_same_text(left: &str, right: &str) -> bool {
    normalise_word(left.trim()) == normalise_word(right.trim())
}

/// The place of a category in the order.
pub(crate) fn rank(order: &[String], category: &str) -> Option<usize> {
    order.iter().position(|own| is_same_text(own, category))
}

/// Orders numbers; those that differ only by the rounding of a calculation are equal.
fn compare_numbers(left: f64, right: f64) -> Option<Ordering> {
    let nearness = 1e-9 * left.abs().max(right.abs()).max(1.0);
    if (left - right).abs() <= nearness { Some(Ordering::Equal) } else { left.partial_cmp(&right) }
}

/// Reads yes and no in the languages of tables.
fn parse_boolean(written: &str) -> Option<bool> {
    match written.trim().to_lowercase().as_str() {
        "yes" | "ja" | "true" => Some(true),
        "no" | "nei" | "false" => Some(false),
        _ => None,
    }
}

impl Held<'_> {
    /// How the value stands to what is written; `None` where the two cannot be compared.
    ///
    /// Days are compared as far as they are written: any day of 2020 equals `2020`. Ordered categories are compared by
    /// their order. `is_order` says whether more than sameness is asked for.
    pub(crate) fn compare(&self, written: &str, is_order: bool) -> Option<Ordering> {
        let written = written.trim();
        match (&self.value, self.scale) {
            (AttributeValue::Number(own), Some(AttributeScale::Year)) => {
                match read_value(written, AttributeScale::Year.kind(), self.scale).or_else(|| number(written))? {
                    AttributeValue::Number(wanted) => compare_numbers(*own, wanted),
                    AttributeValue::Text(_) | AttributeValue::Boolean(_) => None,
                }
            }
            (AttributeValue::Number(own), _) => {
                parse_number(written).and_then(|(wanted, _)| compare_numbers(*own, wanted))
            }
            (AttributeValue::Boolean(own), _) => {
                parse_boolean(written).filter(|_| !is_order).map(|wanted| own.cmp(&wanted))
            }
            (AttributeValue::Text(own), Some(AttributeScale::Date)) => {
                let wanted = parse_partial_date(written)?;
                let own: String = own.chars().take(wanted.chars().count()).collect();
                Some(own.cmp(&wanted))
            }
            (AttributeValue::Text(own), Some(AttributeScale::Ordinal)) => {
                if is_same_text(own, written) {
                    return Some(Ordering::Equal);
                }
                Some(rank(self.order, own)?.cmp(&rank(self.order, written)?))
            }
            (AttributeValue::Text(own), _) if is_same_text(own, written) => Some(Ordering::Equal),
            (AttributeValue::Text(own), _) => Some(compare_norwegian(own.trim(), written)),
        }
    }
}

fn number(written: &str) -> Option<AttributeValue> {
    parse_number(written).map(|(number, _)| AttributeValue::Number(number))
}

/// Orders values: numbers ascending, then categories by their order, then text by the Norwegian alphabet (days stand
/// in it by their age), then yes before no.
pub(crate) fn compare_values(left: &AttributeValue, right: &AttributeValue, order: &[String]) -> Ordering {
    use AttributeValue::{Boolean, Number, Text};
    let kind = |value: &AttributeValue| match value {
        Number(_) => 0,
        Text(_) => 1,
        Boolean(_) => 2,
    };
    match (left, right) {
        (Number(a), Number(b)) => a.total_cmp(b),
        (Text(a), Text(b)) => {
            let place = |text: &str| rank(order, text).unwrap_or(usize::MAX);
            place(a).cmp(&place(b)).then_with(|| compare_norwegian(a, b))
        }
        (Boolean(a), Boolean(b)) => b.cmp(a),
        (a, b) => kind(a).cmp(&kind(b)),
    }
}

/// Whether two values are the same: upper and lower case and blanks at the ends do not matter.
pub(crate) fn is_same(left: &AttributeValue, right: &AttributeValue) -> bool {
    match (left, right) {
        (AttributeValue::Text(a), AttributeValue::Text(b)) => is_same_text(a, b),
        (a, b) => a == b,
    }
}
