//! Words for the life of a project: on what ground people's data are used, how sensitive they are, how it is closed.

/// On what ground personal data are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegalBasis {
    /// People have agreed.
    Consent,
    /// A task in the public interest.
    PublicInterest,
    /// Something else, in own words.
    Other,
}

impl LegalBasis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Consent, Self::PublicInterest, Self::Other];

    /// Its name in the file, on the wire and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::PublicInterest => "public-interest",
            Self::Other => "other",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

/// How sensitive material is, by the colours of Norwegian institutions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageClass {
    /// Open.
    Green,
    /// Restricted.
    Yellow,
    /// Confidential.
    Red,
    /// Strictly confidential.
    Black,
    /// In the words of the institution.
    Other,
}

impl StorageClass {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Green, Self::Yellow, Self::Red, Self::Black, Self::Other];

    /// Its name in the file, on the wire and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
            Self::Black => "black",
            Self::Other => "other",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

/// A step of closing a project, in the order in which they are taken. That the project is destroyed is no step of it:
/// then there is nothing left to write it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClosingStep {
    /// What is kept was written without names.
    Export,
    /// Recordings were deleted.
    Recordings,
    /// The list of names was taken out, and what it stood for was made final.
    Names,
    /// What was done was written down.
    Protocol,
}

impl ClosingStep {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Export, Self::Recordings, Self::Names, Self::Protocol];

    /// Its name in the file, on the wire and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Recordings => "recordings",
            Self::Names => "names",
            Self::Protocol => "protocol",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        assert!(LegalBasis::ALL.into_iter().all(|own| LegalBasis::from_name(own.name()) == Some(own)));
        assert!(StorageClass::ALL.into_iter().all(|own| StorageClass::from_name(own.name()) == Some(own)));
        assert!(ClosingStep::ALL.into_iter().all(|own| ClosingStep::from_name(own.name()) == Some(own)));
        assert_eq!(LegalBasis::from_name(""), None);
    }
}
