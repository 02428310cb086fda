//! The grid: codes against cases, participants or sources, counted in distinct units.
//!
//! Knows identities and places only; names, order of rows and filters are the caller's.

mod occurrence;

use sitat_model::{CaseId, CodeId, ParticipantId, SegmentId, SourceId, TextRange, union_of_ranges};

use crate::Share;
use occurrence::{ColumnIndex, Occurrences, short};

/// A segment with all its codes, and whose words it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The segment.
    pub segment: SegmentId,
    /// The source it stands in.
    pub source: SourceId,
    /// Its stretches, sorted.
    pub ranges: Vec<TextRange>,
    /// The codes on it.
    pub codes: Vec<CodeId>,
    /// Whose words it holds; a passage without shares counts nowhere.
    pub shares: Vec<Share>,
}

/// What a cell counts. All are counts of distinct units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Passages; two coders on exactly the same words count once.
    #[default]
    Segments,
    /// Participants who say something there.
    Participants,
    /// Cases in which something is said.
    Cases,
    /// Words of participants and documents; words coded twice count once.
    Words,
}

impl Measure {
    /// All measures, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Segments, Self::Participants, Self::Cases, Self::Words];

    /// The name of the measure in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Segments => "segments",
            Self::Participants => "participants",
            Self::Cases => "cases",
            Self::Words => "words",
        }
    }

    /// Finds the measure of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.name() == name)
    }
}

/// A row: a code, and all below it if they are to be counted with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The codes that count in this row.
    pub codes: Vec<CodeId>,
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

