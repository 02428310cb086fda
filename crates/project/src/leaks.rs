//! What a document gives away that is about to leave the project: looked for in its words as they would be written, told
//! before, and never in the way. Nothing of what is found is kept.

mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use sitat_analysis::{ListedName, NameMatcher, fold_name};
use sitat_model::{Identification, Message, NameKind, OffsetMap, TextRange, is_generic_label};

use self::reading::words_of;
use crate::document_check::{LeakKind, matcher};
use crate::said::Said;
use crate::structure::Structure;
use crate::withdrawing::TAKEN_OUT;
use crate::{Exported, Project, ProjectError, Target};

/// Places that are told of each.
const TOLD_PLACES: usize = 3;

/// Names that a sentence tells of each kind.
const TOLD_NAMES: usize = 5;

/// Code points shown before and after each place.
const CONTEXT: u32 = 50;

/// What the places of a document are numbered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LeakUnit {
    /// Paragraphs.
    #[default]
    Paragraph,
    /// Rows of a table.
    Row,
}

impl LeakUnit {
    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Row => "row",
        }
    }
}

/// A place of a document where something stands that gives somebody away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeakPlace {
    /// Number of the paragraph or row, from 1.
    pub number: u32,
    /// What stands before.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// Something that gives somebody away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentLeak {
    /// What it gives away.
    pub kind: LeakKind,
    /// The name, number or beginning of the words.
    pub words: String,
    /// How often it stands there.
    pub count: u32,
    /// Some of the places.
    pub places: Vec<LeakPlace>,
}

/// All that a document gives away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentLeaks {
    /// What was found: by kind, the most frequent first.
    pub leaks: Vec<DocumentLeak>,
    /// What the places are numbered by.
    pub unit: LeakUnit,
    /// Whether the list of names lies in a file of its own that is not open, so that its names could not be looked for.
    pub is_list_closed: bool,
    /// Whether the document is a picture, whose words are not read.
    pub is_picture: bool,
}

impl DocumentLeaks {
    /// Whether there is nothing to be told.
    pub fn is_empty(&self) -> bool {
        self.leaks.is_empty() && !self.is_list_closed
    }

    /// Whether something stands there that is hidden elsewhere, or was taken out of the project.
    pub fn has_facts(&self) -> bool {
        let facts = [LeakKind::Withdrawn, LeakKind::WithdrawnWords, LeakKind::Listed, LeakKind::Participant];
        self.leaks.iter().any(|leak| facts.contains(&leak.kind))
    }

    /// What is to be said, one sentence a kind.
    pub fn messages(&self) -> Vec<Message> {
        let mut messages = Vec::new();
        for kind in LeakKind::ALL {
            let own: Vec<&DocumentLeak> = self.leaks.iter().filter(|leak| leak.kind == kind).collect();
            let Some(key) = kind.export_key().filter(|_| !own.is_empty()) else { continue };
            let named = own.iter().take(TOLD_NAMES).map(|leak| format!("{} ({})", leak.words, leak.count));
            let rest = own.len().saturating_sub(TOLD_NAMES);
            let names: Vec<String> = named.chain((rest > 0).then(|| format!("… + {rest}"))).collect();
            let numbers: BTreeSet<u32> = own.iter().flat_map(|leak| &leak.places).map(|place| place.number).collect();
            let numbers: Vec<String> = numbers.into_iter().take(TOLD_NAMES).map(|number| number.to_string()).collect();
            messages.push(
                Message::new(key)
                    .with("count", own.iter().map(|leak| leak.count).sum::<u32>())
                    .with("names", names.join(", "))
                    .with("unit", self.unit.name())
                    .with("numbers", numbers.join(", ")),
            );
        }
        if self.is_list_closed {
            messages.push(Message::new("leaks-list-closed"));
        }
        messages
    }

