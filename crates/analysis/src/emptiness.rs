//! Why a cell is empty: what is known of a participant in a source, the state that follows, and what a case or a group
//! shows of its participants' states.
//!
//! Works on facts alone: it deliberately knows neither texts nor guides.

use rustc_hash::FxHashMap;
use sitat_model::{CaseId, ParticipantId, SourceId};

use crate::{Column, ColumnScope};

/// What a cell says beside its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellState {
    /// It is mentioned, in words that count.
    Mentioned,
    /// Somebody who went through the material says that it is not there, and why.
    Absent,
    /// Nothing is known yet: turns are untouched, or the code is newer than the last pass.
    NotYetCoded,
    /// It is not known whether it was asked about, or a part of the recording is lost.
    Unknown,
    /// It was not asked about.
    NotAsked,
    /// It was asked about, and nothing was answered.
    AskedNoAnswer,
    /// It was asked about, and what was answered does not mention it.
    AskedNotMentioned,
    /// Nobody is asked by a document; this one does not mention it.
    NotMentioned,
    /// There is nothing that could mention it.
    NoMaterial,
}

impl CellState {
    /// All states, in the order in which legends tell them.
    pub const ALL: [Self; 9] = [
        Self::Mentioned,
        Self::AskedNotMentioned,
        Self::AskedNoAnswer,
        Self::NotAsked,
        Self::NotMentioned,
        Self::Absent,
        Self::Unknown,
        Self::NotYetCoded,
        Self::NoMaterial,
    ];

    /// From the least certain: of several participants none of whom mentions it, the first one tells the case.
    const LEAST_CERTAIN: [Self; 8] = [
        Self::NotYetCoded,
        Self::Unknown,
        Self::NotAsked,
        Self::AskedNoAnswer,
        Self::AskedNotMentioned,
        Self::NotMentioned,
        Self::Absent,
        Self::NoMaterial,
    ];

    /// The name of the state in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mentioned => "mentioned",
            Self::Absent => "absent",
            Self::NotYetCoded => "not-yet-coded",
            Self::Unknown => "unknown",
            Self::NotAsked => "not-asked",
            Self::AskedNoAnswer => "asked-no-answer",
            Self::AskedNotMentioned => "asked-not-mentioned",
            Self::NotMentioned => "not-mentioned",
            Self::NoMaterial => "no-material",
        }
    }

    /// The key of its words.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Mentioned => "analysis-state-mentioned",
            Self::Absent => "analysis-state-absent",
            Self::NotYetCoded => "analysis-state-not-yet-coded",
            Self::Unknown => "analysis-state-unknown",
            Self::NotAsked => "analysis-state-not-asked",
            Self::AskedNoAnswer => "analysis-state-asked-no-answer",
            Self::AskedNotMentioned => "analysis-state-asked-not-mentioned",
            Self::NotMentioned => "analysis-state-not-mentioned",
            Self::NoMaterial => "analysis-state-no-material",
        }
    }

    /// The sign that stands in an empty cell; none where the number tells.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Mentioned => "",
            Self::Absent => "×",
            Self::NotYetCoded => "…",
            Self::Unknown => "?",
            Self::NotAsked => "∅",
            Self::AskedNoAnswer => "○",
            Self::AskedNotMentioned => "–",
            Self::NotMentioned => "·",
            Self::NoMaterial => "▢",
        }
    }
}

/// What is known of a participant, in a source or in several, about a code: facts that add up.
///
/// Each fact is worded so that of several sources one is enough for it to hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts(u16);

