//! Tidying a text before anybody codes it: lines that a program has cut, blank lines, stray marks, hyphens at line ends.
//!
//! Nothing is tidied that nobody asked for. A clean-up takes or changes white space, marks without a letter of their
//! own, and hyphens between two lines; letters and digits stay as they are and in their order.

use std::collections::HashSet;
use std::ops::Range;

use sitat_model::AFTER_HANGING_HYPHEN;
use unicode_normalization::char::decompose_canonical;

use crate::style::Style;
use crate::turns::{Layout, Line};

/// Something that can be tidied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cleaning {
    /// Lines that were cut at a width become paragraphs again.
    JoinLines,
    /// A blank line after every line goes.
    BlankLines,
    /// Accents that stand on nothing, or twice on one letter, go.
    StrayMarks,
    /// Words that were divided at the end of a line become whole.
    Hyphens,
}

impl Cleaning {
    /// All clean-ups, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::JoinLines, Self::BlankLines, Self::StrayMarks, Self::Hyphens];

    /// The name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::JoinLines => "join-lines",
            Self::BlankLines => "blank-lines",
            Self::StrayMarks => "stray-marks",
            Self::Hyphens => "hyphens",
        }
    }

    /// Finds the clean-up of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cleaning| cleaning.name() == name)
    }
}

/// A place that is tidied, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TidyPlace {
    pub(crate) cleaning: Cleaning,
    pub(crate) range: Range<usize>,
    pub(crate) inserted: String,
}

/// What a clean-up does to a text, or would do beside those that are chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleaningEffect {
    /// The clean-up.
    pub cleaning: Cleaning,
    /// Places that become other.
    pub count: u32,
    /// The first place with what is around it; empty if there is none.
    pub before: String,
    /// The same afterwards.
    pub after: String,
}

/// Narrower lines are no page, wider ones no typewriter.
const WIDTHS: std::ops::RangeInclusive<usize> = 30..=140;

/// Characters around a sample.
const AROUND: usize = 30;

/// How many of a hundred gaps must be blank for a text to have blank lines everywhere.
const BLANK_EVERYWHERE: usize = 60;

/// A text as lines, with what must not be joined.
pub(crate) struct Lines<'text> {
    pub(crate) text: &'text str,
    pub(crate) lines: &'text [Line],
    /// Lines that begin something: a turn, or the words below a header.
    pub(crate) begins: &'text HashSet<usize>,
    pub(crate) layout: &'text Layout,
}

