//! Whether words that mention something speak for it.

/// How the words of a coding stand to what its code says. To be mentioned is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// They speak for it.
    Supports,
    /// They speak against it, or deny it.
    Contradicts,
}

impl Stance {
    /// The name of the stance in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::Contradicts => "contradicts",
        }
    }

    /// Finds the stance of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Supports, Self::Contradicts].into_iter().find(|stance| stance.name() == name)
    }
}
