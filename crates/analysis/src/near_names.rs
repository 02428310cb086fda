//! Names that are nearly the same: written in another way, in another order, or with a letter more or less.

use crate::fold_name;

/// Names of so many letters may differ by one; longer ones by two.
const SHORT: usize = 8;

/// Shorter names must be the same.
const SHORTEST: usize = 4;

/// Pairs of names that are nearly the same, by their places, the first before the second.
///
/// Letter case, signs and the order of words make no difference. Otherwise two names may differ by one letter, and from
/// eight letters on by two (Damerau and Levenshtein's distance of neighbours that are swapped, added, left out or changed):
/// Sitat's convention.
pub fn near_names(names: &[&str]) -> Vec<(usize, usize)> {
    let folded: Vec<Vec<char>> = names.iter().map(|name| tidy(name)).collect();
    let mut by_length: Vec<usize> = (0..names.len()).collect();
    by_length.sort_by_key(|place| folded[*place].len());
    let mut pairs = Vec::new();
    for (rank, &one) in by_length.iter().enumerate() {
        let (own, allowed) = (&folded[one], allowed(folded[one].len()));
        for &other in by_length[rank + 1..].iter().take_while(|place| folded[**place].len() <= own.len() + allowed) {
            if !own.is_empty() && is_within(own, &folded[other], allowed) {
                pairs.push((one.min(other), one.max(other)));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

fn allowed(letters: usize) -> usize {
    match letters {
        0..SHORTEST => 0,
        SHORTEST..SHORT => 1,
        _ => 2,
    }
}

fn tidy(name: &str) -> Vec<char> {
    let folded = fold_name(name);
    let mut words: Vec<&str> =
        folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ").chars().collect()
}

/// Whether one word becomes the other by at most so many changes. Only letters that are no more places apart than that are
/// held against each other, so that the time grows with the length of the words and not with its square.
fn is_within(one: &[char], other: &[char], most: usize) -> bool {
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let (width, far) = (other.len() + 1, most + 1);
    // Two cells beside those of a row are read by the next ones, and say that it is too far there.
    let mut before: Vec<usize> = vec![far; width + 1];
    let mut last: Vec<usize> = (0..=width).collect();
    let mut now: Vec<usize> = vec![far; width + 1];
    for (row, letter) in (1_usize..).zip(one) {
        let (first, end) = (row.saturating_sub(most).max(1), (row + most + 1).min(width));
        now[first - 1] = if first == 1 { row } else { far };
        for column in first..end {
            let is_same = *letter == other[column - 1];
            let mut least = (last[column] + 1).min(now[column - 1] + 1).min(last[column - 1] + usize::from(!is_same));
            let is_swap = row > 1 && column > 1 && one[row - 2] == other[column - 1] && *letter == other[column - 2];
            if is_swap {
                least = least.min(before[column - 2] + 1);
            }
            now[column] = least;
        }
        now[end] = far;
        if now[first - 1..end].iter().all(|cost| *cost > most) {
            return false;
        }
        (before, last, now) = (last, now, before);
    }
    last[width - 1] <= most
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn order_case_signs_and_a_letter_or_two_make_no_difference() {
        let names = ["Siloer og samhandling", "samhandling og siloer", "Økonomi", "økonomi", "Ressursgap", "Resursgap"];
        assert_eq!(near_names(&names), [(0, 1), (2, 3), (4, 5)]);
        assert_eq!(near_names(&["Kostnader", "Kostander"]), [(0, 1)]);
    }

    #[test]
    fn short_names_and_other_words_are_other_names() {
        assert_eq!(near_names(&["Råd", "Rad", "Tid", "Tip"]), []);
        assert_eq!(near_names(&["Tillit", "Tilgang"]), []);
        assert_eq!(near_names(&["", ""]), []);
    }

    #[test]
    fn names_of_a_million_letters_are_compared_in_no_time() {
        let long = "ab".repeat(500_000);
        let (other, far) = (format!("x{long}"), "cd".repeat(500_000));
        assert_eq!(near_names(&[&long, &other, &far]), [(0, 1)]);
    }

    /// The number of changes, from its definition.
    fn distance(one: &[char], other: &[char]) -> usize {
        match (one, other) {
            ([], rest) | (rest, []) => rest.len(),
            ([left @ .., a], [right @ .., b]) => {
                let mut least = (distance(left, other) + 1)
                    .min(distance(one, right) + 1)
                    .min(distance(left, right) + usize::from(a != b));
                if let ([before @ .., c], [beside @ .., d]) = (left, right)
                    && (c, d) == (b, a)
                {
                    least = least.min(distance(before, beside) + 1);
                }
                least
            }
        }
    }

    proptest! {
        #[test]
        fn changes_are_counted_as_defined(one in "[abc]{0,6}", other in "[abc]{0,6}", most in 0_usize..4) {
            let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
            prop_assert_eq!(is_within(&one, &other, most), distance(&one, &other) <= most);
        }
    }
}