impl Lines<'_> {
    fn words(&self, line: usize) -> &str {
        self.lines.get(line).map_or("", |line| &self.text[line.range.clone()]).trim()
    }

    /// Lines inside tables.
    fn in_table(&self) -> HashSet<usize> {
        let mut cells: Vec<&Range<usize>> = self
            .layout
            .styles
            .iter()
            .filter(|(_, style)| matches!(style, Style::TableCell { .. }))
            .map(|(range, _)| range)
            .collect();
        cells.sort_by_key(|range| range.start);
        let touches = |line: &Line| {
            let first = cells.partition_point(|cell| cell.start <= line.range.end);
            cells[..first].iter().rev().take(64).any(|cell| cell.end >= line.range.start)
        };
        let numbered = self.lines.iter().enumerate();
        if cells.is_empty() {
            HashSet::new()
        } else {
            numbered.filter(|(_, line)| touches(line)).map(|(at, _)| at).collect()
        }
    }

    /// The width at which lines are cut, if the text looks cut.
    fn width(&self, in_table: &HashSet<usize>) -> Option<usize> {
        let lines = self.lines.iter().enumerate();
        let mut widths: Vec<usize> = lines
            .filter(|(at, line)| !line.is_blank && !line.is_heading && !in_table.contains(at))
            .map(|(at, _)| self.words(at).chars().count())
            .collect();
        widths.sort_unstable();
        let width = *widths.get(widths.len().saturating_sub(1) * 95 / 100)?;
        WIDTHS.contains(&width).then_some(width)
    }

    /// All places that are tidied by the chosen clean-ups: in order, and apart from each other.
    pub(crate) fn places(&self, chosen: &[Cleaning]) -> Vec<TidyPlace> {
        let mut places = if chosen.contains(&Cleaning::StrayMarks) { stray_marks(self.text) } else { Vec::new() };
        let between_lines = [Cleaning::JoinLines, Cleaning::BlankLines, Cleaning::Hyphens];
        if between_lines.iter().any(|cleaning| chosen.contains(cleaning)) {
            places.extend(self.between_lines(chosen));
            places.sort_by_key(|place| (place.range.start, place.range.end));
            // A stray mark right at the end of a line that is joined.
            let mut end = 0;
            places.retain(|place| {
                let is_apart = place.range.start >= end;
                end = if is_apart { place.range.end } else { end };
                is_apart
            });
        }
        places
    }

    fn between_lines(&self, chosen: &[Cleaning]) -> Vec<TidyPlace> {
        let in_table = self.in_table();
        let full: Vec<usize> = (0..self.lines.len()).filter(|at| !self.lines[*at].is_blank).collect();
        let gaps: Vec<(usize, usize)> = full.windows(2).map(|pair| (pair[0], pair[1])).collect();
        let blank = gaps.iter().filter(|(above, below)| below - above > 1).count();
        let is_blank_everywhere = gaps.len() > 2 && blank * 100 >= gaps.len() * BLANK_EVERYWHERE;
        let drops_blank = chosen.contains(&Cleaning::BlankLines) && is_blank_everywhere;
        let width = self.width(&in_table).filter(|_| chosen.contains(&Cleaning::JoinLines));
        let vocabulary = chosen.contains(&Cleaning::Hyphens).then(|| vocabulary(self.text));
        gaps.iter()
            .filter_map(|&(above, below)| {
                let blank = below - above - 1;
                let kept = if drops_blank { blank / 2 } else { blank };
                let is_whole = self.begins.contains(&below)
                    || self.lines[above].is_heading
                    || self.lines[below].is_heading
                    || in_table.contains(&above)
                    || in_table.contains(&below);
                if kept == 0 && !is_whole {
                    if let Some(place) =
                        vocabulary.as_ref().and_then(|vocabulary| self.hyphen(above, below, vocabulary))
                    {
                        return Some(place);
                    }
                    if let Some(place) = width.and_then(|width| self.join(above, below, width)) {
                        return Some(place);
                    }
                }
                (kept < blank && !in_table.contains(&above)).then(|| TidyPlace {
                    cleaning: Cleaning::BlankLines,
                    range: self.lines[above].range.end..self.lines[below].range.start,
                    inserted: "\n".repeat(kept + 1),
                })
            })
            .collect()
    }

    /// From the last visible character of a line to the first of another.
    fn gap(&self, above: usize, below: usize) -> Range<usize> {
        let (first, second) = (&self.lines[above].range, &self.lines[below].range);
        let end = first.start + self.text[first.clone()].trim_end().len();
        let start = second.end - self.text[second.clone()].trim_start().len();
        end..start
    }

    fn join(&self, above: usize, below: usize, width: usize) -> Option<TidyPlace> {
        let (first, second) = (self.words(above), self.words(below));
        let is_item = second.starts_with(['-', '–', '•', '·', '*'])
            || second.split_once(['.', ')']).is_some_and(|(number, _)| {
                (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
            });
        let word = second.split_whitespace().next().map_or(0, |word| word.chars().count());
        // The next word would not have fitted: the line was cut, nobody ended it.
        let is_cut = first.chars().count() + 1 + word > width;
        (is_cut && !is_item).then(|| TidyPlace {
            cleaning: Cleaning::JoinLines,
            range: self.gap(above, below),
            inserted: " ".to_owned(),
        })
    }

    fn hyphen(&self, above: usize, below: usize, vocabulary: &HashSet<String>) -> Option<TidyPlace> {
        let (first, second) = (self.words(above), self.words(below));
        let hyphen = first.chars().next_back().filter(|last| matches!(last, '-' | '\u{2010}' | '\u{ad}'))?;
        let stem = &first[..first.len() - hyphen.len_utf8()];
        let head = &stem[stem
            .rfind(|character: char| !character.is_alphabetic())
            .map_or(0, |at| at + stem[at..].chars().next().map_or(0, char::len_utf8))..];
        let tail = &second[..second.find(|character: char| !character.is_alphabetic()).unwrap_or(second.len())];
        let begins_small = tail.chars().next().is_some_and(char::is_lowercase);
        // "barne- og ungdomsvern" is no divided word.
        let suspends = AFTER_HANGING_HYPHEN.contains(&tail);
        if head.is_empty() || !begins_small || suspends {
            return None;
        }
        let mut range = self.gap(above, below);
        let known = |word: String| vocabulary.contains(&word.to_lowercase());
        let is_compound = hyphen != '\u{ad}'
            && (known(format!("{head}-{tail}"))
                || (!known(format!("{head}{tail}")) && known(head.to_owned()) && known(tail.to_owned())));
        if !is_compound {
            range.start -= hyphen.len_utf8();
        }
        Some(TidyPlace { cleaning: Cleaning::Hyphens, range, inserted: String::new() })
    }
}

