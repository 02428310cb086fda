//! A finished document, such as a thesis, held against the project: its quotations word by word, and what stands beside
//! them. Nothing of the document enters the project file, and nothing of what is found is kept.

mod attributing;
mod candidates;
mod commenting;
mod figuring;
mod judging;
mod leaking;
mod reporting;
mod scoping;
mod voicing;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sitat_analysis::{FindingKind, FoundBy, HeldQuotation, QuoteSeeker, SoughtQuote, WordDifference, extent};
use sitat_import::{FinishedDocument, read_finished};
use sitat_model::{Message, SegmentId, SourceId, TextRange};

use crate::importing::{file_name, read_file};
use crate::structure::Structure;
use crate::{Project, ProjectError};
use attributing::KnownNames;
use candidates::{Candidate, NamedExcerpt, candidates};
pub use figuring::FigureCheck;
pub(crate) use leaking::matcher;
pub use leaking::{LeakCheck, LeakKind};
pub use scoping::{ScopeCheck, ScopeKind};
pub use voicing::{BalanceCheck, BalanceKind};

/// What a quotation is, held against the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuotationState {
    /// The words of the source.
    Exact,
    /// The words of the source, with marks where some were left out.
    Elided,
    /// The words of the source, with words in brackets put in.
    Inserted,
    /// Other words than in the source.
    Changed,
    /// What stands beside it names another participant than the one who said it.
    WrongSpeaker,
    /// What stands beside it names another case than the words have.
    WrongCase,
    /// Nothing like it in any source.
    NotFound,
    /// Nobody can tell where it begins or ends.
    UnclearMark,
}

impl QuotationState {
    /// All states.
    pub const ALL: [Self; 8] = [
        Self::Changed,
        Self::WrongSpeaker,
        Self::WrongCase,
        Self::UnclearMark,
        Self::NotFound,
        Self::Inserted,
        Self::Elided,
        Self::Exact,
    ];

    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Elided => "elided",
            Self::Inserted => "inserted",
            Self::Changed => "changed",
            Self::WrongSpeaker => "wrong-speaker",
            Self::WrongCase => "wrong-case",
            Self::NotFound => "not-found",
            Self::UnclearMark => "unclear-mark",
        }
    }
}

impl QuotationState {
    /// Key of its words.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Exact => "document-state-exact",
            Self::Elided => "document-state-elided",
            Self::Inserted => "document-state-inserted",
            Self::Changed => "document-state-changed",
            Self::WrongSpeaker => "document-state-wrong-speaker",
            Self::WrongCase => "document-state-wrong-case",
            Self::NotFound => "document-state-not-found",
            Self::UnclearMark => "document-state-unclear-mark",
        }
    }
}

/// A place in a finished document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentPlace {
    /// The paragraph, from 1; notes and the text of boxes count as well.
    pub paragraph: u32,
    /// The page, where the format knows pages.
    pub page: Option<u32>,
    /// Whether it is a note.
    pub is_note: bool,
    /// Where in the text of the document.
    pub range: TextRange,
    /// What stands before, in its paragraph.
    pub before: String,
    /// What stands after, in its paragraph.
    pub after: String,
}

/// A quotation of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotationCheck {
    /// The excerpt that it names, or else the one that has its words.
    pub excerpt: Option<String>,
    /// What it is.
    pub state: QuotationState,
    /// What else is to be said of it.
    pub also: Vec<QuotationState>,
    /// What tells that it is one.
    pub found_by: FoundBy,
    /// Its words.
    pub quote: String,
    /// Where it stands.
    pub place: DocumentPlace,
    /// The source of its words, and its name as it is shown.
    pub source: Option<(SourceId, String)>,
    /// Where they stand there.
    pub ranges: Vec<TextRange>,
    /// The excerpt that has its words, if there is one.
    pub segment: Option<SegmentId>,
    /// Names of the cases that its words count in.
    pub cases: Vec<String>,
    /// Those who said it, as they are shown.
    pub participants: Vec<String>,
    /// Whom or what the words beside it name, as they stand there.
    pub named: Vec<String>,
    /// Words that differ.
    pub differences: Vec<WordDifference>,
    /// The quotation with the words of the source, if they differ.
    pub correct: Option<String>,
    /// Whether it names an excerpt that has other words.
    pub is_elsewhere: bool,
    /// Whether a year in brackets stands beside it: it is likely taken from the literature.
    pub is_cited: bool,
    /// Whether its words are nowhere and somebody has withdrawn, whose words nobody can know any more.
    pub may_be_withdrawn: bool,
}

