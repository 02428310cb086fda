//! The questions of the guide as rows of a grid: what is answered to them, and what is known where nobody answers.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use sitat_analysis::{CellState, Column, Facts, Passage, Row, SourceContext, cell, shares, voices_by_column};
use sitat_model::{GuideQuestionId, QuestionState, SegmentId, SourceId, SourceKind, TurnId};
use sitat_search::Hit;
use sitat_store::SourceRow;

use crate::asking::answers;
use crate::emptiness::{Found, Known, Reading};
use crate::grid_plan::{Counting, Plan, PlannedRow};
use crate::guide::Guides;
use crate::{Project, ProjectError, RowHead, SearchHit, VoiceView};

/// A question with those of earlier versions that it continues, and its place among the rows.
struct Line {
    head: GuideQuestionId,
    depth: u32,
    name: String,
    questions: Vec<GuideQuestionId>,
}

impl Guides {
    /// The questions of all versions from the latest on; those that a later one continues stand with it.
    fn lines(&self) -> Vec<Line> {
        let mut told: BTreeSet<GuideQuestionId> = BTreeSet::new();
        let mut lines = Vec::new();
        for version in self.versions.iter().rev() {
            let mut is_below: Vec<GuideQuestionId> = Vec::new();
            for (question, depth, number) in self.in_order(version.id) {
                if told.contains(&question.id) {
                    continue;
                }
                let mut questions = Vec::new();
                let mut earlier = Some(question.id);
                while let Some(id) = earlier.filter(|id| told.insert(*id)) {
                    questions.push(id);
                    earlier = self.question(id).ok().and_then(|row| row.continues);
                }
                // A probe whose question stands elsewhere is told beside the questions.
                let has_parent = question.parent.is_none_or(|parent| is_below.contains(&parent));
                let name = format!("{number} {}", question.text);
                lines.push(Line { head: question.id, depth: if has_parent { depth } else { 0 }, name, questions });
                is_below.push(question.id);
            }
        }
        lines
    }
}

/// What is known of each voice about each row of questions in a source.
fn facts_of(
    reading: &Reading,
    source: &SourceRow,
    context: &SourceContext,
    voices: &[Found],
    rows: &[Row<GuideQuestionId>],
) -> Vec<Vec<Facts>> {
    let (put, answered) = reading.answered(context);
    let version = reading.guides.sources.get(&source.id).copied();
    let is_talk = matches!(source.kind, SourceKind::Interview | SourceKind::FocusGroup | SourceKind::Survey);
    let of_question = |question: GuideQuestionId, person| {
        let Ok(row) = reading.guides.question(question) else { return Facts::none() };
        let is_put = put.contains(&question);
        let said = reading.guides.said(question, source.id, person);
        let followed = version == Some(row.version);
        if is_put && said.is_none_or(|said| said == QuestionState::Asked) {
            let facts = Facts::ASKED;
            return facts.and_if(answered.contains(&(question, person)), Facts::CODED);
        }
        match said {
            Some(QuestionState::NotAsked) => Facts::none(),
            // It was asked, or may have been, and no turn shows what was answered.
            Some(_) => Facts::UNSURE,
            None => Facts::none().and_if(followed || (version.is_none() && is_talk), Facts::UNSURE),
        }
    };
    let of_voice = |found: &Found| {
        let there = found.facts.without(Facts::UNTOUCHED).and(Facts::CONVERSATION);
        let of_row = |row: &Row<GuideQuestionId>| {
            row.codes.iter().fold(there, |all, one| all.and(of_question(*one, found.voice.participant)))
        };
        rows.iter().map(of_row).collect()
    };
    voices.iter().map(of_voice).collect()
}

impl Project {
    /// The questions as rows; a question counts with its probes.
    pub(crate) fn question_rows(&mut self) -> Result<(Vec<PlannedRow>, Counting), ProjectError> {
        let structure = self.structure()?;
        let lines = self.guides()?.lines();
        let counted = lines.iter().enumerate().map(|(place, line)| {
            let below = lines.iter().skip(place + 1).take_while(|other| other.depth > line.depth);
            Row { codes: std::iter::once(line).chain(below).flat_map(|own| own.questions.clone()).collect() }
        });
        let counted = counted.collect();
        let rows = lines.iter().map(|line| {
            let name = structure.veiled(&line.name);
            PlannedRow { head: RowHead::Question(line.head), path: name.clone(), name, depth: line.depth }
        });
        Ok((rows.collect(), Counting::Questions(counted)))
    }

