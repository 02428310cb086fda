//! Units of comparison.

/// What a case is. The kind is the noun that people see: municipalities, not "cases".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseKind {
    /// A municipality.
    #[default]
    Municipality,
    /// A county.
    County,
    /// A region.
    Region,
    /// A firm, a department, a school.
    Organisation,
    /// A single person.
    Person,
    /// Anything else.
    Other,
}

impl CaseKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Municipality, Self::County, Self::Region, Self::Organisation, Self::Person, Self::Other];

    /// The name of the kind in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Region => "region",
            Self::Organisation => "organisation",
            Self::Person => "person",
            Self::Other => "other",
        }
    }

    /// Finds the kind of a name; also the Norwegian words for it.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_lowercase().as_str() {
            "municipality" | "kommune" => Some(Self::Municipality),
            "county" | "fylke" | "fylkeskommune" => Some(Self::County),
            "region" => Some(Self::Region),
            "organisation" | "organization" | "organisasjon" | "virksomhet" | "verksemd" => Some(Self::Organisation),
            "person" => Some(Self::Person),
            "other" | "annet" | "anna" => Some(Self::Other),
            _ => None,
        }
    }
}
