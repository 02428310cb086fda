//! Times as programs and as people read them.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sitat_model::Language;

fn timestamp(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A time for programs: `2026-11-21T09:14:03.120Z`.
pub(crate) fn for_programs(milliseconds: i64) -> String {
    timestamp(milliseconds).strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// A time for people, in a zone: `21.11.2026 10.14`, or `21 Nov 2026 10:14` in English.
pub(crate) fn for_people(milliseconds: i64, zone: TimeZone, language: Language) -> String {
    let time = timestamp(milliseconds).to_zoned(zone);
    match language {
        Language::English => time.strftime("%-d %b %Y %H:%M").to_string(),
        Language::Bokmål | Language::Nynorsk => time.strftime("%-d.%-m.%Y %H.%M").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_for_programs_and_for_people() {
        let at = 1_795_252_443_120;
        assert_eq!(for_programs(at), "2026-11-21T09:14:03.120Z");
        assert_eq!(for_people(at, TimeZone::UTC, Language::Nynorsk), "21.11.2026 09.14");
        assert_eq!(for_people(at, TimeZone::UTC, Language::English), "21 Nov 2026 09:14");
    }
}
