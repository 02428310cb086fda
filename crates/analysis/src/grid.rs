//! The grid: codes against cases, participants or sources, counted in distinct units.
//!
//! Knows identities and places only; names, order of rows and filters are the caller's. What is marked on a passage is
//! a code, or whatever else the rows are made of.

mod columns;
mod measure;
mod occurrence;
#[cfg(test)]
mod oracle;
mod sheet;
#[cfg(test)]
mod tests;

use std::hash::Hash;

use rustc_hash::FxHashSet;
use sitat_model::{CaseId, CodeId, CoderId, ParticipantId, SegmentId, SourceId, TextOffset, TextRange};

use crate::Share;
use columns::ColumnIndex;
pub use measure::Measure;
use occurrence::{Occurrence, Occurrences, short};
pub use sheet::Sheet;

/// A segment with all its codes, and whose words it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage<Mark = CodeId> {
    /// The segment.
    pub segment: SegmentId,
    /// The source it stands in.
    pub source: SourceId,
    /// Its stretches, sorted.
    pub ranges: Vec<TextRange>,
    /// The codes on it, or what else is marked there.
    pub codes: Vec<Mark>,
    /// Who put them there, where that is told apart.
    pub coder: Option<CoderId>,
    /// The codes of columns to whose passages it stands as the columns ask, where they are codes.
    pub beside: Vec<CodeId>,
    /// Whose words it holds; a passage without shares counts nowhere.
    pub shares: Vec<Share>,
}

/// What a count needs to know of texts.
pub trait Texts {
    /// Where the words of a source begin, in code points from its beginning, ascending.
    fn word_starts(&self, source: SourceId) -> &[u32];

    /// The code points of a source.
    fn length(&self, source: SourceId) -> u32;
}

/// A row: a code, and all below it if they are to be counted with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<Mark = CodeId> {
    /// The codes that count in this row.
    pub codes: Vec<Mark>,
}

/// Whose words count in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnScope {
    /// Those of one case, or of a group of cases.
    Case(Vec<CaseId>),
    /// Those of one participant.
    Participant(ParticipantId),
    /// Those of one source.
    Source(SourceId),
    /// All, where one coder has put the codes.
    Coder(CoderId),
    /// All, where the passage stands to one with a code as asked.
    Code(CodeId),
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Whose words count in it.
    pub scope: ColumnScope,
}

/// The counts. Totals are of distinct units over what is shown, never sums.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Counts by row, then column.
    pub cells: Vec<Vec<u32>>,
    /// One for each row, over the shown columns.
    pub row_totals: Vec<u32>,
    /// One for each column, over the shown rows.
    pub column_totals: Vec<u32>,
    /// Over all that is shown.
    pub total: u32,
}

/// Distinct passages of the rows that no column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    /// Those without words that count, such as an interviewer's.
    pub uncounted: u32,
    /// Those whose words belong to none of the columns.
    pub elsewhere: u32,
}

/// Counts, with the totals as one more row and one more column.
struct Counts {
    width: usize,
    last_row: u32,
    counts: Vec<u32>,
}

impl Counts {
    fn new(rows: usize, columns: usize) -> Self {
        Self { width: columns + 1, last_row: short(rows), counts: vec![0; (rows + 1) * (columns + 1)] }
    }

    /// Calls with each cell of the rows and columns, and with the totals they count in.
    fn each(&self, rows: &[u32], columns: &[u32], mut visit: impl FnMut(usize)) {
        for row in rows.iter().chain([&self.last_row]) {
            let start = *row as usize * self.width;
            for column in columns {
                visit(start + *column as usize);
            }
            visit(start + self.width - 1);
        }
    }

    fn into_grid(self) -> Grid {
        let mut lines: Vec<Vec<u32>> = self.counts.chunks(self.width).map(<[u32]>::to_vec).collect();
        let mut column_totals = lines.pop().unwrap_or_default();
        let total = column_totals.pop().unwrap_or_default();
        let row_totals = lines.iter_mut().map(|line| line.pop().unwrap_or_default()).collect();
        Grid { cells: lines, row_totals, column_totals, total }
    }
}

