//! Whose words a finished document quotes how often, and quotations that no own words stand beside.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::FoundBy;
use sitat_import::{FinishedBlock, FinishedDocument};
use sitat_model::{Message, Role, words};

use super::{DocumentPlace, QuotationCheck};
use crate::checks::Threshold;
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// Of fewer quotations nobody has a great part.
const FEWEST: u32 = 6;
/// Sections of fewer words are passed over.
const SHORTEST_SECTION: usize = 100;
/// A paragraph of which so many words in ten are quoted is a quotation.
const QUOTED: usize = 8;
/// Code points between two quotations of a source that may be one over two paragraphs.
const ONE_QUOTATION: u32 = 200;

/// What is to be thought of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BalanceKind {
    /// One has a great part of the quotations.
    OneVoice,
    /// Two have together.
    TwoVoices,
    /// No own words stand between a quotation and the one before it.
    NoOwnWords,
    /// Own words are the smaller part of a section.
    FewOwnWords,
}

impl BalanceKind {
    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::OneVoice => "one-voice",
            Self::TwoVoices => "two-voices",
            Self::NoOwnWords => "no-own-words",
            Self::FewOwnWords => "few-own-words",
        }
    }
}

/// Something that is worth a thought in how a document quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceCheck {
    /// What.
    pub kind: BalanceKind,
    /// Whose words, loudest first.
    pub names: Vec<String>,
    /// So many quotations, or quoted words.
    pub count: u32,
    /// Out of so many.
    pub total: u32,
    /// The words of a quotation that it is about, or of the first one.
    pub words: String,
    /// Where they stand.
    pub place: DocumentPlace,
}

impl BalanceCheck {
    fn percent(&self) -> u32 {
        self.count.saturating_mul(100).checked_div(self.total).unwrap_or_default()
    }

    /// What is to be said of it.
    pub fn message(&self) -> Message {
        match self.kind {
            BalanceKind::NoOwnWords => Message::new("document-balance-no-own-words"),
            BalanceKind::FewOwnWords => {
                Message::new("document-balance-few-own-words").with("percent", 100 - self.percent().min(100))
            }
            BalanceKind::OneVoice | BalanceKind::TwoVoices => Message::new("document-balance-voices")
                .with("names", self.names.join(", "))
                .with("count", self.count)
                .with("total", self.total)
                .with("percent", self.percent()),
        }
    }
}

/// How many quotations each participant has, most first; a quotation of two counts for both.
pub(super) fn voices_quoted(quotes: &[QuotationCheck]) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for quote in quotes.iter().filter(|quote| quote.source.is_some() && quote.found_by != FoundBy::Words) {
        quote.participants.iter().for_each(|name| *counts.entry(name).or_default() += 1);
    }
    let mut voices: Vec<(String, u32)> = counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    voices.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    voices
}

fn about(kind: BalanceKind, quote: &QuotationCheck) -> BalanceCheck {
    let (words, place) = (quote.quote.clone(), quote.place.clone());
    BalanceCheck { kind, names: Vec::new(), count: 0, total: 0, words, place }
}