impl Facts {
    /// There is something they said, or could have said: words of theirs, or a blank answer.
    pub const MATERIAL: Self = Self(1);
    /// Words of theirs have the code.
    pub const CODED: Self = Self(1 << 1);
    /// Nobody has said of this source that it is not there.
    pub const NOT_RULED_OUT: Self = Self(1 << 2);
    /// Turns of theirs are neither coded nor looked at.
    pub const UNTOUCHED: Self = Self(1 << 3);
    /// The code is newer than the last pass through the source.
    pub const CODE_IS_NEWER: Self = Self(1 << 4);
    /// People speak in the source: it is no document.
    pub const CONVERSATION: Self = Self(1 << 5);
    /// A question about it was put to them.
    pub const ASKED: Self = Self(1 << 6);
    /// Of a question about it, it is not known whether it was put to them.
    pub const UNSURE: Self = Self(1 << 7);
    /// A part of the recording is lost.
    pub const LOST: Self = Self(1 << 8);
    /// They answered such a question, whatever they said.
    pub const ANSWERED: Self = Self(1 << 9);

    /// Nothing is known.
    pub const fn none() -> Self {
        Self(0)
    }

    /// These facts and the other ones.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These facts, and the other ones on a condition.
    #[must_use]
    pub const fn and_if(self, condition: bool, other: Self) -> Self {
        if condition { self.and(other) } else { self }
    }

    /// These facts but for one.
    #[must_use]
    pub const fn without(self, fact: Self) -> Self {
        Self(self.0 & !fact.0)
    }

    /// Whether a fact is among them.
    pub const fn hold(self, fact: Self) -> bool {
        self.0 & fact.0 == fact.0
    }

    /// The state that follows; the first that matches.
    pub fn state(self) -> CellState {
        match () {
            () if !self.hold(Self::MATERIAL) => CellState::NoMaterial,
            () if self.hold(Self::CODED) => CellState::Mentioned,
            () if !self.hold(Self::NOT_RULED_OUT) => CellState::Absent,
            () if self.hold(Self::UNTOUCHED) || self.hold(Self::CODE_IS_NEWER) => CellState::NotYetCoded,
            () if !self.hold(Self::CONVERSATION) => CellState::NotMentioned,
            // Asked in one conversation is asked, whatever is known of another.
            () if self.hold(Self::LOST) || (self.hold(Self::UNSURE) && !self.hold(Self::ASKED)) => CellState::Unknown,
            () if !self.hold(Self::ASKED) => CellState::NotAsked,
            () if !self.hold(Self::ANSWERED) => CellState::AskedNoAnswer,
            () => CellState::AskedNotMentioned,
        }
    }
}

/// A participant in a source, or the text of a source that nobody says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The person.
    pub participant: Option<ParticipantId>,
    /// The source.
    pub source: SourceId,
    /// The cases that the words count in.
    pub cases: Vec<CaseId>,
}

/// What a cell says of all participants in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellStanding {
    /// Mentioned if anybody mentions it; else the least certain state.
    pub state: CellState,
    /// Participants by their state, in the order of [`CellState::ALL`].
    pub participants: [u32; CellState::ALL.len()],
}

impl CellStanding {
    const EMPTY: Self = Self { state: CellState::NoMaterial, participants: [0; CellState::ALL.len()] };

    /// How many participants mention it.
    pub fn mentioned(&self) -> u32 {
        self.participants[0]
    }

    /// How many participants there are.
    pub fn of(&self) -> u32 {
        self.participants.iter().sum()
    }

    /// The states that participants are in, with how many.
    pub fn mix(&self) -> impl Iterator<Item = (CellState, u32)> {
        CellState::ALL.into_iter().zip(self.participants).filter(|(_, count)| *count > 0)
    }

    fn add(&mut self, state: CellState, is_person: bool) {
        if is_person && let Some(place) = CellState::ALL.iter().position(|own| *own == state) {
            self.participants[place] += 1;
        }
        let rank = |state| match state {
            CellState::Mentioned => 0,
            other => CellState::LEAST_CERTAIN.iter().position(|own| *own == other).map_or(9, |place| place + 1),
        };
        if rank(state) < rank(self.state) {
            self.state = state;
        }
    }
}

