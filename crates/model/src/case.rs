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
            "answered" | "responded" | "svart" | "svarte" | "svara" | "har svart" | "har svara" | "besvart" => {
                Some(Self::Answered)
            }
            "declined" | "takket nei" | "takka nei" | "avslått" | "avslo" => Some(Self::Declined),
            "interviewed" | "intervjuet" | "intervjua" => Some(Self::Interviewed),
            "documents" | "dokumenter" | "dokument" => Some(Self::Documents),
            _ => None,
        }
    }
}

/// What a row of a list of cases says of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseListing {
    /// Row in the file.
    pub row: u32,
    /// The name as it is written there.
    pub name: String,
    /// What the case is in the study, as the row says.
    pub said: Vec<CaseStatus>,
    /// What it is not, as the row says.
    pub denied: Vec<CaseStatus>,
}

impl CaseListing {
    /// Notes that the row says that the case is something in the study, or that it is not.
    pub fn note(&mut self, status: CaseStatus, holds: bool) {
        let noted = if holds { &mut self.said } else { &mut self.denied };
        if !noted.contains(&status) {
            noted.push(status);
        }
    }
}

/// What a cell says that a case is in the study, and whether it is: `invitert, ikke svart`. `None` if a part of it says
/// no such thing.
pub fn read_statuses(written: &str) -> Option<Vec<(CaseStatus, bool)>> {
    let parts = written.split([',', ';', '/', '+', '&', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let read = parts.map(|part| {
        let plain = part.to_lowercase();
        if plain == "ubesvart" {
            return Some((CaseStatus::Answered, false));
        }
        let is_denial = |word: &str| matches!(word, "ikke" | "ikkje" | "not" | "didn't");
        let holds = !plain.split_whitespace().any(is_denial);
        let is_filler = |word: &str| is_denial(word) || matches!(word, "har" | "ble" | "vart" | "er" | "did" | "has");
        let rest: Vec<&str> = plain.split_whitespace().filter(|word| !is_filler(word)).collect();
        let status = match rest.as_slice() {
            ["answer" | "respond" | "svar"] => Some(CaseStatus::Answered),
            rest => CaseStatus::from_name(&rest.join(" ")),
        };
        status.map(|status| (status, holds))
    });
    read.collect::<Option<Vec<_>>>().filter(|statuses| !statuses.is_empty())
}

/// The kind that a name says: `Nordfjell fylkeskommune` is a county. A name that is nothing but such a word says none.
pub fn kind_in_name(name: &str) -> Option<CaseKind> {
    let plain = name.trim().to_lowercase().replace('\u{a0}', " ");
    let words: Vec<&str> = plain.split_whitespace().collect();
    let kind = |word: &str| match word {
        "kommune" | "municipality" | "herad" => Some(CaseKind::Municipality),
        "fylkeskommune" | "fylke" | "county" => Some(CaseKind::County),
        "region" => Some(CaseKind::Region),
        _ => None,
    };
    match words.as_slice() {
        [first, .., last] => kind(last).or_else(|| kind(first)),
        _ => None,
    }
}

/// A name without the word for what it is: `Bodø kommune` → `bodø`.
pub fn bare_case_name(name: &str) -> String {
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
    let (left_bare, right_bare) = (bare_case_name(left), bare_case_name(right));
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

    #[test]
    fn a_cell_says_what_a_case_is_in_the_study_and_what_it_is_not() {
        use CaseStatus::{Answered, Declined, Interviewed, Invited};
        assert_eq!(read_statuses("Invitert; svart"), Some(vec![(Invited, true), (Answered, true)]));
        for no in ["ikke svart", "Har ikkje svart", "svarte ikke", "ubesvart", "did not answer"] {
            assert_eq!(read_statuses(no), Some(vec![(Answered, false)]), "{no}");
        }
        assert_eq!(read_statuses("takket nei / intervjuet"), Some(vec![(Declined, true), (Interviewed, true)]));
        assert_eq!(read_statuses("pågår"), None);
        assert_eq!(read_statuses(" "), None);
    }

    #[test]
    fn a_name_says_what_it_is_the_name_of() {
        assert_eq!(kind_in_name("Nordfjell fylkeskommune"), Some(CaseKind::County));
        assert_eq!(kind_in_name("Region Nordnes"), Some(CaseKind::Region));
        assert_eq!(kind_in_name("Storvik"), None);
        assert_eq!(kind_in_name("fylke"), None);
    }
}