/// Counts passages by rows and columns; each sheet is of another source.
///
/// A passage counts in a column if one of its shares does, so a passage of two cases counts in both and once in the
/// totals. Participants and cases are counted where their own words are. `texts` is asked only by measures that need
/// it. Presence has 0 and 1 in its totals too; see [`Grid::add_marks`]. Also tells what no column holds.
pub fn grid<Mark: Copy + Eq + Hash>(
    rows: &[Row<Mark>],
    columns: &[Column],
    sheets: &[&Sheet<Mark>],
    measure: Measure,
    texts: &dyn Texts,
) -> (Grid, Outside) {
    let occurrences = Occurrences::new(rows, columns, sheets, measure);
    let mut counts = Counts::new(rows.len(), columns.len());
    match measure {
        Measure::Words | Measure::WordShare => count_words(&occurrences, sheets, &mut counts, texts),
        Measure::FirstPlace => {
            let place_of = |extent: TextRange, length| hundredth(extent.start.0.saturating_add(1), length);
            let is_further = |known, place| known == 0 || place < known;
            find_places(&occurrences, sheets, &mut counts, place_of, is_further, texts);
        }
        Measure::LastPlace => {
            let place_of = |extent: TextRange, length| hundredth(extent.end.0, length);
            let is_further = |known, place| place > known;
            find_places(&occurrences, sheets, &mut counts, place_of, is_further, texts);
        }
        Measure::Presence => {
            count_units(&occurrences, &mut counts);
            counts.counts.iter_mut().for_each(|count| *count = (*count).min(1));
        }
        Measure::Segments | Measure::Participants | Measure::Cases | Measure::Sources => {
            count_units(&occurrences, &mut counts);
        }
    }
    (counts.into_grid(), occurrences.outside)
}

impl Grid {
    /// Lets the totals of presence tell how many cells hold something: in a row all of them, in a column those of the
    /// rows without others below them, for which `is_lowest` says yes.
    pub fn add_marks(&mut self, is_lowest: &[bool]) {
        let marks = |cells: &[u32]| short(cells.iter().filter(|count| **count > 0).count());
        self.row_totals = self.cells.iter().map(|cells| marks(cells)).collect();
        let lowest = || self.cells.iter().zip(is_lowest).filter(|(_, is_lowest)| **is_lowest).map(|(cells, _)| cells);
        self.column_totals = (0..self.column_totals.len())
            .map(|column| short(lowest().filter(|cells| cells.get(column).is_some_and(|count| *count > 0)).count()))
            .collect();
        self.total = self.column_totals.iter().sum();
    }
}

/// Counts each unit once in each cell: a cell remembers the last unit that it has counted.
fn count_units(occurrences: &Occurrences, counts: &mut Counts) {
    let mut last_counted = vec![u32::MAX; counts.counts.len()];
    let mut numbers = std::mem::take(&mut counts.counts);
    for occurrence in &occurrences.list {
        counts.each(occurrences.rows_of(occurrence), occurrences.columns_of(occurrence), |cell| {
            if last_counted[cell] != occurrence.unit {
                last_counted[cell] = occurrence.unit;
                numbers[cell] += 1;
            }
        });
    }
    counts.counts = numbers;
}

/// A place among all code points of a text, from 1 for the first hundredth to 100 for the last one.
fn hundredth(place: u32, length: u32) -> u32 {
    let place = (u64::from(place) * 100).div_ceil(u64::from(length.max(1)));
    u32::try_from(place.clamp(1, 100)).unwrap_or(100)
}

