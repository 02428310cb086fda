//! Whether a transcript was held against its recording.

/// What somebody says of it. Where nobody says anything there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeldAgainst {
    /// All of it was.
    Whole,
    /// Parts of it were.
    Parts,
    /// It was not.
    Not,
    /// There was no recording.
    NoRecording,
}

impl HeldAgainst {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Parts, Self::Not, Self::NoRecording];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Parts => "parts",
            Self::Not => "not",
            Self::NoRecording => "no-recording",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}