/// The places of the voices of each column, those of one person beside each other.
pub fn voices_by_column(voices: &[Voice], columns: &[Column]) -> Vec<Vec<usize>> {
    let mut of_case: FxHashMap<CaseId, Vec<usize>> = FxHashMap::default();
    let mut of_person: FxHashMap<ParticipantId, Vec<usize>> = FxHashMap::default();
    let mut of_source: FxHashMap<SourceId, Vec<usize>> = FxHashMap::default();
    for (place, voice) in voices.iter().enumerate() {
        for case in &voice.cases {
            of_case.entry(*case).or_default().push(place);
        }
        if let Some(person) = voice.participant {
            of_person.entry(person).or_default().push(place);
        }
        of_source.entry(voice.source).or_default().push(place);
    }
    let places = |column: &Column| {
        let mut found: Vec<usize> = match &column.scope {
            ColumnScope::Case(cases) => cases.iter().filter_map(|case| of_case.get(case)).flatten().copied().collect(),
            ColumnScope::Participant(person) => of_person.get(person).cloned().unwrap_or_default(),
            ColumnScope::Source(source) => of_source.get(source).cloned().unwrap_or_default(),
            // Whoever codes does not speak, and neither does a code.
            ColumnScope::Coder(_) | ColumnScope::Code(_) => Vec::new(),
        };
        found.sort_unstable_by_key(|place| (voices[*place].participant, *place));
        found.dedup();
        found
    };
    columns.iter().map(places).collect()
}

