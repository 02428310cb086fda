//! Turns where coders differ: who has put which code there, who has not, and what somebody settles about it.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CodeId, CoderId, CodingId, SourceId, TextRange, TurnId};
use sitat_store::SettledRow;

use crate::{Operation, Outcome, Project, ProjectError};

/// Which differences are wanted; what is not said narrows nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct DifferenceChoice {
    /// In this source.
    pub source: Option<SourceId>,
    /// About this code.
    pub code: Option<CodeId>,
    /// Where this coder has put a code that others have not, or the other way round.
    pub coder: Option<CoderId>,
    /// At most so many turns.
    pub limit: Option<usize>,
}

/// A code as one coder has put it on a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferingCoding {
    /// The coding.
    pub id: CodingId,
    /// Who has put it there.
    pub coder: String,
    /// The words, as they are shown.
    pub words: String,
    /// In how many turns it has words.
    pub turns: u32,
}

/// A code about which coders differ in a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferingCode {
    /// The code.
    pub code: CodeId,
    /// Its path.
    pub path: String,
    /// As it was put there.
    pub codings: Vec<DifferingCoding>,
    /// Who has coded the source and not put it there.
    pub without: Vec<String>,
}

/// A turn where coders differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub source_name: String,
    /// The number of the turn.
    pub turn: u32,
    /// Where its words are.
    pub range: TextRange,
    /// The words, as they are shown.
    pub words: String,
    /// The codes.
    pub codes: Vec<DifferingCode>,
}

/// Turns where coders differ, in the order of sources and texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// How many there are in all.
    pub total: u32,
    /// How many of them have been settled already and are not among these.
    pub settled: u32,
    /// The first of them.
    pub turns: Vec<Difference>,
}

/// The codings of a turn by code.
type Held = BTreeMap<CodeId, Vec<(CodingId, CoderId, TextRange, u32, i64)>>;

impl Project {
    /// Turns where those who have coded a source differ. Sources in a blind pass are left out.
    pub fn differences(&mut self, choice: &DifferenceChoice) -> Result<Differences, ProjectError> {
        let structure = self.structure()?;
        let blind = self.blind()?;
        let declared = self.store.read().sources_coded(1)?;
        let settled: BTreeMap<(TurnId, CodeId), i64> = self
            .store
            .read()
            .settled_differences()?
            .into_iter()
            .map(|row| ((row.turn, row.code), row.created_at))
            .collect();
        let mut all = Differences::default();
        let sources = structure.sources.iter().map(|row| row.id);
        for source in sources.filter(|id| choice.source.is_none_or(|own| own == *id) && !blind.covers(*id)) {
            let context = self.context(source)?;
            let mut coders: BTreeSet<CoderId> =
                declared.iter().filter(|(own, _)| *own == source).map(|(_, coder)| *coder).collect();
            let mut held: BTreeMap<usize, Held> = BTreeMap::new();
            for segment in self.segments()?.in_source(source) {
                coders.extend(segment.codings.iter().map(|coding| coding.coder));
                let mut turns: BTreeMap<usize, TextRange> = BTreeMap::new();
                for range in segment.ranges() {
                    let first = context.turns.partition_point(|turn| turn.content().end <= range.start);
                    let own = context.turns.iter().enumerate().skip(first);
                    for (place, _) in own.take_while(|(_, turn)| turn.content().start < range.end) {
                        turns.entry(place).or_insert(*range);
                    }
                }
                let count = crate::exporting::count(turns.len());
                for (place, range) in turns {
                    for coding in &segment.codings {
                        let own = (coding.id, coding.coder, range, count, coding.created_at);
                        held.entry(place).or_default().entry(coding.code).or_default().push(own);
                    }
                }
            }
            if coders.len() < 2 {
                continue;
            }
            for (place, held) in held {
                let Some(turn) = context.turns.get(place) else { continue };
                let mut codes = Vec::new();
                for (code, own) in held {
                    let with: BTreeSet<CoderId> = own.iter().map(|own| own.1).collect();
                    let is_wanted = choice.code.is_none_or(|wanted| wanted == code);
                    if with.len() == coders.len() || !is_wanted {
                        continue;
                    }
                    let latest = own.iter().map(|own| own.4).max().unwrap_or_default();
                    if settled.get(&(turn.id, code)).is_some_and(|at| latest <= *at) {
                        all.settled += 1;
                        continue;
                    }
                    if choice.coder.is_none_or(|coder| coders.contains(&coder)) {
                        codes.push((code, own, with));
                    }
                }
                if codes.is_empty() {
                    continue;
                }
                all.total += 1;
                if choice.limit.is_some_and(|limit| all.turns.len() >= limit) {
                    continue;
                }
                let text = self.text(source)?;
                let words = |range: TextRange| structure.veiled(text.slice(range));
                let name = |id: &CoderId| structure.coder_name(*id);
                let codes = codes.into_iter().map(|(code, own, with)| DifferingCode {
                    code,
                    path: structure.code_path(code),
                    codings: own
                        .into_iter()
                        .map(|(id, coder, range, turns, _)| DifferingCoding {
                            id,
                            coder: name(&coder),
                            words: words(range),
                            turns,
                        })
                        .collect(),
                    without: coders.difference(&with).map(name).collect(),
                });
                all.turns.push(Difference {
                    source,
                    source_name: structure.veiled(&structure.source(source)?.name),
                    turn: turn.number,
                    range: turn.content(),
                    words: words(turn.content()),
                    codes: codes.collect(),
                });
            }
        }
        Ok(all)
    }

    /// Settles codes in a turn: of their codings there those that are kept stay, the others go, and what stands then is
    /// not told as a difference any more.
    pub fn settle_difference(
        &mut self,
        source: SourceId,
        turn: u32,
        codes: &[CodeId],
        keep: &[CodingId],
        reason: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(ProjectError::NoReason);
        }
        let choice = DifferenceChoice { source: Some(source), ..DifferenceChoice::default() };
        let found = self.differences(&choice)?.turns.into_iter().find(|own| own.turn == turn);
        let found = found.ok_or_else(|| ProjectError::not_found("turn", turn))?;
        let mut removed = Vec::new();
        let mut names = Vec::new();
        for code in codes {
            let own = found.codes.iter().find(|own| own.code == *code);
            let own = own.ok_or_else(|| ProjectError::not_found("code", code))?;
            removed.extend(own.codings.iter().map(|coding| coding.id).filter(|id| !keep.contains(id)));
            names.push(self.structure()?.code_name(*code));
        }
        let removed = self.codings_of(&removed)?;
        let context = self.context(source)?;
        let turn = context.turns.iter().find(|own| own.number == turn).map(|own| own.id);
        let turn = turn.ok_or_else(|| ProjectError::not_found("turn", found.turn))?;
        self.transact(Operation::SettleDifference, Some(reason), |action| {
            action.writer.describe(names.join(", "), names.len());
            for coding in &removed {
                action.writer.delete_coding(coding.id)?;
                action.writer.delete_bare_segment(coding.segment)?;
            }
            let coder = action.coder(None)?;
            for code in codes {
                let row = SettledRow { turn, code: *code, reason: reason.to_owned(), created_at: action.at };
                action.writer.settle_difference(&row, coder)?;
            }
            Ok(())
        })
    }
}
