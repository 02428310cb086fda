//! A stretch of days as somebody asks for it: a year, a month, a day, from one to another, before or after.

use crate::parse_partial_date;

/// Days from one to another, both of them in it; either may be a month or a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DaySpan {
    from: Bound,
    to: Bound,
}

/// One end of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Bound {
    /// `2024`, `2024-03` or `2024-03-17`; empty where it is open.
    day: String,
    /// Whether the day itself, or each day of the month or year, is left out.
    is_left_out: bool,
}

impl DaySpan {
    /// Reads `2024`, `2024-03`, `17.03.2024`, `2024-03..2024-05`, `2024..`, `<2024-06-01`, `<=2024`, `>2024-06-01`, `>=2024`.
    /// `None` if it is none of these, or ends before it begins.
    pub fn parse(written: &str) -> Option<Self> {
        let written = written.trim();
        let bound = |written: &str, is_left_out| Some(Bound { day: parse_partial_date(written)?, is_left_out });
        let end =
            |written: &str| if written.trim().is_empty() { Some(Bound::default()) } else { bound(written, false) };
        let span = if let Some(day) = written.strip_prefix("<=") {
            Self { to: bound(day, false)?, ..Self::default() }
        } else if let Some(day) = written.strip_prefix('<') {
            Self { to: bound(day, true)?, ..Self::default() }
        } else if let Some(day) = written.strip_prefix(">=") {
            Self { from: bound(day, false)?, ..Self::default() }
        } else if let Some(day) = written.strip_prefix('>') {
            Self { from: bound(day, true)?, ..Self::default() }
        } else if let Some((from, to)) = written.split_once("..") {
            Self { from: end(from)?, to: end(to)? }
        } else {
            Self { from: bound(written, false)?, to: bound(written, false)? }
        };
        let is_open = span.from.day.is_empty() || span.to.day.is_empty();
        let is_nothing = span == Self::default();
        (!is_nothing && (is_open || shared(&span.from.day, &span.to.day) <= span.to.day.as_str())).then_some(span)
    }

    /// Whether a day, kept as `YYYY-MM-DD`, is in it.
    pub fn contains(&self, day: &str) -> bool {
        let Bound { day: from, is_left_out } = &self.from;
        let is_after = shared(day, from) > from.as_str() || !is_left_out && shared(day, from) == from;
        let Bound { day: to, is_left_out } = &self.to;
        let is_before = shared(day, to) < to.as_str() || !is_left_out && shared(day, to) == to;
        is_after && (to.is_empty() || is_before)
    }
}

/// As much of a day as the other one has.
fn shared<'day>(day: &'day str, other: &str) -> &'day str {
    day.get(..other.len()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_asked_for_as_people_write_them() {
        let days = ["2023-12-31", "2024-01-01", "2024-03-31", "2024-05-31", "2024-06-01", "2025-02-03"];
        let within = |written: &str| -> Vec<usize> {
            let span = DaySpan::parse(written).unwrap();
            (0..days.len()).filter(|&at| span.contains(days[at])).collect()
        };
        assert_eq!(within("2024"), [1, 2, 3, 4]);
        assert_eq!(within("2024-03"), [2]);
        assert_eq!(within("mars 2024"), [2]);
        assert_eq!(within("31.03.2024"), [2]);
        assert_eq!(within("2024-03..2024-05"), [2, 3]);
        assert_eq!(within("2023..2024-01"), [0, 1]);
        assert_eq!(within("2024-06 .. "), [4, 5]);
        assert_eq!(within("..2024"), [0, 1, 2, 3, 4]);
        assert_eq!(within("<2024-06-01"), [0, 1, 2, 3]);
        assert_eq!(within("<=2024-06-01"), [0, 1, 2, 3, 4]);
        assert_eq!(within(">2024-05-31"), [4, 5]);
        assert_eq!(within(">2024"), [5]);
        assert_eq!(within(">= 2024-06"), [4, 5]);
    }

    #[test]
    fn what_is_no_stretch_of_days_is_refused() {
        for written in
            ["", "..", "i vår", "2024-13", "2024-02-30", "<", "2024-05..2024-03", "2025..2024", "2024..<2025", "24"]
        {
            assert_eq!(DaySpan::parse(written), None, "{written}");
        }
        assert!(DaySpan::parse("2024-05..2024").is_some());
    }
}
