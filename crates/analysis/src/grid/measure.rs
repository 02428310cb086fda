//! What the cells of a grid count.

/// What a cell counts. All but the two places are counts of distinct units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Passages; two coders on exactly the same words count once.
    #[default]
    Segments,
    /// Participants who say something there.
    Participants,
    /// Cases in which something is said.
    Cases,
    /// Words of participants and documents; words coded twice count once.
    Words,
    /// Sources in which something is said.
    Sources,
    /// Words of participants, to be seen against all that the participants of a column say.
    WordShare,
    /// 1 where something is said, else 0.
    Presence,
    /// Where in a text it is first said, in hundredths of the text from 1 to 100.
    FirstPlace,
    /// Where in a text it is last said, in hundredths.
    LastPlace,
}

impl Measure {
    /// All measures, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Segments,
        Self::Participants,
        Self::Cases,
        Self::Sources,
        Self::Words,
        Self::WordShare,
        Self::Presence,
        Self::FirstPlace,
        Self::LastPlace,
    ];

    /// The name of the measure in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Segments => "segments",
            Self::Participants => "participants",
            Self::Cases => "cases",
            Self::Words => "words",
            Self::Sources => "sources",
            Self::WordShare => "word-share",
            Self::Presence => "presence",
            Self::FirstPlace => "first-place",
            Self::LastPlace => "last-place",
        }
    }

    /// The key of its words.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Segments => "project-measure-segments",
            Self::Participants => "project-measure-participants",
            Self::Cases => "project-measure-cases",
            Self::Words => "project-measure-words",
            Self::Sources => "project-measure-sources",
            Self::WordShare => "project-measure-word-share",
            Self::Presence => "project-measure-presence",
            Self::FirstPlace => "project-measure-first-place",
            Self::LastPlace => "project-measure-last-place",
        }
    }

    /// The key of what its numbers and totals mean, which may name `measure` and the smallest group `n`.
    pub fn explanation_key(self) -> &'static str {
        match self {
            Self::Segments | Self::Participants | Self::Cases | Self::Words | Self::Sources => "project-counting-units",
            Self::WordShare => "project-counting-word-share",
            Self::Presence => "project-counting-presence",
            Self::FirstPlace => "project-counting-first-place",
            Self::LastPlace => "project-counting-last-place",
        }
    }

    /// Whether it counts words.
    pub fn counts_words(self) -> bool {
        matches!(self, Self::Words | Self::WordShare)
    }

    /// Finds the measure of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.name() == name)
    }
}
