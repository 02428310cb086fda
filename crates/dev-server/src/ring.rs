//! A key ring that lasts as long as the server: a development server leaves the one of the system alone.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sitat_commands::{KeyRing, KeyRingError};
use zeroize::Zeroizing;

/// Accounts and what is kept for them.
#[derive(Default)]
pub(crate) struct PassingRing(Mutex<BTreeMap<String, Zeroizing<String>>>);

impl PassingRing {
    fn kept(&self) -> MutexGuard<'_, BTreeMap<String, Zeroizing<String>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KeyRing for PassingRing {
    fn find(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyRingError> {
        Ok(self.kept().get(account).cloned())
    }

    fn keep(&self, account: &str, passphrase: &str) -> Result<(), KeyRingError> {
        self.kept().insert(account.to_owned(), Zeroizing::new(passphrase.to_owned()));
        Ok(())
    }

    fn forget(&self, account: &str) -> Result<(), KeyRingError> {
        self.kept().remove(account);
        Ok(())
    }
}
