//! A folded text as words that may be names, each with how it is written.

use super::folding::Unit;

/// A word of a folded text.
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) folded: String,
    pub(super) is_capital: bool,
    pub(super) is_all_capitals: bool,
    pub(super) begins_sentence: bool,
}

fn is_joiner(units: &[Unit], at: usize) -> bool {
    units.get(at).is_some_and(|unit| matches!(unit.character, '-' | '\''))
        && units.get(at + 1).is_some_and(Unit::is_of_word)
}

/// The words of a folded text, in order. `breaks` are places where a sentence begins whatever stands before.
pub(super) fn tokens(units: &[Unit], breaks: &[u32]) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    let mut begins_sentence = true;
    while let Some(unit) = units.get(at) {
        if !unit.is_of_word() {
            // What stands in brackets is a remark: (laughs) And then. A tab ends a cell.
            begins_sentence |= matches!(unit.character, '.' | '!' | '?' | '…' | ':' | '\n' | '•' | ')' | ']')
                || matches!(unit.character, '«' | '“' | '"' | '–' | '—')
                || matches!(unit.original, '\n' | '\t');
            at += 1;
            continue;
        }
        let start = at;
        while units.get(at).is_some_and(Unit::is_of_word) || is_joiner(units, at) {
            at += 1;
        }
        let own = units.get(start..at).unwrap_or_default();
        let letters = own.iter().filter(|unit| unit.character.is_alphabetic());
        found.push(Token {
            start,
            end: at,
            folded: own.iter().map(|unit| unit.character).collect(),
            is_capital: unit.is_capital,
            is_all_capitals: own.len() > 1
                && letters.clone().count() > 1
                && letters.clone().all(|unit| unit.is_capital),
            begins_sentence: begins_sentence || breaks.binary_search(&unit.start).is_ok(),
        });
        // The number of a heading is no word of the sentence.
        begins_sentence &= own.iter().all(|unit| unit.character.is_ascii_digit());
    }
    found
}

/// Whether only a blank stands between two words, and no break.
pub(super) fn is_joined(units: &[Unit], first: &Token, next: &Token, breaks: &[u32]) -> bool {
    let between = units.get(first.end..next.start).unwrap_or_default();
    let [blank] = between else { return false };
    let next = breaks.partition_point(|place| *place < blank.start);
    blank.character == ' ' && breaks.get(next).is_none_or(|place| *place > blank.end)
}
