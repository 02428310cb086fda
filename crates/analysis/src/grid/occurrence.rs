//! What is counted: each unit with the rows and columns in which it occurs, brought together unit by unit.

use std::hash::Hash;

use rustc_hash::{FxHashMap, FxHashSet};
use sitat_model::{CaseId, CodeId, CoderId, ParticipantId, SourceId, TextRange};

use super::{Column, ColumnScope, Measure, Outside, Passage, Row};
use crate::Share;

/// Which columns a case, a participant, a source, a coder or a code belongs to.
#[derive(Default)]
pub(super) struct ColumnIndex {
    cases: FxHashMap<CaseId, Vec<u32>>,
    participants: FxHashMap<ParticipantId, Vec<u32>>,
    sources: FxHashMap<SourceId, Vec<u32>>,
    coders: FxHashMap<CoderId, Vec<u32>>,
    codes: FxHashMap<CodeId, Vec<u32>>,
}

impl ColumnIndex {
    pub(super) fn new<'columns>(columns: impl IntoIterator<Item = &'columns Column>) -> Self {
        let mut index = Self::default();
        for (number, column) in (0_u32..).zip(columns) {
            match &column.scope {
                ColumnScope::Case(cases) => {
                    for case in cases {
                        index.cases.entry(*case).or_default().push(number);
                    }
                }
                ColumnScope::Participant(participant) => {
                    index.participants.entry(*participant).or_default().push(number);
                }
                ColumnScope::Source(source) => index.sources.entry(*source).or_default().push(number),
                ColumnScope::Coder(coder) => index.coders.entry(*coder).or_default().push(number),
                ColumnScope::Code(code) => index.codes.entry(*code).or_default().push(number),
            }
        }
        index
    }

    /// Adds the columns in which a share counts because of its source, coder, codes beside it, or participant.
    fn add_by_voice<Mark>(&self, passage: &Passage<Mark>, share: &Share, into: &mut Vec<u32>) {
        if let Some(columns) = self.sources.get(&passage.source) {
            into.extend(columns);
        }
        if let Some(columns) = passage.coder.and_then(|coder| self.coders.get(&coder)) {
            into.extend(columns);
        }
        for columns in passage.beside.iter().filter_map(|code| self.codes.get(code)) {
            into.extend(columns);
        }
        if let Some(columns) = share.participant.and_then(|participant| self.participants.get(&participant)) {
            into.extend(columns);
        }
    }

    /// Adds the columns in which a share counts because of one of its cases.
    fn add_by_case(&self, case: CaseId, into: &mut Vec<u32>) {
        if let Some(columns) = self.cases.get(&case) {
            into.extend(columns);
        }
    }

    /// All columns in which a share counts, each once.
    pub(super) fn of_share<Mark>(&self, passage: &Passage<Mark>, share: &Share, into: &mut Vec<u32>) {
        self.add_by_voice(passage, share, into);
        for case in &share.cases {
            self.add_by_case(*case, into);
        }
        into.sort_unstable();
        into.dedup();
    }
}

/// Something that is counted once in each cell: a unit with the rows and columns in which it occurs.
pub(super) struct Occurrence {
    pub(super) unit: u32,
    /// The passage, whose rows they are.
    pub(super) passage: u32,
    /// The share, for counts of words.
    pub(super) share: u32,
    /// Where its columns stand in the list of all columns.
    columns: (u32, u32),
}

/// The occurrences of all passages, with their rows and columns kept in two flat lists.
pub(super) struct Occurrences {
    units: u32,
    pub(super) list: Vec<Occurrence>,
    columns: Vec<u32>,
    rows: Vec<u32>,
    /// Where each passage's rows begin; one more than there are passages.
    row_starts: Vec<u32>,
    /// What no column holds.
    pub(super) outside: Outside,
}

