//! What a number in an Excel cell is, by the format in which it is shown: a number, hundredths, a day or a time.

use super::Cell;

/// How numbers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum NumberFormat {
    /// As numbers.
    #[default]
    Plain,
    /// As hundredths.
    Percent,
    /// As days or times.
    Date,
}

impl NumberFormat {
    /// The format of a number that Excel knows without being told.
    pub(super) fn built_in(number: u32) -> Self {
        match number {
            9 | 10 => Self::Percent,
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Date,
            _ => Self::Plain,
        }
    }

    /// The format that a code such as `dd.mm.yyyy` or `0.0%` describes.
    pub(super) fn of_code(code: &str) -> Self {
        let code = code.split(';').next().unwrap_or_default();
        if code.eq_ignore_ascii_case("general") {
            return Self::Plain;
        }
        let mut letters = code.chars();
        let (mut is_quoted, mut bracket) = (false, None::<String>);
        while let Some(letter) = letters.next() {
            match (letter, &mut bracket) {
                ('"', None) => is_quoted = !is_quoted,
                _ if is_quoted => {}
                (']', Some(_)) => bracket = None,
                (inside, Some(bracket)) => bracket.push(inside),
                ('[', None) => bracket = Some(String::new()),
                ('\\' | '_' | '*', None) => {
                    letters.next();
                }
                ('%', None) => return Self::Percent,
                ('y' | 'Y' | 'd' | 'D' | 'm' | 'M' | 'h' | 'H' | 's' | 'S', None) => return Self::Date,
                _ => {}
            }
        }
        Self::Plain
    }

    /// What a number is in this format. `is_1904`: days are counted from 1904.
    pub(super) fn cell(self, number: f64, is_1904: bool) -> Cell {
        match self {
            Self::Plain => super::number_cell(number, false),
            Self::Percent => super::number_cell(number, true),
            Self::Date => moment(number, is_1904).map_or(super::number_cell(number, false), Cell::Date),
        }
    }
}

/// The moment that a number of days says.
fn moment(number: f64, is_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the number is below three million days")]
    let seconds = (number * 86_400.0).round() as i64;
    let (days, seconds) = (seconds / 86_400, seconds % 86_400);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let time =
        if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") };
    if days == 0 && !is_1904 {
        return Some(time);
    }
    // Excel takes 1900 for a leap year; the days before the one that never was are counted one too low.
    let since = match (is_1904, days) {
        (true, days) => days + 1_462,
        (false, 1..60) => days + 1,
        (false, days) => days,
    };
    let (year, month, day) = civil(since - 25_569);
    let date = format!("{year:04}-{month:02}-{day:02}");
    Some(if seconds == 0 { date } else { format!("{date} {time}") })
}

/// Year, month and day of a number of days since 1970-01-01 (Howard Hinnant's `civil_from_days`).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_days_and_hundredths_are_told_from_codes_of_numbers() {
        for code in ["dd.mm.yyyy", "[$-414]d. mmmm yyyy", "h:mm", "yyyy\\-mm\\-dd hh:mm"] {
            assert_eq!(NumberFormat::of_code(code), NumberFormat::Date, "{code}");
        }
        for code in ["General", "0.00", "# ##0", "#,##0\\ \"dager\"", "[Red]-0;0", "_-* # ##0_-", "0\" m\""] {
            assert_eq!(NumberFormat::of_code(code), NumberFormat::Plain, "{code}");
        }
        assert_eq!(NumberFormat::of_code("0.0\\ %"), NumberFormat::Percent);
    }

    #[test]
    fn days_are_reckoned_as_excel_does() {
        assert_eq!(moment(45_415.0, false).unwrap(), "2024-05-03");
        assert_eq!(moment(45_415.5, false).unwrap(), "2024-05-03 12:00");
        assert_eq!(moment(1.0, false).unwrap(), "1900-01-01");
        assert_eq!(moment(61.0, false).unwrap(), "1900-03-01");
        assert_eq!(moment(0.604_861_111, false).unwrap(), "14:31");
        assert_eq!(moment(43_953.0, true).unwrap(), "2024-05-03");
        assert_eq!(moment(-1.0, false), None);
        assert_eq!(moment(f64::NAN, false), None);
    }
}