    /// The turns that answer questions, as passages on which the questions are marked.
    pub(crate) fn answer_passages(
        &mut self,
        rows: &[Row<GuideQuestionId>],
        plan: &Plan,
    ) -> Result<Vec<Passage<GuideQuestionId>>, ProjectError> {
        let wanted: BTreeSet<GuideQuestionId> = rows.iter().flat_map(|row| row.codes.iter().copied()).collect();
        let links = self.store.read().turn_links()?;
        let sources: BTreeSet<SourceId> = links.iter().map(|link| link.source).collect();
        let mut by_turn: BTreeMap<TurnId, Vec<GuideQuestionId>> = BTreeMap::new();
        for link in links {
            by_turn.entry(link.turn).or_default().push(link.question);
        }
        let mut passages = Vec::new();
        for source in sources.intersection(&plan.sources) {
            let context = self.context(*source)?;
            let put_in = |turn: TurnId| by_turn.get(&turn).cloned().unwrap_or_default();
            for (questions, _, turn) in answers(&context, put_in) {
                let content = turn.content();
                let codes: Vec<_> = questions.into_iter().filter(|question| wanted.contains(question)).collect();
                if codes.is_empty() || content.is_empty() {
                    continue;
                }
                passages.push(Passage {
                    segment: SegmentId(i64::from(turn.number)),
                    source: *source,
                    ranges: vec![content],
                    codes,
                    coder: None,
                    beside: Vec::new(),
                    shares: shares(&context, &[content], None),
                });
            }
        }
        Ok(passages)
    }

    /// The words behind a number, where rows are no codes: passages tell the turn in the place of a segment.
    pub(crate) fn words_behind<Mark: Copy + Eq + Hash>(
        &mut self,
        passages: &[Passage<Mark>],
        row: &Row<Mark>,
        column: Option<&Column>,
        plan: &Plan,
    ) -> Result<Vec<SearchHit>, ProjectError> {
        let structure = self.structure()?;
        let shown: Vec<_> = passages.iter().collect();
        let found = cell(row, column, &plan.columns, &shown).into_iter().filter_map(|place| passages.get(place));
        let hit = |passage: &Passage<Mark>| {
            let range = passage.ranges.first().copied().unwrap_or_default();
            let turn = u32::try_from(passage.segment.0).unwrap_or_default();
            Hit { source: passage.source, passage: turn, range }
        };
        let hits: Vec<Hit> = found.map(hit).collect();
        self.with_origins(&structure, &hits)
    }

    /// All that is known of everybody in some sources about questions.
    pub(crate) fn known_answers(
        &mut self,
        sources: &BTreeSet<SourceId>,
        rows: &[Row<GuideQuestionId>],
    ) -> Result<Known, ProjectError> {
        let structure = self.structure()?;
        let reading = self.reading()?;
        let mut known = Known { voices: Vec::new(), facts: Vec::new() };
        for row in structure.sources.iter().filter(|row| sources.contains(&row.id)) {
            let context = self.context(row.id)?;
            let voices = self.voices_in(&structure, &reading, row, &context)?;
            known.facts.extend(facts_of(&reading, row, &context, &voices, rows));
            known.voices.extend(voices.into_iter().map(|found| found.voice));
        }
        Ok(known)
    }

    /// What is known of each voice in some columns about a row of questions.
    pub(crate) fn answerers(
        &mut self,
        row: &Row<GuideQuestionId>,
        columns: &[Column],
        sources: &BTreeSet<SourceId>,
    ) -> Result<Vec<VoiceView>, ProjectError> {
        let known = self.known_answers(sources, std::slice::from_ref(row))?;
        let states: Vec<CellState> =
            known.facts.iter().map(|facts| facts.first().copied().unwrap_or_default().state()).collect();
        let shown: BTreeSet<usize> = voices_by_column(&known.voices, columns).into_iter().flatten().collect();
        let reading = self.reading()?;
        self.voice_views(&reading, &known.voices, &states, &shown, |question| row.codes.contains(&question))
    }
}
