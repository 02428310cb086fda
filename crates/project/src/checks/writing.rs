//! Checks of the sixth stage that look at the outline of the chapter: own words beside the quotes, quotations in own
//! words, and what own words refer to. Where nothing stands in the outline they are unknown.

use std::collections::BTreeSet;

use sitat_analysis::FindingKind;
use sitat_import::FinishedDocument;
use sitat_model::{
    LinkNoun, MemoTarget, Message, OutlineKind, OutlinePartId, OutlineThing, SegmentId, memo_links, memo_words, words,
};

use super::{CheckItem, CheckPlace, Found, Ground, Threshold, percent};
use crate::outline::{OutlineDoubt, OutlinePartView};
use crate::{DocumentCheck, DocumentPlace, Project, ProjectError, QuotationState};

/// So many code points of a quotation are told.
const TOLD: usize = 60;

fn of_part(key: &str, id: OutlinePartId, name: impl Into<String>) -> CheckItem {
    CheckItem::new(format!("{key}:{id}"), name, CheckPlace::Part(id))
}

/// Whether something may hold a quotation, name one, or tell a figure: a quotation mark or a digit.
fn is_looked_through(paragraph: &str) -> bool {
    let is_mark = |character: char| matches!(character, '«' | '»' | '“' | '”' | '„' | '"' | '‹' | '›' | '‘' | '’');
    paragraph.contains(|character: char| is_mark(character) || character.is_ascii_digit())
}

fn beginning(words: &str) -> String {
    let told: String = words.chars().take(TOLD).collect();
    if told.len() < words.len() { format!("{told}…") } else { told }
}

/// Paragraphs of own words with the parts that they stand in. Quotes that are put in by their ids are left out: they have
/// the words of their sources.
fn own_paragraphs(parts: &[OutlinePartView]) -> Vec<(OutlinePartId, String)> {
    let mut paragraphs = Vec::new();
    for part in parts.iter().filter(|part| part.row.thing == OutlineThing::Text) {
        let words = memo_words(&part.row.words, |link| (link.noun == LinkNoun::Excerpt).then(String::new));
        let own = words.split("\n\n").filter(|paragraph| is_looked_through(paragraph));
        paragraphs.extend(own.map(|paragraph| (part.row.id, paragraph.to_owned())));
    }
    paragraphs
}

/// Quotes with no own words before or after them in their section; those that stand together share what is around them.
fn bare_quotes(parts: &[OutlinePartView]) -> Vec<&OutlinePartView> {
    let says = |part: &&OutlinePartView| part.row.thing == OutlineThing::Text && !part.shown.trim().is_empty();
    let mut bare: BTreeSet<OutlinePartId> = BTreeSet::new();
    let parents: BTreeSet<Option<OutlinePartId>> = parts.iter().map(|part| part.row.parent).collect();
    for parent in parents {
        let beside: Vec<&OutlinePartView> = parts.iter().filter(|part| part.row.parent == parent).collect();
        let mut at = 0;
        while at < beside.len() {
            let end = beside[at..].iter().position(|part| part.quote.is_none()).map_or(beside.len(), |next| at + next);
            if end == at {
                at += 1;
                continue;
            }
            let before = at.checked_sub(1).and_then(|place| beside.get(place));
            if !before.is_some_and(says) && !beside.get(end).is_some_and(says) {
                bare.extend(beside[at..end].iter().map(|part| part.row.id));
            }
            at = end;
        }
    }
    parts.iter().filter(|part| bare.contains(&part.row.id)).collect()
}

/// What is written so far: the outline, and the quotations of own words held against the sources as those of a finished
/// document are.
#[derive(Default)]
pub(super) struct Written {
    parts: Vec<OutlinePartView>,
    /// The part of each paragraph that was looked through.
    places: Vec<OutlinePartId>,
    checked: Option<DocumentCheck>,
}

impl Written {
    fn part_at(&self, place: &DocumentPlace) -> Option<OutlinePartId> {
        (place.paragraph as usize).checked_sub(1).and_then(|at| self.places.get(at)).copied()
    }

