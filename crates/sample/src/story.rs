//! When things in the sample study were done: over twelve weeks before it is opened for the first time, as if somebody
//! had worked on it all the while. Afterwards its clock is the one that it was given.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _, Zoned};
use sitat_project::Clock;

/// What passes between two things that somebody does.
const PAUSE: i64 = 2 * 60 * 1000;
/// The hour of the day at which work begins.
const MORNING: i8 = 9;

/// Tells the time of the story while it is told.
struct StoryClock {
    /// When the next thing is done; 0 once all is told.
    at: Arc<AtomicI64>,
    outer: Box<dyn Clock>,
}

impl Clock for StoryClock {
    fn now(&self) -> i64 {
        match self.at.load(Ordering::Relaxed) {
            0 => self.outer.now(),
            _ => self.at.fetch_add(PAUSE, Ordering::Relaxed),
        }
    }

    fn zone(&self) -> TimeZone {
        self.outer.zone()
    }
}

/// Says when things are done.
pub(crate) struct Story {
    at: Arc<AtomicI64>,
    end: Zoned,
}

impl Story {
    /// A story that ends now, and the clock of those who act in it.
    pub(crate) fn until_now(outer: Box<dyn Clock>) -> (Self, Box<dyn Clock>) {
        let now = Timestamp::from_millisecond(outer.now()).unwrap_or_default();
        let (at, end) = (Arc::new(AtomicI64::new(0)), now.to_zoned(outer.zone()));
        (Self { at: Arc::clone(&at), end }, Box::new(StoryClock { at, outer }))
    }

    /// What comes next is done so many days before the end, from the morning on.
    pub(crate) fn days_before(&self, days: i64) {
        let day = self.end.checked_sub(days.days()).unwrap_or_else(|_| self.end.clone());
        let morning = day.with().hour(MORNING).minute(0).second(0).subsec_nanosecond(0).build().unwrap_or(day);
        self.at.store(morning.timestamp().as_millisecond(), Ordering::Relaxed);
    }

    /// From here on the time is what it is.
    pub(crate) fn end(&self) {
        self.at.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use sitat_project::FixedClock;

    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;
    const HOUR: i64 = DAY / 24;

    #[test]
    fn time_goes_on_in_the_story_and_is_what_it_is_afterwards() {
        let now = 100 * DAY + 22 * HOUR;
        let (story, clock) = Story::until_now(Box::new(FixedClock(now)));
        assert_eq!(clock.now(), now);
        story.days_before(10);
        assert_eq!([clock.now(), clock.now()], [90 * DAY + 9 * HOUR, 90 * DAY + 9 * HOUR + PAUSE]);
        story.end();
        assert_eq!(clock.now(), now);
    }
}
