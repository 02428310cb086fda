//! What is known of a question of the interview guide and the person it was meant for.

/// Whether a question was put to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuestionState {
    /// It was.
    Asked,
    /// It was not: left out, or routed past.
    NotAsked,
    /// It may have been, in a part of the recording that is lost.
    Lost,
    /// Nobody knows any more.
    Unknown,
}

impl QuestionState {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Asked, Self::NotAsked, Self::Lost, Self::Unknown];

    /// The name of the state in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::NotAsked => "not-asked",
            Self::Lost => "lost",
            Self::Unknown => "unknown",
        }
    }

    /// Finds the state of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}
