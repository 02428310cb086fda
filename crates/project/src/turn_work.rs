//! Turns put right after a text has entered: merged, split, given to others, timed. The text and every place in it
//! stay as they are, and so do the passages.

use sitat_model::{Role, SourceId, TextOffset, Turn, TurnPlace};
use sitat_store::NewTurn;

use crate::entering::Entry;
use crate::importing::same_label;
use crate::moving::count_words;
use crate::project::Action;
use crate::texts::BaseText;
use crate::{Operation, Outcome, Project, ProjectError, SpeakerChoice};

/// Who is to say turns: a label of the source, known or new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnSpeaker {
    /// The label.
    pub label: String,
    /// What a new label is; a known one stays what it is.
    pub role: Role,
}

fn place(turn: &Turn) -> TurnPlace {
    TurnPlace { range: turn.range, label: turn.label, content: turn.content() }
}

fn at_place(turn: &Turn, place: TurnPlace, number: u32) -> NewTurn {
    NewTurn {
        number,
        range: place.range,
        label: place.label,
        content: place.content,
        speaker: turn.speaker,
        time_ms: turn.time_ms,
    }
}

/// Writes the numbers of turns behind a place anew.
fn renumber(action: &Action<'_>, turns: &[Turn], first: u32) -> Result<(), ProjectError> {
    for (number, turn) in (first..).zip(turns) {
        action.writer.set_turn(turn.id, &NewTurn { number, ..NewTurn::from(turn) })?;
    }
    Ok(())
}

/// Counts the words of a source again, whose labels may have become words or the other way round.
fn recount(action: &Action<'_>, source: SourceId, text: &BaseText) -> Result<(), ProjectError> {
    let turns = action.writer.turns(source)?;
    Ok(action.writer.set_source_words(source, count_words(text, &turns))?)
}

impl Project {
    fn turn_at(&mut self, source: SourceId, number: u32) -> Result<(usize, Vec<Turn>), ProjectError> {
        self.structure()?.source(source)?;
        let turns = self.context(source)?.turns.clone();
        let found = turns.iter().position(|turn| turn.number == number);
        Ok((found.ok_or_else(|| ProjectError::not_found("turn", number))?, turns))
    }

    /// Makes one turn of several that follow each other; the first one's speaker says all of it.
    pub fn merge_turns(&mut self, source: SourceId, first: u32, last: u32) -> Result<Outcome<()>, ProjectError> {
        let (begin, turns) = self.turn_at(source, first)?;
        let (end, _) = self.turn_at(source, last)?;
        let name = self.structure()?.source(source)?.name.clone();
        let text = self.text(source)?;
        self.segments()?;
        self.transact(Operation::MergeTurns, None, |action| {
            let Some((head, rest)) = turns.get(begin..=end).and_then(<[Turn]>::split_first) else { return Ok(()) };
            if rest.is_empty() {
                return Ok(());
            }
            action.writer.describe(name, rest.len() + 1);
            let joined = rest.iter().fold(place(head), |joined, next| joined.joined(place(next)));
            let time_ms = head.time_ms.or_else(|| rest.iter().find_map(|turn| turn.time_ms));
            for turn in rest {
                action.writer.delete_turn(turn.id)?;
            }
            action.writer.set_turn(head.id, &NewTurn { time_ms, ..at_place(head, joined, head.number) })?;
            renumber(action, &turns[end + 1..], head.number + 1)?;
            recount(action, source, &text)
        })
    }

    /// Splits the turn that holds a place; from there on another turn begins, said by the same speaker.
    pub fn split_turn(&mut self, source: SourceId, at: TextOffset) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.source(source)?.name.clone();
        let turns = self.context(source)?.turns.clone();
        let text = self.text(source)?;
        let number = turns.partition_point(|turn| turn.range.end <= at);
        let turn = turns.get(number).ok_or(ProjectError::NothingToSplit)?;
        let (first, second) = place(turn).split(&text.text, &text.map, at).ok_or(ProjectError::NothingToSplit)?;
        self.segments()?;
        self.transact(Operation::SplitTurn, None, |action| {
            action.writer.describe(name, 1);
            action.writer.set_turn(turn.id, &at_place(turn, first, turn.number))?;
            renumber(action, &turns[number + 1..], turn.number + 2)?;
            let below = NewTurn { time_ms: None, ..at_place(turn, second, turn.number + 1) };
            action.writer.insert_turn(source, &below)?;
            recount(action, source, &text)
        })
    }

    /// Gives turns to another speaker, or to nobody. A new label makes a new speaker; the words of the text stay.
    pub fn assign_turns(
        &mut self,
        source: SourceId,
        numbers: &[u32],
        speaker: Option<&TurnSpeaker>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let row = structure.source(source)?.clone();
        let turns = self.context(source)?.turns.clone();
        let chosen: Vec<&Turn> = turns.iter().filter(|turn| numbers.contains(&turn.number)).collect();
        if let Some(missing) = numbers.iter().find(|number| !chosen.iter().any(|turn| turn.number == **number)) {
            return Err(ProjectError::not_found("turn", missing));
        }
        let label = speaker.map(|speaker| speaker.label.trim().to_owned());
        if label.as_ref().is_some_and(String::is_empty) {
            return Err(ProjectError::BlankName);
        }
        self.segments()?;
        self.transact(Operation::AssignTurns, None, |action| {
            action.writer.describe(label.clone().unwrap_or_default(), chosen.len());
            let known = structure.speakers_of(source);
            let id = match (speaker, &label) {
                (Some(speaker), Some(label)) => match known.iter().find(|known| same_label(&known.label, label)) {
                    Some(known) => Some(known.id),
                    None => {
                        let choice = SpeakerChoice {
                            label: label.clone(),
                            role: speaker.role,
                            participant: None,
                            cases: Vec::new(),
                            source: None,
                        };
                        let labels = [(label.clone(), 0)];
                        let made = Entry::new(&structure).speakers(action, source, &row.name, &labels, &[choice])?;
                        made.first().map(|(_, id)| *id)
                    }
                },
                _ => None,
            };
            for turn in chosen {
                action.writer.set_turn(turn.id, &NewTurn { speaker: id, ..NewTurn::from(turn) })?;
            }
            Ok(())
        })
    }

    /// Says at which time of the recording a turn begins, or that it is not known.
    pub fn set_turn_time(
        &mut self,
        source: SourceId,
        number: u32,
        time_ms: Option<i64>,
    ) -> Result<Outcome<()>, ProjectError> {
        let (at, turns) = self.turn_at(source, number)?;
        let name = self.structure()?.source(source)?.name.clone();
        let time_ms = time_ms.map(|time| time.max(0));
        self.transact(Operation::SetTurnTime, None, |action| {
            action.writer.describe(name, 1);
            if let Some(turn) = turns.get(at) {
                action.writer.set_turn(turn.id, &NewTurn { time_ms, ..NewTurn::from(turn) })?;
            }
            Ok(())
        })
    }
}
