//! The session's events, numbered and kept for a while, so that a page can ask what happened after the last one it saw.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

/// How many events are kept; a page that is further behind reloads anyway.
const KEPT: usize = 4096;

/// The events of one run, numbered from 1.
#[derive(Debug, Default)]
pub(crate) struct Events {
    kept: Mutex<Kept>,
    arrived: Condvar,
}

#[derive(Debug, Default)]
struct Kept {
    last: u64,
    events: VecDeque<(u64, Value)>,
}

impl Events {
    /// Adds an event and wakes those who wait.
    pub(crate) fn add(&self, name: &str, payload: &Value) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.last += 1;
        let number = kept.last;
        kept.events.push_back((number, json!({ "number": number, "name": name, "payload": payload })));
        if kept.events.len() > KEPT {
            kept.events.pop_front();
        }
        drop(kept);
        self.arrived.notify_all();
    }

    /// The events after number `after`, oldest first; waits up to `patience` for the first one.
    pub(crate) fn after(&self, after: u64, patience: Duration) -> Vec<Value> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (kept, _) = self
            .arrived
            .wait_timeout_while(kept, patience, |kept| kept.last <= after)
            .unwrap_or_else(PoisonError::into_inner);
        kept.events.iter().filter(|(number, _)| *number > after).map(|(_, event)| event.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_came_after_is_told() {
        let events = Events::default();
        events.add("project_changed", &json!(1));
        events.add("project_changed", &json!(2));
        let told = events.after(1, Duration::ZERO);
        assert_eq!(told, [json!({ "number": 2, "name": "project_changed", "payload": 2 })]);
        assert!(events.after(2, Duration::ZERO).is_empty());
    }

    #[test]
    fn one_who_waits_is_woken() {
        let events = Events::default();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| events.after(0, Duration::from_secs(60)));
            events.add("progress", &json!(0.5));
            assert_eq!(waiting.join().unwrap().len(), 1);
        });
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let events = Events::default();
        for number in 0..KEPT + 3 {
            events.add("progress", &json!(number));
        }
        assert_eq!(events.after(0, Duration::ZERO).len(), KEPT);
    }
}