/// Words of a text that stand inside lines, also those with a hyphen, in lower case.
fn vocabulary(text: &str) -> HashSet<String> {
    let inside = text.split('\n').flat_map(|line| {
        line.split(|character: char| !character.is_alphabetic() && character != '-')
            .filter(|word| !word.is_empty() && !word.ends_with('-'))
    });
    inside.map(|word| word.trim_start_matches('-').to_lowercase()).collect()
}

/// Accents over Latin letters; marks of other scripts are letters to those who write them.
fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{344}' | '\u{346}'..='\u{36f}')
}

fn stray_marks(text: &str) -> Vec<TidyPlace> {
    let mut places = Vec::new();
    let mut worn: Vec<char> = Vec::new();
    let mut has_letter = false;
    for (at, character) in text.char_indices() {
        if !is_accent(character) {
            worn.clear();
            has_letter = !character.is_whitespace() && !character.is_control();
            decompose_canonical(character, |part| {
                if is_accent(part) {
                    worn.push(part);
                }
            });
            continue;
        }
        if has_letter && !worn.contains(&character) {
            worn.push(character);
            continue;
        }
        let range = at..at + character.len_utf8();
        places.push(TidyPlace { cleaning: Cleaning::StrayMarks, range, inserted: String::new() });
    }
    places
}

/// The text with its places tidied.
pub(crate) fn tidy(text: &str, places: &[TidyPlace]) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut at = 0;
    for place in places {
        tidied.push_str(&text[at..place.range.start]);
        tidied.push_str(&place.inserted);
        at = place.range.end;
    }
    tidied.push_str(&text[at..]);
    tidied
}

/// Where places of a text are after it was tidied.
pub(crate) struct TidyMap {
    /// Old start, old end, new start, new end.
    moves: Vec<(usize, usize, usize, usize)>,
}

impl TidyMap {
    pub(crate) fn new(places: &[TidyPlace]) -> Self {
        let (mut at, mut new) = (0, 0);
        let moves = places.iter().map(|place| {
            let start = new + (place.range.start - at);
            new = start + place.inserted.len();
            at = place.range.end;
            (place.range.start, place.range.end, start, new)
        });
        Self { moves: moves.collect() }
    }

    fn place(&self, old: usize, is_end: bool) -> usize {
        let behind = self.moves.partition_point(|(start, ..)| *start < old);
        let Some((start, end, new_start, new_end)) = behind.checked_sub(1).and_then(|at| self.moves.get(at)) else {
            return old;
        };
        if old >= *end {
            new_end + (old - end)
        } else if is_end || old == *start {
            *new_start
        } else {
            *new_end
        }
    }

