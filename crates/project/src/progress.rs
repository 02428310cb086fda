//! How far the one who is working has come: turns looked at, sources declared read and coded.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::SourceContext;
use sitat_model::{Role, SourceId, Turn, TurnId};
use sitat_store::{ProgressRow, RoundRow};

use crate::{Operation, Outcome, Project, ProjectError, Segment};

/// What a coder says of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// Nothing yet.
    Nothing,
    /// It is read.
    Read,
    /// It is read and coded.
    Coded,
}

/// How far the one who is working has come, everywhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    reviewed: BTreeMap<SourceId, BTreeSet<TurnId>>,
    declared: BTreeMap<SourceId, ProgressRow>,
    /// Where work was done in this round; none in the first one, where every trace of work counts.
    worked_in: Option<BTreeSet<SourceId>>,
}

impl Progress {
    pub(crate) fn is_reviewed(&self, source: SourceId, turn: TurnId) -> bool {
        self.reviewed.get(&source).is_some_and(|turns| turns.contains(&turn))
    }

    /// Whether any turn of a source was looked at.
    pub(crate) fn has_reviewed(&self, source: SourceId) -> bool {
        self.reviewed.get(&source).is_some_and(|turns| !turns.is_empty())
    }

    pub(crate) fn declared(&self, source: SourceId) -> Declared {
        match self.declared.get(&source) {
            Some(row) if row.coded_at.is_some() => Declared::Coded,
            Some(row) if row.read_at.is_some() => Declared::Read,
            _ => Declared::Nothing,
        }
    }

    /// Whether work has begun in a source, in this round; `has_traces`: something is coded or noted in it at all.
    pub(crate) fn is_begun(&self, source: SourceId, has_traces: bool) -> bool {
        let has_work = self.worked_in.as_ref().map_or(has_traces, |sources| sources.contains(&source));
        has_work || self.declared(source) != Declared::Nothing
    }
}

/// Whether a turn is one to be coded: a participant's, or text that nobody says.
pub(crate) fn is_to_be_coded(context: &SourceContext, turn: &Turn) -> bool {
    let role = turn.speaker.and_then(|speaker| context.speakers.get(&speaker)).map(|speaker| speaker.role);
    !turn.content().is_empty() && matches!(role, None | Some(Role::Participant))
}

/// What is done in a source, whoever did it.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) turns: u32,
    pub(crate) segments: u32,
    /// Turns that hold words of passages.
    pub(crate) coded: u32,
    /// Turns that are to be coded and hold none.
    pub(crate) open: Vec<TurnId>,
}

impl Work {
    pub(crate) fn new<'segments>(
        context: &SourceContext,
        segments: impl Iterator<Item = &'segments Segment> + Clone,
    ) -> Self {
        let short = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let coded = coded_turns(context, segments.clone());
        let open = context.turns.iter().filter(|turn| !coded.contains(&turn.number) && is_to_be_coded(context, turn));
        Self {
            turns: short(context.turns.len()),
            segments: short(segments.count()),
            coded: short(coded.len()),
            open: open.map(|turn| turn.id).collect(),
        }
    }
}

/// Numbers of the turns that hold words of passages.
pub(crate) fn coded_turns<'segments>(
    context: &SourceContext,
    segments: impl Iterator<Item = &'segments Segment>,
) -> BTreeSet<u32> {
    let mut coded = BTreeSet::new();
    for range in segments.flat_map(Segment::ranges) {
        let first = context.turns.partition_point(|turn| turn.range.end <= range.start);
        let held = context.turns[first..].iter().take_while(|turn| turn.range.start < range.end);
        coded.extend(held.map(|turn| turn.number));
    }
    coded
}

pub(crate) fn number_of(round: Option<RoundRow>) -> u32 {
    round.map_or(1, |round| round.number)
}

