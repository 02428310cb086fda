//! Where turns are after an edit: nothing that is written is left to nobody, and no turn grows into another.

use std::collections::BTreeMap;

use crate::{Edit, TextChange, TextOffset, TextRange, Turn, TurnId};

/// Which turn new words belong to: the one that they are written in, else the one in which the change begins or ends,
/// else the one before.
fn owner(turns: &[Turn], change: &TextChange, writing_in: Option<TurnId>) -> Option<usize> {
    let (start, end) = (change.before.start, change.before.end);
    let holds = |turn: &Turn| turn.content_start <= start && end <= turn.content_end;
    // Turns are sorted: only those near the change are looked at.
    let first = turns.partition_point(|turn| turn.range.end < start);
    let near = || turns.iter().enumerate().skip(first).take_while(|(_, turn)| turn.range.start <= end);
    let by = |fits: &dyn Fn(&Turn) -> bool| near().find(|(_, turn)| fits(turn)).map(|(place, _)| place);
    by(&|turn| Some(turn.id) == writing_in && holds(turn))
        .or_else(|| by(&holds))
        .or_else(|| by(&|turn| turn.content_start <= start && start <= turn.content_end))
        .or_else(|| by(&|turn| turn.content_start < end && end <= turn.content_end))
        .or_else(|| {
            // Labels and stamps are in a turn without being its words; blanks need nobody.
            let is_within = near().any(|(_, turn)| turn.range.start <= start && end <= turn.range.end && start != end);
            let needs_nobody = is_within || change.inserted.trim().is_empty();
            let before = turns.partition_point(|turn| turn.content_end <= start);
            if needs_nobody { None } else { Some(before.saturating_sub(1)).filter(|_| !turns.is_empty()) }
        })
}

impl Edit {
    /// Where the turns of a text are afterwards; those that no change concerns are not among them.
    ///
    /// The turns are sorted and disjoint, before and after. Words written at either edge of what somebody says belong
    /// to that turn; `writing_in` decides where two touch.
    pub fn map_turns(&self, turns: &[Turn], writing_in: Option<TurnId>) -> Vec<Turn> {
        let mut owned: BTreeMap<usize, Vec<&TextChange>> = BTreeMap::new();
        for change in self.changes() {
            if let Some(place) = owner(turns, change, writing_in) {
                owned.entry(place).or_default().push(change);
            }
        }
        let mut mapped = Vec::new();
        let mut end_before = TextOffset(0);
        for (place, turn) in turns.iter().enumerate() {
            let own = owned.get(&place).map_or(&[][..], Vec::as_slice);
            let is_concerned = self.touches(turn.range) || !own.is_empty();
            let moved = if is_concerned {
                self.map_turn(turn, end_before, own)
            } else {
                let shift =
                    |range: TextRange| TextRange { start: self.shifted(range.start), end: self.shifted(range.end) };
                Turn {
                    range: shift(turn.range),
                    label: turn.label.map(shift),
                    content_start: self.shifted(turn.content_start),
                    content_end: self.shifted(turn.content_end),
                    ..turn.clone()
                }
            };
            end_before = moved.range.end;
            if is_concerned {
                mapped.push(moved);
            }
        }
        mapped
    }

