//! Days as tables write them. Knows no clock and no time zone.

/// The first three letters of the months, in Norwegian and, where they differ, in English.
const MONTHS: [(&str, &str); 12] = [
    ("jan", "jan"),
    ("feb", "feb"),
    ("mar", "mar"),
    ("apr", "apr"),
    ("mai", "may"),
    ("jun", "jun"),
    ("jul", "jul"),
    ("aug", "aug"),
    ("sep", "sep"),
    ("okt", "oct"),
    ("nov", "nov"),
    ("des", "dec"),
];

fn month(written: &str) -> Option<u32> {
    if let Ok(number) = written.parse::<u32>() {
        return (written.len() <= 2 && (1..=12).contains(&number)).then_some(number);
    }
    let start: String = written.chars().take(3).collect();
    MONTHS.iter().zip(1..).find(|((own, english), _)| *own == start || *english == start).map(|(_, number)| number)
}

fn year(written: &str) -> Option<u32> {
    let number = written.parse::<u32>().ok()?;
    match written.len() {
        4 if number >= 1000 => Some(number),
        2 if number < 70 => Some(2000 + number),
        2 => Some(1900 + number),
        _ => None,
    }
}

fn days_in(month: u32, year: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The parts of a date, without a time of day behind it.
fn parts(written: &str) -> Option<Vec<String>> {
    let plain = written.trim().to_lowercase();
    let is_time = |rest: &str| rest.contains(':');
    let day = match plain.split_once('t').filter(|(_, rest)| is_time(rest)) {
        Some((day, _)) => day,
        None => match plain.rsplit_once(' ').filter(|(_, rest)| is_time(rest)) {
            Some((day, _)) => day,
            None => plain.as_str(),
        },
    };
    let is_sound = |character: char| character.is_alphanumeric() || matches!(character, '.' | '-' | '/' | ' ' | ',');
    let parts = day.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty());
    day.chars().all(is_sound).then(|| parts.map(str::to_owned).collect())
}

/// Reads a day as `YYYY-MM-DD`: `2024-05-17`, `17.05.2024`, `17.5.24`, `17/5 2024`, `17. mai 2024`, also with a time of
/// day behind it. A day stands before its month. `None` if there is no such day.
pub fn parse_date(written: &str) -> Option<String> {
    let parts = parts(written)?;
    let [first, middle, last] = parts.as_slice() else { return None };
    let (own_year, own_day) = if first.len() == 4 { (year(first)?, last) } else { (year(last)?, first) };
    let own_month = month(middle)?;
    let own_day: u32 = own_day.parse().ok().filter(|_| own_day.len() <= 2)?;
    (1..=days_in(own_month, own_year)).contains(&own_day).then(|| format!("{own_year:04}-{own_month:02}-{own_day:02}"))
}

/// Reads as much of a date as is written: `2024`, `2024-05` or `2024-05-17`.
pub fn parse_partial_date(written: &str) -> Option<String> {
    let parts = parts(written)?;
    match parts.as_slice() {
        [only] if only.len() == 4 => year(only).map(|year| format!("{year:04}")),
        [first, last] if year(first).is_some_and(|_| first.len() == 4) => {
            Some(format!("{:04}-{:02}", year(first)?, month(last)?))
        }
        [first, last] if last.len() == 4 => Some(format!("{:04}-{:02}", year(last)?, month(first)?)),
        _ => parse_date(written),
    }
}

/// Writes a stored day: `17.05.2024` in Norwegian, `17/05/2024` in English. What is no day stays as it is.
pub fn format_date(stored: &str, is_norwegian: bool) -> String {
    let parts: Vec<&str> = stored.split('-').collect();
    match parts.as_slice() {
        [year, month, day] if is_norwegian => format!("{day}.{month}.{year}"),
        [year, month, day] => format!("{day}/{month}/{year}"),
        _ => stored.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_tables_write_them() {
        for written in [
            "2024-05-17",
            "17.05.2024",
            "17.5.24",
            "17/5 2024",
            "17. mai 2024",
            "17 May 2024",
            "2024-05-17T00:00:00",
            "17.05.2024 00:00",
        ] {
            assert_eq!(parse_date(written).as_deref(), Some("2024-05-17"), "{written}");
        }
        assert_eq!(parse_date("29.02.2024").as_deref(), Some("2024-02-29"));
        for written in
            ["29.02.2023", "31.04.2024", "05/17/2024", "2024", "mai", "17.05", "1.2.3", "12345678901", "17.05.2024?"]
        {
            assert_eq!(parse_date(written), None, "{written}");
        }
    }

    #[test]
    fn a_date_may_be_written_in_part() {
        assert_eq!(parse_partial_date("2024").as_deref(), Some("2024"));
        assert_eq!(parse_partial_date("mai 2024").as_deref(), Some("2024-05"));
        assert_eq!(parse_partial_date("2024-05").as_deref(), Some("2024-05"));
        assert_eq!(parse_partial_date("17.05.2024").as_deref(), Some("2024-05-17"));
        assert_eq!(parse_partial_date("ukjent"), None);
    }

    #[test]
    fn a_day_is_written_in_the_form_of_the_language() {
        assert_eq!(format_date("2024-05-17", true), "17.05.2024");
        assert_eq!(format_date("2024-05-17", false), "17/05/2024");
        assert_eq!(format_date("i vår", true), "i vår");
    }
}
