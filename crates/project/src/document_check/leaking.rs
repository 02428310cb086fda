//! Words of a finished document that give somebody away: names that are hidden, those who have withdrawn, others who are
//! named in a quotation, and words that point at one person.

use std::collections::BTreeSet;

use sitat_analysis::{FindingKind, ListedName, NameFinder, NameMatcher, fold_name, singled_out, singled_out_there};
use sitat_import::FinishedDocument;
use sitat_model::{Identification, Message, NameKind, OffsetMap, TextRange, is_generic_label, sentences};

use super::attributing::{KnownNames, has_year};
use super::{DocumentPlace, QuotationCheck, place_of};
use crate::names::held_offices;
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// What words give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeakKind {
    /// A name that means somebody who has withdrawn.
    Withdrawn,
    /// Words that were taken out when somebody withdrew.
    WithdrawnWords,
    /// A name that stands in the list of names that are hidden.
    Listed,
    /// What a participant is really called.
    Participant,
    /// What a participant is called, where the project shows people by name.
    Shown,
    /// What looks like a name or number in the texts, and nobody has decided about.
    Candidate,
    /// In a quotation a name of somebody whom nobody has decided about.
    ThirdPerson,
    /// A number, date, age or address of somebody.
    Detail,
    /// An office and a pronoun where the case is told, or an office that only one has there.
    Office,
}

impl LeakKind {
    /// All kinds, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Withdrawn,
        Self::WithdrawnWords,
        Self::Listed,
        Self::Participant,
        Self::Shown,
        Self::Candidate,
        Self::ThirdPerson,
        Self::Detail,
        Self::Office,
    ];

    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::WithdrawnWords => "withdrawn-words",
            Self::Listed => "listed",
            Self::Participant => "participant",
            Self::Shown => "shown",
            Self::Candidate => "candidate",
            Self::ThirdPerson => "third-person",
            Self::Detail => "detail",
            Self::Office => "office",
        }
    }

    /// Key of what is said of it before an export; `None` of what is only looked for in finished documents.
    pub(crate) fn export_key(self) -> Option<&'static str> {
        match self {
            Self::Withdrawn => Some("leaks-withdrawn"),
            Self::WithdrawnWords => Some("leaks-withdrawn-words"),
            Self::Listed => Some("leaks-listed"),
            Self::Participant => Some("leaks-participant"),
            Self::Shown => Some("leaks-shown"),
            Self::Candidate => Some("leaks-candidate"),
            Self::ThirdPerson | Self::Detail | Self::Office => None,
        }
    }

    fn is_name(self) -> bool {
        matches!(self, Self::Withdrawn | Self::Listed | Self::Participant)
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
    /// Whether a year in brackets stands beside a name: it is likely that of an author.
    pub is_cited: bool,
    /// Where.
    pub place: DocumentPlace,
}

impl LeakCheck {
    /// Whether it is a fact or worth a thought.
    pub fn finding(&self) -> FindingKind {
        if self.kind.is_name() && !self.is_cited { FindingKind::Fact } else { FindingKind::Question }
    }

    /// What is to be said of it.
    pub fn message(&self) -> Message {
        let key = match self.kind {
            _ if self.is_cited => "document-name-cited",
            LeakKind::Listed | LeakKind::Participant | LeakKind::Shown => "document-name",
            LeakKind::Withdrawn | LeakKind::WithdrawnWords => "document-withdrawn",
            LeakKind::ThirdPerson | LeakKind::Candidate => "document-third-person",
            LeakKind::Detail => "document-detail",
            LeakKind::Office if self.words.split(' ').all(|word| word != "…") => "document-only-office",
            LeakKind::Office => return Message::new("document-office").with("words", self.words.as_str()),
        };
        let told = Message::new(key).with("name", self.words.as_str());
        match (&self.replacement, key) {
            (Some(replacement), "document-name") => told.with("replacement", replacement.as_str()),
            _ => told,
        }
    }
}

/// Names of one kind that are looked for.
pub(crate) fn matcher(names: Vec<(String, String)>) -> NameMatcher {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut listed: Vec<ListedName> = Vec::new();
    for (name, replacement) in names {
        let letters = name.chars().filter(|own| own.is_alphabetic()).count();
        if letters > 1 && !is_generic_label(&name) && known.insert(fold_name(&name)) {
            listed.push(ListedName { name, replacement, kind: NameKind::Person });
        }
    }
    NameMatcher::new(&listed)
}

impl Structure {
    /// What participants are really called where that is hidden, with how they are shown.
    pub(crate) fn hidden_names(&self) -> Vec<(String, String)> {
        if self.project.identification == Identification::Name {
            return Vec::new();
        }
        let shown = |id| self.shown_name(id).unwrap_or_default();
        let persons = self.participants.iter().map(|person| (person.name.clone(), shown(person.id)));
        persons.filter(|(name, shown)| name != shown).collect()
    }

