//! Properties of cases, and how numbers are written in Norwegian and English tables.

/// What the values of an attribute are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeKind {
    /// Words.
    Text,
    /// A number, with an optional unit such as `%` or `kr`.
    Number,
    /// Yes or no.
    Boolean,
}

impl AttributeKind {
    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Boolean => "boolean",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Text, Self::Number, Self::Boolean].into_iter().find(|kind| kind.name() == name)
    }
}

/// A value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    /// Words.
    Text(String),
    /// A number in the attribute's unit.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
}

/// Reads a number as Norwegian and English tables write it: `83 400`, `2,4 %`, `-0.6`, `kr 1 200,50`, `1.234.567`.
///
/// Blanks (also non-breaking and thin) and apostrophes separate thousands. One comma or one point is a decimal sign;
/// where both occur the last one is; a sign that occurs several times separates thousands. The number is returned
/// with its unit: `%`, `kr`, or the words behind it. `None` if there is no number.
pub fn parse_number(written: &str) -> Option<(f64, Option<String>)> {
    let trimmed = written.trim().trim_matches('\u{feff}');
    let (before, rest) = trimmed.split_at(trimmed.find(|character: char| character.is_ascii_digit())?);
    let end = rest
        .char_indices()
        .filter(|(_, character)| character.is_ascii_digit())
        .map(|(byte, _)| byte + 1)
        .next_back()?;
    let (figures, after) = rest.split_at(end);
    let is_blank = |character: char| {
        character.is_whitespace() || matches!(character, '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
    };
    let figures: String = figures.chars().filter(|&character| !is_blank(character)).collect();
    if !figures.chars().all(|character| character.is_ascii_digit() || matches!(character, ',' | '.')) {
        return None;
    }
    let commas = figures.matches(',').count();
    let points = figures.matches('.').count();
    let decimal_sign = match (commas, points) {
        (1, 0) => Some(','),
        (0, 1) => Some('.'),
        (0, _) | (_, 0) => None,
        _ if figures.rfind(',') > figures.rfind('.') => Some(','),
        _ => Some('.'),
    };
    let plain: String = figures
        .chars()
        .filter_map(|character| match character {
            ',' | '.' if Some(character) == decimal_sign => Some('.'),
            ',' | '.' => None,
            other => Some(other),
        })
        .collect();
    let mut prefix = before.trim();
    let is_negative = prefix.ends_with(['-', '−', '–']);
    prefix = prefix.trim_end_matches(['-', '−', '–', '+']).trim();
    let magnitude: f64 = plain.parse().ok()?;
    let unit = [prefix, after.trim()].into_iter().find(|unit| !unit.is_empty()).map(str::to_owned);
    // A word in front that is no currency means that this is a sentence, not a number.
    let is_known_prefix =
        prefix.is_empty() || matches!(prefix.to_lowercase().as_str(), "kr" | "kr." | "nok" | "€" | "$" | "£");
    let is_unit_like =
        after.trim().chars().count() <= 12 && !after.trim().contains(|character: char| character.is_ascii_digit());
    (is_known_prefix && is_unit_like).then_some((if is_negative { -magnitude } else { magnitude }, unit))
}

/// Writes a number in the form of a language: decimal comma and thin thousands for Norwegian. At most four decimals.
pub fn format_number(number: f64, decimal_comma: bool) -> String {
    let rounded = (number * 10_000.0).round() / 10_000.0;
    let written = format!("{}", rounded.abs());
    let (whole, fraction) =
        written.split_once('.').map_or((written.as_str(), None), |(whole, fraction)| (whole, Some(fraction)));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if whole.len() > 4 && place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(if decimal_comma { '\u{a0}' } else { ',' });
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push(if decimal_comma { ',' } else { '.' });
        grouped.push_str(fraction);
    }
    if rounded < 0.0 { format!("-{grouped}") } else { grouped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_norwegian_and_english_tables_write_them() {
        let read = |written: &str| parse_number(written).map(|(number, unit)| (number, unit.unwrap_or_default()));
        assert_eq!(read("83 400"), Some((83_400.0, String::new())));
        assert_eq!(read("83\u{a0}400"), Some((83_400.0, String::new())));
        assert_eq!(read("2,4 %"), Some((2.4, "%".to_owned())));
        assert_eq!(read("-0,6"), Some((-0.6, String::new())));
        assert_eq!(read("−0.6"), Some((-0.6, String::new())));
        assert_eq!(read("kr 1 200,50"), Some((1200.5, "kr".to_owned())));
        assert_eq!(read("1.234.567"), Some((1_234_567.0, String::new())));
        assert_eq!(read("1,234.5"), Some((1234.5, String::new())));
        assert_eq!(read("2016"), Some((2016.0, String::new())));
        assert_eq!(read("formannskap"), None);
        assert_eq!(read("vedtatt 2016"), None);
        assert_eq!(read("2016–2020"), None);
    }

    #[test]
    fn numbers_are_written_in_the_form_of_the_language() {
        assert_eq!(format_number(83_400.0, true), "83\u{a0}400");
        assert_eq!(format_number(83_400.0, false), "83,400");
        assert_eq!(format_number(-0.6, true), "-0,6");
        assert_eq!(format_number(2016.0, true), "2016");
    }
}
