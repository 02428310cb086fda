//! What kinds of text there are, and the short code that a source's excerpts are numbered under.

/// The kind of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// An interview with one or a few persons.
    Interview,
    /// A conversation of a group.
    FocusGroup,
    /// A document that is not a policy document.
    Document,
    /// A plan, strategy or roadmap. Left out of comparisons unless asked for.
    PolicyDocument,
    /// The researcher's own notes.
    FieldNote,
    /// An answer to an open question of a survey.
    Survey,
}

impl SourceKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Interview, Self::FocusGroup, Self::Document, Self::PolicyDocument, Self::FieldNote, Self::Survey];

    /// The name of the kind in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::FocusGroup => "focus-group",
            Self::Document => "document",
            Self::PolicyDocument => "policy-document",
            Self::FieldNote => "field-note",
            Self::Survey => "survey",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether comparisons count it without being asked to.
    pub fn is_compared_by_default(self) -> bool {
        self != Self::PolicyDocument
    }
}

/// Suggests a short code for a source's excerpts from its name: `Storvik intervju 2` → `SI2`, at most six characters.
///
/// First letters of the words and all digits, in capitals. A single word gives its first three letters. The result
/// is ASCII letters and digits, with æ, ø and å kept. `taken` says whether another source has the code; then a number
/// is counted up behind it.
pub fn short_code(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let parts: Vec<&str> =
        name.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let mut code = String::new();
    let letters_of_first =
        if parts.iter().filter(|part| part.chars().any(char::is_alphabetic)).count() > 1 { 1 } else { 3 };
    for part in &parts {
        let (letters, digits): (Vec<char>, Vec<char>) = part.chars().partition(|character| character.is_alphabetic());
        code.extend(letters.into_iter().take(letters_of_first).flat_map(char::to_uppercase));
        code.extend(digits);
    }
    let mut code: String = code.chars().take(6).collect();
    if code.is_empty() {
        code.push('S');
    }
    if !taken(&code) {
        return code;
    }
    let separator = if code.ends_with(|character: char| character.is_ascii_digit()) { "." } else { "" };
    (2..).map(|number: u32| format!("{code}{separator}{number}")).find(|candidate| !taken(candidate)).unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_codes_are_short_telling_and_unique() {
        let free = |_: &str| false;
        assert_eq!(short_code("storvik-intervju-2", free), "SI2");
        assert_eq!(short_code("Elvnes", free), "ELV");
        assert_eq!(short_code("IA", free), "IA");
        assert_eq!(short_code("ærlig øl på 12", free), "ÆØP12");
        assert_eq!(short_code("…", free), "S");
        assert_eq!(short_code("Elvnes", |code| code == "ELV" || code == "ELV2"), "ELV3");
        assert_eq!(short_code("intervju 1", |code| code == "INT1"), "INT1.2");
    }
}
