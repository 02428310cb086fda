//! The outline of the chapter: research questions, themes, claims, quotes, tables and own words in the order that the
//! chapter is to have. It holds no copies: everything in it is shown as it is now, and says what has changed or gone.

mod changing;
mod chapter;
mod citing;
mod drafting;
mod quoting;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use sitat_lang::word;
use sitat_model::{Message, OutlineThing, QuoteStyle, SegmentId, ThemeStatus, words};
use sitat_store::OutlinePartRow;

pub use self::chapter::ChapterChoice;
pub use self::quoting::QuotedPart;
pub(crate) use self::tree::Outline;
use crate::exporting::count;
use crate::{ClaimView, LinkTarget, Project, ProjectError};

/// Why something about the outline was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutlineError {
    /// Nothing can stand below such a part.
    #[error("nothing stands below a {kind}")]
    NothingBelow {
        /// What it is.
        kind: &'static str,
    },
    /// A part would stand below itself.
    #[error("a part does not stand below itself")]
    BelowItself,
    /// A cut lies outside the quote.
    #[error("what is left out lies outside the quote")]
    OutsideQuote,
    /// Everything would be left out.
    #[error("nothing of the quote would be left")]
    NothingLeft,
    /// Words are wanted for something that has none.
    #[error("a {kind} has no words of its own")]
    NoWords {
        /// What it is.
        kind: &'static str,
    },
    /// The template has no place for the words.
    #[error("the template has no place for the words")]
    TemplateWithoutWords,
    /// The template names something that there is not.
    #[error("the template names {{{name}}}")]
    UnknownInTemplate {
        /// What it names.
        name: String,
    },
    /// What stands for left-out words is blank.
    #[error("something must stand for words that are left out")]
    BlankEllipsis,
    /// There is nothing to make an outline of.
    #[error("there are no themes yet")]
    NothingToDraft,
    /// Nothing stands in the outline.
    #[error("the outline is empty")]
    Empty,
}

impl OutlineError {
    /// What to say to a person.
    pub fn message(&self) -> Message {
        match self {
            Self::NothingBelow { kind } => Message::new("outline-nothing-below").with("kind", *kind),
            Self::BelowItself => Message::new("outline-below-itself"),
            Self::OutsideQuote => Message::new("outline-outside-quote"),
            Self::NothingLeft => Message::new("outline-nothing-left"),
            Self::NoWords { kind } => Message::new("outline-no-words").with("kind", *kind),
            Self::TemplateWithoutWords => Message::new("outline-template-without-words"),
            Self::UnknownInTemplate { name } => Message::new("outline-unknown-in-template").with("name", name.as_str()),
            Self::BlankEllipsis => Message::new("outline-blank-ellipsis"),
            Self::NothingToDraft => Message::new("outline-nothing-to-draft"),
            Self::Empty => Message::new("outline-is-empty"),
        }
    }
}

/// What is to be looked at again at a part of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutlineDoubt {
    /// What it shows is gone.
    Gone,
    /// The theme is set aside.
    SetAside,
    /// The evidence of the claim is another than when it was last confirmed.
    ClaimChanged,
    /// Words of the quote are not where they were.
    WordsMoved,
    /// The same passage is quoted further up.
    QuotedTwice,
}

impl OutlineDoubt {
    /// The name on the wire and the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::SetAside => "set-aside",
            Self::ClaimChanged => "claim-changed",
            Self::WordsMoved => "words-moved",
            Self::QuotedTwice => "quoted-twice",
        }
    }
}

/// A part of the outline as windows show it.
#[derive(Clone, Debug)]
pub struct OutlinePartView {
    /// The row; its words are what is written on.
    pub row: OutlinePartRow,
    /// How many parts stand above it.
    pub depth: u32,
    /// What it is called: its own heading, or the name of what it shows.
    pub name: String,
    /// What is to be known of it: a theme's main point, how many a claim reaches.
    pub note: String,
    /// Own words as they are shown, with the names of what they link to.
    pub shown: String,
    /// What links in the words lead to.
    pub links: Vec<LinkTarget>,
    /// The quote, if it is one that is there.
    pub quote: Option<QuotedPart>,
    /// What is to be looked at again.
    pub doubts: Vec<OutlineDoubt>,
    /// Own words in it and below it.
    pub own_words: u32,
    /// Quoted words in it and below it.
    pub quoted_words: u32,
}

/// How much of the chapter's quotes somebody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Who, as people are shown; or a case.
    pub name: String,
    /// How many quotes hold their words.
    pub quotes: u32,
    /// How many words these have.
    pub words: u32,
}

/// The outline of the chapter.
#[derive(Clone, Debug)]
pub struct OutlineView {
    /// Its parts, each before those below it.
    pub parts: Vec<OutlinePartView>,
    /// Who is quoted how much; participants who are not quoted stand there too.
    pub voices: Vec<Voice>,
    /// Which cases are, likewise.
    pub cases: Vec<Voice>,
    /// How quotes are shown.
    pub style: QuoteStyle,
    /// Own words of all of it.
    pub own_words: u32,
    /// Quoted words of all of it.
    pub quoted_words: u32,
}

fn words_in(text: &str) -> u32 {
    count(words(text).count())
}

impl Project {
    pub(crate) fn outline_rows(&self) -> Result<Outline, ProjectError> {
        Ok(Outline::new(self.store.read().outline_parts()?))
    }

    /// Own words as they are shown: with the present names of what they link to.
    pub(crate) fn shown_own_words(&mut self, text: &str) -> Result<String, ProjectError> {
        let words = self.memo_words(text)?;
        Ok(self.structure()?.veiled(&words))
    }

