//! What a project takes from the outside: the time, new identities, and who is working. Passed in, never global.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sitat_model::Language;

/// Tells the time.
pub trait Clock: Send {
    /// Now, milliseconds UTC.
    fn now(&self) -> i64;
    /// The time zone in which people read times.
    fn zone(&self) -> TimeZone;
}

/// The system's clock and time zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        Timestamp::now().as_millisecond()
    }

    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }
}

/// A clock that stands still at a moment, in UTC: for tests and reproducible files.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub i64);

impl Clock for FixedClock {
    fn now(&self) -> i64 {
        self.0
    }

    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// Makes identities that are unique in the world.
pub trait Guids: Send {
    /// A new one, as 36 characters.
    fn next(&mut self) -> String;
}

/// Random ones (UUID version 4).
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomGuids;

impl Guids for RandomGuids {
    fn next(&mut self) -> String {
        uuid::Uuid::new_v4().to_string()
    }
}

/// What a project takes from the outside.
pub struct Surroundings {
    /// Tells the time.
    pub clock: Box<dyn Clock>,
    /// Makes identities.
    pub guids: Box<dyn Guids>,
    /// Who is working.
    pub coder: String,
}

impl Surroundings {
    /// The system's clock, random identities, and a coder.
    pub fn of_system(coder: &str) -> Self {
        Self { clock: Box::new(SystemClock), guids: Box::new(RandomGuids), coder: coder.to_owned() }
    }

    /// Now, as `2026-11-21 14.10.03` in local time: sorts as time does, and can stand in a file's name.
    pub(crate) fn now_for_file_names(&self) -> String {
        self.local(self.clock.now()).strftime("%Y-%m-%d %H.%M.%S").to_string()
    }

    /// Now, as `2026-11-21T10:11:52Z`.
    pub(crate) fn moment(&self) -> String {
        let now = Timestamp::from_millisecond(self.clock.now()).unwrap_or(Timestamp::UNIX_EPOCH);
        now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// A day as people write it: `21.11.2026`, or `21 November 2026` in English.
    pub(crate) fn day(&self, at: i64, language: Language) -> String {
        let day = self.local(at);
        match language {
            Language::English => day.strftime("%-d %B %Y").to_string(),
            Language::Bokmål | Language::Nynorsk => day.strftime("%-d.%-m.%Y").to_string(),
        }
    }

    /// Today, as `2026-11-21`.
    pub(crate) fn today(&self) -> String {
        self.days_from_now(0)
    }

    /// The day that lies so many days after today, as `2026-11-21`.
    pub(crate) fn days_from_now(&self, days: i32) -> String {
        let today = self.local(self.clock.now()).date();
        today.checked_add(jiff::Span::new().days(days)).unwrap_or(today).to_string()
    }

    fn local(&self, at: i64) -> jiff::Zoned {
        Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(self.clock.zone())
    }
}
