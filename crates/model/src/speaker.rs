//! Who speaks in a source, and what a label in the text says about it.

/// What a speaker is in a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Asks. Their words are not counted unless asked for.
    Interviewer,
    /// Is asked: a participant of the study.
    Participant,
    /// Neither: a person who comes into the room, a heading taken for a label.
    Other,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 3] = [Self::Interviewer, Self::Participant, Self::Other];

    /// The name of the role in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Interviewer => "interviewer",
            Self::Participant => "participant",
            Self::Other => "other",
        }
    }

    /// Finds the role of a name; also the Norwegian words for it.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_lowercase().as_str() {
            "interviewer" | "intervjuer" | "intervjuar" | "moderator" => Some(Self::Interviewer),
            "participant" | "deltaker" | "deltakar" | "informant" | "respondent" => Some(Self::Participant),
            "other" | "annen" | "andre" | "annan" | "anna" => Some(Self::Other),
            _ => None,
        }
    }
}

/// A label without a trailing number, in lower case: `Speaker 1` → `speaker`.
fn stem(label: &str) -> String {
    label
        .trim()
        .trim_end_matches(|character: char| character.is_ascii_digit() || character == '_')
        .trim_end()
        .to_lowercase()
}

/// The role that a label suggests on its own: `I`, `Intervjuer`, `Moderator` ask; everyone else answers.
pub fn likely_role(label: &str) -> Role {
    const ASKS: [&str; 15] = [
        "i",
        "int",
        "intervjuer",
        "intervjuar",
        "interviewer",
        "interviewar",
        "m",
        "mod",
        "moderator",
        "forsker",
        "forskar",
        "researcher",
        "student",
        "q",
        "ordstyrer",
    ];
    if ASKS.contains(&stem(label).as_str()) { Role::Interviewer } else { Role::Participant }
}

/// Whether a label says only what a person is in the interview, not who: `R`, `Informant`, `Speaker 2`.
///
/// The same such label in two sources means two persons.
pub fn is_generic_label(label: &str) -> bool {
    const GENERIC: [&str; 24] = [
        "r",
        "b",
        "p",
        "f",
        "s",
        "d",
        "a",
        "svar",
        "informant",
        "inf",
        "respondent",
        "resp",
        "deltaker",
        "deltakar",
        "participant",
        "interviewee",
        "intervjuobjekt",
        "intervjuperson",
        "ip",
        "speaker",
        "taler",
        "talar",
        "person",
        "unknown",
    ];
    GENERIC.contains(&stem(label).as_str())
}
