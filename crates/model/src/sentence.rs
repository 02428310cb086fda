//! Where sentences begin and end, in Norwegian and English: a rule of its own, so that a place is the same on every
//! machine.

use crate::TextRange;

/// Written with a full stop that ends no sentence, whatever follows.
const ABBREVIATIONS: [&str; 44] = [
    "adm", "art", "bl.a", "ca", "cand", "d.e", "dir", "dr", "dvs", "e.g", "eks", "evt", "f.eks", "fig", "fhv", "gj",
    "hhv", "i.e", "inkl", "jf", "jfr", "kap", "kgl", "kl", "kst", "maks", "min", "mr", "mrs", "ms", "mt", "nr", "pkt",
    "pga", "prof", "ref", "s.k", "sml", "spm", "st", "t.d", "t.eks", "tlf", "vs",
];

/// After a day's number no sentence begins with these.
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

fn is_closing(character: char) -> bool {
    matches!(character, '"' | '\'' | '»' | '”' | '’' | ')' | ']')
}

fn is_opening(character: char) -> bool {
    matches!(character, '"' | '\'' | '«' | '“' | '‘' | '(' | '[' | '–' | '—' | '-' | '•')
}

/// The sentences of a text, by place and disjoint, without blanks at their edges; together they hold all its words.
///
/// A sentence ends with `.`, `!`, `?` or `…` and what closes a quotation, before a blank and a capital letter, a figure
/// or an opening mark. It does not end after an abbreviation (`bl.a.`), an initial (`A. Berg`) or a day's number
/// (`1. juni`), nor before a small letter. A blank line ends a sentence as well.
pub fn sentences(text: &str) -> Vec<TextRange> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < characters.len() {
        let end = end_at(&characters, start, at);
        match end {
            Some(end) => {
                add(&mut found, &characters, start, end);
                start = end;
                at = end;
            }
            None => at += 1,
        }
    }
    add(&mut found, &characters, start, characters.len());
    found
}

/// The smallest run of whole sentences that holds a stretch of a text; the stretch itself where there is none.
pub fn sentences_around(text: &str, range: TextRange) -> TextRange {
    let touched: Vec<TextRange> = sentences(text)
        .into_iter()
        .filter(|sentence| {
            sentence.start < range.end.max(crate::TextOffset(range.start.0 + 1)) && range.start < sentence.end
        })
        .collect();
    match (touched.first(), touched.last()) {
        (Some(first), Some(last)) => TextRange { start: first.start, end: last.end },
        _ => range,
    }
}

fn add(found: &mut Vec<TextRange>, characters: &[char], start: usize, end: usize) {
    let words = &characters[start..end];
    let before = words.iter().take_while(|character| character.is_whitespace()).count();
    let after = words.iter().rev().take_while(|character| character.is_whitespace()).count();
    if before < words.len() {
        let place = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        found.push(TextRange::new(place(start + before), place(end - after)));
    }
}

/// Where the sentence ends if one does at this character.
fn end_at(characters: &[char], start: usize, at: usize) -> Option<usize> {
    match characters[at] {
        '\n' => {
            let next =
                characters[at + 1..].iter().position(|character| *character == '\n' || !character.is_whitespace());
            (next.map(|next| characters[at + 1 + next]) == Some('\n')).then_some(at + 1)
        }
        mark @ ('.' | '!' | '?' | '…') => {
            let mut end = at + 1;
            while characters.get(end).is_some_and(|next| is_closing(*next) || matches!(next, '.' | '!' | '?' | '…')) {
                end += 1;
            }
            if !characters.get(end).is_some_and(|next| next.is_whitespace()) {
                return None;
            }
            let next = characters[end..].iter().position(|next| !next.is_whitespace()).map(|next| end + next)?;
            let begins = characters[next..].iter().copied().find(|next| !is_opening(*next) && !next.is_whitespace())?;
            if begins.is_lowercase() || (mark == '.' && end == at + 1 && goes_on(characters, start, at, next)) {
                return None;
            }
            Some(end)
        }
        _ => None,
    }
}