/// A length as the list of occurrences keeps it. More than four thousand million of them do not fit in memory.
pub(super) fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl Occurrences {
    pub(super) fn new<Mark: Copy + Eq + Hash>(
        rows: &[Row<Mark>],
        columns: &[Column],
        passages: &[&Passage<Mark>],
        measure: Measure,
    ) -> Self {
        let mut rows_of_code: FxHashMap<Mark, Vec<u32>> = FxHashMap::default();
        for (number, row) in (0_u32..).zip(rows) {
            for code in &row.codes {
                rows_of_code.entry(*code).or_default().push(number);
            }
        }
        let index = ColumnIndex::new(columns);
        let mut all = Self {
            units: 0,
            list: Vec::with_capacity(passages.len()),
            columns: Vec::new(),
            rows: Vec::new(),
            row_starts: vec![0],
            outside: Outside::default(),
        };
        let mut places: FxHashMap<(SourceId, &[TextRange]), u32> = FxHashMap::default();
        let (mut uncounted, mut elsewhere) = (FxHashSet::default(), FxHashSet::default());
        let mut identities: FxHashMap<i64, u32> = FxHashMap::default();
        let mut own_rows: Vec<u32> = Vec::new();
        let mut found: Vec<u32> = Vec::new();
        for (passage_number, passage) in (0_u32..).zip(passages) {
            own_rows.clear();
            own_rows.extend(passage.codes.iter().filter_map(|code| rows_of_code.get(code)).flatten());
            own_rows.sort_unstable();
            own_rows.dedup();
            all.rows.extend(&own_rows);
            all.row_starts.push(short(all.rows.len()));
            if own_rows.is_empty() {
                continue;
            }
            let held = all.list.len();
            let add = |all: &mut Self, unit: u32, share: usize, found: &mut Vec<u32>| {
                if !found.is_empty() {
                    let start = short(all.columns.len());
                    all.columns.append(found);
                    let columns = (start, short(all.columns.len()));
                    all.list.push(Occurrence { unit, passage: passage_number, share: short(share), columns });
                }
            };
            let identity = |identities: &mut FxHashMap<i64, u32>, id: i64| {
                let next = short(identities.len());
                *identities.entry(id).or_insert(next)
            };
            match measure {
                Measure::Segments | Measure::Presence => {
                    for share in &passage.shares {
                        index.of_share(passage, share, &mut found);
                    }
                    let next = short(places.len());
                    let unit = *places.entry((passage.source, &passage.ranges)).or_insert(next);
                    add(&mut all, unit, 0, &mut found);
                }
                Measure::Participants => {
                    for share in &passage.shares {
                        let Some(participant) = share.participant else { continue };
                        index.of_share(passage, share, &mut found);
                        let unit = identity(&mut identities, participant.0);
                        add(&mut all, unit, 0, &mut found);
                    }
                }
                Measure::Cases => {
                    for share in &passage.shares {
                        for case in &share.cases {
                            index.add_by_voice(passage, share, &mut found);
                            index.add_by_case(*case, &mut found);
                            let unit = identity(&mut identities, case.0);
                            add(&mut all, unit, 0, &mut found);
                        }
                    }
                }
                Measure::Sources => {
                    for share in &passage.shares {
                        index.of_share(passage, share, &mut found);
                    }
                    let unit = identity(&mut identities, passage.source.0);
                    add(&mut all, unit, 0, &mut found);
                }
                Measure::Words | Measure::WordShare | Measure::FirstPlace | Measure::LastPlace => {
                    let unit = identity(&mut identities, passage.source.0);
                    let counts = |share: &Share| measure != Measure::WordShare || share.participant.is_some();
                    for (number, share) in passage.shares.iter().enumerate().filter(|(_, share)| counts(share)) {
                        index.of_share(passage, share, &mut found);
                        add(&mut all, unit, number, &mut found);
                    }
                }
            }
            let place = (passage.source, passage.ranges.as_slice());
            if passage.shares.is_empty() {
                uncounted.insert(place);
            } else if all.list.len() == held {
                // A measure may leave out shares that columns hold.
                passage.shares.iter().for_each(|share| index.of_share(passage, share, &mut found));
                if found.is_empty() {
                    elsewhere.insert(place);
                }
                found.clear();
            }
        }
        all.outside = Outside { uncounted: short(uncounted.len()), elsewhere: short(elsewhere.len()) };
        all.units = short(places.len().max(identities.len()));
        all.group_by_unit();
        all
    }

    /// Brings the occurrences of each unit together; in linear time, since units are numbered from 0.
    fn group_by_unit(&mut self) {
        if self.list.is_sorted_by_key(|occurrence| occurrence.unit) {
            return;
        }
        let mut starts = vec![0_u32; self.units as usize + 1];
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
        let take = |&number: &u32| {
            let Occurrence { unit, passage, share, columns } = self.list[number as usize];
            Occurrence { unit, passage, share, columns }
        };
        self.list = order.iter().map(take).collect();
    }

    pub(super) fn rows_of(&self, occurrence: &Occurrence) -> &[u32] {
        let passage = occurrence.passage as usize;
        &self.rows[self.row_starts[passage] as usize..self.row_starts[passage + 1] as usize]
    }

    pub(super) fn columns_of(&self, occurrence: &Occurrence) -> &[u32] {
        &self.columns[occurrence.columns.0 as usize..occurrence.columns.1 as usize]
    }
}
