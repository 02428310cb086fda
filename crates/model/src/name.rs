//! What kinds of names and other words that tell who somebody is a list of names knows.

/// What a name is the name of, or what else identifies somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// A person.
    Person,
    /// A place: municipality, village, street.
    Place,
    /// An organisation: firm, school, team.
    Organisation,
    /// A telephone number.
    Telephone,
    /// An address for electronic mail.
    Email,
    /// A national identity number or a D-number.
    IdentityNumber,
    /// The number of an organisation.
    OrganisationNumber,
    /// The number of a bank account.
    AccountNumber,
    /// A date, such as a day of birth.
    Date,
    /// How old somebody is.
    Age,
    /// Where somebody lives or works: street and number.
    Address,
    /// An office that only one has: `the mayor of Storvik`.
    Office,
    /// Anything else.
    #[default]
    Other,
}

impl NameKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 13] = [
        Self::Person,
        Self::Place,
        Self::Organisation,
        Self::Telephone,
        Self::Email,
        Self::IdentityNumber,
        Self::OrganisationNumber,
        Self::AccountNumber,
        Self::Date,
        Self::Age,
        Self::Address,
        Self::Office,
        Self::Other,
    ];

    /// The name of the kind in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Place => "place",
            Self::Organisation => "organisation",
            Self::Telephone => "telephone",
            Self::Email => "email",
            Self::IdentityNumber => "identity-number",
            Self::OrganisationNumber => "organisation-number",
            Self::AccountNumber => "account-number",
            Self::Date => "date",
            Self::Age => "age",
            Self::Address => "address",
            Self::Office => "office",
            Self::Other => "other",
        }
    }

    /// The kind of a name, also as people write it in a table in Norwegian.
    pub fn from_name(name: &str) -> Option<Self> {
        let wanted = name.trim().to_lowercase().replace([' ', '_'], "-");
        if let Some(kind) = Self::ALL.into_iter().find(|kind| kind.name() == wanted) {
            return Some(kind);
        }
        Some(match wanted.as_str() {
            "sted" | "stad" | "kommune" => Self::Place,
            "organisasjon" | "virksomhet" | "verksemd" | "organization" => Self::Organisation,
            "telefon" | "telefonnummer" | "phone" => Self::Telephone,
            "e-post" | "epost" | "e-mail" => Self::Email,
            "fødselsnummer" | "personnummer" | "d-nummer" => Self::IdentityNumber,
            "organisasjonsnummer" => Self::OrganisationNumber,
            "kontonummer" => Self::AccountNumber,
            "dato" | "fødselsdato" => Self::Date,
            "alder" => Self::Age,
            "adresse" | "gateadresse" => Self::Address,
            "stilling" | "rolle" | "verv" => Self::Office,
            "annet" | "anna" => Self::Other,
            _ => return None,
        })
    }

    /// Whether it is known by its digits, whatever stands between them.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Telephone | Self::IdentityNumber | Self::OrganisationNumber | Self::AccountNumber)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_name_and_as_people_write_it() {
        for kind in NameKind::ALL {
            assert_eq!(NameKind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(NameKind::from_name(" Fødselsnummer "), Some(NameKind::IdentityNumber));
        assert_eq!(NameKind::from_name("identity number"), Some(NameKind::IdentityNumber));
        assert_eq!(NameKind::from_name("ukjent"), None);
    }
}
