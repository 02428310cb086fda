//! What was put to whom: turns linked to questions, what people say of it, and the table that follows from both.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{QuestionFinder, SourceContext};
use sitat_model::{
    GuideQuestionId, GuideVersionId, LostPartId, ParticipantId, QuestionState, Role, SourceId, TextOffset, Turn,
    TurnId, words,
};

use sitat_store::GuideQuestionRow;

use crate::guide::Guides;
use crate::{Operation, Outcome, Project, ProjectError};

/// A turn that puts a question, as its words say.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnMatch {
    /// The source.
    pub source: SourceId,
    /// Number of the turn.
    pub turn: u32,
    /// The words of the turn.
    pub words: String,
    /// The question.
    pub question: GuideQuestionId,
    /// How like they are, from 0.5 to 1.
    pub likeness: f64,
}

/// A turn and a question, by which they are linked or parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnQuestion {
    /// The source.
    pub source: SourceId,
    /// Number of the turn.
    pub turn: u32,
    /// The question.
    pub question: GuideQuestionId,
}

/// A participant in a source that followed a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageColumn {
    /// The source.
    pub source: SourceId,
    /// The person; none where nobody is known.
    pub participant: Option<ParticipantId>,
    /// Name of the person, else of the source.
    pub name: String,
}

/// What is known of a question and a participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoverageCell {
    /// Whether it was put to them.
    pub state: QuestionState,
    /// Whether somebody said so, and it does not follow from the version.
    pub is_said: bool,
    /// Words that they answered, from the turn that puts it to the next turn that puts one.
    pub words: u32,
    /// Number of the turn that puts it, and where its words begin.
    pub turn: Option<(u32, TextOffset)>,
}

/// A version's questions against the participants of the sources that followed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The participants.
    pub columns: Vec<CoverageColumn>,
    /// A row a question, in the order of the guide; a cell a participant.
    pub rows: Vec<(GuideQuestionId, Vec<CoverageCell>)>,
}

fn is_interviewer(context: &SourceContext, turn: &Turn) -> bool {
    turn.speaker.and_then(|id| context.speakers.get(&id)).is_some_and(|speaker| speaker.role == Role::Interviewer)
}

impl Project {
    /// Turns of interviewers that put questions of the version that their source followed, as their words say. Turns
    /// that are linked already are not among them.
    pub fn match_turns(&mut self, sources: &[SourceId]) -> Result<Vec<TurnMatch>, ProjectError> {
        let guides = self.guides()?;
        let linked: BTreeSet<TurnId> = guides.links.iter().map(|link| link.turn).collect();
        let mut matches = Vec::new();
        for source in sources {
            let Some(version) = guides.sources.get(source) else { continue };
            let questions = guides.in_order(*version);
            let finder = QuestionFinder::new(questions.iter().map(|(question, _, _)| question.text.as_str()));
            let (context, text) = (self.context(*source)?, self.text(*source)?);
            let turns =
                context.turns.iter().filter(|turn| is_interviewer(&context, turn) && !linked.contains(&turn.id));
            for turn in turns {
                let words = text.slice(turn.content());
                let Some((place, likeness)) = finder.find(words) else { continue };
                let Some((question, _, _)) = questions.get(place) else { continue };
                let words = words.to_owned();
                matches.push(TurnMatch { source: *source, turn: turn.number, words, question: question.id, likeness });
            }
        }
        Ok(matches)
    }

    fn turn_ids(&mut self, links: &[TurnQuestion]) -> Result<Vec<(TurnId, GuideQuestionId)>, ProjectError> {
        let guides = self.guides()?;
        let mut ids = Vec::new();
        for link in links {
            guides.question(link.question)?;
            let context = self.context(link.source)?;
            let turn = context.turns.iter().find(|turn| turn.number == link.turn);
            ids.push((turn.ok_or_else(|| ProjectError::not_found("turn", link.turn))?.id, link.question));
        }
        Ok(ids)
    }

