//! What in a document may be a quotation, and which excerpts it names.

use sitat_analysis::{FoundBy, MarkedStretch, Marks, StrayMark, quotation_marks, quotations};
use sitat_import::{FinishedBlock, FinishedDocument};
use sitat_model::{OffsetMap, TextRange, sentences, union_of_ranges, words};

/// Code points between a quotation and the number that belongs to it.
const FARTHEST_NUMBER: u32 = 120;
/// Paragraphs that one quotation may go over.
const MOST_PARAGRAPHS: usize = 12;
/// A paragraph of so few words that names an excerpt belongs to the paragraph before it.
const SHORT_PARAGRAPH: usize = 6;

/// What a word means that looks like the number of an excerpt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamedExcerpt {
    /// There is such an excerpt.
    Known,
    /// There is such a source, and no such excerpt.
    Unknown,
    /// It is another word.
    Nothing,
}

/// A stretch that may be a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) block: usize,
    /// Its words in the block.
    pub(super) range: TextRange,
    /// With marks and with what stands in the paragraph to say whose it is.
    pub(super) outer: TextRange,
    pub(super) by: FoundBy,
    pub(super) words: String,
    /// The number of the excerpt that it names, in small letters.
    pub(super) excerpt: Option<String>,
    /// Whether one of its marks is missing, so that nobody can tell where it begins or ends.
    pub(super) is_unclear: bool,
}

impl Candidate {
    /// How it is looked for: what has no clear ends is looked for as a sentence is.
    pub(super) fn seek_by(&self) -> FoundBy {
        if self.is_unclear { FoundBy::Words } else { self.by }
    }
}

/// What a document has.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates {
    pub(super) quotations: Vec<Candidate>,
    pub(super) marks: Vec<(usize, StrayMark)>,
    /// Numbers of excerpts that there are none of.
    pub(super) unknown: Vec<(usize, TextRange, String)>,
}

/// A paragraph with what was found in it.
struct Read<'document> {
    block: &'document FinishedBlock,
    map: OffsetMap,
    marks: Marks,
    /// Stretches of quotations that go over several paragraphs.
    over: Vec<TextRange>,
}

impl Read<'_> {
    fn slice(&self, range: TextRange) -> &str {
        self.map.slice(&self.block.text, range)
    }

    fn end(&self) -> u32 {
        self.map.characters()
    }
}

/// Finds everything in a document that may be a quotation.
pub(super) fn candidates(
    document: &FinishedDocument,
    is_name: &dyn Fn(&str) -> bool,
    meaning: &dyn Fn(&str) -> NamedExcerpt,
) -> Candidates {
    let mut read: Vec<Read<'_>> = document
        .blocks
        .iter()
        .map(|block| Read {
            block,
            map: OffsetMap::new(&block.text),
            marks: quotation_marks(&block.text),
            over: Vec::new(),
        })
        .collect();
    join_over_paragraphs(&mut read);
    let mut found = Candidates::default();
    for (place, own) in read.iter().enumerate() {
        if own.block.is_heading {
            continue;
        }
        let first = found.quotations.len();
        add_quotations(place, own, is_name, &mut found);
        add_bookmarks(place, own, document, first, &mut found);
        add_numbers(place, own, meaning, first, &mut found);
    }
    found.quotations.sort_by_key(|own| (own.block, own.range.start));
    found
}

fn add_quotations(place: usize, own: &Read<'_>, is_name: &dyn Fn(&str) -> bool, found: &mut Candidates) {
    let mut unclear: Vec<TextRange> = Vec::new();
    let all = if own.marks.strays.is_empty() { Vec::new() } else { sentences(&own.block.text) };
    for stray in &own.marks.strays {
        found.marks.push((place, *stray));
        let sentence = all.get(all.partition_point(|range| range.end.0 <= stray.at));
        let Some(sentence) = sentence.filter(|range| range.start.0 <= stray.at) else { continue };
        unclear.push(if stray.opens {
            TextRange::new(stray.at + 1, sentence.end.0)
        } else {
            TextRange::new(sentence.start.0, stray.at)
        });
    }
    // A paragraph may hold nothing but marks: each stretch is looked up among the others, not held against all of them.
    let is_apart = |range: TextRange, others: &[TextRange]| {
        !others.get(others.partition_point(|other| other.end <= range.start)).is_some_and(|other| other.overlaps(range))
    };
    let (over, not_clear) = (union_of_ranges(own.over.iter().copied()), union_of_ranges(unclear.iter().copied()));
    let candidate = |range: TextRange, outer: TextRange, by: FoundBy| Candidate {
        block: place,
        range,
        outer,
        by,
        words: own.slice(range).to_owned(),
        excerpt: None,
        is_unclear: false,
    };
    for quotation in quotations(&own.block.text, &own.marks, own.block.is_quote, is_name) {
        let is_weak = quotation.by == FoundBy::Words;
        if is_apart(quotation.range, &over) && (!is_weak || is_apart(quotation.range, &not_clear)) {
            found.quotations.push(candidate(quotation.range, quotation.outer, quotation.by));
        }
    }
    found.quotations.extend(own.over.iter().map(|range| candidate(*range, *range, FoundBy::Marks)));
    let stretches = union_of_ranges(own.marks.stretches.iter().map(|own| own.outer));
    for range in unclear.into_iter().filter(|range| !range.is_empty() && is_apart(*range, &stretches)) {
        let own = candidate(range, range, FoundBy::Marks);
        found.quotations.push(Candidate { is_unclear: true, ..own });
    }
}