impl Project {
    pub(crate) fn progress(&self) -> Result<Progress, ProjectError> {
        let reader = self.store.read();
        let round = reader.latest_round()?.filter(|round| round.number > 1);
        let Some(coder) = reader.find_coder(&self.surroundings.coder)? else {
            return Ok(Progress { worked_in: round.map(|_| BTreeSet::new()), ..Progress::default() });
        };
        Ok(Progress {
            reviewed: reader.reviewed_turns(coder)?,
            declared: reader.source_progress(coder, number_of(round))?,
            worked_in: round.map(|round| reader.sources_worked_in(coder, round.started_at)).transpose()?,
        })
    }

    /// Numbers of the turns of a source that were looked at and hold nothing to code.
    pub fn reviewed_turns(&mut self, source: SourceId) -> Result<Vec<u32>, ProjectError> {
        let progress = self.progress()?;
        let context = self.context(source)?;
        let turns = context.turns.iter().filter(|turn| progress.is_reviewed(source, turn.id));
        Ok(turns.map(|turn| turn.number).collect())
    }

    /// Notes that there is nothing to code in turns of a source.
    pub fn mark_turns(&mut self, source: SourceId, turns: &[u32]) -> Result<Outcome<()>, ProjectError> {
        let (name, turns) = self.turns_of(source, turns)?;
        self.transact(Operation::MarkTurns, None, |action| {
            action.writer.describe(name, turns.len());
            let coder = action.coder(None)?;
            for turn in turns {
                action.writer.mark_turn(turn, coder, action.at)?;
            }
            Ok(())
        })
    }

    /// Takes those notes back.
    pub fn unmark_turns(&mut self, source: SourceId, turns: &[u32]) -> Result<Outcome<()>, ProjectError> {
        let (name, turns) = self.turns_of(source, turns)?;
        self.transact(Operation::UnmarkTurns, None, |action| {
            action.writer.describe(name, turns.len());
            let coder = action.coder(None)?;
            for turn in turns {
                action.writer.unmark_turn(turn, coder)?;
            }
            Ok(())
        })
    }

    /// Declares sources read, or coded, in the round that goes on, or takes that back.
    pub fn set_source_progress(
        &mut self,
        sources: &[SourceId],
        declared: Declared,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut names = Vec::new();
        for source in sources {
            names.push(structure.source(*source)?.name.clone());
        }
        let before = self.progress()?.declared;
        let round = number_of(self.store.read().latest_round()?);
        self.transact(Operation::SetSourceProgress, None, |action| {
            action.writer.describe(names.first().cloned().unwrap_or_default(), sources.len());
            let coder = action.coder(None)?;
            for source in sources {
                let was = before.get(source).copied().unwrap_or_default();
                let now = Some(action.at);
                let row = match declared {
                    Declared::Nothing => ProgressRow::default(),
                    Declared::Read => ProgressRow { read_at: was.read_at.or(now), coded_at: None },
                    Declared::Coded => ProgressRow { read_at: was.read_at.or(now), coded_at: was.coded_at.or(now) },
                };
                action.writer.set_source_progress(*source, coder, round, row)?;
            }
            action.end_passes_done()
        })
    }

    /// Declares a source coded anew, now: it was gone through again, in the round that goes on.
    pub fn go_through_again(&mut self, source: SourceId) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let was = self.progress()?.declared.get(&source).copied().unwrap_or_default();
        let round = number_of(self.store.read().latest_round()?);
        self.transact(Operation::SetSourceProgress, None, |action| {
            action.writer.describe(name, 1);
            let coder = action.coder(None)?;
            let row = ProgressRow { read_at: was.read_at.or(Some(action.at)), coded_at: Some(action.at) };
            Ok(action.writer.set_source_progress(source, coder, round, row)?)
        })
    }

    fn turns_of(&mut self, source: SourceId, numbers: &[u32]) -> Result<(String, Vec<TurnId>), ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let context = self.context(source)?;
        let find = |number: &u32| {
            let turn = context.turns.iter().find(|turn| turn.number == *number);
            turn.map(|turn| turn.id).ok_or_else(|| ProjectError::not_found("turn", number))
        };
        Ok((name, numbers.iter().map(find).collect::<Result<_, _>>()?))
    }
}