    /// The passages that are quoted.
    pub(super) fn quoted(&self) -> BTreeSet<SegmentId> {
        self.parts.iter().filter_map(|part| part.quote.as_ref()).map(|quote| quote.excerpt.segment).collect()
    }
}

impl Project {
    pub(super) fn written_so_far(&mut self) -> Result<Written, ProjectError> {
        if self.outline_rows()?.rows().is_empty() {
            return Ok(Written::default());
        }
        let parts = self.outline()?.parts;
        let paragraphs = own_paragraphs(&parts);
        if paragraphs.is_empty() {
            return Ok(Written { parts, ..Written::default() });
        }
        let document = FinishedDocument::of_paragraphs(paragraphs.iter().map(|(_, words)| words.as_str()));
        let checked = self.check_finished("", &document)?;
        let places = paragraphs.into_iter().map(|(id, _)| id).collect();
        Ok(Written { parts, places, checked: Some(checked) })
    }
}

/// Quotes without own words around them, and sections of which own words are the smaller part.
pub(super) fn without_own_words(ground: &Ground) -> Found {
    let parts = &ground.written.parts;
    if parts.is_empty() {
        return None;
    }
    let bare = || Message::new("check-item-bare-quote");
    let mut items: Vec<CheckItem> =
        bare_quotes(parts).into_iter().map(|part| of_part("quote", part.row.id, &part.name).with(bare())).collect();
    let least = ground.threshold(Threshold::OwnWords);
    let is_section = |part: &&OutlinePartView| {
        let kind = part.row.thing.kind();
        kind == OutlineKind::Theme || (kind == OutlineKind::Heading && part.depth == 0)
    };
    for part in parts.iter().filter(is_section).filter(|part| part.quoted_words > 0) {
        let (own, quoted) = (part.own_words as usize, part.quoted_words as usize);
        let share = percent(own, own + quoted);
        if share < least {
            let note = Message::new("check-item-own-words").with("own", own).with("quoted", quoted);
            items.push(of_part("section", part.row.id, &part.name).with(note.with("percent", share)));
        }
    }
    Some(items)
}

/// Quotations in own words that are not what was said, and quotes of the outline whose words were changed in the source.
pub(super) fn changed_quotes(ground: &Ground) -> Found {
    let written = &ground.written;
    if written.parts.is_empty() {
        return None;
    }
    let moved = written.parts.iter().filter(|part| part.doubts.contains(&OutlineDoubt::WordsMoved));
    let mut items: Vec<CheckItem> = moved
        .map(|part| of_part("quote", part.row.id, &part.name).with(Message::new("check-item-words-moved")))
        .collect();
    let quotes = written.checked.iter().flat_map(|checked| &checked.quotes);
    for quote in quotes.filter(|quote| quote.finding() == Some(FindingKind::Fact)) {
        let Some(id) = written.part_at(&quote.place) else { continue };
        let note = match (quote.state, &quote.correct) {
            (QuotationState::Changed, Some(correct)) => {
                Message::new("check-item-other-words").with("quote", correct.as_str())
            }
            (QuotationState::WrongSpeaker, _) if !quote.participants.is_empty() => {
                Message::new("check-item-said-by").with("names", quote.participants.join(", "))
            }
            (QuotationState::WrongCase, _) => Message::new("check-item-words-of").with("names", quote.cases.join(", ")),
            (QuotationState::UnclearMark, _) => Message::new("check-item-unclear-mark"),
            _ => Message::new("check-item-not-as-said"),
        };
        let words = quote.quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let item = CheckItem::new(format!("part:{id}:{words}"), beginning(&words), CheckPlace::Part(id));
        items.push(item.with(note));
    }
    Some(items)
}

/// Ids of excerpts in own words that nothing has, links to what is gone, and parts whose thing is gone.
pub(super) fn unknown_excerpts(ground: &Ground) -> Found {
    let written = &ground.written;
    if written.parts.is_empty() {
        return None;
    }
    let mut items = Vec::new();
    for part in &written.parts {
        if part.doubts.contains(&OutlineDoubt::Gone) {
            items.push(of_part("part", part.row.id, &part.name));
        }
        for link in memo_links(&part.row.words) {
            if !part.links.iter().any(|known| known.noun == link.noun && known.guid == link.guid) {
                let key = format!("link:{}:{}", part.row.id, link.guid);
                items.push(CheckItem::new(key, link.shown.replace('\\', ""), CheckPlace::Part(part.row.id)));
            }
        }
    }
    for unknown in written.checked.iter().flat_map(|checked| &checked.unknown) {
        let Some(id) = written.part_at(&unknown.place) else { continue };
        items.push(CheckItem::new(format!("id:{id}:{}", unknown.id), &unknown.id, CheckPlace::Part(id)));
    }
    Some(items)
}

