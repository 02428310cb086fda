//! Names in a finished document that are to be hidden, those who have withdrawn, and words that point at one person.

use sitat_analysis::{FindingKind, ListedName, NameMatcher, fold_name, singled_out};
use sitat_import::FinishedDocument;
use sitat_model::{Identification, Message, NameKind, is_generic_label};

use super::{DocumentPlace, QuotationCheck, place_of};
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// What a name gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeakKind {
    /// It stands in the list of names that are hidden.
    Listed,
    /// It is what a participant is really called.
    Participant,
    /// It means somebody who has withdrawn.
    Withdrawn,
    /// An office and a pronoun in a quotation whose case is told: there may be only one who is meant.
    Office,
}

impl LeakKind {
    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Participant => "participant",
            Self::Withdrawn => "withdrawn",
            Self::Office => "office",
        }
    }

    /// Whether it is a fact or worth a thought.
    pub fn finding(self) -> FindingKind {
        if self == Self::Office { FindingKind::Question } else { FindingKind::Fact }
    }
}

/// Words of a document that give somebody away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeakCheck {
    /// As they stand there.
    pub words: String,
    /// What they give away.
    pub kind: LeakKind,
    /// What is to stand there instead, where that is known.
    pub replacement: Option<String>,
    /// Where.
    pub place: DocumentPlace,
}

impl LeakCheck {
    /// What is to be said of it.
    pub fn message(&self) -> Message {
        let replacement = self.replacement.clone().unwrap_or_default();
        match self.kind {
            LeakKind::Listed | LeakKind::Participant => {
                Message::new("document-name").with("name", self.words.as_str()).with("replacement", replacement)
            }
            LeakKind::Withdrawn => Message::new("document-withdrawn").with("name", self.words.as_str()),
            LeakKind::Office => Message::new("document-office").with("words", self.words.as_str()),
        }
    }
}

/// Names of one kind that are looked for.
fn matcher(names: Vec<(String, String)>) -> NameMatcher {
    let mut known: Vec<String> = Vec::new();
    let mut listed: Vec<ListedName> = Vec::new();
    for (name, replacement) in names {
        let letters = name.chars().filter(|own| own.is_alphabetic()).count();
        if letters > 1 && !is_generic_label(&name) && !known.contains(&fold_name(&name)) {
            known.push(fold_name(&name));
            listed.push(ListedName { name, replacement, kind: NameKind::Person });
        }
    }
    NameMatcher::new(&listed)
}

impl Structure {
    /// What participants are really called where that is hidden, with how they are shown.
    fn hidden_names(&self) -> Vec<(String, String)> {
        if self.project.identification == Identification::Name {
            return Vec::new();
        }
        let shown = |id| self.shown_name(id).unwrap_or_default();
        let persons = self.participants.iter().map(|person| (person.name.clone(), shown(person.id)));
        persons.filter(|(name, shown)| name != shown).collect()
    }

    /// All that those are called who have withdrawn.
    fn withdrawn_names(&self) -> Vec<(String, String)> {
        let gone = self.participants.iter().filter(|person| person.withdrawn_at.is_some());
        gone.flat_map(|person| {
            let own = [Some(person.name.clone()), person.pseudonym.clone(), person.code.clone()];
            own.into_iter().flatten().chain(self.shown_name(person.id)).map(|name| (name, "–".to_owned()))
        })
        .collect()
    }
}

impl Project {
    /// Words that give somebody away, by place. A list of names that lies in a file of its own is not known.
    pub(super) fn leaks(
        &mut self,
        structure: &Structure,
        document: &FinishedDocument,
        quotes: &[QuotationCheck],
    ) -> Result<Vec<LeakCheck>, ProjectError> {
        let listed = if self.store.read().are_names_apart()? { Vec::new() } else { self.listed_names(None)? };
        let all = [
            (LeakKind::Withdrawn, matcher(structure.withdrawn_names())),
            (LeakKind::Listed, NameMatcher::new(&listed)),
            (LeakKind::Participant, matcher(structure.hidden_names())),
        ];
        let mut found: Vec<LeakCheck> = Vec::new();
        for (place, block) in document.blocks.iter().enumerate() {
            for (kind, matcher) in &all {
                let map = sitat_model::OffsetMap::new(&block.text);
                for hit in matcher.find(&block.text, &[]).into_iter().filter(|hit| hit.doubt.is_none()) {
                    let own = place_of(document, place, hit.range);
                    if found.iter().any(|other| other.place.range.overlaps(own.range)) {
                        continue;
                    }
                    found.push(LeakCheck {
                        words: map.slice(&block.text, hit.range).to_owned(),
                        kind: *kind,
                        replacement: (*kind != LeakKind::Withdrawn).then_some(hit.replacement),
                        place: own,
                    });
                }
            }
        }
        for quote in quotes.iter().filter(|quote| quote.source.is_some() && !quote.cases.is_empty()) {
            if let Some((office, pronoun)) = singled_out(&quote.quote) {
                found.push(LeakCheck {
                    words: format!("{office} … {pronoun}"),
                    kind: LeakKind::Office,
                    replacement: None,
                    place: quote.place.clone(),
                });
            }
        }
        found.sort_by_key(|leak| (leak.place.range.start, leak.kind));
        Ok(found)
    }
}
