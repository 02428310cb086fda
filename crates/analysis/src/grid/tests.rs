//! Numbers in a small grid.

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
        coder: None,
        beside: Vec::new(),
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
        passage(3, 1, range(5, 20), &[2], vec![share(2, &[1], &[range(5, 12)]), share(3, &[2, 3], &[range(12, 20)])]),
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

/// Every code point is a word; the texts have a hundred, but for the second one, which has eight.
struct Plain {
    starts: Vec<u32>,
}

fn texts() -> Plain {
    Plain { starts: (0..100).collect() }
}

impl Texts for Plain {
    fn word_starts(&self, _: SourceId) -> &[u32] {
        &self.starts
    }

    fn length(&self, source: SourceId) -> u32 {
        if source == SourceId(2) { 8 } else { 100 }
    }
}

fn of(rows: &[Row], columns: &[Column], passages: &[Passage], measure: Measure) -> (Grid, Outside) {
    let sheets = Sheet::all(passages);
    grid(rows, columns, &sheets.iter().collect::<Vec<_>>(), measure, &texts())
}

fn counted(columns: &[Column], measure: Measure) -> Grid {
    of(&rows(), columns, &passages(), measure).0
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
    let (grid, _) = of(&rows(), &cases(&[&[1], &[2]]), &same, Measure::Segments);
    assert_eq!(grid, expected(&[&[1, 1], &[1, 0], &[0, 1]], &[1, 1, 1], &[1, 1], 1));
}

#[test]
fn nothing_gives_an_empty_grid() {
    for measure in Measure::ALL {
        assert_eq!(of(&[], &[], &passages(), measure), (Grid::default(), Outside::default()));
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
        cell(&rows()[0], None, &columns, &refs(&passages)).iter().map(|place| passages[*place].segment.0).collect();
    assert_eq!(ids, [1, 3, 4]);
}

#[test]
fn marks_are_counted_in_rows_and_once_a_column_in_the_lowest_ones() {
    let mut grid = counted(&cases(&[&[1], &[2], &[3]]), Measure::Presence);
    assert_eq!(grid.cells, [[1, 1, 1], [1, 1, 1], [1, 0, 0]]);
    grid.add_marks(&[false, true, true]);
    assert_eq!((grid.row_totals, grid.column_totals, grid.total), (vec![3, 3, 1], vec![2, 1, 1], 4));
}

#[test]
fn places_are_hundredths_of_the_text_from_the_first_one() {
    let places = |measure| counted(&cases(&[&[1], &[2], &[3]]), measure);
    assert_eq!(
        places(Measure::FirstPlace),
        expected(&[&[1, 13, 13], &[1, 13, 13], &[1, 0, 0]], &[1, 1, 1], &[1, 13, 13], 1)
    );
    assert_eq!(places(Measure::LastPlace).cells, [[12, 100, 20], [12, 100, 20], [10, 0, 0]]);
}

#[test]
fn what_coders_do_is_told_apart_and_counts_once_in_all() {
    let mut passages = passages();
    for (passage, coder) in passages.iter_mut().zip([1, 2, 1, 2, 1, 1]) {
        passage.coder = Some(CoderId(coder));
    }
    let columns: Vec<Column> = [1, 2, 3].map(|id| Column { scope: ColumnScope::Coder(CoderId(id)) }).into();
    let (grid, _) = of(&rows(), &columns, &passages, Measure::Segments);
    assert_eq!(grid, expected(&[&[2, 2, 0], &[2, 1, 0], &[0, 1, 0]], &[3, 3, 1], &[2, 2, 0], 3));
}

#[test]
fn what_is_left_out_is_told() {
    for measure in Measure::ALL {
        let outside = |columns: &[Column]| of(&rows(), columns, &passages(), measure).1;
        assert_eq!(outside(&cases(&[&[1]])), Outside { uncounted: 1, elsewhere: 1 });
        assert_eq!(outside(&cases(&[&[1], &[2]])), Outside { uncounted: 1, elsewhere: 0 });
    }
}
