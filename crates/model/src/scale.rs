//! What values mean beyond how they are stored, and how they are read and written.

use crate::attribute::{AttributeKind, AttributeValue, format_number, parse_number};
use crate::date::{format_date, parse_date};

/// What the values of an attribute mean, where that is more than words, a number, or yes and no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeScale {
    /// A share of a hundred.
    Percent,
    /// A sum of money.
    Money,
    /// A year.
    Year,
    /// A day, stored as `YYYY-MM-DD`.
    Date,
    /// One of some words, without an order.
    Category,
    /// One of some words that have an order.
    Ordinal,
}

impl AttributeScale {
    /// All scales.
    pub const ALL: [Self; 6] = [Self::Percent, Self::Money, Self::Year, Self::Date, Self::Category, Self::Ordinal];

    /// The name of the scale in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Money => "money",
            Self::Year => "year",
            Self::Date => "date",
            Self::Category => "category",
            Self::Ordinal => "ordinal",
        }
    }

    /// Finds the scale of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.name() == name)
    }

    /// How its values are stored.
    pub fn kind(self) -> AttributeKind {
        match self {
            Self::Percent | Self::Money | Self::Year => AttributeKind::Number,
            Self::Date | Self::Category | Self::Ordinal => AttributeKind::Text,
        }
    }

    /// The unit that goes without saying.
    pub fn unit(self) -> Option<&'static str> {
        match self {
            Self::Percent => Some("%"),
            Self::Money => Some("kr"),
            Self::Year | Self::Date | Self::Category | Self::Ordinal => None,
        }
    }

    /// Whether its values are words out of a list.
    pub fn has_categories(self) -> bool {
        matches!(self, Self::Category | Self::Ordinal)
    }
}

/// Reads a value as people and spreadsheets write it; `None` if it is none of this kind. Blank is none.
pub fn read_value(written: &str, kind: AttributeKind, scale: Option<AttributeScale>) -> Option<AttributeValue> {
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    match (kind, scale) {
        (AttributeKind::Text, Some(AttributeScale::Date)) => parse_date(written).map(AttributeValue::Text),
        (AttributeKind::Text, _) => Some(AttributeValue::Text(written.to_owned())),
        (AttributeKind::Number, Some(AttributeScale::Year)) => read_year(written).map(AttributeValue::Number),
        (AttributeKind::Number, _) => parse_number(written)
            .filter(|(number, _)| number.is_finite())
            .map(|(number, _)| AttributeValue::Number(number)),
        (AttributeKind::Boolean, _) => match written.to_lowercase().as_str() {
            "ja" | "yes" | "true" | "sann" | "1" | "x" => Some(AttributeValue::Boolean(true)),
            "nei" | "no" | "false" | "usann" | "0" => Some(AttributeValue::Boolean(false)),
            _ => None,
        },
    }
}

/// A year: four figures, or the year of a day.
fn read_year(written: &str) -> Option<f64> {
    let day = parse_date(written);
    let figures = day.as_deref().and_then(|day| day.get(..4)).unwrap_or(written);
    let figures = figures.strip_suffix(",0").or_else(|| figures.strip_suffix(".0")).unwrap_or(figures);
    let is_year = figures.len() == 4 && figures.bytes().all(|byte| byte.is_ascii_digit());
    figures.parse().ok().filter(|_| is_year)
}

/// Writes a value in the form of a language; yes and no are `words`.
pub fn format_value(
    value: &AttributeValue,
    scale: Option<AttributeScale>,
    decimal_comma: bool,
    words: [&str; 2],
) -> String {
    match (value, scale) {
        (AttributeValue::Number(year), Some(AttributeScale::Year)) => format!("{year:.0}"),
        (AttributeValue::Number(number), _) => format_number(*number, decimal_comma),
        (AttributeValue::Text(day), Some(AttributeScale::Date)) => format_date(day, decimal_comma),
        (AttributeValue::Text(text), _) => text.clone(),
        (AttributeValue::Boolean(yes), _) => words[usize::from(!yes)].to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str, scale: AttributeScale) -> Option<AttributeValue> {
        read_value(written, scale.kind(), Some(scale))
    }

    #[test]
    fn values_are_read_as_a_spreadsheet_hands_them_over() {
        let number = |number: f64| Some(AttributeValue::Number(number));
        let text = |text: &str| Some(AttributeValue::Text(text.to_owned()));
        assert_eq!(read("4,5 %", AttributeScale::Percent), number(4.5));
        assert_eq!(read("-0,6%", AttributeScale::Percent), number(-0.6));
        assert_eq!(read("kr 1 200,50", AttributeScale::Money), number(1200.5));
        assert_eq!(read("1\u{a0}200 kr", AttributeScale::Money), number(1200.0));
        assert_eq!(read("2017", AttributeScale::Year), number(2017.0));
        assert_eq!(read("01.02.2017", AttributeScale::Year), number(2017.0));
        assert_eq!(read("17", AttributeScale::Year), None);
        assert_eq!(read("83 400", AttributeScale::Year), None);
        assert_eq!(read("17.05.2024", AttributeScale::Date), text("2024-05-17"));
        assert_eq!(read("i vår", AttributeScale::Date), None);
        assert_eq!(read(" høy ", AttributeScale::Ordinal), text("høy"));
        assert_eq!(read("  ", AttributeScale::Category), None);
    }

    #[test]
    fn what_is_written_in_a_language_is_read_as_the_same() {
        let values = [
            (AttributeValue::Number(2017.0), AttributeScale::Year, "2017"),
            (AttributeValue::Number(-4.5), AttributeScale::Percent, "-4,5"),
            (AttributeValue::Text("2024-05-17".to_owned()), AttributeScale::Date, "17.05.2024"),
        ];
        for (value, scale, shown) in values {
            assert_eq!(format_value(&value, Some(scale), true, ["ja", "nei"]), shown);
            assert_eq!(read(shown, scale), Some(value));
        }
        assert_eq!(format_value(&AttributeValue::Boolean(false), None, true, ["ja", "nei"]), "nei");
    }
}