    /// The outline with everything that it shows as it is now.
    pub fn outline(&mut self) -> Result<OutlineView, ProjectError> {
        let outline = self.outline_rows()?;
        let style = self.store.read().quote_style()?;
        let structure = self.structure()?;
        let themes = self.theme_rows()?;
        let claims: BTreeMap<_, ClaimView> = self.claims()?.into_iter().map(|claim| (claim.row.id, claim)).collect();
        let questions = self.research_questions()?;
        let views = self.saved_views()?;
        let displaced: BTreeSet<_> = self.store.read().displaced(None)?.into_iter().map(|row| row.segment).collect();
        let all_cuts = self.store.read().quote_cuts(None)?;
        let mut quoted: BTreeSet<SegmentId> = BTreeSet::new();
        let mut parts: Vec<OutlinePartView> = Vec::new();
        let (mut voices, mut cases) = (Voices::default(), Voices::default());
        for (row, depth) in outline.in_order() {
            let mut doubts = Vec::new();
            let (mut name, mut note, mut quote) = (String::new(), String::new(), None);
            if row.thing.is_gone() {
                doubts.push(OutlineDoubt::Gone);
                name = word(structure.project.language, "outline-gone");
            }
            match row.thing {
                OutlineThing::Question(Some(id)) => {
                    let question = questions.iter().find(|own| own.row.id == id);
                    name = question.map(|own| own.shown.clone()).unwrap_or_default();
                }
                OutlineThing::Theme(Some(id)) => {
                    let theme = themes.theme(id)?;
                    name = structure.veiled(&theme.texts.name);
                    note = structure.veiled(&theme.texts.claim);
                    doubts.extend((theme.status == ThemeStatus::SetAside).then_some(OutlineDoubt::SetAside));
                }
                OutlineThing::Claim(Some(id)) => {
                    let Some(claim) = claims.get(&id) else { continue };
                    name.clone_from(&claim.shown);
                    if let Some(reach) = &claim.reach {
                        let message = Message::new("outline-reach").with("count", reach.count());
                        note = sitat_lang::text(structure.project.language, &message.with("total", reach.total));
                    }
                    doubts.extend(claim.is_stale().then_some(OutlineDoubt::ClaimChanged));
                }
                OutlineThing::Quote(Some(id)) => {
                    let own = all_cuts.iter().filter(|cut| cut.part == row.id).map(|row| row.cut.clone()).collect();
                    let shown = self.quote_shown(id, own, &style)?;
                    doubts.extend(displaced.contains(&id).then_some(OutlineDoubt::WordsMoved));
                    doubts.extend((!quoted.insert(id)).then_some(OutlineDoubt::QuotedTwice));
                    let length = words_in(&shown.words);
                    voices.hear(&shown.excerpt.participants, length);
                    cases.hear(&shown.excerpt.cases, length);
                    name.clone_from(&shown.excerpt.id);
                    quote = Some(shown);
                }
                OutlineThing::Table(Some(id)) => {
                    name = views.iter().find(|own| own.id == id).map(|own| own.name.clone()).unwrap_or_default();
                }
                OutlineThing::Figure => name = word(structure.project.language, "outline-map"),
                _ => {}
            }
            let shown = self.shown_own_words(&row.words)?;
            let is_text = matches!(row.thing, OutlineThing::Text);
            if !is_text && !shown.is_empty() {
                name.clone_from(&shown);
            }
            parts.push(OutlinePartView {
                own_words: if is_text { words_in(&shown) } else { 0 },
                quoted_words: quote.as_ref().map(|quote| words_in(&quote.words)).unwrap_or_default(),
                row: row.clone(),
                depth,
                name,
                note,
                links: self.links_in(&row.words)?,
                shown,
                quote,
                doubts,
            });
        }
        let own_words = parts.iter().map(|part| part.own_words).sum();
        let quoted_words = parts.iter().map(|part| part.quoted_words).sum();
        sum_up(&mut parts);
        for name in structure.participants.iter().filter_map(|person| structure.shown_name(person.id)) {
            voices.know(&name);
        }
        for case in &structure.cases {
            cases.know(&case.name);
        }
        Ok(OutlineView {
            parts,
            voices: voices.most_first(),
            cases: cases.most_first(),
            style,
            own_words,
            quoted_words,
        })
    }
}

/// How much of the quotes everybody has.
#[derive(Default)]
struct Voices(BTreeMap<String, Voice>);

impl Voices {
    fn know(&mut self, name: &str) -> &mut Voice {
        self.0.entry(name.to_owned()).or_insert_with(|| Voice { name: name.to_owned(), quotes: 0, words: 0 })
    }

    /// A quote of so many words holds words of these.
    fn hear(&mut self, names: &[String], words: u32) {
        for name in names.iter().collect::<BTreeSet<_>>() {
            let voice = self.know(name);
            (voice.quotes, voice.words) = (voice.quotes + 1, voice.words + words);
        }
    }

    fn most_first(self) -> Vec<Voice> {
        let mut all: Vec<Voice> = self.0.into_values().collect();
        all.sort_by(|one, other| (other.words, &one.name).cmp(&(one.words, &other.name)));
        all
    }
}

/// Adds to each part the words of those below it.
fn sum_up(parts: &mut [OutlinePartView]) {
    let place_of: BTreeMap<_, usize> = parts.iter().enumerate().map(|(place, part)| (part.row.id, place)).collect();
    for place in (0..parts.len()).rev() {
        let Some(part) = parts.get(place) else { continue };
        let (own, quoted) = (part.own_words, part.quoted_words);
        let above = part.row.parent.and_then(|id| place_of.get(&id)).and_then(|place| parts.get_mut(*place));
        if let Some(above) = above {
            (above.own_words, above.quoted_words) = (above.own_words + own, above.quoted_words + quoted);
        }
    }
}
