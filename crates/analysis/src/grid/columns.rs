//! Which columns something belongs to.

use rustc_hash::FxHashMap;
use sitat_model::{CaseId, CodeId, CoderId, ParticipantId, SourceId};

use super::{Column, ColumnScope, Passage};

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

    /// Adds the columns in which all of a passage counts: those of its source, its coder and the codes beside it.
    pub(super) fn add_by_passage(
        &self,
        source: SourceId,
        coder: Option<CoderId>,
        beside: &[CodeId],
        into: &mut Vec<u32>,
    ) {
        if let Some(columns) = self.sources.get(&source) {
            into.extend(columns);
        }
        if let Some(columns) = coder.and_then(|coder| self.coders.get(&coder)) {
            into.extend(columns);
        }
        for columns in beside.iter().filter_map(|code| self.codes.get(code)) {
            into.extend(columns);
        }
    }

    /// Adds the columns of a participant.
    pub(super) fn add_by_participant(&self, participant: Option<ParticipantId>, into: &mut Vec<u32>) {
        if let Some(columns) = participant.and_then(|participant| self.participants.get(&participant)) {
            into.extend(columns);
        }
    }

    /// Adds the columns of a case.
    pub(super) fn add_by_case(&self, case: CaseId, into: &mut Vec<u32>) {
        if let Some(columns) = self.cases.get(&case) {
            into.extend(columns);
        }
    }

    /// Whether any of the words that count in a passage lie in a column.
    pub(super) fn hold<Mark>(&self, passage: &Passage<Mark>) -> bool {
        let mut found = Vec::new();
        for share in &passage.shares {
            self.add_by_passage(passage.source, passage.coder, &passage.beside, &mut found);
            self.add_by_participant(share.participant, &mut found);
            share.cases.iter().for_each(|case| self.add_by_case(*case, &mut found));
        }
        !found.is_empty()
    }
}
