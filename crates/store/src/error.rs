//! Why a project file cannot be read or written.

use std::path::{Path, PathBuf};

use sitat_model::Message;

use crate::lock::LockHolder;

/// Why a project file cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("{0} does not exist")]
    Missing(PathBuf),
    /// A file is there already.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// The file is something else or is cut off.
    #[error("{0} is not a project file")]
    NotAProject(PathBuf),
    /// The file can only be opened with a passphrase, if it is a project.
    #[error("{0} has a passphrase")]
    PassphraseNeeded(PathBuf),
    /// The passphrase does not open the file, or the file is damaged: nothing tells the two apart.
    #[error("the passphrase does not open {0}")]
    PassphraseWrong(PathBuf),
    /// Nothing was written as passphrase.
    #[error("an empty passphrase")]
    PassphraseEmpty,
    /// Another program is reading the project, so that its file cannot be put in the place of another.
    #[error("{0} is being read by another program")]
    InUse(PathBuf),
    /// The system gives no random numbers.
    #[error("no random numbers: {0}")]
    NoRandomness(String),
    /// The file claims to be a project but its tables are not ours.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, for the log.
        detail: String,
    },
    /// The file holds tables, indexes, triggers or views that are not ours.
    #[error("{path} holds {what}, which is not of a project")]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is: kind and name.
        what: String,
    },
    /// What lies beside a project under a name that the database takes for its own is no plain file, or names another file.
    #[error("{0} is not what a project has beside it")]
    StrangeBeside(PathBuf),
    /// The file was made by a newer version of the program.
    #[error("{path} has version {found}; this program knows {supported}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Version of the file.
        found: u32,
        /// Newest version that can be opened.
        supported: u32,
    },
    /// The file was made by an older version of the program, and cannot be brought up to date without writing.
    #[error("{path} has version {found} and was opened for reading only")]
    Older {
        /// The file.
        path: PathBuf,
        /// Version of the file.
        found: u32,
    },
    /// The project is open elsewhere.
    #[error("{path} is open on {host} by {user}", host = holder.host, user = holder.user)]
    Locked {
        /// The file.
        path: PathBuf,
        /// Who has it open.
        holder: LockHolder,
        /// Whether another machine has left the lock: it may have the project open, or have died with it.
        is_elsewhere: bool,
    },
    /// The file or its folder cannot be written.
    #[error("{path} cannot be written: {reason}")]
    CannotWrite {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file cannot be read.
    #[error("{path} cannot be read: {reason}")]
    CannotRead {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file was moved, taken away or replaced while it was open.
    #[error("{0} is gone, or is another file")]
    Vanished(PathBuf),
    /// The file holds another project.
    #[error("{0} is another project")]
    OtherProject(PathBuf),
    /// The project was opened for reading only.
    #[error("the project is open for reading only")]
    ReadOnly,
    /// No step is left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// No step is left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The journal names a table or column that the schema does not have.
    #[error("the journal holds {0}, which the schema does not have")]
    ForeignJournal(String),
    /// What was before is forgotten for good, or somebody's words were taken out since.
    #[error("that far back nothing can be shown")]
    BeyondHorizon,
    /// The changes of a revision do not fit the text, or lead elsewhere.
    #[error("revision {0} does not fit its text")]
    WrongRevision(i64),
    /// A row that must be there is not.
    #[error("there is no {noun} {id}")]
    NoRow {
        /// Table.
        noun: &'static str,
        /// Identity.
        id: i64,
    },
    /// The verified backup could not be made.
    #[error("no backup: {0}")]
    Backup(String),
    /// SQLite refuses.
    #[error("the database refuses: {0}")]
    Database(#[from] rusqlite::Error),
}

impl StoreError {
    /// What to say to a person.
    pub fn message(&self) -> Message {
        let file = |path: &Path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        match self {
            Self::Missing(path) => Message::new("store-missing").with("file", file(path)),
            Self::Exists(path) => Message::new("store-exists").with("file", file(path)),
            Self::NotAProject(path) => Message::new("store-not-a-project").with("file", file(path)),
            Self::PassphraseNeeded(path) => Message::new("passphrase-needed").with("file", file(path)),
            Self::PassphraseWrong(path) => Message::new("passphrase-wrong").with("file", file(path)),
            Self::PassphraseEmpty => Message::new("passphrase-empty"),
            Self::InUse(path) => Message::new("store-in-use").with("file", file(path)),
            Self::Damaged { path, .. } => Message::new("store-damaged").with("file", file(path)),
            Self::Foreign { path, what } => {
                Message::new("store-foreign").with("file", file(path)).with("what", what.as_str())
            }
            Self::StrangeBeside(path) => Message::new("store-strange-beside").with("file", file(path)),
            Self::Newer { path, found, supported } => {
                Message::new("store-newer").with("file", file(path)).with("found", *found).with("supported", *supported)
            }
            Self::Older { path, found } => Message::new("store-older").with("file", file(path)).with("found", *found),
            Self::Locked { path, holder, is_elsewhere } => {
                Message::new(if *is_elsewhere { "store-locked-elsewhere" } else { "store-locked" })
                    .with("file", file(path))
                    .with("user", holder.user.as_str())
                    .with("host", holder.host.as_str())
                    .with("since", holder.since.as_str())
            }
            Self::CannotWrite { path, reason } => {
                Message::new("store-cannot-write").with("file", file(path)).with("reason", reason.as_str())
            }
            Self::CannotRead { path, reason } => {
                Message::new("store-cannot-read").with("file", file(path)).with("reason", reason.as_str())
            }
            Self::Vanished(path) => Message::new("store-vanished").with("file", file(path)),
            Self::OtherProject(path) => Message::new("store-other-project").with("file", file(path)),
            Self::ReadOnly => Message::new("store-read-only"),
            Self::NothingToUndo => Message::new("store-nothing-to-undo"),
            Self::NothingToRedo => Message::new("store-nothing-to-redo"),
            Self::NoRow { .. } => Message::new("store-no-row"),
            Self::Database(error) if is_full(error) => Message::new("store-disk-full"),
            Self::Database(error) if crate::file::is_unsound(error) => Message::new("store-unsound"),
            Self::WrongRevision(_) => Message::new("store-wrong-revision"),
            Self::BeyondHorizon => Message::new("store-beyond-horizon"),
            Self::Backup(_) | Self::ForeignJournal(_) | Self::NoRandomness(_) | Self::Database(_) => {
                Message::new("store-database")
            }
        }
    }

    /// Whether the fault lies in the program and not in what it was asked to do.
    pub fn is_bug(&self) -> bool {
        matches!(self, Self::Database(error) if !is_full(error) && !crate::file::is_unsound(error))
    }
}

fn is_full(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull)
}
