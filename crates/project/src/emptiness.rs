//! What is known of every participant in every source about codes: who speaks where, what was gone through, what was
//! asked, who answered. What follows from it is told by `analysis`.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use sitat_analysis::{CellState, Column, Facts, Row, Share, SourceContext, Voice, voices_by_column};
use sitat_model::{
    AbsenceId, CaseId, CodeId, GuideQuestionId, ParticipantId, QuestionState, SourceId, SourceKind, TextOffset, TurnId,
};
use sitat_store::{AbsenceRow, GuideQuestionRow, SourceRow, TurnLinkRow};

use crate::asking::answers;
use crate::guide::Guides;
use crate::progress::{coded_turns, is_to_be_coded};
use crate::segments::Segment;
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// What is known of a participant in a source, or of text that nobody says, about the codes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceView {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub source_name: String,
    /// The person.
    pub participant: Option<ParticipantId>,
    /// How the person is shown.
    pub name: Option<String>,
    /// What follows from all that is known.
    pub state: CellState,
    /// The first turn that puts a question about it: its number, and where its words begin.
    pub asked_in: Option<(u32, TextOffset)>,
    /// Somebody's word that it is not there, and why.
    pub absence: Option<(AbsenceId, String)>,
}

/// All voices with what is known of them.
pub(crate) struct Known {
    pub(crate) voices: Vec<Voice>,
    /// By voice, then by row.
    pub(crate) facts: Vec<Vec<Facts>>,
}

/// A voice while it is found out about.
pub(crate) struct Found {
    pub(crate) voice: Voice,
    /// The case that its passages have of their own.
    own_case: Option<CaseId>,
    pub(crate) facts: Facts,
    /// When what it says was last gone through; none if there is nothing to go through.
    pass: Option<i64>,
}

/// The place of the voice that a share belongs to; what is said of another case is a voice of its own.
pub(crate) fn voice_of(voices: &mut Vec<Found>, share: &Share, own_case: Option<CaseId>) -> Option<usize> {
    let same = |found: &Found| found.voice.participant == share.participant;
    let first = voices.iter().find(|found| same(found) && found.own_case.is_none())?;
    let place = voices.iter().position(|found| same(found) && found.own_case == own_case);
    if place.is_none() {
        let voice = Voice { cases: share.cases.clone(), ..first.voice.clone() };
        let (facts, pass) = (first.facts, first.pass);
        voices.push(Found { voice, own_case, facts, pass });
        return Some(voices.len() - 1);
    }
    place
}

/// A row while it is found out about.
pub(crate) struct Asked {
    /// The code and those above it: whoever has none of them has none of the row.
    line: Vec<CodeId>,
    /// Places of the questions that ask about it.
    questions: Vec<usize>,
    /// When the newest of its codes was made that can be put on words.
    age: i64,
}

/// What the whole project tells, read once.
pub(crate) struct Reading {
    pub(crate) guides: Guides,
    links: BTreeMap<SourceId, Vec<TurnLinkRow>>,
    absences: BTreeMap<SourceId, Vec<AbsenceRow>>,
    looked_at: BTreeMap<SourceId, BTreeMap<TurnId, i64>>,
    passes: BTreeMap<SourceId, i64>,
    respondents: BTreeMap<SourceId, Vec<ParticipantId>>,
    ages: BTreeMap<CodeId, i64>,
}

fn gather<Key: Ord, Value, Of: FromIterator<Value> + Extend<Value> + Default>(
    rows: impl IntoIterator<Item = (Key, Value)>,
) -> BTreeMap<Key, Of> {
    let mut all: BTreeMap<Key, Of> = BTreeMap::new();
    for (key, value) in rows {
        all.entry(key).or_default().extend([value]);
    }
    all
}