/// Counts passages by rows and columns.
///
/// A passage counts in a column if one of its shares does, so a passage of two cases counts in both and once in the
/// totals. Participants and cases are counted where their own words are. `words` counts the words in ranges of a
/// source, which are sorted and disjoint; it is called only for [`Measure::Words`].
pub fn grid(
    rows: &[Row],
    columns: &[Column],
    passages: &[&Passage],
    measure: Measure,
    words: &dyn Fn(SourceId, &[TextRange]) -> u32,
) -> Grid {
    let occurrences = Occurrences::new(rows, columns, passages, measure);
    let mut counts = Counts::new(rows.len(), columns.len());
    if measure == Measure::Words {
        count_words(&occurrences, passages, &mut counts, words);
    } else {
        count_units(&occurrences, &mut counts);
    }
    counts.into_grid()
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

/// Counts words: source by source, each cell's stretches are joined before their words are counted.
fn count_words(
    occurrences: &Occurrences,
    passages: &[&Passage],
    counts: &mut Counts,
    words: &dyn Fn(SourceId, &[TextRange]) -> u32,
) {
    let mut stretches: Vec<Vec<TextRange>> = vec![Vec::new(); counts.counts.len()];
    let mut touched: Vec<usize> = Vec::new();
    for of_source in occurrences.list.chunk_by(|left, right| left.unit == right.unit) {
        let Some(source) = of_source.first().map(|first| passages[first.passage as usize].source) else { continue };
        for occurrence in of_source {
            let share = &passages[occurrence.passage as usize].shares[occurrence.share as usize];
            counts.each(occurrences.rows_of(occurrence), occurrences.columns_of(occurrence), |cell| {
                if stretches[cell].is_empty() {
                    touched.push(cell);
                }
                stretches[cell].extend(&share.ranges);
            });
        }
        // A row's total comes after its cells. If one of them holds as many stretches, they are the same ones.
        touched.sort_unstable();
        let mut fullest = (0, 0, 0);
        for cell in touched.drain(..) {
            let (row, held) = (cell / counts.width, stretches[cell].len());
            let is_total = cell % counts.width == counts.width - 1;
            let counted = if is_total && (row, held) == (fullest.0, fullest.1) {
                stretches[cell].clear();
                fullest.2
            } else {
                words(source, &union_of_ranges(stretches[cell].drain(..)))
            };
            if row != fullest.0 || held > fullest.1 {
                fullest = (row, held, counted);
            }
            counts.counts[cell] = counts.counts[cell].saturating_add(counted);
        }
    }
}

/// The quotes behind a number, in the order of sources and places: one segment for each distinct place.
///
/// Without a column they are those behind the row's total over the shown columns. Of several segments on the same
/// words the first made is given.
pub fn cell(row: &Row, column: Option<&Column>, columns: &[Column], passages: &[&Passage]) -> Vec<SegmentId> {
    let index = match column {
        Some(column) => ColumnIndex::new([column]),
        None => ColumnIndex::new(columns),
    };
    let mut found: Vec<(SourceId, &[TextRange], SegmentId)> = Vec::new();
    let mut columns = Vec::new();
    for passage in passages {
        if !passage.codes.iter().any(|code| row.codes.contains(code)) {
            continue;
        }
        columns.clear();
        for share in &passage.shares {
            index.of_share(passage.source, share, &mut columns);
        }
        if !columns.is_empty() {
            found.push((passage.source, &passage.ranges, passage.segment));
        }
    }
    found.sort_unstable();
    found.dedup_by(|next, first| next.0 == first.0 && next.1 == first.1);
    found.into_iter().map(|(_, _, segment)| segment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(start: u32, end: u32) -> TextRange {
        TextRange::new(start, end)
    }

    fn share(participant: i64, cases: &[i64], ranges: &[TextRange]) -> Share {
        Share {
            participant: (participant > 0).then_some(ParticipantId(participant)),
            cases: cases.iter().copied().map(CaseId).collect(),
            ranges: ranges.to_vec(),
        }
    }

    fn passage(segment: i64, source: i64, at: TextRange, codes: &[i64], shares: Vec<Share>) -> Passage {
        Passage {
            segment: SegmentId(segment),
            source: SourceId(source),
            ranges: vec![at],
            codes: codes.iter().copied().map(CodeId).collect(),
            shares,
        }
    }

    /// Codes: 1 over 2 and 3. Participants 1 and 2 of case 1, participant 3 of cases 2 and 3.
    fn refs(passages: &[Passage]) -> Vec<&Passage> {
        passages.iter().collect()
    }

    fn passages() -> Vec<Passage> {
        vec![
            passage(1, 1, range(0, 10), &[2], vec![share(1, &[1], &[range(0, 10)])]),
            // The same words by another coder, with another code of the same family.
            passage(2, 1, range(0, 10), &[3], vec![share(1, &[1], &[range(0, 10)])]),
            // Two voices in one passage.
            passage(
                3,
                1,
                range(5, 20),
                &[2],
                vec![share(2, &[1], &[range(5, 12)]), share(3, &[2, 3], &[range(12, 20)])],
            ),
            // Nobody's words: a document.
            passage(4, 2, range(0, 8), &[2], vec![share(0, &[2], &[range(0, 8)])]),
            // The interviewer's words.
            passage(5, 1, range(30, 40), &[2, 3], vec![]),
            // A code that no row shows.
            passage(6, 1, range(50, 60), &[9], vec![share(1, &[1], &[range(50, 60)])]),
        ]
    }

    fn rows() -> Vec<Row> {
        [&[1, 2, 3][..], &[2], &[3]].map(|codes| Row { codes: codes.iter().copied().map(CodeId).collect() }).into()
    }

    fn cases(groups: &[&[i64]]) -> Vec<Column> {
        let group = |cases: &&[i64]| Column { scope: ColumnScope::Case(cases.iter().copied().map(CaseId).collect()) };
        groups.iter().map(group).collect()
    }

    fn length(_: SourceId, ranges: &[TextRange]) -> u32 {
        assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start), "{ranges:?} are not disjoint");
        ranges.iter().map(|range| range.len()).sum()
    }

    fn counted(columns: &[Column], measure: Measure) -> Grid {
        grid(&rows(), columns, &refs(&passages()), measure, &length)
    }

    fn expected(cells: &[&[u32]], row_totals: &[u32], column_totals: &[u32], total: u32) -> Grid {
        Grid {
            cells: cells.iter().map(|row| row.to_vec()).collect(),
            row_totals: row_totals.to_vec(),
            column_totals: column_totals.to_vec(),
            total,
        }
    }

    #[test]
    fn a_passage_counts_once_in_each_of_its_cases_and_once_in_the_totals() {
        assert_eq!(
            counted(&cases(&[&[1], &[2], &[3]]), Measure::Segments),
            expected(&[&[2, 2, 1], &[2, 2, 1], &[1, 0, 0]], &[3, 3, 1], &[2, 2, 1], 3)
        );
    }

    #[test]
    fn participants_count_where_their_own_words_are() {
        assert_eq!(
            counted(&cases(&[&[1], &[2], &[3]]), Measure::Participants),
            expected(&[&[2, 1, 1], &[2, 1, 1], &[1, 0, 0]], &[3, 3, 1], &[2, 1, 1], 3)
        );
    }

    #[test]
    fn cases_are_one_or_none_in_their_own_column_and_several_in_a_group() {
        assert_eq!(
            counted(&cases(&[&[1], &[2, 3]]), Measure::Cases),
            expected(&[&[1, 2], &[1, 2], &[1, 0]], &[3, 3, 1], &[1, 2], 3)
        );
    }

    #[test]
    fn words_coded_twice_count_once() {
        assert_eq!(
            counted(&cases(&[&[1], &[2], &[3]]), Measure::Words),
            expected(&[&[12, 16, 8], &[12, 16, 8], &[10, 0, 0]], &[28, 28, 10], &[12, 16, 8], 28)
        );
    }

    #[test]
    fn columns_may_be_participants_or_sources() {
        let participants: Vec<Column> =
            [1, 3].map(|id| Column { scope: ColumnScope::Participant(ParticipantId(id)) }).into();
        assert_eq!(counted(&participants, Measure::Segments).cells, [[1, 1], [1, 1], [1, 0]]);
        assert_eq!(counted(&participants, Measure::Cases).cells, [[1, 2], [1, 2], [1, 0]]);
        let sources: Vec<Column> = [1, 2].map(|id| Column { scope: ColumnScope::Source(SourceId(id)) }).into();
        assert_eq!(counted(&sources, Measure::Segments).cells, [[2, 1], [2, 1], [1, 0]]);
        assert_eq!(counted(&sources, Measure::Participants).cells, [[3, 0], [3, 0], [1, 0]]);
    }

    #[test]
    fn totals_hold_only_what_is_shown() {
        let grid = counted(&cases(&[&[3]]), Measure::Segments);
        assert_eq!((grid.row_totals, grid.total), (vec![1, 1, 0], 1));
    }

    #[test]
    fn two_coders_with_different_cases_for_the_same_words_do_not_mix() {
        let same = [
            passage(1, 1, range(0, 10), &[2], vec![share(1, &[1], &[range(0, 10)])]),
            passage(2, 1, range(0, 10), &[3], vec![share(1, &[2], &[range(0, 10)])]),
        ];
        let grid = grid(&rows(), &cases(&[&[1], &[2]]), &refs(&same), Measure::Segments, &length);
        assert_eq!(grid, expected(&[&[1, 1], &[1, 0], &[0, 1]], &[1, 1, 1], &[1, 1], 1));
    }

    #[test]
    fn nothing_gives_an_empty_grid() {
        for measure in Measure::ALL {
            assert_eq!(grid(&[], &[], &refs(&passages()), measure, &length), Grid::default());
            assert_eq!(counted(&[], measure), expected(&[&[], &[], &[]], &[0, 0, 0], &[], 0));
            assert_eq!(Measure::from_name(measure.name()), Some(measure));
        }
    }

    #[test]
    fn a_cell_lists_as_many_quotes_as_it_counts() {
        let columns = cases(&[&[1], &[2], &[3]]);
        let passages = passages();
        let grid = counted(&columns, Measure::Segments);
        for (row, own) in rows().iter().enumerate() {
            for (column, scope) in columns.iter().enumerate() {
                let quotes = cell(own, Some(scope), &columns, &refs(&passages));
                assert_eq!(short(quotes.len()), grid.cells[row][column]);
            }
            assert_eq!(short(cell(own, None, &columns, &refs(&passages)).len()), grid.row_totals[row]);
        }
        let ids: Vec<i64> =
            cell(&rows()[0], None, &columns, &refs(&passages)).iter().map(|segment| segment.0).collect();
        assert_eq!(ids, [1, 3, 4]);
    }
}
