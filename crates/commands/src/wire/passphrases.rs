//! The passphrase of a project, and locking the window.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// What somebody has typed as passphrase: wiped when it is dropped, and never shown or told on.
#[derive(Clone, TS)]
#[ts(type = "string")]
pub struct Secret(#[ts(skip)] pub(crate) Zeroizing<String>);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Zeroizing::new(String::deserialize(deserializer)?)))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

/// Gives the project a passphrase, another one, or none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetPassphrase {
    /// The one that it has.
    pub old: Option<Secret>,
    /// The one that it gets; none takes it away.
    pub new: Option<Secret>,
}

/// The backups beside the project that an earlier passphrase opens, or none.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierBackups {
    /// The folder.
    pub folder: String,
    /// Names of the files, oldest first.
    pub files: Vec<String>,
}

/// Opens the locked project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlockProject {
    /// Its passphrase.
    pub passphrase: Secret,
}

/// Whether the passphrase of the open project can be kept in the key ring of the system, and whether it is.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyRingState {
    /// Whether there is a key ring, and a passphrase.
    pub is_there: bool,
    /// Whether it is kept for this file.
    pub is_remembered: bool,
}

/// Keeps the passphrase of the open project in the key ring of the system.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RememberPassphrase {
    /// The passphrase of the project; another one is refused.
    pub passphrase: Secret,
}
