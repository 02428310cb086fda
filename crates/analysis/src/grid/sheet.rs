//! The passages of a source as counts read them: in flat lists, by place.

use sitat_model::{CaseId, CodeId, CoderId, ParticipantId, SegmentId, SourceId, TextOffset, TextRange};

use super::Passage;
use super::occurrence::short;

/// Where something begins and ends in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span(u32, u32);

impl Span {
    /// What stands in a list since it had so many entries.
    pub(super) fn since<T>(length: usize, list: &[T]) -> Self {
        Self(short(length), short(list.len()))
    }

    pub(super) fn of<T>(self, list: &[T]) -> &[T] {
        list.get(self.0 as usize..self.1 as usize).unwrap_or_default()
    }
}

/// A passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    segment: SegmentId,
    /// The number of its place: passages on the same stretches have the same one.
    pub(super) place: u32,
    pub(super) coder: Option<CoderId>,
    marks: Span,
    beside: Span,
    voices: Span,
}

/// The words of one participant, or of nobody, in a passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    pub(super) participant: Option<ParticipantId>,
    /// Where its first word begins and its last one ends.
    pub(super) extent: TextRange,
    cases: Span,
}

/// Words of a voice that stand together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) range: TextRange,
    /// The voice, by its number in the sheet.
    pub(super) voice: u32,
}

/// The passages of one source, side by side in memory and by place: two hundred thousand passages are read in a few
/// milliseconds so, where going from one [`Passage`] to its ranges, its shares and their cases takes a hundred. Holds
/// until something of the source changes.
#[derive(Clone, Debug)]
pub struct Sheet<Mark = CodeId> {
    pub(super) source: SourceId,
    /// How many different places there are.
    pub(super) places: u32,
    /// The passages, by place.
    pub(super) entries: Vec<Entry>,
    /// All stretches of all voices, by where they begin.
    pub(super) stretches: Vec<Stretch>,
    voices: Vec<Voice>,
    marks: Vec<Mark>,
    beside: Vec<CodeId>,
    cases: Vec<CaseId>,
}

impl<Mark: Copy> Sheet<Mark> {
    /// Lays out the passages of a source.
    pub fn new<'passages>(source: SourceId, passages: impl IntoIterator<Item = &'passages Passage<Mark>>) -> Self
    where
        Mark: 'passages,
    {
        let mut passages: Vec<&Passage<Mark>> = passages.into_iter().collect();
        passages.sort_by(|left, right| left.ranges.cmp(&right.ranges));
        let mut sheet = Self {
            source,
            places: 0,
            entries: Vec::with_capacity(passages.len()),
            stretches: Vec::with_capacity(passages.len()),
            voices: Vec::with_capacity(passages.len()),
            marks: Vec::with_capacity(passages.len()),
            beside: Vec::new(),
            cases: Vec::with_capacity(passages.len()),
        };
        let mut before: Option<&[TextRange]> = None;
        for passage in passages {
            if before.is_none_or(|ranges| ranges != passage.ranges) {
                sheet.places += 1;
            }
            before = Some(&passage.ranges);
            sheet.add(passage);
        }
        sheet.stretches.sort_unstable_by_key(|stretch| (stretch.range.start, stretch.voice));
        sheet
    }

    /// Lays out passages of any sources, one sheet a source.
    pub fn all<'passages>(passages: impl IntoIterator<Item = &'passages Passage<Mark>>) -> Vec<Self>
    where
        Mark: 'passages,
    {
        let mut passages: Vec<&Passage<Mark>> = passages.into_iter().collect();
        passages.sort_by_key(|passage| passage.source);
        let of_source = |own: &[&Passage<Mark>]| own.first().map(|first| Self::new(first.source, own.iter().copied()));
        passages.chunk_by(|one, next| one.source == next.source).filter_map(of_source).collect()
    }

    /// The same passages with something else marked on them; those on which nothing is are left out.
    pub fn marked<'marks, Other>(&self, marks_of: impl Fn(SegmentId) -> Option<&'marks [Other]>) -> Sheet<Other>
    where
        Other: Copy + 'marks,
    {
        let mut marks: Vec<Other> = Vec::new();
        let with_marks = self.entries.iter().filter_map(|entry| {
            let own = marks_of(entry.segment)?;
            let before = marks.len();
            marks.extend(own);
            Some(Entry { marks: Span::since(before, &marks), ..*entry })
        });
        let entries = with_marks.collect();
        Sheet {
            source: self.source,
            places: self.places,
            entries,
            stretches: self.stretches.clone(),
            voices: self.voices.clone(),
            marks,
            beside: self.beside.clone(),
            cases: self.cases.clone(),
        }
    }

    fn add(&mut self, passage: &Passage<Mark>) {
        let (marks, beside, voices) = (self.marks.len(), self.beside.len(), self.voices.len());
        self.marks.extend(&passage.codes);
        self.beside.extend(&passage.beside);
        for share in &passage.shares {
            let (cases, voice) = (self.cases.len(), short(self.voices.len()));
            self.cases.extend(&share.cases);
            self.stretches.extend(share.ranges.iter().map(|range| Stretch { range: *range, voice }));
            let start = share.ranges.first().map_or(TextOffset(0), |range| range.start);
            let end = share.ranges.last().map_or(start, |range| range.end);
            let extent = TextRange { start, end };
            self.voices.push(Voice { participant: share.participant, extent, cases: Span::since(cases, &self.cases) });
        }
        self.entries.push(Entry {
            segment: passage.segment,
            place: self.places - 1,
            coder: passage.coder,
            marks: Span::since(marks, &self.marks),
            beside: Span::since(beside, &self.beside),
            voices: Span::since(voices, &self.voices),
        });
    }

    /// What is marked on a passage.
    pub(super) fn marks(&self, entry: &Entry) -> &[Mark] {
        entry.marks.of(&self.marks)
    }

    /// The codes of columns to whose passages it stands as they ask.
    pub(super) fn beside(&self, entry: &Entry) -> &[CodeId] {
        entry.beside.of(&self.beside)
    }

    /// Those whose words it holds, each with its number in the sheet.
    pub(super) fn voices(&self, entry: &Entry) -> impl Iterator<Item = (u32, &Voice)> {
        (entry.voices.0..).zip(entry.voices.of(&self.voices))
    }

    /// A voice by its number.
    pub(super) fn voice(&self, number: u32) -> Option<&Voice> {
        self.voices.get(number as usize)
    }

    pub(super) fn voice_count(&self) -> usize {
        self.voices.len()
    }

    /// The cases to which the words of a voice belong.
    pub(super) fn cases(&self, voice: &Voice) -> &[CaseId] {
        voice.cases.of(&self.cases)
    }
}