    /// All that those are called who have withdrawn.
    pub(crate) fn withdrawn_names(&self) -> Vec<(String, String)> {
        let gone = self.participants.iter().filter(|person| person.withdrawn_at.is_some());
        gone.flat_map(|person| {
            let own = [Some(person.name.clone()), person.pseudonym.clone(), person.code.clone()];
            own.into_iter().flatten().chain(self.shown_name(person.id)).map(|name| (name, "–".to_owned()))
        })
        .collect()
    }

    /// Words that name participants or cases, folded.
    pub(crate) fn known_words(&self) -> BTreeSet<String> {
        let people = self.participants.iter().flat_map(|person| {
            let own = [Some(person.name.clone()), person.pseudonym.clone(), person.code.clone()];
            own.into_iter().flatten().chain(self.shown_name(person.id))
        });
        let cases = self.cases.iter().map(|case| case.name.clone());
        let all = people.chain(cases).chain(self.aliases.values().flatten().cloned());
        all.flat_map(|name| folded_words(&name)).collect()
    }
}

fn folded_words(name: &str) -> Vec<String> {
    name.split(|own: char| !own.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold_name).collect()
}

/// Whether a word is a name that people are called by, wherever it stands.
fn is_first_name(word: &str) -> bool {
    NameFinder::default().find(word, &[]).first().is_some_and(|found| found.kind == NameKind::Person)
}

/// What is searched for names of others, and what else tells who somebody is.
struct Others {
    finder: NameFinder,
    known: BTreeSet<String>,
    /// What was said to be no name, folded.
    no_names: BTreeSet<String>,
}

/// Whether something is a number, date, age or address of somebody.
fn is_detail(kind: NameKind) -> bool {
    kind.is_number() || matches!(kind, NameKind::Email | NameKind::Date | NameKind::Age | NameKind::Address)
}

impl Others {
    /// Names of persons in a quotation that are neither those of participants or cases, nor stand for any, nor were said
    /// to be none; as they stand there, with their places.
    fn find(&self, quote: &str) -> Vec<(String, TextRange)> {
        let found = self.finder.find(quote, &[]).into_iter().filter(|own| own.kind == NameKind::Person);
        let unknown = found.filter(|own| {
            let words = folded_words(&own.name);
            let is_known = words.iter().any(|word| self.known.contains(word)) || self.known.contains(&words.join(" "));
            !is_known && own.name.split(' ').next().is_some_and(is_first_name)
        });
        unknown.map(|own| (own.name, own.range)).collect()
    }

    /// Numbers, dates, ages, addresses and offices that only one has, in words of an informant; of what the author writes
    /// only numbers that are nobody's business anywhere, and offices of the informants.
    fn details(&self, words: &str, is_quote: bool) -> Vec<(LeakKind, String, TextRange)> {
        let found = if is_quote { self.finder.find(words, &[]) } else { self.finder.find_held(words) };
        let told = found.into_iter().filter(|own| !self.no_names.contains(&fold_name(&own.name)));
        let kinds = told.filter_map(|own| {
            let kind = match own.kind {
                NameKind::Office => LeakKind::Office,
                NameKind::IdentityNumber | NameKind::AccountNumber => LeakKind::Detail,
                kind if is_quote && is_detail(kind) => LeakKind::Detail,
                _ => return None,
            };
            Some((kind, own.name, own.range))
        });
        kinds.collect()
    }
}