impl QuotationCheck {
    /// Whether something is wrong with it, or worth a thought.
    pub fn finding(&self) -> Option<FindingKind> {
        let is_question = match self.state {
            QuotationState::NotFound => !self.is_cited,
            QuotationState::Exact | QuotationState::Elided | QuotationState::Inserted => {
                self.found_by == FoundBy::Words || self.is_elsewhere
            }
            _ if self.found_by == FoundBy::Words => true,
            _ => return Some(FindingKind::Fact),
        };
        is_question.then_some(FindingKind::Question)
    }
}

impl QuotationCheck {
    /// What is wrong with it, in sentences.
    pub fn messages(&self) -> Vec<Message> {
        let mut told = Vec::new();
        for difference in &self.differences {
            let (found, expected) = (difference.found.as_str(), difference.expected.as_str());
            told.push(match (found.is_empty(), expected.is_empty()) {
                (true, _) => Message::new("document-word-missing").with("expected", expected),
                (_, true) => Message::new("document-word-extra").with("found", found),
                _ => Message::new("document-word-other").with("found", found).with("expected", expected),
            });
        }
        if let Some(correct) = &self.correct {
            told.push(Message::new("document-correct").with("quote", correct.as_str()));
        }
        let named = || self.named.join(", ");
        for state in std::iter::once(&self.state).chain(&self.also) {
            match state {
                QuotationState::WrongSpeaker => told.push(
                    Message::new(if self.participants.is_empty() {
                        "document-said-by-none"
                    } else {
                        "document-said-by"
                    })
                    .with("named", named())
                    .with("names", self.participants.join(", ")),
                ),
                QuotationState::WrongCase => told.push(
                    Message::new("document-words-of").with("named", named()).with("cases", self.cases.join(", ")),
                ),
                QuotationState::NotFound => {
                    told.push(Message::new("document-nowhere"));
                    if self.may_be_withdrawn && !self.is_cited {
                        told.push(Message::new("document-maybe-withdrawn"));
                    }
                }
                QuotationState::UnclearMark => told.push(Message::new("document-unclear")),
                _ => {}
            }
        }
        if self.is_elsewhere {
            told.push(Message::new("document-elsewhere").with("id", self.excerpt.clone().unwrap_or_default()));
        }
        if let Some((_, name)) = &self.source {
            if self.found_by == FoundBy::Words {
                told.push(Message::new("document-without-marks"));
            }
            told.push(Message::new("document-source").with("source", name.as_str()));
        }
        told
    }
}

/// A quotation mark that opens or closes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkCheck {
    /// The mark.
    pub mark: char,
    /// Whether it opens what is never closed.
    pub opens: bool,
    /// Where it stands.
    pub place: DocumentPlace,
}

/// The number of an excerpt that there is none of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownExcerpt {
    /// As it stands there.
    pub id: String,
    /// Where.
    pub place: DocumentPlace,
}

/// A finished document held against the project.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentCheck {
    /// Name of the file.
    pub file: String,
    /// Whether a copy with comments can be made of it.
    pub can_be_commented: bool,
    /// Words in it.
    pub words: u32,
    /// Its quotations, by place.
    pub quotes: Vec<QuotationCheck>,
    /// Marks that stand alone, by place.
    pub marks: Vec<MarkCheck>,
    /// Numbers of excerpts that there are none of, by place.
    pub unknown: Vec<UnknownExcerpt>,
    /// Words that give somebody away, by place.
    pub names: Vec<LeakCheck>,
    /// Words that say how many where another number is counted, by place.
    pub claims: Vec<ScopeCheck>,
    /// Figures that tell another value than the case has, by place.
    pub figures: Vec<FigureCheck>,
    /// What is worth a thought in whose words it quotes, and how they stand in it.
    pub balance: Vec<BalanceCheck>,
    /// How many quotations each participant has, most first.
    pub voices: Vec<(String, u32)>,
    /// Whether names were looked for: a list that lies in a file of its own is not known.
    pub knows_names: bool,
}

impl DocumentCheck {
    /// How many facts there are; marks that stand alone are told beside quotations that are unclear.
    pub fn facts(&self) -> usize {
        let wrong = self.quotes.iter().filter(|quote| quote.finding() == Some(FindingKind::Fact)).count();
        let others = self.remarks().into_iter().filter(|own| own.heading != MARKS && own.finding == FindingKind::Fact);
        wrong + others.count()
    }
}

