//! Memos: what kinds there are, what they can be on, and the links in their text.
//!
//! A memo is Markdown. A link to something in the project is `[shown words](sitat:code/GUID)`: it can be read anywhere,
//! and the program shows the present name. How Markdown looks on a screen is not known here.

use crate::{CaseId, ClaimId, CodeId, CodingId, ParticipantId, SegmentId, SourceId, ThemeId};

/// What a memo is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemoKind {
    /// Getting to know the material.
    Familiarisation,
    /// What a code means and how it came to be.
    Code,
    /// A theme in the making.
    Theme,
    /// The researcher's own part in it.
    Reflexive,
    /// How something was done.
    Method,
    /// What was decided, and why.
    Decision,
    /// Anything else.
    #[default]
    Note,
}

impl MemoKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Note, Self::Familiarisation, Self::Code, Self::Theme, Self::Reflexive, Self::Method, Self::Decision];

    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Familiarisation => "familiarisation",
            Self::Code => "code",
            Self::Theme => "theme",
            Self::Reflexive => "reflexive",
            Self::Method => "method",
            Self::Decision => "decision",
            Self::Note => "note",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What a memo is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemoTarget {
    /// The project as a whole.
    Project,
    /// A source.
    Source(SourceId),
    /// A case.
    Case(CaseId),
    /// A participant.
    Participant(ParticipantId),
    /// A code.
    Code(CodeId),
    /// A passage.
    Segment(SegmentId),
    /// A code on a passage.
    Coding(CodingId),
    /// A theme.
    Theme(ThemeId),
    /// A claim.
    Claim(ClaimId),
}

/// Kinds of things that a memo can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemoNoun {
    /// The project as a whole.
    Project,
    /// A source.
    Source,
    /// A case.
    Case,
    /// A participant.
    Participant,
    /// A code.
    Code,
    /// A passage.
    Segment,
    /// A code on a passage.
    Coding,
    /// A theme.
    Theme,
    /// A claim.
    Claim,
}

impl MemoNoun {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Project,
        Self::Source,
        Self::Case,
        Self::Participant,
        Self::Code,
        Self::Segment,
        Self::Coding,
        Self::Theme,
        Self::Claim,
    ];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Source => "source",
            Self::Case => "case",
            Self::Participant => "participant",
            Self::Code => "code",
            Self::Segment => "segment",
            Self::Coding => "coding",
            Self::Theme => "theme",
            Self::Claim => "claim",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|noun| noun.name() == name)
    }
}

impl MemoTarget {
    /// The thing of a kind with this row.
    pub fn of(noun: MemoNoun, row: i64) -> Self {
        match noun {
            MemoNoun::Project => Self::Project,
            MemoNoun::Source => Self::Source(SourceId(row)),
            MemoNoun::Case => Self::Case(CaseId(row)),
            MemoNoun::Participant => Self::Participant(ParticipantId(row)),
            MemoNoun::Code => Self::Code(CodeId(row)),
            MemoNoun::Segment => Self::Segment(SegmentId(row)),
            MemoNoun::Coding => Self::Coding(CodingId(row)),
            MemoNoun::Theme => Self::Theme(ThemeId(row)),
            MemoNoun::Claim => Self::Claim(ClaimId(row)),
        }
    }

    /// Its row; the project has the first.
    pub fn row(self) -> i64 {
        match self {
            Self::Project => 1,
            Self::Source(id) => id.0,
            Self::Case(id) => id.0,
            Self::Participant(id) => id.0,
            Self::Code(id) => id.0,
            Self::Segment(id) => id.0,
            Self::Coding(id) => id.0,
            Self::Theme(id) => id.0,
            Self::Claim(id) => id.0,
        }
    }

    /// Which kind of thing it is.
    pub fn noun(self) -> MemoNoun {
        match self {
            Self::Project => MemoNoun::Project,
            Self::Source(_) => MemoNoun::Source,
            Self::Case(_) => MemoNoun::Case,
            Self::Participant(_) => MemoNoun::Participant,
            Self::Code(_) => MemoNoun::Code,
            Self::Segment(_) => MemoNoun::Segment,
            Self::Coding(_) => MemoNoun::Coding,
            Self::Theme(_) => MemoNoun::Theme,
            Self::Claim(_) => MemoNoun::Claim,
        }
    }
}

/// What a link in a memo can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkNoun {
    /// A code.
    Code,
    /// A case.
    Case,
    /// A source.
    Source,
    /// A participant.
    Participant,
    /// A passage.
    Excerpt,
    /// A table or a figure of the outline.
    Part,
}