    /// A range afterwards: what is left of it.
    pub(crate) fn range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.place(range.start, false);
        start..self.place(range.end, true).max(start)
    }
}

/// What each clean-up does, or would do beside the chosen ones.
pub(crate) fn effects(lines: &Lines<'_>, chosen: &[Cleaning]) -> Vec<CleaningEffect> {
    Cleaning::ALL
        .into_iter()
        .map(|cleaning| {
            let mut with: Vec<Cleaning> = chosen.to_vec();
            if !with.contains(&cleaning) {
                with.push(cleaning);
            }
            let places: Vec<TidyPlace> =
                lines.places(&with).into_iter().filter(|place| place.cleaning == cleaning).collect();
            let (before, after) = places.first().map(|place| sample(lines.text, place)).unwrap_or_default();
            CleaningEffect { cleaning, count: u32::try_from(places.len()).unwrap_or(u32::MAX), before, after }
        })
        .collect()
}

fn sample(text: &str, place: &TidyPlace) -> (String, String) {
    let head = &text[..place.range.start];
    let from = head.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let tail = &text[place.range.end..];
    let until = tail.char_indices().nth(AROUND).map_or(tail.len(), |(at, _)| at);
    let (head, tail) = (&head[from..], &tail[..until]);
    (format!("{head}{}{tail}", &text[place.range.clone()]), format!("{head}{}{tail}", place.inserted))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::turns::lines;

    fn places(text: &str, chosen: &[Cleaning], begins: &[usize]) -> Vec<TidyPlace> {
        let layout = Layout::default();
        let lines = lines(text, &layout);
        let begins = begins.iter().copied().collect();
        Lines { text, lines: &lines, begins: &begins, layout: &layout }.places(chosen)
    }

    fn cleaned(text: &str, chosen: &[Cleaning], begins: &[usize]) -> String {
        tidy(text, &places(text, chosen, begins))
    }

    const CUT: &str = "R: Det er vanskelig å si hva det kommer av,\nmen jeg tror at det henger sammen med at vi\ner så få. Alle gjør alt, og ingen har tid.\nI: Ja.\nR: Det er ikke noe nytt, det har vært sånn\nså lenge jeg har jobbet her.\nDet er noe annet.";

    #[test]
    fn lines_that_were_cut_become_paragraphs_and_those_that_were_ended_stay() {
        assert_eq!(
            cleaned(CUT, &[Cleaning::JoinLines], &[0, 3, 4]),
            "R: Det er vanskelig å si hva det kommer av, men jeg tror at det henger sammen med at vi er så få. Alle gjør alt, og ingen har tid.\nI: Ja.\nR: Det er ikke noe nytt, det har vært sånn så lenge jeg har jobbet her.\nDet er noe annet."
        );
    }

    #[test]
    fn items_of_a_list_are_not_joined() {
        let text = "Dette er punktene som kommunen har vedtatt nå:\n- penger til omstilling i alle etatene her\n- folk som kan endre noe, og som vil gjøre det";
        assert_eq!(cleaned(text, &[Cleaning::JoinLines], &[]), text);
    }

    #[test]
    fn a_blank_line_after_every_line_goes_and_a_larger_gap_stays_a_gap() {
        assert_eq!(cleaned("a\n\nb\n \nc\n\n\n\nd\n\ne", &[Cleaning::BlankLines], &[]), "a\nb\nc\n\nd\ne");
        let paragraphs = "a\nb\nc\n\nd\ne\nf";
        assert_eq!(cleaned(paragraphs, &[Cleaning::BlankLines], &[]), paragraphs);
    }

    #[test]
    fn marks_go_that_stand_twice_or_on_nothing() {
        assert_eq!(
            cleaned("på\u{30a} \u{301}no a\u{30a}\u{30a} e\u{301}", &[Cleaning::StrayMarks], &[]),
            "på no a\u{30a} e\u{301}"
        );
        let sound = "ǻ a\u{30a}\u{301} é";
        assert_eq!(cleaned(sound, &[Cleaning::StrayMarks], &[]), sound);
    }

    #[test]
    fn divided_words_become_whole_and_other_hyphens_stay() {
        let hyphens = |text: &str| cleaned(text, &[Cleaning::Hyphens], &[]);
        assert_eq!(hyphens("i innova-\nsjonsfasen er"), "i innovasjonsfasen er");
        assert_eq!(hyphens("barne-\nog ungdom"), "barne-\nog ungdom");
        assert_eq!(hyphens("Møre-\nRomsdal"), "Møre-\nRomsdal");
        assert_eq!(hyphens("langs nord-\nsør. En nord-sør akse"), "langs nord-sør. En nord-sør akse");
        assert_eq!(hyphens("en it-\nløsning, it er en løsning"), "en it-løsning, it er en løsning");
        assert_eq!(hyphens("kom\u{ad}\nmune"), "kommune");
    }

    #[test]
    fn all_clean_ups_work_together_on_a_text_with_double_spacing() {
        let text = "Dette er en linje som er delt av en skrive-\n\nmaskin, og som derfor har blitt til flere av\n\ndem enn den var.\n\n\n\nNy.";
        let all = cleaned(text, &Cleaning::ALL, &[]);
        assert_eq!(
            all,
            "Dette er en linje som er delt av en skrivemaskin, og som derfor har blitt til flere av dem enn den var.\n\nNy."
        );
    }

    #[test]
    fn each_clean_up_shows_its_first_place() {
        let layout = Layout::default();
        let found = lines("på\u{30a} og\nto", &layout);
        let lines = Lines { text: "på\u{30a} og\nto", lines: &found, begins: &HashSet::new(), layout: &layout };
        let effects = effects(&lines, &[]);
        assert_eq!(effects.iter().map(|effect| effect.count).collect::<Vec<_>>(), [0, 0, 1, 0]);
        assert_eq!((effects[2].before.as_str(), effects[2].after.as_str()), ("på\u{30a} og\nto", "på og\nto"));
    }

    #[test]
    fn ranges_follow_what_is_tidied() {
        let text = "innova-\nsjon og på\u{30a}";
        let places = places(text, &Cleaning::ALL, &[]);
        let (map, after) = (TidyMap::new(&places), tidy(text, &places));
        let slice = |words: &str| {
            let start = text.find(words).unwrap();
            after[map.range(&(start..start + words.len()))].to_owned()
        };
        assert_eq!(after, "innovasjon og på");
        assert_eq!(slice("innova-\nsjon"), "innovasjon");
        assert_eq!(slice("sjon og"), "sjon og");
        assert_eq!(slice("-\n"), "");
        assert_eq!(slice("på\u{30a}"), "på");
    }

    fn letters(text: &str) -> String {
        text.chars().filter(|character| character.is_alphanumeric()).collect()
    }

    proptest! {
        #[test]
        fn no_letter_and_no_digit_is_lost(
            words in proptest::collection::vec("[a-zæøå0-9\u{300}\u{30a}\u{301}\u{ad}.,:é-]{0,9}[ \n\t-]{0,3}", 0..40),
            chosen in proptest::sample::subsequence(Cleaning::ALL.to_vec(), 0..=4),
        ) {
            let text = words.concat();
            let places = places(&text, &chosen, &[0, 3]);
            let after = tidy(&text, &places);
            prop_assert_eq!(letters(&after), letters(&text));
            let map = TidyMap::new(&places);
            let mut last = 0;
            for (at, character) in text.char_indices() {
                let range = map.range(&(at..at + character.len_utf8()));
                prop_assert!(range.start >= last && range.end <= after.len());
                prop_assert!(after.is_char_boundary(range.start) && after.is_char_boundary(range.end));
                if character.is_alphanumeric() {
                    prop_assert_eq!(after[range.clone()].chars().next(), Some(character));
                }
                last = range.start;
            }
        }
    }
}
