//! The key ring of the system: the keychain of a Mac, the credentials of Windows, the secret service of a Linux desktop.
//!
//! Asks this machine only. The secret service is reached through the session bus, whose address may name another machine; then
//! there is no key ring. Knows nothing of projects.

use std::ffi::OsStr;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use keyring::{Entry, Error};
use sitat_commands::{KeyRing, KeyRingError};
use zeroize::Zeroizing;

/// Under what the system lists what is kept.
const SERVICE: &str = "no.sitat.sitat";

/// How long the system may take, with the person it may be asking.
const PATIENCE: Duration = Duration::from_secs(120);

/// The variable that says where the session bus of a Linux desktop is.
pub(crate) const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

/// The key ring of the system, if there may be one. `bus` is the address of the session bus; nothing is asked yet.
pub(crate) fn of_system(bus: Option<&OsStr>) -> Option<Arc<dyn KeyRing>> {
    let is_there = !cfg!(target_os = "linux") || is_on_this_machine(bus);
    is_there.then(|| Arc::new(SystemKeyRing) as Arc<dyn KeyRing>)
}

/// Whether a bus is a socket of this machine, at every place where it is looked for. Without an address a bus would be
/// started, or be asked of the screen, which may be elsewhere.
fn is_on_this_machine(bus: Option<&OsStr>) -> bool {
    let addresses = bus.and_then(OsStr::to_str).unwrap_or_default();
    addresses.split(';').all(|address| address.starts_with("unix:"))
}

struct SystemKeyRing;

impl KeyRing for SystemKeyRing {
    fn find(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyRingError> {
        match answered(account, PATIENCE, |entry| entry.get_password().map(Zeroizing::new)) {
            Err(Error::NoEntry) => Ok(None),
            found => found.map(Some).map_err(|error| told(&error)),
        }
    }

    fn keep(&self, account: &str, passphrase: &str) -> Result<(), KeyRingError> {
        let passphrase = Zeroizing::new(passphrase.to_owned());
        answered(account, PATIENCE, move |entry| entry.set_password(&passphrase)).map_err(|error| told(&error))
    }

    fn forget(&self, account: &str) -> Result<(), KeyRingError> {
        match answered(account, PATIENCE, Entry::delete_credential) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(told(&error)),
        }
    }
}

/// Why not, in the system's words.
fn told(error: &Error) -> KeyRingError {
    KeyRingError(match error {
        Error::PlatformFailure(reason) | Error::NoStorageAccess(reason) => reason.to_string(),
        other => other.to_string(),
    })
}

/// What the system answers, if it does in time: where a desktop cannot ask the person, it may never.
fn answered<T: Send + 'static>(
    account: &str,
    patience: Duration,
    ask: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> keyring::Result<T> {
    let (tell, hear) = channel();
    let account = account.to_owned();
    std::thread::spawn(move || {
        let _ = tell.send(Entry::new(SERVICE, &account).and_then(|entry| ask(&entry)));
    });
    hear.recv_timeout(patience).unwrap_or_else(|silence| {
        let reason = match silence {
            RecvTimeoutError::Timeout => "no answer",
            RecvTimeoutError::Disconnected => "it broke off",
        };
        Err(Error::NoStorageAccess(reason.into()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bus_is_used_only_where_it_is_a_socket_of_this_machine() {
        let is_used = |address: &str| is_on_this_machine(Some(OsStr::new(address)));
        for own in ["unix:path=/run/user/1000/bus", "unix:abstract=/tmp/dbus-a,guid=b", "unix:path=/a;unix:path=/b"] {
            assert!(is_used(own), "{own}");
        }
        for other in [
            "",
            "disabled:",
            "autolaunch:",
            "unixexec:path=ssh,argv1=elsewhere",
            "tcp:host=elsewhere,port=1",
            "nonce-tcp:host=127.0.0.1,port=1",
            "unix:path=/a;tcp:host=elsewhere,port=1",
            " unix:path=/a",
        ] {
            assert!(!is_used(other), "{other}");
        }
        assert!(!is_on_this_machine(None));
        assert_eq!(of_system(Some(OsStr::new("tcp:host=elsewhere"))).is_some(), !cfg!(target_os = "linux"));
    }

    #[test]
    fn a_system_that_does_not_answer_is_told_to_say_no() {
        let (_silent, never) = channel::<()>();
        let asked = answered("a", Duration::from_millis(20), move |_| {
            let _ = never.recv();
            Ok(())
        });
        assert_eq!(told(&asked.unwrap_err()), KeyRingError("no answer".to_owned()));
        let broken = answered("a", PATIENCE, |_| -> keyring::Result<()> { panic!("as a library may") });
        assert_eq!(told(&broken.unwrap_err()), KeyRingError("it broke off".to_owned()));
    }
}
