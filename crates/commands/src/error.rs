//! Errors and messages on the wire: keys and parameters, the words are in the catalogue.

use std::collections::BTreeMap;

use serde::Serialize;
use sitat_model::{CodebookError, Message, Parameter};
use sitat_project::{ProjectError, StoreError};
use sitat_sample::SampleError;
use ts_rs::TS;

/// A key of the catalogue with its parameters.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WireMessage {
    /// Key in the catalogue.
    pub key: String,
    /// Named values for the text.
    pub parameters: BTreeMap<String, WireParameter>,
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum WireParameter {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
}

impl From<Message> for WireMessage {
    fn from(message: Message) -> Self {
        let parameters = message
            .parameters
            .into_iter()
            .map(|(name, value)| {
                let value = match value {
                    Parameter::Text(text) => WireParameter::Text(text),
                    Parameter::Number(number) => WireParameter::Number(number),
                };
                (name.to_owned(), value)
            })
            .collect();
        Self { key: message.key.to_owned(), parameters }
    }
}

/// What the window does about an error. A kind exists only because a window acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorKind {
    /// It cannot be done as asked; said beside the thing.
    Refused,
    /// The thing is gone; the window refetches.
    NotFound,
    /// No project is open; the window goes to the first screen.
    NoProject,
    /// The project is open elsewhere or cannot be written; the window offers to read only.
    Locked,
    /// The file has a passphrase, or another one; the window asks for it.
    Passphrase,
    /// The file is gone, damaged or no project; the window offers its backups.
    Damaged,
    /// A file is there already; the window offers to replace it.
    FileExists,
    /// A fault in the program; called a bug.
    Bug,
}

/// Why a command did nothing.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CommandError {
    /// What to do about it.
    pub kind: ErrorKind,
    /// Key in the catalogue; the text's attribute `.hint`, if there is one, says what to do.
    pub key: String,
    /// Named values for the text.
    pub parameters: BTreeMap<String, WireParameter>,
}

impl CommandError {
    /// Makes an error of a kind from a message.
    pub fn new(kind: ErrorKind, message: Message) -> Self {
        let WireMessage { key, parameters } = message.into();
        Self { kind, key, parameters }
    }
}

impl From<ProjectError> for CommandError {
    fn from(error: ProjectError) -> Self {
        let kind = match &error {
            error if error.is_bug() => ErrorKind::Bug,
            ProjectError::Store(StoreError::Locked { .. }) => ErrorKind::Locked,
            ProjectError::Store(StoreError::PassphraseNeeded(_) | StoreError::PassphraseWrong(_)) => {
                ErrorKind::Passphrase
            }
            ProjectError::Store(StoreError::Missing(_) | StoreError::NotAProject(_) | StoreError::Damaged { .. }) => {
                ErrorKind::Damaged
            }
            ProjectError::Store(StoreError::Exists(_)) | ProjectError::FileExists(_) => ErrorKind::FileExists,
            ProjectError::Store(StoreError::NoRow { .. })
            | ProjectError::Codebook(CodebookError::Unknown)
            | ProjectError::NotFound { .. } => ErrorKind::NotFound,
            ProjectError::InQuery { error, .. } if matches!(**error, ProjectError::NotFound { .. }) => {
                ErrorKind::NotFound
            }
            _ => ErrorKind::Refused,
        };
        Self::new(kind, error.message())
    }
}

impl From<SampleError> for CommandError {
    fn from(error: SampleError) -> Self {
        match error {
            SampleError::Project(error) => error.into(),
            SampleError::CannotWrite { .. } | SampleError::Data { .. } => {
                Self::new(ErrorKind::Refused, error.message())
            }
        }
    }
}
