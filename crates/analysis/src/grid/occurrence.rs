//! What is counted: each unit with the rows and columns in which it occurs, brought together unit by unit.

use std::hash::Hash;

use rustc_hash::FxHashMap;

use super::columns::ColumnIndex;
use super::sheet::{Entry, Sheet, Span, Voice};
use super::{Column, Measure, Outside, Row};

/// Something that is counted once in each cell: a unit with the rows and columns in which it occurs.
#[derive(Clone, Copy)]
pub(super) struct Occurrence {
    pub(super) unit: u32,
    /// The sheet, and the voice in it, for measures that ask where words stand.
    pub(super) sheet: u32,
    pub(super) voice: u32,
    rows: Span,
    columns: Span,
}

/// The occurrences of all passages, with their rows and columns kept in two flat lists.
pub(super) struct Occurrences {
    pub(super) list: Vec<Occurrence>,
    columns: Vec<u32>,
    rows: Vec<u32>,
    /// What no column holds.
    pub(super) outside: Outside,
}

/// A length as the list of occurrences keeps it. More than four thousand million of them do not fit in memory.
pub(super) fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Adds the columns in which the words of a voice count.
fn add_columns<Mark: Copy>(
    index: &ColumnIndex,
    sheet: &Sheet<Mark>,
    entry: &Entry,
    voice: &Voice,
    into: &mut Vec<u32>,
) {
    index.add_by_passage(sheet.source, entry.coder, sheet.beside(entry), into);
    index.add_by_participant(voice.participant, into);
    sheet.cases(voice).iter().for_each(|case| index.add_by_case(*case, into));
}

/// Counts a place among those that are left out, once, where the passages of a place follow each other.
fn leave_out(count: &mut u32, last: &mut Option<u32>, place: u32) {
    *count += u32::from(last.replace(place) != Some(place));
}

impl Occurrences {
    pub(super) fn new<Mark: Copy + Eq + Hash>(
        rows: &[Row<Mark>],
        columns: &[Column],
        sheets: &[&Sheet<Mark>],
        measure: Measure,
    ) -> Self {
        let mut rows_of_mark: FxHashMap<Mark, Vec<u32>> = FxHashMap::default();
        for (number, row) in (0_u32..).zip(rows) {
            for mark in &row.codes {
                rows_of_mark.entry(*mark).or_default().push(number);
            }
        }
        let index = ColumnIndex::new(columns);
        let passages = sheets.iter().map(|sheet| sheet.entries.len()).sum();
        let mut all = Self {
            list: Vec::with_capacity(passages),
            columns: Vec::with_capacity(passages),
            rows: Vec::with_capacity(passages),
            outside: Outside::default(),
        };
        let mut identities: FxHashMap<i64, u32> = FxHashMap::default();
        let mut identity = |id: i64| {
            let next = short(identities.len());
            *identities.entry(id).or_insert(next)
        };
        let (mut last_uncounted, mut last_elsewhere) = (None, None);
        let mut places_before = 0;
        let mut own_rows: Vec<u32> = Vec::new();
        let mut found: Vec<u32> = Vec::new();
        for (number, sheet) in (0_u32..).zip(sheets) {
            for entry in &sheet.entries {
                own_rows.clear();
                own_rows.extend(sheet.marks(entry).iter().filter_map(|mark| rows_of_mark.get(mark)).flatten());
                if own_rows.is_empty() {
                    continue;
                }
                let place = places_before + entry.place;
                let own = all.hold_rows(&mut own_rows);
                let held = all.list.len();
                let add = |all: &mut Self, unit: u32, voice: u32, found: &mut Vec<u32>| {
                    if let Some(columns) = all.hold_columns(found) {
                        all.list.push(Occurrence { unit, sheet: number, voice, rows: own, columns });
                    }
                };
                match measure {
                    Measure::Segments | Measure::Presence | Measure::Sources => {
                        for (_, voice) in sheet.voices(entry) {
                            add_columns(&index, sheet, entry, voice, &mut found);
                        }
                        let unit = if measure == Measure::Sources { number } else { place };
                        add(&mut all, unit, 0, &mut found);
                    }
                    Measure::Participants => {
                        for (_, voice) in sheet.voices(entry) {
                            let Some(participant) = voice.participant else { continue };
                            add_columns(&index, sheet, entry, voice, &mut found);
                            add(&mut all, identity(participant.0), 0, &mut found);
                        }
                    }
                    Measure::Cases => {
                        for (_, voice) in sheet.voices(entry) {
                            for case in sheet.cases(voice) {
                                index.add_by_passage(sheet.source, entry.coder, sheet.beside(entry), &mut found);
                                index.add_by_participant(voice.participant, &mut found);
                                index.add_by_case(*case, &mut found);
                                add(&mut all, identity(case.0), 0, &mut found);
                            }
                        }
                    }
                    Measure::Words | Measure::WordShare | Measure::FirstPlace | Measure::LastPlace => {
                        let counts = |voice: &Voice| measure != Measure::WordShare || voice.participant.is_some();
                        for (place, voice) in sheet.voices(entry).filter(|(_, voice)| counts(voice)) {
                            add_columns(&index, sheet, entry, voice, &mut found);
                            add(&mut all, number, place, &mut found);
                        }
                    }
                }
                if sheet.voices(entry).next().is_none() {
                    leave_out(&mut all.outside.uncounted, &mut last_uncounted, place);
                } else if all.list.len() == held {
                    // A measure may leave out voices that columns hold.
                    for (_, voice) in sheet.voices(entry) {
                        add_columns(&index, sheet, entry, voice, &mut found);
                    }
                    if found.is_empty() {
                        leave_out(&mut all.outside.elsewhere, &mut last_elsewhere, place);
                    }
                    found.clear();
                }
            }
            places_before += sheet.places;
        }
        all.group_by_unit();
        all
    }