    /// Adds what another document of the same set gives away.
    pub fn join(&mut self, other: Self) {
        for leak in other.leaks {
            match self.leaks.iter_mut().find(|own| own.kind == leak.kind && own.words == leak.words) {
                Some(own) => own.count += leak.count,
                None => self.leaks.push(leak),
            }
        }
        self.is_list_closed |= other.is_list_closed;
        sort(&mut self.leaks);
    }
}

fn sort(leaks: &mut [DocumentLeak]) {
    leaks.sort_by(|left, right| {
        let rank = |leak: &DocumentLeak| (leak.kind, std::cmp::Reverse(leak.count));
        rank(left).cmp(&rank(right)).then_with(|| left.words.cmp(&right.words))
    });
}

/// A document as a page, with what it gives away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentPreview {
    /// The whole of it as HTML.
    pub html: String,
    /// What it gives away.
    pub leaks: DocumentLeaks,
}

/// What is looked for in a document.
struct Sought {
    matchers: Vec<(LeakKind, NameMatcher, Vec<ListedName>)>,
    /// Words of those who have withdrawn.
    said: Said,
    has_withdrawn: bool,
    is_list_closed: bool,
}

fn names(rows: Vec<(String, NameKind)>) -> Vec<ListedName> {
    rows.into_iter().map(|(name, kind)| ListedName { name, replacement: "–".to_owned(), kind }).collect()
}

impl Structure {
    /// What participants are called where they are shown by name on purpose.
    fn names_shown(&self) -> Vec<(String, String)> {
        let is_shown = self.project.identification == Identification::Name;
        let persons = self.participants.iter().filter(|person| is_shown && person.withdrawn_at.is_none());
        persons.map(|person| (person.name.clone(), "–".to_owned())).collect()
    }
}

impl Project {
    fn sought(&mut self) -> Result<Sought, ProjectError> {
        let structure = self.structure()?;
        let is_list_closed = self.is_name_list_closed()?;
        let listed = self.name_list(None)?.names;
        let withdrawn = structure.withdrawn_names();
        let has_withdrawn = !withdrawn.is_empty();
        let mut said = Said::default();
        if has_withdrawn {
            for source in &structure.sources {
                for words in self.store.read().replaced_words(source.id, TAKEN_OUT)? {
                    said.hear(&words);
                }
            }
        }
        let known = structure.known_words();
        let candidates: Vec<(String, NameKind)> = self
            .open_candidates()?
            .iter()
            .filter(|(name, kind)| {
                let folded = fold_name(name);
                let is_name = matches!(kind, NameKind::Person | NameKind::Place | NameKind::Organisation);
                let words = folded.split(|sign: char| !sign.is_alphanumeric());
                let is_known = is_name && words.into_iter().any(|word| known.contains(word));
                *kind != NameKind::Other && !is_known && !is_generic_label(name)
            })
            .cloned()
            .collect();
        let candidates = names(candidates);
        let of = |pairs: Vec<(String, String)>| matcher(pairs);
        let matchers = vec![
            (LeakKind::Withdrawn, of(withdrawn), Vec::new()),
            (LeakKind::Listed, NameMatcher::new(&listed), listed),
            (LeakKind::Participant, of(structure.hidden_names()), Vec::new()),
            (LeakKind::Shown, of(structure.names_shown()), Vec::new()),
            (LeakKind::Candidate, NameMatcher::new(&candidates), candidates),
        ];
        Ok(Sought { matchers, said, has_withdrawn, is_list_closed })
    }

    /// What looks like a name in the texts and nobody has decided about, with what it looks like the name of.
    fn open_candidates(&mut self) -> Result<Arc<Vec<(String, NameKind)>>, ProjectError> {
        if let Some(known) = &self.open_candidates {
            return Ok(Arc::clone(known));
        }
        let proposals = self.propose_names(None, None)?;
        let found = Arc::new(proposals.into_iter().map(|own| (own.name, own.kind)).collect::<Vec<_>>());
        self.open_candidates = Some(Arc::clone(&found));
        Ok(found)
    }