    fn map_turn(&self, turn: &Turn, end_before: TextOffset, own: &[&TextChange]) -> Turn {
        let owns = |change: &TextChange| own.iter().any(|other| other.before == change.before);
        let mut content_start = match self.touching(turn.content_start) {
            None => self.shifted(turn.content_start),
            Some(change) if owns(change) => change.after.start,
            Some(change) => change.after.end,
        };
        let mut content_end = match self.touching(turn.content_end) {
            None => self.shifted(turn.content_end),
            Some(change) if owns(change) => change.after.end,
            Some(change) => change.after.start,
        };
        // Words may be taken in that stand before or after all of the turn's own.
        for change in own {
            content_end = content_end.max(change.after.end);
            if change.before.end < turn.range.start {
                content_start = change.after.start;
            }
        }
        content_start = content_start.max(end_before);
        content_end = content_end.max(content_start);
        let label = turn.label.and_then(|label| self.map_passage(label)).filter(|label| label.end <= content_start);
        let start = match self.touching(turn.range.start) {
            _ if turn.range.start == turn.content_start => content_start,
            None => self.shifted(turn.range.start),
            Some(change) if change.before.start == turn.range.start && !change.before.is_empty() => change.after.start,
            Some(change) => change.after.end,
        };
        let start = start.max(end_before).min(label.map_or(content_start, |label| label.start)).min(content_start);
        let label = label.filter(|label| start <= label.start);
        let end = match self.touching(turn.range.end) {
            _ if turn.range.end == turn.content_end => content_end,
            None => self.shifted(turn.range.end),
            Some(change) if change.before.end == turn.range.end && change.before.start >= turn.range.start => {
                if change.before.is_empty() { change.after.start } else { change.after.end }
            }
            Some(change) => change.after.start,
        };
        Turn {
            range: TextRange { start: start.max(end_before), end: end.max(content_end) },
            label: label.filter(|label| end_before <= label.start),
            content_start,
            content_end,
            ..turn.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OffsetMap, Replacement};

    const TEXT: &str = "I: Hva da?\n[0:01] Kari: Ja, det var\nfint. (0:05)\n\nBare tekst.\nOla:\n";

    fn range_of(words: &str) -> TextRange {
        let map = OffsetMap::new(TEXT);
        let start = TEXT.find(words).unwrap();
        TextRange { start: map.offset_of_byte(TEXT, start), end: map.offset_of_byte(TEXT, start + words.len()) }
    }

    fn turn(number: u32, whole: &str, label: Option<&str>, content: TextRange) -> Turn {
        Turn {
            id: TurnId(i64::from(number)),
            number,
            range: range_of(whole),
            label: label.map(range_of),
            content_start: content.start,
            content_end: content.end,
            speaker: None,
            time_ms: None,
        }
    }

    fn turns() -> Vec<Turn> {
        let end = range_of("Ola:").end.0;
        vec![
            turn(1, "I: Hva da?", Some("I"), range_of("Hva da?")),
            turn(2, "[0:01] Kari: Ja, det var\nfint. (0:05)", Some("Kari"), range_of("Ja, det var\nfint.")),
            turn(3, "Bare tekst.", None, range_of("Bare tekst.")),
            turn(4, "Ola:", Some("Ola"), TextRange::new(end, end)),
        ]
    }

    /// Whole, label and content of each turn after an edit.
    fn after(replacements: &[(TextRange, &str)], writing_in: Option<i64>) -> Vec<[String; 3]> {
        let map = OffsetMap::new(TEXT);
        let replacements =
            replacements.iter().map(|(range, text)| Replacement { range: *range, text: (*text).to_owned() });
        let edit = Edit::new(TEXT, &map, replacements).unwrap();
        let text = edit.apply(TEXT, &map).unwrap();
        let map = OffsetMap::new(&text);
        let mapped = edit.map_turns(&turns(), writing_in.map(TurnId));
        let all = turns().into_iter().map(|turn| match mapped.iter().find(|moved| moved.id == turn.id) {
            Some(moved) => moved.clone(),
            None => Turn {
                range: TextRange { start: edit.shifted(turn.range.start), end: edit.shifted(turn.range.end) },
                label: turn
                    .label
                    .map(|label| TextRange { start: edit.shifted(label.start), end: edit.shifted(label.end) }),
                content_start: edit.shifted(turn.content_start),
                content_end: edit.shifted(turn.content_end),
                ..turn
            },
        });
        all.map(|turn| {
            let words = |range: TextRange| map.slice(&text, range).to_owned();
            [words(turn.range), turn.label.map(words).unwrap_or_default(), words(turn.content())]
        })
        .collect()
    }

    fn at(offset: TextOffset) -> TextRange {
        TextRange { start: offset, end: offset }
    }

    #[test]
    fn what_is_typed_at_either_edge_of_a_turn_is_said_by_its_speaker() {
        let content = range_of("Ja, det var\nfint.");
        let turns = after(&[(at(content.start), "Jo. "), (at(content.end), " Ikke sant?")], None);
        assert_eq!(
            turns[1],
            ["[0:01] Kari: Jo. Ja, det var\nfint. Ikke sant? (0:05)", "Kari", "Jo. Ja, det var\nfint. Ikke sant?",]
        );
        assert_eq!(turns[0], ["I: Hva da?", "I", "Hva da?"]);
        assert_eq!(turns[2], ["Bare tekst.", "", "Bare tekst."]);
    }

    #[test]
    fn a_turn_can_be_emptied_and_filled_again() {
        assert_eq!(after(&[(range_of("Hva da?"), "")], None)[0], ["I: ", "I", ""]);
        let ola = range_of("Ola:").end;
        assert_eq!(after(&[(at(ola), " Nei.")], None)[3], ["Ola: Nei.", "Ola", " Nei."]);
        assert_eq!(after(&[(range_of("Bare tekst."), "")], None)[2], ["", "", ""]);
    }

    #[test]
    fn a_label_that_is_corrected_stays_a_label() {
        assert_eq!(after(&[(range_of("Kari"), "Mari")], None)[1][1], "Mari");
        assert_eq!(
            after(&[(range_of("Kari: "), "")], None)[1],
            ["[0:01] Ja, det var\nfint. (0:05)", "", "Ja, det var\nfint."]
        );
    }

    #[test]
    fn words_across_two_turns_go_to_the_first_one() {
        let across = TextRange { start: range_of("da?").start, end: range_of("det var").start };
        let turns = after(&[(across, "nå? ")], None);
        assert_eq!(turns[0], ["I: Hva nå?", "I", "Hva nå?"]);
        assert_eq!(turns[1], [" det var\nfint. (0:05)", "", " det var\nfint."]);
    }

    #[test]
    fn words_between_two_turns_go_to_the_one_before() {
        let between = TextOffset(range_of("Bare tekst.").start.0 - 1);
        let turns = after(&[(at(between), "Mer.")], None);
        assert_eq!(turns[1][2], "Ja, det var\nfint. (0:05)\nMer.");
        assert_eq!(turns[2], ["Bare tekst.", "", "Bare tekst."]);
    }
}