    /// Says that turns put questions. `is_match`: because of their words.
    pub fn link_turns(&mut self, links: &[TurnQuestion], is_match: bool) -> Result<Outcome<()>, ProjectError> {
        let ids = self.turn_ids(links)?;
        self.transact(Operation::LinkTurns, None, |action| {
            action.writer.describe(String::new(), ids.len());
            for (turn, question) in ids {
                action.writer.link_turn(turn, question, is_match)?;
            }
            Ok(())
        })
    }

    /// Says that turns do not put questions.
    pub fn unlink_turns(&mut self, links: &[TurnQuestion]) -> Result<Outcome<()>, ProjectError> {
        let ids = self.turn_ids(links)?;
        self.transact(Operation::UnlinkTurns, None, |action| {
            action.writer.describe(String::new(), ids.len());
            for (turn, question) in ids {
                action.writer.unlink_turn(turn, question)?;
            }
            Ok(())
        })
    }

    /// The questions that the turns of a source put, by number of the turn.
    pub fn turn_questions(&mut self, source: SourceId) -> Result<Vec<TurnQuestion>, ProjectError> {
        let links = self.store.read().turn_links()?;
        let own = links.into_iter().filter(|link| link.source == source);
        Ok(own.map(|link| TurnQuestion { source, turn: link.number, question: link.question }).collect())
    }

    /// Says whether a question was put to a participant, or to everybody in a source; without a state, what follows
    /// from the version holds again.
    pub fn set_question_asked(
        &mut self,
        question: GuideQuestionId,
        source: SourceId,
        participant: Option<ParticipantId>,
        state: Option<QuestionState>,
    ) -> Result<Outcome<()>, ProjectError> {
        let text = self.guides()?.question(question)?.text.clone();
        self.structure()?.source(source)?;
        self.transact(Operation::SetQuestionAsked, None, |action| {
            action.writer.describe(text, 1);
            Ok(action.writer.set_question_asked(question, source, participant, state)?)
        })
    }

    /// Notes that a part of a recording is lost: how long it was, and where in the text's time it begins, as far as
    /// that is known.
    pub fn add_lost_part(
        &mut self,
        source: SourceId,
        minutes: Option<f64>,
        start_ms: Option<i64>,
        note: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let minutes = minutes.filter(|minutes| minutes.is_finite() && *minutes >= 0.0);
        let start_ms = start_ms.map(|start| start.max(0));
        self.transact(Operation::AddLostPart, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.insert_lost_part(source, minutes, start_ms, note.trim())?)
        })
    }

    /// Takes such a note back.
    pub fn delete_lost_part(&mut self, id: LostPartId) -> Result<Outcome<()>, ProjectError> {
        let lost = self.store.read().lost_parts()?;
        let part = lost.iter().find(|part| part.id == id).ok_or_else(|| ProjectError::not_found("lost-part", id))?;
        let name = self.structure()?.source(part.source)?.name.clone();
        self.transact(Operation::DeleteLostPart, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_lost_part(id)?)
        })
    }

    /// Who was asked what, by a version.
    pub fn coverage(&mut self, version: GuideVersionId) -> Result<Coverage, ProjectError> {
        let guides = self.guides()?;
        guides.version(version)?;
        let structure = self.structure()?;
        let mut columns = Vec::new();
        let mut answered: BTreeMap<SourceId, Answered> = BTreeMap::new();
        for (source, _) in guides.sources.iter().filter(|(_, own)| **own == version) {
            answered.insert(*source, self.answered(&guides, *source)?);
            let people = structure.participants_of(*source);
            for id in &people {
                let name = structure.shown_name(*id).unwrap_or_default();
                columns.push(CoverageColumn { source: *source, participant: Some(*id), name });
            }
            if people.is_empty() {
                let name = structure.shown_source(*source)?;
                columns.push(CoverageColumn { source: *source, participant: None, name });
            }
        }
        let rows = guides
            .in_order(version)
            .into_iter()
            .map(|(question, _, _)| {
                let cells = columns.iter().map(|column| {
                    let answered = answered.get(&column.source);
                    let turn = answered.and_then(|answered| answered.turns.get(&question.id)).copied();
                    let words = answered.and_then(|own| own.words.get(&(question.id, column.participant))).copied();
                    let said = guides.said(question.id, column.source, column.participant);
                    let state = guides.state(question, column.source, column.participant, turn.is_some());
                    CoverageCell { state, is_said: said.is_some(), words: words.unwrap_or_default(), turn }
                });
                (question.id, cells.collect())
            })
            .collect();
        Ok(Coverage { columns, rows })
    }

    /// Where questions are put in a source, and how many words each participant answers until the next one.
    fn answered(&mut self, guides: &Guides, source: SourceId) -> Result<Answered, ProjectError> {
        let (context, text) = (self.context(source)?, self.text(source)?);
        let mut answered = Answered::default();
        let put_in = |turn: TurnId| -> Vec<GuideQuestionId> {
            guides.links.iter().filter(|link| link.turn == turn).map(|link| link.question).collect()
        };
        for turn in &context.turns {
            for question in put_in(turn.id) {
                answered.turns.entry(question).or_insert((turn.number, turn.content_start));
            }
        }
        for (questions, participant, turn) in answers(&context, put_in) {
            let count = u32::try_from(words(text.slice(turn.content())).count()).unwrap_or(u32::MAX);
            for question in questions {
                *answered.words.entry((question, participant)).or_default() += count;
            }
        }
        Ok(answered)
    }
}