/// Something that is told of a place of a document, other than a quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentRemark {
    /// Key of the heading that it stands under.
    pub heading: &'static str,
    /// The words that it is about.
    pub words: String,
    /// Where they stand.
    pub place: DocumentPlace,
    /// Whether it is a fact or worth a thought.
    pub finding: FindingKind,
    /// What is to be said, where the heading does not say all.
    pub message: Option<Message>,
}

/// Headings of remarks, in the order in which they are told.
pub const REMARK_HEADINGS: [&str; 6] = [CLAIMS, FIGURES, NAMES, UNKNOWN, MARKS, BALANCE];

const BALANCE: &str = "document-balance-heading";
const CLAIMS: &str = "document-claims-heading";
const FIGURES: &str = "document-figures-heading";
const NAMES: &str = "document-names-heading";
const UNKNOWN: &str = "document-unknown-heading";
const MARKS: &str = "document-marks-heading";

impl DocumentCheck {
    /// All that is told beside the quotations, heading by heading, by place.
    pub fn remarks(&self) -> Vec<DocumentRemark> {
        let fact = |heading, words: String, place: &DocumentPlace| DocumentRemark {
            heading,
            words,
            place: place.clone(),
            finding: FindingKind::Fact,
            message: None,
        };
        let mut remarks: Vec<DocumentRemark> = Vec::new();
        remarks.extend(self.claims.iter().map(|own| DocumentRemark {
            heading: CLAIMS,
            words: own.words.clone(),
            place: own.place.clone(),
            finding: own.finding,
            message: Some(own.message()),
        }));
        remarks.extend(self.figures.iter().map(|own| DocumentRemark {
            heading: FIGURES,
            words: own.words.clone(),
            place: own.place.clone(),
            finding: own.finding,
            message: Some(own.message()),
        }));
        remarks.extend(self.balance.iter().map(|own| DocumentRemark {
            heading: BALANCE,
            words: own.words.clone(),
            place: own.place.clone(),
            finding: FindingKind::Question,
            message: Some(own.message()),
        }));
        remarks.extend(self.names.iter().map(|own| DocumentRemark {
            heading: NAMES,
            words: own.words.clone(),
            place: own.place.clone(),
            finding: own.finding(),
            message: Some(own.message()),
        }));
        remarks.extend(self.unknown.iter().map(|own| fact(UNKNOWN, own.id.clone(), &own.place)));
        remarks.extend(self.marks.iter().map(|own| fact(MARKS, own.mark.to_string(), &own.place)));
        remarks
    }
}

/// Code points of context at each side.
const CONTEXT: u32 = 80;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The place of a stretch of a paragraph.
fn place_of(document: &FinishedDocument, block: usize, range: TextRange) -> DocumentPlace {
    let Some(own) = document.blocks.get(block) else {
        let (before, after) = (String::new(), String::new());
        return DocumentPlace { paragraph: 0, page: None, is_note: false, range, before, after };
    };
    let characters: Vec<char> = own.text.chars().collect();
    let slice = |start: u32, end: u32| -> String {
        let end = (end as usize).min(characters.len());
        characters[(start as usize).min(end)..end].iter().collect::<String>().replace('\n', " ")
    };
    DocumentPlace {
        paragraph: u32::try_from(block + 1).unwrap_or(u32::MAX),
        page: own.page,
        is_note: own.is_note,
        range: own.place(range),
        before: slice(range.start.0.saturating_sub(CONTEXT), range.start.0),
        after: slice(range.end.0, range.end.0.saturating_add(CONTEXT)),
    }
}

/// Excerpts by number, as documents name them: `sto-12`.
type Excerpts = BTreeMap<String, (String, SegmentId, SourceId, Vec<TextRange>)>;

impl Project {
    /// Holds a finished document against the sources.
    pub fn check_document(&mut self, path: &Path) -> Result<DocumentCheck, ProjectError> {
        let bytes = read_file(path)?;
        let file = file_name(path);
        let document = read_finished(&file, &bytes, self.page_reader())?;
        self.check_finished(&file, &document)
    }

