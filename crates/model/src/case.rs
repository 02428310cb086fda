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

/// What a case is in a study. Several may hold at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseStatus {
    /// Was asked to take part.
    Invited,
    /// Answered.
    Answered,
    /// Said no.
    Declined,
    /// Somebody there was interviewed.
    Interviewed,
    /// There are documents.
    Documents,
}

impl CaseStatus {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Invited, Self::Answered, Self::Declined, Self::Interviewed, Self::Documents];

    /// The name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Answered => "answered",
            Self::Declined => "declined",
            Self::Interviewed => "interviewed",
            Self::Documents => "documents",
        }
    }

    /// Finds the status of a name; also the Norwegian words for it.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_lowercase().as_str() {
            "invited" | "invitert" => Some(Self::Invited),
            "answered" | "svart" | "har svart" => Some(Self::Answered),
            "declined" | "takket nei" | "takka nei" | "avslått" => Some(Self::Declined),
            "interviewed" | "intervjuet" | "intervjua" => Some(Self::Interviewed),
            "documents" | "dokumenter" | "dokument" => Some(Self::Documents),
            _ => None,
        }
    }
}

/// A name without the word for what it is: `Bodø kommune` → `bodø`.
fn bare(name: &str) -> String {
    const KINDS: [&str; 8] =
        ["kommune", "municipality", "fylkeskommune", "fylke", "county", "bydel", "herad", "region"];
    let plain = name.trim().to_lowercase().replace('\u{a0}', " ");
    let words: Vec<&str> = plain.split_whitespace().collect();
    match words.as_slice() {
        [rest @ .., last] if !rest.is_empty() && KINDS.contains(last) => rest.join(" "),
        [first, rest @ ..] if !rest.is_empty() && KINDS.contains(first) => rest.join(" "),
        all => all.join(" "),
    }
}

/// Whether two names mean one case: `Bodø` and `Bodø kommune`. Two different words for what it is keep them apart:
/// `Oppland fylke` is not `Oppland kommune`.
pub fn is_same_case_name(left: &str, right: &str) -> bool {
    let plain = |name: &str| name.split_whitespace().collect::<Vec<&str>>().join(" ").to_lowercase();
    let (left_plain, right_plain) = (plain(left), plain(right));
    if left_plain == right_plain {
        return true;
    }
    let (left_bare, right_bare) = (bare(left), bare(right));
    left_bare == right_bare && (left_bare == left_plain || right_bare == right_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_the_word_for_what_it_is_means_the_same_case() {
        assert!(is_same_case_name("Storvik", "storvik  kommune"));
        assert!(is_same_case_name("Storvik municipality", "STORVIK"));
        assert!(is_same_case_name("Region Nordnes", "Nordnes"));
        assert!(!is_same_case_name("Storvik fylke", "Storvik kommune"));
        assert!(!is_same_case_name("Storvik", "Storviken"));
        assert!(!is_same_case_name("kommune", "fylke"));
    }
}