impl Reading {
    /// The questions that may have been put in a source: of the version that it followed, and those of which a turn or
    /// a person says so. Only questions that ask about codes.
    fn questions_in(&self, source: SourceId) -> BTreeSet<usize> {
        let guides = &self.guides;
        let about: BTreeSet<GuideQuestionId> = guides.codes.iter().map(|(question, _)| *question).collect();
        let version = guides.sources.get(&source);
        let put = |question: GuideQuestionId| {
            self.links.get(&source).is_some_and(|links| links.iter().any(|link| link.question == question))
        };
        let first = (source, GuideQuestionId(i64::MIN), None);
        let said: BTreeSet<GuideQuestionId> = guides
            .asked
            .range(first..)
            .take_while(|((own, _, _), _)| *own == source)
            .map(|((_, question, _), _)| *question)
            .collect();
        let is_near = |row: &GuideQuestionRow| version == Some(&row.version) || put(row.id) || said.contains(&row.id);
        let questions = guides.questions.iter().enumerate();
        questions.filter(|(_, row)| about.contains(&row.id) && is_near(row)).map(|(place, _)| place).collect()
    }

    /// Questions that turns of a source put, and who answers them there.
    pub(crate) fn answered(
        &self,
        context: &SourceContext,
    ) -> (BTreeSet<GuideQuestionId>, BTreeSet<(GuideQuestionId, Option<ParticipantId>)>) {
        let links = self.links.get(&context.source).map_or(&[][..], Vec::as_slice);
        if links.is_empty() {
            return (BTreeSet::new(), BTreeSet::new());
        }
        let by_turn: BTreeMap<TurnId, Vec<GuideQuestionId>> =
            gather(links.iter().map(|link| (link.turn, link.question)));
        let told = answers(context, |turn| by_turn.get(&turn).cloned().unwrap_or_default());
        let told = told.into_iter().filter(|(_, _, turn)| !turn.content().is_empty());
        let who = told.flat_map(|(questions, person, _)| questions.into_iter().map(move |question| (question, person)));
        (links.iter().map(|link| link.question).collect(), who.collect())
    }

    /// What is known of each voice about each question: the places of both.
    fn asking(
        &self,
        questions: &BTreeSet<usize>,
        context: &SourceContext,
        voices: &[Found],
    ) -> FxHashMap<(usize, usize), Facts> {
        let (put, answered) = self.answered(context);
        let mut facts = FxHashMap::default();
        for (voice_place, found) in voices.iter().enumerate() {
            for place in questions {
                let Some(question) = self.guides.questions.get(*place) else { continue };
                let person = found.voice.participant;
                let is_put = put.contains(&question.id);
                let has_answered = found.pass.is_some() && (!is_put || answered.contains(&(question.id, person)));
                let known = match self.guides.state(question, context.source, person, is_put) {
                    QuestionState::Asked => Facts::ASKED.and_if(has_answered, Facts::ANSWERED),
                    QuestionState::Unknown | QuestionState::Lost => Facts::UNSURE,
                    QuestionState::NotAsked => Facts::none(),
                };
                facts.insert((voice_place, *place), known);
            }
        }
        facts
    }
}

/// Places of the questions that ask about each code.
fn questions_by_code(reading: &Reading) -> FxHashMap<CodeId, Vec<usize>> {
    let mut about: FxHashMap<CodeId, Vec<usize>> = FxHashMap::default();
    for (question, code) in &reading.guides.codes {
        if let Some(place) = reading.guides.questions.iter().position(|row| row.id == *question) {
            about.entry(*code).or_default().push(place);
        }
    }
    about
}

impl Structure {
    fn is_withdrawn(&self, participant: Option<ParticipantId>) -> bool {
        participant.and_then(|id| self.participant(id)).is_some_and(|row| row.withdrawn_at.is_some())
    }

    fn asked_rows(&self, reading: &Reading, heads: &[CodeId], rows: &[Row]) -> Vec<Asked> {
        let about = questions_by_code(reading);
        let asked = |(head, row): (&CodeId, &Row)| {
            let own = self.codebook.lineage(*head);
            let mut line = own.clone();
            // A row that is counted through another tree was also asked about where that was.
            for code in &row.codes {
                let other = self.codebook.lineage(*code);
                if !other.contains(head) {
                    line.extend(other);
                }
            }
            // Somebody's word that one of several codes is absent says nothing of the others.
            let mut asked = self.asked(reading, &about, line, &row.codes);
            if row.codes.len() != 1 {
                asked.line = own;
            }
            asked
        };
        heads.iter().zip(rows).map(asked).collect()
    }

