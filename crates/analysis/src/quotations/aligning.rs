//! Two rows of words beside each other, so that as few as possible differ.

/// A piece of a quotation, its words by number. Numbers below [`UNKNOWN`] are never equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sought {
    /// A word.
    Word(u32),
    /// Anything may have been left out here.
    Elision,
    /// Something was put in here, perhaps for words that were left out.
    Insertion,
}

/// The number of a word that stands in no quotation.
pub(super) const UNKNOWN: u32 = 0;

/// What becomes of a piece of a quotation or a word of a source; places in the two rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    /// The same word.
    Same(usize, usize),
    /// Another word.
    Other(usize, usize),
    /// A word that the source does not have.
    Extra(usize),
    /// A word that the quotation does not have.
    Missing(usize),
    /// A word that the quotation says it left out.
    LeftOut(usize),
    /// An elision or an insertion.
    Mark(usize),
}

const OTHER: u32 = 4;
const EXTRA: u32 = 4;
const FIRST_MISSING: u32 = 4;
const NEXT_MISSING: u32 = 1;
/// The most cells that are filled: a paragraph of 1,000 words against 8,000.
const MOST_CELLS: usize = 8_000_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Begin,
    Diagonal,
    Extra,
    Gap,
    Absorb,
    Enter,
}

/// The cheapest way to read a quotation in a stretch of a source, which it may begin and end anywhere in. Cost and pairs.
pub(super) fn align(sought: &[Sought], there: &[u32]) -> Option<(u32, Vec<Pair>)> {
    let width = there.len() + 1;
    if sought.is_empty() || there.is_empty() || (sought.len() + 1).saturating_mul(width) > MOST_CELLS {
        return None;
    }
    let mut steps = vec![Step::Begin; (sought.len() + 1) * width];
    let mut opened = vec![true; (sought.len() + 1) * width];
    let mut above = vec![0_u32; width];
    let mut row = vec![0_u32; width];
    for (line, piece) in sought.iter().enumerate() {
        let is_double = line > 0 && sought[line - 1] == *piece;
        let mut gap = u32::MAX / 2;
        for place in 0..width {
            let cell = (line + 1) * width + place;
            let is_mark = !matches!(piece, Sought::Word(_));
            let (mut cost, mut step) = (above[place], Step::Enter);
            if let Sought::Word(word) = piece {
                (cost, step) = (above[place] + EXTRA, Step::Extra);
                if place > 0 {
                    let is_same = *word != UNKNOWN && there[place - 1] == *word;
                    let diagonal = above[place - 1] + if is_same { 0 } else { OTHER };
                    if diagonal < cost || (diagonal == cost && (is_same || !is_double)) {
                        (cost, step) = (diagonal, Step::Diagonal);
                    }
                }
            }
            if place > 0 {
                if *piece == Sought::Elision && row[place - 1] < cost {
                    (cost, step) = (row[place - 1], Step::Absorb);
                }
                let open = row[place - 1] + FIRST_MISSING;
                let go_on = gap + NEXT_MISSING;
                opened[cell] = open <= go_on;
                gap = open.min(go_on);
                if gap < cost && !(is_mark && *piece == Sought::Elision) {
                    (cost, step) = (gap, Step::Gap);
                }
            }
            row[place] = cost;
            steps[cell] = step;
        }
        std::mem::swap(&mut above, &mut row);
    }
    // A last word that differs is another word rather than one too many, unless it is there twice.
    let is_double = sought.len() > 1 && sought[sought.len() - 2] == sought[sought.len() - 1];
    let is_late = |place: usize| !is_double && steps[sought.len() * width + place] != Step::Diagonal;
    let (end, cost) = above.iter().copied().enumerate().min_by_key(|&(place, cost)| (cost, is_late(place), place))?;
    Some((cost, trace(sought, there, &steps, &opened, end)))
}

