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

/// The name that somebody may have meant: the one that fewest letters tell from what was written, if those are few, else
/// one that begins with it. Letter case does not matter.
pub fn nearest<'name>(written: &str, names: impl IntoIterator<Item = &'name str>) -> Option<&'name str> {
    let letters = |name: &str| name.trim().to_lowercase().chars().collect::<Vec<char>>();
    let wanted = letters(written);
    let rank = |name: &str| {
        let own = letters(name);
        let most = (wanted.len() / 3).clamp(1, 3);
        let distance = (0..=most).find(|&distance| is_within(&wanted, &own, distance));
        let begins = wanted.len() > 1 && own.starts_with(&wanted);
        distance.or(begins.then_some(most + 1))
    };
    let ranked = names.into_iter().filter_map(|name| Some((rank(name)?, name)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered_and_nothing_far_away() {
        let names = ["Storvik", "Elvnes", "Bergmo kommune"];
        assert_eq!(nearest("storvk", names), Some("Storvik"));
        assert_eq!(nearest("Elvness", names), Some("Elvnes"));
        assert_eq!(nearest("berg", names), Some("Bergmo kommune"));
        assert_eq!(nearest("Oslo", names), None);
    }

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
