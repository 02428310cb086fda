//! How far two words are from each other in letters.

/// Whether one word becomes the other by at most so many steps: a letter more, less or another, or two that change
/// places (optimal string alignment, Damerau 1964).
pub(crate) fn is_within(first: &[char], second: &[char], distance: usize) -> bool {
    if first.len().abs_diff(second.len()) > distance {
        return false;
    }
    // What both begin and end with need not be looked at.
    let front = first.iter().zip(second).take_while(|(one, other)| one == other).count();
    let (first, second) = (&first[front..], &second[front..]);
    let back = first.iter().rev().zip(second.iter().rev()).take_while(|(one, other)| one == other).count();
    let (first, second) = (&first[..first.len() - back], &second[..second.len() - back]);
    if first.is_empty() || second.is_empty() {
        return first.len().max(second.len()) <= distance;
    }
    if first.len().min(second.len()) > 3 * distance + 1 {
        return false;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=second.len()).collect();
    for (down, letter) in first.iter().enumerate() {
        let mut next = vec![down + 1];
        for (across, other) in second.iter().enumerate() {
            let mut cost = (row[across] + usize::from(letter != other)).min(row[across + 1] + 1).min(next[across] + 1);
            if down > 0 && across > 0 && *letter == second[across - 1] && first[down - 1] == *other {
                cost = cost.min(before[across - 1] + 1);
            }
            next.push(cost);
        }
        if next.iter().all(|&cost| cost > distance) {
            return false;
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().is_some_and(|&cost| cost <= distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_more_less_other_and_swapped_are_a_step_each() {
        let check = |first: &str, second: &str, distance| {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let found = is_within(&letters(first), &letters(second), distance);
            assert_eq!(found, is_within(&letters(second), &letters(first), distance));
            found
        };
        assert!(check("kommune", "komune", 1) && check("kommune", "kommmune", 1) && check("kommune", "kommyne", 1));
        assert!(check("kommune", "kommnue", 1) && !check("kommune", "komnue", 1) && check("kommune", "komnue", 2));
        assert!(check("får", "far", 1) && check("by", "by", 0) && !check("by", "bo", 0));
        assert!(!check("skole", "skolene", 1) && check("skole", "skolene", 2) && !check("ab", "cdef", 2));
        assert!(!check("innovasjon", "organisasjon", 2));
    }
}
