//! Quotation marks of a paragraph: which belong together, and which stand alone.

use sitat_model::{TextRange, union_of_ranges};

/// Words in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkedStretch {
    /// What stands between the marks.
    pub inner: TextRange,
    /// With the marks.
    pub outer: TextRange,
}

/// A mark that opens or closes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrayMark {
    /// Where, in code points.
    pub at: u32,
    /// Which.
    pub mark: char,
    /// Whether it opens what is never closed; else it closes what was never opened.
    pub opens: bool,
}

/// The quotation marks of a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Words in marks that lie in no others, by place.
    pub stretches: Vec<MarkedStretch>,
    /// Marks that stand alone, by place.
    pub strays: Vec<StrayMark>,
}

#[derive(Clone, Copy)]
struct Open {
    mark: char,
    at: usize,
}

/// What a mark may be at its place.
#[derive(Clone, Copy)]
struct Setting {
    before: Option<char>,
    after: Option<char>,
}

impl Setting {
    fn is_free_before(self) -> bool {
        self.before
            .is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '–' | '—' | '-' | '/' | ':'))
    }

    fn leads_to_word(self) -> bool {
        self.after.is_some_and(|after| {
            after.is_alphanumeric() || matches!(after, '.' | '…' | '[' | '(' | '–' | '-' | '‘' | '\'')
        })
    }

    fn looks_opening(self) -> bool {
        self.is_free_before() && self.leads_to_word()
    }

    fn looks_closing(self) -> bool {
        self.before.is_some_and(|before| !before.is_whitespace())
            && self.after.is_none_or(|after| !after.is_alphanumeric())
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Whether two marks make a pair.
fn is_pair(opening: char, closing: char) -> bool {
    match opening {
        '«' => closing == '»',
        '»' => matches!(closing, '«' | '»'),
        '‹' => closing == '›',
        '›' => matches!(closing, '‹' | '›'),
        '“' => matches!(closing, '”' | '“' | '"'),
        '„' => matches!(closing, '“' | '”' | '"'),
        '”' | '"' => matches!(closing, '”' | '"'),
        '‘' => matches!(closing, '’' | '‘'),
        '‚' => matches!(closing, '‘' | '’'),
        '\'' => closing == '\'',
        _ => false,
    }
}

/// Open marks that are looked at for one that closes: where more are open, nobody means them as marks within marks.
const MOST_OPEN: usize = 50;

/// The last open mark that a mark closes.
fn last_pair(open: &[Open], closing: char) -> Option<usize> {
    let first = open.len().saturating_sub(MOST_OPEN);
    let found = open[first..].iter().rposition(|open| is_pair(open.mark, closing))?;
    Some(first + found)
}

/// Reads the quotation marks of a paragraph: « », “ ”, „ “, ” ”, " ", ‹ ›, and ‘ ’ and ' ' where they are no apostrophes.
pub fn quotation_marks(text: &str) -> Marks {
    let characters: Vec<char> = text.chars().collect();
    let (mut doubles, mut singles): (Vec<Open>, Vec<Open>) = (Vec::new(), Vec::new());
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut single_pairs: Vec<(usize, usize)> = Vec::new();
    let mut strays: Vec<StrayMark> = Vec::new();
    for (at, &mark) in characters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| characters.get(before)).copied();
        let setting = Setting { before, after: characters.get(at + 1).copied() };
        match mark {
            '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '"' => {
                let place = last_pair(&doubles, mark);
                let opens = match (mark, place) {
                    ('„', _) | ('«' | '‹', None) => true,
                    // The same sign opens and closes, so its place tells.
                    ('"' | '”' | '“', Some(_)) => setting.looks_opening() && !setting.looks_closing(),
                    (_, Some(_)) => false,
                    ('“', None) => !setting.looks_closing() || setting.looks_opening(),
                    (_, None) => setting.looks_opening() || (mark == '"' && !setting.looks_closing()),
                };
                // Feet and inches.
                if mark == '"' && place.is_none() && before.is_some_and(|before| before.is_ascii_digit()) {
                    continue;
                }
                match place {
                    _ if opens => doubles.push(Open { mark, at }),
                    Some(place) => {
                        let opened = doubles.split_off(place);
                        pairs.extend(opened.first().map(|open| (open.at, at)));
                        let left = opened.iter().skip(1);
                        strays.extend(left.map(|open| StrayMark { at: number(open.at), mark: open.mark, opens: true }));
                    }
                    None => strays.push(StrayMark { at: number(at), mark, opens: false }),
                }
            }
            '‘' | '‚' | '\'' | '’' => {
                let place = last_pair(&singles, mark);
                match place {
                    Some(place) if setting.looks_closing() => {
                        let opened = singles.split_off(place);
                        single_pairs.extend(opened.first().map(|open| (open.at, at)));
                    }
                    _ if mark != '’' && setting.looks_opening() => singles.push(Open { mark, at }),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    strays.extend(doubles.iter().map(|open| StrayMark { at: number(open.at), mark: open.mark, opens: true }));
    strays.sort_by_key(|stray| stray.at);
    let within_doubles = union_of_ranges(pairs.iter().map(|&(start, end)| TextRange::new(number(start), number(end))));
    single_pairs.retain(|&(start, end)| {
        let own = TextRange::new(number(start), number(end));
        let next = within_doubles.partition_point(|pair| pair.end <= own.start);
        !within_doubles.get(next).is_some_and(|pair| pair.overlaps(own))
    });
    pairs.append(&mut single_pairs);
    Marks { stretches: outermost(pairs), strays }
}

fn outermost(mut pairs: Vec<(usize, usize)>) -> Vec<MarkedStretch> {
    pairs.sort_by_key(|&(start, end)| (start, std::cmp::Reverse(end)));
    let mut found: Vec<MarkedStretch> = Vec::new();
    for (start, end) in pairs {
        let own = MarkedStretch {
            inner: TextRange::new(number(start + 1), number(end)),
            outer: TextRange::new(number(start), number(end + 1)),
        };
        if found.last().is_none_or(|last| last.outer.end <= own.outer.start) {
            found.push(own);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(text: &str) -> Vec<String> {
        let characters: Vec<char> = text.chars().collect();
        let slice = |range: TextRange| characters[range.start.0 as usize..range.end.0 as usize].iter().collect();
        quotation_marks(text).stretches.iter().map(|own| slice(own.inner)).collect()
    }

    fn strays(text: &str) -> Vec<(u32, char, bool)> {
        quotation_marks(text).strays.iter().map(|own| (own.at, own.mark, own.opens)).collect()
    }

    #[test]
    fn every_kind_of_mark_makes_pairs() {
        for text in [
            "sa «det er møtene» nå",
            "sa “det er møtene” nå",
            "sa ”det er møtene” nå",
            "sa „det er møtene“ nå",
            "sa \"det er møtene\" nå",
            "sa »det er møtene« nå",
            "sa ‹det er møtene› nå",
            "sa ‘det er møtene’ nå",
            "sa 'det er møtene' nå",
        ] {
            assert_eq!(marked(text), ["det er møtene"], "{text}");
            assert!(strays(text).is_empty(), "{text}");
        }
        assert_eq!(marked("«a “b” c» og \"d\""), ["a “b” c", "d"]);
        assert_eq!(marked("(«..Det er tid..»)"), ["..Det er tid.."]);
    }

    #[test]
    fn a_text_of_nothing_but_marks_is_read_in_no_time() {
        for text in [
            "„".repeat(200_000) + &"»".repeat(200_000),
            "‘a’ \"b\" ".repeat(100_000),
            "‘a ".repeat(200_000) + &"' ".repeat(200_000),
        ] {
            quotation_marks(&text);
        }
        assert_eq!(marked(&"‘a’ \"b\" ".repeat(2)), ["a", "b", "a", "b"]);
        assert_eq!(marked("\"b ‘a’ c\" ‘d’"), ["b ‘a’ c", "d"]);
    }

    #[test]
    fn apostrophes_and_inches_are_no_marks() {
        for text in ["KS’ møter og Hans' bil", "en 24\" skjerm", "it's '90-tallet", "Lars’s og så videre"] {
            assert!(marked(text).is_empty(), "{text}");
            assert!(strays(text).is_empty(), "{text}");
        }
        assert_eq!(marked("«KS’ møter tar tid»"), ["KS’ møter tar tid"]);
    }

    #[test]
    fn marks_that_stand_alone_are_told() {
        assert_eq!(strays("sa «det er møtene"), [(3, '«', true)]);
        assert_eq!(strays("det er møtene» sa"), [(13, '»', false)]);
        assert_eq!(strays("«en «to» tre"), [(0, '«', true)]);
        assert_eq!(marked("«en «to» tre"), ["to"]);
        assert_eq!(strays("\"en\" og to\" tre"), [(10, '"', false)]);
        assert_eq!(strays("sa \"en og \"to\""), [(3, '"', true)]);
    }

    proptest! {
        #[test]
        fn stretches_are_apart_and_inside_whatever_the_text_is(text in "[a-c «»“”„\"'‘’‹›.\n1]{0,40}") {
            let marks = quotation_marks(&text);
            let length = number(text.chars().count());
            prop_assert!(marks.stretches.iter().all(|own| own.outer.start < own.inner.start && own.inner.end < own.outer.end && own.outer.end.0 <= length));
            prop_assert!(marks.stretches.windows(2).all(|pair| pair[0].outer.end <= pair[1].outer.start));
        }
    }
}