impl LinkNoun {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Code, Self::Case, Self::Source, Self::Participant, Self::Excerpt, Self::Part];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Case => "case",
            Self::Source => "source",
            Self::Participant => "participant",
            Self::Excerpt => "excerpt",
            Self::Part => "part",
        }
    }

    /// Finds it by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|noun| noun.name() == name)
    }
}

/// A link in the text of a memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoLink<'text> {
    /// What it leads to.
    pub noun: LinkNoun,
    /// Identity of that in exchange with other programs.
    pub guid: &'text str,
    /// The words that were shown when it was written.
    pub shown: &'text str,
    /// Bytes of the whole link in the text.
    place: (usize, usize),
}

impl MemoLink<'_> {
    /// The link as it stands in the text.
    pub fn written(&self) -> String {
        format!("[{}](sitat:{}/{})", self.shown, self.noun.name(), self.guid)
    }
}

const ADDRESS: &str = "](sitat:";

/// The links of a memo to things of the project, in order. Links to elsewhere are not among them.
pub fn memo_links(text: &str) -> Vec<MemoLink<'_>> {
    let mut links = Vec::new();
    let mut opened: Vec<usize> = Vec::new();
    let mut after = 0;
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        if at < after {
            continue;
        }
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => opened.push(at),
            ']' => {
                let Some(start) = opened.pop() else { continue };
                let Some(address) = text[at..].strip_prefix(ADDRESS) else { continue };
                let Some((address, _)) = address.split_once(')') else { continue };
                let Some((noun, guid)) = address.split_once('/') else { continue };
                let Some(noun) = LinkNoun::from_name(noun) else { continue };
                after = at + ADDRESS.len() + address.len() + 1;
                links.push(MemoLink { noun, guid, shown: &text[start + 1..at], place: (start, after) });
                opened.clear();
            }
            _ => {}
        }
    }
    links
}

/// The text of a memo with words instead of links: the present name of each thing, or else those that were written.
pub fn memo_words(text: &str, name: impl Fn(&MemoLink<'_>) -> Option<String>) -> String {
    let mut words = String::with_capacity(text.len());
    let mut done = 0;
    for link in memo_links(text) {
        words.push_str(&text[done..link.place.0]);
        match name(&link) {
            Some(name) => words.push_str(&name),
            None => words.push_str(&link.shown.replace('\\', "")),
        }
        done = link.place.1;
    }
    words.push_str(&text[done..]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_with_their_words_and_others_are_left_alone() {
        let text = r"Se [Kø \[1\]](sitat:code/a-1), [nettet](https://example.org), [x](sitat:theme/b) og [ÅSB-1](sitat:excerpt/c-2).";
        let found: Vec<_> = memo_links(text).into_iter().map(|link| (link.noun, link.guid, link.shown)).collect();
        assert_eq!(found, [(LinkNoun::Code, "a-1", r"Kø \[1\]"), (LinkNoun::Excerpt, "c-2", "ÅSB-1")]);
    }

    #[test]
    fn words_follow_the_present_name_and_stay_where_the_thing_is_gone() {
        let text = r"[Kø \[1\]](sitat:code/a-1) og [ÅSB-1](sitat:excerpt/c-2) [";
        let words = memo_words(text, |link| (link.noun == LinkNoun::Excerpt).then(|| "ÅSB-9".to_owned()));
        assert_eq!(words, "Kø [1] og ÅSB-9 [");
    }

    #[test]
    fn what_is_half_a_link_is_words() {
        for text in
            ["](sitat:code/a)", "[a](sitat:code/a", "[a](sitat:)", r"\[a](sitat:code/a)", "[[", "[a](sitat:code)"]
        {
            assert_eq!(memo_links(text), [], "{text}");
            assert_eq!(memo_words(text, |_| None), text);
        }
    }

    #[test]
    fn kinds_and_nouns_are_found_by_their_names() {
        for kind in MemoKind::ALL {
            assert_eq!(MemoKind::from_name(kind.name()), Some(kind));
        }
        for noun in LinkNoun::ALL {
            assert_eq!(LinkNoun::from_name(noun.name()), Some(noun));
        }
        for noun in MemoNoun::ALL {
            assert_eq!(MemoNoun::from_name(noun.name()), Some(noun));
            let target = MemoTarget::of(noun, 1);
            assert_eq!((target.noun(), target.row()), (noun, 1));
        }
    }
}