/// Whether a full stop belongs to the word before it.
fn goes_on(characters: &[char], start: usize, at: usize, next: usize) -> bool {
    let is_of_word = |character: &char| character.is_alphanumeric() || *character == '.';
    let from = characters[start..at]
        .iter()
        .rposition(|character| !is_of_word(character))
        .map_or(start, |before| start + before + 1);
    let word: String = characters[from..at].iter().flat_map(|character| character.to_lowercase()).collect();
    if word.is_empty() {
        return false;
    }
    if ABBREVIATIONS.contains(&word.as_str()) {
        return true;
    }
    let is_initial = at - from == 1 && characters[from].is_uppercase();
    let following: String = characters[next..]
        .iter()
        .take_while(|character| character.is_alphabetic())
        .flat_map(|c| c.to_lowercase())
        .collect();
    let is_day =
        word.len() <= 2 && word.chars().all(|figure| figure.is_ascii_digit()) && MONTHS.contains(&following.as_str());
    is_initial || is_day
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let characters: Vec<char> = text.chars().collect();
        sentences(text)
            .iter()
            .map(|range| characters[range.start.0 as usize..range.end.0 as usize].iter().collect())
            .collect()
    }

    #[test]
    fn sentences_end_with_their_marks() {
        assert_eq!(
            cut("Vi ventet. Ingen kom! Hvorfor? Vet ikke …"),
            ["Vi ventet.", "Ingen kom!", "Hvorfor?", "Vet ikke …"]
        );
        assert_eq!(cut("Det tok tid … Så kom de."), ["Det tok tid …", "Så kom de."]);
        assert_eq!(cut("I 2019. Vi begynte 3. etter det. 40 kom."), ["I 2019.", "Vi begynte 3. etter det.", "40 kom."]);
    }

    #[test]
    fn abbreviations_days_and_initials_end_none() {
        for whole in [
            "Vi spurte bl.a. Oslo og f.eks. Bergen.",
            "Møtet var 1. juni kl. 10.30 i fjor.",
            "Møtet var 17. Mai, ca. 40 kom.",
            "Det sier prof. Hansen, jf. Dahl og A. Berg.",
            "Det er t.d. Kari, dvs. Hansen.",
            "Nr. 3 og pkt. 4 er like, evt. Fem.",
        ] {
            assert_eq!(cut(whole), [whole]);
        }
        assert_eq!(cut("Vi har kort, osv. Vi gikk."), ["Vi har kort, osv.", "Vi gikk."]);
    }

    #[test]
    fn quotations_keep_their_marks() {
        assert_eq!(cut("«Nei.» Hun gikk. Han sa «ja» og ble."), ["«Nei.»", "Hun gikk.", "Han sa «ja» og ble."]);
        assert_eq!(cut("Hun sa: «Kommer du?» spurte han."), ["Hun sa: «Kommer du?» spurte han."]);
        assert_eq!(cut("Ja (det var sånn.) Og så – ja."), ["Ja (det var sånn.)", "Og så – ja."]);
    }

    #[test]
    fn blank_lines_end_a_sentence_and_line_ends_do_not() {
        assert_eq!(cut("Overskrift\n\nvi gikk\nhjem. Så"), ["Overskrift", "vi gikk\nhjem.", "Så"]);
    }

    #[test]
    fn a_stretch_grows_to_the_sentences_that_hold_it() {
        let text = "Én to. Tre fire. Fem.";
        assert_eq!(sentences_around(text, TextRange::new(8, 10)), TextRange::new(7, 16));
        assert_eq!(sentences_around(text, TextRange::new(4, 8)), TextRange::new(0, 16));
        assert_eq!(sentences_around("", TextRange::new(0, 0)), TextRange::new(0, 0));
    }

    proptest! {
        #[test]
        fn sentences_hold_all_words_and_stay_what_they_are(text in "[A-Za-zæøå1 .!?…«»\n()-]{0,60}") {
            let characters: Vec<char> = text.chars().collect();
            let found = sentences(&text);
            let inside = |at: usize| found.iter().any(|range| (range.start.0 as usize..range.end.0 as usize).contains(&at));
            for (at, character) in characters.iter().enumerate() {
                prop_assert!(character.is_whitespace() || inside(at), "{} in {text:?}", at);
            }
            for pair in found.windows(2) {
                prop_assert!(pair[0].end <= pair[1].start);
            }
            for range in &found {
                prop_assert_eq!(sentences_around(&text, *range), *range);
            }
        }
    }
}
