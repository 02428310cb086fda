//! Small files that only a passphrase opens, in the open format `age` (age-encryption.org/v1, scrypt): whoever has the
//! passphrase reads them without this program too.
//!
//! It knows bytes, not what they mean. What is sealed never stands on the disk as plain words, not even for a moment.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use age::DecryptError;
use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use zeroize::Zeroizing;

use crate::{Passphrase, StoreError};

/// How all files of the format begin.
const BEGINNING: &[u8] = b"age-encryption.org/v1\n";

/// Work of scrypt, as a power of two, with which a key is derived: about a second. What `age` itself takes.
const WORK: u8 = 18;

/// More work than this is refused: each step doubles the memory, and 20 takes a gigabyte.
const MOST_WORK: u8 = 20;

/// The most bytes that are read of a sealed file: a list of a million names is smaller.
const MOST_BYTES: u64 = 64 << 20;

/// Why a sealed file cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealFault {
    /// It is something else.
    NotSealed,
    /// The passphrase is another one.
    WrongPassphrase,
    /// It has been cut off or changed.
    Damaged,
}

/// Whether bytes are a file that only a passphrase opens.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINNING)
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(String::from_utf8_lossy(passphrase.as_bytes()).into_owned())
}

/// Seals bytes with a passphrase.
pub fn seal(words: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, StoreError> {
    let mut recipient = Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, words).map_err(|error| StoreError::NoRandomness(error.to_string()))
}

/// Opens sealed bytes. They are wiped from memory when they are dropped.
pub fn unseal(bytes: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, SealFault> {
    if !is_sealed(bytes) {
        return Err(SealFault::NotSealed);
    }
    let mut identity = Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    age::decrypt(&identity, bytes).map(Zeroizing::new).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => SealFault::WrongPassphrase,
        DecryptError::UnknownFormat => SealFault::NotSealed,
        _ => SealFault::Damaged,
    })
}

/// The bytes of a file that may be sealed; not more than such a file has.
pub fn read_sealed(path: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts sealed bytes in the place of a file: written beside it, brought to the disk, and renamed, so that there is never
/// half of it. What is not sealed is refused.
pub fn write_sealed(path: &Path, sealed: &[u8]) -> std::io::Result<()> {
    if !is_sealed(sealed) {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".partial");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside)
        .and_then(|mut file| file.write_all(sealed).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written?;
    // The folder must know the new name after a power cut as well; where folders cannot be opened, the system does so.
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_comes_back_with_the_passphrase_and_with_no_other() {
        let own = Passphrase::new("fire blå elger").unwrap();
        let sealed = seal("Kari;Anne\n".as_bytes(), &own).unwrap();
        assert!(is_sealed(&sealed) && !sealed.windows(4).any(|four| four == b"Kari"));
        assert_eq!(unseal(&sealed, &own).unwrap().as_slice(), b"Kari;Anne\n");
        assert_eq!(unseal(&sealed, &Passphrase::new("fire blå elg").unwrap()).unwrap_err(), SealFault::WrongPassphrase);
        assert_eq!(unseal(b"navn;erstatning\n", &own).unwrap_err(), SealFault::NotSealed);
        for cut in [sealed.len() - 1, BEGINNING.len() + 3, BEGINNING.len()] {
            assert_eq!(unseal(&sealed[..cut], &own).unwrap_err(), SealFault::Damaged, "{cut}");
        }
        let mut changed = sealed;
        let last = changed.len() - 1;
        changed[last] ^= 1;
        assert_eq!(unseal(&changed, &own).unwrap_err(), SealFault::Damaged);
    }

    #[test]
    fn plain_words_are_never_written() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("a.age");
        assert!(write_sealed(&path, b"Kari").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