    /// What is about several codes, and of which nobody's word on one of them says that it is not there.
    pub(crate) fn asked_about(&self, reading: &Reading, codes: &[CodeId]) -> Asked {
        let below: BTreeSet<CodeId> = codes.iter().flat_map(|code| self.codebook.with_descendants(*code)).collect();
        let below: Vec<CodeId> = below.into_iter().collect();
        let lineages: Vec<CodeId> = codes.iter().flat_map(|code| self.codebook.lineage(*code)).collect();
        let mut asked = self.asked(reading, &questions_by_code(reading), lineages, &below);
        if codes.len() > 1 {
            asked.line.clear();
        }
        asked
    }

    fn asked(
        &self,
        reading: &Reading,
        about: &FxHashMap<CodeId, Vec<usize>>,
        line: Vec<CodeId>,
        codes: &[CodeId],
    ) -> Asked {
        let mut questions: Vec<usize> =
            line.iter().chain(codes).filter_map(|code| about.get(code)).flatten().copied().collect();
        questions.sort_unstable();
        questions.dedup();
        let is_usable = |row: &sitat_store::CodeRow| row.is_codable && row.retired_at.is_none();
        let usable = codes.iter().filter(|code| self.codes.get(code).is_some_and(is_usable));
        let age = usable.filter_map(|code| reading.ages.get(code)).max().copied().unwrap_or(i64::MIN);
        Asked { line, questions, age }
    }
}

impl Project {
    pub(crate) fn reading(&self) -> Result<Reading, ProjectError> {
        let reader = self.store.read();
        Ok(Reading {
            guides: self.guides()?,
            links: gather(reader.turn_links()?.into_iter().map(|link| (link.source, link))),
            absences: gather(reader.absences()?.into_iter().map(|row| (row.source, row))),
            looked_at: gather(reader.turns_looked_at()?.into_iter().map(|(source, turn, at)| (source, (turn, at)))),
            passes: reader.last_passes()?,
            respondents: gather(reader.people_of_open_questions()?),
            ages: reader.code_ages()?,
        })
    }

    /// All that is known of everybody in some sources about the codes of rows. `heads` are the codes that the rows
    /// stand for.
    pub(crate) fn known(
        &mut self,
        sources: &BTreeSet<SourceId>,
        heads: &[CodeId],
        rows: &[Row],
    ) -> Result<Known, ProjectError> {
        let structure = self.structure()?;
        let reading = self.reading()?;
        let asked = structure.asked_rows(&reading, heads, rows);
        let mut rows_of: FxHashMap<CodeId, Vec<usize>> = FxHashMap::default();
        for (place, row) in rows.iter().enumerate() {
            for code in &row.codes {
                rows_of.entry(*code).or_default().push(place);
            }
        }
        self.known_where(&reading, sources, &asked, |segment| {
            segment.passage.codes.iter().filter_map(|code| rows_of.get(code)).flatten().copied().collect()
        })
    }

