//! Whose words a passage holds, and which cases they belong to.
//!
//! Works on places alone: it deliberately knows neither the words nor the codes.

use std::collections::BTreeMap;

use sitat_model::{CaseId, ParticipantId, Role, SourceId, SourceKind, SpeakerId, TextRange, Turn, union_of_ranges};

/// Who stands behind a label of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerInfo {
    /// What the speaker is in the study. Only participants' words are counted.
    pub role: Role,
    /// The person, where known.
    pub participant: Option<ParticipantId>,
    /// The person's cases.
    pub cases: Vec<CaseId>,
}

/// What has to be known of a source to attribute its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceContext {
    /// The source.
    pub source: SourceId,
    /// Its kind.
    pub kind: SourceKind,
    /// The cases of words whose speaker has none of their own.
    pub cases: Vec<CaseId>,
    /// The turns, sorted by place and disjoint. Empty for a text that nobody says.
    pub turns: Vec<Turn>,
    /// The speakers of the turns. A speaker who is not here counts as nobody.
    pub speakers: BTreeMap<SpeakerId, SpeakerInfo>,
}

impl SourceContext {
    /// The first turn of the answer that a turn belongs to, both from 0: all that a speaker says between two turns of the
    /// interviewer. What the interviewer says, and what nobody says, is an answer of its own.
    pub fn answer_of(&self, turn: usize) -> usize {
        let Some(speaker) = self.turns.get(turn).and_then(|turn| turn.speaker) else { return turn };
        let is_interviewer = |id: Option<SpeakerId>| {
            id.and_then(|id| self.speakers.get(&id)).is_some_and(|speaker| speaker.role == Role::Interviewer)
        };
        if is_interviewer(Some(speaker)) {
            return turn;
        }
        let before = self.turns[..turn].iter().enumerate().rev().take_while(|(_, turn)| !is_interviewer(turn.speaker));
        before.filter(|(_, turn)| turn.speaker == Some(speaker)).last().map_or(turn, |(first, _)| first)
    }
}

/// The words of one participant, or of nobody, within a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Whose words they are; `None` for text that nobody says.
    pub participant: Option<ParticipantId>,
    /// The cases they belong to.
    pub cases: Vec<CaseId>,
    /// Where they stand; sorted and disjoint.
    pub ranges: Vec<TextRange>,
}