/// What each cell says, by row and column. `facts` are by voice, then by row.
///
/// The facts of a person's sources in a column are put together before their state is told. A text that nobody says
/// has a state of its own, and is nobody among the participants.
pub fn standings(voices: &[Voice], facts: &[Vec<Facts>], columns: &[Column], rows: usize) -> Vec<Vec<CellStanding>> {
    let mut cells = vec![vec![CellStanding::EMPTY; columns.len()]; rows];
    for (column, places) in voices_by_column(voices, columns).iter().enumerate() {
        let is_same = |left: &usize, right: &usize| {
            voices[*left].participant.is_some() && voices[*left].participant == voices[*right].participant
        };
        for own in places.chunk_by(is_same) {
            let is_person = own.first().is_some_and(|first| voices[*first].participant.is_some());
            for (row, cells) in cells.iter_mut().enumerate() {
                let known = own.iter().filter_map(|place| facts.get(*place)?.get(row));
                let known = known.fold(Facts::none(), |all, one| all.and(*one));
                cells[column].add(known.state(), is_person);
            }
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is known of somebody who was asked, has answered, and whose words were gone through.
    const TALKED: Facts =
        Facts::MATERIAL.and(Facts::NOT_RULED_OUT).and(Facts::CONVERSATION).and(Facts::ASKED).and(Facts::ANSWERED);

    #[test]
    fn the_first_rule_that_matches_tells_the_state() {
        let unasked = TALKED.without(Facts::ASKED).without(Facts::ANSWERED);
        let document = unasked.without(Facts::CONVERSATION);
        let table = [
            ("nobody there", Facts::none(), CellState::NoMaterial),
            ("interview, asked", TALKED, CellState::AskedNotMentioned),
            ("mentioned", TALKED.and(Facts::CODED), CellState::Mentioned),
            ("mentioned unasked", unasked.and(Facts::CODED), CellState::Mentioned),
            ("mentioned in a text half coded", TALKED.and(Facts::CODED).and(Facts::UNTOUCHED), CellState::Mentioned),
            (
                "mentioned where it was ruled out",
                TALKED.without(Facts::NOT_RULED_OUT).and(Facts::CODED),
                CellState::Mentioned,
            ),
            ("ruled out", TALKED.without(Facts::NOT_RULED_OUT), CellState::Absent),
            (
                "ruled out, text half coded",
                TALKED.and(Facts::UNTOUCHED).without(Facts::NOT_RULED_OUT),
                CellState::Absent,
            ),
            ("turns untouched", TALKED.and(Facts::UNTOUCHED), CellState::NotYetCoded),
            ("code made later", TALKED.and(Facts::CODE_IS_NEWER), CellState::NotYetCoded),
            (
                "recording lost and turns untouched",
                TALKED.and(Facts::LOST).and(Facts::UNTOUCHED),
                CellState::NotYetCoded,
            ),
            ("document", document, CellState::NotMentioned),
            ("document half coded", document.and(Facts::UNTOUCHED), CellState::NotYetCoded),
            ("document ruled out", document.without(Facts::NOT_RULED_OUT), CellState::Absent),
            ("recording lost", TALKED.and(Facts::LOST), CellState::Unknown),
            ("recording lost, not asked in what is left", unasked.and(Facts::LOST), CellState::Unknown),
            ("probe, nobody knows", unasked.and(Facts::UNSURE), CellState::Unknown),
            ("question put, probe unknown", TALKED.and(Facts::UNSURE), CellState::AskedNotMentioned),
            ("version without the question", unasked, CellState::NotAsked),
            ("focus group, silent at the question", TALKED.without(Facts::ANSWERED), CellState::AskedNoAnswer),
            ("survey, blank", TALKED.without(Facts::ANSWERED), CellState::AskedNoAnswer),
            ("survey, blank and routed past", unasked, CellState::NotAsked),
            ("survey, written about something else", TALKED, CellState::AskedNotMentioned),
        ];
        for (name, facts, expected) in table {
            assert_eq!(facts.state(), expected, "{name}");
        }
    }

    fn voice(person: i64, source: i64, cases: &[i64]) -> Voice {
        Voice {
            participant: (person > 0).then_some(ParticipantId(person)),
            source: SourceId(source),
            cases: cases.iter().copied().map(CaseId).collect(),
        }
    }

    fn case(cases: &[i64]) -> Column {
        Column { scope: ColumnScope::Case(cases.iter().copied().map(CaseId).collect()) }
    }

    fn told(voices: &[Voice], facts: &[Facts], columns: &[Column]) -> Vec<(CellState, u32, u32)> {
        let facts: Vec<Vec<Facts>> = facts.iter().map(|own| vec![*own]).collect();
        let cells = standings(voices, &facts, columns, 1);
        cells[0].iter().map(|cell| (cell.state, cell.mentioned(), cell.of())).collect()
    }

    #[test]
    fn a_case_tells_how_many_mention_it_and_else_the_least_certain() {
        let voices = [voice(1, 1, &[1]), voice(2, 2, &[1]), voice(3, 3, &[2]), voice(4, 3, &[2])];
        let unasked = TALKED.without(Facts::ASKED).without(Facts::ANSWERED);
        let facts = [TALKED.and(Facts::CODED), TALKED.and(Facts::UNTOUCHED), TALKED, unasked];
        let columns = [case(&[1]), case(&[2]), case(&[1, 2]), case(&[9])];
        assert_eq!(
            told(&voices, &facts, &columns),
            [
                (CellState::Mentioned, 1, 2),
                (CellState::NotAsked, 0, 2),
                (CellState::Mentioned, 1, 4),
                (CellState::NoMaterial, 0, 0),
            ]
        );
        let cells = standings(&voices, &facts.map(|own| vec![own]), &columns, 1);
        let mix: Vec<(CellState, u32)> = cells[0][1].mix().collect();
        assert_eq!(mix, [(CellState::AskedNotMentioned, 1), (CellState::NotAsked, 1)]);
    }

    #[test]
    fn who_speaks_in_two_sources_is_one_participant_who_was_asked_if_asked_in_one() {
        let voices = [voice(1, 1, &[1]), voice(1, 2, &[1])];
        let unsure = TALKED.without(Facts::ASKED).without(Facts::ANSWERED).and(Facts::UNSURE);
        let columns = [case(&[1]), Column { scope: ColumnScope::Source(SourceId(2)) }];
        let expected = [(CellState::AskedNotMentioned, 0, 1), (CellState::Unknown, 0, 1)];
        assert_eq!(told(&voices, &[TALKED, unsure], &columns), expected);
        // Ruled out in one source says nothing of the other one.
        let ruled_out = TALKED.without(Facts::NOT_RULED_OUT);
        assert_eq!(told(&voices, &[ruled_out, TALKED], &columns)[0].0, CellState::AskedNotMentioned);
        assert_eq!(told(&voices, &[ruled_out, ruled_out], &columns)[0].0, CellState::Absent);
        // Silent in one conversation and not in the other is not silent.
        let silent = TALKED.without(Facts::ANSWERED);
        assert_eq!(told(&voices, &[silent, TALKED], &columns)[0].0, CellState::AskedNotMentioned);
    }

    #[test]
    fn a_document_is_no_participant_and_tells_the_case_where_nobody_speaks() {
        let document = Facts::MATERIAL.and(Facts::NOT_RULED_OUT);
        let voices = [voice(0, 1, &[1]), voice(1, 2, &[2]), voice(0, 3, &[2])];
        let facts = [document, TALKED, document.and(Facts::UNTOUCHED)];
        let expected = [(CellState::NotMentioned, 0, 0), (CellState::NotYetCoded, 0, 1)];
        assert_eq!(told(&voices, &facts, &[case(&[1]), case(&[2])]), expected);
        let mentioned = [document, TALKED, document.and(Facts::CODED)];
        assert_eq!(told(&voices, &mentioned, &[case(&[2])]), [(CellState::Mentioned, 0, 1)]);
    }

    #[test]
    fn every_state_has_a_name_and_all_but_one_a_mark_of_their_own() {
        let names: std::collections::BTreeSet<&str> = CellState::ALL.iter().map(|state| state.name()).collect();
        let marks: std::collections::BTreeSet<&str> = CellState::ALL.iter().map(|state| state.mark()).collect();
        assert_eq!((names.len(), marks.len()), (CellState::ALL.len(), CellState::ALL.len()));
    }

    proptest! {
        #[test]
        fn cells_are_as_somebody_would_tell_them_one_by_one(
            own in prop::collection::vec((0_i64..4, 1_i64..4, prop::collection::btree_set(1_i64..4, 0..3), 0_u16..1024), 0..12),
            groups in prop::collection::vec(prop::collection::btree_set(1_i64..4, 0..3), 0..4),
        ) {
            let voices: Vec<Voice> = own
                .iter()
                .map(|(person, source, cases, _)| voice(*person, *source, &cases.iter().copied().collect::<Vec<_>>()))
                .collect();
            let facts: Vec<Vec<Facts>> = own.iter().map(|(_, _, _, bits)| vec![Facts(*bits)]).collect();
            let columns: Vec<Column> = groups.iter().map(|group| case(&group.iter().copied().collect::<Vec<_>>())).collect();
            let cells = standings(&voices, &facts, &columns, 1);
            for (group, cell) in groups.iter().zip(&cells[0]) {
                let inside = |place: &usize| own[*place].2.iter().any(|case| group.contains(case));
                let places: Vec<usize> = (0..own.len()).filter(inside).collect();
                let mut states = Vec::new();
                for person in 1..4 {
                    let words: Vec<u16> = places.iter().filter(|place| own[**place].0 == person).map(|place| own[*place].3).collect();
                    if !words.is_empty() {
                        states.push((Facts(words.iter().fold(0, |all, one| all | one)).state(), true));
                    }
                }
                states.extend(places.iter().filter(|place| own[**place].0 == 0).map(|place| (Facts(own[*place].3).state(), false)));
                let is_mentioned = states.iter().any(|(state, _)| *state == CellState::Mentioned);
                let uncertain = CellState::LEAST_CERTAIN.into_iter().find(|state| states.iter().any(|(own, _)| own == state));
                let expected = if is_mentioned { CellState::Mentioned } else { uncertain.unwrap_or(CellState::NoMaterial) };
                prop_assert_eq!(cell.state, expected);
                let people = states.iter().filter(|(_, is_person)| *is_person).count();
                prop_assert_eq!(cell.of() as usize, people);
            }
        }
    }
}
