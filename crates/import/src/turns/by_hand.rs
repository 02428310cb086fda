//! Turns as a person puts them right before a text enters: joined, split, given to somebody else.
//!
//! Nothing of the text changes; only where turns begin and end, and who speaks.

use sitat_model::{OffsetMap, TextOffset, TurnPlace};

use crate::source::ImportedTurn;

/// A change of one turn; its place is any in the turn, in code points of the text as it will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandChange {
    /// The turn at a place goes on with the one before it.
    Join {
        /// A place in the turn.
        at: TextOffset,
    },
    /// At a place another turn begins.
    Split {
        /// Where.
        at: TextOffset,
    },
    /// The turn at a place is said by somebody else, or by nobody.
    Assign {
        /// A place in the turn.
        at: TextOffset,
        /// The label of who says it.
        speaker: Option<String>,
    },
}

fn place_of(turn: &ImportedTurn) -> TurnPlace {
    TurnPlace { range: turn.range, label: turn.label, content: turn.content }
}

fn put(turn: &mut ImportedTurn, place: TurnPlace) {
    (turn.range, turn.label, turn.content) = (place.range, place.label, place.content);
}

/// Does the changes one after another; those that fit nothing are passed over.
pub(crate) fn change_by_hand(text: &str, map: &OffsetMap, turns: &mut Vec<ImportedTurn>, changes: &[HandChange]) {
    for change in changes {
        let at = match change {
            HandChange::Join { at } | HandChange::Split { at } | HandChange::Assign { at, .. } => *at,
        };
        let number = turns.partition_point(|turn| turn.range.end <= at);
        let Some(turn) = turns.get(number).filter(|turn| turn.range.start <= at) else { continue };
        match change {
            HandChange::Join { .. } => {
                let (next, time_ms) = (place_of(turn), turn.time_ms);
                let Some(above) = number.checked_sub(1).and_then(|above| turns.get_mut(above)) else { continue };
                put(above, place_of(above).joined(next));
                above.time_ms = above.time_ms.or(time_ms);
                turns.remove(number);
            }
            HandChange::Split { at } => {
                let Some((first, second)) = place_of(turn).split(text, map, *at) else { continue };
                let mut below = ImportedTurn { time_ms: None, ..turn.clone() };
                put(&mut below, second);
                if let Some(turn) = turns.get_mut(number) {
                    put(turn, first);
                }
                turns.insert(number + 1, below);
            }
            HandChange::Assign { speaker, .. } => {
                let speaker = speaker.as_deref().map(str::trim).filter(|speaker| !speaker.is_empty());
                if let Some(turn) = turns.get_mut(number) {
                    turn.speaker = speaker.map(str::to_owned);
                    turn.label = turn.label.filter(|_| turn.speaker.is_some());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ImportOptions, import};

    fn said(changes: Vec<HandChange>) -> Vec<(Option<String>, String)> {
        let options = ImportOptions { by_hand: changes, ..ImportOptions::default() };
        let text = "I: Hva?\nR: Ja. Og så? Nei.\nI: Takk.\nR: Ha det.";
        let source = import("a.txt", text.as_bytes(), &options).unwrap();
        let map = OffsetMap::new(&source.text);
        assert_eq!(source.text, text);
        source
            .turns
            .iter()
            .map(|turn| (turn.speaker.clone(), map.slice(&source.text, turn.content).to_owned()))
            .collect()
    }

    fn turn(speaker: &str, words: &str) -> (Option<String>, String) {
        (Some(speaker.to_owned()), words.to_owned())
    }

    #[test]
    fn turns_are_split_joined_and_given_to_others() {
        let at = |place: u32| TextOffset(place);
        let changes = vec![
            HandChange::Split { at: at(14) },
            HandChange::Split { at: at(22) },
            HandChange::Assign { at: at(15), speaker: Some("I".to_owned()) },
            HandChange::Join { at: at(30) },
        ];
        assert_eq!(
            said(changes),
            [
                turn("I", "Hva?"),
                turn("R", "Ja."),
                turn("I", "Og så?"),
                turn("R", "Nei.\nI: Takk."),
                turn("R", "Ha det.")
            ]
        );
    }

    #[test]
    fn changes_that_fit_nothing_change_nothing() {
        let at = |place: u32| TextOffset(place);
        let none = said(Vec::new());
        for change in [
            HandChange::Join { at: at(0) },
            HandChange::Join { at: at(999) },
            HandChange::Split { at: at(3) },
            HandChange::Split { at: at(1) },
            HandChange::Split { at: at(u32::MAX) },
        ] {
            assert_eq!(said(vec![change.clone()]), none, "{change:?}");
        }
        assert_eq!(said(vec![HandChange::Assign { at: at(0), speaker: Some(" ".to_owned()) }])[0].0, None);
    }
}