    /// What a document gives away, as it would be written to a file of this name.
    pub(crate) fn leaks_of_bytes(&mut self, path: &Path, bytes: &[u8]) -> Result<DocumentLeaks, ProjectError> {
        match words_of(path, bytes) {
            Some((unit, blocks)) => self.leaks_of_blocks(unit, &blocks),
            None => Ok(DocumentLeaks { is_picture: true, ..DocumentLeaks::default() }),
        }
    }

    /// What paragraphs or rows give away.
    pub(crate) fn leaks_of_blocks(&mut self, unit: LeakUnit, blocks: &[String]) -> Result<DocumentLeaks, ProjectError> {
        let sought = self.sought()?;
        let mut found: BTreeMap<(LeakKind, String), DocumentLeak> = BTreeMap::new();
        for (number, block) in (1..).zip(blocks) {
            sought.look(number, block, &mut found);
        }
        let mut leaks: Vec<DocumentLeak> = found.into_values().collect();
        sort(&mut leaks);
        Ok(DocumentLeaks { leaks, unit, is_list_closed: sought.is_list_closed, is_picture: false })
    }

    /// What a document would give away, looked for in it as it would be written. No file is touched, and nothing is told
    /// in the journal.
    ///
    /// # Errors
    /// Whatever the document itself is refused for.
    pub fn leaks_before(
        &mut self,
        target: &Target<'_>,
        export: impl FnOnce(&mut Self, &Target<'_>) -> Result<Exported, ProjectError>,
    ) -> Result<DocumentLeaks, ProjectError> {
        Ok(self.as_page(|project| export(project, target))?.0.leaks)
    }
}

impl Sought {
    fn look(&self, number: u32, block: &str, found: &mut BTreeMap<(LeakKind, String), DocumentLeak>) {
        let map = OffsetMap::new(block);
        let mut taken: Vec<TextRange> = Vec::new();
        let mut add = |kind: LeakKind, words: String, range: TextRange| {
            let own = found.entry((kind, fold_name(&words))).or_insert_with(|| DocumentLeak {
                kind,
                words,
                count: 0,
                places: Vec::new(),
            });
            own.count += 1;
            if own.places.len() < TOLD_PLACES {
                let slice = |from: u32, to: u32| map.slice(block, TextRange::new(from, to)).replace('\n', " ");
                own.places.push(LeakPlace {
                    number,
                    before: slice(range.start.0.saturating_sub(CONTEXT), range.start.0),
                    words: slice(range.start.0, range.end.0),
                    after: slice(range.end.0, range.end.0.saturating_add(CONTEXT).min(map.characters())),
                });
            }
        };
        if self.has_withdrawn {
            for range in self.said.long_quotes(block) {
                let words: Vec<&str> = map.slice(block, range).split_whitespace().take(8).collect();
                add(LeakKind::WithdrawnWords, format!("{} …", words.join(" ")), range);
            }
        }
        for (kind, matcher, names) in self.matchers.iter().filter(|(_, matcher, _)| !matcher.is_empty()) {
            for hit in matcher.find(block, &[]).into_iter().filter(|hit| hit.doubt.is_none()) {
                if taken.iter().any(|other| other.overlaps(hit.range)) {
                    continue;
                }
                taken.push(hit.range);
                let listed = names.get(hit.entry).map(|name| name.name.clone());
                add(*kind, listed.unwrap_or_else(|| map.slice(block, hit.range).to_owned()), hit.range);
            }
        }
    }
}

impl Project {
    /// Counts what stands in texts that leave as they are; memos go with them if they do.
    pub(crate) fn leaks_of_texts(&mut self, with_texts: bool, with_memos: bool) -> Result<DocumentLeaks, ProjectError> {
        let structure = self.structure()?;
        let mut blocks = Vec::new();
        for source in structure.sources.iter().filter(|_| with_texts) {
            blocks.extend(self.text(source.id)?.text.lines().map(str::to_owned));
        }
        if with_memos {
            blocks.extend(self.store.read().memos()?.into_iter().map(|memo| structure.veiled(&memo.text)));
        }
        self.leaks_of_blocks(LeakUnit::Paragraph, &blocks)
    }
}