    /// All that is known of everybody in some sources about rows, where it is known in which of them a passage counts.
    pub(crate) fn known_where(
        &mut self,
        reading: &Reading,
        sources: &BTreeSet<SourceId>,
        asked: &[Asked],
        rows_on: impl Fn(&Segment) -> Vec<usize>,
    ) -> Result<Known, ProjectError> {
        let structure = self.structure()?;
        let mut known = Known { voices: Vec::new(), facts: Vec::new() };
        for row in structure.sources.iter().filter(|row| sources.contains(&row.id)) {
            let context = self.context(row.id)?;
            let mut voices = self.voices_in(&structure, reading, row, &context)?;
            let mut coded: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); voices.len()];
            for segment in self.segments()?.in_source(row.id) {
                let own_rows = rows_on(segment);
                for share in &segment.passage.shares {
                    let Some(place) = voice_of(&mut voices, share, segment.case) else { continue };
                    coded.resize(voices.len(), BTreeSet::new());
                    coded[place].extend(&own_rows);
                }
            }
            let facts = facts_of(reading, row, &context, &voices, &coded, asked);
            known.facts.extend(facts);
            known.voices.extend(voices.into_iter().map(|found| found.voice));
        }
        Ok(known)
    }

    /// Who has words in a source, or could have written some.
    pub(crate) fn voices_in(
        &mut self,
        structure: &Structure,
        reading: &Reading,
        row: &SourceRow,
        context: &SourceContext,
    ) -> Result<Vec<Found>, ProjectError> {
        let segments = self.segments()?;
        let coded = coded_turns(context, segments.in_source(row.id));
        let no_turns = BTreeMap::new();
        let looked_at = reading.looked_at.get(&row.id).unwrap_or(&no_turns);
        let declared = reading.passes.get(&row.id).copied();
        let worked = || {
            let codings = segments.in_source(row.id).flat_map(|segment| &segment.codings);
            codings.map(|coding| coding.created_at).chain(looked_at.values().copied()).max()
        };
        let pass = declared.or_else(worked).unwrap_or(i64::MIN);
        let is_conversation = matches!(row.kind, SourceKind::Interview | SourceKind::FocusGroup | SourceKind::Survey);
        let there = Facts::MATERIAL
            .and(Facts::NOT_RULED_OUT)
            .and_if(is_conversation, Facts::CONVERSATION)
            .and_if(reading.guides.has_lost_part(row.id), Facts::LOST);
        let mut voices: Vec<Found> = Vec::new();
        let mut hear =
            |participant: Option<ParticipantId>, cases: &[CaseId], facts: Facts, pass: Option<i64>| match voices
                .iter_mut()
                .find(|found| found.voice.participant == participant)
            {
                Some(found) => found.facts = found.facts.and(facts),
                None => {
                    let cases = if cases.is_empty() { context.cases.clone() } else { cases.to_vec() };
                    let voice = Voice { participant, source: row.id, cases };
                    voices.push(Found { voice, own_case: None, facts: there.and(facts), pass });
                }
            };
        for turn in context.turns.iter().filter(|turn| is_to_be_coded(context, turn)) {
            let speaker = turn.speaker.and_then(|id| context.speakers.get(&id));
            let participant = speaker.and_then(|speaker| speaker.participant);
            if structure.is_withdrawn(participant) {
                continue;
            }
            let is_touched = declared.is_some() || coded.contains(&turn.number) || looked_at.contains_key(&turn.id);
            let untouched = Facts::none().and_if(!is_touched, Facts::UNTOUCHED);
            hear(participant, speaker.map_or(&[], |speaker| speaker.cases.as_slice()), untouched, Some(pass));
        }
        if context.turns.is_empty() && row.characters > 0 {
            let is_touched = declared.is_some() || segments.in_source(row.id).next().is_some();
            hear(None, &[], Facts::none().and_if(!is_touched, Facts::UNTOUCHED), Some(pass));
        }
        for person in reading.respondents.get(&row.id).into_iter().flatten() {
            if !structure.is_withdrawn(Some(*person)) {
                let cases = structure.participant_cases.get(person).map_or(&[][..], Vec::as_slice);
                hear(Some(*person), cases, Facts::none(), None);
            }
        }
        Ok(voices)
    }

    /// What is known of each voice in some columns, about the codes of one row.
    pub(crate) fn voices_of(
        &mut self,
        head: CodeId,
        row: &Row,
        columns: &[Column],
        sources: &BTreeSet<SourceId>,
    ) -> Result<Vec<VoiceView>, ProjectError> {
        let structure = self.structure()?;
        let known = self.known(sources, &[head], std::slice::from_ref(row))?;
        let reading = self.reading()?;
        let asked = structure.asked_rows(&reading, &[head], std::slice::from_ref(row));
        let Some(asked) = asked.first() else { return Ok(Vec::new()) };
        self.voices_about(&reading, asked, &known, columns)
    }

    /// Voices in some columns, with what is known of each about the one row that is known of.
    pub(crate) fn voices_about(
        &mut self,
        reading: &Reading,
        asked: &Asked,
        known: &Known,
        columns: &[Column],
    ) -> Result<Vec<VoiceView>, ProjectError> {
        let asks = |question: GuideQuestionId| {
            asked
                .questions
                .iter()
                .any(|place| reading.guides.questions.get(*place).is_some_and(|row| row.id == question))
        };
        let shown: BTreeSet<usize> = voices_by_column(&known.voices, columns).into_iter().flatten().collect();
        let state = |facts: &Vec<Facts>| facts.first().copied().unwrap_or_default().state();
        let states: Vec<CellState> = known.facts.iter().map(state).collect();
        let mut views = self.voice_views(reading, &known.voices, &states, &shown, asks)?;
        for (view, voice) in views.iter_mut().zip(shown.iter().filter_map(|place| known.voices.get(*place))) {
            view.absence = absence(reading, asked, voice).map(|row| (row.id, row.reason.clone()));
        }
        Ok(views)
    }

    /// Some voices as they are shown, with their states. `asks`: the questions that ask about it.
    pub(crate) fn voice_views(
        &mut self,
        reading: &Reading,
        voices: &[Voice],
        states: &[CellState],
        shown: &BTreeSet<usize>,
        asks: impl Fn(GuideQuestionId) -> bool,
    ) -> Result<Vec<VoiceView>, ProjectError> {
        let structure = self.structure()?;
        let mut views = Vec::new();
        for (voice, state) in shown.iter().filter_map(|place| voices.get(*place).zip(states.get(*place))) {
            let context = self.context(voice.source)?;
            let links = reading.links.get(&voice.source).into_iter().flatten();
            let turn = links.filter(|link| asks(link.question)).map(|link| link.turn).next();
            let turn = turn.and_then(|id| context.turns.iter().find(|turn| turn.id == id));
            views.push(VoiceView {
                source: voice.source,
                source_name: structure.source(voice.source)?.name.clone(),
                participant: voice.participant,
                name: voice.participant.and_then(|id| structure.shown_name(id)),
                state: *state,
                asked_in: turn.map(|turn| (turn.number, turn.content_start)),
                absence: None,
            });
        }
        Ok(views)
    }
}

