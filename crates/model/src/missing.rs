//! Why there is no value: an empty cell can say so.

/// Why a value is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MissingReason {
    /// There can be none.
    NotApplicable,
    /// Nobody asked.
    NotAsked,
    /// Somebody asked and got no answer.
    NoAnswer,
    /// It was looked for and not found.
    Unknown,
    /// It is known and not told.
    Withheld,
}

impl MissingReason {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::NotApplicable, Self::NotAsked, Self::NoAnswer, Self::Unknown, Self::Withheld];

    /// The name of the reason in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotApplicable => "not-applicable",
            Self::NotAsked => "not-asked",
            Self::NoAnswer => "no-answer",
            Self::Unknown => "unknown",
            Self::Withheld => "withheld",
        }
    }

    /// The key of its words.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::NotApplicable => "missing-not-applicable",
            Self::NotAsked => "missing-not-asked",
            Self::NoAnswer => "missing-no-answer",
            Self::Unknown => "missing-unknown",
            Self::Withheld => "missing-withheld",
        }
    }

    /// Finds the reason of a name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }

    /// Finds the reason that words in a cell give, in three languages, with or without parentheses.
    pub fn from_words(written: &str) -> Option<Self> {
        let plain = written.trim().trim_start_matches('(').trim_end_matches(')').trim().to_lowercase();
        match plain.as_str() {
            "ikke aktuelt" | "ikkje aktuelt" | "not applicable" | "n/a" | "not-applicable" => Some(Self::NotApplicable),
            "ikke spurt" | "ikkje spurt" | "not asked" | "not-asked" => Some(Self::NotAsked),
            "ikke svart" | "ikkje svart" | "ubesvart" | "no answer" | "no-answer" => Some(Self::NoAnswer),
            "ukjent" | "ukjend" | "unknown" => Some(Self::Unknown),
            "holdt tilbake" | "halde tilbake" | "withheld" => Some(Self::Withheld),
            _ => None,
        }
    }

    /// Whether a cell holds nothing but a reason in parentheses: in a column of words it would be a value without them.
    pub fn is_marked(written: &str) -> bool {
        let written = written.trim();
        written.starts_with('(') && written.ends_with(')')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_read_in_three_languages() {
        assert_eq!(MissingReason::from_words("(ikke spurt)"), Some(MissingReason::NotAsked));
        assert_eq!(MissingReason::from_words("Ikkje svart"), Some(MissingReason::NoAnswer));
        assert_eq!(MissingReason::from_words("withheld"), Some(MissingReason::Withheld));
        assert_eq!(MissingReason::from_words("formannskap"), None);
        for reason in MissingReason::ALL {
            assert_eq!(MissingReason::from_name(reason.name()), Some(reason));
            assert!(MissingReason::from_words(reason.name()).is_some(), "{reason:?}");
        }
    }
}
