//! How much is shown of those who took part.

/// How participants are shown, from most to least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identification {
    /// By name.
    #[default]
    Name,
    /// By what they are, and in which case.
    RoleCase,
    /// By what they are.
    Role,
    /// By a made-up name.
    Pseudonym,
    /// By a short code.
    Code,
}

impl Identification {
    /// All levels, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Name, Self::RoleCase, Self::Role, Self::Pseudonym, Self::Code];

    /// The name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::RoleCase => "role-case",
            Self::Role => "role",
            Self::Pseudonym => "pseudonym",
            Self::Code => "code",
        }
    }

    /// The key of its words.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Name => "identification-name",
            Self::RoleCase => "identification-role-case",
            Self::Role => "identification-role",
            Self::Pseudonym => "identification-pseudonym",
            Self::Code => "identification-code",
        }
    }

    /// Finds the level of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name.trim())
    }
}