/// Somebody's word that the codes of a row are not in what a voice says: of the row's code, or of one above it.
fn absence<'reading>(reading: &'reading Reading, asked: &Asked, voice: &Voice) -> Option<&'reading AbsenceRow> {
    let rows = reading.absences.get(&voice.source)?;
    rows.iter().find(|row| row.participant == voice.participant && asked.line.contains(&row.code))
}

/// The facts of a source by voice and row. `coded`: the rows that each voice has words in.
fn facts_of(
    reading: &Reading,
    source: &SourceRow,
    context: &SourceContext,
    voices: &[Found],
    coded: &[BTreeSet<usize>],
    asked: &[Asked],
) -> Vec<Vec<Facts>> {
    let questions = reading.questions_in(source.id);
    let asking = reading.asking(&questions, context, voices);
    // A survey puts the same words to everybody: what they make one respondent mention, they ask all about.
    let is_plain_survey = source.kind == SourceKind::Survey && questions.is_empty();
    let mentioned: BTreeSet<usize> = coded.iter().flatten().copied().collect();
    let facts = |(voice_place, (found, coded)): (usize, (&Found, &BTreeSet<usize>))| {
        let of_row = |(place, asked): (usize, &Asked)| {
            let is_newer = found.pass.is_some_and(|pass| asked.age > pass);
            let mut facts =
                found.facts.and_if(coded.contains(&place), Facts::CODED).and_if(is_newer, Facts::CODE_IS_NEWER);
            if absence(reading, asked, &found.voice).is_some() {
                facts = facts.without(Facts::NOT_RULED_OUT);
            }
            if is_plain_survey && mentioned.contains(&place) {
                facts = facts.and(Facts::ASKED).and_if(found.pass.is_some(), Facts::ANSWERED);
            } else if questions.is_empty() {
                facts = facts.and(Facts::UNSURE);
            }
            let own = asked.questions.iter().filter_map(|question| asking.get(&(voice_place, *question)));
            own.fold(facts, |all, one| all.and(*one))
        };
        asked.iter().enumerate().map(of_row).collect()
    };
    voices.iter().zip(coded).enumerate().map(facts).collect()
}
