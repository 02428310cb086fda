//! The key of a project that has a passphrase, as SQLCipher 4 derives it by default: another program opens the file with
//! the same passphrase. It is derived here, once, so that backups, copies and a second reader cost nothing more, and so that
//! the passphrase itself never becomes a part of a statement.

use std::fmt::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::file::{Protection, protection};
use crate::{Passphrase, StoreError};

/// Rounds of SQLCipher 4. Each try of a passphrase costs them.
const ROUNDS: u32 = 256_000;

/// A key with the salt that it was derived with, which is the beginning of the file. Wiped from memory with the last copy.
#[derive(Clone)]
pub(crate) struct Key(Arc<Material>);

struct Material {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl Key {
    /// The key of a new file.
    pub(crate) fn new(passphrase: &Passphrase) -> Result<Self, StoreError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| StoreError::NoRandomness(error.to_string()))?;
        Ok(Self::derive(passphrase, salt))
    }

    /// The key of an existing file; none for a file that has no passphrase. Only opening it tells whether it fits.
    pub(crate) fn of_file(path: &Path, passphrase: Option<&Passphrase>) -> Result<Option<Self>, StoreError> {
        match (protection(path)?, passphrase) {
            (Protection::None, _) => Ok(None),
            (Protection::Passphrase { .. }, None) => Err(StoreError::PassphraseNeeded(path.to_owned())),
            (Protection::Passphrase { salt }, Some(passphrase)) => Ok(Some(Self::derive(passphrase, salt))),
        }
    }

    fn derive(passphrase: &Passphrase, salt: [u8; 16]) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.as_bytes(), &salt, ROUNDS, key.as_mut_slice());
        Self(Arc::new(Material { key, salt }))
    }

    /// Whether a file begins with the salt of this key: it is the file itself or a copy of it.
    pub(crate) fn is_of(&self, protection: Protection) -> bool {
        protection == Protection::Passphrase { salt: self.0.salt }
    }

    /// Whether a passphrase is the one that this key was derived from. Takes the same time whether it is or not.
    pub(crate) fn is_from(&self, passphrase: &Passphrase) -> bool {
        let other = Self::derive(passphrase, self.0.salt);
        let difference = self.0.key.iter().zip(other.0.key.iter()).fold(0, |sum, (own, other)| sum | (own ^ other));
        difference == 0
    }

    /// Key and salt as SQLCipher takes them without deriving anything.
    pub(crate) fn words(&self) -> Zeroizing<String> {
        let mut words = Zeroizing::new(String::with_capacity(99));
        words.push_str("x'");
        for byte in self.0.key.iter().chain(&self.0.salt) {
            let _ = write!(words, "{byte:02x}");
        }
        words.push('\'');
        words
    }

    /// Makes a connection read and write with this key; nothing may have been asked of it before.
    pub(crate) fn unlock(&self, connection: &Connection) -> Result<(), StoreError> {
        let words = self.words();
        let mut statement = Zeroizing::new(String::with_capacity(128));
        statement.push_str("PRAGMA key = \"");
        statement.push_str(&words);
        statement.push('"');
        // SQLCipher's own log would go to the terminal where the key does not fit.
        let _ = connection.execute_batch("PRAGMA cipher_log_level = NONE");
        Ok(connection.execute_batch(&statement)?)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key")
    }
}