impl Project {
    /// What is worth a thought in whose words a document quotes, and in how it stands around them.
    pub(super) fn balance_told(
        &mut self,
        structure: &Structure,
        document: &FinishedDocument,
        quotes: &[QuotationCheck],
    ) -> Result<Vec<BalanceCheck>, ProjectError> {
        let mut found = Vec::new();
        let chosen = self.store.read().check_thresholds()?;
        let limit = |threshold: Threshold| {
            let own = chosen.iter().find(|(name, _)| Threshold::from_name(name) == Some(threshold));
            own.map_or_else(|| threshold.preset(), |(_, value)| *value)
        };
        let voices = voices_quoted(quotes);
        let total: u32 = voices.iter().map(|(_, count)| count).sum();
        if total >= FEWEST {
            let over = |count: u32, limit: u32| u64::from(count) * 100 > u64::from(total) * u64::from(limit);
            let speaking = structure.speakers.iter().filter(|speaker| speaker.role == Role::Participant);
            let speaking: BTreeSet<_> = speaking.filter_map(|speaker| speaker.participant).collect();
            let together = voices.iter().take(2).map(|(_, count)| count).sum();
            let kind = match () {
                () if speaking.len() >= limit(Threshold::VoicesFrom) as usize
                    && voices.len() > 2
                    && over(together, limit(Threshold::TwoVoices)) =>
                {
                    Some((BalanceKind::TwoVoices, 2, together))
                }
                () if voices.len() > 1 && over(voices[0].1, limit(Threshold::OneVoice)) => {
                    Some((BalanceKind::OneVoice, 1, voices[0].1))
                }
                () => None,
            };
            let loudest = voices.first().map(|(name, _)| name);
            let first = quotes.iter().find(|quote| loudest.is_some_and(|name| quote.participants.contains(name)));
            if let (Some((kind, take, count)), Some(first)) = (kind, first) {
                let names = voices.iter().take(take).map(|(name, _)| name.clone()).collect();
                found.push(BalanceCheck { names, count, total, ..about(kind, first) });
            }
        }
        found.extend(without_own_words(document, quotes, limit(Threshold::OwnWords)));
        found.sort_by_key(|own| own.place.range.start);
        Ok(found)
    }
}

/// Quotations that stand next to each other, and sections with more quoted than own words.
fn without_own_words(document: &FinishedDocument, quotes: &[QuotationCheck], least: u32) -> Vec<BalanceCheck> {
    let mut by_block: BTreeMap<usize, Vec<&QuotationCheck>> = BTreeMap::new();
    for quote in quotes.iter().filter(|quote| quote.source.is_some() && quote.found_by != FoundBy::Words) {
        by_block.entry((quote.place.paragraph as usize).saturating_sub(1)).or_default().push(quote);
    }
    let count = |text: &str| words(text).count();
    let mut found = Vec::new();
    let mut before: Option<&QuotationCheck> = None;
    let mut section = Section::default();
    for (place, block) in document.blocks.iter().enumerate().filter(|(_, own)| is_of_the_text(own)) {
        if block.is_heading {
            found.extend(std::mem::take(&mut section).judged(least));
            before = None;
            continue;
        }
        let here = by_block.get(&place).map(Vec::as_slice).unwrap_or_default();
        let all = count(&block.text);
        let quoted: usize = here.iter().map(|quote| count(&quote.quote)).sum();
        section.words += all;
        section.quoted += quoted;
        section.first = section.first.or(here.first().copied());
        let whole = here.last().copied().filter(|_| quoted * 10 >= all * QUOTED);
        if let (Some(before), Some(first), Some(_)) = (before, here.first(), whole)
            && !is_one(before, first)
        {
            found.push(about(BalanceKind::NoOwnWords, first));
        }
        before = whole;
    }
    found.extend(section.judged(least));
    found
}

/// Whether a paragraph is one of those that are read one after the other.
fn is_of_the_text(block: &FinishedBlock) -> bool {
    !block.is_note && block.cell.is_none()
}

/// Whether two stretches may be one quotation over two paragraphs.
fn is_one(first: &QuotationCheck, second: &QuotationCheck) -> bool {
    let is_same = first.source.as_ref().map(|(id, _)| id) == second.source.as_ref().map(|(id, _)| id);
    let near = first.ranges.last().zip(second.ranges.first());
    is_same && near.is_some_and(|(end, start)| start.start >= end.end && start.start.0 - end.end.0 <= ONE_QUOTATION)
}

#[derive(Default)]
struct Section<'quotes> {
    words: usize,
    quoted: usize,
    first: Option<&'quotes QuotationCheck>,
}

impl Section<'_> {
    fn judged(self, least: u32) -> Option<BalanceCheck> {
        let own = self.words.saturating_sub(self.quoted);
        let first = self.first.filter(|_| self.words >= SHORTEST_SECTION && own * 100 < self.words * least as usize)?;
        let (count, total) = (super::number(self.quoted), super::number(self.words));
        Some(BalanceCheck { count, total, ..about(BalanceKind::FewOwnWords, first) })
    }
}