/// Quotations that begin in one paragraph and end in another: each paragraph may open anew, only the last one closes.
fn join_over_paragraphs(read: &mut [Read<'_>]) {
    let opens =
        |own: &Read<'_>| own.marks.strays.last().copied().filter(|stray| stray.opens && own.marks.strays.len() == 1);
    let closes =
        |own: &Read<'_>| own.marks.strays.first().copied().filter(|stray| !stray.opens && own.marks.strays.len() == 1);
    let begins_open = |own: &Read<'_>, mark: char| own.block.text.trim_start().starts_with(mark);
    let mut at = 0;
    while at < read.len() {
        let Some(first) = opens(&read[at]) else {
            at += 1;
            continue;
        };
        let mut last = None;
        for (next, own) in read.iter().enumerate().take(at + MOST_PARAGRAPHS).skip(at + 1) {
            if let Some(stray) = closes(own) {
                last = Some((next, Some(stray.at)));
                break;
            }
            if begins_open(own, first.mark) && own.marks.strays.is_empty() {
                last = Some((next, None));
                break;
            }
            let goes_on = opens(own).is_some() && begins_open(own, first.mark);
            if !own.marks.strays.is_empty() && !goes_on {
                break;
            }
        }
        let Some((last, end)) = last else {
            at += 1;
            continue;
        };
        for (place, own) in read.iter_mut().enumerate().take(last + 1).skip(at) {
            let start = own.marks.strays.first().filter(|stray| stray.opens).map_or(0, |stray| stray.at + 1);
            let end = if place == last { end } else { Some(own.end()) };
            if let Some(end) = end.filter(|end| *end > start) {
                own.over.push(TextRange::new(start, end));
            }
            own.marks.strays.clear();
            let over = own.over.clone();
            own.marks
                .stretches
                .retain(|stretch: &MarkedStretch| !over.iter().any(|range| range.overlaps(stretch.outer)));
        }
        at = last + 1;
    }
}

/// Excerpts that bookmarks name.
fn add_bookmarks(place: usize, own: &Read<'_>, document: &FinishedDocument, first: usize, found: &mut Candidates) {
    for (id, range) in &document.excerpts {
        let Some(part) = own.block.part(*range).filter(|part| !own.slice(*part).trim().is_empty()) else { continue };
        let mut is_known = false;
        for candidate in found.quotations[first..].iter_mut().filter(|own| own.range.overlaps(part)) {
            candidate.excerpt = Some(id.to_lowercase());
            is_known = true;
        }
        if !is_known {
            found.quotations.push(Candidate {
                block: place,
                range: part,
                outer: part,
                by: FoundBy::Identity,
                words: own.slice(part).to_owned(),
                excerpt: Some(id.to_lowercase()),
                is_unclear: false,
            });
        }
    }
}

/// Numbers of excerpts in the words.
fn add_numbers(
    place: usize,
    own: &Read<'_>,
    meaning: &dyn Fn(&str) -> NamedExcerpt,
    first: usize,
    found: &mut Candidates,
) {
    let numbers: Vec<(TextRange, String)> = words(&own.block.text)
        .filter(|word| word.term.contains('-') && word.term.ends_with(|last: char| last.is_ascii_digit()))
        .map(|word| (word.range, word.term))
        .collect();
    let is_short = words(&own.block.text).nth(SHORT_PARAGRAPH).is_none();
    for (range, id) in numbers {
        match meaning(&id) {
            NamedExcerpt::Nothing => continue,
            NamedExcerpt::Unknown => {
                found.unknown.push((place, range, own.slice(range).to_owned()));
                continue;
            }
            NamedExcerpt::Known => {}
        }
        let is_free = |own: &&mut Candidate| own.excerpt.is_none();
        let here = &mut found.quotations[first..];
        let behind =
            |own: &&mut Candidate| own.range.end <= range.start && range.start.0 - own.range.end.0 <= FARTHEST_NUMBER;
        let ahead =
            |own: &&mut Candidate| range.end <= own.range.start && own.range.start.0 - range.end.0 <= FARTHEST_NUMBER;
        let is_marked = |own: &&mut Candidate| own.by != FoundBy::Words;
        let here_first = here.iter().any(|own| own.by != FoundBy::Words);
        let of_kind = |own: &&mut Candidate| !here_first || is_marked(own);
        let nearest = here.iter_mut().filter(is_free).filter(of_kind).filter(behind).max_by_key(|own| own.range.end);
        let chosen = match nearest {
            Some(nearest) => Some(nearest),
            None => found.quotations[first..]
                .iter_mut()
                .filter(is_free)
                .filter(|own| !here_first || own.by != FoundBy::Words)
                .find(ahead),
        };
        let chosen = match chosen {
            None if is_short && first > 0 => {
                found.quotations[..first].last_mut().filter(|last| last.block + 1 == place && last.excerpt.is_none())
            }
            chosen => chosen,
        };
        if let Some(candidate) = chosen {
            candidate.excerpt = Some(id);
        }
    }
}
