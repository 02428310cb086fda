//! What the questions of a survey are, and how the answers of a respondent are written in one line.

/// Stands between the answers of a respondent.
pub const ANSWER_SIGN: char = '\u{1f}';
/// Stands before each option that was chosen where several could be; alone it says that none was.
pub const OPTION_SIGN: char = '\u{1e}';

/// What a question of a survey is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SurveyQuestionKind {
    /// One answer out of several.
    Single,
    /// Any number of answers out of several.
    Multiple,
    /// One answer out of several that have an order.
    Scale,
    /// A number.
    Number,
    /// A day.
    Date,
    /// Own words.
    Open,
    /// Says who answers.
    Identity,
    /// Not used.
    Ignored,
}

impl SurveyQuestionKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Single,
        Self::Multiple,
        Self::Scale,
        Self::Number,
        Self::Date,
        Self::Open,
        Self::Identity,
        Self::Ignored,
    ];

    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Scale => "scale",
            Self::Number => "number",
            Self::Date => "date",
            Self::Open => "open",
            Self::Identity => "identity",
            Self::Ignored => "ignored",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether answers are chosen from a list.
    pub fn has_options(self) -> bool {
        matches!(self, Self::Single | Self::Multiple | Self::Scale)
    }
}

/// The options that an answer names.
pub fn chosen(kind: SurveyQuestionKind, answer: &str) -> impl Iterator<Item = &str> {
    let is_several = answer.starts_with(OPTION_SIGN);
    let has_options = kind.has_options();
    answer.split(OPTION_SIGN).skip(usize::from(is_several)).filter(move |option| has_options && !option.is_empty())
}
