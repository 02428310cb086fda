//! Where a researcher's own summary stands: a row and a column of a comparison (Ritchie & Spencer 1994).
//!
//! Its text is Markdown with links as in memos. What is written as `[[SI1-14]]` is a link as soon as there is a passage
//! of that name.

use crate::{CaseId, CodeId, ParticipantId, SourceId};

/// What the row of a summary stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryHead {
    /// A code, with those below it.
    Code(CodeId),
}

/// Whose words a summary is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryColumn {
    /// Those of a case.
    Case(CaseId),
    /// Those of a participant.
    Participant(ParticipantId),
    /// Those of a source.
    Source(SourceId),
}

/// Kinds of columns that have summaries of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryNoun {
    /// Cases.
    Cases,
    /// Participants.
    Participants,
    /// Sources.
    Sources,
}

impl SummaryColumn {
    /// Which kind of column it is.
    pub fn noun(self) -> SummaryNoun {
        match self {
            Self::Case(_) => SummaryNoun::Cases,
            Self::Participant(_) => SummaryNoun::Participants,
            Self::Source(_) => SummaryNoun::Sources,
        }
    }
}

/// A cell: there is one summary of it at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SummaryPlace {
    /// The row.
    pub head: SummaryHead,
    /// The column.
    pub column: SummaryColumn,
}

/// The text with a link in the place of each `[[name]]` to which `link` gives one.
pub fn with_links<E>(text: &str, mut link: impl FnMut(&str) -> Result<Option<String>, E>) -> Result<String, E> {
    let mut linked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let name = after.split_once("]]").map(|(name, _)| name).filter(|name| !name.contains(['\n', '[', ']']));
        linked.push_str(before);
        let found = name.map(|name| link(name.trim())).transpose()?.flatten();
        match name.zip(found) {
            Some((name, link)) => {
                linked.push_str(&link);
                rest = &after[name.len() + 2..];
            }
            None => {
                linked.push_str("[[");
                rest = after;
            }
        }
    }
    linked.push_str(rest);
    Ok(linked)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn linked(text: &str) -> String {
        let known = |name: &str| Ok::<_, ()>(name.starts_with("SI").then(|| format!("<{name}>")));
        with_links(text, known).unwrap()
    }

    #[test]
    fn names_in_double_brackets_become_links_where_there_is_something() {
        assert_eq!(linked("Enige [[SI1-2]], ikke [[XX-1]]. [[ SI3-4 ]]"), "Enige <SI1-2>, ikke [[XX-1]]. <SI3-4>");
        assert_eq!(linked("[[[SI1-2]] [[SI1\n-2]] [[SI1-2] [["), "[[[SI1-2]] [[SI1\n-2]] [[SI1-2] [[");
        assert_eq!(linked("[[a [[SI1-2]]"), "[[a <SI1-2>");
    }

    proptest! {
        #[test]
        fn a_text_without_known_names_stays_as_it_is(text in r"(\[|\]|a|SI|\n|é){0,30}") {
            prop_assert_eq!(with_links(&text, |_| Ok::<_, ()>(None)).unwrap(), text);
        }
    }
}
