//! Whom and what the words beside a quotation name.

use std::collections::BTreeSet;

use sitat_import::FinishedDocument;
use sitat_model::{CaseId, OffsetMap, ParticipantId, TextRange, is_generic_label, sentences, words};

use super::candidates::Candidate;
use crate::structure::Structure;

/// Shorter names are letters that stand for something else.
const SHORTEST: usize = 2;

/// What a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Participant(ParticipantId),
    Case(CaseId),
}

struct Known {
    terms: Vec<String>,
    is_capital: bool,
    owner: Owner,
}

/// The names of participants and cases, as a document may write them.
pub(super) struct KnownNames {
    known: Vec<Known>,
}

/// Those who are named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) participants: BTreeSet<ParticipantId>,
    pub(super) cases: BTreeSet<CaseId>,
    /// As it stands there.
    pub(super) words: Vec<String>,
}

impl Named {
    fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

fn is_capital(name: &str) -> bool {
    name.chars().find(|own| own.is_alphanumeric()).is_some_and(|own| own.is_uppercase() || own.is_ascii_digit())
}

impl KnownNames {
    pub(super) fn new(structure: &Structure) -> Self {
        let mut names = Self { known: Vec::new() };
        for person in &structure.participants {
            let own = [Some(person.name.clone()), person.code.clone(), person.pseudonym.clone()];
            for name in own.into_iter().flatten().chain(structure.shown_name(person.id)) {
                names.add(&name, Owner::Participant(person.id));
            }
        }
        for case in &structure.cases {
            names.add(&case.name, Owner::Case(case.id));
            for alias in structure.aliases.get(&case.id).into_iter().flatten() {
                names.add(alias, Owner::Case(case.id));
            }
        }
        names
    }

    fn add(&mut self, name: &str, owner: Owner) {
        let terms: Vec<String> = words(name).map(|word| word.term).collect();
        let letters: usize = terms.iter().map(|term| term.chars().count()).sum();
        let is_known = self.known.iter().any(|own| own.terms == terms && own.owner == owner);
        if letters >= SHORTEST && !is_known && !is_generic_label(name) {
            self.known.push(Known { terms, is_capital: is_capital(name), owner });
        }
    }

    /// Whether words name somebody or some case.
    pub(super) fn is_named(&self, text: &str) -> bool {
        !self.named(text).is_empty()
    }

    pub(super) fn named(&self, text: &str) -> Named {
        let map = OffsetMap::new(text);
        let mut named = Named::default();
        self.each_name(text, &mut |owner, range| {
            let written = map.slice(text, range);
            match owner {
                Owner::Participant(id) => named.participants.insert(id),
                Owner::Case(id) => named.cases.insert(id),
            };
            if !named.words.iter().any(|own| own == written) {
                named.words.push(written.to_owned());
            }
        });
        named
    }

    /// The cases that words name, by place; of names that lie over each other the longest.
    pub(super) fn cases_in(&self, text: &str) -> Vec<(TextRange, CaseId)> {
        let mut found: Vec<(TextRange, CaseId)> = Vec::new();
        self.each_name(text, &mut |owner, range| {
            if let Owner::Case(id) = owner {
                found.push((range, id));
            }
        });
        found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let mut apart: Vec<(TextRange, CaseId)> = Vec::new();
        for own in found {
            if apart.last().is_none_or(|(last, _)| last.end <= own.0.start) {
                apart.push(own);
            }
        }
        apart
    }

    fn each_name(&self, text: &str, tell: &mut dyn FnMut(Owner, TextRange)) {
        let map = OffsetMap::new(text);
        let there: Vec<_> = words(text).collect();
        for known in &self.known {
            for window in there.windows(known.terms.len().max(1)) {
                let last = known.terms.len().saturating_sub(1);
                let is_same = window.iter().zip(&known.terms).enumerate().all(|(place, (word, term))| {
                    let genitive = || {
                        place == last
                            && word.term.strip_suffix('s').is_some_and(|stem| stem.trim_end_matches('\'') == term)
                    };
                    word.term == *term || genitive()
                });
                let (Some(first), Some(end)) = (window.first(), window.last()) else { continue };
                let range = TextRange { start: first.range.start, end: end.range.end };
                if is_same && (!known.is_capital || is_capital(map.slice(text, range))) {
                    tell(known.owner, range);
                }
            }
        }
    }

    /// Who is named beside a quotation: behind it in brackets, else in its sentence before it, else behind it, else in
    /// the sentence that leads to its paragraph.
    pub(super) fn beside(&self, document: &FinishedDocument, own: &Candidate) -> Named {
        let Some(block) = document.blocks.get(own.block) else { return Named::default() };
        let map = OffsetMap::new(&block.text);
        let slice = |start: u32, end: u32| map.slice(&block.text, TextRange::new(start, end.max(start)));
        if own.outer.start < own.range.start && own.outer.end.0 == map.characters()
            || own.outer.end.0 > own.range.end.0 + 1
        {
            let around =
                format!("{}\n{}", slice(own.outer.start.0, own.range.start.0), slice(own.range.end.0, own.outer.end.0));
            let named = self.named(&around);
            if !named.is_empty() {
                return named;
            }
        }
        let after = slice(own.outer.end.0, map.characters());
        let closed = after.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
        if let Some((inside, _)) = closed {
            let named = self.named(inside);
            if !named.is_empty() {
                return named;
            }
        }
        let before = slice(0, own.outer.start.0);
        let start = sentences(before).last().map_or(0, |last| last.start.0);
        let lead = slice(start, own.outer.start.0);
        let ends = |text: &str| text.trim_end().ends_with(['.', '!', '?']);
        // What stands between the quotation before this one and this one is nearer.
        let near = lead.rfind(['»', '”']).map_or(lead, |at| &lead[at..]);
        for words in [near, lead] {
            if ends(words) {
                break;
            }
            let named = self.named(words);
            if !named.is_empty() {
                return named;
            }
        }
        let tail_end = after.find(['.', '«', '“', '"', '\n']).unwrap_or(after.len());
        let named = self.named(&after[..tail_end]);
        if !named.is_empty() {
            return named;
        }
        let leads = own.block.checked_sub(1).and_then(|place| document.blocks.get(place));
        match leads {
            Some(leads) if before.trim().is_empty() && leads.text.trim_end().ends_with(':') => {
                let last = sentences(&leads.text).last().copied().unwrap_or_default();
                self.named(OffsetMap::new(&leads.text).slice(&leads.text, last))
            }
            _ => Named::default(),
        }
    }
}

/// Whether a year stands in brackets beside a quotation, as references to literature do.
pub(super) fn is_cited(document: &FinishedDocument, own: &Candidate) -> bool {
    const REACH: u32 = 120;
    let Some(block) = document.blocks.get(own.block) else { return false };
    let map = OffsetMap::new(&block.text);
    let end = own.range.end.0.saturating_add(REACH).min(map.characters());
    let after = map.slice(&block.text, TextRange::new(own.range.end.0, end.max(own.range.end.0)));
    let before = map.slice(&block.text, TextRange::new(own.range.start.0.saturating_sub(REACH), own.range.start.0));
    let in_brackets =
        |text: &str| text.split('(').skip(1).any(|rest| has_year(rest.split(')').next().unwrap_or_default()));
    in_brackets(after) || in_brackets(before)
}

/// Whether a year stands in words.
pub(super) fn has_year(text: &str) -> bool {
    text.split(|own: char| !own.is_ascii_digit())
        .any(|digits| digits.len() == 4 && digits.parse().is_ok_and(|year: u32| (1500..2100).contains(&year)))
}