fn trace(sought: &[Sought], there: &[u32], steps: &[Step], opened: &[bool], end: usize) -> Vec<Pair> {
    let width = there.len() + 1;
    let (mut line, mut place) = (sought.len(), end);
    let mut pairs = Vec::new();
    while line > 0 {
        match steps[line * width + place] {
            Step::Diagonal => {
                let is_same = sought[line - 1] == Sought::Word(there[place - 1]);
                let pair = if is_same { Pair::Same } else { Pair::Other };
                pairs.push(pair(line - 1, place - 1));
                line -= 1;
                place -= 1;
            }
            Step::Extra => {
                pairs.push(Pair::Extra(line - 1));
                line -= 1;
            }
            Step::Enter => {
                pairs.push(Pair::Mark(line - 1));
                line -= 1;
            }
            Step::Absorb => {
                pairs.push(Pair::LeftOut(place - 1));
                place -= 1;
            }
            Step::Gap => loop {
                let was_opened = opened[line * width + place];
                pairs.push(Pair::Missing(place - 1));
                place -= 1;
                if was_opened || place == 0 {
                    break;
                }
            },
            Step::Begin => break,
        }
    }
    pairs.reverse();
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(sought: &[i32], there: &[u32]) -> (u32, String) {
        let of = |own: &i32| match own {
            -1 => Sought::Elision,
            -2 => Sought::Insertion,
            word => Sought::Word(u32::try_from(*word).unwrap()),
        };
        let sought: Vec<Sought> = sought.iter().map(of).collect();
        let (cost, pairs) = align(&sought, there).unwrap();
        let told = pairs.iter().map(|pair| match pair {
            Pair::Same(..) => '=',
            Pair::Other(..) => 'x',
            Pair::Extra(_) => '+',
            Pair::Missing(_) => '-',
            Pair::LeftOut(_) => '.',
            Pair::Mark(_) => 'o',
        });
        (cost, told.collect())
    }

    #[test]
    fn each_kind_of_change_is_told_as_what_it_is() {
        let there = [9, 1, 2, 3, 4, 5, 6, 8];
        assert_eq!(told(&[1, 2, 3, 4], &there), (0, "====".to_owned()));
        assert_eq!(told(&[1, 2, 7, 4], &there), (4, "==x=".to_owned()));
        assert_eq!(told(&[1, 2, 4, 5], &there), (4, "==-==".to_owned()));
        assert_eq!(told(&[1, 2, 2, 3], &there).0, 4);
        assert_eq!(told(&[1, 2, -1, 5, 6], &there), (0, "==o..==".to_owned()));
        assert_eq!(told(&[-1, 2, 3, -1], &there), (0, "o==o".to_owned()));
        assert_eq!(told(&[1, -2, 2, 3], &there), (0, "=o==".to_owned()));
        assert_eq!(told(&[1, 2, 3, 4, 4], &there), (4, "===+=".to_owned()));
    }

    /// The cheapest way, tried out without shortcuts: every place to begin, every choice, without elisions.
    fn slow(sought: &[u32], there: &[u32]) -> u32 {
        fn go(sought: &[u32], there: &[u32], in_gap: bool) -> u32 {
            let Some((first, rest)) = sought.split_first() else { return 0 };
            let mut best = EXTRA + go(rest, there, false);
            if let Some((own, after)) = there.split_first() {
                let cost = if own == first { 0 } else { OTHER };
                best = best.min(cost + go(rest, after, false));
                best = best.min(if in_gap { NEXT_MISSING } else { FIRST_MISSING } + go(sought, after, true));
            }
            best
        }
        (0..=there.len()).map(|start| go(sought, &there[start..], false)).min().unwrap()
    }

    proptest! {
        #[test]
        fn the_way_is_the_cheapest_and_uses_every_word_once(sought in proptest::collection::vec(1_u32..5, 1..6), there in proptest::collection::vec(1_u32..5, 1..7)) {
            let words: Vec<Sought> = sought.iter().map(|word| Sought::Word(*word)).collect();
            let (cost, pairs) = align(&words, &there).unwrap();
            prop_assert_eq!(cost, slow(&sought, &there));
            let used: Vec<usize> = pairs.iter().filter_map(|pair| match pair {
                Pair::Same(own, _) | Pair::Other(own, _) | Pair::Extra(own) | Pair::Mark(own) => Some(*own),
                Pair::Missing(_) | Pair::LeftOut(_) => None,
            }).collect();
            prop_assert_eq!(used, (0..sought.len()).collect::<Vec<_>>());
            let places: Vec<usize> = pairs.iter().filter_map(|pair| match pair {
                Pair::Same(_, place) | Pair::Other(_, place) | Pair::Missing(place) | Pair::LeftOut(place) => Some(*place),
                Pair::Extra(_) | Pair::Mark(_) => None,
            }).collect();
            prop_assert!(places.windows(2).all(|pair| pair[1] == pair[0] + 1));
        }
    }
}
