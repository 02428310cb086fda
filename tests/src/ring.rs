//! A key ring in memory, which can be told to refuse and knows how often it was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use sitat_commands::{KeyRing, KeyRingError};
use zeroize::Zeroizing;

#[derive(Default)]
struct State {
    kept: BTreeMap<String, String>,
    asked: u32,
    refuses: bool,
}

/// A key ring of tests.
#[derive(Default)]
pub struct TestRing(Mutex<State>);

impl TestRing {
    /// An empty one.
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// From now on it says no, or does what it is asked.
    pub fn refuse(&self, refuses: bool) {
        self.0.lock().unwrap().refuses = refuses;
    }

    /// The passphrases that are kept.
    pub fn kept(&self) -> Vec<String> {
        self.0.lock().unwrap().kept.values().cloned().collect()
    }

    /// Takes everything out, as somebody may with a program of the system.
    pub fn empty(&self) {
        self.0.lock().unwrap().kept.clear();
    }

    /// How often it was asked for anything since this was last asked.
    pub fn times_asked(&self) -> u32 {
        std::mem::take(&mut self.0.lock().unwrap().asked)
    }

    fn asked<T>(&self, work: impl FnOnce(&mut BTreeMap<String, String>) -> T) -> Result<T, KeyRingError> {
        let mut state = self.0.lock().unwrap();
        state.asked += 1;
        if state.refuses { Err(KeyRingError("is locked".to_owned())) } else { Ok(work(&mut state.kept)) }
    }
}

impl KeyRing for TestRing {
    fn find(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyRingError> {
        self.asked(|kept| kept.get(account).cloned().map(Zeroizing::new))
    }

    fn keep(&self, account: &str, passphrase: &str) -> Result<(), KeyRingError> {
        self.asked(|kept| drop(kept.insert(account.to_owned(), passphrase.to_owned())))
    }

    fn forget(&self, account: &str) -> Result<(), KeyRingError> {
        self.asked(|kept| drop(kept.remove(account)))
    }
}