/// What a source answers.
#[derive(Default)]
struct Answered {
    turns: BTreeMap<GuideQuestionId, (u32, TextOffset)>,
    words: BTreeMap<(GuideQuestionId, Option<ParticipantId>), u32>,
}

impl Guides {
    /// What somebody has said: of the participant first, then of everybody in the source.
    pub(crate) fn said(
        &self,
        question: GuideQuestionId,
        source: SourceId,
        participant: Option<ParticipantId>,
    ) -> Option<QuestionState> {
        let of = |participant: Option<ParticipantId>| self.asked.get(&(source, question, participant)).copied();
        participant.and_then(|participant| of(Some(participant))).or_else(|| of(None))
    }

    /// Whether a question was put to somebody in a source that followed its version; `is_put`: a turn puts it there.
    pub(crate) fn state(
        &self,
        question: &GuideQuestionRow,
        source: SourceId,
        participant: Option<ParticipantId>,
        is_put: bool,
    ) -> QuestionState {
        match self.said(question.id, source, participant) {
            Some(state) => state,
            None if is_put => QuestionState::Asked,
            // A probe is put where it is needed, and a lost part may have held anything.
            None if question.parent.is_some() || self.has_lost_part(source) => QuestionState::Unknown,
            None => QuestionState::Asked,
        }
    }

    pub(crate) fn has_lost_part(&self, source: SourceId) -> bool {
        self.lost.iter().any(|part| part.source == source)
    }
}

/// The turns in which somebody answers, each with the questions that were put last before it.
pub(crate) fn answers(
    context: &SourceContext,
    put_in: impl Fn(TurnId) -> Vec<GuideQuestionId>,
) -> Vec<(Vec<GuideQuestionId>, Option<ParticipantId>, &Turn)> {
    let mut current: Vec<GuideQuestionId> = Vec::new();
    let mut found = Vec::new();
    for turn in &context.turns {
        let put = put_in(turn.id);
        if !put.is_empty() {
            current = put;
            continue;
        }
        let speaker = turn.speaker.and_then(|id| context.speakers.get(&id));
        if !current.is_empty() && speaker.is_none_or(|speaker| speaker.role == Role::Participant) {
            found.push((current.clone(), speaker.and_then(|speaker| speaker.participant), turn));
        }
    }
    found
}