    pub(crate) fn check_finished(
        &mut self,
        file: &str,
        document: &FinishedDocument,
    ) -> Result<DocumentCheck, ProjectError> {
        let structure = self.structure()?;
        let excerpts = self.excerpts_by_number(&structure)?;
        let codes: Vec<String> = structure.sources.iter().map(|source| source.code.to_lowercase()).collect();
        let names = KnownNames::new(&structure);
        let is_name = |words: &str| names.is_named(words);
        let found = candidates(document, &is_name, &|id| match excerpts.get(id) {
            Some(_) => NamedExcerpt::Known,
            None => match id.rsplit_once('-') {
                Some((code, number))
                    if codes.iter().any(|own| own == code) && number.bytes().all(|byte| byte.is_ascii_digit()) =>
                {
                    NamedExcerpt::Unknown
                }
                _ => NamedExcerpt::Nothing,
            },
        });
        let held = self.held_against_sources(&structure, &found.quotations, &excerpts)?;
        let mut quotes = Vec::new();
        for (candidate, places) in found.quotations.iter().zip(held) {
            quotes.extend(self.judged(&structure, document, &names, &excerpts, (candidate, places))?);
        }
        let marks = found
            .marks
            .iter()
            .map(|(block, stray)| MarkCheck {
                mark: stray.mark,
                opens: stray.opens,
                place: place_of(document, *block, TextRange::new(stray.at, stray.at + 1)),
            })
            .collect();
        let unknown = found
            .unknown
            .iter()
            .map(|(block, range, id)| UnknownExcerpt { id: id.clone(), place: place_of(document, *block, *range) })
            .collect();
        let words = document.blocks.iter().map(|block| sitat_model::words(&block.text).count()).sum::<usize>();
        Ok(DocumentCheck {
            file: file.to_owned(),
            can_be_commented: document.format.name() == "docx",
            words: u32::try_from(words).unwrap_or(u32::MAX),
            names: self.leaks(&structure, document, &names, &quotes)?,
            claims: self.scopes_told(&structure, document, &names, &quotes)?,
            figures: figuring::figures_told(
                &structure,
                document,
                (&names, &self.rows_that_count(&structure)?),
                &quotes,
            ),
            balance: self.balance_told(&structure, document, &quotes)?,
            voices: voicing::voices_quoted(&quotes),
            knows_names: !self.is_name_list_closed()?,
            quotes,
            marks,
            unknown,
        })
    }

    /// What codes and themes are called, in small letters: a row of that name in a table counts passages.
    fn rows_that_count(&self, structure: &Structure) -> Result<BTreeSet<String>, ProjectError> {
        let codes = structure.code_texts.values().flat_map(BTreeMap::values).map(|text| text.name.to_lowercase());
        let themes = self.theme_rows()?;
        Ok(codes.chain(themes.rows.values().map(|row| row.texts.name.to_lowercase())).collect())
    }

    fn excerpts_by_number(&mut self, structure: &Structure) -> Result<Excerpts, ProjectError> {
        let mut excerpts = Excerpts::new();
        for segment in self.segments()?.iter() {
            let Ok(source) = structure.source(segment.source()) else { continue };
            let id = format!("{}-{}", source.code, segment.number);
            excerpts.insert(id.to_lowercase(), (id, segment.id(), source.id, segment.ranges().to_vec()));
        }
        Ok(excerpts)
    }

    /// Walks through every source once.
    fn held_against_sources(
        &mut self,
        structure: &Structure,
        quotations: &[Candidate],
        excerpts: &Excerpts,
    ) -> Result<Vec<Vec<HeldQuotation>>, ProjectError> {
        let sought: Vec<SoughtQuote> =
            quotations.iter().map(|own| SoughtQuote { text: own.words.clone(), by: own.seek_by() }).collect();
        let mut seeker = QuoteSeeker::new(&sought);
        let mut meant: BTreeMap<SourceId, Vec<(usize, TextRange)>> = BTreeMap::new();
        for (place, own) in quotations.iter().enumerate() {
            let named = own.excerpt.as_ref().and_then(|id| excerpts.get(id));
            if let Some((_, _, source, ranges)) = named {
                meant.entry(*source).or_default().push((place, extent(ranges)));
            }
        }
        for (place, source) in structure.sources.iter().enumerate() {
            let text = self.text(source.id)?;
            let context = self.context(source.id)?;
            let beside: Vec<TextRange> = context
                .turns
                .iter()
                .flat_map(|turn| {
                    let content = turn.content();
                    [
                        TextRange { start: turn.range.start, end: content.start },
                        TextRange { start: content.end, end: turn.range.end.max(content.end) },
                    ]
                })
                .filter(|range| !range.is_empty())
                .collect();
            let own = meant.get(&source.id).map(Vec::as_slice).unwrap_or_default();
            seeker.look_in(place, &text.text, &beside, own);
        }
        Ok(seeker.finish())
    }
}
