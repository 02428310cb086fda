//! The outline of a chapter: what its parts are, and the form in which quotes are shown.

use crate::{ClaimId, ResearchQuestionId, SavedViewId, SegmentId, TextRange, ThemeId};

/// What a part of the outline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutlineKind {
    /// A heading in own words.
    Heading,
    /// Own words.
    Text,
    /// A research question.
    Question,
    /// A theme.
    Theme,
    /// A claim.
    Claim,
    /// A quote.
    Quote,
    /// A comparison that was saved, as a table.
    Table,
    /// The thematic map, as a figure.
    Figure,
}

impl OutlineKind {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Heading, Self::Text, Self::Question, Self::Theme, Self::Claim, Self::Quote, Self::Table, Self::Figure];

    /// Its name in the file, on the wire and the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Text => "text",
            Self::Question => "question",
            Self::Theme => "theme",
            Self::Claim => "claim",
            Self::Quote => "quote",
            Self::Table => "table",
            Self::Figure => "figure",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether other parts can stand below it.
    pub fn has_parts(self) -> bool {
        matches!(self, Self::Heading | Self::Question | Self::Theme | Self::Claim)
    }
}

/// What a part of the outline shows; `None` where that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlineThing {
    /// A heading in own words.
    Heading,
    /// Own words.
    Text,
    /// A research question.
    Question(Option<ResearchQuestionId>),
    /// A theme.
    Theme(Option<ThemeId>),
    /// A claim.
    Claim(Option<ClaimId>),
    /// A coded passage.
    Quote(Option<SegmentId>),
    /// A comparison that was saved.
    Table(Option<SavedViewId>),
    /// The thematic map.
    Figure,
}

impl OutlineThing {
    /// What it is.
    pub fn kind(self) -> OutlineKind {
        match self {
            Self::Heading => OutlineKind::Heading,
            Self::Text => OutlineKind::Text,
            Self::Question(_) => OutlineKind::Question,
            Self::Theme(_) => OutlineKind::Theme,
            Self::Claim(_) => OutlineKind::Claim,
            Self::Quote(_) => OutlineKind::Quote,
            Self::Table(_) => OutlineKind::Table,
            Self::Figure => OutlineKind::Figure,
        }
    }

    /// Makes one of a kind and the identity of what it shows; kinds that show nothing take none.
    pub fn of(kind: OutlineKind, id: Option<i64>) -> Self {
        match kind {
            OutlineKind::Heading => Self::Heading,
            OutlineKind::Text => Self::Text,
            OutlineKind::Figure => Self::Figure,
            OutlineKind::Question => Self::Question(id.map(ResearchQuestionId)),
            OutlineKind::Theme => Self::Theme(id.map(ThemeId)),
            OutlineKind::Claim => Self::Claim(id.map(ClaimId)),
            OutlineKind::Quote => Self::Quote(id.map(SegmentId)),
            OutlineKind::Table => Self::Table(id.map(SavedViewId)),
        }
    }

    /// The identity of what it shows.
    pub fn row(self) -> Option<i64> {
        match self {
            Self::Heading | Self::Text | Self::Figure => None,
            Self::Question(id) => id.map(|id| id.0),
            Self::Theme(id) => id.map(|id| id.0),
            Self::Claim(id) => id.map(|id| id.0),
            Self::Quote(id) => id.map(|id| id.0),
            Self::Table(id) => id.map(|id| id.0),
        }
    }

    /// Whether what it shows is gone.
    pub fn is_gone(self) -> bool {
        !matches!(self, Self::Heading | Self::Text | Self::Figure) && self.row().is_none()
    }
}

/// Words of a quote that are left out, or own words that are put in: over the text of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteCut {
    /// What is left out; empty where only something is put in.
    pub range: TextRange,
    /// What is put in, without brackets; empty: nothing.
    pub insertion: String,
}

/// How the words of a quote stand among those of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum QuoteLayout {
    /// A paragraph of its own, and behind it where it comes from.
    #[default]
    Block,
    /// Who speaks, then the words in quotation marks.
    SpeakerFirst,
    /// As an own template says.
    Own,
}

impl QuoteLayout {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Block, Self::SpeakerFirst, Self::Own];

    /// Its name in the file and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::SpeakerFirst => "speaker-first",
            Self::Own => "own",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.name() == name)
    }
}

/// The marks around quoted words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum QuotationMarks {
    /// « ».
    #[default]
    Guillemets,
    /// “ ”.
    Curly,
}

impl QuotationMarks {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Guillemets, Self::Curly];

    /// Its name in the file and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Guillemets => "guillemets",
            Self::Curly => "curly",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|marks| marks.name() == name)
    }

    /// The opening and the closing one.
    pub fn pair(self) -> (char, char) {
        match self {
            Self::Guillemets => ('«', '»'),
            Self::Curly => ('“', '”'),
        }
    }
}

/// Whether the excerpt id stands at a quote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExcerptIdPlace {
    /// Nowhere.
    None,
    /// As a bookmark that Word does not show.
    #[default]
    Hidden,
    /// Behind the words.
    Visible,
}

impl ExcerptIdPlace {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::None, Self::Hidden, Self::Visible];

    /// Its name in the file and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Hidden => "hidden",
            Self::Visible => "visible",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.name() == name)
    }
}

/// How quotes are shown in the chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteStyle {
    /// How they stand among the other words.
    pub layout: QuoteLayout,
    /// What stands around the words with a layout of one's own: `{quote}`, `{marked}`, `{label}`, `{case}`, `{id}`,
    /// `{source}`, `{turn}`.
    pub template: String,
    /// The marks around them.
    pub marks: QuotationMarks,
    /// What stands for words that are left out.
    pub ellipsis: String,
    /// Whether the excerpt id stands there.
    pub excerpt_id: ExcerptIdPlace,
    /// Whether a footnote says where the words stand.
    pub has_footnotes: bool,
}

impl Default for QuoteStyle {
    fn default() -> Self {
        Self {
            layout: QuoteLayout::Block,
            template: "{quote} ({case}, {label})".to_owned(),
            marks: QuotationMarks::Guillemets,
            ellipsis: "(…)".to_owned(),
            excerpt_id: ExcerptIdPlace::Hidden,
            has_footnotes: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_found_by_its_name() {
        for kind in OutlineKind::ALL {
            assert_eq!(OutlineKind::from_name(kind.name()), Some(kind));
            let thing = OutlineThing::of(kind, Some(4));
            assert_eq!((thing.kind(), thing.is_gone()), (kind, false));
        }
        assert!(OutlineThing::of(OutlineKind::Quote, None).is_gone());
        for layout in QuoteLayout::ALL {
            assert_eq!(QuoteLayout::from_name(layout.name()), Some(layout));
        }
        for marks in QuotationMarks::ALL {
            assert_eq!(QuotationMarks::from_name(marks.name()), Some(marks));
        }
        for place in ExcerptIdPlace::ALL {
            assert_eq!(ExcerptIdPlace::from_name(place.name()), Some(place));
        }
    }
}