/// Figures in own words that are not the values of the attributes they come from.
pub(super) fn wrong_figures(ground: &Ground) -> Found {
    let written = &ground.written;
    if written.parts.is_empty() {
        return None;
    }
    let mut items = Vec::new();
    let figures = written.checked.iter().flat_map(|checked| &checked.figures);
    for figure in figures.filter(|figure| figure.finding == FindingKind::Fact) {
        let Some(id) = written.part_at(&figure.place) else { continue };
        let key = format!("figure:{id}:{}:{}:{}", figure.case, figure.attribute, figure.words);
        let note = match &figure.other {
            Some((_, other)) => Message::new("check-item-figure-twice").with("value", other.as_str()),
            None => Message::new("check-item-figure").with("value", figure.value.clone().unwrap_or_default()),
        };
        let note = note.with("case", figure.case.as_str()).with("attribute", figure.attribute.as_str());
        items.push(CheckItem::new(key, &figure.words, CheckPlace::Part(id)).with(note));
    }
    Some(items)
}

impl Project {
    /// Memos that end with a question. They are told by what they are on, not by their words.
    pub(super) fn open_questions(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let mut items = Vec::new();
        for memo in ground.memos.iter().filter(|memo| ends_with_question(&memo.text)) {
            let place = match memo.target {
                MemoTarget::Project => Some(CheckPlace::Project),
                MemoTarget::Source(id) => Some(CheckPlace::Source(id)),
                MemoTarget::Case(id) => Some(CheckPlace::Case(id)),
                MemoTarget::Participant(id) => Some(CheckPlace::Participant(id)),
                MemoTarget::Code(id) => Some(CheckPlace::Code(id)),
                MemoTarget::Theme(id) => Some(CheckPlace::Theme(id)),
                MemoTarget::Claim(id) => Some(CheckPlace::Claim(id)),
                MemoTarget::Segment(id) => self.place_of_segment(id)?.map(CheckPlace::Words),
                MemoTarget::Coding(_) => None,
            };
            let name = self.name_of_target(memo.target)?;
            items.push(CheckItem::new(format!("memo:{}", memo.id), name, place.unwrap_or(CheckPlace::Project)));
        }
        Ok(Some(items))
    }
}

/// Whether the last that a memo says is a question: nobody has gone on from it.
fn ends_with_question(text: &str) -> bool {
    let ends = |character: char| character.is_whitespace() || matches!(character, '*' | '_' | '"' | '»' | '”' | ')');
    text.trim_end_matches(ends).ends_with('?') && words(text).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memo_is_open_while_a_question_is_its_last_word() {
        for open in ["Hvem bestemte?", "Noe.\n\nHvem **bestemte?**\n", "Var det «de andre?»"] {
            assert!(ends_with_question(open), "{open}");
        }
        for closed in ["Hvem bestemte? Rådmannen.", "Hvem?\n\nRådmannen.", "?", "", "Hva nå …"] {
            assert!(!ends_with_question(closed), "{closed}");
        }
    }

    #[test]
    fn what_can_hold_neither_quotation_nor_figure_is_not_looked_through() {
        for some in ["Hun sa «ja».", "Se STO-12.", "\"Ja\"", "4,5 prosent"] {
            assert!(is_looked_through(some), "{some}");
        }
        for none in ["Bare egne ord.", "Fire prosent og e-post", ""] {
            assert!(!is_looked_through(none), "{none}");
        }
    }

    #[test]
    fn long_quotations_are_told_by_their_beginning() {
        assert_eq!(beginning("kort"), "kort");
        assert_eq!(beginning(&"å".repeat(61)), format!("{}…", "å".repeat(60)));
    }
}
