//! Years of an age in digits or words. Norwegian (both written forms) and English.

/// The oldest that somebody is.
const OLDEST: u32 = 110;

/// One to nineteen.
const SMALL: [[&str; 19]; 3] = [
    [
        "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
        "femten", "seksten", "sytten", "atten", "nitten",
    ],
    [
        "ett", "to", "tre", "fire", "fem", "seks", "syv", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
        "femten", "seksten", "sytten", "atten", "nitten",
    ],
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ],
];

/// Twenty to ninety.
const TENS: [[&str; 8]; 3] = [
    ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"],
    ["tyve", "tredve", "førti", "femti", "seksti", "sytti", "åtti", "nitti"],
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
];

/// A number of years in digits or words, from 1 to the oldest.
pub(super) fn years(word: &str) -> Option<u32> {
    let number = if word.bytes().all(|byte| byte.is_ascii_digit()) {
        word.parse().ok().filter(|_| word.len() <= 3)
    } else {
        let small = |word: &str| {
            SMALL.iter().find_map(|words| (1..).zip(words).find(|(_, own)| **own == word)).map(|(number, _)| number)
        };
        let tens = || TENS.iter().flat_map(|words| (2_u32..).zip(words));
        small(word).or_else(|| {
            tens().find_map(|(number, tens)| {
                let rest = word.strip_prefix(tens)?.trim_start_matches('-');
                let ones = if rest.is_empty() { 0 } else { small(rest).filter(|ones| *ones < 10)? };
                Some(number * 10 + ones)
            })
        })
    };
    number.filter(|number| (1..=OLDEST).contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_words() {
        for (word, number) in [("54", 54), ("femtifire", 54), ("fifty-four", 54), ("tjue", 20), ("elleve", 11)] {
            assert_eq!(years(word), Some(number), "{word}");
        }
        for word in ["0", "111", "0054", "femtitolv", "og", ""] {
            assert_eq!(years(word), None, "{word}");
        }
    }
}