    /// Keeps the rows of a passage, each once.
    fn hold_rows(&mut self, rows: &mut Vec<u32>) -> Span {
        let held = self.rows.len();
        rows.sort_unstable();
        rows.dedup();
        self.rows.extend(rows.iter());
        Span::since(held, &self.rows)
    }

    /// Keeps columns, each once, and empties the list that they come in; none if there are none.
    fn hold_columns(&mut self, columns: &mut Vec<u32>) -> Option<Span> {
        if columns.is_empty() {
            return None;
        }
        let held = self.columns.len();
        columns.sort_unstable();
        columns.dedup();
        self.columns.append(columns);
        Some(Span::since(held, &self.columns))
    }

    /// Brings the occurrences of each unit together; in linear time, since units are numbered from 0.
    fn group_by_unit(&mut self) {
        if self.list.is_sorted_by_key(|occurrence| occurrence.unit) {
            return;
        }
        let units = self.list.iter().map(|occurrence| occurrence.unit as usize + 1).max().unwrap_or_default();
        let mut starts = vec![0_u32; units + 1];
        for occurrence in &self.list {
            starts[occurrence.unit as usize + 1] += 1;
        }
        for unit in 1..starts.len() {
            starts[unit] += starts[unit - 1];
        }
        let mut order = vec![0_u32; self.list.len()];
        for (number, occurrence) in (0_u32..).zip(&self.list) {
            let place = &mut starts[occurrence.unit as usize];
            order[*place as usize] = number;
            *place += 1;
        }
        self.list = order.iter().map(|number| self.list[*number as usize]).collect();
    }

    pub(super) fn rows_of(&self, occurrence: &Occurrence) -> &[u32] {
        occurrence.rows.of(&self.rows)
    }

    pub(super) fn columns_of(&self, occurrence: &Occurrence) -> &[u32] {
        occurrence.columns.of(&self.columns)
    }
}