/// Divides a passage among those whose words it holds, one share each, in the order in which they come to speak.
///
/// Only words that count give a share: not labels and time stamps, not what the interviewer or anyone with another
/// role says, not the blanks between turns. So a passage within a question gives no share at all. Text without turns,
/// and turns without a speaker, belong to nobody and to the source's cases. The passage's own case goes before the
/// participants' and the source's cases.
pub fn shares(context: &SourceContext, ranges: &[TextRange], own_case: Option<CaseId>) -> Vec<Share> {
    let mut shares: Vec<Share> = Vec::new();
    let mut add = |participant: Option<ParticipantId>, cases: &[CaseId], range: TextRange| {
        if let Some(share) = shares.iter_mut().find(|share| share.participant == participant) {
            share.ranges.push(range);
            return;
        }
        let cases = match own_case {
            Some(case) => vec![case],
            None if cases.is_empty() => context.cases.clone(),
            None => cases.to_vec(),
        };
        shares.push(Share { participant, cases, ranges: vec![range] });
    };
    for range in union_of_ranges(ranges.iter().copied()) {
        if context.turns.is_empty() {
            add(None, &[], range);
            continue;
        }
        let first = context.turns.partition_point(|turn| turn.range.end <= range.start);
        for turn in context.turns[first..].iter().take_while(|turn| turn.range.start < range.end) {
            let Some(words) = turn.content().intersection(range) else { continue };
            match turn.speaker.and_then(|speaker| context.speakers.get(&speaker)) {
                Some(speaker) if speaker.role == Role::Participant => add(speaker.participant, &speaker.cases, words),
                Some(_) => {}
                None => add(None, &[], words),
            }
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitat_model::{TextOffset, TurnId};

    /// A turn of ten code points whose first two are the label and whose last one is a stamp.
    fn turn(number: u32, speaker: Option<i64>) -> Turn {
        let start = (number - 1) * 10;
        Turn {
            id: TurnId(i64::from(number)),
            number,
            range: TextRange::new(start, start + 10),
            label: Some(TextRange::new(start, start + 1)),
            content_start: TextOffset(start + 2),
            content_end: TextOffset(start + 9),
            speaker: speaker.map(SpeakerId),
            time_ms: None,
        }
    }

    fn speaker(role: Role, participant: Option<i64>, cases: &[i64]) -> SpeakerInfo {
        SpeakerInfo {
            role,
            participant: participant.map(ParticipantId),
            cases: cases.iter().copied().map(CaseId).collect(),
        }
    }

    /// Turns: interviewer, Anna (case 1), Bo (no case), nobody, someone at the door, Anna.
    fn focus_group() -> SourceContext {
        SourceContext {
            source: SourceId(1),
            kind: SourceKind::FocusGroup,
            cases: vec![CaseId(9)],
            turns: vec![
                turn(1, Some(1)),
                turn(2, Some(2)),
                turn(3, Some(3)),
                turn(4, None),
                turn(5, Some(4)),
                turn(6, Some(2)),
            ],
            speakers: BTreeMap::from([
                (SpeakerId(1), speaker(Role::Interviewer, None, &[])),
                (SpeakerId(2), speaker(Role::Participant, Some(1), &[1])),
                (SpeakerId(3), speaker(Role::Participant, Some(2), &[])),
                (SpeakerId(4), speaker(Role::Other, None, &[])),
            ]),
        }
    }

    fn share(participant: Option<i64>, case: i64, ranges: &[(u32, u32)]) -> Share {
        Share {
            participant: participant.map(ParticipantId),
            cases: vec![CaseId(case)],
            ranges: ranges.iter().map(|&(start, end)| TextRange::new(start, end)).collect(),
        }
    }

    #[test]
    fn a_passage_is_divided_among_those_whose_words_it_holds() {
        assert_eq!(
            shares(&focus_group(), &[TextRange::new(5, 55)], None),
            [share(Some(1), 1, &[(12, 19), (52, 55)]), share(Some(2), 9, &[(22, 29)]), share(None, 9, &[(32, 39)]),]
        );
    }

    #[test]
    fn the_interviewers_words_labels_and_stamps_count_nowhere() {
        let source = focus_group();
        assert_eq!(shares(&source, &[TextRange::new(0, 10)], None), []);
        assert_eq!(shares(&source, &[TextRange::new(40, 50)], Some(CaseId(3))), []);
        assert_eq!(shares(&source, &[TextRange::new(10, 12), TextRange::new(19, 22)], None), []);
        assert_eq!(shares(&source, &[TextRange::new(13, 13)], None), []);
    }

    #[test]
    fn the_passages_own_case_goes_before_all_others() {
        let parts = shares(&focus_group(), &[TextRange::new(10, 40)], Some(CaseId(3)));
        assert_eq!(parts.len(), 3);
        assert!(parts.iter().all(|part| part.cases == [CaseId(3)]));
    }

    #[test]
    fn several_stretches_give_one_sorted_share() {
        let stretches = [TextRange::new(52, 54), TextRange::new(12, 15), TextRange::new(14, 17)];
        assert_eq!(shares(&focus_group(), &stretches, None), [share(Some(1), 1, &[(12, 17), (52, 54)])]);
    }

    #[test]
    fn text_without_turns_belongs_to_the_sources_cases() {
        let mut source = focus_group();
        source.turns.clear();
        assert_eq!(shares(&source, &[TextRange::new(5, 25)], None), [share(None, 9, &[(5, 25)])]);
    }
}
