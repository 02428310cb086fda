//! The words with which somebody protects a project. They are in memory only as long as they are needed, and nowhere else.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::StoreError;

/// A passphrase. It is wiped from memory when it is dropped, and never shown.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes a passphrase in composed letters, so that an å is the same on every keyboard. A blank one is refused.
    pub fn new(words: &str) -> Result<Self, StoreError> {
        if words.trim().is_empty() {
            return Err(StoreError::PassphraseEmpty);
        }
        // Large enough from the start: what grows leaves pieces behind. Composing makes nothing longer than threefold.
        let mut own = Zeroizing::new(String::with_capacity(words.len() * 3));
        own.extend(words.nfc());
        Ok(Self(own))
    }

    /// What a key is derived from.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_å_is_the_same_however_it_was_typed() {
        let (composed, apart) = (Passphrase::new("blå ås").unwrap(), Passphrase::new("bla\u{30a} a\u{30a}s").unwrap());
        assert_eq!(composed.as_bytes(), apart.as_bytes());
    }

    #[test]
    fn a_blank_one_is_refused_and_none_is_ever_shown() {
        for blank in ["", " ", "\u{a0}\t\n"] {
            assert!(matches!(Passphrase::new(blank), Err(StoreError::PassphraseEmpty)), "{blank:?}");
        }
        assert_eq!(format!("{:?}", Passphrase::new("hemmelig").unwrap()), "Passphrase");
    }
}