impl Project {
    /// Words that give somebody away, by place. A list of names that lies in a file of its own is known while it is open.
    pub(super) fn leaks(
        &mut self,
        structure: &Structure,
        document: &FinishedDocument,
        names: &KnownNames,
        quotes: &[QuotationCheck],
    ) -> Result<Vec<LeakCheck>, ProjectError> {
        let view = self.name_list(None)?;
        let (listed, no_names) = (view.names, view.no_names.into_iter().collect::<BTreeSet<String>>());
        let mut known = structure.known_words();
        known.extend(no_names.iter().cloned());
        known.extend(listed.iter().flat_map(|name| folded_words(&name.replacement)));
        let matchers = [
            (LeakKind::Withdrawn, matcher(structure.withdrawn_names())),
            (LeakKind::Listed, NameMatcher::new(&listed)),
            (LeakKind::Participant, matcher(structure.hidden_names())),
        ];
        let mut found: Vec<LeakCheck> = Vec::new();
        for (place, block) in document.blocks.iter().enumerate() {
            let first = found.len();
            let map = OffsetMap::new(&block.text);
            for (kind, matcher) in matchers.iter().filter(|(_, matcher)| !matcher.is_empty()) {
                for hit in matcher.find(&block.text, &[]).into_iter().filter(|hit| hit.doubt.is_none()) {
                    let own = place_of(document, place, hit.range);
                    if found[first..].iter().any(|other| other.place.range.overlaps(own.range)) {
                        continue;
                    }
                    found.push(LeakCheck {
                        words: map.slice(&block.text, hit.range).to_owned(),
                        kind: *kind,
                        replacement: (*kind != LeakKind::Withdrawn).then_some(hit.replacement),
                        is_cited: *kind == LeakKind::Listed && is_author(&block.text, &map, hit.range),
                        place: own,
                    });
                }
            }
        }
        let others = Others { finder: NameFinder::with_offices(&held_offices(structure)), known, no_names };
        let hits: Vec<TextRange> = found.iter().map(|own| own.place.range).collect();
        for quote in quotes.iter().filter(|quote| quote.source.is_some()) {
            for (words, range) in others.find(&quote.quote) {
                let place = within(document, quote, range);
                if !hits.iter().any(|hit| hit.overlaps(place.range)) {
                    found.push(LeakCheck::worth_a_thought(words, LeakKind::ThirdPerson, place));
                }
            }
            for (kind, words, range) in others.details(&quote.quote, true) {
                let place = within(document, quote, range);
                if !hits.iter().any(|hit| hit.overlaps(place.range)) {
                    found.push(LeakCheck::worth_a_thought(words, kind, place));
                }
            }
            if let Some((office, pronoun)) = singled_out(&quote.quote).filter(|_| !quote.cases.is_empty()) {
                let words = format!("{office} … {pronoun}");
                found.push(LeakCheck::worth_a_thought(words, LeakKind::Office, quote.place.clone()));
            }
        }
        for (place, block) in document.blocks.iter().enumerate() {
            for (kind, words, range) in others.details(&block.text, false) {
                let own = place_of(document, place, range);
                if !found.iter().any(|other| other.kind == kind && other.place.range.overlaps(own.range)) {
                    found.push(LeakCheck::worth_a_thought(words, kind, own));
                }
            }
        }
        self.add_offices_in_prose(document, names, &mut found);
        found.sort_by_key(|leak| (leak.place.range.start, leak.kind));
        Ok(found)
    }

    /// Sentences of the author's own that name a case and point at one person there, by themselves or with the next one.
    fn add_offices_in_prose(&self, document: &FinishedDocument, names: &KnownNames, found: &mut Vec<LeakCheck>) {
        for (place, block) in document.blocks.iter().enumerate().filter(|(_, block)| !block.is_heading) {
            // Most paragraphs have no such office, and are done with quickly.
            if singled_out_there(&block.text).is_none() || names.named(&block.text).cases.is_empty() {
                continue;
            }
            let map = OffsetMap::new(&block.text);
            let all = sentences(&block.text);
            for (number, sentence) in all.iter().enumerate() {
                let end = all.get(number + 1).map_or(sentence.end, |next| next.end);
                let both = TextRange { start: sentence.start, end };
                if names.named(map.slice(&block.text, *sentence)).cases.is_empty() {
                    continue;
                }
                let own = place_of(document, place, *sentence);
                let is_told =
                    found.iter().any(|leak| leak.kind == LeakKind::Office && leak.place.range.overlaps(own.range));
                if let Some((office, pronoun)) = singled_out_there(map.slice(&block.text, both)).filter(|_| !is_told) {
                    let words = format!("{office} … {pronoun}");
                    found.push(LeakCheck::worth_a_thought(words, LeakKind::Office, own));
                    break;
                }
            }
        }
    }
}

impl LeakCheck {
    fn worth_a_thought(words: String, kind: LeakKind, place: DocumentPlace) -> Self {
        Self { words, kind, replacement: None, is_cited: false, place }
    }
}

/// The place of words of a quotation; the quotation itself where it stands in pieces.
fn within(document: &FinishedDocument, quote: &QuotationCheck, range: TextRange) -> DocumentPlace {
    let block = (quote.place.paragraph as usize).saturating_sub(1);
    let Some(own) = document.blocks.get(block) else { return quote.place.clone() };
    let map = OffsetMap::new(&own.text);
    let starts = own.text.match_indices(quote.quote.as_str()).map(|(byte, _)| map.offset_of_byte(&own.text, byte).0);
    let places = starts.map(|start| {
        let moved = TextRange::new(start + range.start.0, start + range.end.0);
        place_of(document, block, moved)
    });
    let found = places.into_iter().find(|place| quote.place.range.contains(place.range));
    found.unwrap_or_else(|| quote.place.clone())
}

/// Code points between an author and a year.
const FARTHEST_YEAR: u32 = 40;

/// Whether a name stands as authors do: before a year in brackets, or inside brackets with one.
fn is_author(text: &str, map: &OffsetMap, name: TextRange) -> bool {
    let end = name.end.0.saturating_add(FARTHEST_YEAR).min(map.characters());
    let after = map.slice(text, TextRange::new(name.end.0, end.max(name.end.0)));
    let before = map.slice(text, TextRange::new(0, name.start.0));
    let is_inside = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
    let bracket = match is_inside {
        true => after.split(')').next(),
        false => after.split_once('(').map(|(_, inside)| inside.split(')').next().unwrap_or_default()),
    };
    bracket.is_some_and(has_year)
}
