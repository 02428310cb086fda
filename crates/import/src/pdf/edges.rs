//! What stands at the top and foot of page after page and is no part of the text.

use std::collections::BTreeMap;

/// How many lines from the top and from the foot may be header and footer.
const DEEPEST: usize = 3;

/// What was taken out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Removed {
    pub(super) edges: usize,
    pub(super) numbers: usize,
}

/// A line with its figures made alike: `Side 3 av 12` and `Side 4 av 12` are one.
fn shape(line: &str) -> String {
    let mut shape = String::new();
    for character in line.trim().chars() {
        let character = if character.is_ascii_digit() { '#' } else { character };
        if !(character == '#' && shape.ends_with('#')) {
            shape.push(character);
        }
    }
    shape
}

/// Whether a line is nothing but the number of its page: `12`, `– 12 –`, `Side 3 av 10`, `3/10`.
fn is_page_number(line: &str) -> bool {
    const WORDS: [&str; 12] = ["side", "av", "page", "of", "s", "p", "seite", "von", "sida", "pg", "sid", "#"];
    let shape = shape(line).to_lowercase();
    let mut parts = shape.split(|sign: char| !(sign.is_alphanumeric() || sign == '#')).filter(|part| !part.is_empty());
    shape.contains('#') && shape.chars().count() <= 20 && parts.all(|part| WORDS.contains(&part))
}

/// Numbers of lines that are not blank, from the top or from the foot.
fn outermost(page: &[String], from_foot: bool) -> Vec<usize> {
    let filled = page.iter().enumerate().filter(|(_, line)| !line.is_empty()).map(|(number, _)| number);
    let mut numbers: Vec<usize> = filled.collect();
    if from_foot {
        numbers.reverse();
    }
    numbers.truncate(DEEPEST);
    numbers
}

/// Takes headers, footers and page numbers out.
pub(super) fn remove(pages: &mut [Vec<String>]) -> Removed {
    let mut removed = Removed::default();
    let filled = pages.iter().filter(|page| page.iter().any(|line| !line.is_empty())).count();
    if filled < 2 {
        return removed;
    }
    for from_foot in [false, true] {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for page in pages.iter() {
            let mut shapes: Vec<String> =
                outermost(page, from_foot).into_iter().map(|number| shape(&page[number])).collect();
            shapes.sort_unstable();
            shapes.dedup();
            for shape in shapes {
                *counts.entry(shape).or_default() += 1;
            }
        }
        for page in pages.iter_mut() {
            // Only what lies at the very edge goes; behind the first line that stays, all stays.
            for number in outermost(page, from_foot) {
                let line = &page[number];
                let repeats = counts.get(&shape(line)).copied().unwrap_or(0);
                // Half of the pages, as left and right pages may differ; and a short document needs more proof.
                let is_edge = repeats >= 2 && repeats * 5 >= filled * 2 && (filled >= 3 || repeats == filled);
                if is_page_number(line) && repeats >= 2 {
                    removed.numbers += 1;
                } else if is_edge && line.chars().count() <= 120 {
                    removed.edges += 1;
                } else {
                    break;
                }
                page[number].clear();
            }
        }
    }
    removed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(content: &[&str]) -> Vec<Vec<String>> {
        content.iter().map(|page| page.split('\n').map(str::to_owned).collect()).collect()
    }

    #[test]
    fn what_repeats_at_the_edges_goes_and_the_same_words_inside_stay() {
        let mut found = pages(&[
            "Rapport 2024\nKap. 1\nen\nRapport 2024\nto\nSide 1 av 3",
            "Rapport 2024\ntre\nSide 2 av 3",
            "Rapport 2024\nfire\n12\nfem\nSide 3 av 3",
        ]);
        assert_eq!(remove(&mut found), Removed { edges: 3, numbers: 3 });
        let rest: Vec<String> = found.into_iter().flatten().filter(|line| !line.is_empty()).collect();
        assert_eq!(rest, ["Kap. 1", "en", "Rapport 2024", "to", "tre", "fire", "12", "fem"]);
    }

    #[test]
    fn a_number_of_one_page_only_and_a_single_page_stay() {
        let mut found = pages(&["en\n1987", "to\ntre"]);
        assert_eq!(remove(&mut found), Removed::default());
        assert_eq!(remove(&mut pages(&["Tittel\n1"])), Removed::default());
    }

    #[test]
    fn numbers_of_pages_are_told_from_other_lines() {
        for line in ["12", "– 3 –", "Side 3 av 10", "3/10", "Page 3 of 10", "s. 4"] {
            assert!(is_page_number(line), "{line}");
        }
        for line in ["I: 3", "Tabell 3", "", "3 kommuner", "00:03 Kari"] {
            assert!(!is_page_number(line), "{line}");
        }
    }
}