/// Finds the outermost place of each cell. `is_further`: a place goes before what is known, which is 0 at first.
fn find_places<Mark: Copy>(
    occurrences: &Occurrences,
    sheets: &[&Sheet<Mark>],
    counts: &mut Counts,
    place_of: impl Fn(TextRange, u32) -> u32,
    is_further: impl Fn(u32, u32) -> bool,
    texts: &dyn Texts,
) {
    let mut numbers = std::mem::take(&mut counts.counts);
    for of_source in occurrences.list.chunk_by(|left, right| left.sheet == right.sheet) {
        let Some(sheet) = of_source.first().and_then(|first| sheets.get(first.sheet as usize)) else { continue };
        let length = texts.length(sheet.source);
        for occurrence in of_source {
            let Some(voice) = sheet.voice(occurrence.voice) else { continue };
            let place = place_of(voice.extent, length);
            counts.each(occurrences.rows_of(occurrence), occurrences.columns_of(occurrence), |cell| {
                if is_further(numbers[cell], place) {
                    numbers[cell] = place;
                }
            });
        }
    }
    counts.counts = numbers;
}

/// Counts words, source by source. Stretches come by where they begin, so a cell has to remember only how far it has
/// counted in which source for words that are coded twice to count once.
fn count_words<Mark: Copy>(occurrences: &Occurrences, sheets: &[&Sheet<Mark>], counts: &mut Counts, texts: &dyn Texts) {
    let mut numbers = std::mem::take(&mut counts.counts);
    let mut counted_to: Vec<(u32, u32)> = vec![(u32::MAX, 0); numbers.len()];
    let mut of_voice: Vec<Option<&Occurrence>> = Vec::new();
    for of_source in occurrences.list.chunk_by(|left, right| left.sheet == right.sheet) {
        let Some(number) = of_source.first().map(|first| first.sheet) else { continue };
        let Some(sheet) = sheets.get(number as usize) else { continue };
        let starts = texts.word_starts(sheet.source);
        let words_before = |place: TextOffset| short(starts.partition_point(|start| *start < place.0));
        of_voice.clear();
        of_voice.resize(sheet.voice_count(), None);
        for occurrence in of_source {
            of_voice[occurrence.voice as usize] = Some(occurrence);
        }
        for stretch in &sheet.stretches {
            let Some(occurrence) = of_voice[stretch.voice as usize] else { continue };
            let (first, end) = (words_before(stretch.range.start), words_before(stretch.range.end));
            counts.each(occurrences.rows_of(occurrence), occurrences.columns_of(occurrence), |cell| {
                let (source, so_far) = counted_to[cell];
                let from = if source == number { first.max(so_far) } else { first };
                if from < end {
                    numbers[cell] = numbers[cell].saturating_add(end - from);
                    counted_to[cell] = (number, end);
                }
            });
        }
    }
    counts.counts = numbers;
}

/// The passages behind a number, in the order of sources and places: one for each distinct place, told by its place
/// in the list.
///
/// Without a column they are those behind the row's total over the shown columns. Of several segments on the same
/// words the first made is given.
pub fn cell<Mark: Copy + Eq + Hash>(
    row: &Row<Mark>,
    column: Option<&Column>,
    columns: &[Column],
    passages: &[&Passage<Mark>],
) -> Vec<usize> {
    let index = match column {
        Some(column) => ColumnIndex::new([column]),
        None => ColumnIndex::new(columns),
    };
    let marks: FxHashSet<Mark> = row.codes.iter().copied().collect();
    let mut found: Vec<(SourceId, &[TextRange], SegmentId, usize)> = Vec::new();
    for (place, passage) in passages.iter().enumerate() {
        if passage.codes.iter().any(|code| marks.contains(code)) && index.hold(passage) {
            found.push((passage.source, &passage.ranges, passage.segment, place));
        }
    }
    found.sort_unstable();
    found.dedup_by(|next, first| next.0 == first.0 && next.1 == first.1);
    found.into_iter().map(|(_, _, _, place)| place).collect()
}
