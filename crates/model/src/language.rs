//! The languages of the interface and of codebooks.

/// A language that Sitat speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Bokmål,
    /// Norwegian nynorsk.
    Nynorsk,
    /// English.
    English,
}

impl Language {
    /// All languages, in the order in which they stand in for each other.
    pub const ALL: [Self; 3] = [Self::Bokmål, Self::Nynorsk, Self::English];

    /// Returns the two-letter code: `nb`, `nn` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bokmål => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    /// Finds the language of a two-letter code or a locale such as `nb_NO.UTF-8`; `no` is bokmål.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "no" => Some(Self::Bokmål),
            "nn" => Some(Self::Nynorsk),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Whether numbers are written with a decimal comma and a blank between thousands.
    pub fn has_decimal_comma(self) -> bool {
        self != Self::English
    }
}
